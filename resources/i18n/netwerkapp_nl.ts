<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Netwerkapp</source>
        <translation>Over Netwerkapp</translation>
    </message>
    <message>
        <source>Learn to network in small steps, at your own pace.</source>
        <translation>Leer netwerken in kleine stappen, in je eigen tempo.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versie {version}</translation>
    </message>
    <message>
        <source>The app never uses the internet and has no account.</source>
        <translation>De app gebruikt nooit het internet en heeft geen account.</translation>
    </message>
    <message>
        <source>So it cannot see whether there is a newer version.</source>
        <translation>Dus kan de app niet zien of er een nieuwere versie is.</translation>
    </message>
    <message>
        <source>You get that where you got this one.</source>
        <translation>Die krijg je waar je deze hebt gekregen.</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nieuwe versie</translation>
    </message>
    <message>
        <source>Opens {address} in your browser</source>
        <translation>Opent {address} in je browser</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Je gegevens</translation>
    </message>
    <message>
        <source>Everything you write stands in this folder. It stays when the app is removed.</source>
        <translation>Alles wat je opschrijft staat in deze map. De map blijft staan als je de app verwijdert.</translation>
    </message>
    <message>
        <source>Folder of your data</source>
        <translation>Map van je gegevens</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>When the app does not do what you want</source>
        <translation>Als de app niet doet wat je wilt</translation>
    </message>
    <message>
        <source>Give this text to who helps you. Nothing that you wrote is in it, and no names.</source>
        <translation>Geef deze tekst aan wie je helpt. Er staat niets in van wat je opschreef, en geen namen.</translation>
    </message>
    <message>
        <source>Text for who helps you</source>
        <translation>Tekst voor wie je helpt</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation>Kopieer deze tekst</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gemaakt met</translation>
    </message>
    <message>
        <source>Read the licences</source>
        <translation>Lees de licenties</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <source>Names are hidden: you can only look now. Show them to change something.</source>
        <translation>Namen zijn verborgen: je kunt nu alleen kijken. Toon ze weer om iets te veranderen.</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Namen tonen</translation>
    </message>
    <message>
        <source>Your data can only be read now. This is not kept.</source>
        <translation>Je gegevens zijn nu alleen te lezen. Dit wordt niet bewaard.</translation>
    </message>
    <message>
        <source>Take a rest. Everything stays where it is.</source>
        <translation>Neem even rust. Alles blijft staan.</translation>
    </message>
    <message>
        <source>{file} is no file that can be opened here.</source>
        <translation>{file} kun je hier niet openen.</translation>
    </message>
    <message>
        <source>Not everything could be kept the last time. The text is in {file}.</source>
        <translation>De vorige keer kon niet alles bewaard worden. De tekst staat in {file}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>Self-checks</source>
        <translation>Zelfchecks</translation>
    </message>
    <message>
        <source>What holds you back</source>
        <translation>Wat jou tegenhoudt</translation>
    </message>
    <message>
        <source>What you learned from</source>
        <translation>Waar je van leerde</translation>
    </message>
    <message>
        <source>When it does not go well</source>
        <translation>Als het niet meezit</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Kansen</translation>
    </message>
    <message>
        <source>{n} of 10</source>
        <translation>{n} van 10</translation>
    </message>
    <message>
        <source>How strong</source>
        <translation>Hoe sterk</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Another way to see it</source>
        <translation>Een andere kijk</translation>
    </message>
    <message>
        <source>Small experiment</source>
        <translation>Klein experiment</translation>
    </message>
    <message>
        <source>Thought beforehand</source>
        <translation>Vooraf gedacht</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What it brought you</source>
        <translation>Wat het je bracht</translation>
    </message>
    <message>
        <source>Your plans</source>
        <translation>Je plannen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
</context>
<context>
    <name>ArchiveWords</name>
    <message>
        <source>One file with everything, for another computer or to keep. It opens without this app too.</source>
        <translation>Eén bestand met alles, voor een andere computer of om te bewaren. Het opent ook zonder deze app.</translation>
    </message>
    <message>
        <source>Take everything along</source>
        <translation>Alles meenemen</translation>
    </message>
    <message>
        <source>Everything from another computer, or from before. You first see what is in it.</source>
        <translation>Alles van een andere computer, of van eerder. Je ziet eerst wat erin zit.</translation>
    </message>
    <message>
        <source>Bring back a file you took along</source>
        <translation>Meegenomen bestand terugzetten</translation>
    </message>
    <message>
        <source>This file is not there any more. Choose another one.</source>
        <translation>Dit bestand is er niet meer. Kies een ander.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation>Dit is een map. Kies een bestand erin.</translation>
    </message>
    <message>
        <source>This file cannot be read now. Is it open in another program?</source>
        <translation>Dit bestand kan nu niet gelezen worden. Is het open in een ander programma?</translation>
    </message>
    <message>
        <source>There is nothing in this file. Choose another one.</source>
        <translation>Er staat niets in dit bestand. Kies een ander.</translation>
    </message>
    <message>
        <source>Netwerkapp did not make this file. Its name ends in .netwerk.</source>
        <translation>Dit bestand is niet door Netwerkapp gemaakt. De naam eindigt op .netwerk.</translation>
    </message>
    <message>
        <source>This file is damaged. Copy it once more from where you made it.</source>
        <translation>Dit bestand is beschadigd. Kopieer het nog eens vanaf de plek waar je het maakte.</translation>
    </message>
    <message>
        <source>This file is too large for Netwerkapp.</source>
        <translation>Dit bestand is te groot voor Netwerkapp.</translation>
    </message>
    <message>
        <source>This file was made by a newer Netwerkapp. Install that one here too.</source>
        <translation>Dit bestand is door een nieuwere Netwerkapp gemaakt. Zet die hier ook op de computer.</translation>
    </message>
    <message>
        <source>This file has a password.</source>
        <translation>Dit bestand heeft een wachtwoord.</translation>
    </message>
    <message>
        <source>This is not the password of this file. Try once more.</source>
        <translation>Dit is niet het wachtwoord van dit bestand. Probeer het nog eens.</translation>
    </message>
    <message>
        <source>The password of this file was not made by Netwerkapp.</source>
        <translation>Het wachtwoord van dit bestand komt niet van Netwerkapp.</translation>
    </message>
    <message>
        <source>Of {name}, made on {when}.</source>
        <translation>Van {name}, gemaakt op {when}.</translation>
    </message>
    <message>
        <source>Made on {when}.</source>
        <translation>Gemaakt op {when}.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>Moments of contact</source>
        <translation>Contactmomenten</translation>
    </message>
    <message>
        <source>Answers and other texts</source>
        <translation>Antwoorden en andere teksten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message numerus="yes">
        <source>%n people were put on your list.</source>
        <translation>
            <numerusform>Eén persoon staat erbij op je lijst.</numerusform>
            <numerusform>%n mensen staan erbij op je lijst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talks were added.</source>
        <translation>
            <numerusform>Er kwam één gesprek bij.</numerusform>
            <numerusform>Er kwamen %n gesprekken bij.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n things the file had something newer.</source>
        <translation>
            <numerusform>Van één ding had het bestand iets nieuwers.</numerusform>
            <numerusform>Van %n dingen had het bestand iets nieuwers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your texts and answers were completed.</source>
        <translation>Je teksten en antwoorden zijn aangevuld.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer in the file</source>
        <translation>
            <numerusform>%n nieuwer in het bestand</numerusform>
            <numerusform>%n nieuwer in het bestand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken away there</source>
        <translation>
            <numerusform>%n daar weggehaald</numerusform>
            <numerusform>%n daar weggehaald</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer here</source>
        <translation>
            <numerusform>%n hier nieuwer</numerusform>
            <numerusform>%n hier nieuwer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n hetzelfde</numerusform>
            <numerusform>%n hetzelfde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only here</source>
        <translation>
            <numerusform>%n alleen hier</numerusform>
            <numerusform>%n alleen hier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AwayWords</name>
    <message>
        <source>Your second place is not there now: {place}. The backups in it follow as soon as it is back.</source>
        <translation>Je tweede plek is er nu niet: {place}. De reservekopieën daar volgen zodra die er weer is.</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>this one cannot be read</source>
        <translation>deze is niet te lezen</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Bekijken</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n mens</numerusform>
            <numerusform>%n mensen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talks</source>
        <translation>
            <numerusform>%n gesprek</numerusform>
            <numerusform>%n gesprekken</numerusform>
        </translation>
    </message>
    <message>
        <source>while you were busy</source>
        <translation>terwijl je bezig was</translation>
    </message>
    <message>
        <source>when you closed the app</source>
        <translation>bij het sluiten van de app</translation>
    </message>
    <message>
        <source>when you opened the app</source>
        <translation>toen je de app opende</translation>
    </message>
    <message>
        <source>before people were joined</source>
        <translation>voordat er mensen werden samengevoegd</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vóór het importeren</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>vóór een nieuwe versie</translation>
    </message>
    <message>
        <source>before a backup was put back</source>
        <translation>vóór het terugzetten van een reservekopie</translation>
    </message>
    <message>
        <source>saved from a damaged file</source>
        <translation>uit een beschadigd bestand gehaald</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>door jou gemaakt</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>The app makes a backup by itself, while you are busy and when you close it.</source>
        <translation>De app maakt zelf reservekopieën: terwijl je bezig bent en als je afsluit.</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Nu een reservekopie maken</translation>
    </message>
    <message>
        <source>A backup from another place</source>
        <translation>Een kopie van een andere plek</translation>
    </message>
    <message>
        <source>The backup is being checked.</source>
        <translation>De reservekopie wordt nagekeken.</translation>
    </message>
    <message>
        <source>The backup is being made.</source>
        <translation>De reservekopie wordt gemaakt.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Er is nog geen reservekopie.</translation>
    </message>
    <message>
        <source>The first one comes by itself.</source>
        <translation>De eerste komt vanzelf.</translation>
    </message>
    <message>
        <source>The backup is made.</source>
        <translation>De reservekopie is gemaakt.</translation>
    </message>
</context>
<context>
    <name>BankBox</name>
    <message>
        <source>Search the questions</source>
        <translation>Zoek in de vragen</translation>
    </message>
    <message>
        <source>All questions for this talk</source>
        <translation>Alle vragen voor dit gesprek</translation>
    </message>
    <message>
        <source>No question has these words.</source>
        <translation>Geen vraag heeft deze woorden.</translation>
    </message>
</context>
<context>
    <name>BringBackPage</name>
    <message>
        <source>A file of Netwerkapp</source>
        <translation>Een bestand van Netwerkapp</translation>
    </message>
    <message>
        <source>Its name ends in .netwerk. You can also drag it onto this window.</source>
        <translation>De naam eindigt op .netwerk. Je kunt het ook op dit venster slepen.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Kies een bestand</translation>
    </message>
    <message>
        <source>The one that you chose when you made this file.</source>
        <translation>Het wachtwoord dat je koos toen je dit bestand maakte.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Het bestand wordt gelezen.</translation>
    </message>
    <message>
        <source>It is being brought in.</source>
        <translation>Het wordt erbij gezet.</translation>
    </message>
    <message>
        <source>Saving does not work now. Everything stays as it is.</source>
        <translation>Bewaren lukt nu niet. Alles blijft zoals het is.</translation>
    </message>
    <message>
        <source>Nothing was brought in.</source>
        <translation>Er is niets bij gezet.</translation>
    </message>
    <message>
        <source>It is being taken back.</source>
        <translation>Het wordt teruggedraaid.</translation>
    </message>
    <message>
        <source>It is taken back. Everything is as it was.</source>
        <translation>Het is teruggedraaid. Alles is weer zoals het was.</translation>
    </message>
</context>
<context>
    <name>BringInPage</name>
    <message>
        <source>One file at a time. This one is not ready yet.</source>
        <translation>Eén bestand tegelijk. Dit is nog niet klaar.</translation>
    </message>
</context>
<context>
    <name>BroughtIn</name>
    <message>
        <source>Does somebody stand on your list twice now?</source>
        <translation>Staat er nu iemand dubbel op je lijst?</translation>
    </message>
    <message>
        <source>To the ladder</source>
        <translation>Naar de ladder</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>It is brought in.</source>
        <translation>Het staat erbij.</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>How far it is</source>
        <translation>Hoever het is</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>To cut out</source>
        <translation>Om uit te knippen</translation>
    </message>
    <message>
        <source>Whole sheet</source>
        <translation>Heel vel</translation>
    </message>
    <message>
        <source>To fold, large type</source>
        <translation>Om te vouwen, grote letters</translation>
    </message>
    <message>
        <source>How it will stand on paper</source>
        <translation>Zo komt het op papier</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaren als pdf</translation>
    </message>
    <message>
        <source>To your sheet</source>
        <translation>Naar je gespreksblad</translation>
    </message>
    <message>
        <source>Pocket card on paper</source>
        <translation>Spiekbriefje op papier</translation>
    </message>
    <message numerus="yes">
        <source>%n characters cannot be printed.</source>
        <translation>
            <numerusform>%n teken kan niet worden afgedrukt.</numerusform>
            <numerusform>%n tekens kunnen niet worden afgedrukt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Celebrating</name>
    <message>
        <source>New tile: {what}</source>
        <translation>Nieuwe tegel: {what}</translation>
    </message>
</context>
<context>
    <name>Choose</name>
    <message>
        <source>Choose a file</source>
        <translation>Bestand kiezen</translation>
    </message>
    <message>
        <source>How do I get a file like this?</source>
        <translation>Hoe kom ik aan zo’n bestand?</translation>
    </message>
    <message>
        <source>Piet van der Berg
Anna Smit</source>
        <translation>Piet van der Berg
Anna Smit</translation>
    </message>
    <message>
        <source>Look at these names</source>
        <translation>Deze namen bekijken</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Een bestand</translation>
    </message>
    <message>
        <source>A vCard (.vcf), a table (.csv) or the ZIP of LinkedIn. You can also drag it onto this window.</source>
        <translation>Een vCard (.vcf), een tabel (.csv) of de ZIP van LinkedIn. Je kunt het ook op dit venster slepen.</translation>
    </message>
    <message>
        <source>iPhone: open Contacts, Lists, hold a list and choose Export.</source>
        <translation>iPhone: open Contacten, kies Lijsten, houd een lijst vast en kies Exporteer.</translation>
    </message>
    <message>
        <source>Android: open Contacts, Organise or Settings, and choose Export to file.</source>
        <translation>Android: open Contacten, kies Ordenen of Instellingen, en dan Exporteren naar bestand.</translation>
    </message>
    <message>
        <source>Google: contacts.google.com, Export, and choose vCard.</source>
        <translation>Google: ga naar contacts.google.com, kies Exporteren en dan vCard.</translation>
    </message>
    <message>
        <source>Outlook: File, Open and export, Export to a file, and choose CSV.</source>
        <translation>Outlook: kies Bestand, Openen en exporteren, Exporteren naar een bestand, en dan CSV.</translation>
    </message>
    <message>
        <source>LinkedIn: Settings, Data privacy, Get a copy of your data, and choose Connections.</source>
        <translation>LinkedIn: kies Instellingen, Gegevensprivacy, Een kopie van uw gegevens, en dan Connecties.</translation>
    </message>
    <message>
        <source>A list of names</source>
        <translation>Een lijst met namen</translation>
    </message>
    <message>
        <source>One name on each line. You can paste it here.</source>
        <translation>Op elke regel één naam. Je kunt ze hier plakken.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
</context>
<context>
    <name>Circles</name>
    <message>
        <source>Where do you know them from?</source>
        <translation>Waar ken je ze van?</translation>
    </message>
    <message>
        <source>Press a number, or choose. You can leave it.</source>
        <translation>Druk op een cijfer, of kies. Het hoeft niet.</translation>
    </message>
    <message>
        <source>{name} is on your list already</source>
        <translation>{name} staat al op je lijst</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>Toch toevoegen</translation>
    </message>
    <message numerus="yes">
        <source>Of %n more you can say it in your list.</source>
        <translation>
            <numerusform>Van nog %n naam kun je het in je lijst zeggen.</numerusform>
            <numerusform>Van nog %n namen kun je het in je lijst zeggen.</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog niet gekozen</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>Hide the clock</source>
        <translation>Verberg de klok</translation>
    </message>
    <message>
        <source>Show the clock</source>
        <translation>Toon de klok</translation>
    </message>
</context>
<context>
    <name>ContactDeeds</name>
    <message>
        <source>Kept with {name}: {what}, today.</source>
        <translation>Bewaard bij {name}: {what}, vandaag.</translation>
    </message>
    <message>
        <source>Kept with {name}: {what}.</source>
        <translation>Bewaard bij {name}: {what}.</translation>
    </message>
    <message>
        <source>This moment of contact with {name} is gone.</source>
        <translation>Dit contactmoment met {name} is weg.</translation>
    </message>
    <message>
        <source>The rhythm with {name} is kept.</source>
        <translation>Het ritme met {name} is bewaard.</translation>
    </message>
    <message>
        <source>{name} comes back in {what} days.</source>
        <translation>{name} komt over {what} dagen terug.</translation>
    </message>
    <message>
        <source>{name} no longer rests.</source>
        <translation>{name} doet weer mee.</translation>
    </message>
    <message>
        <source>{name} is off your list.</source>
        <translation>{name} is van je lijst.</translation>
    </message>
    <message>
        <source>Kept: {text}.</source>
        <translation>Bewaard: {text}.</translation>
    </message>
    <message>
        <source>{people} are off your list.</source>
        <translation>{people} staan niet meer op je lijst.</translation>
    </message>
    <message>
        <source>{name} is erased, here and in every backup.</source>
        <translation>{name} is gewist, hier en in elke reservekopie.</translation>
    </message>
    <message>
        <source>{name} is erased, here and in the backups on this computer.</source>
        <translation>{name} is gewist, hier en in de reservekopieën op deze computer.</translation>
    </message>
    <message>
        <source>These backups could not be opened: {files}.</source>
        <translation>Deze reservekopieën gingen niet open: {files}.</translation>
    </message>
