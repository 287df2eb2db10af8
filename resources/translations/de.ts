<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>
Your %1: %2.</source>
        <translation>
Ihre %1: %2.</translation>
    </message>
    <message>
        <source> %1 are the most that are compared.</source>
        <translation> Mehr als %1 werden nicht verglichen.</translation>
    </message>
    <message>
        <source> %1 could not be reached.</source>
        <translation> %1 waren nicht erreichbar.</translation>
    </message>
    <message>
        <source> %1 could not be: see above.</source>
        <translation> %1 ließen sich nicht schreiben: siehe oben.</translation>
    </message>
    <message>
        <source> (%1, %2 precision).</source>
        <translation> (%1, Genauigkeit: %2).</translation>
    </message>
    <message>
        <source> (and %1 more)</source>
        <translation> (und %1 weitere)</translation>
    </message>
    <message>
        <source> It could not read %1.</source>
        <translation> %1 ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source> Perhaps about %1 more are hidden among your photos: search for them, and drop a few on the right as examples.</source>
        <translation> Vielleicht sind etwa %1 weitere unter Ihren Fotos versteckt: Suchen Sie danach und ziehen Sie einige als Beispiele nach rechts.</translation>
    </message>
    <message>
        <source> Until it can, %1 answers.</source>
        <translation> Bis dahin antwortet %1.</translation>
    </message>
    <message>
        <source> What it saw in %1 is kept for when you get it again.</source>
        <translation> Was es in %1 gesehen hat, bleibt erhalten, falls Sie es wieder holen.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> Pixel</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> · can't be reached now</source>
        <translation> · gerade nicht erreichbar</translation>
    </message>
    <message>
        <source> · missing, last seen here</source>
        <translation> · fehlt, zuletzt hier gesehen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 von %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (neu)</translation>
    </message>
    <message>
        <source>%1 Enter %2, Delete takes it off.</source>
        <translation>%1 Eingabe %2, Entf nimmt es weg.</translation>
    </message>
    <message>
        <source>%1 MB/s</source>
        <translation>%1 MB/s</translation>
    </message>
    <message>
        <source>%1 accepted, %2 refused</source>
        <translation>%1 angenommen, %2 abgelehnt</translation>
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
        <source>%1 and stays.</source>
        <translation>%1 und bleibt.</translation>
    </message>
    <message>
        <source>%1 answered with error %2 for %3.</source>
        <translation>%1 antwortete mit Fehler %2 auf %3.</translation>
    </message>
    <message>
        <source>%1 are free.</source>
        <translation>%1 sind frei.</translation>
    </message>
    <message>
        <source>%1 as CLIP ViT-B/32</source>
        <translation>%1 wie CLIP ViT-B/32</translation>
    </message>
    <message>
        <source>%1 asks to wait%2: too many requests.</source>
        <translation>%1 bittet zu warten%2: zu viele Anfragen.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 gehört zu „%2“.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 durch %2</translation>
    </message>
    <message>
        <source>%1 can't be reached now. It was last seen in %2.</source>
        <translation>„%1“ ist gerade nicht erreichbar. Zuletzt gesehen in %2.</translation>
    </message>
    <message>
        <source>%1 can't be reached now. Its photos are kept, and can be searched.</source>
        <translation>%1 ist gerade nicht erreichbar. Die Fotos bleiben und lassen sich suchen.</translation>
    </message>
    <message>
        <source>%1 can't be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 can't be removed: %2.</source>
        <translation>%1 lässt sich nicht entfernen: %2.</translation>
    </message>
    <message>
        <source>%1 can't be started.</source>
        <translation>%1 lässt sich nicht starten.</translation>
    </message>
    <message>
        <source>%1 can't be used now.%2 Nothing it saw was forgotten.</source>
        <translation>%1 kann gerade nicht benutzt werden.%2 Nichts von dem, was es gesehen hat, wurde vergessen.</translation>
    </message>
    <message>
        <source>%1 can't be written</source>
        <translation>%1 können nicht geschrieben werden</translation>
    </message>
    <message>
        <source>%1 can't be written to.</source>
        <translation>In %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 can't be written to: %2.</source>
        <translation>In %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 can't be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2).</source>
        <translation>%1 ist nicht erreichbar (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be searched by: %2.</source>
        <translation>Nach %1 kann nicht gesucht werden: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>%1 lässt sich nicht benutzen: %2.</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>%1 ließ sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1 disliked</source>
        <translation>%1 gefallen nicht</translation>
    </message>
    <message>
        <source>%1 examples</source>
        <translation>%1 Beispiele</translation>
    </message>
    <message>
        <source>%1 files and folders could not be opened: %2.</source>
        <translation>%1 Dateien und Ordner ließen sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>%1 fine as they are</source>
        <translation>%1 sind schon richtig</translation>
    </message>
    <message>
        <source>%1 fits no photo.</source>
        <translation>%1 passt auf kein Foto.</translation>
    </message>
    <message>
        <source>%1 fits no photo. Did you mean %2?</source>
        <translation>%1 passt auf kein Foto. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 has no %2 for the token in HF_TOKEN.</source>
        <translation>%1 hat kein %2 für das Token in HF_TOKEN.</translation>
    </message>
    <message>
        <source>%1 has no %2, which photoclip needs to run a model.</source>
        <translation>%1 hat keine %2, die photoclip braucht, um ein Modell auszuführen.</translation>
    </message>
    <message>
        <source>%1 has room for %2 pixels a side, no more</source>
        <translation>%1 hat je Seite Platz für %2 Pixel, nicht mehr</translation>
    </message>
    <message>
        <source>%1 has trouble (error %2).</source>
        <translation>%1 hat Schwierigkeiten (Fehler %2).</translation>
    </message>
    <message>
        <source>%1 holds its model in OpenCLIP's own layout only, which photoclip cannot run.</source>
        <translation>%1 enthält sein Modell nur in der eigenen Form von OpenCLIP, die photoclip nicht ausführen kann.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder.</source>
        <translation>%1 ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>%1 is a file.</source>
        <translation>%1 ist eine Datei.</translation>
    </message>
    <message>
        <source>%1 is a folder of your own; photoclip deletes nothing in it.</source>
        <translation>%1 ist ein eigener Ordner von Ihnen; photoclip löscht darin nichts.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 ist ein Ordner.</translation>
    </message>
    <message>
        <source>%1 is given only to people who agreed to its terms.</source>
        <translation>%1 bekommt nur, wer den Bedingungen zugestimmt hat.</translation>
    </message>
    <message>
        <source>%1 is no confidence.</source>
        <translation>%1 ist keine Sicherheit.</translation>
    </message>
    <message>
        <source>%1 is no text.</source>
        <translation>%1 ist kein Text.</translation>
    </message>
    <message>
        <source>%1 is not in the library.</source>
        <translation>%1 ist nicht in der Bibliothek.</translation>
    </message>
    <message>
        <source>%1 is not on %2, or it is private.</source>
        <translation>%1 ist nicht auf %2, oder es ist privat.</translation>
    </message>
    <message>
        <source>%1 is not there any more. It was last seen in %2.</source>
        <translation>„%1“ ist nicht mehr da. Zuletzt gesehen in %2.</translation>
    </message>
    <message>
        <source>%1 is on this computer now.</source>
        <translation>%1 ist jetzt auf diesem Computer.</translation>
    </message>
    <message>
        <source>%1 is ready: it has seen your photos.</source>
        <translation>%1 ist bereit: Es hat Ihre Fotos gesehen.</translation>
    </message>
    <message>
        <source>%1 is there already, so there will be no %2.</source>
        <translation>%1 ist schon da, deshalb wird es %2 nicht geben.</translation>
    </message>
    <message>
        <source>%1 is up to date</source>
        <translation>%1 ist auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>%1 is written about no photo%2.</source>
        <translation>%1 steht bei keinem Foto%2.</translation>
    </message>
    <message>
        <source>%1 is written in a way that photoclip doesn't change</source>
        <translation>%1 ist auf eine Art geschrieben, die photoclip nicht ändert</translation>
    </message>
    <message>
        <source>%1 kB/s</source>
        <translation>%1 kB/s</translation>
    </message>
    <message>
        <source>%1 km from %2</source>
        <translation>%1 km von %2</translation>
    </message>
    <message>
        <source>%1 labels</source>
        <translation>%1 Etiketten</translation>
    </message>
    <message>
        <source>%1 labels are in %2</source>
        <translation>%1 Etiketten sind in %2</translation>
    </message>
    <message>
        <source>%1 leads here</source>
        <translation>%1 führt hierher</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 liked</source>
        <translation>%1 gefallen</translation>
    </message>
    <message>
        <source>%1 looked at, %2</source>
        <translation>%1 angesehen, %2</translation>
    </message>
    <message>
        <source>%1 may be %2.</source>
        <translation>%1 könnten %2 sein.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>%1 more follow when these are decided.</source>
        <translation>%1 weitere folgen, sobald diese entschieden sind.</translation>
    </message>
    <message>
        <source>%1 moved to the trash</source>
        <translation>%1 in den Papierkorb verschoben</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 of</source>
        <translation>%1 von</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 can be found by words so far</source>
        <translation>%1 von %2 lassen sich bisher mit Worten finden</translation>
    </message>
    <message>
        <source>%1 of %2 found by both</source>
        <translation>%1 von %2 haben beide gefunden</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 von %2 ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) moved</source>
        <translation>
            <numerusform>%n von %1 Dateien verschoben</numerusform>
            <numerusform>%n von %1 Dateien verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>%1 of the last %2</source>
        <translation>%1 der letzten %2</translation>
    </message>
    <message>
        <source>%1 on</source>
        <translation>%1 aktiv</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation>%1 auf diesem Computer</translation>
    </message>
    <message>
        <source>%1 photos are in %2</source>
        <translation>%1 Fotos sind in %2</translation>
    </message>
    <message>
        <source>%1 photos/s</source>
        <translation>%1 Fotos/s</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation>%1 Bilder</translation>
    </message>
    <message>
        <source>%1 precision</source>
        <translation>Genauigkeit: %1</translation>
    </message>
    <message>
        <source>%1 prepared%2.</source>
        <translation>%1 vorbereitet%2.</translation>
    </message>
    <message>
        <source>%1 refuses access to %2.</source>
        <translation>%1 verweigert den Zugang zu %2.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 s per photo</source>
        <translation>%1 s pro Foto</translation>
    </message>
    <message>
        <source>%1 searchable</source>
        <translation>%1 durchsuchbar</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>%1 sidecars</source>
        <translation>%1 Begleitdateien</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 übersprungen</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 bisher</translation>
    </message>
    <message>
        <source>%1 stand for what they say of each photo.</source>
        <translation>%1 stehen für das, was sie von jedem Foto sagen.</translation>
    </message>
    <message>
        <source>%1 sure</source>
        <translation>%1 sicher</translation>
    </message>
    <message>
        <source>%1 times as much</source>
        <translation>%1-mal so viel</translation>
    </message>
    <message>
        <source>%1 times as sharp</source>
        <translation>%1-mal so scharf</translation>
    </message>
    <message>
        <source>%1 times as soft</source>
        <translation>%1-mal so weich</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 to %2 sure</source>
        <translation>%1 bis %2 sicher</translation>
    </message>
    <message>
        <source>%1 wants a word right after it.</source>
        <translation>%1 erwartet ein Wort direkt dahinter.</translation>
    </message>
    <message>
        <source>%1 wants something after it.</source>
        <translation>%1 erwartet etwas dahinter.</translation>
    </message>
    <message>
        <source>%1 what CLIP ViT-B/32 does</source>
        <translation>%1 dessen, was CLIP ViT-B/32 rechnet</translation>
    </message>
    <message>
        <source>%1 whole photo</source>
        <translation>%1 ganzes Foto</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 von %3</translation>
    </message>
    <message>
        <source>%1 · paused</source>
        <translation>%1 · angehalten</translation>
    </message>
    <message>
        <source>%1 · waiting</source>
        <translation>%1 · wartet</translation>
    </message>
    <message>
        <source>%1, %2 %3 %4</source>
        <translation>%1, %2 %3 %4</translation>
    </message>
    <message>
        <source>%1, %2 left out</source>
        <translation>%1, %2 ausgelassen</translation>
    </message>
    <message>
        <source>%1, %2 sure on average</source>
        <translation>%1, im Mittel %2 sicher</translation>
    </message>
    <message>
        <source>%1, found only by %2</source>
        <translation>%1, nur von %2 gefunden</translation>
    </message>
    <message>
        <source>%1, or import the model from a folder: bring %2 from %3/%4/tree/main.</source>
        <translation>%1, oder importieren Sie das Modell aus einem Ordner: Bringen Sie %2 von %3/%4/tree/main.</translation>
    </message>
    <message>
        <source>%1, part of the search</source>
        <translation>%1, Teil der Suche</translation>
    </message>
    <message>
        <source>%1, which photoclip can't search</source>
        <translation>%1, die photoclip nicht durchsuchen kann</translation>
    </message>
    <message>
        <source>%1, your library's model,</source>
        <translation>%1, das Modell Ihrer Bibliothek,</translation>
    </message>
    <message>
        <source>%1. Click one to take it away.</source>
        <translation>%1. Ein Klick nimmt eines weg.</translation>
    </message>
    <message>
        <source>%1. It tags nothing yet. %2</source>
        <translation>%1. Noch verschlagwortet es nichts. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n labels, %2 to look at.</source>
        <translation>
            <numerusform>%1: %n Etikett, %2 anzusehen.</numerusform>
            <numerusform>%1: %n Etiketten, %2 anzusehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: 0 is not at all, 2 is double</source>
        <translation>%1: 0 zählt gar nicht, 2 doppelt</translation>
    </message>
    <message>
        <source>%1: file and sidecar disagree.</source>
        <translation>%1: Datei und Begleitdatei widersprechen sich.</translation>
    </message>
    <message>
        <source>%1: not here</source>
        <translation>%1: nicht vorhanden</translation>
    </message>
    <message>
        <source>%1: wants %2.</source>
        <translation>%1: erwartet %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n RAW file(s)</source>
        <translation>
            <numerusform>%n RAW-Datei</numerusform>
            <numerusform>%n RAW-Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be copied:</source>
        <translation>
            <numerusform>%n ließ sich nicht kopieren:</numerusform>
            <numerusform>%n ließen sich nicht kopieren:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n examples</source>
        <translation>
            <numerusform>%n Beispiel</numerusform>
            <numerusform>%n Beispiele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be brought back. Nothing of them was deleted.</source>
        <translation>
            <numerusform>%n Datei konnte nicht zurückgeholt werden. Nichts davon wurde gelöscht.</numerusform>
            <numerusform>%n Dateien konnten nicht zurückgeholt werden. Nichts davon wurde gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stayed where they are. Nothing of them was deleted.</source>
        <translation>
            <numerusform>%n Datei blieb, wo sie ist. Nichts davon wurde gelöscht.</numerusform>
            <numerusform>%n Dateien blieben, wo sie sind. Nichts davon wurde gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1, go to the system's trash.</source>
        <translation>
            <numerusform>%n Datei, %1, kommt in den Papierkorb des Systems.</numerusform>
            <numerusform>%n Dateien, %1, kommen in den Papierkorb des Systems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1, go to the trash.</source>
        <translation>
            <numerusform>%n Datei, %1, kommt in den Papierkorb.</numerusform>
            <numerusform>%n Dateien, %1, kommen in den Papierkorb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files can be pasted elsewhere now.</source>
        <translation>
            <numerusform>%n Datei kann jetzt anderswo eingefügt werden.</numerusform>
            <numerusform>%n Dateien können jetzt anderswo eingefügt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) of live photos</source>
        <translation>
            <numerusform>%n Film eines Live-Fotos</numerusform>
            <numerusform>%n Filme von Live-Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <translation>
            <numerusform>%n Etikett</numerusform>
            <numerusform>%n Etiketten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more photo(s) stay where they are: they can't be reached now.</source>
        <translation>
            <numerusform>%n weiteres Foto bleibt, wo es ist: Es ist gerade nicht erreichbar.</numerusform>
            <numerusform>%n weitere Fotos bleiben, wo sie sind: Sie sind gerade nicht erreichbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more: type a part of the name</source>
        <translation>
            <numerusform>%n weiteres: geben Sie einen Teil des Namens ein</numerusform>
            <numerusform>%n weitere: geben Sie einen Teil des Namens ein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the last %1 were right.</source>
        <translation>
            <numerusform>%n der letzten %1 war richtig.</numerusform>
            <numerusform>%n der letzten %1 waren richtig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are missing: there is no file to move.</source>
        <translation>
            <numerusform>%n davon fehlt: Es gibt keine Datei zu verschieben.</numerusform>
            <numerusform>%n davon fehlen: Es gibt keine Datei zu verschieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paths were copied.</source>
        <translation>
            <numerusform>Der Pfad wurde kopiert.</numerusform>
            <numerusform>%n Pfade wurden kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are still to be looked at.</source>
        <translation>
            <numerusform>%n Foto ist noch anzusehen.</numerusform>
            <numerusform>%n Fotos sind noch anzusehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are left out</source>
        <translation>
            <numerusform>%n Foto ist ausgelassen</numerusform>
            <numerusform>%n Fotos sind ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos copied to “%1”.</source>
        <translation>
            <numerusform>%n Foto nach „%1“ kopiert.</numerusform>
            <numerusform>%n Fotos nach „%1“ kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos in this area</source>
        <translation>
            <numerusform>%n Foto in dieser Gegend</numerusform>
            <numerusform>%n Fotos in dieser Gegend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos tagged “%1” get the tag that you choose instead. Undo brings it back.</source>
        <translation>
            <numerusform>%n Foto mit „%1“ bekommt stattdessen das gewählte Schlagwort. Rückgängig bringt es zurück.</numerusform>
            <numerusform>%n Fotos mit „%1“ bekommen stattdessen das gewählte Schlagwort. Rückgängig bringt es zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos that look a little like it</source>
        <translation>
            <numerusform>%n Foto, das dem ein wenig gleicht</numerusform>
            <numerusform>%n Fotos, die dem ein wenig gleichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos to look at</source>
        <translation>
            <numerusform>%n Foto anzusehen</numerusform>
            <numerusform>%n Fotos anzusehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos were added or changed.</source>
        <translation>
            <numerusform>%n Foto kam hinzu oder wurde geändert.</numerusform>
            <numerusform>%n Fotos kamen hinzu oder wurden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos were found again in “%1”.</source>
        <translation>
            <numerusform>%n Foto wurde in „%1“ wiedergefunden.</numerusform>
            <numerusform>%n Fotos wurden in „%1“ wiedergefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos/min</source>
        <translation>
            <numerusform>%n Foto/min</numerusform>
            <numerusform>%n Fotos/min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos/s</source>
        <translation>
            <numerusform>%n Foto/s</numerusform>
            <numerusform>%n Fotos/s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected photos</source>
        <translation>
            <numerusform>Das ausgewählte Foto</numerusform>
            <numerusform>%n ausgewählte Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sensitive photos are blurred</source>
        <translation>
            <numerusform>%n heikles Foto ist unscharf</numerusform>
            <numerusform>%n heikle Fotos sind unscharf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sensitive photos are left out</source>
        <translation>
            <numerusform>%n heikles Foto ist ausgelassen</numerusform>
            <numerusform>%n heikle Fotos sind ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sensitive photos are shown until you close photoclip.</source>
        <translation>
            <numerusform>%n heikles Foto wird gezeigt, bis Sie photoclip schließen.</numerusform>
            <numerusform>%n heikle Fotos werden gezeigt, bis Sie photoclip schließen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sidecar(s)</source>
        <translation>
            <numerusform>%n Begleitdatei</numerusform>
            <numerusform>%n Begleitdateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sidecars</source>
        <translation>
            <numerusform>%n Begleitdatei</numerusform>
            <numerusform>%n Begleitdateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sidecars put back as they were.</source>
        <translation>
            <numerusform>%n Begleitdatei wieder so, wie sie war.</numerusform>
            <numerusform>%n Begleitdateien wieder so, wie sie waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sidecars written.</source>
        <translation>
            <numerusform>%n Begleitdatei geschrieben.</numerusform>
            <numerusform>%n Begleitdateien geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags</source>
        <translation>
            <numerusform>%n Schlagwort</numerusform>
            <numerusform>%n Schlagwörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n videos</source>
        <translation>
            <numerusform>%n Video</numerusform>
            <numerusform>%n Videos</numerusform>
        </translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation>+ Filter</translation>
    </message>
    <message>
        <source>, %1 of them only below it</source>
        <translation>, davon %1 nur darunter</translation>
    </message>
    <message>
        <source>, among the %1 of %2 that can be searched so far</source>
        <translation>, unter den %1 von %2, die sich bisher durchsuchen lassen</translation>
    </message>
    <message>
        <source>, newest first</source>
        <translation>, neueste zuerst</translation>
    </message>
    <message>
        <source>, which takes %1</source>
        <translation>, was %1 dauert</translation>
    </message>
    <message>
        <source>, will be accepted</source>
        <translation>, wird angenommen</translation>
    </message>
    <message>
        <source>, will be refused</source>
        <translation>, wird abgelehnt</translation>
    </message>
    <message>
        <source>. Meanwhile %1 answers.</source>
        <translation>. Inzwischen antwortet %1.</translation>
    </message>
    <message>
        <source>0 to 5 sets them</source>
        <translation>0 bis 5 setzt sie</translation>
    </message>
    <message>
        <source>1 example</source>
        <translation>1 Beispiel</translation>
    </message>
    <message>
        <source>1 label</source>
        <translation>1 Etikett</translation>
    </message>
    <message>
        <source>1 photo is in %1</source>
        <translation>1 Foto ist in %1</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>8-bit</source>
        <translation>8-Bit</translation>
    </message>
    <message>
        <source>; %1 of it are here already</source>
        <translation>; %1 davon sind schon hier</translation>
    </message>
    <message>
        <source>; %1 will take %2</source>
        <translation>; %1 brauchen %2</translation>
    </message>
    <message>
        <source>A RAW file</source>
        <translation>Eine RAW-Datei</translation>
    </message>
    <message>
        <source>A blue dot marks what only one of the two found.</source>
        <translation>Ein blauer Punkt zeigt, was nur eines der beiden gefunden hat.</translation>
    </message>
    <message>
        <source>A camera's name</source>
        <translation>Der Name einer Kamera</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>Ein Datum</translation>
    </message>
    <message>
        <source>A description is empty.</source>
        <translation>Eine Beschreibung ist leer.</translation>
    </message>
    <message>
        <source>A duplicate: the same picture twice, in any size</source>
        <translation>Ein Duplikat: dasselbe Bild mehrfach, in jeder Größe</translation>
    </message>
    <message>
        <source>A file of %1 that was offered has left the hub.</source>
        <translation>Eine angebotene Datei von %1 ist nicht mehr auf dem Hub.</translation>
    </message>
    <message>
        <source>A file that photoclip did not make is in the way: %1</source>
        <translation>Eine Datei, die nicht von photoclip ist, ist im Weg: %1</translation>
    </message>
    <message>
        <source>A heading for each day.</source>
        <translation>Eine Überschrift für jeden Tag.</translation>
    </message>
    <message>
        <source>A heading for each folder that the photos lie in.</source>
        <translation>Eine Überschrift für jeden Ordner, in dem die Fotos liegen.</translation>
    </message>
    <message>
        <source>A heading for each month.</source>
        <translation>Eine Überschrift für jeden Monat.</translation>
    </message>
    <message>
        <source>A heading for each year.</source>
        <translation>Eine Überschrift für jedes Jahr.</translation>
    </message>
    <message>
        <source>A label can't “%1” photos.</source>
        <translation>Ein Etikett kann Fotos nicht „%1“.</translation>
    </message>
    <message>
        <source>A label is something photos show. Each label of a pack suggests the photos it may fit, and tags none without your yes. All packs are off until you use them.</source>
        <translation>Ein Etikett ist etwas, das Fotos zeigen. Jedes Etikett eines Pakets schlägt Fotos vor, auf die es passen könnte, und verschlagwortet keines ohne Ihr Ja. Alle Pakete sind aus, bis Sie sie benutzen.</translation>
    </message>
    <message>
        <source>A label is something your photos show: a dog, your garden, receipts. photoclip suggests where it fits. Take a pack of labels to begin with, or add your own (%1).</source>
        <translation>Ein Etikett ist etwas, das Ihre Fotos zeigen: ein Hund, Ihr Garten, Belege. photoclip schlägt vor, wo es passt. Nehmen Sie für den Anfang ein Paket von Etiketten, oder legen Sie eigene an (%1).</translation>
    </message>
    <message>
        <source>A label needs a name.</source>
        <translation>Ein Etikett braucht einen Namen.</translation>
    </message>
    <message>
        <source>A label put it on.</source>
        <translation>Ein Etikett hat es vergeben.</translation>
    </message>
    <message>
        <source>A live photo</source>
        <translation>Ein Live-Foto</translation>
    </message>
    <message>
        <source>A model is what understands your photos and your words. Each runs on this computer, and is fetched only when you ask for it.</source>
        <translation>Ein Modell versteht Ihre Fotos und Ihre Worte. Alle laufen auf diesem Computer und werden nur geholt, wenn Sie es verlangen.</translation>
    </message>
    <message>
        <source>A newer version than yours. It counts as another model: before you can use it, it has to look at your photos. The one that is here stays.</source>
        <translation>Eine neuere Version als Ihre. Sie zählt als anderes Modell: Bevor Sie sie benutzen können, muss sie sich Ihre Fotos ansehen. Die vorhandene bleibt.</translation>
    </message>
    <message>
        <source>A photo can't have %1 stars.</source>
        <translation>Ein Foto kann nicht %1 Sterne haben.</translation>
    </message>
    <message>
        <source>A photo of a slide show stays for</source>
        <translation>Ein Foto einer Diashow bleibt</translation>
    </message>
    <message>
        <source>A place (GPS)</source>
        <translation>Ein Ort (GPS)</translation>
    </message>
    <message>
        <source>A rating</source>
        <translation>Eine Bewertung</translation>
    </message>
    <message>
        <source>A search takes %1 pictures at most.</source>
        <translation>Eine Suche nimmt höchstens %1 Bilder auf.</translation>
    </message>
    <message>
        <source>A sidecar is a small file beside a photo. Other programs read tags, stars, title and caption there. Your photos are not touched, and what other programs wrote in a sidecar stays.</source>
        <translation>Eine Begleitdatei ist eine kleine Datei neben einem Foto. Andere Programme lesen darin Schlagwörter, Sterne, Titel und Beschreibung. Ihre Fotos werden nicht angerührt, und was andere Programme in die Begleitdatei geschrieben haben, bleibt.</translation>
    </message>
    <message>
        <source>A slide show begins again after its end</source>
        <translation>Eine Diashow beginnt nach ihrem Ende von vorn</translation>
    </message>
    <message>
        <source>A slide show goes in no order</source>
        <translation>Eine Diashow geht ohne Reihenfolge</translation>
    </message>
    <message>
        <source>A smart album keeps the search, not the photos: whatever fits comes in by itself, also photos you add later.</source>
        <translation>Ein intelligentes Album merkt sich die Suche, nicht die Fotos: Was passt, kommt von selbst hinein, auch Fotos, die Sie später hinzufügen.</translation>
    </message>
    <message>
        <source>A smart album needs a name.</source>
        <translation>Ein intelligentes Album braucht einen Namen.</translation>
    </message>
    <message>
        <source>A table (CSV)</source>
        <translation>Eine Tabelle (CSV)</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Ein Schlagwort braucht einen Namen.</translation>
    </message>
    <message>
        <source>A title or caption</source>
        <translation>Ein Titel oder eine Beschreibung</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>A bis Z</translation>
    </message>
    <message>
        <source>A weight is a number from 0.01 to 100.</source>
        <translation>Ein Gewicht ist eine Zahl von 0.01 bis 100.</translation>
    </message>
    <message>
        <source>A weight is for words: a filter holds, or it doesn't.</source>
        <translation>Ein Gewicht ist für Worte: Ein Filter gilt oder gilt nicht.</translation>
    </message>
    <message>
        <source>About photoclip</source>
        <translation>Über photoclip</translation>
    </message>
    <message>
        <source>About the search</source>
        <translation>Über die Suche</translation>
    </message>
    <message>
        <source>Accept %1 above the line</source>
        <translation>%1 oberhalb der Linie annehmen</translation>
    </message>
    <message>
        <source>Accept above the line, refuse the rest in sight</source>
        <translation>Oberhalb der Linie annehmen, den Rest im Bild ablehnen</translation>
    </message>
    <message>
        <source>Accept all of the photos.</source>
        <translation>Alle Fotos annehmen.</translation>
    </message>
    <message>
        <source>Accept fewer photos.</source>
        <translation>Weniger Fotos annehmen.</translation>
    </message>
    <message>
        <source>Accept more photos.</source>
        <translation>Mehr Fotos annehmen.</translation>
    </message>
    <message>
        <source>Accept none of the photos.</source>
        <translation>Kein Foto annehmen.</translation>
    </message>
    <message>
        <source>Accept photos that the label suggests, or select photos and tag them (%1).</source>
        <translation>Nehmen Sie Fotos an, die das Etikett vorschlägt, oder wählen Sie Fotos aus und verschlagworten Sie sie (%1).</translation>
    </message>
    <message>
        <source>Accept what is above the line</source>
        <translation>Annehmen, was oberhalb der Linie liegt</translation>
    </message>
    <message>
        <source>Accept “%1” for %2</source>
        <translation>„%1“ angenommen für %2</translation>
    </message>
    <message>
        <source>Accept “%1” for %2, refuse “%1” for %3</source>
        <translation>„%1“ angenommen für %2, abgelehnt für %3</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add %1 to an album</source>
        <translation>%1 zu einem Album hinzufügen</translation>
    </message>
    <message>
        <source>Add a caption</source>
        <translation>Beschreibung hinzufügen</translation>
    </message>
    <message>
        <source>Add a description or drop photos…</source>
        <translation>Beschreibung hinzufügen oder Fotos ablegen…</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Add a key for “%1”</source>
        <translation>Taste für „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Add a second description to compare it with.</source>
        <translation>Fügen Sie eine zweite Beschreibung zum Vergleichen hinzu.</translation>
    </message>
    <message>
        <source>Add a tag to the selection</source>
        <translation>Der Auswahl ein Schlagwort geben</translation>
    </message>
    <message>
        <source>Add a title</source>
        <translation>Titel hinzufügen</translation>
    </message>
    <message>
        <source>Add another folder…</source>
        <translation>Weiteren Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add another model</source>
        <translation>Weiteres Modell hinzufügen</translation>
    </message>
    <message>
        <source>Add another model…</source>
        <translation>Weiteres Modell hinzufügen…</translation>
    </message>
    <message>
        <source>Add filter…</source>
        <translation>Filter hinzufügen…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add label “%1”</source>
        <translation>Etikett „%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>Add labels “%1”</source>
        <translation>Etiketten „%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>Add label…</source>
        <translation>Etikett hinzufügen…</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Add to album</source>
        <translation>Zum Album hinzufügen</translation>
    </message>
    <message>
        <source>Add to album…</source>
        <translation>Zum Album hinzufügen…</translation>
    </message>
    <message>
        <source>Add to the search</source>
        <translation>Zur Suche hinzufügen</translation>
    </message>
    <message>
        <source>Added on %1</source>
        <translation>Hinzugefügt am %1</translation>
    </message>
    <message>
        <source>Added today</source>
        <translation>Heute hinzugefügt</translation>
    </message>
    <message>
        <source>Added yesterday</source>
        <translation>Gestern hinzugefügt</translation>
    </message>
    <message>
        <source>After a day</source>
        <translation>Nach einem Tag</translation>
    </message>
    <message>
        <source>Agree at %1, then set HF_TOKEN to your token of the hub.</source>
        <translation>Stimmen Sie unter %1 zu, und setzen Sie dann HF_TOKEN auf Ihr Token des Hubs.</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Album, or the name of a new one</source>
        <translation>Album oder der Name eines neuen</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Alben</translation>
    </message>
    <message>
        <source>All changes, the last first; each can be taken back.</source>
        <translation>Alle Änderungen, die letzte zuerst; jede lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>All files and sidecars agree.</source>
        <translation>Alle Dateien und Begleitdateien stimmen überein.</translation>
    </message>
    <message>
        <source>All groups…</source>
        <translation>Alle Gruppen…</translation>
    </message>
    <message>
        <source>All keys on one sheet.</source>
        <translation>Alle Tasten auf einem Blatt.</translation>
    </message>
    <message>
        <source>All labels: at least %1 % sure</source>
        <translation>Alle Etiketten: mindestens %1 % sicher</translation>
    </message>
    <message>
        <source>All of the group stay, or none.</source>
        <translation>Von der Gruppe bleiben alle, oder keines.</translation>
    </message>
    <message>
        <source>All of this.</source>
        <translation>All das.</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Alle Fotos</translation>
    </message>
    <message>
        <source>All photos are blurred until it is known which are sensitive.</source>
        <translation>Alle Fotos sind unscharf, bis bekannt ist, welche heikel sind.</translation>
    </message>
    <message>
        <source>All photos that are shown.</source>
        <translation>Alle Fotos, die zu sehen sind.</translation>
    </message>
    <message>
        <source>All photos were looked at. New ones are looked at as they come.</source>
        <translation>Alle Fotos wurden angesehen. Neue werden angesehen, sobald sie kommen.</translation>
    </message>
    <message>
        <source>All photos with a place</source>
        <translation>Alle Fotos mit einem Ort</translation>
    </message>
    <message>
        <source>All search operators…</source>
        <translation>Alle Suchoperatoren…</translation>
    </message>
    <message>
        <source>All tags: rename, merge, sort and colour them.</source>
        <translation>Alle Schlagwörter: umbenennen, zusammenführen, ordnen und färben.</translation>
    </message>
    <message>
        <source>All that can be done with the photo</source>
        <translation>Alles, was sich mit dem Foto tun lässt</translation>
    </message>
    <message>
        <source>All that can be done, by topics.</source>
        <translation>Alles, was sich tun lässt, nach Themen.</translation>
    </message>
    <message>
        <source>All the last %1 were right.</source>
        <translation>Alle der letzten %1 waren richtig.</translation>
    </message>
    <message>
        <source>All: %1</source>
        <translation>Alle: %1</translation>
    </message>
    <message>
        <source>Also photos that only look a little like what was asked.</source>
        <translation>Auch Fotos, die dem Gesuchten nur wenig gleichen.</translation>
    </message>
    <message>
        <source>Also says no to the photos below the line that are in sight</source>
        <translation>Sagt auch Nein zu den sichtbaren Fotos unterhalb der Linie</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>An album needs a name.</source>
        <translation>Ein Album braucht einen Namen.</translation>
    </message>
    <message>
        <source>An alternative text can't be decided on.</source>
        <translation>Über einen Alternativtext lässt sich nicht entscheiden.</translation>
    </message>
    <message>
        <source>Another description of what the label looks like</source>
        <translation>Eine weitere Beschreibung dessen, was das Etikett zeigt</translation>
    </message>
    <message>
        <source>Another one, named after its folder</source>
        <translation>Ein weiteres, benannt nach seinem Ordner</translation>
    </message>
    <message>
        <source>Another precision counts as another model: it has to look at your photos before you can use it, while the present one goes on answering.</source>
        <translation>Eine andere Genauigkeit zählt als anderes Modell: Es muss sich Ihre Fotos ansehen, bevor Sie es benutzen können; bis dahin antwortet das jetzige.</translation>
    </message>
    <message>
        <source>Another program…</source>
        <translation>Ein anderes Programm…</translation>
    </message>
    <message>
        <source>Answer for every photo that is on show.</source>
        <translation>Für jedes sichtbare Foto antworten.</translation>
    </message>
    <message>
        <source>Answer searches of yours with this one and the one in use</source>
        <translation>Ihre Suchen mit diesem und dem benutzten Modell beantworten</translation>
    </message>
    <message>
        <source>Answers your searches, over %1.</source>
        <translation>Beantwortet Ihre Suchen, über %1.</translation>
    </message>
    <message>
        <source>Aperture…</source>
        <translation>Blende…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Apple graphics</source>
        <translation>Apple-Grafik</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Arrows move the map, + and - zoom, Tab goes through the photos.</source>
        <translation>Pfeile bewegen die Karte, + und - zoomen, Tab geht durch die Fotos.</translation>
    </message>
    <message>
        <source>As it counts now</source>
        <translation>Wie es jetzt gilt</translation>
    </message>
    <message>
        <source>As large as the whole photo has room.</source>
        <translation>So groß, dass das ganze Foto Platz hat.</translation>
    </message>
    <message>
        <source>As large as they are</source>
        <translation>So groß, wie sie sind</translation>
    </message>
    <message>
        <source>As the hub says.</source>
        <translation>Laut dem Hub.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Wie sie sind</translation>
    </message>
    <message>
        <source>As they were when photoclip was new</source>
        <translation>Wie sie waren, als photoclip neu war</translation>
    </message>
    <message>
        <source>Ask before photos are moved to the trash</source>
        <translation>Fragen, bevor Fotos in den Papierkorb kommen</translation>
    </message>
    <message>
        <source>Ask for the newest one, under “Models…”.</source>
        <translation>Fragen Sie unter „Modelle…“ nach der neuesten.</translation>
    </message>
    <message>
        <source>Ask its owner for the permission to read it, or choose another folder.</source>
        <translation>Bitten Sie den Besitzer um die Erlaubnis, ihn zu lesen, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Ask the hub…</source>
        <translation>Hub fragen…</translation>
    </message>
    <message>
        <source>Asking the hub what there is…</source>
        <translation>Frage den Hub, was es gibt…</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Frage den Hub…</translation>
    </message>
    <message>
        <source>Asks the hub what there is and shows it; nothing is fetched yet</source>
        <translation>Fragt den Hub, was es gibt, und zeigt es; noch wird nichts geholt</translation>
    </message>
    <message>
        <source>Asks the hub; the one that is here stays</source>
        <translation>Fragt den Hub; das vorhandene bleibt</translation>
    </message>
    <message>
        <source>August 2021, 2021-08-12…</source>
        <translation>August 2021, 2021-08-12…</translation>
    </message>
    <message>
        <source>Auto-tag</source>
        <translation>Automatisch verschlagworten</translation>
    </message>
    <message>
        <source>Auto-tag…</source>
        <translation>Automatisch verschlagworten…</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Automatic: what was measured to be best</source>
        <translation>Automatisch: was gemessen am besten war</translation>
    </message>
    <message>
        <source>Back to all photos</source>
        <translation>Zurück zu allen Fotos</translation>
    </message>
    <message>
        <source>Back to models</source>
        <translation>Zurück zu den Modellen</translation>
    </message>
    <message>
        <source>Back to photos</source>
        <translation>Zurück zu den Fotos</translation>
    </message>
    <message>
        <source>Back to the model's own sharpness</source>
        <translation>Zurück zur eigenen Schärfe des Modells</translation>
    </message>
    <message>
        <source>Back to the photos (Esc)</source>
        <translation>Zurück zu den Fotos (Esc)</translation>
    </message>
    <message>
        <source>Badges on photos</source>
        <translation>Zeichen auf Fotos</translation>
    </message>
    <message>
        <source>Before a day</source>
        <translation>Vor einem Tag</translation>
    </message>
    <message>
        <source>Begin with what surely fits, or with what the label learns most from.</source>
        <translation>Mit dem beginnen, was sicher passt, oder mit dem, woraus das Etikett am meisten lernt.</translation>
    </message>
    <message>
        <source>Begin with “not:” for what is easily taken for it, such as “not: a wolf”.</source>
        <translation>Beginnen Sie mit „not:“, was leicht damit verwechselt wird, etwa „not: a wolf“.</translation>
    </message>
    <message>
        <source>Beginning: %1</source>
        <translation>Beginnt: %1</translation>
    </message>
    <message>
        <source>Begun: %1 are here, and the download can go on.</source>
        <translation>Begonnen: %1 sind hier, und der Download kann weitergehen.</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Blur photos that “%1” labels fit</source>
        <translation>Fotos unscharf zeigen, auf die Etiketten aus „%1“ passen</translation>
    </message>
    <message>
        <source>Bring %1 and %2 into one folder.</source>
        <translation>Bringen Sie %1 und %2 in einen Ordner.</translation>
    </message>
    <message>
        <source>Bring a model that was downloaded elsewhere</source>
        <translation>Ein anderswo heruntergeladenes Modell holen</translation>
    </message>
    <message>
        <source>Bring config.json, preprocessor_config.json, tokenizer.json and model.safetensors.</source>
        <translation>Bringen Sie config.json, preprocessor_config.json, tokenizer.json und model.safetensors.</translation>
    </message>
    <message>
        <source>Bring the model's files from elsewhere</source>
        <translation>Die Dateien des Modells von anderswo holen</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>Built-in model</source>
        <translation>Eingebautes Modell</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>By a message of the desktop, while you look at something else.</source>
        <translation>Durch eine Meldung des Desktops, während Sie etwas anderes ansehen.</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Nach Ordner</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>By relevance, results stand under how well they fit. Sort them otherwise first.</source>
        <translation>Nach Relevanz stehen Ergebnisse danach, wie gut sie passen. Sortieren Sie sie zuerst anders.</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Nach Jahr</translation>
    </message>
    <message>
        <source>Calculates for a photo %1.</source>
        <translation>Rechnet für ein Foto %1.</translation>
    </message>
    <message>
        <source>Calculates for a photo as much as CLIP ViT-B/32, by which the others are measured.</source>
        <translation>Rechnet für ein Foto so viel wie CLIP ViT-B/32, an dem die anderen gemessen werden.</translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation>Kamera…</translation>
    </message>
    <message>
        <source>Can't be reached now: its drive or folder is offline</source>
        <translation>Gerade nicht erreichbar: Laufwerk oder Ordner ist offline</translation>
    </message>
    <message>
        <source>Can't be used now</source>
        <translation>Gerade nicht benutzbar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel a download</source>
        <translation>Download abbrechen</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Caption…</source>
        <translation>Beschreibung…</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Katalanisch</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <source>Change label “%1”</source>
        <translation>Etikett „%1“ geändert</translation>
    </message>
    <message>
        <source>Change smart album “%1”</source>
        <translation>Intelligentes Album „%1“ geändert</translation>
    </message>
    <message>
        <source>Change what the label looks like</source>
        <translation>Ändern, was das Etikett zeigt</translation>
    </message>
    <message>
        <source>Changes count at once.</source>
        <translation>Änderungen gelten sofort.</translation>
    </message>
    <message>
        <source>Check HF_ENDPOINT and the network's login page</source>
        <translation>Prüfen Sie HF_ENDPOINT und die Anmeldeseite des Netzes</translation>
    </message>
    <message>
        <source>Check its name; if it is on a drive that can be unplugged, plug it in.</source>
        <translation>Prüfen Sie den Namen; liegt er auf einem Laufwerk, das man abziehen kann, stecken Sie es an.</translation>
    </message>
    <message>
        <source>Check its permissions, and that its drive is connected.</source>
        <translation>Prüfen Sie seine Rechte, und ob sein Laufwerk angeschlossen ist.</translation>
    </message>
    <message>
        <source>Check its permissions, or let PHOTOCLIP_MODELS name another folder.</source>
        <translation>Prüfen Sie die Rechte, oder lassen Sie PHOTOCLIP_MODELS einen anderen Ordner nennen.</translation>
    </message>
    <message>
        <source>Check that it is connected and in order, and start again.</source>
        <translation>Prüfen Sie, ob es angeschlossen und in Ordnung ist, und starten Sie noch einmal.</translation>
    </message>
    <message>
        <source>Check that its drive is connected and in order.</source>
        <translation>Prüfen Sie, ob sein Laufwerk angeschlossen und in Ordnung ist.</translation>
    </message>
    <message>
        <source>Check that the drive of the backups is connected.</source>
        <translation>Prüfen Sie, ob das Laufwerk der Sicherungen angeschlossen ist.</translation>
    </message>
    <message>
        <source>Check that the token in HF_TOKEN may read it.</source>
        <translation>Prüfen Sie, ob das Token in HF_TOKEN es lesen darf.</translation>
    </message>
    <message>
        <source>Check that there is room on the disk, and that you may write there.</source>
        <translation>Prüfen Sie, ob auf der Platte Platz ist und ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>Check the name, and whether the token is still valid.</source>
        <translation>Prüfen Sie den Namen, und ob das Token noch gilt.</translation>
    </message>
    <message>
        <source>Check the name; for a private model set HF_TOKEN to your token of the hub.</source>
        <translation>Prüfen Sie den Namen; für ein privates Modell setzen Sie HF_TOKEN auf Ihr Token des Hubs.</translation>
    </message>
    <message>
        <source>Checking that every byte is right…</source>
        <translation>Prüfe, ob jedes Byte stimmt…</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>%1 auswählen</translation>
    </message>
    <message>
        <source>Choose a CLIP, SigLIP or SigLIP 2 model.</source>
        <translation>Wählen Sie ein CLIP-, SigLIP- oder SigLIP-2-Modell.</translation>
    </message>
    <message>
        <source>Choose a folder with photos</source>
        <translation>Einen Ordner mit Fotos wählen</translation>
    </message>
    <message>
        <source>Choose a folder with photos. photoclip looks at them once; then type what you remember, such as “dog on a beach”, and the right photos come.</source>
        <translation>Wählen Sie einen Ordner mit Fotos. photoclip sieht sie einmal an; tippen Sie dann, woran Sie sich erinnern, etwa „dog on a beach“, und die richtigen Fotos kommen.</translation>
    </message>
    <message>
        <source>Choose a folder with photos…</source>
        <translation>Einen Ordner mit Fotos wählen…</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Choose a model from the list.</source>
        <translation>Wählen Sie ein Modell aus der Liste.</translation>
    </message>
    <message>
        <source>Choose a model that needs none: CLIP, SigLIP or SigLIP2.</source>
        <translation>Wählen Sie ein Modell, das keinen braucht: CLIP, SigLIP oder SigLIP2.</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>Modell wählen…</translation>
    </message>
    <message>
        <source>Choose a photo first.</source>
        <translation>Wählen Sie zuerst ein Foto.</translation>
    </message>
    <message>
        <source>Choose a photo.</source>
        <translation>Wählen Sie ein Foto.</translation>
    </message>
    <message>
        <source>Choose a place outside of it.</source>
        <translation>Wählen Sie einen Platz außerhalb.</translation>
    </message>
    <message>
        <source>Choose a program</source>
        <translation>Programm wählen</translation>
    </message>
    <message>
        <source>Choose a step in the history first.</source>
        <translation>Wählen Sie zuerst einen Schritt im Verlauf.</translation>
    </message>
    <message>
        <source>Choose a tag in the list first.</source>
        <translation>Wählen Sie zuerst ein Schlagwort in der Liste.</translation>
    </message>
    <message>
        <source>Choose above how sidecars are called, to see what would change.</source>
        <translation>Wählen Sie oben, wie Begleitdateien heißen, um zu sehen, was sich ändern würde.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Anderen Ordner wählen</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Choose another program, or see whether it is still installed.</source>
        <translation>Wählen Sie ein anderes Programm, oder sehen Sie nach, ob es noch installiert ist.</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n photos to open in another program.</source>
        <translation>
            <numerusform>Wählen Sie höchstens ein Foto, um es in einem anderen Programm zu öffnen.</numerusform>
            <numerusform>Wählen Sie höchstens %n Fotos, um sie in einem anderen Programm zu öffnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose label packs…</source>
        <translation>Etikettenpakete wählen…</translation>
    </message>
    <message>
        <source>Choose one for it under “Open with…” (%1).</source>
        <translation>Wählen Sie eines dafür unter „Öffnen mit…“ (%1).</translation>
    </message>
    <message>
        <source>Choose one that is listed, or name it as OWNER/NAME.</source>
        <translation>Wählen Sie eines aus der Liste, oder nennen Sie es als OWNER/NAME.</translation>
    </message>
    <message>
        <source>Choose one that is.</source>
        <translation>Wählen Sie eines, das da ist.</translation>
    </message>
    <message>
        <source>Choose photo.jpg.xmp (darktable, digiKam) or photo.xmp (Lightroom).</source>
        <translation>Wählen Sie photo.jpg.xmp (darktable, digiKam) oder photo.xmp (Lightroom).</translation>
    </message>
    <message>
        <source>Choose the folder with the model's files</source>
        <translation>Wählen Sie den Ordner mit den Dateien des Modells</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose the model that was used before, or index the library again.</source>
        <translation>Wählen Sie das vorher benutzte Modell, oder indizieren Sie die Bibliothek neu.</translation>
    </message>
    <message>
        <source>Choose the program in which the selected photos are opened.</source>
        <translation>Wählen Sie das Programm, in dem die ausgewählten Fotos geöffnet werden.</translation>
    </message>
    <message>
        <source>Choose what to keep.</source>
        <translation>Wählen Sie, was bleiben soll.</translation>
    </message>
    <message>
        <source>Choose which model looks at your photos; all of them run on this computer.</source>
        <translation>Wählen Sie, welches Modell sich Ihre Fotos ansieht; alle laufen auf diesem Computer.</translation>
    </message>
    <message>
        <source>Choose “Open with photoclip” there, or install photoclip in another way.</source>
        <translation>Wählen Sie dort „Mit photoclip öffnen“, oder installieren Sie photoclip auf anderem Weg.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Verlauf leeren</translation>
    </message>
    <message>
        <source>Clear the caption of %1</source>
        <translation>Beschreibung geleert für %1</translation>
    </message>
    <message>
        <source>Clear the title of %1</source>
        <translation>Titel geleert für %1</translation>
    </message>
    <message>
        <source>Click a picture on the map to see its photos here. Hold Shift and drag to draw a rectangle around photos.</source>
        <translation>Klicken Sie auf ein Bild der Karte, um seine Fotos hier zu sehen. Mit gedrückter Umschalttaste ziehen Sie ein Rechteck um Fotos.</translation>
    </message>
    <message>
        <source>Click a star, or press 0 to 5</source>
        <translation>Klicken Sie auf einen Stern, oder drücken Sie 0 bis 5</translation>
    </message>
    <message>
        <source>Click its icon to see your photos again.</source>
        <translation>Klicken Sie auf das Symbol, um Ihre Fotos wiederzusehen.</translation>
    </message>
    <message>
        <source>Click to hide them.</source>
        <translation>Klicken, um sie auszublenden.</translation>
    </message>
    <message>
        <source>Click to see all photos with it.</source>
        <translation>Klicken, um alle Fotos damit zu sehen.</translation>
    </message>
    <message>
        <source>Click to select these photos; with Ctrl besides others</source>
        <translation>Klicken, um diese Fotos auszuwählen; mit Strg zusätzlich zu anderen</translation>
    </message>
    <message>
        <source>Click to show them.</source>
        <translation>Klicken, um sie zu zeigen.</translation>
    </message>
    <message>
        <source>Click to take this example away</source>
        <translation>Klicken, um dieses Beispiel wegzunehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close (Esc): %1</source>
        <translation>Schließen (Esc): %1</translation>
    </message>
    <message>
        <source>Close every photoclip, look at the room on the disk, and try again.</source>
        <translation>Schließen Sie jedes photoclip, sehen Sie nach Platz auf der Platte, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Close photoclip.</source>
        <translation>photoclip schließen.</translation>
    </message>
    <message>
        <source>Close the other photoclip, or wait until it has finished, and try again.</source>
        <translation>Schließen Sie das andere photoclip, oder warten Sie, bis es fertig ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Close these examples</source>
        <translation>Diese Beispiele schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colour of the label: %1</source>
        <translation>Farbe des Etiketts: %1</translation>
    </message>
    <message>
        <source>Colour tag “%1”</source>
        <translation>Schlagwort „%1“ gefärbt</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Combining</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare photos first (%1).</source>
        <translation>Vergleichen Sie zuerst Fotos (%1).</translation>
    </message>
    <message>
        <source>Compare the group…</source>
        <translation>Die Gruppe vergleichen…</translation>
    </message>
    <message>
        <source>Compare two models</source>
        <translation>Zwei Modelle vergleichen</translation>
    </message>
    <message>
        <source>Compared photos</source>
        <translation>Verglichene Fotos</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Comparing %1 with %2 over your recent searches…</source>
        <translation>Vergleiche %1 mit %2 anhand Ihrer letzten Suchen…</translation>
    </message>
    <message>
        <source>Comparing photos</source>
        <translation>Fotos vergleichen</translation>
    </message>
    <message>
        <source>Comparing: %1 of %2 searches…</source>
        <translation>Vergleiche: %1 von %2 Suchen…</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Rechenaufwand</translation>
    </message>
    <message>
        <source>Connect its drive again, or copy or download the file again.</source>
        <translation>Schließen Sie ihr Laufwerk wieder an, kopieren Sie die Datei noch einmal, oder laden Sie sie neu herunter.</translation>
    </message>
    <message>
        <source>Connect its drive, or choose another model.</source>
        <translation>Schließen Sie sein Laufwerk an, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Connect the drive it lies on, or index its folder again.</source>
        <translation>Schließen Sie das Laufwerk an, auf dem es liegt, oder indizieren Sie seinen Ordner noch einmal.</translation>
    </message>
    <message>
        <source>Connect the drive it lies on, then try again.</source>
        <translation>Schließen Sie das Laufwerk an, auf dem es liegt, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation>Datei kopieren</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation>Kopieren Sie die Datei noch einmal, oder laden Sie sie neu herunter.</translation>
    </message>
    <message>
        <source>Copy or download the folder again, or choose another model under “Models…”.</source>
        <translation>Kopieren Sie den Ordner noch einmal, laden Sie ihn neu herunter, oder wählen Sie unter „Modelle…“ ein anderes Modell.</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy paths</source>
        <translation>Pfade kopieren</translation>
    </message>
    <message>
        <source>Copy photos into a folder, in the size and the format you want.</source>
        <translation>Fotos in der gewünschten Größe und Form in einen Ordner kopieren.</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy the file again.</source>
        <translation>Kopieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Copying was stopped. What was copied until then stays in “%1”.</source>
        <translation>Das Kopieren wurde abgebrochen. Was bis dahin kopiert war, bleibt in „%1“.</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Kopiere…</translation>
    </message>
    <message>
        <source>Could not be read (%1)</source>
        <translation>Nicht lesbar (%1)</translation>
    </message>
    <message>
        <source>Counts %1 times as much as the rest.</source>
        <translation>Zählt %1-mal so viel wie der Rest.</translation>
    </message>
    <message>
        <source>Counts twice as much; 0.5:dog half as much.</source>
        <translation>Zählt doppelt; 0.5:dog halb so viel.</translation>
    </message>
    <message>
        <source>Counts when photoclip is started the next time.</source>
        <translation>Gilt ab dem nächsten Start von photoclip.</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>„%1“ anlegen</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Strg + Mausrad</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Daily backups to keep</source>
        <translation>Tägliche Sicherungen, die bleiben</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dark: the model looks away. Bright: it looks here</source>
        <translation>Dunkel: Das Modell sieht nicht hin. Hell: Es sieht hierher</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date added</source>
        <translation>Hinzugefügt am</translation>
    </message>
    <message>
        <source>Date and camera, but no place, and no words that might name it.</source>
        <translation>Datum und Kamera, aber kein Ort und keine Worte, die ihn nennen könnten.</translation>
    </message>
    <message>
        <source>Date taken</source>
        <translation>Aufgenommen am</translation>
    </message>
    <message>
        <source>Date to go to</source>
        <translation>Datum, zu dem es gehen soll</translation>
    </message>
    <message>
        <source>Date, camera, place and words, as the photo's file has them.</source>
        <translation>Datum, Kamera, Ort und Worte, wie die Datei des Fotos sie hat.</translation>
    </message>
    <message>
        <source>Date…</source>
        <translation>Datum…</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message numerus="yes">
        <source>Decide on %n photo(s)</source>
        <translation>
            <numerusform>Über %n Foto entscheiden</numerusform>
            <numerusform>Über %n Fotos entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide on all chosen photos in the same way, in one step</source>
        <translation>Über alle ausgewählten Fotos gleich entscheiden, in einem Schritt</translation>
    </message>
    <message>
        <source>Decide on the %1 of %2</source>
        <translation>Über %1 von %2 entschieden</translation>
    </message>
    <message>
        <source>Decide on this photo together with others</source>
        <translation>Über dieses Foto zusammen mit anderen entscheiden</translation>
    </message>
    <message>
        <source>Decide what counts of %1</source>
        <translation>Entschieden, was bei %1 gilt</translation>
    </message>
    <message>
        <source>Decide what counts where a file says something else than you did.</source>
        <translation>Entscheiden, was gilt, wo eine Datei etwas anderes sagt als Sie.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Define label “%1”</source>
        <translation>Etikett „%1“ neu beschrieben</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete a part of a download</source>
        <translation>Teil eines Downloads löschen</translation>
    </message>
    <message>
        <source>Delete it yourself if you don't need it.</source>
        <translation>Löschen Sie ihn selbst, wenn Sie ihn nicht brauchen.</translation>
    </message>
    <message>
        <source>Delete tag “%1”</source>
        <translation>Schlagwort „%1“ gelöscht</translation>
    </message>
    <message>
        <source>Delete takes it out, Enter goes to it in the search field</source>
        <translation>Entf nimmt es heraus, Eingabe geht im Suchfeld dorthin</translation>
    </message>
    <message>
        <source>Delete the %1 that are here of %2?</source>
        <translation>Die %1 löschen, die von %2 hier sind?</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete what is here</source>
        <translation>Löschen, was hier ist</translation>
    </message>
    <message>
        <source>Deleted files that belonged to nothing: %1.</source>
        <translation>Dateien gelöscht, die zu nichts gehörten: %1.</translation>
    </message>
    <message>
        <source>Deletes the model's files</source>
        <translation>Löscht die Dateien des Modells</translation>
    </message>
    <message>
        <source>Deleting what came so far…</source>
        <translation>Lösche, was bisher kam…</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Beschreiben</translation>
    </message>
    <message>
        <source>Describe it otherwise</source>
        <translation>Anders beschreiben</translation>
    </message>
    <message>
        <source>Describe the photos you look for.</source>
        <translation>Beschreiben Sie die Fotos, die Sie suchen.</translation>
    </message>
    <message>
        <source>Describe this photo</source>
        <translation>Dieses Foto beschreiben</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Details of the mistake</source>
        <translation>Einzelheiten des Fehlers</translation>
    </message>
    <message>
        <source>Details of the selection</source>
        <translation>Einzelheiten der Auswahl</translation>
    </message>
    <message>
        <source>Different flags</source>
        <translation>Verschiedene Markierungen</translation>
    </message>
    <message>
        <source>Different stars</source>
        <translation>Verschiedene Sterne</translation>
    </message>
    <message>
        <source>Different stars and flags</source>
        <translation>Verschiedene Sterne und Markierungen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Do again what was taken back last.</source>
        <translation>Wiederholen, was zuletzt zurückgenommen wurde.</translation>
    </message>
    <message>
        <source>Don't ask again</source>
        <translation>Nicht mehr fragen</translation>
    </message>
    <message>
        <source>Don't tag the photo; the label learns from it.</source>
        <translation>Das Foto nicht verschlagworten; das Etikett lernt daraus.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>%1 herunterladen</translation>
    </message>
    <message>
        <source>Download %1?</source>
        <translation>%1 herunterladen?</translation>
    </message>
    <message>
        <source>Download a model</source>
        <translation>Modell herunterladen</translation>
    </message>
    <message>
        <source>Download it under “Models…”.</source>
        <translation>Laden Sie es unter „Modelle…“ herunter.</translation>
    </message>
    <message>
        <source>Downloading %1%2</source>
        <translation>Lade %1 herunter%2</translation>
    </message>
    <message>
        <source>Downloads are switched off on this computer (HF_HUB_OFFLINE).</source>
        <translation>Downloads sind auf diesem Computer abgeschaltet (HF_HUB_OFFLINE).</translation>
    </message>
    <message>
        <source>Downloads the rest</source>
        <translation>Lädt den Rest herunter</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Herunterladen…</translation>
    </message>
    <message>
        <source>Drag a box to find what is in it (%1)</source>
        <translation>Ziehen Sie einen Rahmen, um zu finden, was darin ist (%1)</translation>
    </message>
    <message>
        <source>Drag it, or move it with ↑ and ↓</source>
        <translation>Ziehen Sie sie, oder bewegen Sie sie mit ↑ und ↓</translation>
    </message>
    <message>
        <source>Drag or arrows move the photo</source>
        <translation>Ziehen oder Pfeile bewegen das Foto</translation>
    </message>
    <message>
        <source>Drag photos here to add them.</source>
        <translation>Ziehen Sie Fotos hierher, um sie hinzuzufügen.</translation>
    </message>
    <message>
        <source>Drag photos here, or add those you select (%1)</source>
        <translation>Ziehen Sie Fotos hierher, oder fügen Sie ausgewählte hinzu (%1)</translation>
    </message>
    <message>
        <source>Drag photos onto it in the side bar, or select photos and add them (%1).</source>
        <translation>Ziehen Sie Fotos in der Seitenleiste darauf, oder wählen Sie Fotos aus und fügen Sie sie hinzu (%1).</translation>
    </message>
    <message>
        <source>Drag to go to a date, or type one</source>
        <translation>Ziehen, um zu einem Datum zu gehen, oder eines eingeben</translation>
    </message>
    <message>
        <source>Draw a box around a thing, and find photos that have it.</source>
        <translation>Einen Rahmen um etwas ziehen und Fotos finden, auf denen es ist.</translation>
    </message>
    <message>
        <source>Drop a folder with photos, or add one (%1). Then those that are like a picture can be found.</source>
        <translation>Legen Sie einen Ordner mit Fotos hier ab, oder fügen Sie einen hinzu (%1). Dann lassen sich Fotos finden, die einem Bild ähneln.</translation>
    </message>
    <message>
        <source>Drop photos here to show it what is meant.</source>
        <translation>Ziehen Sie Fotos hierher, um zu zeigen, was gemeint ist.</translation>
    </message>
    <message>
        <source>Drop to add %1 to the search</source>
        <translation>Loslassen, um %1 zur Suche hinzuzufügen</translation>
    </message>
    <message>
        <source>Drop to add the folder to the library</source>
        <translation>Loslassen, um den Ordner zur Bibliothek hinzuzufügen</translation>
    </message>
    <message>
        <source>Drop to find photos like %1</source>
        <translation>Loslassen, um Fotos wie %1 zu finden</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Duplicates…</source>
        <translation>Duplikate…</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Each is tried again when it changes. Nothing was done to them.</source>
        <translation>Jede wird wieder versucht, wenn sie sich ändert. Ihnen ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Das Feld leeren</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Enter finds this  ·  Arrows move the box, with Shift they resize it  ·  Esc no box</source>
        <translation>Eingabe findet dies  ·  Pfeile bewegen den Rahmen, mit Umschalt ändern sie ihn  ·  Esc ohne Rahmen</translation>
    </message>
    <message>
        <source>Enter takes it, Delete refuses it</source>
        <translation>Eingabe nimmt es, Entf lehnt es ab</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Every file could be read.</source>
        <translation>Jede Datei ließ sich lesen.</translation>
    </message>
    <message>
        <source>Every file is where it was seen last, or can't be reached now.</source>
        <translation>Jede Datei ist, wo sie zuletzt war, oder gerade nicht erreichbar.</translation>
    </message>
    <message>
        <source>Every key can be another one</source>
        <translation>Jede Taste kann eine andere sein</translation>
    </message>
    <message>
        <source>Every pixel of the photo is one of the screen.</source>
        <translation>Jedes Pixel des Fotos ist eines des Bildschirms.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Everything (JSON lines)</source>
        <translation>Alles (JSON-Zeilen)</translation>
    </message>
    <message>
        <source>Everything is written already</source>
        <translation>Alles ist schon geschrieben</translation>
    </message>
    <message>
        <source>Exactly these words are written about the photo.</source>
        <translation>Genau diese Worte stehen beim Foto.</translation>
    </message>
    <message>
        <source>Exactly these words are written about the photo: name, folder, tags, caption.</source>
        <translation>Genau diese Worte stehen beim Foto: Name, Ordner, Schlagwörter, Beschreibung.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export a list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>Export a list…</source>
        <translation>Liste exportieren…</translation>
    </message>
    <message>
        <source>Export photos</source>
        <translation>Fotos exportieren</translation>
    </message>
    <message>
        <source>Export photos…</source>
        <translation>Fotos exportieren…</translation>
    </message>
    <message>
        <source>F2 or Del</source>
        <translation>F2 oder Entf</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>Fetched from the hub once; your photos are not sent anywhere.</source>
        <translation>Wird einmal vom Hub geholt; Ihre Fotos werden nirgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Fewest first</source>
        <translation>Wenigste zuerst</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File name…</source>
        <translation>Dateiname…</translation>
    </message>
    <message>
        <source>File size…</source>
        <translation>Dateigröße…</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Datei, in die geschrieben wird</translation>
    </message>
    <message>
        <source>File type…</source>
        <translation>Dateityp…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files and sidecars disagree</source>
        <translation>Dateien und Begleitdateien widersprechen sich</translation>
    </message>
    <message>
        <source>Files and sidecars that disagree…</source>
        <translation>Widersprüche zwischen Dateien und Begleitdateien…</translation>
    </message>
    <message>
        <source>Files are moved to the trash in the window only.</source>
        <translation>Dateien werden nur im Fenster in den Papierkorb gelegt.</translation>
    </message>
    <message>
        <source>Files by what is the matter</source>
        <translation>Dateien nach dem, was mit ihnen ist</translation>
    </message>
    <message>
        <source>Files that could not be read: why, and try them again</source>
        <translation>Dateien, die sich nicht lesen ließen: warum, und noch ein Versuch</translation>
    </message>
    <message>
        <source>Files that go to the trash</source>
        <translation>Dateien, die in den Papierkorb kommen</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <translation>Filmstreifen</translation>
    </message>
    <message>
        <source>Filmstrip, photo %1 of %2</source>
        <translation>Filmstreifen, Foto %1 von %2</translation>
    </message>
    <message>
        <source>Filter by name, folder or reason</source>
        <translation>Nach Name, Ordner oder Grund filtern</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filters that can be typed there</source>
        <translation>Filter, die man dort tippen kann</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Schlagwort finden</translation>
    </message>
    <message>
        <source>Find missing photos…</source>
        <translation>Fehlende Fotos finden…</translation>
    </message>
    <message>
        <source>Find new photos by themselves while the window is open.</source>
        <translation>Neue Fotos von selbst finden, solange das Fenster offen ist.</translation>
    </message>
    <message>
        <source>Find photos like %1</source>
        <translation>Fotos wie %1 finden</translation>
    </message>
    <message>
        <source>Find photos of what is in the box (Enter)</source>
        <translation>Fotos mit dem finden, was im Rahmen ist (Eingabe)</translation>
    </message>
    <message>
        <source>Find photos that look like the picture on the clipboard.</source>
        <translation>Fotos finden, die dem Bild in der Zwischenablage gleichen.</translation>
    </message>
    <message>
        <source>Find photos that look like this one.</source>
        <translation>Fotos finden, die diesem gleichen.</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Ähnliche finden</translation>
    </message>
    <message>
        <source>Find small things</source>
        <translation>Kleine Dinge finden</translation>
    </message>
    <message>
        <source>Find small things (more work per photo)</source>
        <translation>Kleine Dinge finden (mehr Arbeit je Foto)</translation>
    </message>
    <message>
        <source>Find the same picture more than once, and keep the best.</source>
        <translation>Dasselbe Bild mehrfach finden und das beste behalten.</translation>
    </message>
    <message>
        <source>Find them…</source>
        <translation>Finden…</translation>
    </message>
    <message>
        <source>Find this</source>
        <translation>Dies finden</translation>
    </message>
    <message>
        <source>Find your photos by describing them</source>
        <translation>Finden Sie Ihre Fotos, indem Sie sie beschreiben</translation>
    </message>
    <message>
        <source>Find your photos by describing them.</source>
        <translation>Finden Sie Ihre Fotos, indem Sie sie beschreiben.</translation>
    </message>
    <message>
        <source>Finds what no system tells of: changes on network drives, for example.</source>
        <translation>Findet, was kein System meldet: zum Beispiel Änderungen auf Netzlaufwerken.</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Flags only; no file is touched, and it can be undone.</source>
        <translation>Nur Markierungen; keine Datei wird angerührt, und es lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Focal length…</source>
        <translation>Brennweite…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder for the copies</source>
        <translation>Ordner für die Kopien</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>For a computer that is offline: download the model's files from its page elsewhere, put them into one folder and bring it here. The files are checked and copied; the folder stays as it is.</source>
        <translation>Für einen Computer ohne Netz: Laden Sie die Dateien des Modells anderswo von seiner Seite herunter, legen Sie sie in einen Ordner und bringen Sie ihn hierher. Die Dateien werden geprüft und kopiert; der Ordner bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>For a picture that you right-click there.</source>
        <translation>Für ein Bild, auf das Sie dort rechtsklicken.</translation>
    </message>
    <message>
        <source>For all models of this computer, from when one is loaded next.</source>
        <translation>Für alle Modelle dieses Computers, ab dem nächsten Laden.</translation>
    </message>
    <message>
        <source>For everyone. It has no transparency: what is transparent becomes white.</source>
        <translation>Für alle. Es kennt keine Durchsichtigkeit: Was durchsichtig ist, wird weiß.</translation>
    </message>
    <message>
        <source>For other programs, and to keep. Of the whole library also labels, tags and albums.</source>
        <translation>Für andere Programme und zum Aufheben. Von der ganzen Bibliothek auch Etiketten, Schlagwörter und Alben.</translation>
    </message>
    <message>
        <source>For spreadsheets such as Excel and LibreOffice. One row for each photo.</source>
        <translation>Für Tabellenprogramme wie Excel und LibreOffice. Eine Zeile für jedes Foto.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n photos</source>
        <translation>
            <numerusform>%n Foto vergessen</numerusform>
            <numerusform>%n Fotos vergessen</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget missing photos</source>
        <translation>Fehlende Fotos vergessen</translation>
    </message>
    <message>
        <source>Forget these photos</source>
        <translation>Diese Fotos vergessen</translation>
    </message>
    <message>
        <source>Forget what %1 saw in %2?</source>
        <translation>Vergessen, was %1 in %2 gesehen hat?</translation>
    </message>
    <message>
        <source>Forgets what this model saw in your photos; it can look again</source>
        <translation>Vergisst, was dieses Modell in Ihren Fotos gesehen hat; es kann sie wieder ansehen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Found by %1: %2</source>
        <translation>Von %1 gefunden: %2</translation>
    </message>
    <message>
        <source>Found nothing.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Free some memory and try again. If that doesn't help, install photoclip again.</source>
        <translation>Geben Sie Speicher frei und versuchen Sie es noch einmal. Hilft das nicht, installieren Sie photoclip neu.</translation>
    </message>
    <message>
        <source>Free the space its index takes</source>
        <translation>Den Platz freigeben, den sein Index belegt</translation>
    </message>
    <message>
        <source>Free the space of an index</source>
        <translation>Platz eines Index freigeben</translation>
    </message>
    <message>
        <source>Free the space of the download that was begun</source>
        <translation>Den Platz des begonnenen Downloads freigeben</translation>
    </message>
    <message>
        <source>Freeing the space…</source>
        <translation>Gebe den Platz frei…</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From one to the other and back; a double click does it, too.</source>
        <translation>Vom einen zum anderen und zurück; ein Doppelklick tut das auch.</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Further away (-)</source>
        <translation>Weiter weg (-)</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Give %1 to label “%2”</source>
        <translation>%1 dem Etikett „%2“ gegeben</translation>
    </message>
    <message>
        <source>Give a number from 0 to 1.</source>
        <translation>Geben Sie eine Zahl von 0 bis 1 an.</translation>
    </message>
    <message>
        <source>Give a number from 0 to 5.</source>
        <translation>Geben Sie eine Zahl von 0 bis 5 an.</translation>
    </message>
    <message>
        <source>Give five stars.</source>
        <translation>Fünf Sterne geben.</translation>
    </message>
    <message>
        <source>Give four stars.</source>
        <translation>Vier Sterne geben.</translation>
    </message>
    <message>
        <source>Give it another name, here in the list.</source>
        <translation>Hier in der Liste anders nennen.</translation>
    </message>
    <message>
        <source>Give left, top, right and bottom as shares between 0 and 1.</source>
        <translation>Geben Sie links, oben, rechts und unten als Anteile zwischen 0 und 1 an.</translation>
    </message>
    <message>
        <source>Give one from 0 to 1.</source>
        <translation>Geben Sie eine von 0 bis 1 an.</translation>
    </message>
    <message>
        <source>Give one or more descriptions.</source>
        <translation>Geben Sie eine oder mehrere Beschreibungen an.</translation>
    </message>
    <message>
        <source>Give one star.</source>
        <translation>Einen Stern geben.</translation>
    </message>
    <message>
        <source>Give one such as #ffcc00.</source>
        <translation>Geben Sie eine an wie #ffcc00.</translation>
    </message>
    <message>
        <source>Give stars</source>
        <translation>Sterne geben</translation>
    </message>
    <message>
        <source>Give three stars.</source>
        <translation>Drei Sterne geben.</translation>
    </message>
    <message>
        <source>Give two stars.</source>
        <translation>Zwei Sterne geben.</translation>
    </message>
    <message>
        <source>Go back to the backup of %1?</source>
        <translation>Zur Sicherung vom %1 zurückgehen?</translation>
    </message>
    <message>
        <source>Go nearer</source>
        <translation>Näher heran</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on looking at your photos</source>
        <translation>Ihre Fotos weiter ansehen</translation>
    </message>
    <message>
        <source>Go on preparing</source>
        <translation>Vorbereitung fortsetzen</translation>
    </message>
    <message>
        <source>Go on when the window is closed</source>
        <translation>Weitermachen, wenn das Fenster geschlossen ist</translation>
    </message>
    <message>
        <source>Go on where it stopped</source>
        <translation>Weitermachen, wo es aufhörte</translation>
    </message>
    <message>
        <source>Go on with the next label that has photos waiting</source>
        <translation>Mit dem nächsten Etikett weitermachen, bei dem Fotos warten</translation>
    </message>
    <message>
        <source>Go to date…</source>
        <translation>Zum Datum…</translation>
    </message>
    <message>
        <source>Go to its descriptions and examples.</source>
        <translation>Zu seinen Beschreibungen und Beispielen gehen.</translation>
    </message>
    <message>
        <source>Go to the label before with photos that wait for an answer.</source>
        <translation>Zum vorigen Etikett gehen, bei dem Fotos auf Antwort warten.</translation>
    </message>
    <message>
        <source>Go to the next label with photos that wait for an answer.</source>
        <translation>Zum nächsten Etikett gehen, bei dem Fotos auf Antwort warten.</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Groups of duplicates</source>
        <translation>Gruppen von Duplikaten</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Hat</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Height in pixels…</source>
        <translation>Höhe in Pixeln…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Here is %1 of it.</source>
        <translation>Hier sind %1 davon.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hide subfolders</source>
        <translation>Unterordner ausblenden</translation>
    </message>
    <message>
        <source>Hide the labels</source>
        <translation>Etiketten ausblenden</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>How %1 runs</source>
        <translation>Wie %1 läuft</translation>
    </message>
    <message>
        <source>How bright the photo is. Black: %1, white: %2</source>
        <translation>Wie hell das Foto ist. Schwarz: %1, weiß: %2</translation>
    </message>
    <message>
        <source>How bright the photo is: not known yet</source>
        <translation>Wie hell das Foto ist: noch nicht bekannt</translation>
    </message>
    <message>
        <source>How far %1 is</source>
        <translation>Wie weit %1 ist</translation>
    </message>
    <message>
        <source>How far a folder has left</source>
        <translation>Wie weit ein Ordner entfernt ist</translation>
    </message>
    <message>
        <source>How far indexing is</source>
        <translation>Wie weit das Indizieren ist</translation>
    </message>
    <message>
        <source>How far the download is</source>
        <translation>Wie weit der Download ist</translation>
    </message>
    <message>
        <source>How far the import of a model is</source>
        <translation>Wie weit der Import eines Modells ist</translation>
    </message>
    <message>
        <source>How far the preparation of a model is</source>
        <translation>Wie weit die Vorbereitung eines Modells ist</translation>
    </message>
    <message>
        <source>How finely the model calculates. Full is exact; half and 8-bit need less memory, are mostly faster, and change few results.</source>
        <translation>Wie fein das Modell rechnet. Voll ist genau; halb und 8-Bit brauchen weniger Speicher, sind meist schneller und ändern wenige Ergebnisse.</translation>
    </message>
    <message>
        <source>How large the file is; chosen again, the other way round.</source>
        <translation>Wie groß die Datei ist; noch einmal gewählt, umgekehrt.</translation>
    </message>
    <message>
        <source>How large the photo is seen. Click: every pixel, or all</source>
        <translation>Wie groß das Foto zu sehen ist. Klick: jedes Pixel, oder alles</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>How much %1 counts</source>
        <translation>Wie viel %1 zählt</translation>
    </message>
    <message>
        <source>How much this model has to calculate for a photo is not known.</source>
        <translation>Wie viel dieses Modell für ein Foto rechnen muss, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>How sure all labels must be, in per cent</source>
        <translation>Wie sicher alle Etiketten sein müssen, in Prozent</translation>
    </message>
    <message>
        <source>How sure “%1” must be, in per cent</source>
        <translation>Wie sicher „%1“ sein muss, in Prozent</translation>
    </message>
    <message>
        <source>How well it sees</source>
        <translation>Wie gut es sieht</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>I have it in a folder…</source>
        <translation>Ich habe es in einem Ordner…</translation>
    </message>
    <message>
        <source>IMG_2041, red house…</source>
        <translation>IMG_2041, red house…</translation>
    </message>
    <message>
        <source>Identical files</source>
        <translation>Gleiche Dateien</translation>
    </message>
    <message>
        <source>If it happens again, install photoclip again.</source>
        <translation>Geschieht es wieder, installieren Sie photoclip neu.</translation>
    </message>
    <message>
        <source>If it should be whole, copy it here again from its camera or a backup.</source>
        <translation>Wenn sie ganz sein sollte, kopieren Sie sie noch einmal von der Kamera oder einer Sicherung hierher.</translation>
    </message>
    <message>
        <source>Import %1 from %2</source>
        <translation>%1 aus %2 importiert</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Modell importieren</translation>
    </message>
    <message>
        <source>Import a model from a folder</source>
        <translation>Modell aus einem Ordner importieren</translation>
    </message>
    <message>
        <source>Import from a folder…</source>
        <translation>Aus einem Ordner importieren…</translation>
    </message>
    <message>
        <source>Import the newer version, or name a repository as OWNER/NAME.</source>
        <translation>Importieren Sie die neuere Version, oder nennen Sie ein Repository als OWNER/NAME.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importiere %1</translation>
    </message>
    <message numerus="yes">
        <source>In %n of them, what was transparent is white.</source>
        <translation>
            <numerusform>Bei %n davon ist weiß, was durchsichtig war.</numerusform>
            <numerusform>Bei %n davon ist weiß, was durchsichtig war.</numerusform>
        </translation>
    </message>
    <message>
        <source>In a field, %1 is still typed.</source>
        <translation>In einem Feld wird %1 weiterhin getippt.</translation>
    </message>
    <message>
        <source>In a safe format; nothing in it can run.</source>
        <translation>In einem sicheren Format; nichts darin kann laufen.</translation>
    </message>
    <message>
        <source>In an older format. They are read without running anything that is in them, written anew in a safe format, and the old file is deleted.</source>
        <translation>In einem älteren Format. Sie werden gelesen, ohne etwas davon auszuführen, in einem sicheren Format neu geschrieben, und die alte Datei wird gelöscht.</translation>
    </message>
    <message>
        <source>In the album %1</source>
        <translation>Im Album %1</translation>
    </message>
    <message>
        <source>In the history</source>
        <translation>Im Verlauf</translation>
    </message>
    <message>
        <source>In the list of tags</source>
        <translation>In der Liste der Schlagwörter</translation>
    </message>
    <message>
        <source>In this list only.</source>
        <translation>Nur in dieser Liste.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Benutzung</translation>
    </message>
    <message>
        <source>Index its folder again.</source>
        <translation>Indizieren Sie seinen Ordner noch einmal.</translation>
    </message>
    <message>
        <source>Index the photos of another folder (%1)</source>
        <translation>Die Fotos eines weiteren Ordners indizieren (%1)</translation>
    </message>
    <message>
        <source>Indexing %1</source>
        <translation>Indiziere %1</translation>
    </message>
    <message>
        <source>Indexing is paused</source>
        <translation>Das Indizieren ist angehalten</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informationen</translation>
    </message>
    <message>
        <source>Information about the photo</source>
        <translation>Informationen über das Foto</translation>
    </message>
    <message>
        <source>Information beside a large photo</source>
        <translation>Informationen neben einem großen Foto</translation>
    </message>
    <message>
        <source>Install photoclip again, or choose another model under “Models…”.</source>
        <translation>Installieren Sie photoclip neu, oder wählen Sie unter „Modelle…“ ein anderes Modell.</translation>
    </message>
    <message>
        <source>Intel graphics</source>
        <translation>Intel-Grafik</translation>
    </message>
    <message>
        <source>Invert the selection</source>
        <translation>Auswahl umkehren</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>It can blur or hide them.</source>
        <translation>Es kann sie unscharf machen oder verbergen.</translation>
    </message>
    <message>
        <source>It can't be reached now. Its photos are kept, and can be searched.</source>
        <translation>Er ist gerade nicht erreichbar. Seine Fotos bleiben und lassen sich suchen.</translation>
    </message>
    <message>
        <source>It doesn't seem to fit this photo.</source>
        <translation>Es scheint nicht auf dieses Foto zu passen.</translation>
    </message>
    <message>
        <source>It has not been chosen yet how sidecars are called.</source>
        <translation>Noch ist nicht gewählt, wie Begleitdateien heißen.</translation>
    </message>
    <message>
        <source>It has seen %1, which it need not look at again.</source>
        <translation>Es hat %1 gesehen und muss sie nicht noch einmal ansehen.</translation>
    </message>
    <message>
        <source>It has this key already.</source>
        <translation>Es hat diese Taste schon.</translation>
    </message>
    <message>
        <source>It is made of caption and tags.</source>
        <translation>Er entsteht aus Beschreibung und Schlagwörtern.</translation>
    </message>
    <message>
        <source>It is meant for %1 processor cores and %2 GB of memory; this computer has %3 and %4 GB.</source>
        <translation>Gedacht ist es für %1 Prozessorkerne und %2 GB Speicher; dieser Rechner hat %3 und %4 GB.</translation>
    </message>
    <message>
        <source>It is on %1 photos. Click to put it on all %2.</source>
        <translation>Es ist auf %1 Fotos. Klicken, um es allen %2 zu geben.</translation>
    </message>
    <message>
        <source>It is wrong too often: %1 of the last %2 were right.</source>
        <translation>Es irrt zu oft: %1 der letzten %2 waren richtig.</translation>
    </message>
    <message>
        <source>It isn't “%1”</source>
        <translation>Das ist nicht „%1“</translation>
    </message>
    <message>
        <source>It learns from every answer, most from those under “Most useful first”.</source>
        <translation>Es lernt aus jeder Antwort, am meisten aus denen unter „Nützlichste zuerst“.</translation>
    </message>
    <message>
        <source>It looks like the picture you gave</source>
        <translation>Es sieht aus wie das Bild, das Sie gegeben haben</translation>
    </message>
    <message>
        <source>It looks like the pictures you gave</source>
        <translation>Es sieht aus wie die Bilder, die Sie gegeben haben</translation>
    </message>
    <message>
        <source>It may be pick or reject, or none.</source>
        <translation>Sie kann pick oder reject sein, oder keine.</translation>
    </message>
    <message>
        <source>It seems to fit.</source>
        <translation>Es scheint zu passen.</translation>
    </message>
    <message>
        <source>It should be {"labels": [...]}.</source>
        <translation>Es sollte {"labels": [...]} sein.</translation>
    </message>
    <message>
        <source>It was read from the photo's file. Taken off here, it stays off; the file keeps it.</source>
        <translation>Es wurde aus der Datei des Fotos gelesen. Hier weggenommen, bleibt es weg; die Datei behält es.</translation>
    </message>
    <message>
        <source>It was renamed or removed meanwhile.</source>
        <translation>Der Name wurde inzwischen geändert oder entfernt.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Its file can still be copied.</source>
        <translation>Seine Datei lässt sich trotzdem kopieren.</translation>
    </message>
    <message>
        <source>Its files are not on this computer any more.</source>
        <translation>Seine Dateien sind nicht mehr auf diesem Computer.</translation>
    </message>
    <message>
        <source>Its files may be damaged: remove it and get it again.</source>
        <translation>Seine Dateien sind vielleicht beschädigt: Entfernen Sie es und holen Sie es neu.</translation>
    </message>
    <message>
        <source>Its photos are not found any more; the files stay where they are.</source>
        <translation>Seine Fotos werden nicht mehr gefunden; die Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Its photos leave the lists and the search. The files stay where they are, and what you said about them is kept for when you add the folder again.</source>
        <translation>Seine Fotos verlassen die Listen und die Suche. Die Dateien bleiben, wo sie sind, und was Sie darüber gesagt haben, bleibt aufgehoben, bis Sie den Ordner wieder hinzufügen.</translation>
    </message>
    <message>
        <source>Its photos stay where they are.</source>
        <translation>Seine Fotos bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>JPEG XL can't be read on this computer: no decoder for it</source>
        <translation>JPEG XL lässt sich auf diesem Computer nicht lesen: Es gibt keinen Decoder dafür</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>Keep all copies</source>
        <translation>Alle Kopien behalten</translation>
    </message>
    <message>
        <source>Keep all copies of a photo</source>
        <translation>Alle Kopien eines Fotos behalten</translation>
    </message>
    <message>
        <source>Keep or let go</source>
        <translation>Behalten oder nicht</translation>
    </message>
    <message>
        <source>Keep the search as a smart album that fills itself.</source>
        <translation>Die Suche als intelligentes Album behalten, das sich selbst füllt.</translation>
    </message>
    <message>
        <source>Keep the suggested one of every group; first see what that means</source>
        <translation>Von jeder Gruppe das vorgeschlagene behalten; zuerst sehen, was das bedeutet</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Dieses behalten</translation>
    </message>
    <message>
        <source>Keep this search as a smart album</source>
        <translation>Diese Suche als intelligentes Album behalten</translation>
    </message>
    <message>
        <source>Keep this search as another smart album</source>
        <translation>Diese Suche als weiteres intelligentes Album behalten</translation>
    </message>
    <message>
        <source>Keep this, reject the others</source>
        <translation>Dieses behalten, die anderen verwerfen</translation>
    </message>
    <message>
        <source>Keeps every pixel, and transparency; for printers and other programs.</source>
        <translation>Behält jeden Bildpunkt und Durchsichtiges; für Druckereien und andere Programme.</translation>
    </message>
    <message>
        <source>Keeps every pixel, and transparency; photos become several times as large.</source>
        <translation>Behält jeden Bildpunkt und Durchsichtiges; Fotos werden um ein Mehrfaches größer.</translation>
    </message>
    <message>
        <source>Kept beside the picture</source>
        <translation>Neben dem Bild wird behalten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys that %1 had by now came back.</source>
        <translation>Tasten, die inzwischen %1 hatte, kamen zurück.</translation>
    </message>
    <message>
        <source>Keyword…</source>
        <translation>Stichwort…</translation>
    </message>
    <message>
        <source>Kinds of duplicates</source>
        <translation>Arten von Duplikaten</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Label %1 can't be read: %2</source>
        <translation>Etikett %1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>Label %1: “%2” is there twice.</source>
        <translation>Etikett %1: „%2“ ist doppelt da.</translation>
    </message>
    <message>
        <source>Label before</source>
        <translation>Voriges Etikett</translation>
    </message>
    <message>
        <source>Label packs</source>
        <translation>Etikettenpakete</translation>
    </message>
    <message>
        <source>Label packs…</source>
        <translation>Etikettenpakete…</translation>
    </message>
    <message>
        <source>Label “%1”, on its own</source>
        <translation>Etikett „%1“, von selbst</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Labels that come with photoclip</source>
        <translation>Etiketten, die photoclip mitbringt</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Etikett…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Large photo</source>
        <translation>Großes Foto</translation>
    </message>
    <message>
        <source>Larger thumbnails</source>
        <translation>Größere Vorschaubilder</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last summer</source>
        <translation>Letzter Sommer</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Last winter</source>
        <translation>Letzter Winter</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message numerus="yes">
        <source>Learn from the %n photos left out</source>
        <translation>
            <numerusform>Aus dem %n ausgelassenen Foto lernen</numerusform>
            <numerusform>Aus den %n ausgelassenen Fotos lernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out photos that “%1” labels fit</source>
        <translation>Fotos auslassen, auf die Etiketten aus „%1“ passen</translation>
    </message>
    <message>
        <source>Leave the search or the place that is open.</source>
        <translation>Die Suche oder den offenen Ort verlassen.</translation>
    </message>
    <message>
        <source>Leave these photos out</source>
        <translation>Diese Fotos auslassen</translation>
    </message>
    <message>
        <source>Lens…</source>
        <translation>Objektiv…</translation>
    </message>
    <message>
        <source>Less like the one you see</source>
        <translation>Weniger wie das, das Sie sehen</translation>
    </message>
    <message>
        <source>Less like this</source>
        <translation>Weniger davon</translation>
    </message>
    <message>
        <source>Less like this (-)</source>
        <translation>Weniger davon (-)</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Let another tag stand for both, on all photos.</source>
        <translation>Ein anderes Schlagwort auf allen Fotos für beide stehen lassen.</translation>
    </message>
    <message>
        <source>Let both index the library first.</source>
        <translation>Lassen Sie zuerst beide die Bibliothek indizieren.</translation>
    </message>
    <message>
        <source>Let go of the photos that are selected.</source>
        <translation>Die ausgewählten Fotos loslassen.</translation>
    </message>
    <message>
        <source>Let label “%1” ask</source>
        <translation>Etikett „%1“ fragt wieder</translation>
    </message>
    <message>
        <source>Let label “%1” tag on its own</source>
        <translation>Etikett „%1“ darf selbst verschlagworten</translation>
    </message>
    <message>
        <source>Let photoclip suggest more like those you liked</source>
        <translation>photoclip mehr wie die vorschlagen lassen, die Ihnen gefielen</translation>
    </message>
    <message>
        <source>Let the album begin with the selected photos.</source>
        <translation>Das Album mit den ausgewählten Fotos beginnen lassen.</translation>
    </message>
    <message>
        <source>Let the album end with the selected photos.</source>
        <translation>Das Album mit den ausgewählten Fotos enden lassen.</translation>
    </message>
    <message>
        <source>Let the label look for photos like this one.</source>
        <translation>Das Etikett nach Fotos wie diesem suchen lassen.</translation>
    </message>
    <message>
        <source>Let the photos of another folder be found. They stay where they are.</source>
        <translation>Die Fotos eines weiteren Ordners auffindbar machen. Sie bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Let the search learn that this photo is right.</source>
        <translation>Die Suche lernen lassen, dass dieses Foto richtig ist.</translation>
    </message>
    <message>
        <source>Let the search learn that this photo is wrong.</source>
        <translation>Die Suche lernen lassen, dass dieses Foto falsch ist.</translation>
    </message>
    <message>
        <source>Let the smart album ask this from now on</source>
        <translation>Das intelligente Album ab jetzt danach fragen lassen</translation>
    </message>
    <message>
        <source>Let the window fill the screen, or no longer.</source>
        <translation>Das Fenster den Bildschirm füllen lassen, oder nicht mehr.</translation>
    </message>
    <message>
        <source>Let “%1” lie below no other tag</source>
        <translation>„%1“ unter keinem anderen Schlagwort lassen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Library, folders, labels and albums</source>
        <translation>Bibliothek, Ordner, Etiketten und Alben</translation>
    </message>
    <message>
        <source>Library: %1</source>
        <translation>Bibliothek: %1</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Lightroom, Bridge and Capture One read this. Of two photos that differ only in the ending of their names, none gets one: nobody could say which it is about.</source>
        <translation>Lightroom, Bridge und Capture One lesen das. Von zwei Fotos, deren Namen sich nur in der Endung unterscheiden, bekommt keines eine: Niemand könnte sagen, zu welchem sie gehört.</translation>
    </message>
    <message>
        <source>Lightroom, Bridge and Capture One write these.</source>
        <translation>Lightroom, Bridge und Capture One schreiben diese.</translation>
    </message>
    <message>
        <source>Like %1</source>
        <translation>Wie %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line %1: “%2” stands in line %3 already.</source>
        <translation>Zeile %1: „%2“ steht schon in Zeile %3.</translation>
    </message>
    <message>
        <source>Line between what is accepted and the rest</source>
        <translation>Linie zwischen dem, was angenommen wird, und dem Rest</translation>
    </message>
    <message>
        <source>Lisbon 2023</source>
        <translation>Lissabon 2023</translation>
    </message>
    <message>
        <source>Listed changes</source>
        <translation>Gezeigter Verlauf</translation>
    </message>
    <message>
        <source>Listed tags</source>
        <translation>Gezeigte Schlagwörter</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Little memory and a small download; names of things rather than sentences.</source>
        <translation>Wenig Speicher und wenig herunterzuladen; eher Namen von Dingen als Sätze.</translation>
    </message>
    <message>
        <source>Live photo, with a film beside it</source>
        <translation>Live-Foto, mit einem Film daneben</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Längste Seite</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal sehen</translation>
    </message>
    <message>
        <source>Look again tomorrow. Only photos that know when they were taken count.</source>
        <translation>Sehen Sie morgen wieder nach. Nur Fotos zählen, die wissen, wann sie aufgenommen wurden.</translation>
    </message>
    <message>
        <source>Look at how it is spelled.</source>
        <translation>Sehen Sie nach, wie sie geschrieben wird.</translation>
    </message>
    <message>
        <source>Look at parts of each photo, too, so that small things are found.</source>
        <translation>Auch Teile jedes Fotos ansehen, damit kleine Dinge gefunden werden.</translation>
    </message>
    <message>
        <source>Look at the history again.</source>
        <translation>Sehen Sie den Verlauf noch einmal an.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Sehen Sie die Liste noch einmal an.</translation>
    </message>
    <message>
        <source>Look at the room and the permissions of its folder.</source>
        <translation>Sehen Sie nach Platz und Rechten seines Ordners.</translation>
    </message>
    <message>
        <source>Look for a newer version…</source>
        <translation>Nach einer neueren Version sehen…</translation>
    </message>
    <message>
        <source>Look for photos that came, changed or went there.</source>
        <translation>Nach Fotos sehen, die dort kamen, sich änderten oder gingen.</translation>
    </message>
    <message>
        <source>Look for photos that came, changed or went.</source>
        <translation>Nach Fotos sehen, die kamen, sich änderten oder gingen.</translation>
    </message>
    <message>
        <source>Look for what was asked and for photos like this one.</source>
        <translation>Nach dem Gefragten und nach Fotos wie diesem suchen.</translation>
    </message>
    <message>
        <source>Look through all folders again after</source>
        <translation>Alle Ordner wieder durchsehen nach</translation>
    </message>
    <message>
        <source>Look whether your home folder is full or write-protected.</source>
        <translation>Sehen Sie nach, ob Ihr Benutzerordner voll oder schreibgeschützt ist.</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Angesehen:</translation>
    </message>
    <message>
        <source>Looking at all groups…</source>
        <translation>Alle Gruppen werden angesehen…</translation>
    </message>
    <message>
        <source>Looking at photos: %1 of %2</source>
        <translation>Fotos werden angesehen: %1 von %2</translation>
    </message>
    <message>
        <source>Looking at the photos…</source>
        <translation>Sehe die Fotos an…</translation>
    </message>
    <message>
        <source>Looking at what is here…</source>
        <translation>Sehe nach, was hier ist…</translation>
    </message>
    <message>
        <source>Looking at what the sidecars say…</source>
        <translation>Sehe nach, was die Begleitdateien sagen…</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Suche nach Fotos…</translation>
    </message>
    <message>
        <source>Looking for the reason…</source>
        <translation>Suche nach dem Grund…</translation>
    </message>
    <message>
        <source>Looks at parts of each photo, too. Indexing takes about four times as long, and photos that are here already are looked at again.</source>
        <translation>Sieht auch Teile jedes Fotos an. Das Indizieren dauert etwa viermal so lange, und vorhandene Fotos werden noch einmal angesehen.</translation>
    </message>
    <message>
        <source>Looks at your photos in the background; searches go on as they are meanwhile</source>
        <translation>Sieht Ihre Fotos im Hintergrund an; Suchen gehen inzwischen weiter wie bisher</translation>
    </message>
    <message>
        <source>Made missing thumbnails: %1 of %2.</source>
        <translation>Fehlende Vorschaubilder gemacht: %1 von %2.</translation>
    </message>
    <message>
        <source>Make a label</source>
        <translation>Etikett machen</translation>
    </message>
    <message>
        <source>Make a label…</source>
        <translation>Etikett machen…</translation>
    </message>
    <message>
        <source>Make album “%1”</source>
        <translation>Album „%1“ angelegt</translation>
    </message>
    <message>
        <source>Make label</source>
        <translation>Etikett machen</translation>
    </message>
    <message>
        <source>Make room and start again; photoclip goes on where it was.</source>
        <translation>Schaffen Sie Platz und starten Sie neu; photoclip macht weiter, wo es war.</translation>
    </message>
    <message>
        <source>Make room on the disk of %1.</source>
        <translation>Schaffen Sie Platz auf der Platte von %1.</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder.</source>
        <translation>Schaffen Sie dort Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Make room, or let PHOTOCLIP_MODELS name a folder on another disk.</source>
        <translation>Schaffen Sie Platz, oder lassen Sie PHOTOCLIP_MODELS einen Ordner auf einer anderen Platte nennen.</translation>
    </message>
    <message>
        <source>Make room; what has come so far is kept, and the download goes on from there.</source>
        <translation>Schaffen Sie Platz; was bisher kam, bleibt, und der Download geht von dort weiter.</translation>
    </message>
    <message>
        <source>Makes copies. The photos themselves stay as they are, where they are.</source>
        <translation>Macht Kopien. Die Fotos selbst bleiben, wie und wo sie sind.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Mark the one you are at to stay, or no longer.</source>
        <translation>Vermerken, dass das aktuelle bleibt, oder nicht mehr.</translation>
    </message>
    <message>
        <source>Measured when the model first runs here.</source>
        <translation>Wird gemessen, wenn das Modell hier zum ersten Mal läuft.</translation>
    </message>
    <message>
        <source>Measuring how fast it runs here…</source>
        <translation>Messe, wie schnell es hier läuft…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Menüleiste</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Zusammenführen mit…</translation>
    </message>
    <message>
        <source>Merge tag “%1” into “%2”</source>
        <translation>Schlagwort „%1“ mit „%2“ zusammengeführt</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Schlagwörter zusammenführen</translation>
    </message>
    <message>
        <source>Merge “%1” into “%2”</source>
        <translation>„%1“ mit „%2“ zusammenführen</translation>
    </message>
    <message>
        <source>Missing files</source>
        <translation>Fehlende Dateien</translation>
    </message>
    <message>
        <source>Missing: its file is gone</source>
        <translation>Fehlt: Die Datei ist weg</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modell: %1</translation>
    </message>
    <message>
        <source>Model: %1. Opens the models</source>
        <translation>Modell: %1. Öffnet die Modelle</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Models can't count: photos may show more or fewer than %1.</source>
        <translation>Modelle können nicht zählen: Fotos können mehr oder weniger als %1 zeigen.</translation>
    </message>
    <message>
        <source>Models don't understand “%1”, and may look for just that.</source>
        <translation>Modelle verstehen „%1“ nicht und suchen vielleicht genau danach.</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelle…</translation>
    </message>
    <message>
        <source>Months that have photos</source>
        <translation>Monate, aus denen es Fotos gibt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>More like the one you see</source>
        <translation>Mehr wie das, das Sie sehen</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Mehr davon</translation>
    </message>
    <message>
        <source>More like this (+)</source>
        <translation>Mehr davon (+)</translation>
    </message>
    <message>
        <source>More than %1</source>
        <translation>Mehr als %1</translation>
    </message>
    <message>
        <source>Most useful first</source>
        <translation>Nützlichste zuerst</translation>
    </message>
    <message>
        <source>Move %1 to the trash</source>
        <translation>%1 in den Papierkorb verschoben</translation>
    </message>
    <message>
        <source>Move %1 to the trash (ended early)</source>
        <translation>%1 in den Papierkorb verschoben (vorzeitig beendet)</translation>
    </message>
    <message>
        <source>Move %1 within “%2”</source>
        <translation>%1 innerhalb von „%2“ verschoben</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to the trash</source>
        <translation>
            <numerusform>%n Datei in den Papierkorb</numerusform>
            <numerusform>%n Dateien in den Papierkorb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n photo(s) to the trash</source>
        <translation>
            <numerusform>%n Foto in den Papierkorb</numerusform>
            <numerusform>%n Fotos in den Papierkorb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n photo(s) to the trash?</source>
        <translation>
            <numerusform>%n Foto in den Papierkorb verschieben?</numerusform>
            <numerusform>%n Fotos in den Papierkorb verschieben?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Nach vorn rücken</translation>
    </message>
    <message>
        <source>Move it or give it another name, and try again.</source>
        <translation>Verschieben Sie sie oder geben Sie ihr einen anderen Namen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Nach hinten rücken</translation>
    </message>
    <message>
        <source>Move that file to another place, or give it another name.</source>
        <translation>Legen Sie diese Datei an einen anderen Ort, oder benennen Sie sie um.</translation>
    </message>
    <message>
        <source>Move the line down</source>
        <translation>Linie nach unten</translation>
    </message>
    <message>
        <source>Move the line to the end</source>
        <translation>Linie ans Ende</translation>
    </message>
    <message>
        <source>Move the line to the top</source>
        <translation>Linie an den Anfang</translation>
    </message>
    <message>
        <source>Move the line up</source>
        <translation>Linie nach oben</translation>
    </message>
    <message>
        <source>Move the selected photos before the photo in front of them.</source>
        <translation>Die ausgewählten Fotos vor das Foto rücken, das vor ihnen steht.</translation>
    </message>
    <message>
        <source>Move the selected photos behind the next photo.</source>
        <translation>Die ausgewählten Fotos hinter das nächste Foto rücken.</translation>
    </message>
    <message>
        <source>Move to the beginning</source>
        <translation>An den Anfang rücken</translation>
    </message>
    <message>
        <source>Move to the end</source>
        <translation>Ans Ende rücken</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Move to the trash…</source>
        <translation>In den Papierkorb…</translation>
    </message>
    <message>
        <source>Move within the album</source>
        <translation>Im Album verschieben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name a CLIP or SigLIP model of the hub, as its page does: owner/name. The hub is asked what there is, and you see it before anything is fetched. A model's own program code is never run.</source>
        <translation>Nennen Sie ein CLIP- oder SigLIP-Modell des Hubs, wie auf seiner Seite: Besitzer/Name. Der Hub wird gefragt, was es gibt, und Sie sehen es, bevor etwas geholt wird. Programmcode eines Modells wird nie ausgeführt.</translation>
    </message>
    <message>
        <source>Name a model of the hub, or a folder that holds one</source>
        <translation>Ein Modell des Hubs nennen, oder einen Ordner, der eines enthält</translation>
    </message>
    <message>
        <source>Name an album, to put photos into it by hand.</source>
        <translation>Ein Album benennen, um von Hand Fotos hineinzutun.</translation>
    </message>
    <message>
        <source>Name of the album</source>
        <translation>Name des Albums</translation>
    </message>
    <message>
        <source>Name of the label</source>
        <translation>Name des Etiketts</translation>
    </message>
    <message>
        <source>Name of the model on the hub</source>
        <translation>Name des Modells auf dem Hub</translation>
    </message>
    <message>
        <source>Name of the new album</source>
        <translation>Name des neuen Albums</translation>
    </message>
    <message>
        <source>Name of the new label</source>
        <translation>Name des neuen Etiketts</translation>
    </message>
    <message>
        <source>Name of the smart album</source>
        <translation>Name des intelligenten Albums</translation>
    </message>
    <message>
        <source>Name one that is.</source>
        <translation>Nennen Sie eines, das darin ist.</translation>
    </message>
    <message>
        <source>Name something the program shall look for in your photos.</source>
        <translation>Etwas nennen, wonach das Programm in Ihren Fotos suchen soll.</translation>
    </message>
    <message>
        <source>Name something your photos show</source>
        <translation>Nennen Sie etwas, das Ihre Fotos zeigen</translation>
    </message>
    <message>
        <source>Name the file of any program</source>
        <translation>Die Datei irgendeines Programms nennen</translation>
    </message>
    <message>
        <source>Name the folder it lies in.</source>
        <translation>Nennen Sie den Ordner, in dem sie liegt.</translation>
    </message>
    <message>
        <source>Name the folder of a model.</source>
        <translation>Nennen Sie den Ordner eines Modells.</translation>
    </message>
    <message>
        <source>Name the photos in it.</source>
        <translation>Nennen Sie die Fotos darin.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Näher heran</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>Näher (+)</translation>
    </message>
    <message>
        <source>Neither of both.</source>
        <translation>Keines von beiden.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>New album “%1”</source>
        <translation>Neues Album „%1“</translation>
    </message>
    <message>
        <source>New album…</source>
        <translation>Neues Album…</translation>
    </message>
    <message>
        <source>New photos are found all the same. An icon beside the clock leads back.</source>
        <translation>Neue Fotos werden trotzdem gefunden. Ein Symbol neben der Uhr führt zurück.</translation>
    </message>
    <message>
        <source>New photos are found by themselves while the window is open.</source>
        <translation>Neue Fotos werden von selbst gefunden, solange das Fenster offen ist.</translation>
    </message>
    <message>
        <source>Next instead</source>
        <translation>Stattdessen das nächste</translation>
    </message>
    <message>
        <source>Next label</source>
        <translation>Nächstes Etikett</translation>
    </message>
    <message>
        <source>Next label: %1</source>
        <translation>Nächstes Etikett: %1</translation>
    </message>
    <message>
        <source>Next photo instead</source>
        <translation>Stattdessen das nächste Foto</translation>
    </message>
    <message>
        <source>Next: %1 (%2)</source>
        <translation>Nächstes: %1 (%2)</translation>
    </message>
    <message>
        <source>No albums yet. Type a name to make one.</source>
        <translation>Noch keine Alben. Tippen Sie einen Namen, um eines anzulegen.</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>No flag</source>
        <translation>Keine Markierung</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>Keine Überschriften</translation>
    </message>
    <message>
        <source>No label fits any of these photos that it wasn't tagged or answered for already.</source>
        <translation>Kein Etikett passt auf eines dieser Fotos, das nicht schon vergeben oder beantwortet wäre.</translation>
    </message>
    <message>
        <source>No labels yet</source>
        <translation>Noch keine Etiketten</translation>
    </message>
    <message>
        <source>No marks</source>
        <translation>Nichts vermerkt</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>No parenthesis was opened before this one.</source>
        <translation>Vor dieser wurde keine Klammer geöffnet.</translation>
    </message>
    <message>
        <source>No photo fits</source>
        <translation>Kein Foto passt</translation>
    </message>
    <message>
        <source>No photo has been looked at yet</source>
        <translation>Noch kein Foto wurde angesehen</translation>
    </message>
    <message>
        <source>No photo here says where it was taken</source>
        <translation>Kein Foto hier sagt, wo es aufgenommen wurde</translation>
    </message>
    <message>
        <source>No photo is missing</source>
        <translation>Kein Foto fehlt</translation>
    </message>
    <message>
        <source>No photo is much like %1</source>
        <translation>Kein Foto gleicht %1 sehr</translation>
    </message>
    <message>
        <source>No photo of %1 in the years before</source>
        <translation>Kein Foto vom %1 aus früheren Jahren</translation>
    </message>
    <message>
        <source>No photo of your library is all of this at once.</source>
        <translation>Kein Foto Ihrer Bibliothek ist all das zugleich.</translation>
    </message>
    <message>
        <source>No photo that is shown has a date.</source>
        <translation>Kein gezeigtes Foto hat ein Datum.</translation>
    </message>
    <message>
        <source>No photos in this folder</source>
        <translation>Keine Fotos in diesem Ordner</translation>
    </message>
    <message>
        <source>No photos in this folder any more</source>
        <translation>Keine Fotos mehr in diesem Ordner</translation>
    </message>
    <message>
        <source>No photos in this rectangle</source>
        <translation>Keine Fotos in diesem Rechteck</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Noch keine Fotos</translation>
    </message>
    <message>
        <source>No picture is here in several sizes or encodings</source>
        <translation>Kein Bild ist in mehreren Größen oder Formaten da</translation>
    </message>
    <message>
        <source>No picture lies in several files</source>
        <translation>Kein Bild liegt in mehreren Dateien</translation>
    </message>
    <message>
        <source>No program here says that it opens such files. Choose one yourself.</source>
        <translation>Kein Programm hier sagt, dass es solche Dateien öffnet. Wählen Sie selbst eines.</translation>
    </message>
    <message>
        <source>No program opened %1.</source>
        <translation>Kein Programm hat %1 geöffnet.</translation>
    </message>
    <message>
        <source>No published figure is known here.</source>
        <translation>Hier ist kein veröffentlichter Wert bekannt.</translation>
    </message>
    <message>
        <source>No setting is called so. Try another word.</source>
        <translation>So heißt keine Einstellung. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>No shots of one moment</source>
        <translation>Keine Aufnahmen desselben Augenblicks</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Keine Sterne</translation>
    </message>
    <message>
        <source>No step has these words in it.</source>
        <translation>Kein Schritt enthält diese Worte.</translation>
    </message>
    <message>
        <source>No tag has that in its name.</source>
        <translation>Kein Schlagwort enthält das im Namen.</translation>
    </message>
    <message>
        <source>No, it doesn't fit</source>
        <translation>Nein, es passt nicht</translation>
    </message>
    <message>
        <source>None of the last %1 were right.</source>
        <translation>Keines der letzten %1 war richtig.</translation>
    </message>
    <message>
        <source>None of the missing photos lies in “%1”.</source>
        <translation>Keines der fehlenden Fotos liegt in „%1“.</translation>
    </message>
    <message>
        <source>None of these photos is missing.</source>
        <translation>Keines dieser Fotos fehlt.</translation>
    </message>
    <message>
        <source>None of these seems to fit this photo; the percentages only say which is nearest.</source>
        <translation>Keine davon scheint auf dieses Foto zu passen; die Prozente sagen nur, welche am nächsten ist.</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Not brought back</source>
        <translation>Nicht zurückgeholt</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Keine Duplikate</translation>
    </message>
    <message>
        <source>Not every pixel of “%1” can be shown: %2.</source>
        <translation>Nicht jedes Pixel von „%1“ lässt sich zeigen: %2.</translation>
    </message>
    <message>
        <source>Not moved to the trash</source>
        <translation>Nicht in den Papierkorb verschoben</translation>
    </message>
    <message>
        <source>Not on this computer.</source>
        <translation>Nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Not on this computer. %1</source>
        <translation>Nicht auf diesem Computer. %1</translation>
    </message>
    <message>
        <source>Not wanted; nothing is deleted</source>
        <translation>Nicht gewünscht; nichts wird gelöscht</translation>
    </message>
    <message>
        <source>Not wanted; nothing is deleted.</source>
        <translation>Nicht gewünscht; nichts wird gelöscht.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Nothing above the line</source>
        <translation>Nichts oberhalb der Linie</translation>
    </message>
    <message>
        <source>Nothing but the photo; Esc goes back.</source>
        <translation>Nichts als das Foto; Esc geht zurück.</translation>
    </message>
    <message>
        <source>Nothing can be searched yet</source>
        <translation>Noch kann nichts gesucht werden</translation>
    </message>
    <message>
        <source>Nothing fades, slides or grows.</source>
        <translation>Nichts blendet, gleitet oder wächst.</translation>
    </message>
    <message>
        <source>Nothing goes</source>
        <translation>Nichts kommt weg</translation>
    </message>
    <message>
        <source>Nothing in the file was run. Choose a model whose weights are safetensors.</source>
        <translation>Nichts in der Datei wurde ausgeführt. Wählen Sie ein Modell, dessen Gewichte safetensors sind.</translation>
    </message>
    <message>
        <source>Nothing in your library looks like %1</source>
        <translation>Nichts in Ihrer Bibliothek sieht aus wie %1</translation>
    </message>
    <message>
        <source>Nothing is being searched for. Type what you look for, or find photos like one; then this says why a photo was found.</source>
        <translation>Es wird nach nichts gesucht. Tippen Sie, was Sie suchen, oder finden Sie Fotos wie eines; dann steht hier, warum ein Foto gefunden wurde.</translation>
    </message>
    <message>
        <source>Nothing is cut off the photos; else all tiles have one shape.</source>
        <translation>Von den Fotos wird nichts abgeschnitten; sonst haben alle Kacheln eine Form.</translation>
    </message>
    <message>
        <source>Nothing is in “%1” yet</source>
        <translation>In „%1“ ist noch nichts</translation>
    </message>
    <message>
        <source>Nothing is left to decide</source>
        <translation>Nichts mehr zu entscheiden</translation>
    </message>
    <message>
        <source>Nothing is left to undo of “%1”</source>
        <translation>Von „%1“ ist nichts mehr zurückzunehmen</translation>
    </message>
    <message>
        <source>Nothing is suggested any more; given tags stay.</source>
        <translation>Nichts wird mehr vorgeschlagen; vergebene Schlagwörter bleiben.</translation>
    </message>
    <message>
        <source>Nothing is tagged “%1”</source>
        <translation>Nichts hat das Schlagwort „%1“</translation>
    </message>
    <message>
        <source>Nothing is to be added: all of it is in “%1” already.</source>
        <translation>Es ist nichts hinzuzufügen: Alles ist schon in „%1“.</translation>
    </message>
    <message>
        <source>Nothing is to be moved: the photos are in this order already.</source>
        <translation>Nichts ist zu verschieben: Die Fotos stehen schon so.</translation>
    </message>
    <message>
        <source>Nothing is uploaded: everything happens on this computer, without an account.</source>
        <translation>Nichts wird hochgeladen: Alles geschieht auf diesem Computer, ohne Konto.</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>Noch ist nichts geschrieben</translation>
    </message>
    <message>
        <source>Nothing looks like “%1” yet</source>
        <translation>Noch sieht nichts aus wie „%1“</translation>
    </message>
    <message>
        <source>Nothing looks much like %1: these come nearest. Which are?</source>
        <translation>Nichts sieht sehr nach %1 aus: Diese kommen am nächsten. Welche sind es?</translation>
    </message>
    <message>
        <source>Nothing more looks like %1</source>
        <translation>Nichts sieht mehr aus wie %1</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new in the last %n days</source>
        <translation>
            <numerusform>Nichts Neues am letzten Tag</numerusform>
            <numerusform>Nichts Neues in den letzten %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this would be kept.</source>
        <translation>Davon bliebe nichts übrig.</translation>
    </message>
    <message>
        <source>Nothing of your library is lost by that.</source>
        <translation>Von Ihrer Bibliothek geht dadurch nichts verloren.</translation>
    </message>
    <message>
        <source>Nothing that could not be kept was changed. Make room on that drive.</source>
        <translation>Nichts, was sich nicht aufheben ließ, wurde geändert. Schaffen Sie Platz auf diesem Laufwerk.</translation>
    </message>
    <message>
        <source>Nothing that fits the rest looks like %1</source>
        <translation>Nichts, was zum Rest passt, sieht aus wie %1</translation>
    </message>
    <message>
        <source>Nothing to tag here</source>
        <translation>Hier ist nichts zu verschlagworten</translation>
    </message>
    <message>
        <source>Nothing was changed yet. What you tag, rate and answer is listed here.</source>
        <translation>Noch wurde nichts geändert. Was Sie verschlagworten, bewerten und beantworten, steht hier.</translation>
    </message>
    <message>
        <source>Nothing was installed. Try later; if it happens again, the hub or a proxy on the way is at fault.</source>
        <translation>Nichts wurde installiert. Versuchen Sie es später; geschieht es wieder, liegt es am Hub oder an einem Proxy auf dem Weg.</translation>
    </message>
    <message>
        <source>Notice changes in folders</source>
        <translation>Änderungen in Ordnern bemerken</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Now searching with %1.</source>
        <translation>Gesucht wird jetzt mit %1.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>OR wants something before and after it.</source>
        <translation>OR erwartet etwas davor und dahinter.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n group(s) the suggested one stays.</source>
        <translation>
            <numerusform>Von %n Gruppe bleibt das vorgeschlagene Bild.</numerusform>
            <numerusform>Von %n Gruppen bleibt je das vorgeschlagene Bild.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of tags, labels and albums, in the library's folder; not of the photos. With 0 none are made.</source>
        <translation>Von Schlagwörtern, Etiketten und Alben, im Ordner der Bibliothek; nicht von den Fotos. Bei 0 werden keine gemacht.</translation>
    </message>
    <message>
        <source>Of these photos the file and its sidecars say different things. Until you decide, the newest sidecar counts, and of tags those of all. Your decision is kept in your library; no file is changed by it.</source>
        <translation>Bei diesen Fotos sagen die Datei und ihre Begleitdateien Verschiedenes. Bis Sie entscheiden, gilt die neueste Begleitdatei, bei Schlagwörtern die von allen. Ihre Entscheidung bleibt in Ihrer Bibliothek; keine Datei wird dadurch geändert.</translation>
    </message>
    <message>
        <source>Offline: its drive is away</source>
        <translation>Offline: Das Laufwerk ist nicht da</translation>
    </message>
    <message>
        <source>Older backups, if there are any, lie in the same folder.</source>
        <translation>Ältere Sicherungen, falls es welche gibt, liegen im selben Ordner.</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>On Linux, raise the setting fs.inotify.max_user_watches to have them at once.</source>
        <translation>Erhöhen Sie unter Linux die Einstellung fs.inotify.max_user_watches, um sie sofort zu haben.</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>An einem Tag</translation>
    </message>
    <message>
        <source>On all photos that have it.</source>
        <translation>Auf allen Fotos, die es haben.</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Auf der Karte</translation>
    </message>
    <message>
        <source>On this computer, not prepared for your library yet%1.</source>
        <translation>Auf diesem Computer, für Ihre Bibliothek noch nicht vorbereitet%1.</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>An diesem Tag</translation>
    </message>
    <message>
        <source>One of both is enough.</source>
        <translation>Eines von beiden genügt.</translation>
    </message>
    <message>
        <source>One of several values is enough.</source>
        <translation>Einer von mehreren Werten genügt.</translation>
    </message>
    <message>
        <source>One of the good ones</source>
        <translation>Eines der guten</translation>
    </message>
    <message>
        <source>One of the good ones.</source>
        <translation>Eines der guten.</translation>
    </message>
    <message>
        <source>One of these is enough.</source>
        <translation>Eines davon genügt.</translation>
    </message>
    <message>
        <source>One photo after the other.</source>
        <translation>Ein Foto nach dem anderen.</translation>
    </message>
    <message>
        <source>One picture in other sizes or encodings (2)</source>
        <translation>Ein Bild in anderen Größen oder Formaten (2)</translation>
    </message>
    <message>
        <source>One picture in other sizes or encodings, nothing else. What stays takes over tags, stars, albums and captions of what goes.</source>
        <translation>Ein Bild in anderen Größen oder Formaten, sonst nichts. Was bleibt, übernimmt Schlagwörter, Sterne, Alben und Texte von dem, was geht.</translation>
    </message>
    <message>
        <source>One picture in several files (1)</source>
        <translation>Ein Bild in mehreren Dateien (1)</translation>
    </message>
    <message>
        <source>One picture that lies in several files. One of them is enough; what you said of the photo stays.</source>
        <translation>Ein Bild, das in mehreren Dateien liegt. Eine davon genügt; was Sie zum Foto gesagt haben, bleibt.</translation>
    </message>
    <message>
        <source>Only photos of a time, a place, a tag, a camera…</source>
        <translation>Nur Fotos einer Zeit, eines Orts, eines Schlagworts, einer Kamera…</translation>
    </message>
    <message>
        <source>Only photos that it is %1 sure of or more. All of it is in the history, and can be undone.</source>
        <translation>Nur Fotos, bei denen es zu %1 oder mehr sicher ist. Alles steht im Verlauf und lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Only photos whose files are gone can be forgotten.</source>
        <translation>Nur Fotos, deren Dateien weg sind, können vergessen werden.</translation>
    </message>
    <message>
        <source>Only tested on photos of our own: the figure can't be compared with the others'.</source>
        <translation>Nur an eigenen Fotos geprüft: Der Wert lässt sich mit denen der anderen nicht vergleichen.</translation>
    </message>
    <message>
        <source>Only the picture. Nobody learns when, where or with what it was taken.</source>
        <translation>Nur das Bild. Niemand erfährt, wann, wo oder womit es aufgenommen wurde.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1 with</source>
        <translation>%1 öffnen mit</translation>
    </message>
    <message>
        <source>Open a label first.</source>
        <translation>Öffnen Sie zuerst ein Etikett.</translation>
    </message>
    <message>
        <source>Open an album first.</source>
        <translation>Öffnen Sie zuerst ein Album.</translation>
    </message>
    <message>
        <source>Open it in the file manager.</source>
        <translation>In der Dateiverwaltung öffnen.</translation>
    </message>
    <message>
        <source>Open it with: photoclip</source>
        <translation>Öffnen Sie es mit: photoclip</translation>
    </message>
    <message>
        <source>Open the duplicates first (%1).</source>
        <translation>Öffnen Sie zuerst die Duplikate (%1).</translation>
    </message>
    <message>
        <source>Open the film of this live photo</source>
        <translation>Den Film dieses Live-Fotos öffnen</translation>
    </message>
    <message>
        <source>Open the history first.</source>
        <translation>Öffnen Sie zuerst den Verlauf.</translation>
    </message>
    <message>
        <source>Open the list of tags first.</source>
        <translation>Öffnen Sie zuerst die Liste der Schlagwörter.</translation>
    </message>
    <message>
        <source>Open the map first.</source>
        <translation>Öffnen Sie zuerst die Karte.</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Das Menü öffnen</translation>
    </message>
    <message>
        <source>Open the models</source>
        <translation>Die Modelle öffnen</translation>
    </message>
    <message>
        <source>Open the photo in the program the system has for it.</source>
        <translation>Das Foto in dem Programm öffnen, das das System dafür hat.</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Öffnen mit</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>Öffnen mit…</translation>
    </message>
    <message>
        <source>OpenAI's CLIP with a closer look at small things; four times the work.</source>
        <translation>OpenAIs CLIP mit genauerem Blick auf kleine Dinge; viermal so viel Arbeit.</translation>
    </message>
    <message>
        <source>OpenAI's best known large CLIP; wants a graphics card.</source>
        <translation>OpenAIs bekanntestes großes CLIP; braucht eine Grafikkarte.</translation>
    </message>
    <message>
        <source>Opening your library…</source>
        <translation>Öffne Ihre Bibliothek…</translation>
    </message>
    <message>
        <source>Or drop a folder anywhere on this window.</source>
        <translation>Oder ziehen Sie einen Ordner irgendwohin auf dieses Fenster.</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Originals are copied byte by byte, with all that stands in them.</source>
        <translation>Originale werden Byte für Byte kopiert, mit allem, was darin steht.</translation>
    </message>
    <message>
        <source>Outside of the dashed frame the model doesn't look at all.</source>
        <translation>Außerhalb des gestrichelten Rahmens sieht das Modell gar nicht hin.</translation>
    </message>
    <message>
        <source>Over %1 that both have seen. %2</source>
        <translation>Über %1, die beide gesehen haben. %2</translation>
    </message>
    <message>
        <source>Own order</source>
        <translation>Eigene Reihenfolge</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Parentheses go %1 deep at most.</source>
        <translation>Klammern gehen höchstens %1 tief.</translation>
    </message>
    <message>
        <source>Parts of the search</source>
        <translation>Teile der Suche</translation>
    </message>
    <message>
        <source>Parts of the window</source>
        <translation>Teile des Fensters</translation>
    </message>
    <message>
        <source>Paste the selected photos in a file manager, a letter or a chat.</source>
        <translation>Die ausgewählten Fotos in eine Dateiverwaltung, einen Brief oder einen Chat einfügen.</translation>
    </message>
    <message>
        <source>Paste what the photo shows in a document or a chat.</source>
        <translation>Was das Foto zeigt, in ein Dokument oder einen Chat einfügen.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pause keeps them, and you can go on whenever you like.</source>
        <translation>Anhalten behält sie, und Sie können jederzeit weitermachen.</translation>
    </message>
    <message>
        <source>Paused at %1</source>
        <translation>Angehalten bei %1</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Phones and some cameras write the place into each photo, when they are allowed to; such photos appear on this map as soon as their folder is in the library. The map is part of the program: nothing is asked over the network.</source>
        <translation>Telefone und manche Kameras schreiben den Ort in jedes Foto, wenn sie es dürfen; solche Fotos erscheinen auf dieser Karte, sobald ihr Ordner in der Bibliothek ist. Die Karte ist Teil des Programms: Über das Netz wird nichts gefragt.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation>Foto %1</translation>
    </message>
    <message>
        <source>Photo before instead</source>
        <translation>Stattdessen das Foto davor</translation>
    </message>
    <message>
        <source>Photo on the full screen</source>
        <translation>Foto im Vollbild</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Photos are in their own shapes</source>
        <translation>Fotos haben ihre eigene Form</translation>
    </message>
    <message>
        <source>Photos are in their own shapes; click for tiles of one shape</source>
        <translation>Fotos haben ihre eigene Form; klicken für Kacheln einer Form</translation>
    </message>
    <message>
        <source>Photos at the place that is chosen</source>
        <translation>Fotos am gewählten Ort</translation>
    </message>
    <message>
        <source>Photos for which the filter doesn't hold.</source>
        <translation>Fotos, für die der Filter nicht gilt.</translation>
    </message>
    <message>
        <source>Photos for which the label was accepted, or that it tagged on its own.</source>
        <translation>Fotos, für die das Etikett angenommen wurde oder die es von selbst verschlagwortet hat.</translation>
    </message>
    <message>
        <source>Photos for which this doesn't hold.</source>
        <translation>Fotos, für die dies nicht gilt.</translation>
    </message>
    <message>
        <source>Photos in folders that have this in their path.</source>
        <translation>Fotos in Ordnern, die das im Pfad haben.</translation>
    </message>
    <message>
        <source>Photos in their own shapes</source>
        <translation>Fotos in ihrer eigenen Form</translation>
    </message>
    <message>
        <source>Photos in this area</source>
        <translation>Fotos in dieser Gegend</translation>
    </message>
    <message>
        <source>Photos like %1</source>
        <translation>Fotos wie %1</translation>
    </message>
    <message>
        <source>Photos of one of your albums, smart or not.</source>
        <translation>Fotos eines Ihrer Alben, intelligent oder nicht.</translation>
    </message>
    <message>
        <source>Photos of the group</source>
        <translation>Fotos der Gruppe</translation>
    </message>
    <message>
        <source>Photos of this file type.</source>
        <translation>Fotos dieses Dateityps.</translation>
    </message>
    <message>
        <source>Photos of this height in pixels.</source>
        <translation>Fotos dieser Höhe in Pixeln.</translation>
    </message>
    <message>
        <source>Photos of this width in pixels.</source>
        <translation>Fotos dieser Breite in Pixeln.</translation>
    </message>
    <message>
        <source>Photos tagged with it</source>
        <translation>Damit verschlagwortete Fotos</translation>
    </message>
    <message>
        <source>Photos tagged “%1”</source>
        <translation>Fotos mit dem Schlagwort „%1“</translation>
    </message>
    <message>
        <source>Photos taken after that was over.</source>
        <translation>Fotos, aufgenommen, nachdem das vorbei war.</translation>
    </message>
    <message>
        <source>Photos taken around a town, or around a latitude and longitude.</source>
        <translation>Fotos, aufgenommen um eine Stadt oder um eine Breite und Länge.</translation>
    </message>
    <message>
        <source>Photos taken at this ISO sensitivity.</source>
        <translation>Fotos, mit dieser ISO-Empfindlichkeit aufgenommen.</translation>
    </message>
    <message>
        <source>Photos taken at this f-number.</source>
        <translation>Fotos, mit dieser Blendenzahl aufgenommen.</translation>
    </message>
    <message>
        <source>Photos taken at this focal length, in millimetres.</source>
        <translation>Fotos, mit dieser Brennweite aufgenommen, in Millimetern.</translation>
    </message>
    <message>
        <source>Photos taken before that began.</source>
        <translation>Fotos, aufgenommen, bevor das begann.</translation>
    </message>
    <message>
        <source>Photos taken in a rectangle of the map.</source>
        <translation>Fotos, aufgenommen in einem Rechteck der Karte.</translation>
    </message>
    <message>
        <source>Photos taken then: a day, month, year, season (of the north) or a range.</source>
        <translation>Dann aufgenommene Fotos: ein Tag, Monat, Jahr, eine Jahreszeit (der Nordhalbkugel) oder ein Bereich.</translation>
    </message>
    <message>
        <source>Photos taken with this camera.</source>
        <translation>Fotos, mit dieser Kamera aufgenommen.</translation>
    </message>
    <message>
        <source>Photos taken with this lens.</source>
        <translation>Fotos, mit diesem Objektiv aufgenommen.</translation>
    </message>
    <message>
        <source>Photos that are missing, on a drive that is away, there twice (in any size or encoding; similar shots are none), tagged, RAW, live, picked or rejected.</source>
        <translation>Fotos, die fehlen, auf einem nicht erreichbaren Laufwerk liegen, doppelt da sind (in jeder Größe oder jedem Format; ähnliche Aufnahmen zählen nicht), Schlagwörter haben, RAW, Live, ausgewählt oder verworfen sind.</translation>
    </message>
    <message>
        <source>Photos that bring this keyword along.</source>
        <translation>Fotos, die dieses Stichwort mitbringen.</translation>
    </message>
    <message numerus="yes">
        <source>Photos that came into the library in the last %n days</source>
        <translation>
            <numerusform>Fotos, die am letzten Tag in die Bibliothek kamen</numerusform>
            <numerusform>Fotos, die in den letzten %n Tagen in die Bibliothek kamen</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos that come into your folders show up here, by the day they came.</source>
        <translation>Fotos, die in Ihre Ordner kommen, erscheinen hier nach dem Tag, an dem sie kamen.</translation>
    </message>
    <message>
        <source>Photos that fit</source>
        <translation>Fotos, die passen</translation>
    </message>
    <message>
        <source>Photos that have a place (gps), tags, a caption or title, a date, a camera, a rating.</source>
        <translation>Fotos, die einen Ort (gps), Schlagwörter, eine Beschreibung oder einen Titel, ein Datum, eine Kamera, eine Bewertung haben.</translation>
    </message>
    <message>
        <source>Photos that have the tag, or one below it.</source>
        <translation>Fotos mit dem Schlagwort oder einem darunter.</translation>
    </message>
    <message>
        <source>Photos that look like this one.</source>
        <translation>Fotos, die diesem gleichen.</translation>
    </message>
    <message>
        <source>Photos that may be “%1”</source>
        <translation>Fotos, die „%1“ sein könnten</translation>
    </message>
    <message>
        <source>Photos that were taken on this day of the year, in the years before</source>
        <translation>Fotos, die in früheren Jahren an diesem Tag aufgenommen wurden</translation>
    </message>
    <message>
        <source>Photos whose caption or title has this in it.</source>
        <translation>Fotos, deren Beschreibung oder Titel das enthält.</translation>
    </message>
    <message>
        <source>Photos whose file has this size.</source>
        <translation>Fotos, deren Datei diese Größe hat.</translation>
    </message>
    <message>
        <source>Photos whose file's name has this in it.</source>
        <translation>Fotos, deren Dateiname das enthält.</translation>
    </message>
    <message>
        <source>Photos whose files are gone from folders that can be reached</source>
        <translation>Fotos, deren Dateien aus erreichbaren Ordnern verschwunden sind</translation>
    </message>
    <message>
        <source>Photos with this many stars.</source>
        <translation>Fotos mit so vielen Sternen.</translation>
    </message>
    <message>
        <source>Photos without a place: %1</source>
        <translation>Fotos ohne Ort: %1</translation>
    </message>
    <message>
        <source>Photos without this: not in the picture, and not in writing.</source>
        <translation>Fotos ohne dies: weder im Bild noch im Geschriebenen.</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Pick %1</source>
        <translation>%1 für gut erklärt</translation>
    </message>
    <message>
        <source>Pick %1, reject %2</source>
        <translation>%1 für gut erklärt, %2 verworfen</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Place…</source>
        <translation>Ort…</translation>
    </message>
    <message>
        <source>Play film</source>
        <translation>Film abspielen</translation>
    </message>
    <message>
        <source>Plug in its drive if it lies on one; if it was moved, update the library (%1).</source>
        <translation>Stecken Sie das Laufwerk an, auf dem es lag. Wurde es verschoben, hilft es, die Bibliothek zu aktualisieren (%1).</translation>
    </message>
    <message>
        <source>Plug in its drive, or connect to the computer it lies on: its photos come by themselves then.</source>
        <translation>Stecken Sie das Laufwerk an, oder verbinden Sie sich mit dem Computer, auf dem er liegt: Die Fotos kommen dann von selbst.</translation>
    </message>
    <message>
        <source>Plug in its drive; if its folder was moved or renamed, add it where it is now (%1).</source>
        <translation>Stecken Sie das Laufwerk an; wurde der Ordner verschoben oder umbenannt, fügen Sie ihn hinzu, wo er jetzt ist (%1).</translation>
    </message>
    <message>
        <source>Plug it in, update the library, then try again.</source>
        <translation>Schließen Sie es an, aktualisieren Sie die Bibliothek und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Possible matches</source>
        <translation>Mögliche Treffer</translation>
    </message>
    <message>
        <source>Possible once %1 are right. Now %2 of %3.</source>
        <translation>Möglich, sobald %1 richtig sind. Jetzt %2 von %3.</translation>
    </message>
    <message>
        <source>Possible once %1 of %2 are right. None was answered yet.</source>
        <translation>Möglich, sobald %1 von %2 richtig sind. Noch keines wurde beantwortet.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Prepare for my library</source>
        <translation>Für meine Bibliothek vorbereiten</translation>
    </message>
    <message>
        <source>Prepare it for my library</source>
        <translation>Für meine Bibliothek vorbereiten</translation>
    </message>
    <message>
        <source>Preparing %1</source>
        <translation>Bereite %1 vor</translation>
    </message>
    <message>
        <source>Preparing is paused at %1</source>
        <translation>Die Vorbereitung ist angehalten bei %1</translation>
    </message>
    <message>
        <source>Preparing: %1</source>
        <translation>Vorbereitung: %1</translation>
    </message>
    <message>
        <source>Preparing: %1%2</source>
        <translation>Vorbereitung: %1%2</translation>
    </message>
    <message>
        <source>Press + and then the key you want. Keys that write a character are typed while you are in a field; everywhere else they do what stands here.</source>
        <translation>Drücken Sie + und dann die gewünschte Taste. Tasten, die ein Zeichen schreiben, werden in einem Feld getippt; überall sonst tun sie, was hier steht.</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Taste drücken…</translation>
    </message>
    <message>
        <source>Press to add a key</source>
        <translation>Drücken, um eine Taste hinzuzufügen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Probably still to find</source>
        <translation>Wahrscheinlich noch zu finden</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Published figures, in per cent; more is better, and only figures of the same test compare.
