### menu and actions

# Titles of menus and submenus.
menu-file = File
menu-edit = Edit
menu-view = View
menu-go = Go
menu-review = Review
menu-help = Help
menu-text-size = Text size
menu-theme = Colours
menu-language = Language
menu-rate-source = Rate source
menu-rate-claim = Rate claim

# Actions: name, and what the tooltip says.
action-new-project = New project
    .tooltip = Starts with an empty project
action-open-files = Open articles…
    .tooltip = Adds text files to the project, or opens a project
action-open-folder = Open folder…
    .tooltip = Adds all articles in a folder
action-open-project = Open project…
    .tooltip = Opens a saved project (.stemma.ron)
action-open-sample = Open sample review
    .tooltip = Opens five sample articles with a finished review
action-paste-article = Paste article…
    .tooltip = Makes an article of pasted or typed text
action-save = Save
    .tooltip = Saves the project
action-save-as = Save as…
    .tooltip = Saves the project in another file
action-try-editing = Edit here
    .tooltip = Opens the project for editing, if nobody else edits it any more
action-export-report = Export report…
    .tooltip = Writes the review as HTML, Markdown, CSV or JSON, or copies it for a mail
action-print-report = Print report…
    .tooltip = Writes the report as an HTML file and opens it in the browser, which prints it or keeps it as PDF
action-edit-metadata = Article metadata…
    .tooltip = Changes headline, agency, date, place and byline of the selected article
action-replace-text = Replace with corrected version…
    .tooltip = Puts a corrected text in the place of the selected article; marks on unchanged words stay
action-remove-article = Remove article
    .tooltip = Takes the selected article out of the project; its file stays where it is
action-close-project = Close project
    .tooltip = Closes the project and shows the start page
action-quit = Quit
    .tooltip = Quits Stemma
action-undo = Undo
    .tooltip = Takes the last step back
action-redo = Redo
    .tooltip = Makes the step that was taken back again
action-copy-passage = Copy passage
    .tooltip = Copies the selected words or the passage
action-copy-claim = Copy claim
    .tooltip = Copies the selected claim with its assessment and all wordings
action-select-all = Select whole article
    .tooltip = Selects all words of the article
action-clear-selection = Clear selection
    .tooltip = Selects nothing; lets go of a passage kept for linking
action-show-compare = Compare
    .tooltip = Shows the articles side by side
action-show-aligned = Aligned
    .tooltip = Shows the passages of one article and their counterparts as a table
action-show-claims = Claims
    .tooltip = Shows all claims as a list
action-show-sources = Sources
    .tooltip = Shows all sources and what they say
action-show-second = Other review
    .tooltip = Shows where this review and the other one differ
action-toggle-inspector = Inspector
    .tooltip = Shows or hides the selected claim on the right
action-fold-single = Shared passages only
    .tooltip = Folds what only one article has in the aligned view
action-read-plain = Read without marks
    .tooltip = Shows the articles as they are published: without colours, lines and ribbons
action-hide-ratings = Hide assessments
    .tooltip = Shows neither assessments nor notes, as before a group that is to assess first
action-full-screen = Full screen
    .tooltip = Shows Stemma on the whole screen, as on a projector; once more brings the window back
action-text-larger = Larger
    .tooltip = Makes all text larger
action-text-smaller = Smaller
    .tooltip = Makes all text smaller
action-text-usual = Normal
    .tooltip = Goes back to the usual text size
action-theme-system = System colours
    .tooltip = Light or dark, as the system has it
action-theme-light = Light
    .tooltip = Dark text on a light ground
action-theme-dark = Dark
    .tooltip = Light text on a dark ground
action-language-system = System language
    .tooltip = German or English, as the system has it
action-language-german = Deutsch
    .tooltip = Shows the program in German
action-language-english = English
    .tooltip = Shows the program in English
action-next-shared = Next shared passage
    .tooltip = Goes to the next passage that other articles have too
action-previous-shared = Previous shared passage
    .tooltip = Goes to the previous passage that other articles have too
action-next-discrepancy = Next discrepancy
    .tooltip = Goes to the next claim that the articles disagree about
action-previous-discrepancy = Previous discrepancy
    .tooltip = Goes to the previous claim that the articles disagree about
action-show-discrepancies = All discrepancies
    .tooltip = Lists beside the articles all points on which they disagree
action-next-difference = Next difference between the reviews
    .tooltip = Goes to the next point in which this review and the other one differ
action-previous-difference = Previous difference between the reviews
    .tooltip = Goes to the previous point in which this review and the other one differ
action-next-claim = Next claim
    .tooltip = Goes to the next claim
action-previous-claim = Previous claim
    .tooltip = Goes to the previous claim
action-next-unscored = Next unscored claim
    .tooltip = Goes to the next claim that is not scored yet
action-next-doubtful = Next uncertain statement
    .tooltip = Goes to the next statement for which it is uncertain who makes it
action-show-in-texts = Show in articles
    .tooltip = Brings the passage to the same height in all articles
action-find = Find…
    .tooltip = Searches for words: in the articles, in the list of claims or of sources, as the view has it
action-next-found = Find next
    .tooltip = Goes to the next place found
action-previous-found = Find previous
    .tooltip = Goes to the previous place found
action-find-claim = Search claims
    .tooltip = Looks for words in all claims and sources
action-mark-statement = Mark as statement…
    .tooltip = Makes a statement of the selected words and asks who says it
action-correct-statement = Correct attribution…
    .tooltip = Changes who says it, and how
action-accept-suggestion = Accept suggestion
    .tooltip = Confirms the suggested statement or link
action-reject-suggestion = Reject suggestion
    .tooltip = Discards the suggested statement or link
action-link-passages = Link passages
    .tooltip = Keeps this passage; at the second one, in another article, links both
action-confirm-links = Confirm links
    .tooltip = Confirms the suggested links of the selected passage
action-unlink-passages = Unlink passages
    .tooltip = Takes apart the links of the selected passage
action-split-claim = Split claim…
    .tooltip = Takes passages out of the claim and makes one of their own
action-merge-claims = Merge claims…
    .tooltip = Makes one claim of this one and another
action-next-source = Next source of the claim
    .tooltip = Chooses the source that A to F rate
action-rate-a = A – completely reliable
    .tooltip = Rates the source: completely reliable
action-rate-b = B – usually reliable
    .tooltip = Rates the source: usually reliable
action-rate-c = C – fairly reliable
    .tooltip = Rates the source: fairly reliable
action-rate-d = D – not usually reliable
    .tooltip = Rates the source: not usually reliable
action-rate-e = E – unreliable
    .tooltip = Rates the source: unreliable
action-rate-f = F – reliability cannot be judged
    .tooltip = Rates the source: reliability cannot be judged
action-rate-1 = 1 – confirmed by other sources
    .tooltip = Rates the claim: confirmed by other sources
action-rate-2 = 2 – probably true
    .tooltip = Rates the claim: probably true
action-rate-3 = 3 – possibly true
    .tooltip = Rates the claim: possibly true
action-rate-4 = 4 – doubtful
    .tooltip = Rates the claim: doubtful
action-rate-5 = 5 – improbable
    .tooltip = Rates the claim: improbable
action-rate-6 = 6 – truth cannot be judged
    .tooltip = Rates the claim: truth cannot be judged
action-clear-rating = Clear rating
    .tooltip = Takes the rating of the claim back
action-write-note = Write note
    .tooltip = Writes a note on the claim
action-add-source = Add source…
    .tooltip = Adds a source to the list
action-show-rejected = View what was rejected…
    .tooltip = Shows links taken apart and statements rejected, and brings them back
action-show-orphans = Orphaned decisions…
    .tooltip = Shows decisions whose words are in no article any more
action-delete-orphans = Delete orphaned decisions
    .tooltip = Deletes decisions whose words are in no article any more
action-compare-reviews = Compare with another review…
    .tooltip = Opens a second project of the same articles, only to read it, and shows where the two reviews differ
action-take-over = Decide as the other review does
    .tooltip = Takes over the rating or decision of the other review; a note of your own stays
