### menu and actions

# Titles of menus and submenus.
menu-file = Datei
menu-edit = Bearbeiten
menu-view = Ansicht
menu-go = Gehe zu
menu-review = Prüfen
menu-help = Hilfe
menu-text-size = Textgröße
menu-theme = Farben
menu-language = Sprache
menu-rate-source = Quelle bewerten
menu-rate-claim = Angabe bewerten

# Actions: name, and what the tooltip says.
action-new-project = Neues Projekt
    .tooltip = Beginnt mit einem leeren Projekt
action-open-files = Texte öffnen …
    .tooltip = Fügt Textdateien zum Projekt hinzu oder öffnet ein Projekt
action-open-folder = Ordner öffnen …
    .tooltip = Fügt alle Texte eines Ordners hinzu
action-open-project = Projekt öffnen …
    .tooltip = Öffnet ein gespeichertes Projekt (.stemma.ron)
action-open-sample = Beispiel öffnen
    .tooltip = Öffnet fünf Beispieltexte mit einer fertigen Prüfung
action-paste-article = Text einfügen …
    .tooltip = Macht aus eingefügtem oder getipptem Text einen Text des Projekts
action-save = Speichern
    .tooltip = Speichert das Projekt
action-save-as = Speichern unter …
    .tooltip = Speichert das Projekt in einer anderen Datei
action-try-editing = Hier bearbeiten
    .tooltip = Öffnet das Projekt zum Bearbeiten, sobald es niemand anders mehr bearbeitet
action-export-report = Bericht exportieren …
    .tooltip = Schreibt die Prüfung als HTML, Markdown, CSV oder JSON oder kopiert sie für eine Mail
action-print-report = Bericht drucken …
    .tooltip = Schreibt den Bericht als HTML-Datei und öffnet sie im Browser, der sie druckt oder als PDF sichert
action-edit-metadata = Metadaten …
    .tooltip = Ändert Titel, Agentur, Datum, Ort und Autor des ausgewählten Textes
action-replace-text = Durch berichtigte Fassung ersetzen …
    .tooltip = Setzt einen berichtigten Text an die Stelle des gewählten; was an unveränderten Wörtern hängt, bleibt
action-remove-article = Text entfernen
    .tooltip = Nimmt den ausgewählten Text aus dem Projekt; die Datei bleibt, wo sie ist
action-close-project = Projekt schließen
    .tooltip = Schließt das Projekt und zeigt die Startseite
action-quit = Beenden
    .tooltip = Beendet Stemma
action-undo = Rückgängig
    .tooltip = Nimmt den letzten Schritt zurück
action-redo = Wiederholen
    .tooltip = Macht den zurückgenommenen Schritt noch einmal
action-copy-passage = Stelle kopieren
    .tooltip = Kopiert die ausgewählten Wörter oder die Stelle
action-copy-claim = Angabe kopieren
    .tooltip = Kopiert die gewählte Angabe mit Bewertung und allen Wortlauten
action-select-all = Ganzen Text auswählen
    .tooltip = Wählt alle Wörter des Textes aus
action-clear-selection = Auswahl aufheben
    .tooltip = Wählt nichts mehr aus; lässt eine vorgemerkte Stelle los
action-show-compare = Vergleich
    .tooltip = Zeigt die Texte nebeneinander
action-show-aligned = Tabelle
    .tooltip = Zeigt die Stellen eines Textes mit ihren Entsprechungen als Tabelle
action-show-claims = Angaben
    .tooltip = Zeigt alle Angaben als Liste
action-show-sources = Quellen
    .tooltip = Zeigt alle Quellen und was sie sagen
action-show-second = Andere Prüfung
    .tooltip = Zeigt, worin sich diese und die andere Prüfung unterscheiden
action-toggle-inspector = Seitenleiste
    .tooltip = Zeigt oder verbirgt rechts die ausgewählte Angabe
action-fold-single = Nur Gemeinsames
    .tooltip = Klappt in der Tabelle ein, was nur ein Text hat
action-read-plain = Ohne Markierungen lesen
    .tooltip = Zeigt die Texte, wie sie veröffentlicht werden: ohne Farben, Linien und Bänder
action-hide-ratings = Bewertungen verbergen
    .tooltip = Zeigt weder Bewertungen noch Notizen, etwa vor einer Gruppe, die erst selbst bewerten soll
action-full-screen = Vollbild
    .tooltip = Zeigt Stemma auf dem ganzen Bildschirm, etwa am Beamer; noch einmal zeigt wieder das Fenster
action-text-larger = Größer
    .tooltip = Macht alle Schrift größer
action-text-smaller = Kleiner
    .tooltip = Macht alle Schrift kleiner
action-text-usual = Normal
    .tooltip = Stellt die normale Schriftgröße wieder her
action-theme-system = Farben wie im System
    .tooltip = Hell oder dunkel, wie es das System vorgibt
action-theme-light = Hell
    .tooltip = Dunkle Schrift auf hellem Grund
action-theme-dark = Dunkel
    .tooltip = Helle Schrift auf dunklem Grund
action-language-system = Sprache wie im System
    .tooltip = Deutsch oder Englisch, wie es das System vorgibt
action-language-german = Deutsch
    .tooltip = Zeigt das Programm auf Deutsch
action-language-english = English
    .tooltip = Zeigt das Programm auf Englisch
action-next-shared = Nächste gemeinsame Stelle
    .tooltip = Geht zur nächsten Stelle, die auch in anderen Texten steht
action-previous-shared = Vorige gemeinsame Stelle
    .tooltip = Geht zur vorigen Stelle, die auch in anderen Texten steht
action-next-discrepancy = Nächste Abweichung
    .tooltip = Geht zur nächsten Angabe, bei der die Texte voneinander abweichen
action-previous-discrepancy = Vorige Abweichung
    .tooltip = Geht zur vorigen Angabe, bei der die Texte voneinander abweichen
action-show-discrepancies = Alle Abweichungen
    .tooltip = Zeigt in der Seitenleiste, in welchen Punkten die Texte voneinander abweichen
action-next-difference = Nächster Unterschied der Prüfungen
    .tooltip = Geht zum nächsten Punkt, in dem sich diese und die andere Prüfung unterscheiden
action-previous-difference = Voriger Unterschied der Prüfungen
    .tooltip = Geht zum vorigen Punkt, in dem sich diese und die andere Prüfung unterscheiden
action-next-claim = Nächste Angabe
    .tooltip = Geht zur nächsten Angabe
action-previous-claim = Vorige Angabe
    .tooltip = Geht zur vorigen Angabe
action-next-unscored = Nächste ohne Bewertung
    .tooltip = Geht zur nächsten Angabe, die noch nicht bewertet ist
action-next-doubtful = Nächste unsichere Aussage
    .tooltip = Geht zur nächsten Aussage, bei der das Programm nicht sicher ist, wer sie macht
action-show-in-texts = In den Texten zeigen
    .tooltip = Zeigt die Stelle in allen Texten auf gleicher Höhe
action-find = Suchen …
    .tooltip = Sucht Wörter: in den Texten, in der Liste der Angaben oder der Quellen, je nach Ansicht
action-next-found = Weitersuchen
    .tooltip = Geht zur nächsten Fundstelle
action-previous-found = Zurücksuchen
    .tooltip = Geht zur vorigen Fundstelle
action-find-claim = Angaben durchsuchen
    .tooltip = Sucht Wörter in allen Angaben und Quellen
action-mark-statement = Als Aussage markieren …
    .tooltip = Macht aus den ausgewählten Wörtern eine Aussage und fragt, wer sie macht
action-correct-statement = Zuschreibung berichtigen …
    .tooltip = Ändert, wer die Aussage macht und in welcher Form
action-accept-suggestion = Vorschlag annehmen
    .tooltip = Bestätigt die vorgeschlagene Aussage oder Entsprechung
action-reject-suggestion = Vorschlag ablehnen
    .tooltip = Verwirft die vorgeschlagene Aussage oder Entsprechung
action-link-passages = Stellen verknüpfen
    .tooltip = Merkt diese Stelle vor; bei der zweiten Stelle in einem anderen Text werden beide verknüpft
action-confirm-links = Verknüpfung bestätigen
    .tooltip = Bestätigt die vorgeschlagenen Entsprechungen der ausgewählten Stelle
action-unlink-passages = Verknüpfung lösen
    .tooltip = Löst die Entsprechungen der ausgewählten Stelle
action-split-claim = Angabe teilen …
    .tooltip = Nimmt Stellen aus der Angabe heraus und macht daraus eine eigene
action-merge-claims = Angaben zusammenlegen …
    .tooltip = Legt die Angabe mit einer anderen zusammen
action-next-source = Nächste Quelle der Angabe
    .tooltip = Wählt die Quelle, die mit A bis F bewertet wird
action-rate-a = A – vollständig zuverlässig
    .tooltip = Bewertet die Quelle: vollständig zuverlässig
action-rate-b = B – gewöhnlich zuverlässig
    .tooltip = Bewertet die Quelle: gewöhnlich zuverlässig
action-rate-c = C – ziemlich zuverlässig
    .tooltip = Bewertet die Quelle: ziemlich zuverlässig
action-rate-d = D – gewöhnlich nicht zuverlässig
    .tooltip = Bewertet die Quelle: gewöhnlich nicht zuverlässig
action-rate-e = E – unzuverlässig
    .tooltip = Bewertet die Quelle: unzuverlässig
action-rate-f = F – Zuverlässigkeit nicht beurteilbar
    .tooltip = Bewertet die Quelle: Zuverlässigkeit nicht beurteilbar
action-rate-1 = 1 – durch andere Quellen bestätigt
    .tooltip = Bewertet die Angabe: durch andere Quellen bestätigt
action-rate-2 = 2 – wahrscheinlich wahr
    .tooltip = Bewertet die Angabe: wahrscheinlich wahr
action-rate-3 = 3 – möglicherweise wahr
    .tooltip = Bewertet die Angabe: möglicherweise wahr
action-rate-4 = 4 – zweifelhaft
    .tooltip = Bewertet die Angabe: zweifelhaft
action-rate-5 = 5 – unwahrscheinlich
    .tooltip = Bewertet die Angabe: unwahrscheinlich
action-rate-6 = 6 – Wahrheitsgehalt nicht beurteilbar
    .tooltip = Bewertet die Angabe: Wahrheitsgehalt nicht beurteilbar
action-clear-rating = Bewertung zurücknehmen
    .tooltip = Nimmt die Bewertung der Angabe zurück
action-write-note = Notiz schreiben
    .tooltip = Schreibt eine Notiz zur Angabe
action-add-source = Quelle hinzufügen …
    .tooltip = Nimmt eine neue Quelle ins Verzeichnis auf
action-show-rejected = Abgelehntes ansehen …
    .tooltip = Zeigt gelöste Entsprechungen und verworfene Aussagen und holt sie zurück
action-show-orphans = Verwaiste Entscheidungen …
    .tooltip = Zeigt Entscheidungen, deren Wortlaut in keinem Text mehr steht