</context>
<context>
    <name>ContactDetail</name>
    <message>
        <source>How you know {name}</source>
        <translation>Waar je {name} van kent</translation>
    </message>
    <message>
        <source>What you can offer {name}</source>
        <translation>Wat je {name} kunt bieden</translation>
    </message>
    <message>
        <source>What you know about {name}</source>
        <translation>Wat je van {name} weet</translation>
    </message>
    <message>
        <source>What occupies {name}</source>
        <translation>Wat {name} bezighoudt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>Dichtbij</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Knows you are looking</source>
        <translation>Weet dat je zoekt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Erase for good …</source>
        <translation>Voorgoed wissen …</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>How your network grows</source>
        <translation>Zo groeit je netwerk</translation>
    </message>
    <message>
        <source>long out of touch</source>
        <translation>lang niet gesproken</translation>
    </message>
    <message>
        <source>Prepare a talk</source>
        <translation>Gesprek voorbereiden</translation>
    </message>
    <message>
        <source>Join with someone</source>
        <translation>Samenvoegen met iemand</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>With more details</source>
        <translation>Met meer erbij</translation>
    </message>
</context>
<context>
    <name>ContactFields</name>
    <message>
        <source>Given name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Tussenvoegsel</translation>
    </message>
    <message>
        <source>such as van der</source>
        <translation>zoals van der</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kring</translation>
    </message>
    <message>
        <source>Name of your circle</source>
        <translation>Naam van je kring</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>Dichtbij</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Field of work</source>
        <translation>Vak</translation>
    </message>
    <message>
        <source>such as care, or transport</source>
        <translation>zoals zorg, of vervoer</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>such as an address on LinkedIn</source>
        <translation>zoals een adres op LinkedIn</translation>
    </message>
    <message>
        <source>Likes to be in touch</source>
        <translation>Heeft graag contact</translation>
    </message>
    <message>
        <source>Call name</source>
        <translation>Roepnaam</translation>
    </message>
    <message>
        <source>if it is another name</source>
        <translation>als dat een andere naam is</translation>
    </message>
    <message>
        <source>You say</source>
        <translation>Je zegt</translation>
    </message>
    <message>
        <source>How you know this person</source>
        <translation>Waar je deze persoon van kent</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Sinds wanneer</translation>
    </message>
    <message>
        <source>such as 2015</source>
        <translation>zoals 2015</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>with commas between them</source>
        <translation>met komma’s ertussen</translation>
    </message>
    <message>
        <source>What you know about this person</source>
        <translation>Wat je van deze persoon weet</translation>
    </message>
    <message>
        <source>What occupies this person</source>
        <translation>Wat deze persoon bezighoudt</translation>
    </message>
    <message>
        <source>What you can offer</source>
        <translation>Wat je kunt bieden</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Verjaardag</translation>
    </message>
    <message>
        <source>such as 26 November</source>
        <translation>zoals 26 november</translation>
    </message>
    <message>
        <source>Knows you are looking</source>
        <translation>Weet dat je zoekt</translation>
    </message>
    <message>
        <source>Knows about work that interests you</source>
        <translation>Weet over werk dat je interesseert</translation>
    </message>
    <message>
        <source>How tense getting in touch feels</source>
        <translation>Hoe spannend contact maken is</translation>
    </message>
    <message>
        <source>How this person responds</source>
        <translation>Hoe deze persoon reageert</translation>
    </message>
    <message>
        <source>I begin here</source>
        <translation>Hier begin ik mee</translation>
    </message>
    <message>
        <source>Rather not ask</source>
        <translation>Liever niet vragen</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Contact houden</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>This day cannot be read. Write it like 26 November.</source>
        <translation>Deze dag is niet te lezen. Schrijf bijvoorbeeld 26 november.</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>niet gekozen</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>New contact</source>
        <translation>Nieuw contact</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Everything is kept by itself.</source>
        <translation>Alles wordt vanzelf bewaard.</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Op welke dag?</translation>
    </message>
    <message>
        <source>Work and place</source>
        <translation>Werk en plaats</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Bereiken</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Leerde je kennen via</translation>
    </message>
    <message>
        <source>How you know each other</source>
        <translation>Hoe je elkaar kent</translation>
    </message>
    <message>
        <source>What you know and offer</source>
        <translation>Wat je weet en kunt bieden</translation>
    </message>
    <message>
        <source>Next step and rhythm</source>
        <translation>Volgende stap en ritme</translation>
    </message>
    <message>
        <source>Only for you. Nobody else sees this.</source>
        <translation>Alleen voor jou. Niemand anders ziet dit.</translation>
    </message>
    <message>
        <source>Whom you ask first</source>
        <translation>Wie je het eerst vraagt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>niet gekozen</translation>
    </message>
    <message>
        <source>Another circle …</source>
        <translation>Een andere kring …</translation>
    </message>
    <message>
        <source>Type a name. Until then the old one stays.</source>
        <translation>Vul een naam in. Tot dan blijft de oude staan.</translation>
    </message>
</context>
<context>
    <name>ContactModel</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kring</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>Dichtbij</translation>
    </message>
    <message>
        <source>Last talked</source>
        <translation>Laatst gesproken</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
</context>
<context>
    <name>ContactPicker</name>
    <message>
        <source>Type a name</source>
        <translation>Typ een naam</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Met wie</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <source>Add {name} as a contact</source>
        <translation>{name} toevoegen als contact</translation>
    </message>
</context>
<context>
    <name>ContactTable</name>
    <message>
        <source>Order by {column}</source>
        <translation>Sorteer op {column}</translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>family</source>
        <translation>familie</translation>
    </message>
    <message>
        <source>friends</source>
        <translation>vrienden</translation>
    </message>
    <message>
        <source>former colleagues</source>
        <translation>oud-collega’s</translation>
    </message>
    <message>
        <source>education</source>
        <translation>opleiding</translation>
    </message>
    <message>
        <source>club</source>
        <translation>vereniging</translation>
    </message>
    <message>
        <source>neighbourhood</source>
        <translation>buurt</translation>
    </message>
    <message>
        <source>via others</source>
        <translation>via via</translation>
    </message>
    <message>
        <source>close</source>
        <translation>dichtbij</translation>
    </message>
    <message>
        <source>good acquaintance</source>
        <translation>goede bekende</translation>
    </message>
    <message>
        <source>acquaintance</source>
        <translation>kennis</translation>
    </message>
    <message>
        <source>further away</source>
        <translation>verder weg</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>een beetje</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>greeting</source>
        <translation>groet</translation>
    </message>
    <message>
        <source>question</source>
        <translation>vraag</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>uitnodiging</translation>
    </message>
    <message>
        <source>thank-you</source>
        <translation>bedankje</translation>
    </message>
    <message>
        <source>how it went</source>
        <translation>hoe het ging</translation>
    </message>
    <message>
        <source>gave help</source>
        <translation>hulp gegeven</translation>
    </message>
    <message>
        <source>congratulation</source>
        <translation>felicitatie</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>herinnering</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Bellen</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Wandelen</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Koffie</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Contact houden</translation>
    </message>
    <message>
        <source>{what} today</source>
        <translation>{what} vandaag</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persoon</translation>
    </message>
    <message>
        <source>people</source>
        <translation>mensen</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>kring</translation>
    </message>
    <message>
        <source>circles</source>
        <translation>kringen</translation>
    </message>
    <message>
        <source>{people} in {circles}</source>
        <translation>{people} in {circles}</translation>
    </message>
    <message>
        <source>{number} people chosen</source>
        <translation>{number} mensen gekozen</translation>
    </message>
    <message>
        <source>It is time for nobody now. That is fine.</source>
        <translation>Het is nu voor niemand tijd. Dat is prima.</translation>
    </message>
    <message>
        <source>Nobody here yet.</source>
        <translation>Hier staat nog niemand.</translation>
    </message>
    <message>
        <source>Thank-you today</source>
        <translation>Bedankje vandaag</translation>
    </message>
    <message>
        <source>A thank-you can still go</source>
        <translation>Bedankje kan nog</translation>
    </message>
</context>
<context>
    <name>ContactsHead</name>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nieuw contact</translation>
    </message>
    <message>
        <source>More about the list</source>
        <translation>Meer over de lijst</translation>
    </message>
    <message>
        <source>Is someone here twice?</source>
        <translation>Staat iemand dubbel?</translation>
    </message>
    <message>
        <source>Quick add</source>
        <translation>Snel toevoegen</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Mensen importeren</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Contacten exporteren</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Choose someone from the list. Then you can note what it was.</source>
        <translation>Kies iemand uit de lijst. Daarna kun je noteren wat het was.</translation>
    </message>
    <message>
        <source>Go on with those who are chosen</source>
        <translation>Verder met wie je koos</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>{people}: go on</source>
        <translation>{people}: verder</translation>
    </message>
    <message>
        <source>{name} is on your list.</source>
        <translation>{name} staat op je lijst.</translation>
    </message>
    <message>
        <source>Without a name this contact is not on your list yet. Your text stays here.</source>
        <translation>Zonder naam staat dit contact nog niet op je lijst. Je tekst blijft hier staan.</translation>
    </message>
    <message>
        <source>This moment is not kept yet. Your text stays here.</source>
        <translation>Dit moment is nog niet bewaard. Je tekst blijft hier staan.</translation>
    </message>
</context>
<context>
    <name>ContentWords</name>
    <message>
        <source>A file with texts cannot be used: {file}. {place}. Mend the file, or put the old one back.</source>
        <translation>Een bestand met teksten kan niet gebruikt worden: {file}. {place}. Herstel het bestand, of zet het oude terug.</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>One talk with someone you know is a fine beginning.</source>
        <translation>Eén gesprek met iemand die je kent is een mooi begin.</translation>
    </message>
    <message>
        <source>{number} held</source>
        <translation>{number} gevoerd</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>New talk</source>
        <translation>Nieuw gesprek</translation>
    </message>
    <message>
        <source>Your talks will come here</source>
        <translation>Hier komen je gesprekken</translation>
    </message>
    <message>
        <source>Search your sheets and look-backs</source>
        <translation>Zoek in je gespreksbladen en terugblikken</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>No talk holds all of these words. Try another word, or a part of one.</source>
        <translation>Geen gesprek bevat al deze woorden. Probeer een ander woord, of een stukje ervan.</translation>
    </message>
    <message>
        <source>All talks</source>
        <translation>Alle gesprekken</translation>
    </message>
    <message>
        <source>Keep as an idea</source>
        <translation>Bewaar als idee</translation>
    </message>
    <message>
        <source>This talk is off your list.</source>
        <translation>Dit gesprek is van je lijst.</translation>
    </message>
    <message>
        <source>A talk with {name} is an idea now.</source>
        <translation>Een gesprek met {name} is nu een idee.</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Nobody chosen yet</source>
        <translation>Nog niemand gekozen</translation>
    </message>
    <message>
        <source>{n} of 7 parts of the sheet</source>
        <translation>{n} van 7 delen van het gespreksblad</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Opnieuw plannen</translation>
    </message>
</context>
<context>
    <name>ConversationWords</name>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Voorbereiden</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gevoerd</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Afgerond</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Afgezegd</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Niet gekomen</translation>
    </message>
    <message>
        <source>This talk now stands at: {status}.</source>
        <translation>Dit gesprek staat nu op: {status}.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schrijven</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Bellen</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Wandelen</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Koffie</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>iemand</translation>
    </message>
    <message>
        <source>Writing with {name}</source>
        <translation>Schrijven met {name}</translation>
    </message>
    <message>
        <source>Calling {name}</source>
        <translation>Bellen met {name}</translation>
    </message>
    <message>
        <source>Walking with {name}</source>
        <translation>Wandelen met {name}</translation>
    </message>
    <message>
        <source>Coffee with {name}</source>
        <translation>Koffie met {name}</translation>
    </message>
    <message>
        <source>Online with {name}</source>
        <translation>Online met {name}</translation>
    </message>
    <message>
        <source>Talk with {name}</source>
        <translation>Gesprek met {name}</translation>
    </message>
    <message>
        <source>Looking back on your writing with {name}</source>
        <translation>Terugkijken op je berichten met {name}</translation>
    </message>
    <message>
        <source>Looking back on your call with {name}</source>
        <translation>Terugkijken op je telefoontje met {name}</translation>
    </message>
    <message>
        <source>Looking back on your walk with {name}</source>
        <translation>Terugkijken op je wandeling met {name}</translation>
    </message>
    <message>
        <source>Looking back on your coffee with {name}</source>
        <translation>Terugkijken op je koffie met {name}</translation>
    </message>
    <message>
        <source>Looking back on your online talk with {name}</source>
        <translation>Terugkijken op je online gesprek met {name}</translation>
    </message>
    <message>
        <source>Looking back on your talk with {name}</source>
        <translation>Terugkijken op je gesprek met {name}</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>Your data</source>
        <translation>Je gegevens</translation>
    </message>
    <message>
        <source>Everything you write stays in this folder, only on this computer.</source>
        <translation>Alles wat je schrijft blijft in deze map, alleen op deze computer.</translation>
    </message>
    <message>
        <source>Folder of your data</source>
        <translation>Map met je gegevens</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>A second place for your backups</source>
        <translation>Een tweede plek voor je reservekopieën</translation>
    </message>
    <message>
        <source>Each backup goes there as well: a stick, or another folder.</source>
        <translation>Elke reservekopie gaat ook daarheen: een stick, of een andere map.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Kies een map</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Geen tweede plek</translation>
    </message>
    <message>
        <source>Your backups</source>
        <translation>Je reservekopieën</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Alles wissen</translation>
    </message>
    <message>
        <source>Choose a second place for your backups</source>
        <translation>Kies een tweede plek voor je reservekopieën</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>A talk that was held keeps its day.</source>
        <translation>Een gesprek dat gevoerd is, houdt zijn dag.</translation>
    </message>
    <message>
        <source>That day does not exist. Choose a day in {month}.</source>
        <translation>Die dag bestaat niet. Kies een dag in {month}.</translation>
    </message>
    <message>
        <source>That day does not exist.</source>
        <translation>Die dag bestaat niet.</translation>
    </message>
    <message>
        <source>This day cannot be read. Write it like 26 November.</source>
        <translation>Deze dag is niet te lezen. Schrijf hem als 26 november.</translation>
    </message>
    <message>
        <source>That day is still to come, and this talk was held.</source>
        <translation>Die dag komt nog, en dit gesprek is al gevoerd.</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} om {time} uur</translation>
    </message>
    <message>
        <source>:</source>
        <comment>between hours and minutes</comment>
        <translation>.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n dag geleden</numerusform>
            <numerusform>%n dagen geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <translation>
            <numerusform>%n week geleden</numerusform>
            <numerusform>%n weken geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n jaar geleden</numerusform>
            <numerusform>%n jaar geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>in {month}</source>
        <translation>in {month}</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Such as: yesterday, or 14 March</source>
        <translation>Zoals: gisteren, of 14 maart</translation>
    </message>
    <message>
        <source>Such as: tomorrow, or 14 March</source>
        <translation>Zoals: morgen, of 14 maart</translation>
    </message>
    <message>
        <source>This day cannot be read. Write it like 26 November.</source>
        <translation>Deze dag kan niet gelezen worden. Schrijf hem als 26 november.</translation>
    </message>
    <message>
        <source>That day has been. Choose a day that is still to come.</source>
        <translation>Die dag is al geweest. Kies een dag die nog komt.</translation>
    </message>
    <message>
        <source>That day is still to come. Choose a day that was.</source>
        <translation>Die dag komt nog. Kies een dag die al geweest is.</translation>
    </message>
</context>
<context>
    <name>DeletedPage</name>
    <message>
        <source>Deleted</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>What you delete stays here for {n} days. You can put it back.</source>
        <translation>Wat je verwijdert, blijft hier {n} dagen staan. Je kunt het terugzetten.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Er is niets verwijderd.</translation>
    </message>
    <message>
        <source>What you delete stands here, to put it back.</source>
        <translation>Wat je verwijdert staat hier, om terug te zetten.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Meer laten zien</translation>
    </message>
    <message>
        <source>deleted {when}</source>
        <translation>verwijderd: {when}</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>iemand</translation>
    </message>
    <message>
        <source>Talk with {name}</source>
        <translation>Gesprek met {name}</translation>
    </message>
    <message>
        <source>Moment of contact with {name}</source>
        <translation>Contactmoment met {name}</translation>
    </message>
    <message>
        <source>{what} is back.</source>
        <translation>{what} staat terug.</translation>
    </message>
</context>
<context>
    <name>DraftsCard</name>
    <message>
        <source>Your message</source>
        <translation>Je bericht</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Opnieuw beginnen</translation>
    </message>
    <message>
        <source>A message to begin with</source>
        <translation>Een bericht om mee te beginnen</translation>
    </message>
    <message>
        <source>Which message?</source>
        <translation>Welk bericht?</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>Aan wie?</translation>
    </message>
    <message>
        <source>You send it yourself, from your own mail or phone.</source>
        <translation>Je verstuurt het zelf, vanuit je eigen mail of telefoon.</translation>
    </message>
    <message>
        <source>someone else</source>
        <translation>iemand anders</translation>
    </message>
    <message>
        <source>The message is as it was.</source>
        <translation>Het bericht is weer zoals het was.</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Join with someone</source>
        <translation>Samenvoegen met iemand</translation>
    </message>
    <message>
        <source>Who is {name} as well?</source>
        <translation>Wie is {name} ook?</translation>
    </message>
    <message>
        <source>Is someone here twice?</source>
        <translation>Staat iemand dubbel?</translation>
    </message>
    <message>
        <source>The names on your list are being compared.</source>
        <translation>De namen op je lijst worden vergeleken.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>Everyone stands here once, as far as can be seen.</source>
        <translation>Iedereen staat hier één keer, voor zover te zien is.</translation>
    </message>
    <message>
        <source>You can also join two people yourself: choose one in the list, and then More.</source>
        <translation>Je kunt ook zelf twee mensen samenvoegen. Kies er een in de lijst, en dan Meer.</translation>
    </message>
    <message>
        <source>Joined before</source>
        <translation>Eerder samengevoegd</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>De ander</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Niet dezelfde</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>All talks and moments of contact go along. You can undo it, also later.</source>
        <translation>Alle gesprekken en contactmomenten gaan mee. Je kunt het ongedaan maken, ook later.</translation>
    </message>
    <message>
        <source>Pairs to look at: {number}</source>
        <translation>Paren om te bekijken: {number}</translation>
    </message>
    <message>
        <source>{name} and {other}, on {day}</source>
        <translation>{name} en {other}, op {day}</translation>
    </message>
    <message>
        <source>Make two again</source>
        <translation>Weer splitsen</translation>
    </message>
    <message>
        <source>Nobody was joined.</source>
        <translation>Er is niemand samengevoegd.</translation>
    </message>
    <message>
        <source>{name} stands on your list once now.</source>
        <translation>{name} staat nu één keer op je lijst.</translation>
    </message>
    <message>
        <source>They are two people. This pair does not come back.</source>
        <translation>Het zijn twee mensen. Dit paar komt niet terug.</translation>
    </message>
    <message>
        <source>{name} and {other} are two people again.</source>
        <translation>{name} en {other} zijn weer twee mensen.</translation>
    </message>