action-close-second = End the comparison of reviews
    .tooltip = Puts the other review away; nothing changes in its file
action-guide = Quick guide
    .tooltip = What the program shows, and what the signs mean
action-rating-scale = Rating scale
    .tooltip = What A to F and 1 to 6 are given for: the criteria
action-palette = Find command…
    .tooltip = Finds any command by its name
action-shortcuts = Keyboard shortcuts
    .tooltip = Shows all keyboard shortcuts
action-settings = Settings…
    .tooltip = Language, colours, text size and reviewer
action-about = About Stemma
    .tooltip = Version and licences

# Undo and redo name the step.
undo-step = Undo { $step }
redo-step = Redo { $step }
step-add-articles = add articles
step-remove-article = remove article
step-move-article = move article
step-set-metadata = change metadata
step-replace-text = replace text
step-mark-statement = mark statement
step-correct-statement = correct attribution
step-accept-statement = accept statement
step-reject-statement = reject statement
step-reset-statement = reset statement
step-make-link = link passages
step-accept-link = accept link
step-reject-link = unlink passages
step-reset-link = reset link
step-split-claim = split claim
step-merge-claims = merge claims
step-rate-source = rate source
step-rate-claim = rate claim
step-set-note = write note
step-add-source = add source
step-rename-source = rename source
step-set-aliases = change other names
step-set-kind = change kind of source
step-set-default-reliability = change usual reliability
step-merge-sources = merge sources
step-remove-source = remove source
step-delete-orphans = delete orphaned decisions
step-take-over = taking over from the other review


### start page, bars, palette, settings, dialogs of files

# Keys of the keyboard.
key-ctrl = Ctrl
key-alt = Alt
key-shift = Shift
key-command = Cmd
key-enter = Enter
key-escape = Esc

# Start page.
start-purpose = Five wire copies look like five confirmations, and often all of them go back to one source. Stemma puts the copies side by side, shows whom each one names as its source, and keeps how you rate those sources.
start-sample = See the sample review
    .more = Five articles on one event, reviewed
start-files = Open articles
    .more = Choose text files, or open a project
start-paste = Paste an article
    .more = From the clipboard, without a file
start-project = Open project
    .more = Go on with a saved review
start-drop = You can also drag files and folders into the window
start-guide = What the program shows, and by which signs
start-recent = Recent projects
start-forget = Clear list
start-forget-one = Take “{ $file }” off the list
start-recovered = Unsaved work found
start-recovered-hint = Stemma did not end properly last time. Open the copy and save it, or throw it away.
start-recovered-unnamed = Project without a name
start-recovered-differs = Not saved: { $list }
start-recovered-same = Nothing in it differs from the saved file.
start-recovered-articles = { $count ->
    [one] one article
   *[other] { $count } articles
}
start-recovered-decisions = { $count ->
    [one] one decision
   *[other] { $count } decisions
}
start-recovered-ratings = { $count ->
    [one] one assessment
   *[other] { $count } assessments
}
start-recovered-notes = { $count ->
    [one] one note
   *[other] { $count } notes
}
start-recovered-sources = { $count ->
    [one] one source
   *[other] { $count } sources
}
start-recovered-later = Decide later
start-recovered-open = Open
    .label = Open copy of “{ $file }”
start-recovered-discard = Throw away
    .label = Throw away copy of “{ $file }”
drop-here = Drop here
drop-what = Articles, folders or a project

# Toolbar.
toolbar-shared = { $count ->
    [0] No shared passages in the articles shown
    [one] One shared passage in the articles shown
   *[other] { $number } shared passages in the articles shown
}
# Behind "12 / 48".
toolbar-shared-unit = shared
toolbar-claims = { $count ->
    [0] No claims in the list
    [one] One claim in the list
   *[other] { $number } claims in the list
}
toolbar-differences = { $count ->
    [0] No entry in the list
    [one] One entry in the list
   *[other] { $number } entries in the list
}
toolbar-articles = Articles { $shown }/{ $count }
    .tooltip = Chooses which articles stand side by side
toolbar-all-articles = Show all

# Status bar.
status-articles = { $count ->
    [one] 1 article
   *[other] { $number } articles
}
status-statements = { $count ->
    [one] 1 statement
   *[other] { $number } statements
}
status-links = { $count ->
    [one] 1 link
   *[other] { $number } links
}
status-claims = { $count ->
    [one] 1 claim
   *[other] { $number } claims
}
status-discrepancies = { $count ->
    [one] 1 discrepancy
   *[other] { $number } discrepancies
}
status-unscored = { $number } unscored
status-reading = Reading articles…
status-analysing = Comparing articles…
status-uncompared = not compared, F5 compares
status-saving = Saving…
status-choosing = A dialog is open…
status-progress = { $done } of { $total }
status-share = { $share }%
status-cancel = Cancel
status-saved = Saved
status-unsaved = Not saved
status-no-file = No file yet
status-private = All texts stay on this computer.

# Messages.
hint-no-source = No article names a source for this claim that A to F could rate. 1 to 6 rate the information.
hint-no-claim = Select a claim first, then rate it: with a click, F8 or the arrow keys.
hint-ratings-hidden = Assessments are hidden. “View” → “Hide assessments” shows them again.
hint-no-suggestion = No suggestion is selected here that could be accepted or rejected.
hint-no-passage = Select a passage first: with a click, F8 or the arrow keys; single words with the mouse.
hint-is-statement = This passage is a statement already. F2 corrects who makes it.
hint-no-statement = There is no statement here. M makes one of it.
hint-no-link = This passage is not linked to any other.
hint-no-suggested-link = There is no link to confirm here.
hint-one-passage = This claim has only one passage; there is nothing to split.
hint-choose-claim = Select a claim first: with a click, F8 or the arrow keys.
hint-nothing-shared = The articles share no passages.
hint-nothing-shared-shown = The articles shown share no passages. Choose others under “Articles”.
hint-comparing = The articles are still being compared.
hint-uncompared = The articles have not been compared yet. F5 compares them.
hint-no-discrepancy = The articles do not disagree on any claim.
hint-no-doubtful = No statement is uncertain any more.
hint-all-rated = No other claim in the list is unscored.
hint-no-other = There is no other claim of this kind in the list.
hint-no-second = No other review is open. “Review” → “Compare with another review” opens one.
hint-no-difference = The other review differs from this one in nothing.
hint-nothing-to-take-over = The other review has decided nothing here that could be taken over.
notice-done = Done
notice-warning = Note
notice-error = Error
notice-dismiss = Dismiss message
notice-more = { $count ->
    [one] Detail
   *[other] { $count } details
}
notice-fewer = Fewer

# Dialogs in general.
dialog-cancel = Cancel
dialog-close = Close

# Command palette.
palette-title = Find command
palette-hint = Name of a command…
palette-nothing = No command has a name like this.

# Shortcuts.
shortcuts-title = Keyboard shortcuts
keys-or = or
keys-others = Everywhere
keys-tab = Tab
    .does = To the next field or button
keys-arrows = Arrow keys
    .does = Move in lists, menus and articles
keys-words = Shift+arrow keys
    .does = Select words of an article
keys-space = Space
    .does = Press a button, tick a box
keys-menu = F10
    .does = To the menu bar
keys-letters = Alt+letter
    .does = Open the menu that starts with it
keys-confirm = Ctrl+Enter
    .does = Confirm a dialog, finish a note

# Quick guide.
guide-title = Quick guide
guide-texts = The articles stand side by side. Tinted is what others have too, in the same words or in other words. A click brings the passages to the same height; { $shared } goes to the next one.
guide-statements = The bar beside the text and the short name before it say whom the article relies on. Jagged bars with a question mark are uncertain: { $doubtful } goes to the next such statement, { $accept } accepts it, { $reject } rejects it, { $correct } corrects it.
guide-origins = On the right stands for each claim who reports it and how many independent origins it goes back to. Five articles with one origin do not confirm each other.
guide-discrepancies = The triangle shows where the articles disagree: on a figure, a date, how certain it is, or who says so. { $discrepancy } goes to the next discrepancy.
guide-rating = A to F rate the source, 1 to 6 the information, each by itself. What you correct and rate always counts more than what the program finds; { $undo } takes every step back.
guide-keeping = { $save } keeps articles, decisions and ratings in one file, { $report } writes a report from it. Nothing of it goes to a network.
guide-signs = Signs in the articles
guide-sample = “File” → “Open sample review” shows a finished one.

