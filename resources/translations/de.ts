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
        <source>%1 are free.</source>
        <translation>%1 sind frei.</translation>
    </message>
    <message>
        <source>%1 as CLIP ViT-B/32</source>
        <translation>%1 wie CLIP ViT-B/32</translation>
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
        <source>%1 can't be used now.%2 Nothing it saw was forgotten.</source>
        <translation>%1 kann gerade nicht benutzt werden.%2 Nichts von dem, was es gesehen hat, wurde vergessen.</translation>
    </message>
    <message>
        <source>%1 can't be written</source>
        <translation>%1 können nicht geschrieben werden</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 disliked</source>
        <translation>%1 gefallen nicht</translation>
    </message>
    <message>
        <source>%1 fine as they are</source>
        <translation>%1 sind schon richtig</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
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
        <source>%1 is up to date</source>
        <translation>%1 ist auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>%1 kB/s</source>
        <translation>%1 kB/s</translation>
    </message>
    <message>
        <source>%1 liked</source>
        <translation>%1 gefallen</translation>
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
        <source>%1 of %2 found by both</source>
        <translation>%1 von %2 haben beide gefunden</translation>
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
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 s per photo</source>
        <translation>%1 s pro Foto</translation>
    </message>
    <message>
        <source>%1 sidecars</source>
        <translation>%1 Begleitdateien</translation>
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
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 sure</source>
        <translation>%1 bis %2 sicher</translation>
    </message>
    <message>
        <source>%1 what CLIP ViT-B/32 does</source>
        <translation>%1 dessen, was CLIP ViT-B/32 rechnet</translation>
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
        <source>%1, part of the search</source>
        <translation>%1, Teil der Suche</translation>
    </message>
    <message>
        <source>%1, your library's model,</source>
        <translation>%1, das Modell Ihrer Bibliothek,</translation>
    </message>
    <message>
        <source>%1. Click one to take it away.</source>
        <translation>%1. Ein Klick nimmt eines weg.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n label(s), %2 to look at.</source>
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
    <message numerus="yes">
        <source>%n examples</source>
        <translation>
            <numerusform>%n Beispiel</numerusform>
            <numerusform>%n Beispiele</numerusform>
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
        <source>%n labels</source>
        <translation>
            <numerusform>%n Etikett</numerusform>
            <numerusform>%n Etiketten</numerusform>
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
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) in this area</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) to look at</source>
        <translation>
            <numerusform>%n Foto anzusehen</numerusform>
            <numerusform>%n Fotos anzusehen</numerusform>
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
        <source>%n photos were found again in “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <source>%n sidecars</source>
        <translation>
            <numerusform>%n Begleitdatei</numerusform>
            <numerusform>%n Begleitdateien</numerusform>
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
        <source>, %1 of them only below it</source>
        <translation>, davon %1 nur darunter</translation>
    </message>
    <message>
        <source>, which takes %1</source>
        <translation>, was %1 dauert</translation>
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
        <source>100 %</source>
        <translation>100 %</translation>
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
        <source>A duplicate: its file is there twice</source>
        <translation>Ein Duplikat: Die Datei gibt es doppelt</translation>
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
        <source>A label is something photos show. Each label of a pack suggests the photos it may fit, and tags none without your yes. All packs are off until you use them.</source>
        <translation>Ein Etikett ist etwas, das Fotos zeigen. Jedes Etikett eines Pakets schlägt Fotos vor, auf die es passen könnte, und verschlagwortet keines ohne Ihr Ja. Alle Pakete sind aus, bis Sie sie benutzen.</translation>
    </message>
    <message>
        <source>A label is something your photos show: a dog, your garden, receipts. Photoclip suggests where it fits. Take a pack of labels to begin with, or add your own with Ctrl+L.</source>
        <translation>Ein Etikett ist etwas, das Ihre Fotos zeigen: ein Hund, Ihr Garten, Belege. photoclip schlägt vor, wo es passt. Nehmen Sie für den Anfang ein Paket von Etiketten, oder legen Sie mit Strg+L eigene an.</translation>
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
        <source>A smart album keeps the search, not the photos: whatever fits comes in by itself, also photos you add later.</source>
        <translation>Ein intelligentes Album merkt sich die Suche, nicht die Fotos: Was passt, kommt von selbst hinein, auch Fotos, die Sie später hinzufügen.</translation>
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
        <source>Accept what is above the line</source>
        <translation>Annehmen, was oberhalb der Linie liegt</translation>
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
        <source>Add a key for “%1”</source>
        <translation>Taste für „%1“ hinzufügen</translation>
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
        <translation>Etikett „%1“ hinzufügen</translation>
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
        <source>All keys on one sheet.</source>
        <translation>Alle Tasten auf einem Blatt.</translation>
    </message>
    <message>
        <source>All labels: at least %1 % sure</source>
        <translation>Alle Etiketten: mindestens %1 % sicher</translation>
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
        <source>All photos with a place</source>
        <translation type="unfinished"></translation>
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
        <source>All the last %1 were right.</source>
        <translation>Alle der letzten %1 waren richtig.</translation>
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
        <source>Arrows move the map, + and - zoom, Tab goes through the photos.</source>
        <translation>Pfeile bewegen die Karte, + und - zoomen, Tab geht durch die Fotos.</translation>
    </message>
    <message>
        <source>As it was when photoclip was new</source>
        <translation>Wie es war, als photoclip neu war</translation>
    </message>
    <message>
        <source>As large as the whole photo has room.</source>
        <translation>So groß, dass das ganze Foto Platz hat.</translation>
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
        <source>As they were when photoclip was new</source>
        <translation>Wie sie waren, als photoclip neu war</translation>
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
        <source>Back to the photos (Esc)</source>
        <translation>Zurück zu den Fotos (Esc)</translation>
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
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Blur photos that “%1” labels fit</source>
        <translation>Fotos unscharf zeigen, auf die Etiketten aus „%1“ passen</translation>
    </message>
    <message>
        <source>Bring a model that was downloaded elsewhere</source>
        <translation>Ein anderswo heruntergeladenes Modell holen</translation>
    </message>
    <message>
        <source>Bring the model's files from elsewhere</source>
        <translation>Die Dateien des Modells von anderswo holen</translation>
    </message>
    <message>
        <source>Built-in model</source>
        <translation>Eingebautes Modell</translation>
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
        <source>Change keys…</source>
        <translation>Tasten ändern…</translation>
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
        <source>Checking that every byte is right…</source>
        <translation>Prüfe, ob jedes Byte stimmt…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
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
        <source>Choose above how sidecars are called, to see what would change.</source>
        <translation>Wählen Sie oben, wie Begleitdateien heißen, um zu sehen, was sich ändern würde.</translation>
    </message>
    <message>
        <source>Choose label packs…</source>
        <translation>Etikettenpakete wählen…</translation>
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
        <source>Choose which model looks at your photos; all of them run on this computer.</source>
        <translation>Wählen Sie, welches Modell sich Ihre Fotos ansieht; alle laufen auf diesem Computer.</translation>
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
        <source>Click a picture on the map to see its photos here. Hold Shift and drag to draw a rectangle around photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a star, or press 0 to 5</source>
        <translation>Klicken Sie auf einen Stern, oder drücken Sie 0 bis 5</translation>
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
        <source>Close photoclip.</source>
        <translation>photoclip schließen.</translation>
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
        <source>Compare two models</source>
        <translation>Zwei Modelle vergleichen</translation>
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
        <source>Connect the drive it lies on, then try again.</source>
        <translation>Schließen Sie das Laufwerk an, auf dem es liegt, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Counts %1 times as much as the rest.</source>
        <translation>Zählt %1-mal so viel wie der Rest.</translation>
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
        <source>Ctrl Z</source>
        <translation>Strg Z</translation>
    </message>
    <message>
        <source>Ctrl+F leads here</source>
        <translation>Strg+F führt hierher</translation>
    </message>
    <message>
        <source>Daily backups to keep</source>
        <translation>Tägliche Sicherungen, die bleiben</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
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
        <source>Date taken</source>
        <translation>Aufgenommen am</translation>
    </message>
    <message>
        <source>Date to go to</source>
        <translation>Datum, zu dem es gehen soll</translation>
    </message>
    <message>
        <source>Date…</source>
        <translation>Datum…</translation>
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
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete a part of a download</source>
        <translation>Teil eines Downloads löschen</translation>
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
        <source>Deletes the model's files</source>
        <translation>Löscht die Dateien des Modells</translation>
    </message>
    <message>
        <source>Deleting what came so far…</source>
        <translation>Lösche, was bisher kam…</translation>
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
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Different %1</source>
        <translation>Verschiedene %1</translation>
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
        <source>Don't tag the photo; the label learns from it.</source>
        <translation>Das Foto nicht verschlagworten; das Etikett lernt daraus.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
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
        <source>Downloading %1%2</source>
        <translation>Lade %1 herunter%2</translation>
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
        <source>Drag a box to find what is in it, or press B  ·  Wheel, + and - zoom  ·  ← → move</source>
        <translation>Ziehen Sie einen Rahmen, um zu finden, was darin ist, oder drücken Sie B  ·  Mausrad, + und - zoomen  ·  ← → weiter</translation>
    </message>
    <message>
        <source>Drag it, or move it with ↑ and ↓</source>
        <translation>Ziehen Sie sie, oder bewegen Sie sie mit ↑ und ↓</translation>
    </message>
    <message>
        <source>Drag or arrows move the photo  ·  Shift-drag draws a box  ·  Z whole photo</source>
        <translation>Ziehen oder Pfeile bewegen das Foto  ·  Umschalt-Ziehen zieht einen Rahmen  ·  Z ganzes Foto</translation>
    </message>
    <message>
        <source>Drag photos here to add them.</source>
        <translation>Ziehen Sie Fotos hierher, um sie hinzuzufügen.</translation>
    </message>
    <message>
        <source>Drag to go to a date; Ctrl+G asks for one</source>
        <translation>Ziehen, um zu einem Datum zu gehen; Strg+G fragt nach einem</translation>
    </message>
    <message>
        <source>Draw a box around a thing, and find photos that have it.</source>
        <translation>Einen Rahmen um etwas ziehen und Fotos finden, auf denen es ist.</translation>
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
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
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
        <source>Every key can be another one</source>
        <translation>Jede Taste kann eine andere sein</translation>
    </message>
    <message>
        <source>Every pixel of the photo is one of the screen.</source>
        <translation>Jedes Pixel des Fotos ist eines des Bildschirms.</translation>
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
        <source>Export…</source>
        <translation>Exportieren…</translation>
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
        <source>File type…</source>
        <translation>Dateityp…</translation>
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
        <source>Files that could not be read: why, and try them again</source>
        <translation>Dateien, die sich nicht lesen ließen: warum, und noch ein Versuch</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find new photos by themselves while the window is open.</source>
        <translation>Neue Fotos von selbst finden, solange das Fenster offen ist.</translation>
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
        <source>Find them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find this</source>
        <translation>Dies finden</translation>
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
        <source>Flag</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Flags only; no file is touched, and it can be undone (K)</source>
        <translation>Nur Markierungen; keine Datei wird angerührt, und es lässt sich zurücknehmen (K)</translation>
    </message>
    <message>
        <source>Focal length…</source>
        <translation>Brennweite…</translation>
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
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Forget missing photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget these photos</source>
        <translation type="unfinished"></translation>
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
        <source>Found by %1: %2</source>
        <translation>Von %1 gefunden: %2</translation>
    </message>
    <message>
        <source>Found nothing.</source>
        <translation>Nichts gefunden.</translation>
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
        <translation type="unfinished"></translation>
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
        <source>Give one star.</source>
        <translation>Einen Stern geben.</translation>
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
        <source>Go nearer</source>
        <translation type="unfinished"></translation>
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
        <source>Go on where it stopped</source>
        <translation>Weitermachen, wo es aufhörte</translation>
    </message>
    <message>
        <source>Go on with the next label that has photos waiting (Tab)</source>
        <translation>Mit dem nächsten Etikett weitermachen, bei dem Fotos warten (Tab)</translation>
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
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
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
        <source>Height in pixels…</source>
        <translation>Höhe in Pixeln…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
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
        <source>How large the photo is seen. Click: every pixel, or all (Z)</source>
        <translation>Wie groß das Foto zu sehen ist. Klick: jedes Pixel, oder alles (Z)</translation>
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
        <source>I have it in a folder…</source>
        <translation>Ich habe es in einem Ordner…</translation>
    </message>
    <message>
        <source>IMG_2041, red house…</source>
        <translation>IMG_2041, red house…</translation>
    </message>
    <message>
        <source>If it should be whole, copy it here again from its camera or a backup.</source>
        <translation>Wenn sie ganz sein sollte, kopieren Sie sie noch einmal von der Kamera oder einer Sicherung hierher.</translation>
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
        <source>Importing %1</source>
        <translation>Importiere %1</translation>
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
        <source>In use</source>
        <translation>In Benutzung</translation>
    </message>
    <message>
        <source>Index the photos of another folder (Ctrl+O)</source>
        <translation>Die Fotos eines weiteren Ordners indizieren (Strg+O)</translation>
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
        <source>It can't be reached now. Its photos are kept, and can be searched.</source>
        <translation>Er ist gerade nicht erreichbar. Seine Fotos bleiben und lassen sich suchen.</translation>
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
        <source>It is on %1 photos. Click to put it on all %2.</source>
        <translation>Es ist auf %1 Fotos. Klicken, um es allen %2 zu geben.</translation>
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
        <source>It was read from the photo's file. Taken off here, it stays off; the file keeps it.</source>
        <translation>Es wurde aus der Datei des Fotos gelesen. Hier weggenommen, bleibt es weg; die Datei behält es.</translation>
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
        <source>Its photos stay where they are.</source>
        <translation>Seine Fotos bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Keep the search as a smart album that fills itself.</source>
        <translation>Die Suche als intelligentes Album behalten, das sich selbst füllt.</translation>
    </message>
    <message>
        <source>Keep this search as a smart album (Ctrl+S)</source>
        <translation>Diese Suche als intelligentes Album behalten (Strg+S)</translation>
    </message>
    <message>
        <source>Keep this search as another smart album (Ctrl+S)</source>
        <translation>Diese Suche als weiteres intelligentes Album behalten (Strg+S)</translation>
    </message>
    <message>
        <source>Keep this, reject the others</source>
        <translation>Dieses behalten, die anderen verwerfen</translation>
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
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Let go of the photos that are selected.</source>
        <translation>Die ausgewählten Fotos loslassen.</translation>
    </message>
    <message>
        <source>Let photoclip suggest more like those you liked</source>
        <translation>photoclip mehr wie die vorschlagen lassen, die Ihnen gefielen</translation>
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
        <source>Like %1</source>
        <translation>Wie %1</translation>
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
        <source>Look at parts of each photo, too, so that small things are found.</source>
        <translation>Auch Teile jedes Fotos ansehen, damit kleine Dinge gefunden werden.</translation>
    </message>
    <message>
        <source>Look for a newer version…</source>
        <translation>Nach einer neueren Version sehen…</translation>
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
        <source>Looked at</source>
        <translation>Angesehen:</translation>
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
        <source>Looks at parts of each photo, too. Indexing takes about four times as long, and photos that are here already are looked at again.</source>
        <translation>Sieht auch Teile jedes Fotos an. Das Indizieren dauert etwa viermal so lange, und vorhandene Fotos werden noch einmal angesehen.</translation>
    </message>
    <message>
        <source>Looks at your photos in the background; searches go on as they are meanwhile</source>
        <translation>Sieht Ihre Fotos im Hintergrund an; Suchen gehen inzwischen weiter wie bisher</translation>
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
        <source>Make label</source>
        <translation>Etikett machen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
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
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge a tag into another one, in the list of tags</source>
        <translation>Ein Schlagwort mit einem anderen zusammenführen, in der Liste der Schlagwörter</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Zusammenführen mit…</translation>
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
        <source>Models</source>
        <translation>Modelle</translation>
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
        <source>Most useful first</source>
        <translation>Nützlichste zuerst</translation>
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
        <source>Name something the program shall look for in your photos.</source>
        <translation>Etwas nennen, wonach das Programm in Ihren Fotos suchen soll.</translation>
    </message>
    <message>
        <source>Name something your photos show</source>
        <translation>Nennen Sie etwas, das Ihre Fotos zeigen</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither of both.</source>
        <translation>Keines von beiden.</translation>
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
        <source>Next: %1 (%2)  ⇥</source>
        <translation>Nächstes: %1 (%2)  ⇥</translation>
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
        <translation type="unfinished"></translation>
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
        <source>No photo here says where it was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo that is shown has a date.</source>
        <translation>Kein gezeigtes Foto hat ein Datum.</translation>
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
        <translation type="unfinished"></translation>
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
        <source>Not wanted (X in the grid); nothing is deleted</source>
        <translation>Nicht gewünscht (X im Raster); nichts wird gelöscht</translation>
    </message>
    <message>
        <source>Not wanted; nothing is deleted.</source>
        <translation>Nicht gewünscht; nichts wird gelöscht.</translation>
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
        <source>Nothing is cut off the photos; else all tiles have one shape.</source>
        <translation>Von den Fotos wird nichts abgeschnitten; sonst haben alle Kacheln eine Form.</translation>
    </message>
    <message>
        <source>Nothing is left to decide</source>
        <translation>Nichts mehr zu entscheiden</translation>
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
    <message>
        <source>Nothing to tag here</source>
        <translation>Hier ist nichts zu verschlagworten</translation>
    </message>
    <message>
        <source>Nothing was changed yet. What you tag, rate and answer is listed here.</source>
        <translation>Noch wurde nichts geändert. Was Sie verschlagworten, bewerten und beantworten, steht hier.</translation>
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
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>An einem Tag</translation>
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
        <source>One of the good ones (P in the grid)</source>
        <translation>Eines der guten (P im Raster)</translation>
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
        <source>Only photos of a time, a place, a tag, a camera…</source>
        <translation>Nur Fotos einer Zeit, eines Orts, eines Schlagworts, einer Kamera…</translation>
    </message>
    <message>
        <source>Only photos that it is %1 sure of or more. All of it is in the history, and can be undone.</source>
        <translation>Nur Fotos, bei denen es zu %1 oder mehr sicher ist. Alles steht im Verlauf und lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Only tested on photos of our own: the figure can't be compared with the others'.</source>
        <translation>Nur an eigenen Fotos geprüft: Der Wert lässt sich mit denen der anderen nicht vergleichen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the film of this live photo</source>
        <translation>Den Film dieses Live-Fotos öffnen</translation>
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
        <source>Orange</source>
        <translation>Orange</translation>
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
        <source>Pages</source>
        <translation>Seiten</translation>
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
        <source>Phones and some cameras write the place into each photo, when they are allowed to; such photos appear on this map as soon as their folder is in the library. The map is part of the program: nothing is asked over the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos for which this doesn't hold.</source>
        <translation>Fotos, für die dies nicht gilt.</translation>
    </message>
    <message>
        <source>Photos in their own shapes</source>
        <translation>Fotos in ihrer eigenen Form</translation>
    </message>
    <message>
        <source>Photos in this area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos tagged with it</source>
        <translation>Damit verschlagwortete Fotos</translation>
    </message>
    <message>
        <source>Photos tagged “%1”</source>
        <translation>Fotos mit dem Schlagwort „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Photos that came into the library in the last %n day(s)</source>
        <translation>
            <numerusform>Fotos, die am letzten Tag in die Bibliothek kamen</numerusform>
            <numerusform>Fotos, die in den letzten %n Tagen in die Bibliothek kamen</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos that fit</source>
        <translation>Fotos, die passen</translation>
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
        <source>Photos whose files are gone from folders that can be reached</source>
        <translation>Fotos, deren Dateien aus erreichbaren Ordnern verschwunden sind</translation>
    </message>
    <message>
        <source>Photos without a place: %1</source>
        <translation type="unfinished"></translation>
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
        <source>Possible matches</source>
        <translation>Mögliche Treffer</translation>
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
        <source>Published figures, in per cent; more is better, and only figures of the same test compare.
