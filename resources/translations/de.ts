<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>
Your %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %1 could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %1 could not be: see above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1, %2 precision).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (and %1 more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It could not read %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Perhaps about %1 more are hidden among your photos: search for them, and drop a few on the right as examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Until it can, %1 answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> What it saw in %1 is kept for when you get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Enter %2, Delete takes it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as CLIP ViT-B/32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can't be used now.%2 Nothing it saw was forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can't be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 disliked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fine as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on this computer now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is ready: it has seen your photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 liked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more follow when these are decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 found by both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the last %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 photos/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 prepared%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s per photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sidecars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times as much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 what CLIP ViT-B/32 does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 sure on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, found only by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, part of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, your library's model,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Click one to take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: 0 is not at all, 2 is double</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: file and sidecar disagree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n examples</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the last %1 were right.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos tagged “%1” get the tag that you choose instead. Undo brings it back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos/min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos/s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sensitive photos are blurred</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sensitive photos are left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sensitive photos are shown until you close photoclip.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sidecars</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n videos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 of them only below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, which takes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. Meanwhile %1 answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 5 sets them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1 of it are here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1 will take %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A RAW file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blue dot marks what only one of the two found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A camera's name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A duplicate: its file is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label is something photos show. Each label of a pack suggests the photos it may fit, and tags none without your yes. All packs are off until you use them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label is something your photos show: a dog, your garden, receipts. Photoclip suggests where it fits. Take a pack of labels to begin with, or add your own with Ctrl+L.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label put it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A live photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model is what understands your photos and your words. Each runs on this computer, and is fetched only when you ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version than yours. It counts as another model: before you can use it, it has to look at your photos. The one that is here stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place (GPS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A search takes %1 pictures at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sidecar is a small file beside a photo. Other programs read tags, stars, title and caption there. Your photos are not touched, and what other programs wrote in a sidecar stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smart album keeps the search, not the photos: whatever fits comes in by itself, also photos you add later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title or caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About photoclip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept %1 above the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept above the line, refuse the rest in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all of the photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept fewer photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept more photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept none of the photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept what is above the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 to an album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a description or drop photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag to the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add label “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add label…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to album…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Album, or the name of a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Albums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes, the last first; each can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files and sidecars agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys on one sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All labels: at least %1 % sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All photos are blurred until it is known which are sensitive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All search operators…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tags: rename, merge, sort and colour them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All the last %1 were right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also photos that only look a little like what was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also says no to the photos below the line that are in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another description of what the label looks like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one, named after its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another precision counts as another model: it has to look at your photos before you can use it, while the present one goes on answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer for every photo that is on show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer searches of yours with this one and the one in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers your searches, over %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aperture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple graphics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the hub says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the hub…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the hub what there is…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the hub what there is and shows it; nothing is fetched yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the hub; the one that is here stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto-tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: what was measured to be best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with what surely fits, or with what the label learns most from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with “not:” for what is easily taken for it, such as “not: a wolf”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun: %1 are here, and the download can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur photos that “%1” labels fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a model that was downloaded elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the model's files from elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculates for a photo %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculates for a photo as much as CLIP ViT-B/32, by which the others are measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can't be used now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel a download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what the label looks like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking that every byte is right…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a photo first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose above how sidecars are called, to see what would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose label packs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder with the model's files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which model looks at your photos; all of them run on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a star, or press 0 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to see all photos with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to take this example away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc): %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close photoclip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the label: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing %1 with %2 over your recent searches…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing: %1 of %2 searches…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts %1 times as much as the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F leads here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide what counts where a file says something else than you did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a part of a download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete takes it out, Enter goes to it in the search field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the %1 that are here of %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete what is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes the model's files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting what came so far…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe it otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe the photos you look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was taken back last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don't tag the photo; the label learns from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading %1%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag it, or move it with ↑ and ↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a box around a thing, and find photos that have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to add %1 to the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to add the folder to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to find photos like %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter takes it, Delete refuses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is written already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly these words are written about the photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly these words are written about the photo: name, folder, tags, caption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetched from the hub once; your photos are not sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File size…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File type…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and sidecars disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and sidecars that disagree…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find new photos by themselves while the window is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find photos that look like the picture on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find photos that look like this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find small things (more work per photo)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focal length…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a computer that is offline: download the model's files from its page elsewhere, put them into one folder and bring it here. The files are checked and copied; the folder stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For all models of this computer, from when one is loaded next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what %1 saw in %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgets what this model saw in your photos; it can look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free the space its index takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free the space of an index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free the space of the download that was begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeing the space…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give five stars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give four stars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one star.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give three stars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give two stars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on looking at your photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where it stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the next label that has photos waiting (Tab)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to its descriptions and examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the label before with photos that wait for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next label with photos that wait for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height in pixels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How %1 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far %1 is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the download is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the import of a model is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the preparation of a model is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How finely the model calculates. Full is exact; half and 8-bit need less memory, are mostly faster, and change few results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much %1 counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much this model has to calculate for a photo is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure all labels must be, in per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure “%1” must be, in per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have it in a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMG_2041, red house…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a model from a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a safe format; nothing in it can run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an older format. They are read without running anything that is in them, written anew in a safe format, and the old file is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intel graphics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has seen %1, which it need not look at again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on %1 photos. Click to put it on all %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It isn't “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It learns from every answer, most from those under “Most useful first”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was read from the photo's file. Taken off here, it stays off; the file keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its files are not on this computer any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its files may be damaged: remove it and get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its photos stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the search as a smart album that fills itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyword…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label packs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label “%1”, on its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out photos that “%1” labels fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the search or the place that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave these photos out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let photoclip suggest more like those you liked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the label look for photos like this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the photos of another folder be found. They stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the search learn that this photo is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the search learn that this photo is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let “%1” lie below no other tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lightroom, Bridge and Capture One read this. Of two photos that differ only in the ending of their names, none gets one: nobody could say which it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line between what is accepted and the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at parts of each photo, too, so that small things are found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a newer version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for photos that came, changed or went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for what was asked and for photos like this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what is here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what the sidecars say…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at your photos in the background; searches go on as they are meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a label…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured when the model first runs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring how fast it runs here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge “%1” into “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: its file is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most useful first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the line down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the line to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the line to the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the line up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a CLIP or SigLIP model of the hub, as its page does: owner/name. The hub is asked what there is, and you see it before anything is fetched. A model's own program code is never run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a model of the hub, or a folder that holds one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the model on the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the smart album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name something the program shall look for in your photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New album “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next label: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1 (%2)  ⇥</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No albums yet. Type a name to make one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No label fits any of these photos that it wasn't tagged or answered for already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No labels yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No published figure is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step has these words in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tag has that in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, it doesn't fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the last %1 were right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this computer. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not wanted (X in the grid); nothing is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not wanted; nothing is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing above the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be searched yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing looks like “%1” yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing looks much like %1: these come nearest. Which are?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more looks like %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to tag here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed yet. What you tag, rate and answer is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice changes in folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now searching with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these photos the file and its sidecars say different things. Until you decide, the newest sidecar counts, and of tags those of all. Your decision is kept in your library; no file is changed by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline: its drive is away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer, not prepared for your library yet%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the good ones (P in the grid)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the good ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only photos of a time, a place, a tag, a camera…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only photos that it is %1 sure of or more. All of it is in the history, and can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tested on photos of our own: the figure can't be compared with the others'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the photo in the program the system has for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over %1 that both have seen. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause keeps them, and you can go on whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos for which this doesn't hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos tagged with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos tagged “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that may be “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos without this: not in the picture, and not in writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare for my library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare it for my library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing is paused at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing: %1%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably still to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published figures, in per cent; more is better, and only figures of the same test compare.
ImageNet: names the right one of 1,000 things. COCO, Flickr30k: finds the very photo that a sentence describes, among 5,000 and 1,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back those of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the photo into an album; it stays where it is, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the sidecars back as they were before photoclip wrote them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put “%1” below “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the weights into a safe format, once…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready lists of labels: animals, food, places and more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready: it has seen %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready: it has seen all your %1 photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready: it has seen your photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready: your library has no photos yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse all %1 in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right when shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a word what the photo shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in other words what can be seen in the photos, or drop some of them on the right as examples. Or search for them, and drag a few onto “%1” in the side bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in your own words what a photo shows. To be more exact, mix in any of these; each can also be added with “+ Filter”, and shows as a chip that can be taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the photo shows, in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search again with the one that was used before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by the copied picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search inside this photo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search operators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search that instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search with it at once; photos it has not seen yet are found later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search with it from now on; you can switch back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search without %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search without this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search your photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches and what both models found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching %1 % of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching by the first %1 of %2 selected photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching the first photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See all %1 labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See more of each photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See more photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the file where it lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the photo large; Space again goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which part of the photo fits your words, and how well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several captions: type one for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several titles: type one for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show photos that “%1” labels fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the first %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the photos that it was about (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show weaker matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is blurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidecar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped files and videos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smart album…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop copying; nothing of the copy stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop downloading %1, and delete the %2 that are here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop looking at your photos for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop, and delete what came so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested tag %1, %2 sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested, %1 sure. Click to tag the photo “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions for the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure ones with some that the label is not sure of: a few answers teach it most (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surest or most useful first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switching back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag %1, on %2 photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag every photo above the line at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag it “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag many photos with what the labels are sure of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag new photos without asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag the photo; the label learns from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags and how many photos have them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1, from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all thumbs back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the example %1 away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last answers back (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last thumb back (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the stars away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this step back, whatever came after it (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes %1 on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That didn't work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a link to a picture in the internet, which photoclip doesn't fetch: it never goes online for a search. In the browser choose “Copy image” and paste it here with Ctrl+V, or save the picture and drop the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub asked to wait; it goes on by itself. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub has nothing newer than what is on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub is asked when you choose Download, before anything is fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one was right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one was wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library's model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library's own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next download begins from nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo stays in the library and on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos have different stars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos that most probably fit come first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository names none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sidecars of these photos say what photoclip knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag to merge into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no tags yet. Select photos and press T to tag them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture to search by in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This frees %1. To use it again, %2 again; other libraries on this computer lose it, too. Your photos, tags and labels stay as they are.%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds for lists, searches, strips and the viewer. A photo is veiled where such a label fits and you didn't say no: photoclip can be wrong both ways, so look through what it suggests. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what your labels would tag. Nothing is tagged until you say so, and one Undo takes it all back. Click a photo to leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title and caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To use it again, it has to look at your photos again%1. The model in use, your photos, tags and labels stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town, or latitude and longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a tag; a slash puts it below another one: animal/dog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type another search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncover photos whose label is to be hidden, until they are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until you close photoclip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as an example of the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veil again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for its turn…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 looks like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be typed in the search field besides words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do the photos you are looking for show?
photoclip will suggest more of them under this name. The photos you liked get it as a tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done with photos that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here stays; go on whenever you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is searched by, beside the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it has learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it has seen so far stays for the next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it runs on, and how finely it calculates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the label looks like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change in each sidecar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the file lies, as text for other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which files could not be read, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which model is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which model it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which version this is, and where it keeps what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a label is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this photo?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width in pixels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Shift it is added to the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With exactly these words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within so many kilometres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without these words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this: not in the picture, and not in writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a list of photos, with their tags, for other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write sidecars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write sidecars…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write tags and stars into files beside the photos, for other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote those of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it fits the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have answered all that photoclip suggests. New photos will show up here.%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You, as label “%1” suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words and pictures stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 photos a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 seconds a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about a second a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above it %1 will be right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are blurred until you look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are shown as any other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can't be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>click to leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>config.json and preprocessor_config.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>darktable and digiKam read this. Each photo has one of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>download it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag the line down past what fits, or click single photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag the line · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>graphics card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hardly any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model.safetensors, or pytorch_model.bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most useful first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no photo is that sure; the surest is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own test only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people, text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photoclip can't search by this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put back as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>puts it on all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuse %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuse the rest too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows its photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure ones and unsure ones · your answers here teach it most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last thumb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to this panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokenizer.json with tokenizer_config.json, or vocab.json and merges.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo, also tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use as an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for its turn…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…and refuse the other %1 in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⇧ Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