# The criteria of the scale.
scale-title = Rating scale
scale-rule = Source and information are rated apart: a reliable source can report what is wrong, and an unreliable one what is right. F and 6 mean “cannot be judged”, not “middling”.
scale-a = Authenticity and expertise are beyond doubt; has always been right so far.
scale-b = Minor doubts; has mostly been right so far.
scale-c = Doubts; but has been right on occasion.
scale-d = Considerable doubts; has been right only now and then.
scale-e = Not credible; has been wrong so far.
scale-f = Too little is known of the source.
scale-1 = Confirmed by an independent source, consistent in itself, fits what else is known.
scale-2 = Not confirmed, but consistent and fitting what else is known.
scale-3 = Not confirmed, fairly consistent, fits some of what is known.
scale-4 = Not confirmed, possible but not consistent; nothing else is known of it.
scale-5 = Not consistent, and at odds with what else is known.
scale-6 = There is no ground to judge by.
scale-origin = After NATO’s Admiralty scale (AJP-2.1, STANAG 2511).

# Settings.
settings-title = Settings
settings-language = Language
settings-colours = Colours
settings-system = Same as system
settings-text-size = Text size
settings-reviewer = Reviewer
settings-reviewer-hint = Your name or initials stand beside each rating.
settings-recent = Recent projects
settings-forget = Clear list
settings-recent-count = { $count ->
    [0] No project on the list
    [one] One project on the list
   *[other] { $count } projects on the list
}

# About.
about-title = About Stemma
about-version = Version { $version }
about-private = Stemma never goes online: articles and ratings stay on this computer.
about-licences = Licences
about-own-licence = Stemma is free software ({ $licence }).
about-reading-face = Face of the articles
about-interface-face = Face of the interface
about-icons = Icons
about-window = Window and controls

# Paste a text.
paste-title = Paste article
paste-hint = Paste a whole article, with its headline and agency line if you have them. Empty lines separate paragraphs.
paste-formatted = From the clipboard, with headline, paragraphs and subheadings. If you change anything here, the text counts as it stands.
paste-placeholder = Paste text here
paste-field = Text
paste-empty = There is no text here yet.
paste-words = { $count ->
    [one] One word
   *[other] { $number } words
}
paste-import = Add article
paste-next = Add, then next article
paste-twice = These may be two articles. They are compared only if each is added by itself.
paste-there = In the project so far: { $count ->
    [one] one article
   *[other] { $number } articles
}

# Save before closing?
unsaved-title = Save changes?
unsaved-changes = “{ $file }” has changes that are not saved.
unsaved-new = This project has not been saved yet.
unsaved-save = Save
unsaved-discard = Don’t save

# Exporting a report.
export-title = Export report
export-do = Export…
export-copy = Copy
print-title = Print report
print-do = Save and open…
print-how = The report is saved as an HTML file and opened in the browser. There it can be printed or kept as PDF.
export-format = Format
export-html = HTML
    .more = One file to read, print and pass on; opens in any browser, without a network
export-markdown = Markdown
    .more = Text with light markup
export-csv = CSV
    .more = For spreadsheets: articles, claims, statements, sources and assessments
export-json = JSON
    .more = For other programs: everything that was found and decided
export-sections = What goes in
export-scope = Which claims
export-scope-all = All ({ $count })
export-scope-shared = Shared or scored ({ $count })
export-scope-scored = Scored only ({ $count })
export-preview = Preview
export-more = … and { $count } more
export-private = What is not for publication never goes into a report.

# The file was changed by somebody else.
changed-title = The file was changed
changed-what = “{ $file }” was changed on disk after it was opened here. It was not overwritten. “Save as” keeps both versions.
changed-save-as = Save as…
changed-reload = Reload
    .hint = Shows what is in the file now. Changes made here since the last save are lost.
changed-overwrite = Overwrite
    .hint = Replaces the other version. It stays beside it as a backup.

# Somebody else edits the project.
read-only-title = Read-only
read-only-who = { $user } on “{ $machine }” has had this project open since { $since }.
read-only-somebody = Another window has this project open.
read-only-no-name = Somebody
read-only-what = Here it can be read, but not changed. “Save as” makes a copy of your own.
read-only-save-as = Save as…
read-only-again = Try again
title-read-only = read-only
status-read-only = Read-only

# Decisions whose words are gone.
orphans-title = Orphaned decisions
orphans-what = These words are in no article any more. Nothing is moved to words that merely look alike.
orphans-mark = mark on a statement or link
orphans-claim = passage of a claim
orphans-delete = Delete all

# A path, where the desktop offers no dialog.
path-open-title = Open
path-save-title = Save as
path-report-title = Export report
path-second-title = Other review
path-correction-title = Corrected version
path-why = This computer offers no file dialog. Type the path.
path-field = Path
path-open = Open
path-save = Save
path-open-hint = A text file, a folder or a project (.stemma.ron)
path-save-hint = The name ends in .stemma.ron
path-report-hint = The name gets the ending of its format
path-second-hint = A project (.stemma.ron) of the same articles
path-correction-hint = The file with the corrected article
path-replaces = This file is there already; it will be replaced.
path-nothing = Type a path.
path-missing = There is no such file.
path-is-folder = This is a folder. Add a file name.
path-no-folder = There is no such folder.

# Metadata of an article.
metadata-title = Article metadata
metadata-apply = Apply
metadata-headline = Headline
metadata-provider = Agency or outlet
metadata-date = Date
    .example = e.g. 2024-10-18
    .trouble = This date cannot be read. Write it like this: 2024-10-18
metadata-time = Time
    .example = e.g. 14:30
    .trouble = This time cannot be read. Write it like this: 14:30
metadata-place = Place
metadata-byline = Byline
metadata-credit = Credit line
metadata-mark = Version
    .example = e.g. 2nd Lead, Correction
metadata-embargo = Embargoed until
    .example = e.g. 2024-10-18 18:00
    .unstated = no end
    .trouble = This embargo cannot be read. Write it like this: 2024-10-18 18:00
metadata-standing = Release
    .usable = usable
    .withheld = withheld
    .withdrawn = withdrawn
metadata-versioned = Last changed
metadata-file = File
metadata-hops = Came by way of: { $value }
metadata-sent = Sent: { $value }
metadata-item = Filed as: { $value }
metadata-slug = Slug: { $value }
metadata-urgency = Priority { $value }
metadata-language = Language
language-german = German
language-english = English
language-other = Other


### notices and errors

action-analyse = Compare again
    .tooltip = Analyse and compare all articles once more

notice-some-unread = { $count ->
    [one] One file could not be read.
   *[other] { $count } files could not be read.
}
notice-one-project = A window shows one project. These projects were not opened:
notice-added-hidden = { $count ->
    [one] One article was added and is not shown. It can be chosen under “Articles” in the toolbar.
   *[other] { $count } articles were added and are not shown. They can be chosen under “Articles” in the toolbar.
}
notice-same-article = “{ $name }” is open already, the same text as “{ $first }”. It was not added again.
notice-odd = { $count ->
    [one] One remark on the opened articles.
   *[other] { $count } remarks on the opened articles.
}
notice-changed-files = { $count ->
    [one] The file of “{ $article }” holds another text by now. The project shows it as it was; “File” → “Replace with corrected version…” takes the new one.
   *[other] The files of { $count } articles hold other texts by now. The project shows them as they were; “File” → “Replace with corrected version…” takes the new one.
}
notice-reading-cancelled = { $count ->
    [one] Cancelled: one file was not read. To read it, open it again.
   *[other] Cancelled: { $number } files were not read. To read them, open them again.
}
notice-analysis-cancelled = The comparison was cancelled. F5 starts it again.
notice-saved = Saved: { $path }
notice-copied = Copied, with the source it comes from.
notice-copied-claim = Claim copied with all its wordings.
notice-exported = Report written: { $path }
notice-show-file = View in browser
notice-copied-report = Report copied. You can paste it into a mail, for instance.
notice-undone = Undone: { $step }
notice-redone = Made again: { $step }
notice-removed = “{ $article }” is no longer in the project. Undo brings it back.
notice-replaced = “{ $article }” now has the corrected text. All marks are still in their place.
notice-replaced-orphans = { $count ->
    [one] “{ $article }” now has the corrected text. One mark has lost its words:
   *[other] “{ $article }” now has the corrected text. { $count } marks have lost their words:
}
notice-version-in-archive = The corrected version lies in an archive. Unpack it and choose the file. { $path }
notice-several-versions = This file holds several articles. Save the corrected version in a file of its own. { $path }
notice-read-only = Read-only: { $who }
notice-editable = The project can be edited here now.
notice-recovered = The recovered copy is open. Save it to keep it.

