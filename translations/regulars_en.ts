<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ActivityFigures</name>
    <message numerus="yes">
        <source>%Ln activity(s) with %1 customers.</source>
        <translation>
            <numerusform>%Ln activity with %1 customers.</numerusform>
            <numerusform>%Ln activities with %1 customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln call(s) reached somebody: %2.</source>
        <translation>
            <numerusform>%1 of %Ln call reached somebody: %2.</numerusform>
            <numerusform>%1 of %Ln calls reached somebody: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message numerus="yes">
        <source>%n more not listed</source>
        <translation>
            <numerusform>%n more not listed</numerusform>
            <numerusform>%n more not listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message numerus="yes">
        <source>Assign %n task(s)</source>
        <translation>
            <numerusform>Assign %n task</numerusform>
            <numerusform>Assign %n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bin</name>
    <message numerus="yes">
        <source>Erase %n customer(s) from the bin</source>
        <translation>
            <numerusform>Erase %n customer from the bin</numerusform>
            <numerusform>Erase %n customers from the bin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinListModel</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message numerus="yes">
        <source>Customers whom you delete stay here for %n day(s) and can be put back.</source>
        <translation>
            <numerusform>Customers whom you delete stay here for %n day and can be put back.</numerusform>
            <numerusform>Customers whom you delete stay here for %n days and can be put back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln customer(s) for good?</source>
        <translation>
            <numerusform>Erase %Ln customer for good?</numerusform>
            <numerusform>Erase %Ln customers for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Erase %Ln customer(s)</source>
        <translation>
            <numerusform>&amp;Erase %Ln customer</numerusform>
            <numerusform>&amp;Erase %Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardCard</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue for %n day(s)</source>
        <translation>
            <numerusform>overdue for %n day</numerusform>
            <numerusform>overdue for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>planned in %n day(s)</source>
        <translation>
            <numerusform>planned in %n day</numerusform>
            <numerusform>planned in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in %1</source>
        <extracomment>%1 is a phase: &quot;14 days in Conversion&quot;.</extracomment>
        <translation>
            <numerusform>%n day in %1</numerusform>
            <numerusform>%n days in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>usually every %n day(s)</source>
        <translation>
            <numerusform>usually every %n day</numerusform>
            <numerusform>usually every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardPosition</name>
    <message numerus="yes">
        <source>Cards can be put by hand among the first %Ln card(s) of a column, and at its end.</source>
        <translation>
            <numerusform>Cards can be put by hand among the first %Ln card of a column, and at its end.</numerusform>
            <numerusform>Cards can be put by hand among the first %Ln cards of a column, and at its end.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkEditDialog</name>
    <message numerus="yes">
        <source>Set a field of %Ln customer(s)</source>
        <translation>
            <numerusform>Set a field of %Ln customer</numerusform>
            <numerusform>Set a field of %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln customer(s) a tag</source>
        <translation>
            <numerusform>Give %Ln customer a tag</numerusform>
            <numerusform>Give %Ln customers a tag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take a tag from %Ln customer(s)</source>
        <translation>
            <numerusform>Take a tag from %Ln customer</numerusform>
            <numerusform>Take a tag from %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who looks after %Ln customer(s)?</source>
        <translation>
            <numerusform>Who looks after %Ln customer?</numerusform>
            <numerusform>Who looks after %Ln customers?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkEdits</name>
    <message numerus="yes">
        <source>Deleting %Ln customer(s)</source>
        <translation>
            <numerusform>Deleting %Ln customer</numerusform>
            <numerusform>Deleting %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln customer(s)</source>
        <translation>
            <numerusform>Changing %Ln customer</numerusform>
            <numerusform>Changing %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moving %Ln customer(s)</source>
        <translation>
            <numerusform>Moving %Ln customer</numerusform>
            <numerusform>Moving %Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuyingFigures</name>
    <message numerus="yes">
        <source>%1 of %Ln customer(s) buy again within a year with a chance of 50 % or more.</source>
        <translation>
            <numerusform>%1 of %Ln customer buys again within a year with a chance of 50 % or more.</numerusform>
            <numerusform>%1 of %Ln customers buy again within a year with a chance of 50 % or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of the customers buy again within %Ln day(s).</source>
        <translation>
            <numerusform>Half of the customers buy again within %Ln day.</numerusform>
            <numerusform>Half of the customers buy again within %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %Ln day(s) %1 have bought again; half is not reached.</source>
        <translation>
            <numerusform>After %Ln day %1 have bought again; half is not reached.</numerusform>
            <numerusform>After %Ln days %1 have bought again; half is not reached.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln customer(s) are champions, %2 are slipping away or too good to lose.</source>
        <translation>
            <numerusform>%1 of %Ln customer are champions, %2 are slipping away or too good to lose.</numerusform>
            <numerusform>%1 of %Ln customers are champions, %2 are slipping away or too good to lose.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarExportDialog</name>
    <message numerus="yes">
        <source>Tasks become to-dos; visits and meetings with a time and a duration become events. What was done in the last %n day(s) is included.</source>
        <translation>
            <numerusform>Tasks become to-dos; visits and meetings with a time and a duration become events. What was done in the last %n day is included.</numerusform>
            <numerusform>Tasks become to-dos; visits and meetings with a time and a duration become events. What was done in the last %n days is included.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarFolderOptions</name>
    <message numerus="yes">
        <source>There are more tasks than a folder takes: it holds the %n that are due first.</source>
        <translation>
            <numerusform>There are more tasks than a folder takes: it holds the %n that are due first.</numerusform>
            <numerusform>There are more tasks than a folder takes: it holds the %n that are due first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The folder is up to date: %n file(s).</source>
        <translation>
            <numerusform>The folder is up to date: %n file.</numerusform>
            <numerusform>The folder is up to date: %n files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarImport</name>
    <message numerus="yes">
        <source>“%1” comes back in a way that no task can. Its %n date(s) within a year are single tasks.</source>
        <translation>
            <numerusform>“%1” comes back in a way that no task can. Its %n date within a year is a single task.</numerusform>
            <numerusform>“%1” comes back in a way that no task can. Its %n dates within a year are single tasks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further customer(s) take part; a task has one.</source>
        <translation>
            <numerusform>%n further customer takes part; a task has one.</numerusform>
            <numerusform>%n further customers take part; a task has one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the file are neither events nor tasks.</source>
        <translation>
            <numerusform>%n part of the file is neither an event nor a task.</numerusform>
            <numerusform>%n parts of the file are neither events nor tasks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n task(s) from a calendar</source>
        <translation>
            <numerusform>Import %n task from a calendar</numerusform>
            <numerusform>Import %n tasks from a calendar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarImportDialog</name>
    <message numerus="yes">
        <source>%n new task(s)</source>
        <translation>
            <numerusform>%n new task</numerusform>
            <numerusform>%n new tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they are</source>
        <translation>
            <numerusform>%n as they are</numerusform>
            <numerusform>%n as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over, done or cancelled</source>
        <translation>
            <numerusform>%n over, done or cancelled</numerusform>
            <numerusform>%n over, done or cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be imported</source>
        <translation>
            <numerusform>%n cannot be imported</numerusform>
            <numerusform>%n cannot be imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n task(s)</source>
        <translation>
            <numerusform>&amp;Import %n task</numerusform>
            <numerusform>&amp;Import %n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeDescription</name>
    <message numerus="yes">
        <source>%1: %n record(s)</source>
        <comment>%1 is the kind of record</comment>
        <translation>
            <numerusform>%1: %n record</numerusform>
            <numerusform>%1: %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message numerus="yes">
        <source>%n value(s). Show as table for the numbers.</source>
        <translation>
            <numerusform>%n value. Show as table for the numbers.</numerusform>
            <numerusform>%n values. Show as table for the numbers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CohortTableModel</name>
    <message numerus="yes">
        <source>%1 of %Ln new customer(s) bought again in the month after their first purchase.</source>
        <translation>
            <numerusform>%1 of %Ln new customer bought again in the month after their first purchase.</numerusform>
            <numerusform>%1 of %Ln new customers bought again in the month after their first purchase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bought %n month(s) later</source>
        <translation>
            <numerusform>Bought %n month later</numerusform>
            <numerusform>Bought %n months later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln customer(s) bought for the first time</source>
        <translation>
            <numerusform>%1: %Ln customer bought for the first time</numerusform>
            <numerusform>%1: %Ln customers bought for the first time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n month(s) later: %2 of %3 bought, %4 (95 % sure: %5 to %6)</source>
        <translation>
            <numerusform>%1, %n month later: %2 of %3 bought, %4 (95 % sure: %5 to %6)</numerusform>
            <numerusform>%1, %n months later: %2 of %3 bought, %4 (95 % sure: %5 to %6)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln new customer(s) bought again in a later month than that of their first purchase.</source>
        <translation>
            <numerusform>%1 of %Ln new customer bought again in a later month than that of their first purchase.</numerusform>
            <numerusform>%1 of %Ln new customers bought again in a later month than that of their first purchase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln customer(s) bought for the first time and spent %2 in that month</source>
        <translation>
            <numerusform>%1: %Ln customer bought for the first time and spent %2 in that month</numerusform>
            <numerusform>%1: %Ln customers bought for the first time and spent %2 in that month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n month(s) later: %2 were spent, %3 of the %4 of the first month</source>
        <translation>
            <numerusform>%1, %n month later: %2 were spent, %3 of the %4 of the first month</numerusform>
            <numerusform>%1, %n months later: %2 were spent, %3 of the %4 of the first month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n month(s) later: %2 of %3 bought then or after it, %4 (95 % sure: %5 to %6)</source>
        <translation>
            <numerusform>%1, %n month later: %2 of %3 bought then or after it, %4 (95 % sure: %5 to %6)</numerusform>
            <numerusform>%1, %n months later: %2 of %3 bought then or after it, %4 (95 % sure: %5 to %6)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bought %n month(s) later or after it</source>
        <translation>
            <numerusform>Bought %n month later or after it</numerusform>
            <numerusform>Bought %n months later or after it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Spent %n month(s) later, of what was spent in the first month</source>
        <translation>
            <numerusform>Spent %n month later, of what was spent in the first month</numerusform>
            <numerusform>Spent %n months later, of what was spent in the first month</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContractFigures</name>
    <message numerus="yes">
        <source>Of %Ln customer(s) with a contract when %1 began, %2 had none when it ended: %3, and between %4 and %5 if chance is allowed for.</source>
        <translation>
            <numerusform>Of %Ln customer with a contract when %1 began, %2 had none when it ended: %3, and between %4 and %5 if chance is allowed for.</numerusform>
            <numerusform>Of %Ln customers with a contract when %1 began, %2 had none when it ended: %3, and between %4 and %5 if chance is allowed for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contract(s) ended; of %1 the reason is known.</source>
        <translation>
            <numerusform>%Ln contract ended; of %1 the reason is known.</numerusform>
            <numerusform>%Ln contracts ended; of %1 the reason is known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContractImport</name>
    <message numerus="yes">
        <source>Import %n contract(s)</source>
        <translation>
            <numerusform>Import %n contract</numerusform>
            <numerusform>Import %n contracts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContractsPage</name>
    <message numerus="yes">
        <source>%Ln contract(s), %1 of them ended. %2 of %3 customers have one today.</source>
        <translation>
            <numerusform>%Ln contract, %1 of them ended. %2 of %3 customers have one today.</numerusform>
            <numerusform>%Ln contracts, %1 of them ended. %2 of %3 customers have one today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomFieldDialog</name>
    <message numerus="yes">
        <source>%Ln customer(s) with “%1” &amp;get</source>
        <translation>
            <numerusform>%Ln customer with “%1” &amp;get</numerusform>
            <numerusform>%Ln customers with “%1” &amp;get</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomFields</name>
    <message numerus="yes">
        <source>The name of the field is longer than %n characters. Shorten it.</source>
        <translation>
            <numerusform>The name of the field is longer than %n characters. Shorten it.</numerusform>
            <numerusform>The name of the field is longer than %n characters. Shorten it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is longer than %n characters. Shorten it.</source>
        <translation>
            <numerusform>“%1” is longer than %n characters. Shorten it.</numerusform>
            <numerusform>“%1” is longer than %n characters. Shorten it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The field has more than %n choices. Use a text instead.</source>
        <translation>
            <numerusform>The field has more than %n choices. Use a text instead.</numerusform>
            <numerusform>The field has more than %n choices. Use a text instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n fields, which is as many as there can be.</source>
        <translation>
            <numerusform>There are %n fields, which is as many as there can be.</numerusform>
            <numerusform>There are %n fields, which is as many as there can be.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomFieldsPage</name>
    <message numerus="yes">
        <source>“%1” is removed, with what %Ln customer(s) had in it. Edit ▸ Undo brings both back.</source>
        <translation>
            <numerusform>“%1” is removed, with what %Ln customer had in it. Edit ▸ Undo brings both back.</numerusform>
            <numerusform>“%1” is removed, with what %Ln customers had in it. Edit ▸ Undo brings both back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerDocuments</name>
    <message numerus="yes">
        <source>Add %n document(s) to %1</source>
        <translation>
            <numerusform>Add %n document to %1</numerusform>
            <numerusform>Add %n documents to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerHead</name>
    <message numerus="yes">
        <source>%1 in %n purchase(s)</source>
        <comment>money</comment>
        <translation>
            <numerusform>%1 in %n purchase</numerusform>
            <numerusform>%1 in %n purchases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerImport</name>
    <message numerus="yes">
        <source>%n customers are recognized by this row; only one can be updated.</source>
        <translation>
            <numerusform>%n customers are recognized by this row; only one can be updated.</numerusform>
            <numerusform>%n customers are recognized by this row; only one can be updated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n customer(s)</source>
        <translation>
            <numerusform>Import %n customer</numerusform>
            <numerusform>Import %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerSelection</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerStore</name>
    <message numerus="yes">
        <source>%n customers are called “%1”. Name one by its number.</source>
        <translation>
            <numerusform>%n customers are called “%1”. Name one by its number.</numerusform>
            <numerusform>%n customers are called “%1”. Name one by its number.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are more than %Ln customers: select fewer, or search first</source>
        <translation>
            <numerusform>These are more than %Ln customers: select fewer, or search first</numerusform>
            <numerusform>These are more than %Ln customers: select fewer, or search first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeletePhaseDialog</name>
    <message numerus="yes">
        <source>Where do the %Ln customer(s) of “%1” &amp;go?</source>
        <translation>
            <numerusform>Where do the %Ln customer of “%1” &amp;go?</numerusform>
            <numerusform>Where do the %Ln customers of “%1” &amp;go?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicateWarning</name>
    <message numerus="yes">
        <source>So may %n other(s).</source>
        <translation>
            <numerusform>So may %n other.</numerusform>
            <numerusform>So may %n others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message numerus="yes">
        <source>The %n likeliest suggestion(s)</source>
        <translation>
            <numerusform>The likeliest suggestion</numerusform>
            <numerusform>The %n likeliest suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedbackFigures</name>
    <message numerus="yes">
        <source>A score of %1 from the latest answers of %Ln customer(s), 95 % sure to be between %2 and %3.</source>
        <translation>
            <numerusform>A score of %1 from the latest answers of %Ln customer, 95 % sure to be between %2 and %3.</numerusform>
            <numerusform>A score of %1 from the latest answers of %Ln customers, 95 % sure to be between %2 and %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) so far: 9 or 10 %1, 7 or 8 %2, 0 to 6 %3.</source>
        <translation>
            <numerusform>%Ln answer so far: 9 or 10 %1, 7 or 8 %2, 0 to 6 %3.</numerusform>
            <numerusform>%Ln answers so far: 9 or 10 %1, 7 or 8 %2, 0 to 6 %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln complaint(s) open.</source>
        <translation>
            <numerusform>%Ln complaint open.</numerusform>
            <numerusform>%Ln complaints open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedbackListModel</name>
    <message numerus="yes">
        <source>Open for %n day(s)</source>
        <translation>
            <numerusform>Open for %n day</numerusform>
            <numerusform>Open for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message numerus="yes">
        <source>%n open complaint(s)</source>
        <translation>
            <numerusform>%n open complaint</numerusform>
            <numerusform>%n open complaints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldValue</name>
    <message numerus="yes">
        <source>%1: the text is longer than %n characters. Shorten it.</source>
        <comment>field</comment>
        <translation>
            <numerusform>%1: the text is longer than %n characters. Shorten it.</numerusform>
            <numerusform>%1: the text is longer than %n characters. Shorten it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>in %n week</numerusform>
            <numerusform>in %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FunnelTableModel</name>
    <message numerus="yes">
        <source>%1: %Ln visit(s) by %2 customers</source>
        <translation>
            <numerusform>%1: %Ln visit by %2 customers</numerusform>
            <numerusform>%1: %Ln visits by %2 customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n new customer(s).</source>
        <translation>
            <numerusform>%n new customer.</numerusform>
            <numerusform>%n new customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n customer(s)</source>
        <translation>
            <numerusform>&amp;Import %n customer</numerusform>
            <numerusform>&amp;Import %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n purchase(s)</source>
        <translation>
            <numerusform>&amp;Import %n purchase</numerusform>
            <numerusform>&amp;Import %n purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n contract(s)</source>
        <translation>
            <numerusform>&amp;Import %n contract</numerusform>
            <numerusform>&amp;Import %n contracts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message numerus="yes">
        <source>%n character(s) could not be read as %1, the first in line %2. Choose another encoding if names look wrong.</source>
        <translation>
            <numerusform>%n character could not be read as %1, the first in line %2. Choose another encoding if names look wrong.</numerusform>
            <numerusform>%n characters could not be read as %1, the first in line %2. Choose another encoding if names look wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n NUL character(s) left out, the first in line %1.</source>
        <translation>
            <numerusform>%n NUL character left out, the first in line %1.</numerusform>
            <numerusform>%n NUL characters left out, the first in line %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KanbanCell</name>
    <message numerus="yes">
        <source>%Ln stalled</source>
        <translation>
            <numerusform>%Ln stalled</numerusform>
            <numerusform>%Ln stalled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KanbanHeader</name>
    <message numerus="yes">
        <source>too many: at most %Ln</source>
        <translation>
            <numerusform>too many: at most %Ln</numerusform>
            <numerusform>too many: at most %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>too few: at least %Ln</source>
        <translation>
            <numerusform>too few: at least %Ln</numerusform>
            <numerusform>too few: at least %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln card</numerusform>
            <numerusform>%Ln cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stalled</source>
        <translation>
            <numerusform>%Ln stalled</numerusform>
            <numerusform>%Ln stalled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KanbanLane</name>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln card</numerusform>
            <numerusform>%Ln cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LifeCycle</name>
    <message numerus="yes">
        <source>“%1…” is longer than %n characters. Shorten it.</source>
        <translation>
            <numerusform>“%1…” is longer than %n characters. Shorten it.</numerusform>
            <numerusform>“%1…” is longer than %n characters. Shorten it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n lines. Leave some out.</source>
        <translation>
            <numerusform>There are more than %n lines. Leave some out.</numerusform>
            <numerusform>There are more than %n lines. Leave some out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name of the phase is longer than %n characters. Shorten it.</source>
        <translation>
            <numerusform>The name of the phase is longer than %n characters. Shorten it.</numerusform>
            <numerusform>The name of the phase is longer than %n characters. Shorten it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The explanation is longer than %n characters. Shorten it.</source>
        <translation>
            <numerusform>The explanation is longer than %n characters. Shorten it.</numerusform>
            <numerusform>The explanation is longer than %n characters. Shorten it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n phases, which is as many as there can be.</source>
        <translation>
            <numerusform>There are %n phases, which is as many as there can be.</numerusform>
            <numerusform>There are %n phases, which is as many as there can be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name is longer than %n characters. Shorten it.</source>
        <translation>
            <numerusform>The name is longer than %n characters. Shorten it.</numerusform>
            <numerusform>The name is longer than %n characters. Shorten it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailTemplates</name>
    <message numerus="yes">
        <source>The text is too long to hand it over to a mail program. Leave it at %n character(s).</source>
        <translation>
            <numerusform>The text is too long to hand it over to a mail program. Leave it at %n character.</numerusform>
            <numerusform>The text is too long to hand it over to a mail program. Leave it at %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeStore</name>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n purchase</numerusform>
            <numerusform>%n purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(s)</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feedback(s)</source>
        <translation>
            <numerusform>%n piece of feedback</numerusform>
            <numerusform>%n pieces of feedback</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier merge(s)</source>
        <translation>
            <numerusform>%n earlier merge</numerusform>
            <numerusform>%n earlier merges</numerusform>
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
    <message numerus="yes">
        <source>%n customers called “%1” have been merged. Name one by the merge&apos;s number; see: list merges</source>
        <translation>
            <numerusform>%n customer called “%1” has been merged. Name it by the merge&apos;s number; see: list merges</numerusform>
            <numerusform>%n customers called “%1” have been merged. Name one by the merge&apos;s number; see: list merges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message numerus="yes">
        <source>%1, %Ln waiting</source>
        <comment>page</comment>
        <translation>
            <numerusform>%1, %Ln waiting</numerusform>
            <numerusform>%1, %Ln waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message numerus="yes">
        <source>The name of the outcome is longer than %n characters. Shorten it.</source>
        <translation>
            <numerusform>The name of the outcome is longer than %n characters. Shorten it.</numerusform>
            <numerusform>The name of the outcome is longer than %n characters. Shorten it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n outcomes, which is as many as there can be.</source>
        <translation>
            <numerusform>There are %n outcomes, which is as many as there can be.</numerusform>
            <numerusform>There are %n outcomes, which is as many as there can be.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomesDialog</name>
    <message numerus="yes">
        <source>follow-up after %n day(s)</source>
        <translation>
            <numerusform>follow-up after %n day</numerusform>
            <numerusform>follow-up after %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhaseBoard</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhaseFigures</name>
    <message numerus="yes">
        <source>%Ln customer(s). The fullest phase is %1 with %2.</source>
        <translation>
            <numerusform>%Ln customer. The fullest phase is %1 with %2.</numerusform>
            <numerusform>%Ln customers. The fullest phase is %1 with %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln visit(s) to phases are still open.</source>
        <translation>
            <numerusform>%1 of %Ln visit to phases are still open.</numerusform>
            <numerusform>%1 of %Ln visits to phases are still open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not known yet, because most visits are still open or there are fewer than %Ln: %1.</source>
        <translation>
            <numerusform>Not known yet, because most visits are still open or there are fewer than %Ln: %1.</numerusform>
            <numerusform>Not known yet, because most visits are still open or there are fewer than %Ln: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The share of entries that had advanced, were lost, had gone elsewhere (back or sideways) or were still there after %n day(s). Who has not been there for so long yet counts for as long as they have (Aalen–Johansen).</source>
        <translation>
            <numerusform>The share of entries that had advanced, were lost, had gone elsewhere (back or sideways) or were still there after %n day. Who has not been there for so long yet counts for as long as they have (Aalen–Johansen).</numerusform>
            <numerusform>The share of entries that had advanced, were lost, had gone elsewhere (back or sideways) or were still there after %n days. Who has not been there for so long yet counts for as long as they have (Aalen–Johansen).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No phase was entered %Ln time(s) in this period.</source>
        <translation>
            <numerusform>No phase was entered %Ln time in this period.</numerusform>
            <numerusform>No phase was entered %Ln times in this period.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %Ln day(s), estimated from all entries.</source>
        <translation>
            <numerusform>After %Ln day, estimated from all entries.</numerusform>
            <numerusform>After %Ln days, estimated from all entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhaseGuidePanel</name>
    <message numerus="yes">
        <source>%Ln customer(s) now</source>
        <translation>
            <numerusform>%Ln customer now</numerusform>
            <numerusform>%Ln customers now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them stalled</source>
        <translation>
            <numerusform>%Ln of them stalled</numerusform>
            <numerusform>%Ln of them stalled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer than the %Ln it should hold.</source>
        <translation>
            <numerusform>Fewer than the %Ln it should hold.</numerusform>
            <numerusform>Fewer than the %Ln it should hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than the %Ln it should hold.</source>
        <translation>
            <numerusform>More than the %Ln it should hold.</numerusform>
            <numerusform>More than the %Ln it should hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln visit</numerusform>
            <numerusform>%Ln visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still open</source>
        <translation>
            <numerusform>%Ln still open</numerusform>
            <numerusform>%Ln still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of them move on within %Ln day(s).</source>
        <translation>
            <numerusform>Half of them move on within %Ln day.</numerusform>
            <numerusform>Half of them move on within %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln day(s)</source>
        <translation>
            <numerusform>after %Ln day</numerusform>
            <numerusform>after %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurchaseFigures</name>
    <message numerus="yes">
        <source>Of %Ln customer(s) who bought in %1, %2 bought again in %3.</source>
        <translation>
            <numerusform>Of %Ln customer who bought in %1, %2 bought again in %3.</numerusform>
            <numerusform>Of %Ln customers who bought in %1, %2 bought again in %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody can have been inactive for %n day(s): the purchases do not reach back so far.</source>
        <translation>
            <numerusform>Nobody can have been inactive for %n day: the purchases do not reach back so far.</numerusform>
            <numerusform>Nobody can have been inactive for %n days: the purchases do not reach back so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 customers have bought nothing for %n day(s).</source>
        <translation>
            <numerusform>%1 of %2 customers have bought nothing for %n day.</numerusform>
            <numerusform>%1 of %2 customers have bought nothing for %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurchaseImport</name>
    <message numerus="yes">
        <source>%n customers are called “%1”. Give a number or an e-mail address instead.</source>
        <translation>
            <numerusform>%n customers are called “%1”. Give a number or an e-mail address instead.</numerusform>
            <numerusform>%n customers are called “%1”. Give a number or an e-mail address instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n purchase(s)</source>
        <translation>
            <numerusform>Import %n purchase</numerusform>
            <numerusform>Import %n purchases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message numerus="yes">
        <source>it has more than %n conditions</source>
        <translation>
            <numerusform>it has more than %n condition</numerusform>
            <numerusform>it has more than %n conditions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n brackets within each other. Write the query with fewer.</source>
        <translation>
            <numerusform>There is more than %n bracket within each other. Write the query with fewer.</numerusform>
            <numerusform>There are more than %n brackets within each other. Write the query with fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The query has more than %n conditions. Leave some out, or use ranges.</source>
        <translation>
            <numerusform>The query has more than %n condition. Leave some out, or use ranges.</numerusform>
            <numerusform>The query has more than %n conditions. Leave some out, or use ranges.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The query is longer than %n characters. Shorten it.</source>
        <translation>
            <numerusform>The query is longer than %n character. Shorten it.</numerusform>
            <numerusform>The query is longer than %n characters. Shorten it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonList</name>
    <message numerus="yes">
        <source>%Ln visit(s) with “%1” &amp;get</source>
        <translation>
            <numerusform>%Ln visit with “%1” &amp;get</numerusform>
            <numerusform>%Ln visits with “%1” &amp;get</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Every %n day</numerusform>
            <numerusform>Every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>Every %n week</numerusform>
            <numerusform>Every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>Every %n month</numerusform>
            <numerusform>Every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s)</source>
        <translation>
            <numerusform>Every %n year</numerusform>
            <numerusform>Every %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderBox</name>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>%n hour before</numerusform>
            <numerusform>%n hours before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>%n minute before</numerusform>
            <numerusform>%n minutes before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderTexts</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>%n hour before</numerusform>
            <numerusform>%n hours before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>%n minute before</numerusform>
            <numerusform>%n minutes before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n reminder</numerusform>
            <numerusform>%n reminders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%Ln call(s) have an outcome that is not in the list, so they do not count for the reach rate.</source>
        <translation>
            <numerusform>%Ln call has an outcome that is not in the list, so it does not count for the reach rate.</numerusform>
            <numerusform>%Ln calls have an outcome that is not in the list, so they do not count for the reach rate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RfmGridModel</name>
    <message numerus="yes">
        <source>%1: %Ln customer(s). How lately: %2 of 5; how often and how much: %3 of 5.</source>
        <translation>
            <numerusform>%1: %Ln customer. How lately: %2 of 5; how often and how much: %3 of 5.</numerusform>
            <numerusform>%1: %Ln customers. How lately: %2 of 5; how often and how much: %3 of 5.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message numerus="yes">
        <source>%Ln customer(s) now</source>
        <translation>
            <numerusform>%Ln customer now</numerusform>
            <numerusform>%Ln customers now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message numerus="yes">
        <source>When a customer has been in %1 for %n day(s)</source>
        <translation>
            <numerusform>When a customer has been in %1 for %n day</numerusform>
            <numerusform>When a customer has been in %1 for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When a customer has bought %n time(s)</source>
        <translation>
            <numerusform>When a customer has bought %n time</numerusform>
            <numerusform>When a customer has bought %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before: %1</source>
        <translation>
            <numerusform>%n day before: %1</numerusform>
            <numerusform>%n days before: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has been in %2 for %n day(s)</source>
        <comment>customer, phase</comment>
        <translation>
            <numerusform>%1 has been in %2 for %n day</numerusform>
            <numerusform>%1 has been in %2 for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has bought %n time(s), the last time on %2</source>
        <comment>customer, day</comment>
        <translation>
            <numerusform>%1 has bought %n time, the last time on %2</numerusform>
            <numerusform>%1 has bought %n times, the last time on %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln suggestion(s)</source>
        <translation>
            <numerusform>Accept %Ln suggestion</numerusform>
            <numerusform>Accept %Ln suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %Ln suggestion(s)</source>
        <translation>
            <numerusform>Dismiss %Ln suggestion</numerusform>
            <numerusform>Dismiss %Ln suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %Ln suggestion(s)</source>
        <translation>
            <numerusform>Withdraw %Ln suggestion</numerusform>
            <numerusform>Withdraw %Ln suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SegmentListModel</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SnoozeDialog</name>
    <message numerus="yes">
        <source>Put %n task(s) off</source>
        <translation>
            <numerusform>Put %n task off</numerusform>
            <numerusform>Put %n tasks off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionListModel</name>
    <message numerus="yes">
        <source>%1: %Ln line(s)</source>
        <comment>head of some lines</comment>
        <translation>
            <numerusform>%1: %Ln line</numerusform>
            <numerusform>%1: %Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskKinds</name>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>%n minute before</numerusform>
            <numerusform>%n minutes before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln done</numerusform>
            <numerusform>%Ln done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln task(s) as done</source>
        <translation>
            <numerusform>Mark %Ln task as done</numerusform>
            <numerusform>Mark %Ln tasks as done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln task(s)</source>
        <translation>
            <numerusform>Delete %Ln task</numerusform>
            <numerusform>Delete %Ln tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message numerus="yes">
        <source>%1 · within %n day(s)</source>
        <translation>
            <numerusform>%1 · within %n day</numerusform>
            <numerusform>%1 · within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names of fields</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2 · %Ln day(s) in %1</source>
        <extracomment>A customer&apos;s change of phase: &quot;Conversion → Retention · 14 days in Conversion&quot;.</extracomment>
        <translation>
            <numerusform>%1 → %2 · %Ln day in %1</numerusform>
            <numerusform>%1 → %2 · %Ln days in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln day(s)</source>
        <comment>how long a contract lasted</comment>
        <translation>
            <numerusform>after %Ln day</numerusform>
            <numerusform>after %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePrinting</name>
    <message numerus="yes">
        <source>%1 in %n purchase(s)</source>
        <comment>money</comment>
        <translation>
            <numerusform>%1 in %n purchase</numerusform>
            <numerusform>%1 in %n purchases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>No task is due, nobody is later than usual. %n line(s) wait for colleagues.</source>
        <translation>
            <numerusform>No task is due, nobody is later than usual. %n line waits for colleagues.</numerusform>
            <numerusform>No task is due, nobody is later than usual. %n lines wait for colleagues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snooze %Ln line(s) of Today</source>
        <translation>
            <numerusform>Snooze %Ln line of Today</numerusform>
            <numerusform>Snooze %Ln lines of Today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TouchWish</name>
    <message numerus="yes">
        <source>Be in touch every 1 to %n days, or leave the wish empty.</source>
        <translation>
            <numerusform>Be in touch every 1 to %n days, or leave the wish empty.</numerusform>
            <numerusform>Be in touch every 1 to %n days, or leave the wish empty.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkingDaysDialog</name>
    <message numerus="yes">
        <source>%n holiday(s) added</source>
        <translation>
            <numerusform>%n holiday added</numerusform>
            <numerusform>%n holidays added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n were there already</numerusform>
            <numerusform>%n were there already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue for %n day(s)</source>
        <translation>
            <numerusform>overdue for %n day</numerusform>
            <numerusform>overdue for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(and %n more task(s))</source>
        <translation>
            <numerusform>(and %n more task)</numerusform>
            <numerusform>(and %n more tasks)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) open, the oldest from %1</source>
        <translation>
            <numerusform>%n complaint open, the oldest from %1</numerusform>
            <numerusform>%n complaints open, the oldest from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>wished every %n day(s)</source>
        <translation>
            <numerusform>wished every %n day</numerusform>
            <numerusform>wished every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>birthday in %n day(s)</source>
        <translation>
            <numerusform>birthday in %n day</numerusform>
            <numerusform>birthday in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>usually every %n day(s)</source>
        <translation>
            <numerusform>usually every %n day</numerusform>
            <numerusform>usually every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in %1</source>
        <extracomment>%1 is a phase: &quot;14 days in Conversion&quot;.</extracomment>
        <translation>
            <numerusform>%n day in %1</numerusform>
            <numerusform>%n days in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saveCustomer</name>
    <message numerus="yes">
        <source>The customer number is longer than %n characters. Shorten it.</source>
        <translation>
            <numerusform>The customer number is longer than %n characters. Shorten it.</numerusform>
            <numerusform>The customer number is longer than %n characters. Shorten it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>separateCustomer</name>
    <message numerus="yes">
        <source>%1: %n record(s) that came with it have been deleted or given to somebody else since.</source>
        <comment>%1 is the kind of record</comment>
        <translation>
            <numerusform>%1: %n record that came with it has been deleted or given to somebody else since.</numerusform>
            <numerusform>%1: %n records that came with it have been deleted or given to somebody else since.</numerusform>
        </translation>
    </message>
</context>
</TS>