action-delete-orphans = Verwaiste Entscheidungen löschen
    .tooltip = Löscht Entscheidungen, deren Wörter in keinem Text mehr stehen
action-compare-reviews = Mit anderer Prüfung vergleichen …
    .tooltip = Öffnet nur zum Lesen ein zweites Projekt mit denselben Texten und zeigt, worin sich beide Prüfungen unterscheiden
action-take-over = Wie die andere Prüfung entscheiden
    .tooltip = Übernimmt Bewertung oder Entscheidung der anderen Prüfung; eine eigene Notiz bleibt
action-close-second = Vergleich der Prüfungen beenden
    .tooltip = Legt die andere Prüfung weg; an ihrer Datei ändert sich nichts
action-guide = Kurzanleitung
    .tooltip = Was das Programm zeigt und was die Zeichen bedeuten
action-rating-scale = Bewertungsskala
    .tooltip = Wonach A bis F und 1 bis 6 vergeben werden: die Kriterien
action-palette = Befehle suchen …
    .tooltip = Findet jeden Befehl nach seinem Namen
action-shortcuts = Tastenkürzel
    .tooltip = Zeigt alle Tastenkürzel
action-settings = Einstellungen …
    .tooltip = Sprache, Farben, Textgröße und Name der prüfenden Person
action-about = Über Stemma
    .tooltip = Version und Lizenzen

# Undo and redo name the step.
undo-step = { $step } rückgängig machen
redo-step = { $step } wiederholen
step-add-articles = Hinzufügen von Texten
step-remove-article = Entfernen des Textes
step-move-article = Verschieben des Textes
step-set-metadata = Ändern der Metadaten
step-replace-text = Ersetzen des Textes
step-mark-statement = Markieren der Aussage
step-correct-statement = Berichtigen der Zuschreibung
step-accept-statement = Annehmen der Aussage
step-reject-statement = Ablehnen der Aussage
step-reset-statement = Zurücksetzen der Aussage
step-make-link = Verknüpfen der Stellen
step-accept-link = Annehmen der Entsprechung
step-reject-link = Lösen der Entsprechung
step-reset-link = Zurücksetzen der Entsprechung
step-split-claim = Teilen der Angabe
step-merge-claims = Zusammenlegen der Angaben
step-rate-source = Bewertung der Quelle
step-rate-claim = Bewertung der Angabe
step-set-note = Ändern der Notiz
step-add-source = Hinzufügen der Quelle
step-rename-source = Umbenennen der Quelle
step-set-aliases = Ändern der anderen Namen
step-set-kind = Ändern der Art der Quelle
step-set-default-reliability = Ändern der üblichen Zuverlässigkeit
step-merge-sources = Zusammenlegen der Quellen
step-remove-source = Entfernen der Quelle
step-delete-orphans = Löschen verwaister Entscheidungen
step-take-over = Übernehmen aus der anderen Prüfung


### start page, bars, palette, settings, dialogs of files

# Keys of the keyboard.
key-ctrl = Strg
key-alt = Alt
key-shift = Umschalt
key-command = Cmd
key-enter = Eingabe
key-escape = Esc

# Start page.
start-purpose = Fünf Agenturtexte sehen aus wie fünf Bestätigungen, und oft gehen alle auf eine einzige Quelle zurück. Stemma legt die Texte nebeneinander, zeigt, wen jeder als Quelle nennt, und hält fest, wie Sie die Quellen bewerten.
start-sample = Beispiel ansehen
    .more = Fünf Texte zu einem Ereignis, fertig geprüft
start-files = Texte öffnen
    .more = Textdateien auswählen oder ein Projekt öffnen
start-paste = Text einfügen
    .more = Aus der Zwischenablage, ohne Datei
start-project = Projekt öffnen
    .more = Eine gespeicherte Prüfung fortsetzen
start-drop = Dateien und Ordner können Sie auch ins Fenster ziehen
start-guide = Was das Programm zeigt, und an welchen Zeichen
start-recent = Zuletzt geöffnet
start-forget = Liste leeren
start-forget-one = „{ $file }“ aus der Liste nehmen
start-recovered = Nicht gespeicherte Arbeit gefunden
start-recovered-hint = Stemma wurde beim letzten Mal nicht richtig beendet. Öffnen Sie die Kopie und speichern Sie sie, oder verwerfen Sie sie.
start-recovered-unnamed = Projekt ohne Namen
start-recovered-differs = Nicht gespeichert: { $list }
start-recovered-same = Es enthält nichts, was nicht gespeichert ist.
start-recovered-articles = { $count ->
    [one] ein Text
   *[other] { $count } Texte
}
start-recovered-decisions = { $count ->
    [one] eine Entscheidung
   *[other] { $count } Entscheidungen
}
start-recovered-ratings = { $count ->
    [one] eine Bewertung
   *[other] { $count } Bewertungen
}
start-recovered-notes = { $count ->
    [one] eine Notiz
   *[other] { $count } Notizen
}
start-recovered-sources = { $count ->
    [one] eine Quelle
   *[other] { $count } Quellen
}
start-recovered-later = Später entscheiden
start-recovered-open = Öffnen
    .label = Kopie von „{ $file }“ öffnen
start-recovered-discard = Verwerfen
    .label = Kopie von „{ $file }“ verwerfen
drop-here = Hier ablegen
drop-what = Texte, Ordner oder ein Projekt

# Toolbar.
toolbar-shared = { $count ->
    [0] Keine gemeinsamen Stellen in den gezeigten Texten
    [one] Eine gemeinsame Stelle in den gezeigten Texten
   *[other] { $number } gemeinsame Stellen in den gezeigten Texten
}
# Behind "12 / 48".
toolbar-shared-unit = gemeinsam
toolbar-claims = { $count ->
    [0] Keine Angabe in der Liste
    [one] Eine Angabe in der Liste
   *[other] { $number } Angaben in der Liste
}
toolbar-differences = { $count ->
    [0] Kein Eintrag in der Liste
    [one] Ein Eintrag in der Liste
   *[other] { $number } Einträge in der Liste
}
toolbar-articles = Texte { $shown }/{ $count }
    .tooltip = Wählt aus, welche Texte nebeneinander stehen
toolbar-all-articles = Alle zeigen

# Status bar.
status-articles = { $count ->
    [one] 1 Text
   *[other] { $number } Texte
}
status-statements = { $count ->
    [one] 1 Aussage
   *[other] { $number } Aussagen
}
status-links = { $count ->
    [one] 1 Entsprechung
   *[other] { $number } Entsprechungen
}
status-claims = { $count ->
    [one] 1 Angabe
   *[other] { $number } Angaben
}
status-discrepancies = { $count ->
    [one] 1 Abweichung
   *[other] { $number } Abweichungen
}
status-unscored = { $number } ohne Bewertung
status-reading = Texte werden gelesen …
status-analysing = Texte werden verglichen …
status-uncompared = nicht verglichen, F5 vergleicht
status-saving = Wird gespeichert …
status-choosing = Dialog ist geöffnet …
status-progress = { $done } von { $total }
status-share = { $share } %
status-cancel = Abbrechen
status-saved = Gespeichert
status-unsaved = Nicht gespeichert
status-no-file = Noch keine Datei
status-private = Alle Texte bleiben auf diesem Rechner.

# Messages.
hint-no-source = Für diese Angabe nennt kein Text eine Quelle, die A bis F bewerten könnten. Die Information bewerten 1 bis 6.
hint-no-claim = Erst eine Angabe auswählen, dann bewerten: mit Klick, F8 oder den Pfeiltasten.
hint-ratings-hidden = Bewertungen sind verborgen. „Ansicht“ → „Bewertungen verbergen“ zeigt sie wieder.
hint-no-suggestion = Hier ist kein Vorschlag ausgewählt, der sich annehmen oder ablehnen ließe.
hint-no-passage = Erst eine Stelle auswählen: mit Klick, F8 oder den Pfeiltasten; einzelne Wörter mit der Maus.
hint-is-statement = Diese Stelle ist schon eine Aussage. F2 berichtigt, wer sie macht.
hint-no-statement = An dieser Stelle steht keine Aussage. M macht eine daraus.
hint-no-link = Diese Stelle ist mit keiner anderen verknüpft.
hint-no-suggested-link = Hier ist keine Verknüpfung zu bestätigen.
hint-one-passage = Diese Angabe hat nur eine Stelle; da gibt es nichts zu teilen.
hint-choose-claim = Erst eine Angabe auswählen: mit Klick, F8 oder den Pfeiltasten.
hint-nothing-shared = Die Texte haben keine gemeinsamen Stellen.
hint-nothing-shared-shown = Die gezeigten Texte haben keine gemeinsamen Stellen. Unter „Texte“ lassen sich andere wählen.
hint-comparing = Die Texte werden noch verglichen.
hint-uncompared = Die Texte sind noch nicht verglichen. F5 vergleicht sie.
hint-no-discrepancy = Die Texte weichen in keiner Angabe voneinander ab.
hint-no-doubtful = Keine Aussage ist mehr unsicher.
hint-all-rated = Keine weitere Angabe der Liste ist unbewertet.
hint-no-other = In der Liste gibt es keine weitere solche Angabe.
hint-no-second = Es ist keine andere Prüfung geöffnet. „Prüfen“ → „Mit anderer Prüfung vergleichen“ öffnet eine.
hint-no-difference = Die andere Prüfung unterscheidet sich in nichts von dieser.
hint-nothing-to-take-over = Hier hat die andere Prüfung nichts entschieden, was sich übernehmen ließe.
notice-done = Erledigt
notice-warning = Hinweis
notice-error = Fehler
notice-dismiss = Meldung schließen
notice-more = { $count ->
    [one] Einzelheit
   *[other] { $count } Einzelheiten
}
notice-fewer = Weniger

# Dialogs in general.
dialog-cancel = Abbrechen
dialog-close = Schließen

# Command palette.
palette-title = Befehle suchen
palette-hint = Name eines Befehls …
palette-nothing = Kein Befehl heißt so ähnlich.

# Shortcuts.
shortcuts-title = Tastenkürzel
keys-or = oder
keys-others = Überall
keys-tab = Tab
    .does = Zum nächsten Feld oder Knopf
keys-arrows = Pfeiltasten
    .does = In Listen, Menüs und Texten bewegen
keys-words = Umschalt+Pfeiltasten
    .does = Wörter eines Textes auswählen
keys-space = Leertaste
    .does = Knopf drücken, Häkchen setzen
keys-menu = F10
    .does = Zur Menüleiste
keys-letters = Alt+Buchstabe
    .does = Menü mit diesem Anfang öffnen
keys-confirm = Strg+Eingabe
    .does = Dialog bestätigen, Notiz abschließen