ImageNet: names the right one of 1,000 things. COCO, Flickr30k: finds the very photo that a sentence describes, among 5,000 and 1,000.</source>
        <translation>Veröffentlichte Werte in Prozent; mehr ist besser, und nur Werte desselben Tests lassen sich vergleichen.
ImageNet: nennt das Richtige unter 1.000 Dingen. COCO, Flickr30k: findet genau das Foto, das ein Satz beschreibt, unter 5.000 und 1.000.</translation>
    </message>
    <message>
        <source>Put back those of</source>
        <translation>Zurückgesetzt:</translation>
    </message>
    <message>
        <source>Put it back, or update the library (F5) if it was moved.</source>
        <translation>Legen Sie sie zurück, oder aktualisieren Sie die Bibliothek (F5), falls sie verschoben wurde.</translation>
    </message>
    <message>
        <source>Put the next photo of the list in place of this one (N)</source>
        <translation>Das nächste Foto der Liste an die Stelle dieses setzen (N)</translation>
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
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Refuse all %1 in sight</source>
        <translation>Alle %1 sichtbaren ablehnen</translation>
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
        <source>Remove from library…</source>
        <translation>Aus der Bibliothek entfernen…</translation>
    </message>
    <message>
        <source>Remove from this computer…</source>
        <translation>Von diesem Computer entfernen…</translation>
    </message>
    <message>
        <source>Remove label</source>
        <translation>Etikett entfernen</translation>
    </message>
    <message>
        <source>Remove smart album</source>
        <translation>Intelligentes Album entfernen</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
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
        <source>Rename or remove an album, a label or a tag</source>
        <translation>Ein Album, ein Etikett oder ein Schlagwort umbenennen oder entfernen</translation>
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
        <source>Reset the keys of “%1”</source>
        <translation>Die Tasten von „%1“ zurücksetzen</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>„%1“ zurücksetzen</translation>
    </message>
    <message>
        <source>Restore previous</source>
        <translation>Vorige wiederherstellen</translation>
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
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>Save a search to keep it</source>
        <translation>Speichern Sie eine Suche, um sie zu behalten</translation>
    </message>
    <message>
        <source>Save as new…</source>
        <translation>Als neues speichern…</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
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
        <source>Search again with the one that was used before</source>
        <translation>Wieder mit dem suchen, das vorher benutzt wurde</translation>
    </message>
    <message>
        <source>Search by the copied picture</source>
        <translation>Nach dem kopierten Bild suchen</translation>
    </message>
    <message>
        <source>Search for something, then press Ctrl+S: a smart album keeps itself up to date</source>
        <translation>Suchen Sie nach etwas und drücken Sie Strg+S: Ein intelligentes Album hält sich selbst aktuell</translation>
    </message>
    <message>
        <source>Search for the photos of the part of the map in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for the photos of this part of the map</source>
        <translation type="unfinished"></translation>
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
        <source>See a photo large first (Space).</source>
        <translation>Ein Foto zuerst groß ansehen (Leertaste).</translation>
    </message>
    <message>
        <source>See all %1 labels</source>
        <translation>Alle %1 Etiketten zeigen</translation>
    </message>
    <message>
        <source>See more of each photo.</source>
        <translation>Mehr von jedem Foto sehen.</translation>
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
        <source>See the photo large; Space again goes back.</source>
        <translation>Das Foto groß sehen; die Leertaste geht zurück.</translation>
    </message>
    <message>
        <source>See the photo larger.</source>
        <translation>Das Foto größer sehen.</translation>
    </message>
    <message>
        <source>See two to four photos side by side, zoomed together.</source>
        <translation>Zwei bis vier Fotos nebeneinander sehen, gemeinsam gezoomt.</translation>
    </message>
    <message>
        <source>See where the photos were taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which part of the photo fits your words, and how well.</source>
        <translation>Sehen, welcher Teil des Fotos zu Ihren Worten passt, und wie gut.</translation>
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
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Several captions: type one for all</source>
        <translation>Mehrere Beschreibungen: eine für alle tippen</translation>
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
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 zeigen</translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one photo after the other, from the one that is chosen.</source>
        <translation>Ein Foto nach dem anderen zeigen, ab dem gewählten.</translation>
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
        <translation type="unfinished"></translation>
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
        <source>Show the photos that it was about (Enter)</source>
        <translation>Die Fotos zeigen, um die es ging (Eingabe)</translation>
    </message>
    <message>
        <source>Show the photos that say nothing of where they were taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole library.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show weaker matches</source>
        <translation>Schwächere Treffer zeigen</translation>
    </message>
    <message>
        <source>Show what came into the library lately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is blurred</source>
        <translation>Zeigen, was unscharf ist</translation>
    </message>
    <message>
        <source>Show what was taken on this day of the year, in the years before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where photos are now whose files are gone from where they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where the model looks for your words (W)</source>
        <translation>Zeigen, wo das Modell Ihre Worte sieht (W)</translation>
    </message>
    <message>
        <source>Sidecar</source>
        <translation>Begleitdatei</translation>
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
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Sorted by: %1</source>
        <translation>Sortiert nach: %1</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
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
        <source>Steps, newest first</source>
        <translation>Schritte, neueste zuerst</translation>
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
        <source>Suggestions for the search</source>
        <translation>Vorschläge für die Suche</translation>
    </message>
    <message>
        <source>Sure ones with some that the label is not sure of: a few answers teach it most (M)</source>
        <translation>Sichere, dazu einige, bei denen das Etikett unsicher ist: Wenige Antworten lehren es am meisten (M)</translation>
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
        <source>Switch back</source>
        <translation>Zurückwechseln</translation>
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
        <source>Tab</source>
        <translation>Tab</translation>
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
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags and how many photos have them</source>
        <translation>Schlagwörter und wie viele Fotos sie haben</translation>
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
        <source>Take %1, from %2</source>
        <translation>%1 nehmen, von %2</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the example %1 away</source>
        <translation>Das Beispiel %1 wegnehmen</translation>
    </message>
    <message>
        <source>Take the last answers back (Ctrl+Z)</source>
        <translation>Die letzten Antworten zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <source>Take the last thumb back (Ctrl+Z)</source>
        <translation>Den letzten Daumen zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <source>Take the stars away.</source>
        <translation>Die Sterne wegnehmen.</translation>
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
        <source>Take this step back, whatever came after it (Del)</source>
        <translation>Diesen Schritt zurücknehmen, was auch danach kam (Entf)</translation>
    </message>
    <message>
        <source>Take what the search field suggests</source>
        <translation>Nehmen, was das Suchfeld vorschlägt</translation>
    </message>
    <message>
        <source>Takes %1 on this computer.</source>
        <translation>Belegt %1 auf diesem Computer.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>That didn't work</source>
        <translation>Das ging nicht</translation>
    </message>
    <message>
        <source>That is a link to a picture in the internet, which photoclip doesn't fetch: it never goes online for a search. In the browser choose “Copy image” and paste it here with Ctrl+V, or save the picture and drop the file.</source>
        <translation>Das ist ein Link auf ein Bild im Internet, das photoclip nicht holt: Für eine Suche geht es nie ins Netz. Wählen Sie im Browser „Bild kopieren“ und fügen Sie es hier mit Strg+V ein, oder speichern Sie das Bild und ziehen Sie die Datei hierher.</translation>
    </message>
    <message>
        <source>The best matches first; of an album, in its own order.</source>
        <translation>Die besten Treffer zuerst; bei einem Album seine eigene Reihenfolge.</translation>
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
        <source>The library's model</source>
        <translation>Das Modell der Bibliothek</translation>
    </message>
    <message>
        <source>The library's own</source>
        <translation>Das der Bibliothek</translation>
    </message>
    <message>
        <source>The most stars first; chosen again, the other way round.</source>
        <translation>Die meisten Sterne zuerst; noch einmal gewählt, umgekehrt.</translation>
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
        <source>The photo stays in the library and on the disk.</source>
        <translation>Das Foto bleibt in der Bibliothek und auf der Platte.</translation>
    </message>
    <message>
        <source>The photos before and after this one, below it.</source>
        <translation>Die Fotos davor und danach, unter diesem.</translation>
    </message>
    <message>
        <source>The photos have different stars.</source>
        <translation>Die Fotos haben verschiedene Sterne.</translation>
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
        <source>The repository names none.</source>
        <translation>Das Repository nennt keine.</translation>
    </message>
    <message>
        <source>The same picture more than once, and similar shots: keep the best</source>
        <translation>Dasselbe Bild mehrfach, und ähnliche Aufnahmen: das beste behalten</translation>
    </message>
    <message>
        <source>The settings can't be kept: %1.</source>
        <translation>Die Einstellungen lassen sich nicht speichern: %1.</translation>
    </message>
    <message>
        <source>The sidecars of these photos say what photoclip knows.</source>
        <translation>Die Begleitdateien dieser Fotos sagen, was photoclip weiß.</translation>
    </message>
    <message>
        <source>The tag to merge into</source>
        <translation>Das Schlagwort, mit dem zusammengeführt wird</translation>
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
        <source>Then drag photos onto it, or press A on them</source>
        <translation>Ziehen Sie dann Fotos darauf, oder drücken Sie A auf ihnen</translation>
    </message>
    <message>
        <source>There are no tags yet. Select photos and press T to tag them.</source>
        <translation>Noch gibt es keine Schlagwörter. Wählen Sie Fotos aus und drücken Sie T.</translation>
    </message>
    <message>
        <source>There is no picture to search by in the clipboard.</source>
        <translation>In der Zwischenablage ist kein Bild, nach dem sich suchen ließe.</translation>
    </message>
    <message numerus="yes">
        <source>These are the newest %n photo(s) of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>These photos are not where they were seen last. Were their folders moved or renamed? Show where they are now: photoclip knows them by what they show, and keeps all you said about them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They count until photoclip is closed. Is there room on the disk?</source>
        <translation>Sie gelten, bis photoclip geschlossen wird. Ist noch Platz auf der Platte?</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
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
        <source>This is what your labels would tag. Nothing is tagged until you say so, and one Undo takes it all back. Click a photo to leave it out.</source>
        <translation>Dies würden Ihre Etiketten vergeben. Nichts wird verschlagwortet, bis Sie es sagen, und einmal Rückgängig nimmt alles zurück. Klicken Sie auf ein Foto, um es auszulassen.</translation>
    </message>
    <message>
        <source>This key belongs to the system.</source>
        <translation>Diese Taste gehört dem System.</translation>
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
        <source>Thumbs: %1</source>
        <translation>Daumen: %1</translation>
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
        <source>Type a tag; a slash puts it below another one: animal/dog</source>
        <translation>Tippen Sie ein Schlagwort; ein Schrägstrich ordnet es unter ein anderes: Tier/Hund</translation>
    </message>
    <message>
        <source>Type another search</source>
        <translation>Eine andere Suche tippen</translation>
    </message>
    <message>
        <source>Uncover photos whose label is to be hidden, until they are left.</source>
        <translation>Fotos aufdecken, deren Etikett verborgen sein soll, bis man sie verlässt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo a step, in the history</source>
        <translation>Einen Schritt im Verlauf zurücknehmen</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>Diesen Schritt zurücknehmen</translation>
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
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
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
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>What %1 looks like</source>
        <translation>Wie %1 aussieht</translation>
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
        <source>What is done to one photo is done to all of them (Y)</source>
        <translation>Was mit einem Foto geschieht, geschieht mit allen (Y)</translation>
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
        <source>What is searched by, beside the words</source>
        <translation>Wonach außer den Worten gesucht wird</translation>
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
        <source>What the file is called; chosen again, the other way round.</source>
        <translation>Wie die Datei heißt; noch einmal gewählt, umgekehrt.</translation>
    </message>
    <message>
        <source>What the label looks like</source>
        <translation>Wie das Etikett aussieht</translation>
    </message>
    <message>
        <source>What would change in each sidecar</source>
        <translation>Was sich in jeder Begleitdatei ändern würde</translation>
    </message>
    <message>
        <source>What you see is the small picture that photoclip keeps of it.</source>
        <translation>Was Sie sehen, ist das kleine Bild, das photoclip davon behält.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When and how it was taken, its tags (I)</source>
        <translation>Wann und wie es aufgenommen wurde, seine Schlagwörter (I)</translation>
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
        <source>Where are the missing photos now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the file lies, as text for other programs.</source>
        <translation>Wo die Datei liegt, als Text für andere Programme.</translation>
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
        <source>Whole photo</source>
        <translation>Ganzes Foto</translation>
    </message>
    <message>
        <source>Whole photo or 100 %</source>
        <translation>Ganzes Foto oder 100 %</translation>
    </message>
    <message>
        <source>Why this photo?</source>
        <translation>Warum dieses Foto?</translation>
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
        <source>Writing…</source>
        <translation>Schreibe…</translation>
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
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>You have answered all that photoclip suggests. New photos will show up here.%1</source>
        <translation>Sie haben alles beantwortet, was photoclip vorschlägt. Neue Fotos erscheinen hier.%1</translation>
    </message>
    <message>
        <source>You, as label “%1” suggested</source>
        <translation>Sie, wie das Etikett „%1“ vorschlug</translation>
    </message>
    <message>
        <source>Your photos are never changed. Everything happens on this computer: nothing is uploaded, and there is no account.</source>
        <translation>Ihre Fotos werden nie geändert. Alles geschieht auf diesem Computer: Nichts wird hochgeladen, und es gibt kein Konto.</translation>
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
        <source>a picture</source>
        <translation>ein Bild</translation>
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
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
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
        <source>at least %1 %</source>
        <translation>mindestens %1 %</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>blurred, V shows it</source>
        <translation>unscharf, V zeigt es</translation>
    </message>
    <message>
        <source>can't be written</source>
        <translation>kann nicht geschrieben werden</translation>
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
        <source>d MMM yyyy, HH:mm</source>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>darktable and digiKam read this. Each photo has one of its own.</source>
        <translation>darktable und digiKam lesen das. Jedes Foto hat seine eigene.</translation>
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
        <source>fewest first</source>
        <translation>wenigste zuerst</translation>
    </message>
    <message>
        <source>garden, Rex, animal/dog…</source>
        <translation>Garten, Rex, Tier/Hund…</translation>
    </message>
    <message>
        <source>graphics card</source>
        <translation>Grafikkarte</translation>
    </message>
    <message>
        <source>hardly any</source>
        <translation>kaum welche</translation>
    </message>
    <message>
        <source>import it</source>
        <translation>es importieren</translation>
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
        <source>model.safetensors, or pytorch_model.bin</source>
        <translation>model.safetensors oder pytorch_model.bin</translation>
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
        <source>nearly all</source>
        <translation>fast alle</translation>
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
        <source>no photo is that sure; the surest is %1</source>
        <translation>bei keinem Foto so sicher; das sicherste ist bei %1</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
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
        <source>nothing to look at</source>
        <translation>nichts anzusehen</translation>
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
        <source>open</source>
        <translation>offen</translation>
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
        <source>people, text…</source>
        <translation>Menschen, Text…</translation>
    </message>
    <message>
        <source>photoclip can't search by this</source>
        <translation>Danach kann photoclip nicht suchen</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>put back as they were</source>
        <translation>zurückgesetzt</translation>
    </message>
    <message>
        <source>puts it on all</source>
        <translation>gibt es allen</translation>
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
        <source>shows its photos</source>
        <translation>zeigt seine Fotos</translation>
    </message>
    <message>
        <source>smallest first</source>
        <translation>kleinste zuerst</translation>
    </message>
    <message>
        <source>sure ones and unsure ones · your answers here teach it most</source>
        <translation>sichere und unsichere · hier lehren Ihre Antworten es am meisten</translation>
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
        <source>the last thumb</source>
        <translation>den letzten Daumen</translation>
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
        <source>these pictures</source>
        <translation>diese Bilder</translation>
    </message>
    <message>
        <source>this picture</source>
        <translation>dieses Bild</translation>
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
        <source>waits for its turn…</source>
        <translation>wartet, bis es an der Reihe ist…</translation>
    </message>
    <message>
        <source>what you typed</source>
        <translation>was Sie getippt haben</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>gestern, %1</translation>
    </message>
    <message>
        <source>“%1” can't be reached in %2.</source>
        <translation>„%1“ ist in %2 nicht erreichbar.</translation>
    </message>
    <message>
        <source>“%1” can't be shown: %2.</source>
        <translation>„%1“ kann nicht gezeigt werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is gone from its folder, %2.</source>
        <translation>„%1“ ist aus seinem Ordner verschwunden, %2.</translation>
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
        <source>← → which photo  ·  Wheel zooms, dragging moves  ·  1–5 P X mark</source>
        <translation>← → welches Foto  ·  Mausrad zoomt, Ziehen bewegt  ·  1–5 P X vermerken</translation>
    </message>
    <message>
        <source>⇧ Enter</source>
        <translation>⇧ Eingabe</translation>
    </message>
</context>
</TS>
