<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ArchiveWords</name>
    <message numerus="yes">
        <source>%n people were put on your list.</source>
        <translation>
            <numerusform>One person was put on your list.</numerusform>
            <numerusform>%n people were put on your list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talks were added.</source>
        <translation>
            <numerusform>One talk was added.</numerusform>
            <numerusform>%n talks were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n things the file had something newer.</source>
        <translation>
            <numerusform>Of one thing the file had something newer.</numerusform>
            <numerusform>Of %n things the file had something newer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer in the file</source>
        <translation>
            <numerusform>%n newer in the file</numerusform>
            <numerusform>%n newer in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken away there</source>
        <translation>
            <numerusform>%n taken away there</numerusform>
            <numerusform>%n taken away there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer here</source>
        <translation>
            <numerusform>%n newer here</numerusform>
            <numerusform>%n newer here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n the same</numerusform>
            <numerusform>%n the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only here</source>
        <translation>
            <numerusform>%n only here</numerusform>
            <numerusform>%n only here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talks</source>
        <translation>
            <numerusform>%n talk</numerusform>
            <numerusform>%n talks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message numerus="yes">
        <source>%n characters cannot be printed.</source>
        <translation>
            <numerusform>%n character cannot be printed.</numerusform>
            <numerusform>%n characters cannot be printed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Circles</name>
    <message numerus="yes">
        <source>Of %n more you can say it in your list.</source>
        <translation>
            <numerusform>Of %n more you can say it in your list.</numerusform>
            <numerusform>Of %n more you can say it in your list.</numerusform>
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
    <name>Exporter</name>
    <message numerus="yes">
        <source>%n contacts are in {file} now.</source>
        <translation>
            <numerusform>%n contact is in {file} now.</numerusform>
            <numerusform>%n contacts are in {file} now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookAtFile</name>
    <message numerus="yes">
        <source>%n in the file</source>
        <translation>
            <numerusform>%n in the file</numerusform>
            <numerusform>%n in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete %n people</source>
        <translation>
            <numerusform>Complete %n person</numerusform>
            <numerusform>Complete %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n people on my list</source>
        <translation>
            <numerusform>Put %n person on my list</numerusform>
            <numerusform>Put %n people on my list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LostWords</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talks</source>
        <translation>
            <numerusform>%n talk</numerusform>
            <numerusform>%n talks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moments of contact</source>
        <translation>
            <numerusform>%n moment of contact</numerusform>
            <numerusform>%n moments of contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises</source>
        <translation>
            <numerusform>%n promise</numerusform>
            <numerusform>%n promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other things</source>
        <translation>
            <numerusform>%n other thing</numerusform>
            <numerusform>%n other things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message numerus="yes">
        <source>Show %n more columns</source>
        <translation>
            <numerusform>Show %n more column</numerusform>
            <numerusform>Show %n more columns</numerusform>
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
    <name>NetworkPage</name>
    <message numerus="yes">
        <source>Of %n people you see here who is close or has a talk planned.</source>
        <translation>
            <numerusform>Of %n person you see here who is close or has a talk planned.</numerusform>
            <numerusform>Of %n people you see here who is close or has a talk planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
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
    <name>QuickAddPage</name>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new names are on your list.</source>
        <translation>
            <numerusform>One new name is on your list.</numerusform>
            <numerusform>%n new names are on your list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recompute</name>
    <message numerus="yes">
        <source>%n tiles were laid:</source>
        <translation>
            <numerusform>One tile was laid:</numerusform>
            <numerusform>%n tiles were laid:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message numerus="yes">
        <source>%n people were put on your list.</source>
        <translation>
            <numerusform>%n person was put on your list.</numerusform>
            <numerusform>%n people were put on your list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were completed.</source>
        <translation>
            <numerusform>%n person was completed.</numerusform>
            <numerusform>%n people were completed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were on it already.</source>
        <translation>
            <numerusform>%n person was on it already.</numerusform>
            <numerusform>%n people were on it already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people you left out.</source>
        <translation>
            <numerusform>%n person you left out.</numerusform>
            <numerusform>%n people you left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not come along:</source>
        <translation>
            <numerusform>%n could not come along:</numerusform>
            <numerusform>%n could not come along:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>Found in %n places</source>
        <translation>
            <numerusform>Found in one place</numerusform>
            <numerusform>Found in %n places</numerusform>
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
    <name>TakeAlongPage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>one person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talks</source>
        <translation>
            <numerusform>one talk</numerusform>
            <numerusform>%n talks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %n characters, such as three words.</source>
        <translation>
            <numerusform>Choose at least %n character, such as three words.</numerusform>
            <numerusform>Choose at least %n characters, such as three words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TalkExportPage</name>
    <message numerus="yes">
        <source>All talks (%n)</source>
        <translation>
            <numerusform>All talks (%n)</numerusform>
            <numerusform>All talks (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Planned talks (%n)</source>
        <translation>
            <numerusform>Planned talks (%n)</numerusform>
            <numerusform>Planned talks (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more talks</source>
        <translation>
            <numerusform>and %n more talk</numerusform>
            <numerusform>and %n more talks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TalkFileWords</name>
    <message numerus="yes">
        <source>%n characters cannot be printed.</source>
        <translation>
            <numerusform>%n character cannot be printed.</numerusform>
            <numerusform>%n characters cannot be printed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TalkRecords</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
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