</context>
<context>
    <name>EndOfStep</name>
    <message>
        <source>To the ladder</source>
        <translation>Naar de ladder</translation>
    </message>
</context>
<context>
    <name>EraseCard</name>
    <message>
        <source>Keep this person</source>
        <translation>Deze persoon houden</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Voorgoed wissen</translation>
    </message>
    <message>
        <source>Erase {name} for good?</source>
        <translation>{name} voorgoed wissen?</translation>
    </message>
    <message>
        <source>All that you wrote about {name} goes: here, in your talks, and in every backup of this app. This cannot be undone.</source>
        <translation>Alles wat je over {name} schreef gaat weg. Dat geldt hier, bij je gesprekken en in elke reservekopie van deze app. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>What stays: that there was a talk or a moment of contact, with its day. Your tiles stay too.</source>
        <translation>Wat blijft: dat er een gesprek of contactmoment was, met de dag. Je tegels blijven ook.</translation>
    </message>
    <message>
        <source>The app cannot reach: what you wrote about {name} with someone else, files that you saved or printed, and copies on other devices.</source>
        <translation>De app kan niet overal bij. Wat je bij iemand anders over {name} schreef, blijft staan. Dat geldt ook voor wat je zelf opsloeg of afdrukte, en voor kopieën elders.</translation>
    </message>
</context>
<context>
    <name>ExampleStrip</name>
    <message>
        <source>This is an example. Nothing of it is yours.</source>
        <translation>Dit is een voorbeeld. Niets hiervan is van jou.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>The example is gone then, and this window closes.</source>
        <translation>Het voorbeeld is dan weg, en dit venster sluit.</translation>
    </message>
    <message>
        <source>Example: {page}</source>
        <translation>Voorbeeld: {page}</translation>
    </message>
</context>
<context>
    <name>ExperimentAfterView</name>
    <message>
        <source>Which thought?</source>
        <translation>Welke gedachte?</translation>
    </message>
    <message>
        <source>You thought: {text}</source>
        <translation>Je dacht: {text}</translation>
    </message>
    <message>
        <source>You gave it {n} percent.</source>
        <translation>Je gaf het {n} procent.</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Wat gebeurde er?</translation>
    </message>
    <message>
        <source>How strong is the thought now, from 0 to 10?</source>
        <translation>Hoe sterk is de gedachte nu, van 0 tot 10?</translation>
    </message>
    <message>
        <source>A smaller experiment</source>
        <translation>Een kleiner experiment</translation>
    </message>
    <message>
        <source>The thought became weaker: from {before} to {after}.</source>
        <translation>De gedachte werd zwakker: van {before} naar {after}.</translation>
    </message>
    <message>
        <source>The thought is as strong as it was. You did try it.</source>
        <translation>De gedachte is even sterk. Je hebt het wel geprobeerd.</translation>
    </message>