# Quick guide.
guide-title = Kurzanleitung
guide-texts = Die Texte stehen nebeneinander. Getönt ist, was auch in anderen steht, in denselben Worten oder in anderen. Ein Klick bringt die Stellen auf gleiche Höhe; { $shared } geht zur nächsten.
guide-statements = Der Balken am Rand und das Kürzel davor nennen, auf wen der Text sich beruft. Gezackte Balken mit Fragezeichen sind unsicher: { $doubtful } geht zur nächsten solchen Aussage, { $accept } nimmt sie an, { $reject } lehnt sie ab, { $correct } berichtigt sie.
guide-origins = Rechts steht zu jeder Angabe, wer sie meldet und auf wie viele unabhängige Ursprünge sie zurückgeht. Fünf Texte mit einem Ursprung bestätigen einander nicht.
guide-discrepancies = Das Dreieck zeigt, wo die Texte voneinander abweichen: in einer Zahl, einem Datum, in der Gewissheit oder darin, wer es sagt. { $discrepancy } geht zur nächsten Abweichung.
guide-rating = A bis F bewerten die Quelle, 1 bis 6 die Information, jede für sich. Was Sie berichtigen und bewerten, gilt immer vor dem, was das Programm findet; { $undo } nimmt jeden Schritt zurück.
guide-keeping = { $save } legt Texte, Entscheidungen und Bewertungen in einer Datei ab, { $report } schreibt daraus einen Bericht. Nichts davon geht ins Netz.
guide-signs = Zeichen in den Texten
guide-sample = „Datei“ → „Beispiel öffnen“ zeigt eine fertige Prüfung.

# Die Kriterien der Skala.
scale-title = Bewertungsskala
scale-rule = Quelle und Information werden getrennt bewertet: Auch eine zuverlässige Quelle kann Falsches melden und eine unzuverlässige Richtiges. F und 6 heißen „nicht beurteilbar“, nicht „mittel“.
scale-a = Echtheit und Sachkenntnis stehen außer Zweifel; lag bisher immer richtig.
scale-b = Kleine Zweifel; lag bisher meistens richtig.
scale-c = Zweifel; lag aber schon öfter richtig.
scale-d = Erhebliche Zweifel; lag nur manchmal richtig.
scale-e = Nicht glaubwürdig; lag bisher falsch.
scale-f = Über die Quelle ist zu wenig bekannt.
scale-1 = Von einer unabhängigen Quelle bestätigt, in sich schlüssig, passt zum übrigen Wissen.
scale-2 = Nicht bestätigt, aber schlüssig und passend zum übrigen Wissen.
scale-3 = Nicht bestätigt, einigermaßen schlüssig, passt zu manchem.
scale-4 = Nicht bestätigt, möglich, aber nicht schlüssig; sonst ist nichts dazu bekannt.
scale-5 = Nicht schlüssig und im Widerspruch zu dem, was sonst bekannt ist.
scale-6 = Für ein Urteil fehlt die Grundlage.
scale-origin = Nach der Admiralitätsskala der NATO (AJP-2.1, STANAG 2511).

# Settings.
settings-title = Einstellungen
settings-language = Sprache
settings-colours = Farben
settings-system = Wie im System
settings-text-size = Textgröße
settings-reviewer = Geprüft von
settings-reviewer-hint = Ihr Name oder Kürzel steht bei jeder Bewertung.
settings-recent = Zuletzt geöffnet
settings-forget = Liste leeren
settings-recent-count = { $count ->
    [0] Kein Projekt in der Liste
    [one] Ein Projekt in der Liste
   *[other] { $count } Projekte in der Liste
}

# About.
about-title = Über Stemma
about-version = Version { $version }
about-private = Stemma geht nie ins Netz: Texte und Bewertungen bleiben auf diesem Rechner.
about-licences = Lizenzen
about-own-licence = Stemma ist freie Software ({ $licence }).
about-reading-face = Schrift der Texte
about-interface-face = Schrift der Bedienung
about-icons = Symbole
about-window = Fenster und Bedienung

# Paste a text.
paste-title = Text einfügen
paste-hint = Fügen Sie einen ganzen Text ein, mit Titel und Agenturzeile, wenn Sie sie haben. Leerzeilen trennen Absätze.
paste-formatted = Aus der Zwischenablage, mit Titel, Absätzen und Zwischenüberschriften. Wenn Sie hier etwas ändern, zählt der Text, wie er dasteht.
paste-placeholder = Text hier einfügen
paste-field = Text
paste-empty = Noch steht hier kein Text.
paste-words = { $count ->
    [one] Ein Wort
   *[other] { $number } Wörter
}
paste-import = Übernehmen
paste-next = Übernehmen, nächster Text
paste-twice = Das sind vielleicht zwei Texte. Sie werden nur verglichen, wenn jeder für sich übernommen wird.
paste-there = Schon im Projekt: { $count ->
    [one] ein Text
   *[other] { $number } Texte
}

# Save before closing?
unsaved-title = Änderungen speichern?
unsaved-changes = „{ $file }“ hat Änderungen, die nicht gespeichert sind.
unsaved-new = Dieses Projekt ist noch nicht gespeichert.
unsaved-save = Speichern
unsaved-discard = Nicht speichern

# Einen Bericht exportieren.
export-title = Bericht exportieren
export-do = Exportieren …
export-copy = Kopieren
print-title = Bericht drucken
print-do = Speichern und öffnen …
print-how = Der Bericht wird als HTML-Datei gespeichert und im Browser geöffnet. Dort lässt er sich drucken oder als PDF sichern.
export-format = Format
export-html = HTML
    .more = Eine Datei zum Lesen, Drucken und Weitergeben; öffnet in jedem Browser, ohne Netz
export-markdown = Markdown
    .more = Text mit einfacher Auszeichnung
export-csv = CSV
    .more = Für Tabellenprogramme: Texte, Angaben, Aussagen, Quellen und Bewertungen
export-json = JSON
    .more = Für andere Programme: alles, was gefunden und entschieden wurde
export-sections = Was hineinkommt
export-scope = Welche Angaben
export-scope-all = Alle ({ $count })
export-scope-shared = Gemeinsame und bewertete ({ $count })
export-scope-scored = Nur bewertete ({ $count })
export-preview = Vorschau
export-more = … und { $count } weitere
export-private = Was nicht zur Veröffentlichung bestimmt ist, kommt nie in einen Bericht.

# Jemand anders hat die Datei geändert.
changed-title = Die Datei wurde geändert
changed-what = „{ $file }“ wurde auf der Festplatte geändert, nachdem es hier geöffnet wurde. Die Datei wurde nicht überschrieben. „Speichern unter“ erhält beide Fassungen.
changed-save-as = Speichern unter …
changed-reload = Neu laden
    .hint = Zeigt, was jetzt in der Datei steht. Was hier seit dem letzten Speichern geändert wurde, geht verloren.
changed-overwrite = Überschreiben
    .hint = Ersetzt die andere Fassung. Sie bleibt daneben als Sicherung erhalten.

# Jemand anders bearbeitet das Projekt.
read-only-title = Nur lesen
read-only-who = { $user } hat dieses Projekt auf „{ $machine }“ geöffnet, seit { $since }.
read-only-somebody = Ein anderes Fenster hat dieses Projekt geöffnet.
read-only-no-name = Jemand
read-only-what = Hier lässt es sich lesen, aber nicht ändern. „Speichern unter“ legt eine eigene Kopie an.
read-only-save-as = Speichern unter …
read-only-again = Noch einmal versuchen
title-read-only = nur lesen
status-read-only = Nur lesen

# Entscheidungen ohne Wortlaut.
orphans-title = Verwaiste Entscheidungen
orphans-what = Diese Wörter stehen in keinem Text mehr. Nichts wird auf Wörter verschoben, die nur ähnlich aussehen.
orphans-mark = Entscheidung über eine Aussage oder Verknüpfung
orphans-claim = Stelle einer Angabe
orphans-delete = Alle löschen

# A path, where the desktop offers no dialog.
path-open-title = Öffnen
path-save-title = Speichern unter
path-report-title = Bericht exportieren
path-correction-title = Berichtigte Fassung
path-second-title = Andere Prüfung
path-why = Dieser Rechner bietet keinen Dateidialog an. Geben Sie den Pfad ein.
path-field = Pfad
path-open = Öffnen
path-save = Speichern
path-open-hint = Eine Textdatei, ein Ordner oder ein Projekt (.stemma.ron)
path-save-hint = Der Name endet auf .stemma.ron
path-report-hint = Der Name bekommt die Endung seines Formats
path-correction-hint = Die Datei mit dem berichtigten Text
path-second-hint = Ein Projekt (.stemma.ron) mit denselben Texten
path-replaces = Diese Datei gibt es schon; sie wird ersetzt.
path-nothing = Geben Sie einen Pfad ein.
path-missing = Diese Datei gibt es nicht.
path-is-folder = Das ist ein Ordner. Hängen Sie einen Dateinamen an.
path-no-folder = Diesen Ordner gibt es nicht.

# Metadata of an article.
metadata-title = Metadaten des Textes
metadata-apply = Übernehmen
metadata-headline = Titel
metadata-provider = Agentur oder Medium
metadata-date = Datum
    .example = z. B. 18.10.2024
    .trouble = Das Datum ist nicht zu lesen. Schreiben Sie es so: 18.10.2024
metadata-time = Uhrzeit
    .example = z. B. 14:30
    .trouble = Die Uhrzeit ist nicht zu lesen. Schreiben Sie sie so: 14:30
metadata-place = Ort
metadata-byline = Autor oder Autorin
metadata-credit = Kürzel am Ende
metadata-mark = Fassung
    .example = z. B. 2. Lead, Korrektur
metadata-embargo = Sperrfrist bis
    .example = z. B. 18.10.2024 18:00
    .unstated = ohne Ende
    .trouble = Diese Sperrfrist lässt sich nicht lesen. Bitte so schreiben: 18.10.2024 18:00
metadata-standing = Freigabe
    .usable = verwendbar
    .withheld = zurückgehalten
    .withdrawn = zurückgezogen
metadata-versioned = Zuletzt geändert
metadata-file = Datei
metadata-hops = Weg: { $value }
metadata-sent = Gesendet: { $value }
metadata-item = Kennung: { $value }
metadata-slug = Stichwörter: { $value }
metadata-urgency = Priorität { $value }
metadata-language = Sprache
language-german = Deutsch
language-english = Englisch
language-other = Andere


### notices and errors

action-analyse = Neu vergleichen
    .tooltip = Alle Texte noch einmal auswerten und vergleichen