ImageNet: names the right one of 1,000 things. COCO, Flickr30k: finds the very photo that a sentence describes, among 5,000 and 1,000.</source>
        <translation>Veröffentlichte Werte in Prozent; mehr ist besser, und nur Werte desselben Tests lassen sich vergleichen.
ImageNet: nennt das Richtige unter 1.000 Dingen. COCO, Flickr30k: findet genau das Foto, das ein Satz beschreibt, unter 5.000 und 1.000.</translation>
    </message>
    <message>
        <source>Put %1 into “%2”</source>
        <translation>%1 in „%2“ gelegt</translation>
    </message>
    <message>
        <source>Put back those of</source>
        <translation>Zurückgesetzt:</translation>
    </message>
    <message>
        <source>Put both into one line.</source>
        <translation>Schreiben Sie beides in eine Zeile.</translation>
    </message>
    <message>
        <source>Put it back, or update the library (%1) if it was moved.</source>
        <translation>Legen Sie sie zurück, oder aktualisieren Sie die Bibliothek (%1), falls sie verschoben wurde.</translation>
    </message>
    <message>
        <source>Put the next photo of the list in place of this one.</source>
        <translation>Das nächste Foto der Liste an die Stelle von diesem setzen.</translation>
    </message>
    <message>
        <source>Put the photo before it in the list in place of this one.</source>
        <translation>Das Foto davor in der Liste an die Stelle von diesem setzen.</translation>
    </message>
    <message>
        <source>Put the photo into an album; it stays where it is, too.</source>
        <translation>Das Foto in ein Album legen; es bleibt auch, wo es ist.</translation>
    </message>
    <message>
        <source>Put the sidecars back as they were before photoclip wrote them</source>
        <translation>Die Begleitdateien wieder so machen, wie sie waren, bevor photoclip sie schrieb</translation>
    </message>
    <message>
        <source>Put “%1” below “%2”</source>
        <translation>„%1“ unter „%2“ ordnen</translation>
    </message>
    <message>
        <source>Putting back…</source>
        <translation>Setze zurück…</translation>
    </message>
    <message>
        <source>Putting the weights into a safe format, once…</source>
        <translation>Bringe die Gewichte einmalig in ein sicheres Format…</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>RAW file</source>
        <translation>RAW-Datei</translation>
    </message>
    <message>
        <source>Rate %1 %2</source>
        <translation>%1 bewertet mit %2</translation>
    </message>
    <message>
        <source>Rate %1 as its file says</source>
        <translation>%1 bewertet, wie die Datei sagt</translation>
    </message>
    <message>
        <source>Rate %1 no stars</source>
        <translation>%1 ohne Sterne</translation>
    </message>
    <message>
        <source>Rating…</source>
        <translation>Bewertung…</translation>
    </message>
    <message>
        <source>Ready lists of labels: animals, food, places and more.</source>
        <translation>Fertige Listen von Etiketten: Tiere, Essen, Orte und mehr.</translation>
    </message>
    <message>
        <source>Ready: it has seen %1.</source>
        <translation>Bereit: Es hat %1 gesehen.</translation>
    </message>
    <message>
        <source>Ready: it has seen all your %1 photos.</source>
        <translation>Bereit: Es hat alle Ihre %1 Fotos gesehen.</translation>
    </message>
    <message>
        <source>Ready: it has seen your photo.</source>
        <translation>Bereit: Es hat Ihr Foto gesehen.</translation>
    </message>
    <message>
        <source>Ready: your library has no photos yet.</source>
        <translation>Bereit: Ihre Bibliothek hat noch keine Fotos.</translation>
    </message>
    <message>
        <source>Recent searches, in the search field</source>
        <translation>Letzte Suchen, im Suchfeld</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Kürzlich hinzugefügt</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Recommended: %1, about %2 to download (licence: %3).</source>
        <translation>Empfohlen: %1, etwa %2 zum Herunterladen (Lizenz: %3).</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Refuse %1</source>
        <translation>%1 ablehnen</translation>
    </message>
    <message>
        <source>Refuse %1 labels for %2</source>
        <translation>%1 Etiketten abgelehnt für %2</translation>
    </message>
    <message>
        <source>Refuse all %1 in sight</source>
        <translation>Alle %1 sichtbaren ablehnen</translation>
    </message>
    <message>
        <source>Refuse “%1” for %2</source>
        <translation>„%1“ abgelehnt für %2</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>%1 verworfen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Relevanz</translation>
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
        <source>Remove %1 from this computer?</source>
        <translation>%1 von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>Remove a model</source>
        <translation>Modell entfernen</translation>
    </message>
    <message>
        <source>Remove album</source>
        <translation>Album entfernen</translation>
    </message>
    <message>
        <source>Remove album “%1”</source>
        <translation>Album „%1“ entfernt</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>Aus der Bibliothek entfernen</translation>
    </message>
    <message>
        <source>Remove from library…</source>
        <translation>Aus der Bibliothek entfernen…</translation>
    </message>
    <message>
        <source>Remove from this computer…</source>
        <translation>Von diesem Computer entfernen…</translation>
    </message>
    <message>
        <source>Remove it by hand.</source>
        <translation>Entfernen Sie es von Hand.</translation>
    </message>
    <message>
        <source>Remove label</source>
        <translation>Etikett entfernen</translation>
    </message>
    <message>
        <source>Remove label “%1”</source>
        <translation>Etikett „%1“ entfernt</translation>
    </message>
    <message>
        <source>Remove labels “%1”</source>
        <translation>Etiketten „%1“ entfernt</translation>
    </message>
    <message>
        <source>Remove one that was downloaded.</source>
        <translation>Entfernen Sie eines, das heruntergeladen wurde.</translation>
    </message>
    <message>
        <source>Remove smart album</source>
        <translation>Intelligentes Album entfernen</translation>
    </message>
    <message>
        <source>Remove smart album “%1”</source>
        <translation>Intelligentes Album „%1“ entfernt</translation>
    </message>
    <message>
        <source>Remove the description %1</source>
        <translation>Die Beschreibung %1 entfernen</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Remove “%1” from the library?</source>
        <translation>„%1“ aus der Bibliothek entfernen?</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>Entferne %1</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Entferne…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename album “%1” to “%2”</source>
        <translation>Album „%1“ in „%2“ umbenannt</translation>
    </message>
    <message>
        <source>Rename label “%1” to “%2”</source>
        <translation>Etikett „%1“ in „%2“ umbenannt</translation>
    </message>
    <message>
        <source>Rename or remove an album or a label</source>
        <translation>Ein Album oder ein Etikett umbenennen oder entfernen</translation>
    </message>
    <message>
        <source>Rename smart album “%1” to “%2”</source>
        <translation>Intelligentes Album „%1“ in „%2“ umbenannt</translation>
    </message>
    <message>
        <source>Rename tag “%1” to “%2”</source>
        <translation>Schlagwort „%1“ in „%2“ umbenannt</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Alle Tasten zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all of this page</source>
        <translation>Diese Seite zurücksetzen</translation>
    </message>
    <message>
        <source>Reset the caption of %1</source>
        <translation>Beschreibung zurückgesetzt für %1</translation>
    </message>
    <message>
        <source>Reset the keys of “%1”</source>
        <translation>Die Tasten von „%1“ zurücksetzen</translation>
    </message>
    <message>
        <source>Reset the title of %1</source>
        <translation>Titel zurückgesetzt für %1</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>„%1“ zurücksetzen</translation>
    </message>
    <message>
        <source>Reset: as it was when photoclip was new</source>
        <translation>Zurücksetzen: wie es war, als photoclip neu war</translation>
    </message>
    <message>
        <source>Reset: the keys as photoclip comes</source>
        <translation>Zurücksetzen: die Tasten, wie photoclip sie mitbringt</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore previous</source>
        <translation>Vorige wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the backup of %1…</source>
        <translation>Sicherung vom %1 wiederherstellen…</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Stelle die Sicherung wieder her…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Right when shown</source>
        <translation>Richtig, wenn gezeigt</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Same picture</source>
        <translation>Dasselbe Bild</translation>
    </message>
    <message>
        <source>Save a search to keep it</source>
        <translation>Speichern Sie eine Suche, um sie zu behalten</translation>
    </message>
    <message>
        <source>Save as new…</source>
        <translation>Neu speichern…</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Speichern Sie es als UTF-8.</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Save search “%1”</source>
        <translation>Suche „%1“ gespeichert</translation>
    </message>
    <message>
        <source>Save search…</source>
        <translation>Suche speichern…</translation>
    </message>
    <message>
        <source>Say in a word what the photo shows.</source>
        <translation>Mit einem Wort sagen, was das Foto zeigt.</translation>
    </message>
    <message>
        <source>Say in other words what can be seen in the photos, or drop some of them on the right as examples. Or search for them, and drag a few onto “%1” in the side bar.</source>
        <translation>Sagen Sie mit anderen Worten, was auf den Fotos zu sehen ist, oder legen Sie einige davon rechts als Beispiele ab. Oder suchen Sie danach und ziehen Sie einige auf „%1“ in der Seitenleiste.</translation>
    </message>
    <message>
        <source>Say in your own words what a photo shows. To be more exact, mix in any of these; each can also be added with “+ Filter”, and shows as a chip that can be taken out.</source>
        <translation>Sagen Sie mit Ihren eigenen Worten, was ein Foto zeigt. Um genauer zu sein, mischen Sie dies darunter; alles lässt sich auch mit „+ Filter“ hinzufügen und erscheint als Marke, die sich herausnehmen lässt.</translation>
    </message>
    <message>
        <source>Say that %1 are no duplicates</source>
        <translation>Festgehalten, dass %1 keine Duplikate sind</translation>
    </message>
    <message>
        <source>Say what the photo shows, in your own words</source>
        <translation>Sagen Sie mit Ihren eigenen Worten, was das Foto zeigt</translation>
    </message>
    <message>
        <source>Scroll to the photos of a day, a month or a year.</source>
        <translation>Zu den Fotos eines Tages, Monats oder Jahres rollen.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>Nach %1 suchen</translation>
    </message>
    <message>
        <source>Search again with the one that was used before</source>
        <translation>Wieder mit dem suchen, das vorher benutzt wurde</translation>
    </message>
    <message>
        <source>Search by the copied picture</source>
        <translation>Nach dem kopierten Bild suchen</translation>
    </message>
    <message>
        <source>Search for %1</source>
        <translation>Nach %1 suchen</translation>
    </message>
    <message>
        <source>Search for something first, or give a few words to search for.</source>
        <translation>Suchen Sie zuerst nach etwas, oder geben Sie ein paar Suchworte an.</translation>
    </message>
    <message>
        <source>Search for something first.</source>
        <translation>Suchen Sie zuerst nach etwas.</translation>
    </message>
    <message>
        <source>Search for something, then save the search (%1): a smart album keeps itself up to date</source>
        <translation>Suchen Sie nach etwas und speichern Sie die Suche (%1): Ein intelligentes Album hält sich selbst aktuell</translation>
    </message>
    <message>
        <source>Search for the photos of the part of the map in sight</source>
        <translation>Nach den Fotos des sichtbaren Teils der Karte suchen</translation>
    </message>
    <message>
        <source>Search for the photos of this part of the map</source>
        <translation>Nach den Fotos dieses Teils der Karte suchen</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>Nach „%1“ suchen</translation>
    </message>
    <message>
        <source>Search inside this photo…</source>
        <translation>In diesem Foto suchen…</translation>
    </message>
    <message>
        <source>Search operators</source>
        <translation>Suchoperatoren</translation>
    </message>
    <message>
        <source>Search that instead</source>
        <translation>Stattdessen das suchen</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Den Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Die Tasten durchsuchen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Die Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Search to compare</source>
        <translation>Suche zum Vergleichen</translation>
    </message>
    <message>
        <source>Search with it at once; photos it has not seen yet are found later</source>
        <translation>Sofort damit suchen; Fotos, die es noch nicht gesehen hat, werden später gefunden</translation>
    </message>
    <message>
        <source>Search with it from now on; you can switch back</source>
        <translation>Ab jetzt damit suchen; Sie können zurückwechseln</translation>
    </message>
    <message>
        <source>Search without %1</source>
        <translation>Ohne %1 suchen</translation>
    </message>
    <message>
        <source>Search without this picture</source>
        <translation>Ohne dieses Bild suchen</translation>
    </message>
    <message>
        <source>Search your photos</source>
        <translation>Ihre Fotos durchsuchen</translation>
    </message>
    <message>
        <source>Search “%1”</source>
        <translation>Nach „%1“ suchen</translation>
    </message>
    <message>
        <source>Searches and what both models found</source>
        <translation>Suchen und was beide Modelle fanden</translation>
    </message>
    <message>
        <source>Searching %1 % of the library</source>
        <translation>Durchsucht werden %1 % der Bibliothek</translation>
    </message>
    <message>
        <source>Searching by the first %1 of %2 selected photos.</source>
        <translation>Gesucht wird nach den ersten %1 von %2 ausgewählten Fotos.</translation>
    </message>
    <message>
        <source>Searching the first photos</source>
        <translation>Durchsucht werden die ersten Fotos</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche…</translation>
    </message>
    <message>
        <source>See a photo large first (%1).</source>
        <translation>Ein Foto zuerst groß ansehen (%1).</translation>
    </message>
    <message>
        <source>See all %1 labels</source>
        <translation>Alle %1 Etiketten zeigen</translation>
    </message>
    <message>
        <source>See less of the map, larger.</source>
        <translation>Weniger von der Karte sehen, größer.</translation>
    </message>
    <message>
        <source>See more of each photo.</source>
        <translation>Mehr von jedem Foto sehen.</translation>
    </message>
    <message>
        <source>See more of the map, smaller.</source>
        <translation>Mehr von der Karte sehen, kleiner.</translation>
    </message>
    <message>
        <source>See more of the photo.</source>
        <translation>Mehr vom Foto sehen.</translation>
    </message>
    <message>
        <source>See more photos.</source>
        <translation>Mehr Fotos sehen.</translation>
    </message>
    <message>
        <source>See the file where it lies.</source>
        <translation>Die Datei dort sehen, wo sie liegt.</translation>
    </message>
    <message>
        <source>See the models…</source>
        <translation>Modelle ansehen…</translation>
    </message>
    <message>
        <source>See the photo large; the same key goes back.</source>
        <translation>Das Foto groß sehen; dieselbe Taste geht zurück.</translation>
    </message>
    <message>
        <source>See the photo larger.</source>
        <translation>Das Foto größer sehen.</translation>
    </message>
    <message>
        <source>See the photos that have this tag or one below it.</source>
        <translation>Die Fotos sehen, die dieses Schlagwort oder eines darunter haben.</translation>
    </message>
    <message>
        <source>See them large, side by side.</source>
        <translation>Sie groß nebeneinander ansehen.</translation>
    </message>
    <message>
        <source>See two to four photos side by side, zoomed together.</source>
        <translation>Zwei bis vier Fotos nebeneinander sehen, gemeinsam gezoomt.</translation>
    </message>
    <message>
        <source>See what was skipped</source>
        <translation>Ansehen, was übersprungen wurde</translation>
    </message>
    <message>
        <source>See where the photos were taken.</source>
        <translation>Sehen, wo die Fotos aufgenommen wurden.</translation>
    </message>
    <message>
        <source>See which part of the photo fits your words, and how well.</source>
        <translation>Sehen, welcher Teil des Fotos zu Ihren Worten passt, und wie gut.</translation>
    </message>
    <message>
        <source>Select a photo to see when it was taken, to tag it and to describe it.</source>
        <translation>Wählen Sie ein Foto aus, um zu sehen, wann es aufgenommen wurde, es zu verschlagworten und zu beschreiben.</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <source>Select the photos that aren't selected, and no others.</source>
        <translation>Die nicht ausgewählten Fotos auswählen und keine anderen.</translation>
    </message>
    <message>
        <source>Select under this heading</source>
        <translation>Unter dieser Überschrift auswählen</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbisch</translation>
    </message>
    <message>
        <source>Set up how photoclip looks and works, and its keys.</source>
        <translation>Einrichten, wie photoclip aussieht und arbeitet, und seine Tasten.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings of a model</source>
        <translation>Einstellungen eines Modells</translation>
    </message>
    <message>
        <source>Settings, Photos: it can be asked again from there.</source>
        <translation>Einstellungen, Fotos: Dort lässt sich die Frage wieder einschalten.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Several captions: type one for all</source>
        <translation>Mehrere Beschreibungen: eine für alle tippen</translation>
    </message>
    <message>
        <source>Several shots of one moment, which are no duplicates (3)</source>
        <translation>Mehrere Aufnahmen eines Augenblicks, die keine Duplikate sind (3)</translation>
    </message>
    <message>
        <source>Several things at once, all in one photo.</source>
        <translation>Mehreres zugleich, alles in einem Foto.</translation>
    </message>
    <message>
        <source>Several titles: type one for all</source>
        <translation>Mehrere Titel: einen für alle tippen</translation>
    </message>
    <message>
        <source>Sharpest</source>
        <translation>Am schärfsten</translation>
    </message>
    <message>
        <source>Sharpness of the comparison</source>
        <translation>Schärfe des Vergleichs</translation>
    </message>
    <message>
        <source>Sharpness: %1</source>
        <translation>Schärfe: %1</translation>
    </message>
    <message>
        <source>Shift-drag draws a box</source>
        <translation>Umschalt-Ziehen zieht einen Rahmen</translation>
    </message>
    <message>
        <source>Shots of one moment: different pictures, no duplicates. Look before you decide. What stays takes over tags, stars, albums and captions.</source>
        <translation>Aufnahmen eines Augenblicks: verschiedene Bilder, keine Duplikate. Sehen Sie hin, bevor Sie entscheiden. Was bleibt, übernimmt Schlagwörter, Sterne, Alben und Texte.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
    <message>
        <source>Show duplicates of this photo</source>
        <translation>Duplikate dieses Fotos zeigen</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show in the grid</source>
        <translation>Im Raster zeigen</translation>
    </message>
    <message>
        <source>Show it for now</source>
        <translation>Vorerst zeigen</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Seinen Ordner zeigen</translation>
    </message>
    <message>
        <source>Show its photos</source>
        <translation>Seine Fotos zeigen</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
        <source>Show one photo after the other, from the one that is chosen.</source>
        <translation>Ein Foto nach dem anderen zeigen, ab dem gewählten.</translation>
    </message>
    <message>
        <source>Show photoclip</source>
        <translation>photoclip zeigen</translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>Fotos zeigen</translation>
    </message>
    <message>
        <source>Show photos that “%1” labels fit</source>
        <translation>Fotos zeigen, auf die Etiketten aus „%1“ passen</translation>
    </message>
    <message>
        <source>Show photos whose files are gone.</source>
        <translation>Fotos zeigen, deren Dateien weg sind.</translation>
    </message>
    <message>
        <source>Show subfolders</source>
        <translation>Unterordner zeigen</translation>
    </message>
    <message>
        <source>Show the first %1</source>
        <translation>Die ersten %1 zeigen</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Den Ordner zeigen</translation>
    </message>
    <message>
        <source>Show the group no more</source>
        <translation>Die Gruppe nicht mehr zeigen</translation>
    </message>
    <message>
        <source>Show the nearest photos</source>
        <translation>Die nächsten Fotos zeigen</translation>
    </message>
    <message>
        <source>Show the photos of this place</source>
        <translation>Fotos dieses Ortes zeigen</translation>
    </message>
    <message>
        <source>Show the photos that it was about.</source>
        <translation>Die Fotos zeigen, um die es ging.</translation>
    </message>
    <message>
        <source>Show the photos that say nothing of where they were taken</source>
        <translation>Die Fotos zeigen, die nicht sagen, wo sie aufgenommen wurden</translation>
    </message>
    <message>
        <source>Show the whole library.</source>
        <translation>Die ganze Bibliothek zeigen.</translation>
    </message>
    <message>
        <source>Show them for now</source>
        <translation>Vorerst zeigen</translation>
    </message>
    <message>
        <source>Show them, or hide them</source>
        <translation>Zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Show this part of the map in full (double click)</source>
        <translation>Diesen Teil der Karte ganz zeigen (Doppelklick)</translation>
    </message>
    <message>
        <source>Show weaker matches</source>
        <translation>Schwächere Treffer zeigen</translation>
    </message>
    <message>
        <source>Show what came into the library lately.</source>
        <translation>Zeigen, was kürzlich in die Bibliothek kam.</translation>
    </message>
    <message>
        <source>Show what is blurred</source>
        <translation>Zeigen, was unscharf ist</translation>
    </message>
    <message>
        <source>Show what was taken on this day of the year, in the years before.</source>
        <translation>Zeigen, was in früheren Jahren an diesem Tag aufgenommen wurde.</translation>
    </message>
    <message>
        <source>Show where photos are now whose files are gone from where they were.</source>
        <translation>Zeigen, wo Fotos jetzt sind, deren Dateien nicht mehr sind, wo sie waren.</translation>
    </message>
    <message>
        <source>Show where the model looks for your words</source>
        <translation>Zeigen, wo das Modell Ihre Worte sieht</translation>
    </message>
    <message>
        <source>Shown duplicates</source>
        <translation>Gezeigte Duplikate</translation>
    </message>
    <message>
        <source>Shown map</source>
        <translation>Gezeigte Karte</translation>
    </message>
    <message>
        <source>Sidecar</source>
        <translation>Begleitdatei</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Ähnliche</translation>
    </message>
    <message>
        <source>Similar shots</source>
        <translation>Ähnliche Aufnahmen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>Größe der Vorschaubilder</translation>
    </message>
    <message>
        <source>Size of the thumbnails (Ctrl + mouse wheel)</source>
        <translation>Größe der Vorschaubilder (Strg + Mausrad)</translation>
    </message>
    <message>
        <source>Skipped files</source>
        <translation>Übersprungene Dateien</translation>
    </message>
    <message>
        <source>Skipped files and videos…</source>
        <translation>Übersprungene Dateien und Videos…</translation>
    </message>
    <message>
        <source>Slide show</source>
        <translation>Diashow</translation>
    </message>
    <message>
        <source>Slide show  ·  Space pauses  ·  Esc ends it</source>
        <translation>Diashow  ·  Leertaste hält an  ·  Esc beendet</translation>
    </message>
    <message>
        <source>Slide show, paused  ·  Space goes on  ·  Esc ends it</source>
        <translation>Diashow, angehalten  ·  Leertaste weiter  ·  Esc beendet</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Small signs in a corner: RAW, a film, a sidecar, tags, not to be reached.</source>
        <translation>Kleine Zeichen in einer Ecke: RAW, Film, Begleitdatei, Schlagwörter, nicht erreichbar.</translation>
    </message>
    <message>
        <source>Smaller than JPEG, and keeps transparency; some programs can't show it.</source>
        <translation>Kleiner als JPEG und behält Durchsichtiges; manche Programme können es nicht zeigen.</translation>
    </message>
    <message>
        <source>Smaller thumbnails</source>
        <translation>Kleinere Vorschaubilder</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>Kleinste zuerst</translation>
    </message>
    <message>
        <source>Smart album %1</source>
        <translation>Intelligentes Album %1</translation>
    </message>
    <message>
        <source>Smart album…</source>
        <translation>Intelligentes Album…</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ging schief</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Sort the album in its own order, without headings, first.</source>
        <translation>Sortieren Sie das Album zuerst in eigener Reihenfolge, ohne Überschriften.</translation>
    </message>
    <message>
        <source>Sorted by: %1</source>
        <translation>Sortiert nach: %1</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>Tempo hier</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Stars and flags (%1 to %2, %3, %4)</source>
        <translation>Sterne und Markierungen (%1 bis %2, %3, %4)</translation>
    </message>
    <message>
        <source>Start photoclip again: if the catalogue can't be opened, it offers the backup of %1.</source>
        <translation>Starten Sie photoclip neu: Lässt sich der Katalog nicht öffnen, bietet es die Sicherung von %1 an.</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>Schritte, neueste zuerst</translation>
    </message>
    <message>
        <source>Still to decide: %1. What was chosen doesn't say everything of them.</source>
        <translation>Noch zu entscheiden: %1. Was gewählt wurde, sagt nicht alles über sie.</translation>
    </message>
    <message>
        <source>Stop copying; nothing of the copy stays</source>
        <translation>Mit dem Kopieren aufhören; von der Kopie bleibt nichts</translation>
    </message>
    <message>
        <source>Stop downloading %1, and delete the %2 that are here?</source>
        <translation>Den Download von %1 beenden und die %2 löschen, die hier sind?</translation>
    </message>
    <message>
        <source>Stop looking at your photos for a while</source>
        <translation>Ihre Fotos eine Weile nicht weiter ansehen</translation>
    </message>
    <message>
        <source>Stop, and delete what came so far</source>
        <translation>Aufhören und löschen, was bisher kam</translation>
    </message>
    <message>
        <source>Strong matches</source>
        <translation>Starke Treffer</translation>
    </message>
    <message>
        <source>Suggested tag %1, %2 sure</source>
        <translation>Vorgeschlagenes Schlagwort %1, %2 sicher</translation>
    </message>
    <message>
        <source>Suggested tags</source>
        <translation>Vorgeschlagene Schlagwörter</translation>
    </message>
    <message>
        <source>Suggested, %1 sure. Click to tag the photo “%2”.</source>
        <translation>Vorgeschlagen, %1 sicher. Klicken, um dem Foto „%2“ zu geben.</translation>
    </message>
    <message>
        <source>Suggested: keep %1, since %2.</source>
        <translation>Vorschlag: %1 behalten, denn %2.</translation>
    </message>
    <message>
        <source>Suggestions for the search</source>
        <translation>Vorschläge für die Suche</translation>
    </message>
    <message>
        <source>Sure ones with some that the label is not sure of: a few answers teach it most</source>
        <translation>Sichere, dazu einige, bei denen das Etikett unsicher ist: Wenige Antworten lehren es am meisten</translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation>Sicherste zuerst</translation>
    </message>
    <message>
        <source>Surest or most useful first</source>
        <translation>Sicherste oder nützlichste zuerst</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Switch back</source>
        <translation>Zurückwechseln</translation>
    </message>
    <message>
        <source>Switch to another model first.</source>
        <translation>Wechseln Sie zuerst zu einem anderen Modell.</translation>
    </message>
    <message>
        <source>Switch to another model first; other libraries on this computer may use it too.</source>
        <translation>Wechseln Sie zuerst zu einem anderen Modell; auch andere Bibliotheken auf diesem Computer können es benutzen.</translation>
    </message>
    <message>
        <source>Switching back…</source>
        <translation>Wechsle zurück…</translation>
    </message>
    <message>
        <source>Switching…</source>
        <translation>Wechsle…</translation>
    </message>
    <message>
        <source>TIFF</source>
        <translation>TIFF</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Verschlagworten</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Schlagwort %1</translation>
    </message>
    <message>
        <source>Tag %1 by %2 labels</source>
        <translation>%1 durch %2 Etiketten verschlagwortet</translation>
    </message>
    <message>
        <source>Tag %1 by %2 labels, refuse %3</source>
        <translation>%1 durch %2 Etiketten verschlagwortet, %3 abgelehnt</translation>
    </message>
    <message>
        <source>Tag %1 by “%2”</source>
        <translation>%1 durch „%2“ verschlagwortet</translation>
    </message>
    <message>
        <source>Tag %1 by “%2”, refuse %3</source>
        <translation>%1 durch „%2“ verschlagwortet, %3 abgelehnt</translation>
    </message>
    <message>
        <source>Tag %1 “%2”</source>
        <translation>%1 mit „%2“ verschlagwortet</translation>
    </message>
    <message>
        <source>Tag %1, on %2 photos</source>
        <translation>Schlagwort %1, auf %2 Fotos</translation>
    </message>
    <message>
        <source>Tag every photo above the line at once.</source>
        <translation>Jedes Foto oberhalb der Linie auf einmal verschlagworten.</translation>
    </message>
    <message>
        <source>Tag it “%1”</source>
        <translation>Mit „%1“ verschlagworten</translation>
    </message>
    <message>
        <source>Tag its photos with what the labels are sure of.</source>
        <translation>Seine Fotos mit dem verschlagworten, worin die Etiketten sicher sind.</translation>
    </message>
    <message>
        <source>Tag many photos with what the labels are sure of.</source>
        <translation>Viele Fotos mit dem verschlagworten, worin die Etiketten sicher sind.</translation>
    </message>
    <message>
        <source>Tag new photos without asking</source>
        <translation>Neue Fotos ohne Nachfrage verschlagworten</translation>
    </message>
    <message>
        <source>Tag the photo; the label learns from it.</source>
        <translation>Das Foto verschlagworten; das Etikett lernt daraus.</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>„%1“ vergeben</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>Verschlagwortet</translation>
    </message>
    <message>
        <source>Tagged “%1”</source>
        <translation>Mit „%1“ verschlagwortet</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags and how many photos have them</source>
        <translation>Schlagwörter und wie viele Fotos sie haben</translation>
    </message>
    <message>
        <source>Tags and labels that were given since then will be gone. The damaged catalogue is kept beside it, and your photos are not touched.</source>
        <translation>Schlagwörter und Etiketten, die seither vergeben wurden, sind dann weg. Der beschädigte Katalog bleibt daneben liegen, und Ihre Fotos werden nicht angerührt.</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Verschlagworten…</translation>
    </message>
    <message>
        <source>Take %1 away from “%2”</source>
        <translation>%1 von „%2“ wegnehmen</translation>
    </message>
    <message>
        <source>Take %1 from label “%2”</source>
        <translation>%1 dem Etikett „%2“ genommen</translation>
    </message>
    <message>
        <source>Take %1 out of “%2”</source>
        <translation>%1 aus „%2“ genommen</translation>
    </message>
    <message>
        <source>Take %1, from %2</source>
        <translation>%1 nehmen, von %2</translation>
    </message>
    <message>
        <source>Take a filter out, or say it in other words.</source>
        <translation>Nehmen Sie einen Filter heraus, oder sagen Sie es mit anderen Worten.</translation>
    </message>
    <message>
        <source>Take all thumbs back</source>
        <translation>Alle Daumen zurücknehmen</translation>
    </message>
    <message>
        <source>Take back the last change.</source>
        <translation>Die letzte Änderung zurücknehmen.</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>Von dort wegnehmen</translation>
    </message>
    <message>
        <source>Take off the tag %1</source>
        <translation>Das Schlagwort %1 wegnehmen</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>%1 herausnehmen</translation>
    </message>
    <message>
        <source>Take out of the album</source>
        <translation>Aus dem Album nehmen</translation>
    </message>
    <message>
        <source>Take photos whose files are gone out of the lists; this can be undone.</source>
        <translation>Fotos, deren Dateien weg sind, aus den Listen nehmen; das lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Take the example %1 away</source>
        <translation>Das Beispiel %1 wegnehmen</translation>
    </message>
    <message>
        <source>Take the last answers back</source>
        <translation>Die letzten Antworten zurücknehmen</translation>
    </message>
    <message>
        <source>Take the last thumb back</source>
        <translation>Den letzten Daumen zurücknehmen</translation>
    </message>
    <message>
        <source>Take the stars away.</source>
        <translation>Die Sterne wegnehmen.</translation>
    </message>
    <message>
        <source>Take the tag off all photos; the photos stay, and Undo brings it back.</source>
        <translation>Das Schlagwort von allen Fotos nehmen; die Fotos bleiben, und Rückgängig bringt es zurück.</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>Dies nehmen</translation>
    </message>
    <message>
        <source>Take this key away</source>
        <translation>Diese Taste wegnehmen</translation>
    </message>
    <message>
        <source>Take this step back, whatever came after it.</source>
        <translation>Diesen Schritt zurücknehmen, was auch immer danach kam.</translation>
    </message>
    <message>
        <source>Take what the search field suggests</source>
        <translation>Nehmen, was das Suchfeld vorschlägt</translation>
    </message>
    <message>
        <source>Take {name}, the name of the photo's file.</source>
        <translation>Nehmen Sie {name}, den Namen der Datei des Fotos.</translation>
    </message>
    <message>
        <source>Takes %1 on this computer.</source>
        <translation>Belegt %1 auf diesem Computer.</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Tell when long work has come to its end</source>
        <translation>Sagen, wenn lange Arbeit fertig ist</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Telugu</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>That didn't work</source>
        <translation>Das ging nicht</translation>
    </message>
    <message>
        <source>That is a link to a picture in the internet, which photoclip doesn't fetch: it never goes online for a search. In the browser choose “Copy image” and paste it here (%1), or save the picture and drop the file.</source>
        <translation>Das ist ein Link auf ein Bild im Internet, das photoclip nicht holt: Für eine Suche geht es nie ins Netz. Wählen Sie im Browser „Bild kopieren“ und fügen Sie es hier ein (%1), oder speichern Sie das Bild und ziehen Sie die Datei hierher.</translation>
    </message>
    <message>
        <source>That is no label.</source>
        <translation>Das ist kein Etikett.</translation>
    </message>
    <message>
        <source>The CLIP that most articles and tutorials speak of.</source>
        <translation>Das CLIP, von dem die meisten Artikel und Anleitungen sprechen.</translation>
    </message>
    <message>
        <source>The Explorer's menu can't be changed: %1.</source>
        <translation>Das Menü des Explorers lässt sich nicht ändern: %1.</translation>
    </message>
    <message>
        <source>The backup %1 can't be restored, and nothing was changed: %2.</source>
        <translation>Die Sicherung %1 lässt sich nicht wiederherstellen, und nichts wurde geändert: %2.</translation>
    </message>
    <message>
        <source>The backup could not be put in the place of %1: %2.</source>
        <translation>Die Sicherung ließ sich nicht an die Stelle von %1 setzen: %2.</translation>
    </message>
    <message>
        <source>The best answers here, in many languages, for four times the work.</source>
        <translation>Die besten Antworten hier, in vielen Sprachen, für viermal so viel Arbeit.</translation>
    </message>
    <message>
        <source>The best matches first; an album in its own order, changed by dragging.</source>
        <translation>Die besten Treffer zuerst; ein Album in eigener Reihenfolge, die sich durch Ziehen ändern lässt.</translation>
    </message>
    <message>
        <source>The box to search by is no part of the picture.</source>
        <translation>Der Rahmen, nach dem gesucht wird, liegt nicht im Bild.</translation>
    </message>
    <message>
        <source>The built-in model is part of photoclip; there is nothing to download.</source>
        <translation>Das eingebaute Modell ist Teil von photoclip; es gibt nichts herunterzuladen.</translation>
    </message>
    <message>
        <source>The built-in model's file %1 cannot be read: %2.</source>
        <translation>Die Datei %1 des eingebauten Modells lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The built-in model's file %1 is damaged.</source>
        <translation>Die Datei %1 des eingebauten Modells ist beschädigt.</translation>
    </message>
    <message>
        <source>The catalogue %1 could not be backed up: %2.</source>
        <translation>Der Katalog %1 ließ sich nicht sichern: %2.</translation>
    </message>
    <message>
        <source>The catalogue %1 is damaged or is not a photoclip catalogue.</source>
        <translation>Der Katalog %1 ist beschädigt oder kein Katalog von photoclip.</translation>
    </message>
    <message>
        <source>The catalogue %1 is in use by another program.</source>
        <translation>Der Katalog %1 wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>The catalogue %1 is not there any more.</source>
        <translation>Der Katalog %1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The catalogue %1 was made by a newer version of photoclip.</source>
        <translation>Der Katalog %1 stammt von einer neueren Version von photoclip.</translation>
    </message>
    <message>
        <source>The catalogue holds vectors of another length than this model makes.</source>
        <translation>Der Katalog enthält Vektoren einer anderen Länge, als dieses Modell macht.</translation>
    </message>
    <message>
        <source>The configuration of “%1” cannot be read.</source>
        <translation>Die Konfiguration von „%1“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The copies need names.</source>
        <translation>Die Kopien brauchen Namen.</translation>
    </message>
    <message>
        <source>The disk is full: the last step was not stored; everything before it was.</source>
        <translation>Die Platte ist voll: Der letzte Schritt wurde nicht gespeichert; alles davor schon.</translation>
    </message>
    <message>
        <source>The disk of %1 is full.</source>
        <translation>Die Platte von %1 ist voll.</translation>
    </message>
    <message>
        <source>The disk of the library folder %1 answers with an error.</source>
        <translation>Das Laufwerk mit dem Ordner der Bibliothek %1 meldet einen Fehler.</translation>
    </message>
    <message>
        <source>The disk with %1 is full.</source>
        <translation>Die Platte mit %1 ist voll.</translation>
    </message>
    <message>
        <source>The file %1 of “%2” arrived damaged twice.</source>
        <translation>Die Datei %1 von „%2“ kam zweimal beschädigt an.</translation>
    </message>
    <message>
        <source>The file can't be reached now</source>
        <translation>Die Datei ist gerade nicht erreichbar</translation>
    </message>
    <message>
        <source>The file goes to the system's trash; Undo brings it back.</source>
        <translation>Die Datei kommt in den Papierkorb des Systems; Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>The file is gone from its folder</source>
        <translation>Die Datei ist nicht mehr in ihrem Ordner</translation>
    </message>
    <message>
        <source>The file manager's menu can't be changed: %1.</source>
        <translation>Das Menü der Dateiverwaltung lässt sich nicht ändern: %1.</translation>
    </message>
    <message>
        <source>The filter %1 holds for it</source>
        <translation>Der Filter %1 gilt für es</translation>
    </message>
    <message>
        <source>The first full model to try: as fast as OpenAI's ViT-B/32, and finds more.</source>
        <translation>Das erste große Modell zum Ausprobieren: so schnell wie OpenAIs ViT-B/32, und findet mehr.</translation>
    </message>
    <message>
        <source>The first one is called “%1”.</source>
        <translation>Das erste heißt „%1“.</translation>
    </message>
    <message>
        <source>The folder %1 can't be reached any more.</source>
        <translation>Der Ordner %1 ist nicht mehr erreichbar.</translation>
    </message>
    <message>
        <source>The folder %1 can't be read: %2.</source>
        <translation>Der Ordner %1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The folder %1 can't be read: you have no permission.</source>
        <translation>Der Ordner %1 lässt sich nicht lesen: Ihnen fehlt die Erlaubnis.</translation>
    </message>
    <message>
        <source>The folders of your library hold no photos photoclip can read.</source>
        <translation>Die Ordner Ihrer Bibliothek enthalten keine Fotos, die photoclip lesen kann.</translation>
    </message>
    <message>
        <source>The hub asked to wait; it goes on by itself. %1</source>
        <translation>Der Hub bittet zu warten; es geht von selbst weiter. %1</translation>
    </message>
    <message>
        <source>The hub has nothing newer than what is on this computer.</source>
        <translation>Der Hub hat nichts Neueres als das, was auf diesem Computer ist.</translation>
    </message>
    <message>
        <source>The hub is asked when you choose Download, before anything is fetched.</source>
        <translation>Der Hub wird gefragt, wenn Sie „Herunterladen“ wählen, bevor etwas geholt wird.</translation>
    </message>
    <message>
        <source>The keys as photoclip comes</source>
        <translation>Die Tasten, wie photoclip sie mitbringt</translation>
    </message>
    <message>
        <source>The label</source>
        <translation>Das Etikett</translation>
    </message>
    <message>
        <source>The last one was right.</source>
        <translation>Das letzte war richtig.</translation>
    </message>
    <message>
        <source>The last one was wrong.</source>
        <translation>Das letzte war falsch.</translation>
    </message>
    <message>
        <source>The library %1 is a file, not a folder.</source>
        <translation>Die Bibliothek %1 ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>The library %1 is open in another photoclip window (%2).</source>
        <translation>Die Bibliothek %1 ist in einem anderen photoclip-Fenster offen (%2).</translation>
    </message>
    <message>
        <source>The library answers with “%1”.</source>
        <translation>Die Bibliothek antwortet mit „%1“.</translation>
    </message>
    <message>
        <source>The library folder %1 cannot be written.</source>
        <translation>In den Ordner der Bibliothek %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The library has no photos in %1.</source>
        <translation>Die Bibliothek hat keine Fotos in %1.</translation>
    </message>
    <message>
        <source>The library has nothing encoded by a model “%1”.</source>
        <translation>Die Bibliothek hat nichts, was ein Modell „%1“ angesehen hätte.</translation>
    </message>
    <message>
        <source>The library uses the model “%1”.</source>
        <translation>Die Bibliothek benutzt das Modell „%1“.</translation>
    </message>
    <message>
        <source>The library's model</source>
        <translation>Das Modell der Bibliothek</translation>
    </message>
    <message>
        <source>The library's own</source>
        <translation>Das der Bibliothek</translation>
    </message>
    <message>
        <source>The library's own model can't be opened: %1 Until it can be, %2 answers; nothing of it was forgotten (%3).</source>
        <translation>Das Modell der Bibliothek lässt sich nicht öffnen: %1 Bis es geht, antwortet %2; nichts davon wurde vergessen (%3).</translation>
    </message>
    <message>
        <source>The memory may be too small for this model: close other programs, or choose a smaller one.</source>
        <translation>Der Speicher reicht vielleicht nicht für dieses Modell: Schließen Sie andere Programme, oder wählen Sie ein kleineres.</translation>
    </message>
    <message>
        <source>The memory of %1 is too small for this model, so the processor does it.</source>
        <translation>Der Speicher von %1 ist zu klein für dieses Modell, deshalb macht es der Prozessor.</translation>
    </message>
    <message>
        <source>The memory of %1 was full, so photos go in batches of %2.</source>
        <translation>Der Speicher von %1 war voll, deshalb gehen Fotos zu je %2.</translation>
    </message>
    <message>
        <source>The menus in a row above the search field, too; on a Mac they always are.</source>
        <translation>Die Menüs auch in einer Zeile über dem Suchfeld; auf einem Mac sind sie es immer.</translation>
    </message>
    <message>
        <source>The model file %1 cannot be read any more.</source>
        <translation>Die Modelldatei %1 lässt sich nicht mehr lesen.</translation>
    </message>
    <message>
        <source>The model file %1 is damaged.</source>
        <translation>Die Modelldatei %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>The model file %1 is damaged: %2.</source>
        <translation>Die Modelldatei %1 ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>The model folder %1 has no %2.</source>
        <translation>Der Modellordner %1 hat keine %2.</translation>
    </message>
    <message>
        <source>The model has not looked at any photo yet: names, tags and filters find them already.</source>
        <translation>Das Modell hat noch kein Foto angesehen: Namen, Schlagwörter und Filter finden sie schon.</translation>
    </message>
    <message>
        <source>The model in %1 brings program code of its own, which photoclip never runs.</source>
        <translation>Das Modell in %1 bringt eigenen Programmcode mit, den photoclip nie ausführt.</translation>
    </message>
    <message>
        <source>The model in %1 cannot be loaded: %2.</source>
        <translation>Das Modell in %1 lässt sich nicht laden: %2.</translation>
    </message>
    <message>
        <source>The model in %1 is of the kind “%2”, which photoclip cannot run.</source>
        <translation>Das Modell in %1 ist von der Art „%2“, die photoclip nicht ausführen kann.</translation>
    </message>
    <message>
        <source>The model measures how near each description is to the photo. Sharpness turns the measures into percentages: the sharper, the more the nearest takes from the others; the softer, the more they share evenly. Their order never changes. The mark is the sharpness that the model was trained with ({scale:.3g}; one divided by what papers call the temperature). It says how sure the model is of itself, not how often it is right.</source>
        <translation>Das Modell misst, wie nah jede Beschreibung dem Foto ist. Schärfe macht aus den Maßen Prozente: Je schärfer, desto mehr nimmt die nächste den anderen weg; je weicher, desto gleichmäßiger teilen sie. Ihre Reihenfolge ändert sich nie. Die Marke ist die Schärfe, mit der das Modell gelernt hat ({scale:.3g}; eins geteilt durch das, was Fachartikel die Temperatur nennen). Sie sagt, wie sicher sich das Modell ist, nicht wie oft es recht hat.</translation>
    </message>
    <message>
        <source>The model needs %1 in %2, and %3 are free.</source>
        <translation>Das Modell braucht %1 in %2, und %3 sind frei.</translation>
    </message>
    <message>
        <source>The model “%1” is just being downloaded or imported.</source>
        <translation>Das Modell „%1“ wird gerade heruntergeladen oder importiert.</translation>
    </message>
    <message>
        <source>The model “%1” is not on this computer.</source>
        <translation>Das Modell „%1“ ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>The most stars first; chosen again, the other way round.</source>
        <translation>Die meisten Sterne zuerst; noch einmal gewählt, umgekehrt.</translation>
    </message>
    <message>
        <source>The names can't have %1.</source>
        <translation>Die Namen können %1 nicht haben.</translation>
    </message>
    <message>
        <source>The nearest are not very near.</source>
        <translation>Die nächsten sind nicht sehr nah.</translation>
    </message>
    <message>
        <source>The next download begins from nothing.</source>
        <translation>Der nächste Download beginnt von vorn.</translation>
    </message>
    <message>
        <source>The oldest, the smallest or the last of the alphabet first.</source>
        <translation>Das Älteste, das Kleinste oder das Letzte des Alphabets zuerst.</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Umgekehrt</translation>
    </message>
    <message>
        <source>The parenthesis isn't closed.</source>
        <translation>Die Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The photo is no longer in the library.</source>
        <translation>Das Foto ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>The photo is not in the library any more.</source>
        <translation>Das Foto ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>The photo stays in the library and on the disk.</source>
        <translation>Das Foto bleibt in der Bibliothek und auf der Platte.</translation>
    </message>
    <message>
        <source>The photo they are to come before is not in the album.</source>
        <translation>Das Foto, vor das sie sollen, ist nicht im Album.</translation>
    </message>
    <message>
        <source>The photos are not in the library any more.</source>
        <translation>Die Fotos sind nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>The photos before and after this one, below it.</source>
        <translation>Die Fotos davor und danach, unter diesem.</translation>
    </message>
    <message>
        <source>The photos before and after, below a large photo.</source>
        <translation>Die Fotos davor und danach, unter einem großen Foto.</translation>
    </message>
    <message>
        <source>The photos have different stars.</source>
        <translation>Die Fotos haben verschiedene Sterne.</translation>
    </message>
    <message>
        <source>The photos stay; Undo brings the album back.</source>
        <translation>Die Fotos bleiben; Rückgängig bringt das Album zurück.</translation>
    </message>
    <message>
        <source>The photos that most probably fit come first</source>
        <translation>Die Fotos, die am wahrscheinlichsten passen, kommen zuerst</translation>
    </message>
    <message>
        <source>The photos under the same heading as the current one.</source>
        <translation>Die Fotos unter derselben Überschrift wie das aktuelle.</translation>
    </message>
    <message>
        <source>The picture can't be kept in %1: %2.</source>
        <translation>Das Bild lässt sich in %1 nicht aufheben: %2.</translation>
    </message>
    <message>
        <source>The picture of %1 can't be copied: %2.</source>
        <translation>Das Bild von %1 lässt sich nicht kopieren: %2.</translation>
    </message>
    <message>
        <source>The picture of %1 was copied, %2.</source>
        <translation>Das Bild von %1 wurde kopiert, %2.</translation>
    </message>
    <message>
        <source>The process that decodes photos could not be started: %1.</source>
        <translation>Der Prozess, der Fotos decodiert, ließ sich nicht starten: %1.</translation>
    </message>
    <message>
        <source>The process that runs %1 ended unexpectedly.</source>
        <translation>Der Prozess von %1 endete unerwartet.</translation>
    </message>
    <message>
        <source>The process that runs the model could not be started: %1.</source>
        <translation>Der Prozess des Modells ließ sich nicht starten: %1.</translation>
    </message>
    <message>
        <source>The process that tries how %1 runs here ended unexpectedly.</source>
        <translation>Der Prozess, der ausprobiert, wie %1 hier läuft, endete unerwartet.</translation>
    </message>
    <message>
        <source>The query is empty.</source>
        <translation>Die Suche ist leer.</translation>
    </message>
    <message>
        <source>The query is longer than %1 characters; the rest is left out.</source>
        <translation>Die Suche ist länger als %1 Zeichen; der Rest wird weggelassen.</translation>
    </message>
    <message>
        <source>The quotation mark isn't closed.</source>
        <translation>Das Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The reason could not be found, by a mistake of photoclip's own.</source>
        <translation>Der Grund ließ sich nicht finden, durch einen Fehler von photoclip selbst.</translation>
    </message>
    <message>
        <source>The repository names none.</source>
        <translation>Das Repository nennt keine.</translation>
    </message>
    <message>
        <source>The same as -, for all the words that follow.</source>
        <translation>Dasselbe wie -, für alle Worte danach.</translation>
    </message>
    <message>
        <source>The same picture at other places, or in other sizes.</source>
        <translation>Dasselbe Bild an anderen Orten oder in anderen Größen.</translation>
    </message>
    <message>
        <source>The same picture more than once, and similar shots: keep the best</source>
        <translation>Dasselbe Bild mehrfach, und ähnliche Aufnahmen: das beste behalten</translation>
    </message>
    <message>
        <source>The sandbox photoclip runs in keeps it from the file manager's menu.</source>
        <translation>Die Sandbox, in der photoclip läuft, hält es vom Menü der Dateiverwaltung fern.</translation>
    </message>
    <message>
        <source>The settings can't be kept: %1.</source>
        <translation>Die Einstellungen lassen sich nicht speichern: %1.</translation>
    </message>
    <message>
        <source>The sidecars are written.</source>
        <translation>Die Begleitdateien sind geschrieben.</translation>
    </message>
    <message>
        <source>The sidecars of these photos say what photoclip knows.</source>
        <translation>Die Begleitdateien dieser Fotos sagen, was photoclip weiß.</translation>
    </message>
    <message>
        <source>The smart album “%1” is made of itself.</source>
        <translation>Das intelligente Album „%1“ besteht aus sich selbst.</translation>
    </message>
    <message>
        <source>The speed on this computer has not been measured yet.</source>
        <translation>Das Tempo auf diesem Computer wurde noch nicht gemessen.</translation>
    </message>
    <message>
        <source>The system tells of no more changes in folders: its limit is reached. New photos in %1 come in every %2 minutes.</source>
        <translation>Das System meldet keine weiteren Änderungen in Ordnern: Seine Grenze ist erreicht. Neue Fotos in %1 kommen alle %2 Minuten.</translation>
    </message>
    <message>
        <source>The tag to merge into</source>
        <translation>Das Schlagwort, mit dem zusammengeführt wird</translation>
    </message>
    <message>
        <source>The version of %1 that was offered has left the hub.</source>
        <translation>Die angebotene Version von %1 ist nicht mehr auf dem Hub.</translation>
    </message>
    <message>
        <source>The weights in %1 are refused: %2.</source>
        <translation>Die Gewichte in %1 werden abgelehnt: %2.</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Die ganze Bibliothek</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>There are %1.</source>
        <translation>Es gibt %1.</translation>
    </message>
    <message>
        <source>There are no labels in it.</source>
        <translation>Darin sind keine Etiketten.</translation>
    </message>
    <message>
        <source>There are no photos to search in yet</source>
        <translation>Noch gibt es keine Fotos zu durchsuchen</translation>
    </message>
    <message>
        <source>There are no tags yet. Select photos and tag them (%1).</source>
        <translation>Noch gibt es keine Schlagwörter. Wählen Sie Fotos aus und verschlagworten Sie sie (%1).</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>There are: automatic, blur, hide, at 0.7, colour #…</source>
        <translation>Es gibt: automatic, blur, hide, at 0.7, colour #…</translation>
    </message>
    <message>
        <source>There is a backup of %1, %2.</source>
        <translation>Es gibt eine Sicherung vom %1, %2.</translation>
    </message>
    <message>
        <source>There is a label “%1” already.</source>
        <translation>Es gibt schon ein Etikett „%1“.</translation>
    </message>
    <message>
        <source>There is a smart album “%1” already.</source>
        <translation>Es gibt schon ein intelligentes Album „%1“.</translation>
    </message>
    <message>
        <source>There is an album “%1” already.</source>
        <translation>Es gibt schon ein Album „%1“.</translation>
    </message>
    <message>
        <source>There is no album called “%1”.</source>
        <translation>Es gibt kein Album namens „%1“.</translation>
    </message>
    <message>
        <source>There is no album “%1”.</source>
        <translation>Es gibt kein Album „%1“.</translation>
    </message>
    <message>
        <source>There is no backup %1.</source>
        <translation>Es gibt keine Sicherung %1.</translation>
    </message>
    <message>
        <source>There is no backup of it. Move it away, and photoclip starts a new one.</source>
        <translation>Es gibt keine Sicherung davon. Verschieben Sie ihn, und photoclip beginnt einen neuen.</translation>
    </message>
    <message>
        <source>There is no earlier model to go back to.</source>
        <translation>Es gibt kein früheres Modell, zu dem man zurückgehen könnte.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>There is no file to move: it is missing already.</source>
        <translation>Es gibt keine Datei zu verschieben: Sie fehlt schon.</translation>
    </message>
    <message>
        <source>There is no flag “%1”.</source>
        <translation>Es gibt keine Markierung „%1“.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>There is no group of this kind.</source>
        <translation>Es gibt keine Gruppe dieser Art.</translation>
    </message>
    <message>
        <source>There is no label called “%1”.</source>
        <translation>Es gibt kein Etikett namens „%1“.</translation>
    </message>
    <message>
        <source>There is no label “%1”.</source>
        <translation>Es gibt kein Etikett „%1“.</translation>
    </message>
    <message>
        <source>There is no model in %1.</source>
        <translation>In %1 ist kein Modell.</translation>
    </message>
    <message>
        <source>There is no model “%1”.</source>
        <translation>Es gibt kein Modell „%1“.</translation>
    </message>
    <message>
        <source>There is no pack “%1”.</source>
        <translation>Es gibt kein Paket „%1“.</translation>
    </message>
    <message>
        <source>There is no photo yet that both models know.</source>
        <translation>Noch gibt es kein Foto, das beide Modelle kennen.</translation>
    </message>
    <message>
        <source>There is no photo “%1”, neither in the library nor elsewhere.</source>
        <translation>Es gibt kein Foto „%1“, weder in der Bibliothek noch anderswo.</translation>
    </message>
    <message>
        <source>There is no picture to search by in the clipboard.</source>
        <translation>In der Zwischenablage ist kein Bild, nach dem sich suchen ließe.</translation>
    </message>
    <message>
        <source>There is no room for a backup of the catalogue: it takes %1, and %2 are free.</source>
        <translation>Für eine Sicherung des Katalogs ist kein Platz: Sie braucht %1, frei sind %2.</translation>
    </message>
    <message>
        <source>There is no run %1 that wrote sidecars.</source>
        <translation>Es gibt keinen Lauf %1, der Begleitdateien schrieb.</translation>
    </message>
    <message>
        <source>There is no search to save.</source>
        <translation>Es gibt keine Suche zum Speichern.</translation>
    </message>
    <message>
        <source>There is no smart album “%1”.</source>
        <translation>Es gibt kein intelligentes Album „%1“.</translation>
    </message>
    <message>
        <source>There is no spot to show: </source>
        <translation>Es gibt keine Stelle zu zeigen: </translation>
    </message>
    <message>
        <source>There is no tag “%1”.</source>
        <translation>Es gibt kein Schlagwort „%1“.</translation>
    </message>
    <message>
        <source>There is nothing between the parentheses.</source>
        <translation>Zwischen den Klammern steht nichts.</translation>
    </message>
    <message>
        <source>There is nothing between the quotation marks.</source>
        <translation>Zwischen den Anführungszeichen steht nichts.</translation>
    </message>
    <message>
        <source>There is nothing to answer for “%1”</source>
        <translation>Für „%1“ gibt es nichts zu beantworten</translation>
    </message>
    <message>
        <source>There is nothing to compare the models by yet.</source>
        <translation>Noch gibt es nichts, woran sich die Modelle vergleichen ließen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>These are no duplicates any more.</source>
        <translation>Das sind keine Duplikate mehr.</translation>
    </message>
    <message numerus="yes">
        <source>These are the newest %n photos of them.</source>
        <translation>
            <numerusform>Dies ist das neueste davon.</numerusform>
            <numerusform>Dies sind die neuesten %n Fotos davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>These belong to different photos: never show them together again (%1)</source>
        <translation>Das sind verschiedene Fotos: nie wieder zusammen zeigen (%1)</translation>
    </message>
    <message>
        <source>These copies are wanted: don't show them again (%1)</source>
        <translation>Diese Kopien sind gewollt: nicht mehr zeigen (%1)</translation>
    </message>
    <message>
        <source>These files are the same, byte for byte.</source>
        <translation>Diese Dateien sind gleich, Byte für Byte.</translation>
    </message>
    <message>
        <source>These percentages compare only your descriptions: they add up to 100 % even where none fits.</source>
        <translation>Diese Prozente vergleichen nur Ihre Beschreibungen: Sie ergeben zusammen 100 %, auch wo keine passt.</translation>
    </message>
    <message>
        <source>These photos are gone</source>
        <translation>Diese Fotos sind weg</translation>
    </message>
    <message>
        <source>These photos are not where they were seen last. Were their folders moved or renamed? Show where they are now: photoclip knows them by what they show, and keeps all you said about them.</source>
        <translation>Diese Fotos sind nicht, wo sie zuletzt waren. Wurden ihre Ordner verschoben oder umbenannt? Zeigen Sie, wo sie jetzt sind: photoclip erkennt sie an dem, was sie zeigen, und behält alles, was Sie darüber gesagt haben.</translation>
    </message>
    <message>
        <source>These photos can't be listed now</source>
        <translation>Diese Fotos lassen sich gerade nicht auflisten</translation>
    </message>
    <message>
        <source>These photos can't be moved to the trash: their drive can't be reached now.</source>
        <translation>Diese Fotos können nicht in den Papierkorb verschoben werden: Ihr Laufwerk ist gerade nicht erreichbar.</translation>
    </message>
    <message>
        <source>They appear here as soon as they are ready.</source>
        <translation>Sie erscheinen hier, sobald sie fertig sind.</translation>
    </message>
    <message>
        <source>They are a no for their label, which doesn't suggest them again; one Undo takes it back. Without this nothing is said of them.</source>
        <translation>Sie sind ein Nein für ihr Etikett, das sie nicht noch einmal vorschlägt; einmal Rückgängig nimmt es zurück. Ohne Haken wird nichts über sie gesagt.</translation>
    </message>
    <message>
        <source>They are no duplicates, or all copies are wanted; nothing is moved.</source>
        <translation>Sie sind keine Duplikate, oder alle Kopien sind gewollt; nichts wird bewegt.</translation>
    </message>
    <message>
        <source>They count until photoclip is closed. Is there room on the disk?</source>
        <translation>Sie gelten, bis photoclip geschlossen wird. Ist noch Platz auf der Platte?</translation>
    </message>
    <message>
        <source>They have left the library since then.</source>
        <translation>Sie haben die Bibliothek seither verlassen.</translation>
    </message>
    <message numerus="yes">
        <source>They lie at several places: %n more file(s) with them go, too.</source>
        <translation>
            <numerusform>Sie liegen an mehreren Orten: %n weitere Datei kommt mit.</numerusform>
            <numerusform>Sie liegen an mehreren Orten: %n weitere Dateien kommen mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were moved or deleted since it was looked at.</source>
        <translation>Sie wurden verschoben oder gelöscht, seit er angesehen wurde.</translation>
    </message>
    <message>
        <source>This album is not there any more.</source>
        <translation>Dieses Album gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>This computer has no “%1”, which the settings ask for.</source>
        <translation>Dieser Computer hat kein „%1“, das die Einstellungen verlangen.</translation>
    </message>
    <message>
        <source>This desktop shows no icons of programs, so there would be no way back.</source>
        <translation>Dieser Desktop zeigt keine Symbole von Programmen; es gäbe keinen Weg zurück.</translation>
    </message>
    <message>
        <source>This file is there already, and will be replaced.</source>
        <translation>Diese Datei gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>This frees %1. To use it again, %2 again; other libraries on this computer lose it, too. Your photos, tags and labels stay as they are.%3</source>
        <translation>Das gibt %1 frei. Um es wieder zu benutzen, müssen Sie es %2; andere Bibliotheken auf diesem Computer verlieren es auch. Ihre Fotos, Schlagwörter und Etiketten bleiben, wie sie sind.%3</translation>
    </message>
    <message>
        <source>This holds for lists, searches, strips and the viewer. A photo is veiled where such a label fits and you didn't say no: photoclip can be wrong both ways, so look through what it suggests. Nothing leaves this computer.</source>
        <translation>Das gilt für Listen, Suchen, Streifen und die Großansicht. Ein Foto wird verhüllt, wo ein solches Etikett passt und Sie nicht Nein gesagt haben: photoclip kann sich in beide Richtungen irren, sehen Sie also durch, was es vorschlägt. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>This is a mistake in photoclip, not yours. Your photos and what you said about them are safe. You can go on; if it happens again, please report it with the text below.</source>
        <translation>Das ist ein Fehler von photoclip, nicht von Ihnen. Ihre Fotos und was Sie darüber gesagt haben, sind sicher. Sie können weitermachen; geschieht es wieder, melden Sie es bitte mit dem Text unten.</translation>
    </message>
    <message>
        <source>This is no JSON: %1.</source>
        <translation>Das ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>This is what your labels would tag. Nothing is tagged until you say so, and one Undo takes it all back. Click a photo that doesn't fit to leave it out.</source>
        <translation>Dies würden Ihre Etiketten vergeben. Nichts wird verschlagwortet, bis Sie es sagen, und einmal Rückgängig nimmt alles zurück. Klicken Sie auf ein Foto, das nicht passt, um es auszulassen.</translation>
    </message>
    <message>
        <source>This is where the model looks for what you asked. It is an approximation: a bright spot may be chance, and what counted may be dark.</source>
        <translation>Hier sucht das Modell, wonach Sie gefragt haben. Es ist eine Näherung: Eine helle Stelle kann Zufall sein, und was zählte, kann dunkel sein.</translation>
    </message>
    <message>
        <source>This key belongs to the system.</source>
        <translation>Diese Taste gehört dem System.</translation>
    </message>
    <message>
        <source>This key goes back.</source>
        <translation>Diese Taste geht zurück.</translation>
    </message>
    <message>
        <source>This key goes to the next part of the window.</source>
        <translation>Diese Taste geht zum nächsten Teil des Fensters.</translation>
    </message>
    <message>
        <source>This key goes to the part of the window before.</source>
        <translation>Diese Taste geht zum vorigen Teil des Fensters.</translation>
    </message>
    <message>
        <source>This key moves between photos.</source>
        <translation>Diese Taste wechselt zwischen Fotos.</translation>
    </message>
    <message>
        <source>This key selects all photos.</source>
        <translation>Diese Taste wählt alle Fotos aus.</translation>
    </message>
    <message>
        <source>This key selects photos.</source>
        <translation>Diese Taste wählt Fotos aus.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Diesen Monat</translation>
    </message>
    <message>
        <source>This order has only one way.</source>
        <translation>Diese Reihenfolge hat nur eine Richtung.</translation>
    </message>
    <message>
        <source>This photo has no duplicates.</source>
        <translation>Dieses Foto hat keine Duplikate.</translation>
    </message>
    <message>
        <source>This search can't be answered now</source>
        <translation>Diese Suche lässt sich gerade nicht beantworten</translation>
    </message>
    <message>
        <source>This seems to be %1, and the model understands %2 only.</source>
        <translation>Das scheint %1 zu sein, und das Modell versteht nur %2.</translation>
    </message>
    <message>
        <source>This smart album is not there any more.</source>
        <translation>Dieses intelligente Album gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This step is not in the history any more.</source>
        <translation>Dieser Schritt ist nicht mehr im Verlauf.</translation>
    </message>
    <message>
        <source>This step is taken back already.</source>
        <translation>Dieser Schritt ist schon zurückgenommen.</translation>
    </message>
    <message>
        <source>This step was about no photo.</source>
        <translation>In diesem Schritt ging es um kein Foto.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Those of the place that Tab has reached; once more goes nearer.</source>
        <translation>Die des Ortes, den Tab erreicht hat; noch einmal geht näher heran.</translation>
    </message>
    <message>
        <source>Those that have the tag by now, rather than what may fit it.</source>
        <translation>Die das Schlagwort schon haben, statt derer, auf die es passen könnte.</translation>
    </message>
    <message>
        <source>Thumbnails can't be written to %1: %2.</source>
        <translation>Vorschaubilder lassen sich in %1 nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Thumbs: %1</source>
        <translation>Daumen: %1</translation>
    </message>
    <message>
        <source>Tidy the group up</source>
        <translation>Die Gruppe aufräumen</translation>
    </message>
    <message>
        <source>Tidy up: %1</source>
        <translation>Aufräumen: %1</translation>
    </message>
    <message>
        <source>Tiles have one shape</source>
        <translation>Kacheln haben eine Form</translation>
    </message>
    <message>
        <source>Tiles have one shape; click for photos in their own shapes</source>
        <translation>Kacheln haben eine Form; klicken für Fotos in ihrer eigenen Form</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title and caption</source>
        <translation>Titel und Beschreibung</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>To use it again, it has to look at your photos again%1. The model in use, your photos, tags and labels stay as they are.</source>
        <translation>Um es wieder zu benutzen, muss es sich Ihre Fotos noch einmal ansehen%1. Das benutzte Modell, Ihre Fotos, Schlagwörter und Etiketten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Town, or latitude and longitude</source>
        <translation>Stadt, oder Breite und Länge</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Alle noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try other words: say what can be seen in the photo.</source>
        <translation>Versuchen Sie andere Worte: Sagen Sie, was auf dem Foto zu sehen ist.</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>Turn what you see; the file stays as it is.</source>
        <translation>Drehen, was Sie sehen; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Type a description…</source>
        <translation>Beschreibung tippen…</translation>
    </message>
    <message>
        <source>Type a tag; a slash puts it below another one: animal/dog</source>
        <translation>Tippen Sie ein Schlagwort; ein Schrägstrich ordnet es unter ein anderes: Tier/Hund</translation>
    </message>
    <message>
        <source>Type a word, such as “holiday”.</source>
        <translation>Tippen Sie ein Wort, etwa „Urlaub“.</translation>
    </message>
    <message>
        <source>Type above what you remember of a photo, or try one of these:</source>
        <translation>Tippen Sie oben, woran Sie sich bei einem Foto erinnern, oder versuchen Sie eines davon:</translation>
    </message>
    <message>
        <source>Type another search</source>
        <translation>Eine andere Suche tippen</translation>
    </message>
    <message>
        <source>Type what it shows.</source>
        <translation>Tippen Sie, was es zeigt.</translation>
    </message>
    <message>
        <source>Type what photos show, such as “garden”.</source>
        <translation>Tippen Sie, was Fotos zeigen, etwa „Garten“.</translation>
    </message>
    <message>
        <source>Type what the photo may show, one description after the other, and compare them.</source>
        <translation>Tippen Sie, was das Foto zeigen könnte, eine Beschreibung nach der anderen, und vergleichen Sie sie.</translation>
    </message>
    <message>
        <source>Type what you look for, in plain words.</source>
        <translation>Tippen Sie mit einfachen Worten, was Sie suchen.</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Uncover photos whose label is to be hidden, until they are left.</source>
        <translation>Fotos aufdecken, deren Etikett verborgen sein soll, bis man sie verlässt.</translation>
    </message>
    <message>
        <source>Under the pointer</source>
        <translation>Unter dem Mauszeiger</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo (%1) brings them back, with their tags and albums.</source>
        <translation>Rückgängig (%1) bringt sie wieder, mit ihren Schlagwörtern und Alben.</translation>
    </message>
    <message>
        <source>Undo brings back what was removed.</source>
        <translation>Rückgängig bringt zurück, was entfernt wurde.</translation>
    </message>
    <message>
        <source>Undo brings them back either way.</source>
        <translation>Rückgängig holt sie so oder so zurück.</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>Diesen Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>„%1“ zurückgenommen</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Unflag %1</source>
        <translation>Markierung von %1 weggenommen</translation>
    </message>
    <message>
        <source>Unset it</source>
        <translation>Entfernen Sie sie</translation>
    </message>
    <message>
        <source>Untag %1 “%2”</source>
        <translation>Von %1 „%2“ weggenommen</translation>
    </message>
    <message>
        <source>Until you close photoclip</source>
        <translation>Bis Sie photoclip schließen</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Bis zu</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Update album</source>
        <translation>Album aktualisieren</translation>
    </message>
    <message>
        <source>Update library</source>
        <translation>Bibliothek aktualisieren</translation>
    </message>
    <message>
        <source>Update photoclip to open it.</source>
        <translation>Aktualisieren Sie photoclip, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>Update the library.</source>
        <translation>Aktualisieren Sie die Bibliothek.</translation>
    </message>
    <message>
        <source>Updating the library</source>
        <translation>Aktualisiere die Bibliothek</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 benutzen</translation>
    </message>
    <message>
        <source>Use all</source>
        <translation>Alle benutzen</translation>
    </message>
    <message>
        <source>Use as an example of the label</source>
        <translation>Als Beispiel des Etiketts nehmen</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Benutzen</translation>
    </message>
    <message>
        <source>Use it now</source>
        <translation>Jetzt benutzen</translation>
    </message>
    <message>
        <source>Use letters, digits, “-”, “_” and “.”.</source>
        <translation>Nehmen Sie Buchstaben, Ziffern, „-“, „_“ und „.“.</translation>
    </message>
    <message>
        <source>Use my %1 folder</source>
        <translation>Meinen Ordner %1 nehmen</translation>
    </message>
    <message>
        <source>Use that window, or close it first.</source>
        <translation>Benutzen Sie jenes Fenster, oder schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Diesen Ordner nehmen</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Dieses Modell benutzen</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Dieses benutzen</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>„%1“ nehmen</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>Vorher benutzt</translation>
    </message>
    <message>
        <source>Veil again</source>
        <translation>Wieder verhüllen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Videos (%1)</source>
        <translation>Videos (%1)</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Wait until it has finished, or stop it there. Searching and tagging go on.</source>
        <translation>Warten Sie, bis es fertig ist, oder halten Sie es dort an. Suchen und Verschlagworten gehen weiter.</translation>
    </message>
    <message>
        <source>Wait, or stop that first.</source>
        <translation>Warten Sie, oder halten Sie das zuerst an.</translation>
    </message>
    <message>
        <source>Waits for its turn…</source>
        <translation>Wartet, bis es an der Reihe ist…</translation>
    </message>
    <message>
        <source>Weaker matches</source>
        <translation>Schwächere Treffer</translation>
    </message>
    <message>
        <source>WebP</source>
        <translation>WebP</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>What %1 looks like</source>
        <translation>Wie %1 aussieht</translation>
    </message>
    <message>
        <source>What answers at %1 is not a model hub.</source>
        <translation>Was unter %1 antwortet, ist kein Modell-Hub.</translation>
    </message>
    <message>
        <source>What belongs to them goes along: %1.</source>
        <translation>Was dazugehört, kommt mit: %1.</translation>
    </message>
    <message>
        <source>What belongs together.</source>
        <translation>Was zusammengehört.</translation>
    </message>
    <message>
        <source>What can be typed in the search field besides words.</source>
        <translation>Was sich außer Worten ins Suchfeld tippen lässt.</translation>
    </message>
    <message>
        <source>What do the photos you are looking for show?