</context>
<context>
    <name>ExperimentView</name>
    <message>
        <source>Which thought?</source>
        <translation>Welke gedachte?</translation>
    </message>
    <message>
        <source>First choose a thought and say how strong it is, in the step before.</source>
        <translation>Kies eerst een gedachte en zeg hoe sterk die is. Dat doe je in de stap hiervoor.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>Your own small experiment</source>
        <translation>Je eigen kleine experiment</translation>
    </message>
    <message>
        <source>What do you think will happen?</source>
        <translation>Wat denk je dat er gebeurt?</translation>
    </message>
    <message>
        <source>How likely is that, from 0 to 100 percent?</source>
        <translation>Hoe groot is de kans daarop, van 0 tot 100 procent?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Wanneer?</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Bij wie?</translation>
    </message>
    <message>
        <source>{name} is on your list now.</source>
        <translation>{name} staat nu op je lijst.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>vCard 3.0, for phones and address books</source>
        <translation>vCard 3.0, voor telefoons en adresboeken</translation>
    </message>
    <message>
        <source>vCard 4.0</source>
        <translation>vCard 4.0</translation>
    </message>
    <message>
        <source>Table for a spreadsheet</source>
        <translation>Tabel voor een rekenblad</translation>
    </message>
    <message>
        <source>There is nobody on your list yet.</source>
        <translation>Er staat nog niemand op je lijst.</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Contacten exporteren</translation>
    </message>
    <message>
        <source>contacts.vcf</source>
        <translation>contacten.vcf</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts are in {file} now.</source>
        <translation>
            <numerusform>%n contact staat nu in {file}.</numerusform>
            <numerusform>%n contacten staan nu in {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The contacts are being written.</source>
        <translation>De contacten worden in het bestand gezet.</translation>
    </message>
    <message>
        <source>{file} cannot be written there. Choose another folder.</source>
        <translation>{file} kan daar niet worden opgeslagen. Kies een andere map.</translation>
    </message>
</context>
<context>
    <name>FeelingMarker</name>
    <message>
        <source>How it feels. Put this ring on the rung that fits.</source>
        <translation>Hoe het voelt. Zet dit rondje op de trede die past.</translation>
    </message>
    <message>
        <source>The arrow keys put it on another rung, Delete takes it away.</source>
        <translation>Met de pijltjes zet je het op een andere trede, met Delete haal je het weg.</translation>
    </message>
    <message>
        <source>{name}, not placed yet</source>
        <translation>{name}, nog niet gezet</translation>
    </message>
    <message>
        <source>{name}: {stage}, rung {rung} of 4</source>
        <translation>{name}: {stage}, trede {rung} van 4</translation>
    </message>
    <message>
        <source>Take the ring away</source>
        <translation>Haal het rondje weg</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kring</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>Dichtbij</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Field of work</source>
        <translation>Vak</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>Likes to be in touch</source>
        <translation>Heeft graag contact</translation>
    </message>
    <message>
        <source>You say</source>
        <translation>Je zegt</translation>
    </message>
    <message>
        <source>How you know this person</source>
        <translation>Waar je deze persoon van kent</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Sinds wanneer</translation>
    </message>
    <message>
        <source>What you know</source>
        <translation>Wat je weet</translation>
    </message>
    <message>
        <source>What occupies this person</source>
        <translation>Wat deze persoon bezighoudt</translation>
    </message>
    <message>
        <source>What you can offer</source>
        <translation>Wat je kunt bieden</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Verjaardag</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Knows you are looking</source>
        <translation>Weet dat je zoekt</translation>
    </message>
    <message>
        <source>How this person responds</source>
        <translation>Hoe deze persoon reageert</translation>
    </message>
    <message>
        <source>How tense getting in touch feels</source>
        <translation>Hoe spannend contact maken is</translation>
    </message>
    <message>
        <source>Knows about work that interests you</source>
        <translation>Weet over werk dat je interesseert</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Contact houden</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Leerde je kennen via</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>hetzelfde e-mailadres</translation>
    </message>
    <message>
        <source>the same profile</source>
        <translation>hetzelfde profiel</translation>
    </message>
    <message>
        <source>the same phone number</source>
        <translation>hetzelfde telefoonnummer</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>dezelfde naam</translation>
    </message>
    <message>
        <source>names that are alike</source>
        <translation>namen die op elkaar lijken</translation>
    </message>
    <message>
        <source>Why: {reasons}.</source>
        <translation>Waarom: {reasons}.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Uitnodiging</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>A list of helpers from an organisation</source>
        <translation>Een lijst met helpers van een organisatie</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Choose a file with people</source>
        <translation>Kies een bestand met mensen</translation>
    </message>
    <message>
        <source>Choose a file that you took along</source>
        <translation>Kies een bestand dat je meenam</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>Helper {n}: {text}</source>
        <translation>Helper {n}: {text}</translation>
    </message>
    <message>
        <source>This file cannot be opened. {found}</source>
        <translation>Dit bestand gaat niet open. {found}</translation>
    </message>
    <message>
        <source>This file is too large for a list of helpers.</source>
        <translation>Dit bestand is te groot voor een lijst met helpers.</translation>
    </message>
    <message>
        <source>This is no TOML file, or not a whole one: {found}</source>
        <translation>Dit is geen TOML-bestand, of geen heel bestand: {found}</translation>
    </message>
    <message>
        <source>There is no part [[helper]] here.</source>
        <translation>Hier staat geen deel [[helper]].</translation>
    </message>
    <message>
        <source>‘{key}’ is not known here.</source>
        <translation>‘{key}’ is hier niet bekend.</translation>
    </message>
    <message>
        <source>‘{key}’ is not filled in.</source>
        <translation>‘{key}’ is niet ingevuld.</translation>
    </message>
    <message>
        <source>‘{key}’ does not hold text between quotation marks: {found}</source>
        <translation>Bij ‘{key}’ staat geen tekst tussen aanhalingstekens: {found}</translation>
    </message>
    <message>
        <source>‘{key}’ is too long.</source>
        <translation>‘{key}’ is te lang.</translation>
    </message>
    <message>
        <source>‘{found}’ is no kind of helper that the app knows.</source>
        <translation>‘{found}’ is geen soort helper die de app kent.</translation>
    </message>
    <message>
        <source>‘{found}’ is nothing that the app knows to ask help for.</source>
        <translation>‘{found}’ is geen soort hulp die de app kent.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Search by name, work or place</source>
        <translation>Zoek op naam, werk of plaats</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kring</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>Dichtbij</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Toon</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Alle labels</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Contact houden</translation>
    </message>
    <message>
        <source>Knows I am looking</source>
        <translation>Weet dat ik zoek</translation>
    </message>
    <message>
        <source>Not talked to yet</source>
        <translation>Nog niet gesproken</translation>
    </message>
    <message>
        <source>Long out of touch</source>
        <translation>Lang niet gesproken</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>All circles</source>
        <translation>Alle kringen</translation>
    </message>
</context>
<context>
    <name>FiveStepSlider</name>
    <message>
        <source>no answer yet</source>
        <translation>nog geen antwoord</translation>
    </message>
    <message>
        <source>{value} of 5</source>
        <translation>{value} van 5</translation>
    </message>
    <message>
        <source>1 is {low}, 5 is {high}</source>
        <translation>1 is {low}, 5 is {high}</translation>
    </message>
    <message>
        <source>last time {value}</source>
        <translation>vorige keer {value}</translation>
    </message>
</context>
<context>
    <name>FollowUpRows</name>
    <message>
        <source>Promised to {name}</source>
        <translation>Beloofd aan {name}</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Beloofd</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>can be this week</source>
        <translation>kan deze week</translation>
    </message>
    <message>
        <source>Reminder to {name}</source>
        <translation>Herinnering aan {name}</translation>
    </message>
    <message>
        <source>Let go of your invitation to {name}</source>
        <translation>Laat je uitnodiging aan {name} los</translation>
    </message>
    <message>
        <source>No answer from {name} yet</source>
        <translation>Nog geen antwoord van {name}</translation>
    </message>
    <message>
        <source>Ask someone else?</source>
        <translation>Iemand anders vragen?</translation>
    </message>
    <message>
        <source>Tell {name} how it went</source>
        <translation>Vertel {name} hoe het ging</translation>
    </message>
    <message>
        <source>How often to catch up with {name}?</source>
        <translation>Hoe vaak bijpraten met {name}?</translation>
    </message>
    <message>
        <source>Does {name} know that you are looking?</source>
        <translation>Weet {name} dat je zoekt?</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Deze overslaan</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>There is no room here for an example now.</source>
        <translation>Hier is nu geen plek voor een voorbeeld.</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Good morning</source>
        <translation>Goedemorgen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Goedemiddag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Goedenavond</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Hallo</translation>
    </message>
</context>
<context>
    <name>Growth</name>
    <message>
        <source>How your network grows</source>
        <translation>Zo groeit je netwerk</translation>
    </message>
    <message>
        <source>{names} and {name}</source>
        <translation>{names} en {name}</translation>
    </message>
    <message>
        <source>{giver} led you to {people}.</source>
        <translation>{giver} bracht je bij {people}.</translation>
    </message>
</context>
<context>
    <name>Handle</name>
    <message>
        <source>Move question {n}</source>
        <translation>Vraag {n} verplaatsen</translation>
    </message>
    <message>
        <source>Drag it, or press Alt with an arrow key in the field</source>
        <translation>Sleep het, of druk op Alt met een pijltje in het veld</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Back to {what}</source>
        <translation>Terug naar {what}</translation>
    </message>
</context>
<context>
    <name>HelperForm</name>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>What kind of help is it?</source>
        <translation>Wat voor hulp is het?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>When you can reach them</source>
        <translation>Wanneer bereikbaar</translation>
    </message>
    <message>
        <source>Everything is kept by itself.</source>
        <translation>Alles wordt vanzelf bewaard.</translation>
    </message>
</context>
<context>
    <name>HelperList</name>
    <message>
        <source>Add someone</source>
        <translation>Iemand toevoegen</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Bestand openen</translation>
    </message>
    <message>
        <source>A list of helpers from an organisation</source>
        <translation>Een lijst met helpers van een organisatie</translation>
    </message>
    <message>
        <source>On your list now: {new}. Already there: {known}.</source>
        <translation>Nu op je lijst: {new}. Stond er al: {known}.</translation>
    </message>
    <message>
        <source>Nothing was taken from {file}:</source>
        <translation>Uit {file} is niets overgenomen:</translation>
    </message>
    <message>
        <source>From the file of your organisation</source>
        <translation>Uit het bestand van je organisatie</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Invullen</translation>
    </message>
    <message>
        <source>For: {what}</source>
        <translation>Voor: {what}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>{name} is off your list.</source>
        <translation>{name} is van je lijst.</translation>
    </message>
</context>
<context>
    <name>HiddenNames</name>
    <message>
        <source>The names are being hidden.</source>
        <translation>De namen worden verborgen.</translation>
    </message>
    <message>
        <source>Person {n}</source>
        <translation>Persoon {n}</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>iemand</translation>
    </message>
</context>
<context>
    <name>HiddenNamesStrip</name>
    <message>
        <source>Names are hidden. You can look at everything now.</source>
        <translation>Namen zijn verborgen. Je kunt nu alles rustig bekijken.</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Namen tonen</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>The file is being read.</source>
        <translation>Het bestand wordt gelezen.</translation>
    </message>
    <message>
        <source>Your list of names</source>
        <translation>Je lijst met namen</translation>
    </message>
    <message>
        <source>The names are being read.</source>
        <translation>De namen worden gelezen.</translation>
    </message>
    <message>
        <source>The people are being put on your list.</source>
        <translation>De mensen worden op je lijst gezet.</translation>
    </message>
    <message>
        <source>Saving does not work now. Your list stays as it is.</source>
        <translation>Bewaren lukt nu niet. Je lijst blijft zoals hij is.</translation>
    </message>
    <message>
        <source>Nothing was put on your list.</source>
        <translation>Er is niets op je lijst gezet.</translation>
    </message>
    <message>
        <source>The import is being taken back.</source>
        <translation>De import wordt teruggedraaid.</translation>
    </message>
    <message>
        <source>The import is taken back. Your list is as it was.</source>
        <translation>De import is teruggedraaid. Je lijst is weer zoals hij was.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Import people</source>
        <translation>Mensen importeren</translation>
    </message>
    <message>
        <source>From your phone, LinkedIn or an address book. You first see who is in it.</source>
        <translation>Uit je telefoon, LinkedIn of een adresboek. Je ziet eerst wie erin staan.</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>Google Contacts</source>
        <translation>Google Contacten</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>een tabel</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>een lijst met namen</translation>
    </message>
    <message>
        <source>UTF-8 (usual)</source>
        <translation>UTF-8 (gewoon)</translation>
    </message>
    <message>
        <source>Windows (older)</source>
        <translation>Windows (ouder)</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>komma ,</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>puntkomma ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>streep</translation>
    </message>
    <message>
        <source>Read as: {what}</source>
        <translation>Gelezen als: {what}</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>weglaten</translation>
    </message>
    <message>
        <source>whole name</source>
        <translation>hele naam</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>voornaam</translation>
    </message>
    <message>
        <source>middle name</source>
        <translation>tweede voornaam</translation>
    </message>
    <message>
        <source>name particle</source>
        <translation>tussenvoegsel</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>achternaam</translation>
    </message>
    <message>
        <source>call name</source>
        <translation>roepnaam</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisatie</translation>
    </message>
    <message>
        <source>job</source>
        <translation>functie</translation>
    </message>
    <message>
        <source>town</source>
        <translation>woonplaats</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profiel</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>verjaardag</translation>
    </message>
    <message>
        <source>month of birth</source>
        <translation>geboortemaand</translation>
    </message>
    <message>
        <source>day of birth</source>
        <translation>geboortedag</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notities</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>kring</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>labels</translation>
    </message>
    <message>
        <source>own number</source>
        <translation>eigen nummer</translation>
    </message>
    <message>
        <source>has no name</source>
        <translation>heeft geen naam</translation>
    </message>
    <message>
        <source>is a group, not a person</source>
        <translation>is een groep, geen persoon</translation>
    </message>
    <message>
        <source>the file ends in the middle of it</source>
        <translation>is niet af: het bestand houdt daar op</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>is niet te lezen</translation>
    </message>
    <message>
        <source>stands earlier in the file</source>
        <translation>staat al eerder in het bestand</translation>
    </message>
    <message>
        <source>you took this person off your list</source>
        <translation>heb je van je lijst gehaald</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>is completed</source>
        <translation>wordt aangevuld</translation>
    </message>
    <message>
        <source>is on your list</source>
        <translation>staat al op je lijst</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>blijft weg</translation>
    </message>
    <message>
        <source>Number {n}</source>
        <translation>Nummer {n}</translation>
    </message>
    <message>
        <source>completed with: {what}</source>
        <translation>wordt aangevuld met: {what}</translation>
    </message>
    <message>
        <source>This file is not there any more. Choose another one.</source>
        <translation>Dit bestand is er niet meer. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation>Dit is een map. Kies een bestand daarin.</translation>
    </message>
    <message>
        <source>This file cannot be read now. Is it open in another program?</source>
        <translation>Dit bestand is nu niet te lezen. Staat het open in een ander programma?</translation>
    </message>
    <message>
        <source>There is nothing in this file. Choose another one.</source>
        <translation>Er staat niets in dit bestand. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>This file is larger than 100 MB. Export it again, without photos.</source>
        <translation>Dit bestand is groter dan 100 MB. Exporteer het opnieuw, zonder foto’s.</translation>
    </message>
    <message>
        <source>There are more than 100,000 people in this file. Split it first.</source>
        <translation>In dit bestand staan meer dan 100.000 mensen. Maak er eerst kleinere van.</translation>
    </message>
    <message>
        <source>This ZIP cannot be opened. Download it again, or unpack it first.</source>
        <translation>Deze ZIP gaat niet open. Download hem opnieuw, of pak hem eerst uit.</translation>
    </message>
    <message>
        <source>There is no list of people in this ZIP. Look for Connections.csv.</source>
        <translation>In deze ZIP staat geen lijst met mensen. Zoek naar Connections.csv.</translation>
    </message>
    <message>
        <source>There are no people in this file. Choose a vCard or CSV file.</source>
        <translation>In dit bestand staan geen mensen. Kies een vCard of een CSV-bestand.</translation>
    </message>
    <message>
        <source>It is not clear where the names stand. Choose below what each column is.</source>
        <translation>Het is niet duidelijk waar de namen staan. Kies hieronder wat elke kolom is.</translation>
    </message>
</context>
<context>
    <name>InvitationBox</name>
    <message>
        <source>Which message?</source>
        <translation>Welk bericht?</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verstuurd</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Laat het los</translation>
    </message>
    <message>
        <source>Ask someone else</source>
        <translation>Vraag iemand anders</translation>
    </message>
    <message>
        <source>Invite again</source>
        <translation>Opnieuw uitnodigen</translation>
    </message>
    <message>
        <source>Reminder sent</source>
        <translation>Herinnering verstuurd</translation>
    </message>
    <message>
        <source>Sent on {day}: {state}.</source>
        <translation>Verstuurd op {day}: {state}.</translation>
    </message>
    <message>
        <source>Sent on {day}.</source>
        <translation>Verstuurd op {day}.</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>iemand</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Herinnering</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Een vraag</translation>
    </message>
    <message>
        <source>Kept: you sent your invitation.</source>
        <translation>Genoteerd: je stuurde je uitnodiging.</translation>
    </message>
    <message>
        <source>Kept: you sent one reminder.</source>
        <translation>Genoteerd: je stuurde één herinnering.</translation>
    </message>
    <message>
        <source>Kept: the answer is yes.</source>
        <translation>Genoteerd: het antwoord is ja.</translation>
    </message>
    <message>
        <source>Kept: the answer is no.</source>
        <translation>Genoteerd: het antwoord is nee.</translation>
    </message>
    <message>
        <source>Kept: you let it go.</source>
        <translation>Genoteerd: je laat het los.</translation>
    </message>
    <message>
        <source>You can invite again.</source>
        <translation>Je kunt opnieuw uitnodigen.</translation>
    </message>
</context>
<context>
    <name>KeepInTouchCard</name>
    <message>
        <source>Choose this</source>
        <translation>Zo kiezen</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Hoeft niet</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Een beetje</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>The second place for your backups cannot be reached now: {place}. Your backups are on this computer. They go there as soon as it is back.</source>
        <translation>De tweede plek voor je reservekopieën is nu niet te bereiken: {place}. Je reservekopieën staan op deze computer. Ze gaan ernaartoe zodra die plek er weer is.</translation>
    </message>
    <message>
        <source>No backup could be made now. {why} Your data is safe.</source>
        <translation>Er kan nu geen reservekopie worden gemaakt. {why} Je gegevens zijn veilig.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Keep in touch</source>
        <translation>Contact houden</translation>
    </message>
    <message>
        <source>Time for a message?</source>
        <translation>Tijd voor een berichtje?</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Over een week</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Over een maand</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Weer beginnen</translation>
    </message>
    <message>
        <source>{rhythm}, as usual</source>
        <translation>{rhythm}, zoals gewoonlijk</translation>
    </message>
    <message>
        <source>Choose how often</source>
        <translation>Kies hoe vaak</translation>
    </message>
    <message>
        <source>Rests until {day}.</source>
        <translation>Komt terug op {day}.</translation>
    </message>
</context>
<context>
    <name>KeepingBar</name>
    <message>
        <source>Keeping in touch rests for everyone. Everything stays.</source>
        <translation>Contact houden rust nu voor iedereen. Alles blijft staan.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Weer beginnen</translation>
    </message>
    <message>
        <source>Time for a message? One person is enough.</source>
        <translation>Tijd voor een berichtje? Eén persoon is genoeg.</translation>
    </message>
    <message>
        <source>A rest for everyone</source>
        <translation>Even rust voor iedereen</translation>
    </message>
</context>
<context>
    <name>LadderBar</name>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
</context>
<context>
    <name>LadderSheet</name>
    <message>
        <source>The ladder of {name}</source>
        <translation>De ladder van {name}</translation>
    </message>
    <message>
        <source>My ladder</source>
        <translation>Mijn ladder</translation>
    </message>
    <message>
        <source>, since {day}</source>
        <translation>, sinds {day}</translation>
    </message>
    <message>
        <source>{count} of {target}</source>
        <translation>{count} van {target}</translation>
    </message>
</context>
<context>
    <name>LanguageWords</name>
    <message>
        <source>English</source>
        <comment>the name of this language, in that language</comment>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>en_GB</source>
        <comment>the locale of this language, such as nl_NL</comment>
        <translation>nl_NL</translation>
    </message>
</context>
<context>
    <name>LearnedForm</name>
    <message>
        <source>What I learned</source>
        <translation>Wat ik leerde</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation>Wat was het?</translation>
    </message>
    <message>
        <source>Title or name</source>
        <translation>Titel of naam</translation>
    </message>
    <message>
        <source>What did you learn from it?</source>
        <translation>Wat leerde je ervan?</translation>
    </message>
    <message>
        <source>Everything is kept by itself.</source>
        <translation>Alles wordt vanzelf bewaard.</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Show all</source>
        <translation>Alles laten zien</translation>
    </message>
</context>
<context>
    <name>LedgerRow</name>
    <message>
        <source>A talk</source>
        <translation>Een gesprek</translation>
    </message>
    <message>
        <source>change</source>
        <translation>veranderen</translation>
    </message>
    <message>
        <source>Chance: {n}%.</source>
        <translation>Kans: {n}%.</translation>
    </message>
    <message>
        <source>Happened: {outcome}.</source>
        <translation>Gebeurd: {outcome}.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>What you see</source>
        <translation>Wat zie je</translation>
    </message>
    <message>
        <source>spoken not long ago</source>
        <translation>kort geleden gesproken</translation>
    </message>
    <message>
        <source>not spoken for a while</source>
        <translation>al een tijd niet gesproken</translation>
    </message>
    <message>
        <source>not spoken yet</source>
        <translation>nog niet gesproken</translation>
    </message>
    <message>
        <source>in a ring: a talk is planned</source>
        <translation>met ring: gesprek gepland</translation>
    </message>
    <message>
        <source>by way of this person</source>
        <translation>via deze persoon</translation>
    </message>
</context>
<context>
    <name>LessonCard</name>
    <message>
        <source>Used it</source>
        <translation>Gedaan</translation>
    </message>
</context>
<context>
    <name>LookAtFile</name>
    <message>
        <source>Change how the file is read</source>
        <translation>Anders laten lezen</translation>
    </message>
    <message>
        <source>Notes too</source>
        <translation>Ook notities</translation>
    </message>
    <message>
        <source>Birthdays too</source>
        <translation>Ook verjaardagen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message numerus="yes">
        <source>%n in the file</source>
        <translation>
            <numerusform>%n in het bestand</numerusform>
            <numerusform>%n in het bestand</numerusform>
        </translation>
    </message>
    <message>
        <source>Put {new} on my list, complete {changed}</source>
        <translation>{new} op mijn lijst zetten, {changed} aanvullen</translation>
    </message>
    <message numerus="yes">
        <source>Complete %n people</source>
        <translation>
            <numerusform>%n persoon aanvullen</numerusform>
            <numerusform>%n mensen aanvullen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n people on my list</source>
        <translation>
            <numerusform>%n persoon op mijn lijst zetten</numerusform>
            <numerusform>%n mensen op mijn lijst zetten</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick nobody</source>
        <translation>Niemand aanvinken</translation>
    </message>
    <message>
        <source>Tick everybody</source>
        <translation>Iedereen aanvinken</translation>
    </message>
</context>
<context>
    <name>LookInside</name>
    <message>
        <source>Bring this in</source>
        <translation>Zet dit erbij</translation>
    </message>
    <message>
        <source>What you have here stays. Of each field the newest version is kept. A copy is made first.</source>
        <translation>Wat je hier hebt, blijft. Van elk veld blijft het nieuwste staan. Eerst komt er een reservekopie.</translation>
    </message>
    <message>
        <source>Everything in this file is here already. There is nothing to do.</source>
        <translation>Alles uit dit bestand staat hier al. Je hoeft niets te doen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Ander bestand</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>What you see</source>
        <translation>Wat je ziet</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Grootte van de tekst</translation>
    </message>
    <message>
        <source>Quiet view</source>
        <translation>Rustig beeld</translation>
    </message>
    <message>
        <source>Nothing moves.</source>
        <translation>Er beweegt niets.</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>With questions and fields it says in a few words what they are for.</source>
        <translation>Bij vragen en velden staat in een paar woorden waar ze voor zijn.</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Namen verbergen</translation>
    </message>
    <message>
        <source>To look together with a coach: ‘Person 5’ stands there. Organisations can still be read, and names that are not on your list.</source>
        <translation>Om samen met een coach te kijken: er staat dan ‘Persoon 5’. Organisaties blijven leesbaar, en namen die niet op je lijst staan.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>{n} percent</source>
        <translation>{n} procent</translation>
    </message>
</context>
<context>
    <name>LostWords</name>
    <message>
        <source>As far as can be seen nothing is missing.</source>
        <translation>Voor zover te zien is, ontbreekt er niets.</translation>
    </message>
    <message>
        <source>What could not be read: {what}.</source>
        <translation>Niet te lezen: {what}.</translation>
    </message>
    <message>
        <source>a number of people</source>
        <translation>een aantal mensen</translation>
    </message>
    <message>
        <source>a number of talks</source>
        <translation>een aantal gesprekken</translation>
    </message>
    <message>
        <source>a number of moments of contact</source>
        <translation>een aantal contactmomenten</translation>
    </message>
    <message>
        <source>a number of promises</source>
        <translation>een aantal beloftes</translation>
    </message>
    <message>
        <source>a number of texts</source>
        <translation>een aantal teksten</translation>
    </message>
    <message>
        <source>steps to undo</source>
        <translation>stappen om ongedaan te maken</translation>
    </message>
    <message>
        <source>a number of other things</source>
        <translation>een aantal andere dingen</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n mens</numerusform>
            <numerusform>%n mensen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talks</source>
        <translation>
            <numerusform>%n gesprek</numerusform>
            <numerusform>%n gesprekken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moments of contact</source>
        <translation>
            <numerusform>%n contactmoment</numerusform>
            <numerusform>%n contactmomenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises</source>
        <translation>
            <numerusform>%n belofte</numerusform>
            <numerusform>%n beloftes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n tekst</numerusform>
            <numerusform>%n teksten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other things</source>
        <translation>
            <numerusform>%n ander ding</numerusform>
            <numerusform>%n andere dingen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManualPaper</name>
    <message>
        <source>{title}, page {page} of {pages}</source>
        <translation>{title}, bladzijde {page} van {pages}</translation>
    </message>
</context>
<context>
    <name>ManyPanel</name>
    <message>
        <source>such as choir</source>
        <translation>zoals koor</translation>
    </message>
    <message>
        <source>Give this tag</source>
        <translation>Dit label geven</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Opslaan als bestand</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Choose nobody</source>
        <translation>Niemand kiezen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kring</translation>
    </message>
    <message>
        <source>choose a circle</source>
        <translation>kies een kring</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>choose</source>
        <translation>kies</translation>
    </message>
    <message>
        <source>3 April</source>
        <translation>3 april</translation>
    </message>
    <message>
        <source>4 March</source>
        <translation>4 maart</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Between the cells</source>
        <translation>Tussen de cellen</translation>
    </message>
    <message>
        <source>3-4 is</source>
        <translation>3-4 is</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Zo wordt het bestand gelezen</translation>
    </message>
    <message>
        <source>Column {n}</source>
        <translation>Kolom {n}</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more columns</source>
        <translation>
            <numerusform>Nog %n kolom tonen</numerusform>
            <numerusform>Nog %n kolommen tonen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>New &amp;contact</source>
        <translation>Nieuw &amp;contact</translation>
    </message>
    <message>
        <source>New &amp;talk</source>
        <translation>Nieuw &amp;gesprek</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>Af&amp;drukken</translation>
    </message>
    <message>
        <source>Save as PD&amp;F</source>
        <translation>Bewaren als &amp;pdf</translation>
    </message>
    <message>
        <source>&amp;Report for your coach</source>
        <translation>Verslag voor je c&amp;oach</translation>
    </message>
    <message>
        <source>&amp;Import people</source>
        <translation>&amp;Mensen importeren</translation>
    </message>
    <message>
        <source>&amp;Export contacts</source>
        <translation>Contacten &amp;exporteren</translation>
    </message>
    <message>
        <source>Export tal&amp;ks</source>
        <translation>Gespre&amp;kken exporteren</translation>
    </message>
    <message>
        <source>Take everything al&amp;ong</source>
        <translation>A&amp;lles meenemen</translation>
    </message>
    <message>
        <source>Bring back a file &amp;you took along</source>
        <translation>Meegenomen &amp;bestand terugzetten</translation>
    </message>
    <message>
        <source>&amp;Deleted</source>
        <translation>&amp;Verwijderd</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>&amp;Reservekopieën</translation>
    </message>
    <message>
        <source>Erase e&amp;verything</source>
        <translation>Alles &amp;wissen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>O&amp;pnieuw doen</translation>
    </message>
    <message>
        <source>&amp;Search your contacts</source>
        <translation>&amp;Zoeken in je contacten</translation>
    </message>
    <message>
        <source>Search your &amp;talks</source>
        <translation>Zoeken in je &amp;gesprekken</translation>
    </message>
    <message>
        <source>Search the &amp;manual</source>
        <translation>Zoeken in de &amp;handleiding</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Ladder</source>
        <translation>&amp;Ladder</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;Stappen</translation>
    </message>
    <message>
        <source>&amp;Contacts</source>
        <translation>&amp;Contacten</translation>
    </message>
    <message>
        <source>Tal&amp;ks</source>
        <translation>&amp;Gesprekken</translation>
    </message>
    <message>
        <source>Hide &amp;names</source>
        <translation>&amp;Namen verbergen</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>&amp;Instellingen</translation>
    </message>
    <message>
        <source>Man&amp;ual</source>
        <translation>&amp;Handleiding</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Toetsen</translation>
    </message>
    <message>
        <source>See an &amp;example</source>
        <translation>Bekijk een voor&amp;beeld</translation>
    </message>
    <message>
        <source>About &amp;Netwerkapp</source>
        <translation>Over &amp;Netwerkapp</translation>
    </message>
    <message>
        <source>&amp;How it feels</source>
        <translation>Zo &amp;voelt het</translation>
    </message>
    <message>
        <source>Quick &amp;add</source>
        <translation>&amp;Snel toevoegen</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>G&amp;rotere tekst</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinere tekst</translation>
    </message>
    <message>
        <source>&amp;Usual text</source>
        <translation>Ge&amp;wone tekst</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Ask for help</source>
        <translation>Hulp &amp;vragen</translation>
    </message>
    <message>
        <source>&amp;Stories</source>
        <translation>V&amp;erhalen</translation>
    </message>
    <message>
        <source>&amp;Read, watch and do</source>
        <translation>&amp;Lezen, kijken en doen</translation>
    </message>
    <message>
        <source>About the &amp;method</source>
        <translation>Over de &amp;methode</translation>
    </message>
</context>
<context>
    <name>MessageBox</name>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Open in mail</source>
        <translation>Openen in mail</translation>
    </message>
    <message>
        <source>No mail program was found. You can copy the text.</source>
        <translation>Er is geen mailprogramma gevonden. Je kunt de tekst kopiëren.</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>Copied. You send it yourself.</source>
        <translation>Gekopieerd. Je verstuurt het zelf.</translation>
    </message>
    <message>
        <source>Copied. Fill in the dots before you send it.</source>
        <translation>Gekopieerd. Vul nog in wat op de puntjes staat.</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>Add</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>Add a moment of contact</source>
        <translation>Contactmoment noteren</translation>
    </message>
    <message>
        <source>Moments of contact</source>
        <translation>Contactmomenten</translation>
    </message>
    <message>
        <source>Still empty. A message, a question, a thank-you: it all counts.</source>
        <translation>Nog leeg. Een berichtje, een vraag, een bedankje: alles telt.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Toon alles</translation>
    </message>
    <message>
        <source>Talk that was moved, {when}</source>
        <translation>Gesprek dat verzet is, {when}</translation>
    </message>
    <message>
        <source>Name you got: {name}</source>
        <translation>Naam die je kreeg: {name}</translation>
    </message>
    <message>
        <source>talk</source>
        <translation>gesprek</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>MoreLookBack</name>
    <message>
        <source>To put it right, when you want to</source>
        <translation>Om het recht te zetten, als je wilt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copied. You send it yourself.</source>
        <translation>Gekopieerd. Je stuurt het zelf.</translation>
    </message>
</context>
<context>
    <name>NamesCard</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>via {name}</source>
        <translation>via {name}</translation>
    </message>
    <message>
        <source>Write via {name}</source>
        <translation>Bericht via {name}</translation>
    </message>
    <message>
        <source>on your list</source>
        <translation>op je lijst</translation>
    </message>
</context>
<context>
    <name>NamesView</name>
    <message>
        <source>{name} (was on your list)</source>
        <translation>{name} (stond al op je lijst)</translation>
    </message>
    <message numerus="yes">
        <source>%n names are on your list now.</source>
        <translation>
            <numerusform>Er staat nu één naam op je lijst.</numerusform>
            <numerusform>Er staan nu %n namen op je lijst.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Help with this page</source>
        <translation>Uitleg bij deze pagina</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Save as picture</source>
        <translation>Bewaren als plaatje</translation>
    </message>
    <message>
        <source>Network map</source>
        <translation>Netwerkkaart</translation>
    </message>
    <message>
        <source>Drag a dot, or press + and -, to say how close someone is.</source>
        <translation>Sleep een stip, of druk op + en -, om te zeggen hoe dichtbij iemand staat.</translation>
    </message>
    <message>
        <source>The people you know come here</source>
        <translation>Hier komen de mensen die je kent</translation>
    </message>
    <message>
        <source>Three names make a good start.</source>
        <translation>Drie namen is een goed begin.</translation>
    </message>
    <message>
        <source>Quick add</source>
        <translation>Snel toevoegen</translation>
    </message>
    <message numerus="yes">
        <source>Of %n people you see here who is close or has a talk planned.</source>
        <translation>
            <numerusform>Van %n mens zie je wie dichtbij staat of met wie een gesprek gepland is.</numerusform>
            <numerusform>Van %n mensen zie je wie dichtbij staat of met wie een gesprek gepland is.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as {file}.</source>
        <translation>Bewaard als {file}.</translation>
    </message>
    <message>
        <source>Nothing can be kept there now. Choose another folder.</source>
        <translation>Daar kan nu niets worden bewaard. Kies een andere map.</translation>
    </message>
    <message>
        <source>other circles</source>
        <translation>eigen kringen</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nog niemand</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n mens</numerusform>
            <numerusform>%n mensen</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <translation>jij</translation>
    </message>
    <message>
        <source>{name}: {closeness}</source>
        <translation>{name}: {closeness}</translation>
    </message>
    <message>
        <source>network map</source>
        <translation>netwerkkaart</translation>
    </message>
</context>
<context>
    <name>NewConversation</name>
    <message>
        <source>What is it for?</source>
        <translation>Waar is het voor?</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Voorbereiden</translation>
    </message>
    <message>
        <source>All talks</source>
        <translation>Alle gesprekken</translation>
    </message>
    <message>
        <source>A new talk</source>
        <translation>Een nieuw gesprek</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Terugkijken</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Met wie?</translation>
    </message>
    <message>
        <source>Your goal, story, questions and offer go along. You can change them.</source>
        <translation>Je doel, verhaal, vragen en aanbod gaan mee. Je kunt ze nog veranderen.</translation>
    </message>
    <message>
        <source>Someone you know is a good beginning. You may also fill this in later.</source>
        <translation>Iemand die je kent is een goed begin. Je mag dit ook later invullen.</translation>
    </message>
</context>
<context>
    <name>NumberWords</name>
    <message>
        <source>no</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>one</source>
        <translation>één</translation>
    </message>
    <message>
        <source>two</source>
        <translation>twee</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drie</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>vijf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>zes</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>zeven</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>negen</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>tien</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>elf</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>twaalf</translation>
    </message>
    <message>
        <source>thirteen</source>
        <translation>dertien</translation>
    </message>
    <message>
        <source>fourteen</source>
        <translation>veertien</translation>
    </message>
    <message>
        <source>fifteen</source>
        <translation>vijftien</translation>
    </message>
    <message>
        <source>sixteen</source>
        <translation>zestien</translation>
    </message>
    <message>
        <source>seventeen</source>
        <translation>zeventien</translation>
    </message>
    <message>
        <source>eighteen</source>
        <translation>achttien</translation>
    </message>
    <message>
        <source>nineteen</source>
        <translation>negentien</translation>
    </message>
    <message>
        <source>twenty</source>
        <translation>twintig</translation>
    </message>
</context>
<context>
    <name>OpportunitiesPage</name>
    <message>
        <source>New opportunity</source>
        <translation>Nieuwe kans</translation>
    </message>
    <message>
        <source>via {name}</source>
        <translation>via {name}</translation>
    </message>
    <message>
        <source>How far is {what}?</source>
        <translation>Hoe ver is {what}?</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>Veranderen: {what}</translation>
    </message>
    <message>
        <source>Delete: {what}</source>
        <translation>Verwijderen: {what}</translation>
    </message>
    <message>
        <source>{what} is off your list.</source>
        <translation>{what} is van je lijst.</translation>
    </message>
</context>
<context>
    <name>OpportunityForm</name>
    <message>
        <source>Such as: planner at a hospital</source>
        <translation>Bijvoorbeeld: planner in een ziekenhuis</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laat maar</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Wat is het?</translation>
    </message>
    <message>
        <source>How far is it?</source>
        <translation>Hoe ver is het?</translation>
    </message>
    <message>
        <source>Who told you?</source>
        <translation>Via wie?</translation>
    </message>
    <message>
        <source>In which talk?</source>
        <translation>In welk gesprek?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Change opportunity</source>
        <translation>Kans veranderen</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>Nieuwe kans</translation>
    </message>
    <message>
        <source>In no talk</source>
        <translation>Niet in een gesprek</translation>
    </message>
    <message>
        <source>an earlier talk</source>
        <translation>een eerder gesprek</translation>
    </message>
    <message>
        <source>Write in a few words what it is.</source>
        <translation>Schrijf in een paar woorden wat het is.</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>Yes, held</source>
        <translation>Ja, gevoerd</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verzet</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Afgezegd</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Niet gekomen</translation>
    </message>
    <message>
        <source>Keep this day</source>
        <translation>Deze dag bewaren</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>Nog geen dag</translation>
    </message>
</context>
<context>
    <name>OwnStory</name>
    <message>
        <source>Take my story</source>
        <translation>Neem mijn verhaal over</translation>
    </message>
    <message>
        <source>Make or change my story</source>
        <translation>Mijn verhaal maken of veranderen</translation>
    </message>
</context>
<context>
    <name>OwnStoryView</name>
    <message>
        <source>Read it aloud</source>
        <translation>Lees het hardop</translation>
    </message>
    <message>
        <source>An example</source>
        <translation>Een voorbeeld</translation>
    </message>
    <message>
        <source>March</source>
        <translation>maart</translation>
    </message>
    <message>
        <source>Did your job end? Say: ‘{line}’</source>
        <translation>Stopte je baan? Zeg: ‘{line}’</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>één woord</numerusform>
            <numerusform>%n woorden</numerusform>
        </translation>
    </message>
    <message>
        <source>{text} It does.</source>
        <translation>{text} Dat klopt.</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>Pace and rest</source>
        <translation>Tempo en rust</translation>
    </message>
    <message>
        <source>Quiet pace</source>
        <translation>Rustig tempo</translation>
    </message>
    <message>
        <source>You begin with messages and talk to one person at a time. Every plan comes with rest.</source>
        <translation>Je begint met berichtjes en praat met één persoon tegelijk. Bij elk plan hoort rust.</translation>
    </message>
    <message>
        <source>Quiet mode</source>
        <translation>Stille modus</translation>
    </message>
    <message>
        <source>You see only your ladder: no next step, no this week and no questions.</source>
        <translation>Je ziet alleen je ladder: geen volgende stap, geen ‘Deze week’ en geen vragen.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Weer beginnen</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Nothing is asked of you then, and everything stays.</source>
        <translation>Dan vraagt de app even niets. Alles blijft staan.</translation>
    </message>
    <message>
        <source>You are on a break. Everything stays.</source>
        <translation>Je hebt pauze. Alles blijft staan.</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaren als pdf</translation>
    </message>
    <message>
        <source>Nothing can be kept there now. Choose another folder.</source>
        <translation>Daar kan nu niets bewaard worden. Kies een andere map.</translation>
    </message>
    <message>
        <source>Kept as {file}.</source>
        <translation>Bewaard als {file}.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>README.txt</source>
        <translation>LEESMIJ.txt</translation>
    </message>
    <message>
        <source>contacts.csv</source>
        <translation>contacten.csv</translation>
    </message>
    <message>
        <source>moments of contact.csv</source>
        <translation>contactmomenten.csv</translation>
    </message>
    <message>
        <source>My talks</source>
        <translation>Mijn gesprekken</translation>
    </message>
    <message>
        <source>talks.csv</source>
        <translation>gesprekken.csv</translation>
    </message>
    <message>
        <source>talks.md</source>
        <translation>gesprekken.md</translation>
    </message>
    <message>
        <source>answers.md</source>
        <translation>antwoorden.md</translation>
    </message>
    <message>
        <source>My answers</source>
        <translation>Mijn antwoorden</translation>
    </message>
    <message>
        <source>This is everything from Netwerkapp of {name}.</source>
        <translation>Dit is alles uit Netwerkapp van {name}.</translation>
    </message>
    <message>
        <source>This is everything from Netwerkapp.</source>
        <translation>Dit is alles uit Netwerkapp.</translation>
    </message>
    <message>
        <source>You do not need the app to read it: this file is a ZIP.</source>
        <translation>Je hebt de app niet nodig om het te lezen: dit bestand is een ZIP.</translation>
    </message>
    <message>
        <source>If your computer does not open it, change the end of its name from .netwerk to .zip.</source>
        <translation>Opent je computer het niet? Verander dan het eind van de naam van .netwerk in .zip.</translation>
    </message>
    <message>
        <source>contacts.csv, talks.csv, moments of contact.csv: tables for a spreadsheet.</source>
        <translation>contacten.csv, gesprekken.csv, contactmomenten.csv: tabellen voor een rekenblad.</translation>
    </message>
    <message>
        <source>talks.md and answers.md: your texts, for any text program.</source>
        <translation>gesprekken.md en antwoorden.md: je teksten, voor elk tekstprogramma.</translation>
    </message>
    <message>
        <source>{file}: all records. Netwerkapp reads this one when you put the file back.</source>
        <translation>{file}: alle gegevens. Netwerkapp leest dit bestand als je alles terugzet.</translation>
    </message>
    <message>
        <source>In {file}:</source>
        <translation>In {file}:</translation>
    </message>
    <message>
        <source>- version: of this kind of file; schema: of the tables in it</source>
        <translation>- version: van dit soort bestand; schema: van de tabellen erin</translation>
    </message>
    <message>
        <source>- columns: the tables and what stands in each column</source>
        <translation>- columns: de tabellen en wat er in elke kolom staat</translation>
    </message>
    <message>
        <source>- tables: the records, each with its own id</source>
        <translation>- tables: de gegevens, elk met een eigen nummer (id)</translation>
    </message>
    <message>
        <source>- changed: when a field was last changed, where that is later than the record</source>
        <translation>- changed: wanneer een veld het laatst veranderde, als dat later was dan het begin</translation>
    </message>
    <message>
        <source>- gone: when records were taken away that are not there any more</source>
        <translation>- gone: wanneer gegevens weggingen die er niet meer zijn</translation>
    </message>
    <message>
        <source>Your private notes about other people are in this file. Keep it for yourself.</source>
        <translation>Je notities over anderen staan ook in dit bestand. Houd het voor jezelf.</translation>
    </message>
    <message>
        <source>Written on {day}</source>
        <translation>Geschreven op {day}</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Infix</source>
        <translation>Tussenvoegsel</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Call name</source>
        <translation>Roepnaam</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kring</translation>
    </message>
    <message>
        <source>How close</source>
        <translation>Dichtbij</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Woonplaats</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>Birthday (month-day)</source>
        <translation>Verjaardag (maand-dag)</translation>
    </message>
    <message>
        <source>How you met</source>
        <translation>Hoe je elkaar kent</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Bekend sinds</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>What you know of this person</source>
        <translation>Wat je van deze persoon weet</translation>
    </message>
    <message>
        <source>Busy with</source>
        <translation>Bezig met</translation>
    </message>
    <message>
        <source>What you can offer</source>
        <translation>Wat je kunt bieden</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Tension (0-10)</source>
        <translation>Spanning (0-10)</translation>
    </message>
    <message>
        <source>Knows about such work (1-5)</source>
        <translation>Weet van zulk werk (1-5)</translation>
    </message>
    <message>
        <source>Knows that you search</source>
        <translation>Weet dat je zoekt</translation>
    </message>
    <message>
        <source>Rhythm (days)</source>
        <translation>Ritme (dagen)</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Volgende stap op</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>On your list since</source>
        <translation>Op je lijst sinds</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Hoe ver</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
</context>
<context>
    <name>PassingWords</name>
    <message>
        <source>That does not work now: the disk is full. Make room and try again.</source>
        <translation>Dat lukt nu niet: de schijf is vol. Maak ruimte en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>That does not work now: the folder of your data may not be written.</source>
        <translation>Dat lukt nu niet: in de map met je gegevens mag niet geschreven worden.</translation>
    </message>
    <message>
        <source>That does not work now: the folder of your data is gone. Put it back and try again.</source>
        <translation>Dat lukt nu niet: de map met je gegevens is weg. Zet die terug en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>That does not work now: another program uses the file. Try it again in a moment.</source>
        <translation>Dat lukt nu niet: een ander programma gebruikt het bestand. Probeer het zo nog eens.</translation>
    </message>
    <message>
        <source>That does not work now: the file with your data is damaged. Start the app again.</source>
        <translation>Dat lukt nu niet: het bestand met je gegevens is beschadigd. Start de app opnieuw.</translation>
    </message>
    <message>
        <source>That does not work now. Try it again in a moment.</source>
        <translation>Dat lukt nu niet. Probeer het zo nog eens.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show what I type</source>
        <translation>Laat zien wat ik typ</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
</context>
<context>
    <name>Path</name>
    <message>
        <source>Do the self-check</source>
        <translation>Zelfcheck doen</translation>
    </message>
    <message>
        <source>all steps begun</source>
        <translation>alle stappen bekeken</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>The people on your list</source>
        <translation>De mensen op je lijst</translation>
    </message>
    <message>
        <source>The people you know come here</source>
        <translation>Hier komen de mensen die je kent</translation>
    </message>
    <message>
        <source>Three names make a good start. Only you see who is here.</source>
        <translation>Drie namen is een mooi begin. Alleen jij ziet wie hier staat.</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nieuw contact</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>Toon iedereen</translation>
    </message>
    <message>
        <source>Nobody found with ‘{text}’.</source>
        <translation>Niemand gevonden met ‘{text}’.</translation>
    </message>
    <message>
        <source>Add {text} as a contact</source>
        <translation>{text} toevoegen als contact</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People in the file</source>
        <translation>Mensen in het bestand</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Take this person away</source>
        <translation>Haal deze persoon weg</translation>
    </message>
    <message>
        <source>{name} is on your list now.</source>
        <translation>{name} staat nu op je lijst.</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Choose someone on the map.</source>
        <translation>Kies iemand op de kaart.</translation>
    </message>
    <message>
        <source>Prepare a talk</source>
        <translation>Gesprek voorbereiden</translation>
    </message>
    <message>
        <source>Open in the list</source>
        <translation>Openen in de lijst</translation>
    </message>
    <message>
        <source>Last spoken: {when}.</source>
        <translation>Laatst gesproken: {when}.</translation>
    </message>
    <message>
        <source>Not spoken yet.</source>
        <translation>Nog niet gesproken.</translation>
    </message>
    <message>
        <source>Led you to: {names}.</source>
        <translation>Bracht je bij: {names}.</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>in writing</source>
        <translation>schriftelijk</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>bellen</translation>
    </message>
    <message>
        <source>on a walk</source>
        <translation>wandelen</translation>
    </message>
    <message>
        <source>over coffee</source>
        <translation>koffie drinken</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>je (informal)</source>
        <translation>je</translation>
    </message>
    <message>
        <source>u (formal)</source>
        <translation>u</translation>
    </message>
    <message>
        <source>thinks along</source>
        <translation>denkt mee</translation>
    </message>
    <message>
        <source>out of politeness</source>
        <translation>uit beleefdheid</translation>
    </message>
    <message>
        <source>does not respond</source>
        <translation>reageert niet</translation>
    </message>
    <message>
        <source>1, a little</source>
        <translation>1, een beetje</translation>
    </message>
    <message>
        <source>5, a lot</source>
        <translation>5, veel</translation>
    </message>
    <message>
        <source>0, not tense</source>
        <translation>0, niet spannend</translation>
    </message>
    <message>
        <source>10, very tense</source>
        <translation>10, heel spannend</translation>
    </message>
    <message>
        <source>no rhythm</source>
        <translation>geen ritme</translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation>elke twee weken</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>elke maand</translation>
    </message>
    <message>
        <source>every two months</source>
        <translation>elke twee maanden</translation>
    </message>
    <message>
        <source>every three months</source>
        <translation>elke drie maanden</translation>
    </message>
    <message>
        <source>every half year</source>
        <translation>elk half jaar</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>elk jaar</translation>
    </message>
    <message>
        <source>every {days} days</source>
        <translation>elke {days} dagen</translation>
    </message>
    <message>
        <source>as usual: {rhythm}</source>
        <translation>zoals gewoonlijk: {rhythm}</translation>
    </message>
    <message>
        <source>Call name</source>
        <translation>Roepnaam</translation>
    </message>
    <message>
        <source>You say</source>
        <translation>Je zegt</translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation>Liefst</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Vak</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Verjaardag</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Ritme</translation>
    </message>
    <message>
        <source>Knows about work</source>
        <translation>Weet van werk</translation>
    </message>
    <message>
        <source>Tense</source>
        <translation>Spanning</translation>
    </message>
    <message>
        <source>Responds</source>
        <translation>Houding</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Eerst</translation>
    </message>
    <message>
        <source>rather not</source>
        <translation>liever niet</translation>
    </message>
    <message>
        <source>you begin here</source>
        <translation>met wie je begint</translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation>sinds {when}</translation>
    </message>
</context>
<context>
    <name>Practical</name>
    <message>
        <source>What kind of talk?</source>
        <translation>Wat voor gesprek?</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Weet ik nog niet</translation>
    </message>
    <message>
        <source>Choose 1 to 600 minutes.</source>
        <translation>Kies 1 tot 600 minuten.</translation>
    </message>
</context>
<context>
    <name>PracticeView</name>
    <message>
        <source>not</source>
        <translation>niet</translation>
    </message>
    <message>
        <source>Choose this one</source>
        <translation>Kies deze</translation>
    </message>
    <message>
        <source>Another practice</source>
        <translation>Een andere oefening</translation>
    </message>
    <message>
        <source>very</source>
        <translation>heel erg</translation>
    </message>
    <message>
        <source>I did this</source>
        <translation>Dit heb ik gedaan</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Bij wie?</translation>
    </message>
    <message>
        <source>{name} is on your list now.</source>
        <translation>{name} staat nu op je lijst.</translation>
    </message>
    <message>
        <source>Kept. You did it.</source>
        <translation>Bewaard. Je hebt het gedaan.</translation>
    </message>
    <message>
        <source>Prepare this talk</source>
        <translation>Dit gesprek voorbereiden</translation>
    </message>
</context>
<context>
    <name>PreparationPage</name>
    <message>
        <source>Talk held</source>
        <translation>Gesprek gevoerd</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Terugkijken</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Oefenen</translation>
    </message>
    <message>
        <source>Print or PDF</source>
        <translation>Afdrukken of pdf</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>Nog geen dag</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>Over {name}</translation>
    </message>
    <message>
        <source>Nobody chosen yet</source>
        <translation>Nog niemand gekozen</translation>
    </message>
    <message>
        <source>Choose a day first. Then the talk can go in your calendar.</source>
        <translation>Kies eerst een dag. Daarna kan het gesprek in je agenda.</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>deze persoon</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Voorbereiden</translation>
    </message>
    <message>
        <source>Pocket card</source>
        <translation>Spiekbriefje</translation>
    </message>
    <message>
        <source>Moved or called off?</source>
        <translation>Verzet of afgezegd?</translation>
    </message>
    <message>
        <source>In my calendar</source>
        <translation>In agenda</translation>
    </message>
    <message>
        <source>{name} is on your list now.</source>
        <translation>{name} staat nu op je lijst.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>What you have now is copied first. You can take it back.</source>
        <translation>Van wat je nu hebt, wordt eerst een kopie gemaakt. Je kunt het ongedaan maken.</translation>
    </message>
    <message>
        <source>Last on your list: {names}</source>
        <translation>Laatst op je lijst: {names}</translation>
    </message>
    <message>
        <source>Last change: {day}</source>
        <translation>Laatste verandering: {day}</translation>
    </message>
    <message>
        <source>This backup is damaged, or of a newer version. Choose another one.</source>
        <translation>Deze reservekopie is beschadigd, of van een nieuwere versie. Kies een andere.</translation>
    </message>
</context>
<context>
    <name>PromiseList</name>
    <message>
        <source>Such as: send the article</source>
        <translation>Bijvoorbeeld: het artikel sturen</translation>
    </message>
    <message>
        <source>What you promised</source>
        <translation>Wat je beloofde</translation>
    </message>
    <message>
        <source>On which day? You may leave this out.</source>
        <translation>Op welke dag? Dit mag leeg blijven.</translation>
    </message>
    <message>
        <source>Add promise</source>
        <translation>Belofte toevoegen</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Gedaan: {what}</translation>
    </message>
    <message>
        <source>Delete: {what}</source>
        <translation>Verwijderen: {what}</translation>
    </message>
    <message>
        <source>Kept: what you promised.</source>
        <translation>Genoteerd: wat je beloofde.</translation>
    </message>
    <message>
        <source>The promise is taken away.</source>
        <translation>De belofte is weg.</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>You told how it went. It is noted.</source>
        <translation>Je vertelde hoe het ging. Het is genoteerd.</translation>
    </message>
    <message>
        <source>Your rhythm is noted.</source>
        <translation>Je ritme is genoteerd.</translation>
    </message>
    <message>
        <source>It is noted.</source>
        <translation>Het is genoteerd.</translation>
    </message>
    <message>
        <source>Fine. It is not needed.</source>
        <translation>Goed. Het hoeft niet.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Schijf</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Zoeken in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Bestands&amp;type:</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>Dubbelzijdig afdrukken</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Omslaan langs de lange kant</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Omslaan langs de korte kant</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;Welke pagina’s:</translation>
    </message>
</context>
<context>
    <name>QuestionLine</name>
    <message>
        <source>Question {n}</source>
        <translation>Vraag {n}</translation>
    </message>
    <message>
        <source>Take question {n} out</source>
        <translation>Vraag {n} weghalen</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>More ideas</source>
        <translation>Meer ideeën</translation>
    </message>
    <message>
        <source>Five questions for a first talk</source>
        <translation>Vijf vragen voor een eerste gesprek</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Alle vragen</translation>
    </message>
    <message>
        <source>To open</source>
        <translation>Om te beginnen</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>Middenin</translation>
    </message>
    <message>
        <source>To ask further</source>
        <translation>Om door te vragen</translation>
    </message>
    <message>
        <source>To close</source>
        <translation>Om af te sluiten</translation>
    </message>
    <message>
        <source>Your own, from before</source>
        <translation>Je eigen vragen van eerder</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>How tense does that feel, from 0 to 10?</source>
        <translation>Hoe spannend voelt dat, van 0 tot 10?</translation>
    </message>
    <message>
        <source>not</source>
        <translation>niet</translation>
    </message>
    <message>
        <source>very</source>
        <translation>heel erg</translation>
    </message>
    <message>
        <source>Nobody on your list feels really calm. These come closest.</source>
        <translation>Niemand op je lijst voelt echt rustig. Deze mensen komen het dichtst in de buurt.</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>Aan wie?</translation>
    </message>
    <message>
        <source>Or someone else</source>
        <translation>Of iemand anders</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Op welke dag?</translation>
    </message>
    <message>
        <source>At what time?</source>
        <translation>Hoe laat?</translation>
    </message>
    <message>
        <source>{name} is on your list now.</source>
        <translation>{name} staat nu op je lijst.</translation>
    </message>
    <message>
        <source>If it is {day}</source>
        <translation>Als het {day} is</translation>
    </message>
    <message>
        <source>then I send {name} a message</source>
        <translation>dan stuur ik {name} een bericht</translation>
    </message>
</context>
<context>
    <name>QuickAddPage</name>
    <message>
        <source>Quick add</source>
        <translation>Snel toevoegen</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Alle contacten</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Put on my list</source>
        <translation>Op mijn lijst zetten</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>More names</source>
        <translation>Meer namen</translation>
    </message>
    <message>
        <source>others</source>
        <translation>anderen</translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n naam</numerusform>
            <numerusform>%n namen</numerusform>
        </translation>
    </message>
    <message>
        <source>On your list already: {names}</source>
        <translation>Staat al op je lijst: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n new names are on your list.</source>
        <translation>
            <numerusform>Er staat een nieuwe naam op je lijst.</numerusform>
            <numerusform>Er staan %n nieuwe namen op je lijst.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuietLine</name>
    <message>
        <source>Quiet mode: only your ladder.</source>
        <translation>Stille modus: alleen je ladder.</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>Aanpassen</translation>
    </message>
</context>
<context>
    <name>ReadOnlyBanner</name>
    <message>
        <source>Your data can only be read now. What you change is not kept.</source>
        <translation>Je gegevens zijn nu alleen te lezen. Wat je verandert, wordt niet bewaard.</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Andere map</translation>
    </message>
</context>
<context>
    <name>ReadinessCard</name>
    <message>
        <source>To {field}</source>
        <translation>Naar ‘{field}’</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Note what I learned</source>
        <translation>Noteer wat ik leerde</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>This is off your list.</source>
        <translation>Dit is van je lijst.</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>Knows a lot about work that interests you.</source>
        <translation>Weet veel over werk dat je boeit.</translation>
    </message>
    <message>
        <source>Getting in touch does not feel tense.</source>
        <translation>Contact maken voelt niet spannend.</translation>
    </message>
    <message>
        <source>You know each other well.</source>
        <translation>Jullie kennen elkaar goed.</translation>
    </message>
    <message>
        <source>Someone further away hears other things.</source>
        <translation>Iemand verder weg hoort andere dingen.</translation>
    </message>
    <message>
        <source>You have not spoken for a long time.</source>
        <translation>Jullie spraken elkaar lang niet.</translation>
    </message>
</context>
<context>
    <name>Recompute</name>
    <message>
        <source>Your ladder</source>
        <translation>Je ladder</translation>
    </message>
    <message>
        <source>Do you miss a tile? The app looks at all you did, and lays what belongs to it. A tile that lies there stays.</source>
        <translation>Mis je een tegel? De app kijkt naar alles wat je deed en legt wat daarbij hoort. Een tegel die er ligt, blijft liggen.</translation>
    </message>
    <message>
        <source>Work out again</source>
        <translation>Opnieuw berekenen</translation>
    </message>
    <message>
        <source>To the ladder</source>
        <translation>Naar de ladder</translation>
    </message>
    <message numerus="yes">
        <source>%n tiles were laid:</source>
        <translation>
            <numerusform>Er is %n tegel gelegd:</numerusform>
            <numerusform>Er zijn %n tegels gelegd:</numerusform>
        </translation>
    </message>
    <message>
        <source>Written down again:</source>
        <translation>Weer opgeschreven:</translation>
    </message>
    <message>
        <source>Nothing changed: your ladder fits what you did.</source>
        <translation>Er verandert niets: je ladder klopt met wat je deed.</translation>
    </message>
    <message>
        <source>rung {n}, {stage}: {date}</source>
        <translation>trede {n}, {stage}: {date}</translation>
    </message>
</context>
<context>
    <name>ReflectionPage</name>
    <message>
        <source>To your sheet</source>
        <translation>Naar je gespreksblad</translation>
    </message>
    <message>
        <source>{name} is on your list now.</source>
        <translation>{name} staat nu op je lijst.</translation>
    </message>
    <message>
        <source>This talk is done.</source>
        <translation>Dit gesprek is afgerond.</translation>
    </message>
</context>
<context>
    <name>RehearsalPage</name>
    <message>
        <source>Mix the questions</source>
        <translation>Zet de vragen door elkaar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>To your sheet</source>
        <translation>Naar je gespreksblad</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} van {total}</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Reminders</source>
        <translation>Herinneringen</translation>
    </message>
    <message>
        <source>In ‘This week’</source>
        <translation>In ‘Deze week’</translation>
    </message>
    <message>
        <source>What is left after a talk</source>
        <translation>Na je gesprek</translation>
    </message>
    <message>
        <source>Such as a thank-you, or looking back.</source>
        <translation>Zoals een bedankje, of terugkijken.</translation>
    </message>
    <message>
        <source>People to keep in touch with</source>
        <translation>Contact houden</translation>
    </message>
    <message>
        <source>What you planned always stands there.</source>
        <translation>Wat je zelf plande, staat er altijd.</translation>
    </message>
    <message>
        <source>On your screen</source>
        <translation>Op je scherm</translation>
    </message>
    <message>
        <source>A message when something is ready</source>
        <translation>Een bericht als er iets klaarstaat</translation>
    </message>
    <message>
        <source>An icon beside the clock; at most one message a day, not during a break, and it names nobody. It comes between nine in the morning and eight in the evening.</source>
        <translation>Een pictogram bij de klok. Hooguit één bericht per dag, niet in je pauze en zonder namen. Het komt tussen negen uur ’s ochtends en acht uur ’s avonds.</translation>
    </message>
    <message>
        <source>Go on beside the clock</source>
        <translation>Doorgaan bij de klok</translation>
    </message>
    <message>
        <source>When you close the window, Netwerkapp stays at that icon. It ends with File &gt; Quit.</source>
        <translation>Sluit je het venster, dan blijft Netwerkapp bij dat pictogram. Stoppen doe je met Bestand &gt; Afsluiten.</translation>
    </message>
    <message>
        <source>This desktop has no place for the icon now, so no message comes.</source>
        <translation>Op dit bureaublad is nu geen plek voor het pictogram. Er komt dus geen bericht.</translation>
    </message>
    <message>
        <source>See what a message looks like</source>
        <translation>Kijk hoe zo’n bericht eruitziet</translation>
    </message>
    <message>
        <source>Put your talks in your own calendar</source>
        <translation>Zet je gesprekken in je eigen agenda</translation>
    </message>