notice-some-unread = { $count ->
    [one] Eine Datei konnte nicht gelesen werden.
   *[other] { $count } Dateien konnten nicht gelesen werden.
}
notice-one-project = Ein Fenster zeigt ein Projekt. Diese Projekte wurden nicht geöffnet:
notice-added-hidden = { $count ->
    [one] Ein Text ist hinzugekommen und wird nicht gezeigt. Er lässt sich unter „Texte“ in der Werkzeugleiste wählen.
   *[other] { $count } Texte sind hinzugekommen und werden nicht gezeigt. Sie lassen sich unter „Texte“ in der Werkzeugleiste wählen.
}
notice-same-article = „{ $name }“ ist schon geöffnet, derselbe Text wie „{ $first }“. Er wurde nicht noch einmal hinzugefügt.
notice-odd = { $count ->
    [one] Ein Hinweis zu den geöffneten Texten.
   *[other] { $count } Hinweise zu den geöffneten Texten.
}
notice-changed-files = { $count ->
    [one] Die Datei von „{ $article }“ enthält inzwischen einen anderen Text. Das Projekt zeigt ihn, wie er war; „Datei“ → „Durch berichtigte Fassung ersetzen …“ nimmt den neuen.
   *[other] Die Dateien von { $count } Texten enthalten inzwischen einen anderen Text. Das Projekt zeigt sie, wie sie waren; „Datei“ → „Durch berichtigte Fassung ersetzen …“ nimmt den neuen.
}
notice-reading-cancelled = { $count ->
    [one] Abgebrochen: Eine Datei wurde nicht gelesen. Öffnen Sie sie noch einmal, um sie zu lesen.
   *[other] Abgebrochen: { $number } Dateien wurden nicht gelesen. Öffnen Sie sie noch einmal, um sie zu lesen.
}
notice-analysis-cancelled = Der Vergleich wurde abgebrochen. Mit F5 beginnt er neu.
notice-saved = Gespeichert: { $path }
notice-copied = Kopiert, mit Angabe der Quelle.
notice-copied-claim = Angabe mit allen Wortlauten kopiert.
notice-exported = Bericht geschrieben: { $path }
notice-show-file = Im Browser ansehen
notice-copied-report = Bericht kopiert. Er lässt sich zum Beispiel in eine Mail einfügen.
notice-undone = Rückgängig gemacht: { $step }
notice-redone = Wiederholt: { $step }
notice-removed = „{ $article }“ ist nicht mehr im Projekt. „Rückgängig“ holt den Text zurück.
notice-replaced = „{ $article }“ hat jetzt den berichtigten Text. Alle Markierungen sind noch an ihrem Platz.
notice-replaced-orphans = { $count ->
    [one] „{ $article }“ hat jetzt den berichtigten Text. Eine Markierung hat ihren Wortlaut verloren:
   *[other] „{ $article }“ hat jetzt den berichtigten Text. { $count } Markierungen haben ihren Wortlaut verloren:
}
notice-version-in-archive = Die berichtigte Fassung liegt in einem Archiv. Bitte entpacken und die Datei auswählen. { $path }
notice-several-versions = Diese Datei enthält mehrere Texte. Speichern Sie die berichtigte Fassung in einer eigenen Datei. { $path }
notice-read-only = Nur lesen: { $who }
notice-editable = Das Projekt lässt sich jetzt hier bearbeiten.
notice-recovered = Die gesicherte Fassung ist geöffnet. Bitte speichern, damit sie erhalten bleibt.

error-import-empty = Diese Datei ist leer. Ist es die richtige? { $path }
error-import-binary = Das ist kein Text: { $percent } % der Bytes sind Steuerzeichen. Bitte als Textdatei (.txt) speichern und noch einmal öffnen. { $path }
error-import-too-large = Diese Datei ist zu groß; ein Text darf höchstens { $most } MB haben. Bitte in Teile zerlegen. { $path }
error-import-unknown = Dieses Format kann Stemma nicht lesen. Bitte als .txt, .docx oder .odt speichern. { $path }
error-import-archive = Das ist ein Archiv. Bitte einzeln öffnen oder entpacken. { $path }
error-import-archive-empty = In diesem Archiv liegt kein Text in einem Format, das Stemma liest. { $path }
error-import-archive-too-large = In diesem Archiv liegen mehr als { $files } Dateien oder mehr als { $unpacked } MB. Bitte entpacken und nur die Texte öffnen. { $path }
error-import-locked = Diese Datei ist mit einem Passwort geschützt. Bitte das Archiv entpacken und die Texte öffnen. { $path }
error-import-malformed = Diese Datei ist beschädigt oder unvollständig ({ $format }, Zeile { $line }, Spalte { $column }). Bitte noch einmal herunterladen oder speichern. { $path }
error-import-damaged = Diese Datei ist beschädigt und lässt sich nicht entpacken. Bitte noch einmal speichern. { $path }
error-import-without-text = Diese Datei ({ $format }) enthält keinen Text, sondern zum Beispiel Bilder oder nur Verweise. { $path }
error-import-entities = Diese Datei vereinbart eigene XML-Entitäten. Die löst Stemma zur Sicherheit nicht auf. Bitte den Text als .txt speichern. { $path }
error-import-too-deep = Diese Datei ist tiefer verschachtelt als jeder Artikel und wird nicht gelesen. Bitte den Text als .txt speichern. { $path }
error-import-too-many-parts = Diese Datei hat mehr Elemente als jeder Artikel und wird nicht gelesen. Bitte den Text als .txt speichern. { $path }
error-import-unpacks-too-large = Diese Datei wird beim Entpacken größer als die { $most } MB, die ein Text haben darf. { $path }
error-import-no-article = In diesem Ordner liegt kein Text in einem Format, das Stemma liest. { $path }
error-import-missing = Diese Datei gibt es nicht mehr. Wurde sie verschoben? { $path }
error-import-forbidden = Diese Datei darf nicht gelesen werden. Bitte die Zugriffsrechte prüfen. { $path }
error-import-no-file = Das ist keine Datei, sondern ein Gerät oder eine Leitung. { $path }
error-import-unreadable = Diese Datei lässt sich nicht lesen ({ $cause }). { $path }
error-pasted-empty = Das Feld ist leer. Bitte zuerst einen Text einfügen.

error-project-missing = Dieses Projekt gibt es nicht mehr. Wurde es verschoben? { $path }
error-project-unreadable = Dieses Projekt lässt sich nicht lesen ({ $cause }). { $path }
error-project-unwritable = Nicht gespeichert: { $cause }. Die alte Datei ist unverändert. Bitte an einem anderen Ort speichern. { $path }
error-project-newer = Dieses Projekt stammt aus einer neueren Stemma-Version (Format { $version }, bekannt ist { $known }). Bitte Stemma aktualisieren. Die Datei ist unverändert. { $path }
error-project-needs = Dieses Projekt braucht Stemma { $needs } oder neuer; dies ist { $own }. Die Datei ist unverändert. { $path }
error-project-changed = Nicht gespeichert: Jemand anders hat die Datei geändert, nachdem sie geöffnet wurde. { $path }
error-project-in-use = Nicht gespeichert: { $who } { $path }
error-save-full = Nicht gespeichert: Die Festplatte ist voll. Schaffen Sie Platz oder speichern Sie woanders; Ihre Arbeit ist noch da. { $path }
error-save-forbidden = Nicht gespeichert: In diesen Ordner oder diese Datei darf nicht geschrieben werden. Speichern Sie woanders; Ihre Arbeit ist noch da. { $path }
error-save-no-folder = Nicht gespeichert: Den Ordner gibt es nicht mehr. Speichern Sie woanders; Ihre Arbeit ist noch da. { $path }
error-save-name = Nicht gespeichert: Das System erlaubt diesen Namen nicht. Wählen Sie einen kürzeren. { $path }
error-save-exists = Nicht gespeichert: Unter diesem Namen gibt es schon eine Datei. Wählen Sie einen anderen Namen. { $path }
error-project-damaged = Dieses Projekt ist beschädigt (Zeile { $line }, Spalte { $column }) und lässt sich nicht öffnen. Die Datei ist unverändert. Eine Sicherung der vorigen Fassung gibt es nicht; vielleicht hat jemand eine Kopie. { $path }
error-project-damaged-backup = Dieses Projekt ist beschädigt (Zeile { $line }, Spalte { $column }) und lässt sich nicht öffnen. Die Datei ist unverändert. Die vorige Fassung liegt daneben, öffnen Sie stattdessen „{ $backup }“. { $path }
notice-second-no-project = Zum Vergleichen braucht es ein Projekt; der Name der Datei endet auf .stemma.ron. { $path }
notice-second-other-texts = Diese Prüfung hat keinen Text mit dem offenen Projekt gemeinsam; vergleichen lassen sich nur Prüfungen derselben Texte. { $path }
error-write-failed = Das ließ sich nicht schreiben: { $cause }. { $path }

# Woran es lag, wo das System etwas nicht getan hat; steht in Klammern oder hinter einem Doppelpunkt.
cause-missing = Datei oder Ordner gibt es nicht
cause-forbidden = die Rechte dazu fehlen
cause-read-only = der Datenträger ist schreibgeschützt
cause-full = der Datenträger ist voll
cause-too-large = die Datei ist zu groß für diesen Datenträger
cause-folder = das ist ein Ordner
cause-name = das System erlaubt diesen Namen nicht
cause-exists = unter diesem Namen gibt es schon eine Datei
cause-busy = ein anderes Programm benutzt die Datei
cause-away = das Laufwerk antwortet nicht
cause-damaged = der Inhalt ist beschädigt
cause-memory = der Arbeitsspeicher reicht nicht
cause-unknown = das System meldet einen Fehler


error-no-such-article = Dieser Text ist nicht mehr im Projekt.
error-no-such-source = Eine Quelle namens „{ $name }“ gibt es nicht.
error-name-taken = Eine Quelle namens „{ $name }“ gibt es schon. Zwei Quellen lassen sich zusammenlegen.
error-no-name = Bitte einen Namen eingeben.
error-no-claim = An dieser Stelle steht keine Angabe. Wörter markieren und mit M als Aussage kennzeichnen.
error-internal = Dieser Teil des Textes ist nicht zur Veröffentlichung bestimmt. Er lässt sich weder verknüpfen noch jemandem zuschreiben.
error-same-article = Verknüpft werden Stellen aus zwei verschiedenen Texten.
error-nothing-selected = Bitte zuerst Wörter markieren.
error-one-claim = Dazu braucht es zwei verschiedene Angaben.

warning-misdeclared = „{ $name }“ gibt eine falsche Zeichenkodierung an. Bitte auf falsche Zeichen achten.
warning-decoded = „{ $name }“ wurde als { $encoding } gelesen. Bitte auf falsche Zeichen achten.
warning-replaced = { $count ->
    [one] In „{ $name }“ war ein Zeichen unlesbar und wurde ersetzt.
   *[other] In „{ $name }“ waren { $count } Zeichen unlesbar und wurden ersetzt.
}
warning-left-out = Was mit „{ $name }“ kam, ließ sich nicht lesen und fehlt: { $part }
warning-only-headline = „{ $name }“ besteht nur aus einer Überschrift.
warning-language = Die Sprache von „{ $name }“ ist weder Deutsch noch Englisch. Erkannt werden dort nur wörtliche Zitate.
warning-right-to-left = „{ $name }“ wird von rechts nach links gelesen; Stemma zeigt solche Schrift in der falschen Richtung.