error-import-empty = This file is empty. Is it the right one? { $path }
error-import-binary = This is not text: { $percent } % of its bytes are control characters. Save it as a text file (.txt) and open it again. { $path }
error-import-too-large = This file is too large; an article may have { $most } MB at most. Split it into parts. { $path }
error-import-unknown = Stemma cannot read this format. Save it as .txt, .docx or .odt. { $path }
error-import-archive = This is an archive. Open it by itself, or unpack it. { $path }
error-import-archive-empty = There is no article in this archive in a format that Stemma reads. { $path }
error-import-archive-too-large = This archive holds more than { $files } files or { $unpacked } MB. Unpack it and open only the articles. { $path }
error-import-locked = This file is protected by a password. Unpack the archive and open the articles. { $path }
error-import-malformed = This file is damaged or incomplete ({ $format }, line { $line }, column { $column }). Download or save it again. { $path }
error-import-damaged = This file is damaged and cannot be unpacked. Save it again. { $path }
error-import-without-text = This file ({ $format }) holds no text but, for example, pictures or pointers. { $path }
error-import-entities = This file declares XML entities of its own, which Stemma does not expand, for safety. Save the text as .txt. { $path }
error-import-too-deep = This file is nested deeper than any article and is not read. Save the text as .txt. { $path }
error-import-too-many-parts = This file has more elements than any article and is not read. Save the text as .txt. { $path }
error-import-unpacks-too-large = This file unpacks to more than the { $most } MB that an article may have. { $path }
error-import-no-article = There is no article in this folder in a format that Stemma reads. { $path }
error-import-missing = This file is no longer there. Was it moved? { $path }
error-import-forbidden = This file may not be read. Check its permissions. { $path }
error-import-no-file = This is no file but a device or a pipe. { $path }
error-import-unreadable = This file cannot be read ({ $cause }). { $path }
error-pasted-empty = The field is empty. Paste a text first.

error-project-missing = This project is no longer there. Was it moved? { $path }
error-project-unreadable = This project cannot be read ({ $cause }). { $path }
error-project-unwritable = Not saved: { $cause }. The old file is unchanged. Save in another place. { $path }
error-project-newer = This project was made by a newer Stemma (format { $version }, this one knows { $known }). Update Stemma. The file is unchanged. { $path }
error-project-needs = This project needs Stemma { $needs } or newer; this is { $own }. The file is unchanged. { $path }
error-project-changed = Not saved: the file was changed by somebody else after it was opened. { $path }
error-project-in-use = Not saved: { $who } { $path }
error-save-full = Not saved: the disk is full. Make room or save in another place; your work is still here. { $path }
error-save-forbidden = Not saved: this folder or file may not be written. Save in another place; your work is still here. { $path }
error-save-no-folder = Not saved: the folder is no longer there. Save in another place; your work is still here. { $path }
error-save-name = Not saved: the system does not allow this name. Choose a shorter one. { $path }
error-save-exists = Not saved: there is a file of this name already. Choose another name. { $path }
error-project-damaged = This project is damaged (line { $line }, column { $column }) and cannot be opened. The file is unchanged. There is no backup of the version before; perhaps somebody has a copy. { $path }
error-project-damaged-backup = This project is damaged (line { $line }, column { $column }) and cannot be opened. The file is unchanged. The version before lies beside it; open “{ $backup }” instead. { $path }
notice-second-no-project = To compare with it takes a project; the file’s name ends in .stemma.ron. { $path }
notice-second-other-texts = This review has no article in common with the open project; only reviews of the same articles can be compared. { $path }
error-write-failed = This could not be written: { $cause }. { $path }

# What it was where the system has not done something; stands in brackets or behind a colon.
cause-missing = there is no such file or folder
cause-forbidden = permission is missing
cause-read-only = the disk is write-protected
cause-full = the disk is full
cause-too-large = the file is too large for this disk
cause-folder = it is a folder
cause-name = the system does not allow this name
cause-exists = there is a file of this name already
cause-busy = another program is using the file
cause-away = the drive does not answer
cause-damaged = its contents are damaged
cause-memory = there is not enough memory
cause-unknown = the system reports an error


error-no-such-article = This article is no longer in the project.
error-no-such-source = There is no source named “{ $name }”.
error-name-taken = There is already a source named “{ $name }”. Two sources can be merged.
error-no-name = Enter a name.
error-no-claim = There is no claim at this place. Select words and mark them as a statement with M.
error-internal = This part of the copy is not for publication. It can be neither linked nor attributed.
error-same-article = A link needs passages of two different articles.
error-nothing-selected = Select words first.
error-one-claim = This needs two different claims.

warning-misdeclared = “{ $name }” declares the wrong character encoding. Look out for wrong characters.
warning-decoded = “{ $name }” was read as { $encoding }. Look out for wrong characters.
warning-replaced = { $count ->
    [one] One character of “{ $name }” was unreadable and was replaced.
   *[other] { $count } characters of “{ $name }” were unreadable and were replaced.
}
warning-left-out = What came with “{ $name }” could not be read and is missing: { $part }
warning-only-headline = “{ $name }” is only a headline.
warning-language = “{ $name }” is neither in German nor in English. Only quotations are recognised there.
warning-right-to-left = “{ $name }” is read from right to left; Stemma shows such script in the wrong direction.

warning-settings = The settings could not be read. Language, colours and text size are as they were at first. The old file is still there: { $path }

dialog-open-title = Open articles
dialog-folder-title = Open a folder of articles
dialog-project-title = Open a project
dialog-save-title = Save the project
dialog-report-title = Export report
dialog-second-title = Another review of the same articles
dialog-correction-title = Corrected version of “{ $article }”
save-default-name = Comparison
save-copy-name = { $name } (copy)
copied-source = source: { $chain }

### compare view

find-field = Find in the articles
find-close = End the search
find-nothing = No article contains this.
find-count = { $count ->
    [one] one place
   *[other] { $number } places
} in { $articles ->
    [one] one article
   *[other] { $articles } articles
}
find-at = { $at } of { $number } in { $articles ->
    [one] one article
   *[other] { $articles } articles
}
compare-search-articles = Search articles
choose-all = All
    .tooltip = All articles of the project
choose-related = Related
    .tooltip = Articles that share passages with the ones shown, closest first
choose-claim = Of the claim
    .tooltip = Articles that report the selected claim
choose-shown = Shown
    .tooltip = Articles that stand side by side now
