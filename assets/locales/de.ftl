### menu and actions


### start page, bars, palette, settings, dialogs of files


### notices and errors


### compare view


### aligned view


### claims, statements, ratings


### sources


### screen reader only