</context>
<context>
    <name>ReportBackCard</name>
    <message>
        <source>Sent</source>
        <translation>Verstuurd</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Hoeft niet</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaren als pdf</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>{title}, {day}, page {page} of {pages}</source>
        <translation>{title}, {day}, bladzijde {page} van {pages}</translation>
    </message>
</context>
<context>
    <name>ReportParts</name>
    <message>
        <source>{rung}: since {day}</source>
        <translation>{rung}: sinds {day}</translation>
    </message>
    <message>
        <source>{count} of {target}</source>
        <translation>{count} van {target}</translation>
    </message>
    <message>
        <source>Strength, from 0 to 10</source>
        <translation>Sterkte, van 0 tot 10</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hoe vaak</translation>
    </message>
    <message>
        <source>Tension before</source>
        <translation>Spanning vooraf</translation>
    </message>
    <message>
        <source>Tension after</source>
        <translation>Spanning na afloop</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Ease</source>
        <translation>Gemak</translation>
    </message>
    <message>
        <source>Pleasure</source>
        <translation>Plezier</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nut</translation>
    </message>
    <message>
        <source>The last {number}:</source>
        <translation>De laatste {number}:</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Kans</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Met wie</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Looking for your newest backup.</source>
        <translation>Je nieuwste reservekopie wordt gezocht.</translation>
    </message>
    <message>
        <source>Looking what can still be read of the file.</source>
        <translation>Er wordt gekeken wat er van het bestand nog te lezen is.</translation>
    </message>
    <message>
        <source>The backup is being put back.</source>
        <translation>De reservekopie wordt teruggezet.</translation>
    </message>
    <message>
        <source>Netwerkapp is open already with this data.</source>
        <translation>Netwerkapp is al open met deze gegevens.</translation>
    </message>