warning-settings = Die Einstellungen ließen sich nicht lesen. Sprache, Farben und Textgröße sind wie am Anfang. Die alte Datei ist noch da: { $path }

dialog-open-title = Texte öffnen
dialog-folder-title = Ordner mit Texten öffnen
dialog-project-title = Projekt öffnen
dialog-save-title = Projekt speichern
dialog-report-title = Bericht exportieren
dialog-second-title = Andere Prüfung derselben Texte
dialog-correction-title = Berichtigte Fassung von „{ $article }“
save-default-name = Vergleich
save-copy-name = { $name } (Kopie)
copied-source = Quelle: { $chain }

### compare view

find-field = In den Texten suchen
find-close = Suche beenden
find-nothing = Kein Text enthält das.
find-count = { $count ->
    [one] eine Fundstelle
   *[other] { $number } Fundstellen
} in { $articles ->
    [one] einem Text
   *[other] { $articles } Texten
}
find-at = { $at } von { $number } in { $articles ->
    [one] einem Text
   *[other] { $articles } Texten
}
compare-search-articles = Texte suchen
choose-all = Alle
    .tooltip = Alle Texte des Projekts
choose-related = Verwandte
    .tooltip = Texte mit gemeinsamen Stellen zu den gezeigten, die nächsten oben
choose-claim = Zur Angabe
    .tooltip = Texte, die die ausgewählte Angabe melden
choose-shown = Gezeigte
    .tooltip = Texte, die gerade nebeneinander stehen
choose-nothing = Kein Text passt dazu.
choose-show-these = { $count ->
    [one] Nur diesen zeigen
   *[other] Nur diese { $count } zeigen
}
choose-shared = { $count ->
    [one] Eine gemeinsame Stelle mit den gezeigten Texten
   *[other] { $count } gemeinsame Stellen mit den gezeigten Texten
}
compare-no-articles = Dieses Projekt enthält noch keine Texte. Dateien oder Ordner lassen sich hierher ziehen.
compare-no-columns = Alle Texte sind ausgeblendet. Unter „Texte“ lassen sie sich wieder einblenden.
compare-one-article = Zum Vergleichen braucht es einen zweiten Text. Er lässt sich auch ins Fenster ziehen.
compare-one-shown = Nur ein Text ist eingeblendet. Unter „Texte“ weitere zum Vergleich auswählen.
compare-plain = Ohne Markierungen
compare-plain-end = Markierungen zeigen
compare-choose-second = Verknüpft wird „{ $words }“ ({ $article }). Jetzt eine Stelle in einem anderen Text wählen.
compare-choose-cancel = Abbrechen
compare-date = { $day }.{ $month }.{ $year }
compare-time = { $time } Uhr
compare-hide = { $article } ausblenden
compare-move-left = { $article } nach links
compare-move-right = { $article } nach rechts
compare-width = Breite von { $article }
compare-edit-metadata = Metadaten ändern …
compare-as-base = In der Tabelle als Grundlage nehmen
compare-no-counterpart = Keine Entsprechung in diesem Text
compare-unknown-language = Sprache nicht erkannt: weniger Funde möglich
compare-nobody-named = Ohne Quelle
compare-by-hand = von Hand
compare-doubtful = unsicher
compare-accepted = angenommen
compare-said-by = Laut { $chain }
compare-other-value = { $own }, in { $article }: { $other }
compare-column-name = Text von { $article }
compare-strip-name = Überblick über { $article }
compare-ribbons-name = { $count ->
    [0] Keine Entsprechungen zwischen { $left } und { $right }
    [one] Eine Entsprechung zwischen { $left } und { $right }
   *[other] { $count } Entsprechungen zwischen { $left } und { $right }
}
compare-legend = Legende
    .tooltip = Zeigt, was die Zeichen in den Texten bedeuten
compare-legend-quoted = wörtlich zitiert
compare-legend-indirect = indirekt oder berichtet
compare-legend-hearsay = Hörensagen
compare-legend-speaker-sample = Sprecher
compare-legend-speaker = wer spricht
compare-legend-cue-sample = sagte
compare-legend-cue = Redewort
compare-legend-evidence = nennt die Quelle der Auswahl
compare-legend-differing = anders formuliert
compare-legend-discrepancy = Abweichung
compare-legend-doubtful = unsicher, bitte prüfen


### aligned view

aligned-summary = { $shared ->
    [one] Eine gemeinsame Stelle
   *[other] { $shared } gemeinsame Stellen
}{ $single ->
    [0] {""}
    [one] , eine nur in einem Text
   *[other] , { $single } nur in einem Text
}
aligned-nothing = Kein Text ist ausgewählt. Über „Texte“ oben lassen sich welche zeigen.
aligned-base = Grundlage
aligned-make-base = „{ $article }“ als Grundlage nehmen
aligned-cell = { $article }, Stelle { $position } von { $count }: { $words }
aligned-earlier = steht dort weiter oben
aligned-later = steht dort weiter unten
aligned-repeated = steht auch in einer anderen Zeile
aligned-elsewhere = Entsprechung steht in einer anderen Zeile
aligned-same-claim = gleiche Angabe, nicht verknüpft
aligned-by-hand = von Hand verknüpft
aligned-accepted = bestätigt
aligned-only-here = nur hier
aligned-beyond = Steht in { $articles }
aligned-only-in = Nur in { $article }
aligned-discrepancy = { $kind }: { $left } – { $right }
aligned-value = { $value } ({ $article })
aligned-fold-part = { $count ->
    [one] eine Stelle nur in { $article }
   *[other] { $count } Stellen nur in { $article }
}
aligned-unfold = Ausklappen: { $passages }
aligned-fold = Einklappen: { $passages }

### claims, statements, ratings

form-direct = wörtlich zitiert
form-indirect = indirekt
form-indirect-free-indirect = indirekt (fortgeführt)
form-free-indirect = Hörensagen
form-reported = nur berichtet

kind-intelligence-service = Nachrichtendienst
kind-government = Regierung
kind-alliance = Bündnis
kind-agency = Nachrichtenagentur
kind-medium = Medium
kind-institution = Institution
kind-person = Person
kind-expert = Fachleute
kind-unnamed = ungenannt

link-verbatim = wörtlich gleich
link-edited = bearbeitet
link-reworded = umformuliert

belief-suggested = vorgeschlagen
belief-accepted = bestätigt
belief-by-hand = von Hand verknüpft

discrepancy-figure = Zahl
discrepancy-date = Datum
discrepancy-certainty = Gewissheit
discrepancy-status = Bestätigung
discrepancy-attribution = Zuschreibung
discrepancy-attribution-dropped = Zuschreibung fehlt

reliability-a = vollständig zuverlässig
reliability-b = gewöhnlich zuverlässig
reliability-c = ziemlich zuverlässig
reliability-d = gewöhnlich nicht zuverlässig
reliability-e = unzuverlässig
reliability-f = Zuverlässigkeit nicht beurteilbar

credibility-1 = durch andere Quellen bestätigt
credibility-2 = wahrscheinlich wahr
credibility-3 = möglicherweise wahr
credibility-4 = zweifelhaft
credibility-5 = unwahrscheinlich
credibility-6 = Wahrheitsgehalt nicht beurteilbar

quoted = „{ $words }“

chain-nobody = keine Quelle genannt
chain-unattributed = ohne Quellenangabe
chain-speaks-for = spricht für: { $body }
chain-doubtful = Die Zuordnung ist unsicher. Bitte prüfen.
chain-by-hand = von Hand gesetzt
chain-click = Klick zeigt die Quelle
chain-part = (nur für einen Teil)
    .tooltip = Zugeschrieben ist nur ein Teil dieser Stelle. Er ist eine eigene Angabe; hier zählt die Quelle nicht mit.

why-form = Form
why-cue = Redewort
why-speaker = Sprecher
why-source = Quelle
why-no-cue-direct = keines: Anführungszeichen
why-no-cue-indirect = keines: Konjunktiv
why-no-cue-continued = keines: Der Konjunktiv führt das Vorige fort.
why-no-cue-hearsay = keines: „soll“ oder „offenbar“
why-no-cue-reported = keines
why-name = { $source } ist beim Namen genannt.
why-alias = „{ $mention }“ ist ein anderer Name für { $source }.
why-unnamed = „{ $mention }“: kein Name genannt.
why-meant = „{ $mention }“ meint hier { $source }.
why-carried = { $source } spricht aus einem früheren Satz weiter.
why-carried-from = „{ $mention }“ aus einem früheren Satz spricht weiter: { $source }.
why-by-hand = Von Hand gesetzt: { $source }.
why-speaks-for = { $source } spricht für: { $body }.
why-relays = { $source } gibt weiter, was { $origin } sagt.
why-doubt-carried = Unsicher: Der Sprecher ist aus einem früheren Satz übernommen.
why-doubt-meant = Unsicher: „{ $mention }“ könnte auch jemand anderen meinen.
why-doubt-other = Unsicher: Ist das wirklich eine Aussage dieser Quelle?

inspector-articles =
    { $count ->
        [one] 1 Text
       *[other] { $count } Texte
    }
inspector-origins =
    { $count ->
        [0] kein genannter Ursprung
        [one] 1 unabhängiger Ursprung
       *[other] { $count } unabhängige Ursprünge
    }
inspector-one-origin =
    { $count ->
        [2] Beide Texte gehen auf eine Quelle zurück: { $source }
        [3] Alle drei Texte gehen auf eine Quelle zurück: { $source }
        [4] Alle vier Texte gehen auf eine Quelle zurück: { $source }
        [5] Alle fünf Texte gehen auf eine Quelle zurück: { $source }
       *[other] Alle { $count } Texte gehen auf eine Quelle zurück: { $source }
    }
inspector-one-origin-some =
    { $count ->
        [one] Nur ein Text nennt eine Quelle: { $source }
        [2] Zwei Texte nennen eine Quelle, und zwar dieselbe: { $source }
       *[other] { $count } Texte nennen eine Quelle, und zwar dieselbe: { $source }
    }
inspector-denied-by = Bestritten von
inspector-no-origin = Kein Text sagt, von wem diese Angabe stammt.
inspector-part-origin = Für die ganze Angabe nennt kein Text eine Quelle, nur für einen Teil: { $sources }
inspector-conflict = Abweichung: { $kind }
inspector-conflicts-below = Weiter unten: { $kind }
inspector-plain = ohne Einschränkung
inspector-show-place = Stelle im Text zeigen
inspector-more = mehr
inspector-less = weniger
inspector-more-articles = { $count ->
    [one] und ein weiterer
   *[other] und { $count } weitere
}
inspector-accept = Zuschreibung annehmen
inspector-accepted = Angenommen. Klick nimmt das zurück.
inspector-reject = Zuschreibung verwerfen
inspector-correct = Zuschreibung berichtigen …
inspector-reset = Auf den Vorschlag des Programms zurücksetzen
inspector-mark = Als Aussage markieren …
inspector-take-out = Gehört nicht zu dieser Angabe: herauslösen
inspector-confirm-link = Entsprechung bestätigen
inspector-link-confirmed = Bestätigt. Klick nimmt das zurück.
inspector-unlink = Diese Entsprechung lösen
inspector-links-elsewhere = Auch verknüpft mit
inspector-rejected = Abgelehnt