choose-nothing = No article fits.
choose-show-these = { $count ->
    [one] Show only this one
   *[other] Show only these { $count }
}
choose-shared = { $count ->
    [one] One passage shared with the articles shown
   *[other] { $count } passages shared with the articles shown
}
compare-no-articles = This project has no articles yet. Drop files or a folder here.
compare-no-columns = All articles are hidden. Show them again under “Articles”.
compare-one-article = Comparing takes a second article. You can also drop it into the window.
compare-one-shown = Only one article is shown. Choose more to compare under “Articles”.
compare-plain = Without marks
compare-plain-end = Show the marks
compare-choose-second = Linking “{ $words }” ({ $article }). Now choose a passage in another article.
compare-choose-cancel = Cancel
compare-date = { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] June
    [7] July
    [8] Aug
    [9] Sept
    [10] Oct
    [11] Nov
   *[other] Dec
} { $year }
compare-time = { $time }
compare-hide = Hide { $article }
compare-move-left = Move { $article } to the left
compare-move-right = Move { $article } to the right
compare-width = Width of { $article }
compare-edit-metadata = Edit metadata…
compare-as-base = Show as base in “Aligned”
compare-no-counterpart = No counterpart in this article
compare-unknown-language = Language not recognised: less may be found
compare-nobody-named = No source
compare-by-hand = by hand
compare-doubtful = uncertain
compare-accepted = accepted
compare-said-by = According to { $chain }
compare-other-value = { $own }; in { $article }: { $other }
compare-column-name = Text of { $article }
compare-strip-name = Overview of { $article }
compare-ribbons-name = { $count ->
    [0] No links between { $left } and { $right }
    [one] One link between { $left } and { $right }
   *[other] { $count } links between { $left } and { $right }
}
compare-legend = Legend
    .tooltip = Shows what the marks in the texts mean
compare-legend-quoted = quoted
compare-legend-indirect = indirect or reported
compare-legend-hearsay = hearsay
compare-legend-speaker-sample = speaker
compare-legend-speaker = who speaks
compare-legend-cue-sample = said
compare-legend-cue = reporting word
compare-legend-evidence = names the source of the selection
compare-legend-differing = worded differently
compare-legend-discrepancy = discrepancy
compare-legend-doubtful = uncertain, please check


### aligned view

aligned-summary = { $shared ->
    [one] One shared passage
   *[other] { $shared } shared passages
}{ $single ->
    [0] {""}
    [one] , one in a single article only
   *[other] , { $single } in a single article only
}
aligned-nothing = No article is shown. Choose some under “Articles” above.
aligned-base = Base
aligned-make-base = Make “{ $article }” the base
aligned-cell = { $article }, passage { $position } of { $count }: { $words }
aligned-earlier = further up in its article
aligned-later = further down in its article
aligned-repeated = stands in another row as well
aligned-elsewhere = its counterpart stands in another row
aligned-same-claim = same claim, not linked
aligned-by-hand = linked by hand
aligned-accepted = confirmed
aligned-only-here = only here
aligned-beyond = In { $articles }
aligned-only-in = Only in { $article }
aligned-discrepancy = { $kind }: { $left } – { $right }
aligned-value = { $value } ({ $article })
aligned-fold-part = { $count ->
    [one] one passage only in { $article }
   *[other] { $count } passages only in { $article }
}
aligned-unfold = Unfold: { $passages }
aligned-fold = Fold: { $passages }

### claims, statements, ratings

form-direct = quoted
form-indirect = indirect
form-indirect-free-indirect = indirect (continued)
form-free-indirect = hearsay
form-reported = reported

kind-intelligence-service = intelligence service
kind-government = government
kind-alliance = alliance
kind-agency = news agency
kind-medium = medium
kind-institution = institution
kind-person = person
kind-expert = expert
kind-unnamed = unnamed

link-verbatim = same words
link-edited = edited
link-reworded = reworded

belief-suggested = suggested
belief-accepted = confirmed
belief-by-hand = linked by hand

discrepancy-figure = figure
discrepancy-date = date
discrepancy-certainty = certainty
discrepancy-status = confirmation
discrepancy-attribution = attribution
discrepancy-attribution-dropped = attribution dropped

reliability-a = completely reliable
reliability-b = usually reliable
reliability-c = fairly reliable
reliability-d = not usually reliable
reliability-e = unreliable
reliability-f = reliability cannot be judged

credibility-1 = confirmed by other sources
credibility-2 = probably true
credibility-3 = possibly true
credibility-4 = doubtful
credibility-5 = improbable
credibility-6 = truth cannot be judged

quoted = “{ $words }”

chain-nobody = no source named
chain-unattributed = not attributed
chain-speaks-for = speaks for { $body }
chain-doubtful = The attribution is uncertain. Please check.
chain-by-hand = set by hand
chain-click = Click to show the source
chain-part = (for a part only)
    .tooltip = Only a part of this passage is attributed. It is a claim of its own; the source does not count here.

why-form = Form
why-cue = Reporting word
why-speaker = Speaker
why-source = Source
why-no-cue-direct = none: quotation marks
why-no-cue-indirect = none: reported speech
why-no-cue-continued = none: it goes on from what stands before.
why-no-cue-hearsay = none: hearsay
why-no-cue-reported = none
why-name = { $source } is named here.
why-alias = “{ $mention }” is another name for { $source }.
why-unnamed = “{ $mention }”: no name is given.
why-meant = “{ $mention }” stands for { $source } here.
why-carried = { $source } goes on speaking from an earlier sentence.
why-carried-from = “{ $mention }” of an earlier sentence goes on speaking: { $source }.
why-by-hand = Set by hand: { $source }.
why-speaks-for = { $source } speaks for { $body }.
why-relays = { $source } passes on what { $origin } says.
why-doubt-carried = Uncertain: the speaker is taken over from an earlier sentence.
why-doubt-meant = Uncertain: “{ $mention }” could stand for somebody else.
why-doubt-other = Uncertain: is this really said by this source?

inspector-articles =
    { $count ->
        [one] 1 article
       *[other] { $count } articles
    }
inspector-origins =
    { $count ->
        [0] no origin named
        [one] 1 independent origin
       *[other] { $count } independent origins
    }
inspector-one-origin =
    { $count ->
        [2] Both articles go back to one source: { $source }
        [3] All three articles go back to one source: { $source }
        [4] All four articles go back to one source: { $source }
        [5] All five articles go back to one source: { $source }
       *[other] All { $count } articles go back to one source: { $source }
    }
inspector-one-origin-some =
    { $count ->
        [one] Only one article names a source: { $source }
        [2] Two articles name a source, and it is the same one: { $source }
       *[other] { $count } articles name a source, and it is the same one: { $source }
    }
inspector-denied-by = Denied by
inspector-no-origin = No article says who this comes from.
inspector-part-origin = No article names a source for the whole claim, only for a part of it: { $sources }
inspector-conflict = Discrepancy: { $kind }
inspector-conflicts-below = Further down: { $kind }
inspector-plain = without qualification
inspector-show-place = Show this place in the article
inspector-more = more
inspector-less = less
inspector-more-articles = { $count ->
    [one] and one more
   *[other] and { $count } more
}
inspector-accept = Accept the attribution
inspector-accepted = Accepted. Click to take that back.
inspector-reject = Reject the attribution
inspector-correct = Correct the attribution…
inspector-reset = Go back to what the program suggested
inspector-mark = Mark as a statement…
inspector-take-out = Does not belong to this claim: take it out
inspector-confirm-link = Confirm this link
inspector-link-confirmed = Confirmed. Click to take that back.
inspector-unlink = Take this link apart
inspector-links-elsewhere = Also linked with
inspector-rejected = Rejected

rejected-title = What was rejected
rejected-none = Nothing was rejected.
rejected-link = link taken apart
rejected-statement = statement rejected
rejected-restore = Bring back
inspector-plain-title = No claim at this place
inspector-plain-text = The program found neither a statement nor a link here. You can mark the passage as a statement, or link it to a passage of another article; select single words of it with the mouse, or with Shift and the arrow keys.
inspector-words-title = Selected words
overview-title = { $count ->
    [one] One discrepancy
   *[other] { $number } discrepancies
}
overview-hint = Click one to see the passages and who reports what. { $key } goes from one to the next.
overview-kind = { $kind }: { $count ->
    [one] one discrepancy
   *[other] { $count } discrepancies
}
overview-more = { $count ->
    [one] Show one more
   *[other] Show { $count } more
}
inspector-wait-title = Comparing
inspector-wait-text = You can read already. What the articles share, who they have it from and where they disagree stands here as soon as all are compared.
inspector-empty-title = Nothing selected
inspector-empty-click = Click a tinted passage to see which articles report the same and who they have it from. Another click, or the space bar, takes what lies in it.
inspector-empty-shared = F8 goes to the next shared passage, F7 to the next discrepancy, with Shift to the previous one. Arrow keys read on sentence by sentence.
inspector-empty-words = Selected words can be marked as a statement (M) or linked (L).
inspector-empty-keys = A to F and 1 to 6 rate the selected claim. F1 shows all keys.
inspector-empty-claim = Click a claim to see who reports it in which words, and who they have it from. A double click or Enter shows it in the texts.
inspector-empty-walk = J and K or the arrow keys go through the list, U to the next one unscored. The filters above show only what disagrees, for instance.
inspector-empty-rate = A to F rate the source, 1 to 6 the information. Q goes to the next source of the claim, 0 takes the rating back.
inspector-empty-note = N writes a note, F1 shows all keys.
inspector-empty-said = Click a statement of the source to see the whole claim here: who else reports it, and how it is scored.

