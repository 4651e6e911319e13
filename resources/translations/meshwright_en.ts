<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>CompliancePage</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation><numerusform>%n file</numerusform><numerusform>%n files</numerusform></translation>
    </message>
</context>
<context>
    <name>ContractDiagram</name>
    <message numerus="yes">
        <source>%n object(s). Arrow keys move among objects and properties, F2 renames, L draws a relationship.</source>
        <translation><numerusform>%n object. Arrow keys move among objects and properties, F2 renames, L draws a relationship.</numerusform><numerusform>%n objects. Arrow keys move among objects and properties, F2 renames, L draws a relationship.</numerusform></translation>
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
    <name>MainWindow</name>
    <message numerus="yes">
        <source>Everything is checked again: all files, all rules, %n samples.</source>
        <translation><numerusform>Everything is checked again: all files, all rules, %n sample.</numerusform><numerusform>Everything is checked again: all files, all rules, %n samples.</numerusform></translation>
    </message>
</context>
<context>
    <name>MarketplacePage</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation><numerusform>%n found</numerusform><numerusform>%n found</numerusform></translation>
    </message>
</context>
<context>
    <name>MeshCanvas</name>
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
</context>
<context>
    <name>PublishDialog</name>
    <message numerus="yes">
        <source>%n of these can&apos;t be published as they are. The others can be published now.</source>
        <translation><numerusform>%n of these can&apos;t be published as they are. The others can be published now.</numerusform><numerusform>%n of these can&apos;t be published as they are. The others can be published now.</numerusform></translation>
    </message>
</context>
<context>
    <name>SamplePage</name>
    <message numerus="yes">
        <source>%n checks</source>
        <translation><numerusform>%n check</numerusform><numerusform>%n checks</numerusform></translation>
    </message>
</context>
</TS>