</context>
<context>
    <name>RescueWords</name>
    <message>
        <source>This is the text that Netwerkapp could not keep. What you chose or ticked is not in it.</source>
        <translation>Dit is de tekst die Netwerkapp niet kon bewaren. Wat je koos of aanvinkte, staat er niet in.</translation>
    </message>
</context>
<context>
    <name>Reset</name>
    <message>
        <source>Back to the start values</source>
        <translation>Terug naar de beginwaarden</translation>
    </message>
    <message>
        <source>Colours, size of the text and quiet view are as at first. So are quiet mode, reminders, explanation and names. Your language, your pace, a break, your answers and your folders stay.</source>
        <translation>Kleuren, grootte van de tekst en rustig beeld staan dan weer zoals aan het begin. Net als stille modus, herinneringen, uitleg en namen. Je taal, je tempo, een pauze, je antwoorden en je mappen blijven.</translation>
    </message>
    <message>
        <source>Yes, put back</source>
        <translation>Ja, zet terug</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Toch niet</translation>
    </message>
</context>
<context>
    <name>Restored</name>
    <message>
        <source>The backup is put back.</source>
        <translation>De reservekopie is teruggezet.</translation>
    </message>
    <message>
        <source>The backup is being put back.</source>
        <translation>De reservekopie wordt teruggezet.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>To your contacts</source>
        <translation>Naar je contacten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Nog een bestand</translation>
    </message>
    <message numerus="yes">
        <source>%n people were put on your list.</source>
        <translation>
            <numerusform>%n persoon staat nu op je lijst.</numerusform>
            <numerusform>%n mensen staan nu op je lijst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody new was put on your list.</source>
        <translation>Er is niemand bij gekomen.</translation>
    </message>
    <message numerus="yes">
        <source>%n people were completed.</source>
        <translation>
            <numerusform>%n persoon is aangevuld.</numerusform>
            <numerusform>%n mensen zijn aangevuld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were on it already.</source>
        <translation>
            <numerusform>%n persoon stond er al op.</numerusform>
            <numerusform>%n mensen stonden er al op.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people you left out.</source>
        <translation>
            <numerusform>%n persoon liet je weg.</numerusform>
            <numerusform>%n mensen liet je weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not come along:</source>
        <translation>
            <numerusform>%n kon niet mee:</numerusform>
            <numerusform>%n konden niet mee:</numerusform>
        </translation>
    </message>
    <message>
        <source>Number {n}</source>
        <translation>Nummer {n}</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Try another word, or a part of it.</source>
        <translation>Probeer een ander woord, of een stukje ervan.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message numerus="yes">
        <source>Found in %n places</source>
        <translation>
            <numerusform>Op één plek gevonden</numerusform>
            <numerusform>Op %n plekken gevonden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RungButton</name>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s)</source>
        <translation>
            <numerusform>%n tegel</numerusform>
            <numerusform>%n tegels</numerusform>
        </translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
    <message>
        <source>{count} of {target}</source>
        <translation>{count} van {target}</translation>
    </message>
    <message>
        <source>{title}, rung {rung} of 4, {count} of {target} tiles laid</source>
        <translation>{title}, trede {rung} van 4, {count} van {target} tegels gelegd</translation>
    </message>
</context>
<context>
    <name>RungEvidence</name>
    <message>
        <source>{count} of {target}</source>
        <translation>{count} van {target}</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>minder</translation>
    </message>
    <message>
        <source>all {number}</source>
        <translation>alle {number}</translation>
    </message>