rejected-title = Abgelehntes
rejected-none = Nichts ist abgelehnt.
rejected-link = gelöste Entsprechung
rejected-statement = verworfene Aussage
rejected-restore = Zurückholen
inspector-plain-title = Keine Angabe an dieser Stelle
inspector-plain-text = Das Programm hat hier weder eine Aussage noch eine Entsprechung gefunden. Die Stelle lässt sich als Aussage markieren oder mit einer Stelle in einem anderen Text verknüpfen; einzelne Wörter daraus wählt man mit der Maus oder mit Umschalt und den Pfeiltasten aus.
inspector-words-title = Ausgewählte Wörter
overview-title = { $count ->
    [one] Eine Abweichung
   *[other] { $number } Abweichungen
}
overview-hint = Klick zeigt die Stellen und wer was meldet. { $key } geht von einer zur nächsten.
overview-kind = { $kind }: { $count ->
    [one] eine Abweichung
   *[other] { $count } Abweichungen
}
overview-more = { $count ->
    [one] Eine weitere zeigen
   *[other] { $count } weitere zeigen
}
inspector-wait-title = Der Vergleich läuft
inspector-wait-text = Lesen können Sie schon. Was die Texte gemeinsam haben, auf wen sie sich berufen und wo sie voneinander abweichen, steht hier, sobald alle verglichen sind.
inspector-empty-title = Nichts ausgewählt
inspector-empty-click = Klick auf eine getönte Stelle zeigt, welche Texte dasselbe melden und von wem sie es haben. Noch ein Klick oder die Leertaste nimmt, was darin steckt.
inspector-empty-shared = F8 geht zur nächsten gemeinsamen Stelle, F7 zur nächsten Abweichung, mit Umschalt zur vorigen. Pfeiltasten lesen Satz für Satz weiter.
inspector-empty-words = Ausgewählte Wörter lassen sich als Aussage markieren (M) oder verknüpfen (L).
inspector-empty-keys = Mit A bis F und 1 bis 6 wird die ausgewählte Angabe bewertet. F1 zeigt alle Tasten.
inspector-empty-claim = Klick auf eine Angabe zeigt hier, wer sie in welchen Worten meldet und von wem sie stammt. Doppelklick oder Eingabe zeigt sie in den Texten.
inspector-empty-walk = J und K oder die Pfeiltasten gehen durch die Liste, U geht zur nächsten ohne Bewertung. Die Filter darüber zeigen etwa nur, was abweicht.
inspector-empty-rate = A bis F bewerten die Quelle, 1 bis 6 die Information. Q geht zur nächsten Quelle der Angabe, 0 nimmt die Bewertung zurück.
inspector-empty-note = N schreibt eine Notiz, F1 zeigt alle Tasten.
inspector-empty-said = Klick auf eine Aussage der Quelle zeigt hier die ganze Angabe: wer sie noch meldet und wie sie bewertet ist.

score-title = Bewertung
score-hidden = Bewertungen sind verborgen.
score-show = Zeigen
score-none = noch nicht bewertet
score-step-sources = 1. Quellen: Wie zuverlässig sind sie?
score-step-information = 2. Information: Wie glaubwürdig ist sie?
score-no-source = Kein Text nennt eine Quelle. Die Information lässt sich trotzdem bewerten.
score-part-source = Für die ganze Angabe nennt kein Text eine Quelle. Die Information lässt sich trotzdem bewerten.
score-origin = Ursprung
score-origins =
    { $count ->
        [one] Ursprung
       *[other] Ursprünge
    }
score-relays = Geben es weiter
score-denials = Bestreiten es
score-relay = gibt weiter
score-keys = Tasten A bis F bewerten diese Quelle
score-offered = Vorschlag: { $label }
score-activate = Klick: Tasten A bis F bewerten diese Quelle
score-information-hint = Unabhängig von der Quelle: Passt die Information zu dem, was sonst bekannt ist?
score-one-alone = 1 verlangt eine Bestätigung aus anderer Quelle. Dahinter steht nur ein Ursprung.
score-habit = { $on } von { $rated } Bewertungen liegen auf der Diagonalen A1, B2, C3. Die Stufen sind voneinander unabhängig: Auch eine zuverlässige Quelle kann Zweifelhaftes melden.
score-note = Notiz
score-note-hint = Warum diese Bewertung?
score-reviewer = Geprüft von { $name }
score-reviewer-none = Geprüft von: Namen eintragen …

claims-search = Angaben durchsuchen
claims-sort = Sortieren nach
claims-sort-place = Reihenfolge im Text
claims-sort-articles = meiste Texte zuerst
claims-sort-origins = wenigste Ursprünge zuerst
claims-sort-discrepancies = meiste Abweichungen zuerst
claims-sort-score = unbewertete zuerst
claims-filter = Filter
    .tooltip = Zeigt nur einen Teil der Angaben
claims-unscored = Unbewertet
    .tooltip = Nur Angaben, deren Glaubwürdigkeit noch nicht bewertet ist
claims-disagreeing = Abweichend
    .tooltip = Nur Angaben, bei denen die Texte voneinander abweichen
claims-one-origin = Ein Ursprung
    .tooltip = Nur Angaben, hinter denen genau ein Ursprung steht
claims-shared = In mehreren Texten
    .tooltip = Nur Angaben, die mehr als ein Text meldet
claims-any-source = Alle Quellen
claims-by-source = Nur Angaben dieser Quelle
claims-any-article = Alle Texte
claims-by-article = Nur Angaben aus diesem Text
claims-clear-filter = Filter aufheben
claims-count = { $shown } von { $count } Angaben
claims-none = Noch keine Angaben. Sie erscheinen, sobald Texte geöffnet und verglichen sind.
claims-none-match = Keine Angabe passt zu Suche und Filtern.
claims-head-wording = Angabe
claims-head-articles = Texte
claims-head-origins = Ursprung
claims-head-discrepancies = Abweichung
claims-head-rating = Bewertung
claims-head-sort = Klick sortiert danach
claims-no-origin = keine Quelle
claims-part-origin = nur für einen Teil
claims-unrated = unbewertet
claims-detail-articles = Texte: { $list }
claims-detail-origins = Ursprünge: { $list }

statement-mark = Aussage markieren
statement-correct = Zuschreibung berichtigen
statement-do = Übernehmen
statement-form = Form
statement-form-direct = Wörtliche Rede in Anführungszeichen
statement-form-indirect = Mit Redeeinleitung: „sagte, dass …“, „laut …“
statement-form-continued = Konjunktiv, der eine Redeeinleitung fortführt
statement-form-hearsay = Ohne Redeeinleitung: „soll“, „offenbar“
statement-form-reported = Nur die Äußerung wird erwähnt: „bestritt den Einsatz“
statement-chain = Quellenkette
statement-chain-hint = Zuerst, von wem der Text es hat, zuletzt der Ursprung. Die Rücktaste nimmt die letzte Quelle heraus.
statement-new = (neu)
statement-up = { $source } nach oben
statement-down = { $source } nach unten
statement-remove = { $source } entfernen
statement-add-source = Quelle suchen oder neu eingeben
statement-add-new = „{ $name }“ als neue Quelle
statement-everywhere = { $count ->
    [one] Auch für eine weitere Aussage mit denselben Worten
   *[other] Auch für { $count } weitere Aussagen mit denselben Worten
}

split-title = Angabe teilen
split-which = Welche Stellen gehören in eine eigene Angabe?
split-do = Teilen
split-all = Mindestens eine Stelle muss bleiben.

merge-title = Angaben zusammenlegen
merge-which = Mit welcher Angabe? Die ähnlichsten stehen oben.
merge-do = Zusammenlegen

one-origin-title = Nur ein Ursprung
one-origin-rule = 1 heißt „{ $label }“. Dafür muss die Information aus einer weiteren, unabhängigen Quelle stammen.
one-origin-advice = Mehrere Texte mit demselben Ursprung bestätigen einander nicht. Ist die Bestätigung aus anderer Quelle bekannt, gehört sie in die Notiz.
no-origin-title = Keine Quelle genannt
no-origin-advice = Ist eine Bestätigung durch eine Quelle bekannt, gehört sie in die Notiz.
one-origin-anyway = Trotzdem mit 1 bewerten

### sources

sources-search = Quellen durchsuchen
sources-count =
    { $count ->
        [one] 1 Quelle
       *[other] { $count } Quellen
    }
sources-count-found = { $shown } von { $count } Quellen
sources-none-match = Keine Quelle passt zur Suche.
sources-clear-search = Suche leeren
sources-choose = Links eine Quelle auswählen, um zu sehen, was sie sagt und wo.
sources-statements =
    { $count ->
        [0] keine Aussage
        [one] 1 Aussage
       *[other] { $count } Aussagen
    }
sources-by-hand = von Hand festgelegt
sources-found = in den Texten gefunden
sources-entry = Eintrag bearbeiten
sources-name = Name
sources-kind = Art der Quelle
sources-aliases = Andere Namen
sources-aliases-more = { $count } weitere zeigen
sources-aliases-hint = Nennt ein Text einen dieser Namen, ist diese Quelle gemeint.
sources-alias-hint = Weiterer Name
sources-alias-add = Hinzufügen
sources-alias-remove = „{ $alias }“ entfernen
sources-reliability = Übliche Zuverlässigkeit
sources-reliability-hint = Wird beim Bewerten vorgeschlagen. Bewertet wird trotzdem jede Angabe für sich.
sources-reliability-clear = Keinen Vorschlag machen
sources-said = Was sie sagt und wo
sources-said-show = Klick: die Angabe daneben zeigen. Doppelklick oder Eingabe: die Stelle im Text zeigen.
sources-silent = In den geöffneten Texten kommt diese Quelle nicht zu Wort.
sources-merge = Mit anderer Quelle zusammenlegen
sources-merge-hint = Wenn zwei Einträge dieselbe Quelle meinen.
sources-merge-choose = Quelle auswählen …
sources-merge-warning = „{ $from }“ geht in „{ $into }“ auf: Namen, Aussagen und Bewertungen gehen über, „{ $from }“ verschwindet aus der Liste. Das lässt sich rückgängig machen.
sources-merge-do = Mit „{ $into }“ zusammenlegen
sources-merge-cancel = Abbrechen
sources-reset = Zurücksetzen
sources-reset-hint = Verwirft Name, Art, andere Namen und übliche Zuverlässigkeit, die von Hand gesetzt sind. Die Quelle erscheint wieder so, wie das Programm sie in den Texten gefunden hat.
sources-reset-do = Änderungen verwerfen
sources-remove = Entfernen
sources-remove-hint = Kein geöffneter Text nennt diese Quelle.
sources-remove-do = Quelle entfernen