score-title = Assessment
score-hidden = Assessments are hidden.
score-show = Show
score-none = not scored yet
score-step-sources = 1. Sources: how reliable are they?
score-step-information = 2. Information: how credible is it?
score-no-source = No article names a source. The information can be rated all the same.
score-part-source = No article names a source for the whole claim. The information can be rated all the same.
score-origin = Origin
score-origins =
    { $count ->
        [one] Origin
       *[other] Origins
    }
score-relays = Pass it on
score-denials = Deny it
score-relay = passes it on
score-keys = Keys A to F rate this source
score-offered = Suggestion: { $label }
score-activate = Click: keys A to F rate this source
score-information-hint = Apart from the source: does it fit with what else is known?
score-one-alone = A 1 needs confirmation by another source. Only one origin stands behind this.
score-habit = { $on } of { $rated } ratings lie on the diagonal A1, B2, C3. The two scales are independent: a reliable source, too, can report something doubtful.
score-note = Note
score-note-hint = Why this assessment?
score-reviewer = Reviewed by { $name }
score-reviewer-none = Reviewed by: enter a name…

claims-search = Search claims
claims-sort = Sort by
claims-sort-place = order in the articles
claims-sort-articles = most articles first
claims-sort-origins = fewest origins first
claims-sort-discrepancies = most discrepancies first
claims-sort-score = not scored first
claims-filter = Filter
    .tooltip = Shows only some of the claims
claims-unscored = Not scored
    .tooltip = Only claims whose credibility is not rated yet
claims-disagreeing = Disagreeing
    .tooltip = Only claims on which the articles disagree
claims-one-origin = One origin
    .tooltip = Only claims with exactly one origin behind them
claims-shared = In several articles
    .tooltip = Only claims that more than one article reports
claims-any-source = All sources
claims-by-source = Only claims of this source
claims-any-article = All articles
claims-by-article = Only claims in this article
claims-clear-filter = Clear filters
claims-count = { $shown } of { $count } claims
claims-none = No claims yet. They appear once articles are opened and compared.
claims-none-match = No claim fits the search and the filters.
claims-head-wording = Claim
claims-head-articles = Articles
claims-head-origins = Origin
claims-head-discrepancies = Discrepancy
claims-head-rating = Assessment
claims-head-sort = Click to sort by this
claims-no-origin = no source
claims-part-origin = for a part only
claims-unrated = not scored
claims-detail-articles = Articles: { $list }
claims-detail-origins = Origins: { $list }

statement-mark = Mark as a statement
statement-correct = Correct the attribution
statement-do = Apply
statement-form = Form
statement-form-direct = The very words, in quotation marks
statement-form-indirect = With reporting words: “said that…”, “according to…”
statement-form-continued = Goes on after reporting words without any of its own
statement-form-hearsay = Without reporting words: “is said to”, “reportedly”
statement-form-reported = Only the act of saying is mentioned: “denied the deployment”
statement-chain = Chain of sources
statement-chain-hint = First who the article has it from, last the origin. Backspace takes the last source out.
statement-new = (new)
statement-up = Move { $source } up
statement-down = Move { $source } down
statement-remove = Remove { $source }
statement-add-source = Find a source or type a new one
statement-add-new = “{ $name }” as a new source
statement-everywhere = { $count ->
    [one] Also for one more statement with the same words
   *[other] Also for { $count } more statements with the same words
}

split-title = Split claim
split-which = Which passages belong to a claim of their own?
split-do = Split
split-all = At least one passage has to stay.

merge-title = Merge claims
merge-which = With which claim? The most similar ones come first.
merge-do = Merge

one-origin-title = Only one origin
one-origin-rule = 1 means “{ $label }”. For that the information must come from another, independent source.
one-origin-advice = Several articles with the same origin do not confirm each other. If you know of confirmation by another source, put it in the note.
no-origin-title = No source named
no-origin-advice = If you know of confirmation by a source, put it in the note.
one-origin-anyway = Rate 1 all the same

### sources

sources-search = Search sources
sources-count =
    { $count ->
        [one] 1 source
       *[other] { $count } sources
    }
sources-count-found = { $shown } of { $count } sources
sources-none-match = No source fits the search.
sources-clear-search = Clear search
sources-choose = Choose a source on the left to see what it says and where.
sources-statements =
    { $count ->
        [0] no statements
        [one] 1 statement
       *[other] { $count } statements
    }
sources-by-hand = set by hand
sources-found = found in the articles
sources-entry = Edit entry
sources-name = Name
sources-kind = Kind of source
sources-aliases = Other names
sources-aliases-more = Show { $count } more
sources-aliases-hint = Where an article uses one of these names, this source is meant.
sources-alias-hint = Another name
sources-alias-add = Add
sources-alias-remove = Remove “{ $alias }”
sources-reliability = Usual reliability
sources-reliability-hint = Suggested when you score. Each claim is still rated by itself.
sources-reliability-clear = Suggest nothing
sources-said = What it says and where
sources-said-show = Click: show the claim beside this. Double click or Enter: show the place in the article.
sources-silent = This source does not speak in the open articles.
sources-merge = Merge with another source
sources-merge-hint = If two entries mean the same source.
sources-merge-choose = Choose a source…
sources-merge-warning = “{ $from }” becomes part of “{ $into }”: its names, statements and ratings go over, and “{ $from }” leaves the list. This can be undone.
sources-merge-do = Merge with “{ $into }”
sources-merge-cancel = Cancel
sources-reset = Reset
sources-reset-hint = Discards the name, kind, other names and usual reliability that were set by hand. The source comes back as the program found it in the articles.
sources-reset-do = Discard changes
sources-remove = Remove
sources-remove-hint = No open article names this source.
sources-remove-do = Remove source

add-source-title = Add source
add-source-do = Add
add-source-taken = There is already a source with this name.

# Sources that have another name in the one language than in the other.
source-names =
    .kremlin = Kremlin
    .weisses-haus = White House
    .aussenministerium-usa = US State Department
    .finanzministerium-usa = US Treasury
    .justizministerium-usa = US Justice Department
    .heimatschutzministerium-usa = US Department of Homeland Security
    .us-regierung = US government
    .bundesregierung = German government
    .auswaertiges-amt = German foreign ministry
    .bundesinnenministerium = German interior ministry
    .bundesverteidigungsministerium = German defence ministry
    .bundesfinanzministerium = German finance ministry
    .bundeswirtschaftsministerium = German economy ministry
    .bundesgesundheitsministerium = German health ministry
    .bundesjustizministerium = German justice ministry
    .bundesumweltministerium = German environment ministry
    .praesidialamt-suedkorea = South Korean presidential office
    .vatikan = Vatican
    .eu-kommission = European Commission
    .eu-parlament = European Parliament
    .eu-rat = European Council
    .un-sicherheitsrat = UN Security Council
    .un-generalversammlung = UN General Assembly
    .iwf = IMF
    .weltbank = World Bank
    .osze = OSCE
    .welternaehrungsprogramm = World Food Programme
    .europarat = Council of Europe
    .afrikanische-union = African Union
    .arabische-liga = Arab League
    .internationaler-strafgerichtshof = International Criminal Court
    .internationaler-gerichtshof = International Court of Justice
    .rotes-kreuz = Red Cross
    .ria-nowosti = RIA Novosti
    .al-dschasira = Al Jazeera
    .al-arabija = Al Arabiya
    .nowaja-gaseta = Novaya Gazeta
    .reporter-ohne-grenzen = Reporters Without Borders
    .aerzte-ohne-grenzen = Doctors Without Borders
    .syrische-beobachtungsstelle-fuer-menschenrechte = Syrian Observatory for Human Rights
    .ezb = ECB
    .statistisches-bundesamt = German statistics office
    .bundesagentur-fuer-arbeit = German labour agency
    .bundesanwaltschaft = German federal prosecutors
    .bundesverfassungsgericht = German constitutional court
    .europaeischer-gerichtshof = European Court of Justice
    .hisbollah = Hezbollah
    .huthi = Houthis
    .islamischer-staat = Islamic State
    .swr-russland = SVR (Russia)
    .schin-bet = Shin Bet
    .wolodymyr-selenskyj = Volodymyr Zelenskiy
    .kyrylo-budanow = Kyrylo Budanov
    .dmitri-peskow = Dmitry Peskov
    .wladimir-putin = Vladimir Putin
    .sergej-lawrow = Sergei Lavrov
    .maria-sacharowa = Maria Zakharova
    .benjamin-netanjahu = Benjamin Netanyahu