</context>
<context>
    <name>SavingWords</name>
    <message>
        <source>Saving does not work now: the disk is full. Your text stays here.</source>
        <translation>Bewaren lukt nu niet: de schijf is vol. Je tekst blijft hier staan.</translation>
    </message>
    <message>
        <source>Saving does not work now: the folder may not be written. Your text stays here.</source>
        <translation>Bewaren lukt nu niet: in de map mag niet geschreven worden. Je tekst blijft hier staan.</translation>
    </message>
    <message>
        <source>Saving does not work now: the folder of your data is gone. Your text stays here.</source>
        <translation>Bewaren lukt nu niet: de map met je gegevens is weg. Je tekst blijft hier staan.</translation>
    </message>
    <message>
        <source>Saving does not work now: another program uses the file. Your text stays here.</source>
        <translation>Bewaren lukt nu niet: een ander programma gebruikt het bestand. Je tekst blijft hier staan.</translation>
    </message>
    <message>
        <source>Saving does not work now: the file with your data is damaged. Your text stays here.</source>
        <translation>Bewaren lukt nu niet: het bestand met je gegevens is beschadigd. Je tekst blijft hier staan.</translation>
    </message>
    <message>
        <source>Saving does not work now. Your text stays here.</source>
        <translation>Bewaren lukt nu niet. Je tekst blijft hier staan.</translation>
    </message>
</context>
<context>
    <name>SetbacksCard</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Or a line of your own</source>
        <translation>Of een eigen als-dan-zin</translation>
    </message>
    <message>
        <source>If …</source>
        <translation>Als …</translation>
    </message>
    <message>
        <source>then I …</source>
        <translation>dan …</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>If</source>
        <comment>before what may happen</comment>
        <translation>Als</translation>
    </message>
    <message>
        <source>then I</source>
        <comment>before what you do</comment>
        <translation>dan</translation>
    </message>
    <message>
        <source>Fill in both parts. Then it is a plan.</source>
        <translation>Vul beide delen in. Dan is het een plan.</translation>
    </message>
    <message>
        <source>Your line is kept.</source>
        <translation>Je zin is bewaard.</translation>
    </message>
    <message>
        <source>This line is gone.</source>
        <translation>Deze zin is weg.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>Have a look, two minutes</source>
        <translation>Even kijken, twee minuten</translation>
    </message>
    <message>
        <source>Day, place and your invitation</source>
        <translation>Dag, plaats en je uitnodiging</translation>
    </message>
    <message>
        <source>Still empty</source>
        <translation>Nog leeg</translation>
    </message>
</context>
<context>
    <name>SheetLinks</name>
    <message>
        <source>Take this sheet along to a next talk</source>
        <translation>Neem dit blad mee naar een volgend gesprek</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Delete this talk</source>
        <translation>Dit gesprek verwijderen</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>Choose someone from the list.</source>
        <translation>Kies iemand uit de lijst.</translation>
    </message>
</context>
<context>
    <name>StartProblem</name>
    <message>
        <source>Another folder</source>
        <translation>Andere map</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>What can still be read of the file</source>
        <translation>Wat nog te lezen is van het bestand</translation>
    </message>
    <message>
        <source>The file has format {found}. This Netwerkapp knows up to {known}.</source>
        <translation>Het bestand heeft formaat {found}. Deze Netwerkapp kent er tot en met {known}.</translation>
    </message>
    <message>
        <source>Backup of {when}</source>
        <translation>Reservekopie van {when}</translation>
    </message>
    <message>
        <source>Use what can be read</source>
        <translation>Verder met wat te lezen is</translation>
    </message>
    <message>
        <source>Put this backup back</source>
        <translation>Deze reservekopie terugzetten</translation>
    </message>
    <message>
        <source>There is no backup that can be used, and nothing of the file can be read.</source>
        <translation>Er is geen reservekopie die te gebruiken is, en van het bestand is niets te lezen.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Hoe ver het is</translation>
    </message>
    <message>
        <source>Choose a folder for your data</source>
        <translation>Kies een map voor je gegevens</translation>
    </message>
    <message>
        <source>Nothing can be kept in this folder.</source>
        <translation>In deze map kan niets bewaard worden.</translation>
    </message>
    <message>
        <source>Choose another folder for your data, or ask for access to this one.</source>
        <translation>Kies een andere map voor je gegevens, of vraag toegang tot deze.</translation>
    </message>
    <message>
        <source>Your data was made by a newer version of Netwerkapp.</source>
        <translation>Je gegevens zijn gemaakt met een nieuwere versie van Netwerkapp.</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version, or choose another folder.</source>
        <translation>Er is niets veranderd. Installeer de nieuwere versie, of kies een andere map.</translation>
    </message>
    <message>
        <source>It looks as if a newer version of Netwerkapp made your data.</source>
        <translation>Het lijkt erop dat een nieuwere versie van Netwerkapp je gegevens maakte.</translation>
    </message>
    <message>
        <source>Nothing was changed. If you have a newer version, use that one. If you do not, the file is damaged: put back what is found here. The file is kept as it is, whatever you choose.</source>
        <translation>Er is niets veranderd. Heb je een nieuwere versie? Gebruik dan die. Heb je die niet? Dan is het bestand beschadigd: zet terug wat hier wordt gevonden. Het bestand blijft bewaard zoals het is, wat je ook kiest.</translation>
    </message>
    <message>
        <source>Your data cannot be read.</source>
        <translation>Je gegevens zijn niet te lezen.</translation>
    </message>
    <message>
        <source>The file is damaged, or it is not of Netwerkapp. It is kept as it is, whatever you choose.</source>
        <translation>Het bestand is beschadigd, of niet van Netwerkapp. Het wordt bewaard zoals het is, wat je ook kiest.</translation>
    </message>
    <message>
        <source>The file with your data is not here any more, or it is empty.</source>
        <translation>Het bestand met je gegevens is er niet meer, of het is leeg.</translation>
    </message>
    <message>
        <source>There are backups of it. Put one back, or choose another folder.</source>
        <translation>Er zijn reservekopieën van. Zet er een terug, of kies een andere map.</translation>
    </message>
    <message>
        <source>Netwerkapp is open already with this data.</source>
        <translation>Netwerkapp is al open met deze gegevens.</translation>
    </message>
    <message>
        <source>Go to that window, or choose another folder.</source>
        <translation>Ga naar dat venster, of kies een andere map.</translation>
    </message>
    <message>
        <source>Another program uses the file with your data.</source>
        <translation>Een ander programma gebruikt het bestand met je gegevens.</translation>
    </message>
    <message>
        <source>Close that program and start Netwerkapp again, or choose another folder.</source>
        <translation>Sluit dat programma en start Netwerkapp opnieuw, of kies een andere map.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>De schijf is vol.</translation>
    </message>
    <message>
        <source>Make some room and start Netwerkapp again, or choose another folder. Your data is as it was.</source>
        <translation>Maak wat ruimte en start Netwerkapp opnieuw, of kies een andere map. Je gegevens zijn zoals ze waren.</translation>
    </message>
    <message>
        <source>There is no place for your data yet.</source>
        <translation>Er is nog geen plek voor je gegevens.</translation>
    </message>
    <message>
        <source>This computer names no home folder. Choose a folder to keep your data in.</source>
        <translation>Deze computer noemt geen eigen map. Kies een map om je gegevens in te bewaren.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Nothing kept yet</source>
        <translation>Nog niets bewaard</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>Kept at {time}, only on this computer</source>
        <translation>Bewaard om {time} uur, alleen op deze computer</translation>
    </message>
    <message>
        <source>Kept on {day}, only on this computer</source>
        <translation>Bewaard op {day}, alleen op deze computer</translation>
    </message>
</context>
<context>
    <name>StatusPath</name>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
</context>
<context>
    <name>StepsMenu</name>
    <message>
        <source>All steps</source>
        <translation>Alle stappen</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>Ladder</source>
        <translation>Ladder</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
</context>
<context>
    <name>TakeAlongPage</name>
    <message>
        <source>With a password</source>
        <translation>Met een wachtwoord</translation>
    </message>
    <message>
        <source>Without it nobody opens the file, you neither. Write it down somewhere else.</source>
        <translation>Zonder wachtwoord kan niemand het bestand openen, jij ook niet. Schrijf het ergens op.</translation>
    </message>
    <message>
        <source>Keep as a file</source>
        <translation>Bewaar als bestand</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>één persoon</numerusform>
            <numerusform>%n mensen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talks</source>
        <translation>
            <numerusform>één gesprek</numerusform>
            <numerusform>%n gesprekken</numerusform>
        </translation>
    </message>
    <message>
        <source>{people}, {talks}, and all that you wrote and answered.</source>
        <translation>{people}, {talks}, en alles wat je schreef en antwoordde.</translation>
    </message>
    <message>
        <source>There is nothing to take along yet.</source>
        <translation>Er is nog niets om mee te nemen.</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>Dit gaat mee</translation>
    </message>
    <message>
        <source>Your private notes about people go along: it is your own copy. Keep it for yourself.</source>
        <translation>Ook je eigen notities over mensen gaan mee: het is jouw kopie. Houd die voor jezelf.</translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %n characters, such as three words.</source>
        <translation>
            <numerusform>Kies minstens %n teken, bijvoorbeeld drie woorden.</numerusform>
            <numerusform>Kies minstens %n tekens, bijvoorbeeld drie woorden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Netwerkapp {day}</source>
        <translation>Netwerkapp {day}</translation>
    </message>
    <message>
        <source>The file is being written.</source>
        <translation>Het bestand wordt geschreven.</translation>
    </message>
    <message>
        <source>Everything is in {file} now.</source>
        <translation>Alles staat nu in {file}.</translation>
    </message>
    <message>
        <source>The disk is full there. Make some room, or choose another folder.</source>
        <translation>De schijf is daar vol. Maak wat ruimte, of kies een andere map.</translation>
    </message>
    <message>
        <source>Nothing can be kept there now. Choose another folder.</source>
        <translation>Daar kan nu niets bewaard worden. Kies een andere map.</translation>
    </message>
</context>
<context>
    <name>TalkExportPage</name>
    <message>
        <source>Export talks</source>
        <translation>Gesprekken exporteren</translation>
    </message>
    <message>
        <source>As what?</source>
        <translation>Als wat?</translation>
    </message>
    <message>
        <source>Keep as a file</source>
        <translation>Bewaren als bestand</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Wat erin staat</translation>
    </message>
    <message>
        <source>Your sheets and look-backs in a file that opens without this app. You decide who gets it.</source>
        <translation>Je gespreksbladen en terugblikken in een bestand dat opent zonder deze app. Jij bepaalt wie het krijgt.</translation>
    </message>
    <message>
        <source>Which talks?</source>
        <translation>Welke gesprekken?</translation>
    </message>
    <message>
        <source>PDF
to print and to mail</source>
        <translation>PDF
om te printen en te mailen</translation>
    </message>
    <message>
        <source>Web page
opens in every browser</source>
        <translation>Webpagina
opent in elke browser</translation>
    </message>
    <message>
        <source>Text (Markdown)
to go on writing in</source>
        <translation>Tekst (Markdown)
om in verder te schrijven</translation>
    </message>
    <message>
        <source>Calendar
only your planned talks</source>
        <translation>Agenda