add-source-title = Quelle hinzufügen
add-source-do = Hinzufügen
add-source-taken = Eine Quelle mit diesem Namen gibt es schon.

# Quellen, die in der einen Sprache anders heißen als in der anderen.
source-names =
    .kremlin = Kreml
    .weisses-haus = Weißes Haus
    .aussenministerium-usa = US-Außenministerium
    .finanzministerium-usa = US-Finanzministerium
    .justizministerium-usa = US-Justizministerium
    .heimatschutzministerium-usa = US-Heimatschutzministerium
    .us-regierung = US-Regierung
    .bundesregierung = Bundesregierung
    .auswaertiges-amt = Auswärtiges Amt
    .bundesinnenministerium = Bundesinnenministerium
    .bundesverteidigungsministerium = Bundesverteidigungsministerium
    .bundesfinanzministerium = Bundesfinanzministerium
    .bundeswirtschaftsministerium = Bundeswirtschaftsministerium
    .bundesgesundheitsministerium = Bundesgesundheitsministerium
    .bundesjustizministerium = Bundesjustizministerium
    .bundesumweltministerium = Bundesumweltministerium
    .praesidialamt-suedkorea = Präsidialamt Südkorea
    .vatikan = Vatikan
    .eu-kommission = EU-Kommission
    .eu-parlament = EU-Parlament
    .eu-rat = EU-Rat
    .un-sicherheitsrat = UN-Sicherheitsrat
    .un-generalversammlung = UN-Generalversammlung
    .iwf = IWF
    .weltbank = Weltbank
    .osze = OSZE
    .welternaehrungsprogramm = Welternährungsprogramm
    .europarat = Europarat
    .afrikanische-union = Afrikanische Union
    .arabische-liga = Arabische Liga
    .internationaler-strafgerichtshof = Internationaler Strafgerichtshof
    .internationaler-gerichtshof = Internationaler Gerichtshof
    .rotes-kreuz = Rotes Kreuz
    .ria-nowosti = RIA Nowosti
    .al-dschasira = Al-Dschasira
    .al-arabija = Al-Arabija
    .nowaja-gaseta = Nowaja Gaseta
    .reporter-ohne-grenzen = Reporter ohne Grenzen
    .aerzte-ohne-grenzen = Ärzte ohne Grenzen
    .syrische-beobachtungsstelle-fuer-menschenrechte = Syrische Beobachtungsstelle für Menschenrechte
    .ezb = EZB
    .statistisches-bundesamt = Statistisches Bundesamt
    .bundesagentur-fuer-arbeit = Bundesagentur für Arbeit
    .bundesanwaltschaft = Bundesanwaltschaft
    .bundesverfassungsgericht = Bundesverfassungsgericht
    .europaeischer-gerichtshof = Europäischer Gerichtshof
    .hisbollah = Hisbollah
    .huthi = Huthi
    .islamischer-staat = Islamischer Staat
    .swr-russland = SWR (Russland)
    .schin-bet = Schin Bet
    .wolodymyr-selenskyj = Wolodymyr Selenskyj
    .kyrylo-budanow = Kyrylo Budanow
    .dmitri-peskow = Dmitri Peskow
    .wladimir-putin = Wladimir Putin
    .sergej-lawrow = Sergej Lawrow
    .maria-sacharowa = Maria Sacharowa
    .benjamin-netanjahu = Benjamin Netanjahu

# Ämter eines Landes, dessen Name dahinter steht.
source-offices =
    .aussenministerium = Außenministerium { $country }
    .verteidigungsministerium = Verteidigungsministerium { $country }
    .innenministerium = Innenministerium { $country }
    .finanzministerium = Finanzministerium { $country }
    .justizministerium = Justizministerium { $country }
    .gesundheitsministerium = Gesundheitsministerium { $country }
    .vereinigungsministerium = Vereinigungsministerium { $country }
    .praesidialamt = Präsidialamt { $country }
    .geheimdienst = Geheimdienst { $country }
    .militaergeheimdienst = Militärgeheimdienst { $country }
    .generalstab = Generalstab { $country }
    .botschaft = Botschaft { $country }

# Quellen, die ein Text beschreibt, ohne sie zu nennen, Wort für Wort.
source-roles =
    .sprecher = Sprecher
    .sprecherin = Sprecherin
    .pressesprecher = Pressesprecher
    .pressesprecherin = Pressesprecherin
    .regierungssprecher = Regierungssprecher
    .regierungssprecherin = Regierungssprecherin
    .polizeisprecher = Polizeisprecher
    .polizeisprecherin = Polizeisprecherin
    .firmensprecher = Firmensprecher
    .firmensprecherin = Firmensprecherin
    .unternehmenssprecher = Unternehmenssprecher
    .unternehmenssprecherin = Unternehmenssprecherin
    .konzernsprecher = Konzernsprecher
    .konzernsprecherin = Konzernsprecherin
    .behoerdensprecher = Behördensprecher
    .militaersprecher = Militärsprecher
    .armeesprecher = Armeesprecher
    .gerichtssprecher = Gerichtssprecher
    .gerichtssprecherin = Gerichtssprecherin
    .feuerwehrsprecher = Feuerwehrsprecher
    .kreissprecher = Kreissprecher
    .vertreter = Vertreter
    .vertreterin = Vertreterin
    .delegierter = Delegierter
    .beamter = Beamter
    .beamtin = Beamtin
    .beamte = Beamte
    .regierungsbeamter = Regierungsbeamter
    .regierungsbeamte = Regierungsbeamte
    .regierungsvertreter = Regierungsvertreter
    .diplomat = Diplomat
    .diplomatin = Diplomatin
    .diplomaten = Diplomaten
    .botschafter = Botschafter
    .botschafterin = Botschafterin
    .minister = Minister
    .ministerin = Ministerin
    .anwalt = Anwalt
    .anwaeltin = Anwältin
    .anwaelte = Anwälte
    .verteidiger = Verteidiger
    .verteidigerin = Verteidigerin
    .anklage = Anklage
    .anklagevertreter = Anklagevertreter
    .staatsanwalt = Staatsanwalt
    .staatsanwaeltin = Staatsanwältin
    .richter = Richter
    .richterin = Richterin
    .ermittler = Ermittler
    .ermittlerkreise = Ermittlerkreise
    .ermittlungskreise = Ermittlungskreise
    .sicherheitskreise = Sicherheitskreise
    .regierungskreise = Regierungskreise
    .koalitionskreise = Koalitionskreise
    .fraktionskreise = Fraktionskreise
    .parteikreise = Parteikreise
    .diplomatenkreise = Diplomatenkreise
    .militaerkreise = Militärkreise
    .geheimdienstkreise = Geheimdienstkreise
    .justizkreise = Justizkreise
    .polizeikreise = Polizeikreise
    .feuerwehrkreise = Feuerwehrkreise
    .unternehmenskreise = Unternehmenskreise
    .branchenkreise = Branchenkreise
    .finanzkreise = Finanzkreise
    .verhandlungskreise = Verhandlungskreise
    .aufsichtsratskreise = Aufsichtsratskreise
    .buendniskreise = Bündniskreise
    .experte = Experte
    .expertin = Expertin
    .experten = Experten
    .fachleute = Fachleute
    .militaerexperte = Militärexperte
    .militaerexperten = Militärexperten
    .beobachter = Beobachter
    .analyst = Analyst
    .analystin = Analystin
    .analysten = Analysten
    .wissenschaftler = Wissenschaftler
    .forscher = Forscher
    .mediziner = Mediziner
    .aerzte = Ärzte
    .kritiker = Kritiker
    .insider = Insider
    .augenzeuge = Augenzeuge
    .augenzeugin = Augenzeugin
    .augenzeugen = Augenzeugen
    .zeuge = Zeuge
    .zeugin = Zeugin
    .zeugen = Zeugen
    .anwohner = Anwohner
    .anwohnerin = Anwohnerin
    .angehoerige = Angehörige
    .bewohner = Bewohner
    .teilnehmer = Teilnehmer
    .beteiligte = Beteiligte
    .mitarbeiter = Mitarbeiter
    .mitarbeiterin = Mitarbeiterin
    .informant = Informant
    .informanten = Informanten
    .offizier = Offizier
    .offiziere = Offiziere
    .soldat = Soldat
    .soldaten = Soldaten
    .general = General
    .autoren = Autoren
    .gericht = Gericht
    .gutachten = Gutachten
    .gutachter = Gutachter
    .bericht = Bericht
    .berichte = Berichte
    .medienberichte = Medienberichte
    .medien = Medien
    .zeitung = Zeitung
    .zeitungen = Zeitungen
    .magazin = Magazin
    .sender = Sender
    .fernsehsender = Fernsehsender
    .redaktion = Redaktion
    .schreiben = Schreiben
    .untersuchung = Untersuchung
    .studie = Studie
    .anklageschrift = Anklageschrift
    .staatsanwaelte = Staatsanwälte
    .polizist = Polizist
    .polizisten = Polizisten
    .kuratoren = Kuratoren
    .historiker = Historiker
    .oekonom = Ökonom
    .oekonomin = Ökonomin
    .oekonomen = Ökonomen
    .kunsthistoriker = Kunsthistoriker
    .kunsthistorikerin = Kunsthistorikerin
    .dokument = Dokument
    .dokumente = Dokumente
    .aerztin = Ärztin
    .arzt = Arzt
    .nachbarn = Nachbarn
    .demonstranten = Demonstranten
    .haendler = Händler
    .landwirte = Landwirte
    .eltern = Eltern
    .lehrer = Lehrer
    .urteil = Urteil
    .erklaerung = Erklärung
    .mitteilung = Mitteilung
    .umfrage = Umfrage
    .opposition = Opposition
    .regierung = Regierung
    .parlament = Parlament
    .kabinett = Kabinett
    .partei = Partei
    .gewerkschaft = Gewerkschaft
    .arbeitgeberverband = Arbeitgeberverband
    .verband = Verband
    .unternehmen = Unternehmen
    .konzern = Konzern
    .firma = Firma
    .reederei = Reederei
    .klinik = Klinik
    .klinikum = Klinikum
    .krankenhaus = Krankenhaus
    .institut = Institut
    .universitaet = Universität
    .armee = Armee
    .militaer = Militär
    .geheimdienst = Geheimdienst
    .geheimdienste = Geheimdienste
    .botschaft = Botschaft
    .ministerium = Ministerium
    .aussenministerium = Außenministerium
    .verteidigungsministerium = Verteidigungsministerium
    .innenministerium = Innenministerium
    .finanzministerium = Finanzministerium
    .justizministerium = Justizministerium
    .gesundheitsministerium = Gesundheitsministerium
    .verkehrsministerium = Verkehrsministerium
    .agrarministerium = Agrarministerium
    .landwirtschaftsministerium = Landwirtschaftsministerium
    .umweltministerium = Umweltministerium
    .wirtschaftsministerium = Wirtschaftsministerium
    .praesidialamt = Präsidialamt
    .behoerde = Behörde
    .behoerden = Behörden
    .polizei = Polizei
    .bundespolizei = Bundespolizei
    .feuerwehr = Feuerwehr
    .kuestenwache = Küstenwache
    .zoll = Zoll
    .katastrophenschutz = Katastrophenschutz
    .rettungsdienst = Rettungsdienst
    .veterinaeramt = Veterinäramt
    .gesundheitsamt = Gesundheitsamt
    .jugendamt = Jugendamt
    .staatsanwaltschaft = Staatsanwaltschaft
    .generalstaatsanwaltschaft = Generalstaatsanwaltschaft
    .landesregierung = Landesregierung
    .staatskanzlei = Staatskanzlei
    .stadtverwaltung = Stadtverwaltung
    .kreisverwaltung = Kreisverwaltung
    .landkreis = Landkreis
    .stadt = Stadt
    .gemeinde = Gemeinde