# Offices of a country, whose adjective stands before them.
source-offices =
    .aussenministerium = { $country } foreign ministry
    .verteidigungsministerium = { $country } defence ministry
    .innenministerium = { $country } interior ministry
    .finanzministerium = { $country } finance ministry
    .justizministerium = { $country } justice ministry
    .gesundheitsministerium = { $country } health ministry
    .vereinigungsministerium = { $country } unification ministry
    .praesidialamt = { $country } presidential office
    .geheimdienst = { $country } intelligence service
    .militaergeheimdienst = { $country } military intelligence
    .generalstab = { $country } general staff
    .botschaft = { $country } embassy

# Sources that a copy describes without a name, word by word.
source-roles =
    .sprecher = spokesman
    .sprecherin = spokeswoman
    .pressesprecher = press spokesman
    .pressesprecherin = press spokeswoman
    .regierungssprecher = government spokesman
    .regierungssprecherin = government spokeswoman
    .polizeisprecher = police spokesman
    .polizeisprecherin = police spokeswoman
    .firmensprecher = company spokesman
    .firmensprecherin = company spokeswoman
    .unternehmenssprecher = corporate spokesman
    .unternehmenssprecherin = corporate spokeswoman
    .konzernsprecher = group spokesman
    .konzernsprecherin = group spokeswoman
    .behoerdensprecher = spokesman for the authorities
    .militaersprecher = military spokesman
    .armeesprecher = army spokesman
    .gerichtssprecher = court spokesman
    .gerichtssprecherin = court spokeswoman
    .feuerwehrsprecher = fire brigade spokesman
    .kreissprecher = district spokesman
    .vertreter = representative
    .vertreterin = female representative
    .delegierter = delegate
    .beamter = official
    .beamtin = female official
    .beamte = officials
    .regierungsbeamter = government official
    .regierungsbeamte = government officials
    .regierungsvertreter = government representative
    .diplomat = diplomat
    .diplomatin = female diplomat
    .diplomaten = diplomats
    .botschafter = ambassador
    .botschafterin = female ambassador
    .minister = minister
    .ministerin = female minister
    .anwalt = lawyer
    .anwaeltin = female lawyer
    .anwaelte = lawyers
    .verteidiger = defence lawyer
    .verteidigerin = female defence lawyer
    .anklage = prosecution
    .anklagevertreter = counsel for the prosecution
    .staatsanwalt = prosecutor
    .staatsanwaeltin = female prosecutor
    .richter = judge
    .richterin = female judge
    .ermittler = investigators
    .ermittlerkreise = investigators’ circles
    .ermittlungskreise = circles close to the investigation
    .sicherheitskreise = security circles
    .regierungskreise = government circles
    .koalitionskreise = coalition circles
    .fraktionskreise = parliamentary group circles
    .parteikreise = party circles
    .diplomatenkreise = diplomatic circles
    .militaerkreise = military circles
    .geheimdienstkreise = intelligence circles
    .justizkreise = judicial circles
    .polizeikreise = police circles
    .feuerwehrkreise = fire brigade circles
    .unternehmenskreise = company circles
    .branchenkreise = industry circles
    .finanzkreise = financial circles
    .verhandlungskreise = circles close to the negotiations
    .aufsichtsratskreise = supervisory board circles
    .buendniskreise = alliance circles
    .experte = expert
    .expertin = female expert
    .experten = experts
    .fachleute = specialists
    .militaerexperte = military expert
    .militaerexperten = military experts
    .beobachter = observers
    .analyst = analyst
    .analystin = female analyst
    .analysten = analysts
    .wissenschaftler = scientists
    .forscher = researchers
    .mediziner = physicians
    .aerzte = doctors
    .kritiker = critics
    .insider = insiders
    .augenzeuge = eyewitness
    .augenzeugin = female eyewitness
    .augenzeugen = eyewitnesses
    .zeuge = witness
    .zeugin = female witness
    .zeugen = witnesses
    .anwohner = residents
    .anwohnerin = female resident
    .angehoerige = relatives
    .bewohner = inhabitants
    .teilnehmer = participants
    .beteiligte = people involved
    .mitarbeiter = staff
    .mitarbeiterin = female employee
    .informant = informant
    .informanten = informants
    .offizier = officer
    .offiziere = officers
    .soldat = soldier
    .soldaten = soldiers
    .general = general
    .autoren = authors
    .gericht = court
    .gutachten = expert report
    .gutachter = expert witness
    .bericht = report
    .berichte = reports
    .medienberichte = media reports
    .medien = media
    .zeitung = newspaper
    .zeitungen = newspapers
    .magazin = magazine
    .sender = broadcaster
    .fernsehsender = television channel
    .redaktion = editorial staff
    .schreiben = letter
    .untersuchung = investigation
    .studie = study
    .anklageschrift = indictment
    .staatsanwaelte = prosecutors
    .polizist = police officer
    .polizisten = police officers
    .kuratoren = curators
    .historiker = historians
    .oekonom = economist
    .oekonomin = female economist
    .oekonomen = economists
    .kunsthistoriker = art historian
    .kunsthistorikerin = female art historian
    .dokument = document
    .dokumente = documents
    .aerztin = female doctor
    .arzt = doctor
    .nachbarn = neighbours
    .demonstranten = protesters
    .haendler = traders
    .landwirte = farmers
    .eltern = parents
    .lehrer = teachers
    .urteil = verdict
    .erklaerung = statement
    .mitteilung = announcement
    .umfrage = survey
    .opposition = opposition
    .regierung = government
    .parlament = parliament
    .kabinett = cabinet
    .partei = party
    .gewerkschaft = trade union
    .arbeitgeberverband = employers’ association
    .verband = association
    .unternehmen = company
    .konzern = group
    .firma = firm
    .reederei = shipping company
    .klinik = clinic
    .klinikum = hospital centre
    .krankenhaus = hospital
    .institut = institute
    .universitaet = university
    .armee = army
    .militaer = military
    .geheimdienst = intelligence service
    .geheimdienste = intelligence services
    .botschaft = embassy
    .ministerium = ministry
    .aussenministerium = foreign ministry
    .verteidigungsministerium = defence ministry
    .innenministerium = interior ministry
    .finanzministerium = finance ministry
    .justizministerium = justice ministry
    .gesundheitsministerium = health ministry
    .verkehrsministerium = transport ministry
    .agrarministerium = agriculture ministry
    .landwirtschaftsministerium = ministry of agriculture
    .umweltministerium = environment ministry
    .wirtschaftsministerium = economy ministry
    .praesidialamt = presidential office
    .behoerde = authority
    .behoerden = authorities
    .polizei = police
    .bundespolizei = federal police
    .feuerwehr = fire brigade
    .kuestenwache = coast guard
    .zoll = customs
    .katastrophenschutz = disaster control
    .rettungsdienst = rescue service
    .veterinaeramt = veterinary office
    .gesundheitsamt = health office
    .jugendamt = youth welfare office
    .staatsanwaltschaft = public prosecutor’s office
    .generalstaatsanwaltschaft = chief public prosecutor’s office
    .landesregierung = state government
    .staatskanzlei = state chancellery
    .stadtverwaltung = town administration
    .kreisverwaltung = district administration
    .landkreis = district
    .stadt = town
    .gemeinde = municipality

