<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>BlockForm</name>
    <message numerus="yes">
        <source>%n more fields</source>
        <translation><numerusform>%n more field</numerusform><numerusform>%n more fields</numerusform></translation>
    </message>
</context>
<context>
    <name>ComplianceModel</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation><numerusform>%n file</numerusform><numerusform>%n files</numerusform></translation>
    </message>
</context>
<context>
    <name>ContractDiagram</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation><numerusform>%n more</numerusform><numerusform>%n more</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n object(s). Arrow keys move among objects and properties, F2 renames, L draws a relationship.</source>
        <translation><numerusform>%n object. Arrow keys move among objects and properties, F2 renames, L draws a relationship.</numerusform><numerusform>%n objects. Arrow keys move among objects and properties, F2 renames, L draws a relationship.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of properties</source>
        <translation><numerusform>%n pair of properties</numerusform><numerusform>%n pairs of properties</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Object with %n propert(ies)</source>
        <translation><numerusform>Object with %n property</numerusform><numerusform>Object with %n properties</numerusform></translation>
    </message>
</context>
<context>
    <name>ContractForm</name>
    <message numerus="yes">
        <source>%n properties</source>
        <translation><numerusform>%n property</numerusform><numerusform>%n properties</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n quality rules</source>
        <translation><numerusform>%n quality rule</numerusform><numerusform>%n quality rules</numerusform></translation>
    </message>
</context>
<context>
    <name>DiagramEdits</name>
    <message numerus="yes">
        <source>Delete %n objects</source>
        <translation><numerusform>Delete %n object</numerusform><numerusform>Delete %n objects</numerusform></translation>
    </message>
</context>
<context>
    <name>DiffRows</name>
    <message numerus="yes">
        <source>%n equal lines</source>
        <translation><numerusform>%n equal line</numerusform><numerusform>%n equal lines</numerusform></translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message numerus="yes">
        <source>%n are compatible</source>
        <translation><numerusform>%n is compatible</numerusform><numerusform>%n are compatible</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n can&apos;t be decided by a program</source>
        <translation><numerusform>%n can&apos;t be decided by a program</numerusform><numerusform>%n can&apos;t be decided by a program</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes break readers</source>
        <translation><numerusform>%n change breaks readers</numerusform><numerusform>%n changes break readers</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of words only</source>
        <translation><numerusform>%n of words only</numerusform><numerusform>%n of words only</numerusform></translation>
    </message>
</context>
<context>
    <name>DraftPreview</name>
    <message numerus="yes">
        <source>%n decisions wait for a person</source>
        <translation><numerusform>%n decision waits for a person</numerusform><numerusform>%n decisions wait for a person</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <translation><numerusform>%n field</numerusform><numerusform>%n fields</numerusform></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n places are replaced. Ctrl+Z takes them all back.</source>
        <translation><numerusform>%n place is replaced. Ctrl+Z takes it back.</numerusform><numerusform>%n places are replaced. Ctrl+Z takes them all back.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The first %n places are replaced; there are more. Ctrl+Z takes them back.</source>
        <translation><numerusform>The first place is replaced; there are more. Ctrl+Z takes it back.</numerusform><numerusform>The first %n places are replaced; there are more. Ctrl+Z takes them back.</numerusform></translation>
    </message>
</context>
<context>
    <name>FormPlanner</name>
    <message numerus="yes">
        <source>%n parts: they stand in the grid, under this one.</source>
        <translation><numerusform>%n part: it stands in the grid, under this one.</numerusform><numerusform>%n parts: they stand in the grid, under this one.</numerusform></translation>
    </message>
</context>
<context>
    <name>Free</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation><numerusform>%n entry</numerusform><numerusform>%n entries</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Add %n properties</source>
        <translation><numerusform>Add %n property</numerusform><numerusform>Add %n properties</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>At least %n entries</source>
        <translation><numerusform>At least %n entry</numerusform><numerusform>At least %n entries</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n properties</source>
        <translation><numerusform>Duplicate %n property</numerusform><numerusform>Duplicate %n properties</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Exactly %n entries</source>
        <translation><numerusform>Exactly %n entry</numerusform><numerusform>Exactly %n entries</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Move %n properties</source>
        <translation><numerusform>Move %n property</numerusform><numerusform>Move %n properties</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Paste %n rows</source>
        <translation><numerusform>Paste %n row</numerusform><numerusform>Paste %n rows</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n properties</source>
        <translation><numerusform>Remove %n property</numerusform><numerusform>Remove %n properties</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The sample has %Ln different values.</source>
        <translation><numerusform>The sample has %Ln value.</numerusform><numerusform>The sample has %Ln different values.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation><numerusform>… and %n more</numerusform><numerusform>… and %n more</numerusform></translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message numerus="yes">
        <source>%1: %Ln rows</source>
        <translation><numerusform>%1: %Ln row</numerusform><numerusform>%1: %Ln rows</numerusform></translation>
    </message>
</context>
<context>
    <name>JobsButton</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation><numerusform>%1, and %n more</numerusform><numerusform>%1, and %n more</numerusform></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%1 is written. %n lines that begin with “Decide” wait for you.</source>
        <translation><numerusform>%1 is written. %n line that begins with “Decide” waits for you.</numerusform><numerusform>%1 is written. %n lines that begin with “Decide” wait for you.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Everything is checked again: all files, all rules, %n samples.</source>
        <translation><numerusform>Everything is checked again: all files, all rules, %n sample.</numerusform><numerusform>Everything is checked again: all files, all rules, %n samples.</numerusform></translation>
    </message>
</context>
<context>
    <name>MarketplacePage</name>
    <message numerus="yes">
        <source>%Ln rows, %1</source>
        <translation><numerusform>%Ln row, %1</numerusform><numerusform>%Ln rows, %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation><numerusform>%n found</numerusform><numerusform>%n found</numerusform></translation>
    </message>
