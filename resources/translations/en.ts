<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n could not be copied:</source>
        <translation>
            <numerusform>%n could not be copied:</numerusform>
            <numerusform>%n could not be copied:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n examples</source>
        <translation>
            <numerusform>%n example</numerusform>
            <numerusform>%n examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files can be pasted elsewhere now.</source>
        <translation>
            <numerusform>%n file can be pasted elsewhere now.</numerusform>
            <numerusform>%n files can be pasted elsewhere now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <translation>
            <numerusform>%n label</numerusform>
            <numerusform>%n labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the last %1 were right.</source>
        <translation>
            <numerusform>%n of the last %1 was right.</numerusform>
            <numerusform>%n of the last %1 were right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are left out</source>
        <translation>
            <numerusform>%n photo is left out</numerusform>
            <numerusform>%n photos are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos copied.</source>
        <translation>
            <numerusform>%n photo copied.</numerusform>
            <numerusform>%n photos copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos tagged “%1” get the tag that you choose instead. Undo brings it back.</source>
        <translation>
            <numerusform>%n photo tagged “%1” gets the tag that you choose instead. Undo brings it back.</numerusform>
            <numerusform>%n photos tagged “%1” get the tag that you choose instead. Undo brings it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos/min</source>
        <translation>
            <numerusform>%n photo/min</numerusform>
            <numerusform>%n photos/min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos/s</source>
        <translation>
            <numerusform>%n photo/s</numerusform>
            <numerusform>%n photos/s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected photos</source>
        <translation>
            <numerusform>The selected photo</numerusform>
            <numerusform>%n selected photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sensitive photos are blurred</source>
        <translation>
            <numerusform>%n sensitive photo is blurred</numerusform>
            <numerusform>%n sensitive photos are blurred</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sensitive photos are left out</source>
        <translation>
            <numerusform>%n sensitive photo is left out</numerusform>
            <numerusform>%n sensitive photos are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sensitive photos are shown until you close photoclip.</source>
        <translation>
            <numerusform>%n sensitive photo is shown until you close photoclip.</numerusform>
            <numerusform>%n sensitive photos are shown until you close photoclip.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sidecars</source>
        <translation>
            <numerusform>%n sidecar</numerusform>
            <numerusform>%n sidecars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n videos</source>
        <translation>
            <numerusform>%n video</numerusform>
            <numerusform>%n videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n photos to open in another program.</source>
        <translation>
            <numerusform>Choose at most %n photo to open in another program.</numerusform>
            <numerusform>Choose at most %n photos to open in another program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>about a minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
</TS>