alleen je geplande gesprekken</translation>
    </message>
    <message numerus="yes">
        <source>All talks (%n)</source>
        <translation>
            <numerusform>Alle gesprekken (%n)</numerusform>
            <numerusform>Alle gesprekken (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Planned talks (%n)</source>
        <translation>
            <numerusform>Geplande gesprekken (%n)</numerusform>
            <numerusform>Geplande gesprekken (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no talk to put in it yet.</source>
        <translation>Er is nog geen gesprek om erin te zetten.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more talks</source>
        <translation>
            <numerusform>en nog %n gesprek</numerusform>
            <numerusform>en nog %n gesprekken</numerusform>
        </translation>
    </message>
    <message>
        <source>My talks</source>
        <translation>Mijn gesprekken</translation>
    </message>
    <message>
        <source>The talks are being written.</source>
        <translation>De gesprekken worden weggeschreven.</translation>
    </message>
    <message>
        <source>Nothing can be kept there now. Choose another folder.</source>
        <translation>Daar kan nu niets bewaard worden. Kies een andere map.</translation>
    </message>
    <message>
        <source>Kept as {file}.</source>
        <translation>Bewaard als {file}.</translation>
    </message>
</context>
<context>
    <name>TalkFileWords</name>
    <message>
        <source>{title}, page {page} of {pages}</source>
        <translation>{title}, bladzijde {page} van {pages}</translation>
    </message>
    <message numerus="yes">
        <source>%n characters cannot be printed.</source>
        <translation>
            <numerusform>%n teken kan niet worden afgedrukt.</numerusform>
            <numerusform>%n tekens kunnen niet worden afgedrukt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TalkGroups</name>
    <message>
        <source>Did not go ahead</source>
        <translation>Niet doorgegaan</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Meer laten zien</translation>
    </message>
    <message>
        <source>thank-you today</source>
        <translation>bedankje vandaag</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>nog geen dag</translation>
    </message>
</context>
<context>
    <name>TalkHead</name>
    <message>
        <source>All talks</source>
        <translation>Alle gesprekken</translation>
    </message>
    <message>
        <source>How far this talk is</source>
        <translation>Hoe ver dit gesprek is</translation>
    </message>
</context>
<context>
    <name>TalkRecords</name>
    <message>
        <source>My talks</source>
        <translation>Mijn gesprekken</translation>
    </message>
    <message>
        <source>Written out on {day}</source>
        <translation>Opgeschreven op {day}</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>deze persoon</translation>
    </message>
    <message>
        <source>Look-back</source>
        <translation>Terugblik</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Hoe ver</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hoe lang</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>{n} of 10</source>
        <translation>{n} van 10</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>{n} of 5 (1 is {low}, 5 is {high})</source>
        <translation>{n} van 5 (1 is {low}, 5 is {high})</translation>
    </message>
</context>
<context>
    <name>TalkSwitch</name>
    <message>
        <source>Talks</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Kansen</translation>
    </message>
</context>
<context>
    <name>ThanksCard</name>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verstuurd</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Hoeft niet</translation>
    </message>
</context>
<context>
    <name>ThenAndNow</name>
    <message>
        <source>Your letter to yourself</source>
        <translation>Je brief aan jezelf</translation>
    </message>
    <message>
        <source>What you discovered</source>
        <translation>Wat je ontdekte</translation>
    </message>
    <message>
        <source>Thoughts that you tried out</source>
        <translation>Gedachten die je uitprobeerde</translation>
    </message>
    <message>
        <source>‘{thought}’: {before} then, {after} now</source>
        <translation>‘{thought}’: toen {before}, nu {after}</translation>
    </message>
</context>
<context>
    <name>ThisWeek</name>
    <message>
        <source>Thank-you to {name}</source>
        <translation>Bedankje aan {name}</translation>
    </message>
    <message>
        <source>Look back on your talk with {name}</source>
        <translation>Terugkijken op je gesprek met {name}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>can be this week</source>
        <translation>kan deze week</translation>
    </message>
    <message>
        <source>Did your talk with {name} go ahead?</source>
        <translation>Ging je gesprek met {name} door?</translation>
    </message>
    <message>
        <source>Experiment with {name}</source>
        <translation>Experiment met {name}</translation>
    </message>
    <message>
        <source>Message to {name}</source>
        <translation>Bericht aan {name}</translation>
    </message>
    <message>
        <source>Small experiment</source>
        <translation>Klein experiment</translation>
    </message>
    <message>
        <source>Your if-then line</source>
        <translation>Je als-dan-zin</translation>
    </message>
    <message>
        <source>Your sheet is ready</source>
        <translation>Je gespreksblad is klaar</translation>
    </message>
    <message>
        <source>Your sheet is half ready</source>
        <translation>Je gespreksblad is half klaar</translation>
    </message>
    <message>
        <source>Your sheet is still empty</source>
        <translation>Je gespreksblad is nog leeg</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>iemand</translation>
    </message>
    <message>
        <source>Writing with {name}</source>
        <translation>Schrijven met {name}</translation>
    </message>
    <message>
        <source>Phone call with {name}</source>
        <translation>Bellen met {name}</translation>
    </message>
    <message>
        <source>Walk with {name}</source>
        <translation>Wandelen met {name}</translation>
    </message>
    <message>
        <source>Coffee with {name}</source>
        <translation>Koffie met {name}</translation>
    </message>
    <message>
        <source>Online talk with {name}</source>
        <translation>Online met {name}</translation>
    </message>
    <message>
        <source>Talk with {name}</source>
        <translation>Gesprek met {name}</translation>
    </message>
</context>
<context>
    <name>ThoughtsView</name>
    <message>
        <source>Another thought, in your own words</source>
        <translation>Een andere gedachte, in je eigen woorden</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Take this thought away</source>
        <translation>Haal deze gedachte weg</translation>
    </message>
    <message>
        <source>The thought is taken away.</source>
        <translation>De gedachte is weggehaald.</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>This time cannot be read. Write it like 10.00.</source>
        <translation>Deze tijd is niet te lezen. Schrijf hem als 10.00.</translation>
    </message>
    <message>
        <source>Such as: 10.00</source>
        <translation>Zoals: 10.00</translation>
    </message>
</context>
<context>
    <name>TimesWords</name>
    <message>
        <source>once</source>
        <translation>één keer</translation>
    </message>
    <message>
        <source>{number} times</source>
        <translation>{number} keer</translation>
    </message>
</context>
<context>
    <name>ToCalendar</name>
    <message>
        <source>The file cannot be written there. {reason}</source>
        <translation>Het bestand kan daar niet worden gemaakt. {reason}</translation>
    </message>
    <message>
        <source>Your talk is in the file {file}. Open it to put it in your calendar.</source>
        <translation>Je gesprek staat in het bestand {file}. Open het om het in je agenda te zetten.</translation>
    </message>
    <message>
        <source>Put in my calendar</source>
        <translation>In mijn agenda</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Agendabestanden (*.ics)</translation>
    </message>
</context>
<context>
    <name>TouchForm</name>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Everything is kept by itself.</source>
        <translation>Alles wordt vanzelf bewaard.</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>niet gekozen</translation>
    </message>
    <message>
        <source>I did</source>
        <translation>ik</translation>
    </message>
    <message>
        <source>the other person</source>
        <translation>de ander</translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation>Wat was het?</translation>
    </message>
    <message>
        <source>What did you ask for?</source>
        <translation>Wat vroeg je?</translation>
    </message>
    <message>
        <source>About which talk?</source>
        <translation>Over welk gesprek?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Wanneer?</translation>
    </message>
    <message>
        <source>Who began?</source>
        <translation>Wie begon?</translation>
    </message>
    <message>
        <source>Was it a practice from Start small?</source>
        <translation>Was het een oefening uit Begin klein?</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Hoe?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Contact with {name}</source>
        <translation>Contact met {name}</translation>
    </message>
    <message>
        <source>no talk</source>
        <translation>geen gesprek</translation>
    </message>
    <message>
        <source>no practice</source>
        <translation>geen oefening</translation>
    </message>
</context>
<context>
    <name>TouchWords</name>
    <message>
        <source>information</source>
        <translation>informatie</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>advies</translation>
    </message>
    <message>
        <source>support</source>
        <translation>steun</translation>
    </message>
    <message>
        <source>working together</source>
        <translation>samenwerking</translation>
    </message>
    <message>
        <source>an introduction</source>
        <translation>introductie</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>met een bericht</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>aan de telefoon</translation>
    </message>
    <message>
        <source>on a walk</source>
        <translation>tijdens een wandeling</translation>
    </message>
    <message>
        <source>over coffee</source>
        <translation>bij de koffie</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>the talk of {day}</source>
        <translation>het gesprek van {day}</translation>
    </message>
    <message>
        <source>That day does not exist. Choose a day in {month}.</source>
        <translation>Die dag bestaat niet. Kies een dag in {month}.</translation>
    </message>
    <message>
        <source>That day does not exist.</source>
        <translation>Die dag bestaat niet.</translation>
    </message>
    <message>
        <source>This day cannot be read. Write it like 26 November.</source>
        <translation>Deze dag kan niet gelezen worden. Schrijf hem als 26 november.</translation>
    </message>
    <message>
        <source>That day is still to come. Choose today or an earlier day.</source>
        <translation>Die dag komt nog. Kies vandaag of een eerdere dag.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open Netwerkapp</source>
        <translation>Netwerkapp &amp;openen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>Something is planned for today. You find it in ‘This week’.</source>
        <translation>Er staat vandaag iets gepland. Je vindt het in ‘Deze week’.</translation>
    </message>
    <message>
        <source>Something is ready for you in ‘This week’. Look when it suits you.</source>
        <translation>Er staat iets voor je klaar in ‘Deze week’. Kijk wanneer het je uitkomt.</translation>
    </message>
</context>
<context>
    <name>TrendCard</name>
    <message>
        <source>See more</source>
        <translation>Meer zien</translation>
    </message>
    <message>
        <source>Enter shows the values as a table.</source>
        <translation>Met Enter zie je de getallen in een tabel.</translation>
    </message>
    <message>
        <source>{number} talks.</source>
        <translation>{number} gesprekken.</translation>
    </message>
    <message>
        <source>They take less energy than before, and you enjoy them more.</source>
        <translation>Ze kosten je minder energie dan eerst, en je hebt er meer plezier in.</translation>
    </message>
    <message>
        <source>They take less energy than before.</source>
        <translation>Ze kosten je minder energie dan eerst.</translation>
    </message>
    <message>
        <source>You enjoy them more than before.</source>
        <translation>Je hebt er meer plezier in dan eerst.</translation>
    </message>
    <message>
        <source>They go more easily than before.</source>
        <translation>Ze gaan je makkelijker af dan eerst.</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>pleasure</source>
        <translation>plezier</translation>
    </message>
    <message>
        <source>ease</source>
        <translation>gemak</translation>
    </message>
    <message>
        <source>use</source>
        <translation>nut</translation>
    </message>
    <message>
        <source>energy that it takes</source>
        <translation>energie die het kost</translation>
    </message>
    <message>
        <source>a lot</source>
        <translation>veel</translation>
    </message>
    <message>
        <source>little</source>
        <translation>weinig</translation>
    </message>
</context>
<context>
    <name>TrendModel</name>
    <message>
        <source>With whom</source>
        <translation>Met wie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Ease</source>
        <translation>Gemak</translation>
    </message>
    <message>
        <source>Pleasure</source>
        <translation>Plezier</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nut</translation>
    </message>
    <message>
        <source>{value} of 5</source>
        <translation>{value} van 5</translation>
    </message>
</context>
<context>
    <name>TrendTable</name>
    <message>
        <source>Values from 1, little, to 5, a lot</source>
        <translation>Getallen van 1, weinig, tot 5, veel</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Something went differently than meant. Your text is safe.</source>
        <translation>Er ging iets anders dan bedoeld. Je tekst is veilig.</translation>
    </message>
    <message>
        <source>You can go on. Does it keep happening? Then start the app again.</source>
        <translation>Je kunt gewoon verdergaan. Gebeurt het vaker? Start de app dan opnieuw.</translation>
    </message>
    <message>
        <source>It was noted in a log in the folder of your data, without your text.</source>
        <translation>Het staat in een logboek in de map met je gegevens, zonder je tekst.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verdergaan</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Opnieuw starten</translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>This backup was made by a newer version of Netwerkapp.</source>
        <translation>Deze reservekopie is gemaakt met een nieuwere versie van Netwerkapp.</translation>
    </message>
    <message>
        <source>This backup is damaged. Choose another one.</source>
        <translation>Deze reservekopie is beschadigd. Kies een andere.</translation>
    </message>
    <message>
        <source>The disk is full. Make some room, and try again.</source>
        <translation>De schijf is vol. Maak wat ruimte vrij en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Nothing may be written in this folder.</source>
        <translation>In deze map mag niets worden geschreven.</translation>
    </message>
    <message>
        <source>The folder is not there now.</source>
        <translation>De map is er nu niet.</translation>
    </message>
    <message>
        <source>The file with your data is damaged.</source>
        <translation>Het bestand met je gegevens is beschadigd.</translation>
    </message>
    <message>
        <source>Another program uses the file. Try again in a moment.</source>
        <translation>Een ander programma gebruikt het bestand. Probeer het zo nog eens.</translation>
    </message>
    <message>
        <source>The disk does not answer, or another program holds the file. Try again later.</source>
        <translation>De schijf antwoordt niet, of een ander programma houdt het bestand vast. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>Er is geen reservekopie gemaakt.</translation>
    </message>
    <message>
        <source>Nothing was put back.</source>
        <translation>Er is niets teruggezet.</translation>
    </message>
    <message>
        <source>All is as it was.</source>
        <translation>Alles is zoals het was.</translation>
    </message>
</context>
<context>
    <name>UndoTexts</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Ongedaan gemaakt: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Opnieuw gedaan: {what}</translation>
    </message>
    <message>
        <source>add contact</source>
        <translation>contact toevoegen</translation>
    </message>
    <message>
        <source>add names</source>
        <translation>namen toevoegen</translation>
    </message>
    <message>
        <source>import people</source>
        <translation>mensen importeren</translation>
    </message>
    <message>
        <source>bring in a file</source>
        <translation>meegenomen bestand terugzetten</translation>
    </message>
    <message>
        <source>change contact</source>
        <translation>contact wijzigen</translation>
    </message>
    <message>
        <source>rest for a contact</source>
        <translation>rust voor een contact</translation>
    </message>
    <message>
        <source>rhythm</source>
        <translation>ritme</translation>
    </message>
    <message>
        <source>join contacts</source>
        <translation>contacten samenvoegen</translation>
    </message>
    <message>
        <source>make two again</source>
        <translation>weer splitsen</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>niet dezelfde</translation>
    </message>
    <message>
        <source>delete contacts</source>
        <translation>contacten verwijderen</translation>
    </message>
    <message>
        <source>give tags</source>
        <translation>labels geven</translation>
    </message>
    <message>
        <source>choose a circle</source>
        <translation>een kring kiezen</translation>
    </message>
    <message>
        <source>choose how close</source>
        <translation>nabijheid kiezen</translation>
    </message>
    <message>
        <source>delete contact</source>
        <translation>contact verwijderen</translation>
    </message>
    <message>
        <source>take the sheet along</source>
        <translation>het blad meenemen</translation>
    </message>
    <message>
        <source>add talk</source>
        <translation>gesprek toevoegen</translation>
    </message>
    <message>
        <source>change talk</source>
        <translation>gesprek wijzigen</translation>
    </message>
    <message>
        <source>another day for a talk</source>
        <translation>gesprek verzetten</translation>
    </message>
    <message>
        <source>delete talk</source>
        <translation>gesprek verwijderen</translation>
    </message>
    <message>
        <source>move talk on</source>
        <translation>gesprek verder zetten</translation>
    </message>
    <message>
        <source>text on the sheet</source>
        <translation>tekst op het gespreksblad</translation>
    </message>
    <message>
        <source>questions on the sheet</source>
        <translation>vragen op het gespreksblad</translation>
    </message>
    <message>
        <source>look-back</source>
        <translation>terugblik</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>antwoord</translation>
    </message>
    <message>
        <source>answer about yourself</source>
        <translation>antwoord over jezelf</translation>
    </message>
    <message>
        <source>moment of contact</source>
        <translation>contactmoment</translation>
    </message>
    <message>
        <source>delete moment of contact</source>
        <translation>contactmoment verwijderen</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>uitnodiging</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>herinnering</translation>
    </message>
    <message>
        <source>answer to an invitation</source>
        <translation>antwoord op een uitnodiging</translation>
    </message>
    <message>
        <source>add opportunity</source>
        <translation>kans toevoegen</translation>
    </message>
    <message>
        <source>change opportunity</source>
        <translation>kans veranderen</translation>
    </message>
    <message>
        <source>delete opportunity</source>
        <translation>kans verwijderen</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>belofte</translation>
    </message>
    <message>
        <source>promise done</source>
        <translation>belofte gedaan</translation>
    </message>
    <message>
        <source>delete promise</source>
        <translation>belofte verwijderen</translation>
    </message>
    <message>
        <source>what you gave</source>
        <translation>wat je gaf</translation>
    </message>
    <message>
        <source>thank-you</source>
        <translation>bedankje</translation>
    </message>
    <message>
        <source>telling how it went</source>
        <translation>vertellen hoe het ging</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>niet nodig</translation>
    </message>
    <message>
        <source>no thank-you needed</source>
        <translation>geen bedankje nodig</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>terugzetten</translation>
    </message>
    <message>
        <source>name you got</source>
        <translation>naam die je kreeg</translation>
    </message>
    <message>
        <source>change moment of contact</source>
        <translation>contactmoment wijzigen</translation>
    </message>
    <message>
        <source>add helper</source>
        <translation>helper toevoegen</translation>
    </message>
    <message>
        <source>add helpers of a file</source>
        <translation>helpers uit een bestand toevoegen</translation>
    </message>
    <message>
        <source>change helper</source>
        <translation>helper wijzigen</translation>
    </message>
    <message>
        <source>delete helper</source>
        <translation>helper verwijderen</translation>
    </message>
    <message>
        <source>plan for a setback</source>
        <translation>als-dan-zin</translation>
    </message>
    <message>
        <source>delete plan for a setback</source>
        <translation>als-dan-zin verwijderen</translation>
    </message>
    <message>
        <source>add what you learned</source>
        <translation>toevoegen wat je leerde</translation>
    </message>
    <message>
        <source>change what you learned</source>
        <translation>wijzigen wat je leerde</translation>
    </message>
    <message>
        <source>delete what you learned</source>
        <translation>verwijderen wat je leerde</translation>
    </message>
    <message>
        <source>break</source>
        <translation>pauze</translation>
    </message>
    <message>
        <source>end of your break</source>
        <translation>einde van je pauze</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>nu niet</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>plans for later</source>
        <translation>plannen voor later</translation>
    </message>
    <message>
        <source>energy after your talk</source>
        <translation>energie na je gesprek</translation>
    </message>
    <message>
        <source>how it feels</source>
        <translation>hoe het voelt</translation>
    </message>
    <message>
        <source>energy of today</source>
        <translation>energie van vandaag</translation>
    </message>
    <message>
        <source>the last change</source>
        <translation>de laatste wijziging</translation>
    </message>
</context>
<context>
    <name>Unkept</name>
    <message>
        <source>Not everything is kept yet</source>
        <translation>Nog niet alles is bewaard</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>Keep the text in another place</source>
        <translation>Bewaar de tekst op een andere plek</translation>
    </message>
    <message>
        <source>Go on without keeping it</source>
        <translation>Ga verder zonder te bewaren</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>The file cannot be written there. Choose another place.</source>
        <translation>Het bestand kan daar niet worden gemaakt. Kies een andere plek.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Network map</source>
        <translation>Netwerkkaart</translation>
    </message>
</context>
<context>
    <name>WaysIn</name>
    <message>
        <source>Quick add</source>
        <translation>Snel toevoegen</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Mensen importeren</translation>
    </message>
    <message>
        <source>Many names at once, or the people in your phone:</source>
        <translation>Veel namen tegelijk, of de mensen in je telefoon:</translation>
    </message>
</context>
<context>
    <name>WeekButton</name>
    <message>
        <source>Enter opens it, Space marks it done.</source>
        <translation>Enter opent het, spatie zet het op gedaan.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
</context>
<context>
    <name>WeekDeeds</name>
    <message>
        <source>Your thank-you is noted.</source>
        <translation>Je bedankje is genoteerd.</translation>
    </message>
    <message>
        <source>Your message to {name} is noted.</source>
        <translation>Je bericht aan {name} is genoteerd.</translation>
    </message>
    <message>
        <source>You did it. It is noted.</source>
        <translation>Je hebt het gedaan. Het is genoteerd.</translation>
    </message>
    <message>
        <source>You kept your promise.</source>
        <translation>Je hield je belofte.</translation>
    </message>
    <message>
        <source>Kept: you sent one reminder.</source>
        <translation>Genoteerd: je stuurde één herinnering.</translation>
    </message>
    <message>
        <source>Kept: you let it go.</source>
        <translation>Genoteerd: je laat het los.</translation>
    </message>
    <message>
        <source>You told how it went. It is noted.</source>
        <translation>Je vertelde hoe het ging. Het is genoteerd.</translation>
    </message>
    <message>
        <source>Your rhythm is noted.</source>
        <translation>Je ritme is genoteerd.</translation>
    </message>
    <message>
        <source>Noted: this person knows that you are looking.</source>
        <translation>Genoteerd: deze persoon weet dat je zoekt.</translation>
    </message>
    <message>
        <source>You held this talk.</source>
        <translation>Je hebt dit gesprek gevoerd.</translation>
    </message>
</context>
<context>
    <name>WipeDialog</name>
    <message>
        <source>Erase everything?</source>
        <translation>Alles wissen?</translation>
    </message>
    <message>
        <source>Netwerkapp becomes empty, as on the first day. This cannot be undone.</source>
        <translation>Netwerkapp wordt weer leeg, zoals op de eerste dag. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>This goes: {much}, and all your texts and settings. Every backup in the folder of the app goes too. So do files that were damaged, and the log.</source>
        <translation>Dit gaat weg: {much}, en al je teksten en instellingen. Ook alle reservekopieën in de map van de app gaan weg. Net als beschadigde bestanden en het logboek.</translation>
    </message>
    <message>
        <source>The app cannot reach files that you saved or printed. Nor copies on other devices.</source>
        <translation>De app kan niet bij bestanden die je hebt bewaard of afgedrukt. Ook niet bij kopieën op andere apparaten.</translation>
    </message>
    <message>
        <source>Save a copy first</source>
        <translation>Eerst een kopie bewaren</translation>
    </message>
    <message>
        <source>Erase the backups in your second place too</source>
        <translation>Wis ook de reservekopieën op je tweede plek</translation>
    </message>
    <message>
        <source>Yes, erase everything</source>
        <translation>Ja, wis alles</translation>
    </message>
    <message>
        <source>Your second place is not there now. The backups in it stay: {place}</source>
        <translation>Je tweede plek is er nu niet. De reservekopieën daar blijven bestaan: {place}</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles houden</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Alles wissen</translation>
    </message>
    <message>
        <source>That folder is erased. Choose another place for your copy.</source>
        <translation>Die map wordt gewist. Kies een andere plek voor je kopie.</translation>
    </message>
    <message>
        <source>The copy is being made.</source>
        <translation>De kopie wordt gemaakt.</translation>
    </message>
    <message>
        <source>Your copy is in {place}: {much}. You can put it back on the page of backups.</source>
        <translation>Je kopie staat in {place}: {much}. Je kunt hem terugzetten op de pagina met reservekopieën.</translation>
    </message>
    <message>
        <source>Your copy is in {place}: {much}. ‘Bring back a file you took along’ puts it back.</source>
        <translation>Je kopie staat in {place}: {much}. Met ‘Meegenomen bestand terugzetten’ zet je hem terug.</translation>
    </message>
</context>
<context>
    <name>WipeWords</name>
    <message>
        <source>Backup</source>
        <translation>Reservekopie</translation>
    </message>
    <message>
        <source>Everything is being erased.</source>
        <translation>Alles wordt gewist.</translation>
    </message>
    <message>
        <source>Everything is erased. You begin anew.</source>
        <translation>Alles is gewist. Je begint opnieuw.</translation>
    </message>
    <message>
        <source>This could not be erased: {names}. Close other programs that use it, and try again.</source>
        <translation>Dit kon niet worden gewist: {names}. Sluit andere programma&apos;s die het gebruiken en probeer het opnieuw.</translation>
    </message>
</context>
<context>
    <name>WorkFoundCard</name>
    <message numerus="yes">
        <source>%n talks</source>
        <translation>
            <numerusform>%n gesprek</numerusform>
            <numerusform>%n gesprekken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n naam</numerusform>
            <numerusform>%n namen</numerusform>
        </translation>
    </message>
    <message>
        <source>Thank</source>
        <translation>Bedank</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verstuurd</translation>
    </message>
    <message>
        <source>Kept: you sent your thank-you.</source>
        <translation>Genoteerd: je stuurde je bedankje.</translation>
    </message>
</context>
<context>
    <name>You</name>
    <message>
        <source>You</source>
        <translation>Jij</translation>
    </message>
    <message>
        <source>Optional. It stands in your greeting and messages.</source>
        <translation>Hoeft niet. Je naam staat in je begroeting en in je berichten.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Je naam</translation>
    </message>
</context>
</TS>