</context>
<context>
    <name>MeshCanvas</name>
    <message numerus="yes">
        <source>%n product(s) are chosen. Alt and the arrow keys move them.</source>
        <translation><numerusform>%n product is chosen. Alt and the arrow keys move it.</numerusform><numerusform>%n products are chosen. Alt and the arrow keys move them.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n product(s). Arrow keys move among them, Enter opens one.</source>
        <translation><numerusform>%n product. Arrow keys move among them, Enter opens one.</numerusform><numerusform>%n products. Arrow keys move among them, Enter opens one.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>read by %n product(s)</source>
        <translation><numerusform>read by %n product</numerusform><numerusform>read by %n products</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>reads %n contract(s)</source>
        <translation><numerusform>reads %n contract</numerusform><numerusform>reads %n contracts</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>reads %n product(s)</source>
        <translation><numerusform>reads %n product</numerusform><numerusform>reads %n products</numerusform></translation>
    </message>
</context>
<context>
    <name>MeshPage</name>
    <message numerus="yes">
        <source>%n products</source>
        <translation><numerusform>%n product</numerusform><numerusform>%n products</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation><numerusform>%n step</numerusform><numerusform>%n steps</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>A change of %1 reaches %n products</source>
        <translation><numerusform>A change of %1 reaches %n product</numerusform><numerusform>A change of %1 reaches %n products</numerusform></translation>
    </message>
</context>
<context>
    <name>NewContractPage</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation><numerusform>%n day</numerusform><numerusform>%n days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation><numerusform>%n year</numerusform><numerusform>%n years</numerusform></translation>
    </message>
</context>
<context>
    <name>ObjectList</name>
    <message numerus="yes">
        <source>%n properties</source>
        <translation><numerusform>%n property</numerusform><numerusform>%n properties</numerusform></translation>
    </message>
</context>
<context>
    <name>PastePreview</name>
    <message numerus="yes">
        <source>%n properties are added.</source>
        <translation><numerusform>%n property is added.</numerusform><numerusform>%n properties are added.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n properties change.</source>
        <translation><numerusform>%n property changes.</numerusform><numerusform>%n properties change.</numerusform></translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message numerus="yes">
        <source>%n of these can&apos;t be published as they are. The others can be published now.</source>
        <translation><numerusform>%n of these can&apos;t be published as they are. The others can be published now.</numerusform><numerusform>%n of these can&apos;t be published as they are. The others can be published now.</numerusform></translation>
    </message>
</context>
<context>
    <name>RecoveryBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>and %n more</numerusform><numerusform>and %n more</numerusform></translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message numerus="yes">
        <source>%Ln rows: %1%2</source>
        <translation><numerusform>%Ln row: %1%2</numerusform><numerusform>%Ln rows: %1%2</numerusform></translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message numerus="yes">
        <source>%1 (and %Ln more)</source>
        <translation><numerusform>%1 (and %Ln more)</numerusform><numerusform>%1 (and %Ln more)</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation><numerusform>and %Ln more</numerusform><numerusform>and %Ln more</numerusform></translation>
    </message>
</context>
<context>
    <name>SamplePage</name>
    <message numerus="yes">
        <source>%1 of %Ln rows</source>
        <translation><numerusform>%1 of %Ln row</numerusform><numerusform>%1 of %Ln rows</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation><numerusform>%Ln row</numerusform><numerusform>%Ln rows</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n checks</source>
        <translation><numerusform>%n check</numerusform><numerusform>%n checks</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>about %Ln rows</source>
        <translation><numerusform>about %Ln row</numerusform><numerusform>about %Ln rows</numerusform></translation>
    </message>
</context>
<context>
    <name>ScoreCards</name>
    <message numerus="yes">
        <source>%L1 end in %Ln days</source>
        <translation><numerusform>%L1 end in %Ln day</numerusform><numerusform>%L1 end in %Ln days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells passed</source>
        <translation><numerusform>%Ln cell passed</numerusform><numerusform>%Ln cells passed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln end today</source>
        <translation><numerusform>%Ln ends today</numerusform><numerusform>%Ln end today</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new since %1</source>
        <translation><numerusform>%Ln new since %1</numerusform><numerusform>%Ln new since %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>1 ends in %Ln days</source>
        <translation><numerusform>1 ends in %Ln day</numerusform><numerusform>1 ends in %Ln days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation><numerusform>and %Ln more</numerusform><numerusform>and %Ln more</numerusform></translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message numerus="yes">
        <source>and %n more, which the contract&apos;s form will show</source>
        <translation><numerusform>and %n more, which the contract&apos;s form will show</numerusform><numerusform>and %n more, which the contract&apos;s form will show</numerusform></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation><numerusform>%Ln error</numerusform><numerusform>%Ln errors</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation><numerusform>%Ln file</numerusform><numerusform>%Ln files</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln not evaluated</source>
        <translation><numerusform>%Ln not evaluated</numerusform><numerusform>%Ln not evaluated</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation><numerusform>%Ln warning</numerusform><numerusform>%Ln warnings</numerusform></translation>
    </message>
</context>
<context>
    <name>TrendView</name>
    <message numerus="yes">
        <source>%Ln failures new</source>
        <translation><numerusform>%Ln failure new</numerusform><numerusform>%Ln failures new</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation><numerusform>%Ln gone</numerusform><numerusform>%Ln gone</numerusform></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%Ln different values</source>
        <translation><numerusform>%Ln value</numerusform><numerusform>%Ln different values</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n times in this mesh</source>
        <translation><numerusform>once in this mesh</numerusform><numerusform>%n times in this mesh</numerusform></translation>
    </message>
</context>
</TS>
