<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%1 of %n file(s) moved</source>
        <translation>
            <numerusform>%1 of %n file moved</numerusform>
            <numerusform>%1 of %n files moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n labels, %2 to look at.</source>
        <translation>
            <numerusform>%1: %n label, %2 to look at.</numerusform>
            <numerusform>%1: %n labels, %2 to look at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n RAW file(s)</source>
        <translation>
            <numerusform>%n RAW file</numerusform>
            <numerusform>%n RAW files</numerusform>
        </translation>
    </message>
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
        <source>%n file(s) could not be brought back. Nothing of them was deleted.</source>
        <translation>
            <numerusform>%n file could not be brought back. Nothing of it was deleted.</numerusform>
            <numerusform>%n files could not be brought back. Nothing of them was deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stayed where they are. Nothing of them was deleted.</source>
        <translation>
            <numerusform>%n file stayed where it is. Nothing of it was deleted.</numerusform>
            <numerusform>%n files stayed where they are. Nothing of them was deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1, go to the system's trash.</source>
        <translation>
            <numerusform>%n file, %1, goes to the system's trash.</numerusform>
            <numerusform>%n files, %1, go to the system's trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1, go to the trash.</source>
        <translation>
            <numerusform>%n file, %1, goes to the trash.</numerusform>
            <numerusform>%n files, %1, go to the trash.</numerusform>
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
        <source>%n film(s) of live photos</source>
        <translation>
            <numerusform>%n film of live photos</numerusform>
            <numerusform>%n films of live photos</numerusform>
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
        <source>%n more photo(s) stay where they are: they can't be reached now.</source>
        <translation>
            <numerusform>%n more photo stays where it is: it can't be reached now.</numerusform>
            <numerusform>%n more photos stay where they are: they can't be reached now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more: type a part of the name</source>
        <translation>
            <numerusform>%n more: type a part of the name</numerusform>
            <numerusform>%n more: type a part of the name</numerusform>
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
        <source>%n of them are missing: there is no file to move.</source>
        <translation>
            <numerusform>%n of them is missing: there is no file to move.</numerusform>
            <numerusform>%n of them are missing: there is no file to move.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paths were copied.</source>
        <translation>
            <numerusform>The path was copied.</numerusform>
            <numerusform>%n paths were copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are still to be looked at.</source>
        <translation>
            <numerusform>%n photo is still to be looked at.</numerusform>
            <numerusform>%n photos are still to be looked at.</numerusform>
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
        <source>%n photos copied to “%1”.</source>
        <translation>
            <numerusform>%n photo copied to “%1”.</numerusform>
            <numerusform>%n photos copied to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos in this area</source>
        <translation>
            <numerusform>%n photo in this area</numerusform>
            <numerusform>%n photos in this area</numerusform>
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
        <source>%n photos that look a little like it</source>
        <translation>
            <numerusform>%n photo that looks a little like it</numerusform>
            <numerusform>%n photos that look a little like it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos to look at</source>
        <translation>
            <numerusform>%n photo to look at</numerusform>
            <numerusform>%n photos to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos were added or changed.</source>
        <translation>
            <numerusform>%n photo was added or changed.</numerusform>
            <numerusform>%n photos were added or changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos were found again in “%1”.</source>
        <translation>
            <numerusform>%n photo was found again in “%1”.</numerusform>
            <numerusform>%n photos were found again in “%1”.</numerusform>
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
        <source>%n sidecar(s)</source>
        <translation>
            <numerusform>%n sidecar</numerusform>
            <numerusform>%n sidecars</numerusform>
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
        <source>%n sidecars put back as they were.</source>
        <translation>
            <numerusform>%n sidecar put back as it was.</numerusform>
            <numerusform>%n sidecars put back as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sidecars written.</source>
        <translation>
            <numerusform>%n sidecar written.</numerusform>
            <numerusform>%n sidecars written.</numerusform>
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
        <source>Decide on %n photo(s)</source>
        <translation>
            <numerusform>Decide on %n photo</numerusform>
            <numerusform>Decide on %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %n photos</source>
        <translation>
            <numerusform>Forget %n photo</numerusform>
            <numerusform>Forget %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n of them, what was transparent is white.</source>
        <translation>
            <numerusform>In %n of them, what was transparent is white.</numerusform>
            <numerusform>In %n of them, what was transparent is white.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learn from the %n photos left out</source>
        <translation>
            <numerusform>Learn from the %n photo left out</numerusform>
            <numerusform>Learn from the %n photos left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to the trash</source>
        <translation>
            <numerusform>Move %n file to the trash</numerusform>
            <numerusform>Move %n files to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n photo(s) to the trash</source>
        <translation>
            <numerusform>Move %n photo to the trash</numerusform>
            <numerusform>Move %n photos to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n photo(s) to the trash?</source>
        <translation>
            <numerusform>Move %n photo to the trash?</numerusform>
            <numerusform>Move %n photos to the trash?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing new in the last %n days</source>
        <translation>
            <numerusform>Nothing new in the last day</numerusform>
            <numerusform>Nothing new in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n group(s) the suggested one stays.</source>
        <translation>
            <numerusform>Of %n group the suggested one stays.</numerusform>
            <numerusform>Of %n groups the suggested one stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Photos that came into the library in the last %n days</source>
        <translation>
            <numerusform>Photos that came into the library in the last %n day</numerusform>
            <numerusform>Photos that came into the library in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are the newest %n photos of them.</source>
        <translation>
            <numerusform>This is the newest of them.</numerusform>
            <numerusform>These are the newest %n photos of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They lie at several places: %n more file(s) with them go, too.</source>
        <translation>
            <numerusform>It lies at several places: %n more file with it goes, too.</numerusform>
            <numerusform>They lie at several places: %n more files with them go, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>about a minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and in %n more places</source>
        <translation>
            <numerusform>and in %n more place</numerusform>
            <numerusform>and in %n more places</numerusform>
        </translation>
    </message>
</context>
</TS>