# What stands before them, without its ending.
source-qualities =
    .ranghoh = senior
    .hochrangig = high-ranking
    .hoh = high
    .fuehrend = leading
    .leitend = chief
    .frueher = former
    .ehemalig = former
    .damalig = then
    .westlich = Western
    .oestlich = Eastern
    .europaeisch = European
    .international = international
    .oertlich = local
    .regional = regional
    .lokal = local
    .zustaendig = responsible
    .unabhaengig = independent
    .anonym = anonymous
    .unbekannt = unknown
    .staatlich = state
    .militaerisch = military
    .diplomatisch = diplomatic
    .oppositionell = opposition
    .mehrer = several
    .weiter = further
    .alt = old
    .ex = former
    .nato = NATO
    .jung = young

# Bodies, with the place of their seat behind them.
source-seats =
    .staatsanwaltschaft = { $place } public prosecutor’s office
    .generalstaatsanwaltschaft = { $place } chief public prosecutor’s office
    .landgericht = { $place } regional court
    .amtsgericht = { $place } local court
    .oberlandesgericht = { $place } higher regional court
    .verwaltungsgericht = { $place } administrative court
    .polizei = { $place } police
    .feuerwehr = { $place } fire brigade
    .landkreis = { $place } district
    .universitaet = { $place } university

# How such words are put together.
source-joins =
    .for = { $one } for { $other }
    .of = { $one } of { $other }
    .in = { $one } in { $other }
    .from = { $one } from { $other }
    .the = the { $one }
    .a = a { $one }
    .an = an { $one }

### reports

report-title = Review report
report-title-of = Review report: { $name }
report-extent = Extent
report-count-articles = { $count ->
    [one] one article
   *[other] { $number } articles
}
report-count-claims = { $count ->
    [0] no claims
    [one] one claim
   *[other] { $number } claims
}
report-count-scored = { $count ->
    [0] none scored
    [one] one scored
   *[other] { $number } scored
}
report-attention = Look at first
report-count-disagreeing = { $count ->
    [one] one claim on which articles disagree
   *[other] { $number } claims on which articles disagree
}
report-count-one-origin = { $count ->
    [one] one claim in several articles with a single origin
   *[other] { $number } claims in several articles with a single origin
}
report-reviewers = Reviewed by
report-saved = Review saved
report-made = Report made
report-program = Made with
report-orphans = { $count ->
    [one] One decision has lost its words and is not in this report.
   *[other] { $number } decisions have lost their words and are not in this report.
}
report-articles = Articles
report-published = Published
report-copyright = Copyright
report-embargo = Embargo until
report-embargo-unstated = no time given
report-standing = Standing
report-withheld = withheld by the provider
report-withdrawn = withdrawn by the provider
report-version = Version
report-sent = Sent
report-urgency = Urgency
report-hops = Came by way of
report-slug = Slug
report-item = Item
report-file = File
report-holds = Holds
report-sha256 = SHA-256 of the text
report-discrepancies = Where the articles disagree
report-told = What the articles report
report-claims = Claims
report-no-claims = No claim belongs to this selection.
report-claim = No.
report-claim-number = Claim { $number }
report-wording = Wording
report-credibility = Credibility
report-reliability = Reliability
report-reviewer = Rated by
report-origins = Origin
report-denied-by = Denied by
report-unscored = Not scored yet
report-ratings = Assessments and notes
report-unscored-count = { $count ->
    [one] The credibility of one claim is not rated yet.
   *[other] The credibility of { $number } claims is not rated yet.
}
report-sources = Sources
report-speaks-for = Speaks for

### screen reader only

# Embargoes, withdrawals, versions
standing-withdrawn = Withdrawn – do not use
standing-withheld = Withheld – not released yet
standing-embargo = Embargoed until { $until }
standing-embargo-unstated = Embargoed – no end given
standing-version = Version { $number } of { $of }
versions-title = Versions of this report
versions-count = Together they count as one article.
versions-show = Show all versions of this report
versions-side-by-side = Side by side
versions-only-this = Only this one
column-internal = Not for publication
inspector-witnesses =
    { $count ->
        [one] versions of one report, counted as 1
       *[other] with versions, counted as { $count }
    }

### another review of the same articles

second-title = Compared with “{ $file }”
second-agreeing = Show agreement too
    .tooltip = Also shows where both reviews agree
second-copy = Copy the comparison
    .tooltip = Copies the comparison as text, as for a mail
second-copied = The comparison is on the clipboard as text.
second-copied-point = { $name }: here { $here }, there { $there }
second-none = Both reviews agree.
# One sentence: "12 of 18 ratings agree; 4 differ in the reliability of the source; …"
second-agree = { $count ->
    [0] No claim is rated in both reviews
    [one] { $agreeing } of one rating agrees
   *[other] { $agreeing } of { $number } ratings agree
}
second-count-reliability = { $count ->
    [one] one differs in the reliability of the source
   *[other] { $number } differ in the reliability of the source
}
second-count-credibility = { $count ->
    [one] one in the credibility of the information
   *[other] { $number } in the credibility of the information
}
second-count-here = { $count ->
    [one] one claim is rated here only
   *[other] { $number } claims are rated here only
}
second-count-there = { $count ->
    [one] one there only
   *[other] { $number } there only
}
second-letters = { $near ->
    [0] Letters A to F: { $same } of { $given } the same
    [one] Letters A to F: { $same } of { $given } the same, one a step apart
   *[other] Letters A to F: { $same } of { $given } the same, { $near } a step apart
}
second-digits = { $near ->
    [0] digits 1 to 6: { $same } of { $given } the same
    [one] digits 1 to 6: { $same } of { $given } the same, one a step apart
   *[other] digits 1 to 6: { $same } of { $given } the same, { $near } a step apart
}
second-decided = Besides: { $list }
second-count-alike = { $count ->
    [one] one decision the same
   *[other] { $number } decisions the same
}
second-count-against = { $count ->
    [one] one decision different
   *[other] { $number } decisions different
}
second-count-decided-here = { $count ->
    [one] one made here only
   *[other] { $number } made here only
}
second-count-decided-there = { $count ->
    [one] one made there only
   *[other] { $number } made there only
}
second-count-notes = { $count ->
    [one] one note different
   *[other] { $number } notes different
}
second-count-regrouped = { $count ->
    [one] one claim of other passages
   *[other] { $number } claims of other passages
}
second-count-sources = { $count ->
    [one] one source different
   *[other] { $number } sources different
}
second-texts-here = Here only and not compared: { $list }
second-texts-there = There only and not compared: { $list }
second-claims = Claims ({ $number })
second-links = Correspondences ({ $number })
second-statements = Statements ({ $number })
second-sources = Sources ({ $number })
second-head-about = What it is about
second-here = Here
second-there = There
second-spoken = { $about }; here: { $here }; there: { $there }; { $remark }
second-show-source = Show source
second-lead =
    .tooltip = Shows what it is about: the passage in the articles, or the source (Enter)
second-beside = “{ $file }” judges otherwise
second-same = the same
second-differs = different
second-rated-here = rated here only
second-rated-there = rated there only
second-reliability = reliability differs
second-credibility = credibility differs
second-note = note differs
second-regrouped = consists of other passages there
second-only-note = note only
second-information = Information
second-reviewer = Reviewed by
second-decision = Decision
second-against = opposite
second-decided-here = decided here only
second-decided-there = decided there only
second-undecided = not decided
second-link-confirmed = confirmed
second-link-undone = undone
second-link-made = linked by hand
second-statement-accepted = accepted
second-statement-rejected = rejected
second-statement-made = by hand
second-other-source = another source
second-other-form = another form
second-other-words = other words
second-words = Wording
second-source-here = here only
second-source-there = there only
second-source-none = not there
second-speaks-for = Speaks for
