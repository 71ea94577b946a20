<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
    <context>
        <name>DIP Workshop</name>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/findings.py"></location>
            <source>+ evidence</source>
            <translation>+ evidence</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/findings.py"></location>
            <source>+ note</source>
            <translation>+ note</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/fishbone/skeleton.py"></location>
            <source>+{n} below</source>
            <extracomment>For several: +{n} below</extracomment>
            <translation>
                <numerusform>+{n} below</numerusform>
                <numerusform>+{n} below</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/fishbone/skeleton.py"></location>
            <source>+{n} cause</source>
            <extracomment>For several: +{n} causes</extracomment>
            <translation>
                <numerusform>+{n} cause</numerusform>
                <numerusform>+{n} causes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/ties.py"></location>
            <source>= also in {letters}</source>
            <translation>= also in {letters}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/skeleton.py"></location>
            <source>= also on {bones}</source>
            <translation>= also on {bones}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/findings.py"></location>
            <source>? needs evidence</source>
            <translation>? needs evidence</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/findings.py"></location>
            <source>A count is a whole number from 0 up, such as 12, so nothing was changed. An empty field takes the count away.</source>
            <translation>A count is a whole number from 0 up, such as 12, so nothing was changed. An empty field takes the count away.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/model.py"></location>
            <source>A criterion needs a name, so the old one was kept.</source>
            <translation>A criterion needs a name, so the old one was kept.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/model.py"></location>
            <source>A criterion's name can have {most} letters at most, so nothing was changed; the rest can go into its note.</source>
            <translation>A criterion's name can have {most} letters at most, so nothing was changed; the rest can go into its note.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/drivers.py"></location>
            <source>A driver cannot feed itself, so nothing was moved.</source>
            <translation>A driver cannot feed itself, so nothing was moved.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/sorting.py"></location>
            <source>A group cannot be merged into itself. Nothing was changed.</source>
            <translation>A group cannot be merged into itself. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/moving.py"></location>
            <source>A link has no place in the order, so nothing was moved. Choose the driver itself.</source>
            <translation>A link has no place in the order, so nothing was moved. Choose the driver itself.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/drivers.py"></location>
            <source>A link leads to a driver of the column just before, so nothing was changed.</source>
            <translation>A link leads to a driver of the column just before, so nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/model.py"></location>
            <source>A map holds {most} notes. There are {there} and {count} were to come, so none of them was added.</source>
            <translation>A map holds {most} notes. There are {there} and {count} were to come, so none of them was added.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/drivers.py"></location>
            <source>A process measure belongs to a primary driver, so nothing was changed.</source>
            <translation>A process measure belongs to a primary driver, so nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/criteria.py"></location>
            <source>A scale goes from a low to a higher whole number, at most {most}, so nothing was changed.</source>
            <translation>A scale goes from a low to a higher whole number, at most {most}, so nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/criteria.py"></location>
            <source>A weight is a number above 0 and at most {most}, so nothing was changed.</source>
            <translation>A weight is a number above 0 and at most {most}, so nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/table_desk.py"></location>
            <source>Add a table</source>
            <translation>Add a table</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/gestures.py"></location>
            <source>Add and go one column on</source>
            <translation>Add and go one column on</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/dialogs/table_form.py"></location>
            <source>Add {n} row</source>
            <extracomment>For several: Add {n} rows</extracomment>
            <translation>
                <numerusform>Add {n} row</numerusform>
                <numerusform>Add {n} rows</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/gestures.py"></location>
            <source>Adds a primary driver</source>
            <translation>Adds a primary driver</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/gestures.py"></location>
            <source>Adds a secondary driver to “{name}”</source>
            <translation>Adds a secondary driver to “{name}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/gestures.py"></location>
            <source>Adds to “Not yet placed”</source>
            <translation>Adds to “Not yet placed”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/model.py"></location>
            <source>Affinity map</source>
            <translation>Affinity map</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/gestures.py"></location>
            <source>After “{name}”</source>
            <translation>After “{name}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/gestures.py"></location>
            <source>Ahead of “{name}”</source>
            <translation>Ahead of “{name}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/arrangement.py"></location>
            <location filename="../../dip_workshop/exercises/driver_diagram/skeleton.py"></location>
            <source>Aim</source>
            <translation>Aim</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/skeleton.py"></location>
            <source>Also feeds {numbers}</source>
            <translation>Also feeds {numbers}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/editing.py"></location>
            <source>An option needs words, so the old ones were kept.</source>
            <translation>An option needs words, so the old ones were kept.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Any page</source>
            <translation>Any page</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/moments.py"></location>
            <source>April</source>
            <translation>April</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/gestures.py"></location>
            <source>As a primary driver</source>
            <translation>As a primary driver</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/table_form.py"></location>
            <source>As a table</source>
            <translation>As a table</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>As a table…</source>
            <translation>As a table…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>Ask about the wording</source>
            <translation>Ask about the wording</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/moments.py"></location>
            <source>August</source>
            <translation>August</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/gestures.py"></location>
            <source>Becomes a primary driver</source>
            <translation>Becomes a primary driver</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>Below the aim, or which driver?</source>
            <translation>Below the aim, or which driver?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/blank.py"></location>
            <source>Blank driver diagram to write on</source>
            <translation>Blank driver diagram to write on</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/skeleton.py"></location>
            <source>Bone {number}: {title}, no causes</source>
            <translation>Bone {number}: {title}, no causes</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/fishbone/skeleton.py"></location>
            <source>Bone {number}: {title}, {n} cause</source>
            <extracomment>For several: Bone {number}: {title}, {n} causes</extracomment>
            <translation>
                <numerusform>Bone {number}: {title}, {n} cause</numerusform>
                <numerusform>Bone {number}: {title}, {n} causes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_view.py"></location>
            <source>By rank, the first on top</source>
            <translation>By rank, the first on top</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_view.py"></location>
            <source>By their words, from A to Z</source>
            <translation>By their words, from A to Z</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/coaching.py"></location>
            <source>By when?</source>
            <translation>By when?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/table_form.py"></location>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/skeleton.py"></location>
            <source>Cause {rank} of {of} on {bone}: {text}</source>
            <translation>Cause {rank} of {of} on {bone}: {text}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/skeleton.py"></location>
            <source>Change idea {number}</source>
            <translation>Change idea {number}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/arrangement.py"></location>
            <source>Change ideas</source>
            <translation>Change ideas</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/history.py"></location>
            <source>Choose how the page should stand. Undone steps stay here until you do something new.</source>
            <translation>Choose how the page should stand. Undone steps stay here until you do something new.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/table_form.py"></location>
            <location filename="../../dip_workshop/ui/dialogs/time_lapse.py"></location>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/view_commands.py"></location>
            <source>Collapse all bones</source>
            <translation>Collapse all bones</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/view_commands.py"></location>
            <source>Collapse or expand</source>
            <translation>Collapse or expand</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/table_form.py"></location>
            <source>Copy the table</source>
            <translation>Copy the table</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/finding_commands.py"></location>
            <source>Count…</source>
            <translation>Count…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/prioritisation/grid.py"></location>
            <source>Criteria grid, {n} option</source>
            <extracomment>For several: Criteria grid, {n} options</extracomment>
            <translation>
                <numerusform>Criteria grid, {n} option</numerusform>
                <numerusform>Criteria grid, {n} options</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_pages.py"></location>
            <source>Criteria {first} to {last} of {all}; the totals count every criterion.</source>
            <translation>Criteria {first} to {last} of {all}; the totals count every criterion.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid.py"></location>
            <source>Criterion: {name}, {facts}</source>
            <translation>Criterion: {name}, {facts}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/moments.py"></location>
            <source>December</source>
            <translation>December</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/coaching.py"></location>
            <source>Does it read well after “to test…”? What would be done differently?</source>
            <translation>Does it read well after “to test…”? What would be done differently?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/time_lapse.py"></location>
            <source>Done again: {step}, {when}</source>
            <translation>Done again: {step}, {when}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/layout.py"></location>
            <source>Drag a note onto another to start a group. G groups what is selected.</source>
            <translation>Drag a note onto another to start a group. G groups what is selected.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/drivers.py"></location>
            <location filename="../../dip_workshop/exercises/driver_diagram/sheets.py"></location>
            <source>Driver diagram</source>
            <translation>Driver diagram</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/sheets.py"></location>
            <source>Driver diagram, branches</source>
            <translation>Driver diagram, branches</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/long_texts.py"></location>
            <source>Driver diagram, long texts</source>
            <translation>Driver diagram, long texts</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/sheets.py"></location>
            <source>Driver diagram, overview</source>
            <translation>Driver diagram, overview</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>Drivers and change ideas</source>
            <translation>Drivers and change ideas</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>Edit text</source>
            <translation>Edit text</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/handout.py"></location>
            <source>Effect</source>
            <translation>Effect</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/layout.py"></location>
            <source>Every note is in a group.</source>
            <translation>Every note is in a group.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Every step of this page with its time; go back or forward to any of them.</source>
            <translation>Every step of this page with its time; go back or forward to any of them.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/findings.py"></location>
            <source>Evidence: {text}</source>
            <translation>Evidence: {text}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/finding_commands.py"></location>
            <source>Evidence…</source>
            <translation>Evidence…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/view_commands.py"></location>
            <source>Expand everything</source>
            <translation>Expand everything</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/moments.py"></location>
            <source>February</source>
            <translation>February</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/time_lapse.py"></location>
            <source>From the beginning</source>
            <translation>From the beginning</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/history.py"></location>
            <source>Go there</source>
            <translation>Go there</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/view_commands.py"></location>
            <source>Goes back to the bones from the five whys or the bars.</source>
            <translation>Goes back to the bones from the five whys or the bars.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/clusters.py"></location>
            <location filename="../../dip_workshop/exercises/affinity/model.py"></location>
            <location filename="../../dip_workshop/exercises/affinity/paper.py"></location>
            <location filename="../../dip_workshop/exercises/affinity/sheets.py"></location>
            <source>Group {letter}</source>
            <translation>Group {letter}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/clusters.py"></location>
            <source>Group {letter}, {header}, {count}</source>
            <translation>Group {letter}, {header}, {count}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>Hangs it on the one above it.</source>
            <translation>Hangs it on the one above it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>Hangs what is selected on the aim or a driver; type to find it.</source>
            <translation>Hangs what is selected on the aim or a driver; type to find it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/history.py"></location>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/history.py"></location>
            <source>History of “{title}”</source>
            <translation>History of “{title}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>History…</source>
            <translation>History…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/coaching.py"></location>
            <source>How much would be good enough?</source>
            <translation>How much would be good enough?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/coaching.py"></location>
            <source>How much, and by when?</source>
            <translation>How much, and by when?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/finding_commands.py"></location>
            <source>How often was it seen? A whole number</source>
            <translation>How often was it seen? A whole number</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/view_commands.py"></location>
            <source>How the wall shows it</source>
            <translation>How the wall shows it</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/finding_commands.py"></location>
            <source>How to test it…</source>
            <translation>How to test it…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/finding_commands.py"></location>
            <source>How will we test it?</source>
            <translation>How will we test it?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/time_lapse.py"></location>
            <source>How “{title}” grew</source>
            <translation>How “{title}” grew</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/tags.py"></location>
            <source>Important</source>
            <translation>Important</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/long_texts.py"></location>
            <source>In full on the last page</source>
            <translation>In full on the last page</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_view.py"></location>
            <source>In the order they were entered</source>
            <translation>In the order they were entered</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/drivers.py"></location>
            <source>It needs words, so nothing was added.</source>
            <translation>It needs words, so nothing was added.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/drivers.py"></location>
            <source>It needs words, so the old ones were kept. Delete takes it away.</source>
            <translation>It needs words, so the old ones were kept. Delete takes it away.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/alike.py"></location>
            <source>It takes two notes to merge them. Nothing was changed.</source>
            <translation>It takes two notes to merge them. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/moments.py"></location>
            <source>January</source>
            <translation>January</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/moments.py"></location>
            <source>July</source>
            <translation>July</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/moments.py"></location>
            <source>June</source>
            <translation>June</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/finding_commands.py"></location>
            <source>Keeps how often the cause was seen; the Pareto bars are made of the counts.</source>
            <translation>Keeps how often the cause was seen; the Pareto bars are made of the counts.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/finding_commands.py"></location>
            <source>Keeps what speaks for or against the cause; it is printed with it.</source>
            <translation>Keeps what speaks for or against the cause; it is printed with it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/finding_commands.py"></location>
            <source>Keeps whatever else should be remembered with the cause.</source>
            <translation>Keeps whatever else should be remembered with the cause.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/view_commands.py"></location>
            <source>Leaves the bones with a number each; paper still shows every word.</source>
            <translation>Leaves the bones with a number each; paper still shows every word.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/gestures.py"></location>
            <source>Let go over the aim, a driver or a change idea</source>
            <translation>Let go over the aim, a driver or a change idea</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>Lets a secondary driver or a change idea feed one more of the column before it.</source>
            <translation>Lets a secondary driver or a change idea feed one more of the column before it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/finding_commands.py"></location>
            <source>Likely root cause</source>
            <translation>Likely root cause</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/handout.py"></location>
            <source>Likely root causes and how they will be tested</source>
            <translation>Likely root causes and how they will be tested</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/skeleton.py"></location>
            <source>Link from “{text}” to “{parent}”</source>
            <translation>Link from “{text}” to “{parent}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>Link to another driver…</source>
            <translation>Link to another driver…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>Links</source>
            <translation>Links</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/gestures.py"></location>
            <source>Links to “{text}”</source>
            <translation>Links to “{text}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/long_texts.py"></location>
            <source>Long texts in full</source>
            <translation>Long texts in full</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/moments.py"></location>
            <source>March</source>
            <translation>March</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/finding_commands.py"></location>
            <source>Marks causes of which nobody is sure yet, or takes the mark off.</source>
            <translation>Marks causes of which nobody is sure yet, or takes the mark off.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/finding_commands.py"></location>
            <source>Marks the selected causes as those to look at first, or takes the mark off.</source>
            <translation>Marks the selected causes as those to look at first, or takes the mark off.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/tags.py"></location>
            <source>Matters to patients</source>
            <translation>Matters to patients</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/moments.py"></location>
            <source>May</source>
            <translation>May</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>Move down</source>
            <translation>Move down</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>Move one column back</source>
            <translation>Move one column back</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>Move one column on</source>
            <translation>Move one column on</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>Move to…</source>
            <translation>Move to…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>Move up</source>
            <translation>Move up</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/spoken_places.py"></location>
            <source>Moved to {heading}, {number} of {count}</source>
            <translation>Moved to {heading}, {number} of {count}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/spoken_places.py"></location>
            <source>Moved: now {number} of {count}</source>
            <translation>Moved: now {number} of {count}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>Moves it ahead of the one above it.</source>
            <translation>Moves it ahead of the one above it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>Moves it behind the one below it.</source>
            <translation>Moves it behind the one below it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>Moving</source>
            <translation>Moving</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/clusters.py"></location>
            <source>Name these groups</source>
            <translation>Name these groups</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/clusters.py"></location>
            <source>Name this group</source>
            <translation>Name this group</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/paper.py"></location>
            <source>Name: {header}</source>
            <translation>Name: {header}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/finding_commands.py"></location>
            <source>Needs evidence</source>
            <translation>Needs evidence</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>New primary driver</source>
            <translation>New primary driver</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/views.py"></location>
            <source>No cause has a count yet, so there are no bars. Give some a count first.</source>
            <translation>No cause has a count yet, so there are no bars. Give some a count first.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/handout.py"></location>
            <source>No cause was named here.</source>
            <translation>No cause was named here.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/skeleton.py"></location>
            <source>No causes yet</source>
            <translation>No causes yet</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_pages.py"></location>
            <source>No criteria yet.</source>
            <translation>No criteria yet.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_pages.py"></location>
            <source>No criteria yet. Choose “Add criterion…” from the commands (Ctrl+M): what makes one option better than another?</source>
            <translation>No criteria yet. Choose “Add criterion…” from the commands (Ctrl+M): what makes one option better than another?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/nesting.py"></location>
            <source>No group is selected, so nothing was changed. Select one first.</source>
            <translation>No group is selected, so nothing was changed. Select one first.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/sorting.py"></location>
            <source>No note is selected, so nothing was changed. Select one first.</source>
            <translation>No note is selected, so nothing was changed. Select one first.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/table_form.py"></location>
            <source>No row names the columns, so cells are taken in the order of these.</source>
            <translation>No row names the columns, so cells are taken in the order of these.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/handout.py"></location>
            <source>No test agreed yet</source>
            <translation>No test agreed yet</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/handout.py"></location>
            <source>Not written yet.</source>
            <translation>Not written yet.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/clusters.py"></location>
            <source>Not yet grouped</source>
            <translation>Not yet grouped</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/clusters.py"></location>
            <source>Not yet named</source>
            <translation>Not yet named</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <location filename="../../dip_workshop/exercises/driver_diagram/skeleton.py"></location>
            <source>Not yet placed</source>
            <translation>Not yet placed</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/finding_commands.py"></location>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/clusters.py"></location>
            <source>Note {number} of {count} in {group}</source>
            <translation>Note {number} of {count} in {group}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/clusters.py"></location>
            <source>Note {number} of {count}, not yet grouped</source>
            <translation>Note {number} of {count}, not yet grouped</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/clusters.py"></location>
            <source>Note {number} of {count}, set aside</source>
            <translation>Note {number} of {count}, set aside</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/findings.py"></location>
            <source>Note: {text}</source>
            <translation>Note: {text}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/finding_commands.py"></location>
            <source>Notes how the group will find out; a possible cause becomes a likely one.</source>
            <translation>Notes how the group will find out; a possible cause becomes a likely one.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/finding_commands.py"></location>
            <source>Note…</source>
            <translation>Note…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/drivers.py"></location>
            <source>Nothing can hang there, so nothing was changed.</source>
            <translation>Nothing can hang there, so nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/drivers.py"></location>
            <source>Nothing goes below a change idea or a text that still waits, so nothing was changed.</source>
            <translation>Nothing goes below a change idea or a text that still waits, so nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/selecting.py"></location>
            <source>Nothing is selected, so nothing was changed.</source>
            <translation>Nothing is selected, so nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>Nothing is selected, so nothing was moved.</source>
            <translation>Nothing is selected, so nothing was moved.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/moments.py"></location>
            <source>November</source>
            <translation>November</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/moments.py"></location>
            <source>October</source>
            <translation>October</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>On a board</source>
            <translation>On a board</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/model.py"></location>
            <source>One text has {length} letters and a note holds {most}. Nothing was added or changed; please divide it.</source>
            <translation>One text has {length} letters and a note holds {most}. Nothing was added or changed; please divide it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/criteria.py"></location>
            <source>Only an option or a criterion has a note. Nothing was changed.</source>
            <translation>Only an option or a criterion has a note. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/history_desk.py"></location>
            <source>Open a workshop or an exercise first: its steps are listed there.</source>
            <translation>Open a workshop or an exercise first: its steps are listed there.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/history_desk.py"></location>
            <source>Open an exercise first: then its board's growth can be played.</source>
            <translation>Open an exercise first: then its board's growth can be played.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid.py"></location>
            <source>Option</source>
            <translation>Option</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid.py"></location>
            <source>Option {number}: {option}, total {total} so far, {missing}, not ranked</source>
            <translation>Option {number}: {option}, total {total} so far, {missing}, not ranked</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid.py"></location>
            <source>Option {number}: {option}, total {total}, {rank}</source>
            <translation>Option {number}: {option}, total {total}, {rank}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid.py"></location>
            <source>Option {number}: {option}, {criterion}, not yet rated, {low} to {high}, weight {weight}</source>
            <translation>Option {number}: {option}, {criterion}, not yet rated, {low} to {high}, weight {weight}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid.py"></location>
            <source>Option {number}: {option}, {criterion}, {value} of {high}, weight {weight}</source>
            <translation>Option {number}: {option}, {criterion}, {value} of {high}, weight {weight}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/skeleton.py"></location>
            <source>Outcome measure: {measure}</source>
            <translation>Outcome measure: {measure}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>Outcome measure…</source>
            <translation>Outcome measure…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/paper.py"></location>
            <source>Overview</source>
            <translation>Overview</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/affinity/paper.py"></location>
            <source>Overview of {n} group</source>
            <extracomment>For several: Overview of {n} groups</extracomment>
            <translation>
                <numerusform>Overview of {n} group</numerusform>
                <numerusform>Overview of {n} groups</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/table_form.py"></location>
            <source>Paste a table</source>
            <translation>Paste a table</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/table_form.py"></location>
            <source>Paste a table…</source>
            <translation>Paste a table…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/time_lapse.py"></location>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/time_lapse.py"></location>
            <source>Play</source>
            <translation>Play</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Play how the board grew</source>
            <translation>Play how the board grew</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/skeleton.py"></location>
            <source>Primary driver {number}</source>
            <translation>Primary driver {number}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/arrangement.py"></location>
            <source>Primary drivers</source>
            <translation>Primary drivers</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/skeleton.py"></location>
            <source>Process measure: {measure}</source>
            <translation>Process measure: {measure}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>Process measure…</source>
            <translation>Process measure…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>Puts it behind the one that it hung on.</source>
            <translation>Puts it behind the one that it hung on.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/tags.py"></location>
            <source>Quick win</source>
            <translation>Quick win</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid.py"></location>
            <source>Rank</source>
            <translation>Rank</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/criteria.py"></location>
            <source>Ratings for “{criterion}” go from {scale}, so {value} was not taken.</source>
            <translation>Ratings for “{criterion}” go from {scale}, so {value} was not taken.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Read, copy or save the exercise as a table, or paste one to add its rows.</source>
            <translation>Read, copy or save the exercise as a table, or paste one to add its rows.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>Rewords what is selected, or the aim.</source>
            <translation>Rewords what is selected, or the aim.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/tags.py"></location>
            <source>Risk</source>
            <translation>Risk</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/finding_commands.py"></location>
            <source>Ruled out</source>
            <translation>Ruled out</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/weighing.py"></location>
            <source>Same total; decided by {criteria}</source>
            <translation>Same total; decided by {criteria}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/table_desk.py"></location>
            <source>Save as CSV</source>
            <translation>Save as CSV</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/table_form.py"></location>
            <source>Save as CSV…</source>
            <translation>Save as CSV…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/table_desk.py"></location>
            <source>Saved “{file}” in {folder}.</source>
            <translation>Saved “{file}” in {folder}.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/skeleton.py"></location>
            <source>Secondary driver {number}</source>
            <translation>Secondary driver {number}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/arrangement.py"></location>
            <source>Secondary drivers</source>
            <translation>Secondary drivers</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_pages.py"></location>
            <source>Select a cell and press a digit; the arrow keys go from cell to cell.</source>
            <translation>Select a cell and press a digit; the arrow keys go from cell to cell.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/moments.py"></location>
            <source>September</source>
            <translation>September</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/clusters.py"></location>
            <source>Set aside to talk about later</source>
            <translation>Set aside to talk about later</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/view_commands.py"></location>
            <source>Show as Pareto bars</source>
            <translation>Show as Pareto bars</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/view_commands.py"></location>
            <source>Show as fishbone</source>
            <translation>Show as fishbone</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/view_commands.py"></location>
            <source>Show as five whys</source>
            <translation>Show as five whys</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_view.py"></location>
            <source>Showing {shown} of {all} options: {which}.</source>
            <translation>Showing {shown} of {all} options: {which}.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/view_commands.py"></location>
            <source>Shows a number in place of all that is on a bone or below a cause, or all again.</source>
            <translation>Shows a number in place of all that is on a bone or below a cause, or all again.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/view_commands.py"></location>
            <source>Shows again all that was collapsed.</source>
            <translation>Shows again all that was collapsed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>Shows questions on your own screen where the aim lacks how much or by when, or a change idea reads like a task; never on paper or in the room.</source>
            <translation>Shows questions on your own screen where the aim lacks how much or by when, or a change idea reads like a task; never on paper or in the room.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/view_commands.py"></location>
            <source>Shows the causes that have a count, the largest first, with running shares.</source>
            <translation>Shows the causes that have a count, the largest first, with running shares.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/view_commands.py"></location>
            <source>Shows the selected cause and why it happens, step below step, with evidence.</source>
            <translation>Shows the selected cause and why it happens, step below step, with evidence.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/time_lapse.py"></location>
            <source>Speed</source>
            <translation>Speed</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/time_lapse.py"></location>
            <source>Step</source>
            <translation>Step</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/time_lapse.py"></location>
            <source>Step back</source>
            <translation>Step back</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Step by step from its beginning; Space pauses, F11 fills the screen.</source>
            <translation>Step by step from its beginning; Space pauses, F11 fills the screen.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/time_lapse.py"></location>
            <source>Step on</source>
            <translation>Step on</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/history.py"></location>
            <source>Steps of this page, the newest first</source>
            <translation>Steps of this page, the newest first</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/session/workshop_session.py"></location>
            <source>Stopped after {n} step of {wanted}. {refusal}</source>
            <extracomment>For several: Stopped after {n} steps of {wanted}. {refusal}</extracomment>
            <translation>
                <numerusform>Stopped after {n} step of {wanted}. {refusal}</numerusform>
                <numerusform>Stopped after {n} steps of {wanted}. {refusal}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/finding_commands.py"></location>
            <source>Strikes causes through that proved not to be any, or takes the stroke off.</source>
            <translation>Strikes causes through that proved not to be any, or takes the stroke off.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/skeleton.py"></location>
            <source>Sub-cause {rank} of {of} below “{parent}” on {bone}, level {level}: {text}</source>
            <translation>Sub-cause {rank} of {of} below “{parent}” on {bone}, level {level}: {text}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/model.py"></location>
            <location filename="../../dip_workshop/exercises/affinity/paper.py"></location>
            <source>Supergroup {numeral}</source>
            <translation>Supergroup {numeral}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/affinity/clusters.py"></location>
            <source>Supergroup {numeral}, {header}, {n} group</source>
            <extracomment>For several: Supergroup {numeral}, {header}, {n} groups</extracomment>
            <translation>
                <numerusform>Supergroup {numeral}, {header}, {n} group</numerusform>
                <numerusform>Supergroup {numeral}, {header}, {n} groups</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/table_desk.py"></location>
            <source>Tables (*.csv)</source>
            <translation>Tables (*.csv)</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>Takes a link away, or a text with what is below it; what is linked elsewhere stays.</source>
            <translation>Takes a link away, or a text with what is below it; what is linked elsewhere stays.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>Takes it off the diagram to wait below the aim; no word is lost.</source>
            <translation>Takes it off the diagram to wait below the aim; no word is lost.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>Takes one link away; with the last of them, the text waits to be placed.</source>
            <translation>Takes one link away; with the last of them, the text waits to be placed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/tags.py"></location>
            <source>Takes time</source>
            <translation>Takes time</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/findings.py"></location>
            <source>Test: {text}</source>
            <translation>Test: {text}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/moving.py"></location>
            <source>That cannot be moved, so nothing was changed.</source>
            <translation>That cannot be moved, so nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/model.py"></location>
            <source>That has no words of this map, so nothing was changed.</source>
            <translation>That has no words of this map, so nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/nesting.py"></location>
            <source>That is no group of this map, so nothing was changed.</source>
            <translation>That is no group of this map, so nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/drivers.py"></location>
            <source>That is no longer on the board. Nothing was changed.</source>
            <translation>That is no longer on the board. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/model.py"></location>
            <source>That is not a cause, so nothing was changed. Choose a cause first.</source>
            <translation>That is not a cause, so nothing was changed. Choose a cause first.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/model.py"></location>
            <source>That is not a driver or change idea, so nothing was changed. Choose one first.</source>
            <translation>That is not a driver or change idea, so nothing was changed. Choose one first.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/workshop_session.py"></location>
            <source>That point is no longer in the history. Nothing was changed.</source>
            <translation>That point is no longer in the history. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/gestures.py"></location>
            <location filename="../../dip_workshop/exercises/driver_diagram/moving.py"></location>
            <source>The aim</source>
            <translation>The aim</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/history.py"></location>
            <source>The beginning, before the first step</source>
            <translation>The beginning, before the first step</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/time_lapse.py"></location>
            <source>The board as it stood</source>
            <translation>The board as it stood</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/table_form.py"></location>
            <source>The exercise as a table</source>
            <translation>The exercise as a table</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/table_form.py"></location>
            <source>The first row named the columns, so it is not added.</source>
            <translation>The first row named the columns, so it is not added.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>The whole diagram</source>
            <translation>The whole diagram</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/tags.py"></location>
            <source>There are {count} tags and more words than that, so the old words were kept.</source>
            <translation>There are {count} tags and more words than that, so the old words were kept.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/drivers.py"></location>
            <source>There is no such link, so nothing was changed.</source>
            <translation>There is no such link, so nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/table_desk.py"></location>
            <source>There is no table on the clipboard, so nothing was added. {hint}</source>
            <translation>There is no table on the clipboard, so nothing was added. {hint}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/moving.py"></location>
            <source>There is nothing above this one that it could hang on.</source>
            <translation>There is nothing above this one that it could hang on.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/workshop_session.py"></location>
            <source>There is nothing to redo on this page.</source>
            <translation>There is nothing to redo on this page.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/workshop_session.py"></location>
            <source>There is nothing to undo on this page.</source>
            <translation>There is nothing to undo on this page.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/model.py"></location>
            <source>There were no words in that, so no criterion was added.</source>
            <translation>There were no words in that, so no criterion was added.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/dialogs/table_form.py"></location>
            <source>This adds {n} row</source>
            <extracomment>For several: This adds {n} rows</extracomment>
            <translation>
                <numerusform>This adds {n} row</numerusform>
                <numerusform>This adds {n} rows</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/taking_back.py"></location>
            <source>This cannot be undone or redone on its own, for later work builds on it; nothing was changed: take back the later work first.</source>
            <translation>This cannot be undone or redone on its own, for later work builds on it; nothing was changed: take back the later work first.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/moving.py"></location>
            <source>This is the first one already.</source>
            <translation>This is the first one already.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/moving.py"></location>
            <source>This is the last one already.</source>
            <translation>This is the last one already.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/moving.py"></location>
            <source>This one is in the first column already, or waits.</source>
            <translation>This one is in the first column already, or waits.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/gestures.py"></location>
            <source>To test…? Adds a change idea to “{name}”</source>
            <translation>To test…? Adds a change idea to “{name}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid.py"></location>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/weighing.py"></location>
            <source>Total = weight × rating, added up over the criteria. The highest total comes first; equal totals are parted by the higher rating on the heaviest criterion, then on the next (criteria of one weight together). What is still equal shares a rank, marked =. An option with ratings missing shows its total so far and has no rank.</source>
            <translation>Total = weight × rating, added up over the criteria. The highest total comes first; equal totals are parted by the higher rating on the heaviest criterion, then on the next (criteria of one weight together). What is still equal shares a rank, marked =. An option with ratings missing shows its total so far and has no rank.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/tags.py"></location>
            <source>Two tags would have one word, so the old words were kept.</source>
            <translation>Two tags would have one word, so the old words were kept.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/gestures.py"></location>
            <source>Type a driver or a change idea and press Enter</source>
            <translation>Type a driver or a change idea and press Enter</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/criteria.py"></location>
            <source>Type a number such as 4, or nothing to empty the cell.</source>
            <translation>Type a number such as 4, or nothing to empty the cell.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/layout.py"></location>
            <source>Type an idea in the bar below. Each one becomes a note here.</source>
            <translation>Type an idea in the bar below. Each one becomes a note here.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_pages.py"></location>
            <source>Type an option below: it becomes a row, with a cell for each criterion.</source>
            <translation>Type an option below: it becomes a row, with a cell for each criterion.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/criteria.py"></location>
            <source>Type {count} numbers, one for each criterion in their order. Nothing was changed.</source>
            <translation>Type {count} numbers, one for each criterion in their order. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/tags.py"></location>
            <source>Unclear</source>
            <translation>Unclear</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/time_lapse.py"></location>
            <source>Undone: {step}, {when}</source>
            <translation>Undone: {step}, {when}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>Unlink…</source>
            <translation>Unlink…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/gestures.py"></location>
            <source>Waits under “Not yet placed”</source>
            <translation>Waits under “Not yet placed”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/prompts.py"></location>
            <source>What could we test?</source>
            <translation>What could we test?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>What do we want to achieve, how much, by when?</source>
            <translation>What do we want to achieve, how much, by when?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/skeleton.py"></location>
            <source>What do we want to achieve?</source>
            <translation>What do we want to achieve?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/coaching.py"></location>
            <source>What do we want, for whom, how much of it, and by when?</source>
            <translation>What do we want, for whom, how much of it, and by when?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/prompts.py"></location>
            <source>What does each of them depend on?</source>
            <translation>What does each of them depend on?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/prompts.py"></location>
            <source>What few things would have to be different to reach the aim?</source>
            <translation>What few things would have to be different to reach the aim?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/drivers.py"></location>
            <source>What is below “{text}” would come after the change ideas, so nothing was moved.</source>
            <translation>What is below “{text}” would come after the change ideas, so nothing was moved.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/finding_commands.py"></location>
            <source>What is known</source>
            <translation>What is known</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/handout.py"></location>
            <source>What is the problem?</source>
            <translation>What is the problem?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/finding_commands.py"></location>
            <source>What makes us say so? Seen, counted or told, when and where</source>
            <translation>What makes us say so? Seen, counted or told, when and where</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/table_text.py"></location>
            <source>What was pasted</source>
            <translation>What was pasted</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/table_text.py"></location>
            <source>What was pasted is too long to be read, so nothing was added; please divide it.</source>
            <translation>What was pasted is too long to be read, so nothing was added; please divide it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>What will show that the aim is reached?</source>
            <translation>What will show that the aim is reached?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>What will show that this driver works?</source>
            <translation>What will show that this driver works?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/table_form.py"></location>
            <source>What would be added</source>
            <translation>What would be added</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/weighing.py"></location>
            <source>Where lower is better, a rating is turned round on its scale first: lowest + highest − rating.</source>
            <translation>Where lower is better, a rating is turned round on its scale first: lowest + highest − rating.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>Which driver does it feed as well?</source>
            <translation>Which driver does it feed as well?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>Which link is taken away?</source>
            <translation>Which link is taken away?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/time_lapse.py"></location>
            <source>Whole screen</source>
            <translation>Whole screen</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/model.py"></location>
            <source>Without words it would be lost, so the old text was kept.</source>
            <translation>Without words it would be lost, so the old text was kept.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>Write the aim…</source>
            <translation>Write the aim…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>Writes below a primary driver what will be counted or watched.</source>
            <translation>Writes below a primary driver what will be counted or watched.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>Writes below the aim what will be counted or watched.</source>
            <translation>Writes below the aim what will be counted or watched.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>Writes the aim, word for word as the room agreed on it.</source>
            <translation>Writes the aim, word for word as the room agreed on it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/handout.py"></location>
            <source>a cause</source>
            <translation>a cause</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_view.py"></location>
            <source>all options</source>
            <translation>all options</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/moving.py"></location>
            <source>as a primary driver</source>
            <translation>as a primary driver</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/sheets.py"></location>
            <source>continued</source>
            <translation>continued</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/sheets.py"></location>
            <source>continued on the next card</source>
            <translation>continued on the next card</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/handout.py"></location>
            <source>effect</source>
            <translation>effect</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/handout.py"></location>
            <source>empty</source>
            <translation>empty</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/sheets.py"></location>
            <source>group {letter}, {header}</source>
            <translation>group {letter}, {header}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/sheets.py"></location>
            <source>groups {first} to {last}</source>
            <translation>groups {first} to {last}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/findings.py"></location>
            <source>likely root cause</source>
            <translation>likely root cause</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/findings.py"></location>
            <source>needs evidence</source>
            <translation>needs evidence</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/handout.py"></location>
            <source>no longer marked</source>
            <translation>no longer marked</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/handout.py"></location>
            <source>not on a bone yet</source>
            <translation>not on a bone yet</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/weighing.py"></location>
            <source>not ranked</source>
            <translation>not ranked</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/clusters.py"></location>
            <source>not yet named</source>
            <translation>not yet named</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/paper.py"></location>
            <source>part of {supergroup}</source>
            <translation>part of {supergroup}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/findings.py"></location>
            <source>possible</source>
            <translation>possible</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/weighing.py"></location>
            <source>rank {rank}</source>
            <translation>rank {rank}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/weighing.py"></location>
            <source>rank {rank} equal</source>
            <translation>rank {rank} equal</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/findings.py"></location>
            <source>ruled out</source>
            <translation>ruled out</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/fishbone/findings.py"></location>
            <source>seen {n} time</source>
            <extracomment>For several: seen {n} times</extracomment>
            <translation>
                <numerusform>seen {n} time</numerusform>
                <numerusform>seen {n} times</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid.py"></location>
            <source>so far</source>
            <translation>so far</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/handout.py"></location>
            <source>the effect</source>
            <translation>the effect</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/prioritisation/grid_view.py"></location>
            <source>the first rank</source>
            <extracomment>For several: the first {n} ranks</extracomment>
            <translation>
                <numerusform>the first rank</numerusform>
                <numerusform>the first {n} ranks</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/handout.py"></location>
            <source>the name of a bone</source>
            <translation>the name of a bone</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/paper.py"></location>
            <source>the name of this group</source>
            <translation>the name of this group</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/paper.py"></location>
            <source>the name of this supergroup</source>
            <translation>the name of this supergroup</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_view.py"></location>
            <source>those with ratings missing</source>
            <translation>those with ratings missing</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/moments.py"></location>
            <source>today {time}</source>
            <translation>today {time}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/history.py"></location>
            <source>undone</source>
            <translation>undone</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid.py"></location>
            <source>weight {weight} · {share}</source>
            <translation>weight {weight} · {share}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/handout.py"></location>
            <source>why? {cause}</source>
            <translation>why? {cause}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/findings.py"></location>
            <source>with a note</source>
            <translation>with a note</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/findings.py"></location>
            <source>with evidence</source>
            <translation>with evidence</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/history.py"></location>
            <source>you are here</source>
            <translation>you are here</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/skeleton.py"></location>
            <source>{causes}, {likely}</source>
            <translation>{causes}, {likely}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/moments.py"></location>
            <source>{date} {time}</source>
            <translation>{date} {time}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/moments.py"></location>
            <source>{day} {month} {time}</source>
            <translation>{day} {month} {time}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/moments.py"></location>
            <source>{day} {month} {year}</source>
            <translation>{day} {month} {year}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/sorting.py"></location>
            <source>{group} shows that already. Nothing was changed.</source>
            <translation>{group} shows that already. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/sheets.py"></location>
            <source>{header} (continued)</source>
            <translation>{header} (continued)</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid.py"></location>
            <source>{low} to {high}</source>
            <translation>{low} to {high}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/widgets/spoken_places.py"></location>
            <source>{n} below</source>
            <extracomment>For several: {n} below</extracomment>
            <translation>
                <numerusform>{n} below</numerusform>
                <numerusform>{n} below</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/fishbone/skeleton.py"></location>
            <source>{n} cause</source>
            <extracomment>For several: {n} causes</extracomment>
            <translation>
                <numerusform>{n} cause</numerusform>
                <numerusform>{n} causes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/driver_diagram/gestures.py"></location>
            <location filename="../../dip_workshop/exercises/driver_diagram/sheets.py"></location>
            <source>{n} change idea</source>
            <extracomment>For several: {n} change ideas</extracomment>
            <translation>
                <numerusform>{n} change idea</numerusform>
                <numerusform>{n} change ideas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/fishbone/skeleton.py"></location>
            <source>{n} likely root</source>
            <extracomment>For several: {n} likely roots</extracomment>
            <translation>
                <numerusform>{n} likely root</numerusform>
                <numerusform>{n} likely roots</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/spoken_places.py"></location>
            <source>{n} moved</source>
            <translation>{n} moved</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/spoken_places.py"></location>
            <source>{n} moved to {heading}</source>
            <translation>{n} moved to {heading}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/affinity/cards.py"></location>
            <source>{n} note</source>
            <extracomment>For several: {n} notes</extracomment>
            <translation>
                <numerusform>{n} note</numerusform>
                <numerusform>{n} notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/affinity/sorting.py"></location>
            <source>{n} note is back in the tray; Undo brings the group back.</source>
            <extracomment>For several: {n} notes are back in the tray; Undo brings the group back.</extracomment>
            <translation>
                <numerusform>{n} note is back in the tray; Undo brings the group back.</numerusform>
                <numerusform>{n} notes are back in the tray; Undo brings the group back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/prioritisation/weighing.py"></location>
            <source>{n} rating missing</source>
            <extracomment>For several: {n} ratings missing</extracomment>
            <translation>
                <numerusform>{n} rating missing</numerusform>
                <numerusform>{n} ratings missing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/table_desk.py"></location>
            <source>{n} row is on the clipboard: paste it into a spreadsheet.</source>
            <extracomment>For several: {n} rows are on the clipboard: paste them into a spreadsheet.</extracomment>
            <translation>
                <numerusform>{n} row is on the clipboard: paste it into a spreadsheet.</numerusform>
                <numerusform>{n} rows are on the clipboard: paste them into a spreadsheet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/driver_diagram/gestures.py"></location>
            <location filename="../../dip_workshop/exercises/driver_diagram/sheets.py"></location>
            <source>{n} secondary driver</source>
            <extracomment>For several: {n} secondary drivers</extracomment>
            <translation>
                <numerusform>{n} secondary driver</numerusform>
                <numerusform>{n} secondary drivers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/dialogs/time_lapse.py"></location>
            <source>{n} step a second</source>
            <extracomment>For several: {n} steps a second</extracomment>
            <translation>
                <numerusform>{n} step a second</numerusform>
                <numerusform>{n} steps a second</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/history_desk.py"></location>
            <source>{n} step was done again.</source>
            <extracomment>For several: {n} steps were done again.</extracomment>
            <translation>
                <numerusform>{n} step was done again.</numerusform>
                <numerusform>{n} steps were done again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/history_desk.py"></location>
            <source>{n} step was undone. The history still lists it.</source>
            <extracomment>For several: {n} steps were undone. The history still lists them.</extracomment>
            <translation>
                <numerusform>{n} step was undone. The history still lists it.</numerusform>
                <numerusform>{n} steps were undone. The history still lists them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/fishbone/skeleton.py"></location>
            <source>{n} sub-cause</source>
            <extracomment>For several: {n} sub-causes</extracomment>
            <translation>
                <numerusform>{n} sub-cause</numerusform>
                <numerusform>{n} sub-causes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>{n} text was deleted.</source>
            <extracomment>For several: {n} texts were deleted; Undo brings them back.</extracomment>
            <translation>
                <numerusform>{n} text was deleted.</numerusform>
                <numerusform>{n} texts were deleted; Undo brings them back.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/sheets.py"></location>
            <source>{panel} and {groups}</source>
            <translation>{panel} and {groups}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/time_lapse.py"></location>
            <source>{place} of {last}</source>
            <translation>{place} of {last}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid.py"></location>
            <source>{scale}, lower is better</source>
            <translation>{scale}, lower is better</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/time_lapse.py"></location>
            <source>{step}, {when}</source>
            <translation>{step}, {when}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/sheets.py"></location>
            <source>{title}, {number} of {count}</source>
            <translation>{title}, {number} of {count}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_pages.py"></location>
            <source>{title}: criteria grid, continued</source>
            <translation>{title}: criteria grid, continued</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/spoken_places.py"></location>
            <source>{title}: heading {number} of {count}, {below}</source>
            <translation>{title}: heading {number} of {count}, {below}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/sheets.py"></location>
            <source>{title}: {contents}</source>
            <translation>{title}: {contents}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/spoken_places.py"></location>
            <source>{title}: {what}, {number} of {count}</source>
            <translation>{title}: {what}, {number} of {count}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/spoken_places.py"></location>
            <source>{title}: {what}, {number} of {count} in {heading}</source>
            <translation>{title}: {what}, {number} of {count} in {heading}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/findings.py"></location>
            <source>× {count}</source>
            <translation>× {count}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/table_text.py"></location>
            <source>“{file}” could not be written ({reason}). The workshop is safe; choose another place and try again.</source>
            <translation>“{file}” could not be written ({reason}). The workshop is safe; choose another place and try again.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/affinity/parking.py"></location>
            <source>“{note}” was moved to and fro {n} time: set it aside with P and talk about it later?</source>
            <extracomment>For several: “{note}” was moved to and fro {n} times: set it aside with P and talk about it later?</extracomment>
            <translation>
                <numerusform>“{note}” was moved to and fro {n} time: set it aside with P and talk about it later?</numerusform>
                <numerusform>“{note}” was moved to and fro {n} times: set it aside with P and talk about it later?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>“{text}” feeds nothing now, so it waits under “Not yet placed”.</source>
            <translation>“{text}” feeds nothing now, so it waits under “Not yet placed”.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/drivers.py"></location>
            <source>“{text}” has others below it, so it stayed. Move or unlink those first.</source>
            <translation>“{text}” has others below it, so it stayed. Move or unlink those first.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/drivers.py"></location>
            <source>“{text}” is linked to “{parent}” already, so nothing was changed.</source>
            <translation>“{text}” is linked to “{parent}” already, so nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/drivers.py"></location>
            <source>“{text}”, or what is below it, has further links, so it kept its column. Unlink first.</source>
            <translation>“{text}”, or what is below it, has further links, so it kept its column. Unlink first.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/table_form.py"></location>
            <source>“{title}” as a table</source>
            <translation>“{title}” as a table</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/clusters.py"></location>
            <source>… {count} folded</source>
            <translation>… {count} folded</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/parking.py"></location>
            <source>⇄ moved to and fro {count} times</source>
            <translation>⇄ moved to and fro {count} times</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/affinity/ties.py"></location>
            <source>≈ {n} alike</source>
            <extracomment>For several: ≈ {n} alike</extracomment>
            <translation>
                <numerusform>≈ {n} alike</numerusform>
                <numerusform>≈ {n} alike</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/findings.py"></location>
            <source>✗ ruled out</source>
            <translation>✗ ruled out</translation>
        </message>
    </context>
</TS>