# Was vor ihnen steht, ohne Endung.
source-qualities =
    .ranghoh = ranghoh
    .hochrangig = hochrangig
    .hoh = hoh
    .fuehrend = führend
    .leitend = leitend
    .frueher = früher
    .ehemalig = ehemalig
    .damalig = damalig
    .westlich = westlich
    .oestlich = östlich
    .europaeisch = europäisch
    .international = international
    .oertlich = örtlich
    .regional = regional
    .lokal = lokal
    .zustaendig = zuständig
    .unabhaengig = unabhängig
    .anonym = anonym
    .unbekannt = unbekannt
    .staatlich = staatlich
    .militaerisch = militärisch
    .diplomatisch = diplomatisch
    .oppositionell = oppositionell
    .mehrer = mehrer
    .weiter = weiter
    .alt = alt
    .ex = Ex
    .nato = NATO
    .jung = jung

# Stellen, mit dem Ort ihres Sitzes dahinter.
source-seats =
    .staatsanwaltschaft = Staatsanwaltschaft { $place }
    .generalstaatsanwaltschaft = Generalstaatsanwaltschaft { $place }
    .landgericht = Landgericht { $place }
    .amtsgericht = Amtsgericht { $place }
    .oberlandesgericht = Oberlandesgericht { $place }
    .verwaltungsgericht = Verwaltungsgericht { $place }
    .polizei = Polizei { $place }
    .feuerwehr = Feuerwehr { $place }
    .landkreis = Landkreis { $place }
    .universitaet = Universität { $place }

# Wie solche Wörter zusammengesetzt werden.
source-joins =
    .for = { $one } für { $other }
    .of = { $one } von { $other }
    .in = { $one } in { $other }
    .from = { $one } aus { $other }
    .the = { $one }
    .a = { $one }
    .an = { $one }

### reports

report-title = Prüfbericht
report-title-of = Prüfbericht: { $name }
report-extent = Umfang
report-count-articles = { $count ->
    [one] ein Text
   *[other] { $number } Texte
}
report-count-claims = { $count ->
    [0] keine Angaben
    [one] eine Angabe
   *[other] { $number } Angaben
}
report-count-scored = { $count ->
    [0] keine bewertet
    [one] eine bewertet
   *[other] { $number } bewertet
}
report-attention = Zu beachten
report-count-disagreeing = { $count ->
    [one] eine Angabe mit Abweichungen
   *[other] { $number } Angaben mit Abweichungen
}
report-count-one-origin = { $count ->
    [one] eine Angabe aus mehreren Texten mit nur einem Ursprung
   *[other] { $number } Angaben aus mehreren Texten mit nur einem Ursprung
}
report-reviewers = Geprüft von
report-saved = Prüfung gespeichert
report-made = Bericht erstellt
report-program = Erstellt mit
report-orphans = { $count ->
    [one] Eine Entscheidung hat ihren Wortlaut verloren und steht nicht im Bericht.
   *[other] { $number } Entscheidungen haben ihren Wortlaut verloren und stehen nicht im Bericht.
}
report-articles = Texte
report-published = Veröffentlicht
report-copyright = Copyright
report-embargo = Sperrfrist bis
report-embargo-unstated = ohne Zeitangabe
report-standing = Status
report-withheld = vom Anbieter zurückgehalten
report-withdrawn = vom Anbieter zurückgezogen
report-version = Fassung
report-sent = Gesendet
report-urgency = Priorität
report-hops = Kam über
report-slug = Stichwort
report-item = Kennung
report-file = Datei
report-holds = Enthält
report-sha256 = SHA-256 des Textes
report-discrepancies = Wo die Texte voneinander abweichen
report-told = Was die Texte melden
report-claims = Angaben
report-no-claims = Keine Angabe gehört zu dieser Auswahl.
report-claim = Nr.
report-claim-number = Angabe { $number }
report-wording = Wortlaut
report-credibility = Glaubwürdigkeit
report-reliability = Zuverlässigkeit
report-reviewer = Bewertet von
report-origins = Ursprung
report-denied-by = Bestritten von
report-unscored = Noch nicht bewertet
report-ratings = Bewertungen und Notizen
report-unscored-count = { $count ->
    [one] Bei einer Angabe ist die Glaubwürdigkeit noch nicht bewertet.
   *[other] Bei { $number } Angaben ist die Glaubwürdigkeit noch nicht bewertet.
}
report-sources = Quellen
report-speaks-for = Spricht für

### screen reader only

# Sperrfristen, Rückzüge, Fassungen
standing-withdrawn = Zurückgezogen – nicht verwenden
standing-withheld = Zurückgehalten – noch nicht freigegeben
standing-embargo = Sperrfrist bis { $until }
standing-embargo-unstated = Sperrfrist – Ende nicht angegeben
standing-version = Fassung { $number } von { $of }
versions-title = Fassungen dieser Meldung
versions-count = Zusammen zählen sie als ein Text.
versions-show = Alle Fassungen dieser Meldung zeigen
versions-side-by-side = Nebeneinander
versions-only-this = Nur diese
column-internal = Nicht zur Veröffentlichung
inspector-witnesses =
    { $count ->
        [one] Fassungen einer Meldung, zählen als 1
       *[other] mit Fassungen, zählen als { $count }
    }

### another review of the same articles

second-title = Vergleich mit „{ $file }“
second-agreeing = Auch Gleiches zeigen
    .tooltip = Zeigt auch, worin beide Prüfungen übereinstimmen
second-copy = Vergleich kopieren
    .tooltip = Kopiert den Vergleich als Text, etwa für eine Mail
second-copied = Der Vergleich liegt als Text in der Zwischenablage.
second-copied-point = { $name }: hier { $here }, dort { $there }
second-none = Beide Prüfungen stimmen überein.
# One sentence: "12 von 18 Bewertungen stimmen überein; 4 unterscheiden sich in der Zuverlässigkeit; …"
second-agree = { $count ->
    [0] Keine Angabe ist in beiden Prüfungen bewertet
    [one] { $agreeing } von einer Bewertung stimmt überein
   *[other] { $agreeing } von { $number } Bewertungen stimmen überein
}
second-count-reliability = { $count ->
    [one] eine unterscheidet sich in der Zuverlässigkeit der Quelle
   *[other] { $number } unterscheiden sich in der Zuverlässigkeit der Quelle
}
second-count-credibility = { $count ->
    [one] eine in der Glaubwürdigkeit der Information
   *[other] { $number } in der Glaubwürdigkeit der Information
}
second-count-here = { $count ->
    [one] eine Angabe ist nur hier bewertet
   *[other] { $number } Angaben sind nur hier bewertet
}
second-count-there = { $count ->
    [one] eine nur dort
   *[other] { $number } nur dort
}
second-letters = { $near ->
    [0] Buchstaben A bis F: { $same } von { $given } gleich
    [one] Buchstaben A bis F: { $same } von { $given } gleich, einer um eine Stufe verschieden
   *[other] Buchstaben A bis F: { $same } von { $given } gleich, { $near } um eine Stufe verschieden
}
second-digits = { $near ->
    [0] Ziffern 1 bis 6: { $same } von { $given } gleich
    [one] Ziffern 1 bis 6: { $same } von { $given } gleich, eine um eine Stufe verschieden
   *[other] Ziffern 1 bis 6: { $same } von { $given } gleich, { $near } um eine Stufe verschieden
}
second-decided = Außerdem: { $list }
second-count-alike = { $count ->
    [one] eine Entscheidung gleich
   *[other] { $number } Entscheidungen gleich
}
second-count-against = { $count ->
    [one] eine Entscheidung verschieden
   *[other] { $number } Entscheidungen verschieden
}
second-count-decided-here = { $count ->
    [one] eine nur hier getroffen
   *[other] { $number } nur hier getroffen
}
second-count-decided-there = { $count ->
    [one] eine nur dort getroffen
   *[other] { $number } nur dort getroffen
}
second-count-notes = { $count ->
    [one] eine Notiz verschieden
   *[other] { $number } Notizen verschieden
}
second-count-regrouped = { $count ->
    [one] eine Angabe aus anderen Stellen
   *[other] { $number } Angaben aus anderen Stellen
}
second-count-sources = { $count ->
    [one] eine Quelle verschieden
   *[other] { $number } Quellen verschieden
}
second-texts-here = Nur hier und nicht verglichen: { $list }
second-texts-there = Nur dort und nicht verglichen: { $list }
second-claims = Angaben ({ $number })
second-links = Entsprechungen ({ $number })
second-statements = Aussagen ({ $number })
second-sources = Quellen ({ $number })
second-head-about = Worum es geht
second-here = Hier
second-there = Dort
second-spoken = { $about }; hier: { $here }; dort: { $there }; { $remark }
second-show-source = Quelle zeigen
second-lead =
    .tooltip = Zeigt, worum es geht: die Stelle in den Texten oder die Quelle (Eingabe)
second-beside = „{ $file }“ urteilt anders
second-same = gleich
second-differs = verschieden
second-rated-here = nur hier bewertet
second-rated-there = nur dort bewertet
second-reliability = Zuverlässigkeit verschieden
second-credibility = Glaubwürdigkeit verschieden
second-note = Notiz verschieden
second-regrouped = besteht dort aus anderen Stellen
second-only-note = nur Notiz
second-information = Information
second-reviewer = Geprüft von
second-decision = Entscheidung
second-against = gegensätzlich
second-decided-here = nur hier entschieden
second-decided-there = nur dort entschieden
second-undecided = nicht entschieden
second-link-confirmed = bestätigt
second-link-undone = gelöst
second-link-made = von Hand verknüpft
second-statement-accepted = angenommen
second-statement-rejected = abgelehnt
second-statement-made = von Hand
second-other-source = andere Quelle
second-other-form = andere Form
second-other-words = andere Wörter
second-words = Wortlaut
second-source-here = nur hier vorhanden
second-source-there = nur dort vorhanden
second-source-none = nicht vorhanden
second-speaks-for = Spricht für
