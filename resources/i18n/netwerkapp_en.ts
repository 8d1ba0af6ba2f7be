<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>CountWords</name>
    <message numerus="yes">
        <source>%n names are on your list.</source>
        <translation>
            <numerusform>One name is on your list.</numerusform>
            <numerusform>%n names are on your list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago there was nobody here yet.</source>
        <translation>
            <numerusform>One minute ago there was nobody here yet.</numerusform>
            <numerusform>%n minutes ago there was nobody here yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamesView</name>
    <message numerus="yes">
        <source>%n names are on your list now.</source>
        <translation>
            <numerusform>One name is on your list now.</numerusform>
            <numerusform>%n names are on your list now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnStoryView</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>one word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RungButton</name>
    <message numerus="yes">
        <source>%n tile(s)</source>
        <translation>
            <numerusform>%n tile</numerusform>
            <numerusform>%n tiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkFoundCard</name>
    <message numerus="yes">
        <source>%n talks</source>
        <translation>
            <numerusform>%n talk</numerusform>
            <numerusform>%n talks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
</context>
</TS>
