<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>AnyInput</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation>Art von %1</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <translation>z. B. %1</translation>
    </message>
</context>
<context>
    <name>BackgroundJobs</name>
    <message>
        <source>Read and check %1</source>
        <translation>%1 lesen und prüfen</translation>
    </message>
    <message>
        <source>Read the mesh</source>
        <translation>Das Mesh lesen</translation>
    </message>
</context>
<context>
    <name>BlockForm</name>
    <message numerus="yes">
        <source>%n more fields</source>
        <translation><numerusform>%n weiteres Feld</numerusform><numerusform>%n weitere Felder</numerusform></translation>
    </message>
    <message>
        <source>+ Add %1</source>
        <translation>+ %1 hinzufügen</translation>
    </message>
    <message>
        <source>+ Add a field</source>
        <translation>+ Feld hinzufügen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>Field to add</source>
        <translation>Feld zum Hinzufügen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Name or text</source>
        <translation>Name oder Text</translation>
    </message>
    <message>
        <source>No %1 yet</source>
        <translation>Noch kein Eintrag: %1</translation>
    </message>
    <message>
        <source>Put in “%1”</source>
        <translation>„%1“ eintragen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>BottomPanel</name>
    <message>
        <source>As opened</source>
        <translation>Wie geöffnet</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Bereich schließen</translation>
    </message>
    <message>
        <source>Close the panel (Ctrl+J)</source>
        <translation>Bereich schließen (Strg+J)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History of the open document</source>
        <translation>Verlauf des offenen Dokuments</translation>
    </message>
    <message>
        <source>Open the panel</source>
        <translation>Bereich öffnen</translation>
    </message>
    <message>
        <source>Open the panel (Ctrl+J)</source>
        <translation>Bereich öffnen (Strg+J)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems, results, history</source>
        <translation>Probleme, Ergebnisse, Verlauf</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>geöffnet</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Month before</source>
        <translation>Monat davor</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>CanvasSearch</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>End the search (Esc)</source>
        <translation>Suche beenden (Esc)</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>Find on the canvas</source>
        <translation>Auf der Zeichenfläche suchen</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Nächstes (Eingabe)</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Voriges (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
</context>
<context>
    <name>CanvasTools</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %, show at 100 %</source>
        <translation>%1 %, bei 100 % zeigen</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Lay out again</source>
        <translation>Neu anordnen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Weiteres</translation>
    </message>
    <message>
        <source>Show all (F)</source>
        <translation>Alles zeigen (F)</translation>
    </message>
    <message>
        <source>Show at 100 % (0)</source>
        <translation>Bei 100 % zeigen (0)</translation>
    </message>
    <message>
        <source>Tools of the canvas</source>
        <translation>Werkzeuge der Zeichenfläche</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Verkleinern (−)</translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <source>A picture of the whole canvas is on the clipboard.</source>
        <translation>Ein Bild der ganzen Zeichenfläche ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Export SVG instead.</source>
        <translation>Exportieren Sie stattdessen als SVG.</translation>
    </message>
    <message>
        <source>Export the canvas</source>
        <translation>Zeichenfläche exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Hide the small map</source>
        <translation>Die kleine Karte verbergen</translation>
    </message>
    <message>
        <source>Lay out again</source>
        <translation>Neu anordnen</translation>
    </message>
    <message>
        <source>Open or add something first; a picture of an empty canvas is not written.</source>
        <translation>Öffnen Sie erst etwas oder legen Sie etwas an; ein Bild einer leeren Zeichenfläche wird nicht geschrieben.</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show the small map</source>
        <translation>Die kleine Karte zeigen</translation>
    </message>
    <message>
        <source>Show what is selected</source>
        <translation>Auswahl zeigen</translation>
    </message>
    <message>
        <source>The picture could not be made or encoded as PNG.</source>
        <translation>Das Bild konnte nicht erzeugt oder nicht als PNG kodiert werden.</translation>
    </message>
    <message>
        <source>The picture could not be written as PDF.</source>
        <translation>Das Bild konnte nicht als PDF geschrieben werden.</translation>
    </message>
    <message>
        <source>The picture is in %1.</source>
        <translation>Das Bild liegt in %1.</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Es gibt noch nichts zu exportieren.</translation>
    </message>
    <message>
        <source>canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <source>%1, open</source>
        <translation>%1, offen</translation>
    </message>
    <message>
        <source>%1, shut</source>
        <translation>%1, zu</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>%1 nach unten</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>%1 nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>CellFacts</name>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Not evaluated because</source>
        <translation>Nicht beurteilt, weil</translation>
    </message>
    <message>
        <source>The rule gives no reason.</source>
        <translation>Die Regel nennt keinen Grund.</translation>
    </message>
    <message>
        <source>The rule itself</source>
        <translation>Die Regel selbst</translation>
    </message>
    <message>
        <source>This rule looks at other files or at sample rows. It judged the file as it was saved last; save it, and it is judged again.</source>
        <translation>Diese Regel betrachtet andere Dateien oder Zeilen der Stichprobe. Sie hat die zuletzt gespeicherte Fassung beurteilt; nach dem Speichern urteilt sie neu.</translation>
    </message>
    <message>
        <source>This rule looks at other files or at sample rows. It judges the files as they are saved, whenever one of them changes.</source>
        <translation>Diese Regel betrachtet andere Dateien oder Zeilen der Stichprobe. Sie beurteilt die Dateien, wie sie gespeichert sind, sobald sich eine ändert.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>Ausnehmen…</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>+ Add a check</source>
        <translation>+ Prüfung hinzufügen</translation>
    </message>
    <message>
        <source>Add a check: %1</source>
        <translation>Prüfung hinzufügen: %1</translation>
    </message>
    <message>
        <source>Check to add</source>
        <translation>Prüfung, die dazukommt</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Nothing is promised about the values yet.</source>
        <translation>Über die Werte ist noch nichts zugesagt.</translation>
    </message>
    <message>
        <source>Remove a check</source>
        <translation>Prüfung entfernen</translation>
    </message>
    <message>
        <source>Remove this check</source>
        <translation>Diese Prüfung entfernen</translation>
    </message>
</context>
<context>
    <name>CloseButton</name>
    <message>
        <source>Close Tab</source>
        <translation>Reiter schließen</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>An action, a product, a contract, a field, a rule…</source>
        <translation>Eine Aktion, ein Produkt, ein Vertrag, ein Feld, eine Regel…</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”. Try fewer letters, or one of its words.</source>
        <translation>Hier heißt nichts „%1“. Versuchen Sie es mit weniger Buchstaben oder mit einem der Wörter.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Nothing was published with the id “%1” yet.</source>
        <translation>Mit der Kennung „%1“ wurde noch nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>The last commit does not have this file.</source>
        <translation>Der letzte Commit hat diese Datei nicht.</translation>
    </message>
    <message>
        <source>This file is not in a git repository.</source>
        <translation>Diese Datei liegt in keinem git-Repository.</translation>
    </message>
    <message>
        <source>This text has no id yet, so nothing of it was published.</source>
        <translation>Dieser Text hat noch keine Kennung, also wurde nichts davon veröffentlicht.</translation>
    </message>
    <message>
        <source>git does not track this file.</source>
        <translation>git verfolgt diese Datei nicht.</translation>
    </message>
</context>
<context>
    <name>Completer</name>
    <message>
        <source>There is nothing to propose here.</source>
        <translation>Hier gibt es nichts vorzuschlagen.</translation>
    </message>
    <message>
        <source>This text is too large for proposals.</source>
        <translation>Dieser Text ist zu groß für Vorschläge.</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>„%1“ schreiben</translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>ComplianceModel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation><numerusform>%n Datei</numerusform><numerusform>%n Dateien</numerusform></translation>
    </message>
    <message>
        <source>Choose a cell to see what the rule asks for, why, and where the file breaks it.</source>
        <translation>Eine Zelle wählen, um zu sehen, was die Regel verlangt, warum, und wo die Datei sie bricht.</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Regeltreue</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>not in force here</source>
        <translation>gilt hier nicht</translation>
    </message>
    <message>
        <source>nothing to check here</source>
        <translation>hier nichts zu prüfen</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>score: of 100 judged cells, those that hold</source>
        <translation>Punktzahl: von 100 beurteilten Zellen die, die halten</translation>
    </message>
</context>
<context>
    <name>CompliancePage</name>
    <message>
        <source>%1 is not in the folder any more.</source>
        <translation>%1 ist nicht mehr im Ordner.</translation>
    </message>
    <message>
        <source>A waiver names its subject by id or name; give the file one of them first.</source>
        <translation>Eine Ausnahme nennt ihren Gegenstand mit Id oder Namen; die Datei braucht zuerst eins davon.</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Regeltreue</translation>
    </message>
    <message>
        <source>Export the matrix</source>
        <translation>Matrix exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Go to the place</source>
        <translation>Zur Stelle gehen</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>No page about %1 could be opened here.</source>
        <translation>Zu %1 ließ sich hier keine Seite öffnen.</translation>
    </message>
    <message>
        <source>Nothing to judge yet</source>
        <translation>Noch nichts zu beurteilen</translation>
    </message>
    <message>
        <source>Only a finding of a governance rule, in a file of the open folder, can be waived.</source>
        <translation>Ausnehmen lässt sich nur der Befund einer Governance-Regel in einer Datei des offenen Ordners.</translation>
    </message>
    <message>
        <source>Open a folder first: a rule is tried on what is in it.</source>
        <translation>Zuerst einen Ordner öffnen: Erprobt wird eine Regel an dem, was darin liegt.</translation>
    </message>
    <message>
        <source>Open a folder with contracts. The rules of the built-in packs and those in its “rules” folder are judged here, offline.</source>
        <translation>Einen Ordner mit Verträgen öffnen. Die eingebauten Regeln und die in seinem Ordner „rules“ werden hier beurteilt, ohne Netz.</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>Seite (*.html)</translation>
    </message>
    <message>
        <source>Spreadsheet text (*.csv)</source>
        <translation>Text für Tabellenprogramme (*.csv)</translation>
    </message>
    <message>
        <source>The manual tells about %1 in %2; it could not be opened here.</source>
        <translation>Das Handbuch erklärt %1 in %2; es ließ sich hier nicht öffnen.</translation>
    </message>
    <message>
        <source>The matrix is in %1.</source>
        <translation>Die Matrix liegt in %1.</translation>
    </message>
    <message>
        <source>The rule is in %1.</source>
        <translation>Die Regel steht in %1.</translation>
    </message>
    <message>
        <source>The waiver is in %1.</source>
        <translation>Die Ausnahme steht in %1.</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Try a rule…</source>
        <translation>Regel erproben …</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Waivers %L1</source>
        <translation>Ausnahmen %L1</translation>
    </message>
</context>
<context>
    <name>ContractDiagram</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation><numerusform>%n weitere</numerusform><numerusform>%n weitere</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n object(s). Arrow keys move among objects and properties, F2 renames, L draws a relationship.</source>
        <translation><numerusform>%n Objekt. Pfeiltasten gehen durch Objekte und Eigenschaften, F2 benennt um, L zieht eine Beziehung.</numerusform><numerusform>%n Objekte. Pfeiltasten gehen durch Objekte und Eigenschaften, F2 benennt um, L zieht eine Beziehung.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of properties</source>
        <translation><numerusform>%n Paar von Eigenschaften</numerusform><numerusform>%n Paare von Eigenschaften</numerusform></translation>
    </message>
    <message>
        <source>Add a property</source>
        <translation>Eigenschaft hinzufügen</translation>
    </message>
    <message>
        <source>Add an object</source>
        <translation>Objekt hinzufügen</translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation>Zur Auswahl hinzunehmen</translation>
    </message>
    <message>
        <source>Align bottoms</source>
        <translation>Unten ausrichten</translation>
    </message>
    <message>
        <source>Align cards</source>
        <translation>Karten ausrichten</translation>
    </message>
    <message>
        <source>Align centres</source>
        <translation>Mittig ausrichten</translation>
    </message>
    <message>
        <source>Align left</source>
        <translation>Links ausrichten</translation>
    </message>
    <message>
        <source>Align middles</source>
        <translation>Auf halber Höhe ausrichten</translation>
    </message>
    <message>
        <source>Align right</source>
        <translation>Rechts ausrichten</translation>
    </message>
    <message>
        <source>Align tops</source>
        <translation>Oben ausrichten</translation>
    </message>
    <message>
        <source>Always refers to one: require %1</source>
        <translation>Verweist immer auf eins: %1 wird Pflicht</translation>
    </message>
    <message>
        <source>Arrow keys choose what %1 refers to. Enter draws the relationship, Esc gives up.</source>
        <translation>Pfeiltasten wählen, worauf %1 verweist. Eingabe zieht die Beziehung, Esc bricht ab.</translation>
    </message>
    <message>
        <source>Change the type…</source>
        <translation>Typ ändern…</translation>
    </message>
    <message>
        <source>Choose what %1 refers to with the arrow keys, then press Enter. Escape gives up.</source>
        <translation>Mit den Pfeiltasten wählen, worauf %1 verweist, dann Eingabe. Escape bricht ab.</translation>
    </message>
    <message>
        <source>Contract diagram</source>
        <translation>Diagramm des Vertrags</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Do not require it</source>
        <translation>Nicht verlangen</translation>
    </message>
    <message>
        <source>Double-click here or press Shift+Insert to add the first object: a table, a topic or a file.</source>
        <translation>Hier doppelklicken oder Umschalt+Einfg drücken, um das erste Objekt anzulegen: eine Tabelle, ein Topic oder eine Datei.</translation>
    </message>
    <message>
        <source>Draw a relationship</source>
        <translation>Beziehung ziehen</translation>
    </message>
    <message>
        <source>Draw the line of the next pair: drag a ring, or choose a property and press L. Esc gives up.</source>
        <translation>Die Linie des nächsten Paars ziehen: an einem Ring ziehen, oder eine Eigenschaft wählen und L drücken. Esc bricht ab.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Empty. Shift+Insert adds an object.</source>
        <translation>Leer. Umschalt+Einfg legt ein Objekt an.</translation>
    </message>
    <message>
        <source>Go to its end</source>
        <translation>Zum Ende gehen</translation>
    </message>
    <message>
        <source>Go to its start</source>
        <translation>Zum Anfang gehen</translation>
    </message>
    <message>
        <source>Hide all parts</source>
        <translation>Alle Teile verbergen</translation>
    </message>
    <message>
        <source>Hide its parts</source>
        <translation>Teile verbergen</translation>
    </message>
    <message>
        <source>Its text has to be readable before objects can be added here.</source>
        <translation>Der Text muss lesbar sein, bevor hier Objekte angelegt werden können.</translation>
    </message>
    <message>
        <source>Join by a further pair of properties…</source>
        <translation>Mit einem weiteren Paar von Eigenschaften verbinden…</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Lay out the selected</source>
        <translation>Auswahl anordnen</translation>
    </message>
    <message>
        <source>Let it repeat</source>
        <translation>Wiederholung erlauben</translation>
    </message>
    <message>
        <source>Make it part of the key</source>
        <translation>Zum Teil des Schlüssels machen</translation>
    </message>
    <message>
        <source>Make it unique</source>
        <translation>Eindeutig machen</translation>
    </message>
    <message>
        <source>Many may refer to the same: let %1 repeat</source>
        <translation>Viele dürfen auf dasselbe verweisen: %1 darf sich wiederholen</translation>
    </message>
    <message>
        <source>May refer to none: do not require %1</source>
        <translation>Darf auf nichts verweisen: %1 ist keine Pflicht</translation>
    </message>
    <message>
        <source>Move a card</source>
        <translation>Karte verschieben</translation>
    </message>
    <message>
        <source>Move cards</source>
        <translation>Karten verschieben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Name of the object</source>
        <translation>Name des Objekts</translation>
    </message>
    <message>
        <source>Name of the property</source>
        <translation>Name der Eigenschaft</translation>
    </message>
    <message>
        <source>No contract to show</source>
        <translation>Kein Vertrag zu zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Object with %n propert(ies)</source>
        <translation><numerusform>Objekt mit %n Eigenschaft</numerusform><numerusform>Objekt mit %n Eigenschaften</numerusform></translation>
    </message>
    <message>
        <source>Only one refers to each: make %1 unique</source>
        <translation>Auf jedes verweist nur eins: %1 wird eindeutig</translation>
    </message>
    <message>
        <source>Open a contract from the workspace on the left.</source>
        <translation>Links im Arbeitsbereich einen Vertrag öffnen.</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>%1 wiederholen</translation>
    </message>
    <message>
        <source>Refers to one at most: make %1 unique</source>
        <translation>Verweist auf höchstens eins: %1 wird eindeutig</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Require it</source>
        <translation>Verlangen</translation>
    </message>
    <message>
        <source>Select all objects</source>
        <translation>Alle Objekte auswählen</translation>
    </message>
    <message>
        <source>Show all parts</source>
        <translation>Alle Teile zeigen</translation>
    </message>
    <message>
        <source>Show all properties</source>
        <translation>Alle Eigenschaften zeigen</translation>
    </message>
    <message>
        <source>Show fewer properties</source>
        <translation>Weniger Eigenschaften zeigen</translation>
    </message>
    <message>
        <source>Show its parts</source>
        <translation>Teile zeigen</translation>
    </message>
    <message>
        <source>Space cards</source>
        <translation>Karten verteilen</translation>
    </message>
    <message>
        <source>Space evenly downwards</source>
        <translation>Senkrecht gleichmäßig verteilen</translation>
    </message>
    <message>
        <source>Space evenly sideways</source>
        <translation>Waagerecht gleichmäßig verteilen</translation>
    </message>
    <message>
        <source>Take it out of the key</source>
        <translation>Aus dem Schlüssel nehmen</translation>
    </message>
    <message>
        <source>Take out of the selection</source>
        <translation>Aus der Auswahl nehmen</translation>
    </message>
    <message>
        <source>This contract describes no data yet</source>
        <translation>Dieser Vertrag beschreibt noch keine Daten</translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation>Typ von %1</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>%1 rückgängig machen</translation>
    </message>
    <message>
        <source>diagram</source>
        <translation>Diagramm</translation>
    </message>
</context>
<context>
    <name>ContractForm</name>
    <message numerus="yes">
        <source>%n properties</source>
        <translation><numerusform>%n Eigenschaft</numerusform><numerusform>%n Eigenschaften</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n quality rules</source>
        <translation><numerusform>%n Qualitätsregel</numerusform><numerusform>%n Qualitätsregeln</numerusform></translation>
    </message>
    <message>
        <source>A contract describes tables, topics, files or documents. Name the first one; its columns come next.</source>
        <translation>Ein Vertrag beschreibt Tabellen, Topics, Dateien oder Dokumente. Die erste benennen; ihre Spalten kommen danach.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Add an object</source>
        <translation>Objekt hinzufügen</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Weiteren hinzufügen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Name of the new object</source>
        <translation>Name des neuen Objekts</translation>
    </message>
    <message>
        <source>No objects yet</source>
        <translation>Noch keine Objekte</translation>
    </message>
    <message>
        <source>Part of the object</source>
        <translation>Teil des Objekts</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Section of the form</source>
        <translation>Abschnitt des Formulars</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>The text can&apos;t be read at the moment, so the form shows its last good state. Mend the text first; Problems tells where.</source>
        <translation>Der Text ist gerade nicht lesbar; das Formular zeigt den letzten guten Stand. Zuerst den Text berichtigen; unter Probleme steht, wo.</translation>
    </message>
    <message>
        <source>This object</source>
        <translation>Dieses Objekt</translation>
    </message>
</context>
<context>
    <name>ContractPage</name>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>Z. %1, Sp. %2</translation>
    </message>
    <message>
        <source>No program could be started for %1.</source>
        <translation>Für %1 ließ sich kein Programm starten.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>%1 wiederholen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The manual tells about %1 in %2; it could not be opened here.</source>
        <translation>Das Handbuch erklärt %1 in %2; es ließ sich hier nicht öffnen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>%1 rückgängig machen</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>no known standard</source>
        <translation>kein bekannter Standard</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>“%1” is not in %2.</source>
        <translation>„%1“ steht nicht in %2.</translation>
    </message>
</context>
<context>
    <name>DateInput</name>
    <message>
        <source>Choose %1 in a calendar</source>
        <translation>%1 im Kalender wählen</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <translation>z. B. %1</translation>
    </message>
</context>
<context>
    <name>DiagramEdits</name>
    <message>
        <source>Add a property</source>
        <translation>Eigenschaft hinzufügen</translation>
    </message>
    <message>
        <source>Add an object</source>
        <translation>Objekt hinzufügen</translation>
    </message>
    <message>
        <source>Allow no value</source>
        <translation>Fehlenden Wert erlauben</translation>
    </message>
    <message>
        <source>Change the type to %1</source>
        <translation>Typ zu %1 ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n objects</source>
        <translation><numerusform>%n Objekt löschen</numerusform><numerusform>%n Objekte löschen</numerusform></translation>
    </message>
    <message>
        <source>Draw a relationship</source>
        <translation>Beziehung ziehen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Join by a further pair</source>
        <translation>Mit weiterem Paar verbinden</translation>
    </message>
    <message>
        <source>Let it repeat</source>
        <translation>Wiederholung erlauben</translation>
    </message>
    <message>
        <source>Make it part of the key</source>
        <translation>Zum Teil des Schlüssels machen</translation>
    </message>
    <message>
        <source>Make it unique</source>
        <translation>Eindeutig machen</translation>
    </message>
    <message>
        <source>Move a property</source>
        <translation>Eigenschaft verschieben</translation>
    </message>
    <message>
        <source>Rename to %1</source>
        <translation>In %1 umbenennen</translation>
    </message>
    <message>
        <source>Require a value</source>
        <translation>Wert verlangen</translation>
    </message>
    <message>
        <source>Take it out of the key</source>
        <translation>Aus dem Schlüssel nehmen</translation>
    </message>
    <message>
        <source>new_object</source>
        <translation>neues_objekt</translation>
    </message>
    <message>
        <source>new_property</source>
        <translation>neue_eigenschaft</translation>
    </message>
</context>
<context>
    <name>DiagramScene</name>
    <message>
        <source>%1 to %2 rows</source>
        <translation>%1 zu %2 Zeilen</translation>
    </message>
    <message>
        <source>Properties of %1</source>
        <translation>Eigenschaften von %1</translation>
    </message>
    <message>
        <source>Property of %1</source>
        <translation>Eigenschaft von %1</translation>
    </message>
    <message>
        <source>Relationship from %1 to %2</source>
        <translation>Beziehung von %1 zu %2</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>all shown</source>
        <translation>alle gezeigt</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>no type yet</source>
        <translation>noch kein Typ</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht gezeigt</translation>
    </message>
    <message>
        <source>object without a name</source>
        <translation>Objekt ohne Namen</translation>
    </message>
    <message>
        <source>parts hidden</source>
        <translation>Teile verborgen</translation>
    </message>
    <message>
        <source>parts shown</source>
        <translation>Teile sichtbar</translation>
    </message>
    <message>
        <source>refers to another file</source>
        <translation>verweist auf eine andere Datei</translation>
    </message>
    <message>
        <source>refers to something that is not there</source>
        <translation>verweist auf etwas, das es nicht gibt</translation>
    </message>
    <message>
        <source>required</source>
        <translation>Pflicht</translation>
    </message>
</context>
<context>
    <name>DiffRows</name>
    <message numerus="yes">
        <source>%n equal lines</source>
        <translation><numerusform>%n gleiche Zeile</numerusform><numerusform>%n gleiche Zeilen</numerusform></translation>
    </message>
    <message>
        <source>other alone: %1</source>
        <translation>nur drüben: %1</translation>
    </message>
    <message>
        <source>other: %1</source>
        <translation>drüben: %1</translation>
    </message>
    <message>
        <source>other: %1; yours: %2</source>
        <translation>drüben: %1; hier: %2</translation>
    </message>
    <message>
        <source>yours alone: %1</source>
        <translation>nur hier: %1</translation>
    </message>
    <message>
        <source>yours: %1</source>
        <translation>hier: %1</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message numerus="yes">
        <source>%n are compatible</source>
        <translation><numerusform>%n ist verträglich</numerusform><numerusform>%n sind verträglich</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n can&apos;t be decided by a program</source>
        <translation><numerusform>%n kann kein Programm entscheiden</numerusform><numerusform>%n kann kein Programm entscheiden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes break readers</source>
        <translation><numerusform>%n Änderung bricht mit den Lesern</numerusform><numerusform>%n Änderungen brechen mit den Lesern</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of words only</source>
        <translation><numerusform>%n betrifft nur Worte</numerusform><numerusform>%n betreffen nur Worte</numerusform></translation>
    </message>
    <message>
        <source>Another program changed this file while you changed it here. Take over single differences, or decide for one of both; the other stays one step back in the history.</source>
        <translation>Ein anderes Programm hat diese Datei geändert, während sie auch hier geändert wurde. Einzelne Unterschiede übernehmen oder sich für eine Seite entscheiden; die andere bleibt einen Schritt zurück im Verlauf.</translation>
    </message>
    <message>
        <source>Back to the text (Esc)</source>
        <translation>Zurück zum Text (Esc)</translation>
    </message>
    <message>
        <source>By meaning</source>
        <translation>Nach Bedeutung</translation>
    </message>
    <message>
        <source>Changes by meaning</source>
        <translation>Änderungen nach Bedeutung</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>Unterschied %1 von %2</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Inline</source>
        <translation>Untereinander</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Eigene Fassung behalten</translation>
    </message>
    <message>
        <source>Last commit</source>
        <translation>Letzter Commit</translation>
    </message>
    <message>
        <source>Left: %1. Right: your text.</source>
        <translation>Links: %1. Rechts: der Text hier.</translation>
    </message>
    <message>
        <source>Make it %1</source>
        <translation>Auf %1 setzen</translation>
    </message>
    <message>
        <source>Make it version %1</source>
        <translation>Version auf %1 setzen</translation>
    </message>
    <message>
        <source>Next difference (F7)</source>
        <translation>Nächster Unterschied (F7)</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message>
        <source>Nothing changed in meaning: readers notice no difference.</source>
        <translation>An der Bedeutung hat sich nichts geändert: Leser bemerken keinen Unterschied.</translation>
    </message>
    <message>
        <source>Previous difference (Shift+F7)</source>
        <translation>Voriger Unterschied (Umschalt+F7)</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Replaces this stretch of your text by the other side&apos;s (Ctrl+Enter)</source>
        <translation>Ersetzt dieses Stück des Textes durch das der anderen Seite (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Eigene Fassung speichern</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Take from the file</source>
        <translation>Aus der Datei übernehmen</translation>
    </message>
    <message>
        <source>Take from the last commit</source>
        <translation>Aus dem letzten Commit übernehmen</translation>
    </message>
    <message>
        <source>Take from the published version</source>
        <translation>Aus der veröffentlichten Fassung übernehmen</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>Fassung der Datei nehmen</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>Das übernehmen</translation>
    </message>
    <message>
        <source>Taken over. Ctrl+Z takes it back.</source>
        <translation>Übernommen. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>That is not in your text any more.</source>
        <translation>Das steht nicht mehr in Ihrem Text.</translation>
    </message>
    <message>
        <source>The file&apos;s text is here now. Ctrl+Z brings yours back.</source>
        <translation>Der Text der Datei ist jetzt hier. Strg+Z bringt den eigenen zurück.</translation>
    </message>
    <message>
        <source>The version is %1 now. Ctrl+Z takes it back.</source>
        <translation>Die Version ist jetzt %1. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>What the file had</source>
        <translation>Was in der Datei stand</translation>
    </message>
    <message>
        <source>Your text is the same as %1.</source>
        <translation>Der Text hier ist derselbe wie %1.</translation>
    </message>
    <message>
        <source>Yours is saved. What the file had lies one step back (Ctrl+Z).</source>
        <translation>Die eigene Fassung ist gespeichert. Was in der Datei stand, liegt einen Schritt zurück (Strg+Z).</translation>
    </message>
    <message>
        <source>the file on disk</source>
        <translation>die Datei auf dem Datenträger</translation>
    </message>
    <message>
        <source>the last commit</source>
        <translation>der letzte Commit</translation>
    </message>
    <message>
        <source>the published version</source>
        <translation>die veröffentlichte Fassung</translation>
    </message>
    <message>
        <source>your version %1 is too low for that</source>
        <translation>Ihre Version %1 ist dafür zu niedrig</translation>
    </message>
    <message>
        <source>− %1   + your text</source>
        <translation>− %1   + Text hier</translation>
    </message>
</context>
<context>
    <name>DifferencePage</name>
    <message>
        <source>There is no difference.</source>
        <translation>Es gibt keinen Unterschied.</translation>
    </message>
</context>
<context>
    <name>DraftMaker</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Choose a contract to copy from.</source>
        <translation>Einen Vertrag als Vorlage wählen.</translation>
    </message>
    <message>
        <source>Choose a data file, or drop one here.</source>
        <translation>Eine Datendatei wählen oder hierher ziehen.</translation>
    </message>
    <message>
        <source>Choose a template.</source>
        <translation>Eine Vorlage wählen.</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde angehalten.</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
</context>
<context>
    <name>DraftPreview</name>
    <message numerus="yes">
        <source>%n decisions wait for a person</source>
        <translation><numerusform>%n Entscheidung wartet auf einen Menschen</numerusform><numerusform>%n Entscheidungen warten auf einen Menschen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <translation><numerusform>%n Feld</numerusform><numerusform>%n Felder</numerusform></translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Klassifizierung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Fields of the new contract</source>
        <translation>Felder des neuen Vertrags</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>Preview as</source>
        <translation>Vorschau als</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Seen in the data</source>
        <translation>In den Daten gesehen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Text of the new contract</source>
        <translation>Text des neuen Vertrags</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>eindeutig</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Use %1 instead.</source>
        <translation>Stattdessen %1 verwenden.</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>required</source>
        <translation>Pflicht</translation>
    </message>
</context>
<context>
    <name>FieldInput</name>
    <message>
        <source>%1 if empty</source>
        <translation>%1, wenn leer</translation>
    </message>
    <message>
        <source>Add… e.g. %1</source>
        <translation>Hinzufügen… z. B. %1</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <translation>z. B. %1</translation>
    </message>
</context>
<context>
    <name>FieldPicker</name>
    <message>
        <source>Enter adds “%1”.</source>
        <translation>Eingabe fügt „%1“ hinzu.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Type and press Enter; several at once with commas, or pasted from a column.</source>
        <translation>Tippen und Eingabe drücken; mehrere auf einmal mit Kommas, oder aus einer Spalte eingefügt.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message numerus="yes">
        <source>%n places are replaced. Ctrl+Z takes them all back.</source>
        <translation><numerusform>%n Stelle ist ersetzt. Strg+Z nimmt sie zurück.</numerusform><numerusform>%n Stellen sind ersetzt. Strg+Z nimmt alle zurück.</numerusform></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächste Fundstelle (F3)</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Vorige Fundstelle (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message numerus="yes">
        <source>The first %n places are replaced; there are more. Ctrl+Z takes them back.</source>
        <translation><numerusform>Die erste Stelle ist ersetzt; es gibt weitere. Strg+Z nimmt sie zurück.</numerusform><numerusform>Die ersten %n Stellen sind ersetzt; es gibt weitere. Strg+Z nimmt sie zurück.</numerusform></translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>no pattern</source>
        <translation>kein Muster</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>“%1” is not in this text.</source>
        <translation>„%1“ steht nicht in diesem Text.</translation>
    </message>
</context>
<context>
    <name>FindingMenu</name>
    <message>
        <source>The rule’s page</source>
        <translation>Die Seite der Regel</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>Ausnehmen…</translation>
    </message>
    <message>
        <source>What the rule asks for, and why</source>
        <translation>Was die Regel verlangt und warum</translation>
    </message>
</context>
<context>
    <name>FormPlanner</name>
    <message numerus="yes">
        <source>%n parts: they stand in the grid, under this one.</source>
        <translation><numerusform>%n Teil: er steht in der Tabelle unter diesem Eintrag.</numerusform><numerusform>%n Teile: sie stehen in der Tabelle unter diesem Eintrag.</numerusform></translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>Its parts are added in the grid.</source>
        <translation>Die Teile werden in der Tabelle hinzugefügt.</translation>
    </message>
    <message>
        <source>Of your organisation</source>
        <translation>Ihrer Organisation</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>Free</name>
    <message>
        <source> Of these, %1 were told by fingerprints of 96 bits: more repeat than are compared by value.</source>
        <translation> Davon nur an Fingerabdrücken von 96 Bit erkannt: %1; es wiederholen sich mehr, als nach Wert verglichen werden.</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> von %1</translation>
    </message>
    <message>
        <source> of %1 to %2</source>
        <translation> von %1 zu %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source> with </source>
        <translation> mit </translation>
    </message>
    <message>
        <source> … (%1 more characters)</source>
        <translation> … (%1 weitere Zeichen)</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2-mal)</translation>
    </message>
    <message>
        <source>%1 (a person judges)</source>
        <translation>%1 (ein Mensch urteilt)</translation>
    </message>
    <message>
        <source>%1 (at %2 of the schema)</source>
        <translation>%1 (im Schema bei %2)</translation>
    </message>
    <message>
        <source>%1 (at the top of the schema)</source>
        <translation>%1 (ganz oben im Schema)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 came with %2 %3.</source>
        <translation>%1 gibt es seit %2 %3.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be changed: keys are written as “? key” around it.</source>
        <translation>%1 lässt sich nicht ändern: Schlüssel stehen dort als „? key“.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be moved: comments stand between the entries.</source>
        <translation>%1 lässt sich nicht verschieben: Zwischen den Einträgen stehen Kommentare.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be set: %2 is not a mapping.</source>
        <translation>%1 lässt sich nicht setzen: %2 ist keine Zuordnung.</translation>
    </message>
    <message>
        <source>%1 checks %2.</source>
        <translation>%1 prüft %2.</translation>
    </message>
    <message>
        <source>%1 different</source>
        <translation>%1 verschiedene</translation>
    </message>
    <message>
        <source>%1 does not belong to %2. Allowed: %3.</source>
        <translation>%1 gehört nicht hierher (%2). Erlaubt: %3.</translation>
    </message>
    <message>
        <source>%1 does not fit into the format %2.</source>
        <translation>%1 passt nicht in das Format %2.</translation>
    </message>
    <message>
        <source>%1 does not match the pattern %2.</source>
        <translation>%1 passt nicht auf das Muster %2.</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>%1 fits more than one of the forms allowed here (%2); it must fit exactly one.</source>
        <translation>%1 passt zu mehr als einer der hier erlaubten Formen (%2), muss aber zu genau einer passen.</translation>
    </message>
    <message>
        <source>%1 fits none of the %2 forms allowed here.</source>
        <translation>%1 passt zu keiner der %2 hier erlaubten Formen.</translation>
    </message>
    <message>
        <source>%1 git says: %2.</source>
        <translation>%1 git meldet: %2.</translation>
    </message>
    <message>
        <source>%1 has %2 items of the form asked for; at least %3 are needed.</source>
        <translation>%1: %2 Einträge haben die verlangte Form, nötig sind mindestens %3.</translation>
    </message>
    <message>
        <source>%1 has %2 items of the form asked for; at most %3 are allowed.</source>
        <translation>%1: %2 Einträge haben die verlangte Form, erlaubt sind höchstens %3.</translation>
    </message>
    <message>
        <source>%1 has a form that is ruled out.</source>
        <translation>%1 hat eine ausgeschlossene Form.</translation>
    </message>
    <message>
        <source>%1 has more items than allowed.</source>
        <translation>%1 hat mehr Einträge als erlaubt.</translation>
    </message>
    <message>
        <source>%1 has more rows than SQL rules look at (%2 rows, %3 MB).</source>
        <translation>%1 hat mehr Zeilen, als SQL-Regeln ansehen (%2 Zeilen, %3 MB).</translation>
    </message>
    <message>
        <source>%1 has no %2</source>
        <translation>%1 hat kein %2</translation>
    </message>
    <message>
        <source>%1 has no data here. %2</source>
        <translation>%1 hat hier keine Daten. %2</translation>
    </message>
    <message>
        <source>%1 has no property “%2”.</source>
        <translation>%1 hat keine Eigenschaft „%2“.</translation>
    </message>
    <message>
        <source>%1 has no “%2”, and %3. Add “%2”: %4.</source>
        <translation>„%2“ fehlt (%1); %3. Ergänzen Sie „%2“: %4.</translation>
    </message>
    <message>
        <source>%1 has the same id “%2” and version %3.</source>
        <translation>%1 hat dieselbe Id „%2“ und Version %3.</translation>
    </message>
    <message>
        <source>%1 has too few items; needed: %2.</source>
        <translation>%1 hat zu wenige Einträge; nötig: %2.</translation>
    </message>
    <message>
        <source>%1 has too few keys; needed: %2.</source>
        <translation>%1 hat zu wenige Schlüssel; nötig: %2.</translation>
    </message>
    <message>
        <source>%1 has too many different values (over %2 MB) to be looked up for what lies inside others.</source>
        <translation>%1 hat zu viele verschiedene Werte (über %2 MB), um darin nachzuschlagen, was in anderen liegt.</translation>
    </message>
    <message>
        <source>%1 has too many items; allowed: %2.</source>
        <translation>%1 hat zu viele Einträge; erlaubt: %2.</translation>
    </message>
    <message>
        <source>%1 has too many keys; allowed: %2.</source>
        <translation>%1 hat zu viele Schlüssel; erlaubt: %2.</translation>
    </message>
    <message>
        <source>%1 is allowed here, but the standard gives it no meaning. Did you mean “%2”?</source>
        <translation>%1 ist hier erlaubt, hat im Standard aber keine Bedeutung. Meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>%1 is an old form of data contract. “meshwright upgrade” writes it as ODCS %2 and keeps comments and order.</source>
        <translation>%1 ist eine alte Form des Datenvertrags. „meshwright upgrade“ schreibt ihn als ODCS %2 und behält Kommentare und Reihenfolge bei.</translation>
    </message>
    <message>
        <source>%1 is deprecated since %2 %3.</source>
        <translation>%1 ist seit %2 %3 veraltet.</translation>
    </message>
    <message>
        <source>%1 is different everywhere</source>
        <translation>%1 ist überall anders</translation>
    </message>
    <message>
        <source>%1 is different in every row</source>
        <translation>%1 ist in jeder Zeile anders</translation>
    </message>
    <message>
        <source>%1 is found in %2</source>
        <translation>%1 findet sich in %2</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation>%1 ist weniger als %2</translation>
    </message>
    <message>
        <source>%1 is missing in %2.</source>
        <translation>%1 fehlt (in: %2).</translation>
    </message>
    <message>
        <source>%1 is missing; %2 needs it.</source>
        <translation>%1 fehlt; %2 braucht es.</translation>
    </message>
    <message>
        <source>%1 is more than %2</source>
        <translation>%1 ist mehr als %2</translation>
    </message>
    <message>
        <source>%1 is more than %2 days ago</source>
        <translation>%1 ist mehr als %2 Tage her</translation>
    </message>
    <message>
        <source>%1 is more than %2 months ago</source>
        <translation>%1 ist mehr als %2 Monate her</translation>
    </message>
    <message>
        <source>%1 is more than %2 years ago</source>
        <translation>%1 ist mehr als %2 Jahre her</translation>
    </message>
    <message>
        <source>%1 is more than 1 day ago</source>
        <translation>%1 ist mehr als 1 Tag her</translation>
    </message>
    <message>
        <source>%1 is more than 1 month ago</source>
        <translation>%1 ist mehr als 1 Monat her</translation>
    </message>
    <message>
        <source>%1 is more than 1 year ago</source>
        <translation>%1 ist mehr als 1 Jahr her</translation>
    </message>
    <message>
        <source>%1 is no date such as 2026-03-31</source>
        <translation>%1 ist kein Datum wie 2026-03-31</translation>
    </message>
    <message>
        <source>%1 is not a key of %2 in %3; %4</source>
        <translation>%1 ist hier in %3 kein Schlüssel (%2); %4</translation>
    </message>
    <message>
        <source>%1 is not a key of %2. Allowed: %3.</source>
        <translation>%1 ist hier kein Schlüssel (%2). Erlaubt: %3.</translation>
    </message>
    <message>
        <source>%1 is not a key of %2. Did you mean “%3”?</source>
        <translation>%1 ist hier kein Schlüssel (%2). Meinten Sie „%3“?</translation>
    </message>
    <message>
        <source>%1 is not a list, so it has no items.</source>
        <translation>Ohne Einträge, weil keine Liste: %1.</translation>
    </message>
    <message>
        <source>%1 is not a list, so nothing can be added to it.</source>
        <translation>%1 ist keine Liste; darum lässt sich nichts hinzufügen.</translation>
    </message>
    <message>
        <source>%1 is not a member of a mapping, so it has no key.</source>
        <translation>%1 steht nicht in einer Zuordnung und hat darum keinen Schlüssel.</translation>
    </message>
    <message>
        <source>%1 is not allowed for %2. Allowed: %3.</source>
        <translation>%1 ist für %2 nicht erlaubt. Erlaubt: %3.</translation>
    </message>
    <message>
        <source>%1 is not allowed here.</source>
        <translation>%1 ist hier nicht erlaubt.</translation>
    </message>
    <message>
        <source>%1 is not an allowed key here.</source>
        <translation>%1 ist hier kein erlaubter Schlüssel.</translation>
    </message>
    <message>
        <source>%1 is not of the form that %2 must have: %3.</source>
        <translation>%1 hat nicht die Form, die für %2 verlangt ist: %3.</translation>
    </message>
    <message>
        <source>%1 is not one of the allowed values: %2</source>
        <translation>%1 gehört nicht zu den erlaubten Werten: %2</translation>
    </message>
    <message>
        <source>%1 is shared: an alias (“*…”) elsewhere stands for it, so the change would show there too.</source>
        <translation>%1 wird geteilt: Anderswo steht ein Alias („*…“) dafür, die Änderung würde also auch dort sichtbar.</translation>
    </message>
    <message>
        <source>%1 is still to come</source>
        <translation>%1 liegt noch in der Zukunft</translation>
    </message>
    <message>
        <source>%1 is there more than once, also at %2</source>
        <translation>%1 kommt mehrmals vor, auch bei %2</translation>
    </message>
    <message>
        <source>%1 is too long; characters allowed: %2.</source>
        <translation>%1 ist zu lang; erlaubte Zeichen: %2.</translation>
    </message>
    <message>
        <source>%1 is too short; characters needed: %2.</source>
        <translation>%1 ist zu kurz; nötige Zeichen: %2.</translation>
    </message>
    <message>
        <source>%1 items of %2 have %3; the path has to mean one.</source>
        <translation>%1 Einträge haben %3 (gesucht in: %2); der Pfad muss genau einen meinen.</translation>
    </message>
    <message>
        <source>%1 leads inside a value, where a key of several columns can&apos;t be put together.</source>
        <translation>%1 führt in einen Wert, und dort lässt sich kein Schlüssel aus mehreren Spalten zusammensetzen.</translation>
    </message>
    <message>
        <source>%1 leads inside a value, which a table of text does not show.</source>
        <translation>%1 führt in einen Wert, den eine Texttabelle nicht zeigt.</translation>
    </message>
    <message>
        <source>%1 leads to no column.</source>
        <translation>%1 führt zu keiner Spalte.</translation>
    </message>
    <message>
        <source>%1 may have at most %2 items and has %3.</source>
        <translation>%1 hat zu viele Einträge: höchstens %2 sind erlaubt, es sind %3.</translation>
    </message>
    <message>
        <source>%1 must be %2</source>
        <translation>%1 muss %2 sein</translation>
    </message>
    <message>
        <source>%1 must be %2, but it is %3.</source>
        <translation>%1 muss %2 sein, ist aber %3.</translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <translation>%1 muss %2 sein.</translation>
    </message>
    <message>
        <source>%1 must be a multiple of %2.</source>
        <translation>%1 muss ein Vielfaches von %2 sein.</translation>
    </message>
    <message>
        <source>%1 must be as the schema says.</source>
        <translation>%1 muss so sein, wie das Schema sagt.</translation>
    </message>
    <message>
        <source>%1 must be at least %2, not %3.</source>
        <translation>%1 muss mindestens %2 sein, nicht %3.</translation>
    </message>
    <message>
        <source>%1 must be at least %2.</source>
        <translation>%1 muss mindestens %2 sein.</translation>
    </message>
    <message>
        <source>%1 must be at most %2.</source>
        <translation>%1 darf höchstens %2 sein.</translation>
    </message>
    <message>
        <source>%1 must be greater than %2, not %3.</source>
        <translation>%1 muss größer als %2 sein, nicht %3.</translation>
    </message>
    <message>
        <source>%1 must be greater than %2.</source>
        <translation>%1 muss größer als %2 sein.</translation>
    </message>
    <message>
        <source>%1 must be in %2 case</source>
        <translation>%1 muss in der Schreibweise %2 stehen</translation>
    </message>
    <message>
        <source>%1 must be less than %2.</source>
        <translation>%1 muss kleiner als %2 sein.</translation>
    </message>
    <message>
        <source>%1 must be of one kind: all a single name, or all a list of names.</source>
        <translation>%1 müssen von einer Art sein: alle ein einzelner Name oder alle eine Liste von Namen.</translation>
    </message>
    <message>
        <source>%1 must be “%2”, not %3.</source>
        <translation>%1 muss „%2“ sein, nicht %3.</translation>
    </message>
    <message>
        <source>%1 must come after %2</source>
        <translation>%1 muss nach %2 kommen</translation>
    </message>
    <message>
        <source>%1 must have %2 row</source>
        <translation>%1 muss %2 Zeile haben</translation>
    </message>
    <message>
        <source>%1 must have %2 rows</source>
        <translation>%1 muss %2 Zeilen haben</translation>
    </message>
    <message>
        <source>%1 must match the pattern %2</source>
        <translation>%1 muss dem Muster %2 entsprechen</translation>
    </message>
    <message>
        <source>%1 must not match the pattern %2</source>
        <translation>%1 darf dem Muster %2 nicht entsprechen</translation>
    </message>
    <message>
        <source>%1 names each row once</source>
        <translation>%1 benennt jede Zeile genau einmal</translation>
    </message>
    <message>
        <source>%1 needs at least %2 items and has %3.</source>
        <translation>%1 hat zu wenige Einträge: mindestens %2 sind nötig, es sind %3.</translation>
    </message>
    <message>
        <source>%1 not evaluated</source>
        <translation>%1 nicht beurteilt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 must be %3</source>
        <translation>%1 von %2 muss %3 sein</translation>
    </message>
    <message>
        <source>%1 of %2 properties</source>
        <translation>%1 von %2 Eigenschaften</translation>
    </message>
    <message>
        <source>%1 of %2 properties have the same names</source>
        <translation>%1 von %2 Eigenschaften heißen gleich</translation>
    </message>
    <message>
        <source>%1 of %2 rows without a value</source>
        <translation>%1 von %2 Zeilen ohne Wert</translation>
    </message>
    <message>
        <source>%1 of the new %2</source>
        <translation>%1 des neuen Eintrags %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 Prozent</translation>
    </message>
    <message>
        <source>%1 refers to %2</source>
        <translation>%1 verweist auf %2</translation>
    </message>
    <message>
        <source>%1 row</source>
        <translation>%1 Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1 rule</source>
        <translation>Regel von %1</translation>
    </message>
    <message>
        <source>%1 rule “%2”</source>
        <translation>Regel „%2“ von %1</translation>
    </message>
    <message>
        <source>%1 should be %2; %3 is not.</source>
        <translation>%1 sollte %2 sein; %3 ist das nicht.</translation>
    </message>
    <message>
        <source>%1 then asks for “%2”</source>
        <translation>%1 verlangt dann „%2“</translation>
    </message>
    <message>
        <source>%1 together name each row once</source>
        <translation>%1 benennen zusammen jede Zeile genau einmal</translation>
    </message>
    <message>
        <source>%1 value</source>
        <translation>%1 Wert</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 Werte</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 Warnungen</translation>
    </message>
    <message>
        <source>%1 was the name of “%2” before %3 %4.</source>
        <translation>%1 hieß „%2“ vor %3 %4.</translation>
    </message>
    <message>
        <source>%1 with %2: %3</source>
        <translation>%1 mit %2: %3</translation>
    </message>
    <message>
        <source>%1 written as %2</source>
        <translation>%1, geschrieben als %2</translation>
    </message>
    <message>
        <source>%1%2.%3.%4 for a small change, %1%2.%5.0 for an addition, %1%6.0.0 for a breaking one</source>
        <translation>%1%2.%3.%4 für eine kleine Änderung, %1%2.%5.0 für eine Ergänzung, %1%6.0.0 für eine brechende</translation>
    </message>
    <message>
        <source>%1, at character %2</source>
        <translation>%1, bei Zeichen %2</translation>
    </message>
    <message>
        <source>%1, at character %2 of the filter “%3”</source>
        <translation>%1, bei Zeichen %2 des Filters „%3“</translation>
    </message>
    <message>
        <source>%1, but it %2</source>
        <translation>%1, aber es %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 count as missing</source>
        <translation>%1: als fehlend zählen %2</translation>
    </message>
    <message>
        <source>%1: %2 counts as missing</source>
        <translation>%1: als fehlend zählt %2</translation>
    </message>
    <message>
        <source>%1: [which values are valid?]</source>
        <translation>%1: [welche Werte sind gültig?]</translation>
    </message>
    <message>
        <source>%1: it must match %2</source>
        <translation>%1: er muss auf %2 passen</translation>
    </message>
    <message>
        <source>%1: valid are %2</source>
        <translation>%1: gültig sind %2</translation>
    </message>
    <message>
        <source>%1: valid is %2</source>
        <translation>%1: gültig ist %2</translation>
    </message>
    <message>
        <source>%1; it must match %2</source>
        <translation>%1; er muss auf %2 passen</translation>
    </message>
    <message>
        <source>%1; there are %2. Functions of your own (JavaScript) are never run.</source>
        <translation>%1; es gibt %2. Eigene Funktionen (JavaScript) werden nie ausgeführt.</translation>
    </message>
    <message>
        <source>%2 of rows may be without %1</source>
        <translation>%2 der Zeilen dürfen ohne %1 sein</translation>
    </message>
    <message>
        <source>%2 of rows may have a missing %1</source>
        <translation>%2 der Zeilen dürfen einen fehlenden Wert in %1 haben</translation>
    </message>
    <message>
        <source>%2 of rows may have an invalid %1</source>
        <translation>%2 der Zeilen dürfen einen ungültigen Wert in %1 haben</translation>
    </message>
    <message>
        <source>%2 of rows may repeat a value of %1</source>
        <translation>%2 der Zeilen dürfen einen Wert von %1 wiederholen</translation>
    </message>
    <message>
        <source>%2 of rows may repeat the values of %1 together</source>
        <translation>%2 der Zeilen dürfen die Werte von %1 zusammen wiederholen</translation>
    </message>
    <message>
        <source>%2 row may be without %1</source>
        <translation>%2 Zeile darf ohne %1 sein</translation>
    </message>
    <message>
        <source>%2 row may have a missing %1</source>
        <translation>%2 Zeile darf einen fehlenden Wert in %1 haben</translation>
    </message>
    <message>
        <source>%2 row may have an invalid %1</source>
        <translation>%2 Zeile darf einen ungültigen Wert in %1 haben</translation>
    </message>
    <message>
        <source>%2 row may repeat a value of %1</source>
        <translation>%2 Zeile darf einen Wert von %1 wiederholen</translation>
    </message>
    <message>
        <source>%2 row may repeat the values of %1 together</source>
        <translation>%2 Zeile darf die Werte von %1 zusammen wiederholen</translation>
    </message>
    <message>
        <source>%2 rows may be without %1</source>
        <translation>%2 Zeilen dürfen ohne %1 sein</translation>
    </message>
    <message>
        <source>%2 rows may have a missing %1</source>
        <translation>%2 Zeilen dürfen einen fehlenden Wert in %1 haben</translation>
    </message>
    <message>
        <source>%2 rows may have an invalid %1</source>
        <translation>%2 Zeilen dürfen einen ungültigen Wert in %1 haben</translation>
    </message>
    <message>
        <source>%2 rows may repeat a value of %1</source>
        <translation>%2 Zeilen dürfen einen Wert von %1 wiederholen</translation>
    </message>
    <message>
        <source>%2 rows may repeat the values of %1 together</source>
        <translation>%2 Zeilen dürfen die Werte von %1 zusammen wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation><numerusform>%n Eintrag</numerusform><numerusform>%n Einträge</numerusform></translation>
    </message>
    <message>
        <source>(a structure)</source>
        <translation>(eine Struktur)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>(nested deeper than a page shows; see the file)</source>
        <translation>(tiefer verschachtelt, als eine Seite zeigt; siehe die Datei)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>+ Add a property — or paste rows from a spreadsheet</source>
        <translation>+ Eigenschaft hinzufügen — oder Zeilen einfügen</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>: “%1”</source>
        <translation>: „%1“</translation>
    </message>
    <message>
        <source>; the first is row %1 (line %2)</source>
        <translation>; die erste ist Zeile %1 (in der Datei %2)</translation>
    </message>
    <message>
        <source>A JSON text is one value; this stands behind it. Take it out.</source>
        <translation>Ein JSON-Text ist ein einziger Wert; das hier steht dahinter. Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>A bare list for %1 is deprecated since %2 %3. Put it into “%4” of a mapping.</source>
        <translation>Eine bloße Liste für %1 ist seit %2 %3 veraltet. Setzen Sie sie in „%4“ einer Zuordnung.</translation>
    </message>
    <message>
        <source>A choice needs its values: “enum”.</source>
        <translation>Eine Auswahl braucht ihre Werte: „enum“.</translation>
    </message>
    <message>
        <source>A comma or “%1” was expected here.</source>
        <translation>Hier wurde ein Komma oder „%1“ erwartet.</translation>
    </message>
    <message>
        <source>A comma or “]” has to follow a list item.</source>
        <translation>Auf einen Listeneintrag muss ein Komma oder „]“ folgen.</translation>
    </message>
    <message>
        <source>A comma or “}” has to follow a value.</source>
        <translation>Auf einen Wert muss ein Komma oder „}“ folgen.</translation>
    </message>
    <message>
        <source>A comment needs a space before its “#”.</source>
        <translation>Ein Kommentar braucht ein Leerzeichen vor dem „#“.</translation>
    </message>
    <message>
        <source>A condition may have %1 characters; this one has %2</source>
        <translation>Eine Bedingung darf %1 Zeichen haben; diese hat %2</translation>
    </message>
    <message>
        <source>A control character in a text has to be written as an escape, a tab as “\t”.</source>
        <translation>Ein Steuerzeichen in einem Text ist als Escape zu schreiben, ein Tabulator als „\t“.</translation>
    </message>
    <message>
        <source>A cron schedule has five parts (minute, hour, day of month, month, day of week); “%1” has %2.</source>
        <translation>Ein Zeitplan von cron hat fünf Teile (Minute, Stunde, Tag des Monats, Monat, Wochentag); „%1“ hat %2.</translation>
    </message>
    <message>
        <source>A data contract is a mapping (key: value); this document is %1.</source>
        <translation>Ein Datenvertrag ist eine Zuordnung (Schlüssel: Wert); dieses Dokument ist %1.</translation>
    </message>
    <message>
        <source>A description has a purpose, a usage and limitations, but no “%1”.</source>
        <translation>Eine Beschreibung hat Zweck, Verwendung und Einschränkungen, aber kein „%1“.</translation>
    </message>
    <message>
        <source>A document may name its YAML version once.</source>
        <translation>Ein Dokument darf seine YAML-Version nur einmal nennen.</translation>
    </message>
    <message>
        <source>A field of your own stands under “customProperties”.</source>
        <translation>Ein eigenes Feld steht unter „customProperties“.</translation>
    </message>
    <message>
        <source>A form file may have %1 fields; those from here on are not read.</source>
        <translation>Eine Formulardatei darf %1 Felder haben; die ab hier werden nicht gelesen.</translation>
    </message>
    <message>
        <source>A form file says under “dataContract” and “dataProduct” what forms show at which level.</source>
        <translation>Eine Formulardatei sagt unter „dataContract“ und „dataProduct“, was Formulare auf welcher Ebene zeigen.</translation>
    </message>
    <message>
        <source>A key in double quotes was expected here.</source>
        <translation>Hier wurde ein Schlüssel in doppelten Anführungszeichen erwartet.</translation>
    </message>
    <message>
        <source>A key may have at most %1 bytes.</source>
        <translation>Ein Schlüssel darf höchstens %1 Bytes haben.</translation>
    </message>
    <message>
        <source>A key may have at most 1024 bytes.</source>
        <translation>Ein Schlüssel darf höchstens 1024 Bytes haben.</translation>
    </message>
    <message>
        <source>A level has “standardProperties”, “customProperties” and “customSections”, each a list.</source>
        <translation>Eine Ebene hat „standardProperties“, „customProperties“ und „customSections“, jeweils eine Liste.</translation>
    </message>
    <message>
        <source>A list of values, each with a name for people.</source>
        <translation>Eine Liste von Werten, jeder mit einer Bezeichnung für Menschen.</translation>
    </message>
    <message>
        <source>A node may have one anchor and one tag.</source>
        <translation>Ein Knoten darf einen Anker und ein Tag haben.</translation>
    </message>
    <message>
        <source>A pattern may not begin with “(*”.</source>
        <translation>Ein Muster darf nicht mit „(*“ beginnen.</translation>
    </message>
    <message>
        <source>A port needs a name.</source>
        <translation>Ein Port braucht einen Namen.</translation>
    </message>
    <message>
        <source>A possessive quantifier (“%1+”) is not part of ECMA-262 regular expressions.</source>
        <translation>Ein besitzergreifender Quantor („%1+“) gehört nicht zu regulären Ausdrücken nach ECMA-262.</translation>
    </message>
    <message>
        <source>A price can&apos;t be negative: %1.</source>
        <translation>Ein Preis kann nicht negativ sein: %1.</translation>
    </message>
    <message>
        <source>A promise that a person judges.</source>
        <translation>Eine Zusage, über die ein Mensch urteilt.</translation>
    </message>
    <message>
        <source>A property can&apos;t refer to itself.</source>
        <translation>Eine Eigenschaft kann nicht auf sich selbst verweisen.</translation>
    </message>
    <message>
        <source>A property needs a name.</source>
        <translation>Eine Eigenschaft braucht einen Namen.</translation>
    </message>
    <message>
        <source>A quality rule of a tool has “type: custom”</source>
        <translation>Die Qualitätsregel eines Werkzeugs hat „type: custom“</translation>
    </message>
    <message>
        <source>A query answers one number.</source>
        <translation>Eine Abfrage liefert eine Zahl.</translation>
    </message>
    <message>
        <source>A query has one value a row, and %1 has several.</source>
        <translation>Eine Abfrage hat einen Wert je Zeile, und %1 hat mehrere.</translation>
    </message>
    <message>
        <source>A query may not call the function %1.</source>
        <translation>Eine Abfrage darf die Funktion %1 nicht aufrufen.</translation>
    </message>
    <message>
        <source>A query may only read (SELECT).</source>
        <translation>Eine Abfrage darf nur lesen (SELECT).</translation>
    </message>
    <message>
        <source>A query may read the contract&apos;s objects only, not %1.</source>
        <translation>Eine Abfrage darf nur die Objekte des Vertrags lesen, nicht %1.</translation>
    </message>
    <message>
        <source>A query needs the data of the whole contract; here only one object is looked at.</source>
        <translation>Eine Abfrage braucht die Daten des ganzen Vertrags; hier wird nur ein Objekt angesehen.</translation>
    </message>
    <message>
        <source>A query of your own (SQL)</source>
        <translation>Eine eigene Abfrage (SQL)</translation>
    </message>
    <message>
        <source>A registry keeps every entry by id and version; add it.</source>
        <translation>Ein Verzeichnis führt jeden Eintrag unter Id und Version; ergänzen Sie die Angabe.</translation>
    </message>
    <message>
        <source>A regular expression.</source>
        <translation>Ein regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>A relationship joins two properties; there is none at %1.</source>
        <translation>Eine Beziehung verbindet zwei Eigenschaften; bei %1 gibt es keine.</translation>
    </message>
    <message>
        <source>A row count has no percentage.</source>
        <translation>Eine Zeilenzahl hat keinen Prozentsatz.</translation>
    </message>
    <message>
        <source>A row that begins between bytes %1 and %2 is longer than 10 MB.</source>
        <translation>Eine Zeile, die zwischen Byte %1 und %2 beginnt, ist länger als 10 MB.</translation>
    </message>
    <message>
        <source>A rule has no key “%1”; it has %2, and keys that begin with x-.</source>
        <translation>Eine Regel hat keinen Schlüssel „%1“; sie hat %2 und Schlüssel, die mit x- beginnen.</translation>
    </message>
    <message>
        <source>A rule is retuned with error, warn, info, hint, off, true or false.</source>
        <translation>Umgestellt wird eine Regel mit error, warn, info, hint, off, true oder false.</translation>
    </message>
    <message>
        <source>A rule of another tool</source>
        <translation>Eine Regel eines anderen Werkzeugs</translation>
    </message>
    <message>
        <source>A rule of the organisation&apos;s odcslint.yml.</source>
        <translation>Eine Regel aus der odcslint.yml der Organisation.</translation>
    </message>
    <message>
        <source>A rule pack has no key “%1”; it has %2, and keys that begin with x-.</source>
        <translation>Ein Regelpaket hat keinen Schlüssel „%1“; es hat %2 und Schlüssel, die mit x- beginnen.</translation>
    </message>
    <message>
        <source>A rule pack is a mapping with “rules” or “extends”.</source>
        <translation>Ein Regelpaket ist eine Zuordnung mit „rules“ oder „extends“.</translation>
    </message>
    <message>
        <source>A rule pack needs “rules”, “extends” or “overrides”.</source>
        <translation>Ein Regelpaket braucht „rules“, „extends“ oder „overrides“.</translation>
    </message>
    <message>
        <source>A schema must be a mapping, true or false.</source>
        <translation>Ein Schema muss eine Zuordnung, true oder false sein.</translation>
    </message>
    <message>
        <source>A search can&apos;t begin with “(*”.</source>
        <translation>Eine Suche kann nicht mit „(*“ beginnen.</translation>
    </message>
    <message>
        <source>A server needs a name and a type.</source>
        <translation>Ein Server braucht einen Namen und einen Typ.</translation>
    </message>
    <message>
        <source>A service level needs to say what it promises, for example retention.</source>
        <translation>Ein Service-Level muss sagen, was er zusagt, zum Beispiel retention.</translation>
    </message>
    <message>
        <source>A service level of this name is not known here.</source>
        <translation>Ein Service-Level dieses Namens ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>A severity is error, warn, info, hint or off (0, 1, 2, 3, -1).</source>
        <translation>Ein Schweregrad ist error, warn, info, hint oder off (0, 1, 2, 3, -1).</translation>
    </message>
    <message>
        <source>A share is never above 100 percent; %1 can&apos;t be meant.</source>
        <translation>Ein Anteil ist nie größer als 100 Prozent; %1 kann nicht gemeint sein.</translation>
    </message>
    <message>
        <source>A space has to follow an anchor or a tag.</source>
        <translation>Auf einen Anker oder ein Tag muss ein Leerzeichen folgen.</translation>
    </message>
    <message>
        <source>A tab may not indent YAML. Use spaces.</source>
        <translation>Ein Tabulator darf YAML nicht einrücken. Nehmen Sie Leerzeichen.</translation>
    </message>
    <message>
        <source>A tag directive is written “%TAG !handle! prefix”.</source>
        <translation>Eine Tag-Anweisung schreibt man „%TAG !handle! prefix“.</translation>
    </message>
    <message>
        <source>A tag is written “!name” or “!handle!name”.</source>
        <translation>Ein Tag schreibt man „!name“ oder „!handle!name“.</translation>
    </message>
    <message>
        <source>A tag may not hold this character.</source>
        <translation>Dieses Zeichen darf nicht in einem Tag stehen.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Ein Schlagwort braucht einen Namen.</translation>
    </message>
    <message>
        <source>A tag that begins with “!&lt;” has to end with “&gt;”.</source>
        <translation>Ein Tag, das mit „!&lt;“ beginnt, muss mit „&gt;“ enden.</translation>
    </message>
    <message>
        <source>A team member needs a user name.</source>
        <translation>Ein Teammitglied braucht einen Benutzernamen.</translation>
    </message>
    <message>
        <source>A text in quotes may not go over the line end; write “\n” for one, or close the quote.</source>
        <translation>Ein Text in Anführungszeichen darf nicht über das Zeilenende gehen; schreiben Sie dafür „\n“, oder schließen Sie die Anführungszeichen.</translation>
    </message>
    <message>
        <source>A threshold is missing: give one of %1.</source>
        <translation>Ein Schwellenwert fehlt: Geben Sie einen an von %1.</translation>
    </message>
    <message>
        <source>A value can&apos;t begin like this. Put it in quotes.</source>
        <translation>So kann ein Wert nicht beginnen. Setzen Sie ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A value may not begin with “%1” here. Put it in quotes.</source>
        <translation>Ein Wert darf hier nicht mit „%1“ beginnen. Setzen Sie ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A value was expected here: a number, a text in double quotes, true, false, null, “[” or “{”.</source>
        <translation>Hier wurde ein Wert erwartet: eine Zahl, ein Text in doppelten Anführungszeichen, true, false, null, „[“ oder „{“.</translation>
    </message>
    <message>
        <source>A waiver ends: choose a last day from today on.</source>
        <translation>Eine Ausnahme endet: Wählen Sie einen letzten Tag ab heute.</translation>
    </message>
    <message>
        <source>A waiver file has a list “waivers”.</source>
        <translation>Eine Datei mit Ausnahmen hat eine Liste „waivers“.</translation>
    </message>
    <message>
        <source>A waiver has rule, subject, reason, who and until.</source>
        <translation>Eine Ausnahme hat rule, subject, reason, who und until.</translation>
    </message>
    <message>
        <source>A waiver names the rule and the contract or product it is for.</source>
        <translation>Eine Ausnahme nennt die Regel und den Vertrag oder das Produkt, für den oder das sie gilt.</translation>
    </message>
    <message>
        <source>A “%1” may not stand here: a nested list or mapping begins on a line of its own.</source>
        <translation>Ein „%1“ darf hier nicht stehen: Eine verschachtelte Liste oder Zuordnung beginnt in einer eigenen Zeile.</translation>
    </message>
    <message>
        <source>A “:” has to follow the key.</source>
        <translation>Auf den Schlüssel muss ein „:“ folgen.</translation>
    </message>
    <message>
        <source>A “:” may not follow here: a value that holds “: ” needs quotes, and a nested key its own line.</source>
        <translation>Ein „:“ darf hier nicht folgen: Ein Wert mit „: “ braucht Anführungszeichen, ein verschachtelter Schlüssel eine eigene Zeile.</translation>
    </message>
    <message>
        <source>About this document</source>
        <translation>Über dieses Dokument</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n properties</source>
        <translation><numerusform>%n Eigenschaft hinzufügen</numerusform><numerusform>%n Eigenschaften hinzufügen</numerusform></translation>
    </message>
    <message>
        <source>Add items of type string</source>
        <translation>items vom Typ string ergänzen</translation>
    </message>
    <message>
        <source>Add “%1: %2”</source>
        <translation>„%1: %2“ ergänzen</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>„%1“ ergänzen</translation>
    </message>
    <message>
        <source>Add “scheduler: cron”</source>
        <translation>„scheduler: cron“ ergänzen</translation>
    </message>
    <message>
        <source>After the lines that begin with “%” the document has to begin with “---”.</source>
        <translation>Nach den Zeilen, die mit „%“ beginnen, muss das Dokument mit „---“ beginnen.</translation>
    </message>
    <message>
        <source>Aggregated report</source>
        <translation>Verdichteter Bericht</translation>
    </message>
    <message>
        <source>All pairs of a relationship join the same two objects; this one joins others.</source>
        <translation>Alle Paare einer Beziehung verbinden dieselben zwei Objekte; dieses verbindet andere.</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Erlaubt: %1</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation>Erlaubt: %1.</translation>
    </message>
    <message>
        <source>Always has a value</source>
        <translation>Hat immer einen Wert</translation>
    </message>
    <message>
        <source>An alias may not have an anchor or a tag of its own.</source>
        <translation>Ein Alias darf weder Anker noch Tag haben.</translation>
    </message>
    <message>
        <source>An alias needs a name behind its “*”; a value that begins with “*” needs quotes.</source>
        <translation>Ein Alias braucht einen Namen hinter dem „*“; ein Wert, der mit „*“ beginnt, braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>An allowed value is a word, a number, or has “value” and “label”.</source>
        <translation>Ein erlaubter Wert ist ein Wort, eine Zahl oder hat „value“ und „label“.</translation>
    </message>
    <message>
        <source>An anchor needs a name behind its “&amp;”.</source>
        <translation>Ein Anker braucht einen Namen hinter dem „&amp;“.</translation>
    </message>
    <message>
        <source>An entry has keys: “property”, “title”, …</source>
        <translation>Ein Eintrag hat Schlüssel: „property“, „title“, …</translation>
    </message>
    <message>
        <source>An entry of “extends” is a file, or [file, off | recommended | all].</source>
        <translation>Ein Eintrag von „extends“ ist eine Datei oder [Datei, off | recommended | all].</translation>
    </message>
    <message>
        <source>An input port needs the id of the contract that it reads.</source>
        <translation>Ein Eingangsport braucht die id des Vertrags, den er liest.</translation>
    </message>
    <message>
        <source>An object needs a name.</source>
        <translation>Ein Objekt braucht einen Namen.</translation>
    </message>
    <message>
        <source>An override has a list “files” of name patterns, and “rules”.</source>
        <translation>Eine Abweichung hat eine Liste „files“ mit Namensmustern und „rules“.</translation>
    </message>
    <message>
        <source>An override here has only “files” and “rules”, not “%1”.</source>
        <translation>Eine Abweichung hat hier nur „files“ und „rules“, nicht „%1“.</translation>
    </message>
    <message>
        <source>Another form file speaks of “%1” at “%2” already; say it in one of them.</source>
        <translation>Eine andere Formulardatei spricht schon von „%1“ auf der Ebene „%2“; es gehört in eine von beiden.</translation>
    </message>
    <message>
        <source>Another program has been writing to the %1 for %2 s.</source>
        <translation>Ein anderes Programm schreibt seit %2 s hierher: %1.</translation>
    </message>
    <message>
        <source>At an object, “duplicateValues” needs “arguments: {properties: […]}”: which properties together must be unique?</source>
        <translation>An einem Objekt braucht „duplicateValues“ „arguments: {properties: […]}“: Welche Eigenschaften müssen zusammen eindeutig sein?</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>Mindestens %1</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>Mindestens %1 Zeichen</translation>
    </message>
    <message numerus="yes">
        <source>At least %n entries</source>
        <translation><numerusform>Mindestens %n Eintrag</numerusform><numerusform>Mindestens %n Einträge</numerusform></translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Höchstens %1</translation>
    </message>
    <message>
        <source>At most %1 characters</source>
        <translation>Höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>At most a share of rows may be empty.</source>
        <translation>Höchstens ein Anteil der Zeilen darf leer sein.</translation>
    </message>
    <message>
        <source>Base64 text</source>
        <translation>Base64-Text</translation>
    </message>
    <message>
        <source>Bookings that balance and are never changed.</source>
        <translation>Buchungen, die aufgehen und nie geändert werden.</translation>
    </message>
    <message>
        <source>Bounds need a logicalType with an order: a number, a date or a time.</source>
        <translation>Grenzen brauchen einen logicalType mit Reihenfolge: Zahl, Datum oder Zeit.</translation>
    </message>
    <message>
        <source>Broken: %1</source>
        <translation>Unlesbar: %1</translation>
    </message>
    <message>
        <source>Built in are %1.</source>
        <translation>Eingebaut sind %1.</translation>
    </message>
    <message>
        <source>Business name</source>
        <translation>Fachlicher Name</translation>
    </message>
    <message>
        <source>Candidates: %1%2</source>
        <translation>Möglich: %1%2</translation>
    </message>
    <message>
        <source>Change it in the text.</source>
        <translation>Ändern Sie es im Text.</translation>
    </message>
    <message>
        <source>Change its type first.</source>
        <translation>Ändern Sie erst den Typ.</translation>
    </message>
    <message>
        <source>Change to false</source>
        <translation>Ändern zu false</translation>
    </message>
    <message>
        <source>Change to true</source>
        <translation>Ändern zu true</translation>
    </message>
    <message>
        <source>Change to “%1: %2”</source>
        <translation>Ändern zu „%1: %2“</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <translation>In „%1“ ändern</translation>
    </message>
    <message>
        <source>Change to “metric: %1”</source>
        <translation>Ändern zu „metric: %1“</translation>
    </message>
    <message>
        <source>Changes can&apos;t be kept for the case of a crash: %1</source>
        <translation>Änderungen lassen sich für den Fall eines Absturzes nicht aufbewahren: %1</translation>
    </message>
    <message>
        <source>Check that you may write there.</source>
        <translation>Prüfen Sie, ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>Check the delimiter.</source>
        <translation>Prüfen Sie das Trennzeichen.</translation>
    </message>
    <message>
        <source>Checking was cancelled.</source>
        <translation>Das Prüfen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another place or look at the permissions.</source>
        <translation>Wählen Sie einen anderen Ort, oder sehen Sie sich die Zugriffsrechte an.</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Klassifizierung</translation>
    </message>
    <message>
        <source>Codes and their meaning, with the time they are valid.</source>
        <translation>Schlüssel und ihre Bedeutung, mit der Zeit, in der sie gelten.</translation>
    </message>
    <message>
        <source>Compare both before you save.</source>
        <translation>Vergleichen Sie beide, bevor Sie speichern.</translation>
    </message>
    <message>
        <source>Contracts of the Data Contract Specification are not upgraded.</source>
        <translation>Verträge nach der Data Contract Specification werden nicht angehoben.</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Customer data</source>
        <translation>Kundendaten</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Deprecated since version %1.</source>
        <translation>Veraltet seit Version %1.</translation>
    </message>
    <message>
        <source>Deprecated since version %1; use %2.</source>
        <translation>Veraltet seit Version %1; stattdessen %2.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>Draw a relationship of its own.</source>
        <translation>Ziehen Sie eine eigene Beziehung.</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n properties</source>
        <translation><numerusform>%n Eigenschaft duplizieren</numerusform><numerusform>%n Eigenschaften duplizieren</numerusform></translation>
    </message>
    <message>
        <source>Each property needs a name of its own.</source>
        <translation>Jede Eigenschaft braucht einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Encrypted as</source>
        <translation>Verschlüsselt als</translation>
    </message>
    <message>
        <source>Enough rows</source>
        <translation>Genug Zeilen</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Event stream</source>
        <translation>Ereignisstrom</translation>
    </message>
    <message numerus="yes">
        <source>Exactly %n entries</source>
        <translation><numerusform>Genau %n Eintrag</numerusform><numerusform>Genau %n Einträge</numerusform></translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>FK</source>
        <translation>FK</translation>
    </message>
    <message>
        <source>Fetch or compress it again.</source>
        <translation>Holen oder packen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Few rows without a value</source>
        <translation>Wenige Zeilen ohne Wert</translation>
    </message>
    <message>
        <source>Few values that stand for nothing</source>
        <translation>Wenige Werte, die für nichts stehen</translation>
    </message>
    <message>
        <source>Figures by period that people decide by.</source>
        <translation>Zahlen je Zeitraum, nach denen entschieden wird.</translation>
    </message>
    <message>
        <source>Fill in what the rule asks for</source>
        <translation>Eintragen, was die Regel verlangt</translation>
    </message>
    <message>
        <source>Finance ledger</source>
        <translation>Hauptbuch</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Folders nested deeper than %1 are not looked into.</source>
        <translation>In Ordner, die tiefer als %1 verschachtelt sind, wird nicht hineingesehen.</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Zum Beispiel %1</translation>
    </message>
    <message>
        <source>Form: %1</source>
        <translation>Form: %1</translation>
    </message>
    <message>
        <source>Fundamentals</source>
        <translation>Grunddaten</translation>
    </message>
    <message>
        <source>Give one of them another id or version.</source>
        <translation>Geben Sie einem von beiden eine andere Id oder Version.</translation>
    </message>
    <message>
        <source>Give shorter values.</source>
        <translation>Geben Sie kürzere Werte an.</translation>
    </message>
    <message>
        <source>Give the new one another id, or change the old one in an editor.</source>
        <translation>Geben Sie der neuen eine andere Kennung, oder ändern Sie die alte in einem Editor.</translation>
    </message>
    <message>
        <source>Give the object and the property an id, or simpler names.</source>
        <translation>Geben Sie dem Objekt und der Eigenschaft eine id oder einfachere Namen.</translation>
    </message>
    <message>
        <source>Give the objects and the properties ids, or simpler names.</source>
        <translation>Geben Sie den Objekten und Eigenschaften ids oder einfachere Namen.</translation>
    </message>
    <message>
        <source>Here stand levels: “root”, “schema”, “schema.properties”, “servers”, …</source>
        <translation>Hier stehen Ebenen: „root“, „schema“, „schema.properties“, „servers“, …</translation>
    </message>
    <message>
        <source>Here stands a list.</source>
        <translation>Hier steht eine Liste.</translation>
    </message>
    <message>
        <source>How often rows come shows only over time; one file does not tell. “freshness” asks how old the newest row may be.</source>
        <translation>Wie oft Zeilen kommen, zeigt sich erst mit der Zeit; eine einzelne Datei sagt es nicht. „freshness“ fragt, wie alt die neueste Zeile sein darf.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Wie man es nutzt</translation>
    </message>
    <message>
        <source>IBAN in nearly every row</source>
        <translation>in fast jeder Zeile eine IBAN</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>If you trust it, tell git so: git config --global --add safe.directory &quot;%1&quot;</source>
        <translation>Wenn Sie ihm trauen, sagen Sie es git: git config --global --add safe.directory &quot;%1&quot;</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>In the sample %1 of %2 rows have none.</source>
        <translation>In der Stichprobe haben %1 von %2 Zeilen keinen.</translation>
    </message>
    <message>
        <source>In the source, “%1” is now called “%2”.</source>
        <translation>In der Quelle heißt „%1“ jetzt „%2“.</translation>
    </message>
    <message>
        <source>In this schedule, “%1” is no %2; it goes from %3 to %4.</source>
        <translation>In diesem Zeitplan ist „%1“ kein Wert für %2; erlaubt ist %3 bis %4.</translation>
    </message>
    <message>
        <source>In this schedule, “%1” is not complete.</source>
        <translation>In diesem Zeitplan ist „%1“ nicht vollständig.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Install libgit2 %1; everything that does not ask git works without it.</source>
        <translation>Installieren Sie libgit2 %1; alles, was git nicht fragt, geht auch ohne.</translation>
    </message>
    <message>
        <source>It does not say what its result must be (mustBe, mustBeLessThan, …).</source>
        <translation>Es sagt nicht, wie das Ergebnis sein muss (mustBe, mustBeLessThan, …).</translation>
    </message>
    <message>
        <source>It does not say which values are valid (validValues or pattern).</source>
        <translation>Es sagt nicht, welche Werte gültig sind (validValues oder pattern).</translation>
    </message>
    <message>
        <source>It has a second value (valueExt), and the standard does not say what that means here.</source>
        <translation>Es hat einen zweiten Wert (valueExt), und der Standard sagt nicht, was der hier bedeutet.</translation>
    </message>
    <message>
        <source>It has no id.</source>
        <translation>Die Id fehlt.</translation>
    </message>
    <message>
        <source>It has no version.</source>
        <translation>Die Version fehlt.</translation>
    </message>
    <message>
        <source>It holds more than one statement; a rule is one query.</source>
        <translation>Es enthält mehr als eine Anweisung; eine Regel ist eine einzige Abfrage.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>Es ist %1.</translation>
    </message>
    <message>
        <source>It is a day in the life of the product and promises nothing about rows.</source>
        <translation>Es ist ein Tag im Leben des Produkts und sagt nichts über Zeilen zu.</translation>
    </message>
    <message>
        <source>It is a measure, which is computed (transformLogic); the file has no column of that name to look at.</source>
        <translation>Es ist eine Kennzahl, die berechnet wird (transformLogic); die Datei hat keine Spalte dieses Namens.</translation>
    </message>
    <message>
        <source>It is about people at work; rows do not tell.</source>
        <translation>Es geht um Menschen bei der Arbeit; die Zeilen sagen nichts darüber.</translation>
    </message>
    <message>
        <source>It is for an engine that it does not name.</source>
        <translation>Es ist für eine Engine, die es nicht nennt.</translation>
    </message>
    <message>
        <source>It is measured on the running system, not on a data file.</source>
        <translation>Es wird am laufenden System gemessen, nicht an einer Datendatei.</translation>
    </message>
    <message>
        <source>It is not a valid regular expression: %1.</source>
        <translation>Das ist kein gültiger regulärer Ausdruck: %1.</translation>
    </message>
    <message>
        <source>It is put aside and a new one is begun; nothing else depends on it.</source>
        <translation>Sie wird beiseitegelegt und eine neue begonnen; sonst hängt nichts daran.</translation>
    </message>
    <message>
        <source>It is written for %1, which does not run here.</source>
        <translation>Es ist für %1 geschrieben, das hier nicht läuft.</translation>
    </message>
    <message>
        <source>It is written for people; no program can check it.</source>
        <translation>Es ist für Menschen geschrieben; kein Programm kann es prüfen.</translation>
    </message>
    <message>
        <source>It leads to %1; only contracts by a relative path are followed.</source>
        <translation>Es führt zu %1; gefolgt wird nur Verträgen mit relativem Pfad.</translation>
    </message>
    <message>
        <source>It names no element; name the date or timestamp column it is about (object.column).</source>
        <translation>Es nennt kein element; nennen Sie die Spalte mit Datum oder Zeitpunkt, um die es geht (Objekt.Spalte).</translation>
    </message>
    <message>
        <source>It needs the data of both ends; here only one object is looked at.</source>
        <translation>Es braucht die Daten beider Enden; hier wird nur ein Objekt angesehen.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Items %1 and %2 of %3 are the same; each may be there once.</source>
        <translation>Die Einträge %1 und %2 von %3 sind gleich; jeder darf nur einmal vorkommen.</translation>
    </message>
    <message>
        <source>Its element %1 is neither a date nor a timestamp.</source>
        <translation>Sein element %1 ist weder Datum noch Zeitpunkt.</translation>
    </message>
    <message>
        <source>Its element %1 is not a column of this contract.</source>
        <translation>Sein element %1 ist keine Spalte dieses Vertrags.</translation>
    </message>
    <message>
        <source>Its key has more than %1 columns.</source>
        <translation>Der Schlüssel hat mehr als %1 Spalten.</translation>
    </message>
    <message>
        <source>Its key has several columns, one of them inside a value; which of its values belong together can&apos;t be told.</source>
        <translation>Der Schlüssel hat mehrere Spalten, eine davon in einem Wert; welche Werte zusammengehören, ist nicht zu erkennen.</translation>
    </message>
    <message>
        <source>Its other end lies in several objects.</source>
        <translation>Das andere Ende liegt in mehreren Objekten.</translation>
    </message>
    <message>
        <source>Its own end %1 is not a column of %2.</source>
        <translation>Das eigene Ende %1 ist keine Spalte von %2.</translation>
    </message>
    <message>
        <source>Its text is neither an ODCS data contract nor an ODPS data product that could be read.</source>
        <translation>Der Text ist weder ein lesbarer ODCS-Datenvertrag noch ein lesbares ODPS-Datenprodukt.</translation>
    </message>
    <message>
        <source>Its two ends do not have the same number of columns.</source>
        <translation>Die beiden Enden haben nicht gleich viele Spalten.</translation>
    </message>
    <message>
        <source>Its type is not one of library, text, sql and custom.</source>
        <translation>Sein Typ ist keiner von library, text, sql und custom.</translation>
    </message>
    <message>
        <source>JSON lines have one object a line.</source>
        <translation>JSON Lines haben ein Objekt je Zeile.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keys put aside on disk could not be read back.</source>
        <translation>Auf dem Datenträger abgelegte Schlüssel ließen sich nicht zurücklesen.</translation>
    </message>
    <message>
        <source>Known are s, min, h, d, w, mo and y, and their names in full.</source>
        <translation>Bekannt sind s, min, h, d, w, mo und y und ihre ausgeschriebenen englischen Namen.</translation>
    </message>
    <message>
        <source>Known: %1.</source>
        <translation>Bekannt: %1.</translation>
    </message>
    <message>
        <source>Latency is the time until a row arrives; the data tells when something happened, not when its row came. “freshness” asks how old the newest row may be.</source>
        <translation>Latenz ist die Zeit, bis eine Zeile eintrifft; die Daten sagen, wann etwas geschah, nicht, wann die Zeile kam. „freshness“ fragt, wie alt die neueste Zeile sein darf.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Zeile %1: %2.</translation>
    </message>
    <message>
        <source>Look at core.worktree in its configuration.</source>
        <translation>Sehen Sie core.worktree in seiner Konfiguration nach.</translation>
    </message>
    <message>
        <source>Look at the disk and its free space, then try again.</source>
        <translation>Sehen Sie nach dem Datenträger und seinem freien Platz, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Look at the free space of the folder for temporary files.</source>
        <translation>Sehen Sie nach dem freien Platz des Ordners für temporäre Dateien.</translation>
    </message>
    <message>
        <source>Look at the permissions of the file and its folder.</source>
        <translation>Sehen Sie sich die Zugriffsrechte der Datei und ihres Ordners an.</translation>
    </message>
    <message>
        <source>Looking through the file was cancelled.</source>
        <translation>Das Durchsehen der Datei wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Make it a list</source>
        <translation>Zur Liste machen</translation>
    </message>
    <message>
        <source>Make it in the text, or write the alias out first.</source>
        <translation>Ändern Sie es im Text, oder schreiben Sie erst den Alias aus.</translation>
    </message>
    <message>
        <source>Make it in the text.</source>
        <translation>Nehmen Sie sie im Text vor.</translation>
    </message>
    <message>
        <source>Make room and try again.</source>
        <translation>Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Make room there, or set TMPDIR to a folder on a larger disk.</source>
        <translation>Schaffen Sie dort Platz, oder setzen Sie TMPDIR auf einen Ordner eines größeren Datenträgers.</translation>
    </message>
    <message>
        <source>Many readings of many devices over time.</source>
        <translation>Viele Messwerte vieler Geräte über die Zeit.</translation>
    </message>
    <message>
        <source>Matches a pattern</source>
        <translation>Passt auf ein Muster</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Mend or leave out what is refused.</source>
        <translation>Berichtigen Sie das Abgelehnte, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Mend the errors first.</source>
        <translation>Beheben Sie erst die Fehler.</translation>
    </message>
    <message>
        <source>Mend what is told first.</source>
        <translation>Berichtigen Sie zuerst, was gemeldet wird.</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>More than %1</source>
        <translation>Mehr als %1</translation>
    </message>
    <message>
        <source>Mostly a bracket or a quotation mark is never closed.</source>
        <translation>Meist wird eine Klammer oder ein Anführungszeichen nie geschlossen.</translation>
    </message>
    <message>
        <source>Mostly a quotation mark is opened there and never closed; choose another quote character.</source>
        <translation>Meist wird dort ein Anführungszeichen geöffnet und nie geschlossen; wählen Sie ein anderes Anführungszeichen.</translation>
    </message>
    <message>
        <source>Mostly a quotation mark is opened there and never closed; close it or choose another quote character.</source>
        <translation>Meist wird dort ein Anführungszeichen geöffnet und nie geschlossen; schließen Sie es, oder wählen Sie ein anderes Anführungszeichen.</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Move %1 to customProperties</source>
        <translation>%1 nach customProperties verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %n properties</source>
        <translation><numerusform>%n Eigenschaft verschieben</numerusform><numerusform>%n Eigenschaften verschieben</numerusform></translation>
    </message>
    <message>
        <source>Move it in the text.</source>
        <translation>Verschieben Sie es im Text.</translation>
    </message>
    <message>
        <source>Move the file away and publish again: a new registry is made, and the contracts in your folders are untouched.</source>
        <translation>Verschieben Sie die Datei, und veröffentlichen Sie noch einmal: Ein neues Verzeichnis entsteht, und die Verträge in Ihren Ordnern bleiben unberührt.</translation>
    </message>
    <message>
        <source>Move the file away; a new history is begun, and nothing else depends on it.</source>
        <translation>Verschieben Sie die Datei; ein neuer Verlauf wird begonnen, und nichts anderes hängt davon ab.</translation>
    </message>
    <message>
        <source>Name a branch, a tag or a commit; a clone made without history has only the last one.</source>
        <translation>Nennen Sie einen Branch, ein Tag oder einen Commit; ein Klon ohne Verlauf hat nur den letzten.</translation>
    </message>
    <message>
        <source>Name a data file in it.</source>
        <translation>Nennen Sie eine Datendatei darin.</translation>
    </message>
    <message>
        <source>Name a file that holds the data.</source>
        <translation>Nennen Sie eine Datei mit den Daten.</translation>
    </message>
    <message>
        <source>Name a folder of a clone with files in it.</source>
        <translation>Nennen Sie einen Ordner eines Klons mit Dateien darin.</translation>
    </message>
    <message>
        <source>Name a folder that is empty or does not exist yet.</source>
        <translation>Nennen Sie einen Ordner, der leer ist oder noch nicht existiert.</translation>
    </message>
    <message>
        <source>Name another file; this one was left as it is.</source>
        <translation>Nennen Sie eine andere Datei; diese blieb, wie sie war.</translation>
    </message>
    <message>
        <source>Name the folder that the demo mesh should be written to.</source>
        <translation>Nennen Sie den Ordner, in den das Demo-Mesh geschrieben werden soll.</translation>
    </message>
    <message>
        <source>Nested values have no form of their own in a table of text; this check needs JSON.</source>
        <translation>Verschachtelte Werte haben in einer Texttabelle keine eigene Form; diese Prüfung braucht JSON.</translation>
    </message>
    <message>
        <source>Never repeated</source>
        <translation>Kommt nie doppelt vor</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No %TAG line of this document explains the handle “%1”.</source>
        <translation>Keine %TAG-Zeile dieses Dokuments erklärt das Kürzel „%1“.</translation>
    </message>
    <message>
        <source>No contract file “%1” is in this workspace.%2</source>
        <translation>In diesem Arbeitsbereich gibt es keine Vertragsdatei „%1“.%2</translation>
    </message>
    <message>
        <source>No contract in this workspace has the id “%1” that this input port names.</source>
        <translation>Kein Vertrag in diesem Arbeitsbereich hat die id „%1“, die dieser Eingangsport nennt.</translation>
    </message>
    <message>
        <source>No contract in this workspace has the id “%1” that this output port names.</source>
        <translation>Kein Vertrag in diesem Arbeitsbereich hat die id „%1“, die dieser Ausgangsport nennt.</translation>
    </message>
    <message>
        <source>No contract of this mesh has the id “%1”.</source>
        <translation>Kein Vertrag dieses Meshs hat die Id „%1“.</translation>
    </message>
    <message>
        <source>No domain</source>
        <translation>Keine Domäne</translation>
    </message>
    <message>
        <source>No entry twice</source>
        <translation>Kein Eintrag doppelt</translation>
    </message>
    <message>
        <source>No folder was named.</source>
        <translation>Kein Ordner wurde genannt.</translation>
    </message>
    <message>
        <source>No item of %1 has %2.</source>
        <translation>Kein Eintrag hat %2 (gesucht in: %1).</translation>
    </message>
    <message>
        <source>No object or property “%1” is in this contract&apos;s schema.%2</source>
        <translation>Im Schema dieses Vertrags gibt es weder ein Objekt noch eine Eigenschaft „%1“.%2</translation>
    </message>
    <message>
        <source>No page for this file</source>
        <translation>Keine Seite für diese Datei</translation>
    </message>
    <message>
        <source>No product file of this mesh is called “%1”.</source>
        <translation>Keine Produktdatei dieses Meshs heißt „%1“.</translation>
    </message>
    <message>
        <source>No repeated rows</source>
        <translation>Keine wiederholten Zeilen</translation>
    </message>
    <message>
        <source>No repeated values</source>
        <translation>Keine wiederholten Werte</translation>
    </message>
    <message>
        <source>No row has a moment there.</source>
        <translation>Keine Zeile hat dort einen Zeitpunkt.</translation>
    </message>
    <message>
        <source>No row has it.</source>
        <translation>Keine Zeile hat es.</translation>
    </message>
    <message>
        <source>No row may be without %1</source>
        <translation>Keine Zeile darf ohne %1 sein</translation>
    </message>
    <message>
        <source>No row may be without one.</source>
        <translation>Keine Zeile darf ohne Wert sein.</translation>
    </message>
    <message>
        <source>No row may have a missing %1</source>
        <translation>Keine Zeile darf einen fehlenden Wert in %1 haben</translation>
    </message>
    <message>
        <source>No row may have a value outside a list.</source>
        <translation>Keine Zeile darf einen Wert außerhalb einer Liste haben.</translation>
    </message>
    <message>
        <source>No row may have an invalid %1</source>
        <translation>Keine Zeile darf einen ungültigen Wert in %1 haben</translation>
    </message>
    <message>
        <source>No row may repeat a value of %1</source>
        <translation>Keine Zeile darf einen Wert von %1 wiederholen</translation>
    </message>
    <message>
        <source>No row may repeat the values of %1 together</source>
        <translation>Keine Zeile darf die Werte von %1 zusammen wiederholen</translation>
    </message>
    <message>
        <source>No temporary file can be made in %1.</source>
        <translation>In %1 lässt sich keine temporäre Datei anlegen.</translation>
    </message>
    <message>
        <source>No two rows may have the same value.</source>
        <translation>Keine zwei Zeilen dürfen denselben Wert haben.</translation>
    </message>
    <message>
        <source>No value occurs in more than one row.</source>
        <translation>Kein Wert kommt in mehr als einer Zeile vor.</translation>
    </message>
    <message>
        <source>Not evaluated: %1</source>
        <translation>Nicht beurteilt: %1</translation>
    </message>
    <message>
        <source>Not every rule could be applied, because %1 has errors: %2</source>
        <translation>Nicht jede Regel war anwendbar, denn %1 hat Fehler: %2</translation>
    </message>
    <message>
        <source>Nothing can be so great and so small at once: the least is more than the most.</source>
        <translation>Nichts kann zugleich so groß und so klein sein: das Mindeste ist mehr als das Höchste.</translation>
    </message>
    <message>
        <source>Nothing can be so short and so long at once: the least is more than the most.</source>
        <translation>Nichts kann zugleich so kurz und so lang sein: das Mindeste ist mehr als das Höchste.</translation>
    </message>
    <message>
        <source>Nothing lies between %1 and %2 when the end itself is excluded.</source>
        <translation>Zwischen %1 und %2 liegt nichts, wenn die Grenze selbst ausgeschlossen ist.</translation>
    </message>
    <message>
        <source>Nothing was published yet, so there is no contract “%1”.</source>
        <translation>Noch wurde nichts veröffentlicht; einen Vertrag „%1“ gibt es also nicht.</translation>
    </message>
    <message>
        <source>Nothing was published yet, so there is no product “%1”.</source>
        <translation>Noch wurde nichts veröffentlicht; ein Produkt „%1“ gibt es also nicht.</translation>
    </message>
    <message>
        <source>Nothing was stored. Make the plan again.</source>
        <translation>Nichts wurde gespeichert. Erstellen Sie den Plan neu.</translation>
    </message>
    <message>
        <source>Object %1</source>
        <translation>Objekt %1</translation>
    </message>
    <message>
        <source>Offsets of times of day are not judged here.</source>
        <translation>Der Abstand von UTC wird bei Uhrzeiten hier nicht beurteilt.</translation>
    </message>
    <message>
        <source>One property can&apos;t refer to %1 properties. A key of several parts is written at the object, with as many parts in “from”.</source>
        <translation>Eine Eigenschaft kann nicht auf %1 Eigenschaften verweisen. Ein Schlüssel aus mehreren Teilen steht am Objekt, mit ebenso vielen Teilen in „from“.</translation>
    </message>
    <message>
        <source>Only certain values</source>
        <translation>Nur bestimmte Werte</translation>
    </message>
    <message>
        <source>Only certain values, with what they mean</source>
        <translation>Nur bestimmte Werte, mit ihrer Bedeutung</translation>
    </message>
    <message>
        <source>Only one threshold is allowed, but there are %1: %2. Keep one; write a second rule for another.</source>
        <translation>Nur ein Schwellenwert ist erlaubt, es sind aber %1: %2. Behalten Sie einen; schreiben Sie für einen weiteren eine zweite Regel.</translation>
    </message>
    <message>
        <source>Only rules can be added to a file that there is; aliases and other keys can&apos;t.</source>
        <translation>In eine vorhandene Datei können nur Regeln aufgenommen werden, keine Aliase und anderen Schlüssel.</translation>
    </message>
    <message>
        <source>Only something of logical type object can have properties.</source>
        <translation>Nur was den logischen Typ object hat, kann Eigenschaften haben.</translation>
    </message>
    <message>
        <source>Only the values seen in the sample</source>
        <translation>Nur die Werte der Stichprobe</translation>
    </message>
    <message>
        <source>Only these are published.</source>
        <translation>Nur diese werden veröffentlicht.</translation>
    </message>
    <message>
        <source>Only “+”, “-”, a digit and a comment may follow “%1” in its line; the text begins in the next.</source>
        <translation>Auf „%1“ dürfen in der Zeile nur „+“, „-“, eine Ziffer und ein Kommentar folgen; der Text beginnt in der nächsten.</translation>
    </message>
    <message>
        <source>Overrides count only in the pack that is named, not in one it extends.</source>
        <translation>Abweichungen gelten nur in dem Paket, das genannt wird, nicht in einem, das es erweitert.</translation>
    </message>
    <message>
        <source>PK</source>
        <translation>PK</translation>
    </message>
    <message>
        <source>PK %1</source>
        <translation>PK %1</translation>
    </message>
    <message>
        <source>Packs extend each other more than %1 deep.</source>
        <translation>Pakete erweitern einander tiefer als %1.</translation>
    </message>
    <message>
        <source>Partition position</source>
        <translation>Stelle in der Partition</translation>
    </message>
    <message>
        <source>Partitioned</source>
        <translation>Partitioniert</translation>
    </message>
    <message>
        <source>Passed every check</source>
        <translation>Alle Prüfungen bestanden</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n rows</source>
        <translation><numerusform>%n Zeile einfügen</numerusform><numerusform>%n Zeilen einfügen</numerusform></translation>
    </message>
    <message>
        <source>Paste with the heads of the columns to change those that are there.</source>
        <translation>Fügen Sie mit Spaltenköpfen ein, um vorhandene zu ändern.</translation>
    </message>
    <message>
        <source>People you do business with, with consent and erasure.</source>
        <translation>Menschen, mit denen man Geschäfte macht, mit Einwilligung und Löschung.</translation>
    </message>
    <message>
        <source>Physical name</source>
        <translation>Physischer Name</translation>
    </message>
    <message>
        <source>Physical type</source>
        <translation>Physischer Typ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Positions in the %1 count from 1.</source>
        <translation>Positionen im %1 zählen ab 1.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Promised of %1 as a whole</source>
        <translation>Zugesagt für %1 als Ganzes</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Properties are moved within the list that they are in.</source>
        <translation>Eigenschaften lassen sich nur innerhalb ihrer Liste verschieben.</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Publish something to it once; that brings it up to date.</source>
        <translation>Veröffentlichen Sie einmal etwas dorthin; das bringt es auf den neuen Stand.</translation>
    </message>
    <message>
        <source>Put it in quotes</source>
        <translation>In Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>Put it in quotes.</source>
        <translation>Setzen Sie den Wert in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Put quotes around it</source>
        <translation>In Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>Put the definition into the schema itself.</source>
        <translation>Nehmen Sie die Definition in das Schema selbst auf.</translation>
    </message>
    <message>
        <source>Put the list into “%1”</source>
        <translation>Liste in „%1“ setzen</translation>
    </message>
    <message>
        <source>Raise its apiVersion first.</source>
        <translation>Erhöhen Sie erst seine apiVersion.</translation>
    </message>
    <message>
        <source>Raise the version: %1.</source>
        <translation>Erhöhen Sie die Version: %1.</translation>
    </message>
    <message>
        <source>Reading failed at byte %1: %2.</source>
        <translation>Das Lesen scheiterte bei Byte %1: %2.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation>Referenzdaten</translation>
    </message>
    <message>
        <source>Refers to %1</source>
        <translation>Verweist auf %1</translation>
    </message>
    <message>
        <source>Relationships came with version 3.1.0 of the standard; this contract declares %1.</source>
        <translation>Beziehungen gibt es ab Version 3.1.0 des Standards; dieser Vertrag nennt: %1.</translation>
    </message>
    <message>
        <source>Reload from disk</source>
        <translation>Neu vom Datenträger laden</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n properties</source>
        <translation><numerusform>%n Eigenschaft entfernen</numerusform><numerusform>%n Eigenschaften entfernen</numerusform></translation>
    </message>
    <message>
        <source>Remove the empty %1</source>
        <translation>Leeren Wert entfernen: %1</translation>
    </message>
    <message>
        <source>Remove the file to begin a new list.</source>
        <translation>Entfernen Sie die Datei, um eine neue Liste zu beginnen.</translation>
    </message>
    <message>
        <source>Remove the file; nothing else depends on it.</source>
        <translation>Entfernen Sie die Datei; sonst hängt nichts daran.</translation>
    </message>
    <message>
        <source>Remove the second one</source>
        <translation>Den zweiten entfernen</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Diesen Eintrag entfernen</translation>
    </message>
    <message>
        <source>Remove this relationship</source>
        <translation>Diese Beziehung entfernen</translation>
    </message>
    <message>
        <source>Remove “%1: false”</source>
        <translation>„%1: false“ entfernen</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Remove “rule”: “metric” says it</source>
        <translation>„rule“ entfernen: „metric“ sagt dasselbe</translation>
    </message>
    <message>
        <source>Rename to “%1”</source>
        <translation>In „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Rename to “%1”, keep “%2” as physicalName</source>
        <translation>In „%1“ umbenennen, „%2“ als physicalName behalten</translation>
    </message>
    <message>
        <source>Repair it first.</source>
        <translation>Berichtigen Sie erst das.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rules for certain formats (%1) can&apos;t be judged on contracts; leave “formats” out.</source>
        <translation>Regeln für bestimmte Formate (%1) lassen sich auf Verträge nicht anwenden; lassen Sie „formats“ weg.</translation>
    </message>
    <message>
        <source>SQL “%1”: %2</source>
        <translation>SQL „%1“: %2</translation>
    </message>
    <message>
        <source>SQL: %1</source>
        <translation>SQL: %1</translation>
    </message>
    <message>
        <source>Save again.</source>
        <translation>Speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>Say who decides this.</source>
        <translation>Sagen Sie, wer das entscheidet.</translation>
    </message>
    <message>
        <source>Say why the rule need not hold here; others will ask.</source>
        <translation>Sagen Sie, warum die Regel hier nicht gelten muss; andere werden fragen.</translation>
    </message>
    <message>
        <source>Schemas are read as draft7 (the usual one) or draft2019-09, not as “%1”.</source>
        <translation>Schemas werden als draft7 (das übliche) oder draft2019-09 gelesen, nicht als „%1“.</translation>
    </message>
    <message>
        <source>Search for a word of it.</source>
        <translation>Suchen Sie nach einem Wort daraus.</translation>
    </message>
    <message>
        <source>Seen in column “%1” of the sample: %2</source>
        <translation>In Spalte „%1“ der Stichprobe gesehen: %2</translation>
    </message>
    <message>
        <source>Semantic type</source>
        <translation>Semantischer Typ</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Schutzbedarf</translation>
    </message>
    <message>
        <source>Sensor and usage data</source>
        <translation>Sensor- und Nutzungsdaten</translation>
    </message>
    <message>
        <source>Set apiVersion to v%1</source>
        <translation>apiVersion auf v%1 setzen</translation>
    </message>
    <message>
        <source>Set “%1” to true</source>
        <translation>„%1“ auf true setzen</translation>
    </message>
    <message>
        <source>Set “apiVersion” to the version it is written in.</source>
        <translation>Setzen Sie „apiVersion“ auf die Version, in der er geschrieben ist.</translation>
    </message>
    <message>
        <source>Since version %1.</source>
        <translation>Seit Version %1.</translation>
    </message>
    <message>
        <source>Soda, Great Expectations, dbt, …</source>
        <translation>Soda, Great Expectations, dbt, …</translation>
    </message>
    <message>
        <source>Some properties together occur only once.</source>
        <translation>Einige Eigenschaften kommen zusammen nur einmal vor.</translation>
    </message>
    <message>
        <source>Somebody published version %1 of “%2” with other content since the plan was made.</source>
        <translation>Seit der Plan erstellt wurde, hat jemand Version %1 von „%2“ mit anderem Inhalt veröffentlicht.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Die beiden vertauschen</translation>
    </message>
    <message>
        <source>Swap the two numbers</source>
        <translation>Die beiden Zahlen vertauschen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
    <message>
        <source>Take the quotes away</source>
        <translation>Anführungszeichen entfernen</translation>
    </message>
    <message>
        <source>Take “required: false” out</source>
        <translation>„required: false“ herausnehmen</translation>
    </message>
    <message>
        <source>The %1 cannot be opened: %2.</source>
        <translation>%1 lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>The %1 cannot be written (%2).</source>
        <translation>%1 lässt sich nicht beschreiben (%2).</translation>
    </message>
    <message>
        <source>The %1 changed.</source>
        <translation>„%1“ ist anders.</translation>
    </message>
    <message>
        <source>The %1 could not be used: %2.</source>
        <translation>%1 war nicht zu benutzen: %2.</translation>
    </message>
    <message>
        <source>The %1 has a position %2 but no position %3.</source>
        <translation>Im %1 gibt es eine Position %2, aber keine Position %3.</translation>
    </message>
    <message>
        <source>The %1 has an older format and is opened for reading only.</source>
        <translation>%1 hat ein älteres Format und ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The %1 is damaged or is no such file (%2).</source>
        <translation>%1 ist beschädigt oder eine andere Art von Datei (%2).</translation>
    </message>
    <message>
        <source>The %1 is gone.</source>
        <translation>„%1“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The %1 is new.</source>
        <translation>„%1“ ist neu.</translation>
    </message>
    <message>
        <source>The %1 of “%2” changed.</source>
        <translation>„%1“ von „%2“ ist anders.</translation>
    </message>
    <message>
        <source>The %1 of “%2” is gone.</source>
        <translation>„%1“ von „%2“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The %1 of “%2” is new.</source>
        <translation>„%1“ von „%2“ ist neu.</translation>
    </message>
    <message>
        <source>The %1 was written by a newer Meshwright (format %2; this one knows up to %3).</source>
        <translation>%1 stammt von einem neueren Meshwright (Format %2; dieses kennt bis %3).</translation>
    </message>
    <message>
        <source>The alias “%1” must be a list of paths; aliases for certain formats can&apos;t be used on contracts.</source>
        <translation>Der Alias „%1“ muss eine Liste von Pfaden sein; Aliasse für bestimmte Formate lassen sich auf Verträge nicht anwenden.</translation>
    </message>
    <message>
        <source>The alias “%1” refers to itself: %2.</source>
        <translation>Der Alias „%1“ verweist auf sich selbst: %2.</translation>
    </message>
    <message>
        <source>The alias “%1” stands for more than %2 paths.</source>
        <translation>Der Alias „%1“ steht für mehr als %2 Pfade.</translation>
    </message>
    <message>
        <source>The anchor “&amp;%1” would contain itself.</source>
        <translation>Der Anker „&amp;%1“ würde sich selbst enthalten.</translation>
    </message>
    <message>
        <source>The array “%1” does not say what it holds. Add “items” with a logicalType.</source>
        <translation>Das Array „%1“ sagt nicht, was es enthält. Ergänzen Sie „items“ mit einem logicalType.</translation>
    </message>
    <message>
        <source>The byte 0x%1 here is not UTF-8. Save the file as UTF-8.</source>
        <translation>Das Byte 0x%1 hier ist kein UTF-8. Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>The channels of the product are entries of “support” now</source>
        <translation>Die Kanäle des Produkts sind jetzt Einträge von „support“</translation>
    </message>
    <message>
        <source>The check “%1” of “%2” changed.</source>
        <translation>Die Prüfung „%1“ von „%2“ ist anders.</translation>
    </message>
    <message>
        <source>The check “%1” of “%2” is gone.</source>
        <translation>Die Prüfung „%1“ von „%2“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The check “%1” of “%2” is new.</source>
        <translation>Die Prüfung „%1“ von „%2“ ist neu.</translation>
    </message>
    <message>
        <source>The column&apos;s values can&apos;t be read as moments.</source>
        <translation>Die Werte der Spalte lassen sich nicht als Zeitpunkte lesen.</translation>
    </message>
    <message>
        <source>The comment “%1” stood beside what was taken out</source>
        <translation>Der Kommentar „%1“ stand bei dem, was herausgenommen wurde</translation>
    </message>
    <message>
        <source>The commit to compare with can&apos;t be read.</source>
        <translation>Der Commit zum Vergleichen lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The compressed file is damaged near byte %1.</source>
        <translation>Die gepackte Datei ist bei Byte %1 beschädigt.</translation>
    </message>
    <message>
        <source>The compressed file unpacks to more than %1 MB, over 1,000 times its size.</source>
        <translation>Die gepackte Datei ergibt entpackt mehr als %1 MB, über das 1.000-Fache ihrer Größe.</translation>
    </message>
    <message>
        <source>The condition can&apos;t be read: %1.</source>
        <translation>Die Bedingung ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>The configuration of odcslint is a mapping with “rules”.</source>
        <translation>Die Konfiguration von odcslint ist eine Zuordnung mit „rules“.</translation>
    </message>
    <message>
        <source>The contract %1 that it leads to can&apos;t be read: %2</source>
        <translation>Der Vertrag %1, zu dem es führt, ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>The contract can&apos;t be copied while its text has errors.</source>
        <translation>Der Vertrag lässt sich nicht kopieren, solange sein Text Fehler hat.</translation>
    </message>
    <message>
        <source>The contract declares version “%1”, which is not known.</source>
        <translation>Der Vertrag nennt die Version „%1“, die nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The contract has no server %1.</source>
        <translation>Der Vertrag hat keinen Server %1.</translation>
    </message>
    <message>
        <source>The contract is of version %1 already.</source>
        <translation>Der Vertrag hat schon die Version %1.</translation>
    </message>
    <message>
        <source>The contract “%1” is already offered by the product “%2”. One product answers for a contract.</source>
        <translation>Den Vertrag „%1“ bietet schon das Produkt „%2“ an. Für einen Vertrag steht ein Produkt ein.</translation>
    </message>
    <message>
        <source>The contract “%1” version %2 is also in %3. Every contract needs an id of its own, or another version.</source>
        <translation>Den Vertrag „%1“ in Version %2 gibt es auch in %3. Jeder Vertrag braucht eine eigene id oder eine andere Version.</translation>
    </message>
    <message>
        <source>The control character U+%1 may not stand in a text. Take it out, or write it as an escape in double quotes.</source>
        <translation>Das Steuerzeichen U+%1 darf nicht in einem Text stehen. Nehmen Sie es heraus, oder schreiben Sie es als Escape in doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <source>The custom property “%1” is already set in this list; readers take one of the two.</source>
        <translation>Die eigene Angabe „%1“ steht schon in dieser Liste; wer sie liest, nimmt eine von beiden.</translation>
    </message>
    <message>
        <source>The damaged history of compliance can&apos;t be put aside.</source>
        <translation>Der beschädigte Verlauf der Regeltreue kann nicht beiseitegelegt werden.</translation>
    </message>
    <message>
        <source>The damaged history of compliance can&apos;t be put aside: another program is at it.</source>
        <translation>Der beschädigte Verlauf der Regeltreue kann nicht beiseitegelegt werden: Ein anderes Programm arbeitet daran.</translation>
    </message>
    <message>
        <source>The data changed while its failing rows were written: %1 fails %2 times now, and failed %3 times before.</source>
        <translation>Die Daten änderten sich, während die verletzenden Zeilen geschrieben wurden: %1 ist jetzt %2-mal verletzt und war es vorher %3-mal.</translation>
    </message>
    <message>
        <source>The data could not be read: %1</source>
        <translation>Die Daten waren nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The data file was not copied: %1.</source>
        <translation>Die Datendatei wurde nicht kopiert: %1.</translation>
    </message>
    <message>
        <source>The data of %1 can&apos;t be compared with: %2</source>
        <translation>Mit den Daten von %1 lässt sich nicht vergleichen: %2</translation>
    </message>
    <message>
        <source>The data of %1 can&apos;t be read: %2</source>
        <translation>Die Daten von %1 sind nicht lesbar: %2</translation>
    </message>
    <message>
        <source>The data of %1 has no column %2.</source>
        <translation>Die Daten von %1 haben keine Spalte %2.</translation>
    </message>
    <message>
        <source>The date format “%1” can&apos;t be used: %2.</source>
        <translation>Das Datumsformat „%1“ ist nicht verwendbar: %2.</translation>
    </message>
    <message>
        <source>The dimension “validity” is “conformity” now</source>
        <translation>Die Dimension „validity“ ist jetzt „conformity“</translation>
    </message>
    <message>
        <source>The disk failed while the %1 was used (%2); nothing was stored.</source>
        <translation>Der Datenträger versagte beim Zugriff: %1 (%2); nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was stored in the %1.</source>
        <translation>Der Datenträger ist voll; nichts wurde gespeichert: %1.</translation>
    </message>
    <message>
        <source>The document </source>
        <translation>Das Dokument </translation>
    </message>
    <message>
        <source>The document is complete before this line; what follows can&apos;t belong to it. Indent it, or take it out.</source>
        <translation>Das Dokument ist vor dieser Zeile vollständig; was folgt, kann nicht dazugehören. Rücken Sie es ein, oder nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>The edit was made for another state of the text.</source>
        <translation>Die Änderung galt einem anderen Stand des Textes.</translation>
    </message>
    <message>
        <source>The entry does not say which “property” it is about.</source>
        <translation>Der Eintrag sagt nicht, um welche „property“ es geht.</translation>
    </message>
    <message>
        <source>The field “%1” of allowed_values is not judged here.</source>
        <translation>Das Feld „%1“ von allowed_values wird hier nicht beurteilt.</translation>
    </message>
    <message>
        <source>The file became shorter while it was read: it ends at byte %1 and had %2.</source>
        <translation>Die Datei wurde während des Lesens kürzer: Sie endet bei Byte %1 und hatte %2.</translation>
    </message>
    <message>
        <source>The file can&apos;t be examined: %1.</source>
        <translation>Die Datei lässt sich nicht untersuchen: %1.</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened: %1.</source>
        <translation>Die Datei lässt sich nicht öffnen: %1.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read as a contract or product.</source>
        <translation>Die Datei ist nicht als Vertrag oder Produkt lesbar.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Die Datei lässt sich nicht öffnen: %1.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>Die Datei änderte sich während des Lesens.</translation>
    </message>
    <message>
        <source>The file changed while it was read: it had %1 bytes and now has %2.</source>
        <translation>Die Datei änderte sich während des Lesens: Sie hatte %1 Bytes und hat jetzt %2.</translation>
    </message>
    <message>
        <source>The file has %1 bytes in the last commit; up to %2 are read.</source>
        <translation>Die Datei hat im letzten Commit %1 Bytes; gelesen werden höchstens %2.</translation>
    </message>
    <message>
        <source>The file has a rule “%1” already; nothing was stored.</source>
        <translation>Die Datei hat schon eine Regel „%1“; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The file has columns that the contract does not name; they were not checked: %1.</source>
        <translation>Die Datei hat Spalten, die der Vertrag nicht nennt; sie wurden nicht geprüft: %1.</translation>
    </message>
    <message>
        <source>The file has mistakes that keep it from being read.</source>
        <translation>Die Datei hat Fehler, mit denen sie sich nicht lesen lässt.</translation>
    </message>
    <message>
        <source>The file has no column %1.</source>
        <translation>Die Datei hat keine Spalte %1.</translation>
    </message>
    <message>
        <source>The file has no column of that name.</source>
        <translation>Die Datei hat keine Spalte dieses Namens.</translation>
    </message>
    <message>
        <source>The file has no header; its columns were taken in the contract&apos;s order.</source>
        <translation>Die Datei hat keine Kopfzeile; ihre Spalten gelten in der Reihenfolge des Vertrags.</translation>
    </message>
    <message>
        <source>The file holds %1 documents; a contract is one. Only the first was judged.</source>
        <translation>Die Datei enthält %1 Dokumente; ein Vertrag ist eines. Beurteilt wurde nur das erste.</translation>
    </message>
    <message>
        <source>The file is empty. A data contract begins with “apiVersion: v%1” and “kind: DataContract”.</source>
        <translation>Die Datei ist leer. Ein Datenvertrag beginnt mit „apiVersion: v%1“ und „kind: DataContract“.</translation>
    </message>
    <message>
        <source>The file is larger than the limit (%1 of %2).</source>
        <translation>Die Datei ist größer als erlaubt (%1 von höchstens %2).</translation>
    </message>
    <message>
        <source>The file is neither an ODCS contract nor an ODPS product.</source>
        <translation>Die Datei ist weder ein ODCS-Vertrag noch ein ODPS-Produkt.</translation>
    </message>
    <message>
        <source>The file is not in the working folder %1.</source>
        <translation>Die Datei liegt nicht im Arbeitsordner %1.</translation>
    </message>
    <message>
        <source>The file that the server %1 names is not there: %2.</source>
        <translation>Die Datei, die der Server %1 nennt, ist nicht da: %2.</translation>
    </message>
    <message>
        <source>The file was changed by another program since it was opened.</source>
        <translation>Die Datei wurde seit dem Öffnen von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>The file was not saved: %1.</source>
        <translation>Die Datei wurde nicht gespeichert: %1.</translation>
    </message>
    <message>
        <source>The file was replaced while it was read.</source>
        <translation>Die Datei wurde während des Lesens ersetzt.</translation>
    </message>
    <message>
        <source>The file was written, but the disk did not confirm it: %1.</source>
        <translation>Die Datei wurde geschrieben, aber der Datenträger hat es nicht bestätigt: %1.</translation>
    </message>
    <message>
        <source>The first row has %1 cells; at most %2 columns can be read.</source>
        <translation>Die erste Zeile hat %1 Zellen; lesbar sind höchstens %2 Spalten.</translation>
    </message>
    <message>
        <source>The first row is longer than 10 MB.</source>
        <translation>Die erste Zeile ist länger als 10 MB.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be made.</source>
        <translation>Der Ordner lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Der Ordner lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The folder cannot be read.</source>
        <translation>Der Ordner lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The folder for rules can&apos;t be made.</source>
        <translation>Der Ordner für Regeln lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The folder for the %1 cannot be made.</source>
        <translation>Der Ordner lässt sich nicht anlegen: %1.</translation>
    </message>
    <message>
        <source>The folder for the list of recent folders cannot be made.</source>
        <translation>Der Ordner für die Liste der zuletzt geöffneten Ordner lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The folder holds something else; nothing was written.</source>
        <translation>Der Ordner enthält etwas anderes; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The format of the column has no place for an offset.</source>
        <translation>Das Format der Spalte hat keinen Platz für den Abstand von UTC.</translation>
    </message>
    <message>
        <source>The format “%1” is not known here.</source>
        <translation>Das Format „%1“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The git repository belongs to somebody else.</source>
        <translation>Das git-Repository gehört jemand anderem.</translation>
    </message>
    <message>
        <source>The git repository can&apos;t be read.</source>
        <translation>Das git-Repository lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The git repository has no working folder.</source>
        <translation>Das git-Repository hat keinen Arbeitsordner.</translation>
    </message>
    <message>
        <source>The git repository says that its files are elsewhere, in %1.</source>
        <translation>Das git-Repository sagt, dass seine Dateien anderswo liegen, in %1.</translation>
    </message>
    <message>
        <source>The highest value allowed for “%1” changed.</source>
        <translation>Der größte erlaubte Wert von „%1“ ist anders.</translation>
    </message>
    <message>
        <source>The history of compliance has no record %1.</source>
        <translation>Der Verlauf der Regeltreue hat keinen Eintrag %1.</translation>
    </message>
    <message>
        <source>The history of compliance was damaged and is put aside; a new one is begun.</source>
        <translation>Der Verlauf der Regeltreue war beschädigt und ist beiseitegelegt; ein neuer wird begonnen.</translation>
    </message>
    <message>
        <source>The id “%1” is already that of item %2 of this list. Ids are unique within their list.</source>
        <translation>Die id „%1“ hat schon Eintrag %2 dieser Liste. Eine id ist in ihrer Liste einmalig.</translation>
    </message>
    <message>
        <source>The index of the git repository can&apos;t be read.</source>
        <translation>Der Index des git-Repositorys lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The key “%1” is here for the second time; the first is in line %2, column %3. Keep one of them.</source>
        <translation>Der Schlüssel „%1“ steht hier zum zweiten Mal; der erste steht in Zeile %2, Spalte %3. Behalten Sie einen von beiden.</translation>
    </message>
    <message>
        <source>The largest value of the sample.</source>
        <translation>Der größte Wert der Stichprobe.</translation>
    </message>
    <message>
        <source>The last commit can&apos;t be read.</source>
        <translation>Der letzte Commit lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The library that reads git repositories can&apos;t be used: %1.</source>
        <translation>Die Bibliothek, die git-Repositorys liest, lässt sich nicht verwenden: %1.</translation>
    </message>
    <message>
        <source>The link points to nothing.</source>
        <translation>Die Verknüpfung zeigt ins Leere.</translation>
    </message>
    <message>
        <source>The list of recent folders is damaged.</source>
        <translation>Die Liste der zuletzt geöffneten Ordner ist beschädigt.</translation>
    </message>
    <message>
        <source>The list “%1” is in its “members” now</source>
        <translation>Die Liste „%1“ steht jetzt in „members“</translation>
    </message>
    <message>
        <source>The lock of this session can&apos;t be made.</source>
        <translation>Die Sperre dieser Sitzung lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The logical type “%1” is “%2” now</source>
        <translation>Der logische Typ „%1“ ist jetzt „%2“</translation>
    </message>
    <message>
        <source>The longest value of the sample.</source>
        <translation>Der längste Wert der Stichprobe.</translation>
    </message>
    <message>
        <source>The lowest value allowed (%1) is above the highest (%2): no value can satisfy both.</source>
        <translation>Der kleinste erlaubte Wert (%1) liegt über dem größten (%2): Kein Wert kann beides erfüllen.</translation>
    </message>
    <message>
        <source>The lowest value allowed for “%1” changed.</source>
        <translation>Der kleinste erlaubte Wert von „%1“ ist anders.</translation>
    </message>
    <message>
        <source>The metric %1 belongs on a property.</source>
        <translation>Die Metrik %1 gehört an eine Eigenschaft.</translation>
    </message>
    <message>
        <source>The metric “%1” is not known here.</source>
        <translation>Die Metrik „%1“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The newest is %1 UTC.</source>
        <translation>Der neueste Wert ist %1 UTC.</translation>
    </message>
    <message>
        <source>The object has at least a number of rows.</source>
        <translation>Das Objekt hat mindestens so viele Zeilen.</translation>
    </message>
    <message>
        <source>The object “%1” has no property with the id “%2”.</source>
        <translation>Das Objekt „%1“ hat keine Eigenschaft mit der id „%2“.</translation>
    </message>
    <message>
        <source>The object “%1” has no property “%2”.</source>
        <translation>Das Objekt „%1“ hat keine Eigenschaft „%2“.</translation>
    </message>
    <message>
        <source>The object “%1” is gone.</source>
        <translation>Das Objekt „%1“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The object “%1” is new.</source>
        <translation>Das Objekt „%1“ ist neu.</translation>
    </message>
    <message>
        <source>The option “%1” is a whole number from 0 to 100000.</source>
        <translation>Die Option „%1“ ist eine ganze Zahl von 0 bis 100000.</translation>
    </message>
    <message>
        <source>The option “%1” is missing.</source>
        <translation>Die Option „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The option “%1” is one of %2.</source>
        <translation>Die Option „%1“ ist eins von %2.</translation>
    </message>
    <message>
        <source>The option “%1” must be a list of at least %2 texts.</source>
        <translation>Die Option „%1“ muss eine Liste von mindestens %2 Texten sein.</translation>
    </message>
    <message>
        <source>The option “%1” must be a list of texts, numbers, true, false or null.</source>
        <translation>Die Option „%1“ muss eine Liste von Texten, Zahlen, true, false oder null sein.</translation>
    </message>
    <message>
        <source>The option “%1” must be a mapping.</source>
        <translation>Die Option „%1“ muss eine Zuordnung sein.</translation>
    </message>
    <message>
        <source>The option “%1” must be a number.</source>
        <translation>Die Option „%1“ muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>The option “%1” must be a text, a number, true, false or null, or a list of such.</source>
        <translation>Die Option „%1“ muss ein Text, eine Zahl, true, false oder null oder eine Liste davon sein.</translation>
    </message>
    <message>
        <source>The option “%1” must be a text.</source>
        <translation>Die Option „%1“ muss ein Text sein.</translation>
    </message>
    <message>
        <source>The option “%1” must be true or false.</source>
        <translation>Die Option „%1“ muss true oder false sein.</translation>
    </message>
    <message>
        <source>The option “char” is one character.</source>
        <translation>Die Option „char“ ist ein einzelnes Zeichen.</translation>
    </message>
    <message>
        <source>The option “leastProperties” is a number from 1 to 1000.</source>
        <translation>Die Option „leastProperties“ ist eine Zahl von 1 bis 1000.</translation>
    </message>
    <message>
        <source>The option “min” is a whole number from 1 on.</source>
        <translation>Die Option „min“ ist eine ganze Zahl ab 1.</translation>
    </message>
    <message>
        <source>The option “similarity” is more than 0 and at most 1.</source>
        <translation>Die Option „similarity“ ist mehr als 0 und höchstens 1.</translation>
    </message>
    <message>
        <source>The option “type” is flat, camel, pascal, kebab, cobol, snake or macro.</source>
        <translation>Die Option „type“ ist flat, camel, pascal, kebab, cobol, snake oder macro.</translation>
    </message>
    <message>
        <source>The output “%1” is made from the contract “%2”, but no input port of this product reads it.%3</source>
        <translation>Der Ausgang „%1“ entsteht aus dem Vertrag „%2“, den aber kein Eingangsport dieses Produkts liest.%3</translation>
    </message>
    <message>
        <source>The pack extends itself: %1.</source>
        <translation>Das Paket erweitert sich selbst: %1.</translation>
    </message>
    <message>
        <source>The pack extends more than %1 files.</source>
        <translation>Das Paket erweitert mehr als %1 Dateien.</translation>
    </message>
    <message>
        <source>The pack has more than %1 rules.</source>
        <translation>Das Paket hat mehr als %1 Regeln.</translation>
    </message>
    <message>
        <source>The pack is limited to certain document formats, which no contract is; leave “formats” out.</source>
        <translation>Das Paket gilt nur für bestimmte Dokumentformate, und das ist kein Vertrag; lassen Sie „formats“ weg.</translation>
    </message>
    <message>
        <source>The pack of the domain “%1” %2: the global rule “%3” (%4). A domain may add and tighten rules, never loosen them; the global rule stays in force. A waiver is the way to an exception.</source>
        <translation>Das Paket der Domäne „%1“ %2: die allgemeine Regel „%3“ (%4). Eine Domäne darf Regeln ergänzen und verschärfen, nie lockern; die allgemeine Regel bleibt in Kraft. Der Weg zu einer Ausnahme ist ein Eintrag unter den Ausnahmen.</translation>
    </message>
    <message>
        <source>The path %1 can&apos;t be read: %2 (character %3).</source>
        <translation>Der Pfad %1 ist nicht lesbar: %2 (Zeichen %3).</translation>
    </message>
    <message>
        <source>The path of the server %1 is not a path.</source>
        <translation>Der Pfad des Servers %1 ist kein Pfad.</translation>
    </message>
    <message>
        <source>The path of the server %1 leads out of the contract&apos;s folder (%2); name the file with --data if that is meant.</source>
        <translation>Der Pfad des Servers %1 führt aus dem Ordner des Vertrags hinaus (%2); ist das gewollt, nennen Sie die Datei mit --data.</translation>
    </message>
    <message>
        <source>The path of the server %1 stands for several files; name one with --data.</source>
        <translation>Der Pfad des Servers %1 steht für mehrere Dateien; nennen Sie eine mit --data.</translation>
    </message>
    <message>
        <source>The path “%1” can&apos;t be read at character %2: %3</source>
        <translation>Der Pfad „%1“ lässt sich ab Zeichen %2 nicht lesen: %3</translation>
    </message>
    <message>
        <source>The pattern %1 can&apos;t be used: %2.</source>
        <translation>Das Muster %1 ist nicht verwendbar: %2.</translation>
    </message>
    <message>
        <source>The pattern %1 takes too long on a text.</source>
        <translation>Das Muster %1 braucht für einen Text zu lange.</translation>
    </message>
    <message>
        <source>The pattern ends with a backslash.</source>
        <translation>Das Muster endet mit einem Rückstrich.</translation>
    </message>
    <message>
        <source>The pattern is longer than 10,000 characters.</source>
        <translation>Das Muster ist länger als 10.000 Zeichen.</translation>
    </message>
    <message>
        <source>The pattern is too costly: %1 could not be decided within the limit.</source>
        <translation>Das Muster ist zu aufwendig; innerhalb der Grenze nicht entschieden: %1.</translation>
    </message>
    <message>
        <source>The pattern of “%1” changed.</source>
        <translation>Das Muster von „%1“ ist anders.</translation>
    </message>
    <message>
        <source>The physical type of “%1” became wider.</source>
        <translation>Der physische Typ von „%1“ ist weiter geworden.</translation>
    </message>
    <message>
        <source>The physical type of “%1” changed.</source>
        <translation>Der physische Typ von „%1“ ist anders.</translation>
    </message>
    <message>
        <source>The place in the key is a number from 1, not “%1”.</source>
        <translation>Die Stelle im Schlüssel ist eine Zahl ab 1, nicht „%1“.</translation>
    </message>
    <message>
        <source>The placeholder “%1” is not known; known are {{%2}}.</source>
        <translation>Der Platzhalter „%1“ ist nicht bekannt; bekannt sind {{%2}}.</translation>
    </message>
    <message>
        <source>The plan has refused items; nothing was stored.</source>
        <translation>Der Plan enthält Abgewiesenes; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The price %1 has no currency. Add “priceCurrency”, for example EUR.</source>
        <translation>Der Preis %1 hat keine Währung. Ergänzen Sie „priceCurrency“, zum Beispiel EUR.</translation>
    </message>
    <message>
        <source>The product “%1” is also in %2. Every product needs an id of its own.</source>
        <translation>Das Produkt „%1“ gibt es auch in %2. Jedes Produkt braucht eine eigene id.</translation>
    </message>
    <message>
        <source>The promise of “%1” changed.</source>
        <translation>Die Zusage „%1“ ist anders.</translation>
    </message>
    <message>
        <source>The property “%1” has no property with the id “%2”.</source>
        <translation>Die Eigenschaft „%1“ hat keine Eigenschaft mit der id „%2“.</translation>
    </message>
    <message>
        <source>The property “%1” has no property “%2”.</source>
        <translation>Die Eigenschaft „%1“ hat keine Eigenschaft „%2“.</translation>
    </message>
    <message>
        <source>The property “%1” is gone.</source>
        <translation>Die Eigenschaft „%1“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The property “%1” is new.</source>
        <translation>Die Eigenschaft „%1“ ist neu.</translation>
    </message>
    <message>
        <source>The query answers with %1 columns; its result must be one number.</source>
        <translation>Die Abfrage liefert %1 Spalten; ihr Ergebnis muss eine einzelne Zahl sein.</translation>
    </message>
    <message>
        <source>The query answers with no row; its result must be one number.</source>
        <translation>Die Abfrage liefert keine Zeile; ihr Ergebnis muss eine einzelne Zahl sein.</translation>
    </message>
    <message>
        <source>The query answers with several rows; its result must be one number.</source>
        <translation>Die Abfrage liefert mehrere Zeilen; ihr Ergebnis muss eine einzelne Zahl sein.</translation>
    </message>
    <message>
        <source>The query asks for parameters, which nobody fills in.</source>
        <translation>Die Abfrage verlangt Parameter, die niemand ausfüllt.</translation>
    </message>
    <message>
        <source>The query came to %1, and must be %2.</source>
        <translation>Die Abfrage ergab %1 und muss %2 sein.</translation>
    </message>
    <message>
        <source>The query can&apos;t be run: %1.</source>
        <translation>Die Abfrage ist nicht ausführbar: %1.</translation>
    </message>
    <message>
        <source>The query holds a character that no text has.</source>
        <translation>Die Abfrage enthält ein Zeichen, das in keinem Text vorkommt.</translation>
    </message>
    <message>
        <source>The query is empty.</source>
        <translation>Die Abfrage ist leer.</translation>
    </message>
    <message>
        <source>The query makes or reads a value longer than %1 bytes, or is too long itself.</source>
        <translation>Die Abfrage bildet oder liest einen Wert von mehr als %1 Bytes oder ist selbst zu lang.</translation>
    </message>
    <message>
        <source>The query must come to %1.</source>
        <translation>Die Abfrage muss %1 ergeben.</translation>
    </message>
    <message>
        <source>The query needs more than %1 MB of memory, which is the limit.</source>
        <translation>Die Abfrage braucht mehr als %1 MB Speicher; das ist die Grenze.</translation>
    </message>
    <message>
        <source>The query reads %1, which has no data here. %2</source>
        <translation>Die Abfrage liest %1, und davon gibt es hier keine Daten. %2</translation>
    </message>
    <message>
        <source>The query reads %1, whose data can&apos;t be read: %2</source>
        <translation>Die Abfrage liest %1, und dessen Daten sind nicht lesbar: %2</translation>
    </message>
    <message>
        <source>The query reads the column %1, which the file for %2 does not have.</source>
        <translation>Die Abfrage liest die Spalte %1, die die Datei für %2 nicht hat.</translation>
    </message>
    <message>
        <source>The query was stopped after %1 s, which is the limit.</source>
        <translation>Die Abfrage wurde nach %1 s angehalten; das ist die Grenze.</translation>
    </message>
    <message>
        <source>The query&apos;s answer is empty (NULL); there may be no rows to count.</source>
        <translation>Die Antwort der Abfrage ist leer (NULL); vielleicht gibt es keine Zeilen zu zählen.</translation>
    </message>
    <message>
        <source>The query&apos;s answer is not a number.</source>
        <translation>Die Antwort der Abfrage ist keine Zahl.</translation>
    </message>
    <message>
        <source>The registry file is damaged; publish to a new one.</source>
        <translation>Die Datei des Verzeichnisses ist beschädigt; veröffentlichen Sie in ein neues.</translation>
    </message>
    <message>
        <source>The registry has no contract “%1” of version %2.</source>
        <translation>Das Verzeichnis hat keinen Vertrag „%1“ der Version %2.</translation>
    </message>
    <message>
        <source>The registry has no contract “%1”.</source>
        <translation>Das Verzeichnis hat keinen Vertrag „%1“.</translation>
    </message>
    <message>
        <source>The registry has no product “%1” of version %2.</source>
        <translation>Das Verzeichnis hat kein Produkt „%1“ der Version %2.</translation>
    </message>
    <message>
        <source>The registry has no product “%1”.</source>
        <translation>Das Verzeichnis hat kein Produkt „%1“.</translation>
    </message>
    <message>
        <source>The registry was opened for reading only.</source>
        <translation>Das Verzeichnis wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The relationship to “%1” is already there.</source>
        <translation>Die Beziehung zu „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>The rule “%1” has no “given”: which places should it look at?</source>
        <translation>Die Regel „%1“ hat kein „given“: Welche Stellen soll sie ansehen?</translation>
    </message>
    <message>
        <source>The rule “%1” has no “then”: what should it check?</source>
        <translation>Die Regel „%1“ hat kein „then“: Was soll sie prüfen?</translation>
    </message>
    <message>
        <source>The sample has %1 different values.</source>
        <translation>Die Stichprobe hat %1 verschiedene Werte.</translation>
    </message>
    <message numerus="yes">
        <source>The sample has %Ln different values.</source>
        <translation><numerusform>Die Stichprobe hat %Ln verschiedenen Wert.</numerusform><numerusform>Die Stichprobe hat %Ln verschiedene Werte.</numerusform></translation>
    </message>
    <message>
        <source>The sample has no value twice.</source>
        <translation>In der Stichprobe kommt kein Wert doppelt vor.</translation>
    </message>
    <message>
        <source>The sample has none.</source>
        <translation>Die Stichprobe hat keine.</translation>
    </message>
    <message>
        <source>The sample of “%1” has no rows.</source>
        <translation>Die Stichprobe von „%1“ hat keine Zeilen.</translation>
    </message>
    <message>
        <source>The schema asks for more work than a check may take.</source>
        <translation>Das Schema verlangt mehr Arbeit, als eine Prüfung leisten darf.</translation>
    </message>
    <message>
        <source>The schema could not be evaluated: %1</source>
        <translation>Das Schema ließ sich nicht auswerten: %1</translation>
    </message>
    <message>
        <source>The schema or the text is nested too deeply, or the schema refers to itself without end.</source>
        <translation>Das Schema oder der Text ist zu tief verschachtelt, oder das Schema verweist endlos auf sich selbst.</translation>
    </message>
    <message>
        <source>The schema refers to %1, which is not part of it. Schemas are never fetched from elsewhere.</source>
        <translation>Das Schema verweist auf %1, das nicht dazugehört. Schemas werden nie von anderswo geholt.</translation>
    </message>
    <message>
        <source>The schema refers to %1, which is not there.</source>
        <translation>Das Schema verweist auf %1, das es nicht gibt.</translation>
    </message>
    <message>
        <source>The search stopped here: more than %1 contract files.</source>
        <translation>Die Suche endete hier: mehr als %1 Vertragsdateien.</translation>
    </message>
    <message>
        <source>The search stopped here: more than %1 names.</source>
        <translation>Die Suche endete hier: mehr als %1 Namen.</translation>
    </message>
    <message>
        <source>The server %1 holds %2 files; CSV, TSV and JSON can be read.</source>
        <translation>Der Server %1 enthält Dateien im Format %2; lesbar sind CSV, TSV und JSON.</translation>
    </message>
    <message>
        <source>The server %1 is of type %2, which is not read from here.</source>
        <translation>Der Server %1 ist vom Typ %2, von dem hier nicht gelesen wird.</translation>
    </message>
    <message>
        <source>The server %1 names no path.</source>
        <translation>Der Server %1 nennt keinen Pfad.</translation>
    </message>
    <message>
        <source>The server %1 says nothing about %2.</source>
        <translation>Der Server %1 sagt nichts über %2.</translation>
    </message>
    <message>
        <source>The server “%1” is gone.</source>
        <translation>Den Server „%1“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The server “%1” is new.</source>
        <translation>Der Server „%1“ ist neu.</translation>
    </message>
    <message>
        <source>The server “%1” is reached in another way.</source>
        <translation>Der Server „%1“ wird anders erreicht.</translation>
    </message>
    <message>
        <source>The shortest value of the sample.</source>
        <translation>Der kürzeste Wert der Stichprobe.</translation>
    </message>
    <message>
        <source>The smaller number comes first: %2 and %1. As it stands, nothing is between %1 and %2.</source>
        <translation>Die kleinere Zahl steht zuerst: %2 und %1. So, wie es dasteht, liegt nichts zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>The smallest value of the sample.</source>
        <translation>Der kleinste Wert der Stichprobe.</translation>
    </message>
    <message>
        <source>The standard has no field “%1” at “%2”. %3</source>
        <translation>Der Standard hat kein Feld „%1“ auf der Ebene „%2“. %3</translation>
    </message>
    <message>
        <source>The standard has no part “%1”. Levels are “root” and the keys of its parts: “schema”, “schema.properties”, “servers”, “team.members”, …</source>
        <translation>Der Standard hat keinen Teil „%1“. Ebenen sind „root“ und die Schlüssel seiner Teile: „schema“, „schema.properties“, „servers“, „team.members“, …</translation>
    </message>
    <message>
        <source>The standard keeps no custom properties at “%1”.</source>
        <translation>Auf der Ebene „%1“ hat der Standard keine eigenen Eigenschaften.</translation>
    </message>
    <message>
        <source>The stored text of “%1” is not what was published: its content hash differs.</source>
        <translation>Der gespeicherte Text von „%1“ ist nicht der veröffentlichte: Der Hash des Inhalts weicht ab.</translation>
    </message>
    <message>
        <source>The temporary copy for SQL rules can&apos;t be written: %1.</source>
        <translation>Die vorübergehende Kopie für SQL-Regeln lässt sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>The text can&apos;t be read yet; mend it first.</source>
        <translation>Der Text ist noch nicht lesbar; berichtigen Sie erst ihn.</translation>
    </message>
    <message>
        <source>The text changed while this edit was prepared.</source>
        <translation>Der Text hat sich geändert, während diese Änderung vorbereitet wurde.</translation>
    </message>
    <message>
        <source>The text ends where a value was expected.</source>
        <translation>Der Text endet, wo ein Wert erwartet wurde.</translation>
    </message>
    <message>
        <source>The text has errors, so nothing can be changed in it safely.</source>
        <translation>Der Text hat Fehler; darum lässt sich nichts darin sicher ändern.</translation>
    </message>
    <message>
        <source>The text has no file name yet</source>
        <translation>Der Text hat noch keinen Dateinamen</translation>
    </message>
    <message>
        <source>The text that begins with this quote is never closed.</source>
        <translation>Der Text, der mit diesem Anführungszeichen beginnt, wird nie geschlossen.</translation>
    </message>
    <message>
        <source>The text that begins with this quote is not closed; its further lines have to be indented.</source>
        <translation>Der Text, der mit diesem Anführungszeichen beginnt, ist nicht geschlossen; seine weiteren Zeilen müssen eingerückt sein.</translation>
    </message>
    <message>
        <source>The two texts could not be compared: %1.</source>
        <translation>Die beiden Texte ließen sich nicht vergleichen: %1.</translation>
    </message>
    <message>
        <source>The unit “%1” is not known here; it is rows or percent.</source>
        <translation>Die Einheit „%1“ ist hier nicht bekannt; sie ist rows oder percent.</translation>
    </message>
    <message>
        <source>The upgrade does not come to an end.</source>
        <translation>Das Anheben kommt zu keinem Ende.</translation>
    </message>
    <message>
        <source>The value “%1” is listed twice; which of the two descriptions holds?</source>
        <translation>Der Wert „%1“ ist zweimal aufgeführt; welche der beiden Beschreibungen gilt?</translation>
    </message>
    <message>
        <source>The values of the sample are.</source>
        <translation>Die Werte der Stichprobe sind es.</translation>
    </message>
    <message>
        <source>The variable %1 has an empty value and no default.%2 Define it, or write ${%3:-otherwise}.</source>
        <translation>Die Variable %1 hat einen leeren Wert und keinen Vorgabewert.%2 Legen Sie sie fest, oder schreiben Sie ${%3:-sonst}.</translation>
    </message>
    <message>
        <source>The variable %1 has no value and no default.%2 Define it, or write ${%3:-otherwise}.</source>
        <translation>Die Variable %1 hat keinen Wert und keinen Vorgabewert.%2 Legen Sie sie fest, oder schreiben Sie ${%3:-sonst}.</translation>
    </message>
    <message>
        <source>The waiver file has a fault of its own: %1 Mend that first.</source>
        <translation>Die Datei mit Ausnahmen hat selbst einen Fehler: %1 Berichtigen Sie erst den.</translation>
    </message>
    <message>
        <source>The waiver has no “%1”; a waiver names rule, subject, reason, who and until.</source>
        <translation>Der Ausnahme fehlt „%1“; eine Ausnahme nennt rule, subject, reason, who und until.</translation>
    </message>
    <message>
        <source>The whole document can&apos;t be moved.</source>
        <translation>Das ganze Dokument lässt sich nicht verschieben.</translation>
    </message>
    <message>
        <source>The whole document can&apos;t be removed.</source>
        <translation>Das ganze Dokument lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>The words about the server “%1” changed.</source>
        <translation>Die Beschreibung des Servers „%1“ ist anders.</translation>
    </message>
    <message>
        <source>There are %1 errors in it; the first: %2</source>
        <translation>Es gibt darin %1 Fehler; der erste: %2</translation>
    </message>
    <message>
        <source>There are %1.</source>
        <translation>Es gibt %1.</translation>
    </message>
    <message>
        <source>There are %L1 more errors; only the first %L2 are listed.</source>
        <translation>Es gibt %L1 weitere Fehler; aufgeführt sind nur die ersten %L2.</translation>
    </message>
    <message>
        <source>There is a data file of that name already, and it was not touched.</source>
        <translation>Eine Datendatei dieses Namens gibt es schon; sie wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>There is a fault in the rules, or there are none; nothing was stored.</source>
        <translation>In den Regeln ist ein Fehler, oder es gibt keine; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Eine Datei dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>There is a schedule but no scheduler, so nobody knows how to read “%1”. Add “scheduler”, for example cron.</source>
        <translation>Es gibt einen Zeitplan, aber keinen „scheduler“; darum weiß niemand, wie „%1“ zu lesen ist. Ergänzen Sie „scheduler“, zum Beispiel cron.</translation>
    </message>
    <message>
        <source>There is a scheduler but no schedule: “%1” is not told when to run.</source>
        <translation>Es gibt einen „scheduler“, aber keinen Zeitplan: „%1“ erfährt nicht, wann es laufen soll.</translation>
    </message>
    <message>
        <source>There is already a property “%1” here. Names are unique among their neighbours.</source>
        <translation>Hier gibt es schon eine Eigenschaft „%1“. Namen sind unter ihren Nachbarn einmalig.</translation>
    </message>
    <message>
        <source>There is already a server “%1” (number %2). A server is chosen by its name, so it needs one of its own.</source>
        <translation>Einen Server „%1“ gibt es schon (Nummer %2). Ein Server wird mit seinem Namen gewählt und braucht darum einen eigenen.</translation>
    </message>
    <message>
        <source>There is already a server “%1”.</source>
        <translation>Einen Server „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>There is already a “%1” here.</source>
        <translation>„%1“ gibt es hier schon.</translation>
    </message>
    <message>
        <source>There is already an input port “%1” of version %2. A port is known by its name and version.</source>
        <translation>Einen Eingangsport „%1“ mit der Version %2 gibt es schon. Ein Port ist an Namen und Version zu erkennen.</translation>
    </message>
    <message>
        <source>There is already an object “%1” here. Names are unique among their neighbours.</source>
        <translation>Hier gibt es schon ein Objekt „%1“. Namen sind unter ihren Nachbarn einmalig.</translation>
    </message>
    <message>
        <source>There is already an output port “%1” of version %2. A port is known by its name and version.</source>
        <translation>Einen Ausgangsport „%1“ mit der Version %2 gibt es schon. Ein Port ist an Namen und Version zu erkennen.</translation>
    </message>
    <message>
        <source>There is an error in it: %1</source>
        <translation>Es gibt darin einen Fehler: %1</translation>
    </message>
    <message>
        <source>There is no %1 here.</source>
        <translation>%1 gibt es hier nicht.</translation>
    </message>
    <message>
        <source>There is no alias “%1” in this file.</source>
        <translation>In dieser Datei gibt es keinen Alias „%1“.</translation>
    </message>
    <message>
        <source>There is no anchor “&amp;%1” before this alias.</source>
        <translation>Vor diesem Alias gibt es keinen Anker „&amp;%1“.</translation>
    </message>
    <message>
        <source>There is no built-in rule pack “%1”.</source>
        <translation>Es gibt kein eingebautes Regelpaket „%1“.</translation>
    </message>
    <message>
        <source>There is no contract %1 in the folder of this workspace.</source>
        <translation>Im Ordner dieses Arbeitsbereichs gibt es keinen Vertrag %1.</translation>
    </message>
    <message>
        <source>There is no custom property “%1” at “%2” to put into the section.</source>
        <translation>Auf der Ebene „%2“ gibt es keine eigene Eigenschaft „%1“, die in den Abschnitt könnte.</translation>
    </message>
    <message>
        <source>There is no data file: no local server names one, and there is no %1.csv, .tsv, .jsonl or .json beside the contract or in samples/ or data/ there.</source>
        <translation>Es gibt keine Datendatei: Kein lokaler Server nennt eine, und weder neben dem Vertrag noch dort in samples/ oder data/ liegt %1.csv, .tsv, .jsonl oder .json.</translation>
    </message>
    <message>
        <source>There is no file %1 beside this one.</source>
        <translation>Neben dieser Datei gibt es keine Datei %1.</translation>
    </message>
    <message>
        <source>There is no file “%1” and no built-in pack of that name; built in are %2.</source>
        <translation>Es gibt weder eine Datei „%1“ noch ein eingebautes Paket dieses Namens; eingebaut sind %2.</translation>
    </message>
    <message>
        <source>There is no function “%1”</source>
        <translation>Es gibt keine Funktion „%1“</translation>
    </message>
    <message>
        <source>There is no item %1 in %2; it has %3.</source>
        <translation>Einen Eintrag %1 hat %2 nicht; es sind %3.</translation>
    </message>
    <message>
        <source>There is no item at %1.</source>
        <translation>Bei %1 gibt es keinen Eintrag.</translation>
    </message>
    <message>
        <source>There is no key in front of this comma.</source>
        <translation>Vor diesem Komma fehlt ein Schlüssel.</translation>
    </message>
    <message>
        <source>There is no key “%1” here. %2</source>
        <translation>Hier gibt es keinen Schlüssel „%1“. %2</translation>
    </message>
    <message>
        <source>There is no key “%1” here; there are %2.</source>
        <translation>Hier gibt es keinen Schlüssel „%1“; es gibt %2.</translation>
    </message>
    <message>
        <source>There is no key “%1” in %2.</source>
        <translation>Den Schlüssel „%1“ hat %2 nicht.</translation>
    </message>
    <message>
        <source>There is no key “%1”: %2 is a list of %3 items.</source>
        <translation>Den Schlüssel „%1“ gibt es nicht: %2 ist eine Liste mit %3 Einträgen.</translation>
    </message>
    <message>
        <source>There is no key “%1”: %2 is a single value.</source>
        <translation>Den Schlüssel „%1“ gibt es nicht: %2 ist ein einzelner Wert.</translation>
    </message>
    <message>
        <source>There is no memory left for keys.</source>
        <translation>Für Schlüssel ist kein Speicher mehr frei.</translation>
    </message>
    <message>
        <source>There is no object at %1.</source>
        <translation>Bei %1 gibt es kein Objekt.</translation>
    </message>
    <message>
        <source>There is no object or property at %1.</source>
        <translation>Bei %1 gibt es weder Objekt noch Eigenschaft.</translation>
    </message>
    <message>
        <source>There is no property at %1.</source>
        <translation>Bei %1 gibt es keine Eigenschaft.</translation>
    </message>
    <message>
        <source>There is no relationship at %1.</source>
        <translation>Bei %1 gibt es keine Beziehung.</translation>
    </message>
    <message>
        <source>There is no revision “%1” here.</source>
        <translation>Eine Revision „%1“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>There is no room for a temporary file in %1: %2.</source>
        <translation>In %1 ist kein Platz für eine temporäre Datei: %2.</translation>
    </message>
    <message>
        <source>There is no room in %1 for the keys that do not fit into memory.</source>
        <translation>In %1 ist kein Platz für die Schlüssel, die nicht in den Speicher passen.</translation>
    </message>
    <message>
        <source>There is no rule at %1.</source>
        <translation>Bei %1 gibt es keine Regel.</translation>
    </message>
    <message>
        <source>There is no rule “%1” to retune; no pack that this one extends has it.</source>
        <translation>Es gibt keine Regel „%1“ zum Umstellen; kein Paket, das dieses erweitert, hat sie.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Diese Datei oder diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation>Es gibt keine Vorlage „%1“.</translation>
    </message>
    <message>
        <source>There is no type “%1”; there are %2.</source>
        <translation>Es gibt keinen Typ „%1“; es gibt %2.</translation>
    </message>
    <message>
        <source>There is no upgrade to version “%1”.</source>
        <translation>Auf Version „%1“ lässt sich nicht anheben.</translation>
    </message>
    <message>
        <source>There is no value in front of this comma.</source>
        <translation>Vor diesem Komma fehlt ein Wert.</translation>
    </message>
    <message>
        <source>There is nothing at %1 that could have a tag.</source>
        <translation>Bei %1 gibt es nichts, was ein Schlagwort haben könnte.</translation>
    </message>
    <message>
        <source>There would be two properties “%1”.</source>
        <translation>Es gäbe zwei Eigenschaften „%1“.</translation>
    </message>
    <message>
        <source>These physicalTypes were not judged on the data: %1.</source>
        <translation>Diese physicalTypes wurden an den Daten nicht beurteilt: %1.</translation>
    </message>
    <message>
        <source>These products feed each other in a circle: %1. A change or an outage of one comes back to itself.</source>
        <translation>Diese Produkte speisen einander im Kreis: %1. Eine Änderung oder ein Ausfall bei einem kommt zu ihm selbst zurück.</translation>
    </message>
    <message>
        <source>These properties can&apos;t be written as references: names are limited to letters, digits and “_”.</source>
        <translation>Auf diese Eigenschaften lässt sich nicht verweisen: In Namen sind nur Buchstaben, Ziffern und „_“ erlaubt.</translation>
    </message>
    <message>
        <source>This allowed value breaks the property&apos;s own limits: “%1” is %2.</source>
        <translation>Dieser erlaubte Wert verletzt die eigenen Grenzen der Eigenschaft: „%1“ ist %2.</translation>
    </message>
    <message>
        <source>This blank line has more spaces than the first line of the text has.</source>
        <translation>Diese Leerzeile hat mehr Leerzeichen als die erste Zeile des Textes.</translation>
    </message>
    <message>
        <source>This change can&apos;t be made here without touching something else.</source>
        <translation>Diese Änderung geht hier nicht, ohne anderes zu berühren.</translation>
    </message>
    <message>
        <source>This contract has no object with the id “%1”.</source>
        <translation>Dieser Vertrag hat kein Objekt mit der id „%1“.</translation>
    </message>
    <message>
        <source>This contract has no object “%1”.</source>
        <translation>Dieser Vertrag hat kein Objekt „%1“.</translation>
    </message>
    <message>
        <source>This contract is written in a way that can&apos;t be upgraded without rewriting it.</source>
        <translation>Dieser Vertrag ist so geschrieben, dass er sich nicht anheben lässt, ohne ihn neu zu schreiben.</translation>
    </message>
    <message>
        <source>This does not name a YAML version that can be read; write “%YAML 1.2”.</source>
        <translation>Das nennt keine YAML-Version, die sich lesen lässt; schreiben Sie „%YAML 1.2“.</translation>
    </message>
    <message>
        <source>This escape does not exist. JSON knows \&quot; \\ \/ \b \f \n \r \t and \u with four hexadecimal digits.</source>
        <translation>Dieses Escape gibt es nicht. JSON kennt \&quot; \\ \/ \b \f \n \r \t und \u mit vier Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>This escape does not name a character.</source>
        <translation>Dieses Escape nennt kein Zeichen.</translation>
    </message>
    <message>
        <source>This escape needs %1 hexadecimal digits.</source>
        <translation>Dieses Escape braucht %1 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>This example breaks the property&apos;s own limits: “%1” is %2.</source>
        <translation>Dieses Beispiel verletzt die eigenen Grenzen der Eigenschaft: „%1“ ist %2.</translation>
    </message>
    <message>
        <source>This example is not among the values that “%1” allows: “%2”.</source>
        <translation>Dieses Beispiel gehört nicht zu den Werten, die „%1“ erlaubt: „%2“.</translation>
    </message>
    <message>
        <source>This input port reads a contract that the product itself offers (“%1”). An input port names what another product offers.</source>
        <translation>Dieser Eingangsport liest einen Vertrag, den das Produkt selbst anbietet („%1“). Ein Eingangsport nennt, was ein anderes Produkt anbietet.</translation>
    </message>
    <message>
        <source>This is a contract of the Data Contract Specification, which ended in favour of ODCS, so it is not judged. Write it as ODCS %1: “info” goes to the top, “models” become “schema”, “fields” “properties” and “servicelevels” “slaProperties”; docs/formats/odcs.md shows how.</source>
        <translation>Das ist ein Vertrag nach der Data Contract Specification, die zugunsten von ODCS endete; darum wird er nicht beurteilt. Schreiben Sie ihn als ODCS %1: „info“ kommt nach oben, „models“ werden zu „schema“, „fields“ zu „properties“ und „servicelevels“ zu „slaProperties“; docs/formats/odcs.md zeigt, wie.</translation>
    </message>
    <message>
        <source>This is a database of something else, not a %1.</source>
        <translation>Das ist eine Datenbank von etwas anderem; erwartet: %1.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Das ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Das ist ein Ordner.</translation>
    </message>
    <message>
        <source>This is neither a data contract nor a data product: “kind: DataContract” (ODCS) or “kind: DataProduct” (ODPS) is missing.</source>
        <translation>Das ist weder ein Datenvertrag noch ein Datenprodukt: „kind: DataContract“ (ODCS) oder „kind: DataProduct“ (ODPS) fehlt.</translation>
    </message>
    <message>
        <source>This is nested more than %1 levels deep; no more is read.</source>
        <translation>Das ist mehr als %1 Ebenen tief verschachtelt; weiter wird nicht gelesen.</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>Das ist kein regulärer Ausdruck: %1.</translation>
    </message>
    <message>
        <source>This is not a data contract of ODCS.</source>
        <translation>Das ist kein Datenvertrag nach ODCS.</translation>
    </message>
    <message>
        <source>This is not a folder.</source>
        <translation>Das ist kein Ordner.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>This line is indented by %1 columns, the one it belongs with by %2. Align them.</source>
        <translation>Diese Zeile ist um %1 Spalten eingerückt, die, zu der sie gehört, um %2. Rücken Sie beide gleich ein.</translation>
    </message>
    <message>
        <source>This line stands among keys, but no “: ” follows it.</source>
        <translation>Diese Zeile steht zwischen Schlüsseln, aber es folgt kein „: “.</translation>
    </message>
    <message>
        <source>This line stands among the items of a list, but does not begin with “- ”.</source>
        <translation>Diese Zeile steht zwischen den Einträgen einer Liste, beginnt aber nicht mit „- “.</translation>
    </message>
    <message>
        <source>This list item stands among the keys of a mapping. Give it a key, or indent it.</source>
        <translation>Dieser Listeneintrag steht zwischen den Schlüsseln einer Zuordnung. Geben Sie ihm einen Schlüssel, oder rücken Sie ihn ein.</translation>
    </message>
    <message>
        <source>This pair is already part of the relationship.</source>
        <translation>Dieses Paar gehört schon zur Beziehung.</translation>
    </message>
    <message>
        <source>This pattern can&apos;t be read: %1</source>
        <translation>Dieses Muster lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>This pattern matches none of the values that the contract itself gives for “%1”, such as “%2”.</source>
        <translation>Dieses Muster passt auf keinen der Werte, die der Vertrag selbst für „%1“ nennt, etwa „%2“.</translation>
    </message>
    <message>
        <source>This product has no output port, so nobody can read anything from it.</source>
        <translation>Dieses Produkt hat keinen Ausgangsport; darum kann niemand etwas daraus lesen.</translation>
    </message>
    <message>
        <source>This relationship is already there.</source>
        <translation>Diese Beziehung gibt es schon.</translation>
    </message>
    <message>
        <source>This rule has no query, so there is nothing to run.</source>
        <translation>Diese Regel hat keine Abfrage; darum gibt es nichts auszuführen.</translation>
    </message>
    <message>
        <source>This text follows a value that is already complete. Put it on a line of its own, or quote the whole value.</source>
        <translation>Dieser Text folgt auf einen Wert, der schon vollständig ist. Schreiben Sie ihn in eine eigene Zeile, oder setzen Sie den ganzen Wert in Anführungszeichen.</translation>
    </message>
    <message>
        <source>This text has %L1 bytes; at most %L2 are read.</source>
        <translation>Dieser Text hat %L1 Bytes; gelesen werden höchstens %L2.</translation>
    </message>
    <message>
        <source>This text has more than %L1 aliases; no more are read.</source>
        <translation>Dieser Text hat mehr als %L1 Aliase; weiter wird nicht gelesen.</translation>
    </message>
    <message>
        <source>This text has more than %L1 nodes; no more are read.</source>
        <translation>Dieser Text hat mehr als %L1 Knoten; weiter wird nicht gelesen.</translation>
    </message>
    <message>
        <source>This text is empty; JSON needs a value.</source>
        <translation>Dieser Text ist leer; JSON braucht einen Wert.</translation>
    </message>
    <message>
        <source>This text is encoded as %1; only UTF-8 is read. Save it as UTF-8.</source>
        <translation>Dieser Text ist als %1 kodiert; gelesen wird nur UTF-8. Speichern Sie ihn als UTF-8.</translation>
    </message>
    <message>
        <source>This “%1” does not belong to an open bracket. A value that begins with it needs quotes.</source>
        <translation>Dieses „%1“ gehört zu keiner offenen Klammer. Ein Wert, der damit beginnt, braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>This “%1” is never closed.</source>
        <translation>Dieses „%1“ wird nie geschlossen.</translation>
    </message>
    <message>
        <source>This “%1” is not closed before the lines that are indented less.</source>
        <translation>Dieses „%1“ ist nicht geschlossen, bevor weniger eingerückte Zeilen kommen.</translation>
    </message>
    <message>
        <source>Times of %1 without an offset are in %2; only UTC can be compared here.</source>
        <translation>Zeiten von %1 ohne Abstand von UTC sind in %2; vergleichen lässt sich hier nur UTC.</translation>
    </message>
    <message>
        <source>Transformation</source>
        <translation>Umformung</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es in einem Augenblick noch einmal.</translation>
    </message>
    <message>
        <source>Try again when it is done; nothing was stored.</source>
        <translation>Versuchen Sie es noch einmal, wenn es fertig ist; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Try it again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>UUID in nearly every row</source>
        <translation>in fast jeder Zeile eine UUID</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Eindeutig</translation>
    </message>
    <message>
        <source>Unnamed contract</source>
        <translation>Unbenannter Vertrag</translation>
    </message>
    <message>
        <source>Unnamed product</source>
        <translation>Unbenanntes Produkt</translation>
    </message>
    <message>
        <source>Unpack it by hand if it is meant to be so.</source>
        <translation>Entpacken Sie sie von Hand, wenn das so gewollt ist.</translation>
    </message>
    <message>
        <source>Use %1.</source>
        <translation>Verwenden Sie %1.</translation>
    </message>
    <message>
        <source>Use the newer program; the file was left as it is.</source>
        <translation>Verwenden Sie das neuere Programm; die Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <source>Usual: %1</source>
        <translation>Üblich: %1</translation>
    </message>
    <message>
        <source>Values without an offset are in %1 here, and only UTC can be compared.</source>
        <translation>Werte ohne Abstand von UTC sind hier in %1, und vergleichen lässt sich nur UTC.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Version %1 was published on %2 with other content, and a published version never changes.</source>
        <translation>Version %1 wurde am %2 mit anderem Inhalt veröffentlicht, und eine veröffentlichte Version ändert sich nie.</translation>
    </message>
    <message>
        <source>Wait until it is written, then try again.</source>
        <translation>Warten Sie, bis sie geschrieben ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Waiver of %1 for %2</source>
        <translation>Ausnahme von %1 für %2</translation>
    </message>
    <message>
        <source>What changed in the working folder can&apos;t be told.</source>
        <translation>Was sich im Arbeitsordner geändert hat, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>What happened, as messages of a Kafka topic.</source>
        <translation>Was geschah, als Nachrichten eines Kafka-Topics.</translation>
    </message>
    <message>
        <source>What its result must be is not a number.</source>
        <translation>Wie das Ergebnis sein muss, ist keine Zahl.</translation>
    </message>
    <message>
        <source>What the last commit has of this file can&apos;t be read.</source>
        <translation>Was der letzte Commit von dieser Datei hat, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>What the values of “%1” look like is not known: %2</source>
        <translation>Wie die Werte von „%1“ aussehen, ist nicht bekannt: %2</translation>
    </message>
    <message>
        <source>What was recorded before is lost.</source>
        <translation>Was vorher aufgezeichnet wurde, ist verloren.</translation>
    </message>
    <message>
        <source>What was said of the source is an entry of “servers” now</source>
        <translation>Was von der Quelle gesagt war, ist jetzt ein Eintrag von „servers“</translation>
    </message>
    <message>
        <source>What was there before is unchanged.</source>
        <translation>Was vorher da war, ist unverändert.</translation>
    </message>
    <message>
        <source>Where it is missing: %1</source>
        <translation>Wo es fehlt: %1</translation>
    </message>
    <message>
        <source>Where this contract is used, these variables need values: %1. “lint --env NAME=VALUE” judges it with them.</source>
        <translation>Wo dieser Vertrag verwendet wird, brauchen diese Variablen Werte: %1. „lint --env NAME=VALUE“ beurteilt ihn damit.</translation>
    </message>
    <message>
        <source>Whether this pattern matches the values given for “%1” could not be decided: it takes too long to try.</source>
        <translation>Ob dieses Muster auf die Werte von „%1“ passt, ließ sich nicht entscheiden: Das Probieren dauert zu lange.</translation>
    </message>
    <message>
        <source>With its aliases written out this text would have more than %L1 nodes; that is refused.</source>
        <translation>Mit ausgeschriebenen Aliasen hätte dieser Text mehr als %L1 Knoten; das wird abgelehnt.</translation>
    </message>
    <message>
        <source>With the values of its variables this text is larger than 64 MiB.</source>
        <translation>Mit den Werten seiner Variablen ist dieser Text größer als 64 MiB.</translation>
    </message>
    <message>
        <source>Write it as ECMA-262 has it.</source>
        <translation>Schreiben Sie es so, wie ECMA-262 es vorsieht.</translation>
    </message>
    <message>
        <source>Write it as “element” of each service level</source>
        <translation>Als „element“ bei jedem Service-Level schreiben</translation>
    </message>
    <message>
        <source>Write its mappings and lists in plain block style first.</source>
        <translation>Schreiben Sie erst seine Zuordnungen und Listen in einfacher Blockform.</translation>
    </message>
    <message>
        <source>Write keys with dots between, items as [0] or [name=value].</source>
        <translation>Schreiben Sie Schlüssel mit Punkten dazwischen, Einträge als [0] oder [name=value].</translation>
    </message>
    <message>
        <source>Write the paths into the rule, or add the keys in an editor.</source>
        <translation>Schreiben Sie die Pfade in die Regel, oder fügen Sie die Schlüssel in einem Editor hinzu.</translation>
    </message>
    <message>
        <source>Write “%1” with one of %2.</source>
        <translation>Schreiben Sie „%1“ mit einem von: %2.</translation>
    </message>
    <message>
        <source>Write “\(\*” for these signs.</source>
        <translation>Schreiben Sie für diese Zeichen „\(\*“.</translation>
    </message>
    <message>
        <source>Written as a UUID</source>
        <translation>Als UUID geschrieben</translation>
    </message>
    <message>
        <source>Written as a web address</source>
        <translation>Als Webadresse geschrieben</translation>
    </message>
    <message>
        <source>Written as an e-mail address</source>
        <translation>Als E-Mail-Adresse geschrieben</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Your schema says so at %1.</source>
        <translation>Ihr Schema sagt das bei %1.</translation>
    </message>
    <message>
        <source>[In words: what must hold?]</source>
        <translation>[In Worten: was muss gelten?]</translation>
    </message>
    <message>
        <source>[What is counted?]</source>
        <translation>[Was wird gezählt?]</translation>
    </message>
    <message>
        <source>[What kind of rule?]</source>
        <translation>[Welche Art von Regel?]</translation>
    </message>
    <message>
        <source>[Which query?] It must come to %1.</source>
        <translation>[Welche Abfrage?] Sie muss %1 ergeben.</translation>
    </message>
    <message>
        <source>[Which tool?] checks %1.</source>
        <translation>[Welches Werkzeug?] prüft %1.</translation>
    </message>
    <message>
        <source>[how many?]</source>
        <translation>[wie viele?]</translation>
    </message>
    <message>
        <source>[key=value] needs a value and a “]”.</source>
        <translation>[key=value] braucht einen Wert und ein „]“.</translation>
    </message>
    <message>
        <source>a %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>a URI</source>
        <translation>eine URI</translation>
    </message>
    <message>
        <source>a UUID</source>
        <translation>eine UUID</translation>
    </message>
    <message>
        <source>a ] stands there without a [</source>
        <translation>dort steht ein ] ohne [</translation>
    </message>
    <message>
        <source>a bank account</source>
        <translation>ein Bankkonto</translation>
    </message>
    <message>
        <source>a card number</source>
        <translation>eine Kartennummer</translation>
    </message>
    <message>
        <source>a closing %1 is missing</source>
        <translation>ein schließendes %1 fehlt</translation>
    </message>
    <message>
        <source>a closing “/” is missing</source>
        <translation>ein schließendes „/“ fehlt</translation>
    </message>
    <message>
        <source>a comma stands between objects that are in no array</source>
        <translation>zwischen Objekten, die in keiner Liste stehen, steht ein Komma</translation>
    </message>
    <message>
        <source>a comma stands there without an object in front of it</source>
        <translation>dort steht ein Komma ohne Objekt davor</translation>
    </message>
    <message>
        <source>a control character stands in a string</source>
        <translation>in einem Text steht ein Steuerzeichen</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>a date and time</source>
        <translation>Datum mit Uhrzeit</translation>
    </message>
    <message>
        <source>a date of birth</source>
        <translation>ein Geburtsdatum</translation>
    </message>
    <message>
        <source>a date such as 2026-03-01</source>
        <translation>ein Datum wie 2026-03-01</translation>
    </message>
    <message>
        <source>a day, written 2027-03-31</source>
        <translation>ein Tag, geschrieben 2027-03-31</translation>
    </message>
    <message>
        <source>a higher one</source>
        <translation>eine höhere</translation>
    </message>
    <message>
        <source>a host name</source>
        <translation>ein Hostname</translation>
    </message>
    <message>
        <source>a key is missing.</source>
        <translation>ein Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <translation>eine Liste von Zahlen</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>eine Map</translation>
    </message>
    <message>
        <source>a mapping</source>
        <translation>eine Zuordnung</translation>
    </message>
    <message>
        <source>a mapping (key: value)</source>
        <translation>eine Zuordnung (Schlüssel: Wert)</translation>
    </message>
    <message>
        <source>a moment, written 2027-03-31T08:00:00Z</source>
        <translation>ein Zeitpunkt, geschrieben 2027-03-31T08:00:00Z</translation>
    </message>
    <message>
        <source>a multiple of %1</source>
        <translation>ein Vielfaches von %1</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>ein Name fehlt</translation>
    </message>
    <message>
        <source>a name is too long to tell whether it is in %1 case</source>
        <translation>ein Name ist zu lang, um zu sagen, ob er in der Schreibweise %1 steht</translation>
    </message>
    <message>
        <source>a name must follow the “.”</source>
        <translation>auf „.“ muss ein Name folgen</translation>
    </message>
    <message>
        <source>a name or a value is missing</source>
        <translation>ein Name oder ein Wert fehlt</translation>
    </message>
    <message>
        <source>a name, a number, a slice, “*” or “?(filter)” is expected</source>
        <translation>erwartet wird ein Name, eine Zahl, ein Ausschnitt, „*“ oder „?(Filter)“</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>ein neuer</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a number is not written as JSON has it</source>
        <translation>eine Zahl ist nicht geschrieben, wie JSON es vorsieht</translation>
    </message>
    <message>
        <source>a number of an identity card or register</source>
        <translation>eine Ausweis- oder Registernummer</translation>
    </message>
    <message>
        <source>a path begins with “$” or with “#Alias”</source>
        <translation>ein Pfad beginnt mit „$“ oder mit „#Alias“</translation>
    </message>
    <message>
        <source>a path may only end in “..” right after “$”</source>
        <translation>ein Pfad darf nur direkt nach „$“ mit „..“ enden</translation>
    </message>
    <message>
        <source>a person&apos;s name</source>
        <translation>ein Personenname</translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation>eine Telefonnummer</translation>
    </message>
    <message>
        <source>a point in time such as 2026-03-01T09:00:00Z</source>
        <translation>ein Zeitpunkt wie 2026-03-01T09:00:00Z</translation>
    </message>
    <message>
        <source>a postal address</source>
        <translation>eine Postanschrift</translation>
    </message>
    <message>
        <source>a slice is [begin:end:step] with a step of at least 1</source>
        <translation>ein Ausschnitt ist [Anfang:Ende:Schritt] mit einem Schritt von mindestens 1</translation>
    </message>
    <message>
        <source>a string is never closed</source>
        <translation>ein Text wird nie geschlossen</translation>
    </message>
    <message>
        <source>a text; put it in quotes</source>
        <translation>ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>a time of day</source>
        <translation>eine Uhrzeit</translation>
    </message>
    <message>
        <source>a trait of a person</source>
        <translation>ein Merkmal einer Person</translation>
    </message>
    <message>
        <source>a value in every row</source>
        <translation>in jeder Zeile ein Wert</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a “)” is missing</source>
        <translation>„)“ fehlt</translation>
    </message>
    <message>
        <source>a “.” or “[” has to follow.</source>
        <translation>hier muss ein „.“ oder „[“ folgen.</translation>
    </message>
    <message>
        <source>a “=” may only stand inside [ ].</source>
        <translation>ein „=“ darf nur in [ ] stehen.</translation>
    </message>
    <message>
        <source>a “[” is never closed</source>
        <translation>ein „[“ wird nie geschlossen</translation>
    </message>
    <message>
        <source>a “]” has no “[”</source>
        <translation>ein „]“ hat kein „[“</translation>
    </message>
    <message>
        <source>a “]” is missing</source>
        <translation>„]“ fehlt</translation>
    </message>
    <message>
        <source>about %1 different</source>
        <translation>etwa %1 verschiedene</translation>
    </message>
    <message>
        <source>above the highest value allowed, %1</source>
        <translation>größer als der größte erlaubte Wert, %1</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>allowed_values needs “values” or “pattern”.</source>
        <translation>allowed_values braucht „values“ oder „pattern“.</translation>
    </message>
    <message>
        <source>always has a value</source>
        <translation>hat immer einen Wert</translation>
    </message>
    <message>
        <source>always the same value</source>
        <translation>immer derselbe Wert</translation>
    </message>
    <message>
        <source>an %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>an IBAN</source>
        <translation>eine IBAN</translation>
    </message>
    <message>
        <source>an IP address</source>
        <translation>eine IP-Adresse</translation>
    </message>
    <message>
        <source>an IPv4 address</source>
        <translation>eine IPv4-Adresse</translation>
    </message>
    <message>
        <source>an IPv6 address</source>
        <translation>eine IPv6-Adresse</translation>
    </message>
    <message>
        <source>an address with its scheme (a URI, such as https://example.com/)</source>
        <translation>eine Adresse mit Schema (ein URI wie https://example.com/)</translation>
    </message>
    <message>
        <source>an address, written https://example.org</source>
        <translation>eine Adresse, geschrieben https://example.org</translation>
    </message>
    <message>
        <source>an apostrophe is never closed</source>
        <translation>ein Apostroph wird nie geschlossen</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>an escape in a string means nothing</source>
        <translation>eine Escape-Folge in einem Text bedeutet nichts</translation>
    </message>
    <message>
        <source>an item number or key=value has to stand inside [ ].</source>
        <translation>in [ ] muss die Nummer eines Eintrags oder key=value stehen.</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>another file</source>
        <translation>Eine andere Datei</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>array of %1</source>
        <translation>Liste von %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at least %1 character</source>
        <translation>mindestens %1 Zeichen</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>mindestens %1 Zeichen</translation>
    </message>
    <message>
        <source>at least %1 item</source>
        <translation>mindestens %1 Eintrag</translation>
    </message>
    <message>
        <source>at least %1 items</source>
        <translation>mindestens %1 Einträge</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>at most %1 character</source>
        <translation>höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>at most %1 item</source>
        <translation>höchstens %1 Eintrag</translation>
    </message>
    <message>
        <source>at most %1 items</source>
        <translation>höchstens %1 Einträge</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>below the lowest value allowed, %1</source>
        <translation>kleiner als der kleinste erlaubte Wert, %1</translation>
    </message>
    <message>
        <source>between %1</source>
        <translation>zwischen %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>both are the same table of the same server</source>
        <translation>beide sind dieselbe Tabelle desselben Servers</translation>
    </message>
    <message>
        <source>by its name “%1” this is %2</source>
        <translation>dem Namen „%1“ nach ist das %2</translation>
    </message>
    <message>
        <source>by its values in the sample, “%1” is %2</source>
        <translation>nach den Werten der Stichprobe ist „%1“ %2</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>country code</source>
        <translation>Ländercode</translation>
    </message>
    <message>
        <source>country code in nearly every row</source>
        <translation>in fast jeder Zeile ein Ländercode</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>day of the month</source>
        <translation>Tag des Monats</translation>
    </message>
    <message>
        <source>day of the week</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>days written as %1</source>
        <translation>Tage, geschrieben als %1</translation>
    </message>
    <message>
        <source>digits with zeros in front: a code, not a quantity</source>
        <translation>Ziffern mit führenden Nullen: ein Schlüssel, keine Menge</translation>
    </message>
    <message>
        <source>docs/formats/odcs.md tells what goes where.</source>
        <translation>docs/formats/odcs.md sagt, was wohin gehört.</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>e-mail address in nearly every row</source>
        <translation>in fast jeder Zeile eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>empty (null)</source>
        <translation>leer (null)</translation>
    </message>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>every row has as many cells as there are columns</source>
        <translation>jede Zeile hat so viele Zellen, wie es Spalten gibt</translation>
    </message>
    <message>
        <source>every row is a JSON object that can be read</source>
        <translation>jede Zeile ist ein lesbares JSON-Objekt</translation>
    </message>
    <message>
        <source>every value has this form</source>
        <translation>jeder Wert hat diese Form</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>genau %1</translation>
    </message>
    <message>
        <source>example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>weniger als %1</translation>
    </message>
    <message>
        <source>file_naming needs “pattern” or “match_field”.</source>
        <translation>file_naming braucht „pattern“ oder „match_field“.</translation>
    </message>
    <message>
        <source>fits %1</source>
        <translation>passt in %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>from %1 to %2, never below zero</source>
        <translation>von %1 bis %2, nie unter null</translation>
    </message>
    <message>
        <source>functionOptions must be a mapping of options.</source>
        <translation>functionOptions muss eine Zuordnung von Optionen sein.</translation>
    </message>
    <message>
        <source>gives it other checks</source>
        <translation>gibt ihr andere Prüfungen</translation>
    </message>
    <message>
        <source>gives it other places to look at or other checks</source>
        <translation>gibt ihr andere Stellen oder andere Prüfungen</translation>
    </message>
    <message>
        <source>has %1</source>
        <translation>hat %1</translation>
    </message>
    <message>
        <source>has %1 numbers</source>
        <translation>hat %1 Zahlen</translation>
    </message>
    <message>
        <source>has a value in every row</source>
        <translation>hat in jeder Zeile einen Wert</translation>
    </message>
    <message>
        <source>has a value wherever it may stand</source>
        <translation>hat überall einen Wert, wo es stehen kann</translation>
    </message>
    <message>
        <source>has at least %1 character</source>
        <translation>hat mindestens %1 Zeichen</translation>
    </message>
    <message>
        <source>has at least %1 characters</source>
        <translation>hat mindestens %1 Zeichen</translation>
    </message>
    <message>
        <source>has at least %1 item</source>
        <translation>hat mindestens %1 Eintrag</translation>
    </message>
    <message>
        <source>has at least %1 items</source>
        <translation>hat mindestens %1 Einträge</translation>
    </message>
    <message>
        <source>has at least %1 properties</source>
        <translation>hat mindestens %1 Eigenschaften</translation>
    </message>
    <message>
        <source>has at least %1 property</source>
        <translation>hat mindestens %1 Eigenschaft</translation>
    </message>
    <message>
        <source>has at most %1 character</source>
        <translation>hat höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>has at most %1 characters</source>
        <translation>hat höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>has at most %1 item</source>
        <translation>hat höchstens %1 Eintrag</translation>
    </message>
    <message>
        <source>has at most %1 items</source>
        <translation>hat höchstens %1 Einträge</translation>
    </message>
    <message>
        <source>has at most %1 properties</source>
        <translation>hat höchstens %1 Eigenschaften</translation>
    </message>
    <message>
        <source>has at most %1 property</source>
        <translation>hat höchstens %1 Eigenschaft</translation>
    </message>
    <message>
        <source>has no item twice</source>
        <translation>hat keinen Eintrag doppelt</translation>
    </message>
    <message>
        <source>has no “%1”</source>
        <translation>hat kein „%1“</translation>
    </message>
    <message>
        <source>has none of the classifications %1</source>
        <translation>hat keine der Klassifizierungen %1</translation>
    </message>
    <message>
        <source>has the length 1</source>
        <translation>hat die Länge 1</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>holds numbers of the type %1</source>
        <translation>enthält Zahlen des Typs %1</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>in the sample</source>
        <translation>in der Stichprobe</translation>
    </message>
    <message>
        <source>in this contract</source>
        <translation>in diesem Vertrag</translation>
    </message>
    <message>
        <source>info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>ist %1</translation>
    </message>
    <message>
        <source>is a multiple of %1</source>
        <translation>ist ein Vielfaches von %1</translation>
    </message>
    <message>
        <source>is at least %1</source>
        <translation>ist mindestens %1</translation>
    </message>
    <message>
        <source>is at most %1</source>
        <translation>ist höchstens %1</translation>
    </message>
    <message>
        <source>is less than %1</source>
        <translation>ist weniger als %1</translation>
    </message>
    <message>
        <source>is more than %1</source>
        <translation>ist mehr als %1</translation>
    </message>
    <message>
        <source>is one of %1</source>
        <translation>ist eins von %1</translation>
    </message>
    <message>
        <source>is the key, so never repeated</source>
        <translation>ist der Schlüssel, also nie wiederholt</translation>
    </message>
    <message>
        <source>it came with %1. Set apiVersion to v%2, or put it into customProperties.</source>
        <translation>das gibt es erst seit %1. Setzen Sie apiVersion auf v%2, oder legen Sie es in customProperties ab.</translation>
    </message>
    <message>
        <source>it has more than %1 findings here</source>
        <translation>sie hat hier mehr als %1 Befunde</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>es ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>it is neither a contract nor a product.</source>
        <translation>weder ein Vertrag noch ein Produkt.</translation>
    </message>
    <message>
        <source>it is nested more than %1 deep</source>
        <translation>es ist tiefer als %1 verschachtelt</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>es ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>es ist kein UTF-8</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is not valid JSON</source>
        <translation>es ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>it is not valid JSON, or deeper than 100 levels</source>
        <translation>es ist kein gültiges JSON oder tiefer als 100 Ebenen</translation>
    </message>
    <message>
        <source>it is too large to be read</source>
        <translation>es ist zu groß zum Lesen</translation>
    </message>
    <message>
        <source>it must fail, but nothing was found (%1 places looked at)</source>
        <translation>es müsste die Regel verletzen, aber nichts wurde gefunden (%1 Stellen angesehen)</translation>
    </message>
    <message>
        <source>it must pass, but %1: %2</source>
        <translation>es müsste die Regel erfüllen, aber bei %1: %2</translation>
    </message>
    <message>
        <source>it names a key twice</source>
        <translation>ein Schlüssel kommt zweimal vor</translation>
    </message>
    <message>
        <source>it stands behind the end of the array</source>
        <translation>es steht hinter dem Ende der Liste</translation>
    </message>
    <message>
        <source>it went with %1. Take it out, or put it into customProperties.</source>
        <translation>das gab es nur bis %1. Nehmen Sie es heraus, oder legen Sie es in customProperties ab.</translation>
    </message>
    <message>
        <source>item %1 of %2</source>
        <translation>Eintrag %1 von %2</translation>
    </message>
    <message>
        <source>its sample was not read</source>
        <translation>die Stichprobe wurde nicht gelesen</translation>
    </message>
    <message>
        <source>its schema gave up: %1</source>
        <translation>das Schema gab auf: %1</translation>
    </message>
    <message>
        <source>keeps to %1</source>
        <translation>hält %1 ein</translation>
    </message>
    <message>
        <source>largest in the sample</source>
        <translation>größter in der Stichprobe</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>kleiner als %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>list: %1</source>
        <translation>Liste: %1</translation>
    </message>
    <message>
        <source>longer than maxLength %1</source>
        <translation>länger als maxLength %1</translation>
    </message>
    <message>
        <source>lowers it at %1</source>
        <translation>senkt sie bei %1</translation>
    </message>
    <message>
        <source>lowers it for some files</source>
        <translation>senkt sie für manche Dateien</translation>
    </message>
    <message>
        <source>lowers it from %1 to %2</source>
        <translation>senkt sie von %1 auf %2</translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>matches %1</source>
        <translation>passt auf %1</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>names its offset from UTC in every row</source>
        <translation>nennt in jeder Zeile den Abstand von UTC</translation>
    </message>
    <message>
        <source>names its time zone</source>
        <translation>nennt die Zeitzone</translation>
    </message>
    <message>
        <source>never repeated</source>
        <translation>nie wiederholt</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no %1 is older than %2, compared with %3</source>
        <translation>kein Wert von %1 ist älter als %2, verglichen mit %3</translation>
    </message>
    <message>
        <source>no service level promises “%1”</source>
        <translation>kein Service-Level sagt „%1“ zu</translation>
    </message>
    <message>
        <source>no service level promises “%1” for “%2”</source>
        <translation>kein Service-Level sagt „%1“ für „%2“ zu</translation>
    </message>
    <message>
        <source>no team is named</source>
        <translation>kein Team ist genannt</translation>
    </message>
    <message>
        <source>no two alike</source>
        <translation>kein Wert doppelt</translation>
    </message>
    <message>
        <source>nobody has the role %1 today; who had it has left</source>
        <translation>niemand hat heute die Rolle %1; wer sie hatte, ist gegangen</translation>
    </message>
    <message>
        <source>nobody in the team has the role %1</source>
        <translation>niemand im Team hat die Rolle %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>not after %1</source>
        <translation>nicht nach %1</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>nicht vor %1</translation>
    </message>
    <message>
        <source>not between %1</source>
        <translation>nicht zwischen %1</translation>
    </message>
    <message>
        <source>not between %1 and %2</source>
        <translation>nicht zwischen %1 und %2</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>not evaluated: %1</source>
        <translation>nicht beurteilt: %1</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>nothing can follow “~”, keys have no parts</source>
        <translation>auf „~“ kann nichts folgen, Schlüssel haben keine Teile</translation>
    </message>
    <message>
        <source>nothing stands between the last comma and the ]</source>
        <translation>zwischen dem letzten Komma und dem ] steht nichts</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>odcslint has no rule type “%1”.</source>
        <translation>odcslint hat keinen Regeltyp „%1“.</translation>
    </message>
    <message>
        <source>of format %1</source>
        <translation>im Format %1</translation>
    </message>
    <message>
        <source>of no type</source>
        <translation>ohne Typ</translation>
    </message>
    <message>
        <source>of the flags “%1” only g, i, m, s, u and y are known</source>
        <translation>von den Schaltern „%1“ sind nur g, i, m, s, u und y bekannt</translation>
    </message>
    <message>
        <source>of type %1</source>
        <translation>vom Typ %1</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>einer von %1</translation>
    </message>
    <message>
        <source>one of %1 must be there</source>
        <translation>eins von %1 muss vorhanden sein</translation>
    </message>
    <message>
        <source>one value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>only %1 of %2 bytes could be written; the disk may be full</source>
        <translation>nur %1 von %2 Bytes ließen sich schreiben; vielleicht ist der Datenträger voll</translation>
    </message>
    <message>
        <source>only one of %1 may be there</source>
        <translation>nur eins von %1 darf vorhanden sein</translation>
    </message>
    <message>
        <source>partition key</source>
        <translation>Partitionsschlüssel</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>phone number in nearly every row</source>
        <translation>in fast jeder Zeile eine Telefonnummer</translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>Primärschlüssel</translation>
    </message>
    <message>
        <source>product on the mesh</source>
        <translation>Produkt im Mesh</translation>
    </message>
    <message>
        <source>property %1</source>
        <translation>Eigenschaft %1</translation>
    </message>
    <message>
        <source>published, v%1</source>
        <translation>veröffentlicht, v%1</translation>
    </message>
    <message>
        <source>quality rule</source>
        <translation>Qualitätsregel</translation>
    </message>
    <message>
        <source>refers to %1</source>
        <translation>verweist auf %1</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>required_fields needs a list “fields”.</source>
        <translation>required_fields braucht eine Liste „fields“.</translation>
    </message>
    <message>
        <source>required_tags needs a list “tags”.</source>
        <translation>required_tags braucht eine Liste „tags“.</translation>
    </message>
    <message>
        <source>rows in all</source>
        <translation>Zeilen insgesamt</translation>
    </message>
    <message>
        <source>rows with a missing value</source>
        <translation>Zeilen mit fehlendem Wert</translation>
    </message>
    <message>
        <source>rows with a repeated value</source>
        <translation>Zeilen mit wiederholtem Wert</translation>
    </message>
    <message>
        <source>rows with an invalid value</source>
        <translation>Zeilen mit ungültigem Wert</translation>
    </message>
    <message>
        <source>rows without a value</source>
        <translation>Zeilen ohne Wert</translation>
    </message>
    <message>
        <source>seen in the sample</source>
        <translation>in der Stichprobe gesehen</translation>
    </message>
    <message>
        <source>service level %1: %2 %3</source>
        <translation>Service-Level %1: %2 %3</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>shorter than minLength %1</source>
        <translation>kürzer als minLength %1</translation>
    </message>
    <message>
        <source>smallest in the sample</source>
        <translation>kleinster in der Stichprobe</translation>
    </message>
    <message>
        <source>switches it off</source>
        <translation>schaltet sie ab</translation>
    </message>
    <message>
        <source>system error %1</source>
        <translation>Systemfehler %1</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>the array is never closed: there is no ] at the end of the file</source>
        <translation>die Liste wird nie geschlossen: am Ende der Datei steht kein ]</translation>
    </message>
    <message>
        <source>the condition is nested too deeply</source>
        <translation>die Bedingung ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>das Dokument</translation>
    </message>
    <message>
        <source>the file is called “%1”, but its %2 is %3</source>
        <translation>die Datei heißt „%1“, aber ihr %2 ist %3</translation>
    </message>
    <message>
        <source>the file is called “%1”, which does not match %2</source>
        <translation>die Datei heißt „%1“, das passt nicht zu %2</translation>
    </message>
    <message>
        <source>the filter has no closing “)”</source>
        <translation>der Filter hat kein schließendes „)“</translation>
    </message>
    <message>
        <source>the letter “%1” is not known here</source>
        <translation>der Buchstabe „%1“ ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>the mesh has more parts than rules may look at together</source>
        <translation>das Mesh hat mehr Teile, als Regeln zusammen ansehen dürfen</translation>
    </message>
    <message>
        <source>the newest %1 is at most %2 old, compared with %3</source>
        <translation>der neueste Wert von %1 ist höchstens %2 alt, verglichen mit %3</translation>
    </message>
    <message>
        <source>the number of rows</source>
        <translation>Zahl der Zeilen</translation>
    </message>
    <message>
        <source>the path has more than %1 segments</source>
        <translation>der Pfad hat mehr als %1 Abschnitte</translation>
    </message>
    <message>
        <source>the pattern %1 needs more than %2 steps to decide on a file name</source>
        <translation>das Muster %1 braucht mehr als %2 Schritte, um über einen Dateinamen zu entscheiden</translation>
    </message>
    <message>
        <source>the pattern %1 needs more than %2 steps to decide on a name</source>
        <translation>das Muster %1 braucht mehr als %2 Schritte, um über einen Namen zu entscheiden</translation>
    </message>
    <message>
        <source>the pattern %1 needs more than %2 steps to decide on a value</source>
        <translation>das Muster %1 braucht mehr als %2 Schritte, um über einen Wert zu entscheiden</translation>
    </message>
    <message>
        <source>the pattern %1 needs too many steps to decide</source>
        <translation>das Muster %1 braucht zu viele Schritte für eine Entscheidung</translation>
    </message>
    <message>
        <source>the positions of the primary key of “%1” go up to %2, but it has %3</source>
        <translation>die Positionen des Primärschlüssels von „%1“ reichen bis %2, er hat aber %3</translation>
    </message>
    <message>
        <source>the primary key “%1” has no primaryKeyPosition from 1 on</source>
        <translation>der Primärschlüssel „%1“ hat keine primaryKeyPosition ab 1</translation>
    </message>
    <message>
        <source>the primaryKeyPosition %1 is there twice in “%2”</source>
        <translation>die primaryKeyPosition %1 kommt in „%2“ zweimal vor</translation>
    </message>
    <message>
        <source>the query&apos;s answer</source>
        <translation>Antwort der Abfrage</translation>
    </message>
    <message>
        <source>the quotes are not closed</source>
        <translation>die Anführungszeichen sind nicht geschlossen</translation>
    </message>
    <message>
        <source>the repeated values</source>
        <translation>Zahl der wiederholten Werte</translation>
    </message>
    <message>
        <source>the rows with a missing value</source>
        <translation>Zahl der Zeilen mit fehlendem Wert</translation>
    </message>
    <message>
        <source>the rows with an invalid value</source>
        <translation>Zahl der Zeilen mit ungültigem Wert</translation>
    </message>
    <message>
        <source>the rows without a value</source>
        <translation>Zahl der Zeilen ohne Wert</translation>
    </message>
    <message>
        <source>the rule compares this file with all others, and only this file was read; name the folder of the mesh</source>
        <translation>die Regel vergleicht diese Datei mit allen anderen, und nur diese Datei wurde gelesen; nennen Sie den Ordner des Meshs</translation>
    </message>
    <message>
        <source>the rules before it took longer than %1 ms</source>
        <translation>die Regeln davor brauchten länger als %1 ms</translation>
    </message>
    <message>
        <source>the team has %1 of the %2 members it needs with the role %3</source>
        <translation>das Team hat %1 der %2 nötigen Mitglieder mit der Rolle %3</translation>
    </message>
    <message>
        <source>the team “%1” is none of %2</source>
        <translation>das Team „%1“ ist keins von %2</translation>
    </message>
    <message>
        <source>the text can&apos;t be read: %1</source>
        <translation>der Text ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>there</source>
        <translation>da</translation>
    </message>
    <message>
        <source>there is a column %1</source>
        <translation>es gibt eine Spalte %1</translation>
    </message>
    <message>
        <source>there is more behind the end of the array</source>
        <translation>hinter dem Ende der Liste steht noch etwas</translation>
    </message>
    <message>
        <source>there is no comma in front of it</source>
        <translation>davor steht kein Komma</translation>
    </message>
    <message>
        <source>there is no contract %1 in the mesh.%2</source>
        <translation>im Mesh gibt es keinen Vertrag %1.%2</translation>
    </message>
    <message>
        <source>there is no domain %1 in the mesh.%2</source>
        <translation>im Mesh gibt es keine Domäne %1.%2</translation>
    </message>
    <message>
        <source>there is no object %1 in the mesh.%2</source>
        <translation>im Mesh gibt es kein Objekt %1.%2</translation>
    </message>
    <message>
        <source>there is no product %1 in the mesh.%2</source>
        <translation>im Mesh gibt es kein Produkt %1.%2</translation>
    </message>
    <message>
        <source>there is no property %1 in the mesh.%2</source>
        <translation>im Mesh gibt es keine Eigenschaft %1.%2</translation>
    </message>
    <message>
        <source>this “[” is not closed or empty.</source>
        <translation>dieses „[“ ist nicht geschlossen oder leer.</translation>
    </message>
    <message>
        <source>this “[” is not closed.</source>
        <translation>dieses „[“ ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>to begin with</source>
        <translation>für den Anfang</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>version of %1</source>
        <translation>Version von %1</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>web address in nearly every row</source>
        <translation>in fast jeder Zeile eine Webadresse</translation>
    </message>
    <message>
        <source>what %1 may hold depends on it</source>
        <translation>davon hängt ab, was %1 enthalten darf</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>without a time zone</source>
        <translation>ohne Zeitzone</translation>
    </message>
    <message>
        <source>without it %1 has no place here</source>
        <translation>ohne das hat %1 hier keinen Platz</translation>
    </message>
    <message>
        <source>written as %1</source>
        <translation>geschrieben als %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>zlib can&apos;t be started.</source>
        <translation>zlib lässt sich nicht starten.</translation>
    </message>
    <message>
        <source>{{subject}}can only be sorted by texts and numbers</source>
        <translation>{{subject}}lässt sich nur nach Texten und Zahlen sortieren</translation>
    </message>
    <message>
        <source>{{subject}}can&apos;t be sorted: every item must be a mapping</source>
        <translation>{{subject}}lässt sich nicht sortieren: Jeder Eintrag muss eine Zuordnung sein</translation>
    </message>
    <message>
        <source>{{subject}}must be absent, empty, false or 0</source>
        <translation>{{subject}}muss fehlen, leer, false oder 0 sein</translation>
    </message>
    <message>
        <source>{{subject}}must be at least %1, it is %2</source>
        <translation>{{subject}}muss mindestens %1 sein, es sind %2</translation>
    </message>
    <message>
        <source>{{subject}}must be at most %1, it is %2</source>
        <translation>{{subject}}darf höchstens %1 sein, es sind %2</translation>
    </message>
    <message>
        <source>{{subject}}must be the name of one contract</source>
        <translation>{{subject}}muss der Name eines Vertrags sein</translation>
    </message>
    <message>
        <source>{{subject}}must be the name of one domain</source>
        <translation>{{subject}}muss der Name einer Domäne sein</translation>
    </message>
    <message>
        <source>{{subject}}must be the name of one object</source>
        <translation>{{subject}}muss der Name eines Objekts sein</translation>
    </message>
    <message>
        <source>{{subject}}must be the name of one product</source>
        <translation>{{subject}}muss der Name eines Produkts sein</translation>
    </message>
    <message>
        <source>{{subject}}must be the name of one property</source>
        <translation>{{subject}}muss der Name einer Eigenschaft sein</translation>
    </message>
    <message>
        <source>{{subject}}must be there</source>
        <translation>{{subject}}muss vorhanden sein</translation>
    </message>
    <message>
        <source>{{subject}}must be there and not be empty, because “%1” is %2</source>
        <translation>{{subject}}muss vorhanden und nicht leer sein, denn „%1“ ist %2</translation>
    </message>
    <message>
        <source>{{subject}}must be there and not be empty, false or 0</source>
        <translation>{{subject}}muss vorhanden sein und darf nicht leer, false oder 0 sein</translation>
    </message>
    <message>
        <source>{{subject}}must not be there</source>
        <translation>{{subject}}darf nicht vorhanden sein</translation>
    </message>
    <message>
        <source>“%1 %2” is no span of time; allowed are numbers of y, month, w, d, h, min and s.</source>
        <translation>„%1 %2“ ist keine Zeitspanne; erlaubt sind Zahlen mit y, month, w, d, h, min und s.</translation>
    </message>
    <message>
        <source>“%1()” is not known; known are %2</source>
        <translation>„%1()“ ist nicht bekannt; bekannt sind %2</translation>
    </message>
    <message>
        <source>“%1()” needs one pattern such as /^a/</source>
        <translation>„%1()“ braucht ein einzelnes Muster wie /^a/</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>“%1” (a person judges)</source>
        <translation>„%1“ (ein Mensch urteilt)</translation>
    </message>
    <message>
        <source>“%1” and “%2” both have position %3 in the %4.</source>
        <translation>„%1“ und „%2“ haben beide die Position %3 im %4.</translation>
    </message>
    <message>
        <source>“%1” and “%2” differ only in case; most databases can&apos;t tell them apart.</source>
        <translation>„%1“ und „%2“ unterscheiden sich nur in Groß- und Kleinschreibung; die meisten Datenbanken können sie nicht auseinanderhalten.</translation>
    </message>
    <message>
        <source>“%1” asks for functions written in JavaScript; rule packs never run programs here. Use the built-in functions.</source>
        <translation>„%1“ verlangt in JavaScript geschriebene Funktionen; Regelpakete führen hier nie Programme aus. Verwenden Sie die eingebauten Funktionen.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be compared with %2</source>
        <translation>„%1“ lässt sich nicht mit %2 vergleichen</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be judged: %2 has no place for it here.</source>
        <translation>„%1“ lässt sich nicht beurteilen: %2 hat hier keinen Platz dafür.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be their own successor.</source>
        <translation>„%1“ kann sich nicht selbst nachfolgen.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written as a reference: names are limited to letters, digits and “_”.</source>
        <translation>Auf „%1“ lässt sich nicht verweisen: In Namen sind nur Buchstaben, Ziffern und „_“ erlaubt.</translation>
    </message>
    <message>
        <source>“%1” counts rows, so it is never below 0; %2 can&apos;t be meant.</source>
        <translation>„%1“ zählt Zeilen und ist darum nie kleiner als 0; %2 kann nicht gemeint sein.</translation>
    </message>
    <message>
        <source>“%1” does not look as “%2” must: %3</source>
        <translation>„%1“ sieht nicht so aus, wie „%2“ es muss: %3</translation>
    </message>
    <message>
        <source>“%1” has a position in the %2 but is not part of it. Set “%3” to true, or take the position out.</source>
        <translation>„%1“ hat eine Position im %2, gehört aber nicht dazu. Setzen Sie „%3“ auf true, oder nehmen Sie die Position heraus.</translation>
    </message>
    <message>
        <source>“%1” has a primaryKeyPosition, but is no primary key</source>
        <translation>„%1“ hat eine primaryKeyPosition, ist aber kein Primärschlüssel</translation>
    </message>
    <message>
        <source>“%1” has another position in the primary key.</source>
        <translation>„%1“ hat im Primärschlüssel eine andere Position.</translation>
    </message>
    <message>
        <source>“%1” has more than 18 digits.</source>
        <translation>„%1“ hat mehr als 18 Ziffern.</translation>
    </message>
    <message>
        <source>“%1” has no object “%2”.</source>
        <translation>„%1“ hat kein Objekt „%2“.</translation>
    </message>
    <message>
        <source>“%1” has no option “%2”; it has: %3.</source>
        <translation>„%1“ hat keine Option „%2“; es hat: %3.</translation>
    </message>
    <message>
        <source>“%1” has no primary key</source>
        <translation>„%1“ hat keinen Primärschlüssel</translation>
    </message>
    <message>
        <source>“%1” has no property “%2”.</source>
        <translation>„%1“ hat keine Eigenschaft „%2“.</translation>
    </message>
    <message>
        <source>“%1” holds the bound now</source>
        <translation>„%1“ enthält jetzt die Grenze</translation>
    </message>
    <message>
        <source>“%1” is %2 but “%3” is %4: no value can satisfy both.</source>
        <translation>„%1“ ist %2, „%3“ aber %4: Kein Wert kann beides erfüllen.</translation>
    </message>
    <message>
        <source>“%1” is %2 – of what? Add a unit, for example d for days or h for hours.</source>
        <translation>„%1“ ist %2 – aber wovon? Ergänzen Sie eine Einheit, zum Beispiel d für Tage oder h für Stunden.</translation>
    </message>
    <message>
        <source>“%1” is a contract&apos;s name; its id is “%2”.</source>
        <translation>„%1“ ist der Name eines Vertrags; seine id ist „%2“.</translation>
    </message>
    <message>
        <source>“%1” is a custom property now</source>
        <translation>„%1“ ist jetzt eine eigene Angabe</translation>
    </message>
    <message>
        <source>“%1” is a number here.</source>
        <translation>„%1“ ist hier eine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is a text.</source>
        <translation>„%1“ ist ein Text.</translation>
    </message>
    <message>
        <source>“%1” is a whole number from 0 on.</source>
        <translation>„%1“ ist eine ganze Zahl ab 0.</translation>
    </message>
    <message>
        <source>“%1” is already the physical name of “%2”. Two parts can&apos;t be the same thing in the source.</source>
        <translation>„%1“ ist schon der physische Name von „%2“. Zwei Teile können in der Quelle nicht dasselbe sein.</translation>
    </message>
    <message>
        <source>“%1” is hidden and required; it is shown, so that it can be filled in.</source>
        <translation>„%1“ ist verborgen und verlangt; es wird gezeigt, damit es ausgefüllt werden kann.</translation>
    </message>
    <message>
        <source>“%1” is missing: %2 needs it.</source>
        <translation>„%1“ fehlt, ist hier aber Pflicht (%2).</translation>
    </message>
    <message>
        <source>“%1” is missing; your organisation asks for it.</source>
        <translation>„%1“ fehlt; Ihre Organisation verlangt es.</translation>
    </message>
    <message>
        <source>“%1” is never %2 any more.</source>
        <translation>„%1“ ist nie mehr %2.</translation>
    </message>
    <message>
        <source>“%1” is never empty any more.</source>
        <translation>„%1“ ist jetzt nie mehr leer.</translation>
    </message>
    <message>
        <source>“%1” is no element type of the standard.</source>
        <translation>„%1“ ist kein Elementtyp des Standards.</translation>
    </message>
    <message>
        <source>“%1” is no format that the standard names. Did you mean “%2”?</source>
        <translation>„%1“ ist kein Format, das der Standard nennt. Meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>“%1” is no kind of personal data; there are %2.</source>
        <translation>„%1“ ist keine Art personenbezogener Daten; es gibt %2.</translation>
    </message>
    <message>
        <source>“%1” is no longer limited to a list of values.</source>
        <translation>„%1“ ist nicht mehr auf eine Liste von Werten beschränkt.</translation>
    </message>
    <message>
        <source>“%1” is no longer promised.</source>
        <translation>„%1“ wird nicht mehr zugesagt.</translation>
    </message>
    <message>
        <source>“%1” is no option of that type.</source>
        <translation>„%1“ ist keine Option dieses Typs.</translation>
    </message>
    <message>
        <source>“%1” is no type.</source>
        <translation>„%1“ ist kein Typ.</translation>
    </message>
    <message>
        <source>“%1” is no unit of time that is known here, so nobody can tell how long %2 may be. %3</source>
        <translation>„%1“ ist keine hier bekannte Zeiteinheit; darum kann niemand sagen, wie lang %2 sein darf. %3</translation>
    </message>
    <message>
        <source>“%1” is none of the values that are allowed for “%2”: %3.</source>
        <translation>„%1“ ist keiner der Werte, die für „%2“ erlaubt sind: %3.</translation>
    </message>
    <message>
        <source>“%1” is not a currency code of three capital letters, such as EUR or USD.</source>
        <translation>„%1“ ist kein Währungscode aus drei Großbuchstaben wie EUR oder USD.</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>“%1” is not a number format of the standard.</source>
        <translation>„%1“ ist kein Zahlenformat des Standards.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is not a positive number, or the column is not numeric.</source>
        <translation>„%1“ ist keine positive Zahl, oder die Spalte enthält keine Zahlen.</translation>
    </message>
    <message>
        <source>“%1” is not a regular expression: %2 (at character %3).</source>
        <translation>„%1“ ist kein regulärer Ausdruck: „%2“ (bei Zeichen %3).</translation>
    </message>
    <message>
        <source>“%1” is not a type of the standard.</source>
        <translation>„%1“ ist kein Typ des Standards.</translation>
    </message>
    <message>
        <source>“%1” is not a variable that can be filled in. It is written ${NAME} or ${NAME:-otherwise}, with letters, digits and _.</source>
        <translation>„%1“ ist keine Variable, die sich füllen lässt. Man schreibt sie ${NAME} oder ${NAME:-sonst}, mit Buchstaben, Ziffern und _.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>“%1” is not among the values that are allowed.</source>
        <translation>„%1“ ist nicht unter den erlaubten Werten.</translation>
    </message>
    <message>
        <source>“%1” is not an item number</source>
        <translation>„%1“ ist keine Nummer eines Eintrags</translation>
    </message>
    <message>
        <source>“%1” is not expected</source>
        <translation>„%1“ ist hier nicht erwartet</translation>
    </message>
    <message>
        <source>“%1” is not expected here</source>
        <translation>„%1“ wird hier nicht erwartet</translation>
    </message>
    <message>
        <source>“%1” is not in the team.%2</source>
        <translation>„%1“ ist nicht im Team.%2</translation>
    </message>
    <message>
        <source>“%1” is not in this contract.</source>
        <translation>„%1“ steht nicht in diesem Vertrag.</translation>
    </message>
    <message>
        <source>“%1” is not known; names of the text begin with @</source>
        <translation>„%1“ ist nicht bekannt; Namen des Textes beginnen mit @</translation>
    </message>
    <message>
        <source>“%1” is not part of the pattern language</source>
        <translation>„%1“ gehört nicht zur Sprache der Muster</translation>
    </message>
    <message>
        <source>“%1” is not written as the column&apos;s values are.</source>
        <translation>„%1“ ist anders geschrieben als die Werte der Spalte.</translation>
    </message>
    <message>
        <source>“%1” is now called “%2”.</source>
        <translation>„%1“ heißt jetzt „%2“.</translation>
    </message>
    <message>
        <source>“%1” is now limited to a list of values.</source>
        <translation>„%1“ ist jetzt auf eine Liste von Werten beschränkt.</translation>
    </message>
    <message>
        <source>“%1” is of type %2 and “%3” of type %4. Values of different types never match.</source>
        <translation>„%1“ ist vom Typ %2, „%3“ vom Typ %4. Werte verschiedener Typen stimmen nie überein.</translation>
    </message>
    <message>
        <source>“%1” is of type %2, but none of its %3 examples is %4. Change the type, or the examples.</source>
        <translation>„%1“ ist vom Typ %2, aber keines der %3 Beispiele ist %4. Ändern Sie den Typ oder die Beispiele.</translation>
    </message>
    <message>
        <source>“%1” is of type %2, so this allowed value should be %3.</source>
        <translation>„%1“ ist vom Typ %2; dieser erlaubte Wert sollte darum sein: %3.</translation>
    </message>
    <message>
        <source>“%1” is of type %2, so this example should be %3.</source>
        <translation>„%1“ ist vom Typ %2; dieses Beispiel sollte darum sein: %3.</translation>
    </message>
    <message>
        <source>“%1” is on another machine; whether this reference leads anywhere was not looked at.</source>
        <translation>„%1“ liegt auf einem anderen Rechner; ob dieser Verweis irgendwohin führt, wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>“%1” is on the network; rule packs are read from files only. Save it beside this file and name the copy.</source>
        <translation>„%1“ liegt im Netz; Regelpakete werden nur aus Dateien gelesen. Speichern Sie es neben dieser Datei, und nennen Sie die Kopie.</translation>
    </message>
    <message>
        <source>“%1” is part of the %2 but has no “%3”, while “%4” has one.</source>
        <translation>„%1“ gehört zum %2, hat aber keine „%3“; „%4“ hat eine.</translation>
    </message>
    <message>
        <source>“%1” is part of the primary key, so it can&apos;t be left empty: “required: false” contradicts that.</source>
        <translation>„%1“ gehört zum Primärschlüssel und kann darum nicht leer bleiben: „required: false“ widerspricht dem.</translation>
    </message>
    <message>
        <source>“%1” is promised now.</source>
        <translation>„%1“ wird jetzt zugesagt.</translation>
    </message>
    <message>
        <source>“%1” is required, so it is never empty; yet this allowed value is null.</source>
        <translation>„%1“ ist Pflicht und darum nie leer; dieser erlaubte Wert ist aber null.</translation>
    </message>
    <message>
        <source>“%1” is required, so it is never empty; yet this example is null.</source>
        <translation>„%1“ ist Pflicht und darum nie leer; dieses Beispiel ist aber null.</translation>
    </message>
    <message>
        <source>“%1” is taken out: it has no place in a contract</source>
        <translation>„%1“ ist herausgenommen: In einem Vertrag hat es keinen Platz</translation>
    </message>
    <message>
        <source>“%1” is told by “servers” now</source>
        <translation>„%1“ sagt jetzt „servers“</translation>
    </message>
    <message>
        <source>“%1” is told by “support” now</source>
        <translation>„%1“ sagt jetzt „support“</translation>
    </message>
    <message>
        <source>“%1” is true or false.</source>
        <translation>„%1“ ist true oder false.</translation>
    </message>
    <message>
        <source>“%1” is written in its current form</source>
        <translation>„%1“ steht in seiner heutigen Form</translation>
    </message>
    <message>
        <source>“%1” is “%2” now</source>
        <translation>„%1“ ist jetzt „%2“</translation>
    </message>
    <message>
        <source>“%1” joined the primary key.</source>
        <translation>„%1“ gehört jetzt zum Primärschlüssel.</translation>
    </message>
    <message>
        <source>“%1” left (%2) before joining (%3).</source>
        <translation>„%1“ ist ausgeschieden (%2), bevor er oder sie dazukam (%3).</translation>
    </message>
    <message>
        <source>“%1” left the primary key.</source>
        <translation>„%1“ gehört nicht mehr zum Primärschlüssel.</translation>
    </message>
    <message>
        <source>“%1” lies outside of %2; a pack reads nothing outside its folder.</source>
        <translation>„%1“ liegt außerhalb von %2; ein Paket liest nichts außerhalb seines Ordners.</translation>
    </message>
    <message>
        <source>“%1” looks at the values of one property; at an object there is none. Move it to a property.</source>
        <translation>„%1“ betrachtet die Werte einer Eigenschaft; ein Objekt hat keine. Verschieben Sie es an eine Eigenschaft.</translation>
    </message>
    <message>
        <source>“%1” may now also be %2.</source>
        <translation>„%1“ darf jetzt auch %2 sein.</translation>
    </message>
    <message>
        <source>“%1” may now be empty.</source>
        <translation>„%1“ darf jetzt leer sein.</translation>
    </message>
    <message>
        <source>“%1” may now repeat values.</source>
        <translation>„%1“ darf jetzt Werte wiederholen.</translation>
    </message>
    <message>
        <source>“%1” must be %2, not “%3”.</source>
        <translation>„%1“ muss so sein: %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation>„%1“ muss eine Liste sein.</translation>
    </message>
    <message>
        <source>“%1” must be a single value.</source>
        <translation>„%1“ muss ein einzelner Wert sein.</translation>
    </message>
    <message>
        <source>“%1” must be a text.</source>
        <translation>„%1“ muss ein Text sein.</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>„%1“ muss true oder false sein.</translation>
    </message>
    <message>
        <source>“%1” must have at least %2 characters; it has %3.</source>
        <translation>„%1“ muss mindestens %2 Zeichen haben; es sind %3.</translation>
    </message>
    <message>
        <source>“%1” must have at least %2 entries; it has %3.</source>
        <translation>„%1“ muss mindestens %2 Einträge haben; es sind %3.</translation>
    </message>
    <message>
        <source>“%1” must have at most %2 characters; it has %3.</source>
        <translation>„%1“ darf höchstens %2 Zeichen haben; es sind %3.</translation>
    </message>
    <message>
        <source>“%1” must have at most %2 entries; it has %3.</source>
        <translation>„%1“ darf höchstens %2 Einträge haben; es sind %3.</translation>
    </message>
    <message>
        <source>“%1” must not be before or below %2.</source>
        <translation>„%1“ darf nicht vor oder unter %2 liegen.</translation>
    </message>
    <message>
        <source>“%1” must not be behind or above %2.</source>
        <translation>„%1“ darf nicht nach oder über %2 liegen.</translation>
    </message>
    <message>
        <source>“%1” names a whole object. A relationship joins properties, for example “%2.%3”.</source>
        <translation>„%1“ nennt ein ganzes Objekt. Eine Beziehung verbindet Eigenschaften, zum Beispiel „%2.%3“.</translation>
    </message>
    <message>
        <source>“%1” no longer refers to “%2”.</source>
        <translation>„%1“ verweist nicht mehr auf „%2“.</translation>
    </message>
    <message>
        <source>“%1” no longer repeats values.</source>
        <translation>„%1“ wiederholt keine Werte mehr.</translation>
    </message>
    <message>
        <source>“%1” no longer says what it holds.</source>
        <translation>„%1“ sagt nicht mehr, was es enthält.</translation>
    </message>
    <message>
        <source>“%1” now refers to “%2”.</source>
        <translation>„%1“ verweist jetzt auf „%2“.</translation>
    </message>
    <message>
        <source>“%1” now says what it holds.</source>
        <translation>„%1“ sagt jetzt, was es enthält.</translation>
    </message>
    <message>
        <source>“%1” of “%2” changed.</source>
        <translation>„%1“ von „%2“ ist anders.</translation>
    </message>
    <message>
        <source>“%1” publishes what “%2” publishes as “%3”: %4 (%5)</source>
        <translation>„%1“ veröffentlicht, was „%2“ als „%3“ veröffentlicht: %4 (%5)</translation>
    </message>
    <message>
        <source>“%1” refers to itself. A relationship joins two different properties.</source>
        <translation>„%1“ verweist auf sich selbst. Eine Beziehung verbindet zwei verschiedene Eigenschaften.</translation>
    </message>
    <message>
        <source>“%1” requires a part “%2” that it does not have.%3</source>
        <translation>„%1“ verlangt einen Teil „%2“, den es nicht hat.%3</translation>
    </message>
    <message>
        <source>“%1” should stand before “%2”</source>
        <translation>„%1“ sollte vor „%2“ stehen</translation>
    </message>
    <message>
        <source>“%1” stands here twice; only the first entry counts.</source>
        <translation>„%1“ steht hier zweimal; nur der erste Eintrag zählt.</translation>
    </message>
    <message>
        <source>“%1” was %2 and is now %3.</source>
        <translation>„%1“ war %2 und ist jetzt %3.</translation>
    </message>
    <message>
        <source>“%1” was expected here.</source>
        <translation>Hier wurde „%1“ erwartet.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>“(*” is not allowed</source>
        <translation>„(*“ ist nicht erlaubt</translation>
    </message>
    <message>
        <source>“(*” is not part of ECMA-262 regular expressions.</source>
        <translation>„(*“ gehört nicht zu regulären Ausdrücken nach ECMA-262.</translation>
    </message>
    <message>
        <source>“(?%1” is not part of ECMA-262 regular expressions.</source>
        <translation>„(?%1“ gehört nicht zu regulären Ausdrücken nach ECMA-262.</translation>
    </message>
    <message>
        <source>“(@.length-1)” is the only script allowed here</source>
        <translation>„(@.length-1)“ ist das einzige hier erlaubte Skript</translation>
    </message>
    <message>
        <source>“.” can&apos;t be followed by “[”</source>
        <translation>auf „.“ kann nicht „[“ folgen</translation>
    </message>
    <message>
        <source>“.”, “..”, “[”, “^” or “~” is expected</source>
        <translation>erwartet wird „.“, „..“, „[“, „^“ oder „~“</translation>
    </message>
    <message>
        <source>“?” needs a “:”</source>
        <translation>„?“ braucht ein „:“</translation>
    </message>
    <message>
        <source>“@%1()” takes nothing in its parentheses</source>
        <translation>„@%1()“ nimmt nichts in seinen Klammern</translation>
    </message>
    <message>
        <source>“@%1” is not known; known are @, @property, @parent, @parentProperty, @root and @%2</source>
        <translation>„@%1“ ist nicht bekannt; bekannt sind @, @property, @parent, @parentProperty, @root und @%2</translation>
    </message>
    <message>
        <source>“N/A”, “unknown” and the like.</source>
        <translation>„k. A.“, „unbekannt“ und dergleichen.</translation>
    </message>
    <message>
        <source>“[%1” inside brackets is not part of ECMA-262 regular expressions.</source>
        <translation>„[%1“ in Klammern gehört nicht zu regulären Ausdrücken nach ECMA-262.</translation>
    </message>
    <message>
        <source>“\%1” means something else, or nothing, in ECMA-262 regular expressions.</source>
        <translation>„\%1“ bedeutet in regulären Ausdrücken nach ECMA-262 etwas anderes oder nichts.</translation>
    </message>
    <message>
        <source>“\S” inside brackets can&apos;t be judged here.</source>
        <translation>„\S“ in Klammern lässt sich hier nicht beurteilen.</translation>
    </message>
    <message>
        <source>“\c” needs a letter.</source>
        <translation>„\c“ braucht einen Buchstaben.</translation>
    </message>
    <message>
        <source>“\u” needs four hexadecimal digits.</source>
        <translation>„\u“ braucht vier Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>“\x” needs two hexadecimal digits.</source>
        <translation>„\x“ braucht zwei Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>“\” begins an escape in double quotes, and this one does not exist. Write “\\” for a backslash, or use single quotes.</source>
        <translation>„\“ beginnt in doppelten Anführungszeichen ein Escape, und dieses gibt es nicht. Schreiben Sie „\\“ für einen Backslash, oder nehmen Sie einfache Anführungszeichen.</translation>
    </message>
    <message>
        <source>“apiVersion” is v%1</source>
        <translation>„apiVersion“ ist v%1</translation>
    </message>
    <message>
        <source>“appliesTo” names contract, product or mesh, not “%1”.</source>
        <translation>„appliesTo“ nennt contract, product oder mesh, nicht „%1“.</translation>
    </message>
    <message>
        <source>“atMost” and “atLeast” are about one property; write a “then” for each.</source>
        <translation>„atMost“ und „atLeast“ gelten einer Eigenschaft; schreiben Sie für jede ein eigenes „then“.</translation>
    </message>
    <message>
        <source>“convention” is snake_case, screaming_snake_case, camel_case, pascal_case, kebab_case, or {pattern: …}.</source>
        <translation>„convention“ ist snake_case, screaming_snake_case, camel_case, pascal_case, kebab_case oder {pattern: …}.</translation>
    </message>
    <message>
        <source>“criteria” is all or any.</source>
        <translation>„criteria“ ist all oder any.</translation>
    </message>
    <message>
        <source>“enum” is a list of the values that are allowed.</source>
        <translation>„enum“ ist eine Liste der erlaubten Werte.</translation>
    </message>
    <message>
        <source>“extends” names a file, a built-in pack, or a list of them.</source>
        <translation>„extends“ nennt eine Datei, ein eingebautes Paket oder eine Liste davon.</translation>
    </message>
    <message>
        <source>“field” must be a text.</source>
        <translation>„field“ muss ein Text sein.</translation>
    </message>
    <message>
        <source>“fileName” needs the option match, field, or both.</source>
        <translation>„fileName“ braucht die Option match, field oder beide.</translation>
    </message>
    <message>
        <source>“from” has %1 and “to” has %2 parts. Each part of a key needs its partner.</source>
        <translation>„from“ hat %1 Teile, „to“ hat %2. Jeder Teil eines Schlüssels braucht sein Gegenstück.</translation>
    </message>
    <message>
        <source>“given” is a path such as $.schema[*], or a list of paths.</source>
        <translation>„given“ ist ein Pfad wie $.schema[*] oder eine Liste von Pfaden.</translation>
    </message>
    <message>
        <source>“invalidValues” needs to know what is valid: give “arguments” with “validValues” or “pattern”.</source>
        <translation>„invalidValues“ muss wissen, was gültig ist: Geben Sie „arguments“ mit „validValues“ oder „pattern“ an.</translation>
    </message>
    <message>
        <source>“isNullable” is the opposite, “required”, now</source>
        <translation>„isNullable“ ist jetzt das Gegenteil, „required“</translation>
    </message>
    <message>
        <source>“length” needs the option min, max, or both.</source>
        <translation>„length“ braucht die Option min, max oder beide.</translation>
    </message>
    <message>
        <source>“logicalType” follows from “physicalType”</source>
        <translation>„logicalType“ folgt aus „physicalType“</translation>
    </message>
    <message>
        <source>“match_field” is id or name.</source>
        <translation>„match_field“ ist id oder name.</translation>
    </message>
    <message>
        <source>“maxAge” has one of days, months and years, not several.</source>
        <translation>„maxAge“ hat eins von days, months und years, nicht mehrere.</translation>
    </message>
    <message>
        <source>“maxAge” needs the option days, months or years.</source>
        <translation>„maxAge“ braucht die Option days, months oder years.</translation>
    </message>
    <message>
        <source>“meshwright lint” and “meshwright govern” name all of them; mend them or have a rule waived.</source>
        <translation>„meshwright lint“ und „meshwright govern“ nennen sie alle; berichtigen Sie sie, oder tragen Sie für eine Regel eine Ausnahme ein.</translation>
    </message>
    <message>
        <source>“meshwright lint” names the place.</source>
        <translation>„meshwright lint“ nennt die Stelle.</translation>
    </message>
    <message>
        <source>“meshwright lint” names them.</source>
        <translation>„meshwright lint“ nennt sie.</translation>
    </message>
    <message>
        <source>“missingValues” needs to know what counts as missing: give “arguments: {missingValues: [null, &apos;&apos;, &apos;N/A&apos;]}”.</source>
        <translation>„missingValues“ muss wissen, was als fehlend zählt: Geben Sie „arguments: {missingValues: [null, &apos;&apos;, &apos;N/A&apos;]}“ an.</translation>
    </message>
    <message>
        <source>“parserOptions” has no key “%1”.</source>
        <translation>„parserOptions“ hat keinen Schlüssel „%1“.</translation>
    </message>
    <message>
        <source>“pass” and “fail” are lists of documents.</source>
        <translation>„pass“ und „fail“ sind Listen von Dokumenten.</translation>
    </message>
    <message>
        <source>“pattern” needs the option match, notMatch, or both.</source>
        <translation>„pattern“ braucht die Option match, notMatch oder beide.</translation>
    </message>
    <message>
        <source>“requiredWhen” has either “is” or “matches”, not both.</source>
        <translation>„requiredWhen“ hat entweder „is“ oder „matches“, nicht beides.</translation>
    </message>
    <message>
        <source>“rowCount” counts the rows of an object; it can&apos;t stand at the property “%1”. Move it to the object.</source>
        <translation>„rowCount“ zählt die Zeilen eines Objekts; es kann nicht an der Eigenschaft „%1“ stehen. Verschieben Sie es an das Objekt.</translation>
    </message>
    <message>
        <source>“rules” is a list of rules with a “type” each.</source>
        <translation>„rules“ ist eine Liste von Regeln, jede mit einem „type“.</translation>
    </message>
    <message>
        <source>“rules” is a mapping of rule ids to rules.</source>
        <translation>„rules“ ist eine Zuordnung von Regel-Ids zu Regeln.</translation>
    </message>
    <message>
        <source>“scheduler: cron” stands beside a cron schedule</source>
        <translation>„scheduler: cron“ steht bei einem Zeitplan von cron</translation>
    </message>
    <message>
        <source>“scope” is contract, schema or property.</source>
        <translation>„scope“ ist contract, schema oder property.</translation>
    </message>
    <message>
        <source>“scope” of unique_names is schema or property.</source>
        <translation>„scope“ von unique_names ist schema oder property.</translation>
    </message>
    <message>
        <source>“set” is the value that a quick fix writes; it can&apos;t be empty.</source>
        <translation>„set“ ist der Wert, den eine Berichtigung schreibt; er darf nicht leer sein.</translation>
    </message>
    <message>
        <source>“severity” is error or warning.</source>
        <translation>„severity“ ist error oder warning.</translation>
    </message>
    <message>
        <source>“severity” is error, warn, info or hint.</source>
        <translation>„severity“ ist error, warn, info oder hint.</translation>
    </message>
    <message>
        <source>“target” is schema.name, schema.physicalName, schema.properties.name or schema.properties.physicalName.</source>
        <translation>„target“ ist schema.name, schema.physicalName, schema.properties.name oder schema.properties.physicalName.</translation>
    </message>
    <message>
        <source>“then” has no key “%1”; it has field, function and functionOptions.</source>
        <translation>„then“ hat keinen Schlüssel „%1“; es hat field, function und functionOptions.</translation>
    </message>
    <message>
        <source>“then” is a mapping with a “function”, or a list of such.</source>
        <translation>„then“ ist eine Zuordnung mit einer „function“ oder eine Liste davon.</translation>
    </message>
    <message>
        <source>“then” needs a “function”</source>
        <translation>„then“ braucht eine „function“</translation>
    </message>
    <message>
        <source>“type” is style or validation.</source>
        <translation>„type“ ist style oder validation.</translation>
    </message>
    <message>
        <source>“unique” compares texts and numbers, and the path leads to %1; name the members to compare with the option “by”</source>
        <translation>„unique“ vergleicht Texte und Zahlen, und der Pfad führt zu %1; nennen Sie mit der Option „by“ die zu vergleichenden Glieder</translation>
    </message>
    <message>
        <source>“until” is the last day of the waiver, written 2027-03-31.</source>
        <translation>„until“ ist der letzte Tag der Ausnahme, geschrieben 2027-03-31.</translation>
    </message>
    <message>
        <source>“x-meshwright” has no key “%1”; it has title, fix, set, appliesTo, pass and fail.</source>
        <translation>„x-meshwright“ hat keinen Schlüssel „%1“; es hat title, fix, set, appliesTo, pass und fail.</translation>
    </message>
    <message>
        <source>“x-meshwright” must be a mapping.</source>
        <translation>„x-meshwright“ muss eine Zuordnung sein.</translation>
    </message>
    <message>
        <source>“{%1}” is not a placeholder of the standard; it will reach the database as it is. Known are {object}, {property}, {table} and {column}.%2</source>
        <translation>„{%1}“ ist kein Platzhalter des Standards; es erreicht die Datenbank so, wie es ist. Bekannt sind {object}, {property}, {table} und {column}.%2</translation>
    </message>
    <message>
        <source>“{%1}” stands for a property, but this rule stands at an object. Move it to the property, or write the column&apos;s name.</source>
        <translation>„{%1}“ steht für eine Eigenschaft, diese Regel aber an einem Objekt. Verschieben Sie sie an die Eigenschaft, oder schreiben Sie den Namen der Spalte.</translation>
    </message>
    <message>
        <source>“{{property}}” is deprecated in this form: describe the product in a file of its own, set “element” of each service level, put the list of a team into “members”</source>
        <translation>„{{property}}“ ist in dieser Form veraltet: das Produkt in einer eigenen Datei beschreiben, „element“ bei jedem Service-Level setzen, die Liste eines Teams in „members“ stellen</translation>
    </message>
    <message>
        <source>… (%1 bytes, cut)</source>
        <translation>… (%1 Bytes, gekürzt)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation><numerusform>… und %n weiterer</numerusform><numerusform>… und %n weitere</numerusform></translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Done: %1. Ctrl+Z takes it back.</source>
        <translation>Erledigt: %1. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Find usages</source>
        <translation>Verwendungen suchen</translation>
    </message>
    <message>
        <source>Fixes</source>
        <translation>Berichtigungen</translation>
    </message>
    <message>
        <source>Go to definition</source>
        <translation>Zur Definition gehen</translation>
    </message>
    <message>
        <source>Line %1   %2</source>
        <translation>Zeile %1   %2</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>Berichtigen…</translation>
    </message>
    <message>
        <source>Nothing in this contract refers to it</source>
        <translation>Nichts in diesem Vertrag verweist darauf</translation>
    </message>
    <message>
        <source>The text can&apos;t be read yet; mend it first.</source>
        <translation>Der Text ist noch nicht lesbar; zuerst den Text berichtigen.</translation>
    </message>
    <message>
        <source>There is no property or object here.</source>
        <translation>Hier ist keine Eigenschaft und kein Objekt.</translation>
    </message>
    <message>
        <source>There is no reference here to follow.</source>
        <translation>Hier ist kein Verweis, dem man folgen könnte.</translation>
    </message>
    <message>
        <source>There is nothing to explain here.</source>
        <translation>Hier gibt es nichts zu erklären.</translation>
    </message>
    <message>
        <source>There is nothing to mend on this line.</source>
        <translation>In dieser Zeile ist nichts zu berichtigen.</translation>
    </message>
    <message>
        <source>Usages</source>
        <translation>Verwendungen</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Wo es verwendet wird</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>&amp;Meshwright</source>
        <translation>&amp;Meshwright</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Alles prüfen</translation>
    </message>
    <message>
        <source>Meshwright menu</source>
        <translation>Menü von Meshwright</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Neuer Vertrag</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Veröffentlichen…</translation>
    </message>
    <message>
        <source>Search products, fields, rules, actions</source>
        <translation>Produkte, Felder, Regeln, Aktionen suchen</translation>
    </message>
    <message>
        <source>Search products, fields, rules, actions…</source>
        <translation>Produkte, Felder, Regeln, Aktionen suchen…</translation>
    </message>
</context>
<context>
    <name>HelpStrip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What a field is for is told here.</source>
        <translation>Hier steht, wofür ein Feld da ist.</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message numerus="yes">
        <source>%1: %Ln rows</source>
        <translation><numerusform>%1: %Ln Zeile</numerusform><numerusform>%1: %Ln Zeilen</numerusform></translation>
    </message>
    <message>
        <source>Distribution of %1</source>
        <translation>Verteilung von %1</translation>
    </message>
</context>
<context>
    <name>InfoCard</name>
    <message>
        <source>Mend it… (Alt+Enter)</source>
        <translation>Berichtigen… (Alt+Eingabe)</translation>
    </message>
    <message>
        <source>What this rule is about</source>
        <translation>Worum es bei dieser Regel geht</translation>
    </message>
</context>
<context>
    <name>JobList</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
    <message>
        <source>Nothing is going on.</source>
        <translation>Es läuft nichts.</translation>
    </message>
    <message>
        <source>Work in the background</source>
        <translation>Arbeit im Hintergrund</translation>
    </message>
</context>
<context>
    <name>JobsButton</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation><numerusform>%1 und %n weitere</numerusform><numerusform>%1 und %n weitere</numerusform></translation>
    </message>
    <message>
        <source>Work in the background: %1</source>
        <translation>Arbeit im Hintergrund: %1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1 is written.</source>
        <translation>%1 ist geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is written. %n lines that begin with “Decide” wait for you.</source>
        <translation><numerusform>%1 ist geschrieben. %n Zeile, die mit „Decide“ beginnt, wartet auf eine Entscheidung.</numerusform><numerusform>%1 ist geschrieben. %n Zeilen, die mit „Decide“ beginnen, warten auf eine Entscheidung.</numerusform></translation>
    </message>
    <message>
        <source>%1 judges no file of this mesh.</source>
        <translation>%1 beurteilt keine Datei dieses Meshs.</translation>
    </message>
    <message>
        <source>%1 — Meshwright</source>
        <translation>%1 — Meshwright</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Alles prüfen</translation>
    </message>
    <message>
        <source>Check the sample data</source>
        <translation>Stichprobe prüfen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Choose the fix again.</source>
        <translation>Die Berichtigung bitte noch einmal wählen.</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Reiter schließen</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Compare with the file on disk</source>
        <translation>Mit der Datei auf dem Datenträger vergleichen</translation>
    </message>
    <message>
        <source>Compare with the last commit</source>
        <translation>Mit dem letzten Commit vergleichen</translation>
    </message>
    <message>
        <source>Compare with the published version</source>
        <translation>Mit der veröffentlichten Fassung vergleichen</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Regeltreue</translation>
    </message>
    <message>
        <source>Compliance trend</source>
        <translation>Verlauf der Regeltreue</translation>
    </message>
    <message>
        <source>Details column, shown or not</source>
        <translation>Spalte mit Einzelheiten zeigen oder nicht</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Diagram and form side by side</source>
        <translation>Diagramm und Formular nebeneinander</translation>
    </message>
    <message>
        <source>Done: %1. Ctrl+Z takes it back.</source>
        <translation>Erledigt: %1. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Embedded registry</source>
        <translation>Eingebautes Verzeichnis</translation>
    </message>
    <message numerus="yes">
        <source>Everything is checked again: all files, all rules, %n samples.</source>
        <translation><numerusform>Alles wird neu geprüft: alle Dateien, alle Regeln, %n Stichprobe.</numerusform><numerusform>Alles wird neu geprüft: alle Dateien, alle Regeln, %n Stichproben.</numerusform></translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Find in the text…</source>
        <translation>Im Text suchen…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Form and YAML side by side</source>
        <translation>Formular und YAML nebeneinander</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Marktplatz</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>Mesh</translation>
    </message>
    <message>
        <source>Meshwright</source>
        <translation>Meshwright</translation>
    </message>
    <message>
        <source>Move an edge between areas</source>
        <translation>Kante zwischen Bereichen verschieben</translation>
    </message>
    <message>
        <source>Move the tab to the left</source>
        <translation>Den Reiter nach links schieben</translation>
    </message>
    <message>
        <source>Move the tab to the right</source>
        <translation>Den Reiter nach rechts schieben</translation>
    </message>
    <message>
        <source>New contract from a data file…</source>
        <translation>Neuer Vertrag aus einer Datendatei…</translation>
    </message>
    <message>
        <source>New contract from a template…</source>
        <translation>Neuer Vertrag aus einer Vorlage…</translation>
    </message>
    <message>
        <source>New contract from this one…</source>
        <translation>Neuer Vertrag aus diesem…</translation>
    </message>
    <message>
        <source>New contract…</source>
        <translation>Neuer Vertrag…</translation>
    </message>
    <message>
        <source>New data product…</source>
        <translation>Neues Datenprodukt…</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Nächster Reiter</translation>
    </message>
    <message>
        <source>No tab of a file was closed.</source>
        <translation>Es wurde kein Reiter einer Datei geschlossen.</translation>
    </message>
    <message>
        <source>Open a folder first.</source>
        <translation>Erst einen Ordner öffnen.</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open a mesh</source>
        <translation>Ein Mesh öffnen</translation>
    </message>
    <message>
        <source>Open the closed tab again</source>
        <translation>Den geschlossenen Reiter wieder öffnen</translation>
    </message>
    <message>
        <source>Open the demo mesh</source>
        <translation>Das Demo-Mesh öffnen</translation>
    </message>
    <message>
        <source>Outline of the text</source>
        <translation>Gliederung des Textes</translation>
    </message>
    <message>
        <source>Panel below, open or closed</source>
        <translation>Bereich unten öffnen oder schließen</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Vorschau der Seite</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Voriger Reiter</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Veröffentlichen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Replace in the text…</source>
        <translation>Im Text ersetzen…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the contract first; what is published is the file.</source>
        <translation>Den Vertrag zuerst speichern; veröffentlicht wird die Datei.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Tab used before</source>
        <translation>Zuletzt benutzter Reiter</translation>
    </message>
    <message>
        <source>Tab used longest ago</source>
        <translation>Am längsten nicht benutzter Reiter</translation>
    </message>
    <message>
        <source>The text has changed since.</source>
        <translation>Der Text hat sich seitdem geändert.</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Farbschema: wie das System</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Farbschema: dunkel</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>Farbschema: hoher Kontrast</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Farbschema: hell</translation>
    </message>
    <message>
        <source>There is no place to go back to.</source>
        <translation>Es gibt keine Stelle, zu der es zurückgeht.</translation>
    </message>
    <message>
        <source>There is no place to go forward to.</source>
        <translation>Es gibt keine Stelle, zu der es weiter vorwärts geht.</translation>
    </message>
    <message>
        <source>Try a rule…</source>
        <translation>Regel erproben …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Welcome page</source>
        <translation>Willkommensseite</translation>
    </message>
    <message>
        <source>Work in the background</source>
        <translation>Arbeit im Hintergrund</translation>
    </message>
    <message>
        <source>Workspace column, shown or not</source>
        <translation>Spalte des Arbeitsbereichs zeigen oder nicht</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>Verzeichnis</translation>
    </message>
</context>
<context>
    <name>MarketplacePage</name>
    <message numerus="yes">
        <source>%Ln rows, %1</source>
        <translation><numerusform>%Ln Zeile, %1</numerusform><numerusform>%Ln Zeilen, %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation><numerusform>%n gefunden</numerusform><numerusform>%n gefunden</numerusform></translation>
    </message>
    <message>
        <source>As it was published</source>
        <translation>Wie es veröffentlicht wurde</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Data contract</source>
        <translation>Datenvertrag</translation>
    </message>
    <message>
        <source>Data product</source>
        <translation>Datenprodukt</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation>Einschränkungen</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Entsteht aus</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Marktplatz</translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation>Niemand ist genannt.</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Noch niemand.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Nothing matches. Take a filter away, or search for fewer words.</source>
        <translation>Nichts passt. Einen Filter wegnehmen oder nach weniger Wörtern suchen.</translation>
    </message>
    <message>
        <source>Nothing that is known here.</source>
        <translation>Nichts, was hier bekannt ist.</translation>
    </message>
    <message>
        <source>Nothing was published yet</source>
        <translation>Noch nichts veröffentlicht</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Publish a contract or a product; it can be found here by everybody who uses this registry.</source>
        <translation>Einen Vertrag oder ein Produkt veröffentlichen; alle, die dieses Verzeichnis nutzen, finden es hier.</translation>
    </message>
    <message>
        <source>Published text</source>
        <translation>Veröffentlichter Text</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Veröffentlichen…</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Search the marketplace</source>
        <translation>Marktplatz durchsuchen</translation>
    </message>
    <message>
        <source>Search what was published: purchase history, e-mail, revenue…</source>
        <translation>Veröffentlichtes suchen: Kaufhistorie, E-Mail, Umsatz…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>The data was not checked before publishing.</source>
        <translation>Die Daten wurden vor dem Veröffentlichen nicht geprüft.</translation>
    </message>
    <message>
        <source>The registry can&apos;t be read</source>
        <translation>Das Verzeichnis lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Genutzt von</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>verletzt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>nicht veröffentlicht</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>v%1 · %2</source>
        <translation>v%1 · %2</translation>
    </message>
    <message>
        <source>← All results</source>
        <translation>← Alle Ergebnisse</translation>
    </message>
</context>
<context>
    <name>MatrixFilters</name>
    <message>
        <source>%1 (built in)</source>
        <translation>%1 (eingebaut)</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>Alle Domänen</translation>
    </message>
    <message>
        <source>All packs</source>
        <translation>Alle Pakete</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Filter by file, rule or tag</source>
        <translation>Nach Datei, Regel oder Schlagwort filtern</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Tipps</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Rule pack</source>
        <translation>Regelpaket</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files and rules</source>
        <translation>Dateien und Regeln</translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>Only data contracts are compared by meaning.</source>
        <translation>Nur Datenverträge werden nach Bedeutung verglichen.</translation>
    </message>
    <message>
        <source>The other text can&apos;t be read, so what changed in meaning is not known.</source>
        <translation>Der andere Text ist nicht lesbar; was sich an der Bedeutung geändert hat, ist deshalb nicht bekannt.</translation>
    </message>
    <message>
        <source>Your text can&apos;t be read at the moment, so what changed in meaning is not known.</source>
        <translation>Ihr Text ist gerade nicht lesbar; was sich an der Bedeutung geändert hat, ist deshalb nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>MeaningRows</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>breaks readers</source>
        <translation>bricht mit den Lesern</translation>
    </message>
    <message>
        <source>can&apos;t be decided by a program</source>
        <translation>kann kein Programm entscheiden</translation>
    </message>
    <message>
        <source>compatible</source>
        <translation>verträglich</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>words only</source>
        <translation>nur Worte</translation>
    </message>
</context>
<context>
    <name>MeshCanvas</name>
    <message numerus="yes">
        <source>%n product(s) are chosen. Alt and the arrow keys move them.</source>
        <translation><numerusform>%n Produkt ist ausgewählt. Alt und die Pfeiltasten verschieben es.</numerusform><numerusform>%n Produkte sind ausgewählt. Alt und die Pfeiltasten verschieben sie.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n product(s). Arrow keys move among them, Enter opens one.</source>
        <translation><numerusform>%n Produkt. Pfeiltasten gehen von einem zum anderen, Eingabe öffnet.</numerusform><numerusform>%n Produkte. Pfeiltasten gehen von einem zum anderen, Eingabe öffnet.</numerusform></translation>
    </message>
    <message>
        <source>Add it to the selection</source>
        <translation>Zur Auswahl nehmen</translation>
    </message>
    <message>
        <source>Choose all products</source>
        <translation>Alle Produkte auswählen</translation>
    </message>
    <message>
        <source>Empty. Open a folder with data products and contracts.</source>
        <translation>Leer. Einen Ordner mit Datenprodukten und Verträgen öffnen.</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Mesh canvas</source>
        <translation>Zeichenfläche des Meshs</translation>
    </message>
    <message>
        <source>Move a card</source>
        <translation>Karte verschieben</translation>
    </message>
    <message>
        <source>Move cards</source>
        <translation>Karten verschieben</translation>
    </message>
    <message>
        <source>No data products here yet</source>
        <translation>Noch keine Datenprodukte</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a folder that holds contracts (*.odcs.yaml) and data products (*.odps.yaml), or write the demo mesh and look around.</source>
        <translation>Einen Ordner mit Verträgen (*.odcs.yaml) und Datenprodukten (*.odps.yaml) öffnen, oder das Demo-Mesh anlegen und sich umsehen.</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>%1 wiederholen</translation>
    </message>
    <message>
        <source>Take it out of the selection</source>
        <translation>Aus der Auswahl nehmen</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>%1 rückgängig machen</translation>
    </message>
    <message>
        <source>mesh</source>
        <translation>Mesh</translation>
    </message>
    <message numerus="yes">
        <source>read by %n product(s)</source>
        <translation><numerusform>von %n Produkt gelesen</numerusform><numerusform>von %n Produkten gelesen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>reads %n contract(s)</source>
        <translation><numerusform>liest %n Vertrag</numerusform><numerusform>liest %n Verträge</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>reads %n product(s)</source>
        <translation><numerusform>liest %n Produkt</numerusform><numerusform>liest %n Produkte</numerusform></translation>
    </message>
</context>
<context>
    <name>MeshPage</name>
    <message numerus="yes">
        <source>%n products</source>
        <translation><numerusform>%n Produkt</numerusform><numerusform>%n Produkte</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation><numerusform>%n Schritt</numerusform><numerusform>%n Schritte</numerusform></translation>
    </message>
    <message>
        <source>+ Product</source>
        <translation>+ Produkt</translation>
    </message>
    <message numerus="yes">
        <source>A change of %1 reaches %n products</source>
        <translation><numerusform>Eine Änderung an %1 erreicht %n Produkt</numerusform><numerusform>Eine Änderung an %1 erreicht %n Produkte</numerusform></translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Choose a product to see its ports, its owner and who uses it. Double-click opens it. Shift-click or a frame drawn with Shift chooses several, to move them together. Drag the background to move, turn the wheel to zoom.</source>
        <translation>Ein Produkt wählen, um Ports, Verantwortliche und Nutzende zu sehen. Doppelklick öffnet es. Ein Klick mit Umschalt oder ein mit Umschalt gezogener Rahmen wählt mehrere aus, um sie zusammen zu verschieben. Am Hintergrund ziehen verschiebt, das Rad vergrößert.</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domänen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>How to use</source>
        <translation>Wie man es nutzt</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Entsteht aus</translation>
    </message>
    <message>
        <source>Makes a data product in the domain of the chosen one (Ctrl+Shift+N)</source>
        <translation>Legt ein Datenprodukt in der Domäne des gewählten an (Strg+Umschalt+N)</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>Mesh</translation>
    </message>
    <message>
        <source>New data product</source>
        <translation>Neues Datenprodukt</translation>
    </message>
    <message>
        <source>No domain</source>
        <translation>Keine Domäne</translation>
    </message>
    <message>
        <source>No mesh yet</source>
        <translation>Noch kein Mesh</translation>
    </message>
    <message>
        <source>No service level is promised.</source>
        <translation>Kein Service-Level ist zugesagt.</translation>
    </message>
    <message>
        <source>Nobody in this mesh.</source>
        <translation>Niemand in diesem Mesh.</translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation>Niemand ist genannt.</translation>
    </message>
    <message>
        <source>Nothing in this mesh.</source>
        <translation>Nichts in diesem Mesh.</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Bietet an</translation>
    </message>
    <message>
        <source>Open a folder with data contracts (*.odcs.yaml) and data products (*.odps.yaml). They appear here by domain, with what flows between them.</source>
        <translation>Einen Ordner mit Datenverträgen (*.odcs.yaml) und Datenprodukten (*.odps.yaml) öffnen. Sie erscheinen hier nach Domänen, mit dem, was zwischen ihnen fließt.</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open the demo mesh</source>
        <translation>Das Demo-Mesh öffnen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelesen von</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Genutzt von</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>unmittelbar</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
</context>
<context>
    <name>MeshScene</name>
    <message>
        <source>Domain %1</source>
        <translation>Domäne %1</translation>
    </message>
    <message>
        <source>No domain</source>
        <translation>Keine Domäne</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>no contract yet</source>
        <translation>noch kein Vertrag</translation>
    </message>
    <message>
        <source>reached by the change</source>
        <translation>von der Änderung erreicht</translation>
    </message>
</context>
<context>
    <name>NewContractPage</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation><numerusform>%n Tag</numerusform><numerusform>%n Tage</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation><numerusform>%n Jahr</numerusform><numerusform>%n Jahre</numerusform></translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Domäne</translation>
    </message>
    <message>
        <source>&amp;Kept for</source>
        <translation>Au&amp;fbewahrt für</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Verantwortlich</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Zweck</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>C&amp;reate contract</source>
        <translation>Vertrag &amp;anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It will be written to %1</source>
        <translation>Geschrieben wird nach %1</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Neuer Vertrag</translation>
    </message>
    <message>
        <source>No mesh is open. It will be written to %1</source>
        <translation>Es ist kein Mesh offen. Geschrieben wird nach %1</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Noch nicht gesagt</translation>
    </message>
    <message>
        <source>Re&amp;ad by the role</source>
        <translation>Ge&amp;lesen mit der Rolle</translation>
    </message>
    <message>
        <source>There is a contract of that name already. Choose another name.</source>
        <translation>Einen Vertrag dieses Namens gibt es schon. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>What others can do with it, in a sentence</source>
        <translation>Was andere damit tun können, in einem Satz</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>name@company.org</source>
        <translation>name@firma.org</translation>
    </message>
</context>
<context>
    <name>NewProductDialog</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2, offered by %3</source>
        <translation>%1 · %2, angeboten von %3</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Domäne</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Verantwortlich</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Zweck</translation>
    </message>
    <message>
        <source>A product bundles what a domain offers to others. Its file is written into the mesh; you go on in its form.</source>
        <translation>Ein Produkt bündelt, was eine Domäne anderen anbietet. Seine Datei wird in das Mesh geschrieben; weiter geht es in seinem Formular.</translation>
    </message>
    <message>
        <source>C&amp;reate product</source>
        <translation>P&amp;rodukt anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It will be written to %1</source>
        <translation>Geschrieben wird nach %1</translation>
    </message>
    <message>
        <source>New data product</source>
        <translation>Neues Datenprodukt</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keinen</translation>
    </message>
    <message>
        <source>O&amp;ffers the contract</source>
        <translation>&amp;Bietet den Vertrag an</translation>
    </message>
    <message>
        <source>There is a product of that name already. Choose another name.</source>
        <translation>Ein Produkt dieses Namens gibt es schon. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>What others can do with it, in a sentence</source>
        <translation>Was andere damit tun können, in einem Satz</translation>
    </message>
    <message>
        <source>name@company.org</source>
        <translation>name@firma.org</translation>
    </message>
</context>
<context>
    <name>ObjectList</name>
    <message numerus="yes">
        <source>%n properties</source>
        <translation><numerusform>%n Eigenschaft</numerusform><numerusform>%n Eigenschaften</numerusform></translation>
    </message>
    <message>
        <source>+ Add an object</source>
        <translation>+ Objekt hinzufügen</translation>
    </message>
    <message>
        <source>Object %1</source>
        <translation>Objekt %1</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
</context>
<context>
    <name>OriginChooser</name>
    <message>
        <source>A contract with a name and one empty table. Add the fields in the form or in the text.</source>
        <translation>Ein Vertrag mit einem Namen und einer leeren Tabelle. Die Felder kommen im Formular oder im Text dazu.</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>CSV, TSV or JSON lines; or drop one here</source>
        <translation>CSV, TSV oder JSON-Zeilen; oder hierher ziehen</translation>
    </message>
    <message>
        <source>Checks need rows to look at. Files of more than 200 MB are used where they are.</source>
        <translation>Prüfungen brauchen Zeilen. Dateien über 200 MB werden dort benutzt, wo sie liegen.</translation>
    </message>
    <message>
        <source>Choose a contract</source>
        <translation>Vertrag wählen</translation>
    </message>
    <message>
        <source>Choose a data file</source>
        <translation>Datendatei wählen</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Contract to copy from</source>
        <translation>Vertrag als Vorlage</translation>
    </message>
    <message>
        <source>Cop&amp;y the file into the mesh as its sample</source>
        <translation>Die Datei als Stichprobe ins Mesh &amp;kopieren</translation>
    </message>
    <message>
        <source>Copied with its tables and fields:</source>
        <translation>Mit Tabellen und Feldern wird kopiert:</translation>
    </message>
    <message>
        <source>Data (*.csv *.tsv *.txt *.jsonl *.ndjson *.gz *.zst);;All files (*)</source>
        <translation>Daten (*.csv *.tsv *.txt *.jsonl *.ndjson *.gz *.zst);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Datendatei</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Quality rules</source>
        <translation>Qualitätsregeln</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Service levels and price</source>
        <translation>Service-Levels und Preis</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Tags, definitions, custom properties</source>
        <translation>Schlagwörter, Definitionen, eigene Angaben</translation>
    </message>
    <message>
        <source>Team, roles, support</source>
        <translation>Team, Rollen, Support</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Filter the outline</source>
        <translation>Gliederung filtern</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
</context>
<context>
    <name>PageActions</name>
    <message>
        <source>on the page %1</source>
        <translation>auf der Seite %1</translation>
    </message>
</context>
<context>
    <name>PageArea</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>PageTabs</name>
    <message>
        <source>All tabs</source>
        <translation>Alle Reiter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>Alle schließen</translation>
    </message>
    <message>
        <source>Close the others</source>
        <translation>Die anderen schließen</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Reiter schließen</translation>
    </message>
    <message>
        <source>Close those at the right</source>
        <translation>Die rechts davon schließen</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Nach links schieben</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Nach rechts schieben</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>PastePreview</name>
    <message numerus="yes">
        <source>%n properties are added.</source>
        <translation><numerusform>%n Eigenschaft kommt dazu.</numerusform><numerusform>%n Eigenschaften kommen dazu.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n properties change.</source>
        <translation><numerusform>%n Eigenschaft ändert sich.</numerusform><numerusform>%n Eigenschaften ändern sich.</numerusform></translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(ausgelassen)</translation>
    </message>
    <message>
        <source>Add all as new</source>
        <translation>Alle als neu hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change from the current row on</source>
        <translation>Ab der aktuellen Zeile ändern</translation>
    </message>
    <message>
        <source>Change those of the same name</source>
        <translation>Die gleichen Namens ändern</translation>
    </message>
    <message>
        <source>Left out, because no column of a property is meant: %1.</source>
        <translation>Ausgelassen, weil keine Spalte einer Eigenschaft gemeint ist: %1.</translation>
    </message>
    <message>
        <source>Nothing in it can be pasted: no row has a name.</source>
        <translation>Nichts davon lässt sich einfügen: keine Zeile hat einen Namen.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Zeilen einfügen</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What would be pasted</source>
        <translation>Was eingefügt würde</translation>
    </message>
    <message>
        <source>changes %1</source>
        <translation>ändert %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>As readers will see it</source>
        <translation>Wie es beim Lesen aussieht</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Page for a browser (*.html);;PDF (*.pdf)</source>
        <translation>Seite für einen Browser (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Preview of the published page</source>
        <translation>Vorschau der veröffentlichten Seite</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save page…</source>
        <translation>Seite speichern…</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Seite speichern</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>There is no program here that opens %1.</source>
        <translation>Hier gibt es kein Programm, das %1 öffnet.</translation>
    </message>
    <message>
        <source>This opens in your browser:

%1</source>
        <translation>Das öffnet sich im Browser:

%1</translation>
    </message>
    <message>
        <source>This page is too large to be shown here. “Save page…” writes it whole, for a browser.</source>
        <translation>Diese Seite ist zu groß, um sie hier zu zeigen. „Seite speichern…“ schreibt sie ganz, für einen Browser.</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Go to the place</source>
        <translation>Zur Stelle gehen</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>What the standard, the contract&apos;s own sense and the governance rules have to say appears here while you work.</source>
        <translation>Was der Standard, der Vertrag selbst und die Governance-Regeln zu sagen haben, erscheint hier während der Arbeit.</translation>
    </message>
</context>
<context>
    <name>PropertyInspector</name>
    <message>
        <source>%1 distinct</source>
        <translation>%1 verschiedene</translation>
    </message>
    <message>
        <source>%1 in the sample</source>
        <translation>%1 in der Stichprobe</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 without a value</source>
        <translation>%1 ohne Wert</translation>
    </message>
    <message>
        <source>All other fields</source>
        <translation>Alle weiteren Felder</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Seen in the sample</source>
        <translation>In der Stichprobe</translation>
    </message>
    <message>
        <source>length %1–%2</source>
        <translation>Länge %1–%2</translation>
    </message>
    <message>
        <source>looks like %1</source>
        <translation>sieht aus wie %1</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>kein Typ</translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>Primärschlüssel</translation>
    </message>
    <message>
        <source>required</source>
        <translation>Pflicht</translation>
    </message>
</context>
<context>
    <name>Publish</name>
    <message>
        <source>Open a folder with contracts first.</source>
        <translation>Erst einen Ordner mit Verträgen öffnen.</translation>
    </message>
    <message>
        <source>There is nothing to publish.</source>
        <translation>Es gibt nichts zu veröffentlichen.</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of these can&apos;t be published as they are. The others can be published now.</source>
        <translation><numerusform>%n davon lässt sich so nicht veröffentlichen. Die anderen lassen sich jetzt veröffentlichen.</numerusform><numerusform>%n davon lassen sich so nicht veröffentlichen. Die anderen lassen sich jetzt veröffentlichen.</numerusform></translation>
    </message>
    <message>
        <source>All of this had been published before</source>
        <translation>All das war schon veröffentlicht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Embedded registry · %1</source>
        <translation>Eingebautes Verzeichnis · %1</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Nothing here can be published as it is. Mend what is named above first.</source>
        <translation>So lässt sich hier nichts veröffentlichen. Zuerst berichtigen, was oben genannt ist.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Publish the other %1</source>
        <translation>Die anderen %1 veröffentlichen</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Beleg %1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>The registry has exactly this already; nothing would be stored.</source>
        <translation>Das Verzeichnis hat genau das schon; nichts würde abgelegt.</translation>
    </message>
    <message>
        <source>What publishing will do</source>
        <translation>Was das Veröffentlichen tun wird</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>content %1</source>
        <translation>Inhalt %1</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>new version after %1</source>
        <translation>neue Version nach %1</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>abgelegt</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Erhöhen</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Verringern</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Decrease</source>
        <translation>Verringern</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Erhöhen</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Drücken</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Nach unten rollen</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Nach links rollen</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Nach rechts rollen</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Nach oben rollen</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Fokus setzen</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Menü zeigen</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Umschalten</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>False</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Auswahlliste öffnen</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Wahr</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Diese Datei gibt es nicht.
Bitte den Namen prüfen.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 gibt es schon.
Soll die Datei ersetzt werden?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Wählen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Neuer Ordner</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Neuen Ordner anlegen</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Ordner:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Datei&amp;name:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Dateien vom Typ:</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Suchen in:</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Übergeordneter Ordner</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Verborgene Dateien zeigen</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Alle speichern</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Linker Rand</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Eine Seite nach unten</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Eine Seite nach links</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Eine Seite nach rechts</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Eine Seite nach oben</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Rechter Rand</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Nach unten rollen</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Hierher rollen</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Nach links rollen</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Nach rechts rollen</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Nach oben rollen</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Anfang</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Oben</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Nach links rollen</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Nach rechts rollen</translation>
    </message>
</context>
<context>
    <name>QUndoModel</name>
    <message>
        <source>&lt;empty&gt;</source>
        <translation>&lt;leer&gt;</translation>
    </message>
</context>
<context>
    <name>QUndoStack</name>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>%1 wiederholen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>%1 rückgängig machen</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Link-Adresse kopieren</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QualityCondition</name>
    <message>
        <source>% of rows</source>
        <translation>% der Zeilen</translation>
    </message>
    <message>
        <source>A regular expression; a value that does not match is invalid.</source>
        <translation>Ein regulärer Ausdruck; ein Wert, der nicht passt, ist ungültig.</translation>
    </message>
    <message>
        <source>Any other value is invalid.</source>
        <translation>Jeder andere Wert ist ungültig.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>How it compares</source>
        <translation>Wie verglichen wird</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Kind of rule</source>
        <translation>Art der Regel</translation>
    </message>
    <message>
        <source>Last check of the sample: %1.</source>
        <translation>Letzte Prüfung der Stichprobe: %1.</translation>
    </message>
    <message>
        <source>Last check of the sample: %1. It came to %2.</source>
        <translation>Letzte Prüfung der Stichprobe: %1. Es ergab %2.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Names of properties of this object.</source>
        <translation>Namen von Eigenschaften dieses Objekts.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>On the sample it comes to %1.</source>
        <translation>Auf der Stichprobe ergibt es %1.</translation>
    </message>
    <message>
        <source>Other tool</source>
        <translation>Anderes Werkzeug</translation>
    </message>
    <message>
        <source>Properties that are unique together</source>
        <translation>Eigenschaften, die zusammen eindeutig sind</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Second number</source>
        <translation>Zweite Zahl</translation>
    </message>
    <message>
        <source>The rule as a sentence</source>
        <translation>Die Regel als Satz</translation>
    </message>
    <message>
        <source>There is no sample of this object beside the contract.</source>
        <translation>Neben dem Vertrag gibt es keine Stichprobe dieses Objekts.</translation>
    </message>
    <message>
        <source>They count as missing, like a row without a value.</source>
        <translation>Sie zählen als fehlend, wie eine Zeile ohne Wert.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwellenwert</translation>
    </message>
    <message>
        <source>Try on the sample</source>
        <translation>An der Stichprobe versuchen</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Valid pattern</source>
        <translation>Gültiges Muster</translation>
    </message>
    <message>
        <source>Valid values</source>
        <translation>Gültige Werte</translation>
    </message>
    <message>
        <source>Values that stand for nothing</source>
        <translation>Werte, die für nichts stehen</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>alle Zeilen</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>between</source>
        <translation>zwischen</translation>
    </message>
    <message>
        <source>element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>fewer than</source>
        <translation>weniger als</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>mehr als</translation>
    </message>
    <message>
        <source>not</source>
        <translation>nicht</translation>
    </message>
    <message>
        <source>not between</source>
        <translation>nicht zwischen</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>rows that repeat a value</source>
        <translation>Zeilen, die einen Wert wiederholen</translation>
    </message>
    <message>
        <source>rows with a value that stands for nothing</source>
        <translation>Zeilen mit einem Wert, der für nichts steht</translation>
    </message>
    <message>
        <source>rows with an invalid value</source>
        <translation>Zeilen mit ungültigem Wert</translation>
    </message>
    <message>
        <source>rows without a value</source>
        <translation>Zeilen ohne Wert</translation>
    </message>
    <message>
        <source>{object} and {property} stand for what the rule is on. The query must answer one number.</source>
        <translation>{object} und {property} stehen für das, wofür die Regel gilt. Die Abfrage muss eine Zahl liefern.</translation>
    </message>
</context>
<context>
    <name>RecoveryBar</name>
    <message>
        <source>%1 has changes that were not saved (%2), and the file is another one by now.</source>
        <translation>%1 hat Änderungen, die nicht gespeichert wurden (%2), und die Datei ist inzwischen eine andere.</translation>
    </message>
    <message>
        <source>%1 has changes that were not saved (%2), and the file is gone.</source>
        <translation>%1 hat Änderungen, die nicht gespeichert wurden (%2), und die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>%1 has changes that were not saved when Meshwright ended (%2).</source>
        <translation>%1 hat Änderungen, die nicht gespeichert waren, als Meshwright endete (%2).</translation>
    </message>
    <message>
        <source>Changes that were not saved</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Show the difference</source>
        <translation>Unterschied zeigen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>und %n weitere</numerusform><numerusform>und %n weitere</numerusform></translation>
    </message>
</context>
<context>
    <name>RecoveryOffers</name>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Restore unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen wiederherstellen</translation>
    </message>
    <message>
        <source>Restored, not saved yet. Ctrl+Z takes it back.</source>
        <translation>Wiederhergestellt, noch nicht gespeichert. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Restored, not saved yet. The file is gone; saving makes it again.</source>
        <translation>Wiederhergestellt, noch nicht gespeichert. Die Datei ist nicht mehr da; beim Speichern entsteht sie neu.</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message numerus="yes">
        <source>%Ln rows: %1%2</source>
        <translation><numerusform>%Ln Zeile: %1%2</numerusform><numerusform>%Ln Zeilen: %1%2</numerusform></translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Noch keine Ergebnisse</translation>
    </message>
    <message>
        <source>Open a contract with sample data; every row is checked against it, and what each check found is listed here.</source>
        <translation>Einen Vertrag mit Stichprobe öffnen; jede Zeile wird dagegen geprüft, und was jede Prüfung fand, steht hier.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message numerus="yes">
        <source>%1 (and %Ln more)</source>
        <translation><numerusform>%1 (und %Ln weiterer)</numerusform><numerusform>%1 (und %Ln weitere)</numerusform></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%L1 would fail, %L2 pass, %L3 not be evaluated; in %L4 there is nothing to check.</source>
        <translation>%L1 verstießen dagegen, %L2 bestünden, %L3 wären nicht zu beurteilen; in %L4 ist nichts zu prüfen.</translation>
    </message>
    <message>
        <source>A new rule</source>
        <translation>Eine neue Regel</translation>
    </message>
    <message>
        <source>Begin with a rule</source>
        <translation>Mit einer Regel beginnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files the rule was tried on</source>
        <translation>Dateien, an denen die Regel erprobt wurde</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>For all domains</source>
        <translation>Für alle Domänen</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>The rule as code</source>
        <translation>Die Regel als Code</translation>
    </message>
    <message>
        <source>There is no rule yet. Rules stand under “rules:”, each with “given” and “then”.</source>
        <translation>Noch gibt es keine Regel. Regeln stehen unter „rules:“, jede mit „given“ und „then“.</translation>
    </message>
    <message>
        <source>Try a rule</source>
        <translation>Eine Regel erproben</translation>
    </message>
    <message>
        <source>Whom the rule is saved for</source>
        <translation>Für wen die Regel gespeichert wird</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Write a rule, or begin with one that there is. It is tried on the files of the mesh as they are saved; nothing is stored until you save it.</source>
        <translation>Eine Regel schreiben oder mit einer vorhandenen beginnen. Sie wird an den Dateien des Mesh erprobt, wie sie gespeichert sind; abgelegt wird nichts, bis sie gespeichert wird.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation><numerusform>und %Ln weitere</numerusform><numerusform>und %Ln weitere</numerusform></translation>
    </message>
    <message>
        <source>nothing to check here</source>
        <translation>hier nichts zu prüfen</translation>
    </message>
</context>
<context>
    <name>SampleGrid</name>
    <message>
        <source>Row %1, %2</source>
        <translation>Zeile %1, %2</translation>
    </message>
    <message>
        <source>Sample rows</source>
        <translation>Zeilen der Stichprobe</translation>
    </message>
    <message>
        <source>null %1 · %2 distinct</source>
        <translation>leer %1 · %2 verschiedene</translation>
    </message>
</context>
<context>
    <name>SamplePage</name>
    <message numerus="yes">
        <source>%1 of %Ln rows</source>
        <translation><numerusform>%1 von %Ln Zeile</numerusform><numerusform>%1 von %Ln Zeilen</numerusform></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation><numerusform>%Ln Zeile</numerusform><numerusform>%Ln Zeilen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n checks</source>
        <translation><numerusform>%n Prüfung</numerusform><numerusform>%n Prüfungen</numerusform></translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Nach Zustand</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Choose a data file</source>
        <translation>Datendatei wählen</translation>
    </message>
    <message>
        <source>Choose a data file…</source>
        <translation>Datendatei wählen…</translation>
    </message>
    <message>
        <source>Data files (*.csv *.tsv *.txt *.gz);;All files (*)</source>
        <translation>Datendateien (*.csv *.tsv *.txt *.gz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Verletzt</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Verstöße</translation>
    </message>
    <message>
        <source>Failing %1</source>
        <translation>Verletzt %1</translation>
    </message>
    <message>
        <source>In this cell</source>
        <translation>In dieser Zelle</translation>
    </message>
    <message>
        <source>No contract is open</source>
        <translation>Kein Vertrag ist offen</translation>
    </message>
    <message>
        <source>No sample data</source>
        <translation>Keine Stichprobe</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>Nicht beurteilt</translation>
    </message>
    <message>
        <source>Nothing has been checked yet.</source>
        <translation>Noch ist nichts geprüft.</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Open a contract first; its data is chosen then.</source>
        <translation>Erst einen Vertrag öffnen; dann werden die Daten gewählt.</translation>
    </message>
    <message>
        <source>Open a contract that has a CSV file beside it, or in a folder named “samples” or “data”.</source>
        <translation>Einen Vertrag öffnen, neben dem eine CSV-Datei liegt, oder in einem Ordner „samples“ oder „data“.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Put a CSV file named like the object (%1.csv) beside the contract, or in a folder named “samples” there. Or choose a file.</source>
        <translation>Eine CSV-Datei mit dem Namen des Objekts (%1.csv) neben den Vertrag legen, oder in einen Ordner „samples“ dort. Oder eine Datei wählen.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Run checks</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>This file can&apos;t be shown</source>
        <translation>Diese Datei lässt sich nicht zeigen</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln rows</source>
        <translation><numerusform>etwa %Ln Zeile</numerusform><numerusform>etwa %Ln Zeilen</numerusform></translation>
    </message>
    <message>
        <source>failed</source>
        <translation>verletzt</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>Warnungen</translation>
    </message>
</context>
<context>
    <name>SampleSession</name>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Counting rows</source>
        <translation>Zeilen werden gezählt</translation>
    </message>
    <message>
        <source>Profiling</source>
        <translation>Profil wird erstellt</translation>
    </message>
    <message>
        <source>The contract has no object “%1” any more.</source>
        <translation>Der Vertrag hat kein Objekt „%1“ mehr.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>%1 is not there any more. Where is %2 to be saved?</source>
        <translation>%1 ist nicht mehr da. Wo soll %2 gespeichert werden?</translation>
    </message>
    <message>
        <source>%1 is open here. Choose another name.</source>
        <translation>%1 ist hier geöffnet. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Make the folder again</source>
        <translation>Ordner neu anlegen</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Woanders speichern</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Woanders speichern…</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made. Save elsewhere.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Speichern Sie woanders.</translation>
    </message>
    <message>
        <source>The folder is gone</source>
        <translation>Der Ordner ist nicht mehr da</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>YAML and JSON (*.yaml *.yml *.json)</source>
        <translation>YAML und JSON (*.yaml *.yml *.json)</translation>
    </message>
</context>
<context>
    <name>SchemaGrid</name>
    <message>
        <source>Add a part</source>
        <translation>Teil hinzufügen</translation>
    </message>
    <message>
        <source>Add a property</source>
        <translation>Eigenschaft hinzufügen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy rows with heads</source>
        <translation>Zeilen mit Spaltenköpfen kopieren</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Name of the new part</source>
        <translation>Name des neuen Teils</translation>
    </message>
    <message>
        <source>Name of the new property</source>
        <translation>Name der neuen Eigenschaft</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Zeilen einfügen</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ScoreCards</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%L1 end in %Ln days</source>
        <translation><numerusform>%L1 enden in %Ln Tag</numerusform><numerusform>%L1 enden in %Ln Tagen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells passed</source>
        <translation><numerusform>%Ln Feld bestanden</numerusform><numerusform>%Ln Felder bestanden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln end today</source>
        <translation><numerusform>%Ln endet heute</numerusform><numerusform>%Ln enden heute</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new since %1</source>
        <translation><numerusform>%Ln neu seit %1</numerusform><numerusform>%Ln neu seit %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>1 ends in %Ln days</source>
        <translation><numerusform>1 endet in %Ln Tag</numerusform><numerusform>1 endet in %Ln Tagen</numerusform></translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <translation>Verglichen mit dem %1.</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Verstöße</translation>
    </message>
    <message>
        <source>Mesh score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>Nicht beurteilt</translation>
    </message>
    <message>
        <source>The score was %L1 then.</source>
        <translation>Die Punktzahl war damals %L1.</translation>
    </message>
    <message>
        <source>These did not fail then:</source>
        <translation>Damals kein Verstoß:</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Ausgenommen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation><numerusform>und %Ln weitere</numerusform><numerusform>und %Ln weitere</numerusform></translation>
    </message>
    <message>
        <source>choose a cross to see why</source>
        <translation>ein Kreuz wählen, um den Grund zu sehen</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>letzter Woche</translation>
    </message>
    <message>
        <source>never counted as passed</source>
        <translation>zählt nie als bestanden</translation>
    </message>
    <message>
        <source>no rule is waived</source>
        <translation>keine Regel ist ausgenommen</translation>
    </message>
    <message>
        <source>none new since %1</source>
        <translation>keine neuen seit %1</translation>
    </message>
    <message>
        <source>nothing to mend</source>
        <translation>nichts zu berichtigen</translation>
    </message>
    <message>
        <source>unchanged since %1</source>
        <translation>unverändert seit %1</translation>
    </message>
    <message>
        <source>with a reason and an end date</source>
        <translation>mit Grund und Enddatum</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>▲ %L1 since %2</source>
        <translation>▲ %L1 seit %2</translation>
    </message>
    <message>
        <source>▼ %L1 since %2</source>
        <translation>▼ %L1 seit %2</translation>
    </message>
</context>
<context>
    <name>SectionOutline</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>A dot for every blank, so that indentation can be seen.</source>
        <translation>Ein Punkt für jedes Leerzeichen, damit die Einrückung sichtbar ist.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Counts from the next start.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Filled in where you make a contract; you can change it there.</source>
        <translation>Wird beim Anlegen eines Vertrags eingesetzt; dort lässt es sich ändern.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light, dark or high contrast; “as the system” follows the desktop while the window is open.</source>
        <translation>Hell, dunkel oder hoher Kontrast; „wie das System“ folgt dem Desktop, solange das Fenster offen ist.</translation>
    </message>
    <message>
        <source>Long lines of YAML go on in the next row instead of beyond the edge.</source>
        <translation>Lange Zeilen YAML gehen in der nächsten Reihe weiter statt über den Rand hinaus.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>No program on this computer opens folders. It is %1</source>
        <translation>Kein Programm auf diesem Rechner öffnet Ordner. Er ist %1</translation>
    </message>
    <message>
        <source>No setting fits these words.</source>
        <translation>Keine Einstellung passt zu diesen Wörtern.</translation>
    </message>
    <message>
        <source>Of everything in the window. Ctrl++ and Ctrl+- change it, too.</source>
        <translation>Von allem im Fenster. Strg++ und Strg+- ändern sie auch.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>Ordner öffnen: %1</translation>
    </message>
    <message>
        <source>Open the tabs of last time</source>
        <translation>Reiter vom letzten Mal öffnen</translation>
    </message>
    <message>
        <source>Owner of new contracts</source>
        <translation>Verantwortlich für neue Verträge</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show blanks</source>
        <translation>Leerzeichen zeigen</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Texts that were not saved, for the case of a crash; only you can read them:</source>
        <translation>Texte, die nicht gespeichert wurden, für den Fall eines Absturzes; kein anderes Konto kann sie lesen:</translation>
    </message>
    <message>
        <source>The embedded registry, the demo mesh, history:</source>
        <translation>Das eingebaute Verzeichnis, das Demo-Mesh, der Verlauf:</translation>
    </message>
    <message>
        <source>The language changes with the next start.</source>
        <translation>Die Sprache wechselt mit dem nächsten Start.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>These settings and the list of recent folders:</source>
        <translation>Diese Einstellungen und die Liste der letzten Ordner:</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>Wo etwas aufbewahrt wird</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>With each mesh, the contracts that were open in it, in their views and at their places.</source>
        <translation>Mit jedem Mesh die Verträge, die darin offen waren, in ihren Ansichten und an ihren Stellen.</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Zur Person</translation>
    </message>
    <message>
        <source>name@company.org</source>
        <translation>name@firma.org</translation>
    </message>
</context>
<context>
    <name>SplitterKeys</name>
    <message>
        <source>Edge: moves to the left and right</source>
        <translation>Kante: nach links und rechts beweglich</translation>
    </message>
    <message>
        <source>Edge: moves up and down</source>
        <translation>Kante: nach oben und unten beweglich</translation>
    </message>
    <message>
        <source>Left and Right move this edge, Home and End as far as it goes; F8 takes the next, Enter is done, Esc puts it back.</source>
        <translation>Links und Rechts verschieben diese Kante, Pos1 und Ende so weit es geht; F8 nimmt die nächste, Eingabe beendet, Esc stellt sie zurück.</translation>
    </message>
    <message>
        <source>There is no edge to move: only one part of the window is shown.</source>
        <translation>Es gibt keine Kante zu verschieben: Nur ein Teil des Fensters ist zu sehen.</translation>
    </message>
    <message>
        <source>Up and Down move this edge, Home and End as far as it goes; F8 takes the next, Enter is done, Esc puts it back.</source>
        <translation>Auf und Ab verschieben diese Kante, Pos1 und Ende so weit es geht; F8 nimmt die nächste, Eingabe beendet, Esc stellt sie zurück.</translation>
    </message>
</context>
<context>
    <name>SqlTry</name>
    <message>
        <source>There is no sample of “%1”.</source>
        <translation>Von „%1“ gibt es keine Stichprobe.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Nothing is missing: the standard and all rules of this mesh are met.</source>
        <translation>Nichts fehlt: Der Standard und alle Regeln dieses Meshs sind erfüllt.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>What the rules say</source>
        <translation>Was die Regeln sagen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, which the contract&apos;s form will show</source>
        <translation><numerusform>und %n weitere, die das Formular des Vertrags zeigt</numerusform><numerusform>und %n weitere, die das Formular des Vertrags zeigt</numerusform></translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>failed</source>
        <translation>verletzt</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>ausgenommen</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>   ✕ %L1   ▲ %L2   ◌ %L3 not evaluated</source>
        <translation>   ✕ %L1   ▲ %L2   ◌ %L3 nicht beurteilt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation><numerusform>%Ln Fehler</numerusform><numerusform>%Ln Fehler</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation><numerusform>%Ln Datei</numerusform><numerusform>%Ln Dateien</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln not evaluated</source>
        <translation><numerusform>%Ln nicht beurteilt</numerusform><numerusform>%Ln nicht beurteilt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation><numerusform>%Ln Warnung</numerusform><numerusform>%Ln Warnungen</numerusform></translation>
    </message>
    <message>
        <source>No folder is open</source>
        <translation>Kein Ordner ist offen</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
</context>
<context>
    <name>Suggester</name>
    <message>
        <source>Suggestions for %1</source>
        <translation>Vorschläge für %1</translation>
    </message>
</context>
<context>
    <name>TabSwitcher</name>
    <message>
        <source>Open pages</source>
        <translation>Offene Seiten</translation>
    </message>
    <message>
        <source>Open pages, the last one first</source>
        <translation>Offene Seiten, die letzte zuerst</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: nothing was judged</source>
        <translation>%1: nichts wurde beurteilt</translation>
    </message>
    <message>
        <source>%1: score %L2, %L3 failing</source>
        <translation>%1: Punktzahl %L2, Verstöße %L3</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Verstöße</translation>
    </message>
    <message>
        <source>Score and failures over time</source>
        <translation>Punktzahl und Verstöße im Verlauf</translation>
    </message>
</context>
<context>
    <name>TrendView</name>
    <message>
        <source>%1 %2, %3.</source>
        <translation>%1 %2, %3.</translation>
    </message>
    <message>
        <source>%1 no failure came or went.</source>
        <translation>%1 kein Verstoß kam oder ging.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failures new</source>
        <translation><numerusform>%Ln Verstoß neu</numerusform><numerusform>%Ln Verstöße neu</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation><numerusform>%Ln nicht mehr</numerusform><numerusform>%Ln nicht mehr</numerusform></translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>Alle Domänen</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Alle Produkte</translation>
    </message>
    <message>
        <source>Domain of the trend</source>
        <translation>Domäne des Verlaufs</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Verstöße</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>From %1 to %2:</source>
        <translation>Vom %1 bis zum %2:</translation>
    </message>
    <message>
        <source>No day is known yet</source>
        <translation>Noch ist kein Tag bekannt</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>Nicht beurteilt</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Points of the trend</source>
        <translation>Punkte des Verlaufs</translation>
    </message>
    <message>
        <source>Product of the trend</source>
        <translation>Produkt des Verlaufs</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>The first point appears after the folder was read and a rule judged something in it. From then on there is one whenever something changes, and one a day.</source>
        <translation>Der erste Punkt erscheint, sobald der Ordner gelesen ist und eine Regel darin etwas beurteilt hat. Von da an kommt einer hinzu, wann immer sich etwas ändert, und einer am Tag.</translation>
    </message>
    <message>
        <source>This is the first point. The next one appears when something changes, or tomorrow.</source>
        <translation>Das ist der erste Punkt. Der nächste erscheint, wenn sich etwas ändert, oder morgen.</translation>
    </message>
    <message>
        <source>This is the first point; nothing is known of before.</source>
        <translation>Das ist der erste Punkt; von vorher ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>file gone</source>
        <translation>Datei fort</translation>
    </message>
    <message>
        <source>mended</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>rule not in force</source>
        <translation>Regel gilt nicht mehr</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>ausgenommen</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message>
        <source>%1 The file was not touched.</source>
        <translation>%1 Die Datei wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>This file can&apos;t be opened</source>
        <translation>Diese Datei lässt sich nicht öffnen</translation>
    </message>
</context>
<context>
    <name>WaiveDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Everything in it</source>
        <translation>Alles darin</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Only at %1</source>
        <translation>Nur bei %1</translation>
    </message>
    <message>
        <source>Only while it has version %1</source>
        <translation>Nur solange die Version %1 ist</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The finding stays in sight, marked as waived, until the last day. The waiver is written into the rules folder, for everyone to see.</source>
        <translation>Der Befund bleibt bis zum letzten Tag sichtbar, als ausgenommen gekennzeichnet. Die Ausnahme steht im Ordner der Regeln, für alle sichtbar.</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Ausnehmen</translation>
    </message>
    <message>
        <source>Waive a rule</source>
        <translation>Regel ausnehmen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who decides this, such as a mail address</source>
        <translation>Wer das entscheidet, etwa eine Mailadresse</translation>
    </message>
    <message>
        <source>Why the rule need not hold here</source>
        <translation>Warum die Regel hier nicht gelten muss</translation>
    </message>
</context>
<context>
    <name>WaiverList</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>A waiver lets a rule not hold for one file until a day, with a reason and a name. Choose a cross in the matrix, then “Waive…”.</source>
        <translation>Eine Ausnahme setzt eine Regel für eine Datei bis zu einem Tag außer Kraft, mit Grund und Namen. In der Matrix ein Kreuz wählen, dann „Ausnehmen…“.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Nothing is waived</source>
        <translation>Nichts ist ausgenommen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>keine solche Datei</translation>
    </message>
    <message>
        <source>was for version %1</source>
        <translation>galt für Version %1</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>&amp;Contract from a data file</source>
        <translation>&amp;Vertrag aus einer Datendatei</translation>
    </message>
    <message>
        <source>&amp;Open a folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>A CSV becomes a contract in a minute; it stays on this computer.</source>
        <translation>Aus einer CSV-Datei wird in einer Minute ein Vertrag; sie bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Contract from a &amp;template</source>
        <translation>Vertrag aus einer Vor&amp;lage</translation>
    </message>
    <message>
        <source>Customers, events, ledgers and more to begin with.</source>
        <translation>Kunden, Ereignisse, Hauptbuch und mehr für den Anfang.</translation>
    </message>
    <message>
        <source>Design data contracts, check them and their data, and publish them. Nothing leaves this computer until you publish.</source>
        <translation>Datenverträge entwerfen, sie und ihre Daten prüfen und veröffentlichen. Nichts verlässt diesen Rechner, bevor veröffentlicht wird.</translation>
    </message>
    <message>
        <source>Four domains, nine products, five planted defects to find.</source>
        <translation>Vier Domänen, neun Produkte, fünf eingebaute Fehler zum Finden.</translation>
    </message>
    <message>
        <source>Meshwright</source>
        <translation>Meshwright</translation>
    </message>
    <message>
        <source>Open the &amp;demo mesh</source>
        <translation>Das &amp;Demo-Mesh öffnen</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>With the contracts you have, from git or anywhere.</source>
        <translation>Mit den Verträgen, die es schon gibt, aus git oder von irgendwo.</translation>
    </message>
</context>
<context>
    <name>WordList</name>
    <message>
        <source>%1, remove</source>
        <translation>%1, entfernen</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 % empty</source>
        <translation>%1 % leer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln different values</source>
        <translation><numerusform>%Ln Wert</numerusform><numerusform>%Ln verschiedene Werte</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n times in this mesh</source>
        <translation><numerusform>%n-mal in diesem Mesh</numerusform><numerusform>%n-mal in diesem Mesh</numerusform></translation>
    </message>
    <message>
        <source>Changed since the last commit. Click to compare.</source>
        <translation>Seit dem letzten Commit geändert. Klicken, um zu vergleichen.</translation>
    </message>
    <message>
        <source>Lines of the last commit are gone here. Click to compare.</source>
        <translation>Hier fehlen Zeilen des letzten Commits. Klicken, um zu vergleichen.</translation>
    </message>
    <message>
        <source>Not in the last commit. Click to compare.</source>
        <translation>Nicht im letzten Commit. Klicken, um zu vergleichen.</translation>
    </message>
    <message>
        <source>no value twice</source>
        <translation>kein Wert doppelt</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>%1 was changed by another program and is shown as it is now.</source>
        <translation>%1 wurde von einem anderen Programm geändert und ist so gezeigt, wie es jetzt ist.</translation>
    </message>
</context>
<context>
    <name>WorkspacePanel</name>
    <message>
        <source>%1 fields of forms</source>
        <translation>%1: Felder der Formulare</translation>
    </message>
    <message>
        <source>%1 rules</source>
        <translation>%1 Regeln</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Built-in rules</source>
        <translation>Eingebaute Regeln</translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>Fields of forms</source>
        <translation>Felder der Formulare</translation>
    </message>
    <message>
        <source>Global rules</source>
        <translation>Allgemeine Regeln</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Governance</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>Mesh</translation>
    </message>
    <message>
        <source>Mesh · %1</source>
        <translation>Mesh · %1</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Andere Dateien</translation>
    </message>
    <message>
        <source>Registries</source>
        <translation>Verzeichnisse</translation>
    </message>
    <message>
        <source>The registry in your own user folder</source>
        <translation>Das Verzeichnis im eigenen Benutzerordner</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
</context>
<context>
    <name>YamlEditor</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Alles einklappen</translation>
    </message>
    <message>
        <source>Fold or unfold here</source>
        <translation>Hier ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Alles ausklappen</translation>
    </message>
    <message>
        <source>YAML text</source>
        <translation>YAML-Text</translation>
    </message>
</context>
<context>
    <name>YamlView</name>
    <message>
        <source>Compare with the file, the last commit or what was published (Ctrl+Shift+D)</source>
        <translation>Mit der Datei, dem letzten Commit oder dem Veröffentlichten vergleichen (Strg+Umschalt+D)</translation>
    </message>
    <message>
        <source>Find (Ctrl+F), replace (Ctrl+H)</source>
        <translation>Suchen (Strg+F), ersetzen (Strg+H)</translation>
    </message>
    <message>
        <source>Outline (Ctrl+Shift+O)</source>
        <translation>Gliederung (Strg+Umschalt+O)</translation>
    </message>
    <message>
        <source>Place in the text</source>
        <translation>Stelle im Text</translation>
    </message>
    <message>
        <source>This text is larger than %1 MB. It can be written and searched, but there is no outline, no folding, no proposals and no marks of changes.</source>
        <translation>Dieser Text ist größer als %1 MB. Er lässt sich schreiben und durchsuchen, aber es gibt keine Gliederung, kein Einklappen, keine Vorschläge und keine Zeichen für Änderungen.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>&quot;Order data&quot; tells nothing that the name does not. One whole sentence is the least.</source>
        <translation>„Order data“ sagt nichts, was nicht schon der Name sagt. Ein ganzer Satz ist das Mindeste.</translation>
    </message>
    <message>
        <source>A classification that only its author understands protects nothing.</source>
        <translation>Eine Klassifizierung, die nur versteht, wer sie schrieb, schützt nichts.</translation>
    </message>
    <message>
        <source>A column called “ref” can hold mail addresses all the same. What the values are counts, not the name.</source>
        <translation>Auch eine Spalte namens „ref“ kann E-Mail-Adressen enthalten. Es zählen die Werte, nicht der Name.</translation>
    </message>
    <message>
        <source>A column without a description is explained by mail, again and again.</source>
        <translation>Eine Spalte ohne Beschreibung wird immer wieder per E-Mail erklärt.</translation>
    </message>
    <message>
        <source>A contract is read by everyone. A password in an address is a published password.</source>
        <translation>Einen Vertrag lesen alle. Ein Passwort in einer Adresse ist ein veröffentlichtes Passwort.</translation>
    </message>
    <message>
        <source>A contract that nobody has looked at for a year describes last year&apos;s data.</source>
        <translation>Ein Vertrag, den ein Jahr lang niemand angesehen hat, beschreibt die Daten vom letzten Jahr.</translation>
    </message>
    <message>
        <source>A contract without a server describes data that is nowhere.</source>
        <translation>Ein Vertrag ohne Server beschreibt Daten, die nirgends sind.</translation>
    </message>
    <message>
        <source>A critical data element needs at least one quality rule</source>
        <translation>Ein kritisches Datenelement braucht mindestens eine Qualitätsregel</translation>
    </message>
    <message>
        <source>A date kept as text is written in a different way by everyone.</source>
        <translation>Ein Datum als Text schreibt jeder anders.</translation>
    </message>
    <message>
        <source>A deprecated contract must say when its support ends</source>
        <translation>Ein Vertrag mit Status deprecated muss sagen, wann der Support endet</translation>
    </message>
    <message>
        <source>A key that may be empty is no key.</source>
        <translation>Ein Schlüssel, der leer sein darf, ist keiner.</translation>
    </message>
    <message>
        <source>A member with a day of leaving and no successor is an address that nobody reads.</source>
        <translation>Ein Mitglied mit Austrittstag und ohne Nachfolge ist eine Adresse, die niemand liest.</translation>
    </message>
    <message>
        <source>A name in snake case needs no quotes in any database.</source>
        <translation>Ein Name in snake_case braucht in keiner Datenbank Anführungszeichen.</translation>
    </message>
    <message>
        <source>A nickname reaches nobody outside of the building. A mail address does.</source>
        <translation>Ein Spitzname erreicht niemanden außerhalb des Hauses, eine E-Mail-Adresse schon.</translation>
    </message>
    <message>
        <source>A number without a unit promises nothing</source>
        <translation>Eine Zahl ohne Einheit sagt nichts zu</translation>
    </message>
    <message>
        <source>A primary key must be required</source>
        <translation>Ein Primärschlüssel muss Pflicht sein</translation>
    </message>
    <message>
        <source>A product that reads what nobody offers will not run.</source>
        <translation>Ein Produkt, das liest, was niemand anbietet, wird nicht laufen.</translation>
    </message>
    <message>
        <source>A product with two outputs must tell which is for whom.</source>
        <translation>Ein Produkt mit zwei Ausgängen muss sagen, welcher für wen ist.</translation>
    </message>
    <message>
        <source>A promise about one table says nothing about the others that come with it.</source>
        <translation>Eine Zusage über eine Tabelle sagt nichts über die anderen, die dazugehören.</translation>
    </message>
    <message>
        <source>A property called &quot;order&quot; breaks the first query that somebody writes.</source>
        <translation>An einer Eigenschaft namens „order“ scheitert die erste Abfrage, die jemand schreibt.</translation>
    </message>
    <message>
        <source>A quality rule in words can&apos;t be checked; say it as a metric or a query</source>
        <translation>Eine Qualitätsregel in Worten lässt sich nicht prüfen; sie als Metrik oder Abfrage schreiben</translation>
    </message>
    <message>
        <source>A rule in words is a wish. Only what a program can check is kept.</source>
        <translation>Eine Regel in Worten ist ein Wunsch. Eingehalten wird nur, was ein Programm prüfen kann.</translation>
    </message>
    <message>
        <source>A service level of an unknown name is read by no program and by few people.</source>
        <translation>Einen Service-Level mit unbekanntem Namen liest kein Programm und kaum ein Mensch.</translation>
    </message>
    <message>
        <source>A type is the first check there is, and it costs nothing.</source>
        <translation>Ein Typ ist die erste Prüfung überhaupt, und er kostet nichts.</translation>
    </message>
    <message>
        <source>Add a quality rule, such as no missing values.</source>
        <translation>Eine Qualitätsregel ergänzen, etwa keine fehlenden Werte.</translation>
    </message>
    <message>
        <source>Add a team with a name, and a member whose role is owner.</source>
        <translation>Ein Team mit Namen eintragen und ein Mitglied mit der Rolle owner.</translation>
    </message>
    <message>
        <source>Add at least one entry to slaProperties, such as {property: frequency, value: 1, unit: d}.</source>
        <translation>Mindestens einen Eintrag zu slaProperties hinzufügen, etwa {property: frequency, value: 1, unit: d}.</translation>
    </message>
    <message>
        <source>Add replacedByUsername, or take the member out.</source>
        <translation>replacedByUsername ergänzen oder das Mitglied herausnehmen.</translation>
    </message>
    <message>
        <source>Add roles with at least one entry, such as {role: reader, access: read}.</source>
        <translation>In roles mindestens einen Eintrag ergänzen, etwa {role: reader, access: read}.</translation>
    </message>
    <message>
        <source>Add support with at least one channel, such as {channel: orders-help, url: &apos;https://…&apos;}.</source>
        <translation>In support mindestens einen Kanal eintragen, etwa {channel: orders-help, url: &apos;https://…&apos;}.</translation>
    </message>
    <message>
        <source>Add the server where the data is.</source>
        <translation>Den Server eintragen, auf dem die Daten liegen.</translation>
    </message>
    <message>
        <source>Add to each name what sets it apart, such as its domain.</source>
        <translation>Jeden Namen um das ergänzen, was ihn unterscheidet, etwa die Domäne.</translation>
    </message>
    <message>
        <source>Add two or three tags that somebody would search for.</source>
        <translation>Zwei oder drei Schlagwörter eintragen, nach denen jemand suchen würde.</translation>
    </message>
    <message>
        <source>Add unit, such as h, d or y.</source>
        <translation>unit ergänzen, etwa h, d oder y.</translation>
    </message>
    <message>
        <source>Add {property: costCenter, value: …} to customProperties.</source>
        <translation>{property: costCenter, value: …} in customProperties eintragen.</translation>
    </message>
    <message>
        <source>Add {property: endOfSupport, value: 2027-12-31} to slaProperties.</source>
        <translation>{property: endOfSupport, value: 2027-12-31} in slaProperties eintragen.</translation>
    </message>
    <message>
        <source>Add {property: latency, value: 4, unit: h} or a frequency.</source>
        <translation>{property: latency, value: 4, unit: h} oder frequency ergänzen.</translation>
    </message>
    <message>
        <source>Add {property: retention, value: 2, unit: y} to slaProperties, with the time that is really needed.</source>
        <translation>{property: retention, value: 2, unit: y} in slaProperties eintragen, mit der wirklich nötigen Zeit.</translation>
    </message>
    <message>
        <source>Add {property: retention, value: 2, unit: y} to slaProperties.</source>
        <translation>{property: retention, value: 2, unit: y} in slaProperties eintragen.</translation>
    </message>
    <message>
        <source>Agree with the other team who publishes; the other reads it through an input port. If the likeness is by chance, waive the rule with the reason.</source>
        <translation>Mit dem anderen Team ausmachen, wer veröffentlicht; das andere liest die Daten über einen Eingangsport. Ist die Ähnlichkeit Zufall, die Regel mit dieser Begründung ausnehmen.</translation>
    </message>
    <message>
        <source>An example taken from the data publishes the person it was taken from.</source>
        <translation>Ein Beispiel aus den Daten veröffentlicht den Menschen, von dem es stammt.</translation>
    </message>
    <message>
        <source>An id finds nothing in a search. People look for words.</source>
        <translation>Eine Id findet bei der Suche niemand. Gesucht wird nach Wörtern.</translation>
    </message>
    <message>
        <source>An old version of the standard knows no relationships and no quality metrics; others can&apos;t read them from you.</source>
        <translation>Eine alte Version des Standards kennt weder Beziehungen noch Qualitätsmetriken; andere können sie daraus nicht lesen.</translation>
    </message>
    <message>
        <source>An output without a contract is a promise that nobody can check.</source>
        <translation>Ein Ausgang ohne Vertrag ist ein Versprechen, das niemand prüfen kann.</translation>
    </message>
    <message>
        <source>Available 95 % of the time</source>
        <translation>Zu 95 % der Zeit verfügbar</translation>
    </message>
    <message>
        <source>By its dimension a failed check tells what kind of trust is lost.</source>
        <translation>An ihrer Dimension zeigt eine verletzte Prüfung, welche Art von Vertrauen verloren ist.</translation>
    </message>
    <message>
        <source>By the three numbers of a version everyone sees whether a change breaks what they built on it.</source>
        <translation>An den drei Zahlen einer Version sehen alle, ob eine Änderung bricht, was sie darauf gebaut haben.</translation>
    </message>
    <message>
        <source>Choose public, internal, confidential or restricted.</source>
        <translation>public, internal, confidential oder restricted wählen.</translation>
    </message>
    <message>
        <source>Classification is one we know</source>
        <translation>Klassifizierung ist bekannt</translation>
    </message>
    <message>
        <source>Classify the property by the worst that may be in it.</source>
        <translation>Die Eigenschaft nach dem Schlimmsten klassifizieren, was darin stehen kann.</translation>
    </message>
    <message>
        <source>Cost centre named</source>
        <translation>Kostenstelle genannt</translation>
    </message>
    <message>
        <source>Critical data is checked</source>
        <translation>Kritische Daten werden geprüft</translation>
    </message>
    <message>
        <source>Critical restricted data has an encrypted column</source>
        <translation>Kritische vertrauliche Daten haben eine verschlüsselte Spalte</translation>
    </message>
    <message>
        <source>Current version of the standard</source>
        <translation>Aktuelle Version des Standards</translation>
    </message>
    <message>
        <source>Data is misused where its limits are not told. Say what it must not be used for, and what is missing.</source>
        <translation>Daten werden falsch verwendet, wo ihre Einschränkungen nicht genannt sind. Sagen, wofür sie nicht dienen dürfen und was fehlt.</translation>
    </message>
    <message>
        <source>Data that is there half of the time breaks what was built on it half of the time.</source>
        <translation>Daten, die nur die halbe Zeit da sind, brechen die halbe Zeit, was darauf gebaut ist.</translation>
    </message>
    <message>
        <source>Data that nobody ever deletes costs more every month, and its risk grows with it.</source>
        <translation>Daten, die nie jemand löscht, kosten jeden Monat mehr, und mit ihnen wächst das Risiko.</translation>
    </message>
    <message>
        <source>Data without an owner is repaired by nobody. Whoever finds a fault must know whom to ask.</source>
        <translation>Daten ohne Verantwortliche repariert niemand. Wer einen Fehler findet, muss wissen, wen er fragen kann.</translation>
    </message>
    <message>
        <source>Dates are dates</source>
        <translation>Daten sind Datumswerte</translation>
    </message>
    <message>
        <source>Deprecated data has an end</source>
        <translation>Auslaufende Daten haben ein Ende</translation>
    </message>
    <message>
        <source>Dimension named</source>
        <translation>Dimension genannt</translation>
    </message>
    <message>
        <source>Domain named</source>
        <translation>Domäne genannt</translation>
    </message>
    <message>
        <source>Encrypted on the way</source>
        <translation>Unterwegs verschlüsselt</translation>
    </message>
    <message>
        <source>Environment named</source>
        <translation>Umgebung genannt</translation>
    </message>
    <message>
        <source>Examples of confidential data may be real people; take them out</source>
        <translation>Beispiele vertraulicher Daten können echte Menschen sein; sie gehören heraus</translation>
    </message>
    <message>
        <source>Four what? Hours and days are not the same promise.</source>
        <translation>Vier was? Stunden und Tage sind nicht dieselbe Zusage.</translation>
    </message>
    <message>
        <source>Free text classified</source>
        <translation>Freitext klassifiziert</translation>
    </message>
    <message>
        <source>Free text may hold personal data; classify it</source>
        <translation>Freitext kann personenbezogene Daten enthalten und braucht eine Klassifizierung</translation>
    </message>
    <message>
        <source>Freshness promised</source>
        <translation>Aktualität zugesagt</translation>
    </message>
    <message>
        <source>Give one member of the team the role owner; where the owner has left, name who comes after.</source>
        <translation>Einem Mitglied des Teams die Rolle owner geben; ist die verantwortliche Person gegangen, die Nachfolge nennen.</translation>
    </message>
    <message>
        <source>How old the data may be decides what it can be used for.</source>
        <translation>Wie alt die Daten sein dürfen, entscheidet, wofür sie taugen.</translation>
    </message>
    <message>
        <source>Inputs exist</source>
        <translation>Eingänge vorhanden</translation>
    </message>
    <message>
        <source>Into a free text people write whatever they like, names and illnesses included.</source>
        <translation>In einen Freitext schreiben Menschen, was sie wollen, auch Namen und Krankheiten.</translation>
    </message>
    <message>
        <source>Kept for a stated time</source>
        <translation>Aufbewahrung befristet</translation>
    </message>
    <message>
        <source>Kept for ten years at most</source>
        <translation>Höchstens zehn Jahre aufbewahrt</translation>
    </message>
    <message>
        <source>Keys and tokens belong in a vault. A contract is copied everywhere.</source>
        <translation>Schlüssel und Token gehören in einen Tresor. Ein Vertrag wird überallhin kopiert.</translation>
    </message>
    <message>
        <source>Keys are required</source>
        <translation>Schlüssel sind Pflicht</translation>
    </message>
    <message>
        <source>Leave element out of the service level, so that it holds for all, or add one for each object.</source>
        <translation>element im Service-Level weglassen, damit er für alle gilt, oder einen für jedes Objekt ergänzen.</translation>
    </message>
    <message>
        <source>Limitations told</source>
        <translation>Einschränkungen genannt</translation>
    </message>
    <message>
        <source>Look through the contract with its owner, then set the custom property lastReviewed to the day.</source>
        <translation>Den Vertrag mit den Verantwortlichen durchgehen und dann die eigene Angabe lastReviewed auf diesen Tag setzen.</translation>
    </message>
    <message>
        <source>Mark the property that tells the rows apart with primaryKey: true.</source>
        <translation>Die Eigenschaft, die die Zeilen unterscheidet, mit primaryKey: true kennzeichnen.</translation>
    </message>
    <message>
        <source>Members have mail addresses</source>
        <translation>Mitglieder haben E-Mail-Adressen</translation>
    </message>
    <message>
        <source>More than ten years is an archive, not a data product.</source>
        <translation>Mehr als zehn Jahre sind ein Archiv, kein Datenprodukt.</translation>
    </message>
    <message>
        <source>Name given</source>
        <translation>Name angegeben</translation>
    </message>
    <message>
        <source>Names fit every database</source>
        <translation>Namen passen in jede Datenbank</translation>
    </message>
    <message>
        <source>Names, addresses, numbers of accounts and the like are personal data by law. A classification tells everyone how to treat them.</source>
        <translation>Namen, Adressen, Kontonummern und dergleichen sind nach dem Gesetz personenbezogene Daten. Die Klassifizierung sagt allen, wie sie zu behandeln sind.</translation>
    </message>
    <message>
        <source>Neither latency nor frequency is promised</source>
        <translation>Weder latency noch frequency ist zugesagt</translation>
    </message>
    <message>
        <source>No cost centre is named</source>
        <translation>Keine Kostenstelle ist genannt</translation>
    </message>
    <message>
        <source>No credentials in addresses</source>
        <translation>Keine Zugangsdaten in Adressen</translation>
    </message>
    <message>
        <source>No domain is named</source>
        <translation>Keine Domäne ist genannt</translation>
    </message>
    <message>
        <source>No examples of personal data</source>
        <translation>Keine Beispiele personenbezogener Daten</translation>
    </message>
    <message>
        <source>No owner is named: {{error}}</source>
        <translation>Niemand ist als verantwortlich genannt: {{error}}</translation>
    </message>
    <message>
        <source>No product twice</source>
        <translation>Kein Produkt doppelt</translation>
    </message>
    <message>
        <source>No reserved words</source>
        <translation>Keine reservierten Wörter</translation>
    </message>
    <message>
        <source>No role is named: {{error}}</source>
        <translation>Keine Rolle ist genannt: {{error}}</translation>
    </message>
    <message>
        <source>No secrets in custom properties</source>
        <translation>Keine Geheimnisse in eigenen Angaben</translation>
    </message>
    <message>
        <source>No server is named: {{error}}</source>
        <translation>Kein Server ist genannt: {{error}}</translation>
    </message>
    <message>
        <source>No service level is promised: {{error}}</source>
        <translation>Kein Service-Level ist zugesagt: {{error}}</translation>
    </message>
    <message>
        <source>No tags: {{error}}</source>
        <translation>Keine Schlagwörter: {{error}}</translation>
    </message>
    <message>
        <source>Nobody owns this: {{error}}</source>
        <translation>Niemand ist hierfür verantwortlich: {{error}}</translation>
    </message>
    <message>
        <source>Objects described</source>
        <translation>Objekte beschrieben</translation>
    </message>
    <message>
        <source>Objects in snake case</source>
        <translation>Objekte in snake_case</translation>
    </message>
    <message>
        <source>One member is the owner</source>
        <translation>Ein Mitglied ist verantwortlich</translation>
    </message>
    <message>
        <source>Others decide by the purpose whether the data is what they need. Without one they ask you, or guess.</source>
        <translation>Am Zweck entscheiden andere, ob die Daten das sind, was sie brauchen. Ohne ihn fragen sie nach oder raten.</translation>
    </message>
    <message>
        <source>Output ports described</source>
        <translation>Ausgangsports beschrieben</translation>
    </message>
    <message>
        <source>Outputs have contracts</source>
        <translation>Ausgänge haben Verträge</translation>
    </message>
    <message>
        <source>Over plain http everybody on the way reads along.</source>
        <translation>Bei einfachem http lesen alle unterwegs mit.</translation>
    </message>
    <message>
        <source>Owner named</source>
        <translation>Verantwortliche genannt</translation>
    </message>
    <message>
        <source>People change jobs, teams stay. A name of the team still leads somewhere when the people have gone.</source>
        <translation>Menschen wechseln die Stelle, Teams bleiben. Der Name des Teams führt noch zum Ziel, wenn die Menschen gegangen sind.</translation>
    </message>
    <message>
        <source>Personal data classified</source>
        <translation>Personendaten klassifiziert</translation>
    </message>
    <message>
        <source>Personal data may be kept as long as it is needed, and no longer. Say for how long.</source>
        <translation>Personenbezogene Daten dürfen aufbewahrt werden, solange sie gebraucht werden, und nicht länger. Sagen, wie lange das ist.</translation>
    </message>
    <message>
        <source>Personal values classified</source>
        <translation>Werte zu Personen klassifiziert</translation>
    </message>
    <message>
        <source>Primary key declared</source>
        <translation>Primärschlüssel angegeben</translation>
    </message>
    <message>
        <source>Product names differ</source>
        <translation>Produktnamen unterscheiden sich</translation>
    </message>
    <message>
        <source>Promise {property: availability, value: 99.5, unit: &quot;%&quot;}, and keep it.</source>
        <translation>{property: availability, value: 99.5, unit: &quot;%&quot;} zusagen und einhalten.</translation>
    </message>
    <message>
        <source>Properties described</source>
        <translation>Eigenschaften beschrieben</translation>
    </message>
    <message>
        <source>Properties in snake case</source>
        <translation>Eigenschaften in snake_case</translation>
    </message>
    <message>
        <source>Purpose described</source>
        <translation>Zweck beschrieben</translation>
    </message>
    <message>
        <source>Purpose is a sentence</source>
        <translation>Zweck ist ein Satz</translation>
    </message>
    <message>
        <source>Quality rules can be run</source>
        <translation>Qualitätsregeln sind ausführbar</translation>
    </message>
    <message>
        <source>Restricted data is encrypted</source>
        <translation>Streng vertrauliche Daten sind verschlüsselt</translation>
    </message>
    <message>
        <source>Restricted data needs an encrypted column</source>
        <translation>Daten der Klassifizierung restricted brauchen eine verschlüsselte Spalte</translation>
    </message>
    <message>
        <source>Retention of every object</source>
        <translation>Aufbewahrung für jedes Objekt</translation>
    </message>
    <message>
        <source>Retention promised</source>
        <translation>Aufbewahrung zugesagt</translation>
    </message>
    <message>
        <source>Reviewed within a year</source>
        <translation>Im letzten Jahr durchgesehen</translation>
    </message>
    <message>
        <source>Roles have approvers</source>
        <translation>Rollen haben Genehmigende</translation>
    </message>
    <message>
        <source>Roles named</source>
        <translation>Rollen genannt</translation>
    </message>
    <message>
        <source>Say in one sentence what one row is.</source>
        <translation>In einem Satz sagen, was eine Zeile ist.</translation>
    </message>
    <message>
        <source>Say more, such as order_number.</source>
        <translation>Genauer sein, etwa order_number.</translation>
    </message>
    <message>
        <source>Say what the value means, its unit, and what an empty one means.</source>
        <translation>Sagen, was der Wert bedeutet, seine Einheit und was ein leerer Wert bedeutet.</translation>
    </message>
    <message>
        <source>Say who decides what with this data.</source>
        <translation>Sagen, wer mit diesen Daten was entscheidet.</translation>
    </message>
    <message>
        <source>Say who the output is for.</source>
        <translation>Sagen, für wen der Ausgang ist.</translation>
    </message>
    <message>
        <source>Server named</source>
        <translation>Server genannt</translation>
    </message>
    <message>
        <source>Server names without blanks</source>
        <translation>Servernamen ohne Leerzeichen</translation>
    </message>
    <message>
        <source>Service level promised</source>
        <translation>Service-Level zugesagt</translation>
    </message>
    <message>
        <source>Service levels have known names</source>
        <translation>Service-Levels haben bekannte Namen</translation>
    </message>
    <message>
        <source>Service levels have units</source>
        <translation>Service-Levels haben Einheiten</translation>
    </message>
    <message>
        <source>Set a classification such as restricted on the property; if the values are invented, say so with the classification public.</source>
        <translation>Der Eigenschaft eine Klassifizierung wie restricted geben; sind die Werte erfunden, dies mit der Klassifizierung public sagen.</translation>
    </message>
    <message>
        <source>Set a classification such as restricted or confidential on the property; if it holds nothing personal, say so with the classification public.</source>
        <translation>Der Eigenschaft eine Klassifizierung wie restricted oder confidential geben; enthält sie nichts Personenbezogenes, dies mit der Klassifizierung public sagen.</translation>
    </message>
    <message>
        <source>Set contractId to the id of the contract.</source>
        <translation>In contractId die Id des Vertrags eintragen.</translation>
    </message>
    <message>
        <source>Set dimension to completeness, uniqueness, accuracy, consistency, timeliness, conformity or coverage.</source>
        <translation>dimension auf completeness, uniqueness, accuracy, consistency, timeliness, conformity oder coverage setzen.</translation>
    </message>
    <message>
        <source>Set domain to the domain of your team.</source>
        <translation>In domain die Domäne des eigenen Teams eintragen.</translation>
    </message>
    <message>
        <source>Set encryptedName to the column that holds the encrypted value.</source>
        <translation>In encryptedName die Spalte nennen, die den verschlüsselten Wert enthält.</translation>
    </message>
    <message>
        <source>Set encryptedName, or lower the classification.</source>
        <translation>encryptedName setzen oder die Klassifizierung senken.</translation>
    </message>
    <message>
        <source>Set environment, such as prod or test.</source>
        <translation>environment setzen, etwa auf prod oder test.</translation>
    </message>
    <message>
        <source>Set firstLevelApprovers.</source>
        <translation>firstLevelApprovers setzen.</translation>
    </message>
    <message>
        <source>Set logicalType.</source>
        <translation>logicalType setzen.</translation>
    </message>
    <message>
        <source>Set name to what people call the data.</source>
        <translation>In name eintragen, wie die Daten allgemein heißen.</translation>
    </message>
    <message>
        <source>Set required: true.</source>
        <translation>required: true setzen.</translation>
    </message>
    <message>
        <source>Shorten the name.</source>
        <translation>Den Namen kürzen.</translation>
    </message>
    <message>
        <source>Shorten the retention, or move old rows to an archive that costs less.</source>
        <translation>Die Aufbewahrung verkürzen oder alte Zeilen in ein günstigeres Archiv verschieben.</translation>
    </message>
    <message>
        <source>Some databases cut names at 63 characters, and then two of them are the same.</source>
        <translation>Manche Datenbanken schneiden Namen nach 63 Zeichen ab, und dann sind zwei davon gleich.</translation>
    </message>
    <message>
        <source>Status is a usual word</source>
        <translation>Status ist ein übliches Wort</translation>
    </message>
    <message>
        <source>Successors named</source>
        <translation>Nachfolge genannt</translation>
    </message>
    <message>
        <source>Support channel named</source>
        <translation>Supportkanal genannt</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>Mit Schlagwörtern</translation>
    </message>
    <message>
        <source>Tags are what the marketplace filters by; without them a product is seen by those who know its name.</source>
        <translation>Nach Schlagwörtern filtert der Marktplatz; ohne sie sieht ein Produkt nur, wer seinen Namen kennt.</translation>
    </message>
    <message>
        <source>Take the credentials out and change the password.</source>
        <translation>Die Zugangsdaten herausnehmen und das Passwort ändern.</translation>
    </message>
    <message>
        <source>Take the examples out, or lower the classification where they are invented.</source>
        <translation>Die Beispiele herausnehmen oder, wenn sie erfunden sind, die Klassifizierung senken.</translation>
    </message>
    <message>
        <source>Take the value out and change it; name the place in the vault instead.</source>
        <translation>Den Wert herausnehmen und ändern; stattdessen die Stelle im Tresor nennen.</translation>
    </message>
    <message>
        <source>Team has a name</source>
        <translation>Team hat einen Namen</translation>
    </message>
    <message>
        <source>Test data in a report of the board is an accident that one word prevents.</source>
        <translation>Testdaten im Bericht an den Vorstand sind ein Unfall, den ein Wort verhindert.</translation>
    </message>
    <message>
        <source>The address holds a user name and a password</source>
        <translation>Die Adresse enthält Benutzername und Passwort</translation>
    </message>
    <message>
        <source>The description names no limitations</source>
        <translation>Die Beschreibung nennt keine Einschränkungen</translation>
    </message>
    <message>
        <source>The description says no purpose</source>
        <translation>Die Beschreibung nennt keinen Zweck</translation>
    </message>
    <message>
        <source>The domain says who decides about the data. Without it, nobody can tell where the product belongs on the map.</source>
        <translation>Die Domäne sagt, wer über die Daten entscheidet. Ohne sie weiß niemand, wohin das Produkt auf der Karte gehört.</translation>
    </message>
    <message>
        <source>The input can&apos;t be read: {{error}}</source>
        <translation>Der Eingang lässt sich nicht lesen: {{error}}</translation>
    </message>
    <message>
        <source>The last review is too long ago: {{error}}</source>
        <translation>Die letzte Durchsicht ist zu lange her: {{error}}</translation>
    </message>
    <message>
        <source>The object has no description</source>
        <translation>Das Objekt hat keine Beschreibung</translation>
    </message>
    <message>
        <source>The object has no primary key</source>
        <translation>Das Objekt hat keinen Primärschlüssel</translation>
    </message>
    <message>
        <source>The output port has no description</source>
        <translation>Der Ausgangsport hat keine Beschreibung</translation>
    </message>
    <message>
        <source>The output port names no contract</source>
        <translation>Der Ausgangsport nennt keinen Vertrag</translation>
    </message>
    <message>
        <source>The property has no description</source>
        <translation>Die Eigenschaft hat keine Beschreibung</translation>
    </message>
    <message>
        <source>The property has no logicalType</source>
        <translation>Die Eigenschaft hat keinen logicalType</translation>
    </message>
    <message>
        <source>The purpose is too short to say something: {{error}} characters</source>
        <translation>Der Zweck ist zu kurz, um etwas auszusagen: {{error}} Zeichen</translation>
    </message>
    <message>
        <source>The quality rule names no dimension</source>
        <translation>Die Qualitätsregel nennt keine Dimension</translation>
    </message>
    <message>
        <source>The role has no first approver</source>
        <translation>Die Rolle nennt niemanden für die erste Genehmigung</translation>
    </message>
    <message>
        <source>The server names no environment</source>
        <translation>Der Server nennt keine Umgebung</translation>
    </message>
    <message>
        <source>The server&apos;s name is typed on command lines and in pipelines.</source>
        <translation>Der Name des Servers wird auf Befehlszeilen und in Pipelines getippt.</translation>
    </message>
    <message>
        <source>The team has no name</source>
        <translation>Das Team hat keinen Namen</translation>
    </message>
    <message>
        <source>The version must be three numbers such as 1.4.0: {{error}}</source>
        <translation>Die Version muss aus drei Zahlen bestehen wie 1.4.0: {{error}}</translation>
    </message>
    <message>
        <source>There is classified personal data, but no retention among the service levels</source>
        <translation>Es gibt klassifizierte personenbezogene Daten, aber keine Aufbewahrung unter den Service-Levels</translation>
    </message>
    <message>
        <source>There is no name</source>
        <translation>Der Name fehlt</translation>
    </message>
    <message>
        <source>There is no support channel: {{error}}</source>
        <translation>Es gibt keinen Supportkanal: {{error}}</translation>
    </message>
    <message>
        <source>This custom property is named like a secret</source>
        <translation>Diese eigene Angabe heißt wie ein Geheimnis</translation>
    </message>
    <message>
        <source>This holds personal data: {{error}}</source>
        <translation>Das sind personenbezogene Daten: {{error}}</translation>
    </message>
    <message>
        <source>This is called a date, but is a {{value}}</source>
        <translation>Das heißt Datum, ist aber vom Typ {{value}}</translation>
    </message>
    <message>
        <source>This looks like personal data, but has no classification</source>
        <translation>Das sieht nach personenbezogenen Daten aus, hat aber keine Klassifizierung</translation>
    </message>
    <message>
        <source>This member left; say who took over in replacedByUsername</source>
        <translation>Dieses Mitglied ist gegangen; in replacedByUsername die Nachfolge nennen</translation>
    </message>
    <message>
        <source>Two products have one name: {{error}}</source>
        <translation>Zwei Produkte haben denselben Namen: {{error}}</translation>
    </message>
    <message>
        <source>Two products with the same data cost twice, and one day they differ. One team publishes, the others read.</source>
        <translation>Zwei Produkte mit denselben Daten kosten doppelt, und eines Tages weichen sie voneinander ab. Ein Team veröffentlicht, die anderen lesen.</translation>
    </message>
    <message>
        <source>Types declared</source>
        <translation>Typen angegeben</translation>
    </message>
    <message>
        <source>Upgrade the contract.</source>
        <translation>Den Vertrag auf die neue Version heben.</translation>
    </message>
    <message>
        <source>Use a name of the standard, such as latency, frequency, retention or availability.</source>
        <translation>Einen Namen des Standards verwenden, etwa latency, frequency, retention oder availability.</translation>
    </message>
    <message>
        <source>Use https or sftp.</source>
        <translation>https oder sftp verwenden.</translation>
    </message>
    <message>
        <source>Use letters, digits, - and _.</source>
        <translation>Buchstaben, Ziffern, - und _ verwenden.</translation>
    </message>
    <message>
        <source>Use logicalType date or timestamp.</source>
        <translation>logicalType date oder timestamp verwenden.</translation>
    </message>
    <message>
        <source>Use proposed, draft, active, deprecated or retired.</source>
        <translation>proposed, draft, active, deprecated oder retired verwenden.</translation>
    </message>
    <message>
        <source>Use type library with a metric, or type sql with a query.</source>
        <translation>Den Typ library mit einer Metrik oder den Typ sql mit einer Abfrage verwenden.</translation>
    </message>
    <message>
        <source>Version in three numbers</source>
        <translation>Version aus drei Zahlen</translation>
    </message>
    <message>
        <source>What &quot;live&quot; means, nobody outside knows. The usual words are understood by every tool.</source>
        <translation>Was „live“ bedeutet, weiß außerhalb niemand. Die üblichen Wörter versteht jedes Werkzeug.</translation>
    </message>
    <message>
        <source>What is called critical and never checked is critical in name only.</source>
        <translation>Was kritisch heißt und nie geprüft wird, ist nur dem Namen nach kritisch.</translation>
    </message>
    <message>
        <source>What nobody but a few may read must not lie there in the clear.</source>
        <translation>Was nur wenige lesen dürfen, darf nicht im Klartext daliegen.</translation>
    </message>
    <message>
        <source>What one row stands for is the first thing that everyone asks.</source>
        <translation>Wofür eine Zeile steht, fragt jeder zuerst.</translation>
    </message>
    <message>
        <source>When many are in charge, nobody is. One member of the team, who is there today, must be the owner.</source>
        <translation>Wo viele zuständig sind, ist es niemand. Ein Mitglied des Teams, das heute noch dabei ist, muss verantwortlich sein.</translation>
    </message>
    <message>
        <source>Where nobody decides who gets in, everyone does.</source>
        <translation>Wo niemand entscheidet, wer hineindarf, darf jeder hinein.</translation>
    </message>
    <message>
        <source>Who builds on a product that goes away must know when.</source>
        <translation>Wer auf einem Produkt aufbaut, das verschwindet, muss wissen, wann.</translation>
    </message>
    <message>
        <source>Who builds on your data must know how fresh it is, how long it is kept, and when it is there.</source>
        <translation>Wer auf diesen Daten aufbaut, muss wissen, wie aktuell sie sind, wie lange sie aufbewahrt werden und wann sie bereitstehen.</translation>
    </message>
    <message>
        <source>Who looks for “Orders” and finds two of them must ask which one is meant.</source>
        <translation>Wer „Orders“ sucht und zwei davon findet, muss fragen, welches gemeint ist.</translation>
    </message>
    <message>
        <source>Whoever finds a fault on Saturday night needs a place to tell it.</source>
        <translation>Wer am Samstagabend einen Fehler findet, braucht einen Ort, um ihn zu melden.</translation>
    </message>
    <message>
        <source>Whoever pays for storage and queries must be able to find out what for.</source>
        <translation>Wer für Speicher und Abfragen zahlt, muss herausfinden können, wofür.</translation>
    </message>
    <message>
        <source>Whoever queries restricted data must know which column holds it in encrypted form.</source>
        <translation>Wer streng vertrauliche Daten abfragt, muss wissen, welche Spalte sie verschlüsselt enthält.</translation>
    </message>
    <message>
        <source>Without a key nobody can join, update or count the rows.</source>
        <translation>Ohne Schlüssel kann niemand die Zeilen verbinden, ändern oder zählen.</translation>
    </message>
    <message>
        <source>Without roles, access is by a password that everyone shares.</source>
        <translation>Ohne Rollen geht der Zugang über ein Passwort, das alle teilen.</translation>
    </message>
    <message>
        <source>Write description.limitations; &quot;none known&quot; is an answer as well.</source>
        <translation>description.limitations ausfüllen; auch „keine bekannt“ ist eine Antwort.</translation>
    </message>
    <message>
        <source>Write one or two sentences in description.purpose, in the words of somebody who uses the data.</source>
        <translation>In description.purpose ein oder zwei Sätze schreiben, in den Worten derer, die die Daten nutzen.</translation>
    </message>
    <message>
        <source>Write team as a mapping with a name; the members go below it.</source>
        <translation>team als Zuordnung mit einem Namen schreiben; die Mitglieder stehen darunter.</translation>
    </message>
    <message>
        <source>Write the id of a contract of the mesh, or ask its domain to publish the data.</source>
        <translation>Die Id eines Vertrags des Meshs eintragen oder dessen Domäne bitten, die Daten zu veröffentlichen.</translation>
    </message>
    <message>
        <source>Write the mail address of the member as username.</source>
        <translation>Als username die E-Mail-Adresse des Mitglieds eintragen.</translation>
    </message>
    <message>
        <source>Write the name in small letters with underscores.</source>
        <translation>Den Namen klein und mit Unterstrichen schreiben.</translation>
    </message>
    <message>
        <source>Write the name in small letters with underscores; the old name may stay as physicalName.</source>
        <translation>Den Namen klein und mit Unterstrichen schreiben; der alte Name darf als physicalName bleiben.</translation>
    </message>
    <message>
        <source>Write the version as MAJOR.MINOR.PATCH; raise MAJOR when something breaks, MINOR when something is added.</source>
        <translation>Die Version als MAJOR.MINOR.PATCH schreiben; MAJOR erhöhen, wenn etwas bricht, MINOR, wenn etwas hinzukommt.</translation>
    </message>
    <message>
        <source>{{error}} characters</source>
        <translation>{{error}} Zeichen</translation>
    </message>
    <message>
        <source>{{value}} is a reserved word of SQL</source>
        <translation>{{value}} ist ein reserviertes Wort von SQL</translation>
    </message>
    <message>
        <source>{{value}} is an old version of the standard</source>
        <translation>{{value}} ist eine alte Version des Standards</translation>
    </message>
    <message>
        <source>{{value}} is no classification we know: public, internal, confidential, restricted</source>
        <translation>{{value}} ist keine bekannte Klassifizierung: public, internal, confidential, restricted</translation>
    </message>
    <message>
        <source>{{value}} is no mail address</source>
        <translation>{{value}} ist keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>{{value}} is no service level of the standard</source>
        <translation>{{value}} ist kein Service-Level des Standards</translation>
    </message>
    <message>
        <source>{{value}} is no usual status</source>
        <translation>{{value}} ist kein üblicher Status</translation>
    </message>
    <message>
        <source>{{value}} is not encrypted on the way</source>
        <translation>{{value}} ist unterwegs nicht verschlüsselt</translation>
    </message>
</context>
<context>
    <name>standard</name>
    <message>
        <source>A column, field or element.</source>
        <translation>Eine Spalte, ein Feld oder ein Element.</translation>
    </message>
    <message>
        <source>A key and value of your own.</source>
        <translation>Ein eigener Schlüssel mit Wert.</translation>
    </message>
    <message>
        <source>A link to where something is defined for good.</source>
        <translation>Ein Verweis dorthin, wo etwas verbindlich festgelegt ist.</translation>
    </message>
    <message>
        <source>A place where the data can be found.</source>
        <translation>Ein Ort, an dem die Daten liegen.</translation>
    </message>
    <message>
        <source>A promise that can be measured.</source>
        <translation>Eine Zusage, die sich messen lässt.</translation>
    </message>
    <message>
        <source>A query that answers one number. {object} and {property} stand for what the rule is on.</source>
        <translation>Eine Abfrage, die eine Zahl liefert. {object} und {property} stehen für das, wofür die Regel gilt.</translation>
    </message>
    <message>
        <source>A reference from this object to another: which properties point where.</source>
        <translation>Ein Verweis von diesem Objekt auf ein anderes: welche Eigenschaften wohin zeigen.</translation>
    </message>
    <message>
        <source>A reference from this property to another.</source>
        <translation>Ein Verweis von dieser Eigenschaft auf eine andere.</translation>
    </message>
    <message>
        <source>A regular expression (ECMA-262) that every value matches.</source>
        <translation>Ein regulärer Ausdruck (ECMA-262), auf den jeder Wert passt.</translation>
    </message>
    <message>
        <source>A relationship on a property starts at that property, so it has no “from”.</source>
        <translation>Eine Beziehung an einer Eigenschaft beginnt bei dieser Eigenschaft; darum hat sie kein „from“.</translation>
    </message>
    <message>
        <source>A role that gives access.</source>
        <translation>Eine Rolle, die Zugriff gibt.</translation>
    </message>
    <message>
        <source>A short name for the rule.</source>
        <translation>Ein kurzer Name für die Regel.</translation>
    </message>
    <message>
        <source>A short name, unique in the contract.</source>
        <translation>Ein kurzer Name, einmalig im Vertrag.</translation>
    </message>
    <message>
        <source>A stable name for this entry, so that references survive a change of its name. Unique within its list.</source>
        <translation>Ein fester Name für diesen Eintrag, damit Verweise auch dann halten, wenn er umbenannt wird. Einmalig in seiner Liste.</translation>
    </message>
    <message>
        <source>A table, view, topic, file or document.</source>
        <translation>Eine Tabelle, Sicht, ein Topic, eine Datei oder ein Dokument.</translation>
    </message>
    <message>
        <source>A well-known form of text.</source>
        <translation>Eine bekannte Form von Text.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address of the catalog</source>
        <translation>Adresse des Katalogs</translation>
    </message>
    <message>
        <source>Address of the invitation</source>
        <translation>Adresse der Einladung</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Allowed value</source>
        <translation>Erlaubter Wert</translation>
    </message>
    <message>
        <source>Allowed values</source>
        <translation>Erlaubte Werte</translation>
    </message>
    <message>
        <source>Always “object”.</source>
        <translation>Immer „object“.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Anything of your own that the standard has no key for.</source>
        <translation>Eigenes, wofür der Standard keinen Schlüssel hat.</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Authoritative definition</source>
        <translation>Maßgebliche Definition</translation>
    </message>
    <message>
        <source>Authoritative definitions</source>
        <translation>Maßgebliche Definitionen</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>Grundlegendes</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>Stückliste</translation>
    </message>
    <message>
        <source>Bills of materials</source>
        <translation>Stücklisten</translation>
    </message>
    <message>
        <source>Bits it takes, signed (i) or not (u).</source>
        <translation>Größe in Bit, mit Vorzeichen (i) oder ohne (u).</translation>
    </message>
    <message>
        <source>Bits it takes.</source>
        <translation>Größe in Bit.</translation>
    </message>
    <message>
        <source>Business impact</source>
        <translation>Folgen für das Geschäft</translation>
    </message>
    <message>
        <source>Business name</source>
        <translation>Fachlicher Name</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Klassifizierung</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Counted from 1.</source>
        <translation>Ab 1 gezählt.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Critical data element</source>
        <translation>Kritisches Datenelement</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Custom properties</source>
        <translation>Eigene Angaben</translation>
    </message>
    <message>
        <source>Custom property</source>
        <translation>Eigene Angabe</translation>
    </message>
    <message>
        <source>Data contract</source>
        <translation>Datenvertrag</translation>
    </message>
    <message>
        <source>Data offered to others as a product, with ports that take in and give out data.</source>
        <translation>Daten, die anderen als Produkt angeboten werden, mit Ports, die Daten aufnehmen und abgeben.</translation>
    </message>
    <message>
        <source>Data product</source>
        <translation>Datenprodukt</translation>
    </message>
    <message>
        <source>Data that the product is made from.</source>
        <translation>Daten, aus denen das Produkt entsteht.</translation>
    </message>
    <message>
        <source>Data that the product offers.</source>
        <translation>Daten, die das Produkt anbietet.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Dataset</translation>
    </message>
    <message>
        <source>Default element of the SLA</source>
        <translation>Voreingestelltes Element der SLA</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>Frühestens</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Element type</source>
        <translation>Typ der Elemente</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>Embedding-Modell</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Every row has a value.</source>
        <translation>Jede Zeile hat einen Wert.</translation>
    </message>
    <message>
        <source>Every value is a whole multiple of it.</source>
        <translation>Jeder Wert ist ein ganzes Vielfaches davon.</translation>
    </message>
    <message>
        <source>Every value is greater.</source>
        <translation>Jeder Wert ist größer.</translation>
    </message>
    <message>
        <source>Every value is less.</source>
        <translation>Jeder Wert ist kleiner.</translation>
    </message>
    <message>
        <source>Every value lies after it.</source>
        <translation>Jeder Wert liegt danach.</translation>
    </message>
    <message>
        <source>Every value lies before it.</source>
        <translation>Jeder Wert liegt davor.</translation>
    </message>
    <message>
        <source>Every vector has length 1.</source>
        <translation>Jeder Vektor hat die Länge 1.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Fewest characters allowed.</source>
        <translation>So viele Zeichen müssen es mindestens sein.</translation>
    </message>
    <message>
        <source>Fewest elements</source>
        <translation>Mindestzahl der Elemente</translation>
    </message>
    <message>
        <source>Fewest properties</source>
        <translation>Mindestzahl der Eigenschaften</translation>
    </message>
    <message>
        <source>First approvers</source>
        <translation>Erste Genehmigende</translation>
    </message>
    <message>
        <source>Folder or file.</source>
        <translation>Ordner oder Datei.</translation>
    </message>
    <message>
        <source>For stores other than Amazon&apos;s.</source>
        <translation>Für Speicher, die nicht von Amazon sind.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Fundamentals</source>
        <translation>Grunddaten</translation>
    </message>
    <message>
        <source>Granularity</source>
        <translation>Granularität</translation>
    </message>
    <message>
        <source>Greater than</source>
        <translation>Größer als</translation>
    </message>
    <message>
        <source>Guidance for people and machines in parts.</source>
        <translation>Hinweise für Menschen und Maschinen, in Teilen.</translation>
    </message>
    <message>
        <source>Guidance for people and machines that use the data, as one text or in parts.</source>
        <translation>Hinweise für Menschen und Maschinen, die die Daten nutzen, als ein Text oder in Teilen.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>How bad a failure is.</source>
        <translation>Wie schwer ein Verstoß wiegt.</translation>
    </message>
    <message>
        <source>How dates are written, in the letters of the JDK DateTimeFormatter.</source>
        <translation>Wie Daten geschrieben sind, in den Buchstaben des JDK DateTimeFormatter.</translation>
    </message>
    <message>
        <source>How it is computed.</source>
        <translation>Wie es berechnet wird.</translation>
    </message>
    <message>
        <source>How it refers to other objects.</source>
        <translation>Wie es auf andere Objekte verweist.</translation>
    </message>
    <message>
        <source>How many numbers a vector has.</source>
        <translation>Wie viele Zahlen ein Vektor hat.</translation>
    </message>
    <message>
        <source>How much or when.</source>
        <translation>Wie viel oder wann.</translation>
    </message>
    <message>
        <source>How sensitive the values are.</source>
        <translation>Wie schutzbedürftig die Werte sind.</translation>
    </message>
    <message>
        <source>How the data is stored or sent.</source>
        <translation>Wie die Daten gespeichert oder gesendet werden.</translation>
    </message>
    <message>
        <source>How the nearness of two vectors is measured.</source>
        <translation>Wie die Nähe zweier Vektoren gemessen wird.</translation>
    </message>
    <message>
        <source>How to read and use the data.</source>
        <translation>Wie die Daten zu lesen und zu nutzen sind.</translation>
    </message>
    <message>
        <source>How to use it.</source>
        <translation>Wie man es nutzt.</translation>
    </message>
    <message>
        <source>How to use the data.</source>
        <translation>Wie man die Daten nutzt.</translation>
    </message>
    <message>
        <source>How values are encoded physically.</source>
        <translation>Wie die Werte physisch kodiert sind.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Id of the data contract of that data.</source>
        <translation>Id des Datenvertrags dieser Daten.</translation>
    </message>
    <message>
        <source>Id of the data contract.</source>
        <translation>Id des Datenvertrags.</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Umsetzung</translation>
    </message>
    <message>
        <source>Input contract</source>
        <translation>Eingangsvertrag</translation>
    </message>
    <message>
        <source>Input contracts</source>
        <translation>Eingangsverträge</translation>
    </message>
    <message>
        <source>Input port</source>
        <translation>Eingangsport</translation>
    </message>
    <message>
        <source>Input ports</source>
        <translation>Eingangsports</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Its name in the access system.</source>
        <translation>Name im System der Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Its name in the system that holds the data.</source>
        <translation>Name in dem System, in dem die Daten liegen.</translation>
    </message>
    <message>
        <source>Its name.</source>
        <translation>Der Name.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keys and values of a map.</source>
        <translation>Schlüssel und Werte einer Map.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Spätestens</translation>
    </message>
    <message>
        <source>Less than</source>
        <translation>Kleiner als</translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation>Einschränkungen</translation>
    </message>
    <message>
        <source>Limits and format of the values; which ones are allowed depends on the logical type.</source>
        <translation>Grenzen und Format der Werte; welche erlaubt sind, hängt vom logischen Typ ab.</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Links to where a term or rule is defined for good.</source>
        <translation>Verweise dorthin, wo ein Begriff oder eine Regel verbindlich festgelegt ist.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Logical type</source>
        <translation>Logischer Typ</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längstens</translation>
    </message>
    <message>
        <source>Management port</source>
        <translation>Verwaltungsport</translation>
    </message>
    <message>
        <source>Management ports</source>
        <translation>Verwaltungsports</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Weiteres</translation>
    </message>
    <message>
        <source>Most characters allowed.</source>
        <translation>So viele Zeichen dürfen es höchstens sein.</translation>
    </message>
    <message>
        <source>Most elements</source>
        <translation>Höchstzahl der Elemente</translation>
    </message>
    <message>
        <source>Most properties</source>
        <translation>Höchstzahl der Eigenschaften</translation>
    </message>
    <message>
        <source>Multiple of</source>
        <translation>Vielfaches von</translation>
    </message>
    <message>
        <source>Must be</source>
        <translation>Muss sein</translation>
    </message>
    <message>
        <source>Must be at least</source>
        <translation>Muss mindestens sein</translation>
    </message>
    <message>
        <source>Must be at most</source>
        <translation>Darf höchstens sein</translation>
    </message>
    <message>
        <source>Must be between</source>
        <translation>Muss liegen zwischen</translation>
    </message>
    <message>
        <source>Must be greater than</source>
        <translation>Muss größer sein als</translation>
    </message>
    <message>
        <source>Must be less than</source>
        <translation>Muss kleiner sein als</translation>
    </message>
    <message>
        <source>Must not be</source>
        <translation>Darf nicht sein</translation>
    </message>
    <message>
        <source>Must not be between</source>
        <translation>Darf nicht liegen zwischen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the dataset</source>
        <translation>Name des Datasets</translation>
    </message>
    <message>
        <source>Name of the encrypted property</source>
        <translation>Name der verschlüsselten Eigenschaft</translation>
    </message>
    <message>
        <source>Name of the object in the contract.</source>
        <translation>Name des Objekts im Vertrag.</translation>
    </message>
    <message>
        <source>Name of the person.</source>
        <translation>Name der Person.</translation>
    </message>
    <message>
        <source>Name of the property in the contract.</source>
        <translation>Name der Eigenschaft im Vertrag.</translation>
    </message>
    <message>
        <source>Name of the rule.</source>
        <translation>Name der Regel.</translation>
    </message>
    <message>
        <source>Name of the team.</source>
        <translation>Name des Teams.</translation>
    </message>
    <message>
        <source>Name or address of the machine.</source>
        <translation>Name oder Adresse des Rechners.</translation>
    </message>
    <message>
        <source>Names of the properties that must be there.</source>
        <translation>Namen der Eigenschaften, die da sein müssen.</translation>
    </message>
    <message>
        <source>Names the contract once and for all, often a UUID or a URN. It never changes.</source>
        <translation>Benennt den Vertrag ein für alle Mal, oft eine UUID oder URN. Sie ändert sich nie.</translation>
    </message>
    <message>
        <source>Names the product once and for all, often a UUID or a URN.</source>
        <translation>Benennt das Produkt ein für alle Mal, oft eine UUID oder URN.</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namensraum</translation>
    </message>
    <message>
        <source>No element twice</source>
        <translation>Kein Element doppelt</translation>
    </message>
    <message>
        <source>No value is larger.</source>
        <translation>Kein Wert ist größer.</translation>
    </message>
    <message>
        <source>No value is smaller.</source>
        <translation>Kein Wert ist kleiner.</translation>
    </message>
    <message>
        <source>No value lies after it.</source>
        <translation>Kein Wert liegt danach.</translation>
    </message>
    <message>
        <source>No value lies before it.</source>
        <translation>Kein Wert liegt davor.</translation>
    </message>
    <message>
        <source>No value occurs twice.</source>
        <translation>Kein Wert kommt zweimal vor.</translation>
    </message>
    <message>
        <source>Normalised</source>
        <translation>Normiert</translation>
    </message>
    <message>
        <source>Not to be used for anything new.</source>
        <translation>Für Neues nicht mehr zu verwenden.</translation>
    </message>
    <message>
        <source>Number of the network port.</source>
        <translation>Nummer des Netzwerkports.</translation>
    </message>
    <message>
        <source>Options of a date</source>
        <translation>Optionen eines Datums</translation>
    </message>
    <message>
        <source>Options of a number</source>
        <translation>Optionen einer Zahl</translation>
    </message>
    <message>
        <source>Options of a point in time</source>
        <translation>Optionen eines Zeitpunkts</translation>
    </message>
    <message>
        <source>Options of a text</source>
        <translation>Optionen eines Textes</translation>
    </message>
    <message>
        <source>Options of a vector</source>
        <translation>Optionen eines Vektors</translation>
    </message>
    <message>
        <source>Options of a whole number</source>
        <translation>Optionen einer ganzen Zahl</translation>
    </message>
    <message>
        <source>Options of an array</source>
        <translation>Optionen einer Liste</translation>
    </message>
    <message>
        <source>Options of an object</source>
        <translation>Optionen eines Objekts</translation>
    </message>
    <message>
        <source>Options of the type</source>
        <translation>Optionen des Typs</translation>
    </message>
    <message>
        <source>Other words for it.</source>
        <translation>Andere Wörter dafür.</translation>
    </message>
    <message>
        <source>Output port</source>
        <translation>Ausgangsport</translation>
    </message>
    <message>
        <source>Output ports</source>
        <translation>Ausgangsports</translation>
    </message>
    <message>
        <source>Part of what identifies a row.</source>
        <translation>Teil dessen, was eine Zeile eindeutig macht.</translation>
    </message>
    <message>
        <source>Partitioned</source>
        <translation>Partitioniert</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Path of the database file.</source>
        <translation>Pfad der Datenbankdatei.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>Je</translation>
    </message>
    <message>
        <source>Physical name</source>
        <translation>Physischer Name</translation>
    </message>
    <message>
        <source>Physical type</source>
        <translation>Physischer Typ</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Position in the partition key</source>
        <translation>Stelle im Partitionsschlüssel</translation>
    </message>
    <message>
        <source>Position in the primary key</source>
        <translation>Stelle im Primärschlüssel</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>Primärschlüssel</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Promises on freshness, availability, retention and the like.</source>
        <translation>Zusagen zu Aktualität, Verfügbarkeit, Aufbewahrung und dergleichen.</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Purpose, limits and use of the data in plain words.</source>
        <translation>Zweck, Einschränkungen und Verwendung der Daten in einfachen Worten.</translation>
    </message>
    <message>
        <source>Purpose, limits and use of the data.</source>
        <translation>Zweck, Einschränkungen und Verwendung der Daten.</translation>
    </message>
    <message>
        <source>Purpose, limits and use of the product in plain words.</source>
        <translation>Zweck, Einschränkungen und Verwendung des Produkts in einfachen Worten.</translation>
    </message>
    <message>
        <source>Purpose, limits and use of the product.</source>
        <translation>Zweck, Einschränkungen und Verwendung des Produkts.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Quality rule</source>
        <translation>Qualitätsregel</translation>
    </message>
    <message>
        <source>Quality rules</source>
        <translation>Qualitätsregeln</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Questions with answers known to be right.</source>
        <translation>Fragen mit Antworten, die nachweislich stimmen.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Required properties</source>
        <translation>Pflichteigenschaften</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Roles on this server.</source>
        <translation>Rollen auf diesem Server.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rules that the values must fulfil.</source>
        <translation>Regeln, die die Werte erfüllen müssen.</translation>
    </message>
    <message>
        <source>Rules that the whole object must fulfil.</source>
        <translation>Regeln, die das ganze Objekt erfüllen muss.</translation>
    </message>
    <message>
        <source>Sample values.</source>
        <translation>Beispielwerte.</translation>
    </message>
    <message>
        <source>Says that this file is a data contract.</source>
        <translation>Sagt, dass diese Datei ein Datenvertrag ist.</translation>
    </message>
    <message>
        <source>Says that this file is a data product.</source>
        <translation>Sagt, dass diese Datei ein Datenprodukt ist.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Zeitplaner</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Schema object</source>
        <translation>Schemaobjekt</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Second approvers</source>
        <translation>Zweite Genehmigende</translation>
    </message>
    <message>
        <source>Second value</source>
        <translation>Zweiter Wert</translation>
    </message>
    <message>
        <source>Semantic type</source>
        <translation>Semantischer Typ</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Service-Level</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Service-Levels</translation>
    </message>
    <message>
        <source>Service name</source>
        <translation>Name des Dienstes</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Kürzestens</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source objects</source>
        <translation>Quellobjekte</translation>
    </message>
    <message>
        <source>Staging folder</source>
        <translation>Ablageordner</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Beteiligte Person</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Nachfolge</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Support channel</source>
        <translation>Supportkanal</translation>
    </message>
    <message>
        <source>Synonym</source>
        <translation>Synonym</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>Synonyme</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Team member</source>
        <translation>Teammitglied</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Text, number, list or mapping.</source>
        <translation>Text, Zahl, Liste oder Zuordnung.</translation>
    </message>
    <message>
        <source>The bootstrap server, with its port.</source>
        <translation>Der Bootstrap-Server mit seinem Port.</translation>
    </message>
    <message>
        <source>The business depends on these values.</source>
        <translation>Das Geschäft hängt von diesen Werten ab.</translation>
    </message>
    <message>
        <source>The business domain that owns the data.</source>
        <translation>Die fachliche Domäne, der die Daten gehören.</translation>
    </message>
    <message>
        <source>The business domain that owns the product.</source>
        <translation>Die fachliche Domäne, der das Produkt gehört.</translation>
    </message>
    <message>
        <source>The code or formula that computes it.</source>
        <translation>Der Code oder die Formel, womit es berechnet wird.</translation>
    </message>
    <message>
        <source>The columns, fields or elements.</source>
        <translation>Die Spalten, Felder oder Elemente.</translation>
    </message>
    <message>
        <source>The contracts of the data this port is computed from.</source>
        <translation>Die Verträge der Daten, aus denen dieser Port berechnet wird.</translation>
    </message>
    <message>
        <source>The data is split by this property.</source>
        <translation>Die Daten sind nach dieser Eigenschaft aufgeteilt.</translation>
    </message>
    <message>
        <source>The data it is made from.</source>
        <translation>Die Daten, aus denen es entsteht.</translation>
    </message>
    <message>
        <source>The data it offers.</source>
        <translation>Die Daten, die es anbietet.</translation>
    </message>
    <message>
        <source>The data product this contract belongs to.</source>
        <translation>Das Datenprodukt, zu dem dieser Vertrag gehört.</translation>
    </message>
    <message>
        <source>The earliest date itself is not allowed.</source>
        <translation>Das früheste Datum selbst ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>The former name of “metric”.</source>
        <translation>Der frühere Name von „metric“.</translation>
    </message>
    <message>
        <source>The kind of value, whatever the system. It decides which options, “properties” or “items” make sense.</source>
        <translation>Die Art der Werte, unabhängig vom System. Von ihr hängt ab, welche Optionen, „properties“ oder „items“ sinnvoll sind.</translation>
    </message>
    <message>
        <source>The largest number itself is not allowed.</source>
        <translation>Die größte Zahl selbst ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>The latest date itself is not allowed.</source>
        <translation>Das späteste Datum selbst ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>The model that made the vectors.</source>
        <translation>Das Modell, das die Vektoren erzeugt hat.</translation>
    </message>
    <message>
        <source>The objects it is computed from.</source>
        <translation>Die Objekte, aus denen es berechnet wird.</translation>
    </message>
    <message>
        <source>The only values that may occur.</source>
        <translation>Nur diese Werte dürfen vorkommen.</translation>
    </message>
    <message>
        <source>The organisation the data belongs to.</source>
        <translation>Die Organisation, der die Daten gehören.</translation>
    </message>
    <message>
        <source>The organisation the product belongs to.</source>
        <translation>Die Organisation, der das Produkt gehört.</translation>
    </message>
    <message>
        <source>The part it plays in analysis: a plain column, a measure or a dimension.</source>
        <translation>Die Rolle bei Auswertungen: einfache Spalte, Kennzahl oder Dimension.</translation>
    </message>
    <message>
        <source>The part played in the team.</source>
        <translation>Die Rolle im Team.</translation>
    </message>
    <message>
        <source>The parts of the element.</source>
        <translation>Die Teile des Elements.</translation>
    </message>
    <message>
        <source>The parts of the object.</source>
        <translation>Die Teile des Objekts.</translation>
    </message>
    <message>
        <source>The people of the team, now and before.</source>
        <translation>Die Menschen des Teams, heute und früher.</translation>
    </message>
    <message>
        <source>The property that holds the values encrypted.</source>
        <translation>Die Eigenschaft, die die Werte verschlüsselt enthält.</translation>
    </message>
    <message>
        <source>The property that is referred to.</source>
        <translation>Die Eigenschaft, auf die verwiesen wird.</translation>
    </message>
    <message>
        <source>The property that service levels are measured on unless they name another.</source>
        <translation>Die Eigenschaft, an der Service-Levels gemessen werden, sofern sie keine andere nennen.</translation>
    </message>
    <message>
        <source>The property, or the list of as many properties, that is referred to.</source>
        <translation>Die Eigenschaft, oder die Liste ebenso vieler Eigenschaften, auf die verwiesen wird.</translation>
    </message>
    <message>
        <source>The property, or the list of properties, that refers.</source>
        <translation>Die Eigenschaft oder die Liste der Eigenschaften, von denen der Verweis ausgeht.</translation>
    </message>
    <message>
        <source>The roles that give access to the data.</source>
        <translation>Die Rollen, die Zugriff auf die Daten geben.</translation>
    </message>
    <message>
        <source>The rule in the notation of the tool.</source>
        <translation>Die Regel in der Schreibweise des Werkzeugs.</translation>
    </message>
    <message>
        <source>The schema within the database.</source>
        <translation>Das Schema innerhalb der Datenbank.</translation>
    </message>
    <message>
        <source>The side of quality it measures.</source>
        <translation>Die Seite der Qualität, die gemessen wird.</translation>
    </message>
    <message>
        <source>The smallest number itself is not allowed.</source>
        <translation>Die kleinste Zahl selbst ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>The system. It decides which further keys the server has.</source>
        <translation>Das System. Von ihm hängt ab, welche weiteren Angaben der Server hat.</translation>
    </message>
    <message>
        <source>The tables, topics, files or documents of the contract and what is in them.</source>
        <translation>Die Tabellen, Topics, Dateien oder Dokumente des Vertrags und was darin steht.</translation>
    </message>
    <message>
        <source>The tool or organisation that reads it.</source>
        <translation>Das Werkzeug oder die Organisation, die es liest.</translation>
    </message>
    <message>
        <source>The tool that runs the rule.</source>
        <translation>Das Werkzeug, das die Regel ausführt.</translation>
    </message>
    <message>
        <source>The type in the system that holds the data.</source>
        <translation>Der Typ in dem System, in dem die Daten liegen.</translation>
    </message>
    <message>
        <source>The version of ODCS this contract is written in.</source>
        <translation>Die Version von ODCS, in der dieser Vertrag geschrieben ist.</translation>
    </message>
    <message>
        <source>The version of ODPS this product is written in.</source>
        <translation>Die Version von ODPS, in der dieses Produkt geschrieben ist.</translation>
    </message>
    <message>
        <source>The zone of values that carry none.</source>
        <translation>Die Zone der Werte, die keine nennen.</translation>
    </message>
    <message>
        <source>This version asks for it under this name; 3.0.2 mended it to stagingDir.</source>
        <translation>Diese Version verlangt es unter diesem Namen; 3.0.2 hat ihn zu stagingDir berichtigt.</translation>
    </message>
    <message>
        <source>Three letters of ISO 4217.</source>
        <translation>Drei Buchstaben nach ISO 4217.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwellenwert</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Transformation</source>
        <translation>Umformung</translation>
    </message>
    <message>
        <source>Transformation in words</source>
        <translation>Umformung in Worten</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Eindeutig</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>User name of who came after.</source>
        <translation>Benutzername der Person, die nachfolgte.</translation>
    </message>
    <message>
        <source>User name or e-mail address.</source>
        <translation>Benutzername oder E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Usually major.minor.patch, as text.</source>
        <translation>Meist Haupt.Neben.Korrektur, als Text.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Values carry a time zone.</source>
        <translation>Die Werte nennen eine Zeitzone.</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Verified statement</source>
        <translation>Geprüfte Aussage</translation>
    </message>
    <message>
        <source>Verified statements</source>
        <translation>Geprüfte Aussagen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version of the contract</source>
        <translation>Version des Vertrags</translation>
    </message>
    <message>
        <source>Version of the data contract.</source>
        <translation>Version des Datenvertrags.</translation>
    </message>
    <message>
        <source>Version of the model</source>
        <translation>Version des Modells</translation>
    </message>
    <message>
        <source>Version of the port.</source>
        <translation>Version des Ports.</translation>
    </message>
    <message>
        <source>Version of the product</source>
        <translation>Version des Produkts</translation>
    </message>
    <message>
        <source>Version of the standard</source>
        <translation>Version des Standards</translation>
    </message>
    <message>
        <source>Version of this contract, usually major.minor.patch. It is text: put a bare number like 1.0 in quotes.</source>
        <translation>Version dieses Vertrags, meist Haupt.Neben.Korrektur. Sie ist Text: eine bloße Zahl wie 1.0 gehört in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Warehouse</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What a failure means for the business.</source>
        <translation>Was ein Verstoß für das Geschäft bedeutet.</translation>
    </message>
    <message>
        <source>What a key looks like.</source>
        <translation>Wie ein Schlüssel aussieht.</translation>
    </message>
    <message>
        <source>What a producer promises about data, for people and programs that use it.</source>
        <translation>Was die Erzeuger von Daten zusagen, für Menschen und Programme, die sie nutzen.</translation>
    </message>
    <message>
        <source>What a reader should know about it.</source>
        <translation>Was man beim Lesen darüber wissen sollte.</translation>
    </message>
    <message>
        <source>What a value looks like.</source>
        <translation>Wie ein Wert aussieht.</translation>
    </message>
    <message>
        <source>What an element of an array, or a key or value of a map, looks like.</source>
        <translation>Wie ein Element einer Liste oder ein Schlüssel oder Wert einer Map aussieht.</translation>
    </message>
    <message>
        <source>What business people call it.</source>
        <translation>Wie es im Fachbereich heißt.</translation>
    </message>
    <message>
        <source>What is counted.</source>
        <translation>Was gezählt wird.</translation>
    </message>
    <message>
        <source>What is paid for.</source>
        <translation>Wofür bezahlt wird.</translation>
    </message>
    <message>
        <source>What is promised.</source>
        <translation>Was zugesagt wird.</translation>
    </message>
    <message>
        <source>What is to be found there.</source>
        <translation>Was dort zu finden ist.</translation>
    </message>
    <message>
        <source>What it allows.</source>
        <translation>Was sie erlaubt.</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>Wofür es da ist.</translation>
    </message>
    <message>
        <source>What it is in its system.</source>
        <translation>Was es in seinem System ist.</translation>
    </message>
    <message>
        <source>What it is measured on, as object.property; several with commas.</source>
        <translation>Woran es gemessen wird, als Objekt.Eigenschaft; mehrere mit Kommas.</translation>
    </message>
    <message>
        <source>What it must not, or cannot, be used for.</source>
        <translation>Wofür es nicht genutzt werden darf oder kann.</translation>
    </message>
    <message>
        <source>What it refers to.</source>
        <translation>Worauf es verweist.</translation>
    </message>
    <message>
        <source>What must be kept in mind when using the data.</source>
        <translation>Was beim Nutzen der Daten zu beachten ist.</translation>
    </message>
    <message>
        <source>What must hold for the data, measured or in words.</source>
        <translation>Was für die Daten gelten muss, gemessen oder in Worten.</translation>
    </message>
    <message>
        <source>What one element of the array looks like.</source>
        <translation>Wie ein Element der Liste aussieht.</translation>
    </message>
    <message>
        <source>What one row stands for.</source>
        <translation>Wofür eine Zeile steht.</translation>
    </message>
    <message>
        <source>What people call the contract.</source>
        <translation>Wie der Vertrag genannt wird.</translation>
    </message>
    <message>
        <source>What people call the product.</source>
        <translation>Wie das Produkt genannt wird.</translation>
    </message>
    <message>
        <source>What people call the value.</source>
        <translation>Wie der Wert genannt wird.</translation>
    </message>
    <message>
        <source>What runs it.</source>
        <translation>Was ihn ausführt.</translation>
    </message>
    <message>
        <source>What stands between records or values.</source>
        <translation>Was zwischen Datensätzen oder Werten steht.</translation>
    </message>
    <message>
        <source>What the data costs.</source>
        <translation>Was die Daten kosten.</translation>
    </message>
    <message>
        <source>What the data is for.</source>
        <translation>Wofür die Daten da sind.</translation>
    </message>
    <message>
        <source>What the data must not, or cannot, be used for.</source>
        <translation>Wofür die Daten nicht genutzt werden dürfen oder können.</translation>
    </message>
    <message>
        <source>What the keys and the values of the map look like.</source>
        <translation>Wie die Schlüssel und die Werte der Map aussehen.</translation>
    </message>
    <message>
        <source>What the metric needs to know, for example validValues.</source>
        <translation>Was die Metrik wissen muss, zum Beispiel validValues.</translation>
    </message>
    <message>
        <source>What the product is for.</source>
        <translation>Wofür das Produkt da ist.</translation>
    </message>
    <message>
        <source>What the software behind the port is made of.</source>
        <translation>Woraus die Software hinter dem Port besteht.</translation>
    </message>
    <message>
        <source>What the threshold counts.</source>
        <translation>Was der Schwellenwert zählt.</translation>
    </message>
    <message>
        <source>When it runs</source>
        <translation>Wann es läuft</translation>
    </message>
    <message>
        <source>When the contract was made, in UTC.</source>
        <translation>Wann der Vertrag angelegt wurde, in UTC.</translation>
    </message>
    <message>
        <source>When the product was made, in UTC.</source>
        <translation>Wann das Produkt angelegt wurde, in UTC.</translation>
    </message>
    <message>
        <source>Where Athena puts results.</source>
        <translation>Wohin Athena Ergebnisse legt.</translation>
    </message>
    <message>
        <source>Where it is watched and steered: discovery, observability, control.</source>
        <translation>Wo es beobachtet und gesteuert wird: Auffinden, Beobachten, Steuern.</translation>
    </message>
    <message>
        <source>Where one value is not enough.</source>
        <translation>Wo ein Wert nicht reicht.</translation>
    </message>
    <message>
        <source>Where the contract is in its life.</source>
        <translation>An welcher Stelle seines Lebens der Vertrag steht.</translation>
    </message>
    <message>
        <source>Where the data can be found.</source>
        <translation>Wo die Daten liegen.</translation>
    </message>
    <message>
        <source>Where the data is; a pattern may stand for many files.</source>
        <translation>Wo die Daten liegen; ein Muster kann für viele Dateien stehen.</translation>
    </message>
    <message>
        <source>Where the product is in its life.</source>
        <translation>An welcher Stelle seines Lebens das Produkt steht.</translation>
    </message>
    <message>
        <source>Where the product is watched and steered.</source>
        <translation>Wo das Produkt beobachtet und gesteuert wird.</translation>
    </message>
    <message>
        <source>Where to ask and where news are told.</source>
        <translation>Wo man fragt und Neues erfährt.</translation>
    </message>
    <message>
        <source>Where users of the data get help and news.</source>
        <translation>Wo Nutzende der Daten Hilfe und Neues finden.</translation>
    </message>
    <message>
        <source>Where users of the product get help and news.</source>
        <translation>Wo Nutzende des Produkts Hilfe und Neues finden.</translation>
    </message>
    <message>
        <source>Who makes and cares for the data.</source>
        <translation>Wer die Daten erzeugt und pflegt.</translation>
    </message>
    <message>
        <source>Who makes and cares for the data. The bare list of members is deprecated.</source>
        <translation>Wer die Daten erzeugt und pflegt. Die bloße Liste der Mitglieder ist veraltet.</translation>
    </message>
    <message>
        <source>Who makes and cares for the product.</source>
        <translation>Wer das Produkt erzeugt und pflegt.</translation>
    </message>
    <message>
        <source>Who uses the word.</source>
        <translation>Wer das Wort gebraucht.</translation>
    </message>
    <message>
        <source>Why it matters.</source>
        <translation>Warum es wichtig ist.</translation>
    </message>
    <message>
        <source>With time zone</source>
        <translation>Mit Zeitzone</translation>
    </message>
    <message>
        <source>Without the earliest</source>
        <translation>Ohne das früheste</translation>
    </message>
    <message>
        <source>Without the largest</source>
        <translation>Ohne die größte</translation>
    </message>
    <message>
        <source>Without the latest</source>
        <translation>Ohne das späteste</translation>
    </message>
    <message>
        <source>Without the smallest</source>
        <translation>Ohne die kleinste</translation>
    </message>
    <message>
        <source>Words to find and group it by.</source>
        <translation>Wörter, unter denen man es findet und ordnet.</translation>
    </message>
    <message>
        <source>Workgroup</source>
        <translation>Arbeitsgruppe</translation>
    </message>
    <message>
        <source>a version such as v2.2.2</source>
        <translation>eine Version wie v2.2.2</translation>
    </message>
    <message>
        <source>access</source>
        <translation>access</translation>
    </message>
    <message>
        <source>an address that begins with sftp://</source>
        <translation>eine Adresse, die mit sftp:// beginnt</translation>
    </message>
    <message>
        <source>an output port of an ODPS data product that names this contract</source>
        <translation>ein Ausgangsport eines ODPS-Datenprodukts, der diesen Vertrag nennt</translation>
    </message>
    <message>
        <source>businessImpact</source>
        <translation>businessImpact</translation>
    </message>
    <message>
        <source>businessName</source>
        <translation>businessName</translation>
    </message>
    <message>
        <source>classification</source>
        <translation>classification</translation>
    </message>
    <message>
        <source>clusterKeyPosition</source>
        <translation>clusterKeyPosition</translation>
    </message>
    <message>
        <source>clusterStatus</source>
        <translation>clusterStatus</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>column</source>
        <translation>column</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>columns</translation>
    </message>
    <message>
        <source>criticalDataElementStatus</source>
        <translation>criticalDataElementStatus</translation>
    </message>
    <message>
        <source>customProperties</source>
        <translation>customProperties</translation>
    </message>
    <message>
        <source>dataGranularity</source>
        <translation>dataGranularity</translation>
    </message>
    <message>
        <source>database</source>
        <translation>database</translation>
    </message>
    <message>
        <source>datasetDomain</source>
        <translation>datasetDomain</translation>
    </message>
    <message>
        <source>datasetKind</source>
        <translation>datasetKind</translation>
    </message>
    <message>
        <source>dateIn</source>
        <translation>dateIn</translation>
    </message>
    <message>
        <source>dateOut</source>
        <translation>dateOut</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>dimension</source>
        <translation>dimension</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>driver</translation>
    </message>
    <message>
        <source>driverVersion</source>
        <translation>driverVersion</translation>
    </message>
    <message>
        <source>encryptedColumnName</source>
        <translation>encryptedColumnName</translation>
    </message>
    <message>
        <source>firstLevelApprovers</source>
        <translation>firstLevelApprovers</translation>
    </message>
    <message>
        <source>isNullable</source>
        <translation>isNullable</translation>
    </message>
    <message>
        <source>isPrimaryKey</source>
        <translation>isPrimaryKey</translation>
    </message>
    <message>
        <source>isUnique</source>
        <translation>isUnique</translation>
    </message>
    <message>
        <source>letters, digits, “-” and “_”</source>
        <translation>Buchstaben, Ziffern, „-“ und „_“</translation>
    </message>
    <message>
        <source>library: a metric of the standard; sql: a query; text: words for people; custom: a rule of another tool.</source>
        <translation>library: eine Metrik des Standards; sql: eine Abfrage; text: Worte für Menschen; custom: eine Regel eines anderen Werkzeugs.</translation>
    </message>
    <message>
        <source>limitations</source>
        <translation>limitations</translation>
    </message>
    <message>
        <source>object.property, or schema/id/properties/id, with the file and “#” in front for another contract</source>
        <translation>Objekt.Eigenschaft, oder schema/id/properties/id, für einen anderen Vertrag mit Datei und „#“ davor</translation>
    </message>
    <message>
        <source>partitionKeyPosition</source>
        <translation>partitionKeyPosition</translation>
    </message>
    <message>
        <source>partitionStatus</source>
        <translation>partitionStatus</translation>
    </message>
    <message>
        <source>password</source>
        <translation>password</translation>
    </message>
    <message>
        <source>physicalName</source>
        <translation>physicalName</translation>
    </message>
    <message>
        <source>priceAmount</source>
        <translation>priceAmount</translation>
    </message>
    <message>
        <source>priceCurrency</source>
        <translation>priceCurrency</translation>
    </message>
    <message>
        <source>priceUnit</source>
        <translation>priceUnit</translation>
    </message>
    <message>
        <source>primaryKeyPosition</source>
        <translation>primaryKeyPosition</translation>
    </message>
    <message>
        <source>priorTableName</source>
        <translation>priorTableName</translation>
    </message>
    <message>
        <source>productDl</source>
        <translation>productDl</translation>
    </message>
    <message>
        <source>productFeedbackUrl</source>
        <translation>productFeedbackUrl</translation>
    </message>
    <message>
        <source>productSlackChannel</source>
        <translation>productSlackChannel</translation>
    </message>
    <message>
        <source>project</source>
        <translation>project</translation>
    </message>
    <message>
        <source>property</source>
        <translation>property</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>purpose</translation>
    </message>
    <message>
        <source>replacedByUsername</source>
        <translation>replacedByUsername</translation>
    </message>
    <message>
        <source>role</source>
        <translation>role</translation>
    </message>
    <message>
        <source>sampleValues</source>
        <translation>sampleValues</translation>
    </message>
    <message>
        <source>scheduleCronExpression</source>
        <translation>scheduleCronExpression</translation>
    </message>
    <message>
        <source>secondLevelApprovers</source>
        <translation>secondLevelApprovers</translation>
    </message>
    <message>
        <source>server</source>
        <translation>server</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>severity</translation>
    </message>
    <message>
        <source>slaDefaultColumn</source>
        <translation>slaDefaultColumn</translation>
    </message>
    <message>
        <source>sourcePlatform</source>
        <translation>sourcePlatform</translation>
    </message>
    <message>
        <source>sourceSystem</source>
        <translation>sourceSystem</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>tenant</translation>
    </message>
    <message>
        <source>toolRuleName</source>
        <translation>toolRuleName</translation>
    </message>
    <message>
        <source>transformDescription</source>
        <translation>transformDescription</translation>
    </message>
    <message>
        <source>transformLogic</source>
        <translation>transformLogic</translation>
    </message>
    <message>
        <source>transformSourceTables</source>
        <translation>transformSourceTables</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unit</translation>
    </message>
    <message>
        <source>url</source>
        <translation>url</translation>
    </message>
    <message>
        <source>usage</source>
        <translation>usage</translation>
    </message>
    <message>
        <source>userConsumptionMode</source>
        <translation>userConsumptionMode</translation>
    </message>
    <message>
        <source>username</source>
        <translation>username</translation>
    </message>
    <message>
        <source>value</source>
        <translation>value</translation>
    </message>
    <message>
        <source>valueExt</source>
        <translation>valueExt</translation>
    </message>
    <message>
        <source>“element” on each service level</source>
        <translation>„element“ bei jedem Service-Level</translation>
    </message>
    <message>
        <source>“metric”</source>
        <translation>„metric“</translation>
    </message>
</context>
</TS>