photoclip will suggest more of them under this name. The photos you liked get it as a tag.</source>
        <translation>Was zeigen die Fotos, die Sie suchen?
photoclip schlägt unter diesem Namen mehr davon vor. Die Fotos, die Ihnen gefielen, bekommen ihn als Schlagwort.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>What happens where</source>
        <translation>Was wo geschieht</translation>
    </message>
    <message>
        <source>What has come so far is kept: go on later.</source>
        <translation>Was bisher kam, bleibt: Machen Sie später weiter.</translation>
    </message>
    <message>
        <source>What is done to one photo is done to all of them.</source>
        <translation>Was mit einem Foto geschieht, geschieht mit allen.</translation>
    </message>
    <message>
        <source>What is done with photos that fit</source>
        <translation>Was mit passenden Fotos geschieht</translation>
    </message>
    <message>
        <source>What is here stays; go on whenever you like</source>
        <translation>Was hier ist, bleibt; machen Sie weiter, wann Sie wollen</translation>
    </message>
    <message>
        <source>What is kept beside the picture</source>
        <translation>Was neben dem Bild behalten wird</translation>
    </message>
    <message>
        <source>What is new there is not found.</source>
        <translation>Neues darin wird nicht gefunden.</translation>
    </message>
    <message>
        <source>What is not marked to stay goes; Undo brings it back.</source>
        <translation>Was nicht als bleibend markiert ist, geht; Rückgängig holt es zurück.</translation>
    </message>
    <message>
        <source>What is searched by, beside the words</source>
        <translation>Wonach außer den Worten gesucht wird</translation>
    </message>
    <message>
        <source>What is searched is read from the catalogue anew at the next search.</source>
        <translation>Was gesucht wird, wird bei der nächsten Suche neu aus dem Katalog gelesen.</translation>
    </message>
    <message>
        <source>What is sharpness?</source>
        <translation>Was ist Schärfe?</translation>
    </message>
    <message>
        <source>What it has learnt</source>
        <translation>Was es gelernt hat</translation>
    </message>
    <message>
        <source>What it has seen so far stays for the next time</source>
        <translation>Was es bisher gesehen hat, bleibt fürs nächste Mal</translation>
    </message>
    <message>
        <source>What it runs on, and how finely it calculates</source>
        <translation>Worauf es läuft, und wie fein es rechnet</translation>
    </message>
    <message>
        <source>What photoclip learns of them, and your tags and albums, lie in %1.</source>
        <translation>Was photoclip über sie lernt, und Ihre Schlagwörter und Alben, liegt in %1.</translation>
    </message>
    <message>
        <source>What photos show can be searched for as soon as the model has looked at the first of them. Names, tags and filters find photos already.</source>
        <translation>Was Fotos zeigen, lässt sich suchen, sobald das Modell die ersten angesehen hat. Namen, Schlagwörter und Filter finden schon jetzt Fotos.</translation>
    </message>
    <message>
        <source>What shall be exported</source>
        <translation>Was exportiert werden soll</translation>
    </message>
    <message>
        <source>What sidecars held before can't be kept in %1: %2.</source>
        <translation>Was die Begleitdateien vorher enthielten, lässt sich in %1 nicht aufheben: %2.</translation>
    </message>
    <message>
        <source>What sidecars named photo.jpg.xmp say</source>
        <translation>Was Begleitdateien namens photo.jpg.xmp sagen</translation>
    </message>
    <message>
        <source>What sidecars named photo.xmp say</source>
        <translation>Was Begleitdateien namens photo.xmp sagen</translation>
    </message>
    <message>
        <source>What the file is called; chosen again, the other way round.</source>
        <translation>Wie die Datei heißt; noch einmal gewählt, umgekehrt.</translation>
    </message>
    <message>
        <source>What the label looks like</source>
        <translation>Wie das Etikett aussieht</translation>
    </message>
    <message>
        <source>What the newest sidecar says, and of tags those of all.</source>
        <translation>Was die neueste Begleitdatei sagt, bei Schlagwörtern die von allen.</translation>
    </message>
    <message>
        <source>What the photo shows, or what is written about it.</source>
        <translation>Was das Foto zeigt, oder was dazu geschrieben steht.</translation>
    </message>
    <message>
        <source>What the photos' own files say</source>
        <translation>Was die Dateien der Fotos selbst sagen</translation>
    </message>
    <message>
        <source>What would change in each sidecar</source>
        <translation>Was sich in jeder Begleitdatei ändern würde</translation>
    </message>
    <message>
        <source>What you liked or didn't like among the results counts, too</source>
        <translation>Was Ihnen unter den Ergebnissen gefiel oder nicht, zählt auch</translation>
    </message>
    <message>
        <source>What you see is a smaller picture of it.</source>
        <translation>Was Sie sehen, ist ein kleineres Bild davon.</translation>
    </message>
    <message>
        <source>What you see is the small picture that photoclip keeps of it.</source>
        <translation>Was Sie sehen, ist das kleine Bild, das photoclip davon behält.</translation>
    </message>
    <message>
        <source>Wheel zooms (%1, %2)</source>
        <translation>Mausrad zoomt (%1, %2)</translation>
    </message>
    <message>
        <source>Wheel zooms, dragging moves</source>
        <translation>Mausrad zoomt, Ziehen bewegt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When and how it was taken, its tags</source>
        <translation>Wann und wie es aufgenommen wurde, seine Schlagwörter</translation>
    </message>
    <message>
        <source>When and how the photo was taken, its tags, and how bright it is.</source>
        <translation>Wann und wie das Foto aufgenommen wurde, seine Schlagwörter und wie hell es ist.</translation>
    </message>
    <message>
        <source>When the photo came into the library; chosen again, the other way round.</source>
        <translation>Wann das Foto in die Bibliothek kam; noch einmal gewählt, umgekehrt.</translation>
    </message>
    <message>
        <source>When the photo was taken; chosen again, the other way round.</source>
        <translation>Wann das Foto aufgenommen wurde; noch einmal gewählt, umgekehrt.</translation>
    </message>
    <message>
        <source>Where a file says nothing of it, it is left to decide.</source>
        <translation>Wo eine Datei nichts dazu sagt, bleibt es zu entscheiden.</translation>
    </message>
    <message>
        <source>Where are the missing photos now?</source>
        <translation>Wo sind die fehlenden Fotos jetzt?</translation>
    </message>
    <message>
        <source>Where the files lie, as text for other programs.</source>
        <translation>Wo die Dateien liegen, als Text für andere Programme.</translation>
    </message>
    <message>
        <source>Where your photos were taken</source>
        <translation>Wo Ihre Fotos aufgenommen wurden</translation>
    </message>
    <message>
        <source>Which files could not be read, and why.</source>
        <translation>Welche Dateien sich nicht lesen ließen, und warum.</translation>
    </message>
    <message>
        <source>Which model answers, and which others there are</source>
        <translation>Welches Modell antwortet, und welche es sonst gibt</translation>
    </message>
    <message>
        <source>Which model is it?</source>
        <translation>Welches Modell ist es?</translation>
    </message>
    <message>
        <source>Which model it is</source>
        <translation>Welches Modell es ist</translation>
    </message>
    <message>
        <source>Which model looks at your photos, and how it runs, has a page of its own.</source>
        <translation>Welches Modell sich Ihre Fotos ansieht und wie es läuft, hat eine eigene Seite.</translation>
    </message>
    <message>
        <source>Which photos</source>
        <translation>Welche Fotos</translation>
    </message>
    <message>
        <source>Which photos shall photoclip know? It looks at each of them once. Then type what you remember, such as “dog on a beach”, and the right photos come. You can search while it is still looking.</source>
        <translation>Welche Fotos soll photoclip kennen? Es sieht jedes einmal an. Tippen Sie dann, woran Sie sich erinnern, etwa „dog on a beach“, und die richtigen Fotos kommen. Sie können suchen, während es noch dabei ist.</translation>
    </message>
    <message>
        <source>Which version this is, and where it keeps what.</source>
        <translation>Welche Version dies ist, und wo sie was ablegt.</translation>
    </message>
    <message>
        <source>While a label is open</source>
        <translation>Während ein Etikett offen ist</translation>
    </message>
    <message>
        <source>While a photo is seen large</source>
        <translation>Während ein Foto groß zu sehen ist</translation>
    </message>
    <message>
        <source>While duplicates are shown</source>
        <translation>Während Duplikate gezeigt werden</translation>
    </message>
    <message>
        <source>While photos are compared</source>
        <translation>Während Fotos verglichen werden</translation>
    </message>
    <message>
        <source>Who looks after this computer may have forbidden it.</source>
        <translation>Vielleicht hat es verboten, wer diesen Computer verwaltet.</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>Ganzes Foto</translation>
    </message>
    <message>
        <source>Whole photo or 100 %</source>
        <translation>Ganzes Foto oder 100 %</translation>
    </message>
    <message>
        <source>Whole sentences in English, on a computer with a graphics card.</source>
        <translation>Ganze Sätze auf Englisch, auf einem Computer mit Grafikkarte.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why this photo?</source>
        <translation>Warum dieses Foto?</translation>
    </message>
    <message>
        <source>Why this photo? %1</source>
        <translation>Warum dieses Foto? %1</translation>
    </message>
    <message>
        <source>Width in pixels…</source>
        <translation>Breite in Pixeln…</translation>
    </message>
    <message>
        <source>With Shift it is added to the search.</source>
        <translation>Mit Umschalt kommt es zur Suche hinzu.</translation>
    </message>
    <message>
        <source>With a RAW file beside it</source>
        <translation>Mit einer RAW-Datei daneben</translation>
    </message>
    <message>
        <source>With a sidecar file</source>
        <translation>Mit einer Begleitdatei</translation>
    </message>
    <message>
        <source>With exactly these words…</source>
        <translation>Mit genau diesen Worten…</translation>
    </message>
    <message>
        <source>Within so many kilometres</source>
        <translation>Innerhalb so vieler Kilometer</translation>
    </message>
    <message>
        <source>Without %1: %2</source>
        <translation>Ohne %1: %2</translation>
    </message>
    <message>
        <source>Without the place</source>
        <translation>Ohne den Ort</translation>
    </message>
    <message>
        <source>Without these words…</source>
        <translation>Ohne diese Worte…</translation>
    </message>
    <message>
        <source>Without this: not in the picture, and not in writing.</source>
        <translation>Ohne dies: weder im Bild noch im Geschriebenen.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Words in many languages, and much better answers for little more work.</source>
        <translation>Wörter in vielen Sprachen und viel bessere Antworten für wenig mehr Arbeit.</translation>
    </message>
    <message>
        <source>Works at once and offline: everyday things, learnt from research photos.</source>
        <translation>Geht sofort und ohne Netz: Alltägliches, gelernt an Fotos aus der Forschung.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>Write a list of photos, with their tags, for other programs.</source>
        <translation>Eine Liste von Fotos mit ihren Schlagwörtern für andere Programme schreiben.</translation>
    </message>
    <message>
        <source>Write sidecars</source>
        <translation>Begleitdateien schreiben</translation>
    </message>
    <message>
        <source>Write sidecars…</source>
        <translation>Begleitdateien schreiben…</translation>
    </message>
    <message>
        <source>Write tags and stars into files beside the photos, for other programs.</source>
        <translation>Schlagwörter und Sterne für andere Programme in Dateien neben den Fotos schreiben.</translation>
    </message>
    <message>
        <source>Write tags, stars and words beside the copies (XMP)</source>
        <translation>Schlagwörter, Sterne und Worte neben die Kopien schreiben (XMP)</translation>
    </message>
    <message>
        <source>Write tags, stars and words into the copies</source>
        <translation>Schlagwörter, Sterne und Worte in die Kopien schreiben</translation>
    </message>
    <message>
        <source>Write the caption of %1</source>
        <translation>Beschreibung geschrieben für %1</translation>
    </message>
    <message>
        <source>Write the title of %1</source>
        <translation>Titel geschrieben für %1</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Schreiben nach</translation>
    </message>
    <message>
        <source>Writes what photoclip knows of your photos into one file: where they lie, their dates, tags, stars and albums. The photos themselves are not copied.</source>
        <translation>Schreibt, was photoclip von Ihren Fotos weiß, in eine Datei: wo sie liegen, Daten, Schlagwörter, Sterne und Alben. Die Fotos selbst werden nicht kopiert.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Schreibe…</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Geschrieben als</translation>
    </message>
    <message>
        <source>Wrote those of</source>
        <translation>Geschrieben:</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Yes, it fits the label</source>
        <translation>Ja, es passt zum Etikett</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>You asked for less like it</source>
        <translation>Sie wollten weniger davon</translation>
    </message>
    <message>
        <source>You asked for more like it</source>
        <translation>Sie wollten mehr davon</translation>
    </message>
    <message>
        <source>You have answered all that photoclip suggests. New photos will show up here.%1</source>
        <translation>Sie haben alles beantwortet, was photoclip vorschlägt. Neue Fotos erscheinen hier.%1</translation>
    </message>
    <message>
        <source>You need not wait: as soon as the first photos are here, type above what you remember of one.</source>
        <translation>Sie müssen nicht warten: Sobald die ersten Fotos da sind, tippen Sie oben, woran Sie sich bei einem erinnern.</translation>
    </message>
    <message>
        <source>You, as label “%1” suggested</source>
        <translation>Sie, wie das Etikett „%1“ vorschlug</translation>
    </message>
    <message>
        <source>Your library has no such photo.</source>
        <translation>Ein solches Foto ist nicht in Ihrer Bibliothek.</translation>
    </message>
    <message>
        <source>Your photos are never changed, and nothing leaves this computer.</source>
        <translation>Ihre Fotos werden nie geändert, und nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Your photos are never changed. Everything happens on this computer: nothing is uploaded, and there is no account.</source>
        <translation>Ihre Fotos werden nie geändert. Alles geschieht auf diesem Computer: Nichts wird hochgeladen, und es gibt kein Konto.</translation>
    </message>
    <message>
        <source>Your photos are only read. They stay where they are, and are never changed.</source>
        <translation>Ihre Fotos werden nur gelesen. Sie bleiben, wo sie sind, und werden nie geändert.</translation>
    </message>
    <message>
        <source>Your photos can be searched</source>
        <translation>Ihre Fotos lassen sich durchsuchen</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Ihre Worte</translation>
    </message>
    <message>
        <source>Your words and pictures stay.</source>
        <translation>Ihre Worte und Bilder bleiben.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihres</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>Z bis A</translation>
    </message>
    <message>
        <source>Zoom %1</source>
        <translation>Zoom %1</translation>
    </message>
    <message>
        <source>Zoom and turn</source>
        <translation>Zoomen und drehen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom together</source>
        <translation>Gemeinsam zoomen</translation>
    </message>
    <message>
        <source>a HEIF picture of a kind that can't be read</source>
        <translation>ein HEIF-Bild einer Art, die sich nicht lesen lässt</translation>
    </message>
    <message>
        <source>a JPEG picture of a kind that can't be read</source>
        <translation>ein JPEG-Bild einer Art, die sich nicht lesen lässt</translation>
    </message>
    <message>
        <source>a Photoshop document of a kind that can't be read</source>
        <translation>ein Photoshop-Dokument einer Art, die sich nicht lesen lässt</translation>
    </message>
    <message>
        <source>a RAW photo of a kind that can't be read</source>
        <translation>ein RAW-Foto einer Art, die sich nicht lesen lässt</translation>
    </message>
    <message>
        <source>a TIFF picture of a kind that can't be read</source>
        <translation>ein TIFF-Bild einer Art, die sich nicht lesen lässt</translation>
    </message>
    <message>
        <source>a date such as 2023, 2023-08-14 or "last summer"</source>
        <translation>ein Datum wie 2023, 2023-08-14 oder "last summer"</translation>
    </message>
    <message>
        <source>a file size such as 5MB, &gt;5MB or 100kB..2MB</source>
        <translation>eine Dateigröße wie 5MB, &gt;5MB oder 100kB..2MB</translation>
    </message>
    <message>
        <source>a file type such as jpeg, png or raw</source>
        <translation>einen Dateityp wie jpeg, png oder raw</translation>
    </message>
    <message>
        <source>a folder's name</source>
        <translation>den Namen eines Ordners</translation>
    </message>
    <message>
        <source>a keyword</source>
        <translation>ein Stichwort</translation>
    </message>
    <message>
        <source>a label</source>
        <translation>ein Etikett</translation>
    </message>
    <message>
        <source>a label's name</source>
        <translation>den Namen eines Etiketts</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>einen Namen</translation>
    </message>
    <message>
        <source>a number such as 2.8, &lt;4 or 8..16</source>
        <translation>eine Zahl wie 2.8, &lt;4 oder 8..16</translation>
    </message>
    <message>
        <source>a number such as 3000, &lt;1000 or 800..1600</source>
        <translation>eine Zahl wie 3000, &lt;1000 oder 800..1600</translation>
    </message>
    <message>
        <source>a number such as 4, &gt;=3 or 2..4</source>
        <translation>eine Zahl wie 4, &gt;=3 oder 2..4</translation>
    </message>
    <message>
        <source>a number such as 4000, &gt;=4000 or 800..1600</source>
        <translation>eine Zahl wie 4000, &gt;=4000 oder 800..1600</translation>
    </message>
    <message>
        <source>a number such as 50, &gt;200 or 24..70</source>
        <translation>eine Zahl wie 50, &gt;200 oder 24..70</translation>
    </message>
    <message>
        <source>a number such as 800, &gt;800 or 100..400</source>
        <translation>eine Zahl wie 800, &gt;800 oder 100..400</translation>
    </message>
    <message>
        <source>a photo's path</source>
        <translation>den Pfad eines Fotos</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a place such as "Lisbon", or degrees such as 38.7,-9.1</source>
        <translation>einen Ort wie "Lisbon" oder Grad wie 38.7,-9.1</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>ein Schlagwort</translation>
    </message>
    <message>
        <source>a tag's name</source>
        <translation>den Namen eines Schlagworts</translation>
    </message>
    <message>
        <source>a tensor's length doesn't fit its shape</source>
        <translation>die Länge eines Tensors passt nicht zu seiner Form</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>etwa %1 h</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>etwa %1 h %2 min</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1 min</translation>
    </message>
    <message>
        <source>about %1 photos a second</source>
        <translation>etwa %1 Fotos pro Sekunde</translation>
    </message>
    <message>
        <source>about %1 seconds a photo</source>
        <translation>etwa %1 Sekunden pro Foto</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>noch etwa eine Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>etwa eine Minute</translation>
    </message>
    <message>
        <source>about a second a photo</source>
        <translation>etwa eine Sekunde pro Foto</translation>
    </message>
    <message>
        <source>above it %1 will be right</source>
        <translation>darüber werden %1 richtig sein</translation>
    </message>
    <message>
        <source>accept %1</source>
        <translation>%1 annehmen</translation>
    </message>
    <message>
        <source>accept above it</source>
        <translation>darüber annehmen</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle davon</translation>
    </message>
    <message>
        <source>also in %1%2</source>
        <translation>auch in %1%2</translation>
    </message>
    <message>
        <source>alternative text</source>
        <translation>den Alternativtext</translation>
    </message>
    <message>
        <source>an album's name</source>
        <translation>den Namen eines Albums</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and in %n more places</source>
        <translation>
            <numerusform>und an %n weiteren Stelle</numerusform>
            <numerusform>und an %n weiteren Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>another file lies at its place now</source>
        <translation>an seinem Platz liegt jetzt eine andere Datei</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>eine andere Sprache</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>ein anderer Prozess</translation>
    </message>
    <message>
        <source>another program has written its %1 since the library looked at it last: bring its folder up to date first</source>
        <translation>ein anderes Programm hat %1 geschrieben, seit die Bibliothek es zuletzt ansah: Aktualisieren Sie zuerst den Ordner</translation>
    </message>
    <message>
        <source>are blurred until you look</source>
        <translation>sind unscharf, bis Sie hinsehen</translation>
    </message>
    <message>
        <source>are left out</source>
        <translation>werden ausgelassen</translation>
    </message>
    <message>
        <source>are shown as any other</source>
        <translation>werden gezeigt wie andere</translation>
    </message>
    <message>
        <source>area of %1</source>
        <translation>Gegend %1</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at least %1 %</source>
        <translation>mindestens %1 %</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>between</source>
        <translation>zwischen</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blau</translation>
    </message>
    <message>
        <source>blurred (%1 shows it)</source>
        <translation>unscharf (%1 zeigt es)</translation>
    </message>
    <message>
        <source>can't be written</source>
        <translation>kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>die Beschreibung</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>click to leave it out</source>
        <translation>klicken, um es auszulassen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zu</translation>
    </message>
    <message>
        <source>config.json and preprocessor_config.json</source>
        <translation>config.json und preprocessor_config.json</translation>
    </message>
    <message>
        <source>converting</source>
        <translation>wird umgewandelt</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>wird kopiert</translation>
    </message>
    <message>
        <source>counting photos…</source>
        <translation>zähle Fotos…</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>darktable and digiKam read this. Each photo has one of its own.</source>
        <translation>darktable und digiKam lesen das. Jedes Foto hat seine eigene.</translation>
    </message>
    <message>
        <source>darktable and digiKam write these.</source>
        <translation>darktable und digiKam schreiben diese.</translation>
    </message>
    <message>
        <source>disliked</source>
        <translation>gefällt nicht</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>download it</source>
        <translation>es herunterladen</translation>
    </message>
    <message>
        <source>drag the line down past what fits, or click single photos</source>
        <translation>ziehen Sie die Linie unter das, was passt, oder klicken Sie einzelne Fotos an</translation>
    </message>
    <message>
        <source>drag the line · %1</source>
        <translation>Linie ziehen · %1</translation>
    </message>
    <message>
        <source>every byte is the same</source>
        <translation>jedes Byte ist gleich</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>fewest first</source>
        <translation>wenigste zuerst</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>passen</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>die Markierung</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>garden, Rex, animal/dog…</source>
        <translation>Garten, Rex, Tier/Hund…</translation>
    </message>
    <message>
        <source>goes to the trash</source>
        <translation>kommt in den Papierkorb</translation>
    </message>
    <message>
        <source>graphics card</source>
        <translation>Grafikkarte</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>half</source>
        <translation>halb</translation>
    </message>
    <message>
        <source>hardly any</source>
        <translation>kaum welche</translation>
    </message>
    <message>
        <source>has a caption</source>
        <translation>hat einen Text</translation>
    </message>
    <message>
        <source>import it</source>
        <translation>es importieren</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>it can't be read: %1</source>
        <translation>sie lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>it can't be written: %1</source>
        <translation>sie lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>es lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>it describes more than one file</source>
        <translation>sie beschreibt mehr als eine Datei</translation>
    </message>
    <message>
        <source>it doesn't fit the other files (%1)</source>
        <translation>es passt nicht zu den anderen Dateien (%1)</translation>
    </message>
    <message>
        <source>it ended while it was starting</source>
        <translation>er endete beim Starten</translation>
    </message>
    <message>
        <source>it has %1 bytes instead of %2</source>
        <translation>es hat %1 statt %2 Bytes</translation>
    </message>
    <message>
        <source>it has a document type, which XMP has not</source>
        <translation>sie hat einen Dokumenttyp, den XMP nicht hat</translation>
    </message>
    <message>
        <source>it has been changed meanwhile</source>
        <translation>sie wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>it has been changed since photoclip wrote it, so it stays as it is</source>
        <translation>es wurde geändert, seit photoclip es schrieb, und bleibt deshalb, wie es ist</translation>
    </message>
    <message>
        <source>it has changed since it was indexed: update the library first</source>
        <translation>es hat sich geändert, seit es indiziert wurde: Aktualisieren Sie zuerst die Bibliothek</translation>
    </message>
    <message>
        <source>it has changed since its folder was last brought up to date</source>
        <translation>es hat sich geändert, seit sein Ordner zuletzt aktualisiert wurde</translation>
    </message>
    <message>
        <source>it has the most pixels</source>
        <translation>es hat die meisten Pixel</translation>
    </message>
    <message>
        <source>it has the most stars</source>
        <translation>es hat die meisten Sterne</translation>
    </message>
    <message>
        <source>it has too many properties</source>
        <translation>sie hat zu viele Eigenschaften</translation>
    </message>
    <message>
        <source>it holds far more than its size allows</source>
        <translation>sie enthält weit mehr, als ihre Größe erlaubt</translation>
    </message>
    <message>
        <source>it holds no XMP</source>
        <translation>sie enthält kein XMP</translation>
    </message>
    <message>
        <source>it holds no table of weights</source>
        <translation>sie enthält keine Tabelle von Gewichten</translation>
    </message>
    <message>
        <source>it holds other things than named weights</source>
        <translation>sie enthält anderes als benannte Gewichte</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is a video</source>
        <translation>es ist ein Video</translation>
    </message>
    <message>
        <source>it is coded in %1, which is not allowed in XMP</source>
        <translation>sie ist in %1 codiert, was in XMP nicht erlaubt ist</translation>
    </message>
    <message>
        <source>it is many times slower</source>
        <translation>es ist um ein Vielfaches langsamer</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>es ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>es ist kein JSON</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is not a safetensors file</source>
        <translation>es ist keine safetensors-Datei</translation>
    </message>
    <message>
        <source>it is not as it was in the preview any more: look at it again</source>
        <translation>es ist nicht mehr, wie es in der Vorschau war: Sehen Sie es noch einmal an</translation>
    </message>
    <message>
        <source>it is not in the trash any more</source>
        <translation>es ist nicht mehr im Papierkorb</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>es ist nicht mehr da</translation>
    </message>
    <message>
        <source>it is not there any more, or its drive is not connected</source>
        <translation>es ist nicht mehr da, oder sein Laufwerk ist nicht angeschlossen</translation>
    </message>
    <message>
        <source>it is slower: %1 photos a second</source>
        <translation>es ist langsamer: %1 Fotos pro Sekunde</translation>
    </message>
    <message>
        <source>it is the RAW file</source>
        <translation>es ist die RAW-Datei</translation>
    </message>
    <message>
        <source>it is the sharpest</source>
        <translation>es ist das schärfste</translation>
    </message>
    <message>
        <source>it is the sidecar of %1, too</source>
        <translation>es ist auch die Begleitdatei von %1</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>es ist zu lang</translation>
    </message>
    <message>
        <source>it is too long for a sidecar</source>
        <translation>sie ist zu lang für eine Begleitdatei</translation>
    </message>
    <message>
        <source>it names no files</source>
        <translation>es nennt keine Dateien</translation>
    </message>
    <message>
        <source>it still says when and with what it was taken</source>
        <translation>es sagt noch, wann und womit es aufgenommen wurde</translation>
    </message>
    <message>
        <source>it takes too much memory to decode</source>
        <translation>das Decodieren braucht zu viel Speicher</translation>
    </message>
    <message>
        <source>it takes words to look for in the photo.</source>
        <translation>dafür braucht es Worte, nach denen im Foto gesucht wird.</translation>
    </message>
    <message>
        <source>it took longer than %1 s to decode</source>
        <translation>das Decodieren dauerte länger als %1 s</translation>
    </message>
    <message>
        <source>it wants to run “%1”</source>
        <translation>sie will „%1“ ausführen</translation>
    </message>
    <message>
        <source>it was made by a newer version of photoclip</source>
        <translation>sie stammt von einer neueren Version von photoclip</translation>
    </message>
    <message>
        <source>it was there first</source>
        <translation>es war zuerst da</translation>
    </message>
    <message>
        <source>it would be the sidecar of %1, too: choose the other kind of names</source>
        <translation>es wäre auch die Begleitdatei von %1: Wählen Sie die andere Art von Namen</translation>
    </message>
    <message>
        <source>its XML can't be followed</source>
        <translation>ihrem XML lässt sich nicht folgen</translation>
    </message>
    <message>
        <source>its XML is damaged (line %1)</source>
        <translation>ihr XML ist beschädigt (Zeile %1)</translation>
    </message>
    <message>
        <source>its XML is damaged: "%1" is not declared</source>
        <translation>ihr XML ist beschädigt: „%1“ ist nicht deklariert</translation>
    </message>
    <message>
        <source>its caption</source>
        <translation>seiner Beschreibung</translation>
    </message>
    <message>
        <source>its drive can only be read</source>
        <translation>sein Laufwerk kann nur gelesen werden</translation>
    </message>
    <message>
        <source>its drive can't be written to</source>
        <translation>auf ihr Laufwerk kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>its drive has no trash</source>
        <translation>sein Laufwerk hat keinen Papierkorb</translation>
    </message>
    <message>
        <source>its drive has no trash, so it could only be deleted for good</source>
        <translation>ihr Laufwerk hat keinen Papierkorb, sie könnte nur endgültig gelöscht werden</translation>
    </message>
    <message>
        <source>its drive is full</source>
        <translation>ihr Laufwerk ist voll</translation>
    </message>
    <message>
        <source>its drive is not connected</source>
        <translation>sein Laufwerk ist nicht angeschlossen</translation>
    </message>
    <message>
        <source>its elements lie too deep in each other</source>
        <translation>ihre Elemente liegen zu tief ineinander</translation>
    </message>
    <message>
        <source>its file can't be reached</source>
        <translation>seine Datei ist nicht erreichbar</translation>
    </message>
    <message>
        <source>its file is out of reach, and its small picture shows too little of this part</source>
        <translation>seine Datei ist nicht erreichbar, und sein kleines Bild zeigt zu wenig von diesem Teil</translation>
    </message>
    <message>
        <source>its file is the largest, so it was squeezed the least</source>
        <translation>seine Datei ist die größte, es wurde also am wenigsten verkleinert</translation>
    </message>
    <message>
        <source>its folder</source>
        <translation>sein Ordner</translation>
    </message>
    <message>
        <source>its folder can't be reached</source>
        <translation>sein Ordner ist nicht erreichbar</translation>
    </message>
    <message>
        <source>its folder is not there</source>
        <translation>ihr Ordner ist nicht da</translation>
    </message>
    <message>
        <source>its keywords are written in a way that photoclip doesn't change</source>
        <translation>ihre Stichwörter sind auf eine Art geschrieben, die photoclip nicht ändert</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>seinem Namen</translation>
    </message>
    <message>
        <source>its name is not that of a copy</source>
        <translation>sein Name ist nicht der einer Kopie</translation>
    </message>
    <message>
        <source>its name would be too long</source>
        <translation>ihr Name wäre zu lang</translation>
    </message>
    <message>
        <source>its results differ too much from those in full precision</source>
        <translation>seine Ergebnisse weichen zu sehr von denen in voller Genauigkeit ab</translation>
    </message>
    <message>
        <source>its text is damaged</source>
        <translation>ihr Text ist beschädigt</translation>
    </message>
    <message>
        <source>its title</source>
        <translation>seinem Titel</translation>
    </message>
    <message>
        <source>its tokenizer knows %1 words, its weights %2</source>
        <translation>sein Tokenizer kennt %1 Wörter, seine Gewichte %2</translation>
    </message>
    <message>
        <source>its values make no sense (%1)</source>
        <translation>seine Werte ergeben keinen Sinn (%1)</translation>
    </message>
    <message>
        <source>its weights are stored as %1</source>
        <translation>seine Gewichte sind als %1 gespeichert</translation>
    </message>
    <message>
        <source>its weights lack %1</source>
        <translation>seinen Gewichten fehlt %1</translation>
    </message>
    <message>
        <source>largest first</source>
        <translation>größte zuerst</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>less sharp</source>
        <translation>weniger scharf</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
        <source>liked</source>
        <translation>gefällt</translation>
    </message>
    <message>
        <source>look closer</source>
        <translation>näher ansehen</translation>
    </message>
    <message>
        <source>looking for photos…</source>
        <translation>suche nach Fotos…</translation>
    </message>
    <message>
        <source>looks away</source>
        <translation>sieht nicht hin</translation>
    </message>
    <message>
        <source>looks here</source>
        <translation>sieht hin</translation>
    </message>
    <message>
        <source>many (109 in training; weak in Japanese, Hindi)</source>
        <translation>viele (109 im Training; schwach in Japanisch, Hindi)</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>model.safetensors, or pytorch_model.bin</source>
        <translation>model.safetensors oder pytorch_model.bin</translation>
    </message>
    <message>
        <source>more is written about the photo in its file</source>
        <translation>in seiner Datei steht mehr über das Foto</translation>
    </message>
    <message>
        <source>most first</source>
        <translation>meiste zuerst</translation>
    </message>
    <message>
        <source>most useful first</source>
        <translation>nützlichste zuerst</translation>
    </message>
    <message>
        <source>move the line</source>
        <translation>Linie bewegen</translation>
    </message>
    <message>
        <source>much less sharp</source>
        <translation>viel weniger scharf</translation>
    </message>
    <message>
        <source>nearly all</source>
        <translation>fast alle</translation>
    </message>
    <message>
        <source>new photos</source>
        <translation>neue Fotos</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>next label</source>
        <translation>nächstes Etikett</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>no permission to read it</source>
        <translation>keine Erlaubnis zum Lesen</translation>
    </message>
    <message>
        <source>no permission to write there</source>
        <translation>keine Erlaubnis, dort zu schreiben</translation>
    </message>
    <message>
        <source>no photo is that sure; the surest is %1</source>
        <translation>bei keinem Foto so sicher; das sicherste ist bei %1</translation>
    </message>
    <message>
        <source>no photos</source>
        <translation>keine Fotos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none of your words is about what a photo shows.</source>
        <translation>keines Ihrer Worte handelt davon, was ein Foto zeigt.</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>not a picture of a kind that can be read</source>
        <translation>kein Bild einer Art, die sich lesen ließe</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>not%1</source>
        <translation>nicht%1</translation>
    </message>
    <message>
        <source>nothing in common</source>
        <translation>nichts gemeinsam</translation>
    </message>
    <message>
        <source>nothing tells them apart</source>
        <translation>nichts unterscheidet sie</translation>
    </message>
    <message>
        <source>nothing to look at</source>
        <translation>nichts anzusehen</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>älteste zuerst</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>oliv</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>one of gps, tags, caption, date, camera or rating</source>
        <translation>gps, tags, caption, date, camera oder rating</translation>
    </message>
    <message>
        <source>one of missing, offline, duplicate, tagged, raw, live, picked or rejected</source>
        <translation>missing, offline, duplicate, tagged, raw, live, picked oder rejected</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>own test only</source>
        <translation>nur eigener Test</translation>
    </message>
    <message>
        <source>part of %1</source>
        <translation>Teil von %1</translation>
    </message>
    <message>
        <source>part of a caption</source>
        <translation>einen Teil einer Bildunterschrift</translation>
    </message>
    <message>
        <source>part of a file's name</source>
        <translation>einen Teil eines Dateinamens</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>people, text…</source>
        <translation>Menschen, Text…</translation>
    </message>
    <message>
        <source>photoclip can't search by this</source>
        <translation>Danach kann photoclip nicht suchen</translation>
    </message>
    <message>
        <source>photoclip can't search videos yet. They are listed here, and nothing was done to them.</source>
        <translation>photoclip kann Videos noch nicht durchsuchen. Sie stehen hier, und ihnen ist nichts geschehen.</translation>
    </message>
    <message>
        <source>photoclip cannot open its library</source>
        <translation>photoclip kann seine Bibliothek nicht öffnen</translation>
    </message>
    <message>
        <source>photoclip goes on</source>
        <translation>photoclip macht weiter</translation>
    </message>
    <message>
        <source>photoclip is already indexing the library %1 (%2).</source>
        <translation>photoclip indiziert die Bibliothek %1 bereits (%2).</translation>
    </message>
    <message>
        <source>photoclip reads JPEG, HEIC, AVIF, JPEG XL, PNG, WebP, GIF, TIFF, BMP and the RAW files of cameras. Put photos there: they come in by themselves, or when you update the library (%1).</source>
        <translation>photoclip liest JPEG, HEIC, AVIF, JPEG XL, PNG, WebP, GIF, TIFF, BMP und die RAW-Dateien von Kameras. Legen Sie Fotos hinein: Sie kommen von selbst, oder wenn Sie die Bibliothek aktualisieren (%1).</translation>
    </message>
    <message>
        <source>photoclip starts at once with the small model that comes with it. A larger model recognises more, and takes longer for each photo; it is downloaded only if you say so, and you can change at any time.</source>
        <translation>photoclip beginnt sofort mit dem kleinen Modell, das es mitbringt. Ein größeres erkennt mehr und braucht länger für jedes Foto; es wird nur heruntergeladen, wenn Sie es sagen, und Sie können jederzeit wechseln.</translation>
    </message>
    <message>
        <source>photos of %1 × %2 pixels for a model that sees %3</source>
        <translation>Fotos mit %1 × %2 Pixeln für ein Modell, das %3 sieht</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>puts it on all</source>
        <translation>gibt es allen</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>refuse %1</source>
        <translation>%1 ablehnen</translation>
    </message>
    <message>
        <source>refuse the rest too</source>
        <translation>auch den Rest ablehnen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>same picture, other information in the file</source>
        <translation>dasselbe Bild, andere Angaben in der Datei</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>scharf</translation>
    </message>
    <message>
        <source>shows its photos</source>
        <translation>zeigt seine Fotos</translation>
    </message>
    <message>
        <source>skipped files again</source>
        <translation>übersprungene Dateien noch einmal</translation>
    </message>
    <message>
        <source>smallest first</source>
        <translation>kleinste zuerst</translation>
    </message>
    <message>
        <source>south, west, north and east in degrees, such as 38.6,-9.3,38.9,-9</source>
        <translation>Süden, Westen, Norden und Osten in Grad, etwa 38.6,-9.3,38.9,-9</translation>
    </message>
    <message>
        <source>stars</source>
        <translation>die Sterne</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>sure ones and unsure ones · your answers here teach it most</source>
        <translation>sichere und unsichere · hier lehren Ihre Antworten es am meisten</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>die Schlagwörter</translation>
    </message>
    <message>
        <source>tags by itself</source>
        <translation>verschlagwortet selbst</translation>
    </message>
    <message>
        <source>the %1 nearest of the rest</source>
        <translation>die %1 nächsten der übrigen</translation>
    </message>
    <message>
        <source>the RAW photo is damaged</source>
        <translation>das RAW-Foto ist beschädigt</translation>
    </message>
    <message>
        <source>the RAW photo is damaged: it ends too early</source>
        <translation>das RAW-Foto ist beschädigt: Es endet zu früh</translation>
    </message>
    <message>
        <source>the decoder crashed on it</source>
        <translation>der Decoder ist daran abgestürzt</translation>
    </message>
    <message>
        <source>the drive is full</source>
        <translation>das Laufwerk ist voll</translation>
    </message>
    <message>
        <source>the file ended early</source>
        <translation>die Datei endete zu früh</translation>
    </message>
    <message>
        <source>the file ends early</source>
        <translation>die Datei endet zu früh</translation>
    </message>
    <message>
        <source>the file has changed since it was indexed</source>
        <translation>die Datei hat sich geändert, seit sie indiziert wurde</translation>
    </message>
    <message>
        <source>the file has vanished</source>
        <translation>die Datei ist verschwunden</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the file is over the limit of %1 GB</source>
        <translation>die Datei ist größer als die Grenze von %1 GB</translation>
    </message>
    <message>
        <source>the last thumb</source>
        <translation>den letzten Daumen</translation>
    </message>
    <message>
        <source>the model's own</source>
        <translation>die eigene des Modells</translation>
    </message>
    <message>
        <source>the picture is %1 × %2 pixels, over the limit of %3 megapixels</source>
        <translation>das Bild hat %1 × %2 Pixel, mehr als die Grenze von %3 Megapixeln</translation>
    </message>
    <message>
        <source>the picture is damaged</source>
        <translation>das Bild ist beschädigt</translation>
    </message>
    <message>
        <source>the picture is damaged: it ends too early</source>
        <translation>das Bild ist beschädigt: Es endet zu früh</translation>
    </message>
    <message>
        <source>the picture is damaged: its header can't be read</source>
        <translation>das Bild ist beschädigt: Sein Kopf lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>the picture is over the limit of %1 megapixels</source>
        <translation>das Bild ist größer als die Grenze von %1 Megapixeln</translation>
    </message>
    <message>
        <source>the same photo</source>
        <translation>dasselbe Foto</translation>
    </message>
    <message>
        <source>the same photos</source>
        <translation>dieselben Fotos</translation>
    </message>
    <message>
        <source>the server sent another part of the file than was asked for</source>
        <translation>der Server sandte einen anderen Teil der Datei als verlangt</translation>
    </message>
    <message>
        <source>there are no weights called %1…</source>
        <translation>es gibt keine Gewichte namens %1…</translation>
    </message>
    <message>
        <source>there is no projection of texts</source>
        <translation>es gibt keine Projektion der Texte</translation>
    </message>
    <message>
        <source>these pictures</source>
        <translation>diese Bilder</translation>
    </message>
    <message>
        <source>this picture</source>
        <translation>dieses Bild</translation>
    </message>
    <message>
        <source>title</source>
        <translation>den Titel</translation>
    </message>
    <message>
        <source>to this panel</source>
        <translation>zu dieser Leiste</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>tokenizer.json with tokenizer_config.json, or vocab.json and merges.txt</source>
        <translation>tokenizer.json mit tokenizer_config.json, oder vocab.json und merges.txt</translation>
    </message>
    <message>
        <source>too many files of one name are there</source>
        <translation>es gibt zu viele Dateien eines Namens</translation>
    </message>
    <message>
        <source>undo, also tomorrow</source>
        <translation>zurücknehmen, auch morgen</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>use as an example</source>
        <translation>als Beispiel nehmen</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violett</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>wartet…</translation>
    </message>
    <message>
        <source>waits for its turn…</source>
        <translation>wartet, bis es an der Reihe ist…</translation>
    </message>
    <message>
        <source>what you typed</source>
        <translation>was Sie getippt haben</translation>
    </message>
    <message>
        <source>within</source>
        <translation>im Umkreis von</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>gestern, %1</translation>
    </message>
    <message>
        <source>you may not change its folder</source>
        <translation>Sie dürfen ihren Ordner nicht ändern</translation>
    </message>
    <message>
        <source>you picked it</source>
        <translation>Sie haben es ausgewählt</translation>
    </message>
    <message>
        <source>“%1” can't be reached in %2.</source>
        <translation>„%1“ ist in %2 nicht erreichbar.</translation>
    </message>
    <message>
        <source>“%1” can't be reached now</source>
        <translation>„%1“ ist gerade nicht erreichbar</translation>
    </message>
    <message>
        <source>“%1” can't be shown: %2.</source>
        <translation>„%1“ kann nicht gezeigt werden: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be a model's name.</source>
        <translation>„%1“ kann kein Modellname sein.</translation>
    </message>
    <message>
        <source>“%1” holds a model of the kind “%2”, which photoclip cannot run.</source>
        <translation>„%1“ enthält ein Modell der Art „%2“, die photoclip nicht ausführen kann.</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <translation>„%1“ ist %2</translation>
    </message>
    <message>
        <source>“%1” is gone from its folder, %2.</source>
        <translation>„%1“ ist aus seinem Ordner verschwunden, %2.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>„%1“ ist weder wahr noch falsch.</translation>
    </message>
    <message>
        <source>“%1” is no colour.</source>
        <translation>„%1“ ist keine Farbe.</translation>
    </message>
    <message>
        <source>“%1” is no list of texts.</source>
        <translation>„%1“ ist keine Liste von Texten.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is no text.</source>
        <translation>„%1“ ist kein Text.</translation>
    </message>
    <message>
        <source>“%1” is stored in a way that safetensors doesn't know</source>
        <translation>„%1“ ist auf eine Art gespeichert, die safetensors nicht kennt</translation>
    </message>
    <message>
        <source>“%1” is unknown.</source>
        <translation>„%1“ ist unbekannt.</translation>
    </message>
    <message>
        <source>“%1” is written in %2</source>
        <translation>„%1“ steht in %2</translation>
    </message>
    <message>
        <source>“%1” lies below “%2” itself.</source>
        <translation>„%1“ liegt unter „%2“ selbst.</translation>
    </message>
    <message>
        <source>“%1” needs a program of its own to run, which photoclip doesn't run: it could do anything on your computer.</source>
        <translation>„%1“ braucht ein eigenes Programm, das photoclip nicht ausführt: Es könnte auf Ihrem Computer alles tun.</translation>
    </message>
    <message>
        <source>“%1” tagged %2 on its own</source>
        <translation>„%1“ hat %2 von selbst verschlagwortet</translation>
    </message>
    <message>
        <source>“%1” was imported from a folder; the hub doesn't know it.</source>
        <translation>„%1“ wurde aus einem Ordner importiert; der Hub kennt es nicht.</translation>
    </message>
    <message>
        <source>“%1” was undone before</source>
        <translation>„%1“ wurde schon zurückgenommen</translation>
    </message>
    <message>
        <source>“Find similar in photoclip” in the file manager's menu</source>
        <translation>„Ähnliche in photoclip finden“ im Menü der Dateiverwaltung</translation>
    </message>
    <message>
        <source>…and refuse the other %1 in sight</source>
        <translation>…und die anderen %1 sichtbaren ablehnen</translation>
    </message>
    <message>
        <source>← → move</source>
        <translation>← → weiter</translation>
    </message>
    <message>
        <source>← → which photo</source>
        <translation>← → welches Foto</translation>
    </message>
    <message>
        <source>✓ Stays</source>
        <translation>✓ Bleibt</translation>
    </message>
</context>
</TS>
