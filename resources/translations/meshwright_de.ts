<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>BlockForm</name>
    <message>
        <source>%1 can hold anything; edit it in the YAML view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Add a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BottomPanel</name>
    <message>
        <source>As opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the open document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems, results, history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <source>Export SVG instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or add something first; a picture of an empty canvas is not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be encoded as PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>An action, a product, a contract, a field, a rule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComplianceModel</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in force here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to check here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompliancePage</name>
    <message>
        <source>%1 cells passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>All domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a cell to see what the rule asks for, why, and where the file breaks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Export the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mesh score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not evaluated because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to judge yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder with contracts. The rules of the built-in packs and those in its “rules” folder are judged here, offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Spreadsheet text (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The matrix is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule gives no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a cross to see why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never counted as passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in force here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to check here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a reason and an end date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>—</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContractDiagram</name>
    <message numerus="yes">
        <source>%n object(s). Arrow keys move among objects and properties, F2 renames, L draws a relationship.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Arrow keys choose what %1 refers to. Enter draws the relationship, Esc gives up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what %1 refers to with the arrow keys, then press Enter. Escape gives up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click here or press Shift+Insert to add the first object: a table, a topic or a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty. Shift+Insert adds an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its text has to be readable before objects can be added here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contract to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Object with %n propert(ies)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Open a contract from the workspace on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contract describes no data yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContractDocument</name>
    <message>
        <source>Compare both before you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload from disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed by another program since it was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text changed while this edit was prepared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
</context>
<context>
    <name>ContractForm</name>
    <message numerus="yes">
        <source>%n properties</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n quality rules</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Add an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fundamentals</source>
        <translation>Grunddaten</translation>
    </message>
    <message>
        <source>Object %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text can&apos;t be read at the moment, so the form shows its last good state. Mend the text first; Problems tells where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new_object</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContractPage</name>
    <message>
        <source>Add a property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to find in the YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new_object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new_property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no known standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in this text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagramScene</name>
    <message>
        <source>Property of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>many to one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no type yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>object without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one to one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refers to another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refers to something that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>deprecated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>Fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Free</name>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> … (%1 more characters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refers to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rule%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(a structure)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(nested deeper than a page shows; see the file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its text is neither an ODCS data contract nor an ODPS data product that could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page for this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised of %1 as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>SQL%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always has a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the key, so never repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names its time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not between %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refers to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows with a missing value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows with a repeated value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows with an invalid value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows without a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (a person judges)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Check all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meshwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meshwright menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search products, fields, rules, actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search products, fields, rules, actions…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>%1: %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by another program, and you have changes here that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Meshwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in two places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the fix again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagram and form side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Everything is checked again: all files, all rules, %n samples.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form and YAML side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meshwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the contract first; what is published is the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the other (can be undone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarketplacePage</name>
    <message>
        <source>%1 rows, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>As it was published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation type="unfinished"></translation>
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
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches. Take a filter away, or search for fewer words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was published yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish a contract or a product; it can be found here by everybody who uses this registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search what was published: purchase history, e-mail, revenue…</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Gebrauch</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← All results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeshCanvas</name>
    <message numerus="yes">
        <source>%n product(s). Arrow keys move among them, Enter opens one.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Empty. Open a folder with data products and contracts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mesh canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data products here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder that holds contracts (*.odcs.yaml) and data products (*.odps.yaml), or write the demo mesh and look around.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>read by %n product(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>reads %n contract(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>reads %n product(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
</context>
<context>
    <name>MeshPage</name>
    <message numerus="yes">
        <source>%n products</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a product to see its ports, its owner and who uses it. Double-click opens it. Drag the background to move, turn the wheel to zoom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mesh yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in this mesh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this mesh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder with data contracts (*.odcs.yaml) and data products (*.odps.yaml). They appear here by domain, with what flows between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing (*.svg);;PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
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
        <source>The picture is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeshScene</name>
    <message>
        <source>Domain %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no contract yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached by the change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageArea</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>As readers will see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page for a browser (*.html);;PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the published page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no program here that opens %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This opens in your browser:

%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is too large to be shown here. “Save page…” writes it whole, for a browser.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>No problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the standard, the contract&apos;s own sense and the governance rules have to say appears here while you work.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PropertyInspector</name>
    <message>
        <source>%1 distinct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Add a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least … characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most … characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Few rows without a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Matches a pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No repeated values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen in the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks like %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Publish</name>
    <message>
        <source>Open a folder with contracts first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to publish.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of these can&apos;t be published as they are. The others can be published now.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>All of this had been published before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedded registry · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here can be published as it is. Mend what is named above first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish the other %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry has exactly this already; nothing would be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What publishing will do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new version after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>%1 rows: %2%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a contract with sample data; every row is checked against it, and what each check found is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleGrid</name>
    <message>
        <source>Row %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null %1 · %2 distinct</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamplePage</name>
    <message>
        <source>%1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 rows · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n checks</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>All rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a data file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a data file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data files (*.csv *.tsv *.txt *.gz);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contract is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been checked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a contract first; its data is chosen then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a contract that has a CSV file beside it, or in a folder named “samples” or “data”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a CSV file named like the object (%1.csv) beside the contract, or in a folder named “samples” there. Or choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file can&apos;t be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warnings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleSession</name>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract has no object “%1” any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchemaGrid</name>
    <message>
        <source>Classification</source>
        <translation>Klassifizierung</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Eindeutig</translation>
    </message>
</context>
<context>
    <name>SchemaModel</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Add a property — or paste rows from a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
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
        <source>FK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PK %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>This object is not there any more.</source>
        <translation type="unfinished"></translation>
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
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>a multiple of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matches %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>%1 errors, %2 warnings, %3 not evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files   ✕ %2   ▲ %3   ◌ %4 not evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message>
        <source>%1 The file was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file can&apos;t be opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>%1 was changed by another program and is shown as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspacePanel</name>
    <message>
        <source>%1 rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mesh · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry in your own user folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YamlEditor</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML text</source>
        <translation type="unfinished"></translation>
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
        <translation>Einschränkung</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>Einschränkungen</translation>
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
        <translation>Datensatz</translation>
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
        <translation>Grenzen</translation>
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
        <translation>Kennzahl</translation>
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
        <translation>Name des Datensatzes</translation>
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
        <translation>Zweck, Grenzen und Gebrauch der Daten in einfachen Worten.</translation>
    </message>
    <message>
        <source>Purpose, limits and use of the data.</source>
        <translation>Zweck, Grenzen und Gebrauch der Daten.</translation>
    </message>
    <message>
        <source>Purpose, limits and use of the product in plain words.</source>
        <translation>Zweck, Grenzen und Gebrauch des Produkts in einfachen Worten.</translation>
    </message>
    <message>
        <source>Purpose, limits and use of the product.</source>
        <translation>Zweck, Grenzen und Gebrauch des Produkts.</translation>
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
        <translation>Service-Level</translation>
    </message>
    <message>
        <source>Service name</source>
        <translation>Name des Dienstes</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
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
        <translation>Unterstützung</translation>
    </message>
    <message>
        <source>Support channel</source>
        <translation>Kanal für Unterstützung</translation>
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
        <translation>Die Eigenschaft, an der Service-Level gemessen werden, sofern sie keine andere nennen.</translation>
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
        <translation>Schwellwert</translation>
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
        <translation>Gebrauch</translation>
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
        <translation>Was die Kennzahl wissen muss, zum Beispiel validValues.</translation>
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
        <translation>Was der Schwellwert zählt.</translation>
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
        <translation>library: eine Kennzahl des Standards; sql: eine Abfrage; text: Worte für Menschen; custom: eine Regel eines anderen Werkzeugs.</translation>
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
