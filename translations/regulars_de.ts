<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AcquisitionCalculator</name>
    <message>
        <source>New customers by source</source>
        <translation>Neue Kunden nach Herkunft</translation>
    </message>
    <message>
        <source>How many new customers?</source>
        <translation>Wie viele neue Kunden?</translation>
    </message>
    <message>
        <source>Type an amount to aim at.</source>
        <translation>Geben Sie einen Betrag als Ziel ein.</translation>
    </message>
    <message>
        <source>(%1 − %2 from present customers) ÷ %3 from each new one = %4</source>
        <extracomment>A sum: (target − what is expected) ÷ value of a customer = number of customers</extracomment>
        <translation>(%1 − %2 von den jetzigen Kunden) ÷ %3 von jedem neuen = %4</translation>
    </message>
    <message>
        <source>%1; %2 to %3 with the band of what present customers bring</source>
        <translation>%1; %2 bis %3 mit dem Band dessen, was die jetzigen Kunden bringen</translation>
    </message>
    <message>
        <source>Revenue &amp;aimed at within %1 weeks:</source>
        <translation>&amp;Angestrebter Umsatz binnen %1 Wochen:</translation>
    </message>
</context>
<context>
    <name>ActionList</name>
    <message>
        <source>And &amp;also…</source>
        <translation>Und &amp;außerdem…</translation>
    </message>
    <message>
        <source>Let the rule do one thing more</source>
        <translation>Die Regel noch etwas tun lassen</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>Take this out of the rule</source>
        <translation>Aus der Regel nehmen</translation>
    </message>
    <message>
        <source>What the rule does</source>
        <translation>Was die Regel tut</translation>
    </message>
    <message>
        <source>Phase to move to</source>
        <translation>Phase, in die verschoben wird</translation>
    </message>
    <message>
        <source>Task to make</source>
        <translation>Aufgabe, die angelegt wird</translation>
    </message>
    <message>
        <source>Tag, colleague or notice</source>
        <translation>Schlagwort, Kollege oder Hinweis</translation>
    </message>
</context>
<context>
    <name>ActivityDialog</name>
    <message>
        <source>Customers who took part</source>
        <translation>Beteiligte Kunden</translation>
    </message>
    <message>
        <source>Edit activity</source>
        <translation>Aktivität bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>D&amp;irection</source>
        <translation>R&amp;ichtung</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>Er&amp;gebnis</translation>
    </message>
    <message>
        <source>What it is about, in a word</source>
        <translation>Worum es geht, in einem Wort</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>&amp;Beginn</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minuten</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>&amp;Kunden</translation>
    </message>
    <message>
        <source>Who took part of us, with commas between</source>
        <translation>Wer von uns dabei war, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Coll&amp;eagues</source>
        <translation>K&amp;ollegen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>On which day? Enter a day such as “yesterday”.</source>
        <translation>An welchem Tag? Geben Sie einen Tag ein, etwa „gestern“.</translation>
    </message>
    <message>
        <source>With whom was it? Choose at least one customer.</source>
        <translation>Mit wem war es? Wählen Sie mindestens einen Kunden.</translation>
    </message>
</context>
<context>
    <name>ActivityFigures</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>A share, and the 95 % interval around it: &quot;60 % (39 to 78)&quot;.</extracomment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>The period: %1 to %2.</source>
        <translation>Der Zeitraum: %1 bis %2.</translation>
    </message>
    <message>
        <source>Contact, %1</source>
        <extracomment>With whom somebody was in contact: %1 is a person, a month, a phase, …</extracomment>
        <translation>In Kontakt, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a kind such as &quot;Calls&quot;, %2 a person, a month, a phase, …</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reached, %1</source>
        <translation>Erreicht, %1</translation>
    </message>
    <message>
        <source>Called with an outcome, %1</source>
        <translation>Mit Ergebnis angerufen, %1</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Nothing was noted in this period.</source>
        <translation>In diesem Zeitraum wurde nichts notiert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(s) with %1 customers.</source>
        <translation>
            <numerusform>%Ln Aktivität mit %1 Kunden.</numerusform>
            <numerusform>%Ln Aktivitäten mit %1 Kunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reach rate</source>
        <translation>Erreichquote</translation>
    </message>
    <message>
        <source>A rate needs at least %1 calls with an outcome.</source>
        <translation>Eine Quote braucht mindestens %1 Anrufe mit Ergebnis.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln call(s) reached somebody: %2.</source>
        <translation>
            <numerusform>%1 von %Ln Anruf hat jemanden erreicht: %2.</numerusform>
            <numerusform>%1 von %Ln Anrufen haben jemanden erreicht: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityKinds</name>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Log call with %1</source>
        <translation>Telefonat mit %1 notieren</translation>
    </message>
    <message>
        <source>Log e-mail with %1</source>
        <translation>E-Mail zu %1 notieren</translation>
    </message>
    <message>
        <source>Log message with %1</source>
        <translation>Nachricht zu %1 notieren</translation>
    </message>
    <message>
        <source>Log visit of %1</source>
        <translation>Besuch von %1 notieren</translation>
    </message>
    <message>
        <source>Log meeting with %1</source>
        <translation>Treffen mit %1 notieren</translation>
    </message>
    <message>
        <source>Log note about %1</source>
        <translation>Notiz zu %1 festhalten</translation>
    </message>
    <message>
        <source>Change call with %1</source>
        <translation>Telefonat mit %1 ändern</translation>
    </message>
    <message>
        <source>Change e-mail with %1</source>
        <translation>E-Mail zu %1 ändern</translation>
    </message>
    <message>
        <source>Change message with %1</source>
        <translation>Nachricht zu %1 ändern</translation>
    </message>
    <message>
        <source>Change visit of %1</source>
        <translation>Besuch von %1 ändern</translation>
    </message>
    <message>
        <source>Change meeting with %1</source>
        <translation>Treffen mit %1 ändern</translation>
    </message>
    <message>
        <source>Change note about %1</source>
        <translation>Notiz zu %1 ändern</translation>
    </message>
    <message>
        <source>Delete call with %1</source>
        <translation>Telefonat mit %1 löschen</translation>
    </message>
    <message>
        <source>Delete e-mail with %1</source>
        <translation>E-Mail zu %1 löschen</translation>
    </message>
    <message>
        <source>Delete message with %1</source>
        <translation>Nachricht zu %1 löschen</translation>
    </message>
    <message>
        <source>Delete visit of %1</source>
        <translation>Besuch von %1 löschen</translation>
    </message>
    <message>
        <source>Delete meeting with %1</source>
        <translation>Treffen mit %1 löschen</translation>
    </message>
    <message>
        <source>Delete note about %1</source>
        <translation>Notiz zu %1 löschen</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Eingehend</translation>
    </message>
</context>
<context>
    <name>ActivityReportPage</name>
    <message>
        <source>Split by</source>
        <translation>Aufteilen nach</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>What was done with customers</source>
        <translation>Was mit Kunden getan wurde</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>How often calls reach somebody</source>
        <translation>Wie oft Anrufe jemanden erreichen</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation>&amp;Nach:</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Der Zeitraum endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>Open customers</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>Not enough data yet</source>
        <translation>Noch nicht genug Daten</translation>
    </message>
</context>
<context>
    <name>ActivityTableModel</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>What a screen reader says of a cell: row, column, value.</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>With an outcome</source>
        <translation>Mit Ergebnis</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Reach rate</source>
        <translation>Erreichquote</translation>
    </message>
</context>
<context>
    <name>AddressRows</name>
    <message>
        <source>%1 %2</source>
        <comment>street, number of the address</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>What the address is for</source>
        <translation>Wofür die Adresse ist</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Remove this address</source>
        <translation>Diese Adresse entfernen</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>S&amp;treet</source>
        <translation>St&amp;raße</translation>
    </message>
    <message>
        <source>Postc&amp;ode, city</source>
        <translation>&amp;PLZ, Ort</translation>
    </message>
    <message>
        <source>Postcode, city</source>
        <translation>PLZ, Ort</translation>
    </message>
    <message>
        <source>Co&amp;untry</source>
        <translation>La&amp;nd</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Any time</source>
        <translation>Ohne Uhrzeit</translation>
    </message>
    <message>
        <source>comes back</source>
        <translation>kehrt wieder</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>took place</source>
        <translation>hat stattgefunden</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%n more not listed</source>
        <translation>
            <numerusform>%n weiterer nicht aufgeführt</numerusform>
            <numerusform>%n weitere nicht aufgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
</context>
<context>
    <name>AmountFormat</name>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>„%1“ ist kein Betrag.</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>Der Betrag ist zu groß.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Empty the bin</source>
        <translation>Den Papierkorb leeren</translation>
    </message>
    <message>
        <source>Looking at the rules…</source>
        <translation>Regeln werden geprüft…</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message numerus="yes">
        <source>Assign %n task(s)</source>
        <translation>
            <numerusform>%n Aufgabe zuweisen</numerusform>
            <numerusform>%n Aufgaben zuweisen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Zuweisen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A&amp;ssigned to</source>
        <translation>&amp;Wer es tut</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>The folder %1 cannot be made. Make sure that the disk is not full and that you may write there.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Prüfen Sie, ob der Datenträger voll ist und ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose files, not folders.</source>
        <translation>%1 ist keine Datei. Wählen Sie Dateien, keine Ordner.</translation>
    </message>
    <message>
        <source>%1 is too large: documents may have %2 at most. Nothing was added.</source>
        <translation>%1 ist zu groß: Dokumente dürfen höchstens %2 haben. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Nothing was added.</source>
        <translation>%1 kann nicht gelesen werden: %2. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end. Nothing was added.</source>
        <translation>%1 kann nicht bis zum Ende gelesen werden. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>The content of %1 is missing. Bring the folder %2 back from a backup.</source>
        <translation>Der Inhalt von %1 fehlt. Holen Sie den Ordner %2 aus einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>The content of %1 is not what was added: something changed it. Bring the folder %2 back from a backup.</source>
        <translation>Der Inhalt von %1 ist nicht mehr, was hinzugefügt wurde: etwas hat ihn verändert. Holen Sie den Ordner %2 aus einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>The document %1 cannot be read: %2.</source>
        <translation>Das Dokument %1 kann nicht gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation>%1 lässt sich nicht anlegen.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>Regulars reminds you of tasks</source>
        <translation>Regulars erinnert Sie an Aufgaben</translation>
    </message>
    <message>
        <source>&amp;Open Regulars</source>
        <translation>Regulars ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Log a Call</source>
        <translation>&amp;Anruf notieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>BasketTableModel</name>
    <message>
        <source>%1 and %2, %3: %4</source>
        <extracomment>What a screen reader says of a cell: the two products, column, value.</extracomment>
        <translation>%1 und %2, %3: %4</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Bought together with</source>
        <translation>Zusammen gekauft mit</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Käufe</translation>
    </message>
    <message>
        <source>Times as often as by chance</source>
        <translation>Mal so oft wie zufällig</translation>
    </message>
    <message>
        <source>Of those with the first</source>
        <translation>Von denen mit dem ersten</translation>
    </message>
    <message>
        <source>Of those with the second</source>
        <translation>Von denen mit dem zweiten</translation>
    </message>
</context>
<context>
    <name>Bin</name>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n customer(s) from the bin</source>
        <translation>
            <numerusform>%n Kunden endgültig aus dem Papierkorb löschen</numerusform>
            <numerusform>%n Kunden endgültig aus dem Papierkorb löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not restored: this customer is not in the bin any more, because the deletion was undone, or because the bin was emptied.</source>
        <translation>Nicht wiederhergestellt: Dieser Kunde ist nicht mehr im Papierkorb, weil das Löschen rückgängig gemacht oder der Papierkorb geleert wurde.</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
</context>
<context>
    <name>BinListModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>What came along</source>
        <translation>Was daran hing</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Bleibt bis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Search the bin</source>
        <translation>Im Papierkorb suchen</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Put the selected customers back with everything that hung on them (Enter)</source>
        <translation>Die ausgewählten Kunden mit allem zurückholen, was an ihnen hing (Eingabe)</translation>
    </message>
    <message>
        <source>Restore &amp;all</source>
        <translation>&amp;Alle wiederherstellen</translation>
    </message>
    <message>
        <source>Put everybody in the bin back</source>
        <translation>Alle im Papierkorb zurückholen</translation>
    </message>
    <message>
        <source>&amp;Empty the bin…</source>
        <translation>Papierkorb &amp;leeren …</translation>
    </message>
    <message>
        <source>Erase everybody in the bin for good</source>
        <translation>Alle im Papierkorb endgültig löschen</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message numerus="yes">
        <source>Customers whom you delete stay here for %n day(s) and can be put back.</source>
        <translation>
            <numerusform>Kunden, die Sie löschen, bleiben hier %n Tag lang und lassen sich zurückholen.</numerusform>
            <numerusform>Kunden, die Sie löschen, bleiben hier %n Tage lang und lassen sich zurückholen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in the bin is called so</source>
        <translation>Niemand im Papierkorb heißt so</translation>
    </message>
    <message>
        <source>Deleted customers</source>
        <translation>Gelöschte Kunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring customers</source>
        <translation>Kunden werden wiederhergestellt</translation>
    </message>
    <message>
        <source>Restore customers</source>
        <translation>Kunden wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln customer(s) for good?</source>
        <translation>
            <numerusform>%Ln Kunden endgültig löschen?</numerusform>
            <numerusform>%Ln Kunden endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>What the program knows of them, and of everything that hung on them, is erased from this file. This cannot be undone. Backups that were made before keep it.</source>
        <translation>Was das Programm von ihnen und von allem weiß, was an ihnen hing, wird in dieser Datei gelöscht. Das lässt sich nicht rückgängig machen. Frühere Sicherungen behalten es.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Erase %Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunden &amp;löschen</numerusform>
            <numerusform>%Ln Kunden &amp;löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Emptying the bin</source>
        <translation>Der Papierkorb wird geleert</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Den Papierkorb leeren</translation>
    </message>
</context>
<context>
    <name>BoardCard</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nichts geplant</translation>
    </message>
    <message numerus="yes">
        <source>overdue for %n day(s)</source>
        <translation>
            <numerusform>seit %n Tag überfällig</numerusform>
            <numerusform>seit %n Tagen überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>planned for today</source>
        <translation>für heute geplant</translation>
    </message>
    <message>
        <source>planned for tomorrow</source>
        <translation>für morgen geplant</translation>
    </message>
    <message numerus="yes">
        <source>planned in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag geplant</numerusform>
            <numerusform>in %n Tagen geplant</numerusform>
        </translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>noch kein Kontakt</translation>
    </message>
    <message>
        <source>last call %1</source>
        <translation>letzter Anruf %1</translation>
    </message>
    <message>
        <source>last e-mail %1</source>
        <translation>letzte E-Mail %1</translation>
    </message>
    <message>
        <source>last message %1</source>
        <translation>letzte Nachricht %1</translation>
    </message>
    <message>
        <source>last visit %1</source>
        <translation>letzter Besuch %1</translation>
    </message>
    <message>
        <source>last meeting %1</source>
        <translation>letztes Treffen %1</translation>
    </message>
    <message>
        <source>last note %1</source>
        <translation>letzte Notiz %1</translation>
    </message>
    <message>
        <source>last purchase %1</source>
        <translation>letzter Kauf %1</translation>
    </message>
    <message>
        <source>last feedback %1</source>
        <translation>letzte Rückmeldung %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in %1</source>
        <extracomment>%1 is a phase: &quot;14 days in Conversion&quot;.</extracomment>
        <translation>
            <numerusform>seit %n Tag in %1</numerusform>
            <numerusform>seit %n Tagen in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Why a card is stalled: &quot;14 days in Conversion, last call 12 days ago, nothing planned&quot;.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>stalled: %1</source>
        <translation>stockt: %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a card that a screen reader says one after the other.</extracomment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>usually every %n day(s)</source>
        <translation>
            <numerusform>gewöhnlich jeden Tag</numerusform>
            <numerusform>gewöhnlich alle %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, silent for %2</source>
        <extracomment>%1 says how often a customer buys, %2 is a number of days: &quot;usually every 21 days, silent for 58&quot;.</extracomment>
        <translation>%1, still seit %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>silence, next step</comment>
        <extracomment>Why a card is stalled: &quot;usually every 21 days, silent for 58, nothing planned&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardChoices</name>
    <message>
        <source>The order of the cards in each column</source>
        <translation>Die Reihenfolge der Karten in jeder Spalte</translation>
    </message>
    <message>
        <source>What the rows of the board have in common</source>
        <translation>Was die Zeilen des Boards gemeinsam haben</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>Nach &amp;Name</translation>
    </message>
    <message>
        <source>By &amp;value, most first</source>
        <translation>Nach &amp;Wert, höchster zuerst</translation>
    </message>
    <message>
        <source>By &amp;days in the phase, most first</source>
        <translation>Nach &amp;Tagen in der Phase, längste zuerst</translation>
    </message>
    <message>
        <source>By next &amp;step, overdue first</source>
        <translation>Nach nächstem &amp;Schritt, überfällige zuerst</translation>
    </message>
    <message>
        <source>By &amp;last contact, longest ago first</source>
        <translation>Nach &amp;letztem Kontakt, ältester zuerst</translation>
    </message>
    <message>
        <source>By &amp;hand</source>
        <translation>Von &amp;Hand</translation>
    </message>
    <message>
        <source>&amp;No rows</source>
        <translation>&amp;Keine Zeilen</translation>
    </message>
    <message>
        <source>A row for each &amp;owner</source>
        <translation>Eine Zeile je &amp;Betreuer</translation>
    </message>
    <message>
        <source>Rows for these segments</source>
        <translation>Zeilen für diese Segmente</translation>
    </message>
    <message>
        <source>No segments yet: save a query in the list of customers</source>
        <translation>Noch keine Segmente: Speichern Sie eine Abfrage in der Kundenliste</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>order of cards</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>order of cards</comment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Days in phase</source>
        <comment>order of cards</comment>
        <translation>Tage in der Phase</translation>
    </message>
    <message>
        <source>Next step</source>
        <comment>order of cards</comment>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Last contact</source>
        <comment>order of cards</comment>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>order of cards</comment>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>O&amp;rder: %1</source>
        <extracomment>On a button: what the cards are sorted by.</extracomment>
        <translation>&amp;Reihenfolge: %1</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>rows of the board</comment>
        <translation>Betreuer</translation>
    </message>
    <message>
        <source>Segment</source>
        <comment>rows of the board</comment>
        <translation>Segment</translation>
    </message>
    <message>
        <source>None</source>
        <comment>rows of the board</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Ro&amp;ws: %1</source>
        <extracomment>On a button: what the rows of the board are made of.</extracomment>
        <translation>&amp;Zeilen: %1</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Search the board</source>
        <translation>Board durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;Verschieben nach</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Log a call…</source>
        <translation>Anruf &amp;notieren…</translation>
    </message>
    <message>
        <source>Move to the phase on the left</source>
        <translation>In die Phase links verschieben</translation>
    </message>
    <message>
        <source>Move to the phase on the right</source>
        <translation>In die Phase rechts verschieben</translation>
    </message>
    <message>
        <source>Move the selected customers to another phase</source>
        <translation>Die ausgewählten Kunden in eine andere Phase verschieben</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Noch keine Kunden</translation>
    </message>
    <message>
        <source>Everyone you know stands here as a card, in the phase of the life cycle they are in.</source>
        <translation>Hier steht jeder, den Sie kennen, als Karte in der Phase des Lebenszyklus, in der er gerade ist.</translation>
    </message>
    <message>
        <source>&amp;Add a customer</source>
        <translation>&amp;Kunden hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Import a spreadsheet</source>
        <translation>&amp;Tabelle importieren</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>&amp;%1  %2…</source>
        <extracomment>An entry of the menu &quot;Move to&quot;: the number to press, and a phase. With … if a reason is asked for.</extracomment>
        <translation>&amp;%1  %2…</translation>
    </message>
    <message>
        <source>&amp;%1  %2</source>
        <translation>&amp;%1  %2</translation>
    </message>
    <message>
        <source>No customer fits “%1”.</source>
        <translation>Kein Kunde passt zu „%1“.</translation>
    </message>
    <message>
        <source>&amp;Assign to</source>
        <translation>&amp;Zuweisen an</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Move to the to&amp;p</source>
        <translation>Ganz nach o&amp;ben</translation>
    </message>
    <message>
        <source>Move to the &amp;bottom</source>
        <translation>Ganz nach u&amp;nten</translation>
    </message>
    <message>
        <source>&amp;Collapse the column</source>
        <translation>Spalte &amp;zuklappen</translation>
    </message>
    <message>
        <source>&amp;Show all columns</source>
        <translation>&amp;Alle Spalten zeigen</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Leitfaden</translation>
    </message>
    <message>
        <source>What the phase is for, what to do and what usually follows</source>
        <translation>Wofür die Phase da ist, was zu tun ist und was gewöhnlich folgt</translation>
    </message>
    <message>
        <source>Choose the order “By hand” to put cards up and down</source>
        <translation>Wählen Sie die Reihenfolge „Von Hand“, um Karten auf und ab zu bewegen</translation>
    </message>
    <message>
        <source>With reason, &amp;date and next step…</source>
        <translation>Mit Grund, &amp;Datum und nächstem Schritt …</translation>
    </message>
    <message>
        <source>&amp;Limits…</source>
        <translation>&amp;Grenzen …</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>Geplant: %1</translation>
    </message>
</context>
<context>
    <name>BoardPosition</name>
    <message numerus="yes">
        <source>Cards can be put by hand among the first %Ln card(s) of a column, and at its end.</source>
        <translation>
            <numerusform>Karten lassen sich von Hand unter die erste Karte einer Spalte stellen und an ihr Ende.</numerusform>
            <numerusform>Karten lassen sich von Hand unter die ersten %Ln Karten einer Spalte stellen und an ihr Ende.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuiltInLifeCycles</name>
    <message>
        <source>%1 cannot be used: %2</source>
        <comment>life cycle, what is wrong with it</comment>
        <translation>%1 ist nicht zu gebrauchen: %2</translation>
    </message>
    <message>
        <source>There is no life cycle “%1”. There are: %2.</source>
        <translation>Es gibt keinen Lebenszyklus „%1“. Es gibt: %2.</translation>
    </message>
</context>
<context>
    <name>BulkEdit</name>
    <message>
        <source>“%1” is not a day. Write it as in 1985-04-12.</source>
        <translation>„%1“ ist kein Tag. Schreiben Sie ihn wie 1985-04-12.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”. It is one of: %3.</source>
        <translation>%1 kann nicht „%2“ sein, sondern: %3.</translation>
    </message>
    <message>
        <source>There is no field “%1” to set. There are: %2.</source>
        <translation>Es gibt kein Feld „%1“, das sich setzen lässt. Es gibt: %2.</translation>
    </message>
    <message>
        <source>A tag is a word or a few, without a comma.</source>
        <translation>Ein Schlagwort besteht aus einem Wort oder wenigen, ohne Komma.</translation>
    </message>
    <message>
        <source>Clear %1 of %2</source>
        <comment>field, customers</comment>
        <translation>%1 von %2 leeren</translation>
    </message>
    <message>
        <source>Assign %1 to %2</source>
        <comment>customers, colleague</comment>
        <translation>%1 zuweisen an %2</translation>
    </message>
    <message>
        <source>Set %1 of %2 to “%3”</source>
        <comment>field, customers, value</comment>
        <translation>%1 von %2 auf „%3“ setzen</translation>
    </message>
    <message>
        <source>Tag %1 with “%2”</source>
        <translation>%1 mit dem Schlagwort „%2“ versehen</translation>
    </message>
    <message>
        <source>Remove the tag “%1” from %2</source>
        <translation>Das Schlagwort „%1“ von %2 entfernen</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 nach %2 verschieben</translation>
    </message>
    <message>
        <source>“%1” is not a number of days.</source>
        <translation>„%1“ ist keine Anzahl von Tagen.</translation>
    </message>
</context>
<context>
    <name>BulkEditDialog</name>
    <message numerus="yes">
        <source>Set a field of %Ln customer(s)</source>
        <translation>
            <numerusform>Ein Feld von %Ln Kunden setzen</numerusform>
            <numerusform>Ein Feld von %Ln Kunden setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln customer(s) a tag</source>
        <translation>
            <numerusform>%Ln Kunden ein Schlagwort geben</numerusform>
            <numerusform>%Ln Kunden ein Schlagwort geben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take a tag from %Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunden ein Schlagwort nehmen</numerusform>
            <numerusform>%Ln Kunden ein Schlagwort nehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who looks after %Ln customer(s)?</source>
        <translation>
            <numerusform>Wer betreut %Ln Kunden?</numerusform>
            <numerusform>Wer betreut %Ln Kunden?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Setzen</translation>
    </message>
    <message>
        <source>&amp;Add tag</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove tag</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Zuweisen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Feld</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>&amp;Colleague</source>
        <translation>&amp;Kollege</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Schlagwort</translation>
    </message>
    <message>
        <source>Empty: clear the field</source>
        <translation>Leer: das Feld leeren</translation>
    </message>
    <message>
        <source>Type one tag: a word or a few, without a comma.</source>
        <translation>Geben Sie ein Schlagwort ein: ein Wort oder wenige, ohne Komma.</translation>
    </message>
    <message>
        <source>This is no day. Type one, or choose it in the calendar.</source>
        <translation>Das ist kein Tag. Geben Sie einen ein oder wählen Sie ihn im Kalender.</translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <translation>Ein Kunde braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>BulkEdits</name>
    <message>
        <source>Select customers in the list first</source>
        <translation>Wählen Sie zuerst Kunden in der Liste aus</translation>
    </message>
    <message>
        <source>This business can only be looked at</source>
        <translation>Diese Datei lässt sich nur ansehen</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde wird gelöscht</numerusform>
            <numerusform>%Ln Kunden werden gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde wird geändert</numerusform>
            <numerusform>%Ln Kunden werden geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moving %Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde wird verschoben</numerusform>
            <numerusform>%Ln Kunden werden verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to change</source>
        <translation>Es gab nichts zu ändern</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>BuyingFigures</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln customer(s) buy again within a year with a chance of 50 % or more.</source>
        <translation>
            <numerusform>%1 von %Ln Kunden kauft binnen eines Jahres mit einer Wahrscheinlichkeit von 50 % oder mehr wieder.</numerusform>
            <numerusform>%1 von %Ln Kunden kaufen binnen eines Jahres mit einer Wahrscheinlichkeit von 50 % oder mehr wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the %1 with a rhythm of their own, %2 are later than usual.</source>
        <translation>Von den %1 mit eigenem Rhythmus sind %2 später als üblich.</translation>
    </message>
    <message>
        <source>Later than usual</source>
        <translation>Später als üblich</translation>
    </message>
    <message>
        <source>The share of customers who have bought on a second day so many days after the first. Who has not is counted as waiting still for as long as they are observed, and the curve ends where fewer than %1 are.</source>
        <translation>Der Anteil der Kunden, die so viele Tage nach dem ersten Kauf an einem zweiten Tag gekauft haben. Wer das nicht hat, zählt als noch wartend, solange er beobachtet ist; die Kurve endet, wo es weniger als %1 sind.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Bought again</source>
        <translation>Wieder gekauft</translation>
    </message>
    <message>
        <source>%1 of %2 customers needed.</source>
        <translation>%1 von %2 nötigen Kunden.</translation>
    </message>
    <message numerus="yes">
        <source>Half of the customers buy again within %Ln day(s).</source>
        <translation>
            <numerusform>Die Hälfte der Kunden kauft binnen %Ln Tag wieder.</numerusform>
            <numerusform>Die Hälfte der Kunden kauft binnen %Ln Tagen wieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %Ln day(s) %1 have bought again; half is not reached.</source>
        <translation>
            <numerusform>Nach %Ln Tag haben %1 wieder gekauft; die Hälfte ist nicht erreicht.</numerusform>
            <numerusform>Nach %Ln Tagen haben %1 wieder gekauft; die Hälfte ist nicht erreicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the end of the curve %1 of %2 are still observed.</source>
        <translation>Am Ende der Kurve sind noch %1 von %2 beobachtet.</translation>
    </message>
    <message>
        <source>The lines go from the weakest year to the strongest. Forecasts know of no season.</source>
        <translation>Die Linien gehen vom schwächsten Jahr zum stärksten. Prognosen kennen keine Saison.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Share of the year</source>
        <translation>Anteil am Jahr</translation>
    </message>
    <message>
        <source>%1 of %2 complete months needed.</source>
        <translation>%1 von %2 nötigen vollen Monaten.</translation>
    </message>
    <message>
        <source>Share of the year&apos;s purchases</source>
        <translation>Anteil an den Käufen des Jahres</translation>
    </message>
    <message>
        <source>The strongest month is %1 with %2 of a year&apos;s purchases; without a season each would have %3.</source>
        <translation>Der stärkste Monat ist der %1 mit %2 der Käufe eines Jahres; ohne Saison hätte jeder %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln customer(s) are champions, %2 are slipping away or too good to lose.</source>
        <translation>
            <numerusform>%1 von %Ln Kunden ist Champion, %2 entgleiten oder sind zu gut zum Verlieren.</numerusform>
            <numerusform>%1 von %Ln Kunden sind Champions, %2 entgleiten oder sind zu gut zum Verlieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (lately %2, worth %3)</source>
        <extracomment>%1 is a group such as &quot;Champions&quot;; %2 and %3 are scores from 1 to 5.</extracomment>
        <translation>%1 (kürzlich %2, Wert %3)</translation>
    </message>
</context>
<context>
    <name>BuyingPage</name>
    <message>
        <source>Who goes on buying</source>
        <translation>Wer weiter kauft</translation>
    </message>
    <message>
        <source>How long the second purchase takes</source>
        <translation>Wie lange der zweite Kauf dauert</translation>
    </message>
    <message>
        <source>Strong and weak months</source>
        <translation>Starke und schwache Monate</translation>
    </message>
    <message>
        <source>How lately, how often and for how much</source>
        <translation>Wie kürzlich, wie oft und für wie viel</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Kürzlich</translation>
    </message>
    <message>
        <source>Open customers</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>What is bought together</source>
        <translation>Was zusammen gekauft wird</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Not enough data yet</source>
        <translation>Noch zu wenig Daten</translation>
    </message>
    <message>
        <source>Fewer than five customers have bought something.</source>
        <translation>Weniger als fünf Kunden haben etwas gekauft.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are bought together %3 times as often as by chance.</source>
        <translation>„%1“ und „%2“ werden %3-mal so oft zusammen gekauft wie zufällig.</translation>
    </message>
    <message>
        <source>Bought “%1” and “%2” together</source>
        <translation>Kauften „%1“ und „%2“ zusammen</translation>
    </message>
    <message>
        <source>How customers buy</source>
        <translation>Wie Kunden kaufen</translation>
    </message>
    <message>
        <source>Groups by how lately, how often and for how much</source>
        <translation>Gruppen danach, wie kürzlich, wie oft und für wie viel gekauft wurde</translation>
    </message>
</context>
<context>
    <name>CalendarEntry</name>
    <message>
        <source>comes back then</source>
        <translation>kehrt dann wieder</translation>
    </message>
    <message>
        <source>took place</source>
        <translation>hat stattgefunden</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>comes back</source>
        <translation>kehrt wieder</translation>
    </message>
    <message>
        <source>important</source>
        <translation>wichtig</translation>
    </message>
</context>
<context>
    <name>CalendarExport</name>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>There are no tasks to export. No file was written.</source>
        <translation>Es gibt keine Aufgaben zu exportieren. Es wurde keine Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>CalendarExportDialog</name>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>Als Datei &amp;speichern…</translation>
    </message>
    <message>
        <source>Export calendar</source>
        <translation>Kalender exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Tasks become to-dos; visits and meetings with a time and a duration become events. What was done in the last %n day(s) is included.</source>
        <translation>
            <numerusform>Aufgaben bleiben Aufgaben; Besuche und Treffen mit Uhrzeit und Dauer werden Termine. Was am letzten Tag erledigt wurde, ist dabei.</numerusform>
            <numerusform>Aufgaben bleiben Aufgaben; Besuche und Treffen mit Uhrzeit und Dauer werden Termine. Was in den letzten %n Tagen erledigt wurde, ist dabei.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Whose tasks</source>
        <translation>W&amp;essen Aufgaben</translation>
    </message>
    <message>
        <source>Other programs of this computer</source>
        <translation>Andere Programme auf diesem Computer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>calendar</source>
        <comment>name of a file</comment>
        <translation>kalender</translation>
    </message>
    <message>
        <source>Exporting the calendar</source>
        <translation>Kalender wird exportiert</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
</context>
<context>
    <name>CalendarFolder</name>
    <message>
        <source>The folder %1 for the calendar is not there. Choose another one.</source>
        <translation>Der Ordner %1 für den Kalender ist nicht da. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be removed from the folder of the calendar.</source>
        <translation>Die Datei %1 kann nicht aus dem Ordner des Kalenders entfernt werden.</translation>
    </message>
</context>
<context>
    <name>CalendarFolderOptions</name>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Von allen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>&amp;Keep a folder up to date for other programs</source>
        <translation>Einen Ordner für andere Programme a&amp;ktuell halten</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>Kein Ordner gewählt</translation>
    </message>
    <message>
        <source>Choose the folder for the calendar</source>
        <translation>Den Ordner für den Kalender wählen</translation>
    </message>
    <message>
        <source>A file for each task, as vdirsyncer, khal and todoman read them. Regulars writes there and does not read what others change.</source>
        <translation>Eine Datei je Aufgabe, wie vdirsyncer, khal und todoman sie lesen. Regulars schreibt dort und liest nicht, was andere ändern.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>W&amp;hose tasks in it</source>
        <translation>Wessen Aufgaben da&amp;rin</translation>
    </message>
    <message>
        <source>Folder for the calendar</source>
        <translation>Ordner für den Kalender</translation>
    </message>
    <message numerus="yes">
        <source>There are more tasks than a folder takes: it holds the %n that are due first.</source>
        <translation>
            <numerusform>Es gibt mehr Aufgaben, als ein Ordner fasst: Er enthält die eine, die zuerst fällig ist.</numerusform>
            <numerusform>Es gibt mehr Aufgaben, als ein Ordner fasst: Er enthält die %n, die zuerst fällig sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The folder is up to date: %n file(s).</source>
        <translation>
            <numerusform>Der Ordner ist aktuell: %n Datei.</numerusform>
            <numerusform>Der Ordner ist aktuell: %n Dateien.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarImport</name>
    <message numerus="yes">
        <source>“%1” comes back in a way that no task can. Its %n date(s) within a year are single tasks.</source>
        <translation>
            <numerusform>„%1“ kehrt auf eine Weise wieder, die keine Aufgabe kennt. Der eine Tag innerhalb eines Jahres ist eine einzelne Aufgabe.</numerusform>
            <numerusform>„%1“ kehrt auf eine Weise wieder, die keine Aufgabe kennt. Die %n Tage innerhalb eines Jahres sind einzelne Aufgaben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further customer(s) take part; a task has one.</source>
        <translation>
            <numerusform>%n weiterer Kunde nimmt teil; eine Aufgabe hat nur einen.</numerusform>
            <numerusform>%n weitere Kunden nehmen teil; eine Aufgabe hat nur einen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the file are neither events nor tasks.</source>
        <translation>
            <numerusform>%n Teil der Datei ist weder Termin noch Aufgabe.</numerusform>
            <numerusform>%n Teile der Datei sind weder Termine noch Aufgaben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n task(s) from a calendar</source>
        <translation>
            <numerusform>%n Aufgabe aus einem Kalender importieren</numerusform>
            <numerusform>%n Aufgaben aus einem Kalender importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>This calendar has no days of these years that are marked from morning to night. Nothing was imported.</source>
        <translation>Dieser Kalender enthält für diese Jahre keine ganztägigen Einträge. Es wurde nichts importiert.</translation>
    </message>
</context>
<context>
    <name>CalendarImportDialog</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>&amp;Also events that are over</source>
        <translation>&amp;Auch vergangene Termine</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Import calendar</source>
        <translation>Kalender importieren</translation>
    </message>
    <message>
        <source>What cannot be imported, and why</source>
        <translation>Was nicht importiert werden kann, und warum</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n new task(s)</source>
        <translation>
            <numerusform>%n neue Aufgabe</numerusform>
            <numerusform>%n neue Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they are</source>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over, done or cancelled</source>
        <translation>
            <numerusform>%n vorbei, erledigt oder abgesagt</numerusform>
            <numerusform>%n vorbei, erledigt oder abgesagt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be imported</source>
        <translation>
            <numerusform>%n kann nicht importiert werden</numerusform>
            <numerusform>%n können nicht importiert werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n task(s)</source>
        <translation>
            <numerusform>%n Aufgabe &amp;importieren</numerusform>
            <numerusform>%n Aufgaben &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <translation>Kalender importieren</translation>
    </message>
    <message>
        <source>This edition of Regulars was built without libical, so it cannot read calendars.</source>
        <translation>Diese Ausgabe von Regulars wurde ohne libical gebaut und kann keine Kalender lesen.</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical *.ifb *.icalendar)</source>
        <translation>Kalender (*.ics *.ical *.ifb *.icalendar)</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Whose entries</source>
        <translation>Wessen Einträge</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nichts geplant</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Monat</translation>
    </message>
    <message>
        <source>Show the weeks of a month (M)</source>
        <translation>Die Wochen eines Monats zeigen (M)</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Woche</translation>
    </message>
    <message>
        <source>Show the hours of a week (W)</source>
        <translation>Die Stunden einer Woche zeigen (W)</translation>
    </message>
    <message>
        <source>&amp;Agenda</source>
        <translation>&amp;Agenda</translation>
    </message>
    <message>
        <source>Show four weeks as a list (A)</source>
        <translation>Vier Wochen als Liste zeigen (A)</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Show what is before this (Page Up)</source>
        <translation>Zeigen, was davor liegt (Bild auf)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Show what is after this (Page Down)</source>
        <translation>Zeigen, was danach kommt (Bild ab)</translation>
    </message>
    <message>
        <source>To&amp;day</source>
        <translation>H&amp;eute</translation>
    </message>
    <message>
        <source>Go to today (T)</source>
        <translation>Zu heute gehen (T)</translation>
    </message>
    <message>
        <source>&amp;New task</source>
        <translation>&amp;Neue Aufgabe</translation>
    </message>
    <message>
        <source>Plan something on this day (N)</source>
        <translation>An diesem Tag etwas planen (N)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open the marked entry (Enter)</source>
        <translation>Den markierten Eintrag öffnen (Eingabe)</translation>
    </message>
    <message>
        <source>Do&amp;ne</source>
        <translation>Er&amp;ledigt</translation>
    </message>
    <message>
        <source>Mark the task as done (Ctrl+Enter)</source>
        <translation>Die Aufgabe als erledigt markieren (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Show &amp;customer</source>
        <translation>&amp;Kunden zeigen</translation>
    </message>
    <message>
        <source>Open the customer&apos;s page (C)</source>
        <translation>Die Seite des Kunden öffnen (C)</translation>
    </message>
    <message>
        <source>Sho&amp;w what is done</source>
        <translation>Erle&amp;digtes zeigen</translation>
    </message>
    <message>
        <source>Show tasks that are done and meetings that took place, too (D)</source>
        <translation>Auch erledigte Aufgaben und vergangene Treffen zeigen (D)</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Einen Tag früher</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Einen Tag später</translation>
    </message>
    <message>
        <source>Up: a week, or a quarter of an hour</source>
        <translation>Nach oben: eine Woche oder eine Viertelstunde</translation>
    </message>
    <message>
        <source>Down: a week, or a quarter of an hour</source>
        <translation>Nach unten: eine Woche oder eine Viertelstunde</translation>
    </message>
    <message>
        <source>Shorter by a quarter of an hour</source>
        <translation>Eine Viertelstunde kürzer</translation>
    </message>
    <message>
        <source>Longer by a quarter of an hour</source>
        <translation>Eine Viertelstunde länger</translation>
    </message>
    <message>
        <source>Half an hour earlier for something new</source>
        <translation>Eine halbe Stunde früher für Neues</translation>
    </message>
    <message>
        <source>Half an hour later for something new</source>
        <translation>Eine halbe Stunde später für Neues</translation>
    </message>
    <message>
        <source>There is nothing from %1 to %2. N plans something.</source>
        <translation>Vom %1 bis zum %2 ist nichts geplant. N plant etwas.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Move “%1” to %2</source>
        <translation>„%1“ auf %2 verschieben</translation>
    </message>
    <message>
        <source>%1 is now due on %2</source>
        <translation>%1 ist jetzt am %2 fällig</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
</context>
<context>
    <name>CalendarReader</name>
    <message>
        <source>This is no calendar: it does not begin with BEGIN:VCALENDAR.</source>
        <translation>Das ist kein Kalender: Er beginnt nicht mit BEGIN:VCALENDAR.</translation>
    </message>
    <message>
        <source>The file ends in the middle of it.</source>
        <translation>Die Datei endet mittendrin.</translation>
    </message>
    <message>
        <source>This calendar is nested too deeply (line %1). Nothing was read.</source>
        <translation>Dieser Kalender ist zu tief verschachtelt (Zeile %1). Es wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Es ist zu groß.</translation>
    </message>
    <message>
        <source>It cannot be understood.</source>
        <translation>Es ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>It holds characters that no text has.</source>
        <translation>Es enthält Zeichen, die in keinem Text vorkommen.</translation>
    </message>
    <message>
        <source>This calendar holds more than %1 entries. Nothing was read.</source>
        <translation>Dieser Kalender enthält mehr als %1 Einträge. Es wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>It has no title.</source>
        <translation>Es hat keinen Titel.</translation>
    </message>
    <message>
        <source>It does not say when it begins.</source>
        <translation>Es sagt nicht, wann es beginnt.</translation>
    </message>
    <message>
        <source>It has no day on which it is due.</source>
        <translation>Es hat keinen Tag, an dem es fällig ist.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>Nobody knows the time zone “%1”. Its times were taken as times here.</source>
        <translation>Die Zeitzone „%1“ kennt niemand. Ihre Zeiten wurden als hiesige genommen.</translation>
    </message>
    <message>
        <source>This edition of Regulars was built without libical, so it cannot read calendars.</source>
        <translation>Diese Ausgabe von Regulars wurde ohne libical gebaut und kann keine Kalender lesen.</translation>
    </message>
    <message>
        <source>This calendar is larger than 20 MB. Nothing was read.</source>
        <translation>Dieser Kalender ist größer als 20 MB. Es wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Regulars does not know this kind of repetition. The first date was taken.</source>
        <translation>Diese Art der Wiederholung kennt Regulars nicht. Der erste Tag wurde übernommen.</translation>
    </message>
    <message>
        <source>Following the repetitions of this file takes too long. The first date was taken.</source>
        <translation>Den Wiederholungen dieser Datei zu folgen dauert zu lange. Der erste Tag wurde übernommen.</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>nothing planned</source>
        <translation>nichts geplant</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n weiterer</numerusform>
            <numerusform>+%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardButtons</name>
    <message>
        <source>Move to %1</source>
        <translation>Nach %1 verschieben</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>There is no column on this side</source>
        <translation>Auf dieser Seite gibt es keine Spalte</translation>
    </message>
</context>
<context>
    <name>ChangeDescription</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation>Nummer anderswo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Betreut von</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Kunde seit</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>In the phase since</source>
        <translation>In der Phase seit</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Eingetreten</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s)</source>
        <comment>%1 is the kind of record</comment>
        <translation>
            <numerusform>%1: %n Eintrag</numerusform>
            <numerusform>%1: %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>What the e-mail address is for</source>
        <translation>Wofür die E-Mail-Adresse ist</translation>
    </message>
    <message>
        <source>What the phone number is for</source>
        <translation>Wofür die Telefonnummer ist</translation>
    </message>
    <message>
        <source>What the address is for</source>
        <translation>Wofür die Adresse ist</translation>
    </message>
    <message>
        <source>Further e-mail addresses</source>
        <translation>Weitere E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Further phone numbers</source>
        <translation>Weitere Telefonnummern</translation>
    </message>
    <message>
        <source>Further addresses</source>
        <translation>Weitere Adressen</translation>
    </message>
    <message>
        <source>Other dates</source>
        <translation>Andere Tage</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Arbeitet bei</translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation>Grund fürs Verlassen</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>Verschoben von</translation>
    </message>
    <message>
        <source>Moved through</source>
        <translation>Verschoben durch</translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation>Lebenszyklus</translation>
    </message>
    <message>
        <source>Began as</source>
        <translation>Begann als</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Days until a card stalls</source>
        <translation>Tage, bis eine Karte stockt</translation>
    </message>
    <message>
        <source>Asks why customers come</source>
        <translation>Fragt, warum Kunden kommen</translation>
    </message>
    <message>
        <source>Asks why customers leave</source>
        <translation>Fragt, warum Kunden gehen</translation>
    </message>
    <message>
        <source>What customers need</source>
        <translation>Was Kunden brauchen</translation>
    </message>
    <message>
        <source>Reasons for coming</source>
        <translation>Gründe fürs Kommen</translation>
    </message>
    <message>
        <source>Reasons for leaving</source>
        <translation>Gründe fürs Gehen</translation>
    </message>
    <message>
        <source>Suggested activities</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>No longer in use</source>
        <translation>Nicht mehr in Gebrauch</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Ersetzt durch</translation>
    </message>
    <message>
        <source>Be in touch every … days</source>
        <translation>Alle … Tage in Kontakt</translation>
    </message>
    <message>
        <source>Not in Today until</source>
        <translation>Nicht in „Heute“ bis</translation>
    </message>
    <message>
        <source>Dismissed reasons</source>
        <translation>Verworfene Gründe</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Kollegen</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Getan von</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>What it became</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Counts as reached</source>
        <translation>Zählt als erreicht</translation>
    </message>
    <message>
        <source>Days until the follow-up</source>
        <translation>Tage bis zur Wiedervorlage</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Time of the day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Reminds next</source>
        <translation>Erinnert wieder</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Repeats from when it is done</source>
        <translation>Wiederholt ab dem Erledigen</translation>
    </message>
    <message>
        <source>Repeats from</source>
        <translation>Wiederholt ab</translation>
    </message>
    <message>
        <source>On working days only</source>
        <translation>Nur an Arbeitstagen</translation>
    </message>
    <message>
        <source>About feedback</source>
        <translation>Zur Rückmeldung</translation>
    </message>
    <message>
        <source>Due after days</source>
        <translation>Fällig nach Tagen</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Gezahlt</translation>
    </message>
</context>
<context>
    <name>ChartTableModel</name>
    <message>
        <source>%1, from</source>
        <translation>%1, von</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, bis</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>%1 by %2</source>
        <extracomment>A screen reader says this of a chart. %1 is &quot;Customers&quot;, %2 &quot;Month&quot;.</extracomment>
        <translation>%1 nach %2</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s). Show as table for the numbers.</source>
        <translation>
            <numerusform>%n Wert. Die Zahl finden Sie unter „Als Tabelle anzeigen“.</numerusform>
            <numerusform>%n Werte. Die Zahlen finden Sie unter „Als Tabelle anzeigen“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a choice (Insert)</source>
        <translation>Eine Auswahl hinzufügen (Einfg)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename the marked choice (F2)</source>
        <translation>Die markierte Auswahl umbenennen (F2)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move the marked choice up (Alt+Up)</source>
        <translation>Die markierte Auswahl nach oben schieben (Alt+Auf)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move the marked choice down (Alt+Down)</source>
        <translation>Die markierte Auswahl nach unten schieben (Alt+Ab)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the marked choice (Delete)</source>
        <translation>Die markierte Auswahl entfernen (Entf)</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahlen</translation>
    </message>
</context>
<context>
    <name>ChooseLifeCycleDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Use this life cycle</source>
        <translation>Diesen Lebenszyklus &amp;verwenden</translation>
    </message>
    <message>
        <source>Choose a life cycle</source>
        <translation>Lebenszyklus wählen</translation>
    </message>
    <message>
        <source>Life cycles</source>
        <translation>Lebenszyklen</translation>
    </message>
    <message>
        <source>One of your own</source>
        <translation>Ein eigener</translation>
    </message>
    <message>
        <source>Begins as a copy of the life cycle that you have now, under a name of its own. You can go back to the present one at any time.</source>
        <translation>Beginnt als Kopie des jetzigen Lebenszyklus unter eigenem Namen. Zum jetzigen können Sie jederzeit zurück.</translation>
    </message>
    <message>
        <source>Where your customers go</source>
        <translation>Wohin Ihre Kunden gehen</translation>
    </message>
    <message>
        <source>The marked life cycle</source>
        <translation>Der markierte Lebenszyklus</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <comment>name of a life cycle</comment>
        <translation>%1 (in Gebrauch)</translation>
    </message>
    <message>
        <source>%1 (as you had it)</source>
        <comment>name of a life cycle</comment>
        <translation>%1 (wie Sie ihn hatten)</translation>
    </message>
    <message>
        <source>A life cycle that you had before, with the phases as they were when you left it.</source>
        <translation>Ein früherer Lebenszyklus mit den Phasen, wie sie waren, als Sie ihn verließen.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Changing the life cycle</source>
        <translation>Lebenszyklus wird geändert</translation>
    </message>
    <message>
        <source>Change the life cycle</source>
        <translation>Lebenszyklus ändern</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>ClockEdit</name>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>This is not a time. Try “%1”.</source>
        <translation>Das ist keine Uhrzeit. Versuchen Sie „%1“.</translation>
    </message>
</context>
<context>
    <name>CohortTableModel</name>
    <message numerus="yes">
        <source>%1 of %Ln new customer(s) bought again in the month after their first purchase.</source>
        <translation>
            <numerusform>%1 von %Ln neuen Kunden hat im Monat nach dem ersten Kauf wieder gekauft.</numerusform>
            <numerusform>%1 von %Ln neuen Kunden haben im Monat nach ihrem ersten Kauf wieder gekauft.</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1 *</source>
        <extracomment>The first month of the data, marked with an asterisk that is explained below the table.</extracomment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Customers who bought for the first time</source>
        <translation>Kunden, die zum ersten Mal gekauft haben</translation>
    </message>
    <message numerus="yes">
        <source>Bought %n month(s) later</source>
        <translation>
            <numerusform>Haben %n Monat später gekauft</numerusform>
            <numerusform>Haben %n Monate später gekauft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln customer(s) bought for the first time</source>
        <translation>
            <numerusform>%1: %Ln Kunde hat zum ersten Mal gekauft</numerusform>
            <numerusform>%1: %Ln Kunden haben zum ersten Mal gekauft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n month(s) later: %2 of %3 bought, %4 (95 % sure: %5 to %6)</source>
        <translation>
            <numerusform>%1, %n Monat später: %2 von %3 haben gekauft, %4 (zu 95 % sicher: %5 bis %6)</numerusform>
            <numerusform>%1, %n Monate später: %2 von %3 haben gekauft, %4 (zu 95 % sicher: %5 bis %6)</numerusform>
        </translation>
    </message>
    <message>
        <source>This month is not over</source>
        <translation>Dieser Monat ist noch nicht vorbei</translation>
    </message>
    <message>
        <source>Too few customers to say much</source>
        <translation>Zu wenige Kunden, um viel zu sagen</translation>
    </message>
    <message>
        <source>First bought in %1</source>
        <translation>Erster Kauf im %1</translation>
    </message>
    <message>
        <source>First bought in %1, bought in %2</source>
        <translation>Erster Kauf im %1, wieder gekauft im %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln new customer(s) bought again in a later month than that of their first purchase.</source>
        <translation>
            <numerusform>%1 von %Ln neuen Kunden hat in einem späteren Monat als dem des ersten Kaufs wieder gekauft.</numerusform>
            <numerusform>%1 von %Ln neuen Kunden haben in einem späteren Monat als dem des ersten Kaufs wieder gekauft.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the month after their first purchase new customers spent %1 of the %2 that they spent in the first month.</source>
        <translation>Im Monat nach ihrem ersten Kauf gaben neue Kunden noch einmal %1 der %2 aus, die sie im ersten Monat ausgegeben hatten.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln customer(s) bought for the first time and spent %2 in that month</source>
        <translation>
            <numerusform>%1: %Ln Kunde hat zum ersten Mal gekauft und in dem Monat %2 ausgegeben</numerusform>
            <numerusform>%1: %Ln Kunden haben zum ersten Mal gekauft und in dem Monat %2 ausgegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n month(s) later: %2 were spent, %3 of the %4 of the first month</source>
        <translation>
            <numerusform>%1, %n Monat später: %2 ausgegeben, %3 der %4 des ersten Monats</numerusform>
            <numerusform>%1, %n Monate später: %2 ausgegeben, %3 der %4 des ersten Monats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n month(s) later: %2 of %3 bought then or after it, %4 (95 % sure: %5 to %6)</source>
        <translation>
            <numerusform>%1, %n Monat später: %2 von %3 haben dann oder danach gekauft, %4 (zu 95 % sicher: %5 bis %6)</numerusform>
            <numerusform>%1, %n Monate später: %2 von %3 haben dann oder danach gekauft, %4 (zu 95 % sicher: %5 bis %6)</numerusform>
        </translation>
    </message>
    <message>
        <source>What was spent in the month of the first purchase</source>
        <translation>Was im Monat des ersten Kaufs ausgegeben wurde</translation>
    </message>
    <message numerus="yes">
        <source>Bought %n month(s) later or after it</source>
        <translation>
            <numerusform>Haben %n Monat später oder danach gekauft</numerusform>
            <numerusform>Haben %n Monate später oder danach gekauft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Spent %n month(s) later, of what was spent in the first month</source>
        <translation>
            <numerusform>%n Monat später ausgegeben, gemessen am ersten Monat</numerusform>
            <numerusform>%n Monate später ausgegeben, gemessen am ersten Monat</numerusform>
        </translation>
    </message>
    <message>
        <source>First bought in %1, bought in %2 or after it</source>
        <translation>Erster Kauf im %1, wieder gekauft im %2 oder danach</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>&amp;Columns of the list, from left to right:</source>
        <translation>&amp;Spalten der Liste, von links nach rechts:</translation>
    </message>
    <message>
        <source>Further to the left (Alt+Up)</source>
        <translation>Weiter nach links (Alt+Auf)</translation>
    </message>
    <message>
        <source>Further to the right (Alt+Down)</source>
        <translation>Weiter nach rechts (Alt+Ab)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>Die üblichen Spalten</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>Z&amp;eigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Follows every customer from the first contact to loyalty. Without FILE it opens the business in your data folder, and makes it at the very first start.</source>
        <translation>Begleitet jeden Kunden vom ersten Kontakt bis zur Treue. Ohne FILE wird der Betrieb in Ihrem Datenordner geöffnet und beim allerersten Start angelegt.</translation>
    </message>
    <message>
        <source>Shows this help and exits.</source>
        <translation>Zeigt diese Hilfe und endet.</translation>
    </message>
    <message>
        <source>Shows the version and exits.</source>
        <translation>Zeigt die Version und endet.</translation>
    </message>
    <message>
        <source>Opens FILE; one that does not exist is not made.</source>
        <translation>Öffnet FILE; gibt es die Datei nicht, wird sie nicht angelegt.</translation>
    </message>
    <message>
        <source>Makes FILE, a new business, and opens it; refuses an existing file.</source>
        <translation>Legt FILE als neuen Betrieb an und öffnet ihn; eine vorhandene Datei wird abgelehnt.</translation>
    </message>
    <message>
        <source>Shows this page first: board, customers, dashboard, …</source>
        <translation>Zeigt zuerst diese Seite: board, customers, dashboard, …</translation>
    </message>
    <message>
        <source>The theme for this run: light, dark, high-contrast or system.</source>
        <translation>Das Design für diesen Start: light, dark, high-contrast oder system.</translation>
    </message>
    <message>
        <source>Writes a picture of the window into FILE as soon as it shows its data, and exits.</source>
        <translation>Schreibt ein Bild des Fensters in FILE, sobald es seine Daten zeigt, und endet.</translation>
    </message>
    <message>
        <source>For developers: writes a line into FILE for each time the window did not react for more than 16 milliseconds, measured with a timer every 4 milliseconds.</source>
        <translation>Für Entwickler: schreibt jedes Mal eine Zeile in FILE, wenn das Fenster länger als 16 Millisekunden nicht reagiert hat, gemessen mit einem Timer alle 4 Millisekunden.</translation>
    </message>
    <message>
        <source>The business to open.</source>
        <translation>Der Betrieb, der geöffnet werden soll.</translation>
    </message>
    <message>
        <source>Only one file can be opened at a time.</source>
        <translation>Es kann nur eine Datei zugleich geöffnet werden.</translation>
    </message>
    <message>
        <source>There is no theme “%1”.</source>
        <translation>Es gibt kein Design „%1“.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Shows no window, but reminds of tasks; starting the program again shows it.</source>
        <translation>Zeigt kein Fenster, erinnert aber an Aufgaben; ein neuer Start des Programms zeigt es.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find customers and actions</source>
        <translation>Kunden und Befehle finden</translation>
    </message>
    <message>
        <source>Name, phone or action; &gt; for actions only</source>
        <translation>Name, Telefon oder Befehl; &gt; nur für Befehle</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>ConditionEditor</name>
    <message>
        <source>&amp;Not</source>
        <translation>&amp;Nicht</translation>
    </message>
    <message>
        <source>Customers who &amp;meet</source>
        <translation>Kunden, für die &amp;gilt</translation>
    </message>
    <message>
        <source>How the conditions of the group go together</source>
        <translation>Wie die Bedingungen der Gruppe zusammengehören</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Wie verglichen wird</translation>
    </message>
    <message>
        <source>Words to search for</source>
        <translation>Wörter, nach denen gesucht wird</translation>
    </message>
    <message>
        <source>Words in the search</source>
        <translation>Wörter in der Suche</translation>
    </message>
</context>
<context>
    <name>ConditionWords</name>
    <message>
        <source>is closer to today than</source>
        <translation>liegt näher an heute als</translation>
    </message>
    <message>
        <source>is no farther from today than</source>
        <translation>liegt nicht weiter von heute als</translation>
    </message>
    <message>
        <source>is farther from today than</source>
        <translation>liegt weiter von heute als</translation>
    </message>
    <message>
        <source>is at least as far from today as</source>
        <translation>liegt mindestens so weit von heute wie</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>field, comparison</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>field, comparison, values</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>is in</source>
        <translation>liegt in</translation>
    </message>
    <message>
        <source>has in it</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>ist genau</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>liegt vor</translation>
    </message>
    <message>
        <source>is before, or closer to today than</source>
        <translation>liegt vor, oder näher an heute als</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>ist weniger als</translation>
    </message>
    <message>
        <source>is not after</source>
        <translation>liegt nicht nach</translation>
    </message>
    <message>
        <source>is not after, or no farther from today than</source>
        <translation>liegt nicht nach, oder nicht weiter von heute als</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>liegt nach</translation>
    </message>
    <message>
        <source>is after, or farther from today than</source>
        <translation>liegt nach, oder weiter von heute als</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>ist mehr als</translation>
    </message>
    <message>
        <source>is not before</source>
        <translation>liegt nicht vor</translation>
    </message>
    <message>
        <source>is not before, or at least as far from today as</source>
        <translation>liegt nicht vor, oder mindestens so weit von heute wie</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>ist nicht leer</translation>
    </message>
    <message>
        <source>Not all of these</source>
        <translation>Nicht alle davon</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Alle davon</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Eines davon</translation>
    </message>
    <message>
        <source>The search finds: %1</source>
        <translation>Die Suche findet: %1</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <translation>Nicht: %1</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Qt&apos;s database driver %1 is not installed. Install the package that contains it.</source>
        <translation>Der Datenbanktreiber %1 von Qt ist nicht installiert. Installieren Sie das Paket, das ihn enthält.</translation>
    </message>
    <message>
        <source>Nothing was saved, because an earlier step failed.</source>
        <translation>Es wurde nichts gespeichert, weil ein früherer Schritt fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>Another program is writing to this database and does not finish. Nothing was saved; try again.</source>
        <translation>Ein anderes Programm schreibt in diese Datenbank und wird nicht fertig. Es wurde nichts gespeichert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Not saved: another program moved, replaced or deleted the file %1 while it was open. Close Regulars, look at both files, and open the right one.</source>
        <translation>Nicht gespeichert: Ein anderes Programm hat die Datei %1 verschoben, ersetzt oder gelöscht, während sie geöffnet war. Schließen Sie Regulars, sehen Sie sich beide Dateien an und öffnen Sie die richtige.</translation>
    </message>
    <message>
        <source>Not saved: another record depends on this one.</source>
        <translation>Nicht gespeichert: Ein anderer Eintrag hängt von diesem ab.</translation>
    </message>
    <message>
        <source>The database is busy with another program. Try again in a moment.</source>
        <translation>Ein anderes Programm benutzt gerade die Datenbank. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Make room and try again; nothing that was saved before is lost.</source>
        <translation>Nicht gespeichert: Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal; was vorher gespeichert wurde, ist nicht verloren.</translation>
    </message>
    <message>
        <source>Not saved: the database can only be read.</source>
        <translation>Nicht gespeichert: Die Datenbank ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The database file is damaged. Do not change it; restore the newest backup.</source>
        <translation>Die Datenbankdatei ist beschädigt. Ändern Sie nichts an ihr; stellen Sie die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The database cannot be reached.</source>
        <translation>Die Datenbank ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The database reported an error.</source>
        <translation>Die Datenbank hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>This record no longer exists.</source>
        <translation>Diesen Eintrag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Not saved: this record was changed or deleted in the meantime. Look at it again and repeat your change.</source>
        <translation>Nicht gespeichert: Dieser Eintrag wurde inzwischen geändert oder gelöscht. Sehen Sie ihn sich noch einmal an und wiederholen Sie Ihre Änderung.</translation>
    </message>
    <message>
        <source>Something unexpected happened. Nothing was changed.</source>
        <translation>Etwas Unerwartetes ist passiert. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Kurznachricht</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>zugestimmt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>widerrufen</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Consent of %1</source>
        <translation>Einwilligung von %1</translation>
    </message>
    <message>
        <source>agrees to it</source>
        <translation>stimmt dem zu</translation>
    </message>
    <message>
        <source>does not agree, or no longer</source>
        <translation>stimmt dem nicht oder nicht mehr zu</translation>
    </message>
    <message>
        <source>Form at the counter, website, call, …</source>
        <translation>Formular an der Theke, Website, Anruf, …</translation>
    </message>
    <message>
        <source>&amp;Reached by</source>
        <translation>&amp;Erreicht durch</translation>
    </message>
    <message>
        <source>&amp;The customer</source>
        <translation>&amp;Der Kunde</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;Seit</translation>
    </message>
    <message>
        <source>&amp;Known from</source>
        <translation>Be&amp;kannt aus</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>Noti&amp;z</translation>
    </message>
    <message>
        <source>R&amp;ecord</source>
        <translation>Fes&amp;thalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Since when? Enter the day.</source>
        <translation>Seit wann? Geben Sie den Tag ein.</translation>
    </message>
    <message>
        <source>Record consent of %1</source>
        <translation>Einwilligung von %1 festhalten</translation>
    </message>
</context>
<context>
    <name>ContactActions</name>
    <message>
        <source>“%1” is not a number that can be called</source>
        <translation>„%1“ ist keine Nummer, die sich anrufen lässt</translation>
    </message>
    <message>
        <source>No program here makes calls. Dial %1</source>
        <translation>Kein Programm hier kann anrufen. Wählen Sie %1</translation>
    </message>
    <message>
        <source>Choose a customer first</source>
        <translation>Wählen Sie zuerst einen Kunden</translation>
    </message>
    <message>
        <source>%1 has no phone number</source>
        <translation>%1 hat keine Telefonnummer</translation>
    </message>
    <message>
        <source>%1 has no address</source>
        <translation>%1 hat keine Anschrift</translation>
    </message>
    <message>
        <source>No program here shows maps. The address is in the clipboard</source>
        <translation>Kein Programm hier zeigt Karten. Die Anschrift ist in der Zwischenablage</translation>
    </message>
</context>
<context>
    <name>ContactButtons</name>
    <message>
        <source>This cannot be clicked, because it is not written in the usual way.</source>
        <translation>Das lässt sich nicht anklicken, weil es nicht in der üblichen Form geschrieben ist.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>phone, what it is for</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ContactOptions</name>
    <message>
        <source>Show who is c&amp;alling, if KDE Connect connects your phone</source>
        <translation>&amp;Zeigen, wer anruft, wenn KDE Connect Ihr Telefon verbindet</translation>
    </message>
</context>
<context>
    <name>Contract</name>
    <message>
        <source>each week</source>
        <translation>jede Woche</translation>
    </message>
    <message>
        <source>each month</source>
        <translation>jeden Monat</translation>
    </message>
    <message>
        <source>each quarter</source>
        <translation>jedes Quartal</translation>
    </message>
    <message>
        <source>each year</source>
        <translation>jedes Jahr</translation>
    </message>
</context>
<context>
    <name>ContractCalculator</name>
    <message>
        <source>New customers with a contract, month by month</source>
        <translation>Neue Kunden mit Vertrag, Monat für Monat</translation>
    </message>
    <message>
        <source>How many new customers with a contract?</source>
        <translation>Wie viele neue Kunden mit Vertrag?</translation>
    </message>
    <message>
        <source>&amp;More customers with a contract:</source>
        <translation>&amp;Mehr Kunden mit Vertrag:</translation>
    </message>
    <message>
        <source>within so many m&amp;onths:</source>
        <translation>innerhalb von so vielen M&amp;onaten:</translation>
    </message>
    <message>
        <source>%1 × %2 + %3 = %4; %5 to %6 with the range of the share that is lost.</source>
        <extracomment>A sum: churn rate × customers with a contract + growth = number of customers; then the range of that number.</extracomment>
        <translation>%1 × %2 + %3 = %4; %5 bis %6 mit dem Bereich des Anteils, der verloren geht.</translation>
    </message>
</context>
<context>
    <name>ContractChurnFigure</name>
    <message>
        <source>Lost in %1</source>
        <translation>Verloren im %1</translation>
    </message>
    <message>
        <source>Still with a contract after %1</source>
        <translation>Nach %1 noch mit Vertrag</translation>
    </message>
    <message>
        <source>Back with a contract in %1</source>
        <translation>Im %1 wieder mit Vertrag</translation>
    </message>
</context>
<context>
    <name>ContractDialog</name>
    <message>
        <source>End the contract of %1</source>
        <translation>Vertrag von %1 beenden</translation>
    </message>
    <message>
        <source>Contract of %1</source>
        <translation>Vertrag von %1</translation>
    </message>
    <message>
        <source>Add a contract of %1</source>
        <translation>Vertrag von %1 hinzufügen</translation>
    </message>
    <message>
        <source>Membership, subscription, …</source>
        <translation>Mitgliedschaft, Abonnement, …</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Gezahlt</translation>
    </message>
    <message>
        <source>It runs on</source>
        <translation>Er läuft weiter</translation>
    </message>
    <message>
        <source>The first day on which it is no more</source>
        <translation>Der erste Tag ohne den Vertrag</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Wofür</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Beginn</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>B&amp;etrag</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>E&amp;nde</translation>
    </message>
    <message>
        <source>&amp;Reason for ending</source>
        <translation>&amp;Grund für das Ende</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>N&amp;ummer</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Sichern</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>When does it start? Enter the day.</source>
        <translation>Wann beginnt er? Geben Sie den Tag ein.</translation>
    </message>
    <message>
        <source>When does it end? Enter the day, or nothing.</source>
        <translation>Wann endet er? Geben Sie den Tag ein oder nichts.</translation>
    </message>
    <message>
        <source>How much is paid? Enter an amount, or nothing.</source>
        <translation>Wie viel wird gezahlt? Geben Sie einen Betrag ein oder nichts.</translation>
    </message>
    <message>
        <source>When does it end? Enter the day, or leave the reason out.</source>
        <translation>Wann endet er? Geben Sie den Tag ein oder lassen Sie den Grund weg.</translation>
    </message>
    <message>
        <source>It ends before it starts. Correct one of the days.</source>
        <translation>Er endet, bevor er beginnt. Berichtigen Sie einen der Tage.</translation>
    </message>
    <message>
        <source>Change the contract of %1</source>
        <translation>Vertrag von %1 ändern</translation>
    </message>
</context>
<context>
    <name>ContractFigures</name>
    <message>
        <source>Months since the start</source>
        <translation>Monate seit dem Beginn</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>Läuft noch</translation>
    </message>
    <message>
        <source>Contracts that lasted for a month or more are needed.</source>
        <translation>Dafür braucht es Verträge, die mindestens einen Monat dauerten.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>A whole calendar month that began with contracts is needed.</source>
        <translation>Dafür braucht es einen ganzen Kalendermonat, der mit Verträgen begann.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln customer(s) with a contract when %1 began, %2 had none when it ended: %3, and between %4 and %5 if chance is allowed for.</source>
        <translation>
            <numerusform>Von %Ln Kunden mit Vertrag zu Beginn von %1 hatten am Ende %2 keinen: %3, unter Berücksichtigung des Zufalls zwischen %4 und %5.</numerusform>
            <numerusform>Von %Ln Kunden mit Vertrag zu Beginn von %1 hatten am Ende %2 keinen: %3, unter Berücksichtigung des Zufalls zwischen %4 und %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Contracts that ended</source>
        <translation>Beendete Verträge</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Kein Grund angegeben</translation>
    </message>
    <message>
        <source>No contract has ended yet.</source>
        <translation>Noch hat kein Vertrag geendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contract(s) ended; of %1 the reason is known.</source>
        <translation>
            <numerusform>%Ln Vertrag endete; von %1 ist der Grund bekannt.</numerusform>
            <numerusform>%Ln Verträge endeten; von %1 ist der Grund bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The contracts that ended, by the reason that was given.</source>
        <translation>Die beendeten Verträge nach dem Grund, der genannt wurde.</translation>
    </message>
</context>
<context>
    <name>ContractImport</name>
    <message>
        <source>Contracts are recognized by their number, or by product and start. Leave “update by” out.</source>
        <translation>Verträge werden an ihrer Nummer erkannt oder an Produkt und Beginn. Lassen Sie „update by“ weg.</translation>
    </message>
    <message>
        <source>“%1” is before the start.</source>
        <translation>„%1“ liegt vor dem Beginn.</translation>
    </message>
    <message>
        <source>It is in %1; contracts are kept in %2.</source>
        <translation>Er ist in %1; Verträge werden in %2 geführt.</translation>
    </message>
    <message>
        <source>The amount of a contract cannot be negative.</source>
        <translation>Der Betrag eines Vertrags kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>“%1” is no period: week, month, quarter or year.</source>
        <translation>„%1“ ist kein Zeitraum: week, month, quarter oder year (Woche, Monat, Quartal, Jahr).</translation>
    </message>
    <message numerus="yes">
        <source>Import %n contract(s)</source>
        <translation>
            <numerusform>%n Vertrag importieren</numerusform>
            <numerusform>%n Verträge importieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContractsPage</name>
    <message>
        <source>How long contracts last</source>
        <translation>Wie lange Verträge dauern</translation>
    </message>
    <message>
        <source>Customers lost each month</source>
        <translation>Verlorene Kunden je Monat</translation>
    </message>
    <message>
        <source>Why contracts end</source>
        <translation>Warum Verträge enden</translation>
    </message>
    <message>
        <source>Compare by</source>
        <translation>Vergleichen nach</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>How often it is paid</source>
        <translation>Zahlungsweise</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Betreut von</translation>
    </message>
    <message>
        <source>Open who was lost last</source>
        <translation>Zuletzt Verlorene öffnen</translation>
    </message>
    <message>
        <source>&amp;Compare by:</source>
        <translation>&amp;Vergleichen nach:</translation>
    </message>
    <message>
        <source>No contracts yet. Add one on a customer&apos;s page, or import a spreadsheet.</source>
        <translation>Noch keine Verträge. Fügen Sie einen auf der Seite eines Kunden hinzu oder importieren Sie eine Tabelle.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contract(s), %1 of them ended. %2 of %3 customers have one today.</source>
        <translation>
            <numerusform>%Ln Vertrag, davon beendet: %1. Von %3 Kunden haben heute %2 einen.</numerusform>
            <numerusform>%Ln Verträge, davon beendet: %1. Von %3 Kunden haben heute %2 einen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost in %1</source>
        <translation>Verloren im %1</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>In “%1” or not</source>
        <comment>a segment</comment>
        <translation>In „%1“ oder nicht</translation>
    </message>
</context>
<context>
    <name>CorrectVisitDialog</name>
    <message>
        <source>Correct the visit to %1</source>
        <translation>Aufenthalt in %1 berichtigen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Say how it really was. The visit before ends when this one begins; the history keeps what was.</source>
        <translation>Sagen Sie, wie es wirklich war. Der vorige Aufenthalt endet, wenn dieser beginnt; der Verlauf bewahrt, was war.</translation>
    </message>
    <message>
        <source>P&amp;hase</source>
        <translation>P&amp;hase</translation>
    </message>
    <message>
        <source>&amp;Entered</source>
        <translation>&amp;Betreten</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Reason for &amp;leaving</source>
        <translation>Grund fürs &amp;Verlassen</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>Be&amp;richtigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>When did it begin? Enter the day.</source>
        <translation>Wann begann er? Geben Sie den Tag ein.</translation>
    </message>
    <message>
        <source>Correct a visit to %1</source>
        <comment>phase</comment>
        <translation>Einen Aufenthalt in %1 berichtigen</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>A field is longer than %1 characters.</source>
        <translation>Ein Feld ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>The row is longer than %1 characters.</source>
        <translation>Die Zeile ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>The row has more than %1 columns.</source>
        <translation>Die Zeile hat mehr als %1 Spalten.</translation>
    </message>
    <message>
        <source>The quotation mark that opens in line %1 is never closed, so everything after it was taken for one field.</source>
        <translation>Das Anführungszeichen, das in Zeile %1 beginnt, wird nie geschlossen; deshalb gilt alles danach als ein einziges Feld.</translation>
    </message>
</context>
<context>
    <name>CustomColumns</name>
    <message>
        <source>The number is too large.</source>
        <translation>Die Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>“%1” is not in %2.</source>
        <comment>amount, currency</comment>
        <translation>„%1“ ist nicht in %2.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>„%1“ ist weder ja noch nein.</translation>
    </message>
</context>
<context>
    <name>CustomFieldDialog</name>
    <message>
        <source>&amp;Choices</source>
        <translation>&amp;Auswahlen</translation>
    </message>
    <message>
        <source>New customers &amp;have</source>
        <translation>Neue &amp;Kunden haben</translation>
    </message>
    <message>
        <source>&amp;Has to be filled in</source>
        <translation>&amp;Muss ausgefüllt werden</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Change a field</source>
        <translation>Ein Feld ändern</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Ein Feld hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Ar&amp;t</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) with “%1” &amp;get</source>
        <translation>
            <numerusform>%Ln Kunde mit „%1“ &amp;bekommt</numerusform>
            <numerusform>%Ln Kunden mit „%1“ &amp;bekommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Instead of “%1”</source>
        <translation>Statt „%1“</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>CustomFields</name>
    <message>
        <source>This field has been removed meanwhile.</source>
        <translation>Dieses Feld wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>The field needs a name.</source>
        <translation>Das Feld braucht einen Namen.</translation>
    </message>
    <message>
        <source>“%1” cannot be a name: it needs a letter or a digit.</source>
        <translation>„%1“ kann kein Name sein: Es fehlt ein Buchstabe oder eine Ziffer.</translation>
    </message>
    <message numerus="yes">
        <source>The name of the field is longer than %n characters. Shorten it.</source>
        <translation>
            <numerusform>Der Name des Feldes ist länger als %n Zeichen. Kürzen Sie ihn.</numerusform>
            <numerusform>Der Name des Feldes ist länger als %n Zeichen. Kürzen Sie ihn.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” means something else already, in queries and imports. Choose another name.</source>
        <translation>„%1“ bedeutet in Abfragen und Importen schon etwas anderes. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is a field “%1” already. Choose another name.</source>
        <translation>Es gibt schon ein Feld „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A choice needs a name. Name it or leave it out.</source>
        <translation>Eine Auswahl braucht einen Namen. Benennen Sie sie, oder lassen Sie sie weg.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is longer than %n characters. Shorten it.</source>
        <translation>
            <numerusform>„%1“ ist länger als %n Zeichen. Kürzen Sie es.</numerusform>
            <numerusform>„%1“ ist länger als %n Zeichen. Kürzen Sie es.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be one of several choices: commas and semicolons stand between them.</source>
        <translation>„%1“ kann nicht eine von mehreren Auswahlen sein: Kommas und Strichpunkte stehen zwischen ihnen.</translation>
    </message>
    <message>
        <source>There are two choices “%1”. Leave one of them out.</source>
        <translation>Es gibt zweimal die Auswahl „%1“. Lassen Sie eine davon weg.</translation>
    </message>
    <message>
        <source>The field needs at least one choice.</source>
        <translation>Das Feld braucht mindestens eine Auswahl.</translation>
    </message>
    <message numerus="yes">
        <source>The field has more than %n choices. Use a text instead.</source>
        <translation>
            <numerusform>Das Feld hat mehr als %n Auswahl. Nehmen Sie stattdessen einen Text.</numerusform>
            <numerusform>Das Feld hat mehr als %n Auswahlen. Nehmen Sie stattdessen einen Text.</numerusform>
        </translation>
    </message>
    <message>
        <source>What “%1” holds cannot become another kind, because customers have values in it. Add a new field instead.</source>
        <translation>Die Art von „%1“ lässt sich nicht ändern, weil Kunden Werte darin haben. Fügen Sie stattdessen ein neues Feld hinzu.</translation>
    </message>
    <message>
        <source>The choice “%1” has been removed meanwhile. Look at the field again.</source>
        <translation>Die Auswahl „%1“ wurde inzwischen entfernt. Sehen Sie sich das Feld noch einmal an.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n fields, which is as many as there can be.</source>
        <translation>
            <numerusform>Es gibt %n Feld, mehr können es nicht werden.</numerusform>
            <numerusform>Es gibt %n Felder, mehr können es nicht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the field “%1”</source>
        <translation>Feld „%1“ ändern</translation>
    </message>
    <message>
        <source>Add the field “%1”</source>
        <translation>Feld „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Remove the field “%1”</source>
        <translation>Feld „%1“ entfernen</translation>
    </message>
    <message>
        <source>Reorder the fields</source>
        <translation>Felder umordnen</translation>
    </message>
    <message>
        <source>Not saved: somebody else changed “%1” of this customer meanwhile.</source>
        <translation>Nicht gespeichert: Jemand anders hat inzwischen „%1“ dieses Kunden geändert.</translation>
    </message>
</context>
<context>
    <name>CustomFieldsPage</name>
    <message>
        <source>&amp;Add a field…</source>
        <translation>Feld &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Add a field to all customers</source>
        <translation>Allen Kunden ein Feld hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern …</translation>
    </message>
    <message>
        <source>Change the marked field (Enter)</source>
        <translation>Das markierte Feld ändern (Eingabetaste)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move the marked field up (Alt+Up)</source>
        <translation>Das markierte Feld nach oben schieben (Alt+Auf)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move the marked field down (Alt+Down)</source>
        <translation>Das markierte Feld nach unten schieben (Alt+Ab)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove the marked field and what customers have in it (Delete)</source>
        <translation>Das markierte Feld entfernen, mit allem, was Kunden darin haben (Entf)</translation>
    </message>
    <message>
        <source>There are no fields of your own yet</source>
        <translation>Es gibt noch keine eigenen Felder</translation>
    </message>
    <message>
        <source>Add what your business wants to know of its customers: a shoe size, a favourite table, the end of a guarantee. You can search, sort, import and change many customers by it.</source>
        <translation>Fügen Sie hinzu, was Ihr Betrieb von seinen Kunden wissen will: eine Schuhgröße, einen Lieblingstisch, das Ende einer Garantie. Sie können danach suchen und sortieren, es importieren und bei vielen Kunden auf einmal ändern.</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Remove the field “%1”</source>
        <translation>Feld „%1“ entfernen</translation>
    </message>
    <message>
        <source>“%1” is removed. Nobody had anything in it.</source>
        <translation>„%1“ ist entfernt. Niemand hatte etwas darin.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is removed, with what %Ln customer(s) had in it. Edit ▸ Undo brings both back.</source>
        <translation>
            <numerusform>„%1“ ist entfernt, mit dem, was %Ln Kunde darin hatte. Bearbeiten ▸ Rückgängig holt beides zurück.</numerusform>
            <numerusform>„%1“ ist entfernt, mit dem, was %Ln Kunden darin hatten. Bearbeiten ▸ Rückgängig holt beides zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reorder the fields</source>
        <translation>Felder umordnen</translation>
    </message>
</context>
<context>
    <name>CustomerCell</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: none</source>
        <comment>field</comment>
        <translation>%1: nichts</translation>
    </message>
</context>
<context>
    <name>CustomerChooser</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Letters of the name, or digits of the phone number</source>
        <translation>Buchstaben des Namens oder Ziffern der Telefonnummer</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Gefundene Kunden</translation>
    </message>
</context>
<context>
    <name>CustomerContracts</name>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>The first and the last day of a contract.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What a contract is for, and from when to when.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It ended because of: %1</source>
        <translation>Er endete wegen: %1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Nummer: %1</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Add a contract</source>
        <translation>Vertrag hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern …</translation>
    </message>
    <message>
        <source>&amp;End…</source>
        <translation>&amp;Beenden …</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete the contract of %1</source>
        <translation>Vertrag von %1 löschen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What is paid, and how often: &quot;29.90 € each month&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>CustomerDelegate</name>
    <message>
        <source>%1  (%2)</source>
        <comment>what a group has in common, its size</comment>
        <translation>%1  (%2)</translation>
    </message>
</context>
<context>
    <name>CustomerDetails</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A channel, &quot;agreed&quot; or &quot;withdrawn&quot;, and since when: &quot;E-mail: agreed, 12.05.2024&quot;</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>consent, where it is known from</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>Add a person who works here</source>
        <translation>Jemanden hinzufügen, der hier arbeitet</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Add a relationship</source>
        <translation>Beziehung hinzufügen</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Einwilligung festhalten</translation>
    </message>
    <message>
        <source>Works for %1</source>
        <translation>Arbeitet bei %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A relationship and a customer: &quot;Referred by: Ada Lovelace&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>relationship, its note</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove the relationship of %1 to %2</source>
        <comment>customers</comment>
        <translation>Beziehung von %1 zu %2 entfernen</translation>
    </message>
</context>
<context>
    <name>CustomerDocuments</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Add documents, or drop files here</source>
        <translation>Dokumente hinzufügen, oder Dateien hierher ziehen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A file&apos;s name and its size.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (fehlt)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>%1
Added on %2 by %3
SHA-256 %4</source>
        <extracomment>When and by whom a document was added, and the number that its content is known by.</extracomment>
        <translation>%1
Hinzugefügt am %2 von %3
SHA-256 %4</translation>
    </message>
    <message>
        <source>Show in its &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <comment>document, customer</comment>
        <translation>%1 zu %2 hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n document(s) to %1</source>
        <translation>
            <numerusform>%n Dokument zu %1 hinzufügen</numerusform>
            <numerusform>%n Dokumente zu %1 hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <comment>document, customer</comment>
        <translation>%1 von %2 entfernen</translation>
    </message>
</context>
<context>
    <name>CustomerExport</name>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
</context>
<context>
    <name>CustomerFacts</name>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Betreut von</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Bekannt seit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Other dates</source>
        <translation>Andere Tage</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>anniversary, its date</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CustomerFields</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Betreuer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>In phase since</source>
        <translation>In der Phase seit</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Einkäufe</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>Erster Einkauf</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Letzter Einkauf</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <source>Last feedback</source>
        <translation>Letzte Rückmeldung</translation>
    </message>
    <message>
        <source>Open complaints</source>
        <translation>Offene Beschwerden</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Getan</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Eingetreten</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Average purchase</source>
        <translation>Durchschnittlicher Einkauf</translation>
    </message>
    <message>
        <source>Smallest purchase</source>
        <translation>Kleinster Einkauf</translation>
    </message>
    <message>
        <source>Largest purchase</source>
        <translation>Größter Einkauf</translation>
    </message>
    <message>
        <source>First bought</source>
        <translation>Zuerst gekauft</translation>
    </message>
    <message>
        <source>Last bought</source>
        <translation>Zuletzt gekauft</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Rückgaben</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Letzter Anruf</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>Last complaint</source>
        <translation>Letzte Beschwerde</translation>
    </message>
    <message>
        <source>Average score</source>
        <translation>Durchschnittliche Punkte</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Phase visits</source>
        <translation>Phasenbesuche</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Empfohlen von</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Hat empfohlen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Stockt</translation>
    </message>
    <message>
        <source>Usual days between purchases</source>
        <translation>Übliche Tage zwischen Käufen</translation>
    </message>
    <message>
        <source>Later than usual</source>
        <translation>Später als üblich</translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation>Grund fürs Verlassen</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Be in touch every … days</source>
        <translation>Alle … Tage in Kontakt</translation>
    </message>
    <message>
        <source>Touch overdue</source>
        <translation>Kontakt überfällig</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
</context>
<context>
    <name>CustomerFieldset</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>What the e-mail address is for</source>
        <translation>Wofür die E-Mail-Adresse ist</translation>
    </message>
    <message>
        <source>Add an e-mail address</source>
        <translation>E-Mail-Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Remove this e-mail address</source>
        <translation>Diese E-Mail-Adresse entfernen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>What the phone number is for</source>
        <translation>Wofür die Telefonnummer ist</translation>
    </message>
    <message>
        <source>Add a phone number</source>
        <translation>Telefonnummer hinzufügen</translation>
    </message>
    <message>
        <source>Remove this phone number</source>
        <translation>Diese Telefonnummer entfernen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>What the date is</source>
        <translation>Was für ein Tag es ist</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>Remove this date</source>
        <translation>Diesen Tag entfernen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Ar&amp;t</translation>
    </message>
    <message>
        <source>Com&amp;pany</source>
        <translation>F&amp;irma</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>Te&amp;lefon</translation>
    </message>
    <message>
        <source>&amp;Birthday</source>
        <translation>&amp;Geburtstag</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>S&amp;chlagwörter</translation>
    </message>
    <message>
        <source>Came &amp;from</source>
        <translation>Herkun&amp;ft</translation>
    </message>
    <message>
        <source>Customer nu&amp;mber</source>
        <translation>&amp;Kundennummer</translation>
    </message>
    <message>
        <source>&amp;Looked after by</source>
        <translation>Betreut &amp;von</translation>
    </message>
    <message>
        <source>Other dates</source>
        <translation>Andere Tage</translation>
    </message>
    <message>
        <source>&amp;More fields</source>
        <translation>&amp;Weitere Felder</translation>
    </message>
    <message>
        <source>Show the fields that are seldom needed</source>
        <translation>Zeigt die Felder, die selten gebraucht werden</translation>
    </message>
    <message>
        <source>Note&amp;s</source>
        <translation>Noti&amp;z</translation>
    </message>
    <message>
        <source>A customer needs a name. Enter the person&apos;s or the company&apos;s name.</source>
        <translation>Ein Kunde braucht einen Namen. Geben Sie den Namen der Person oder der Firma ein.</translation>
    </message>
    <message>
        <source>The birthday is not a date. Correct it or leave it empty.</source>
        <translation>Der Geburtstag ist kein Datum. Korrigieren Sie ihn oder lassen Sie ihn leer.</translation>
    </message>
    <message>
        <source>This is not a date. Correct it or remove it.</source>
        <translation>Das ist kein Datum. Berichtigen oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>no wish</source>
        <translation>kein Wunsch</translation>
    </message>
    <message>
        <source>Today reminds you when so many days have passed without contact, purchase or feedback</source>
        <translation>„Heute“ erinnert, wenn so viele Tage ohne Kontakt, Kauf oder Rückmeldung vergangen sind</translation>
    </message>
    <message>
        <source>Be in &amp;touch every … days</source>
        <translation>Alle … &amp;Tage in Kontakt</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>&amp;Reload</source>
        <translation>Ne&amp;u laden</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show what is stored now and give up what was typed here</source>
        <translation>Zeigen, was jetzt gespeichert ist, und das hier Eingegebene verwerfen</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Speichern (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Give up what was typed (Esc)</source>
        <translation>Das Eingegebene verwerfen (Esc)</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Not saved: somebody else changed this customer meanwhile. What you typed is still here; copy what you want to keep, reload, and enter it again.</source>
        <translation>Nicht gespeichert: Jemand anderes hat diesen Kunden inzwischen geändert. Was Sie eingegeben haben, steht noch hier; kopieren Sie, was Sie behalten möchten, laden Sie neu und geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Open the other customer</source>
        <translation>Den anderen Kunden öffnen</translation>
    </message>
    <message>
        <source>Not a duplicate: %1</source>
        <translation>Kein Duplikat: %1</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>Weiterm&amp;achen</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>Aufge&amp;ben</translation>
    </message>
    <message>
        <source>Go on with what was typed then</source>
        <translation>Mit dem weitermachen, was damals getippt wurde</translation>
    </message>
    <message>
        <source>On %1 something was typed here and not saved: %2</source>
        <translation>Am %1 wurde hier etwas getippt und nicht gespeichert: %2</translation>
    </message>
</context>
<context>
    <name>CustomerGroup</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;Bought in March 2025, not in April 2025&quot;, %2 how many that are.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>CustomerHead</name>
    <message>
        <source>&amp;Log a call</source>
        <translation>&amp;Anruf notieren</translation>
    </message>
    <message>
        <source>Log a call with this customer (Ctrl+L)</source>
        <translation>Einen Anruf mit diesem Kunden notieren (Strg+L)</translation>
    </message>
    <message>
        <source>Note &amp;feedback</source>
        <translation>&amp;Rückmeldung notieren</translation>
    </message>
    <message>
        <source>Note what this customer said</source>
        <translation>Notieren, was dieser Kunde gesagt hat</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>B&amp;earbeiten</translation>
    </message>
    <message>
        <source>Change what is known about this customer (F2)</source>
        <translation>Ändern, was über diesen Kunden bekannt ist (F2)</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;Verschieben nach</translation>
    </message>
    <message>
        <source>Move this customer to another phase</source>
        <translation>Diesen Kunden in eine andere Phase verschieben</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>phase, day</comment>
        <translation>%1, seit %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n purchase(s)</source>
        <comment>money</comment>
        <translation>
            <numerusform>%1 in %n Kauf</numerusform>
            <numerusform>%1 in %n Käufen</numerusform>
        </translation>
    </message>
    <message>
        <source>No purchases yet</source>
        <translation>Noch keine Käufe</translation>
    </message>
    <message>
        <source>Mo&amp;re</source>
        <translation>Meh&amp;r</translation>
    </message>
    <message>
        <source>What else can be done with this customer</source>
        <translation>Was sonst mit diesem Kunden getan werden kann</translation>
    </message>
    <message>
        <source>&amp;Merge with another customer…</source>
        <translation>&amp;Mit einem anderen Kunden zusammenführen …</translation>
    </message>
    <message>
        <source>&amp;Separate %1, merged on %2</source>
        <extracomment>A customer who became part of the one shown, and the day of it.</extracomment>
        <translation>%1 &amp;trennen, zusammengeführt am %2</translation>
    </message>
    <message>
        <source>&amp;Delete into the bin</source>
        <translation>In den Papierkorb &amp;löschen</translation>
    </message>
    <message>
        <source>With reason, &amp;date and next step…</source>
        <translation>Mit Grund, &amp;Datum und nächstem Schritt …</translation>
    </message>
</context>
<context>
    <name>CustomerImport</name>
    <message>
        <source>Customers cannot be recognized by “%1”, only by: %2.</source>
        <translation>Kunden lassen sich nicht an „%1“ erkennen, nur an: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers are recognized by this row; only one can be updated.</source>
        <translation>
            <numerusform>Auf diese Zeile passt %n Kunde; nur einer kann aktualisiert werden.</numerusform>
            <numerusform>Auf diese Zeile passen %n Kunden; nur einer kann aktualisiert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The row has no name.</source>
        <translation>Die Zeile hat keinen Namen.</translation>
    </message>
    <message>
        <source>“%1” is neither person nor company.</source>
        <translation>„%1“ ist weder Person noch Firma.</translation>
    </message>
    <message>
        <source>“%1” is in the future.</source>
        <translation>„%1“ liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>There is no phase “%1”.</source>
        <translation>Es gibt keine Phase „%1“.</translation>
    </message>
    <message>
        <source>An earlier row of the file is the same customer.</source>
        <translation>Eine frühere Zeile der Datei ist derselbe Kunde.</translation>
    </message>
    <message>
        <source>The customer has been in another phase since then.</source>
        <translation>Der Kunde war seitdem in einer anderen Phase.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message numerus="yes">
        <source>Import %n customer(s)</source>
        <translation>
            <numerusform>%n Kunden importieren</numerusform>
            <numerusform>%n Kunden importieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerListModel</name>
    <message>
        <source>%1: %2</source>
        <comment>column, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>nothing bought</source>
        <translation>nichts gekauft</translation>
    </message>
</context>
<context>
    <name>CustomerMatches</name>
    <message>
        <source>New customer “%1”</source>
        <translation>Neuer Kunde „%1“</translation>
    </message>
</context>
<context>
    <name>CustomerPage</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Ver&amp;werfen</translation>
    </message>
    <message>
        <source>Save, then go on</source>
        <translation>Speichern, dann weiter</translation>
    </message>
    <message>
        <source>Give up what was typed, and go on</source>
        <translation>Das Eingegebene verwerfen und weiter</translation>
    </message>
    <message>
        <source>What you typed here is not saved yet. Save or discard it to go on.</source>
        <translation>Was Sie hier eingegeben haben, ist noch nicht gespeichert. Speichern oder verwerfen Sie es, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Nach %1 verschoben</translation>
    </message>
    <message>
        <source>Separate %1 from %2</source>
        <comment>customers</comment>
        <translation>%1 von %2 trennen</translation>
    </message>
    <message>
        <source>%1 is a customer of its own again.</source>
        <translation>%1 ist wieder ein eigener Kunde.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Open the customer that was separated</source>
        <translation>Den abgetrennten Kunden öffnen</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>Weiterm&amp;achen</translation>
    </message>
    <message>
        <source>Go on with what was typed then</source>
        <translation>Mit dem weitermachen, was damals getippt wurde</translation>
    </message>
    <message>
        <source>You began to change this customer and did not save that.</source>
        <translation>Sie haben begonnen, diesen Kunden zu ändern, und das nicht gespeichert.</translation>
    </message>
    <message>
        <source>Moved to %1 at that time</source>
        <translation>Zu jener Zeit nach %1 verschoben</translation>
    </message>
</context>
<context>
    <name>CustomerQuery</name>
    <message>
        <source>The list cannot be grouped by “%1”.</source>
        <translation>Die Liste lässt sich nicht nach „%1“ gruppieren.</translation>
    </message>
</context>
<context>
    <name>CustomerSelection</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerStore</name>
    <message>
        <source>No customer is called “%1”. Search for part of the name with: list customers --query</source>
        <translation>Kein Kunde heißt „%1“. Suchen Sie nach einem Teil des Namens mit: list customers --query</translation>
    </message>
    <message numerus="yes">
        <source>%n customers are called “%1”. Name one by its number.</source>
        <translation>
            <numerusform>%n Kunde heißt „%1“. Nennen Sie einen mit seiner Nummer.</numerusform>
            <numerusform>%n Kunden heißen „%1“. Nennen Sie einen mit seiner Nummer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerTable</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
</context>
<context>
    <name>CustomerView</name>
    <message>
        <source>There is a view “%1” already. Choose another name.</source>
        <translation>Eine Ansicht „%1“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Eine Ansicht braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is no view “%1”.</source>
        <translation>Es gibt keine Ansicht „%1“.</translation>
    </message>
</context>
<context>
    <name>CustomerViews</name>
    <message>
        <source>Change the view %1</source>
        <translation>Ansicht %1 ändern</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Als Ansicht speichern</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Name of the view:</source>
        <translation>&amp;Name der Ansicht:</translation>
    </message>
    <message>
        <source>Rename the view %1</source>
        <translation>Ansicht %1 umbenennen</translation>
    </message>
    <message>
        <source>Save the view %1</source>
        <translation>Ansicht %1 speichern</translation>
    </message>
    <message>
        <source>Delete the view %1</source>
        <translation>Ansicht %1 löschen</translation>
    </message>
</context>
<context>
    <name>CustomersField</name>
    <message>
        <source>One more customer</source>
        <translation>Ein weiterer Kunde</translation>
    </message>
    <message>
        <source>One more: name or phone number</source>
        <translation>Einer mehr: Name oder Telefonnummer</translation>
    </message>
    <message>
        <source>Take the marked customer away</source>
        <translation>Den markierten Kunden wegnehmen</translation>
    </message>
    <message>
        <source>Take the marked customer away (Del)</source>
        <translation>Den markierten Kunden wegnehmen (Entf)</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Search customers</source>
        <translation>Kunden durchsuchen</translation>
    </message>
    <message>
        <source>&amp;New customer</source>
        <translation>&amp;Neuer Kunde</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>A&amp;lle anzeigen</translation>
    </message>
    <message>
        <source>Add a customer (Ctrl+N)</source>
        <translation>Kunden hinzufügen (Strg+N)</translation>
    </message>
    <message>
        <source>Show all customers</source>
        <translation>Alle Kunden anzeigen</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Noch keine Kunden</translation>
    </message>
    <message>
        <source>Add the first one by hand, or import the list that you already have.</source>
        <translation>Fügen Sie den ersten von Hand hinzu oder importieren Sie die Liste, die Sie schon haben.</translation>
    </message>
    <message>
        <source>&amp;Import a spreadsheet</source>
        <translation>&amp;Tabelle importieren</translation>
    </message>
    <message>
        <source>No customer matches</source>
        <translation>Kein Kunde passt</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n Kunde</numerusform>
            <numerusform>%n Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add “%1”</source>
        <translation>„%1“ hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message>
        <source>None of the customers of this list exists any more.</source>
        <translation>Keinen der Kunden dieser Liste gibt es noch.</translation>
    </message>
    <message>
        <source>No customer fits “%1”.</source>
        <translation>Kein Kunde passt zu „%1“.</translation>
    </message>
    <message>
        <source>%1 · Revenue %2</source>
        <comment>customers, their revenue</comment>
        <translation>%1 · Umsatz %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>The view %1 is damaged. Delete it.</source>
        <translation>Die Ansicht %1 ist beschädigt. Löschen Sie sie.</translation>
    </message>
    <message numerus="yes">
        <source>These are more than %Ln customers: select fewer, or search first</source>
        <translation>
            <numerusform>Das ist mehr als %Ln Kunde: Wählen Sie weniger aus, oder suchen Sie zuerst</numerusform>
            <numerusform>Das sind mehr als %Ln Kunden: Wählen Sie weniger aus, oder suchen Sie zuerst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Last 24 months</source>
        <translation>Letzte 24 Monate</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>Alle Monate</translation>
    </message>
    <message>
        <source>&amp;Period:</source>
        <translation>&amp;Zeitraum:</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Customers per phase</source>
        <translation>Kunden je Phase</translation>
    </message>
    <message>
        <source>Phases over time</source>
        <translation>Phasen im Zeitverlauf</translation>
    </message>
    <message>
        <source>Monthly retention</source>
        <translation>Monatliche Wiederkehr</translation>
    </message>
    <message>
        <source>Inactive and returned</source>
        <translation>Inaktiv und zurückgekehrt</translation>
    </message>
    <message>
        <source>Who comes back, by month of the first purchase</source>
        <translation>Wer wiederkommt, nach Monat des ersten Kaufs</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Would they recommend us?</source>
        <translation>Würden Kunden uns empfehlen?</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>Open customers</source>
        <translation>Kunden anzeigen</translation>
    </message>
    <message>
        <source>Not enough data yet</source>
        <translation>Noch nicht genug Daten</translation>
    </message>
    <message>
        <source>There are no purchases yet.</source>
        <translation>Es gibt noch keine Käufe.</translation>
    </message>
    <message>
        <source>&amp;Life cycle report</source>
        <translation>&amp;Bericht zum Lebenszyklus</translation>
    </message>
    <message>
        <source>Funnel, phases over time and reasons for loss, by owner, source or segment</source>
        <translation>Trichter, Phasen im Zeitverlauf und Gründe für Verluste, nach Zuständigen, Herkunft oder Segment</translation>
    </message>
    <message>
        <source>What became of entries into phases</source>
        <translation>Was aus Eintritten in Phasen wurde</translation>
    </message>
    <message>
        <source>Why customers were lost</source>
        <translation>Warum Kunden verloren gingen</translation>
    </message>
    <message>
        <source>&amp;Activity report</source>
        <translation>&amp;Aktivitätsbericht</translation>
    </message>
    <message>
        <source>Calls, visits and outcomes by person, time or phase</source>
        <translation>Anrufe, Besuche und Ergebnisse nach Person, Zeit oder Phase</translation>
    </message>
    <message>
        <source>What was done with customers</source>
        <translation>Was mit Kunden getan wurde</translation>
    </message>
    <message>
        <source>How often calls reach somebody</source>
        <translation>Wie oft Anrufe jemanden erreichen</translation>
    </message>
    <message>
        <source>&amp;Forecast</source>
        <translation>&amp;Prognose</translation>
    </message>
    <message>
        <source>Purchases and money to expect, what customers are worth, and how many new ones it takes</source>
        <translation>Käufe und Umsatz, die zu erwarten sind, was Kunden wert sind und wie viele neue nötig sind</translation>
    </message>
    <message>
        <source>Customers with a contract who were lost</source>
        <translation>Verlorene Kunden mit Vertrag</translation>
    </message>
    <message>
        <source>What the table of who comes back shows</source>
        <translation>Was die Tabelle derer zeigt, die wiederkommen</translation>
    </message>
    <message>
        <source>Who bought in the month</source>
        <translation>Wer in dem Monat kaufte</translation>
    </message>
    <message>
        <source>Who bought then or after it</source>
        <translation>Wer dann oder danach kaufte</translation>
    </message>
    <message>
        <source>What they spent in the month</source>
        <translation>Was sie in dem Monat ausgaben</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>This file, or the folder it is in, may only be read. You can look at everything; to change something, copy the file to a folder of your own.</source>
        <translation>Diese Datei oder der Ordner, in dem sie liegt, ist schreibgeschützt. Sie können alles ansehen; um etwas zu ändern, kopieren Sie die Datei in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>This file was made by a newer edition of Regulars. You can look at it; to change something, install the newer edition.</source>
        <translation>Diese Datei stammt aus einer neueren Ausgabe von Regulars. Sie können sie ansehen; um etwas zu ändern, installieren Sie die neuere Ausgabe.</translation>
    </message>
</context>
<context>
    <name>DatabaseFile</name>
    <message>
        <source>The file %1 was not found. Check that its disk is connected, or open another file.</source>
        <translation>Die Datei %1 wurde nicht gefunden. Prüfen Sie, ob ihr Datenträger angeschlossen ist, oder öffnen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a Regulars database.</source>
        <translation>%1 ist ein Ordner, keine Regulars-Datenbank.</translation>
    </message>
    <message>
        <source>The file %1 may not be read. Ask its owner for permission.</source>
        <translation>Die Datei %1 darf nicht gelesen werden. Bitten Sie ihren Besitzer um die Erlaubnis.</translation>
    </message>
    <message>
        <source>The file %1 is empty. Restore it from a backup; it was left as it is.</source>
        <translation>Die Datei %1 ist leer. Stellen Sie sie aus einer Sicherung wieder her; sie wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The file %1 is not a Regulars database, or it is damaged. It was left as it is. To bring a spreadsheet in, use File ▸ Import.</source>
        <translation>Die Datei %1 ist keine Regulars-Datenbank oder sie ist beschädigt. Sie wurde nicht verändert. Um eine Tabelle zu übernehmen, wählen Sie Datei ▸ Importieren.</translation>
    </message>
    <message>
        <source>The file %1 belongs to another program. It was left as it is.</source>
        <translation>Die Datei %1 gehört zu einem anderen Programm. Sie wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The file %1 is damaged: its end is missing. It was left as it is; restore the newest backup.</source>
        <translation>Die Datei %1 ist beschädigt: Ihr Ende fehlt. Sie wurde nicht verändert; stellen Sie die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The file %1 already exists. Choose another name.</source>
        <translation>Die Datei %1 gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The copy %1 did not pass its check and was removed.</source>
        <translation>Die Kopie %1 hat die Prüfung nicht bestanden und wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Choose the day from a calendar (Alt+Down)</source>
        <translation>Den Tag aus einem Kalender wählen (Alt+Pfeil nach unten)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This is not a date. Try “%1”, “tomorrow” or “+3”.</source>
        <translation>Das ist kein Datum. Versuchen Sie „%1“, „morgen“ oder „+3“.</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>Kein Datum</translation>
    </message>
</context>
<context>
    <name>DateFormat</name>
    <message>
        <source>“%1” is not a date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“%1” is not a day of the calendar (read as %2).</source>
        <translation>„%1“ ist kein Tag des Kalenders (gelesen als %2).</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
</context>
<context>
    <name>DayText</name>
    <message>
        <source>today|now</source>
        <translation>heute|jetzt</translation>
    </message>
    <message>
        <source>tomorrow|tom</source>
        <translation>morgen|mor</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>day|days|d</source>
        <translation>tag|tage|tagen|t</translation>
    </message>
    <message>
        <source>week|weeks|w</source>
        <translation>woche|wochen|w</translation>
    </message>
    <message>
        <source>month|months|m</source>
        <translation>monat|monate|monaten|m</translation>
    </message>
    <message>
        <source>year|years|y</source>
        <translation>jahr|jahre|jahren|j</translation>
    </message>
</context>
<context>
    <name>DeletePhaseDialog</name>
    <message>
        <source>Delete a phase</source>
        <translation>Phase löschen</translation>
    </message>
    <message>
        <source>There is nobody in “%1”. What takes its &amp;place?</source>
        <translation>In „%1“ ist niemand. Was tritt an ihre &amp;Stelle?</translation>
    </message>
    <message numerus="yes">
        <source>Where do the %Ln customer(s) of “%1” &amp;go?</source>
        <translation>
            <numerusform>Wohin &amp;geht der Kunde von „%1“?</numerusform>
            <numerusform>Wohin &amp;gehen die %Ln Kunden von „%1“?</numerusform>
        </translation>
    </message>
    <message>
        <source>What customers went through stays as it was, with the name of the phase. Segments and views that ask for the phase ask for the other one. Edit ▸ Undo takes all of it back.</source>
        <translation>Was Kunden erlebt haben, bleibt, wie es war, mit dem Namen der Phase. Segmente und Ansichten, die nach der Phase fragen, fragen nach der anderen. Bearbeiten ▸ Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>„%1“ &amp;löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DetailSection</name>
    <message>
        <source>What to do with %1</source>
        <translation>Was mit %1 geschehen soll</translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation>Was damit geschehen soll</translation>
    </message>
</context>
<context>
    <name>DocumentStore</name>
    <message>
        <source>The content of document %1 of customer %2 is missing (%3).</source>
        <translation>Der Inhalt des Dokuments %1 von Kunde %2 fehlt (%3).</translation>
    </message>
    <message>
        <source>The content of document %1 of customer %2 was changed (%3).</source>
        <translation>Der Inhalt des Dokuments %1 von Kunde %2 wurde verändert (%3).</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Not saved on %1: %2 “%3”</source>
        <translation>Am %1 nicht gespeichert: %2 „%3“</translation>
    </message>
    <message>
        <source>Continue it</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>DuplicateListModel</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>How likely</source>
        <translation>Wie wahrscheinlich</translation>
    </message>
</context>
<context>
    <name>DuplicateScan</name>
    <message>
        <source>The search for duplicates was stopped.</source>
        <translation>Die Suche nach Duplikaten wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>DuplicateWarning</name>
    <message>
        <source>&amp;Not a duplicate</source>
        <translation>&amp;Kein Duplikat</translation>
    </message>
    <message>
        <source>Remember that these are different customers</source>
        <translation>Festhalten, dass dies verschiedene Kunden sind</translation>
    </message>
    <message>
        <source>%1 may be the same customer: %2.</source>
        <extracomment>A customer&apos;s name, and why: &quot;Ada Lovelace may be the same customer: same phone, similar name.&quot;</extracomment>
        <translation>%1 könnte derselbe Kunde sein: %2.</translation>
    </message>
    <message numerus="yes">
        <source>So may %n other(s).</source>
        <translation>
            <numerusform>Ebenso %n weiterer.</numerusform>
            <numerusform>Ebenso %n weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>&amp;Search again</source>
        <translation>Erneut &amp;suchen</translation>
    </message>
    <message>
        <source>Look through all customers again (F5)</source>
        <translation>Alle Kunden noch einmal durchsehen (F5)</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Zusammenführen …</translation>
    </message>
    <message>
        <source>Make one customer of them (Enter)</source>
        <translation>Einen Kunden aus ihnen machen (Eingabetaste)</translation>
    </message>
    <message>
        <source>&amp;Not a duplicate</source>
        <translation>&amp;Kein Duplikat</translation>
    </message>
    <message>
        <source>Remember that these are different customers (Delete)</source>
        <translation>Festhalten, dass dies verschiedene Kunden sind (Entf)</translation>
    </message>
    <message>
        <source>Not &amp;this one</source>
        <translation>&amp;Dieser nicht</translation>
    </message>
    <message>
        <source>Remember that the customer of the marked column is none of the others</source>
        <translation>Festhalten, dass der Kunde der markierten Spalte keiner der anderen ist</translation>
    </message>
    <message>
        <source>Customers who may be the same</source>
        <translation>Kunden, die dieselben sein könnten</translation>
    </message>
    <message>
        <source>No likely duplicates</source>
        <translation>Keine wahrscheinlichen Duplikate</translation>
    </message>
    <message>
        <source>No two customers share an e-mail address, a phone number, or a similar name at the same place.</source>
        <translation>Keine zwei Kunden haben dieselbe E-Mail-Adresse, dieselbe Telefonnummer oder einen ähnlichen Namen am selben Ort.</translation>
    </message>
    <message>
        <source>Looking for customers who may be the same…</source>
        <translation>Suche nach Kunden, die dieselben sein könnten …</translation>
    </message>
    <message>
        <source>You can go on working meanwhile.</source>
        <translation>Sie können inzwischen weiterarbeiten.</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>Die Suche wurde abgebrochen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Search a&amp;gain</source>
        <translation>&amp;Erneut suchen</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Suche nach Duplikaten</translation>
    </message>
    <message numerus="yes">
        <source>The %n likeliest suggestion(s)</source>
        <translation>
            <numerusform>Der wahrscheinlichste Vorschlag</numerusform>
            <numerusform>Die %n wahrscheinlichsten Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n Vorschlag</numerusform>
            <numerusform>%n Vorschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>Not duplicates: %1</source>
        <translation>Keine Duplikate: %1</translation>
    </message>
</context>
<context>
    <name>EditsDialog</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Durch</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Clear filter</source>
        <translation>Filter aufheben</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>CSV for a spreadsheet (*.csv)</source>
        <translation>CSV für eine Tabellenkalkulation (*.csv)</translation>
    </message>
    <message>
        <source>CSV for another program, formulas not guarded (*.csv)</source>
        <translation>CSV für ein anderes Programm, Formeln ungeschützt (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Art der Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Angehalten. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Exporting customers</source>
        <translation>Kunden werden exportiert</translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>Kunden exportieren</translation>
    </message>
    <message>
        <source>customers</source>
        <comment>name of a file</comment>
        <translation>kunden</translation>
    </message>
</context>
<context>
    <name>FeedbackDialog</name>
    <message>
        <source>Note feedback</source>
        <translation>Rückmeldung notieren</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>&amp;What was said</source>
        <translation>&amp;Was gesagt wurde</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>What it is about, in a word</source>
        <translation>Worum es geht, in einem Wort</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>Kana&amp;l</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Notieren</translation>
    </message>
    <message>
        <source>Who said it? Choose a customer from the list.</source>
        <translation>Wer hat es gesagt? Wählen Sie einen Kunden aus der Liste.</translation>
    </message>
    <message>
        <source>Which score? Type its digits.</source>
        <translation>Welche Bewertung? Tippen Sie die Ziffern ein.</translation>
    </message>
    <message>
        <source>&amp;Take this one</source>
        <translation>&amp;Diesen nehmen</translation>
    </message>
    <message>
        <source>Note it for the customer who is there already</source>
        <translation>Bei dem Kunden notieren, der schon da ist</translation>
    </message>
</context>
<context>
    <name>FeedbackFigures</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Recommendation score</source>
        <translation>Empfehlungswert</translation>
    </message>
    <message numerus="yes">
        <source>A score of %1 from the latest answers of %Ln customer(s), 95 % sure to be between %2 and %3.</source>
        <translation>
            <numerusform>Ein Wert von %1 aus der neuesten Antwort von %Ln Kunden, zu 95 % sicher zwischen %2 und %3.</numerusform>
            <numerusform>Ein Wert von %1 aus den neuesten Antworten von %Ln Kunden, zu 95 % sicher zwischen %2 und %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) so far: 9 or 10 %1, 7 or 8 %2, 0 to 6 %3.</source>
        <translation>
            <numerusform>Bisher %Ln Antwort: 9 oder 10 %1, 7 oder 8 %2, 0 bis 6 %3.</numerusform>
            <numerusform>Bisher %Ln Antworten: 9 oder 10 %1, 7 oder 8 %2, 0 bis 6 %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>A month needs at least %1 answers for a score.</source>
        <translation>Für einen Wert braucht ein Monat mindestens %1 Antworten.</translation>
    </message>
    <message>
        <source>Answered 9 or 10 in %1</source>
        <translation>Im %1 mit 9 oder 10 geantwortet</translation>
    </message>
    <message>
        <source>Answered 7 or 8 in %1</source>
        <translation>Im %1 mit 7 oder 8 geantwortet</translation>
    </message>
    <message>
        <source>Answered 0 to 6 in %1</source>
        <translation>Im %1 mit 0 bis 6 geantwortet</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation>Am Ende offen</translation>
    </message>
    <message>
        <source>Nobody has complained yet.</source>
        <translation>Noch hat sich niemand beschwert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln complaint(s) open.</source>
        <translation>
            <numerusform>%Ln Beschwerde offen.</numerusform>
            <numerusform>%Ln Beschwerden offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No complaint is open.</source>
        <translation>Keine Beschwerde ist offen.</translation>
    </message>
    <message>
        <source>Half of those resolved were resolved within %1 days.</source>
        <translation>Die Hälfte der erledigten war innerhalb von %1 Tagen erledigt.</translation>
    </message>
    <message>
        <source>Complained in %1</source>
        <translation>Im %1 beschwert</translation>
    </message>
    <message>
        <source>With an open complaint at the end of %1</source>
        <translation>Mit offener Beschwerde Ende %1</translation>
    </message>
</context>
<context>
    <name>FeedbackKinds</name>
    <message>
        <source>Complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>Compliment</source>
        <translation>Lob</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Recommendation (0–10)</source>
        <translation>Empfehlung (0–10)</translation>
    </message>
    <message>
        <source>Satisfaction (1–5)</source>
        <translation>Zufriedenheit (1–5)</translation>
    </message>
    <message>
        <source>Ease (1–7)</source>
        <translation>Einfachheit (1–7)</translation>
    </message>
    <message>
        <source>Note complaint of %1</source>
        <translation>Beschwerde von %1 notieren</translation>
    </message>
    <message>
        <source>Note compliment of %1</source>
        <translation>Lob von %1 notieren</translation>
    </message>
    <message>
        <source>Note request of %1</source>
        <translation>Wunsch von %1 notieren</translation>
    </message>
    <message>
        <source>Note question of %1</source>
        <translation>Frage von %1 notieren</translation>
    </message>
    <message>
        <source>Note score of %1</source>
        <translation>Bewertung von %1 notieren</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>Online review</source>
        <translation>Online-Bewertung</translation>
    </message>
</context>
<context>
    <name>FeedbackListModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Erledigt</translation>
    </message>
    <message numerus="yes">
        <source>Open for %n day(s)</source>
        <translation>
            <numerusform>Seit %n Tag offen</numerusform>
            <numerusform>Seit %n Tagen offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open since today</source>
        <translation>Seit heute offen</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>Search feedback</source>
        <translation>Rückmeldungen durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Open complaints</source>
        <translation>&amp;Offene Beschwerden</translation>
    </message>
    <message>
        <source>&amp;Note feedback</source>
        <translation>Rückmeldung &amp;notieren</translation>
    </message>
    <message>
        <source>&amp;Resolve…</source>
        <translation>&amp;Erledigen…</translation>
    </message>
    <message>
        <source>Kind of feedback</source>
        <translation>Art der Rückmeldung</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Show only the complaints that nobody has resolved yet (F4)</source>
        <translation>Nur die Beschwerden zeigen, die noch niemand erledigt hat (F4)</translation>
    </message>
    <message>
        <source>Note what a customer says (Ctrl+Shift+F)</source>
        <translation>Notieren, was ein Kunde sagt (Strg+Umschalt+F)</translation>
    </message>
    <message>
        <source>Say what was done about the selected feedback (Ctrl+Enter)</source>
        <translation>Angeben, was wegen der ausgewählten Rückmeldung getan wurde (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>No feedback yet</source>
        <translation>Noch keine Rückmeldungen</translation>
    </message>
    <message>
        <source>Complaints, compliments, requests, questions and scores: note what customers say, and nothing is forgotten.</source>
        <translation>Beschwerden, Lob, Wünsche, Fragen und Bewertungen: Notieren Sie, was Kunden sagen, und nichts wird vergessen.</translation>
    </message>
    <message>
        <source>No feedback matches</source>
        <translation>Keine Rückmeldung passt</translation>
    </message>
    <message>
        <source>No open complaints</source>
        <translation>Keine offenen Beschwerden</translation>
    </message>
    <message>
        <source>Every complaint has been resolved.</source>
        <translation>Alle Beschwerden sind erledigt.</translation>
    </message>
    <message>
        <source>Open complaints</source>
        <translation>Offene Beschwerden</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Erledigen</translation>
    </message>
    <message>
        <source>Note feedback</source>
        <translation>Rückmeldung notieren</translation>
    </message>
    <message>
        <source>The selected feedback in full</source>
        <translation>Die ausgewählte Rückmeldung in voller Länge</translation>
    </message>
    <message numerus="yes">
        <source>%n open complaint(s)</source>
        <translation>
            <numerusform>%n offene Beschwerde</numerusform>
            <numerusform>%n offene Beschwerden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n insgesamt</numerusform>
            <numerusform>%n insgesamt</numerusform>
        </translation>
    </message>
    <message>
        <source>What was done: %1</source>
        <translation>Was getan wurde: %1</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>This is not a number. Correct it or leave it empty.</source>
        <translation>Das ist keine Zahl. Korrigieren Sie sie, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>This is not an amount. Correct it or leave it empty.</source>
        <translation>Das ist kein Betrag. Korrigieren Sie ihn, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>This is not a date. Correct it or leave it empty.</source>
        <translation>Das ist kein Datum. Korrigieren Sie es, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>FieldHeader</name>
    <message>
        <source>Field for the column %1</source>
        <translation>Feld für die Spalte %1</translation>
    </message>
    <message>
        <source>– not imported –</source>
        <translation>– nicht importiert –</translation>
    </message>
</context>
<context>
    <name>FieldRows</name>
    <message>
        <source>%1 *</source>
        <comment>the name of a field that has to be filled in</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflichtfeld</translation>
    </message>
    <message>
        <source>This field has to be filled in.</source>
        <translation>Dieses Feld muss ausgefüllt werden.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FieldTableModel</name>
    <message>
        <source>New customers: %1</source>
        <translation>Neue Kunden: %1</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflichtfeld</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Choices and default</source>
        <translation>Auswahlen und Vorgabe</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
</context>
<context>
    <name>FieldTexts</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>One choice</source>
        <translation>Eine Auswahl</translation>
    </message>
    <message>
        <source>Several choices</source>
        <translation>Mehrere Auswahlen</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>One line, such as a nickname or an allergy.</source>
        <translation>Eine Zeile, etwa ein Spitzname oder eine Allergie.</translation>
    </message>
    <message>
        <source>With up to four decimals, such as a shoe size.</source>
        <translation>Mit bis zu vier Nachkommastellen, etwa eine Schuhgröße.</translation>
    </message>
    <message>
        <source>An amount in the currency of the business.</source>
        <translation>Ein Betrag in der Währung des Betriebs.</translation>
    </message>
    <message>
        <source>A day, such as the end of a guarantee.</source>
        <translation>Ein Tag, etwa das Ende einer Garantie.</translation>
    </message>
    <message>
        <source>One of a few, such as a size.</source>
        <translation>Eines von einigen, etwa eine Größe.</translation>
    </message>
    <message>
        <source>Any of a few, such as interests.</source>
        <translation>Beliebige von einigen, etwa Interessen.</translation>
    </message>
    <message>
        <source>Yes, no, or not known yet.</source>
        <translation>Ja, nein oder noch nicht bekannt.</translation>
    </message>
    <message>
        <source>A page in the web, opened by a click.</source>
        <translation>Eine Seite im Netz, die sich mit einem Klick öffnet.</translation>
    </message>
</context>
<context>
    <name>FieldValue</name>
    <message>
        <source>%1 cannot be “%2”. It is one of: %3.</source>
        <comment>field, value, choices</comment>
        <translation>%1 kann nicht „%2“ sein, sondern: %3.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write it as 42 or 42.5.</source>
        <translation>„%1“ ist keine Zahl. Schreiben Sie 42 oder 42.5.</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write it as 1000 or 1000.50.</source>
        <translation>„%1“ ist kein Betrag. Schreiben Sie 1000 oder 1000.50.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it as in 1985-04-12.</source>
        <translation>„%1“ ist kein Tag. Schreiben Sie ihn wie 1985-04-12.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>„%1“ ist weder ja noch nein.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message numerus="yes">
        <source>%1: the text is longer than %n characters. Shorten it.</source>
        <comment>field</comment>
        <translation>
            <numerusform>%1: Der Text ist länger als %n Zeichen. Kürzen Sie ihn.</numerusform>
            <numerusform>%1: Der Text ist länger als %n Zeichen. Kürzen Sie ihn.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this choice does not exist any more. Choose another one.</source>
        <comment>field</comment>
        <translation>%1: Diese Auswahl gibt es nicht mehr. Wählen Sie eine andere.</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>Definition of %1</source>
        <translation>Definition: %1</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>Rests on %1 cases</source>
        <extracomment>What a screen reader says for &quot;n = 1,234&quot;.</extracomment>
        <translation>Beruht auf %1 Fällen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Show as table: %1</source>
        <translation>Als Tabelle anzeigen: %1</translation>
    </message>
    <message>
        <source>Copy or save the numbers</source>
        <translation>Zahlen kopieren oder speichern</translation>
    </message>
    <message>
        <source>Copy or save the numbers: %1</source>
        <translation>Zahlen kopieren oder speichern: %1</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>Als CSV &amp;speichern…</translation>
    </message>
    <message>
        <source>How this is computed</source>
        <translation>Wie das berechnet wird</translation>
    </message>
    <message>
        <source>How this is computed: %1</source>
        <translation>Wie das berechnet wird: %1</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>“%1” could not be saved: %2</source>
        <translation>„%1“ konnte nicht gespeichert werden: %2</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Regulars files (*.regulars *.regulars-backup)</source>
        <translation>Regulars-Dateien (*.regulars *.regulars-backup)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>New business</source>
        <translation>Neuer Betrieb</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Dokumente hinzufügen</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Art der Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>FiringTableModel</name>
    <message>
        <source>waits in Today</source>
        <translation>wartet in Heute</translation>
    </message>
    <message>
        <source>done by the rule</source>
        <translation>von der Regel getan</translation>
    </message>
    <message>
        <source>accepted by %1</source>
        <translation>angenommen von %1</translation>
    </message>
    <message>
        <source>dismissed by %1</source>
        <translation>verworfen von %1</translation>
    </message>
    <message>
        <source>no longer true</source>
        <translation>stimmt nicht mehr</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Why, and what</source>
        <translation>Warum, und was</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
</context>
<context>
    <name>FollowUpRow</name>
    <message>
        <source>Follow-up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>In 3 Tagen</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>In einem Monat</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>An einem Tag</translation>
    </message>
    <message>
        <source>Made of the note, if empty</source>
        <translation>Wenn leer, aus der Notiz</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Fällig</translation>
    </message>
    <message>
        <source>Ne&amp;xt step</source>
        <translation>Nächster Sch&amp;ritt</translation>
    </message>
</context>
<context>
    <name>ForecastFigures</name>
    <message>
        <source>Weeks from now</source>
        <translation>Wochen ab jetzt</translation>
    </message>
    <message>
        <source>Purchases to expect</source>
        <translation>Zu erwartende Käufe</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Käufe</translation>
    </message>
    <message>
        <source>Revenue to expect</source>
        <translation>Zu erwartender Umsatz</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Had bought again</source>
        <translation>Hatten wieder gekauft</translation>
    </message>
    <message>
        <source>Foretold</source>
        <translation>Vorausgesagt</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Gekommen</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>So many times or more</extracomment>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>Tenth of the customers</source>
        <translation>Zehntel der Kunden</translation>
    </message>
    <message>
        <source>Share of the value</source>
        <translation>Anteil am Wert</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>The first, second, … tenth of the customers, by what they are worth</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Observed up to %1.</source>
        <translation>Beobachtet bis %1.</translation>
    </message>
    <message>
        <source>The band holds the truth 95 times of 100 if buying goes on as before: it covers chance and how far the model may be off, not a change in how customers buy.</source>
        <translation>Das Band enthält die Wahrheit in 95 von 100 Fällen, wenn weiter gekauft wird wie bisher: Es fasst den Zufall und wie weit das Modell danebenliegen kann, nicht eine Änderung im Kaufen selbst.</translation>
    </message>
    <message>
        <source>Purchases to expect of each customer, times what he or she is expected to spend each time: between the own average and that of all, the nearer to the own the more purchases it rests on.</source>
        <translation>Die zu erwartenden Käufe jedes Kunden, mal dem, was er jedes Mal voraussichtlich ausgibt: zwischen seinem eigenen Durchschnitt und dem aller, desto näher am eigenen, auf je mehr Käufen dieser beruht.</translation>
    </message>
    <message>
        <source>Purchases to expect, times the plain average of %1.</source>
        <translation>Die zu erwartenden Käufe, mal dem einfachen Durchschnitt von %1.</translation>
    </message>
    <message>
        <source>Revenue, not profit.</source>
        <translation>Umsatz, nicht Gewinn.</translation>
    </message>
    <message>
        <source>Revenue, not profit. The first tenth are the most valuable customers.</source>
        <translation>Umsatz, nicht Gewinn. Das erste Zehntel sind die wertvollsten Kunden.</translation>
    </message>
    <message>
        <source>%1: ln L = %2.</source>
        <extracomment>%1: name of a model, %2: a logarithm of likelihood</extracomment>
        <translation>%1: ln L = %2.</translation>
    </message>
    <message>
        <source>Gamma-Gamma of %1 customers: ln L = %2.</source>
        <translation>Gamma-Gamma von %1 Kunden: ln L = %2.</translation>
    </message>
    <message>
        <source>Repeats and mean amount: Pearson %1, Spearman %2.</source>
        <translation>Wiederkäufe und mittlerer Betrag: Pearson %1, Spearman %2.</translation>
    </message>
    <message>
        <source>The parameters are those of the formulas; they depend on each other and mean nothing by themselves.</source>
        <translation>Die Parameter sind die der Formeln; sie hängen voneinander ab und bedeuten allein nichts.</translation>
    </message>
    <message>
        <source>What each customer is expected to spend within %1 weeks, week by week, later weeks at %2 % a year less.</source>
        <translation>Was jeder Kunde binnen %1 Wochen voraussichtlich ausgibt, Woche für Woche, spätere Wochen um %2 % im Jahr weniger wert.</translation>
    </message>
    <message>
        <source>The model is fitted to what was known %1 weeks before %2, and what it foretold is held against what came since. Customers won since are not in it.</source>
        <translation>Das Modell wird an das angepasst, was %1 Wochen vor dem %2 bekannt war, und was es voraussagte, gegen das gehalten, was seither kam. Seither gewonnene Kunden sind nicht darin.</translation>
    </message>
</context>
<context>
    <name>ForecastPage</name>
    <message>
        <source>&amp;Look ahead:</source>
        <translation>&amp;Vorausschau:</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 Monate</translation>
    </message>
    <message>
        <source>9 months</source>
        <translation>9 Monate</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>&amp;Value over:</source>
        <translation>&amp;Wert über:</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3 Jahre</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 Jahre</translation>
    </message>
    <message>
        <source>Yearly rate by which later money is worth less</source>
        <translation>Jährlicher Satz, um den späteres Geld weniger wert ist</translation>
    </message>
    <message>
        <source>E&amp;xpert view</source>
        <translation>E&amp;xpertenansicht</translation>
    </message>
    <message>
        <source>The parameters of the models and how far they may be off</source>
        <translation>Die Parameter der Modelle und wie weit sie danebenliegen können</translation>
    </message>
    <message>
        <source>Purchases to expect</source>
        <translation>Zu erwartende Käufe</translation>
    </message>
    <message>
        <source>Revenue to expect</source>
        <translation>Zu erwartender Umsatz</translation>
    </message>
    <message>
        <source>How good was such a forecast before?</source>
        <translation>Wie gut war eine solche Prognose früher?</translation>
    </message>
    <message>
        <source>What customers are worth</source>
        <translation>Was Kunden wert sind</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Open the first tenth</source>
        <translation>Das erste Zehntel öffnen</translation>
    </message>
    <message>
        <source>Not enough data yet</source>
        <translation>Noch nicht genug Daten</translation>
    </message>
    <message>
        <source>Customers of tenth %1 by what they are worth</source>
        <extracomment>%1: 1 to 10; 1 are the most valuable</extracomment>
        <translation>Kunden des Zehntels %1 nach ihrem Wert</translation>
    </message>
    <message>
        <source>at a yearly &amp;rate of:</source>
        <translation>zum jährlichen &amp;Satz von:</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>vor %n Woche</numerusform>
            <numerusform>vor %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>vor %n Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>in %n Woche</numerusform>
            <numerusform>in %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>in %n Monat</numerusform>
            <numerusform>in %n Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>Format of a month and a year as QLocale::toString() takes it: &quot;March 2024&quot;.</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>MMM yy</source>
        <extracomment>Format of a month and a year, short, as QLocale::toString() takes it: &quot;Mar 24&quot;.</extracomment>
        <translation>MMM yy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage; %1 is the number. Between them is a narrow no-break space.</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>FunnelTableModel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>A row of the funnel: %1 is an owner, a source or a segment, %2 a phase.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Eingetreten</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Tage (Median)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln visit(s) by %2 customers</source>
        <translation>
            <numerusform>%1: %Ln Aufenthalt von %2 Kunden</numerusform>
            <numerusform>%1: %Ln Aufenthalte von %2 Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: median days %2, %3 of %4 visits are still open</source>
        <translation>%1: Tage im Median %2, %3 von %4 Aufenthalten sind noch offen</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 entries</source>
        <translation>%1, %2: %3 von %4 Eintritten</translation>
    </message>
    <message>
        <source>Of these lapsed, who may come back: %1</source>
        <translation>Davon eingeschlafen, sie können zurückkommen: %1</translation>
    </message>
</context>
<context>
    <name>FurtherDetails</name>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Jahrestag</translation>
    </message>
    <message>
        <source>Name day</source>
        <translation>Namenstag</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What an e-mail address, a phone number or a day is for, and what it is: &quot;Work: ada@example.org&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <translation>Noch wurde nichts getan</translation>
    </message>
    <message>
        <source>Everything that you do from now on is listed here and can be taken back.</source>
        <translation>Alles, was Sie von jetzt an tun, steht hier und lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>&amp;Undo this</source>
        <translation>&amp;Rückgängig machen</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Who did something, when, and from where: &quot;Ada, 3 hours ago, Window&quot;.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, by which rule</comment>
        <extracomment>When something was done, and by which rule: &quot;3 hours ago, By the rule “Second purchase”&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Choose &amp;file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>Rows that are not imported</source>
        <translation>Zeilen, die nicht importiert werden</translation>
    </message>
    <message>
        <source>Save &amp;rejected rows…</source>
        <translation>Abge&amp;wiesene Zeilen speichern…</translation>
    </message>
    <message>
        <source>&amp;Undo the import</source>
        <translation>Import &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>Der Import wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The rejected rows are in %1.</source>
        <translation>Die abgewiesenen Zeilen sind in %1.</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Datei zum Importieren wählen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.tab *.txt)</source>
        <translation>Tabellen (*.csv *.tsv *.tab *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Abgewiesene Zeilen speichern</translation>
    </message>
    <message>
        <source>rejected rows</source>
        <translation>abgewiesene Zeilen</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Choose a CSV file, or drop one here.</source>
        <translation>Wählen Sie eine CSV-Datei, oder ziehen Sie eine hierher.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 updated, %3 already there, %4 rejected.</source>
        <translation>Importiert: %1 neu, %2 aktualisiert, %3 schon vorhanden, %4 abgewiesen.</translation>
    </message>
    <message>
        <source>%1 new, %2 to update, %3 already there, %4 rejected.</source>
        <translation>%1 neu, %2 zu aktualisieren, %3 schon vorhanden, %4 abgewiesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n new customer(s).</source>
        <translation>
            <numerusform>%n neuer Kunde.</numerusform>
            <numerusform>%n neue Kunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n customer(s)</source>
        <translation>
            <numerusform>%n Kunden &amp;importieren</numerusform>
            <numerusform>%n Kunden &amp;importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n purchase(s)</source>
        <translation>
            <numerusform>%n Kauf &amp;importieren</numerusform>
            <numerusform>%n Käufe &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n contract(s)</source>
        <translation>
            <numerusform>%n Vertrag &amp;importieren</numerusform>
            <numerusform>%n Verträge &amp;importieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDraft</name>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>ImportFields</name>
    <message>
        <source>Number elsewhere</source>
        <translation>Nummer anderswo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>Person oder Firma</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>In the phase since</source>
        <translation>In der Phase seit</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Responsible colleague</source>
        <translation>Betreut von</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Kunde seit</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Rechnungsnummer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Amount for a period</source>
        <translation>Betrag je Zeitraum</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Reason for ending</source>
        <translation>Grund für das Ende</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>Vertragsnummer</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Einzelpreis</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>Choose the column that holds: %1.</source>
        <translation>Wählen Sie die Spalte für: %1.</translation>
    </message>
</context>
<context>
    <name>ImportSampleModel</name>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>ImportSettings</name>
    <message>
        <source>The first row holds the &amp;names of the columns</source>
        <translation>Die erste Zeile enthält die Spalten&amp;namen</translation>
    </message>
    <message>
        <source>Make &amp;new customers</source>
        <translation>Neue &amp;Kunden anlegen</translation>
    </message>
    <message>
        <source>The rows &amp;are:</source>
        <translation>Die &amp;Zeilen sind:</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Käufe</translation>
    </message>
    <message>
        <source>Customers already &amp;there:</source>
        <translation>Schon &amp;vorhandene Kunden:</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>Update, recognized by number</source>
        <translation>Aktualisieren, erkannt an der Nummer</translation>
    </message>
    <message>
        <source>Update, recognized by e-mail</source>
        <translation>Aktualisieren, erkannt an der E-Mail</translation>
    </message>
    <message>
        <source>Update, recognized by phone</source>
        <translation>Aktualisieren, erkannt am Telefon</translation>
    </message>
    <message>
        <source>Update, recognized by name</source>
        <translation>Aktualisieren, erkannt am Namen</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>Zeichen&amp;satz:</translation>
    </message>
    <message>
        <source>&amp;Separated by:</source>
        <translation>&amp;Trennzeichen:</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Strich |</translation>
    </message>
    <message>
        <source>&amp;Dates:</source>
        <translation>Dat&amp;umsangaben:</translation>
    </message>
    <message>
        <source>De&amp;cimals:</source>
        <translation>Dezima&amp;lzahlen:</translation>
    </message>
    <message>
        <source>With a comma: 1.234,50</source>
        <translation>Mit Komma: 1.234,50</translation>
    </message>
    <message>
        <source>With a point: 1,234.50</source>
        <translation>Mit Punkt: 1,234.50</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message numerus="yes">
        <source>%n character(s) could not be read as %1, the first in line %2. Choose another encoding if names look wrong.</source>
        <translation>
            <numerusform>%n Zeichen war nicht als %1 lesbar, in Zeile %2. Wählen Sie einen anderen Zeichensatz, wenn Namen falsch aussehen.</numerusform>
            <numerusform>%n Zeichen waren nicht als %1 lesbar, das erste in Zeile %2. Wählen Sie einen anderen Zeichensatz, wenn Namen falsch aussehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n NUL character(s) left out, the first in line %1.</source>
        <translation>
            <numerusform>%n NUL-Zeichen weggelassen, in Zeile %1.</numerusform>
            <numerusform>%n NUL-Zeichen weggelassen, das erste in Zeile %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>The row has %1 fields, the file %2 columns. A field that holds the delimiter needs quotation marks.</source>
        <translation>Die Zeile hat %1 Felder, die Datei %2 Spalten. Ein Feld, das das Trennzeichen enthält, braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>The file could not be read to its end (%1). Nothing was imported.</source>
        <translation>Die Datei ließ sich nicht bis zum Ende lesen (%1). Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, what is wrong in it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>IncomingCalls</name>
    <message>
        <source>%1, or others with this number</source>
        <translation>%1 oder andere mit dieser Nummer</translation>
    </message>
    <message>
        <source>Somebody without a number</source>
        <translation>Jemand ohne Nummer</translation>
    </message>
    <message>
        <source>%1 called</source>
        <comment>missed call</comment>
        <translation>%1 hat angerufen</translation>
    </message>
    <message>
        <source>%1 is calling</source>
        <translation>%1 ruft an</translation>
    </message>
    <message>
        <source>%1 – nobody you know yet</source>
        <translation>%1 – noch niemand, den Sie kennen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
</context>
<context>
    <name>JobPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
</context>
<context>
    <name>KanbanCell</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A cell of the board for screen readers: the column, the row.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stalled</source>
        <translation>
            <numerusform>%Ln stockt</numerusform>
            <numerusform>%Ln stocken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KanbanHeader</name>
    <message>
        <source>Menu of the column %1</source>
        <translation>Menü der Spalte %1</translation>
    </message>
    <message>
        <source>Show the column %1</source>
        <translation>Spalte %1 zeigen</translation>
    </message>
    <message>
        <source>Collapse the column %1</source>
        <translation>Spalte %1 zuklappen</translation>
    </message>
    <message numerus="yes">
        <source>too many: at most %Ln</source>
        <translation>
            <numerusform>zu viele: höchstens %Ln</numerusform>
            <numerusform>zu viele: höchstens %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>too few: at least %Ln</source>
        <translation>
            <numerusform>zu wenige: mindestens %Ln</numerusform>
            <numerusform>zu wenige: mindestens %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln Karte</numerusform>
            <numerusform>%Ln Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stalled</source>
        <translation>
            <numerusform>%Ln stockt</numerusform>
            <numerusform>%Ln stocken</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of what stands above a column, as a screen reader says them.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>The number of cards in a column and the most it should hold: &quot;12 / 10&quot;.</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>KanbanLane</name>
    <message>
        <source>%1, %2</source>
        <extracomment>The head of a row of the board: what its cards have in common, how many there are.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln Karte</numerusform>
            <numerusform>%Ln Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, zugeklappt</translation>
    </message>
</context>
<context>
    <name>LabelChoice</name>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
</context>
<context>
    <name>LabelledRows</name>
    <message>
        <source>%1 %2</source>
        <comment>phone, its number</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>LifeCycle</name>
    <message>
        <source>This is the life cycle in use.</source>
        <translation>Das ist der Lebenszyklus, den Sie schon haben.</translation>
    </message>
    <message>
        <source>The life cycle needs a name.</source>
        <translation>Der Lebenszyklus braucht einen Namen.</translation>
    </message>
    <message>
        <source>“%1” has no phases.</source>
        <translation>„%1“ hat keine Phasen.</translation>
    </message>
    <message>
        <source>“%1” has no phase for the customers in %2. Choose again.</source>
        <translation>„%1“ hat keine Phase für die Kunden in %2. Wählen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Life cycle changed</source>
        <translation>Lebenszyklus geändert</translation>
    </message>
    <message>
        <source>Change the life cycle to “%1”</source>
        <translation>Lebenszyklus zu „%1“ ändern</translation>
    </message>
    <message>
        <source>%1 is no longer a phase</source>
        <translation>%1 ist keine Phase mehr</translation>
    </message>
    <message numerus="yes">
        <source>“%1…” is longer than %n characters. Shorten it.</source>
        <translation>
            <numerusform>„%1…“ ist länger als %n Zeichen. Kürzen Sie es.</numerusform>
            <numerusform>„%1…“ ist länger als %n Zeichen. Kürzen Sie es.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n lines. Leave some out.</source>
        <translation>
            <numerusform>Es sind mehr als %n Zeilen. Lassen Sie einige weg.</numerusform>
            <numerusform>Es sind mehr als %n Zeilen. Lassen Sie einige weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>The phase needs a name with a letter or a digit in it.</source>
        <translation>Die Phase braucht einen Namen mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message numerus="yes">
        <source>The name of the phase is longer than %n characters. Shorten it.</source>
        <translation>
            <numerusform>Der Name der Phase ist länger als %n Zeichen. Kürzen Sie ihn.</numerusform>
            <numerusform>Der Name der Phase ist länger als %n Zeichen. Kürzen Sie ihn.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a phase “%1” already. Choose another name.</source>
        <translation>Es gibt schon eine Phase „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The colour is a number from 0 to %1.</source>
        <translation>Die Farbe ist eine Zahl von 0 bis %1.</translation>
    </message>
    <message>
        <source>A card can stall after 1 to %L1 days, or never.</source>
        <translation>Eine Karte kann nach 1 bis %L1 Tagen stocken oder nie.</translation>
    </message>
    <message>
        <source>A phase cannot hold fewer than no customers.</source>
        <translation>Weniger als keine Kunden kann eine Phase nicht haben.</translation>
    </message>
    <message>
        <source>The phase cannot hold at least %L1 and at most %L2 customers.</source>
        <translation>Die Phase kann nicht mindestens %L1 und höchstens %L2 Kunden haben.</translation>
    </message>
    <message numerus="yes">
        <source>The explanation is longer than %n characters. Shorten it.</source>
        <translation>
            <numerusform>Die Erklärung ist länger als %n Zeichen. Kürzen Sie sie.</numerusform>
            <numerusform>Die Erklärung ist länger als %n Zeichen. Kürzen Sie sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n phases, which is as many as there can be.</source>
        <translation>
            <numerusform>Es gibt %n Phase, mehr geht nicht.</numerusform>
            <numerusform>Es gibt %n Phasen, mehr geht nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the phase “%1”</source>
        <translation>Phase „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Change the phase “%1”</source>
        <translation>Phase „%1“ ändern</translation>
    </message>
    <message>
        <source>This phase is no longer in the life cycle. Look at the phases again.</source>
        <translation>Diese Phase gehört nicht mehr zum Lebenszyklus. Sehen Sie sich die Phasen noch einmal an.</translation>
    </message>
    <message>
        <source>Reorder the phases</source>
        <translation>Phasen umordnen</translation>
    </message>
    <message>
        <source>“%1” is the only phase. Add another one first.</source>
        <translation>„%1“ ist die einzige Phase. Fügen Sie erst eine andere hinzu.</translation>
    </message>
    <message>
        <source>The customers of “%1” need another phase to go to.</source>
        <translation>Die Kunden von „%1“ brauchen eine andere Phase.</translation>
    </message>
    <message>
        <source>Delete the phase “%1”</source>
        <translation>Phase „%1“ löschen</translation>
    </message>
    <message numerus="yes">
        <source>The name is longer than %n characters. Shorten it.</source>
        <translation>
            <numerusform>Der Name ist länger als %n Zeichen. Kürzen Sie ihn.</numerusform>
            <numerusform>Der Name ist länger als %n Zeichen. Kürzen Sie ihn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the life cycle to “%1”</source>
        <translation>Lebenszyklus in „%1“ umbenennen</translation>
    </message>
</context>
<context>
    <name>LifeCyclePage</name>
    <message>
        <source>Choose &amp;a life cycle…</source>
        <translation>Lebens&amp;zyklus wählen …</translation>
    </message>
    <message>
        <source>Change to another life cycle</source>
        <translation>Zu einem anderen Lebenszyklus wechseln</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Give the life cycle another name</source>
        <translation>Dem Lebenszyklus einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a phase after the marked one (Insert)</source>
        <translation>Eine Phase nach der markierten hinzufügen (Einfg)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move the marked phase up (Alt+Up)</source>
        <translation>Die markierte Phase nach oben schieben (Alt+Auf)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move the marked phase down (Alt+Down)</source>
        <translation>Die markierte Phase nach unten schieben (Alt+Ab)</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Delete the marked phase (Delete)</source>
        <translation>Die markierte Phase löschen (Entf)</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Change a phase</source>
        <translation>Phase ändern</translation>
    </message>
    <message>
        <source>New phase</source>
        <translation>Neue Phase</translation>
    </message>
    <message>
        <source>New phase %1</source>
        <translation>Neue Phase %1</translation>
    </message>
    <message>
        <source>Add a phase</source>
        <translation>Phase hinzufügen</translation>
    </message>
    <message>
        <source>Deleting the phase “%1”</source>
        <translation>Phase „%1“ wird gelöscht</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Reorder the phases</source>
        <translation>Phasen umordnen</translation>
    </message>
    <message>
        <source>Rename the life cycle</source>
        <translation>Lebenszyklus umbenennen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
</context>
<context>
    <name>LifeCycleReportPage</name>
    <message>
        <source>Split by</source>
        <translation>Aufteilen nach</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>What became of entries into phases</source>
        <translation>Was aus Eintritten in Phasen wurde</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Customers per phase over time</source>
        <translation>Kunden je Phase im Zeitverlauf</translation>
    </message>
    <message>
        <source>How long they stay</source>
        <translation>Wie lange sie bleiben</translation>
    </message>
    <message>
        <source>Why customers were lost</source>
        <translation>Warum Kunden verloren gingen</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation>&amp;Nach:</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Der Zeitraum endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>Open customers</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>Not enough data yet</source>
        <translation>Noch nicht genug Daten</translation>
    </message>
    <message>
        <source>What has become of entries</source>
        <translation>Was aus Eintritten geworden ist</translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation>Lebenszyklus</translation>
    </message>
</context>
<context>
    <name>LifeCycleStore</name>
    <message>
        <source>There is no phase “%1”. The phases are: %2.</source>
        <translation>Es gibt keine Phase „%1“. Die Phasen sind: %2.</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>same e-mail</source>
        <translation>gleiche E-Mail</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>gleiches Telefon</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>ähnlicher Name</translation>
    </message>
    <message>
        <source>same street</source>
        <translation>gleiche Straße</translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation>gleiche Postleitzahl</translation>
    </message>
    <message>
        <source>same city</source>
        <translation>gleicher Ort</translation>
    </message>
    <message>
        <source>another birthday</source>
        <translation>anderer Geburtstag</translation>
    </message>
    <message>
        <source>one a person, one a company</source>
        <translation>einer Person, einer Firma</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Very likely</source>
        <translation>Sehr wahrscheinlich</translation>
    </message>
</context>
<context>
    <name>LimitsDialog</name>
    <message>
        <source>Limits of %1</source>
        <translation>Grenzen von %1</translation>
    </message>
    <message>
        <source>How many customers should be in %1 at a time? The board says when there are too few or too many.</source>
        <translation>Wie viele Kunden sollen gleichzeitig in %1 sein? Das Board meldet, wenn es zu wenige oder zu viele sind.</translation>
    </message>
    <message>
        <source>At &amp;least:</source>
        <translation>&amp;Mindestens:</translation>
    </message>
    <message>
        <source>At &amp;most:</source>
        <translation>&amp;Höchstens:</translation>
    </message>
    <message>
        <source>&amp;Set limits</source>
        <translation>&amp;Grenzen setzen</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Change limits of %1</source>
        <translation>Grenzen von %1 ändern</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Add to “%1”</source>
        <translation>Zu „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Add a line (Insert)</source>
        <translation>Eine Zeile hinzufügen (Einfg)</translation>
    </message>
    <message>
        <source>Rename in “%1”</source>
        <translation>In „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Change the marked line (F2)</source>
        <translation>Die markierte Zeile ändern (F2)</translation>
    </message>
    <message>
        <source>Up in “%1”</source>
        <translation>Nach oben in „%1“</translation>
    </message>
    <message>
        <source>Move the marked line up (Alt+Up)</source>
        <translation>Die markierte Zeile nach oben schieben (Alt+Auf)</translation>
    </message>
    <message>
        <source>Down in “%1”</source>
        <translation>Nach unten in „%1“</translation>
    </message>
    <message>
        <source>Move the marked line down (Alt+Down)</source>
        <translation>Die markierte Zeile nach unten schieben (Alt+Ab)</translation>
    </message>
    <message>
        <source>Remove from “%1”</source>
        <translation>Aus „%1“ entfernen</translation>
    </message>
    <message>
        <source>Remove the marked line (Delete)</source>
        <translation>Die markierte Zeile entfernen (Entf)</translation>
    </message>
</context>
<context>
    <name>ListTools</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Saved views, and which columns are shown</source>
        <translation>Gespeicherte Ansichten, und welche Spalten gezeigt werden</translation>
    </message>
    <message>
        <source>&amp;Sort</source>
        <translation>&amp;Sortieren</translation>
    </message>
    <message>
        <source>Choose what the list is sorted by; choose it again to turn the order round</source>
        <translation>Wonach die Liste sortiert wird; dasselbe noch einmal kehrt die Reihenfolge um</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppieren</translation>
    </message>
    <message>
        <source>Put customers together who have something in common</source>
        <translation>Kunden zusammenstellen, die etwas gemeinsam haben</translation>
    </message>
    <message>
        <source>&amp;Save the changes</source>
        <translation>Änderungen &amp;speichern</translation>
    </message>
    <message>
        <source>Save as a &amp;view…</source>
        <translation>Als &amp;Ansicht speichern…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>Spal&amp;ten…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Se&amp;gments</source>
        <translation>Se&amp;gmente</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>Liste sortieren</translation>
    </message>
    <message>
        <source>Group the list</source>
        <translation>Liste gruppieren</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <comment>a view</comment>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Ansicht: %1</translation>
    </message>
    <message>
        <source>&amp;All customers</source>
        <translation>Alle &amp;Kunden</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>&amp;No groups</source>
        <translation>&amp;Keine Gruppen</translation>
    </message>
</context>
<context>
    <name>MailField</name>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>city</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>last purchase</source>
        <translation>letzter Kauf</translation>
    </message>
    <message>
        <source>looked after by</source>
        <translation>betreut von</translation>
    </message>
    <message>
        <source>business</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>my name</source>
        <translation>mein Name</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>MailTemplates</name>
    <message>
        <source>A mail template needs a name, to choose it by.</source>
        <translation>Eine Mailvorlage braucht einen Namen, um sie auszuwählen.</translation>
    </message>
    <message>
        <source>The mail template “%1” says nothing yet. Write a subject or a text.</source>
        <translation>Die Mailvorlage „%1“ sagt noch nichts. Schreiben Sie einen Betreff oder einen Text.</translation>
    </message>
    <message numerus="yes">
        <source>The text is too long to hand it over to a mail program. Leave it at %n character(s).</source>
        <translation>
            <numerusform>Der Text ist zu lang, um ihn an ein Mailprogramm zu übergeben. Lassen Sie es bei %n Zeichen.</numerusform>
            <numerusform>Der Text ist zu lang, um ihn an ein Mailprogramm zu übergeben. Lassen Sie es bei %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no field %1. Choose one from the list of fields.</source>
        <translation>Es gibt kein Feld %1. Wählen Sie eines aus der Liste der Felder.</translation>
    </message>
    <message>
        <source>Thank you for your purchase</source>
        <translation>Danke für Ihren Einkauf</translation>
    </message>
    <message>
        <source>Thank you from {business}</source>
        <translation>Danke von {business}</translation>
    </message>
    <message>
        <source>Dear {first-name},

thank you for coming to us. Is everything as you hoped? If anything is not right, just answer this mail, and we will put it right.

Kind regards
{sender}
{business}
</source>
        <translation>Guten Tag {name},

vielen Dank, dass Sie bei uns waren. Ist alles so, wie Sie es sich gewünscht haben? Wenn etwas nicht stimmt, antworten Sie einfach auf diese Mail, und wir bringen es in Ordnung.

Freundliche Grüße
{sender}
{business}
</translation>
    </message>
    <message>
        <source>We have not heard from each other for a while</source>
        <translation>Wir haben länger nichts voneinander gehört</translation>
    </message>
    <message>
        <source>How are you, {first-name}?</source>
        <translation>Wie geht es Ihnen, {name}?</translation>
    </message>
    <message>
        <source>Dear {first-name},

we last saw you on {last-purchase}, and would like to know how you are. May we do something for you? A word is enough.

Kind regards
{sender}
{business}
</source>
        <translation>Guten Tag {name},

am {last-purchase} haben wir Sie zuletzt gesehen und möchten gern wissen, wie es Ihnen geht. Können wir etwas für Sie tun? Ein Wort genügt.

Freundliche Grüße
{sender}
{business}
</translation>
    </message>
    <message>
        <source>About our appointment</source>
        <translation>Zu unserem Termin</translation>
    </message>
    <message>
        <source>Our appointment</source>
        <translation>Unser Termin</translation>
    </message>
    <message>
        <source>Dear {first-name},

would one of these times suit you?



If not, please tell us when it is best.

Kind regards
{sender}
{business}
</source>
        <translation>Guten Tag {name},

passt Ihnen einer dieser Termine?



Wenn nicht, sagen Sie uns bitte, wann es am besten geht.

Freundliche Grüße
{sender}
{business}
</translation>
    </message>
</context>
<context>
    <name>MailTemplatesDialog</name>
    <message>
        <source>&amp;Insert a field</source>
        <translation>Feld &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;New template</source>
        <translation>&amp;Neue Vorlage</translation>
    </message>
    <message>
        <source>&amp;Begin with three of ours</source>
        <translation>&amp;Mit drei von uns beginnen</translation>
    </message>
    <message>
        <source>Discard what was &amp;typed</source>
        <translation>&amp;Getipptes verwerfen</translation>
    </message>
    <message>
        <source>Mail Templates</source>
        <translation>Mailvorlagen</translation>
    </message>
    <message>
        <source>Mail templates</source>
        <translation>Mailvorlagen</translation>
    </message>
    <message>
        <source>Stands for what is known of the customer</source>
        <translation>Steht für das, was über den Kunden bekannt ist</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Betreff</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>No mail templates yet</source>
        <translation>Noch keine Mailvorlagen</translation>
    </message>
    <message>
        <source>What you write again and again, write once: the customer&apos;s name and more are put in by themselves.</source>
        <translation>Was Sie immer wieder schreiben, schreiben Sie einmal: Der Name des Kunden und mehr wird von selbst eingesetzt.</translation>
    </message>
    <message>
        <source>Add mail templates</source>
        <translation>Mailvorlagen hinzufügen</translation>
    </message>
    <message>
        <source>Delete the mail template “%1”</source>
        <translation>Mailvorlage „%1“ löschen</translation>
    </message>
    <message>
        <source>Save the mail template “%1”</source>
        <translation>Mailvorlage „%1“ speichern</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Toolbar</source>
        <translation>Symbolleiste</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (schreibgeschützt)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>New &amp;business…</source>
        <translation>&amp;Neuer Betrieb…</translation>
    </message>
    <message>
        <source>&amp;Open another file…</source>
        <translation>Andere Datei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Show the file</source>
        <translation>Datei an&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>Auf dieser Seite &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>Theme of the &amp;system</source>
        <translation>Design des &amp;Systems</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>&amp;Helles Design</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Dunkles Design</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>&amp;Alles durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Regulars</source>
        <translation>Ü&amp;ber Regulars</translation>
    </message>
    <message>
        <source>Regulars %1</source>
        <translation>Regulars %1</translation>
    </message>
    <message>
        <source>Know your regulars: customers from first contact to loyalty, on your own computer.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

Built with Qt %1. Icons: Bootstrap Icons (MIT licence).</source>
        <translation>Ihre Stammkunden kennen: Kunden vom ersten Kontakt bis zur Treue, auf Ihrem eigenen Computer.

Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung.

Erstellt mit Qt %1. Symbole: Bootstrap Icons (MIT-Lizenz).</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Weglassen</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>Merge customers</source>
        <translation>Kunden zusammenführen</translation>
    </message>
    <message>
        <source>Take the customer of the marked column out of this merge (Delete)</source>
        <translation>Den Kunden der markierten Spalte nicht mit zusammenführen (Entf)</translation>
    </message>
    <message>
        <source>Make one customer of them (Ctrl+Enter)</source>
        <translation>Einen Kunden aus ihnen machen (Strg+Eingabetaste)</translation>
    </message>
    <message>
        <source>&amp;Add another</source>
        <translation>&amp;Noch einer</translation>
    </message>
    <message>
        <source>&amp;Stays</source>
        <translation>&amp;Bleibt</translation>
    </message>
    <message>
        <source>Choose from whom each field comes with the arrow keys and the space bar. Tags and notes are joined.</source>
        <translation>Wählen Sie mit den Pfeiltasten und der Leertaste, von wem jedes Feld kommt. Schlagwörter und Notizen werden vereint.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1, customer since %2</source>
        <translation>%1, Kunde seit %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>customer, records</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Choose at least two customers.</source>
        <translation>Wählen Sie mindestens zwei Kunden.</translation>
    </message>
    <message>
        <source>%1 becomes part of %2 and has no records of its own.</source>
        <translation>%1 wird Teil von %2 und hat keine eigenen Datensätze.</translation>
    </message>
    <message>
        <source>%1 becomes part of %2, with %3.</source>
        <translation>%1 wird Teil von %2, mit %3.</translation>
    </message>
    <message>
        <source>%1 stays in the phase %2. You can separate them again at any time.</source>
        <translation>%1 bleibt in der Phase %2. Sie können sie jederzeit wieder trennen.</translation>
    </message>
</context>
<context>
    <name>MergeModel</name>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, gewählt</translation>
    </message>
    <message>
        <source>%1 (stays)</source>
        <translation>%1 (bleibt)</translation>
    </message>
</context>
<context>
    <name>MergeStore</name>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n Kauf</numerusform>
            <numerusform>%n Käufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(s)</source>
        <translation>
            <numerusform>%n Aktivität</numerusform>
            <numerusform>%n Aktivitäten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feedback(s)</source>
        <translation>
            <numerusform>%n Rückmeldung</numerusform>
            <numerusform>%n Rückmeldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier merge(s)</source>
        <translation>
            <numerusform>%n frühere Zusammenführung</numerusform>
            <numerusform>%n frühere Zusammenführungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n</source>
        <comment>kind of record, how many</comment>
        <translation>
            <numerusform>%1: %n</numerusform>
            <numerusform>%1: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No customer “%1” has been merged. See: list merges</source>
        <translation>Kein Kunde „%1“ wurde zusammengeführt. Siehe: list merges</translation>
    </message>
    <message numerus="yes">
        <source>%n customers called “%1” have been merged. Name one by the merge&apos;s number; see: list merges</source>
        <translation>
            <numerusform>%n Kunde namens „%1“ wurde zusammengeführt. Nennen Sie ihn mit der Nummer der Zusammenführung; siehe: list merges</numerusform>
            <numerusform>%n Kunden namens „%1“ wurden zusammengeführt. Nennen Sie einen mit der Nummer der Zusammenführung; siehe: list merges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeTable</name>
    <message>
        <source>Customers side by side</source>
        <translation>Kunden nebeneinander</translation>
    </message>
</context>
<context>
    <name>MergedCustomer</name>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of a field and its value: &quot;Phone: 030 1234&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Einzelheiten…</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Einzelheiten zur Meldung</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>Step %1 of this database&apos;s structure differs from the one this program knows. It was made by another edition of Regulars; open it with that one.</source>
        <translation>Schritt %1 der Struktur dieser Datenbank ist anders, als dieses Programm ihn kennt. Sie stammt aus einer anderen Ausgabe von Regulars; öffnen Sie sie mit dieser.</translation>
    </message>
</context>
<context>
    <name>MoneyEdit</name>
    <message>
        <source>This is not an amount. Try “%1”.</source>
        <translation>Das ist kein Betrag. Versuchen Sie „%1“.</translation>
    </message>
    <message>
        <source>Not an amount</source>
        <translation>Kein Betrag</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Dated back: the phase of that day ends then. Moves that came later stay as they are.</source>
        <translation>Rückdatiert: Die Phase jenes Tages endet dann. Spätere Wechsel bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a phase</source>
        <translation>Phase wählen</translation>
    </message>
    <message>
        <source>To p&amp;hase</source>
        <translation>Nach P&amp;hase</translation>
    </message>
    <message>
        <source>Reason for &amp;leaving</source>
        <translation>Grund fürs &amp;Verlassen</translation>
    </message>
    <message>
        <source>Choose or type a reason</source>
        <translation>Grund wählen oder eingeben</translation>
    </message>
    <message>
        <source>&amp;Reason for moving</source>
        <translation>&amp;Grund für den Wechsel</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;Seit</translation>
    </message>
    <message>
        <source>Ne&amp;xt step</source>
        <translation>Nä&amp;chster Schritt</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>&amp;by</source>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>Where does %1 move?</source>
        <translation>Wohin wechselt %1?</translation>
    </message>
    <message>
        <source>Why does %1 move to %2?</source>
        <translation>Warum wechselt %1 nach %2?</translation>
    </message>
    <message>
        <source>%1 moves to %2.</source>
        <comment>customer, phase</comment>
        <translation>%1 wechselt nach %2.</translation>
    </message>
    <message>
        <source>Why away from %1?</source>
        <translation>Warum weg von %1?</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Nach %1 verschieben</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>A move cannot be dated in the future.</source>
        <translation>Ein Wechsel kann nicht in der Zukunft liegen.</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 nach %2 verschieben</translation>
    </message>
    <message>
        <source>Move %1 to %2, dated %3</source>
        <comment>customer, phase, day</comment>
        <translation>%1 nach %2 verschieben, datiert %3</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A page, and how much waits there: &quot;Today (3)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln waiting</source>
        <comment>page</comment>
        <translation>
            <numerusform>%1, %Ln wartet</numerusform>
            <numerusform>%1, %Ln warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextProducts</name>
    <message>
        <source>Often bought next</source>
        <translation>Oft als Nächstes gekauft</translation>
    </message>
    <message>
        <source>%1: %2 times as likely</source>
        <extracomment>A product, and how many times as likely a customer is to buy it as anybody.</extracomment>
        <translation>%1: %2-mal so wahrscheinlich</translation>
    </message>
</context>
<context>
    <name>NextStepLine</name>
    <message>
        <source>D&amp;one</source>
        <translation>Er&amp;ledigt</translation>
    </message>
    <message>
        <source>This is done; of a call or the like note what came of it</source>
        <translation>Das ist erledigt; bei einem Anruf oder Ähnlichem notieren, was daraus wurde</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>Change what is planned</source>
        <translation>Ändern, was geplant ist</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Planen</translation>
    </message>
    <message>
        <source>Plan what is to be done for this customer (Ctrl+Shift+T)</source>
        <translation>Planen, was für diesen Kunden zu tun ist (Strg+Umschalt+T)</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <comment>task, day</comment>
        <translation>Nächster Schritt: %1, %2</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nichts geplant</translation>
    </message>
</context>
<context>
    <name>NoteText</name>
    <message>
        <source>Enter saves, Shift+Enter begins a new line</source>
        <translation>Eingabetaste speichert, Umschalt+Eingabe beginnt eine neue Zeile</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>OperationListModel</name>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Sample business</source>
        <translation>Beispielbetrieb</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>By the rule “%1”</source>
        <translation>Durch die Regel „%1“</translation>
    </message>
</context>
<context>
    <name>OutcomeRow</name>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation>Nachricht hinterlassen</translation>
    </message>
    <message>
        <source>Will call back</source>
        <translation>Ruft zurück</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>Kein Interesse</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Falsche Nummer</translation>
    </message>
    <message>
        <source>There is no outcome “%1”. The outcomes are: %2.</source>
        <translation>Ein Ergebnis „%1“ gibt es nicht. Es gibt: %2.</translation>
    </message>
    <message>
        <source>The outcome needs a name with a letter or a digit in it.</source>
        <translation>Das Ergebnis braucht einen Namen mit einem Buchstaben oder einer Ziffer darin.</translation>
    </message>
    <message numerus="yes">
        <source>The name of the outcome is longer than %n characters. Shorten it.</source>
        <translation>
            <numerusform>Der Name des Ergebnisses ist länger als %n Zeichen. Kürzen Sie ihn.</numerusform>
            <numerusform>Der Name des Ergebnisses ist länger als %n Zeichen. Kürzen Sie ihn.</numerusform>
        </translation>
    </message>
    <message>
        <source>A follow-up can be due after 0 to %L1 days, or not at all.</source>
        <translation>Eine Wiedervorlage kann nach 0 bis %L1 Tagen fällig sein, oder gar nicht.</translation>
    </message>
    <message>
        <source>This phase is no longer in use. Choose another one.</source>
        <translation>Diese Phase ist nicht mehr in Gebrauch. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>There is an outcome “%1” already. Choose another name.</source>
        <translation>Ein Ergebnis „%1“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n outcomes, which is as many as there can be.</source>
        <translation>
            <numerusform>Es gibt %n Ergebnis; mehr kann es nicht geben.</numerusform>
            <numerusform>Es gibt %n Ergebnisse; mehr kann es nicht geben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the outcome “%1”</source>
        <translation>Ergebnis „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>This outcome was deleted meanwhile. Look at the outcomes again.</source>
        <translation>Dieses Ergebnis wurde inzwischen gelöscht. Sehen Sie sich die Ergebnisse noch einmal an.</translation>
    </message>
    <message>
        <source>Change the outcome “%1”</source>
        <translation>Ergebnis „%1“ ändern</translation>
    </message>
    <message>
        <source>Rename the outcome “%1” to “%2”</source>
        <translation>Ergebnis „%1“ in „%2“ umbenennen</translation>
    </message>
    <message>
        <source>Reorder the outcomes</source>
        <translation>Ergebnisse umordnen</translation>
    </message>
    <message>
        <source>Delete the outcome “%1”</source>
        <translation>Ergebnis „%1“ löschen</translation>
    </message>
    <message>
        <source>“%1” needs another outcome to take its place.</source>
        <translation>„%1“ muss durch ein anderes Ergebnis ersetzt werden.</translation>
    </message>
</context>
<context>
    <name>OutcomesDialog</name>
    <message>
        <source>counts as reached</source>
        <translation>zählt als erreicht</translation>
    </message>
    <message numerus="yes">
        <source>follow-up after %n day(s)</source>
        <translation>
            <numerusform>Wiedervorlage nach %n Tag</numerusform>
            <numerusform>Wiedervorlage nach %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>suggests %1</source>
        <comment>a phase</comment>
        <translation>schlägt %1 vor</translation>
    </message>
    <message>
        <source>Somebody was &amp;reached</source>
        <translation>Jemand wurde e&amp;rreicht</translation>
    </message>
    <message>
        <source>&amp;Offer those used last first</source>
        <translation>Zuletzt benutzte zuerst an&amp;bieten</translation>
    </message>
    <message>
        <source>Call outcomes</source>
        <translation>Ergebnisse von Anrufen</translation>
    </message>
    <message>
        <source>Outcomes in their order</source>
        <translation>Ergebnisse in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Follow-up after days</source>
        <translation>&amp;Wiedervorlage nach Tagen</translation>
    </message>
    <message>
        <source>Suggests the &amp;phase</source>
        <translation>Schlägt die &amp;Phase vor</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Ändern</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>What activities say then</source>
        <translation>Was Aktivitäten dann sagen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>activities keep the name</source>
        <translation>Aktivitäten behalten den Namen</translation>
    </message>
    <message>
        <source>activities say “%1” instead</source>
        <translation>Aktivitäten sagen stattdessen „%1“</translation>
    </message>
    <message>
        <source>Add an outcome</source>
        <translation>Ein Ergebnis hinzufügen</translation>
    </message>
    <message>
        <source>Change an outcome</source>
        <translation>Ein Ergebnis ändern</translation>
    </message>
    <message>
        <source>Delete an outcome</source>
        <translation>Ein Ergebnis löschen</translation>
    </message>
    <message>
        <source>Reorder the outcomes</source>
        <translation>Ergebnisse umordnen</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Log a Call</source>
        <translation>&amp;Anruf notieren</translation>
    </message>
    <message>
        <source>Note &amp;Feedback</source>
        <translation>&amp;Rückmeldung notieren</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>&amp;New Customer</source>
        <translation>&amp;Neuer Kunde</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>&amp;Merge Customers…</source>
        <translation>Kunden &amp;zusammenführen …</translation>
    </message>
    <message>
        <source>Find &amp;Duplicates</source>
        <translation>&amp;Duplikate finden</translation>
    </message>
    <message>
        <source>Select customers in the list first</source>
        <translation>Wählen Sie zuerst Kunden in der Liste aus</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>&amp;Set a Field…</source>
        <translation>Ein Feld &amp;setzen …</translation>
    </message>
    <message>
        <source>Add a &amp;Tag…</source>
        <translation>Schlag&amp;wort hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Remove a Tag…</source>
        <translation>Schlagwort &amp;entfernen …</translation>
    </message>
    <message>
        <source>&amp;Assign…</source>
        <translation>&amp;Zuweisen …</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Custom Fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>&amp;Export Customers…</source>
        <translation>Kunden &amp;exportieren…</translation>
    </message>
    <message>
        <source>Custom &amp;Fields</source>
        <translation>Eigene &amp;Felder</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Life Cycle</source>
        <translation>Lebenszyklus</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Life Cycle Report</source>
        <translation>Bericht zum Lebenszyklus</translation>
    </message>
    <message>
        <source>Life Cycle &amp;Report</source>
        <translation>Be&amp;richt zum Lebenszyklus</translation>
    </message>
    <message>
        <source>Life &amp;Cycle</source>
        <translation>Lebens&amp;zyklus</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>&amp;Regeln</translation>
    </message>
    <message>
        <source>Open a customer or a report to print it</source>
        <translation>Öffnen Sie einen Kunden oder einen Bericht, um ihn zu drucken</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Activity Report</source>
        <translation>Aktivitätsbericht</translation>
    </message>
    <message>
        <source>Import &amp;Calendar…</source>
        <translation>&amp;Kalender importieren…</translation>
    </message>
    <message>
        <source>Export Calen&amp;dar…</source>
        <translation>Kalen&amp;der exportieren…</translation>
    </message>
    <message>
        <source>&amp;Working Days…</source>
        <translation>&amp;Arbeitstage…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Edit Activity…</source>
        <translation>Aktivität &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>Plan a Tas&amp;k…</source>
        <translation>Auf&amp;gabe planen …</translation>
    </message>
    <message>
        <source>Edit Task</source>
        <translation>Aufgabe bearbeiten</translation>
    </message>
    <message>
        <source>Complete Task</source>
        <translation>Aufgabe erledigen</translation>
    </message>
    <message>
        <source>Put Task Off</source>
        <translation>Aufgabe aufschieben</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Anrufen</translation>
    </message>
    <message>
        <source>&amp;Write an E-mail…</source>
        <translation>E-Mail &amp;schreiben…</translation>
    </message>
    <message>
        <source>Show on a Ma&amp;p</source>
        <translation>Auf der &amp;Karte zeigen</translation>
    </message>
    <message>
        <source>&amp;Activity Report</source>
        <translation>&amp;Aktivitätsbericht</translation>
    </message>
    <message>
        <source>&amp;Task Templates</source>
        <translation>A&amp;ufgabenvorlagen</translation>
    </message>
    <message>
        <source>Call &amp;Outcomes…</source>
        <translation>Er&amp;gebnisse von Anrufen …</translation>
    </message>
    <message>
        <source>Call &amp;One After the Other</source>
        <translation>Na&amp;cheinander anrufen</translation>
    </message>
    <message>
        <source>&amp;Mail Templates</source>
        <translation>&amp;Mailvorlagen</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>Open a customer first to add a contract</source>
        <translation>Öffnen Sie zuerst einen Kunden, um einen Vertrag hinzuzufügen</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Add a C&amp;ontract…</source>
        <translation>V&amp;ertrag hinzufügen …</translation>
    </message>
    <message>
        <source>Change Contract…</source>
        <translation>Vertrag ändern …</translation>
    </message>
    <message>
        <source>End Contract…</source>
        <translation>Vertrag beenden …</translation>
    </message>
    <message>
        <source>&amp;Forecast</source>
        <translation>&amp;Prognose</translation>
    </message>
    <message>
        <source>Co&amp;ntracts</source>
        <translation>&amp;Verträge</translation>
    </message>
    <message>
        <source>Buying</source>
        <translation>Kaufverhalten</translation>
    </message>
    <message>
        <source>How Customers &amp;Buy</source>
        <translation>Wie Kunden &amp;kaufen</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Letzte 3 Monate</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation>Erster Tag des Zeitraums</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>Letzter Tag des Zeitraums</translation>
    </message>
    <message>
        <source>&amp;Period:</source>
        <translation>&amp;Zeitraum:</translation>
    </message>
    <message>
        <source>f&amp;rom</source>
        <translation>&amp;von</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>b&amp;is</translation>
    </message>
</context>
<context>
    <name>PhaseBoard</name>
    <message>
        <source>Nobody</source>
        <comment>owner of customers</comment>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Other owners</source>
        <translation>Andere Betreuer</translation>
    </message>
    <message>
        <source>In none of these segments</source>
        <translation>In keinem dieser Segmente</translation>
    </message>
    <message>
        <source>“Other owners” are several people. Put the card into the row of one of them, or assign it in the list of customers.</source>
        <translation>„Andere Betreuer“ sind mehrere Personen. Legen Sie die Karte in die Zeile einer von ihnen, oder weisen Sie sie in der Kundenliste zu.</translation>
    </message>
    <message>
        <source>A segment is a query: customers come into it by what is known of them, not by being moved. Put the card into its own row.</source>
        <translation>Ein Segment ist eine Abfrage: Kunden gehören dazu durch das, was über sie bekannt ist, nicht durch Verschieben. Legen Sie die Karte in ihre eigene Zeile.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunden</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Put %1 elsewhere in %2</source>
        <comment>customers, phase</comment>
        <translation>%1 in %2 umstellen</translation>
    </message>
    <message>
        <source>Put %1 elsewhere in %2</source>
        <comment>done: customers, phase</comment>
        <translation>%1 in %2 umgestellt</translation>
    </message>
    <message>
        <source>Assign %1 to %2</source>
        <comment>customers, colleague</comment>
        <translation>%1 an %2 zuweisen</translation>
    </message>
    <message>
        <source>Assigned %1 to %2</source>
        <comment>customers, colleague</comment>
        <translation>%1 an %2 zugewiesen</translation>
    </message>
    <message>
        <source>Moved %1 to %2, %3 of %4</source>
        <extracomment>%1 is a name or &quot;3 customers&quot;, %2 a phase, %3 which one that is, %4 how many phases there are.</extracomment>
        <translation>%1 nach %2 verschoben, %3 von %4</translation>
    </message>
</context>
<context>
    <name>PhaseBox</name>
    <message>
        <source>Any phase</source>
        <translation>Jede Phase</translation>
    </message>
    <message>
        <source>Whichever is for: %1</source>
        <extracomment>Whichever phase has this role, whatever the life cycle calls it.</extracomment>
        <translation>Die jeweilige für: %1</translation>
    </message>
</context>
<context>
    <name>PhaseEditor</name>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Days until a card stalls</source>
        <translation>Tage, bis eine Karte stockt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Fewest customers</source>
        <translation>Mindestens so viele Kunden</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ohne Grenze</translation>
    </message>
    <message>
        <source>Most customers</source>
        <translation>Höchstens so viele Kunden</translation>
    </message>
    <message>
        <source>Reasons for coming</source>
        <translation>Gründe fürs Kommen</translation>
    </message>
    <message>
        <source>As&amp;k why when a customer comes here</source>
        <translation>Fragen, warum ein Kunde hierher ko&amp;mmt</translation>
    </message>
    <message>
        <source>Reasons for leaving</source>
        <translation>Gründe fürs Gehen</translation>
    </message>
    <message>
        <source>Ask wh&amp;y when a customer leaves</source>
        <translation>Fragen, warum ein K&amp;unde geht</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Store what has been changed here (Ctrl+Enter)</source>
        <translation>Speichern, was hier geändert wurde (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Show what is stored again</source>
        <translation>Wieder zeigen, was gespeichert ist</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>&amp;What customers need</source>
        <translation>&amp;Was Kunden brauchen</translation>
    </message>
    <message>
        <source>What to &amp;do</source>
        <translation>Was zu &amp;tun ist</translation>
    </message>
    <message>
        <source>Days &amp;until a card stalls</source>
        <translation>Tage, bis eine Karte sto&amp;ckt</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Should h&amp;old</source>
        <translation>So&amp;ll haben</translation>
    </message>
    <message>
        <source>The marked phase</source>
        <translation>Die markierte Phase</translation>
    </message>
</context>
<context>
    <name>PhaseFigures</name>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>There are no customers yet.</source>
        <translation>Es gibt noch keine Kunden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s). The fullest phase is %1 with %2.</source>
        <translation>
            <numerusform>%Ln Kunde. Am vollsten ist die Phase %1 mit %2.</numerusform>
            <numerusform>%Ln Kunden. Am vollsten ist die Phase %1 mit %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1 on %2</source>
        <translation>In %1 am %2</translation>
    </message>
    <message>
        <source>End of the month</source>
        <translation>Monatsende</translation>
    </message>
    <message>
        <source>The phases have been followed for less than two months.</source>
        <translation>Die Phasen werden erst seit weniger als zwei Monaten verfolgt.</translation>
    </message>
    <message>
        <source>In %1 at the end of %2</source>
        <translation>In %1 Ende %2</translation>
    </message>
    <message>
        <source>Only: %1.</source>
        <translation>Nur: %1.</translation>
    </message>
    <message>
        <source>The period: %1 to %2.</source>
        <translation>Der Zeitraum: %1 bis %2.</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation>Ende des Tages</translation>
    </message>
    <message>
        <source>End of the week</source>
        <translation>Ende der Woche</translation>
    </message>
    <message>
        <source>The period is too short, or before the first customer.</source>
        <translation>Der Zeitraum ist zu kurz oder liegt vor dem ersten Kunden.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Lost or lapsed</source>
        <translation>Verloren oder eingeschlafen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Sideways</source>
        <translation>Seitwärts</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Noch da</translation>
    </message>
    <message>
        <source>Came into %1</source>
        <translation>Kamen in %1</translation>
    </message>
    <message>
        <source>Came into %1: %2</source>
        <extracomment>%1 is a phase, %2 an outcome such as &quot;Advanced&quot;.</extracomment>
        <translation>Kamen in %1: %2</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Eintritte</translation>
    </message>
    <message>
        <source>Nobody came into a phase in this period.</source>
        <translation>In diesem Zeitraum kam niemand in eine Phase.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln visit(s) to phases are still open.</source>
        <translation>
            <numerusform>%1 von %Ln Aufenthalt in Phasen ist noch offen.</numerusform>
            <numerusform>%1 von %Ln Aufenthalten in Phasen sind noch offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>Median days, and the 95 % interval around them.</extracomment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Tage (Median)</translation>
    </message>
    <message numerus="yes">
        <source>Not known yet, because most visits are still open or there are fewer than %Ln: %1.</source>
        <translation>
            <numerusform>Noch nicht bekannt, weil die meisten Aufenthalte noch offen sind oder es weniger als %Ln gibt: %1.</numerusform>
            <numerusform>Noch nicht bekannt, weil die meisten Aufenthalte noch offen sind oder es weniger als %Ln gibt: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Kein Grund genannt</translation>
    </message>
    <message>
        <source>Nobody was lost or lapsed in this period.</source>
        <translation>In diesem Zeitraum ging niemand verloren und schlief niemand ein.</translation>
    </message>
    <message>
        <source>Nobody noted why.</source>
        <translation>Niemand hat notiert, warum.</translation>
    </message>
    <message>
        <source>%1 of %2 for the reason “%3”.</source>
        <translation>%1 von %2 aus dem Grund „%3“.</translation>
    </message>
    <message>
        <source>In the year before they bought for %1.</source>
        <translation>Im Jahr davor kauften sie für %1.</translation>
    </message>
    <message>
        <source>Lost or lapsed without a reason</source>
        <translation>Ohne Grund verloren oder eingeschlafen</translation>
    </message>
    <message>
        <source>Lost or lapsed: %1</source>
        <translation>Verloren oder eingeschlafen: %1</translation>
    </message>
    <message numerus="yes">
        <source>The share of entries that had advanced, were lost, had gone elsewhere (back or sideways) or were still there after %n day(s). Who has not been there for so long yet counts for as long as they have (Aalen–Johansen).</source>
        <translation>
            <numerusform>Der Anteil der Eintritte, die nach %n Tag weitergekommen, verloren, anderswohin gegangen (zurück oder seitwärts) oder noch da waren. Wer noch nicht so lange da ist, zählt so lange, wie er da ist (Aalen–Johansen).</numerusform>
            <numerusform>Der Anteil der Eintritte, die nach %n Tagen weitergekommen, verloren, anderswohin gegangen (zurück oder seitwärts) oder noch da waren. Wer noch nicht so lange da ist, zählt so lange, wie er da ist (Aalen–Johansen).</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of the entries</source>
        <translation>Anteil der Eintritte</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswohin</translation>
    </message>
    <message numerus="yes">
        <source>No phase was entered %Ln time(s) in this period.</source>
        <translation>
            <numerusform>In diesem Zeitraum kam niemand %Ln Mal in eine Phase.</numerusform>
            <numerusform>In diesem Zeitraum kam niemand %Ln Mal in eine Phase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %Ln day(s), estimated from all entries.</source>
        <translation>
            <numerusform>Nach %Ln Tag, aus allen Eintritten geschätzt.</numerusform>
            <numerusform>Nach %Ln Tagen, aus allen Eintritten geschätzt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhaseGuidePanel</name>
    <message>
        <source>Guide to the phase</source>
        <translation>Leitfaden zur Phase</translation>
    </message>
    <message>
        <source>Phase of the guide</source>
        <translation>Phase des Leitfadens</translation>
    </message>
    <message>
        <source>Plan “%1” for %2</source>
        <extracomment>%1 is an activity such as &quot;Call&quot;, %2 a customer.
----------
The name of an operation: %1 is an activity, %2 a customer.</extracomment>
        <translation>„%1“ für %2 planen</translation>
    </message>
    <message>
        <source>Select a customer to plan “%1”</source>
        <translation>Wählen Sie einen Kunden, um „%1“ zu planen</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wozu sie da ist</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Wer hier ist</translation>
    </message>
    <message>
        <source>How long they stay</source>
        <translation>Wie lange sie bleiben</translation>
    </message>
    <message>
        <source>What usually follows</source>
        <translation>Was gewöhnlich folgt</translation>
    </message>
    <message>
        <source>Nothing is suggested for this phase.</source>
        <translation>Für diese Phase ist nichts vorgeschlagen.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Show these customers in the list</source>
        <translation>Diese Kunden in der Liste zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) now</source>
        <translation>
            <numerusform>Jetzt %Ln Kunde</numerusform>
            <numerusform>Jetzt %Ln Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them stalled</source>
        <translation>
            <numerusform>%Ln davon stockt</numerusform>
            <numerusform>%Ln davon stocken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer than the %Ln it should hold.</source>
        <translation>
            <numerusform>Weniger als %Ln, wie hier sein sollte.</numerusform>
            <numerusform>Weniger als die %Ln, die hier sein sollten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than the %Ln it should hold.</source>
        <translation>
            <numerusform>Mehr als %Ln, wie hier sein sollte.</numerusform>
            <numerusform>Mehr als die %Ln, die hier sein sollten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln Aufenthalt</numerusform>
            <numerusform>%Ln Aufenthalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still open</source>
        <translation>
            <numerusform>%Ln noch offen</numerusform>
            <numerusform>%Ln noch offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has been in this phase yet.</source>
        <translation>In dieser Phase war noch niemand.</translation>
    </message>
    <message numerus="yes">
        <source>Half of them move on within %Ln day(s).</source>
        <translation>
            <numerusform>Die Hälfte zieht binnen %Ln Tag weiter.</numerusform>
            <numerusform>Die Hälfte zieht binnen %Ln Tagen weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % sure: %1 to %2.</source>
        <extracomment>The interval around a median in days.</extracomment>
        <translation>Zu 95 % sicher: %1 bis %2.</translation>
    </message>
    <message>
        <source>Not known yet: most visits are still open.</source>
        <translation>Noch nicht bekannt: Die meisten Aufenthalte sind noch offen.</translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <extracomment>%1 is &quot;12 visits&quot;, %2 &quot;3 still open&quot;.</extracomment>
        <translation>Aus %1, %2</translation>
    </message>
    <message>
        <source>Nobody has left this phase yet.</source>
        <translation>Diese Phase hat noch niemand verlassen.</translation>
    </message>
    <message>
        <source>%1: %2 (n = %3)</source>
        <extracomment>What followed a phase: %1 is &quot;Retention&quot;, %2 &quot;40 %&quot;, %3 the number of cases.</extracomment>
        <translation>%1: %2 (n = %3)</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln day(s)</source>
        <translation>
            <numerusform>nach %Ln Tag</numerusform>
            <numerusform>nach %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswohin</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>Noch hier</translation>
    </message>
    <message>
        <source>“%1” is planned for %2 tomorrow</source>
        <translation>„%1“ ist für %2 auf morgen geplant</translation>
    </message>
</context>
<context>
    <name>PhaseHistory</name>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Bulk edit</source>
        <translation>Sammeländerung</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Phase visits</source>
        <translation>Phasenaufenthalte</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Verschieben …</translation>
    </message>
    <message>
        <source>Move the customer, now or at an earlier day (Ctrl+Shift+M)</source>
        <translation>Den Kunden verschieben, jetzt oder an einem früheren Tag (Strg+Umschalt+M)</translation>
    </message>
    <message>
        <source>C&amp;orrect…</source>
        <translation>Be&amp;richtigen …</translation>
    </message>
    <message>
        <source>Say how this visit really was (Enter)</source>
        <translation>Sagen, wie dieser Aufenthalt wirklich war (Eingabe)</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Entfe&amp;rnen</translation>
    </message>
    <message>
        <source>Take this visit back: the one before goes on (Del)</source>
        <translation>Diesen Aufenthalt zurücknehmen: Der vorige dauert an (Entf)</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>First entered</source>
        <translation>Zuerst betreten</translation>
    </message>
    <message>
        <source>Last left</source>
        <translation>Zuletzt verlassen</translation>
    </message>
    <message>
        <source>Latest visit</source>
        <translation>Letzter Aufenthalt</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Aufenthalte</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Betreten</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation>Grund fürs Verlassen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Every visit, the latest first</source>
        <translation>Alle Aufenthalte, der letzte zuerst</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>noch dort</translation>
    </message>
    <message>
        <source>Remove a visit to %1</source>
        <comment>phase</comment>
        <translation>Einen Aufenthalt in %1 entfernen</translation>
    </message>
</context>
<context>
    <name>PhaseLimits</name>
    <message>
        <source>The fewest customers cannot be more than the most. Change one of the two.</source>
        <translation>Mindestens kann nicht mehr sein als höchstens. Ändern Sie eine der beiden Zahlen.</translation>
    </message>
</context>
<context>
    <name>PhaseMapping</name>
    <message>
        <source>What that makes</source>
        <translation>Was das ergibt</translation>
    </message>
    <message>
        <source>Where the customers of “%1” go</source>
        <translation>Wohin die Kunden von „%1“ gehen</translation>
    </message>
</context>
<context>
    <name>PhaseRole</name>
    <message>
        <source>Reach</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Acquisition</source>
        <translation>Gewinnung</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Erstkauf</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Treue</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Eingeschlafen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
</context>
<context>
    <name>PhaseTableModel</name>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
</context>
<context>
    <name>PrintButton</name>
    <message>
        <source>Print or save</source>
        <translation>Drucken oder sichern</translation>
    </message>
    <message>
        <source>Print what is shown, or save it as PDF or CSV</source>
        <translation>Drucken, was zu sehen ist, oder als PDF oder CSV speichern</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als &amp;PDF speichern …</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Als &amp;CSV speichern …</translation>
    </message>
</context>
<context>
    <name>PrintPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print: %1</source>
        <translation>Drucken: %1</translation>
    </message>
</context>
<context>
    <name>ProblemWindow</name>
    <message>
        <source>The file could not be opened</source>
        <translation>Die Datei ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>&amp;Open another file…</source>
        <translation>Andere Datei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>New &amp;business…</source>
        <translation>&amp;Neuer Betrieb…</translation>
    </message>
    <message>
        <source>&amp;Show the folder with the backups</source>
        <translation>Ordner mit den &amp;Sicherungen anzeigen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
</context>
<context>
    <name>PurchaseFigures</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Bought again</source>
        <translation>Wieder gekauft</translation>
    </message>
    <message>
        <source>Bought again in the next month</source>
        <translation>Im nächsten Monat wieder gekauft</translation>
    </message>
    <message>
        <source>Retention needs purchases of at least two calendar months.</source>
        <translation>Die Wiederkehr braucht Käufe aus mindestens zwei Kalendermonaten.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln customer(s) who bought in %1, %2 bought again in %3.</source>
        <translation>
            <numerusform>Von %Ln Kunden mit Käufen im %1 hat %2 im %3 wieder gekauft.</numerusform>
            <numerusform>Von %Ln Kunden mit Käufen im %1 haben %2 im %3 wieder gekauft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bought in %1 and in %2</source>
        <translation>Im %1 und im %2 gekauft</translation>
    </message>
    <message>
        <source>Bought in %1, not in %2</source>
        <translation>Im %1 gekauft, im %2 nicht</translation>
    </message>
    <message>
        <source>Back in %1 after a pause</source>
        <translation>Im %1 nach einer Pause zurück</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Became inactive</source>
        <translation>Inaktiv geworden</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgekehrt</translation>
    </message>
    <message numerus="yes">
        <source>Nobody can have been inactive for %n day(s): the purchases do not reach back so far.</source>
        <translation>
            <numerusform>Niemand kann seit %n Tag inaktiv sein: So weit reichen die Käufe nicht zurück.</numerusform>
            <numerusform>Niemand kann seit %n Tagen inaktiv sein: So weit reichen die Käufe nicht zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 customers have bought nothing for %n day(s).</source>
        <translation>
            <numerusform>%1 von %2 Kunden haben seit %n Tag nichts gekauft.</numerusform>
            <numerusform>%1 von %2 Kunden haben seit %n Tagen nichts gekauft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the %1 who ever were silent for that long, %2 came back.</source>
        <translation>Von den %1, die jemals so lange nichts kauften, kamen %2 zurück.</translation>
    </message>
    <message>
        <source>Became inactive in %1</source>
        <translation>Im %1 inaktiv geworden</translation>
    </message>
    <message>
        <source>Returned in %1</source>
        <translation>Im %1 zurückgekehrt</translation>
    </message>
    <message>
        <source>Inactive at the end of %1</source>
        <translation>Inaktiv Ende %1</translation>
    </message>
</context>
<context>
    <name>PurchaseImport</name>
    <message>
        <source>Purchases cannot be updated, only added. Leave “update by” out.</source>
        <translation>Käufe lassen sich nicht aktualisieren, nur hinzufügen. Lassen Sie „update by“ weg.</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>fehlt.</translation>
    </message>
    <message>
        <source>It is in %1; purchases are kept in %2.</source>
        <translation>Der Betrag ist in %1; Käufe werden in %2 geführt.</translation>
    </message>
    <message>
        <source>“%1” is in the future.</source>
        <translation>„%1“ liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>There is no customer “%1”.</source>
        <translation>Es gibt keinen Kunden „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers are called “%1”. Give a number or an e-mail address instead.</source>
        <translation>
            <numerusform>%n Kunde heißt „%1“. Geben Sie stattdessen eine Nummer oder E-Mail-Adresse an.</numerusform>
            <numerusform>%n Kunden heißen „%1“. Geben Sie stattdessen eine Nummer oder E-Mail-Adresse an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n purchase(s)</source>
        <translation>
            <numerusform>%n Kauf importieren</numerusform>
            <numerusform>%n Käufe importieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurchaseModel</name>
    <message>
        <source>Not enough data: %1 of %2 customers needed.</source>
        <translation>Nicht genug Daten: %1 von %2 nötigen Kunden.</translation>
    </message>
    <message>
        <source>Not enough data: %1 of %2 repeat customers needed.</source>
        <translation>Nicht genug Daten: %1 von %2 nötigen Kunden, die wieder kauften.</translation>
    </message>
    <message>
        <source>Not enough data: %1 of %2 days of history needed.</source>
        <translation>Nicht genug Daten: %1 von %2 nötigen Tagen.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>The stored query is damaged: %1.</source>
        <translation>Die gespeicherte Abfrage ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>“%1” is no text</source>
        <translation>„%1“ ist kein Text</translation>
    </message>
    <message>
        <source>“%1” is no list</source>
        <translation>„%1“ ist keine Liste</translation>
    </message>
    <message>
        <source>a condition is no object</source>
        <translation>eine Bedingung ist kein Objekt</translation>
    </message>
    <message>
        <source>there is no comparison “%1”</source>
        <translation>es gibt keinen Vergleich „%1“</translation>
    </message>
    <message>
        <source>its conditions are too deep</source>
        <translation>ihre Bedingungen sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it has a condition of an unknown kind</source>
        <translation>sie hat eine Bedingung unbekannter Art</translation>
    </message>
    <message>
        <source>it is of another version of Regulars</source>
        <translation>sie stammt von einer anderen Version von Regulars</translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n conditions</source>
        <translation>
            <numerusform>sie hat mehr als %n Bedingung</numerusform>
            <numerusform>sie hat mehr als %n Bedingungen</numerusform>
        </translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>sie ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>The bracket at %1 closes nothing.</source>
        <translation>Die Klammer an Stelle %1 schließt nichts.</translation>
    </message>
    <message>
        <source>“not” at %1 needs something after it.</source>
        <translation>Nach „not“ an Stelle %1 fehlt etwas.</translation>
    </message>
    <message>
        <source>There is nothing between the brackets at %1.</source>
        <translation>Zwischen den Klammern an Stelle %1 steht nichts.</translation>
    </message>
    <message>
        <source>“%1” at %2 is neither a period such as 90d, 2026 or last-month nor a known word.</source>
        <translation>„%1“ an Stelle %2 ist weder ein Zeitraum wie 90d, 2026 oder last-month noch ein bekanntes Wort.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n brackets within each other. Write the query with fewer.</source>
        <translation>
            <numerusform>Mehr als %n Klammer steht ineinander. Schreiben Sie die Abfrage mit weniger.</numerusform>
            <numerusform>Mehr als %n Klammern stehen ineinander. Schreiben Sie die Abfrage mit weniger.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bracket at %1 is never closed. Add a ) where it ends.</source>
        <translation>Die Klammer an Stelle %1 wird nicht geschlossen. Setzen Sie eine ) an ihr Ende.</translation>
    </message>
    <message numerus="yes">
        <source>The query has more than %n conditions. Leave some out, or use ranges.</source>
        <translation>
            <numerusform>Die Abfrage hat mehr als %n Bedingung. Lassen Sie einige weg oder verwenden Sie Bereiche.</numerusform>
            <numerusform>Die Abfrage hat mehr als %n Bedingungen. Lassen Sie einige weg oder verwenden Sie Bereiche.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” at %2 needs something after it.</source>
        <translation>Nach „%1“ an Stelle %2 fehlt etwas.</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <comment>position, what is wrong</comment>
        <translation>An Stelle %1: %2</translation>
    </message>
    <message>
        <source>Unknown field “%1” at %2.</source>
        <translation>Unbekanntes Feld „%1“ an Stelle %2.</translation>
    </message>
    <message>
        <source>To search for the text itself, put it in quotes.</source>
        <translation>Um nach dem Text selbst zu suchen, setzen Sie ihn in Anführungszeichen.</translation>
    </message>
    <message numerus="yes">
        <source>The query is longer than %n characters. Shorten it.</source>
        <translation>
            <numerusform>Die Abfrage ist länger als %n Zeichen. Kürzen Sie sie.</numerusform>
            <numerusform>Die Abfrage ist länger als %n Zeichen. Kürzen Sie sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The quote at %1 is never closed. Add another &quot; where the text ends.</source>
        <translation>Das Anführungszeichen an Stelle %1 wird nicht geschlossen. Setzen Sie ein &quot; an das Ende des Textes.</translation>
    </message>
    <message>
        <source>The range at %1 has no end.</source>
        <translation>Der Bereich an Stelle %1 hat kein Ende.</translation>
    </message>
    <message>
        <source>There is nothing to compare with at %1.</source>
        <translation>An Stelle %1 fehlt, womit verglichen wird.</translation>
    </message>
    <message>
        <source>The query asks for “%1”, which does not exist.</source>
        <translation>Die Abfrage nennt „%1“, das es nicht gibt.</translation>
    </message>
    <message>
        <source>Words, or conditions such as phase:retention city:&quot;São Paulo&quot; bought(90d)&gt;=2 last_call&gt;30d -tag:vip. Help has them all.</source>
        <translation>Wörter oder Bedingungen wie phase:bindung city:&quot;São Paulo&quot; bought(90d)&gt;=2 last_call&gt;30d -tag:vip. Alle stehen in der Hilfe.</translation>
    </message>
    <message>
        <source>“%1” is no %2. There are: %3.</source>
        <translation>„%1“ gibt es bei %2 nicht. Es gibt: %3.</translation>
    </message>
    <message>
        <source>“%1” is no %2. Did you mean “%3”?</source>
        <translation>„%1“ gibt es bei %2 nicht. Meinten Sie „%3“?</translation>
    </message>
    <message>
        <source>“%1” is too long to be compared with.</source>
        <translation>„%1“ ist zu lang, um damit zu vergleichen.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write it as 1000 or 1000.50.</source>
        <translation>„%1“ ist kein Betrag. Schreiben Sie 1000 oder 1000.50.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 2026-03-15, 2026-03, 2026, today, last-month, or 30d for 30 days.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie 2026-03-15, 2026-03, 2026, today, last-month oder 30d für 30 Tage.</translation>
    </message>
    <message>
        <source>“%1” has nothing in it that could be looked for.</source>
        <translation>„%1“ enthält nichts, wonach gesucht werden könnte.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>„%1“ ist weder ja noch nein.</translation>
    </message>
    <message>
        <source>“%1” cannot be more or less than something. Use : or =.</source>
        <translation>„%1“ kann nicht mehr oder weniger als etwas sein. Verwenden Sie : oder =.</translation>
    </message>
    <message>
        <source>“%1” is compared with nothing.</source>
        <translation>„%1“ wird mit nichts verglichen.</translation>
    </message>
    <message>
        <source>“%1” can be more or less than one value only.</source>
        <translation>„%1“ kann nur mehr oder weniger als ein einziger Wert sein.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>“%1” has no ranges.</source>
        <translation>„%1“ hat keine Bereiche.</translation>
    </message>
    <message>
        <source>A list can be neither sorted nor grouped by “%1” at %2.</source>
        <translation>Nach „%1“ an Stelle %2 lässt sich eine Liste weder sortieren noch gruppieren.</translation>
    </message>
    <message>
        <source>“%1” at %2 can be no column.</source>
        <translation>„%1“ an Stelle %2 kann keine Spalte sein.</translation>
    </message>
    <message>
        <source>Put values with blanks or brackets in quotes, and commas between several.</source>
        <translation>Setzen Sie Werte mit Leerzeichen oder Klammern in Anführungszeichen, und Kommas zwischen mehrere.</translation>
    </message>
    <message>
        <source>These are too many values.</source>
        <translation>Das sind zu viele Werte.</translation>
    </message>
    <message>
        <source>“%1” asks for itself: %2.</source>
        <translation>„%1“ fragt nach sich selbst: %2.</translation>
    </message>
    <message>
        <source>With what “%1” asks for, the query is too large.</source>
        <translation>Mit dem, wonach „%1“ fragt, ist die Abfrage zu groß.</translation>
    </message>
    <message>
        <source>A list cannot be sorted by “%1”.</source>
        <translation>Nach „%1“ lässt sich eine Liste nicht sortieren.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write it as 42 or 42.5.</source>
        <translation>„%1“ ist keine Zahl. Schreiben Sie 42 oder 42.5.</translation>
    </message>
    <message>
        <source>“%1” can only be shown as a column.</source>
        <translation>„%1“ lässt sich nur als Spalte zeigen.</translation>
    </message>
</context>
<context>
    <name>QueryBuilder</name>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>&amp;Condition</source>
        <translation>&amp;Bedingung</translation>
    </message>
    <message>
        <source>Add a condition (Ins)</source>
        <translation>Eine Bedingung hinzufügen (Einfg)</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>Put the selected condition into a group (Shift+Ins)</source>
        <translation>Die ausgewählte Bedingung in eine Gruppe setzen (Umschalt+Einfg)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove the selected condition (Del)</source>
        <translation>Die ausgewählte Bedingung entfernen (Entf)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Move the condition up (Alt+Up)</source>
        <translation>Die Bedingung nach oben verschieben (Alt+Auf)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Move the condition down (Alt+Down)</source>
        <translation>Die Bedingung nach unten verschieben (Alt+Ab)</translation>
    </message>
</context>
<context>
    <name>QueryPanel</name>
    <message>
        <source>&amp;Build</source>
        <translation>&amp;Zusammenstellen</translation>
    </message>
    <message>
        <source>Put the query together by choosing (Ctrl+Shift+B)</source>
        <translation>Die Abfrage durch Auswählen zusammenstellen (Strg+Umschalt+B)</translation>
    </message>
    <message>
        <source>Build the query</source>
        <translation>Abfrage zusammenstellen</translation>
    </message>
</context>
<context>
    <name>QuickLogDialog</name>
    <message>
        <source>One line, if there is something to remember</source>
        <translation>Eine Zeile, falls etwas zu merken ist</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>Noti&amp;z</translation>
    </message>
    <message>
        <source>Time since this window opened</source>
        <translation>Zeit, seit dieses Fenster geöffnet wurde</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>C&amp;all</source>
        <translation>&amp;Anruf</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>Me&amp;ssage</source>
        <translation>Na&amp;chricht</translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation>&amp;Besuch</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Treffen</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>O&amp;utgoing</source>
        <translation>A&amp;usgehend</translation>
    </message>
    <message>
        <source>&amp;Incoming</source>
        <translation>E&amp;ingehend</translation>
    </message>
    <message>
        <source>Minu&amp;tes</source>
        <translation>&amp;Minuten</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Notieren</translation>
    </message>
    <message>
        <source>Whom is it about? Choose a customer from the list.</source>
        <translation>Um wen geht es? Wählen Sie einen Kunden aus der Liste.</translation>
    </message>
    <message>
        <source>By which day? Enter a day such as “friday”, or choose none.</source>
        <translation>Bis zu welchem Tag? Geben Sie einen Tag ein, etwa „Freitag“, oder wählen Sie „Keine“.</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Notieren: %1</translation>
    </message>
    <message>
        <source>&amp;Take this one</source>
        <translation>&amp;Diesen nehmen</translation>
    </message>
    <message>
        <source>Log it for the customer who is there already</source>
        <translation>Für den Kunden notieren, den es schon gibt</translation>
    </message>
    <message>
        <source>This phase asks why customers are moved. Say it in a word, or do not move.</source>
        <translation>Diese Phase fragt, warum Kunden verschoben werden. Sagen Sie es in einem Wort, oder verschieben Sie nicht.</translation>
    </message>
    <message>
        <source>That was the last one: %1 logged, %2 skipped</source>
        <translation>Das war der letzte: %1 notiert, %2 übersprungen</translation>
    </message>
    <message>
        <source>Stopped at %1</source>
        <translation>Angehalten bei %1</translation>
    </message>
    <message>
        <source>Completes: %1, due %2</source>
        <translation>Erledigt: %1, fällig %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in a list of customers to call</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Call the number with the telephone program; the time starts anew</source>
        <translation>Die Nummer mit dem Telefonprogramm anrufen; die Zeit beginnt von vorn</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done &amp;&amp; next…</source>
        <translation>Erledigt &amp;&amp; weiter …</translation>
    </message>
    <message>
        <source>Logs it, and plans the next step in full (Ctrl+Shift+Enter)</source>
        <translation>Notiert es und plant den nächsten Schritt ausführlich (Strg+Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>To the next customer, without logging anything (Alt+Right)</source>
        <translation>Zum nächsten Kunden, ohne etwas zu notieren (Alt+Rechts)</translation>
    </message>
</context>
<context>
    <name>ReasonList</name>
    <message>
        <source>leave as it is</source>
        <translation>so lassen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) with “%1” &amp;get</source>
        <translation>
            <numerusform>%Ln Aufenthalt mit „%1“ &amp;bekommt</numerusform>
            <numerusform>%Ln Aufenthalte mit „%1“ &amp;bekommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Instead of “%1”</source>
        <translation>Statt „%1“</translation>
    </message>
</context>
<context>
    <name>RecordKind</name>
    <message>
        <source>There is no operation “%1” in the history.</source>
        <translation>Im Verlauf gibt es keinen Vorgang „%1“.</translation>
    </message>
    <message>
        <source>“%1” has already been undone.</source>
        <translation>„%1“ wurde schon rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>What was imported and undone cannot be brought back. Import the file again.</source>
        <translation>Was importiert und rückgängig gemacht wurde, lässt sich nicht zurückholen. Importieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kind of record, customer&apos;s name</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Not undone: %1 was changed since. Undo the later change first, or change it by hand.</source>
        <translation>Nicht rückgängig gemacht: %1 wurde seitdem geändert. Machen Sie zuerst die spätere Änderung rückgängig, oder ändern Sie den Eintrag von Hand.</translation>
    </message>
    <message>
        <source>Not undone: %1 has been worked with since (%2). Undo that first.</source>
        <translation>Nicht rückgängig gemacht: Mit %1 wurde seitdem gearbeitet (%2). Machen Sie zuerst das rückgängig.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of record, its name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Phase visit</source>
        <translation>Phasenaufenthalt</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>Purchase line</source>
        <translation>Kaufposition</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation>Lebenszyklus</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>This edition of Regulars cannot undo changes of “%1”.</source>
        <translation>Diese Ausgabe von Regulars kann Änderungen an „%1“ nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführung</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>Kein Duplikat</translation>
    </message>
    <message>
        <source>“%1” cannot be undone: what it deleted has been erased.</source>
        <translation>„%1“ lässt sich nicht rückgängig machen: Was dabei gelöscht wurde, ist endgültig gelöscht.</translation>
    </message>
    <message>
        <source>What was deleted for good cannot be brought back.</source>
        <translation>Was endgültig gelöscht wurde, lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>%1 has been brought back already.</source>
        <translation>%1 ist schon zurückgeholt worden.</translation>
    </message>
    <message>
        <source>%1 cannot be brought back: what it belongs to is gone (%2).</source>
        <comment>record, kind of record</comment>
        <translation>%1 lässt sich nicht zurückholen: Wozu es gehört, gibt es nicht mehr (%2).</translation>
    </message>
    <message>
        <source>Customer in the bin</source>
        <translation>Kunde im Papierkorb</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>Eigenes Feld</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Value of a custom field</source>
        <translation>Wert eines eigenen Feldes</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Not undone: the phases of %1 were changed since. Undo the later change first, or correct them by hand.</source>
        <translation>Nicht rückgängig gemacht: Die Phasen von %1 wurden seitdem geändert. Machen Sie zuerst die spätere Änderung rückgängig, oder berichtigen Sie sie von Hand.</translation>
    </message>
    <message>
        <source>Place on the board</source>
        <translation>Platz auf dem Board</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Task template</source>
        <translation>Aufgabenvorlage</translation>
    </message>
    <message>
        <source>What a rule did</source>
        <translation>Was eine Regel tat</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Dabei</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Beteiligter</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>Mail template</source>
        <translation>E-Mail-Vorlage</translation>
    </message>
    <message>
        <source>Rest in Today</source>
        <translation>Pause in „Heute“</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
</context>
<context>
    <name>RecordQuery</name>
    <message>
        <source>There is no field “%1” to sort by. There are: %2.</source>
        <translation>Es gibt kein Feld „%1“, nach dem sich sortieren ließe. Es gibt: %2.</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Jeden Tag</numerusform>
            <numerusform>Alle %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>Jede Woche</numerusform>
            <numerusform>Alle %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>Jeden Monat</numerusform>
            <numerusform>Alle %n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s)</source>
        <translation>
            <numerusform>Jedes Jahr</numerusform>
            <numerusform>Alle %n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>How often a task comes back: &quot;Every 2 weeks&quot;, and the days of the week.</extracomment>
        <translation>%1 am %2</translation>
    </message>
</context>
<context>
    <name>RecurrenceEditor</name>
    <message>
        <source>Count from the day on which it is d&amp;one</source>
        <translation>Ab dem Tag des E&amp;rledigens zählen</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Every how many</source>
        <translation>Alle wie viele</translation>
    </message>
    <message>
        <source>every </source>
        <comment>before a number</comment>
        <translation>alle </translation>
    </message>
</context>
<context>
    <name>RejectedRows</name>
    <message>
        <source>“%1” was not written: %2.</source>
        <translation>„%1“ wurde nicht geschrieben: %2.</translation>
    </message>
</context>
<context>
    <name>RejectionModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Why it was not imported</source>
        <translation>Warum sie nicht importiert wurde</translation>
    </message>
</context>
<context>
    <name>Relationship</name>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Empfohlen von</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Hat empfohlen</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Kollege</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Freund</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
</context>
<context>
    <name>RelationshipDialog</name>
    <message>
        <source>Add a relationship of %1</source>
        <translation>Beziehung von %1 hinzufügen</translation>
    </message>
    <message>
        <source>Sister, neighbour, …</source>
        <translation>Schwester, Nachbar, …</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Wie</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>Noti&amp;z</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>To whom? Choose a customer from the list.</source>
        <translation>Zu wem? Wählen Sie einen Kunden aus der Liste.</translation>
    </message>
    <message>
        <source>Relate %1 to %2</source>
        <comment>customers</comment>
        <translation>%1 mit %2 verbinden</translation>
    </message>
</context>
<context>
    <name>ReminderBox</name>
    <message>
        <source>When it is due</source>
        <translation>Wenn sie fällig ist</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n Tag vorher</numerusform>
            <numerusform>%n Tage vorher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>%n Stunde vorher</numerusform>
            <numerusform>%n Stunden vorher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>%n Minute vorher</numerusform>
            <numerusform>%n Minuten vorher</numerusform>
        </translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Keine Erinnerung</translation>
    </message>
</context>
<context>
    <name>ReminderClock</name>
    <message>
        <source>Remind by the clocks of %1</source>
        <translation>Nach den Uhren von %1 erinnern</translation>
    </message>
</context>
<context>
    <name>ReminderOptions</name>
    <message>
        <source>&amp;Remind me of tasks</source>
        <translation>An Aufgaben &amp;erinnern</translation>
    </message>
    <message>
        <source>Keep &amp;quiet at night</source>
        <translation>&amp;Ruhezeit einhalten</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhezeit von</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhezeit bis</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Später erinnern</translation>
    </message>
    <message>
        <source>Reminder of new tasks</source>
        <translation>Erinnerung neuer Aufgaben</translation>
    </message>
    <message>
        <source>&amp;Keep running when the window is closed, to remind</source>
        <translation>&amp;Weiterlaufen, wenn das Fenster geschlossen ist, um zu erinnern</translation>
    </message>
    <message>
        <source>Start with the &amp;computer, without a window</source>
        <translation>Mit dem Re&amp;chner starten, ohne Fenster</translation>
    </message>
    <message>
        <source>What comes up then is shown together afterwards</source>
        <translation>Was dann ansteht, wird danach zusammen gezeigt</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>&amp;von</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>&amp;Snooze puts off by</source>
        <translation>&amp;Später erinnern:</translation>
    </message>
    <message>
        <source>&amp;New tasks remind</source>
        <translation>&amp;Neue Aufgaben erinnern</translation>
    </message>
</context>
<context>
    <name>ReminderTexts</name>
    <message>
        <source>until tomorrow morning</source>
        <translation>bis morgen früh</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>when they are due</source>
        <translation>wenn sie fällig sind</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n Tag vorher</numerusform>
            <numerusform>%n Tage vorher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>%n Stunde vorher</numerusform>
            <numerusform>%n Stunden vorher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>%n Minute vorher</numerusform>
            <numerusform>%n Minuten vorher</numerusform>
        </translation>
    </message>
    <message>
        <source>Due %1 at %2</source>
        <comment>day, time</comment>
        <translation>Fällig %1 um %2</translation>
    </message>
    <message>
        <source>Due %1</source>
        <comment>day</comment>
        <translation>Fällig %1</translation>
    </message>
</context>
<context>
    <name>ReminderWindow</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Anrufen</translation>
    </message>
    <message>
        <source>&amp;Snooze</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Erledigt</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>What you are reminded of</source>
        <translation>Woran Sie erinnert werden</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Schl&amp;ießen</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Später erinnern</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n Erinnerung</numerusform>
            <numerusform>%n Erinnerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Snooze all</source>
        <translation>Alle später</translation>
    </message>
    <message>
        <source>Snooze “%1”</source>
        <translation>An „%1“ später erinnern</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Complaints by the month they were received in; a complaint is open until somebody notes what was done about it.</source>
        <translation>Beschwerden nach dem Monat, in dem sie eingingen; eine Beschwerde ist offen, bis jemand notiert, was getan wurde.</translation>
    </message>
    <message>
        <source>The share of customers who answered 9 or 10 to “How likely are you to recommend us?” less the share who answered 0 to 6, each customer&apos;s latest answer counted once a period.</source>
        <translation>Der Anteil der Kunden, die auf „Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen?“ mit 9 oder 10 geantwortet haben, abzüglich des Anteils mit 0 bis 6; je Zeitraum zählt nur die letzte Antwort jedes Kunden.</translation>
    </message>
    <message>
        <source>Fewer than %1 answers: they are shown, but no score.</source>
        <translation>Weniger als %1 Antworten: Gezeigt werden die Antworten, aber keine Punktzahl.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>At least (95 %)</source>
        <translation>Mindestens (95 %)</translation>
    </message>
    <message>
        <source>At most (95 %)</source>
        <translation>Höchstens (95 %)</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>9 and 10</source>
        <translation>9 und 10</translation>
    </message>
    <message>
        <source>7 and 8</source>
        <translation>7 und 8</translation>
    </message>
    <message>
        <source>0 to 6</source>
        <translation>0 bis 6</translation>
    </message>
    <message>
        <source>Month over</source>
        <translation>Monat vorbei</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Open at its end</source>
        <translation>Offen am Monatsende</translation>
    </message>
    <message>
        <source>Customers by the phase they are in on the day of the report and were in when each month ended.</source>
        <translation>Kunden nach der Phase, in der sie am Tag des Berichts sind und am Ende jedes Monats waren.</translation>
    </message>
    <message>
        <source>End of</source>
        <translation>Ende von</translation>
    </message>
    <message>
        <source>Purchases in other currencies than %1 are left out: %2.</source>
        <translation>Käufe in anderen Währungen als %1 sind nicht enthalten: %2.</translation>
    </message>
    <message>
        <source>The last purchase was on %1; nothing after it is counted.</source>
        <translation>Der letzte Kauf war am %1; danach wird nichts gezählt.</translation>
    </message>
    <message>
        <source>Returns are left out: %1.</source>
        <translation>Rückgaben sind nicht enthalten: %1.</translation>
    </message>
    <message>
        <source>Customers are grouped by the calendar month of their first purchase in the data; each cell counts those of the group who bought in the month that many months later.</source>
        <translation>Die Kunden sind nach dem Kalendermonat ihres ersten Kaufs in den Daten gruppiert; jede Zelle zählt, wie viele der Gruppe so viele Monate später gekauft haben.</translation>
    </message>
    <message>
        <source>Customers are grouped by the calendar month of their first purchase in the data; each cell adds up what the group spent in the month that many months later, returns left out.</source>
        <translation>Die Kunden sind nach dem Kalendermonat ihres ersten Kaufs in den Daten gruppiert; jede Zelle summiert, was die Gruppe so viele Monate später ausgegeben hat, ohne Rückgaben.</translation>
    </message>
    <message>
        <source>The group of %1 is the first of the data: who bought before looks new in it.</source>
        <translation>Die Gruppe %1 ist die erste in den Daten: Wer schon vorher gekauft hat, sieht darin neu aus.</translation>
    </message>
    <message>
        <source>Groups of fewer than %1 customers say little.</source>
        <translation>Gruppen mit weniger als %1 Kunden sagen wenig aus.</translation>
    </message>
    <message>
        <source>Of the customers who bought in a calendar month, the share who bought again in the next one.</source>
        <translation>Der Anteil der Kunden mit Käufen in einem Kalendermonat, die im nächsten wieder gekauft haben.</translation>
    </message>
    <message>
        <source>Not enough data yet: purchases of at least two calendar months are needed.</source>
        <translation>Noch nicht genug Daten: Es braucht Käufe aus mindestens zwei Kalendermonaten.</translation>
    </message>
    <message>
        <source>A customer is inactive after %1 days without a purchase and may still return; the rate is the share of the customers active when a month began who were inactive when it ended.</source>
        <translation>Ein Kunde ist nach %1 Tagen ohne Kauf inaktiv und kann noch zurückkehren; die Quote ist der Anteil der zu Monatsbeginn aktiven Kunden, die am Monatsende inaktiv waren.</translation>
    </message>
    <message>
        <source>Not enough data yet: nobody can have been inactive for %1 days.</source>
        <translation>Noch nicht genug Daten: Niemand kann seit %1 Tagen inaktiv sein.</translation>
    </message>
    <message>
        <source>First bought in</source>
        <translation>Erster Kauf in</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Bought in it</source>
        <translation>Im Monat gekauft</translation>
    </message>
    <message>
        <source>Again in the next</source>
        <translation>Im nächsten wieder</translation>
    </message>
    <message>
        <source>Not in the next</source>
        <translation>Im nächsten nicht</translation>
    </message>
    <message>
        <source>Back after a pause</source>
        <translation>Nach Pause zurück</translation>
    </message>
    <message>
        <source>Share retained</source>
        <translation>Wiederkehrquote</translation>
    </message>
    <message>
        <source>Active at its beginning</source>
        <translation>Aktiv am Monatsbeginn</translation>
    </message>
    <message>
        <source>Became inactive</source>
        <translation>Inaktiv geworden</translation>
    </message>
    <message>
        <source>Stayed active</source>
        <translation>Aktiv geblieben</translation>
    </message>
    <message>
        <source>Active again</source>
        <translation>Wieder aktiv</translation>
    </message>
    <message>
        <source>Inactive at its end</source>
        <translation>Inaktiv am Monatsende</translation>
    </message>
    <message>
        <source>Returned in it</source>
        <translation>Im Monat zurückgekehrt</translation>
    </message>
    <message>
        <source>Share lost</source>
        <translation>Abwanderungsquote</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>There is no report “%1”. Reports: %2.</source>
        <translation>Es gibt keinen Bericht „%1“. Berichte: %2.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Übrige</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>advanced</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>sideways</source>
        <translation>seitwärts</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>noch da</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Eingetreten</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Lost or lapsed</source>
        <translation>Verloren oder eingeschlafen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Sideways</source>
        <translation>Seitwärts</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Noch da</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Tage (Median)</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Revenue before</source>
        <translation>Umsatz davor</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Kein Grund genannt</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Gefolgt von</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Eintritte</translation>
    </message>
    <message>
        <source>of</source>
        <translation>von</translation>
    </message>
    <message>
        <source>Typical days</source>
        <translation>Übliche Tage</translation>
    </message>
    <message>
        <source>Phases marked as former do not belong to the life cycle any more.</source>
        <translation>Phasen mit dem Zusatz „früher“ gehören nicht mehr zum Lebenszyklus.</translation>
    </message>
    <message>
        <source>A customer can be in several segments, so the groups overlap.</source>
        <translation>Ein Kunde kann in mehreren Segmenten sein, darum überschneiden sich die Gruppen.</translation>
    </message>
    <message>
        <source>%1 (former)</source>
        <extracomment>A phase that does not belong to the life cycle any more.</extracomment>
        <translation>%1 (früher)</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Niemand zuständig</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Ohne Herkunft</translation>
    </message>
    <message>
        <source>In no segment</source>
        <translation>In keinem Segment</translation>
    </message>
    <message>
        <source>Customers by the phase they are in on the day of the report and were in when each day ended.</source>
        <translation>Kunden nach der Phase, in der sie am Tag des Berichts sind und am Ende jedes Tages waren.</translation>
    </message>
    <message>
        <source>Customers by the phase they are in on the day of the report and were in when each week ended, on Sunday.</source>
        <translation>Kunden nach der Phase, in der sie am Tag des Berichts sind und am Ende jeder Woche, am Sonntag, waren.</translation>
    </message>
    <message>
        <source>Every entry into a phase within the period has exactly one outcome so far: advanced to a later phase, lost (to a phase for lapsed or lost customers), back to an earlier phase or back from the lapsed or lost, sideways to a phase of the same role, or still there; the days are the median after Kaplan and Meier with its 95 % interval, in which visits that are still open count for as long as they have lasted.</source>
        <translation>Jeder Eintritt in eine Phase innerhalb des Zeitraums hat bisher genau einen Ausgang: weiter in eine spätere Phase, verloren (in eine Phase für Eingeschlafene oder Verlorene), zurück in eine frühere Phase oder zurück von den Eingeschlafenen oder Verlorenen, seitwärts in eine Phase derselben Rolle, oder noch da; die Tage sind der Median nach Kaplan und Meier mit seinem 95-%-Intervall, in dem noch offene Aufenthalte so lange zählen, wie sie bisher dauern.</translation>
    </message>
    <message>
        <source>Moves within the period to a phase for lapsed or lost customers by the reason given for entering it, or else for leaving the phase before; the revenue is what these customers bought in the year before.</source>
        <translation>Wechsel innerhalb des Zeitraums in eine Phase für Eingeschlafene oder Verlorene nach dem Grund, der für den Eintritt oder sonst für das Verlassen der Phase davor genannt wurde; der Umsatz ist, was diese Kunden im Jahr davor kauften.</translation>
    </message>
    <message>
        <source>What followed the entries into each phase within the period, as a share of all of them, those who are still there included; the typical days are the median of those who moved on so.</source>
        <translation>Was auf die Eintritte in jede Phase innerhalb des Zeitraums folgte, als Anteil an allen, auch denen, die noch da sind; die üblichen Tage sind der Median derer, die so weiterzogen.</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Stocken</translation>
    </message>
    <message>
        <source>Usually followed by</source>
        <translation>Gewöhnlich gefolgt von</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wozu sie da ist</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What each phase is for, what to do, how many customers are in it, and what followed it so far in this business&apos;s own history; the days are the median after Kaplan and Meier.</source>
        <translation>Wozu jede Phase da ist, was zu tun ist, wie viele Kunden in ihr sind und was ihr bisher in der eigenen Geschichte dieses Betriebs folgte; die Tage sind der Median nach Kaplan und Meier.</translation>
    </message>
    <message>
        <source>The report “%1” has no groups.</source>
        <translation>Der Bericht „%1“ hat keine Gruppen.</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <source>No outcome</source>
        <translation>Kein Ergebnis</translation>
    </message>
    <message>
        <source>Before the first phase</source>
        <translation>Vor der ersten Phase</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What was noted as done with customers, each counted once, for the customer it belongs to and the person who did it. The reach rate is the share of calls in which somebody was reached, of the calls whose outcome says so, with its 95 % interval (Wilson).</source>
        <translation>Was als mit Kunden getan notiert wurde, jedes einmal gezählt, beim Kunden, zu dem es gehört, und bei der Person, die es tat. Die Erreichquote ist der Anteil der Anrufe, in denen jemand erreicht wurde, an den Anrufen, deren Ergebnis das sagt, mit ihrem 95-%-Intervall (Wilson).</translation>
    </message>
    <message>
        <source>The phase is the one in which the customer was at that moment.</source>
        <translation>Die Phase ist die, in der der Kunde in diesem Moment war.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) have an outcome that is not in the list, so they do not count for the reach rate.</source>
        <translation>
            <numerusform>%Ln Anruf hat ein Ergebnis, das nicht in der Liste steht; er zählt nicht für die Erreichquote.</numerusform>
            <numerusform>%Ln Anrufe haben ein Ergebnis, das nicht in der Liste steht; sie zählen nicht für die Erreichquote.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than %1 calls with an outcome: the reach rate says little.</source>
        <translation>Weniger als %1 Anrufe mit Ergebnis: Die Erreichquote sagt wenig.</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Calls with an outcome</source>
        <translation>Anrufe mit Ergebnis</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Reach rate</source>
        <translation>Erreichquote</translation>
    </message>
    <message>
        <source>Who waits today, one line a customer: tasks that have their time first, then what was promised or is expected (tasks, complaints, wishes to stay in touch, today&apos;s birthdays), then by what is at stake: revenue a year since the first purchase, times the chance that the customer does not buy within 365 days (of the lapsed: that he or she does).</source>
        <translation>Wer heute wartet, eine Zeile je Kunde: zuerst Aufgaben mit Uhrzeit, dann Versprochenes und Erwartetes (Aufgaben, Beschwerden, Wünsche nach Kontakt, Geburtstage von heute), dann nach dem, was auf dem Spiel steht: Umsatz je Jahr seit dem ersten Kauf mal der Wahrscheinlichkeit, dass der Kunde in 365 Tagen nicht kauft (bei Verlorenen: dass er kauft).</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Betreuer</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Silent days</source>
        <translation>Tage still</translation>
    </message>
    <message>
        <source>Usual days between purchases</source>
        <translation>Übliche Tage zwischen Käufen</translation>
    </message>
    <message>
        <source>Chance to buy within a year</source>
        <translation>Kauft innerhalb eines Jahres</translation>
    </message>
    <message>
        <source>Revenue a year</source>
        <translation>Umsatz je Jahr</translation>
    </message>
    <message>
        <source>At stake</source>
        <translation>Auf dem Spiel</translation>
    </message>
    <message>
        <source>How likely customers buy again cannot be told yet: that takes 200 customers who bought, 60 of them again, within 26 weeks or more. Lines are ordered by value.</source>
        <translation>Wie wahrscheinlich Kunden wieder kaufen, lässt sich noch nicht sagen: Dazu braucht es 200 Kunden mit Käufen, 60 davon mehrmals, in mindestens 26 Wochen. Die Zeilen stehen nach Wert.</translation>
    </message>
    <message>
        <source>No drop-out can be told in what was bought so far; chances are those of customers who go on buying.</source>
        <translation>In den bisherigen Käufen ist kein Wegbleiben zu erkennen; die Wahrscheinlichkeiten sind die von Kunden, die weiter kaufen.</translation>
    </message>
    <message>
        <source>The last purchase was on %1; chances are counted from then.</source>
        <translation>Der letzte Kauf war am %1; die Wahrscheinlichkeiten zählen ab da.</translation>
    </message>
    <message>
        <source>With a contract at its beginning</source>
        <translation>Mit Vertrag zu Beginn</translation>
    </message>
    <message>
        <source>Without one at its end</source>
        <translation>Am Ende ohne</translation>
    </message>
    <message>
        <source>Stayed</source>
        <translation>Geblieben</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <source>Of the customers with a contract that ran when a month began, the share who had none when it ended. Customers won within the month are not counted; who goes on with another contract stays.</source>
        <translation>Von den Kunden, deren Vertrag zu Beginn eines Monats lief, der Anteil derer, die am Ende keinen hatten. Im Monat Gewonnene werden nicht gezählt; wer mit einem anderen Vertrag weitermacht, bleibt.</translation>
    </message>
    <message>
        <source>Not enough data yet: there are no contracts.</source>
        <translation>Noch nicht genug Daten: Es gibt keine Verträge.</translation>
    </message>
    <message>
        <source>Contracts that began and ended within one month appear in no month: %1.</source>
        <translation>Verträge, die in einem Monat begannen und endeten, erscheinen in keinem Monat: %1.</translation>
    </message>
    <message>
        <source>How well the model foretells cannot be told yet: too little was known before the weeks to hold it against.</source>
        <translation>Wie gut das Modell voraussagt, lässt sich noch nicht sagen: Vor den Wochen, gegen die es zu halten wäre, war zu wenig bekannt.</translation>
    </message>
    <message>
        <source>No model of how customers buy could be fitted to what was bought.</source>
        <translation>An das, was gekauft wurde, ließ sich kein Modell des Kaufens anpassen.</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Standardfehler</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation>Nummer anderswo</translation>
    </message>
    <message>
        <source>Bought again</source>
        <translation>Kaufte wieder</translation>
    </message>
    <message>
        <source>Weeks to the last</source>
        <translation>Wochen bis zum letzten</translation>
    </message>
    <message>
        <source>Weeks known</source>
        <translation>Wochen bekannt</translation>
    </message>
    <message>
        <source>Buys</source>
        <translation>Kauft</translation>
    </message>
    <message>
        <source>Purchases to expect</source>
        <translation>Zu erwartende Käufe</translation>
    </message>
    <message>
        <source>Tenth of the customers</source>
        <translation>Zehntel der Kunden</translation>
    </message>
    <message>
        <source>Share of the value</source>
        <translation>Anteil am Wert</translation>
    </message>
    <message>
        <source>Spent each time</source>
        <translation>Gab jedes Mal aus</translation>
    </message>
    <message>
        <source>To expect each time</source>
        <translation>Jedes Mal zu erwarten</translation>
    </message>
    <message>
        <source>Revenue to expect</source>
        <translation>Zu erwartender Umsatz</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>New customers so far</source>
        <translation>Neue Kunden bisher</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Cost of a customer</source>
        <translation>Kosten eines Kunden</translation>
    </message>
    <message>
        <source>Months to pay back</source>
        <translation>Monate bis zum Ausgleich</translation>
    </message>
    <message>
        <source>Value over cost</source>
        <translation>Wert durch Kosten</translation>
    </message>
    <message>
        <source>just right</source>
        <translation>genau richtig</translation>
    </message>
    <message>
        <source>%1 % too low</source>
        <extracomment>A forecast was lower, or higher, than what came.</extracomment>
        <translation>%1 % zu niedrig</translation>
    </message>
    <message>
        <source>%1 % too high</source>
        <translation>%1 % zu hoch</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1: a forecast and what came, %2: &quot;12 % too low&quot;</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 (95 %: %2 to %3)</source>
        <extracomment>%1: what is expected, %2 and %3: the ends of the band around it</extracomment>
        <translation>%1 (95 %: %2 bis %3)</translation>
    </message>
    <message>
        <source>Within %1 weeks, if buying goes on as before: %2 purchases, which bring %3.</source>
        <extracomment>%2: &quot;1,653 (95 %: 1,454 to 1,853)&quot;, %3: &quot;59,900 € (…)&quot;</extracomment>
        <translation>Binnen %1 Wochen, wenn weiter gekauft wird wie bisher: %2 Käufe, die %3 bringen.</translation>
    </message>
    <message>
        <source>The present customers are expected to reach %1 within %2 weeks without new ones.</source>
        <translation>Die jetzigen Kunden erreichen %1 binnen %2 Wochen voraussichtlich ohne neue.</translation>
    </message>
    <message>
        <source>To reach %1 within %2 weeks takes %3 new customers, %4 a week: each brings about %5 by then.</source>
        <translation>Um %1 binnen %2 Wochen zu erreichen, sind %3 neue Kunden nötig, %4 in der Woche: Jeder bringt bis dahin etwa %5.</translation>
    </message>
    <message>
        <source>A forecast made on %1 for the %2 weeks after it says %3 purchases; %4 came</source>
        <translation>Eine Prognose vom %1 für die %2 Wochen danach sagt %3 Käufe voraus; %4 kamen</translation>
    </message>
    <message>
        <source>A forecast made on %1 for the %2 weeks after it says %3; %4 came</source>
        <translation>Eine Prognose vom %1 für die %2 Wochen danach sagt %3 voraus; %4 kamen</translation>
    </message>
    <message>
        <source>Too few customers bought again for money to tell how customers differ in what they spend: the plain average stands in.</source>
        <translation>Zu wenige Kunden kauften wieder für Geld, um zu sagen, wie verschieden viel Kunden ausgeben: Der einfache Durchschnitt steht dafür.</translation>
    </message>
    <message>
        <source>What customers spend does not tell them apart: the plain average stands in.</source>
        <translation>Was Kunden ausgeben, unterscheidet sie nicht: Der einfache Durchschnitt steht dafür.</translation>
    </message>
    <message>
        <source>What customers spend differs so much that a mean cannot be told from it: the plain average stands in.</source>
        <translation>Was Kunden ausgeben, ist so verschieden, dass sich kein Mittel daraus sagen lässt: Der einfache Durchschnitt steht dafür.</translation>
    </message>
    <message>
        <source>What those who bought until %1 will buy within %2 weeks if buying goes on as before: each at random, at a rate of his or her own, and leaving after a purchase with a chance of his or her own. All purchases of a day are one.</source>
        <translation>Was jene, die bis %1 kauften, binnen %2 Wochen kaufen, wenn weiter gekauft wird wie bisher: jeder zufällig, in seinem eigenen Takt, und nach einem Kauf mit seiner eigenen Wahrscheinlichkeit für immer weg. Alle Käufe eines Tages sind einer.</translation>
    </message>
    <message>
        <source>No drop-out can be told in this period: everybody is taken to stay a customer (NBD), so that the forecast is too high if some have left.</source>
        <translation>In diesem Zeitraum ist kein Wegbleiben zu erkennen: Alle gelten weiter als Kunden (NBD), sodass die Prognose zu hoch ist, wenn manche weg sind.</translation>
    </message>
    <message>
        <source>The model knows no season: what recurs at the same time each year is not in it.</source>
        <translation>Das Modell kennt keine Jahreszeiten: Was jedes Jahr zur gleichen Zeit wiederkehrt, ist nicht darin.</translation>
    </message>
    <message>
        <source>How much customers spend goes together with how often they buy (correlation %1), which the model of what they spend takes not to be so: values are distorted.</source>
        <translation>Wie viel Kunden ausgeben, hängt damit zusammen, wie oft sie kaufen (Korrelation %1); das Modell nimmt an, dass es das nicht tut: Die Werte sind verzerrt.</translation>
    </message>
    <message>
        <source>“%1” splits the contracts into %2 groups; a curve for each says little. Choose a field with at most %3 values.</source>
        <translation>„%1“ teilt die Verträge in %2 Gruppen; eine Kurve für jede sagt wenig. Wählen Sie ein Feld mit höchstens %3 Werten.</translation>
    </message>
    <message>
        <source>The share of contracts that last longer than a number of days, counted from their start to their end; contracts that run on count for as long as they have lasted so far (Kaplan–Meier).</source>
        <translation>Der Anteil der Verträge, die länger als eine Zahl von Tagen dauern, vom Beginn bis zum Ende gezählt; laufende Verträge zählen so lange, wie sie bisher dauern (Kaplan–Meier).</translation>
    </message>
    <message>
        <source>Half of them ended within %1 days.</source>
        <translation>Die Hälfte endete innerhalb von %1 Tagen.</translation>
    </message>
    <message>
        <source>Half of them bought again within %1 days.</source>
        <translation>Die Hälfte kaufte innerhalb von %1 Tagen wieder.</translation>
    </message>
    <message>
        <source>More than half last longer than the %1 days observed; of these days they last %2 on average.</source>
        <translation>Mehr als die Hälfte dauert länger als die beobachteten %1 Tage; von diesen Tagen dauern sie im Mittel %2.</translation>
    </message>
    <message>
        <source>Fewer than half bought again within the %1 days observed; of these days they waited %2 on average.</source>
        <translation>Weniger als die Hälfte kaufte innerhalb der beobachteten %1 Tage wieder; von diesen Tagen warteten sie im Mittel %2.</translation>
    </message>
    <message>
        <source>Not enough data yet: there is nothing to observe.</source>
        <translation>Noch nicht genug Daten: Es gibt nichts zu beobachten.</translation>
    </message>
    <message>
        <source>Where fewer than %1 are observed, the curve says little.</source>
        <translation>Wo weniger als %1 beobachtet werden, sagt die Kurve wenig.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group, what is said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Log-rank test: chi-squared %1 with %2 degrees of freedom, p %3. The smaller p is, the less likely the groups differ by chance alone.</source>
        <translation>Log-Rank-Test: Chi-Quadrat %1 bei %2 Freiheitsgraden, p %3. Je kleiner p ist, desto weniger wahrscheinlich unterscheiden sich die Gruppen nur durch Zufall.</translation>
    </message>
    <message>
        <source>The groups cannot be compared: too little happened in them.</source>
        <translation>Die Gruppen lassen sich nicht vergleichen: In ihnen ist zu wenig geschehen.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Observed so long</source>
        <translation>So lange beobachtet</translation>
    </message>
    <message>
        <source>Ended then</source>
        <translation>Dann beendet</translation>
    </message>
    <message>
        <source>Bought again then</source>
        <translation>Kaufte dann wieder</translation>
    </message>
    <message>
        <source>Lasts longer</source>
        <translation>Dauert länger</translation>
    </message>
    <message>
        <source>Waits longer</source>
        <translation>Wartet länger</translation>
    </message>
    <message>
        <source>Products that were bought together in at least %1 purchases; the lift tells how many times as often as if people took each without regard for the other.</source>
        <translation>Produkte, die in mindestens %1 Käufen zusammen gekauft wurden; der Faktor sagt, wievielmal so oft, wie wenn jedes ohne Rücksicht auf das andere genommen würde.</translation>
    </message>
    <message>
        <source>Purchases of which no products are known are left out: %1 (%2 %).</source>
        <translation>Käufe, von denen keine Produkte bekannt sind, bleiben außer Betracht: %1 (%2 %).</translation>
    </message>
    <message>
        <source>Not enough data yet: no two products were bought together so often.</source>
        <translation>Noch zu wenig Daten: Keine zwei Produkte wurden so oft zusammen gekauft.</translation>
    </message>
    <message>
        <source>Products that the customer has not bought yet, by how many times as likely as anybody is to buy them on a later day than their first purchase those are who bought something this customer has.</source>
        <translation>Produkte, die der Kunde noch nicht gekauft hat, danach, wievielmal so wahrscheinlich wie sonst jemand sie an einem späteren Tag als dem ersten Kauf kauft, wer etwas gekauft hat, was dieser Kunde hat.</translation>
    </message>
    <message>
        <source>Nothing is known that the customer bought.</source>
        <translation>Es ist nicht bekannt, was der Kunde gekauft hat.</translation>
    </message>
    <message>
        <source>Not enough data yet: nothing else was bought often enough after what the customer has.</source>
        <translation>Noch zu wenig Daten: Nach dem, was der Kunde hat, wurde nichts anderes oft genug gekauft.</translation>
    </message>
    <message>
        <source>The report needs to know for which customer.</source>
        <translation>Der Bericht muss wissen, für welchen Kunden.</translation>
    </message>
    <message>
        <source>%1 of %2 customers (%3) who bought “%4” bought it on a later day; of all customers %5 did.</source>
        <translation>%1 von %2 Kunden (%3), die „%4“ kauften, kauften es an einem späteren Tag; von allen Kunden waren es %5.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>together with</source>
        <translation>zusammen mit</translation>
    </message>
    <message>
        <source>Baskets</source>
        <translation>Warenkörbe</translation>
    </message>
    <message>
        <source>Times as often as by chance</source>
        <translation>Mal so oft wie zufällig</translation>
    </message>
    <message>
        <source>Of all baskets</source>
        <translation>Von allen Warenkörben</translation>
    </message>
    <message>
        <source>Of those with the first</source>
        <translation>Von denen mit dem ersten</translation>
    </message>
    <message>
        <source>Of those with the second</source>
        <translation>Von denen mit dem zweiten</translation>
    </message>
    <message>
        <source>Times as likely as for anybody</source>
        <translation>Mal so wahrscheinlich wie sonst</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>What was spent in other currencies than %1 is left out.</source>
        <translation>Was in anderen Währungen als %1 ausgegeben wurde, bleibt außer Betracht.</translation>
    </message>
    <message>
        <source>Champions</source>
        <translation>Champions</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>Treue</translation>
    </message>
    <message>
        <source>Potentially loyal</source>
        <translation>Vielleicht bald treu</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>Neulinge</translation>
    </message>
    <message>
        <source>Promising</source>
        <translation>Vielversprechend</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>Brauchen Zuwendung</translation>
    </message>
    <message>
        <source>About to sleep</source>
        <translation>Schlafen bald ein</translation>
    </message>
    <message>
        <source>Slipping away</source>
        <translation>Entgleiten</translation>
    </message>
    <message>
        <source>Too good to lose</source>
        <translation>Zu gut zum Verlieren</translation>
    </message>
    <message>
        <source>Hibernating</source>
        <translation>Im Winterschlaf</translation>
    </message>
    <message>
        <source>Long silent</source>
        <translation>Lange still</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Eingeschlafen</translation>
    </message>
    <message>
        <source>The purchases follow none of the models, so chances cannot be told.</source>
        <translation>Die Käufe folgen keinem der Modelle, darum lassen sich keine Wahrscheinlichkeiten angeben.</translation>
    </message>
    <message>
        <source>Each customer is compared with the others by the days since the last purchase, the days with a purchase and the total spent: 1 for the worst fifth, 5 for the best, equal customers alike; the groups go by how lately and by the mean of how often and how much.</source>
        <translation>Jeder Kunde wird mit den anderen verglichen nach den Tagen seit dem letzten Kauf, den Tagen mit einem Kauf und der Summe der Ausgaben: 1 für das schlechteste Fünftel, 5 für das beste, gleiche Kunden gleich; die Gruppen richten sich danach, wie kürzlich, und nach dem Mittel aus wie oft und wie viel.</translation>
    </message>
    <message>
        <source>Active customers buy within a year with a chance of 50 % or more, those at risk of 20 to 50 %, the lapsed of less than 20 %, if buying goes on as before; new are those who bought once, at most %1 days ago.</source>
        <translation>Aktive Kunden kaufen binnen eines Jahres mit einer Wahrscheinlichkeit von 50 % oder mehr, gefährdete von 20 bis 50 %, eingeschlafene von weniger als 20 %, wenn weiter gekauft wird wie bisher; neu ist, wer einmal gekauft hat, vor höchstens %1 Tagen.</translation>
    </message>
    <message>
        <source>Half of the customers have not bought again yet, so that they are called new for %1 days.</source>
        <translation>Die Hälfte der Kunden hat noch nicht wieder gekauft, darum heißen sie %1 Tage lang neu.</translation>
    </message>
    <message>
        <source>No drop-out detectable in this period: the chances suppose that nobody leaves for good.</source>
        <translation>In diesem Zeitraum ist kein Abwandern zu erkennen: Die Wahrscheinlichkeiten nehmen an, dass niemand für immer geht.</translation>
    </message>
    <message>
        <source>The share of a year&apos;s purchases that each calendar month brings, over whole years of complete months; without a season it would be 8.3 %. Growth within the years shows in it, too.</source>
        <translation>Der Anteil der Käufe eines Jahres, den jeder Kalendermonat bringt, über ganze Jahre voller Monate; ohne Saison wären es 8,3 %. Wachstum innerhalb der Jahre zeigt sich auch darin.</translation>
    </message>
    <message>
        <source>Not enough data yet: %1 of %2 complete months needed.</source>
        <translation>Noch zu wenig Daten: %1 von %2 nötigen vollen Monaten.</translation>
    </message>
    <message>
        <source>Days since the last purchase</source>
        <translation>Tage seit dem letzten Kauf</translation>
    </message>
    <message>
        <source>Days with a purchase</source>
        <translation>Tage mit einem Kauf</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Later than usual</source>
        <translation>Später als üblich</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Käufe</translation>
    </message>
    <message>
        <source>Share of the year</source>
        <translation>Anteil am Jahr</translation>
    </message>
    <message>
        <source>Lowest of a year</source>
        <translation>Niedrigster eines Jahres</translation>
    </message>
    <message>
        <source>Highest of a year</source>
        <translation>Höchster eines Jahres</translation>
    </message>
    <message>
        <source>The customers of today bring revenue of %1 within %2 weeks, at what it is worth today if money loses %3 % a year; the most valuable tenth of them brings %4 % of it.</source>
        <extracomment>%3: a rate in per cent, %4: a share in per cent</extracomment>
        <translation>Die heutigen Kunden bringen binnen %2 Wochen einen Umsatz von %1, gerechnet zum heutigen Wert, wenn Geld im Jahr %3 % verliert; das wertvollste Zehntel von ihnen bringt %4 % davon.</translation>
    </message>
    <message>
        <source>The share of customers who answered %1 to %2 of %2 when asked how satisfied they are, each customer&apos;s latest answer counted once a period.</source>
        <translation>Der Anteil der Kunden, die auf die Frage nach ihrer Zufriedenheit mit %1 bis %2 von %2 antworteten; die letzte Antwort jedes Kunden zählt einmal je Zeitraum.</translation>
    </message>
    <message>
        <source>The share of customers who answered %1 to %2 of %2 when asked how easy it was, each customer&apos;s latest answer counted once a period.</source>
        <translation>Der Anteil der Kunden, die auf die Frage, wie leicht es war, mit %1 bis %2 von %2 antworteten; die letzte Antwort jedes Kunden zählt einmal je Zeitraum.</translation>
    </message>
    <message>
        <source>Share of the content</source>
        <translation>Anteil der Zufriedenen</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Zufriedene</translation>
    </message>
    <message>
        <source>The days from a customer&apos;s first purchase to the next day with one; who has not bought again is counted as waiting still on the last day observed, not as lost.</source>
        <translation>Die Tage vom ersten Kauf eines Kunden bis zum nächsten Tag mit einem; wer nicht wieder gekauft hat, gilt am letzten beobachteten Tag als noch wartend, nicht als verloren.</translation>
    </message>
    <message>
        <source>Customers can be grouped by owner, source or segment here, not by “%1”.</source>
        <translation>Kunden können hier nach owner, source oder segment gruppiert werden, nicht nach „%1“.</translation>
    </message>
    <message>
        <source>In the %1 years before, the weeks ahead brought %2 % fewer purchases than as many weeks of the whole year.</source>
        <translation>In den %1 Jahren davor brachten die kommenden Wochen %2 % weniger Käufe als so viele Wochen des ganzen Jahres.</translation>
    </message>
    <message>
        <source>In the %1 years before, the weeks ahead brought %2 % more purchases than as many weeks of the whole year.</source>
        <translation>In den %1 Jahren davor brachten die kommenden Wochen %2 % mehr Käufe als so viele Wochen des ganzen Jahres.</translation>
    </message>
    <message>
        <source>Not enough data yet: %1 of %2 whole months that began with contracts are there.</source>
        <translation>Noch nicht genug Daten: %1 von %2 ganzen Monaten, die mit Verträgen begannen, sind da.</translation>
    </message>
    <message>
        <source>Not enough data yet: %1 of %2 customers with a contract when a month began, added up over the months.</source>
        <translation>Noch nicht genug Daten: %1 von %2 Kunden mit Vertrag am Beginn eines Monats, über die Monate zusammengezählt.</translation>
    </message>
    <message>
        <source>To have as many customers with a contract at the end of %1 as today, %3, takes new ones: %2, in place of those who leave.</source>
        <extracomment>%1: a month such as &quot;March 2027&quot;, %2: &quot;7 (95 %: 5 to 10)&quot;, %3: a number of customers</extracomment>
        <translation>Um am Ende des %1 so viele Kunden mit Vertrag zu haben wie heute, %3, braucht es neue: %2, für jene, die gehen.</translation>
    </message>
    <message>
        <source>To have %1 more customers with a contract at the end of %2 than today takes new ones: %3, of whom %4 stand in for those who leave.</source>
        <extracomment>%1: a number of customers, %2: a month such as &quot;March 2027&quot;, %3: &quot;17 (95 %: 15 to 20)&quot;, %4: a number</extracomment>
        <translation>Um am Ende des %2 %1 Kunden mit Vertrag mehr zu haben als heute, braucht es neue: %3, davon %4 für jene, die gehen.</translation>
    </message>
    <message>
        <source>From %1 to %2, %3 % of the customers with a contract were lost each month (95 %: %4 % to %5 %; %6 of %7, over %8 whole months).</source>
        <translation>Von %1 bis %2 gingen in jedem Monat %3 % der Kunden mit Vertrag verloren (95 %: %4 % bis %5 %; %6 von %7, über %8 ganze Monate).</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>The share of customers with a contract who were lost in a month, times those who have one, plus the growth, for each month ahead. Who is won within a month does not leave in it.</source>
        <translation>Der Anteil der Kunden mit Vertrag, die in einem Monat verloren gingen, mal jene, die einen haben, plus das Wachstum, für jeden Monat voraus. Wer in einem Monat gewonnen wird, geht nicht im selben.</translation>
    </message>
    <message>
        <source>Contracts cannot be grouped by “%1”, only by product, period, segment, the name of a segment, or a field of customers such as source.</source>
        <translation>Verträge lassen sich nicht nach „%1“ gruppieren, nur nach product, period, segment, dem Namen eines Segments oder einem Feld der Kunden wie source.</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>Customers are grouped by the calendar month of their first purchase in the data; each cell counts those of the group who bought in the month that many months later or in any after it, which is biased upward, the more so the more months have followed, while the latest months still grow.</source>
        <translation>Kunden sind nach dem Kalendermonat ihres ersten Kaufs in den Daten gruppiert; jedes Feld zählt, wer aus der Gruppe im Monat so viele Monate später oder in irgendeinem danach gekauft hat. Das ist nach oben verzerrt, umso mehr, je mehr Monate folgten, während die letzten Monate noch wachsen.</translation>
    </message>
</context>
<context>
    <name>ReportFigure</name>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Open customers</source>
        <translation>Kunden anzeigen</translation>
    </message>
    <message>
        <source>Not enough data yet</source>
        <translation>Noch nicht genug Daten</translation>
    </message>
    <message>
        <source>Counted up to %1.</source>
        <translation>Gezählt bis %1.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Only customers who…</source>
        <translation>Nur Kunden, die …</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
</context>
<context>
    <name>ReportPrinting</name>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>n = %1, counted up to %2</source>
        <translation>n = %1, gezählt bis %2</translation>
    </message>
</context>
<context>
    <name>ResolveDialog</name>
    <message>
        <source>Resolve feedback</source>
        <translation>Rückmeldung erledigen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kind of feedback, customer</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&amp;What was done?</source>
        <translation>&amp;Was wurde getan?</translation>
    </message>
    <message>
        <source>&amp;Resolve</source>
        <translation>&amp;Erledigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Say what was done, so that everybody knows.</source>
        <translation>Schreiben Sie, was getan wurde, damit es alle wissen.</translation>
    </message>
    <message>
        <source>Resolve feedback of %1</source>
        <translation>Rückmeldung von %1 erledigen</translation>
    </message>
</context>
<context>
    <name>RfmGridModel</name>
    <message numerus="yes">
        <source>%1: %Ln customer(s). How lately: %2 of 5; how often and how much: %3 of 5.</source>
        <translation>
            <numerusform>%1: %Ln Kunde. Wie kürzlich: %2 von 5; wie oft und wie viel: %3 von 5.</numerusform>
            <numerusform>%1: %Ln Kunden. Wie kürzlich: %2 von 5; wie oft und wie viel: %3 von 5.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lately: %1</source>
        <extracomment>How lately customers bought, 1 to 5: a row of a grid.</extracomment>
        <translation>Kürzlich: %1</translation>
    </message>
    <message>
        <source>Worth: %1</source>
        <extracomment>How often and how much customers bought, 1 to 5: a column of a grid.</extracomment>
        <translation>Wert: %1</translation>
    </message>
</context>
<context>
    <name>RoleTexts</name>
    <message>
        <source>Reach</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Acquire</source>
        <translation>Gewinnen</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Erstkauf</translation>
    </message>
    <message>
        <source>Retain</source>
        <translation>Binden</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>Treu</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Eingeschlafen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>They know of the business, no more.</source>
        <translation>Sie wissen vom Betrieb, mehr nicht.</translation>
    </message>
    <message>
        <source>They are interested and have not bought yet.</source>
        <translation>Sie sind interessiert und haben noch nicht gekauft.</translation>
    </message>
    <message>
        <source>They have bought for the first time.</source>
        <translation>Sie haben zum ersten Mal gekauft.</translation>
    </message>
    <message>
        <source>They buy again.</source>
        <translation>Sie kaufen wieder.</translation>
    </message>
    <message>
        <source>They stay, and recommend the business.</source>
        <translation>Sie bleiben und empfehlen den Betrieb weiter.</translation>
    </message>
    <message>
        <source>They have gone quiet and may come back.</source>
        <translation>Sie sind still geworden und kommen vielleicht wieder.</translation>
    </message>
    <message>
        <source>They have left.</source>
        <translation>Sie sind gegangen.</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Dark blue</source>
        <translation>Dunkelblau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Lila</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Rust</source>
        <translation>Rost</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Ocker</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>&amp;Whom now?</source>
        <translation>&amp;Wen jetzt?</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Change a rule</source>
        <translation>Regel ändern</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>is off</source>
        <translation>ist aus</translation>
    </message>
    <message>
        <source>suggests it in Today</source>
        <translation>schlägt es in Heute vor</translation>
    </message>
    <message>
        <source>does it by itself</source>
        <translation>tut es selbst</translation>
    </message>
    <message>
        <source>Count the customers for whom the rule would fire today</source>
        <translation>Die Kunden zählen, für die die Regel heute auslösen würde</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;If the customer is</source>
        <translation>Wenn der Kunde &amp;ist</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>The &amp;rule</source>
        <translation>Die &amp;Regel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) now</source>
        <translation>
            <numerusform>%Ln Kunde jetzt</numerusform>
            <numerusform>%Ln Kunden jetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rule “%1”</source>
        <translation>Regel „%1“ speichern</translation>
    </message>
</context>
<context>
    <name>RuleTableModel</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Suggests</source>
        <translation>Schlägt vor</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>Handelt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>When a rule fired the last time, and for which customer.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last fired</source>
        <translation>Zuletzt ausgelöst</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Ausgelöst</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>d MMMM</source>
        <extracomment>A day of this year without the year, as QLocale::toString() has it: &quot;3 May&quot;.</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>any phase</source>
        <translation>jede Phase</translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>score</comment>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>score</comment>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>scores</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>move to %1</source>
        <translation>verschieben nach %1</translation>
    </message>
    <message>
        <source>task “%1”</source>
        <translation>Aufgabe „%1“</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>Schlagwort „%1“</translation>
    </message>
    <message>
        <source>assign to %1</source>
        <translation>%1 zuweisen</translation>
    </message>
    <message>
        <source>say “%1”</source>
        <translation>Hinweis „%1“</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>A customer enters a phase</source>
        <translation>Ein Kunde kommt in eine Phase</translation>
    </message>
    <message>
        <source>A customer leaves a phase</source>
        <translation>Ein Kunde verlässt eine Phase</translation>
    </message>
    <message>
        <source>A customer has been in a phase for some days</source>
        <translation>Ein Kunde ist seit einigen Tagen in einer Phase</translation>
    </message>
    <message>
        <source>An activity is logged</source>
        <translation>Eine Aktivität wird notiert</translation>
    </message>
    <message>
        <source>A customer buys</source>
        <translation>Ein Kunde kauft</translation>
    </message>
    <message>
        <source>A customer buys for the first, second … time</source>
        <translation>Ein Kunde kauft zum ersten, zweiten … Mal</translation>
    </message>
    <message>
        <source>A customer gives feedback</source>
        <translation>Ein Kunde gibt eine Rückmeldung</translation>
    </message>
    <message>
        <source>A customer is silent for longer than usual</source>
        <translation>Ein Kunde ist länger still als gewohnt</translation>
    </message>
    <message>
        <source>A date comes</source>
        <translation>Ein Datum kommt</translation>
    </message>
    <message>
        <source>Move to a phase</source>
        <translation>In eine Phase verschieben</translation>
    </message>
    <message>
        <source>Make a task</source>
        <translation>Eine Aufgabe anlegen</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ein Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Assign to a colleague</source>
        <translation>Einem Kollegen zuweisen</translation>
    </message>
    <message>
        <source>Say something in Today</source>
        <translation>In Heute etwas sagen</translation>
    </message>
    <message>
        <source>When a customer enters %1</source>
        <translation>Wenn ein Kunde in die Phase „%1“ kommt</translation>
    </message>
    <message>
        <source>When a customer leaves %1</source>
        <translation>Wenn ein Kunde die Phase „%1“ verlässt</translation>
    </message>
    <message numerus="yes">
        <source>When a customer has been in %1 for %n day(s)</source>
        <translation>
            <numerusform>Wenn ein Kunde seit %n Tag in der Phase „%1“ ist</numerusform>
            <numerusform>Wenn ein Kunde seit %n Tagen in der Phase „%1“ ist</numerusform>
        </translation>
    </message>
    <message>
        <source>When an activity is logged: %1</source>
        <translation>Wenn eine Aktivität notiert wird: %1</translation>
    </message>
    <message>
        <source>When an activity is logged</source>
        <translation>Wenn eine Aktivität notiert wird</translation>
    </message>
    <message>
        <source>When a customer buys</source>
        <translation>Wenn ein Kunde kauft</translation>
    </message>
    <message>
        <source>When a customer buys for the first time</source>
        <translation>Wenn ein Kunde zum ersten Mal kauft</translation>
    </message>
    <message>
        <source>When a customer buys a second time</source>
        <translation>Wenn ein Kunde ein zweites Mal kauft</translation>
    </message>
    <message numerus="yes">
        <source>When a customer has bought %n time(s)</source>
        <translation>
            <numerusform>Wenn ein Kunde %n Mal gekauft hat</numerusform>
            <numerusform>Wenn ein Kunde %n Mal gekauft hat</numerusform>
        </translation>
    </message>
    <message>
        <source>When a customer gives feedback: %1</source>
        <translation>Wenn ein Kunde eine Rückmeldung gibt: %1</translation>
    </message>
    <message>
        <source>When a customer gives feedback</source>
        <translation>Wenn ein Kunde eine Rückmeldung gibt</translation>
    </message>
    <message>
        <source>When a customer is silent for longer than usual</source>
        <translation>Wenn ein Kunde länger still ist als gewohnt</translation>
    </message>
    <message>
        <source>On the day: %1</source>
        <translation>Am Tag: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before: %1</source>
        <translation>
            <numerusform>%n Tag vorher: %1</numerusform>
            <numerusform>%n Tage vorher: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 entered %2 on %3</source>
        <comment>customer, phase, day</comment>
        <translation>%1 kam am %3 in die Phase „%2“</translation>
    </message>
    <message>
        <source>%1 left %2 on %3</source>
        <comment>customer, phase, day</comment>
        <translation>%1 verließ am %3 die Phase „%2“</translation>
    </message>
    <message numerus="yes">
        <source>%1 has been in %2 for %n day(s)</source>
        <comment>customer, phase</comment>
        <translation>
            <numerusform>%1 ist seit %n Tag in der Phase „%2“</numerusform>
            <numerusform>%1 ist seit %n Tagen in der Phase „%2“</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 on %3</source>
        <comment>customer, outcome of an activity, day</comment>
        <translation>%1: %2 am %3</translation>
    </message>
    <message>
        <source>There was contact with %1 on %2</source>
        <comment>customer, day</comment>
        <translation>Am %2 gab es Kontakt mit %1</translation>
    </message>
    <message>
        <source>%1 bought on %2</source>
        <comment>customer, day</comment>
        <translation>%1 hat am %2 gekauft</translation>
    </message>
    <message>
        <source>%1 bought for the first time on %2</source>
        <comment>customer, day</comment>
        <translation>%1 hat am %2 zum ersten Mal gekauft</translation>
    </message>
    <message>
        <source>%1 bought a second time on %2</source>
        <comment>customer, day</comment>
        <translation>%1 hat am %2 ein zweites Mal gekauft</translation>
    </message>
    <message numerus="yes">
        <source>%1 has bought %n time(s), the last time on %2</source>
        <comment>customer, day</comment>
        <translation>
            <numerusform>%1 hat %n Mal gekauft, zuletzt am %2</numerusform>
            <numerusform>%1 hat %n Mal gekauft, zuletzt am %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 complained on %2</source>
        <comment>customer, day</comment>
        <translation>%1 hat sich am %2 beschwert</translation>
    </message>
    <message>
        <source>%1 gave feedback on %2: %3</source>
        <comment>customer, day, kind and score</comment>
        <translation>%1 gab am %2 eine Rückmeldung: %3</translation>
    </message>
    <message>
        <source>%1 gave feedback on %2</source>
        <comment>customer, day</comment>
        <translation>%1 gab am %2 eine Rückmeldung</translation>
    </message>
    <message>
        <source>%1 has been silent for longer than usual, since %2</source>
        <comment>customer, day</comment>
        <translation>%1 ist länger still als gewohnt, seit dem %2</translation>
    </message>
    <message>
        <source>%1: %2 on %3</source>
        <comment>customer, name of a date, day</comment>
        <translation>%1: %2 am %3</translation>
    </message>
    <message>
        <source>%1: %2?</source>
        <comment>reason, what to do</comment>
        <translation>%1: %2?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reason, what was done</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>This life cycle has no phase for what the rule “%1” wants. Choose another phase in it.</source>
        <translation>In diesem Lebenszyklus gibt es keine Phase für das, was die Regel „%1“ will. Wählen Sie in ihr eine andere Phase.</translation>
    </message>
    <message>
        <source>By the rule “%1”</source>
        <translation>Durch die Regel „%1“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>customers, what a rule did</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Suggested for %1: %2</source>
        <comment>customers, what a rule suggests</comment>
        <translation>Vorgeschlagen für %1: %2</translation>
    </message>
    <message>
        <source>By the rule “%1”: %2</source>
        <comment>rule, what it did</comment>
        <translation>Durch die Regel „%1“: %2</translation>
    </message>
    <message>
        <source>The task template of this rule was deleted. Choose another one.</source>
        <translation>Die Aufgabenvorlage dieser Regel wurde gelöscht. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>%1, if %2: %3</source>
        <comment>when, query, then</comment>
        <translation>%1, falls %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when, then</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Does nothing: this life cycle has no phase for it to move to.</source>
        <translation>Tut nichts: In diesem Lebenszyklus gibt es keine Phase, in die sie verschieben könnte.</translation>
    </message>
    <message>
        <source>There is no rule “%1”. The rules are: %2.</source>
        <translation>Es gibt keine Regel „%1“. Die Regeln sind: %2.</translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <translation>Eine Regel braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a rule “%1” already. Choose another name.</source>
        <translation>Es gibt schon eine Regel „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Give a number of days from 0 to %1.</source>
        <translation>Geben Sie eine Zahl von Tagen von 0 bis %1 an.</translation>
    </message>
    <message>
        <source>Say which purchase it is: the first, the second, …</source>
        <translation>Sagen Sie, um welchen Kauf es geht: den ersten, den zweiten, …</translation>
    </message>
    <message>
        <source>The lowest score is higher than the highest one.</source>
        <translation>Die niedrigste Bewertung ist höher als die höchste.</translation>
    </message>
    <message>
        <source>Say which date the rule waits for.</source>
        <translation>Sagen Sie, auf welches Datum die Regel wartet.</translation>
    </message>
    <message>
        <source>There is no such phase. Choose another one.</source>
        <translation>Diese Phase gibt es nicht. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Say to which phase the rule moves customers.</source>
        <translation>Sagen Sie, in welche Phase die Regel Kunden verschiebt.</translation>
    </message>
    <message>
        <source>Say which tag the rule adds: a word or a few, without a comma.</source>
        <translation>Sagen Sie, welches Schlagwort die Regel hinzufügt: ein Wort oder einige, ohne Komma.</translation>
    </message>
    <message>
        <source>Say to which colleague the rule assigns customers.</source>
        <translation>Sagen Sie, welchem Kollegen die Regel Kunden zuweist.</translation>
    </message>
    <message>
        <source>Say what the notice says.</source>
        <translation>Sagen Sie, was der Hinweis sagt.</translation>
    </message>
    <message>
        <source>A rule has to do something. Add what it does.</source>
        <translation>Eine Regel muss etwas tun. Fügen Sie hinzu, was sie tut.</translation>
    </message>
    <message>
        <source>A task needs a title. Say what is to be done.</source>
        <translation>Eine Aufgabe braucht einen Titel. Sagen Sie, was zu tun ist.</translation>
    </message>
    <message>
        <source>“%1” is used by: %2. Change these rules first.</source>
        <translation>„%1“ wird gebraucht von: %2. Ändern Sie zuerst diese Regeln.</translation>
    </message>
    <message>
        <source>This has been decided already, or is no longer true.</source>
        <translation>Das ist schon entschieden, oder es stimmt nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln suggestion(s)</source>
        <translation>
            <numerusform>%Ln Vorschlag annehmen</numerusform>
            <numerusform>%Ln Vorschläge annehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %Ln suggestion(s)</source>
        <translation>
            <numerusform>%Ln Vorschlag verwerfen</numerusform>
            <numerusform>%Ln Vorschläge verwerfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %Ln suggestion(s)</source>
        <translation>
            <numerusform>%Ln Vorschlag zurückziehen</numerusform>
            <numerusform>%Ln Vorschläge zurückziehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>What the rule did</source>
        <translation>Was die Regel tat</translation>
    </message>
    <message>
        <source>&amp;Add a rule…</source>
        <translation>Regel &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Add a rule (Insert)</source>
        <translation>Eine Regel hinzufügen (Einfg)</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Ändern…</translation>
    </message>
    <message>
        <source>Change the marked rule (Enter)</source>
        <translation>Die markierte Regel ändern (Eingabetaste)</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>A&amp;us</translation>
    </message>
    <message>
        <source>Switch the marked rule off (Alt+1)</source>
        <translation>Die markierte Regel ausschalten (Alt+1)</translation>
    </message>
    <message>
        <source>Su&amp;ggest</source>
        <translation>&amp;Vorschlagen</translation>
    </message>
    <message>
        <source>Let the marked rule suggest, for you to decide in Today (Alt+2)</source>
        <translation>Die markierte Regel vorschlagen lassen; Sie entscheiden in Heute (Alt+2)</translation>
    </message>
    <message>
        <source>Ap&amp;ply</source>
        <translation>Ha&amp;ndeln</translation>
    </message>
    <message>
        <source>Let the marked rule act by itself (Alt+3)</source>
        <translation>Die markierte Regel selbst handeln lassen (Alt+3)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Ask the marked rule earlier (Alt+Up)</source>
        <translation>Die markierte Regel früher fragen (Alt+Auf)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Ask the marked rule later (Alt+Down)</source>
        <translation>Die markierte Regel später fragen (Alt+Ab)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete the marked rule (Delete)</source>
        <translation>Die markierte Regel löschen (Entf)</translation>
    </message>
    <message>
        <source>&amp;Tasks…</source>
        <translation>Auf&amp;gaben…</translation>
    </message>
    <message>
        <source>There are no rules</source>
        <translation>Es gibt keine Regeln</translation>
    </message>
    <message>
        <source>A rule watches for something, such as a second purchase, and suggests what to do about it, or does it.</source>
        <translation>Eine Regel achtet auf etwas, etwa einen zweiten Kauf, und schlägt vor, was dann zu tun ist, oder tut es.</translation>
    </message>
    <message>
        <source>What “%1” did</source>
        <translation>Was „%1“ tat</translation>
    </message>
    <message>
        <source>Switch the rule “%1” off</source>
        <translation>Regel „%1“ ausschalten</translation>
    </message>
    <message>
        <source>Let the rule “%1” suggest</source>
        <translation>Regel „%1“ vorschlagen lassen</translation>
    </message>
    <message>
        <source>Let the rule “%1” act by itself</source>
        <translation>Regel „%1“ selbst handeln lassen</translation>
    </message>
    <message>
        <source>Reorder the rules</source>
        <translation>Regeln umordnen</translation>
    </message>
    <message>
        <source>Delete the rule “%1”</source>
        <translation>Regel „%1“ löschen</translation>
    </message>
    <message>
        <source>The templates that rules make tasks of</source>
        <translation>Die Vorlagen, aus denen Regeln Aufgaben machen</translation>
    </message>
</context>
<context>
    <name>SampleBar</name>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the sample business</source>
        <translation>Beispielbetrieb entfernen</translation>
    </message>
    <message>
        <source>This is a sample business. Try anything you like.</source>
        <translation>Das ist ein Beispielbetrieb. Probieren Sie alles aus.</translation>
    </message>
</context>
<context>
    <name>ScoreRow</name>
    <message>
        <source>Score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>The window did not settle within a minute; no picture was taken.
</source>
        <translation>Das Fenster kam innerhalb einer Minute nicht zur Ruhe; es wurde kein Bild aufgenommen.
</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.
</source>
        <translation>Das Bild konnte nicht nach %1 geschrieben werden.
</translation>
    </message>
</context>
<context>
    <name>Segment</name>
    <message>
        <source>A segment needs a name with a letter or a digit in it.</source>
        <translation>Ein Segment braucht einen Namen, in dem ein Buchstabe oder eine Ziffer vorkommt.</translation>
    </message>
    <message>
        <source>There is a segment “%1” already. Choose another name.</source>
        <translation>Ein Segment „%1“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” is used by: %2. Change or delete these first.</source>
        <translation>„%1“ wird verwendet von: %2. Ändern oder löschen Sie diese zuerst.</translation>
    </message>
</context>
<context>
    <name>SegmentDialog</name>
    <message>
        <source>Change a segment</source>
        <translation>Segment ändern</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Neues Segment</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Customers &amp;who:</source>
        <translation>Kunden, &amp;die:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save the segment %1</source>
        <translation>Segment %1 speichern</translation>
    </message>
    <message>
        <source>no wish</source>
        <translation>kein Wunsch</translation>
    </message>
    <message>
        <source>Today reminds you of everybody of the segment with whom there was no contact, purchase or feedback for so many days</source>
        <translation>„Heute“ erinnert an alle des Segments, mit denen es so viele Tage keinen Kontakt, Kauf und keine Rückmeldung gab</translation>
    </message>
    <message>
        <source>Be in &amp;touch every … days:</source>
        <translation>Alle … &amp;Tage in Kontakt:</translation>
    </message>
</context>
<context>
    <name>SegmentListModel</name>
    <message>
        <source>%1: %2</source>
        <comment>segment, how many customers it has</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>noch nicht gezählt</translation>
    </message>
</context>
<context>
    <name>SegmentPanel</name>
    <message>
        <source>Add a segment</source>
        <translation>Segment hinzufügen</translation>
    </message>
    <message>
        <source>Make what is searched for a segment</source>
        <translation>Aus dem, wonach gesucht wird, ein Segment machen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the name or the query of the segment (F2)</source>
        <translation>Namen oder Abfrage des Segments ändern (F2)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the segment (Del)</source>
        <translation>Das Segment löschen (Entf)</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Delete the segment %1</source>
        <translation>Segment %1 löschen</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Set &amp;field…</source>
        <translation>&amp;Feld setzen …</translation>
    </message>
    <message>
        <source>Set a field of all selected customers</source>
        <translation>Ein Feld aller ausgewählten Kunden setzen</translation>
    </message>
    <message>
        <source>Add &amp;tag…</source>
        <translation>Schlag&amp;wort hinzufügen …</translation>
    </message>
    <message>
        <source>Give all selected customers a tag (Ctrl+T)</source>
        <translation>Allen ausgewählten Kunden ein Schlagwort geben (Strg+T)</translation>
    </message>
    <message>
        <source>Re&amp;move tag…</source>
        <translation>Schlagwort &amp;entfernen …</translation>
    </message>
    <message>
        <source>Take a tag from all selected customers</source>
        <translation>Allen ausgewählten Kunden ein Schlagwort nehmen</translation>
    </message>
    <message>
        <source>M&amp;ove to</source>
        <translation>&amp;Verschieben nach</translation>
    </message>
    <message>
        <source>Move all selected customers to a phase</source>
        <translation>Alle ausgewählten Kunden in eine Phase verschieben</translation>
    </message>
    <message>
        <source>&amp;Assign…</source>
        <translation>&amp;Zuweisen …</translation>
    </message>
    <message>
        <source>Say who looks after all selected customers</source>
        <translation>Sagen, wer alle ausgewählten Kunden betreut</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete all selected customers into the bin (Del)</source>
        <translation>Alle ausgewählten Kunden in den Papierkorb löschen (Entf)</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>&amp;Keinen auswählen</translation>
    </message>
    <message>
        <source>Select no customer (Esc)</source>
        <translation>Keinen Kunden auswählen (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>With reason, &amp;date and next step…</source>
        <translation>Mit Grund, &amp;Datum und nächstem Schritt …</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>An&amp;rufen</translation>
    </message>
    <message>
        <source>Log a call with each selected customer, one after the other (Ctrl+Shift+O)</source>
        <translation>Mit jedem ausgewählten Kunden einen Anruf notieren, einen nach dem anderen (Strg+Umschalt+O)</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <source>Open what is selected</source>
        <translation>Das Ausgewählte öffnen</translation>
    </message>
    <message>
        <source>Change what is selected</source>
        <translation>Das Ausgewählte ändern</translation>
    </message>
    <message>
        <source>Empty a search, close a message or a window</source>
        <translation>Eine Suche leeren, eine Meldung oder ein Fenster schließen</translation>
    </message>
    <message>
        <source>From the search to the list</source>
        <translation>Von der Suche zur Liste</translation>
    </message>
</context>
<context>
    <name>SnoozeDialog</name>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message numerus="yes">
        <source>Put %n task(s) off</source>
        <translation>
            <numerusform>%n Aufgabe aufschieben</numerusform>
            <numerusform>%n Aufgaben aufschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Aufschieben</translation>
    </message>
    <message>
        <source>In 2 hours</source>
        <translation>In 2 Stunden</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>In 3 Tagen</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>In einem Monat</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>&amp;Put off</source>
        <translation>&amp;Aufschieben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Until when? Type a day, such as “tomorrow” or “friday”.</source>
        <translation>Bis wann? Geben Sie einen Tag ein, etwa „morgen“ oder „Freitag“.</translation>
    </message>
    <message>
        <source>Put off: %1</source>
        <translation>Aufgeschoben: %1</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Know your regulars</source>
        <translation>Ihre Stammkunden kennen</translation>
    </message>
    <message>
        <source>There are no customers yet. How would you like to begin? Everything stays on this computer, and everything can be undone.</source>
        <translation>Es gibt noch keine Kunden. Wie möchten Sie beginnen? Alles bleibt auf diesem Computer, und alles lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Explore a sample business</source>
        <translation>Einen Be&amp;ispielbetrieb erkunden</translation>
    </message>
    <message>
        <source>A made-up shop with 300 customers, to look around in. One click removes it.</source>
        <translation>Ein erfundener Laden mit 300 Kunden, zum Umsehen. Ein Klick entfernt ihn.</translation>
    </message>
    <message>
        <source>&amp;Import a spreadsheet</source>
        <translation>Eine &amp;Tabelle importieren</translation>
    </message>
    <message>
        <source>A list of customers or of purchases, saved as CSV. Nothing is written before you have seen it.</source>
        <translation>Eine Liste von Kunden oder Käufen, als CSV gespeichert. Nichts wird geschrieben, bevor Sie es gesehen haben.</translation>
    </message>
    <message>
        <source>&amp;Add a customer</source>
        <translation>Einen Kunden an&amp;legen</translation>
    </message>
    <message>
        <source>Begin with one person or company and grow from there.</source>
        <translation>Beginnen Sie mit einer Person oder Firma, und bauen Sie darauf auf.</translation>
    </message>
    <message>
        <source>&amp;Open another file…</source>
        <translation>Andere Datei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>A business that was kept with Regulars before.</source>
        <translation>Ein Betrieb, der schon mit Regulars geführt wurde.</translation>
    </message>
    <message>
        <source>Making the sample business</source>
        <translation>Beispielbetrieb wird angelegt</translation>
    </message>
    <message>
        <source>Add the sample business</source>
        <translation>Beispielbetrieb hinzufügen</translation>
    </message>
</context>
<context>
    <name>SuggestedMove</name>
    <message>
        <source>Move to the phase that the outcome suggests</source>
        <translation>In die Phase verschieben, die das Ergebnis vorschlägt</translation>
    </message>
    <message>
        <source>Why there</source>
        <translation>Warum dorthin</translation>
    </message>
    <message>
        <source>Why no longer in the phase before</source>
        <translation>Warum nicht mehr in der Phase davor</translation>
    </message>
    <message>
        <source>Move to &amp;phase “%1”</source>
        <translation>In die &amp;Phase „%1“ verschieben</translation>
    </message>
</context>
<context>
    <name>SuggestionDelegate</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The head of some lines, and how many there are: &quot;Second purchase (12)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>SuggestionListModel</name>
    <message numerus="yes">
        <source>%1: %Ln line(s)</source>
        <comment>head of some lines</comment>
        <translation>
            <numerusform>%1: %Ln Zeile</numerusform>
            <numerusform>%1: %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Notice: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Suggestion: %1</source>
        <translation>Vorschlag: %1</translation>
    </message>
</context>
<context>
    <name>SuggestionView</name>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>Do what is suggested (Enter)</source>
        <translation>Tun, was vorgeschlagen ist (Eingabetaste)</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Let it be: the same will not be suggested again (Delete)</source>
        <translation>Es sein lassen: Dasselbe wird nicht noch einmal vorgeschlagen (Entf)</translation>
    </message>
    <message>
        <source>Accept a&amp;ll of this rule</source>
        <translation>A&amp;lle dieser Regel annehmen</translation>
    </message>
    <message>
        <source>Accept all suggestions of the rule (Ctrl+Enter)</source>
        <translation>Alle Vorschläge der Regel annehmen (Strg+Eingabetaste)</translation>
    </message>
    <message>
        <source>Dismiss all &amp;of this rule</source>
        <translation>Alle dieser &amp;Regel verwerfen</translation>
    </message>
    <message>
        <source>Dismiss all suggestions of the rule (Shift+Delete)</source>
        <translation>Alle Vorschläge der Regel verwerfen (Umschalt+Entf)</translation>
    </message>
    <message>
        <source>&amp;Show customer</source>
        <translation>&amp;Kunden zeigen</translation>
    </message>
    <message>
        <source>Open the customer&apos;s page (F2)</source>
        <translation>Die Seite des Kunden öffnen (F2)</translation>
    </message>
    <message>
        <source>No rule suggests anything</source>
        <translation>Keine Regel schlägt etwas vor</translation>
    </message>
    <message>
        <source>Tools ▸ Rules says what rules watch for.</source>
        <translation>Extras ▸ Regeln sagt, worauf Regeln achten.</translation>
    </message>
    <message>
        <source>Suggestions by rules</source>
        <translation>Vorschläge von Regeln</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Gelesen</translation>
    </message>
    <message>
        <source>Accept suggestions</source>
        <translation>Vorschläge annehmen</translation>
    </message>
    <message>
        <source>Dismiss suggestions</source>
        <translation>Vorschläge verwerfen</translation>
    </message>
</context>
<context>
    <name>TaskActions</name>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Put off: %1</source>
        <translation>Aufgeschoben: %1</translation>
    </message>
</context>
<context>
    <name>TaskDelegate</name>
    <message>
        <source>done %1</source>
        <comment>day</comment>
        <translation>erledigt: %1</translation>
    </message>
</context>
<context>
    <name>TaskDetails</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Feedback to choose from: its kind, the day, and how it begins.</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>On &amp;working days only</source>
        <translation>N&amp;ur an Arbeitstagen</translation>
    </message>
    <message>
        <source>When it comes back on a weekend or a holiday it moves to the next working day</source>
        <translation>Kommt sie an einem Wochenende oder Feiertag wieder, ist sie am nächsten Arbeitstag fällig</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> Min.</translation>
    </message>
    <message>
        <source>&amp;Assigned to</source>
        <translation>&amp;Wer es tut</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Dringlichkeit</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>W&amp;iederholen</translation>
    </message>
    <message>
        <source>Ta&amp;kes</source>
        <translation>Da&amp;uert</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>Noti&amp;z</translation>
    </message>
    <message>
        <source>A&amp;bout feedback</source>
        <translation>Zur Rückm&amp;eldung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>TaskDialog</name>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Plan it</source>
        <translation>&amp;Planen</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Templat&amp;e</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>Begin with a template</source>
        <translation>Mit einer Vorlage beginnen</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>Auf&amp;gabe</translation>
    </message>
    <message>
        <source>Time of the day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>A task without a time is due when the day begins: at %1</source>
        <translation>Eine Aufgabe ohne Uhrzeit ist fällig, wenn der Tag beginnt: um %1</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Fällig</translation>
    </message>
    <message>
        <source>Re&amp;mind</source>
        <translation>E&amp;rinnern</translation>
    </message>
    <message>
        <source>M&amp;ore fields</source>
        <translation>We&amp;itere Felder</translation>
    </message>
    <message>
        <source>Who does it, how urgent it is, how it comes back, how long it takes, a note</source>
        <translation>Wer es tut, wie dringend es ist, wie es wiederkommt, wie lange es dauert, eine Notiz</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete the task %1</source>
        <translation>Die Aufgabe %1 löschen</translation>
    </message>
    <message>
        <source>Fewer &amp;fields</source>
        <translation>Wen&amp;iger Felder</translation>
    </message>
    <message>
        <source>Change the task %1</source>
        <translation>Die Aufgabe %1 ändern</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>%1 planen</translation>
    </message>
    <message>
        <source>What is to be done? Say it in a few words.</source>
        <translation>Was ist zu tun? Sagen Sie es in ein paar Worten.</translation>
    </message>
    <message>
        <source>Who is it for? Choose a customer from the list, or leave the field empty.</source>
        <translation>Für wen? Wählen Sie einen Kunden aus der Liste, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>When is it due? Type a day, such as “tomorrow” or “friday”.</source>
        <translation>Wann ist sie fällig? Geben Sie einen Tag ein, etwa „morgen“ oder „Freitag“.</translation>
    </message>
    <message>
        <source>This is not a time of the day. Leave it empty if any time is right.</source>
        <translation>Das ist keine Uhrzeit. Lassen Sie das Feld leer, wenn jede recht ist.</translation>
    </message>
</context>
<context>
    <name>TaskKinds</name>
    <message>
        <source>To-do</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>%n Minute vorher</numerusform>
            <numerusform>%n Minuten vorher</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskListModel</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>In den nächsten 7 Tagen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>head of some tasks, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of task, title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>task, customer</comment>
        <translation>%1, für %2</translation>
    </message>
    <message>
        <source>%1, done</source>
        <comment>task</comment>
        <translation>%1, erledigt</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <comment>task, day</comment>
        <translation>%1, fällig %2</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>Search tasks</source>
        <translation>Aufgaben suchen</translation>
    </message>
    <message>
        <source>Only m&amp;ine</source>
        <translation>Nur &amp;meine</translation>
    </message>
    <message>
        <source>Do&amp;ne ones</source>
        <translation>Erledi&amp;gte</translation>
    </message>
    <message>
        <source>&amp;New task</source>
        <translation>&amp;Neue Aufgabe</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Er&amp;ledigt</translation>
    </message>
    <message>
        <source>Mark as done; of a call or the like note what came of it (Space or D)</source>
        <translation>Als erledigt markieren; bei einem Anruf oder Ähnlichem notieren, was daraus wurde (Leertaste oder D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Open the task (Enter or E)</source>
        <translation>Die Aufgabe öffnen (Eingabe oder E)</translation>
    </message>
    <message>
        <source>&amp;Put off…</source>
        <translation>&amp;Aufschieben …</translation>
    </message>
    <message>
        <source>Put off until another day (S)</source>
        <translation>Auf einen anderen Tag verschieben (S)</translation>
    </message>
    <message>
        <source>&amp;Assign…</source>
        <translation>&amp;Zuweisen …</translation>
    </message>
    <message>
        <source>Say who is to do it (A)</source>
        <translation>Sagen, wer es tun soll (A)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Lö&amp;schen</translation>
    </message>
    <message>
        <source>Delete; undo brings it back (Delete)</source>
        <translation>Löschen; Rückgängig holt sie zurück (Entf)</translation>
    </message>
    <message>
        <source>Show &amp;customer</source>
        <translation>&amp;Kunden zeigen</translation>
    </message>
    <message>
        <source>Open the customer&apos;s page (F2)</source>
        <translation>Die Seite des Kunden öffnen (F2)</translation>
    </message>
    <message>
        <source>Show only what you are to do, not everybody&apos;s tasks</source>
        <translation>Nur zeigen, was Sie tun sollen, nicht die Aufgaben aller</translation>
    </message>
    <message>
        <source>Show what was done instead of what is to be done</source>
        <translation>Zeigen, was getan wurde, statt was zu tun ist</translation>
    </message>
    <message>
        <source>Kind of task</source>
        <translation>Art der Aufgabe</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Nothing planned yet</source>
        <translation>Noch nichts geplant</translation>
    </message>
    <message>
        <source>Plan what is to be done, for a customer or for the business, with a day, a time and a reminder if you like.</source>
        <translation>Planen Sie, was zu tun ist, für einen Kunden oder für den Betrieb, mit Tag und, wenn Sie mögen, Uhrzeit und Erinnerung.</translation>
    </message>
    <message>
        <source>No task matches</source>
        <translation>Keine Aufgabe passt</translation>
    </message>
    <message>
        <source>Everything is done</source>
        <translation>Alles ist erledigt</translation>
    </message>
    <message>
        <source>No task is open. “Done ones” shows what was done.</source>
        <translation>Keine Aufgabe ist offen. „Erledigte“ zeigt, was getan wurde.</translation>
    </message>
    <message>
        <source>Plan something to do (Ctrl+Shift+T)</source>
        <translation>Etwas planen (Strg+Umschalt+T)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln erledigt</numerusform>
            <numerusform>%Ln erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln überfällig</numerusform>
            <numerusform>%Ln überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln task(s) as done</source>
        <translation>
            <numerusform>%Ln Aufgabe erledigen</numerusform>
            <numerusform>%Ln Aufgaben erledigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln task(s)</source>
        <translation>
            <numerusform>%Ln Aufgabe löschen</numerusform>
            <numerusform>%Ln Aufgaben löschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>%1 · on the same day</source>
        <translation>%1 · am selben Tag</translation>
    </message>
    <message numerus="yes">
        <source>%1 · within %n day(s)</source>
        <translation>
            <numerusform>%1 · binnen %n Tag</numerusform>
            <numerusform>%1 · binnen %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Ändern</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Aufgabe</translation>
    </message>
    <message>
        <source>Due after da&amp;ys</source>
        <translation>Fällig nach &amp;Tagen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save the task “%1”</source>
        <translation>Aufgabe „%1“ speichern</translation>
    </message>
    <message>
        <source>Delete the task “%1”</source>
        <translation>Aufgabe „%1“ löschen</translation>
    </message>
    <message>
        <source>On &amp;working days only</source>
        <translation>N&amp;ur an Arbeitstagen</translation>
    </message>
    <message>
        <source>Task templates</source>
        <translation>Aufgabenvorlagen</translation>
    </message>
    <message>
        <source>Time of the day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>What would be due on a weekend or a holiday is due on the next working day</source>
        <translation>Was an einem Wochenende oder Feiertag fällig wäre, ist am nächsten Arbeitstag fällig</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>Re&amp;mind</source>
        <translation>E&amp;rinnern</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Dringlichkeit</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>Noti&amp;z</translation>
    </message>
    <message>
        <source>This is not a time of the day. Leave it empty if any time is right.</source>
        <translation>Das ist keine Uhrzeit. Lassen Sie das Feld leer, wenn jede recht ist.</translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>It is a LibreOffice spreadsheet. Open it there and save the sheet as “Text CSV”.</source>
        <translation>Es ist eine LibreOffice-Tabelle. Öffnen Sie sie dort, und speichern Sie das Blatt als „Text CSV“.</translation>
    </message>
    <message>
        <source>It is a LibreOffice document, not a table.</source>
        <translation>Es ist ein LibreOffice-Dokument, keine Tabelle.</translation>
    </message>
    <message>
        <source>It is an Excel workbook. Open it in Excel or LibreOffice and save the sheet as “CSV UTF-8”.</source>
        <translation>Es ist eine Excel-Arbeitsmappe. Öffnen Sie sie in Excel oder LibreOffice, und speichern Sie das Blatt als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>It is a Word document, not a table.</source>
        <translation>Es ist ein Word-Dokument, keine Tabelle.</translation>
    </message>
    <message>
        <source>It is a ZIP archive. Unpack it and import the CSV file that is in it.</source>
        <translation>Es ist ein ZIP-Archiv. Entpacken Sie es, und importieren Sie die CSV-Datei darin.</translation>
    </message>
    <message>
        <source>It is an old Excel or Office file. Open it in Excel or LibreOffice and save the sheet as “CSV UTF-8”.</source>
        <translation>Es ist eine alte Excel- oder Office-Datei. Öffnen Sie sie in Excel oder LibreOffice, und speichern Sie das Blatt als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>It is a PDF document. Ask the program that made it for the same list as CSV.</source>
        <translation>Es ist ein PDF-Dokument. Lassen Sie sich dieselbe Liste von dem Programm, aus dem es stammt, als CSV geben.</translation>
    </message>
    <message>
        <source>It is a database. If Regulars made it, use File ▸ Open; else export its table as CSV.</source>
        <translation>Es ist eine Datenbank. Stammt sie von Regulars, wählen Sie Datei ▸ Öffnen; sonst exportieren Sie ihre Tabelle als CSV.</translation>
    </message>
    <message>
        <source>It is a compressed archive. Unpack it and import the CSV file that is in it.</source>
        <translation>Es ist ein komprimiertes Archiv. Entpacken Sie es, und importieren Sie die CSV-Datei darin.</translation>
    </message>
    <message>
        <source>It is a picture, not a table.</source>
        <translation>Es ist ein Bild, keine Tabelle.</translation>
    </message>
    <message>
        <source>It is an address book or a calendar, not a table. Export the contacts as CSV instead.</source>
        <translation>Es ist ein Adressbuch oder ein Kalender, keine Tabelle. Exportieren Sie die Kontakte stattdessen als CSV.</translation>
    </message>
    <message>
        <source>It is a web page. Look for a “Download as CSV” on it.</source>
        <translation>Es ist eine Webseite. Suchen Sie darauf nach „Als CSV herunterladen“.</translation>
    </message>
    <message>
        <source>It is an XML file. Export the same list as CSV.</source>
        <translation>Es ist eine XML-Datei. Exportieren Sie dieselbe Liste als CSV.</translation>
    </message>
    <message>
        <source>It is a text document (RTF), not a table.</source>
        <translation>Es ist ein Textdokument (RTF), keine Tabelle.</translation>
    </message>
    <message>
        <source>It is a JSON file. Export the same list as CSV.</source>
        <translation>Es ist eine JSON-Datei. Exportieren Sie dieselbe Liste als CSV.</translation>
    </message>
    <message>
        <source>It is not text. Save the list as CSV in the program that it comes from.</source>
        <translation>Es ist kein Text. Speichern Sie die Liste in dem Programm, aus dem sie stammt, als CSV.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file in it.</source>
        <translation>„%1“ ist ein Ordner. Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>“%1” is a device, not a file.</source>
        <translation>„%1“ ist ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Check who may read it.</source>
        <translation>„%1“ ist nicht lesbar: %2. Prüfen Sie, wer die Datei lesen darf.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>“%1” is empty: there is nothing in it to import.</source>
        <translation>„%1“ ist leer: Es gibt darin nichts zu importieren.</translation>
    </message>
    <message>
        <source>“%1” is not a CSV file. %2</source>
        <translation>„%1“ ist keine CSV-Datei. %2</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Return, %1</source>
        <translation>Rückgabe, %1</translation>
    </message>
    <message>
        <source>Purchase, %1</source>
        <translation>Kauf, %1</translation>
    </message>
    <message>
        <source>Resolved: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Began in %1</source>
        <translation>Begonnen in %1</translation>
    </message>
    <message>
        <source>Merged with %1</source>
        <translation>Zusammengeführt mit %1</translation>
    </message>
    <message>
        <source>by the rule “%1”</source>
        <translation>durch die Regel „%1“</translation>
    </message>
    <message>
        <source>left: %1</source>
        <comment>why the customer left the phase before</comment>
        <translation>verlassen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names of fields</comment>
        <translation>
            <numerusform>%1 und %Ln weiteres</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>The rule “%1”</source>
        <translation>Die Regel „%1“</translation>
    </message>
    <message>
        <source>%1 changed %2</source>
        <extracomment>%1 is a person or a rule, %2 names of fields: &quot;Ana changed Phone, Street and 3 more&quot;.</extracomment>
        <translation>%1 änderte %2</translation>
    </message>
    <message>
        <source>%1 imported this customer</source>
        <translation>%1 importierte diesen Kunden</translation>
    </message>
    <message>
        <source>%1 added this customer</source>
        <translation>%1 legte diesen Kunden an</translation>
    </message>
    <message>
        <source>%1 deleted this customer</source>
        <translation>%1 löschte diesen Kunden</translation>
    </message>
    <message>
        <source>%1 brought this customer back</source>
        <translation>%1 holte diesen Kunden zurück</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A field that was changed: its name, what it was and what it is.</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>ausgehend</translation>
    </message>
    <message>
        <source>incoming</source>
        <translation>eingehend</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>dringend</translation>
    </message>
    <message>
        <source>took part</source>
        <translation>nahm teil</translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2 · %Ln day(s) in %1</source>
        <extracomment>A customer&apos;s change of phase: &quot;Conversion → Retention · 14 days in Conversion&quot;.</extracomment>
        <translation>
            <numerusform>%1 → %2 · %Ln Tag in %1</numerusform>
            <numerusform>%1 → %2 · %Ln Tage in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>Dokument: %1</translation>
    </message>
    <message>
        <source>Consent, %1: %2</source>
        <extracomment>%1 is a channel such as &quot;E-mail&quot;, %2 &quot;given&quot; or &quot;withdrawn&quot;.</extracomment>
        <translation>Einwilligung, %1: %2</translation>
    </message>
    <message>
        <source>Contract begins</source>
        <translation>Vertrag beginnt</translation>
    </message>
    <message>
        <source>Contract begins: %1</source>
        <translation>Vertrag beginnt: %1</translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation>Vertrag endet</translation>
    </message>
    <message>
        <source>Contract ends: %1</source>
        <translation>Vertrag endet: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What is paid for a contract: an amount, then &quot;each month&quot; or another period.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>because of: %1</source>
        <comment>why a contract ended</comment>
        <translation>wegen: %1</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln day(s)</source>
        <comment>how long a contract lasted</comment>
        <translation>
            <numerusform>nach %Ln Tag</numerusform>
            <numerusform>nach %Ln Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>To do by %1</source>
        <translation>Zu tun bis %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
</context>
<context>
    <name>TimelinePrinting</name>
    <message>
        <source>Only contacts</source>
        <translation>Nur Kontakte</translation>
    </message>
    <message>
        <source>Only purchases</source>
        <translation>Nur Käufe</translation>
    </message>
    <message>
        <source>Only feedback</source>
        <translation>Nur Rückmeldungen</translation>
    </message>
    <message>
        <source>Only phases</source>
        <translation>Nur Phasen</translation>
    </message>
    <message>
        <source>Only documents and consents</source>
        <translation>Nur Dokumente und Einwilligungen</translation>
    </message>
    <message>
        <source>Only edits</source>
        <translation>Nur Änderungen</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>phase, day</comment>
        <translation>%1, seit %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n purchase(s)</source>
        <comment>money</comment>
        <translation>
            <numerusform>%1 in %n Kauf</numerusform>
            <numerusform>%1 in %n Käufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Search: “%1”</source>
        <translation>Suche: „%1“</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>%1 (overdue)</source>
        <translation>%1 (überfällig)</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Nichts zu zeigen.</translation>
    </message>
    <message>
        <source>Only contracts</source>
        <translation>Nur Verträge</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>&amp;Done</source>
        <translation>Er&amp;ledigt</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Mark the selected task as done (Space)</source>
        <translation>Ausgewählte Aufgabe als erledigt markieren (Leertaste)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Käufe</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Nothing of this kind has happened yet</source>
        <translation>Davon ist noch nichts vorgekommen</translation>
    </message>
    <message>
        <source>Calls, purchases, feedback and changes of phase show here as they happen.</source>
        <translation>Anrufe, Käufe, Rückmeldungen und Phasenwechsel erscheinen hier, sobald es sie gibt.</translation>
    </message>
    <message>
        <source>Search the timeline</source>
        <translation>In der Zeitleiste suchen</translation>
    </message>
    <message>
        <source>Nothing here says that</source>
        <translation>Hier steht das nirgends</translation>
    </message>
    <message>
        <source>The search looks at titles, topics, notes and names, in what the filter shows.</source>
        <translation>Gesucht wird in Titeln, Themen, Notizen und Namen, in dem, was der Filter zeigt.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Open the selected entry (Enter or F2)</source>
        <translation>Den markierten Eintrag öffnen (Eingabe oder F2)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete the selected entry (Del)</source>
        <translation>Den markierten Eintrag löschen (Entf)</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Planen</translation>
    </message>
    <message>
        <source>Plan what is to be done next with this customer</source>
        <translation>Planen, was mit diesem Kunden als Nächstes zu tun ist</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>No&amp;tieren</translation>
    </message>
    <message>
        <source>Note a call, a visit or a message (Ctrl+L)</source>
        <translation>Einen Anruf, einen Besuch oder eine Nachricht notieren (Strg+L)</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>Löschen: %1</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Choose a day after today to snooze until.</source>
        <translation>Wählen Sie einen Tag nach heute.</translation>
    </message>
</context>
<context>
    <name>TodayActions</name>
    <message>
        <source>&amp;Show customer</source>
        <translation>&amp;Kunden zeigen</translation>
    </message>
    <message>
        <source>Open the customer&apos;s page; back from there, the next one is current (Enter)</source>
        <translation>Die Seite des Kunden öffnen; zurück von dort ist der nächste an der Reihe (Eingabetaste)</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Bis &amp;morgen</translation>
    </message>
    <message>
        <source>For &amp;3 days</source>
        <translation>&amp;3 Tage</translation>
    </message>
    <message>
        <source>For a &amp;week</source>
        <translation>Eine &amp;Woche</translation>
    </message>
    <message>
        <source>For a &amp;month</source>
        <translation>Einen M&amp;onat</translation>
    </message>
    <message>
        <source>&amp;Open task</source>
        <translation>Aufgabe öff&amp;nen</translation>
    </message>
</context>
<context>
    <name>TodayDelegate</name>
    <message>
        <source> · </source>
        <extracomment>Between the reasons why a customer waits.</extracomment>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>TodayFilter</name>
    <message>
        <source>&amp;Whose:</source>
        <translation>&amp;Wessen:</translation>
    </message>
    <message>
        <source>Reaso&amp;n:</source>
        <translation>&amp;Grund:</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Von allen</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Niemandes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A choice, and how many lines it has: &quot;Later than usual (12)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Alle Gründe</translation>
    </message>
</context>
<context>
    <name>TodayListModel</name>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a line that a screen reader says one after the other.</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Accept suggestions</source>
        <translation>Vorschläge annehmen</translation>
    </message>
    <message>
        <source>Nothing waits for you today</source>
        <translation>Heute wartet nichts auf Sie</translation>
    </message>
    <message>
        <source>Show &amp;everybody&apos;s</source>
        <translation>&amp;Alle zeigen</translation>
    </message>
    <message>
        <source>Nobody waits for this reason</source>
        <translation>Aus diesem Grund wartet niemand</translation>
    </message>
    <message>
        <source>There are no customers yet</source>
        <translation>Es gibt noch keine Kunden</translation>
    </message>
    <message>
        <source>Once there are some, this page says every day whom to call and why.</source>
        <translation>Sobald es welche gibt, sagt diese Seite jeden Tag, wen Sie anrufen sollten und warum.</translation>
    </message>
    <message>
        <source>Go to the &amp;start page</source>
        <translation>Zur &amp;Startseite</translation>
    </message>
    <message>
        <source>How likely customers buy again cannot be told yet: that takes 200 who bought, 60 of them again, within 26 weeks or more. Until then those come first who bring in most, and of these those who are quiet the longest.</source>
        <translation>Wie wahrscheinlich Kunden wieder kaufen, lässt sich noch nicht sagen: Dazu braucht es 200 mit Käufen, 60 davon mehrmals, in mindestens 26 Wochen. Bis dahin kommen die zuerst, die am meisten einbringen, und von diesen die, die am längsten still sind.</translation>
    </message>
    <message numerus="yes">
        <source>No task is due, nobody is later than usual. %n line(s) wait for colleagues.</source>
        <translation>
            <numerusform>Keine Aufgabe ist fällig, niemand ist später dran als gewohnt. Auf Kollegen wartet %n Zeile.</numerusform>
            <numerusform>Keine Aufgabe ist fällig, niemand ist später dran als gewohnt. Auf Kollegen warten %n Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No task is due, nobody is later than usual, no complaint is open. Enjoy the day.</source>
        <translation>Keine Aufgabe ist fällig, niemand ist später dran als gewohnt, keine Beschwerde ist offen. Einen schönen Tag!</translation>
    </message>
    <message numerus="yes">
        <source>Snooze %Ln line(s) of Today</source>
        <translation>
            <numerusform>%Ln Zeile von „Heute“ ausblenden</numerusform>
            <numerusform>%Ln Zeilen von „Heute“ ausblenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss lines of Today</source>
        <translation>Zeilen von „Heute“ verwerfen</translation>
    </message>
    <message>
        <source>Tasks have to be done and complaints to be resolved</source>
        <translation>Aufgaben müssen erledigt und Beschwerden gelöst werden</translation>
    </message>
</context>
<context>
    <name>TouchWish</name>
    <message numerus="yes">
        <source>Be in touch every 1 to %n days, or leave the wish empty.</source>
        <translation>
            <numerusform>Kontakt alle 1 bis %n Tage, oder lassen Sie den Wunsch leer.</numerusform>
            <numerusform>Kontakt alle 1 bis %n Tage, oder lassen Sie den Wunsch leer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TriggerEditor</name>
    <message>
        <source>Comes every &amp;year</source>
        <translation>Kommt jedes &amp;Jahr</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Jedes Ergebnis</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>&amp;Phase</source>
        <translation>&amp;Phase</translation>
    </message>
    <message>
        <source>Da&amp;ys in the phase</source>
        <translation>&amp;Tage in der Phase</translation>
    </message>
    <message>
        <source>How &amp;many purchases</source>
        <translation>Der &amp;wievielte Kauf</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Ergebnis</translation>
    </message>
    <message>
        <source>Score &amp;from</source>
        <translation>Bewertung &amp;von</translation>
    </message>
    <message>
        <source>Score &amp;to</source>
        <translation>Bewertung &amp;bis</translation>
    </message>
    <message>
        <source>Da&amp;te</source>
        <translation>Da&amp;tum</translation>
    </message>
    <message>
        <source>Days &amp;before it</source>
        <translation>Tage &amp;davor</translation>
    </message>
</context>
<context>
    <name>UndoAction</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>%1 is what was done: &quot;Move Ada Lovelace to Retention&quot;.</extracomment>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Wird rückgängig gemacht …</translation>
    </message>
</context>
<context>
    <name>ValuesEditor</name>
    <message>
        <source>Any of these</source>
        <translation>Eines davon</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Choose days</source>
        <translation>Tage auswählen</translation>
    </message>
    <message>
        <source>Days and periods to choose from</source>
        <translation>Tage und Zeiträume zur Auswahl</translation>
    </message>
    <message>
        <source>2026-03-15, 2026-03, last-month or 30d</source>
        <translation>2026-03-15, 2026-03, last-month oder 30d</translation>
    </message>
    <message>
        <source>Several with commas between them</source>
        <translation>Mehrere mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Nächstes Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>The day of today, as a date</source>
        <translation>Der heutige Tag, als Datum</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Ohne Uhrzeit</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Extras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>WorkingDaysDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Add the days of a calendar file that last from morning to night</source>
        <translation>Die ganztägigen Einträge einer Kalenderdatei hinzufügen</translation>
    </message>
    <message>
        <source>Import holidays</source>
        <translation>Feiertage importieren</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical *.ifb *.icalendar)</source>
        <translation>Kalender (*.ics *.ical *.ifb *.icalendar)</translation>
    </message>
    <message>
        <source>The business works on</source>
        <translation>Der Betrieb arbeitet am</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>Tasks that come back “on working days” move to the next one. The calendar shades the others.</source>
        <translation>Aufgaben, die „an Arbeitstagen“ wiederkehren, rücken auf den nächsten. Der Kalender tönt die anderen Tage.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Set the working days</source>
        <translation>Arbeitstage festlegen</translation>
    </message>
    <message>
        <source>Save the holiday “%1”</source>
        <translation>Feiertag „%1“ speichern</translation>
    </message>
    <message>
        <source>Delete the holiday “%1”</source>
        <translation>Feiertag „%1“ löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n holiday(s) added</source>
        <translation>
            <numerusform>%n Feiertag hinzugefügt</numerusform>
            <numerusform>%n Feiertage hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n war schon da</numerusform>
            <numerusform>%n waren schon da</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue for %n day(s)</source>
        <translation>
            <numerusform>seit %n Tag überfällig</numerusform>
            <numerusform>seit %n Tagen überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>heute fällig</translation>
    </message>
    <message>
        <source>today at %1</source>
        <extracomment>%1 is a time of the day.</extracomment>
        <translation>heute um %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>task, when</comment>
        <extracomment>A task that is due, and when: &quot;Call back: overdue for 3 days&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more task(s))</source>
        <translation>
            <numerusform>(und %n weitere Aufgabe)</numerusform>
            <numerusform>(und %n weitere Aufgaben)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) open, the oldest from %1</source>
        <translation>
            <numerusform>%n Beschwerde offen, eingegangen %1</numerusform>
            <numerusform>%n Beschwerden offen, die älteste eingegangen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>complaint open, from %1</source>
        <translation>Beschwerde offen, eingegangen %1</translation>
    </message>
    <message numerus="yes">
        <source>wished every %n day(s)</source>
        <translation>
            <numerusform>jeden Tag gewünscht</numerusform>
            <numerusform>alle %n Tage gewünscht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last touch %2</source>
        <extracomment>%1 says how often to be in touch, %2 when that was: &quot;wished every 30 days, last touch 45 days ago&quot;.</extracomment>
        <translation>%1, letzter Kontakt %2</translation>
    </message>
    <message>
        <source>birthday today</source>
        <translation>Geburtstag heute</translation>
    </message>
    <message>
        <source>birthday tomorrow</source>
        <translation>Geburtstag morgen</translation>
    </message>
    <message numerus="yes">
        <source>birthday in %n day(s)</source>
        <translation>
            <numerusform>Geburtstag in %n Tag</numerusform>
            <numerusform>Geburtstag in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>usually every %n day(s)</source>
        <translation>
            <numerusform>gewöhnlich jeden Tag</numerusform>
            <numerusform>gewöhnlich alle %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, silent for %2</source>
        <extracomment>%1 says how often a customer buys, %2 is a number of days: &quot;usually every 21 days, silent for 58&quot;.</extracomment>
        <translation>%1, still seit %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in %1</source>
        <extracomment>%1 is a phase: &quot;14 days in Conversion&quot;.</extracomment>
        <translation>
            <numerusform>seit %n Tag in %1</numerusform>
            <numerusform>seit %n Tagen in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, quiet for %2, nothing planned</source>
        <extracomment>%1 says how long a customer is in a phase, %2 is a number of days: &quot;90 days in Conversion, quiet for 40, nothing planned&quot;.</extracomment>
        <translation>%1, %2 Tage still, nichts geplant</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 im Jahr</translation>
    </message>
    <message>
        <source>What has its time comes first, by the time.</source>
        <translation>Was seine Uhrzeit hat, kommt zuerst, nach der Uhrzeit.</translation>
    </message>
    <message>
        <source>What was promised or is expected today comes before what is likely: tasks, complaints, wishes to stay in touch and birthdays.</source>
        <translation>Was versprochen ist oder heute erwartet wird, kommt vor dem Wahrscheinlichen: Aufgaben, Beschwerden, Wünsche nach Kontakt und Geburtstage.</translation>
    </message>
    <message>
        <source>Has not bought anything yet, so there is no saying what is at stake. Who is quiet the longest comes first.</source>
        <translation>Hat noch nichts gekauft; was auf dem Spiel steht, lässt sich daher nicht sagen. Wer am längsten still ist, kommt zuerst.</translation>
    </message>
    <message>
        <source>At stake: %1. How likely that is lost cannot be told yet: it takes 200 customers who bought, 60 of them again, within 26 weeks or more. Until then the value decides.</source>
        <translation>Auf dem Spiel: %1. Wie wahrscheinlich das verloren geht, lässt sich noch nicht sagen: Dazu braucht es 200 Kunden mit Käufen, 60 davon mehrmals, in mindestens 26 Wochen. Bis dahin entscheidet der Wert.</translation>
    </message>
    <message>
        <source>To be won back: purchases of %1 × a chance of %2 that the customer buys within a year.</source>
        <translation>Zurückzugewinnen: Käufe von %1 × eine Wahrscheinlichkeit von %2, dass der Kunde innerhalb eines Jahres kauft.</translation>
    </message>
    <message>
        <source>At stake: purchases of %1 × a chance of %2 that the customer does not buy again within a year.</source>
        <translation>Auf dem Spiel: Käufe von %1 × eine Wahrscheinlichkeit von %2, dass der Kunde innerhalb eines Jahres nicht wieder kauft.</translation>
    </message>
    <message>
        <source>Task due</source>
        <translation>Aufgabe fällig</translation>
    </message>
    <message>
        <source>Complaint open</source>
        <translation>Beschwerde offen</translation>
    </message>
    <message>
        <source>To stay in touch</source>
        <translation>In Kontakt bleiben</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Later than usual</source>
        <translation>Später als üblich</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Stocken</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>WriteMailDialog</name>
    <message>
        <source>Choose a customer first</source>
        <translation>Wählen Sie zuerst einen Kunden</translation>
    </message>
    <message>
        <source>%1 has no e-mail address</source>
        <translation>%1 hat keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>&amp;Note it in the history</source>
        <translation>Im Verlauf &amp;vermerken</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <source>Mail &amp;templates…</source>
        <translation>&amp;Mailvorlagen…</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>An %1 schreiben</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>e-mail address, what it is for</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>A&amp;n</translation>
    </message>
    <message>
        <source>Tem&amp;plate</source>
        <translation>Vor&amp;lage</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>None: an empty mail</source>
        <translation>Keine: eine leere Mail</translation>
    </message>
    <message>
        <source>This is not written like an e-mail address. Correct it at the customer.</source>
        <translation>Das ist nicht wie eine E-Mail-Adresse geschrieben. Berichtigen Sie sie beim Kunden.</translation>
    </message>
    <message>
        <source>Not known, and left empty: %1</source>
        <translation>Nicht bekannt und leer gelassen: %1</translation>
    </message>
    <message>
        <source>No program here writes e-mail. Set one up as the usual one for mail in your desktop&apos;s settings.</source>
        <translation>Kein Programm hier schreibt E-Mails. Legen Sie in den Einstellungen Ihres Desktops das übliche Programm für E-Mail fest.</translation>
    </message>
</context>
<context>
    <name>backUp</name>
    <message>
        <source>The backup %1 cannot be read back: %2. It was removed.</source>
        <translation>Die Sicherung %1 lässt sich nicht zurücklesen: %2. Sie wurde entfernt.</translation>
    </message>
    <message>
        <source>A database on a server is backed up with the server&apos;s own program. Run: pg_dump --format=custom --file=BACKUP, with the database&apos;s address.</source>
        <translation>Eine Datenbank auf einem Server wird mit dessen eigenem Programm gesichert. Rufen Sie auf: pg_dump --format=custom --file=SICHERUNG, mit der Adresse der Datenbank.</translation>
    </message>
    <message>
        <source>The file %1 already exists. Choose another name.</source>
        <translation>Die Datei %1 gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>findProblems</name>
    <message>
        <source>Customer %1 has no open phase visit, or several.</source>
        <translation>Kunde %1 hat keinen offenen Phasenaufenthalt oder mehrere.</translation>
    </message>
    <message>
        <source>Customer %1 is not in the phase that the open phase visit says, or not since then.</source>
        <translation>Kunde %1 ist nicht in der Phase, die der offene Phasenaufenthalt nennt, oder nicht seit dann.</translation>
    </message>
    <message>
        <source>Customer %1 has phase visits with a gap, or that overlap.</source>
        <translation>Kunde %1 hat Phasenaufenthalte mit einer Lücke oder solche, die sich überschneiden.</translation>
    </message>
    <message>
        <source>The purchases of customer %1 do not add up to the customer&apos;s summary.</source>
        <translation>Die Käufe von Kunde %1 stimmen nicht mit der Zusammenfassung des Kunden überein.</translation>
    </message>
    <message>
        <source>The last activity of customer %1 is not the one in the customer&apos;s summary.</source>
        <translation>Die letzte Aktivität von Kunde %1 ist nicht die in der Zusammenfassung des Kunden.</translation>
    </message>
    <message>
        <source>The feedback of customer %1 does not add up to the customer&apos;s summary.</source>
        <translation>Die Rückmeldungen von Kunde %1 stimmen nicht mit der Zusammenfassung des Kunden überein.</translation>
    </message>
    <message>
        <source>The next task of customer %1 is not the one in the customer&apos;s summary.</source>
        <translation>Die nächste Aufgabe von Kunde %1 ist nicht die in der Zusammenfassung des Kunden.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Die Datei ist beschädigt: %1</translation>
    </message>
    <message>
        <source>The search index does not match the customers (%1).</source>
        <translation>Der Suchindex passt nicht zu den Kunden (%1).</translation>
    </message>
    <message>
        <source>The business has no life cycle.</source>
        <translation>Der Betrieb hat keinen Lebenszyklus.</translation>
    </message>
    <message>
        <source>The tags of customer %1 are not those that searching finds.</source>
        <translation>Die Schlagwörter von Kunde %1 sind nicht die, die die Suche findet.</translation>
    </message>
    <message>
        <source>The company that customer %1 works for is gone.</source>
        <translation>Die Firma, bei der Kunde %1 arbeitet, ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The e-mail addresses of customer %1 are not those that searching finds.</source>
        <translation>Die E-Mail-Adressen von Kunde %1 sind nicht die, die das Suchen findet.</translation>
    </message>
    <message>
        <source>The phone numbers of customer %1 are not those that searching finds.</source>
        <translation>Die Telefonnummern von Kunde %1 sind nicht die, die das Suchen findet.</translation>
    </message>
    <message>
        <source>Customer %1 is in a phase that is no longer in the life cycle.</source>
        <translation>Kunde %1 ist in einer Phase, die nicht mehr zum Lebenszyklus gehört.</translation>
    </message>
    <message>
        <source>The usual days between purchases of customer %1 are not what the purchases say.</source>
        <translation>Die üblichen Tage zwischen den Käufen von Kunde %1 sind nicht, was die Käufe sagen.</translation>
    </message>
    <message>
        <source>What is kept for the figures does not match the purchases of customers %1 to %2. Mend it with: regulars-cli rebuild</source>
        <translation>Was für die Kennzahlen aufbewahrt wird, passt nicht zu den Käufen der Kunden %1 bis %2. Das behebt: regulars-cli rebuild</translation>
    </message>
</context>
<context>
    <name>logActivity</name>
    <message>
        <source>What happened cannot lie in the future. Plan it as a follow-up instead.</source>
        <translation>Was geschehen ist, kann nicht in der Zukunft liegen. Planen Sie es stattdessen als Wiedervorlage.</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>Follow up: %1</source>
        <translation>Nachfassen: %1</translation>
    </message>
    <message>
        <source>The duration must lie between 0 and %1 minutes.</source>
        <translation>Die Dauer muss zwischen 0 und %1 Minuten liegen.</translation>
    </message>
    <message>
        <source>A follow-up cannot be due in the past. Choose today or a later day.</source>
        <translation>Eine Wiedervorlage kann nicht in der Vergangenheit fällig sein. Wählen Sie heute oder einen späteren Tag.</translation>
    </message>
</context>
<context>
    <name>mergeCustomers</name>
    <message>
        <source>Not merged: somebody changed %1 meanwhile. Look at both again.</source>
        <translation>Nicht zusammengeführt: Jemand hat %1 inzwischen geändert. Sehen Sie sich beide noch einmal an.</translation>
    </message>
    <message>
        <source>Choose at least two different customers to merge.</source>
        <translation>Wählen Sie mindestens zwei verschiedene Kunden zum Zusammenführen.</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>%1 mit %2 zusammenführen</translation>
    </message>
</context>
<context>
    <name>movePhase</name>
    <message>
        <source>This customer&apos;s phases are not in order. Run: regulars-cli check</source>
        <translation>Die Phasen dieses Kunden sind nicht in Ordnung. Rufen Sie auf: regulars-cli check</translation>
    </message>
    <message>
        <source>Moving a customer to %1 needs a reason. Say why.</source>
        <translation>Der Wechsel nach %1 braucht einen Grund. Sagen Sie, warum.</translation>
    </message>
    <message>
        <source>This business has no life cycle yet. Run: regulars-cli check</source>
        <translation>Dieser Betrieb hat noch keinen Lebenszyklus. Rufen Sie auf: regulars-cli check</translation>
    </message>
    <message>
        <source>A next step needs a title and a day. Say what is to be done, and by when.</source>
        <translation>Ein nächster Schritt braucht einen Titel und einen Tag. Sagen Sie, was bis wann zu tun ist.</translation>
    </message>
    <message>
        <source>%1 is no phase of the life cycle any more. Choose another one.</source>
        <translation>%1 ist keine Phase des Lebenszyklus mehr. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>A move cannot be dated in the future. Choose today or an earlier day.</source>
        <translation>Ein Wechsel kann nicht in der Zukunft liegen. Wählen Sie heute oder einen früheren Tag.</translation>
    </message>
    <message>
        <source>Moving a customer out of %1 needs a reason for leaving. Say why.</source>
        <translation>Einen Kunden aus %1 zu verschieben braucht einen Grund fürs Verlassen. Sagen Sie, warum.</translation>
    </message>
</context>
<context>
    <name>moveTask</name>
    <message>
        <source>“%1” is done already. It stays where it is.</source>
        <translation>„%1“ ist schon erledigt. Es bleibt, wo es ist.</translation>
    </message>
</context>
<context>
    <name>noteFeedback</name>
    <message>
        <source>Feedback cannot lie in the future. Enter when it was given.</source>
        <translation>Eine Rückmeldung kann nicht in der Zukunft liegen. Geben Sie an, wann sie kam.</translation>
    </message>
    <message>
        <source>%1 takes no score.</source>
        <translation>%1 hat keine Punktzahl.</translation>
    </message>
    <message>
        <source>%1 needs a score from %2 to %3.</source>
        <translation>%1 braucht eine Punktzahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>Somebody resolved this already: “%1”. Nothing was changed.</source>
        <translation>Jemand hat das schon erledigt: „%1“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Say what was done.</source>
        <translation>Sagen Sie, was getan wurde.</translation>
    </message>
</context>
<context>
    <name>recordConsent</name>
    <message>
        <source>Nobody can agree to something on a day that is yet to come. Correct the day.</source>
        <translation>Niemand kann an einem Tag zustimmen, der erst kommt. Berichtigen Sie den Tag.</translation>
    </message>
</context>
<context>
    <name>relate</name>
    <message>
        <source>Choose another customer: nobody is related to himself or herself.</source>
        <translation>Wählen Sie einen anderen Kunden: Niemand hat eine Beziehung zu sich selbst.</translation>
    </message>
    <message>
        <source>This relationship is there already.</source>
        <translation>Diese Beziehung gibt es schon.</translation>
    </message>
</context>
<context>
    <name>saveContract</name>
    <message>
        <source>Say when the contract starts.</source>
        <translation>Sagen Sie, wann der Vertrag beginnt.</translation>
    </message>
    <message>
        <source>The contract ends before it starts. Correct one of the days.</source>
        <translation>Der Vertrag endet, bevor er beginnt. Berichtigen Sie einen der Tage.</translation>
    </message>
    <message>
        <source>There is a reason for ending, but no end. Say when the contract ends, or leave the reason out.</source>
        <translation>Es gibt einen Grund für das Ende, aber kein Ende. Sagen Sie, wann der Vertrag endet, oder lassen Sie den Grund weg.</translation>
    </message>
    <message>
        <source>The amount of a contract cannot be negative.</source>
        <translation>Der Betrag eines Vertrags kann nicht negativ sein.</translation>
    </message>
</context>
<context>
    <name>saveCustomer</name>
    <message>
        <source>A customer needs a name. Enter the person&apos;s or the company&apos;s name.</source>
        <translation>Ein Kunde braucht einen Namen. Geben Sie den Namen der Person oder der Firma ein.</translation>
    </message>
    <message numerus="yes">
        <source>The customer number is longer than %n characters. Shorten it.</source>
        <translation>
            <numerusform>Die Kundennummer ist länger als %n Zeichen. Kürzen Sie sie.</numerusform>
            <numerusform>Die Kundennummer ist länger als %n Zeichen. Kürzen Sie sie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saveHoliday</name>
    <message>
        <source>Nobody would ever work. Leave at least one day of the week.</source>
        <translation>Dann würde nie gearbeitet. Lassen Sie mindestens einen Wochentag.</translation>
    </message>
    <message>
        <source>A holiday needs a day.</source>
        <translation>Ein Feiertag braucht einen Tag.</translation>
    </message>
    <message>
        <source>A holiday needs a name.</source>
        <translation>Ein Feiertag braucht einen Namen.</translation>
    </message>
    <message>
        <source>%1 is a holiday already: %2</source>
        <translation>%1 ist schon ein Feiertag: %2</translation>
    </message>
</context>
<context>
    <name>saveTask</name>
    <message>
        <source>A task needs a title. Say what is to be done.</source>
        <translation>Eine Aufgabe braucht einen Titel. Schreiben Sie, was zu tun ist.</translation>
    </message>
    <message>
        <source>A task needs a day. Say by when it is to be done.</source>
        <translation>Eine Aufgabe braucht einen Tag. Geben Sie an, bis wann sie zu erledigen ist.</translation>
    </message>
    <message>
        <source>There is no such time of the day.</source>
        <translation>Diese Uhrzeit gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such time zone. Name one such as Europe/Berlin.</source>
        <translation>Diese Zeitzone gibt es nicht. Nennen Sie eine wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>A task can come back every 1 to 999 days, weeks, months or years.</source>
        <translation>Eine Aufgabe kann alle 1 bis 999 Tage, Wochen, Monate oder Jahre wiederkommen.</translation>
    </message>
    <message>
        <source>A task can take a week at most.</source>
        <translation>Eine Aufgabe kann höchstens eine Woche dauern.</translation>
    </message>
    <message>
        <source>A reminder can come a year before a task is due, and not after it.</source>
        <translation>Eine Erinnerung kann bis zu einem Jahr vor der Fälligkeit kommen, aber nicht danach.</translation>
    </message>
    <message>
        <source>This feedback is another customer&apos;s. Choose feedback of the customer of the task.</source>
        <translation>Diese Rückmeldung ist von einem anderen Kunden. Wählen Sie eine vom Kunden der Aufgabe.</translation>
    </message>
    <message>
        <source>This task is done already.</source>
        <translation>Diese Aufgabe ist schon erledigt.</translation>
    </message>
    <message>
        <source>A task cannot be put off into the past. Choose today or a later day.</source>
        <translation>Eine Aufgabe lässt sich nicht in die Vergangenheit aufschieben. Wählen Sie heute oder einen späteren Tag.</translation>
    </message>
</context>
<context>
    <name>separateCustomer</name>
    <message>
        <source>What came into the fields of %1 stays there: the customer it was merged into has been merged itself.</source>
        <translation>Was in die Felder von %1 kam, bleibt dort: Der Kunde, mit dem zusammengeführt wurde, ist selbst zusammengeführt worden.</translation>
    </message>
    <message>
        <source>Separate %1 from %2</source>
        <translation>%1 von %2 trennen</translation>
    </message>
    <message>
        <source>The history does not hold %1 any more, so it cannot be separated.</source>
        <translation>Der Verlauf enthält %1 nicht mehr; eine Trennung ist nicht möglich.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s) that came with it have been deleted or given to somebody else since.</source>
        <comment>%1 is the kind of record</comment>
        <translation>
            <numerusform>%1: %n Datensatz, der mitkam, wurde seither gelöscht oder jemand anderem gegeben.</numerusform>
            <numerusform>%1: %n Datensätze, die mitkamen, wurden seither gelöscht oder jemand anderem gegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 was changed since and stays as it is.</source>
        <comment>field, customer</comment>
        <translation>%1 von %2 wurde seither geändert und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The note of %1 was changed since and stays as it is, with what came from %2.</source>
        <translation>Die Notiz von %1 wurde seither geändert und bleibt, wie sie ist, mit dem, was von %2 kam.</translation>
    </message>
</context>
<context>
    <name>setUpBusiness</name>
    <message>
        <source>“%1” is not a currency. Use its three letters, such as EUR.</source>
        <translation>„%1“ ist keine Währung. Nehmen Sie deren drei Buchstaben, etwa EUR.</translation>
    </message>
</context>
<context>
    <name>writeFile</name>
    <message>
        <source>The file %1 cannot be written: %2. Nothing was changed.</source>
        <translation>Die Datei %1 lässt sich nicht schreiben: %2. Es wurde nichts geändert.</translation>
    </message>
</context>
</TS>
