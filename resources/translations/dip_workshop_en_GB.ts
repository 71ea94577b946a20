<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
    <context>
        <name>DIP Workshop</name>
        <message>
            <location filename="../../dip_workshop/ui/desks/guard.py"></location>
            <source>(Ctrl+Alt+R removes, Ctrl+Alt+K keeps.)</source>
            <translation>(Ctrl+Alt+R removes, Ctrl+Alt+K keeps.)</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/action_plan.py"></location>
            <source>(from {origin})</source>
            <translation>(from {origin})</translation>
        </message>
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
        <message>
            <location filename="../../dip_workshop/ui/run_sheet/bar.py"></location>
            <source>+1 min</source>
            <translation>+1 min</translation>
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
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/dialogs/review_actions.py"></location>
            <source>+{n} day</source>
            <extracomment>For several: +{n} days</extracomment>
            <translation>
                <numerusform>+{n} day</numerusform>
                <numerusform>+{n} days</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/exchanging.py"></location>
            <source>, locked with your passphrase</source>
            <translation>, locked with your passphrase</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>4P</source>
            <translation>4P</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>4S</source>
            <translation>4S</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>8P</source>
            <translation>8P</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/findings.py"></location>
            <source>? needs evidence</source>
            <translation>? needs evidence</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/pdf.py"></location>
            <source>A PDF is being made already. Wait for it, or cancel it first.</source>
            <translation>A PDF is being made already. Wait for it, or cancel it first.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/pdf_bin_card.py"></location>
            <source>A PDF that was removed stays here for 30 days and longer, until you delete it for good; nothing goes from here by itself.</source>
            <translation>A PDF that was removed stays here for 30 days and longer, until you delete it for good; nothing goes from here by itself.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>A PNG file, for a slide or a message.</source>
            <translation>A PNG file, for a slide or a message.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/safe_keeping/backups.py"></location>
            <source>A backup is damaged and does not count: {names}. Nothing was deleted.</source>
            <extracomment>For several: {n} backups are damaged and do not count: {names}. Nothing was deleted.</extracomment>
            <translation>
                <numerusform>A backup is damaged and does not count: {names}. Nothing was deleted.</numerusform>
                <numerusform>{n} backups are damaged and do not count: {names}. Nothing was deleted.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/workbench.py"></location>
            <source>A backup is made first, and Undo brings them back.</source>
            <translation>A backup is made first, and Undo brings them back.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/workshop_file.py"></location>
            <source>A backup is made first, and what was decided is listed for you to change.</source>
            <translation>A backup is made first, and what was decided is listed for you to change.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/holders.py"></location>
            <source>A backup that holds it brings it back if it is ever restored. Files that were handed to others, printed pages and copies made by other programs are not known here.</source>
            <translation>A backup that holds it brings it back if it is ever restored. Files that were handed to others, printed pages and copies made by other programs are not known here.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/layout.py"></location>
            <source>A ballot that is not in yet</source>
            <translation>A ballot that is not in yet</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/bones.py"></location>
            <source>A bone needs a name, so nothing was changed.</source>
            <translation>A bone needs a name, so nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/coaching.py"></location>
            <source>A bone with less than half of what the others have</source>
            <translation>A bone with less than half of what the others have</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/coaching.py"></location>
            <source>A bone with more than half of the causes</source>
            <translation>A bone with more than half of the causes</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/coaching.py"></location>
            <source>A bone with nothing on it</source>
            <translation>A bone with nothing on it</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/causes.py"></location>
            <source>A cause cannot be below itself, so nothing was moved.</source>
            <translation>A cause cannot be below itself, so nothing was moved.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/causes.py"></location>
            <source>A cause needs words, so nothing was added.</source>
            <translation>A cause needs words, so nothing was added.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/causes.py"></location>
            <source>A cause needs words, so the old ones were kept. Delete takes it away.</source>
            <translation>A cause needs words, so the old ones were kept. Delete takes it away.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/table.py"></location>
            <source>A change idea needs a secondary driver before it, so nothing was added.</source>
            <translation>A change idea needs a secondary driver before it, so nothing was added.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/coaching.py"></location>
            <source>A change idea that does not read well after “to test…”</source>
            <translation>A change idea that does not read well after “to test…”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/coaching.py"></location>
            <source>A chart on which everything is alike decides nothing</source>
            <translation>A chart on which everything is alike decides nothing</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/commands.py"></location>
            <source>A chart with four quadrants; quick to do and to read</source>
            <translation>A chart with four quadrants; quick to do and to read</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/backups_card.py"></location>
            <source>A copy in a second place is not locked and holds every text as it is.</source>
            <translation>A copy in a second place is not locked and holds every text as it is.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/workshop_file.py"></location>
            <source>A copy of this workshop is on this laptop already.</source>
            <translation>A copy of this workshop is on this laptop already.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/findings.py"></location>
            <source>A count is a whole number from 0 up, such as 12, so nothing was changed. An empty field takes the count away.</source>
            <translation>A count is a whole number from 0 up, such as 12, so nothing was changed. An empty field takes the count away.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/about_page.py"></location>
            <source>A crash or a flat battery loses nothing that was said to be saved.</source>
            <translation>A crash or a flat battery loses nothing that was said to be saved.</translation>
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
            <location filename="../../dip_workshop/store/safe_keeping/workshop_repair.py"></location>
            <location filename="../../dip_workshop/store/summaries.py"></location>
            <source>A damaged workshop</source>
            <translation>A damaged workshop</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/decided_ties.py"></location>
            <source>A decision needs its reason, in a sentence, so that it can be told later.</source>
            <translation>A decision needs its reason, in a sentence, so that it can be told later.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/drivers.py"></location>
            <source>A driver cannot feed itself, so nothing was moved.</source>
            <translation>A driver cannot feed itself, so nothing was moved.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/coaching.py"></location>
            <source>A few options without a score while all others have one</source>
            <translation>A few options without a score while all others have one</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/rules_page.py"></location>
            <source>A few to begin with; the first change makes them this workshop’s own.</source>
            <translation>A few to begin with; the first change makes them this workshop’s own.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/file.py"></location>
            <source>A file is being worked on already. Wait for it, or cancel it first.</source>
            <translation>A file is being worked on already. Wait for it, or cancel it first.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>A general start for a ward or a clinic</source>
            <translation>A general start for a ward or a clinic</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/commands.py"></location>
            <source>A grid of your own criteria with weights; slower, for a choice to be defended</source>
            <translation>A grid of your own criteria with weights; slower, for a choice to be defended</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/drafts/places.py"></location>
            <source>A ground rule</source>
            <translation>A ground rule</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/sorting.py"></location>
            <source>A group cannot be merged into itself. Nothing was changed.</source>
            <translation>A group cannot be merged into itself. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/coaching.py"></location>
            <source>A group of more than ten notes</source>
            <translation>A group of more than ten notes</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/coaching.py"></location>
            <source>A group of one note once all notes are sorted</source>
            <translation>A group of one note once all notes are sorted</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/coaching.py"></location>
            <source>A header of one word</source>
            <translation>A header of one word</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>A letter alone</source>
            <translation>A letter alone</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/coaching.py"></location>
            <source>A likely cause without evidence or a test</source>
            <translation>A likely cause without evidence or a test</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>A line each; shown beside the ground rules and printed with them.</source>
            <translation>A line each; shown beside the ground rules and printed with them.</translation>
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
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>A list becomes many texts, after a preview</source>
            <translation>A list becomes many texts, after a preview</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/affinity/model.py"></location>
            <source>A map holds {most} notes and there are {there}, so no other was added.</source>
            <extracomment>For several: A map holds {most} notes. There are {there} and {more} were to come, so none of them was added.</extracomment>
            <translation>
                <numerusform>A map holds {most} notes and there are {there}, so no other was added.</numerusform>
                <numerusform>A map holds {most} notes. There are {there} and {more} were to come, so none of them was added.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/recorder_page.py"></location>
            <source>A minute</source>
            <translation>A minute</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/drafts/places.py"></location>
            <source>A name</source>
            <translation>A name</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/carrying.py"></location>
            <source>A new action for each; whose it is and until when are to be agreed</source>
            <translation>A new action for each; whose it is and until when are to be agreed</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/database.py"></location>
            <source>A newer release of DIP Workshop wrote this file, so it was left untouched; open it with that release.</source>
            <translation>A newer release of DIP Workshop wrote this file, so it was left untouched; open it with that release.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/bundles/errors.py"></location>
            <source>A newer release of DIP Workshop wrote this workshop file, so nothing was taken in; open it with that release.</source>
            <translation>A newer release of DIP Workshop wrote this workshop file, so nothing was taken in; open it with that release.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/voices.py"></location>
            <location filename="../../dip_workshop/ui/pages/private_notes_page.py"></location>
            <source>A note for you alone</source>
            <translation>A note for you alone</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/private_notes.py"></location>
            <source>A note needs words, so nothing was changed.</source>
            <translation>A note needs words, so nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/coaching.py"></location>
            <source>A note of more than twenty-five words</source>
            <translation>A note of more than twenty-five words</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/coaching.py"></location>
            <source>A note of one word</source>
            <translation>A note of one word</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/identifiable.py"></location>
            <source>A number’s pattern needs at least three 9s and at most {most} signs, such as A999999, so the old one was kept.</source>
            <translation>A number’s pattern needs at least three 9s and at most {most} signs, such as A999999, so the old one was kept.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/drafts/places.py"></location>
            <source>A parked point</source>
            <translation>A parked point</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/boards.py"></location>
            <source>A part of this workshop is missing from its file, so it was not opened and nothing was overwritten; the other workshops are safe: choose “Check the store” on the page Safe keeping, which can mend it after a backup.</source>
            <translation>A part of this workshop is missing from its file, so it was not opened and nothing was overwritten; the other workshops are safe: choose “Check the store” on the page Safe keeping, which can mend it after a backup.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/rows.py"></location>
            <source>A part of this workshop's file is damaged, so it was not opened and nothing was overwritten; the other workshops are safe: choose “Check the store” on the page Safe keeping, which can mend it after a backup.</source>
            <translation>A part of this workshop's file is damaged, so it was not opened and nothing was overwritten; the other workshops are safe: choose “Check the store” on the page Safe keeping, which can mend it after a backup.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/journal.py"></location>
            <source>A part of this workshop's history is damaged, so nothing was changed and nothing was overwritten; what the boards hold is safe: choose “Check the store” on the page Safe keeping, which can mend it after a backup.</source>
            <translation>A part of this workshop's history is damaged, so nothing was changed and nothing was overwritten; what the boards hold is safe: choose “Check the store” on the page Safe keeping, which can mend it after a backup.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli_parsing.py"></location>
            <source>A passphrase for the file: </source>
            <translation>A passphrase for the file: </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/dialogs/hand_over.py"></location>
            <source>A passphrase needs at least {n} character.</source>
            <extracomment>For several: A passphrase needs at least {n} characters.</extracomment>
            <translation>
                <numerusform>A passphrase needs at least {n} character.</numerusform>
                <numerusform>A passphrase needs at least {n} characters.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/bundles/sealing.py"></location>
            <source>A passphrase needs at least {n} characters, so no file was written; three or four words are easy to remember.</source>
            <translation>A passphrase needs at least {n} characters, so no file was written; three or four words are easy to remember.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/plan.py"></location>
            <source>A plan needs a name.</source>
            <translation>A plan needs a name.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/plan.py"></location>
            <source>A plan’s name has {most} letters at the most.</source>
            <translation>A plan’s name has {most} letters at the most.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/save_points.py"></location>
            <source>A point needs a name, such as Before the vote. None was kept.</source>
            <translation>A point needs a name, such as Before the vote. None was kept.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/drafts/places.py"></location>
            <source>A private note</source>
            <translation>A private note</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/coaching.py"></location>
            <source>A problem without a number</source>
            <translation>A problem without a number</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/drivers.py"></location>
            <source>A process measure belongs to a primary driver, so nothing was changed.</source>
            <translation>A process measure belongs to a primary driver, so nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/model.py"></location>
            <source>A quadrant needs a name, so the old one was kept.</source>
            <translation>A quadrant needs a name, so the old one was kept.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/model.py"></location>
            <source>A quadrant's name can have {most} letters at most, so the old one was kept.</source>
            <translation>A quadrant's name can have {most} letters at most, so the old one was kept.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/prioritisation/voting/layout.py"></location>
            <source>A quarter of {count} options: {n} dot each</source>
            <extracomment>For several: A quarter of {count} options: {n} dots each</extracomment>
            <translation>
                <numerusform>A quarter of {count} options: {n} dot each</numerusform>
                <numerusform>A quarter of {count} options: {n} dots each</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/coach.py"></location>
            <source>A question for the room: {question}</source>
            <translation>A question for the room: {question}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/coaching.py"></location>
            <source>A question of the workshop that is none</source>
            <translation>A question of the workshop that is none</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/tables.py"></location>
            <source>A quotation mark is never closed, so each line was taken as a row: please check.</source>
            <translation>A quotation mark is never closed, so each line was taken as a row: please check.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/decided_ties.py"></location>
            <source>A reason can have {most} letters at most: one sentence. This has {count}.</source>
            <translation>A reason can have {most} letters at most: one sentence. This has {count}.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/coaching.py"></location>
            <source>A remedy in disguise, such as “lack of …” or “need more …”</source>
            <translation>A remedy in disguise, such as “lack of …” or “need more …”</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/core/room/rules.py"></location>
            <source>A room has {n} rule at most, so nothing was added.</source>
            <extracomment>For several: A room has {n} rules at most, so nothing was added.</extracomment>
            <translation>
                <numerusform>A room has {n} rule at most, so nothing was added.</numerusform>
                <numerusform>A room has {n} rules at most, so nothing was added.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/voices.py"></location>
            <source>A round in which everyone has one turn, in an order of chance.</source>
            <translation>A round in which everyone has one turn, in an order of chance.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/health.py"></location>
            <source>A row of {name} ({id}) is not as it was written.</source>
            <translation>A row of {name} ({id}) is not as it was written.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/health.py"></location>
            <source>A row of {table} hangs on a row of {parent} that is not there.</source>
            <translation>A row of {table} hangs on a row of {parent} that is not there.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/rules.py"></location>
            <source>A rule needs words, so nothing was changed.</source>
            <translation>A rule needs words, so nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/planning.py"></location>
            <source>A run sheet has {most} steps at the most, so nothing was added.</source>
            <translation>A run sheet has {most} steps at the most, so nothing was added.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/criteria.py"></location>
            <source>A scale goes from a low to a higher whole number, at most {most}, so nothing was changed.</source>
            <translation>A scale goes from a low to a higher whole number, at most {most}, so nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/table.py"></location>
            <source>A score is a number such as 4 or 3.5.</source>
            <translation>A score is a number such as 4 or 3.5.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/words.py"></location>
            <source>A sheet that is not in yet</source>
            <translation>A sheet that is not in yet</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/planning.py"></location>
            <source>A step needs a title, so the old one was kept.</source>
            <translation>A step needs a title, so the old one was kept.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/drafts/places.py"></location>
            <source>A step of the run sheet</source>
            <translation>A step of the run sheet</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/planning.py"></location>
            <source>A step takes {least} to {most} minutes, so the old number was kept.</source>
            <translation>A step takes {least} to {most} minutes, so the old number was kept.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/planning.py"></location>
            <source>A step that has begun stays in its place.</source>
            <translation>A step that has begun stays in its place.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/home_page.py"></location>
            <source>A text begun here is not added yet</source>
            <translation>A text begun here is not added yet</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/map_topics.py"></location>
            <source>A text in {name} has {count:,} characters and the most is {most:,}, so nothing was imported; please divide it.</source>
            <translation>A text in {name} has {count:,} characters and the most is {most:,}, so nothing was imported; please divide it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/coaching.py"></location>
            <source>A tie is shown as a tie, and talked about</source>
            <translation>A tie is shown as a tie, and talked about</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/planning.py"></location>
            <source>A time of day looks like 14:30, so the old one was kept.</source>
            <translation>A time of day looks like 14:30, so the old one was kept.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/turns.py"></location>
            <source>A turn takes {least} to {most} seconds.</source>
            <translation>A turn takes {least} to {most} seconds.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/help_page.py"></location>
            <source>A voice for everyone</source>
            <translation>A voice for everyone</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/coaching.py"></location>
            <source>A vote counts heads; what few people see may still be what matters</source>
            <translation>A vote counts heads; what few people see may still be what matters</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/commands.py"></location>
            <source>A vote is going on: reveal it first, or select it and delete it.</source>
            <translation>A vote is going on: reveal it first, or select it and delete it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/voting/model.py"></location>
            <source>A vote is going on: reveal it, or select it and delete it. Nothing was changed.</source>
            <translation>A vote is going on: reveal it, or select it and delete it. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/commands.py"></location>
            <source>A vote needs two options at least: type them below first.</source>
            <translation>A vote needs two options at least: type them below first.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/voting/model.py"></location>
            <source>A vote needs {fewest} options at least, so none was begun.</source>
            <translation>A vote needs {fewest} options at least, so none was begun.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/criteria.py"></location>
            <source>A weight is a number above 0 and at most {most}, so nothing was changed.</source>
            <translation>A weight is a number above 0 and at most {most}, so nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>A word</source>
            <translation>A word</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/search_everything.py"></location>
            <source>A word of a note, an option, a title, a command…</source>
            <translation>A word of a note, an option, a title, a command…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/people.py"></location>
            <source>A workshop has room for {n} people at most.</source>
            <translation>A workshop has room for {n} people at most.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/system/keeping_awake.py"></location>
            <source>A workshop is running</source>
            <translation>A workshop is running</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/workshop.py"></location>
            <source>A workshop needs a title, so the old one was kept.</source>
            <translation>A workshop needs a title, so the old one was kept.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/bin_card.py"></location>
            <source>A workshop that was deleted stays here until you delete it for good; nothing goes from here by itself.</source>
            <translation>A workshop that was deleted stays here until you delete it for good; nothing goes from here by itself.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/drawing/media.py"></location>
            <source>A3 landscape</source>
            <translation>A3 landscape</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/drawing/media.py"></location>
            <source>A3 portrait</source>
            <translation>A3 portrait</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/drawing/media.py"></location>
            <source>A4 landscape</source>
            <translation>A4 landscape</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>A4 or A3, a poster of several sheets, or a form to print before the workshop.</source>
            <translation>A4 or A3, a poster of several sheets, or a form to print before the workshop.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/drawing/media.py"></location>
            <source>A4 portrait</source>
            <translation>A4 portrait</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <location filename="../../dip_workshop/ui/page_stack.py"></location>
            <location filename="../../dip_workshop/ui/pages/about_file_page.py"></location>
            <location filename="../../dip_workshop/ui/sidebar.py"></location>
            <source>About this file</source>
            <translation>About this file</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <location filename="../../dip_workshop/ui/page_stack.py"></location>
            <location filename="../../dip_workshop/ui/pages/about_page.py"></location>
            <location filename="../../dip_workshop/ui/pages/help_page.py"></location>
            <source>About this program</source>
            <translation>About this program</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Accident causation (Vincent)</source>
            <translation>Accident causation (Vincent)</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/catalogue.py"></location>
            <location filename="../../dip_workshop/session/action_plan.py"></location>
            <location filename="../../dip_workshop/session/agreeing.py"></location>
            <location filename="../../dip_workshop/ui/pages/action_form.py"></location>
            <location filename="../../dip_workshop/ui/pages/actions_page.py"></location>
            <location filename="../../dip_workshop/ui/pages/all_actions_page.py"></location>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/model.py"></location>
            <source>Action priority</source>
            <translation>Action priority</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/action_head.py"></location>
            <source>Action {code}</source>
            <translation>Action {code}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/run_sheet.py"></location>
            <location filename="../../dip_workshop/session/action_plan.py"></location>
            <location filename="../../dip_workshop/session/carrying.py"></location>
            <location filename="../../dip_workshop/session/short_report.py"></location>
            <location filename="../../dip_workshop/ui/action_rows/window_action.py"></location>
            <location filename="../../dip_workshop/ui/pages/actions_page.py"></location>
            <location filename="../../dip_workshop/ui/room/lists.py"></location>
            <location filename="../../dip_workshop/ui/sidebar.py"></location>
            <source>Actions</source>
            <translation>Actions</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/thread.py"></location>
            <location filename="../../dip_workshop/ui/desks/actions.py"></location>
            <location filename="../../dip_workshop/ui/page_stack.py"></location>
            <location filename="../../dip_workshop/ui/pages/all_actions_page.py"></location>
            <source>Actions of all workshops</source>
            <translation>Actions of all workshops</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/thread.py"></location>
            <location filename="../../dip_workshop/ui/page_stack.py"></location>
            <location filename="../../dip_workshop/ui/pages/actions_page.py"></location>
            <location filename="../../dip_workshop/ui/pages/step_page.py"></location>
            <source>Actions of this workshop</source>
            <translation>Actions of this workshop</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/help_page.py"></location>
            <source>Actions, and where they come from</source>
            <translation>Actions, and where they come from</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Active failures</source>
            <translation>Active failures</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/drafts/homeless_texts.py"></location>
            <location filename="../../dip_workshop/ui/pages/rules_page.py"></location>
            <source>Add a ground rule</source>
            <translation>Add a ground rule</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/list_preview.py"></location>
            <source>Add a list</source>
            <translation>Add a list</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/rules_page.py"></location>
            <source>Add a rule…</source>
            <translation>Add a rule…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/step_panel.py"></location>
            <source>Add a step</source>
            <translation>Add a step</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/plan.py"></location>
            <source>Add a step behind the chosen one</source>
            <translation>Add a step behind the chosen one</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/table.py"></location>
            <location filename="../../dip_workshop/ui/dialogs/table_form.py"></location>
            <source>Add a table</source>
            <translation>Add a table</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/core/room/telling.py"></location>
            <location filename="../../dip_workshop/exercises/affinity/sample.py"></location>
            <location filename="../../dip_workshop/exercises/driver_diagram/sample.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/sample.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/sample.py"></location>
            <location filename="../../dip_workshop/widgets/capture_control.py"></location>
            <source>Add a text</source>
            <extracomment>For several: Add {n} texts</extracomment>
            <translation>
                <numerusform>Add a text</numerusform>
                <numerusform>Add {n} texts</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/actions_page.py"></location>
            <source>Add an action</source>
            <translation>Add an action</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/workshop_page.py"></location>
            <source>Add an exercise</source>
            <translation>Add an exercise</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/gestures.py"></location>
            <source>Add and ask why</source>
            <translation>Add and ask why</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/gestures.py"></location>
            <source>Add and go one column on</source>
            <translation>Add and go one column on</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/import_file.py"></location>
            <location filename="../../dip_workshop/ui/dialogs/list_preview.py"></location>
            <source>Add as a table…</source>
            <translation>Add as a table…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/list_preview.py"></location>
            <source>Add as one text</source>
            <translation>Add as one text</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/commands.py"></location>
            <source>Add bone…</source>
            <translation>Add bone…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_commands.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/sample.py"></location>
            <source>Add criterion…</source>
            <translation>Add criterion…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/point_commands.py"></location>
            <source>Add each person's weights up</source>
            <translation>Add each person's weights up</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/command_actions.py"></location>
            <source>Add new texts to</source>
            <translation>Add new texts to</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/run_sheet_page.py"></location>
            <source>Add the first step</source>
            <translation>Add the first step</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/dialogs/list_preview.py"></location>
            <source>Add the text</source>
            <extracomment>For several: Add {n:,} texts</extracomment>
            <translation>
                <numerusform>Add the text</numerusform>
                <numerusform>Add {n:,} texts</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Add the text and aim below it: ask why, or go one column on</source>
            <translation>Add the text and aim below it: ask why, or go one column on</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Add the text and wait for the next</source>
            <translation>Add the text and wait for the next</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/drafts/homeless_texts.py"></location>
            <source>Add them anew</source>
            <translation>Add them anew</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/action_head.py"></location>
            <source>Add this action</source>
            <translation>Add this action</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/outputs_page.py"></location>
            <source>Add to the list</source>
            <translation>Add to the list</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/gestures.py"></location>
            <source>Add to the matrix…</source>
            <translation>Add to the matrix…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/gestures.py"></location>
            <location filename="../../dip_workshop/exercises/affinity/sample.py"></location>
            <source>Add to {group}</source>
            <translation>Add to {group}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/gestures.py"></location>
            <source>Add to {supergroup}</source>
            <translation>Add to {supergroup}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/samples.py"></location>
            <location filename="../../dip_workshop/ui/pages/workshop_page.py"></location>
            <source>Add {kind}</source>
            <translation>Add {kind}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/dialogs/import_file.py"></location>
            <source>Add {n:,} text</source>
            <extracomment>For several: Add {n:,} texts</extracomment>
            <translation>
                <numerusform>Add {n:,} text</numerusform>
                <numerusform>Add {n:,} texts</numerusform>
            </translation>
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
            <location filename="../../dip_workshop/ui/pages/outputs_page.py"></location>
            <source>Add {title} to the list</source>
            <translation>Add {title} to the list</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/telling.py"></location>
            <source>Add “{text}”</source>
            <translation>Add “{text}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/drafts/homeless_texts.py"></location>
            <source>Added anew: {act}</source>
            <translation>Added anew: {act}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/outputs_page.py"></location>
            <source>Added from the folder</source>
            <translation>Added from the folder</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/commands.py"></location>
            <source>Adds a bone at the tail end.</source>
            <translation>Adds a bone at the tail end.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_commands.py"></location>
            <source>Adds a column to the criteria grid, with an empty cell for each option.</source>
            <translation>Adds a column to the criteria grid, with an empty cell for each option.</translation>
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
            <location filename="../../dip_workshop/exercises/fishbone/gestures.py"></location>
            <source>Adds to a new bone called Unsorted</source>
            <translation>Adds to a new bone called Unsorted</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/gestures.py"></location>
            <source>Adds to the tray, not yet grouped</source>
            <translation>Adds to the tray, not yet grouped</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/gestures.py"></location>
            <source>Adds to {bone}</source>
            <translation>Adds to {bone}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/gestures.py"></location>
            <source>Adds to {group}</source>
            <translation>Adds to {group}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/gestures.py"></location>
            <source>Adds to “Not yet placed”</source>
            <translation>Adds to “Not yet placed”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/commands.py"></location>
            <source>Adds what lies behind the selected cause, below it.</source>
            <translation>Adds what lies behind the selected cause, below it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/catalogue.py"></location>
            <location filename="../../dip_workshop/exercises/affinity/kind.py"></location>
            <location filename="../../dip_workshop/exercises/affinity/model.py"></location>
            <source>Affinity map</source>
            <translation>Affinity map</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/coaching.py"></location>
            <source>Affinity practice of the health service: a header is a short phrase, not one word</source>
            <translation>Affinity practice of the health service: a header is a short phrase, not one word</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/coaching.py"></location>
            <source>Affinity practice of the health service: five to ten groups</source>
            <translation>Affinity practice of the health service: five to ten groups</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/coaching.py"></location>
            <source>Affinity practice of the health service: one sentence, framed as a question</source>
            <translation>Affinity practice of the health service: one sentence, framed as a question</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/coaching.py"></location>
            <source>Affinity practice: a note may be a group of its own, and none is forced into another</source>
            <translation>Affinity practice: a note may be a group of its own, and none is forced into another</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/coaching.py"></location>
            <source>Affinity practice: a noun and a verb at the least</source>
            <translation>Affinity practice: a noun and a verb at the least</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/coaching.py"></location>
            <source>Affinity practice: a wall tells as much by what nobody wrote</source>
            <translation>Affinity practice: a wall tells as much by what nobody wrote</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/coaching.py"></location>
            <source>Affinity practice: one idea a note, in four to seven words</source>
            <translation>Affinity practice: one idea a note, in four to seven words</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/coaching.py"></location>
            <source>Affinity practice: twenty ideas at the least before it is worth it</source>
            <translation>Affinity practice: twenty ideas at the least before it is worth it</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/coaching.py"></location>
            <source>Affinity practice: up to about ten</source>
            <translation>Affinity practice: up to about ten</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/store/safe_keeping/removals.py"></location>
            <source>After this backup was made, words were removed for good {n} time ({moment}): what it brings back may hold them, so remove them again.</source>
            <extracomment>For several: After this backup was made, words were removed for good {n} times (last {moment}): what it brings back may hold them, so remove them again.</extracomment>
            <translation>
                <numerusform>After this backup was made, words were removed for good {n} time ({moment}): what it brings back may hold them, so remove them again.</numerusform>
                <numerusform>After this backup was made, words were removed for good {n} times (last {moment}): what it brings back may hold them, so remove them again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/store/safe_keeping/removals.py"></location>
            <source>After this backup was made, {n} workshop that it holds was deleted for good ({moment}): if it comes back with it, delete it again.</source>
            <extracomment>For several: After this backup was made, {n} workshops that it holds were deleted for good (last {moment}): if they come back with it, delete them again.</extracomment>
            <translation>
                <numerusform>After this backup was made, {n} workshop that it holds was deleted for good ({moment}): if it comes back with it, delete it again.</numerusform>
                <numerusform>After this backup was made, {n} workshops that it holds were deleted for good (last {moment}): if they come back with it, delete them again.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/gestures.py"></location>
            <source>After “{name}”</source>
            <translation>After “{name}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/gestures.py"></location>
            <source>Ahead of “{cause}”</source>
            <translation>Ahead of “{cause}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/gestures.py"></location>
            <source>Ahead of “{name}”</source>
            <translation>Ahead of “{name}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/arrangement.py"></location>
            <location filename="../../dip_workshop/exercises/driver_diagram/handout.py"></location>
            <location filename="../../dip_workshop/exercises/driver_diagram/skeleton.py"></location>
            <location filename="../../dip_workshop/exercises/driver_diagram/table.py"></location>
            <source>Aim</source>
            <translation>Aim</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/short_report.py"></location>
            <location filename="../../dip_workshop/ui/pages/all_actions_page.py"></location>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/commands.py"></location>
            <source>All ballots are in: Ctrl+Shift+U reveals the result.</source>
            <translation>All ballots are in: Ctrl+Shift+U reveals the result.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>All commands</source>
            <translation>All commands</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/pairs.py"></location>
            <source>All criteria are compared already. Nothing was changed.</source>
            <translation>All criteria are compared already. Nothing was changed.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/affinity/coaching.py"></location>
            <source>All ideas stand in {n} group. Which of them would tell a story of its own?</source>
            <extracomment>For several: All ideas stand in {n} groups. Which of them would tell a story of its own?</extracomment>
            <translation>
                <numerusform>All ideas stand in {n} group. Which of them would tell a story of its own?</numerusform>
                <numerusform>All ideas stand in {n} groups. Which of them would tell a story of its own?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/check_card.py"></location>
            <source>All is as it was written: {workshops}, {texts}, {steps}.</source>
            <translation>All is as it was written: {workshops}, {texts}, {steps}.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/coaching.py"></location>
            <source>All is sorted and named. What did you expect here that nobody wrote?</source>
            <translation>All is sorted and named. What did you expect here that nobody wrote?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/carrying.py"></location>
            <source>All of it is there already, so nothing was changed. Mark or select something first.</source>
            <translation>All of it is there already, so nothing was changed. Mark or select something first.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/commands.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/again.py"></location>
            <source>All options</source>
            <translation>All options</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/coaching.py"></location>
            <source>All options in one quarter of the chart</source>
            <translation>All options in one quarter of the chart</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/coaching.py"></location>
            <source>All options stand in one quarter. Which of them matters least?</source>
            <translation>All options stand in one quarter. Which of them matters least?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/pair_commands.py"></location>
            <source>All pairs are compared. The weights are now: {weights}.</source>
            <translation>All pairs are compared. The weights are now: {weights}.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/point_commands.py"></location>
            <source>All points that are in have been added up.</source>
            <translation>All points that are in have been added up.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/commands.py"></location>
            <source>All sheets are in: Alt+R reveals the medians.</source>
            <translation>All sheets are in: Alt+R reveals the medians.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/all_actions_page.py"></location>
            <source>All that is open</source>
            <translation>All that is open</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/check_card.py"></location>
            <source>All that was damaged is mended.</source>
            <translation>All that was damaged is mended.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_commands.py"></location>
            <source>All weights…</source>
            <translation>All weights…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <location filename="../../dip_workshop/ui/page_stack.py"></location>
            <location filename="../../dip_workshop/ui/pages/actions_page.py"></location>
            <location filename="../../dip_workshop/ui/sidebar.py"></location>
            <source>All workshops</source>
            <translation>All workshops</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/backups_card.py"></location>
            <source>All workshops are backed up at the first start of a day and every half hour in which something was changed. They lie on this laptop: copy them to a stick or a network drive as well.</source>
            <translation>All workshops are backed up at the first start of a day and every half hour in which something was changed. They lie on this laptop: copy them to a stick or a network drive as well.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/voices.py"></location>
            <source>All write in silence: the room does not read what is written until it is revealed.</source>
            <translation>All write in silence: the room does not read what is written until it is revealed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/voting/model.py"></location>
            <source>All {voters} have voted, so this ballot was not taken: set how many vote if somebody has come in.</source>
            <translation>All {voters} have voted, so this ballot was not taken: set how many vote if somebody has come in.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/skeleton.py"></location>
            <source>Also feeds {numbers}</source>
            <translation>Also feeds {numbers}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/table.py"></location>
            <source>Also in</source>
            <translation>Also in</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/plan.py"></location>
            <source>Alt+Up and Alt+Down</source>
            <translation>Alt+Up and Alt+Down</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>American Society for Quality: the classic of industry</source>
            <translation>American Society for Quality: the classic of industry</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/drafts/places.py"></location>
            <source>An action</source>
            <translation>An action</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/actions.py"></location>
            <source>An action needs words, so nothing was added.</source>
            <translation>An action needs words, so nothing was added.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/actions.py"></location>
            <source>An action needs words, so the old ones were kept. Delete takes it away.</source>
            <translation>An action needs words, so the old ones were kept. Delete takes it away.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/coaching.py"></location>
            <source>An aim that does not say how much by when</source>
            <translation>An aim that does not say how much by when</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/workshop.py"></location>
            <source>An exercise needs a title, so the old one was kept.</source>
            <translation>An exercise needs a title, so the old one was kept.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/database.py"></location>
            <source>An older release made this file, so it was left untouched; open it once in the window, which brings it up to date.</source>
            <translation>An older release made this file, so it was left untouched; open it once in the window, which brings it up to date.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/gestures.py"></location>
            <source>An option does not become a criterion: type it again at a criterion.</source>
            <translation>An option does not become a criterion: type it again at a criterion.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/reading.py"></location>
            <source>An option has two scores, the impact and then the effort, such as 4 2: one is missing here. Nothing was taken.</source>
            <translation>An option has two scores, the impact and then the effort, such as 4 2: one is missing here. Nothing was taken.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/gestures.py"></location>
            <source>An option is voted on where it is, so nothing was changed.</source>
            <translation>An option is voted on where it is, so nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/editing.py"></location>
            <source>An option needs words, so the old ones were kept.</source>
            <translation>An option needs words, so the old ones were kept.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/round_page.py"></location>
            <source>An order of chance, the same time for each, and nobody a second time before all have been asked. Whoever is skipped comes back at the end; whoever comes late joins the end.</source>
            <translation>An order of chance, the same time for each, and nobody a second time before all have been asked. Whoever is skipped comes back at the end; whoever comes late joins the end.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/run.py"></location>
            <source>And go to the next one; all that is on its board stays.</source>
            <translation>And go to the next one; all that is on its board stays.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/people_page.py"></location>
            <source>Another</source>
            <translation>Another</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/session_bridge.py"></location>
            <source>Another point of the history</source>
            <translation>Another point of the history</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/errors.py"></location>
            <source>Another program is using the file that holds the workshops, so this last change was not saved; close that program and try again.</source>
            <translation>Another program is using the file that holds the workshops, so this last change was not saved; close that program and try again.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/copies/backup_files.py"></location>
            <source>Another program, such as a virus scanner, held on to a file, so no backup was made in {folder}; your workshops and the older backups are safe: try again in a moment.</source>
            <translation>Another program, such as a virus scanner, held on to a file, so no backup was made in {folder}; your workshops and the older backups are safe: try again in a moment.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/report/publication.py"></location>
            <source>Another program, such as a virus scanner, held on to the file, so it was not made. {safe} Try again in a moment, or choose another folder.</source>
            <translation>Another program, such as a virus scanner, held on to the file, so it was not made. {safe} Try again in a moment, or choose another folder.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/recorder_page.py"></location>
            <source>Answer to yourself</source>
            <translation>Answer to yourself</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/commands.py"></location>
            <source>Any number</source>
            <translation>Any number</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Any page</source>
            <translation>Any page</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/run.py"></location>
            <source>Any step, a skipped or a done one too; no work is lost.</source>
            <translation>Any step, a skipped or a done one too; no work is lost.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Any text of any workshop and the commands, as you type; Enter goes there.</source>
            <translation>Any text of any workshop and the commands, as you type; Enter goes there.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Any words of this workshop, out of its history too; no undo brings them back.</source>
            <translation>Any words of this workshop, out of its history too; no undo brings them back.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/moments.py"></location>
            <source>April</source>
            <translation>April</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/run_sheet.py"></location>
            <source>Arrive and sign in</source>
            <translation>Arrive and sign in</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/people_page.py"></location>
            <source>Arrived</source>
            <translation>Arrived</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/gestures.py"></location>
            <source>As a column of the grid</source>
            <translation>As a column of the grid</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/gestures.py"></location>
            <source>As a primary driver</source>
            <translation>As a primary driver</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/gestures.py"></location>
            <source>As a row of the grid</source>
            <translation>As a row of the grid</translation>
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
            <location filename="../../dip_workshop/exercises/prioritisation/grid_commands.py"></location>
            <source>As for cost: the rating is turned round on its scale</source>
            <translation>As for cost: the rating is turned round on its scale</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_commands.py"></location>
            <source>As for safety: the rating counts as it stands</source>
            <translation>As for safety: the rating counts as it stands</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/action_plan.py"></location>
            <source>As of {day}. N not ready: it lacks an owner, a date or a measure. O open: due in more than two weeks. S due soon. L late. D done.</source>
            <translation>As of {day}. N not ready: it lacks an owner, a date or a measure. O open: due in more than two weeks. S due soon. L late. D done.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>As the room may see it, in the colours of paper; paste it into a document.</source>
            <translation>As the room may see it, in the colours of paper; paste it into a document.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>As the system</source>
            <translation>As the system</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>Ask about the wording</source>
            <translation>Ask about the wording</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>Ask as soon as a text gives cause</source>
            <translation>Ask as soon as a text gives cause</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/commands.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/sample.py"></location>
            <source>Ask why</source>
            <translation>Ask why</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/commands.py"></location>
            <source>Asks for the hands that go up for one option after another; a digit on a selected option does the same.</source>
            <translation>Asks for the hands that go up for one option after another; a digit on a selected option does the same.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/pair_commands.py"></location>
            <source>Asks of every two criteria which matters more, a little (1) to much (3); the points become the weights.</source>
            <translation>Asks of every two criteria which matters more, a little (1) to much (3); the points become the weights.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>At 100 % the last row can just read the room’s window; in the room view on this screen it is the size of the question and the bar for typing.</source>
            <translation>At 100 % the last row can just read the room’s window; in the room view on this screen it is the size of the question and the bar for typing.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/table.py"></location>
            <source>At home on</source>
            <translation>At home on</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/voices.py"></location>
            <source>At once, a minute for each; it asks what the room sees at a step that is a round.</source>
            <translation>At once, a minute for each; it asks what the room sees at a step that is a round.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/copies/backup_names.py"></location>
            <source>At the first start of the day</source>
            <translation>At the first start of the day</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/moments.py"></location>
            <source>August</source>
            <translation>August</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/chart.py"></location>
            <source>Axes</source>
            <translation>Axes</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/action_head.py"></location>
            <source>Back to the board</source>
            <translation>Back to the board</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/editor.py"></location>
            <source>Back to the fishbone</source>
            <translation>Back to the fishbone</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <location filename="../../dip_workshop/exercises/affinity/gestures.py"></location>
            <source>Back to the tray</source>
            <translation>Back to the tray</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Back to the workshop</source>
            <translation>Back to the workshop</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/backups_card.py"></location>
            <source>Back up now</source>
            <translation>Back up now</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/copies/backup_files.py"></location>
            <source>Backed up as “{name}” in {folder} and checked: it reads back the same.</source>
            <translation>Backed up as “{name}” in {folder} and checked: it reads back the same.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/copies/backup_files.py"></location>
            <source>Backed up as “{name}” in {folder}, but a part of the store is damaged and so it is in the backup: choose “Check the store” on the page Safe keeping.</source>
            <translation>Backed up as “{name}” in {folder}, but a part of the store is damaged and so it is in the backup: choose “Check the store” on the page Safe keeping.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/safe_keeping/backups.py"></location>
            <source>Backed up {moment} and checked</source>
            <translation>Backed up {moment} and checked</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/safe_keeping/backups.py"></location>
            <source>Backed up {moment} and checked; a later backup failed: see Safe keeping</source>
            <translation>Backed up {moment} and checked; a later backup failed: see Safe keeping</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping_page.py"></location>
            <source>Backups</source>
            <translation>Backups</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Backups of all workshops: make one, copy it to a second place, restore one.</source>
            <translation>Backups of all workshops: make one, copy it to a second place, restore one.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/backups_card.py"></location>
            <source>Backups, the newest first</source>
            <translation>Backups, the newest first</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/kind.py"></location>
            <source>Ballot</source>
            <translation>Ballot</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/ballot_paper.py"></location>
            <source>Ballot paper</source>
            <translation>Ballot paper</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/kind.py"></location>
            <source>Ballot papers</source>
            <translation>Ballot papers</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/commands.py"></location>
            <source>Ballot {number} of {all}: {dots}, such as {example}</source>
            <translation>Ballot {number} of {all}: {dots}, such as {example}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/layout.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/outline.py"></location>
            <source>Ballot {number}, in</source>
            <translation>Ballot {number}, in</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/voting/model.py"></location>
            <source>Ballots are in already, so no hands were counted: begin another vote.</source>
            <translation>Ballots are in already, so no hands were counted: begin another vote.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/commands.py"></location>
            <source>Ballots without names, or hands; hidden until all have voted</source>
            <translation>Ballots without names, or hands; hidden until all have voted</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/gestures.py"></location>
            <source>Becomes a primary driver</source>
            <translation>Becomes a primary driver</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/copies/backup_names.py"></location>
            <source>Before a repair</source>
            <translation>Before a repair</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/copies/backup_names.py"></location>
            <source>Before a restore</source>
            <translation>Before a restore</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/copies/backup_names.py"></location>
            <source>Before an import</source>
            <translation>Before an import</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/copies/backup_names.py"></location>
            <source>Before an update of the program</source>
            <translation>Before an update of the program</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/copies/backup_names.py"></location>
            <source>Before deleting much</source>
            <translation>Before deleting much</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/voices.py"></location>
            <location filename="../../dip_workshop/ui/pages/round_page.py"></location>
            <source>Begin a round</source>
            <translation>Begin a round</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/sample.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/commands.py"></location>
            <source>Begin a vote…</source>
            <translation>Begin a vote…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/run_sheet_page.py"></location>
            <source>Begin the day anew</source>
            <translation>Begin the day anew</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/run_sheet_page.py"></location>
            <source>Begin the day anew…</source>
            <translation>Begin the day anew…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/voices.py"></location>
            <location filename="../../dip_workshop/ui/pages/round_page.py"></location>
            <location filename="../../dip_workshop/ui/pages/step_page.py"></location>
            <location filename="../../dip_workshop/ui/pages/turn_bar.py"></location>
            <source>Begin the round</source>
            <translation>Begin the round</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/action_form.py"></location>
            <source>Begin with a verb: who will do what?</source>
            <translation>Begin with a verb: who will do what?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/rescue.py"></location>
            <source>Begin with an empty file</source>
            <translation>Begin with an empty file</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_pages.py"></location>
            <source>Begin with the criteria: what makes one option better than another? Press Ctrl+Shift+A, or choose “Add criterion…” from the commands (Ctrl+M), for each of them. Then type the options below, one by one, and rate each cell with a digit.</source>
            <translation>Begin with the criteria: what makes one option better than another? Press Ctrl+Shift+A, or choose “Add criterion…” from the commands (Ctrl+M), for each of them. Then type the options below, one by one, and rate each cell with a digit.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/commands.py"></location>
            <source>Begins a further round, once people have talked: on what lies far apart, on what is selected, or on all. Earlier rounds are kept.</source>
            <translation>Begins a further round, once people have talked: on what lies far apart, on what is selected, or on all. Earlier rounds are kept.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/commands.py"></location>
            <source>Begins a further vote: on what shares the first place, on what multivoting keeps, on what is selected, or on all. Earlier votes are kept beside it.</source>
            <translation>Begins a further vote: on what shares the first place, on what multivoting keeps, on what is selected, or on all. Earlier votes are kept beside it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/commands.py"></location>
            <source>Begins a round in which each person scores every option on paper, in silence; the median becomes the option’s score.</source>
            <translation>Begins a round in which each person scores every option on paper, in silence; the median becomes the option’s score.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/commands.py"></location>
            <source>Begins a vote on all options, with a dot for about every fourth of them; what is typed after that waits for the next vote.</source>
            <translation>Begins a vote on all options, with a dot for about every fourth of them; what is typed after that waits for the next vote.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/run_sheet_page.py"></location>
            <source>Begins at</source>
            <translation>Begins at</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/gestures.py"></location>
            <source>Below “{cause}”: this is why</source>
            <translation>Below “{cause}”: this is why</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping_page.py"></location>
            <source>Bin</source>
            <translation>Bin</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping_page.py"></location>
            <source>Bin of PDFs</source>
            <translation>Bin of PDFs</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/blank.py"></location>
            <location filename="../../dip_workshop/exercises/driver_diagram/kind.py"></location>
            <source>Blank driver diagram to write on</source>
            <translation>Blank driver diagram to write on</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/sheets.py"></location>
            <source>Blank fishbone</source>
            <translation>Blank fishbone</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/kind.py"></location>
            <source>Blank fishbone to write on</source>
            <translation>Blank fishbone to write on</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Board alone on this screen</source>
            <translation>Board alone on this screen</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/kind.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/pareto_picture.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/table.py"></location>
            <source>Bone</source>
            <translation>Bone</translation>
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
            <location filename="../../dip_workshop/exercises/fishbone/commands.py"></location>
            <source>Bones</source>
            <translation>Bones</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Break the line within a text</source>
            <translation>Break the line within a text</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/actions_page.py"></location>
            <source>Bring an action back</source>
            <translation>Bring an action back</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/bin_card.py"></location>
            <source>Bring back</source>
            <translation>Bring back</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/pdf_bin_card.py"></location>
            <source>Bring the PDF back</source>
            <translation>Bring the PDF back</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/pasted.py"></location>
            <source>Bullets and numbers were taken off.</source>
            <translation>Bullets and numbers were taken off.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/handout.py"></location>
            <source>By ballots without names</source>
            <translation>By ballots without names</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/copies/backup_names.py"></location>
            <source>By hand</source>
            <translation>By hand</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/handout.py"></location>
            <source>By hands that were counted</source>
            <translation>By hands that were counted</translation>
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
            <location filename="../../dip_workshop/exercises/fishbone/view_commands.py"></location>
            <location filename="../../dip_workshop/ui/dialogs/coach.py"></location>
            <source>By these rules nothing is missing. Who has not been heard yet?</source>
            <translation>By these rules nothing is missing. Who has not been heard yet?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/coaching.py"></location>
            <source>By when?</source>
            <translation>By when?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/commands.py"></location>
            <source>By which rule do people vote?</source>
            <translation>By which rule do people vote?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/date_field.py"></location>
            <source>Calendar</source>
            <translation>Calendar</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>Calm: few colours, and nothing moves by itself</source>
            <translation>Calm: few colours, and nothing moves by itself</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/pdf.py"></location>
            <location filename="../../dip_workshop/ui/dialogs/identifiable.py"></location>
            <location filename="../../dip_workshop/ui/dialogs/import_file.py"></location>
            <location filename="../../dip_workshop/ui/dialogs/list_preview.py"></location>
            <location filename="../../dip_workshop/ui/dialogs/patience.py"></location>
            <location filename="../../dip_workshop/ui/dialogs/table_form.py"></location>
            <location filename="../../dip_workshop/ui/dialogs/workshop_file.py"></location>
            <location filename="../../dip_workshop/ui/message_bar.py"></location>
            <location filename="../../dip_workshop/widgets/choosing.py"></location>
            <location filename="../../dip_workshop/widgets/theme.py"></location>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/report/publication.py"></location>
            <source>Cancelled: no file was made, and the workshop is as it was.</source>
            <translation>Cancelled: no file was made, and the workshop is as it was.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/help_page.py"></location>
            <source>Capture bar</source>
            <translation>Capture bar</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Capture bar, board, outline</source>
            <translation>Capture bar, board, outline</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/carry.py"></location>
            <source>Carry forward</source>
            <translation>Carry forward</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <location filename="../../dip_workshop/ui/pages/exercise_page.py"></location>
            <source>Carry forward…</source>
            <translation>Carry forward…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/home_page.py"></location>
            <source>Carry on</source>
            <translation>Carry on</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/carry.py"></location>
            <source>Carry {what} forward to…</source>
            <translation>Carry {what} forward to…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/table.py"></location>
            <source>Category</source>
            <translation>Category</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/groups_table.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/kind.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/mind_map.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/pareto_picture.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/table.py"></location>
            <source>Cause</source>
            <translation>Cause</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/coaching.py"></location>
            <source>Cause and effect in health care: say the problem and not the missing solution</source>
            <translation>Cause and effect in health care: say the problem and not the missing solution</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/coaching.py"></location>
            <source>Cause and effect in health care: what, where, when and how much</source>
            <translation>Cause and effect in health care: what, where, when and how much</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/coaching.py"></location>
            <source>Cause and effect practice, as the American Society for Quality teaches it</source>
            <translation>Cause and effect practice, as the American Society for Quality teaches it</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/skeleton.py"></location>
            <source>Cause {rank} of {of} on {bone}: {text}</source>
            <translation>Cause {rank} of {of} on {bone}: {text}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/commands.py"></location>
            <source>Causes</source>
            <translation>Causes</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/coaching.py"></location>
            <source>Causes are guesses until data confirm them</source>
            <translation>Causes are guesses until data confirm them</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/coaching.py"></location>
            <source>Causes of which nobody has asked why twice</source>
            <translation>Causes of which nobody has asked why twice</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/coaching.py"></location>
            <source>Causes that wait for a bone</source>
            <translation>Causes that wait for a bone</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/model.py"></location>
            <source>Challenge</source>
            <translation>Challenge</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/rules_page.py"></location>
            <source>Change a ground rule</source>
            <translation>Change a ground rule</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/people_page.py"></location>
            <source>Change a name</source>
            <translation>Change a name</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/parking_page.py"></location>
            <source>Change a parked point</source>
            <translation>Change a parked point</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/private_notes_page.py"></location>
            <source>Change a private note</source>
            <translation>Change a private note</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/people_page.py"></location>
            <source>Change a staff group</source>
            <translation>Change a staff group</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/actions_page.py"></location>
            <source>Change an action</source>
            <translation>Change an action</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/mind_map.py"></location>
            <location filename="../../dip_workshop/exercises/driver_diagram/table.py"></location>
            <source>Change idea</source>
            <translation>Change idea</translation>
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
            <location filename="../../dip_workshop/ui/pages/workshop_page.py"></location>
            <source>Change the date</source>
            <translation>Change the date</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/people_page.py"></location>
            <location filename="../../dip_workshop/ui/pages/workshop_page.py"></location>
            <source>Change the head-count</source>
            <translation>Change the head-count</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Change the text</source>
            <translation>Change the text</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Change the words of a note or the name of a group.</source>
            <translation>Change the words of a note or the name of a group.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/run_sheet_page.py"></location>
            <location filename="../../dip_workshop/ui/pages/step_form.py"></location>
            <location filename="../../dip_workshop/ui/pages/workshop_page.py"></location>
            <source>Change: {what}</source>
            <translation>Change: {what}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/outputs_page.py"></location>
            <source>Changed since</source>
            <translation>Changed since</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/chart_commands.py"></location>
            <source>Changes the scale and converts every score to it, to the nearest tenth.</source>
            <translation>Changes the scale and converts every score to it, to the nearest tenth.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_commands.py"></location>
            <source>Changes the scale of the selected criterion and converts its ratings to it.</source>
            <translation>Changes the scale of the selected criterion and converts its ratings to it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/commands.py"></location>
            <source>Changes the words, the name or the rating that is selected.</source>
            <translation>Changes the words, the name or the rating that is selected.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/parking_page.py"></location>
            <location filename="../../dip_workshop/ui/pages/private_notes_page.py"></location>
            <location filename="../../dip_workshop/ui/pages/rules_page.py"></location>
            <source>Change…</source>
            <translation>Change…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/capture_control.py"></location>
            <source>Changing {what}</source>
            <translation>Changing {what}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/chart_commands.py"></location>
            <source>Chart</source>
            <translation>Chart</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/chart.py"></location>
            <source>Chart, {across} to the right and {up} to the top</source>
            <translation>Chart, {across} to the right and {up} to the top</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping_page.py"></location>
            <source>Check</source>
            <translation>Check</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/check_card.py"></location>
            <source>Check the store</source>
            <translation>Check the store</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/check_card.py"></location>
            <source>Checking… {percent} %</source>
            <translation>Checking… {percent} %</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/choosing.py"></location>
            <source>Choose</source>
            <translation>Choose</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/plan.py"></location>
            <source>Choose a step; its form stands beside the list</source>
            <translation>Choose a step; its form stands beside the list</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/history.py"></location>
            <source>Choose how the page should stand. Undone steps stay here until you do something new.</source>
            <translation>Choose how the page should stand. Undone steps stay here until you do something new.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/room.py"></location>
            <source>Choose the room’s screen…</source>
            <translation>Choose the room’s screen…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Choose where the next text goes</source>
            <translation>Choose where the next text goes</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/hand_over.py"></location>
            <source>Choose where…</source>
            <translation>Choose where…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/commands.py"></location>
            <source>Chooses the rule of a vote in which nobody has voted yet.</source>
            <translation>Chooses the rule of a vote in which nobody has voted yet.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Classic 5</source>
            <translation>Classic 5</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Click</source>
            <translation>Click</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Clients and population</source>
            <translation>Clients and population</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/app.py"></location>
            <location filename="../../dip_workshop/ui/dialogs/fault_report.py"></location>
            <location filename="../../dip_workshop/ui/dialogs/identifiable.py"></location>
            <location filename="../../dip_workshop/ui/dialogs/table_form.py"></location>
            <location filename="../../dip_workshop/ui/dialogs/time_lapse.py"></location>
            <location filename="../../dip_workshop/ui/rescue.py"></location>
            <location filename="../../dip_workshop/widgets/asking_on.py"></location>
            <location filename="../../dip_workshop/widgets/find_bar.py"></location>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/other_workshops.py"></location>
            <location filename="../../dip_workshop/ui/pages/actions_page.py"></location>
            <source>Close an action</source>
            <translation>Close an action</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/room/strip.py"></location>
            <source>Close the room’s window</source>
            <translation>Close the room’s window</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/message_bar.py"></location>
            <source>Close this message</source>
            <translation>Close this message</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/seldom.py"></location>
            <source>Cluster</source>
            <translation>Cluster</translation>
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
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>Colours</source>
            <translation>Colours</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Colours, text size, motion, paper, and keeping the laptop awake.</source>
            <translation>Colours, text size, motion, paper, and keeping the laptop awake.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/import_file.py"></location>
            <source>Column</source>
            <translation>Column</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/tables.py"></location>
            <location filename="../../dip_workshop/ui/dialogs/column_meanings.py"></location>
            <source>Column {number}</source>
            <translation>Column {number}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Come back up, or let go of the selection</source>
            <translation>Come back up, or let go of the selection</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/action_head.py"></location>
            <source>Comes from what I selected too</source>
            <translation>Comes from what I selected too</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/actions.py"></location>
            <source>Comes from {origin}.</source>
            <translation>Comes from {origin}.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/search_everything.py"></location>
            <source>Command</source>
            <translation>Command</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/exercise_page.py"></location>
            <source>Commands</source>
            <translation>Commands</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Communication</source>
            <translation>Communication</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Communication systems</source>
            <translation>Communication systems</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Community and culture</source>
            <translation>Community and culture</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/pair_commands.py"></location>
            <source>Compare criteria in pairs…</source>
            <translation>Compare criteria in pairs…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/pair_commands.py"></location>
            <source>Compare the criteria anew</source>
            <translation>Compare the criteria anew</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/home_page.py"></location>
            <source>Continue</source>
            <translation>Continue</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Contributory factors (NPSA, historical)</source>
            <translation>Contributory factors (NPSA, historical)</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Contributory factors (Yorkshire)</source>
            <translation>Contributory factors (Yorkshire)</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/fault_report.py"></location>
            <source>Copied; paste it into a message.</source>
            <translation>Copied; paste it into a message.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/fault_report.py"></location>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Copy the board as a picture</source>
            <translation>Copy the board as a picture</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/picture.py"></location>
            <source>Copy the picture</source>
            <translation>Copy the picture</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/table_form.py"></location>
            <source>Copy the table</source>
            <translation>Copy the table</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/backups_card.py"></location>
            <source>Copy the workshops to a second place</source>
            <translation>Copy the workshops to a second place</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/drafts/homeless_texts.py"></location>
            <source>Copy them</source>
            <translation>Copy them</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/copies/backup_names.py"></location>
            <source>Copy to a second place</source>
            <translation>Copy to a second place</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/backups_card.py"></location>
            <source>Copy to a second place…</source>
            <translation>Copy to a second place…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/backups_card.py"></location>
            <source>Copy to {place}</source>
            <translation>Copy to {place}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/pareto_picture.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/table.py"></location>
            <source>Count</source>
            <translation>Count</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/commands.py"></location>
            <source>Count hands…</source>
            <translation>Count hands…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/about_page.py"></location>
            <source>Counted is each time this program connects to another computer, sends to one, looks up its name, or listens for one. A folder on a network drive that you choose yourself is reached by the system and not counted.</source>
            <translation>Counted is each time this program connects to another computer, sends to one, looks up its name, or listens for one. A folder on a network drive that you choose yourself is reached by the system and not counted.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/finding_commands.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/sample.py"></location>
            <source>Count…</source>
            <translation>Count…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/gestures.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_commands.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/pair_commands.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/point_commands.py"></location>
            <source>Criteria</source>
            <translation>Criteria</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/outline.py"></location>
            <source>Criteria ({count})</source>
            <translation>Criteria ({count})</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_handout.py"></location>
            <source>Criteria compared in pairs</source>
            <translation>Criteria compared in pairs</translation>
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
            <location filename="../../dip_workshop/exercises/prioritisation/grid_handout.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/kind.py"></location>
            <source>Criterion</source>
            <translation>Criterion</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid.py"></location>
            <source>Criterion: {name}, {facts}</source>
            <translation>Criterion: {name}, {facts}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Ctrl+1 to Ctrl+9</source>
            <translation>Ctrl+1 to Ctrl+9</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/capture_aims.py"></location>
            <source>Ctrl+1–{last} picks where</source>
            <translation>Ctrl+1–{last} picks where</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/plan.py"></location>
            <source>Ctrl+D</source>
            <translation>Ctrl+D</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/plan.py"></location>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/capture_aims.py"></location>
            <source>Ctrl+Enter: {act}</source>
            <translation>Ctrl+Enter: {act}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Ctrl+Shift+1 to 9</source>
            <translation>Ctrl+Shift+1 to 9</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/pareto_picture.py"></location>
            <source>Cumulative</source>
            <translation>Cumulative</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/room.py"></location>
            <location filename="../../dip_workshop/ui/desks/room.py"></location>
            <source>Curtain</source>
            <translation>Curtain</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/actions.py"></location>
            <source>D</source>
            <translation>D</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/fault_report.py"></location>
            <source>DIP Workshop: what went wrong. Below are the kinds of faults and their places in the program; no word that anybody typed, and no name of a person, a computer or a folder.</source>
            <translation>DIP Workshop: what went wrong. Below are the kinds of faults and their places in the program; no word that anybody typed, and no name of a person, a computer or a folder.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/report/page_frame.py"></location>
            <location filename="../../dip_workshop/ui/pages/workshop_page.py"></location>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/moments.py"></location>
            <source>December</source>
            <translation>December</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/tie_commands.py"></location>
            <source>Decide this tie…</source>
            <translation>Decide this tie…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/tie_words.py"></location>
            <source>Decided in two ways, so neither holds until it is decided anew: the order {order}. Reason: “{reason}”</source>
            <translation>Decided in two ways, so neither holds until it is decided anew: the order {order}. Reason: “{reason}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/catalogue.py"></location>
            <source>Decision on what may identify somebody</source>
            <translation>Decision on what may identify somebody</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/commands.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/commands.py"></location>
            <location filename="../../dip_workshop/ui/action_rows/plan.py"></location>
            <location filename="../../dip_workshop/ui/dialogs/fault_report.py"></location>
            <location filename="../../dip_workshop/ui/pages/action_head.py"></location>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/private_notes_page.py"></location>
            <source>Delete a private note</source>
            <translation>Delete a private note</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/actions_page.py"></location>
            <source>Delete an action</source>
            <translation>Delete an action</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/bin_card.py"></location>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/pdf_bin_card.py"></location>
            <source>Delete for good</source>
            <translation>Delete for good</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/bin_card.py"></location>
            <source>Delete for good…</source>
            <translation>Delete for good…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/bin_card.py"></location>
            <source>Delete it for good</source>
            <translation>Delete it for good</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Delete notes. A deleted group sends its notes back to the tray.</source>
            <translation>Delete notes. A deleted group sends its notes back to the tray.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/pdf_bin_card.py"></location>
            <source>Delete the PDF for good…</source>
            <translation>Delete the PDF for good…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/pdf_bin_card.py"></location>
            <source>Delete those of more than 30 days…</source>
            <translation>Delete those of more than 30 days…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/holders.py"></location>
            <source>Delete what is ticked</source>
            <translation>Delete what is ticked</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/workshop_page.py"></location>
            <location filename="../../dip_workshop/ui/workbench.py"></location>
            <source>Delete workshop</source>
            <translation>Delete workshop</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/workshop_page.py"></location>
            <source>Delete workshop…</source>
            <translation>Delete workshop…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/pages/safe_keeping/pdf_bin_card.py"></location>
            <source>Delete {n} PDF for good that was removed more than 30 days ago?</source>
            <extracomment>For several: Delete {n} PDFs for good that were removed more than 30 days ago?</extracomment>
            <translation>
                <numerusform>Delete {n} PDF for good that was removed more than 30 days ago?</numerusform>
                <numerusform>Delete {n} PDFs for good that were removed more than 30 days ago?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/bin_card.py"></location>
            <source>Delete “{title}” for good, with all its history?</source>
            <translation>Delete “{title}” for good, with all its history?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/pdf_bin_card.py"></location>
            <source>Delete “{title}” for good?</source>
            <translation>Delete “{title}” for good?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/workshop_page.py"></location>
            <source>Delete “{title}” with all its exercises?</source>
            <translation>Delete “{title}” with all its exercises?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/bin_card.py"></location>
            <source>Deleted workshops, the newest first</source>
            <translation>Deleted workshops, the newest first</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Design of equipment and supplies</source>
            <translation>Design of equipment and supplies</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/recorder_page.py"></location>
            <source>Difference</source>
            <translation>Difference</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/people.py"></location>
            <source>Discharge and social care</source>
            <translation>Discharge and social care</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/chart_commands.py"></location>
            <source>Dividing line…</source>
            <translation>Dividing line…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Do it again after all.</source>
            <translation>Do it again after all.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/people.py"></location>
            <source>Doctors</source>
            <translation>Doctors</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/action_words.py"></location>
            <source>Does it begin with a verb, such as “Ask” or “Try”?</source>
            <translation>Does it begin with a verb, such as “Ask” or “Try”?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/coaching.py"></location>
            <source>Does it read well after “to test…”? What would be done differently?</source>
            <translation>Does it read well after “to test…”? What would be done differently?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/actions.py"></location>
            <location filename="../../dip_workshop/ui/dialogs/merge_decisions.py"></location>
            <location filename="../../dip_workshop/ui/pages/action_head.py"></location>
            <location filename="../../dip_workshop/ui/pages/all_actions_page.py"></location>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/session_bridge.py"></location>
            <source>Done again: {act}</source>
            <translation>Done again: {act}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/time_lapse.py"></location>
            <source>Done again: {step}, {when}</source>
            <translation>Done again: {step}, {when}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/agreeing.py"></location>
            <source>Done on</source>
            <translation>Done on</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/step_form.py"></location>
            <source>Done with</source>
            <translation>Done with</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/due_card.py"></location>
            <source>Done: {action}</source>
            <translation>Done: {action}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/commands.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/commands.py"></location>
            <source>Dot voting</source>
            <translation>Dot voting</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/commands.py"></location>
            <source>Dot voting or multivoting…</source>
            <translation>Dot voting or multivoting…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/table.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/handout.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/rows.py"></location>
            <source>Dots</source>
            <translation>Dots</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/commands.py"></location>
            <source>Dots for each person…</source>
            <translation>Dots for each person…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/kind.py"></location>
            <source>Dots on a ballot</source>
            <translation>Dots on a ballot</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Double click</source>
            <translation>Double click</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/health.py"></location>
            <source>Drafts and outputs</source>
            <translation>Drafts and outputs</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Drag</source>
            <translation>Drag</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/layout.py"></location>
            <source>Drag a note onto another to start a group. G groups what is selected.</source>
            <translation>Drag a note onto another to start a group. G groups what is selected.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/layout.py"></location>
            <source>Drag notes here that need a talk of their own, or press P.</source>
            <translation>Drag notes here that need a talk of their own, or press P.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Drag on the wall</source>
            <translation>Drag on the wall</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/catalogue.py"></location>
            <location filename="../../dip_workshop/exercises/driver_diagram/drivers.py"></location>
            <location filename="../../dip_workshop/exercises/driver_diagram/kind.py"></location>
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
            <location filename="../../dip_workshop/exercises/driver_diagram/coaching.py"></location>
            <source>Driver diagrams as quality improvement teams of the health service teach them</source>
            <translation>Driver diagrams as quality improvement teams of the health service teach them</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/kind.py"></location>
            <source>Driver or change idea</source>
            <translation>Driver or change idea</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>Drivers and change ideas</source>
            <translation>Drivers and change ideas</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/review_actions.py"></location>
            <source>Drop it</source>
            <translation>Drop it</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/gestures.py"></location>
            <source>Drop on a group to take its place</source>
            <translation>Drop on a group to take its place</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/view.py"></location>
            <source>Drops out ({count})</source>
            <translation>Drops out ({count})</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/action_plan.py"></location>
            <location filename="../../dip_workshop/session/agreeing.py"></location>
            <location filename="../../dip_workshop/ui/pages/action_form.py"></location>
            <location filename="../../dip_workshop/ui/pages/actions_page.py"></location>
            <location filename="../../dip_workshop/ui/pages/all_actions_page.py"></location>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/pages/action_form.py"></location>
            <source>Due in {n} day</source>
            <extracomment>For several: Due in {n} days</extracomment>
            <translation>
                <numerusform>Due in {n} day</numerusform>
                <numerusform>Due in {n} days</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/actions.py"></location>
            <source>Due soon</source>
            <translation>Due soon</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/all_actions_page.py"></location>
            <source>Due soon or late</source>
            <translation>Due soon or late</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/due_card.py"></location>
            <source>Due this week</source>
            <translation>Due this week</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/all_actions_page.py"></location>
            <source>Due this week or overdue</source>
            <translation>Due this week or overdue</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/step_panel.py"></location>
            <source>Duplicate</source>
            <translation>Duplicate</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/step_panel.py"></location>
            <source>Duplicate a step</source>
            <translation>Duplicate a step</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/plan.py"></location>
            <source>Duplicate the step</source>
            <translation>Duplicate the step</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/commands.py"></location>
            <source>Each dot goes to another option</source>
            <translation>Each dot goes to another option</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/kind.py"></location>
            <source>Each group becomes a bone, and its notes the causes on it</source>
            <translation>Each group becomes a bone, and its notes the causes on it</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/tie_commands.py"></location>
            <source>Each of {numbers} must be there once, and no other: these share the rank. Nothing was decided.</source>
            <translation>Each of {numbers} must be there once, and no other: these share the rank. Nothing was decided.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/voting/model.py"></location>
            <source>Each person can have 1 to {most} dots here. Nothing was changed.</source>
            <translation>Each person can have 1 to {most} dots here. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/point_words.py"></location>
            <source>Each person's weights, added up</source>
            <translation>Each person's weights, added up</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/point_commands.py"></location>
            <source>Each person's weights…</source>
            <translation>Each person's weights…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Each with its source; switch off those that do not help you.</source>
            <translation>Each with its source; switch off those that do not help you.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/thread.py"></location>
            <source>Each with where it comes from, its owner, its date and its state.</source>
            <translation>Each with where it comes from, its owner, its date and its state.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/orientation.py"></location>
            <source>Ease</source>
            <translation>Ease</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/orientation.py"></location>
            <source>Ease up, payoff to the right (PICK chart)</source>
            <translation>Ease up, payoff to the right (PICK chart)</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/orientation.py"></location>
            <source>Easy</source>
            <translation>Easy</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/commands.py"></location>
            <location filename="../../dip_workshop/kinds.py"></location>
            <source>Edit</source>
            <translation>Edit</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/commands.py"></location>
            <location filename="../../dip_workshop/widgets/capture_control.py"></location>
            <source>Edit text</source>
            <translation>Edit text</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/commands.py"></location>
            <source>Edit text…</source>
            <translation>Edit text…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Education and training</source>
            <translation>Education and training</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/handout.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/listing.py"></location>
            <source>Effect</source>
            <translation>Effect</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/ladder.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/strokes.py"></location>
            <source>Effect: {text}</source>
            <translation>Effect: {text}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/handout.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/score_sheet.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/spread_sheet.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/handout.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/orientation.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/panel.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/table.py"></location>
            <source>Effort</source>
            <translation>Effort</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/orientation.py"></location>
            <source>Effort up, impact to the right</source>
            <translation>Effort up, impact to the right</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Emergency department 6M</source>
            <translation>Emergency department 6M</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/kind.py"></location>
            <source>Empty criteria grid</source>
            <translation>Empty criteria grid</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_blank.py"></location>
            <source>Empty criterion</source>
            <translation>Empty criterion</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/kind.py"></location>
            <source>Empty matrix</source>
            <translation>Empty matrix</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/blank.py"></location>
            <source>Empty notes</source>
            <translation>Empty notes</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/blank.py"></location>
            <location filename="../../dip_workshop/exercises/affinity/kind.py"></location>
            <source>Empty notes to write on</source>
            <translation>Empty notes to write on</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/voices.py"></location>
            <source>End the silence</source>
            <translation>End the silence</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/plan.py"></location>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <location filename="../../dip_workshop/ui/pages/list_card.py"></location>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/capture_aims.py"></location>
            <source>Enter adds</source>
            <translation>Enter adds</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/sample.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/commands.py"></location>
            <source>Enter ballots…</source>
            <translation>Enter ballots…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/action_head.py"></location>
            <source>Enter goes on to the next line; after the last, the next action waits.</source>
            <translation>Enter goes on to the next line; after the last, the next action waits.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/capture_control.py"></location>
            <source>Enter keeps it · Esc leaves it as it was</source>
            <translation>Enter keeps it · Esc leaves it as it was</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/capture_control.py"></location>
            <source>Enter keeps it · Esc leaves it for later</source>
            <translation>Enter keeps it · Esc leaves it for later</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/capture_control.py"></location>
            <source>Enter keeps it · Esc leaves it without a name</source>
            <translation>Enter keeps it · Esc leaves it without a name</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/commands.py"></location>
            <source>Enter scores, option by option…</source>
            <translation>Enter scores, option by option…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/commands.py"></location>
            <source>Enter scores, sheet by sheet…</source>
            <translation>Enter scores, sheet by sheet…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/layout.py"></location>
            <source>Enter the ballots one by one with Ctrl+U, or select an option and press a digit for the hands that go up. Where the dots went is hidden until you reveal it with Ctrl+Shift+U.</source>
            <translation>Enter the ballots one by one with Ctrl+U, or select an option and press a digit for the hands that go up. Where the dots went is hidden until you reveal it with Ctrl+Shift+U.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/panel.py"></location>
            <source>Enter the sheets one by one with Alt+E. Every score is hidden until you reveal the medians with Alt+R.</source>
            <translation>Enter the sheets one by one with Alt+E. Every score is hidden until you reveal the medians with Alt+R.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Environment</source>
            <translation>Environment</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Equipment</source>
            <translation>Equipment</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Equipment and supplies</source>
            <translation>Equipment and supplies</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/capture_aims.py"></location>
            <source>Esc comes back up</source>
            <translation>Esc comes back up</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/capture_bar.py"></location>
            <source>Esc or F11: back</source>
            <translation>Esc or F11: back</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Escape</source>
            <translation>Escape</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/run_sheet/bar.py"></location>
            <source>Every clock stops, and the short report is saved. Start goes on from there.</source>
            <translation>Every clock stops, and the short report is saved. Start goes on from there.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/about_page.py"></location>
            <source>Every edit is on the disk before the window says that it is saved.</source>
            <translation>Every edit is on the disk before the window says that it is saved.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/rules.py"></location>
            <source>Every idea counts: nobody judges one while we collect them.</source>
            <translation>Every idea counts: nobody judges one while we collect them.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/layout.py"></location>
            <source>Every note is in a group.</source>
            <translation>Every note is in a group.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/layout.py"></location>
            <source>Every option has its place. Drop one here to take its score back.</source>
            <translation>Every option has its place. Drop one here to take its score back.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/voices.py"></location>
            <source>Every point that was parked, and what became of it.</source>
            <translation>Every point that was parked, and what became of it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Every step of this page with its time; go back or forward to any of them.</source>
            <translation>Every step of this page with its time; go back or forward to any of them.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/tie_commands.py"></location>
            <source>Every tie is decided: select one of its options to decide it anew.</source>
            <translation>Every tie is decided: select one of its options to decide it anew.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/all_actions_page.py"></location>
            <source>Everybody</source>
            <translation>Everybody</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/chart_commands.py"></location>
            <source>Everybody scored on {scale}, so the scale stays: delete the scores from everybody first. Nothing was changed.</source>
            <translation>Everybody scored on {scale}, so the scale stays: delete the scores from everybody first. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/people_page.py"></location>
            <source>Everyone who was named</source>
            <translation>Everyone who was named</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/workbench.py"></location>
            <source>Everything is kept on this laptop</source>
            <translation>Everything is kept on this laptop</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/home_page.py"></location>
            <source>Everything stays on this laptop and is saved as you type. No account, no network.</source>
            <translation>Everything stays on this laptop and is saved as you type. No account, no network.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/table.py"></location>
            <location filename="../../dip_workshop/session/agreeing.py"></location>
            <location filename="../../dip_workshop/ui/pages/action_form.py"></location>
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/ladder.py"></location>
            <source>Evidence: none yet</source>
            <translation>Evidence: none yet</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/findings.py"></location>
            <source>Evidence: {text}</source>
            <translation>Evidence: {text}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/finding_commands.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/sample.py"></location>
            <source>Evidence…</source>
            <translation>Evidence…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/found_acts.py"></location>
            <source>Excel Word CSV spreadsheet export copy</source>
            <translation>Excel Word CSV spreadsheet export copy</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/found_acts.py"></location>
            <source>Excel spreadsheet CSV</source>
            <translation>Excel spreadsheet CSV</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/commands.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/sample.py"></location>
            <source>Exchange bones…</source>
            <translation>Exchange bones…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/commands.py"></location>
            <source>Exchanges the bone with the one after it.</source>
            <translation>Exchanges the bone with the one after it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/commands.py"></location>
            <source>Exchanges the bone with the one before it.</source>
            <translation>Exchanges the bone with the one before it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/workshop_page.py"></location>
            <source>Exercises</source>
            <translation>Exercises</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/exchanging.py"></location>
            <source>Exercises: {names}</source>
            <translation>Exercises: {names}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/view_commands.py"></location>
            <source>Expand everything</source>
            <translation>Expand everything</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>External</source>
            <translation>External</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>External policy context</source>
            <translation>External policy context</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/moments.py"></location>
            <source>February</source>
            <translation>February</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/coaching.py"></location>
            <source>Fewer than four bones</source>
            <translation>Fewer than four bones</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/outputs_page.py"></location>
            <source>File was moved away</source>
            <translation>File was moved away</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/holders.py"></location>
            <source>Files that still hold it</source>
            <translation>Files that still hold it</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/model.py"></location>
            <source>Fill-ins</source>
            <translation>Fill-ins</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/outputs_page.py"></location>
            <source>Filter by name, kind or date</source>
            <translation>Filter by name, kind or date</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/all_actions_page.py"></location>
            <source>Filter by words, team or workshop</source>
            <translation>Filter by words, team or workshop</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/all_actions_page.py"></location>
            <source>Filter the actions</source>
            <translation>Filter the actions</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/outputs_page.py"></location>
            <source>Filter the outputs</source>
            <translation>Filter the outputs</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/help_page.py"></location>
            <source>Find in the help</source>
            <translation>Find in the help</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/help_page.py"></location>
            <source>Find in the help: a key, a command, a word</source>
            <translation>Find in the help: a key, a command, a word</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <location filename="../../dip_workshop/widgets/find_bar.py"></location>
            <source>Find on this board</source>
            <translation>Find on this board</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/kind.py"></location>
            <source>Find what lies behind a problem: causes on bones, and why behind each</source>
            <translation>Find what lies behind a problem: causes on bones, and why behind each</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/find_bar.py"></location>
            <source>Find: words, tags…</source>
            <translation>Find: words, tags…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/run_sheet/bar.py"></location>
            <source>Finish</source>
            <translation>Finish</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/run.py"></location>
            <location filename="../../dip_workshop/ui/run_sheet/bar.py"></location>
            <source>Finish now</source>
            <translation>Finish now</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/run_sheet/bar.py"></location>
            <source>Finish now?</source>
            <translation>Finish now?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/run.py"></location>
            <source>Finish the workshop</source>
            <translation>Finish the workshop</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/run.py"></location>
            <source>Finished at {time}. Every clock stands still.</source>
            <translation>Finished at {time}. Every clock stands still.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/output_card.py"></location>
            <source>First page of {title}</source>
            <translation>First page of {title}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/catalogue.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/bones.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/kind.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/layout.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/sheets.py"></location>
            <source>Fishbone</source>
            <translation>Fishbone</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/listing.py"></location>
            <source>Fishbone, list {page} of {pages}</source>
            <translation>Fishbone, list {page} of {pages}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/sheets.py"></location>
            <source>Fishbone, overview</source>
            <translation>Fishbone, overview</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <location filename="../../dip_workshop/ui/pages/zoom_bar.py"></location>
            <source>Fit the whole board</source>
            <translation>Fit the whole board</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/kind.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/layout.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/why_forms.py"></location>
            <source>Five whys</source>
            <translation>Five whys</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/coaching.py"></location>
            <source>Five whys: a chain that stops after one why stops too early</source>
            <translation>Five whys: a chain that stops after one why stops too early</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/why_forms.py"></location>
            <source>Five whys: {number}</source>
            <translation>Five whys: {number}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Fold all groups</source>
            <translation>Fold all groups</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Fold or open the group</source>
            <translation>Fold or open the group</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/room.py"></location>
            <source>Follow this screen, or stay</source>
            <translation>Follow this screen, or stay</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/thread.py"></location>
            <source>Follows what is selected back to the first notes and on to its actions.</source>
            <translation>Follows what is selected back to the first notes and on to its actions.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/thread.py"></location>
            <source>For a spreadsheet; on the page of all workshops, those that are listed there.</source>
            <translation>For a spreadsheet; on the page of all workshops, those that are listed there.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/short_report.py"></location>
            <source>For another time</source>
            <translation>For another time</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>For community and population work</source>
            <translation>For community and population work</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>For good: from the board, its history and the search.</source>
            <translation>For good: from the board, its history and the search.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/room.py"></location>
            <source>For its shape; the strip says from how near it is read. Once more shows a part.</source>
            <translation>For its shape; the strip says from how near it is read. Once more shows a part.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>For services: surroundings, suppliers, systems, skills</source>
            <translation>For services: surroundings, suppliers, systems, skills</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/gestures.py"></location>
            <source>For the next vote</source>
            <translation>For the next vote</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/run.py"></location>
            <source>For the present step, which keeps one minute at least.</source>
            <translation>For the present step, which keeps one minute at least.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/run.py"></location>
            <source>For the present step; the end moves with it.</source>
            <translation>For the present step; the end moves with it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/room.py"></location>
            <source>For the projector: question, board and clock, nothing private. It fills the second screen; with one screen it is a window to rehearse in. F5 closes it.</source>
            <translation>For the projector: question, board and clock, nothing private. It fills the second screen; with one screen it is a window to rehearse in. F5 closes it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_menu.py"></location>
            <source>For the room</source>
            <translation>For the room</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/parking_page.py"></location>
            <source>For what matters and does not belong here now. The whole PDF ends with it.</source>
            <translation>For what matters and does not belong here now. The whole PDF ends with it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/voices.py"></location>
            <source>For you alone, about the step of the moment; from wherever you are.</source>
            <translation>For you alone, about the step of the moment; from wherever you are.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/private_notes_page.py"></location>
            <source>For you alone: never in the room’s window, in a PDF, in a table or in the search, and in a file that you hand over only if you say so.</source>
            <translation>For you alone: never in the room’s window, in a PDF, in a table or in the search, and in a file that you hand over only if you say so.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/point_commands.py"></location>
            <source>Forget each person's weights</source>
            <translation>Forget each person's weights</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/unfinished_offer.py"></location>
            <source>Forget them ({key})</source>
            <translation>Forget them ({key})</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/point_commands.py"></location>
            <source>Forgets everybody's points, so that they can be entered anew; weights stay.</source>
            <translation>Forgets everybody's points, so that they can be entered anew; weights stay.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/pair_commands.py"></location>
            <source>Forgets what was said of pairs, so that they are asked about again.</source>
            <translation>Forgets what was said of pairs, so that they are asked about again.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/drafts/homeless_texts.py"></location>
            <location filename="../../dip_workshop/widgets/unfinished_offer.py"></location>
            <source>Forgotten.</source>
            <translation>Forgotten.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/identifiable.py"></location>
            <source>Found by plain rules, so it can be wrong. What is removed is gone from the board, its history and the search, and no undo brings it back.</source>
            <translation>Found by plain rules, so it can be wrong. What is removed is gone from the board, its history and the search, and no undo brings it back.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/seldom.py"></location>
            <source>Frame</source>
            <translation>Frame</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Frame the groups that are selected together; N writes the superheader over them.</source>
            <translation>Frame the groups that are selected together; N writes the superheader over them.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/room.py"></location>
            <location filename="../../dip_workshop/ui/desks/room.py"></location>
            <source>Freeze</source>
            <translation>Freeze</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/due_days.py"></location>
            <source>Fri</source>
            <translation>Fri</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/agreeing.py"></location>
            <location filename="../../dip_workshop/ui/pages/actions_page.py"></location>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/model.py"></location>
            <source>From 1 to {most} people can score. Nothing was changed.</source>
            <translation>From 1 to {most} people can score. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/voting/model.py"></location>
            <source>From 1 to {most} people can vote. Nothing was changed.</source>
            <translation>From 1 to {most} people can vote. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>From a text file or a column of a CSV file, after a preview.</source>
            <translation>From a text file or a column of a CSV file, after a preview.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/words.py"></location>
            <source>From everybody: the lowest score, the median and the highest.</source>
            <translation>From everybody: the lowest score, the median and the highest.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>From service marketing</source>
            <translation>From service marketing</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/time_lapse.py"></location>
            <source>From the beginning</source>
            <translation>From the beginning</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>From the left edge of what the projector throws, or of the large screen, to the right.</source>
            <translation>From the left edge of what the projector throws, or of the large screen, to the right.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/plan.py"></location>
            <source>From the list into the form of the step</source>
            <translation>From the list into the form of the step</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>From the root cause analysis that PSIRF has replaced</source>
            <translation>From the root cause analysis that PSIRF has replaced</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_commands.py"></location>
            <source>From which rating to which?</source>
            <translation>From which rating to which?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/chart_commands.py"></location>
            <source>From which score upwards is it high? Leave it empty for the middle</source>
            <translation>From which score upwards is it high? Leave it empty for the middle</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/action_head.py"></location>
            <source>From {sources}</source>
            <translation>From {sources}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/core/garbled.py"></location>
            <source>Garbled signs such as “{sign}” were turned back in {n:,} line: please check.</source>
            <extracomment>For several: Garbled signs such as “{sign}” were turned back in {n:,} lines: please check.</extracomment>
            <translation>
                <numerusform>Garbled signs such as “{sign}” were turned back in {n:,} line: please check.</numerusform>
                <numerusform>Garbled signs such as “{sign}” were turned back in {n:,} lines: please check.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Generic 6M</source>
            <translation>Generic 6M</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/run.py"></location>
            <source>Give a step a minute more</source>
            <translation>Give a step a minute more</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Give merged notes cards of their own again, where they stood before.</source>
            <translation>Give merged notes cards of their own again, where they stood before.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Gives the page as it is now a name, by which the history finds it again.</source>
            <translation>Gives the page as it is now a name, by which the history finds it again.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/chart_commands.py"></location>
            <source>Gives the quadrant a name of your own.</source>
            <translation>Gives the quadrant a name of your own.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_commands.py"></location>
            <source>Gives the selected cells a rating exactly, such as 3.5 or 10.</source>
            <translation>Gives the selected cells a rating exactly, such as 3.5 or 10.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/chart_commands.py"></location>
            <source>Gives the selected options both scores exactly.</source>
            <translation>Gives the selected options both scores exactly.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/commands.py"></location>
            <source>Gives the selected options the effort {score}, where the scale has it.</source>
            <translation>Gives the selected options the effort {score}, where the scale has it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/commands.py"></location>
            <source>Gives the selected options the impact {score}, the selected cells of the criteria grid this rating, or counts so many hands in a vote.</source>
            <translation>Gives the selected options the impact {score}, the selected cells of the criteria grid this rating, or counts so many hands in a vote.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/run_sheet/bar.py"></location>
            <source>Go here</source>
            <translation>Go here</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/run_sheet/bar.py"></location>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/guard.py"></location>
            <source>Go on…</source>
            <translation>Go on…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/coach.py"></location>
            <location filename="../../dip_workshop/ui/dialogs/history.py"></location>
            <location filename="../../dip_workshop/ui/dialogs/search_everything.py"></location>
            <source>Go there</source>
            <translation>Go there</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/run.py"></location>
            <source>Go to a step</source>
            <translation>Go to a step</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/run.py"></location>
            <source>Go to a step…</source>
            <translation>Go to a step…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/all_actions_page.py"></location>
            <source>Go to its workshop</source>
            <translation>Go to its workshop</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/run.py"></location>
            <location filename="../../dip_workshop/ui/run_sheet/bar.py"></location>
            <source>Go to the step that is shown</source>
            <translation>Go to the step that is shown</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/run.py"></location>
            <location filename="../../dip_workshop/ui/pages/step_page.py"></location>
            <source>Go to this step</source>
            <translation>Go to this step</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/view_commands.py"></location>
            <source>Goes back to the bones from the five whys or the bars.</source>
            <translation>Goes back to the bones from the five whys or the bars.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Goes into the bar from wherever it is typed; no letter of it is a command</source>
            <translation>Goes into the bar from wherever it is typed; no letter of it is a command</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/commands.py"></location>
            <source>Goes on with the last round, for a sheet that came late or was entered wrongly; it is hidden again until it is revealed.</source>
            <translation>Goes on with the last round, for a sheet that came late or was entered wrongly; it is hidden again until it is revealed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/catalogue.py"></location>
            <source>Ground rule</source>
            <translation>Ground rule</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/rules_page.py"></location>
            <source>Ground rules</source>
            <translation>Ground rules</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/kind.py"></location>
            <location filename="../../dip_workshop/exercises/affinity/mind_map.py"></location>
            <location filename="../../dip_workshop/exercises/affinity/seldom.py"></location>
            <location filename="../../dip_workshop/exercises/affinity/table.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/groups_table.py"></location>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <location filename="../../dip_workshop/exercises/affinity/sample.py"></location>
            <source>Group selected notes</source>
            <translation>Group selected notes</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/clusters.py"></location>
            <location filename="../../dip_workshop/exercises/affinity/model.py"></location>
            <location filename="../../dip_workshop/exercises/affinity/paper.py"></location>
            <location filename="../../dip_workshop/exercises/affinity/sheets.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/groups_table.py"></location>
            <source>Group {letter}</source>
            <translation>Group {letter}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/handout.py"></location>
            <source>Group {letter} (not yet named)</source>
            <translation>Group {letter} (not yet named)</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/clusters.py"></location>
            <source>Group {letter}, {header}, {count}</source>
            <translation>Group {letter}, {header}, {count}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/coaching.py"></location>
            <source>Grouping before there are twenty ideas</source>
            <translation>Grouping before there are twenty ideas</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Groups</source>
            <translation>Groups</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/coaching.py"></location>
            <source>Groups without a header once all notes are sorted</source>
            <translation>Groups without a header once all notes are sorted</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/file.py"></location>
            <source>Hand it over</source>
            <translation>Hand it over</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/file.py"></location>
            <location filename="../../dip_workshop/ui/dialogs/hand_over.py"></location>
            <source>Hand over as a file</source>
            <translation>Hand over as a file</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <location filename="../../dip_workshop/ui/pages/workshop_page.py"></location>
            <source>Hand over as a file…</source>
            <translation>Hand over as a file…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/hand_over.py"></location>
            <source>Hand over “{title}” as a file</source>
            <translation>Hand over “{title}” as a file</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/outputs_page.py"></location>
            <source>Handout to fill in</source>
            <translation>Handout to fill in</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/voting/model.py"></location>
            <source>Hands are being counted in this vote, so no ballot was taken: begin another vote.</source>
            <translation>Hands are being counted in this vote, so no ballot was taken: begin another vote.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/commands.py"></location>
            <source>Hands are counted in this vote: ballots wait for the next.</source>
            <translation>Hands are counted in this vote: ballots wait for the next.</translation>
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
            <location filename="../../dip_workshop/exercises/prioritisation/orientation.py"></location>
            <source>Hard</source>
            <translation>Hard</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/workshop_page.py"></location>
            <source>Head-count</source>
            <translation>Head-count</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/seldom.py"></location>
            <source>Header</source>
            <translation>Header</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Healthcare 6</source>
            <translation>Healthcare 6</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/people.py"></location>
            <source>Healthcare assistants</source>
            <translation>Healthcare assistants</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/agreeing.py"></location>
            <source>Held on</source>
            <translation>Held on</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>Hidden on this screen too</source>
            <translation>Hidden on this screen too</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/catalogue.py"></location>
            <source>Hidden text</source>
            <translation>Hidden text</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/voices.py"></location>
            <source>Hide it again</source>
            <translation>Hide it again</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/orientation.py"></location>
            <source>High</source>
            <translation>High</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>High contrast</source>
            <translation>High contrast</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_commands.py"></location>
            <source>Higher is better</source>
            <translation>Higher is better</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_commands.py"></location>
            <source>Higher or lower is better…</source>
            <translation>Higher or lower is better…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/table.py"></location>
            <source>Highest effort</source>
            <translation>Highest effort</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/table.py"></location>
            <source>Highest impact</source>
            <translation>Highest impact</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/history.py"></location>
            <location filename="../../dip_workshop/ui/pages/about_file_page.py"></location>
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
            <location filename="../../dip_workshop/exercises/prioritisation/kind.py"></location>
            <source>How everybody scored</source>
            <translation>How everybody scored</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/commands.py"></location>
            <source>How everybody scored, or the chart</source>
            <translation>How everybody scored, or the chart</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>How far away the last row sits</source>
            <translation>How far away the last row sits</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>How it looks</source>
            <translation>How it looks</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/run.py"></location>
            <location filename="../../dip_workshop/ui/page_stack.py"></location>
            <location filename="../../dip_workshop/ui/pages/recorder_page.py"></location>
            <location filename="../../dip_workshop/ui/pages/room_links.py"></location>
            <source>How it went</source>
            <translation>How it went</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/commands.py"></location>
            <source>How many dots does each person have?</source>
            <translation>How many dots does each person have?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/commands.py"></location>
            <source>How many hands go up?</source>
            <translation>How many hands go up?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/commands.py"></location>
            <source>How many of one person's dots may be on one option?</source>
            <translation>How many of one person's dots may be on one option?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/commands.py"></location>
            <source>How many people score?</source>
            <translation>How many people score?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/commands.py"></location>
            <source>How many people vote?</source>
            <translation>How many people vote?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/commands.py"></location>
            <source>How many score…</source>
            <translation>How many score…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/commands.py"></location>
            <source>How many vote…</source>
            <translation>How many vote…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_commands.py"></location>
            <source>How much does it weigh? A number above 0</source>
            <translation>How much does it weigh? A number above 0</translation>
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
            <location filename="../../dip_workshop/exercises/fishbone/coaching.py"></location>
            <source>How much, how often, since when? The effect has no number yet.</source>
            <translation>How much, how often, since when? The effect has no number yet.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/table.py"></location>
            <source>How often</source>
            <translation>How often</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/finding_commands.py"></location>
            <source>How often was it seen? A whole number</source>
            <translation>How often was it seen? A whole number</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/commands.py"></location>
            <source>How shall the options be weighed up?</source>
            <translation>How shall the options be weighed up?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/rules_page.py"></location>
            <source>How shall the rule read?</source>
            <translation>How shall the rule read?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/step_form.py"></location>
            <source>How the room works</source>
            <translation>How the room works</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/view_commands.py"></location>
            <source>How the wall shows it</source>
            <translation>How the wall shows it</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/table.py"></location>
            <source>How to test it</source>
            <translation>How to test it</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/finding_commands.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/sample.py"></location>
            <source>How to test it…</source>
            <translation>How to test it…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/action_plan.py"></location>
            <location filename="../../dip_workshop/session/agreeing.py"></location>
            <location filename="../../dip_workshop/ui/pages/action_form.py"></location>
            <location filename="../../dip_workshop/ui/pages/actions_page.py"></location>
            <location filename="../../dip_workshop/ui/pages/all_actions_page.py"></location>
            <source>How we shall know</source>
            <translation>How we shall know</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/room_sheets.py"></location>
            <location filename="../../dip_workshop/ui/action_rows/voices.py"></location>
            <location filename="../../dip_workshop/ui/page_stack.py"></location>
            <location filename="../../dip_workshop/ui/pages/room_links.py"></location>
            <location filename="../../dip_workshop/ui/pages/rules_page.py"></location>
            <location filename="../../dip_workshop/ui/pages/step_page.py"></location>
            <location filename="../../dip_workshop/ui/room/lists.py"></location>
            <source>How we work together</source>
            <translation>How we work together</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>How wide the picture on the wall is</source>
            <translation>How wide the picture on the wall is</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/finding_commands.py"></location>
            <source>How will we test it?</source>
            <translation>How will we test it?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/coaching.py"></location>
            <source>How will you find out whether “{cause}” is a cause?</source>
            <translation>How will you find out whether “{cause}” is a cause?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/time_lapse.py"></location>
            <source>How “{title}” grew</source>
            <translation>How “{title}” grew</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/sidebar.py"></location>
            <source>Icons alone</source>
            <translation>Icons alone</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/seldom.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/table.py"></location>
            <source>Idea</source>
            <translation>Idea</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/recorder_page.py"></location>
            <source>Ideas</source>
            <translation>Ideas</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>Identifiable information</source>
            <translation>Identifiable information</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/why_forms.py"></location>
            <source>If it were gone, would the problem be gone?</source>
            <translation>If it were gone, would the problem be gone?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/coaching.py"></location>
            <source>If “{cause}” were gone, would the problem be gone?</source>
            <translation>If “{cause}” were gone, would the problem be gone?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/handout.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/score_sheet.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/spread_sheet.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/handout.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/orientation.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/panel.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/table.py"></location>
            <source>Impact</source>
            <translation>Impact</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/commands.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/handout.py"></location>
            <source>Impact and effort</source>
            <translation>Impact and effort</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/commands.py"></location>
            <source>Impact and effort, such as 4 2; the next options may follow in the same line</source>
            <translation>Impact and effort, such as 4 2; the next options may follow in the same line</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/commands.py"></location>
            <source>Impact and effort, such as 4 2; the next people’s may follow in the same line</source>
            <translation>Impact and effort, such as 4 2; the next people’s may follow in the same line</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/chart_commands.py"></location>
            <source>Impact and effort, such as 4.5 2</source>
            <translation>Impact and effort, such as 4.5 2</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/orientation.py"></location>
            <source>Impact up, ease to the right</source>
            <translation>Impact up, ease to the right</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/orientation.py"></location>
            <source>Impact up, effort to the right</source>
            <translation>Impact up, effort to the right</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/gestures.py"></location>
            <source>Impact {impact}, effort {effort}: {quadrant}</source>
            <translation>Impact {impact}, effort {effort}: {quadrant}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/model.py"></location>
            <source>Implement</source>
            <translation>Implement</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/import_file.py"></location>
            <source>Import a column</source>
            <translation>Import a column</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Import a list or table…</source>
            <translation>Import a list or table…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/import_file.py"></location>
            <source>Import texts</source>
            <translation>Import texts</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli.py"></location>
            <source>Import {name}</source>
            <translation>Import {name}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/tags.py"></location>
            <source>Important</source>
            <translation>Important</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/cli.py"></location>
            <source>Imported {n} text into workshop {id}</source>
            <extracomment>For several: Imported {n} texts into workshop {id}</extracomment>
            <translation>
                <numerusform>Imported {n} text into workshop {id}</numerusform>
                <numerusform>Imported {n} texts into workshop {id}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/prioritisation/voting/view.py"></location>
            <source>In a team of {voters} whatever has {n} dot or fewer drops out, but two stay at least.</source>
            <extracomment>For several: In a team of {voters} whatever has {n} dots or fewer drops out, but two stay at least.</extracomment>
            <translation>
                <numerusform>In a team of {voters} whatever has {n} dot or fewer drops out, but two stay at least.</numerusform>
                <numerusform>In a team of {voters} whatever has {n} dots or fewer drops out, but two stay at least.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>In an empty bar: change the last text</source>
            <translation>In an empty bar: change the last text</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/long_texts.py"></location>
            <source>In full on the last pages</source>
            <translation>In full on the last pages</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/outputs_page.py"></location>
            <source>In no list</source>
            <translation>In no list</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/short_report.py"></location>
            <source>In short</source>
            <translation>In short</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/gestures.py"></location>
            <source>In the middle of the quadrant</source>
            <translation>In the middle of the quadrant</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_view.py"></location>
            <source>In the order they were entered</source>
            <translation>In the order they were entered</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>In the room’s window no letter is smaller than can be read from there.</source>
            <translation>In the room’s window no letter is smaller than can be read from there.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>In their order.</source>
            <translation>In their order.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/tie_commands.py"></location>
            <source>In which order does the room put them?</source>
            <translation>In which order does the room put them?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_commands.py"></location>
            <source>In which order should the options stand?</source>
            <translation>In which order should the options stand?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/workshop_file.py"></location>
            <source>In “{name}”, checked from end to end</source>
            <translation>In “{name}”, checked from end to end</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/guard.py"></location>
            <source>Include them as they are</source>
            <translation>Include them as they are</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/dialogs/hand_over.py"></location>
            <source>Include {n} private note</source>
            <extracomment>For several: Include {n} private notes</extracomment>
            <translation>
                <numerusform>Include {n} private note</numerusform>
                <numerusform>Include {n} private notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/dialogs/hand_over.py"></location>
            <source>Include {n} unfinished text</source>
            <extracomment>For several: Include {n} unfinished texts</extracomment>
            <translation>
                <numerusform>Include {n} unfinished text</numerusform>
                <numerusform>Include {n} unfinished texts</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Individual factors</source>
            <translation>Individual factors</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Individual staff</source>
            <translation>Individual staff</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/workshop_page.py"></location>
            <source>Initials of the people present</source>
            <translation>Initials of the people present</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/people_page.py"></location>
            <source>Initials or a first name</source>
            <translation>Initials or a first name</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/people_page.py"></location>
            <source>Initials or a first name, then Enter</source>
            <translation>Initials or a first name, then Enter</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/people_page.py"></location>
            <source>Initials, first names or a mere count; a staff group where somebody wishes to say. Nobody is ever tied to an idea.</source>
            <translation>Initials, first names or a mere count; a staff group where somebody wishes to say. Nobody is ever tied to an idea.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Institute for Healthcare Improvement</source>
            <translation>Institute for Healthcare Improvement</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Institutional context</source>
            <translation>Institutional context</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Into which supergroup?</source>
            <translation>Into which supergroup?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/home_page.py"></location>
            <source>Invented sample</source>
            <translation>Invented sample</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/about_file_page.py"></location>
            <source>Is not kept: no idea is tied to a person</source>
            <translation>Is not kept: no idea is tied to a person</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/coaching.py"></location>
            <source>Is there anything low that must stay in?</source>
            <translation>Is there anything low that must stay in?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/action_words.py"></location>
            <source>Is there one person who will see to it?</source>
            <translation>Is there one person who will see to it?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/actions.py"></location>
            <source>It begins here.</source>
            <translation>It begins here.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/outputs_page.py"></location>
            <source>It can be added to the list of “{title}”.</source>
            <translation>It can be added to the list of “{title}”.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/backups_card.py"></location>
            <source>It comes beside what there is, with all its history; nothing is overwritten. A backup is made first.</source>
            <translation>It comes beside what there is, with all its history; nothing is overwritten. A backup is made first.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/review_actions.py"></location>
            <source>It is done</source>
            <translation>It is done</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>It is not asked again about the same.</source>
            <translation>It is not asked again about the same.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/plan.py"></location>
            <source>It is offered on the page of all workshops, with the steps as they are planned.</source>
            <translation>It is offered on the page of all workshops, with the steps as they are planned.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/database.py"></location>
            <source>It is removed, but the disk did not let the file be written anew, so traces of it may be left there: free some space and then remove anything for good again.</source>
            <translation>It is removed, but the disk did not let the file be written anew, so traces of it may be left there: free some space and then remove anything for good again.</translation>
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
            <location filename="../../dip_workshop/exercises/affinity/suggestions.py"></location>
            <source>It takes two notes to merge them. Nothing was changed.</source>
            <translation>It takes two notes to merge them. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/people_page.py"></location>
            <source>It was their turn, the last one: the round is over.</source>
            <translation>It was their turn, the last one: the round is over.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/people_page.py"></location>
            <source>It was their turn. Now: {whose}</source>
            <translation>It was their turn. Now: {whose}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/run.py"></location>
            <source>Its clock goes on from where it stood.</source>
            <translation>Its clock goes on from where it stood.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/run.py"></location>
            <source>Its clock starts, and its page is shown; an exercise that it needs is made.</source>
            <translation>Its clock starts, and its page is shown; an exercise that it needs is made.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/run.py"></location>
            <source>Its clock starts; a click on a step shows it and leaves the clock alone.</source>
            <translation>Its clock starts; a click on a step shows it and leaves the clock alone.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/plan.py"></location>
            <source>Its steps take the place of those that have not begun.</source>
            <translation>Its steps take the place of those that have not begun.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/outputs_page.py"></location>
            <source>Its texts were not counted</source>
            <translation>Its texts were not counted</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/bin_card.py"></location>
            <source>Its texts, its history and its entries in the list of PDFs go from this laptop's store and cannot be brought back. PDFs that were made and backups that hold it stay where they are.</source>
            <translation>Its texts, its history and its entries in the list of PDFs go from this laptop's store and cannot be brought back. PDFs that were made and backups that hold it stay where they are.</translation>
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
            <location filename="../../dip_workshop/ui/run_sheet/words.py"></location>
            <source>Just as long as the room is free.</source>
            <translation>Just as long as the room is free.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/coach.py"></location>
            <location filename="../../dip_workshop/widgets/choosing.py"></location>
            <source>Keep</source>
            <translation>Keep</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/plan.py"></location>
            <location filename="../../dip_workshop/ui/pages/run_sheet_page.py"></location>
            <source>Keep as a plan of your own…</source>
            <translation>Keep as a plan of your own…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/workshop_file.py"></location>
            <source>Keep as a separate copy</source>
            <translation>Keep as a separate copy</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/outputs_page.py"></location>
            <location filename="../../dip_workshop/ui/pages/plan_cards.py"></location>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/bin_card.py"></location>
            <location filename="../../dip_workshop/ui/pages/workshop_page.py"></location>
            <source>Keep it</source>
            <translation>Keep it</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/guard.py"></location>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/pdf_bin_card.py"></location>
            <source>Keep it all</source>
            <translation>Keep it all</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/review_actions.py"></location>
            <source>Keep it open</source>
            <translation>Keep it open</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/plan.py"></location>
            <source>Keep the plan</source>
            <translation>Keep the plan</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/plan.py"></location>
            <source>Keep the steps</source>
            <translation>Keep the steps</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/workbench.py"></location>
            <source>Keep them</source>
            <translation>Keep them</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>Keep this laptop awake</source>
            <translation>Keep this laptop awake</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Keep what was found last…</source>
            <translation>Keep what was found last…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/guard.py"></location>
            <source>Keep with a reason</source>
            <translation>Keep with a reason</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/guard.py"></location>
            <location filename="../../dip_workshop/ui/dialogs/identifiable.py"></location>
            <source>Keep, with a reason…</source>
            <translation>Keep, with a reason…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/sightings.py"></location>
            <source>Keeping it needs a reason, such as “agreed with the family”. Nothing was changed.</source>
            <translation>Keeping it needs a reason, such as “agreed with the family”. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/commands.py"></location>
            <source>Keeps a note with the selected option or criterion, for the handout.</source>
            <translation>Keeps a note with the selected option or criterion, for the handout.</translation>
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
            <location filename="../../dip_workshop/ui/desks/voices.py"></location>
            <source>Kept among your private notes.</source>
            <translation>Kept among your private notes.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/guard.py"></location>
            <source>Kept, with your reason. It is counted on “About this file”.</source>
            <translation>Kept, with your reason. It is counted on “About this file”.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/about_file_page.py"></location>
            <source>Kept: {sign}</source>
            <translation>Kept: {sign}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <location filename="../../dip_workshop/ui/page_stack.py"></location>
            <location filename="../../dip_workshop/ui/pages/help_page.py"></location>
            <location filename="../../dip_workshop/ui/sidebar.py"></location>
            <source>Keys and help</source>
            <translation>Keys and help</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/model.py"></location>
            <source>Kibosh</source>
            <translation>Kibosh</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/model.py"></location>
            <source>Kill</source>
            <translation>Kill</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/actions.py"></location>
            <source>L</source>
            <translation>L</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <location filename="../../dip_workshop/ui/pages/zoom_bar.py"></location>
            <source>Larger</source>
            <translation>Larger</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/exchanging.py"></location>
            <source>Last changed {when}, by the clock of the laptop that did it</source>
            <translation>Last changed {when}, by the clock of the laptop that did it</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/safe_keeping/second_place.py"></location>
            <source>Last copied to {place} {moment}</source>
            <translation>Last copied to {place} {moment}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/gestures.py"></location>
            <source>Last of the primary drivers</source>
            <translation>Last of the primary drivers</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/actions.py"></location>
            <location filename="../../dip_workshop/ui/pages/all_actions_page.py"></location>
            <source>Late</source>
            <translation>Late</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/kind.py"></location>
            <source>Lead from an aim to what drives it, and on to changes that can be tested</source>
            <translation>Lead from an aim to what drives it, and on to changes that can be tested</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/actions.py"></location>
            <source>Leads to {results}.</source>
            <translation>Leads to {results}.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/backups_card.py"></location>
            <source>Leave all as it is</source>
            <translation>Leave all as it is</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/run_sheet_page.py"></location>
            <source>Leave it</source>
            <translation>Leave it</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/column_meanings.py"></location>
            <source>Leave out</source>
            <translation>Leave out</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/guard.py"></location>
            <source>Leave the unfinished texts out</source>
            <translation>Leave the unfinished texts out</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/holders.py"></location>
            <source>Leave them</source>
            <translation>Leave them</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/pdf.py"></location>
            <source>Leave them hidden</source>
            <translation>Leave them hidden</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Leaves the board more room; once more brings the words back.</source>
            <translation>Leaves the board more room; once more brings the words back.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/view_commands.py"></location>
            <source>Leaves the bones with a number each; paper still shows every word.</source>
            <translation>Leaves the bones with a number each; paper still shows every word.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli_doctor.py"></location>
            <source>Left of a file that was never finished, and may be deleted: {path}</source>
            <translation>Left of a file that was never finished, and may be deleted: {path}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/people_page.py"></location>
            <source>Left, or back</source>
            <translation>Left, or back</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Let a group change places with the one after it.</source>
            <translation>Let a group change places with the one after it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Let a group change places with the one before it.</source>
            <translation>Let a group change places with the one before it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/gestures.py"></location>
            <source>Let go over a bone or a cause</source>
            <translation>Let go over a bone or a cause</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/gestures.py"></location>
            <source>Let go over another bone</source>
            <translation>Let go over another bone</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/gestures.py"></location>
            <source>Let go over the aim, a driver or a change idea</source>
            <translation>Let go over the aim, a driver or a change idea</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/drafts/homeless_texts.py"></location>
            <source>Let them go</source>
            <translation>Let them go</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>Lets a secondary driver or a change idea feed one more of the column before it.</source>
            <translation>Lets a secondary driver or a change idea feed one more of the column before it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/table.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/groups_table.py"></location>
            <source>Letter</source>
            <translation>Letter</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Likely duplicates…</source>
            <translation>Likely duplicates…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/finding_commands.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/sample.py"></location>
            <source>Likely root cause</source>
            <translation>Likely root cause</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/handout.py"></location>
            <source>Likely root causes and how they will be tested</source>
            <translation>Likely root causes and how they will be tested</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/outline_splitter.py"></location>
            <source>Line between board and outline</source>
            <translation>Line between board and outline</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_blank.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/panel.py"></location>
            <source>Line {number}</source>
            <translation>Line {number}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Lines of responsibility</source>
            <translation>Lines of responsibility</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/chart.py"></location>
            <source>Lines to the exact places</source>
            <translation>Lines to the exact places</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/skeleton.py"></location>
            <source>Link from “{text}” to “{parent}”</source>
            <translation>Link from “{text}” to “{parent}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <location filename="../../dip_workshop/exercises/driver_diagram/sample.py"></location>
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
            <location filename="../../dip_workshop/exercises/prioritisation/panel.py"></location>
            <source>List</source>
            <translation>List</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Lists numbers, names and dates of this workshop that may; remove them or say why not.</source>
            <translation>Lists numbers, names and dates of this workshop that may; remove them or say why not.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/view_commands.py"></location>
            <source>Lists questions from plain rules, to you alone; choosing one expands its branch.</source>
            <translation>Lists questions from plain rules, to you alone; choosing one expands its branch.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/import_file.py"></location>
            <source>Lists, tables and mind maps (*.xlsx *.xlsm *.csv *.tsv *.txt *.opml *.mm *.xmind *.mmd *.mermaid);;All files (*)</source>
            <translation>Lists, tables and mind maps (*.xlsx *.xlsm *.csv *.tsv *.txt *.opml *.mm *.xmind *.mmd *.mermaid);;All files (*)</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/hand_over.py"></location>
            <source>Lock it with a passphrase</source>
            <translation>Lock it with a passphrase</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/long_texts.py"></location>
            <source>Long texts in full</source>
            <translation>Long texts in full</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/about_file_page.py"></location>
            <source>Look at the owners</source>
            <translation>Look at the owners</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/about_file_page.py"></location>
            <source>Look at the people</source>
            <translation>Look at the people</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/guard.py"></location>
            <source>Look at them…</source>
            <translation>Look at them…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/about_file_page.py"></location>
            <source>Look at what was found…</source>
            <translation>Look at what was found…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/step_page.py"></location>
            <source>Look at “{title}”</source>
            <translation>Look at “{title}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/home_page.py"></location>
            <source>Look round in a sample first</source>
            <translation>Look round in a sample first</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/report/pdf_document.py"></location>
            <source>Looking for every text</source>
            <translation>Looking for every text</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/orientation.py"></location>
            <source>Low</source>
            <translation>Low</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_commands.py"></location>
            <source>Lower is better</source>
            <translation>Lower is better</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/table.py"></location>
            <source>Lowest effort</source>
            <translation>Lowest effort</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/table.py"></location>
            <source>Lowest impact</source>
            <translation>Lowest impact</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Machines</source>
            <translation>Machines</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/about_file_page.py"></location>
            <source>Made of it</source>
            <translation>Made of it</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/model.py"></location>
            <source>Major projects</source>
            <translation>Major projects</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Make a new group of the notes that are selected. Name it when the sorting is done.</source>
            <translation>Make a new group of the notes that are selected. Name it when the sorting is done.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/backups_card.py"></location>
            <source>Make all workshops as they were {moment}?</source>
            <translation>Make all workshops as they were {moment}?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/thread.py"></location>
            <source>Make an action of this</source>
            <translation>Make an action of this</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/commands.py"></location>
            <source>Make it a reason for the one above</source>
            <translation>Make it a reason for the one above</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/point_commands.py"></location>
            <source>Makes the sums of all people's points the weights of the criteria.</source>
            <translation>Makes the sums of all people's points the weights of the criteria.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/pdf.py"></location>
            <source>Making the PDF and reading it back…</source>
            <translation>Making the PDF and reading it back…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Management</source>
            <translation>Management</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Management of staff and staffing levels</source>
            <translation>Management of staff and staffing levels</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/people.py"></location>
            <source>Managers</source>
            <translation>Managers</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Manpower</source>
            <translation>Manpower</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/coaching.py"></location>
            <source>Many ideas in fewer than five groups</source>
            <translation>Many ideas in fewer than five groups</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/moments.py"></location>
            <source>March</source>
            <translation>March</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/all_actions_page.py"></location>
            <source>Mark as done</source>
            <translation>Mark as done</translation>
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
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Materials</source>
            <translation>Materials</translation>
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
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Measurement</source>
            <translation>Measurement</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/check_card.py"></location>
            <source>Mend what can be mended</source>
            <translation>Mend what can be mended</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli_doctor.py"></location>
            <source>Mended: {what}</source>
            <translation>Mended: {what}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/check_card.py"></location>
            <source>Mending…</source>
            <translation>Mending…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Merge group into…</source>
            <translation>Merge group into…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Merge into which group?</source>
            <translation>Merge into which group?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Merge notes alike</source>
            <translation>Merge notes alike</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/workshop_file.py"></location>
            <source>Merge the two</source>
            <translation>Merge the two</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/bundles/exchange.py"></location>
            <source>Merged</source>
            <translation>Merged</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/exchanging.py"></location>
            <source>Merged into “{title}”: {what}</source>
            <translation>Merged into “{title}”: {what}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/workshop_file.py"></location>
            <source>Merging: {what}</source>
            <translation>Merging: {what}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Methods</source>
            <translation>Methods</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/commands.py"></location>
            <source>Method…</source>
            <translation>Method…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/step_form.py"></location>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/due_days.py"></location>
            <source>Mon</source>
            <translation>Mon</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/coaching.py"></location>
            <source>More than ten groups, none of them put together</source>
            <translation>More than ten groups, none of them put together</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/commands.py"></location>
            <source>Most dots on one option…</source>
            <translation>Most dots on one option…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/handout.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/rows.py"></location>
            <source>Most of one</source>
            <translation>Most of one</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/workbench.py"></location>
            <source>Most of this workshop would go</source>
            <translation>Most of this workshop would go</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>Motion</source>
            <translation>Motion</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/help_page.py"></location>
            <source>Mouse and touchpad</source>
            <translation>Mouse and touchpad</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/chart_commands.py"></location>
            <location filename="../../dip_workshop/widgets/board_drops.py"></location>
            <source>Move</source>
            <translation>Move</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/rules_page.py"></location>
            <source>Move a ground rule</source>
            <translation>Move a ground rule</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/step_panel.py"></location>
            <source>Move a step</source>
            <translation>Move a step</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/commands.py"></location>
            <source>Move bone towards the head</source>
            <translation>Move bone towards the head</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/commands.py"></location>
            <source>Move bone towards the tail</source>
            <translation>Move bone towards the tail</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_commands.py"></location>
            <source>Move criterion to the left</source>
            <translation>Move criterion to the left</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_commands.py"></location>
            <source>Move criterion to the right</source>
            <translation>Move criterion to the right</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/commands.py"></location>
            <location filename="../../dip_workshop/ui/pages/rules_page.py"></location>
            <location filename="../../dip_workshop/widgets/ordering.py"></location>
            <source>Move down</source>
            <translation>Move down</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/chart_commands.py"></location>
            <source>Move down by a tenth</source>
            <translation>Move down by a tenth</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/chart_commands.py"></location>
            <source>Move down by half a point</source>
            <translation>Move down by half a point</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Move earlier</source>
            <translation>Move earlier</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Move group left</source>
            <translation>Move group left</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Move group right</source>
            <translation>Move group right</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>Move it below the aim, or below which driver?</source>
            <translation>Move it below the aim, or below which driver?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Move later</source>
            <translation>Move later</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/chart_commands.py"></location>
            <source>Move left by a tenth</source>
            <translation>Move left by a tenth</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/chart_commands.py"></location>
            <source>Move left by half a point</source>
            <translation>Move left by half a point</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Move notes one place down in their group or in the tray.</source>
            <translation>Move notes one place down in their group or in the tray.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Move notes one place up in their group or in the tray.</source>
            <translation>Move notes one place up in their group or in the tray.</translation>
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
            <location filename="../../dip_workshop/exercises/fishbone/commands.py"></location>
            <source>Move out one level</source>
            <translation>Move out one level</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/chart_commands.py"></location>
            <source>Move right by a tenth</source>
            <translation>Move right by a tenth</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/chart_commands.py"></location>
            <source>Move right by half a point</source>
            <translation>Move right by half a point</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Move the keyboard from one to the next.</source>
            <translation>Move the keyboard from one to the next.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/step_panel.py"></location>
            <source>Move the step down</source>
            <translation>Move the step down</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/step_panel.py"></location>
            <source>Move the step up</source>
            <translation>Move the step up</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/plan.py"></location>
            <source>Move the step; so does dragging it</source>
            <translation>Move the step; so does dragging it</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Move the view</source>
            <translation>Move the view</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Move to a supergroup…</source>
            <translation>Move to a supergroup…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/commands.py"></location>
            <source>Move to which bone, or below which cause?</source>
            <translation>Move to which bone, or below which cause?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Move to which group?</source>
            <translation>Move to which group?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/editor.py"></location>
            <source>Move to {group}</source>
            <translation>Move to {group}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/capture_aims.py"></location>
            <source>Move to {place}</source>
            <translation>Move to {place}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/commands.py"></location>
            <source>Move to…</source>
            <translation>Move to…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/commands.py"></location>
            <location filename="../../dip_workshop/ui/pages/rules_page.py"></location>
            <location filename="../../dip_workshop/widgets/ordering.py"></location>
            <source>Move up</source>
            <translation>Move up</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/chart_commands.py"></location>
            <source>Move up by a tenth</source>
            <translation>Move up by a tenth</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/chart_commands.py"></location>
            <source>Move up by half a point</source>
            <translation>Move up by half a point</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Move what was just added there instead</source>
            <translation>Move what was just added there instead</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/gestures.py"></location>
            <source>Move within {group}</source>
            <translation>Move within {group}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Move; the words beside the pointer say what a drop would do</source>
            <translation>Move; the words beside the pointer say what a drop would do</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/telling.py"></location>
            <source>Moved</source>
            <translation>Moved</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/gestures.py"></location>
            <source>Moved the bone “{bone}”.</source>
            <translation>Moved the bone “{bone}”.</translation>
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
            <location filename="../../dip_workshop/exercises/fishbone/commands.py"></location>
            <source>Moves the cause ahead of the one above it.</source>
            <translation>Moves the cause ahead of the one above it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/commands.py"></location>
            <source>Moves the cause behind the one below it.</source>
            <translation>Moves the cause behind the one below it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Moves the line between board and outline; the width is remembered.</source>
            <translation>Moves the line between board and outline; the width is remembered.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/chart_commands.py"></location>
            <source>Moves the lines between the quadrants; a score on the line counts as high.</source>
            <translation>Moves the lines between the quadrants; a score on the line counts as high.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/commands.py"></location>
            <source>Moves the selected causes to a bone or below another cause; type to find it.</source>
            <translation>Moves the selected causes to a bone or below another cause; type to find it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_commands.py"></location>
            <source>Moves the selected criteria one column to the left.</source>
            <translation>Moves the selected criteria one column to the left.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_commands.py"></location>
            <source>Moves the selected criteria one column to the right.</source>
            <translation>Moves the selected criteria one column to the right.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/chart_commands.py"></location>
            <source>Moves the selected options on the chart by a tenth of the scale.</source>
            <translation>Moves the selected options on the chart by a tenth of the scale.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/chart_commands.py"></location>
            <source>Moves the selected options on the chart by half a point of the scale.</source>
            <translation>Moves the selected options on the chart by half a point of the scale.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>Moving</source>
            <translation>Moving</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/commands.py"></location>
            <source>Moving causes</source>
            <translation>Moving causes</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/commands.py"></location>
            <source>Multivoting</source>
            <translation>Multivoting</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/actions.py"></location>
            <source>N</source>
            <translation>N</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/bones.py"></location>
            <source>Name at least one bone, for example: People, Process. The old ones stay.</source>
            <translation>Name at least one bone, for example: People, Process. The old ones stay.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/guard.py"></location>
            <source>Name at least {least} letters, so that no other word is hit.</source>
            <translation>Name at least {least} letters, so that no other word is hit.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/commands.py"></location>
            <source>Name of the new bone</source>
            <translation>Name of the new bone</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/restoring_one.py"></location>
            <source>Name the copy</source>
            <translation>Name the copy</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <location filename="../../dip_workshop/exercises/affinity/sample.py"></location>
            <source>Name the group…</source>
            <translation>Name the group…</translation>
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
            <location filename="../../dip_workshop/core/history.py"></location>
            <source>Name this point</source>
            <translation>Name this point</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Name this point…</source>
            <translation>Name this point…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/paper.py"></location>
            <source>Name: {header}</source>
            <translation>Name: {header}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Named by this room</source>
            <translation>Named by this room</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/catalogue.py"></location>
            <source>Named point of the history</source>
            <translation>Named point of the history</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/chart_commands.py"></location>
            <source>Names all four quadrants after one of the published charts.</source>
            <translation>Names all four quadrants after one of the published charts.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/chart_commands.py"></location>
            <source>Names of the quadrants…</source>
            <translation>Names of the quadrants…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/people_page.py"></location>
            <source>Name…</source>
            <translation>Name…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Narrower outline</source>
            <translation>Narrower outline</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/finding_commands.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/sample.py"></location>
            <source>Needs evidence</source>
            <translation>Needs evidence</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>Never</source>
            <translation>Never</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/voices.py"></location>
            <source>Never in the room’s window, in a PDF, in a table or in the search.</source>
            <translation>Never in the room’s window, in a PDF, in a table or in the search.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/action_head.py"></location>
            <source>New action</source>
            <translation>New action</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/commands.py"></location>
            <source>New bone</source>
            <translation>New bone</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/kind.py"></location>
            <source>New fishbone, a bone for each group</source>
            <translation>New fishbone, a bone for each group</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>New group</source>
            <translation>New group</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/workshop_page.py"></location>
            <source>New one like this</source>
            <translation>New one like this</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>New primary driver</source>
            <translation>New primary driver</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/planning.py"></location>
            <source>New step</source>
            <translation>New step</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>New supergroup</source>
            <translation>New supergroup</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/kind.py"></location>
            <source>New vote</source>
            <translation>New vote</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/workshop_store.py"></location>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <location filename="../../dip_workshop/ui/pages/home_page.py"></location>
            <source>New workshop</source>
            <translation>New workshop</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/plan.py"></location>
            <source>New workshop from a plan…</source>
            <translation>New workshop from a plan…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/plan.py"></location>
            <source>New workshop like this one</source>
            <translation>New workshop like this one</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/carrying.py"></location>
            <source>New {title}</source>
            <translation>New {title}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/run_sheet/bar.py"></location>
            <location filename="../../dip_workshop/widgets/find_bar.py"></location>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Next exercise</source>
            <translation>Next exercise</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/room.py"></location>
            <source>Next part</source>
            <translation>Next part</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/run.py"></location>
            <location filename="../../dip_workshop/ui/pages/step_page.py"></location>
            <source>Next step</source>
            <translation>Next step</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/step_page.py"></location>
            <location filename="../../dip_workshop/ui/run_sheet/bar.py"></location>
            <source>Next step: {step}</source>
            <translation>Next step: {step}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/voices.py"></location>
            <location filename="../../dip_workshop/ui/desks/voices.py"></location>
            <location filename="../../dip_workshop/ui/pages/round_page.py"></location>
            <location filename="../../dip_workshop/ui/pages/turn_bar.py"></location>
            <source>Next turn</source>
            <translation>Next turn</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/pages/round_page.py"></location>
            <source>Next: {names} · {n} is still to come</source>
            <extracomment>For several: Next: {names} · {n} are still to come</extracomment>
            <translation>
                <numerusform>Next: {names} · {n} is still to come</numerusform>
                <numerusform>Next: {names} · {n} are still to come</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Nineteen factors found in a review of 83 studies</source>
            <translation>Nineteen factors found in a review of 83 studies</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/outputs_page.py"></location>
            <source>No PDF fits this filter.</source>
            <translation>No PDF fits this filter.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/pdf_bin_card.py"></location>
            <source>No PDF is in the bin.</source>
            <translation>No PDF is in the bin.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/outputs_page.py"></location>
            <source>No PDF of any workshop yet. Open an exercise and press Save PDF (Ctrl+P).</source>
            <translation>No PDF of any workshop yet. Open an exercise and press Save PDF (Ctrl+P).</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/outputs_page.py"></location>
            <source>No PDF of “{title}” yet. Save all here, or one exercise from its page (Ctrl+P).</source>
            <translation>No PDF of “{title}” yet. Save all here, or one exercise from its page (Ctrl+P).</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/outputs_page.py"></location>
            <source>No PDF of “{title}” yet: its page offers exercises to begin with.</source>
            <translation>No PDF of “{title}” yet: its page offers exercises to begin with.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/all_actions_page.py"></location>
            <source>No action fits these filters.</source>
            <translation>No action fits these filters.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/all_actions_page.py"></location>
            <source>No action in any workshop yet. They are made on a workshop's own page.</source>
            <translation>No action in any workshop yet. They are made on a workshop's own page.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/action_plan.py"></location>
            <source>No action was agreed yet.</source>
            <translation>No action was agreed yet.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/actions_page.py"></location>
            <source>No action yet. Type one above, or press F4 on a board with something selected.</source>
            <translation>No action yet. Type one above, or press F4 on a board with something selected.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/safe_keeping/backups.py"></location>
            <source>No backup could be made: see Safe keeping</source>
            <translation>No backup could be made: see Safe keeping</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/backups_card.py"></location>
            <source>No backup has been made yet.</source>
            <translation>No backup has been made yet.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/views.py"></location>
            <source>No cause has a count yet, so there are no bars. Give some a count first.</source>
            <translation>No cause has a count yet, so there are no bars. Give some a count first.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/pareto.py"></location>
            <source>No cause has a count yet.</source>
            <translation>No cause has a count yet.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/coaching.py"></location>
            <source>No cause has been asked “why?” twice. Which one is worth going deeper?</source>
            <translation>No cause has been asked “why?” twice. Which one is worth going deeper?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/coaching.py"></location>
            <source>No cause is marked as likely. Which one to five would you look at first?</source>
            <translation>No cause is marked as likely. Which one to five would you look at first?</translation>
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
            <location filename="../../dip_workshop/ui/desks/run.py"></location>
            <source>No clock has been left on.</source>
            <translation>No clock has been left on.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/backups_card.py"></location>
            <source>No copy in a second place is known of yet.</source>
            <translation>No copy in a second place is known of yet.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_pages.py"></location>
            <source>No criteria yet.</source>
            <translation>No criteria yet.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/date_field.py"></location>
            <source>No date yet</source>
            <translation>No date yet</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/handout.py"></location>
            <source>No drivers yet</source>
            <translation>No drivers yet</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/actions.py"></location>
            <source>No earlier workshop of this team has open actions. Whose workshop this is stands on its page, under Team.</source>
            <translation>No earlier workshop of this team has open actions. Whose workshop this is stands on its page, under Team.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/exchanging.py"></location>
            <location filename="../../dip_workshop/ui/dialogs/search_everything.py"></location>
            <location filename="../../dip_workshop/ui/pages/home_page.py"></location>
            <location filename="../../dip_workshop/ui/pages/thumbnail.py"></location>
            <source>No exercise yet</source>
            <translation>No exercise yet</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/nesting.py"></location>
            <source>No group is selected, so nothing was changed. Select one first.</source>
            <translation>No group is selected, so nothing was changed. Select one first.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/tie_words.py"></location>
            <source>No longer holds, for these and no others must share a rank: the order {order}. Reason: “{reason}”</source>
            <translation>No longer holds, for these and no others must share a rank: the order {order}. Reason: “{reason}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/sorting.py"></location>
            <source>No note is selected, so nothing was changed. Select one first.</source>
            <translation>No note is selected, so nothing was changed. Select one first.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/private_notes_page.py"></location>
            <source>No note yet. Ctrl+Alt+M writes one from wherever you are.</source>
            <translation>No note yet. Ctrl+Alt+M writes one from wherever you are.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/handout.py"></location>
            <source>No option has both scores yet, so there is no ranking.</source>
            <translation>No option has both scores yet, so there is no ranking.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/tie_commands.py"></location>
            <source>No options share a rank here, so there is nothing to decide.</source>
            <translation>No options share a rank here, so there is nothing to decide.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>No other note is much like this one.</source>
            <translation>No other note is much like this one.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli_parsing.py"></location>
            <source>No passphrase was typed, so no file was written.</source>
            <translation>No passphrase was typed, so no file was written.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/chart.py"></location>
            <source>No room here for {count} more: they are in the ranking.</source>
            <translation>No room here for {count} more: they are in the ranking.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/voices.py"></location>
            <source>No round goes on.</source>
            <translation>No round goes on.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/turns.py"></location>
            <source>No round goes on. Start one first.</source>
            <translation>No round goes on. Start one first.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/table_form.py"></location>
            <source>No row names the columns: please look which of them is which.</source>
            <translation>No row names the columns: please look which of them is which.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/spread_sheet.py"></location>
            <source>No scores from everybody were revealed yet.</source>
            <translation>No scores from everybody were revealed yet.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/model.py"></location>
            <source>No scores were revealed yet. Nothing was changed.</source>
            <translation>No scores were revealed yet. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/handout.py"></location>
            <source>No secondary driver was named here.</source>
            <translation>No secondary driver was named here.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>No sound</source>
            <translation>No sound</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/run_sheet.py"></location>
            <source>No step ahead can be made shorter. Skip one, or end later.</source>
            <translation>No step ahead can be made shorter. Skip one, or end later.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/run_sheet_page.py"></location>
            <source>No step yet. Begin with one of these plans, or add the first step yourself.</source>
            <translation>No step yet. Begin with one of these plans, or add the first step yourself.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/handout.py"></location>
            <source>No test agreed yet</source>
            <translation>No test agreed yet</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/search_everything.py"></location>
            <source>No text holds all these words; these commands are about them.</source>
            <translation>No text holds all these words; these commands are about them.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>No two notes are much alike.</source>
            <translation>No two notes are much alike.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/guard.py"></location>
            <source>No undo and no history brings it back. Only whole words are removed.</source>
            <translation>No undo and no history brings it back. Only whole words are removed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/pdf_bin_card.py"></location>
            <source>No undo brings it back. The workshops stay, and PDFs can be made anew from them.</source>
            <translation>No undo brings it back. The workshops stay, and PDFs can be made anew from them.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/commands.py"></location>
            <source>No vote is going on: begin one first, with Ctrl+Shift+T.</source>
            <translation>No vote is going on: begin one first, with Ctrl+Shift+T.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/hands.py"></location>
            <source>No vote is going on: begin one first. Nothing was changed.</source>
            <translation>No vote is going on: begin one first. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/layout.py"></location>
            <source>No vote yet</source>
            <translation>No vote yet</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/rescue.py"></location>
            <source>No whole backup was found on this laptop.</source>
            <translation>No whole backup was found on this laptop.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/rescue.py"></location>
            <source>No workshop.</source>
            <translation>No workshop.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/short_report.py"></location>
            <source>No {what} was chosen yet.</source>
            <translation>No {what} was chosen yet.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/handout.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_handout.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/handout.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/handout.py"></location>
            <location filename="../../dip_workshop/session/action_plan.py"></location>
            <location filename="../../dip_workshop/session/agreeing.py"></location>
            <location filename="../../dip_workshop/ui/pages/actions_page.py"></location>
            <location filename="../../dip_workshop/ui/pages/all_actions_page.py"></location>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/recorder_page.py"></location>
            <source>Nobody came late or left early, as far as was noted.</source>
            <translation>Nobody came late or left early, as far as was noted.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/hand_over.py"></location>
            <source>Nobody can open the file without the passphrase, and nobody can find it again. Hand it over by another way than the file. Three or four words are easy to remember.</source>
            <translation>Nobody can open the file without the passphrase, and nobody can find it again. Hand it over by another way than the file. Three or four words are easy to remember.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/round_page.py"></location>
            <source>Nobody else is to come: this is the last turn.</source>
            <translation>Nobody else is to come: this is the last turn.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/fishbone/coaching.py"></location>
            <source>Nobody has asked why of {n} cause: {causes}. Why does it happen?</source>
            <extracomment>For several: Nobody has asked why of {n} causes: {causes}. Why do they happen?</extracomment>
            <translation>
                <numerusform>Nobody has asked why of {n} cause: {causes}. Why does it happen?</numerusform>
                <numerusform>Nobody has asked why of {n} causes: {causes}. Why do they happen?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/results.py"></location>
            <source>Nobody has scored yet, so there is nothing to reveal.</source>
            <translation>Nobody has scored yet, so there is nothing to reveal.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/commands.py"></location>
            <source>Nobody has scored yet: enter the sheets first, with Alt+E.</source>
            <translation>Nobody has scored yet: enter the sheets first, with Alt+E.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/handout.py"></location>
            <source>Nobody has voted yet, so there is no result.</source>
            <translation>Nobody has voted yet, so there is no result.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/voting/model.py"></location>
            <source>Nobody has voted yet, so there is nothing to reveal.</source>
            <translation>Nobody has voted yet, so there is nothing to reveal.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/commands.py"></location>
            <source>Nobody has voted yet: enter the ballots first, with Ctrl+U.</source>
            <translation>Nobody has voted yet: enter the ballots first, with Ctrl+U.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/people_page.py"></location>
            <source>Nobody here has said that they are of: {groups}.</source>
            <translation>Nobody here has said that they are of: {groups}.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/round_page.py"></location>
            <source>Nobody is in the room yet: say who is here, or how many, on “People”.</source>
            <translation>Nobody is in the room yet: say who is here, or how many, on “People”.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/people_page.py"></location>
            <source>Nobody is named. A mere count will do.</source>
            <translation>Nobody is named. A mere count will do.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/commands.py"></location>
            <source>Nobody is scoring: begin a round first, with Alt+B.</source>
            <translation>Nobody is scoring: begin a round first, with Alt+B.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/model.py"></location>
            <source>Nobody is scoring: begin a round first. Nothing was changed.</source>
            <translation>Nobody is scoring: begin a round first. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/all_actions_page.py"></location>
            <source>Nobody yet</source>
            <translation>Nobody yet</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/point_sets.py"></location>
            <source>Nobody's points are in, so there is nothing to add up.</source>
            <translation>Nobody's points are in, so there is nothing to add up.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/point_commands.py"></location>
            <source>Nobody's points are in: “Each person's weights…” takes them.</source>
            <translation>Nobody's points are in: “Each person's weights…” takes them.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>None</source>
            <translation>None</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/rules_page.py"></location>
            <source>None are set. Your trust’s values can be written in Settings.</source>
            <translation>None are set. Your trust’s values can be written in Settings.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/coaching.py"></location>
            <source>None or too many causes marked as likely</source>
            <translation>None or too many causes marked as likely</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/about_file_page.py"></location>
            <source>None was found by the rules</source>
            <translation>None was found by the rules</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/check_card.py"></location>
            <source>Not checked since this start.</source>
            <translation>Not checked since this start.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/view.py"></location>
            <source>Not in this vote ({count})</source>
            <translation>Not in this vote ({count})</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/review_actions.py"></location>
            <source>Not now</source>
            <translation>Not now</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/actions.py"></location>
            <location filename="../../dip_workshop/ui/pages/all_actions_page.py"></location>
            <source>Not ready</source>
            <translation>Not ready</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/people_page.py"></location>
            <source>Not said</source>
            <translation>Not said</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/handout.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/handout.py"></location>
            <source>Not written yet.</source>
            <translation>Not written yet.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/acts.py"></location>
            <location filename="../../dip_workshop/exercises/affinity/clusters.py"></location>
            <location filename="../../dip_workshop/exercises/affinity/gestures.py"></location>
            <location filename="../../dip_workshop/exercises/affinity/handout.py"></location>
            <source>Not yet grouped</source>
            <translation>Not yet grouped</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/acts.py"></location>
            <location filename="../../dip_workshop/exercises/affinity/clusters.py"></location>
            <location filename="../../dip_workshop/exercises/affinity/group_acts.py"></location>
            <location filename="../../dip_workshop/exercises/affinity/handout.py"></location>
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
            <location filename="../../dip_workshop/exercises/prioritisation/gestures.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/panel.py"></location>
            <source>Not yet scored</source>
            <translation>Not yet scored</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/outline.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/panel.py"></location>
            <source>Not yet scored ({count})</source>
            <translation>Not yet scored ({count})</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/kind.py"></location>
            <location filename="../../dip_workshop/exercises/affinity/mind_map.py"></location>
            <location filename="../../dip_workshop/exercises/affinity/seldom.py"></location>
            <location filename="../../dip_workshop/exercises/affinity/table.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/groups_table.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/mind_map.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/table.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/table.py"></location>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/card_source.py"></location>
            <source>Note {number} in {group}</source>
            <translation>Note {number} in {group}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/card_source.py"></location>
            <source>Note {number}, not yet grouped</source>
            <translation>Note {number}, not yet grouped</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/card_source.py"></location>
            <source>Note {number}, set aside</source>
            <translation>Note {number}, set aside</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/findings.py"></location>
            <source>Note: {text}</source>
            <translation>Note: {text}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_handout.py"></location>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Notes alike</source>
            <translation>Notes alike</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/finding_commands.py"></location>
            <source>Notes how the group will find out; a possible cause becomes a likely one.</source>
            <translation>Notes how the group will find out; a possible cause becomes a likely one.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/finding_commands.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/sample.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/commands.py"></location>
            <source>Note…</source>
            <translation>Note…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/drivers.py"></location>
            <source>Nothing can hang there, so nothing was changed.</source>
            <translation>Nothing can hang there, so nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/about_file_page.py"></location>
            <source>Nothing else was found by the rules</source>
            <translation>Nothing else was found by the rules</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/drivers.py"></location>
            <source>Nothing goes below a change idea or a text that still waits, so nothing was changed.</source>
            <translation>Nothing goes below a change idea or a text that still waits, so nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/actions.py"></location>
            <source>Nothing has come of it yet. F4 makes an action of it.</source>
            <translation>Nothing has come of it yet. F4 makes an action of it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/choosing.py"></location>
            <source>Nothing here has these words</source>
            <translation>Nothing here has these words</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/help_page.py"></location>
            <source>Nothing here holds all these words.</source>
            <translation>Nothing here holds all these words.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/exercise_cards.py"></location>
            <source>Nothing here yet. Add an exercise below: a fishbone is a good start.</source>
            <translation>Nothing here yet. Add an exercise below: a fishbone is a good start.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/exercise_cards.py"></location>
            <source>Nothing here yet. Each step of the run sheet brings its exercise as you come to it.</source>
            <translation>Nothing here yet. Each step of the run sheet brings its exercise as you come to it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/choosing.py"></location>
            <source>Nothing here yet: type a name to make the first</source>
            <translation>Nothing here yet: type a name to make the first</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/search_everything.py"></location>
            <source>Nothing holds all these words.</source>
            <translation>Nothing holds all these words.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/guard.py"></location>
            <source>Nothing in this workshop looks as if it identified somebody.</source>
            <translation>Nothing in this workshop looks as if it identified somebody.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/silence.py"></location>
            <source>Nothing is hidden here. All that was written can be read.</source>
            <translation>Nothing is hidden here. All that was written can be read.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/coaching.py"></location>
            <source>Nothing is on {bone}. Is nothing there, or has nobody been asked?</source>
            <translation>Nothing is on {bone}. Is nothing there, or has nobody been asked?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/parking_page.py"></location>
            <source>Nothing is parked. Ctrl+J parks a point from wherever you are.</source>
            <translation>Nothing is parked. Ctrl+J parks a point from wherever you are.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/layout.py"></location>
            <source>Nothing is ranked yet. Drag an option onto the chart, or select it and press 1 to 5 for its impact and Alt+1 to 5 for its effort.</source>
            <translation>Nothing is ranked yet. Drag an option onto the chart, or select it and press 1 to 5 for its impact and Alt+1 to 5 for its effort.</translation>
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
            <location filename="../../dip_workshop/session/carrying.py"></location>
            <source>Nothing is selected, so the usual goes: {what}.</source>
            <translation>Nothing is selected, so the usual goes: {what}.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/due_card.py"></location>
            <source>Nothing more is due this week.</source>
            <translation>Nothing more is due this week.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>Nothing moves by itself</source>
            <translation>Nothing moves by itself</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/coaching.py"></location>
            <source>Nothing said of what is noticeably absent once all groups are named</source>
            <translation>Nothing said of what is noticeably absent once all groups are named</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/workbooks.py"></location>
            <source>Nothing stands on the sheet “{name}”.</source>
            <translation>Nothing stands on the sheet “{name}”.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/about_page.py"></location>
            <source>Nothing that the room writes leaves this laptop unless you carry it.</source>
            <translation>Nothing that the room writes leaves this laptop unless you carry it.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/workbench.py"></location>
            <source>Nothing was deleted since this start; {n} workshop is in the bin.</source>
            <extracomment>For several: Nothing was deleted since this start; {n} workshops are in the bin.</extracomment>
            <translation>
                <numerusform>Nothing was deleted since this start; {n} workshop is in the bin.</numerusform>
                <numerusform>Nothing was deleted since this start; {n} workshops are in the bin.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/check_card.py"></location>
            <source>Nothing was mended. {why}</source>
            <translation>Nothing was mended. {why}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/board_drops.py"></location>
            <source>Nothing was moved: it was let go where it does not go.</source>
            <translation>Nothing was moved: it was let go where it does not go.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/workshop_session.py"></location>
            <source>Nothing was taken away; all is as it was.</source>
            <translation>Nothing was taken away; all is as it was.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/fault.py"></location>
            <source>Nothing went wrong that the program knows of.</source>
            <translation>Nothing went wrong that the program knows of.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/gaps.py"></location>
            <source>Noticeably absent</source>
            <translation>Noticeably absent</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/moments.py"></location>
            <source>November</source>
            <translation>November</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/voices.py"></location>
            <location filename="../../dip_workshop/ui/room/sight.py"></location>
            <source>Now: {whose}</source>
            <translation>Now: {whose}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/about_file_page.py"></location>
            <source>Numbers, names, dates, addresses</source>
            <translation>Numbers, names, dates, addresses</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/people.py"></location>
            <source>Nurses</source>
            <translation>Nurses</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/actions.py"></location>
            <source>O</source>
            <translation>O</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/theme.py"></location>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/moments.py"></location>
            <source>October</source>
            <translation>October</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>Of boards and pages, and of the room view on this screen (F11). The room’s own window is always light, as a projector shows it best, and so is paper.</source>
            <translation>Of boards and pages, and of the room view on this screen (F11). The room’s own window is always light, as a projector shows it best, and so is paper.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>Of every page and every PDF, from the next start of the program.</source>
            <translation>Of every page and every PDF, from the next start of the program.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>Of everything on your own screen: pages, buttons, lists and questions.</source>
            <translation>Of everything on your own screen: pages, buttons, lists and questions.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Of the board, or of the whole workshop where no board is shown.</source>
            <translation>Of the board, or of the whole workshop where no board is shown.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/run.py"></location>
            <source>Of the present step; it goes on over a closed lid and a restart.</source>
            <translation>Of the present step; it goes on over a closed lid and a restart.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/voices.py"></location>
            <source>Of the round that goes on; from wherever you are.</source>
            <translation>Of the round that goes on; from wherever you are.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/thread.py"></location>
            <source>Of what is selected: the action remembers where it comes from.</source>
            <translation>Of what is selected: the action remembers where it comes from.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/people_page.py"></location>
            <source>Off the list</source>
            <translation>Off the list</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/window_action.py"></location>
            <source>On a board</source>
            <translation>On a board</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/drafts/homeless_texts.py"></location>
            <source>On the clipboard: paste it where it belongs, and let it go next time.</source>
            <translation>On the clipboard: paste it where it belongs, and let it go next time.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/scoring.py"></location>
            <source>On this scale the line can stand from {lowest} to {highest}, so it was left where it is.</source>
            <translation>On this scale the line can stand from {lowest} to {highest}, so it was left where it is.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>On your own screen alone, by plain rules that you can switch off one by one.</source>
            <translation>On your own screen alone, by plain rules that you can switch off one by one.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/gestures.py"></location>
            <source>On {bone}, ahead of “{cause}”</source>
            <translation>On {bone}, ahead of “{cause}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/gestures.py"></location>
            <source>On {bone}, last</source>
            <translation>On {bone}, last</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/step_form.py"></location>
            <source>On “{title}”</source>
            <translation>On “{title}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/commands.py"></location>
            <source>One</source>
            <translation>One</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/run_sheet.py"></location>
            <location filename="../../dip_workshop/ui/action_rows/voices.py"></location>
            <location filename="../../dip_workshop/ui/page_stack.py"></location>
            <location filename="../../dip_workshop/ui/pages/room_links.py"></location>
            <location filename="../../dip_workshop/ui/pages/round_page.py"></location>
            <location filename="../../dip_workshop/ui/pages/step_page.py"></location>
            <source>One after another</source>
            <translation>One after another</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/thread.py"></location>
            <source>One after the other: done, still open until another day, or dropped.</source>
            <translation>One after the other: done, still open until another day, or dropped.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>One beep, as loud as the system’s own</source>
            <translation>One beep, as loud as the system’s own</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>One bone a step; rename them to your own steps, in order</source>
            <translation>One bone a step; rename them to your own steps, in order</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/board_finder.py"></location>
            <source>One branch alone. F8 or Escape shows all again.</source>
            <translation>One branch alone. F8 or Escape shows all again.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/people_page.py"></location>
            <source>One fewer</source>
            <translation>One fewer</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/clock_words.py"></location>
            <source>One minute left of “{step}”</source>
            <translation>One minute left of “{step}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/run.py"></location>
            <location filename="../../dip_workshop/ui/desks/run.py"></location>
            <source>One minute less</source>
            <translation>One minute less</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/run.py"></location>
            <location filename="../../dip_workshop/ui/desks/run.py"></location>
            <source>One minute more</source>
            <translation>One minute more</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/run_sheet/bar.py"></location>
            <source>One minute more for “{step}”</source>
            <translation>One minute more for “{step}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/patience.py"></location>
            <source>One moment</source>
            <translation>One moment</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/people_page.py"></location>
            <source>One more</source>
            <translation>One more</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/table.py"></location>
            <source>One option a row, in its first column; then its impact, its effort, a note, and a rating for each criterion. Empty cells are left open. The result of a vote, and how far everybody’s scores lie apart, are written out here and never read in.</source>
            <translation>One option a row, in its first column; then its impact, its effort, a note, and a rating for each criterion. Empty cells are left open. The result of a vote, and how far everybody’s scores lie apart, are written out here and never read in.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/kind.py"></location>
            <source>One page a bone</source>
            <translation>One page a bone</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/kind.py"></location>
            <source>One page a group</source>
            <translation>One page a group</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/action_form.py"></location>
            <source>One person or role</source>
            <translation>One person or role</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/kind.py"></location>
            <source>One person's points</source>
            <translation>One person's points</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/point_commands.py"></location>
            <source>One person's points in the order of the columns, such as 4 3 2 1</source>
            <translation>One person's points in the order of the columns, such as 4 3 2 1</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/table.py"></location>
            <source>One row a change idea, its drivers before it; a blank means “as above”, and the same words twice are one driver with two links.</source>
            <translation>One row a change idea, its drivers before it; a blank means “as above”, and the same words twice are one driver with two links.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/seldom.py"></location>
            <source>One row a note; a group's name stands in each of its rows, and every column but the note's may be blank.</source>
            <translation>One row a note; a group's name stands in each of its rows, and every column but the note's may be blank.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/model.py"></location>
            <source>One text has {length} letters and a note holds {most}. Nothing was added or changed; please divide it.</source>
            <translation>One text has {length} letters and a note holds {most}. Nothing was added or changed; please divide it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>One that somebody handed over: looked at first, then taken in or merged.</source>
            <translation>One that somebody handed over: looked at first, then taken in or merged.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/rules.py"></location>
            <source>One voice at a time.</source>
            <translation>One voice at a time.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/bin.py"></location>
            <source>Only a workshop in the bin can be deleted for good. Nothing was changed.</source>
            <translation>Only a workshop in the bin can be deleted for good. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/criteria.py"></location>
            <source>Only an option or a criterion has a note. Nothing was changed.</source>
            <translation>Only an option or a criterion has a note. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/pareto.py"></location>
            <source>Only one cause has a count, so there is nothing to compare it with.</source>
            <translation>Only one cause has a count, so there is nothing to compare it with.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/carrying.py"></location>
            <source>Only what is selected goes.</source>
            <translation>Only what is selected goes.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/carrying.py"></location>
            <source>Only what is selected goes; with nothing selected: {what}.</source>
            <translation>Only what is selected goes; with nothing selected: {what}.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>Only when I look for them</source>
            <translation>Only when I look for them</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/coach.py"></location>
            <source>Only you see them. Ask one, then wait: the room has the answers.</source>
            <translation>Only you see them. Ask one, then wait: the room has the answers.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Ontario's emergency department improvement programme</source>
            <translation>Ontario's emergency department improvement programme</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/actions.py"></location>
            <location filename="../../dip_workshop/ui/dialogs/hand_over.py"></location>
            <location filename="../../dip_workshop/ui/pages/exercise_cards.py"></location>
            <location filename="../../dip_workshop/ui/pages/home_page.py"></location>
            <location filename="../../dip_workshop/ui/pages/outputs_page.py"></location>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/home_page.py"></location>
            <source>Open a sample</source>
            <translation>Open a sample</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/file.py"></location>
            <location filename="../../dip_workshop/ui/dialogs/workshop_file.py"></location>
            <source>Open a workshop file</source>
            <translation>Open a workshop file</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <location filename="../../dip_workshop/ui/pages/home_page.py"></location>
            <source>Open a workshop file…</source>
            <translation>Open a workshop file…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/people_page.py"></location>
            <location filename="../../dip_workshop/ui/workbench.py"></location>
            <source>Open a workshop first.</source>
            <translation>Open a workshop first.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/about_file_page.py"></location>
            <source>Open a workshop first: its file is what is told of here.</source>
            <translation>Open a workshop first: its file is what is told of here.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/plan.py"></location>
            <source>Open a workshop first: its run sheet is planned there.</source>
            <translation>Open a workshop first: its run sheet is planned there.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/guard.py"></location>
            <source>Open a workshop first: its texts are what is looked at.</source>
            <translation>Open a workshop first: its texts are what is looked at.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/file.py"></location>
            <source>Open a workshop first: then it can be handed over.</source>
            <translation>Open a workshop first: then it can be handed over.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/run.py"></location>
            <source>Open a workshop first: then there is something to look back on.</source>
            <translation>Open a workshop first: then there is something to look back on.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/pdf.py"></location>
            <source>Open a workshop first: then there is something to print.</source>
            <translation>Open a workshop first: then there is something to print.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/guard.py"></location>
            <source>Open a workshop first: then words can be removed from it.</source>
            <translation>Open a workshop first: then words can be removed from it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/history.py"></location>
            <source>Open a workshop or an exercise first: a point of it is named there.</source>
            <translation>Open a workshop or an exercise first: a point of it is named there.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/history.py"></location>
            <source>Open a workshop or an exercise first: its steps are listed there.</source>
            <translation>Open a workshop or an exercise first: its steps are listed there.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/action_head.py"></location>
            <location filename="../../dip_workshop/ui/pages/all_actions_page.py"></location>
            <source>Open again</source>
            <translation>Open again</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Open all groups</source>
            <translation>Open all groups</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/other_workshops.py"></location>
            <location filename="../../dip_workshop/ui/pages/actions_page.py"></location>
            <source>Open an action again</source>
            <translation>Open an action again</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/picture.py"></location>
            <source>Open an exercise first: its board is what the picture shows.</source>
            <translation>Open an exercise first: its board is what the picture shows.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/main_window.py"></location>
            <source>Open an exercise first: its board is what the room will see.</source>
            <translation>Open an exercise first: its board is what the room will see.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/coach.py"></location>
            <source>Open an exercise first: the coach asks about its board.</source>
            <translation>Open an exercise first: the coach asks about its board.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/history.py"></location>
            <source>Open an exercise first: then its board's growth can be played.</source>
            <translation>Open an exercise first: then its board's growth can be played.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/fault_report.py"></location>
            <location filename="../../dip_workshop/ui/pages/outputs_page.py"></location>
            <source>Open folder</source>
            <translation>Open folder</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/pdf.py"></location>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/backups_card.py"></location>
            <source>Open it</source>
            <translation>Open it</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/outputs_page.py"></location>
            <source>Open its workshop to add it to that list.</source>
            <translation>Open its workshop to add it to that list.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/step_form.py"></location>
            <source>Open questions, such as: What makes that happen? Who else feels this?</source>
            <translation>Open questions, such as: What makes that happen? Who else feels this?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/about_page.py"></location>
            <source>Open the licence texts</source>
            <translation>Open the licence texts</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/run_sheet_card.py"></location>
            <source>Open the run sheet</source>
            <translation>Open the run sheet</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/commands.py"></location>
            <source>Open the scores again</source>
            <translation>Open the scores again</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/app.py"></location>
            <source>Open to read only</source>
            <translation>Open to read only</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/viewer_bar.py"></location>
            <source>Open to read only: the file of the workshops, or its folder, cannot be written. Nothing can be changed here; copy the file to this laptop, or ask for the right to write in its folder.</source>
            <translation>Open to read only: the file of the workshops, or its folder, cannot be written. Nothing can be changed here; copy the file to this laptop, or ask for the right to write in its folder.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/viewer_bar.py"></location>
            <source>Open to read only: the workshops are open in another window. Nothing can be changed here; close the other window and open this one again to work on.</source>
            <translation>Open to read only: the workshops are open in another window. Nothing can be changed here; close the other window and open this one again to work on.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/viewer_bar.py"></location>
            <source>Open to read what is left: the file of workshops is damaged. Nothing can be changed here; close this window and open it again to restore a backup.</source>
            <translation>Open to read what is left: the file of workshops is damaged. Nothing can be changed here; close this window and open it again to restore a backup.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/rescue.py"></location>
            <source>Open what can be read</source>
            <translation>Open what can be read</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/exercise_cards.py"></location>
            <location filename="../../dip_workshop/ui/pages/home_page.py"></location>
            <location filename="../../dip_workshop/ui/pages/outputs_page.py"></location>
            <source>Open {title}</source>
            <translation>Open {title}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/handout.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/grid.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_handout.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/handout.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/kind.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/table.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/handout.py"></location>
            <source>Option</source>
            <translation>Option</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/kind.py"></location>
            <source>Option in a round of scores</source>
            <translation>Option in a round of scores</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/kind.py"></location>
            <source>Option in a vote</source>
            <translation>Option in a vote</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/score_sheet.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/spread_sheet.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/layout.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/outline.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/ballot_paper.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/rows.py"></location>
            <source>Option {number}: {option}</source>
            <translation>Option {number}: {option}</translation>
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
            <location filename="../../dip_workshop/exercises/prioritisation/gestures.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/panel.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/rows.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/view.py"></location>
            <source>Options</source>
            <translation>Options</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/coaching.py"></location>
            <source>Options that share the first place</source>
            <translation>Options that share the first place</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Organisation and management</source>
            <translation>Organisation and management</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Organisational</source>
            <translation>Organisational</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/chart_commands.py"></location>
            <source>Orientation…</source>
            <translation>Orientation…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/room_sheets.py"></location>
            <location filename="../../dip_workshop/ui/pages/rules_page.py"></location>
            <source>Our values</source>
            <translation>Our values</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/table.py"></location>
            <source>Outcome measure</source>
            <translation>Outcome measure</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/skeleton.py"></location>
            <source>Outcome measure: {measure}</source>
            <translation>Outcome measure: {measure}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <location filename="../../dip_workshop/exercises/driver_diagram/sample.py"></location>
            <source>Outcome measure…</source>
            <translation>Outcome measure…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <location filename="../../dip_workshop/ui/pages/exercise_page.py"></location>
            <location filename="../../dip_workshop/widgets/outline.py"></location>
            <source>Outline</source>
            <translation>Outline</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <location filename="../../dip_workshop/ui/page_stack.py"></location>
            <location filename="../../dip_workshop/ui/pages/outputs_page.py"></location>
            <location filename="../../dip_workshop/ui/sidebar.py"></location>
            <source>Outputs</source>
            <translation>Outputs</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/paper.py"></location>
            <source>Overview</source>
            <translation>Overview</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Overview of all texts, or the wall</source>
            <translation>Overview of all texts, or the wall</translation>
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
            <location filename="../../dip_workshop/exercises/fishbone/commands.py"></location>
            <source>Own bones, with commas between</source>
            <translation>Own bones, with commas between</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Own categories</source>
            <translation>Own categories</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/action_plan.py"></location>
            <location filename="../../dip_workshop/session/agreeing.py"></location>
            <location filename="../../dip_workshop/ui/pages/action_form.py"></location>
            <location filename="../../dip_workshop/ui/pages/actions_page.py"></location>
            <location filename="../../dip_workshop/ui/pages/all_actions_page.py"></location>
            <source>Owner</source>
            <translation>Owner</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/about_file_page.py"></location>
            <source>Owners of actions</source>
            <translation>Owners of actions</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/about_file_page.py"></location>
            <location filename="../../dip_workshop/ui/pages/about_page.py"></location>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>PDFs</source>
            <translation>PDFs</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/workshop_page.py"></location>
            <source>PDFs already made stay where they are. Undo is offered right afterwards.</source>
            <translation>PDFs already made stay where they are. Undo is offered right afterwards.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/output_files.py"></location>
            <source>PDFs in the folder that are in no list: {names}</source>
            <translation>PDFs in the folder that are in no list: {names}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/outputs_page.py"></location>
            <source>PDFs of all workshops, kept on this laptop</source>
            <translation>PDFs of all workshops, kept on this laptop</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/outputs_page.py"></location>
            <source>PDFs of “{title}”, kept on this laptop</source>
            <translation>PDFs of “{title}”, kept on this laptop</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/output_files.py"></location>
            <source>PDFs that are no longer where they were made: {names}</source>
            <translation>PDFs that are no longer where they were made: {names}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/output_files.py"></location>
            <source>PDFs that were changed since they were made: {names}</source>
            <translation>PDFs that were changed since they were made: {names}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/model.py"></location>
            <source>PICK in health care</source>
            <translation>PICK in health care</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/found_acts.py"></location>
            <source>PNG image screenshot export slide</source>
            <translation>PNG image screenshot export slide</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/search_everything.py"></location>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/report/pdf_document.py"></location>
            <source>Painting page {number}</source>
            <translation>Painting page {number}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/pdf_choice.py"></location>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/exercise_page.py"></location>
            <source>Paper and blank forms</source>
            <translation>Paper and blank forms</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Paper and blank forms…</source>
            <translation>Paper and blank forms…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/groups_table.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/mind_map.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/table.py"></location>
            <source>Parent</source>
            <translation>Parent</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/kind.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/layout.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/pareto_picture.py"></location>
            <source>Pareto bars</source>
            <translation>Pareto bars</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/voices.py"></location>
            <location filename="../../dip_workshop/ui/drafts/homeless_texts.py"></location>
            <source>Park a point</source>
            <translation>Park a point</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/voices.py"></location>
            <location filename="../../dip_workshop/ui/drafts/places.py"></location>
            <location filename="../../dip_workshop/ui/pages/parking_page.py"></location>
            <source>Park a point…</source>
            <translation>Park a point…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/catalogue.py"></location>
            <source>Parked point</source>
            <translation>Parked point</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/parking_page.py"></location>
            <source>Parked points</source>
            <translation>Parked points</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/desks/voices.py"></location>
            <source>Parked: {n} point is in the parking lot.</source>
            <extracomment>For several: Parked: {n} points are in the parking lot.</extracomment>
            <translation>
                <numerusform>Parked: {n} point is in the parking lot.</numerusform>
                <numerusform>Parked: {n} points are in the parking lot.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/run_sheet.py"></location>
            <location filename="../../dip_workshop/session/room_sheets.py"></location>
            <location filename="../../dip_workshop/ui/action_rows/voices.py"></location>
            <location filename="../../dip_workshop/ui/page_stack.py"></location>
            <location filename="../../dip_workshop/ui/pages/parking_page.py"></location>
            <location filename="../../dip_workshop/ui/pages/room_links.py"></location>
            <location filename="../../dip_workshop/ui/pages/step_page.py"></location>
            <location filename="../../dip_workshop/ui/room/lists.py"></location>
            <source>Parking lot</source>
            <translation>Parking lot</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/table.py"></location>
            <source>Part</source>
            <translation>Part</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/room.py"></location>
            <source>Part before</source>
            <translation>Part before</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/room/picture.py"></location>
            <source>Part {n} of {of}</source>
            <translation>Part {n} of {of}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/room/picture.py"></location>
            <source>Part {n} of {of}: {title}</source>
            <translation>Part {n} of {of}: {title}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/hand_over.py"></location>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Paste</source>
            <translation>Paste</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <location filename="../../dip_workshop/ui/dialogs/table_form.py"></location>
            <source>Paste a table…</source>
            <translation>Paste a table…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Patient</source>
            <translation>Patient</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/coaching.py"></location>
            <source>Patient Safety Incident Response Framework: look at the system and not at the person</source>
            <translation>Patient Safety Incident Response Framework: look at the system and not at the person</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Patient characteristics</source>
            <translation>Patient characteristics</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Patient factors</source>
            <translation>Patient factors</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/people.py"></location>
            <source>Patients and families</source>
            <translation>Patients and families</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/time_lapse.py"></location>
            <location filename="../../dip_workshop/ui/run_sheet/bar.py"></location>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/run.py"></location>
            <source>Pause the clock</source>
            <translation>Pause the clock</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/run_sheet/bar.py"></location>
            <source>Pause the clock of “{step}”</source>
            <translation>Pause the clock of “{step}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/room/surface.py"></location>
            <source>Paused</source>
            <translation>Paused</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/orientation.py"></location>
            <source>Payoff</source>
            <translation>Payoff</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/handout.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/rows.py"></location>
            <location filename="../../dip_workshop/ui/pages/room_links.py"></location>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/window_action.py"></location>
            <source>People and voices</source>
            <translation>People and voices</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/commands.py"></location>
            <source>People are scoring: reveal it first, or select it and delete it.</source>
            <translation>People are scoring: reveal it first, or select it and delete it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/model.py"></location>
            <source>People are scoring: reveal it, or select it and delete it. Nothing was changed.</source>
            <translation>People are scoring: reveal it, or select it and delete it. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/gestures.py"></location>
            <source>People are voting: the next option waits for the next vote</source>
            <translation>People are voting: the next option waits for the next vote</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/coaching.py"></location>
            <source>People differ most on option {number}. What does each side see?</source>
            <translation>People differ most on option {number}. What does each side see?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/voting/model.py"></location>
            <source>People have voted by this rule already, so it stays as it is.</source>
            <translation>People have voted by this rule already, so it stays as it is.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/commands.py"></location>
            <source>People have voted by this rule: change it before the next vote.</source>
            <translation>People have voted by this rule: change it before the next vote.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/voices.py"></location>
            <location filename="../../dip_workshop/ui/desks/voices.py"></location>
            <location filename="../../dip_workshop/ui/page_stack.py"></location>
            <location filename="../../dip_workshop/ui/pages/people_page.py"></location>
            <location filename="../../dip_workshop/ui/pages/step_page.py"></location>
            <source>People in the room</source>
            <translation>People in the room</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/commands.py"></location>
            <source>People may put all their dots on one option</source>
            <translation>People may put all their dots on one option</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/report/page_frame.py"></location>
            <location filename="../../dip_workshop/ui/pages/about_file_page.py"></location>
            <location filename="../../dip_workshop/ui/pages/workshop_page.py"></location>
            <source>People present</source>
            <translation>People present</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/table.py"></location>
            <source>People who gave them</source>
            <translation>People who gave them</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/table.py"></location>
            <source>People who scored it</source>
            <translation>People who scored it</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Performance</source>
            <translation>Performance</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/catalogue.py"></location>
            <source>Person in the room</source>
            <translation>Person in the room</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Persons</source>
            <translation>Persons</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/people.py"></location>
            <source>Pharmacy</source>
            <translation>Pharmacy</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/rules.py"></location>
            <source>Phones are silent. Bleeps stay on, and whoever is called goes.</source>
            <translation>Phones are silent. Bleeps stay on, and whoever is called goes.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Physical environment</source>
            <translation>Physical environment</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Physical evidence</source>
            <translation>Physical evidence</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Pick a group by typing a part of its name, or type a name for a new one.</source>
            <translation>Pick a group by typing a part of its name, or type a name for a new one.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/picture.py"></location>
            <source>Pictures (*.png)</source>
            <translation>Pictures (*.png)</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/kind.py"></location>
            <source>Place in a decided tie</source>
            <translation>Place in a decided tie</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/search_everything.py"></location>
            <source>Places found</source>
            <translation>Places found</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/coach.py"></location>
            <source>Plain rules and no opinion: they ask, and never stop anybody. Space switches one off or on.</source>
            <translation>Plain rules and no opinion: they ask, and never stop anybody. Space switches one off or on.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/short_report.py"></location>
            <location filename="../../dip_workshop/ui/pages/recorder_page.py"></location>
            <source>Planned</source>
            <translation>Planned</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/run.py"></location>
            <source>Planned and real minutes, ideas a minute, who came and left; questions to yourself.</source>
            <translation>Planned and real minutes, ideas a minute, who came and left; questions to yourself.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/plan_cards.py"></location>
            <source>Plans to start from</source>
            <translation>Plans to start from</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Plant and equipment</source>
            <translation>Plant and equipment</translation>
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
            <location filename="../../dip_workshop/exercises/prioritisation/kind.py"></location>
            <source>Points for a criterion</source>
            <translation>Points for a criterion</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Policies</source>
            <translation>Policies</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Policies and procedures</source>
            <translation>Policies and procedures</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Policies, procedures, people, plant</source>
            <translation>Policies, procedures, people, plant</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Policy and procedures</source>
            <translation>Policy and procedures</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/people.py"></location>
            <source>Porters and domestic staff</source>
            <translation>Porters and domestic staff</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/model.py"></location>
            <source>Possible</source>
            <translation>Possible</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/posters.py"></location>
            <source>Poster of {across} × {down} sheets</source>
            <translation>Poster of {across} × {down} sheets</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Pour a group's notes into another. Both headers are kept, joined by a stroke.</source>
            <translation>Pour a group's notes into another. Both headers are kept, joined by a stroke.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/find_bar.py"></location>
            <source>Previous</source>
            <translation>Previous</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Previous exercise</source>
            <translation>Previous exercise</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/run.py"></location>
            <source>Previous step</source>
            <translation>Previous step</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Price</source>
            <translation>Price</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/mind_map.py"></location>
            <location filename="../../dip_workshop/exercises/driver_diagram/table.py"></location>
            <source>Primary driver</source>
            <translation>Primary driver</translation>
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
            <location filename="../../dip_workshop/ui/pages/rules_page.py"></location>
            <source>Print for the wall</source>
            <translation>Print for the wall</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/voices.py"></location>
            <source>Print the ground rules</source>
            <translation>Print the ground rules</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/pdf.py"></location>
            <source>Print them</source>
            <translation>Print them</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/catalogue.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/kind.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/model.py"></location>
            <source>Prioritisation matrix</source>
            <translation>Prioritisation matrix</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/catalogue.py"></location>
            <source>Private note</source>
            <translation>Private note</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/voices.py"></location>
            <location filename="../../dip_workshop/ui/page_stack.py"></location>
            <location filename="../../dip_workshop/ui/pages/private_notes_page.py"></location>
            <location filename="../../dip_workshop/ui/pages/room_links.py"></location>
            <source>Private notes</source>
            <translation>Private notes</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/why_forms.py"></location>
            <source>Problem</source>
            <translation>Problem</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/why_forms.py"></location>
            <source>Problem: {text}</source>
            <translation>Problem: {text}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Procedures</source>
            <translation>Procedures</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Process</source>
            <translation>Process</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Process and methods</source>
            <translation>Process and methods</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/table.py"></location>
            <source>Process measure</source>
            <translation>Process measure</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/skeleton.py"></location>
            <source>Process measure: {measure}</source>
            <translation>Process measure: {measure}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <location filename="../../dip_workshop/exercises/driver_diagram/sample.py"></location>
            <source>Process measure…</source>
            <translation>Process measure…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Product or service</source>
            <translation>Product or service</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/message_bar.py"></location>
            <source>Progress</source>
            <translation>Progress</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Promotion</source>
            <translation>Promotion</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Public health team</source>
            <translation>Public health team</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Put a group's or the tray's notes in the order of their texts and numbers.</source>
            <translation>Put a group's or the tray's notes in the order of their texts and numbers.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Put groups into a supergroup that there is, or type the superheader of a new one.</source>
            <translation>Put groups into a supergroup that there is, or type the superheader of a new one.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/chart_commands.py"></location>
            <source>Put into a quadrant…</source>
            <translation>Put into a quadrant…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Put into a supergroup</source>
            <translation>Put into a supergroup</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/coach.py"></location>
            <source>Put it aside</source>
            <translation>Put it aside</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Put the coach’s question aside</source>
            <translation>Put the coach’s question aside</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Put the tag {symbol} ({word}) on notes, or take it off.</source>
            <translation>Put the tag {symbol} ({word}) on notes, or take it off.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/commands.py"></location>
            <source>Puts a sub-cause beside the cause that it was below.</source>
            <translation>Puts a sub-cause beside the cause that it was below.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/commands.py"></location>
            <source>Puts another set in place; bones of the same name keep their causes, the causes of the others go to Unsorted.</source>
            <translation>Puts another set in place; bones of the same name keep their causes, the causes of the others go to Unsorted.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/commands.py"></location>
            <source>Puts every option at the median of everybody’s scores, and shows how far these lie apart.</source>
            <translation>Puts every option at the median of everybody’s scores, and shows how far these lie apart.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/voices.py"></location>
            <source>Puts it aside in the parking lot; from wherever you are.</source>
            <translation>Puts it aside in the parking lot; from wherever you are.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>Puts it behind the one that it hung on.</source>
            <translation>Puts it behind the one that it hung on.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/tie_commands.py"></location>
            <source>Puts options that share a rank in the room's order, with the reason: the tie of the option selected, or else the first that nobody has decided. The rank stays shared.</source>
            <translation>Puts options that share a rank in the room's order, with the reason: the tie of the option selected, or else the first that nobody has decided. The rank stays shared.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/commands.py"></location>
            <source>Puts the cause below the one above it, as an answer to “why?”.</source>
            <translation>Puts the cause below the one above it, as an answer to “why?”.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/commands.py"></location>
            <source>Puts the head to the other side; the text stays readable.</source>
            <translation>Puts the head to the other side; the text stays readable.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/commands.py"></location>
            <source>Puts the selected options back among those not yet scored, or empties the selected ratings.</source>
            <translation>Puts the selected options back among those not yet scored, or empties the selected ratings.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/chart_commands.py"></location>
            <source>Puts the selected options in the middle of a quadrant, to be moved from there.</source>
            <translation>Puts the selected options in the middle of a quadrant, to be moved from there.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/report/pdf_document.py"></location>
            <source>Putting the file in its place</source>
            <translation>Putting the file in its place</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/handout.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/kind.py"></location>
            <source>Quadrant</source>
            <translation>Quadrant</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/chart.py"></location>
            <source>Quadrant: {name}</source>
            <translation>Quadrant: {name}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/report/page_frame.py"></location>
            <location filename="../../dip_workshop/ui/pages/workshop_page.py"></location>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/pair_commands.py"></location>
            <source>Question {number} of {all}: A “{one}” or B “{other}”?</source>
            <translation>Question {number} of {all}: A “{one}” or B “{other}”?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/blank.py"></location>
            <source>Question:</source>
            <translation>Question:</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/coach.py"></location>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/coach.py"></location>
            <source>Questions to put to the room</source>
            <translation>Questions to put to the room</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Questions to put to the room…</source>
            <translation>Questions to put to the room…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <location filename="../../dip_workshop/exercises/affinity/sample.py"></location>
            <source>Question…</source>
            <translation>Question…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/tags.py"></location>
            <source>Quick win</source>
            <translation>Quick win</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/model.py"></location>
            <source>Quick wins</source>
            <translation>Quick wins</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/pareto_picture.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/grid.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_handout.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/handout.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/handout.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/rows.py"></location>
            <source>Rank</source>
            <translation>Rank</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/tie_commands.py"></location>
            <source>Rank {rank} is shared by these.</source>
            <translation>Rank {rank} is shared by these.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/tie_words.py"></location>
            <source>Rank {rank} is shared; the room decided on the order {order}. Reason: “{reason}”</source>
            <translation>Rank {rank} is shared; the room decided on the order {order}. Reason: “{reason}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/pareto_picture.py"></location>
            <source>Rank {rank} of {of}: {text} on {bone}, {seen}, {share} % so far</source>
            <translation>Rank {rank} of {of}: {text} on {bone}, {seen}, {share} % so far</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/panel.py"></location>
            <source>Ranking</source>
            <translation>Ranking</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/sample.py"></location>
            <source>Rate</source>
            <translation>Rate</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/kind.py"></location>
            <source>Rating</source>
            <translation>Rating</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_handout.py"></location>
            <source>Ratings</source>
            <translation>Ratings</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_commands.py"></location>
            <source>Ratings are converted, to the nearest tenth</source>
            <translation>Ratings are converted, to the nearest tenth</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/criteria.py"></location>
            <source>Ratings for “{criterion}” go from {scale}, so {value} was not taken.</source>
            <translation>Ratings for “{criterion}” go from {scale}, so {value} was not taken.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_commands.py"></location>
            <source>Rating…</source>
            <translation>Rating…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/rules_page.py"></location>
            <source>Read them out, ask the room what is missing, and change them together.</source>
            <translation>Read them out, ask the room what is missing, and change them together.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/app.py"></location>
            <source>Read what went wrong…</source>
            <translation>Read what went wrong…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Read, copy or save the exercise as a table, or paste one to add its rows.</source>
            <translation>Read, copy or save the exercise as a table, or paste one to add its rows.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/report/pdf_document.py"></location>
            <source>Reading page {number} back</source>
            <translation>Reading page {number} back</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/file.py"></location>
            <location filename="../../dip_workshop/ui/dialogs/import_file.py"></location>
            <source>Reading the file…</source>
            <translation>Reading the file…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/import_file.py"></location>
            <source>Reading was stopped, so nothing was imported; the file is as it was.</source>
            <translation>Reading was stopped, so nothing was imported; the file is as it was.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/check_card.py"></location>
            <source>Reads every row, every step of the history and every PDF of the list, and compares them with what was written. You can go on working meanwhile.</source>
            <translation>Reads every row, every step of the history and every PDF of the list, and compares them with what was written. You can go on working meanwhile.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/home_page.py"></location>
            <source>Recent</source>
            <translation>Recent</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/home_page.py"></location>
            <source>Recently deleted ({n})</source>
            <translation>Recently deleted ({n})</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/drafts/waiting_texts.py"></location>
            <source>Recovered text: what was being typed here is back in the bar below.</source>
            <translation>Recovered text: what was being typed here is back in the bar below.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/drafts/waiting_texts.py"></location>
            <location filename="../../dip_workshop/ui/going_on.py"></location>
            <source>Recovered text: “{command}” was not finished.</source>
            <translation>Recovered text: “{command}” was not finished.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <location filename="../../dip_workshop/ui/pages/actions_page.py"></location>
            <location filename="../../dip_workshop/ui/pages/exercise_page.py"></location>
            <location filename="../../dip_workshop/ui/pages/room_page.py"></location>
            <location filename="../../dip_workshop/ui/pages/run_sheet_page.py"></location>
            <location filename="../../dip_workshop/ui/pages/workshop_page.py"></location>
            <source>Redo</source>
            <translation>Redo</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/catalogue.py"></location>
            <source>Reflection</source>
            <translation>Reflection</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/room.py"></location>
            <source>Rehearsal</source>
            <translation>Rehearsal</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/handout.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_handout.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/handout.py"></location>
            <source>Remark</source>
            <translation>Remark</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/exercise_cards.py"></location>
            <location filename="../../dip_workshop/ui/pages/outputs_page.py"></location>
            <location filename="../../dip_workshop/ui/pages/plan_cards.py"></location>
            <location filename="../../dip_workshop/ui/pages/step_panel.py"></location>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/step_panel.py"></location>
            <source>Remove a step</source>
            <translation>Remove a step</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/commands.py"></location>
            <source>Remove bone</source>
            <translation>Remove bone</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/guarding.py"></location>
            <location filename="../../dip_workshop/ui/desks/guard.py"></location>
            <location filename="../../dip_workshop/ui/dialogs/identifiable.py"></location>
            <source>Remove for good</source>
            <translation>Remove for good</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/plan_cards.py"></location>
            <source>Remove it</source>
            <translation>Remove it</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/plan_cards.py"></location>
            <source>Remove plan</source>
            <translation>Remove plan</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/plan_cards.py"></location>
            <source>Remove the plan “{title}” for good?</source>
            <translation>Remove the plan “{title}” for good?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/plan.py"></location>
            <source>Remove the step</source>
            <translation>Remove the step</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Remove what was found last</source>
            <translation>Remove what was found last</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/guard.py"></location>
            <source>Remove words for good</source>
            <translation>Remove words for good</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <location filename="../../dip_workshop/ui/pages/about_file_page.py"></location>
            <source>Remove words for good…</source>
            <translation>Remove words for good…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/exercise_cards.py"></location>
            <location filename="../../dip_workshop/ui/pages/outputs_page.py"></location>
            <location filename="../../dip_workshop/ui/pages/plan_cards.py"></location>
            <location filename="../../dip_workshop/ui/pages/workshop_page.py"></location>
            <source>Remove {title}</source>
            <translation>Remove {title}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/pdf_bin_card.py"></location>
            <source>Removed PDFs, the one removed last first</source>
            <translation>Removed PDFs, the one removed last first</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/guarding.py"></location>
            <source>Removed for good from this workshop’s history and from what was being typed.</source>
            <translation>Removed for good from this workshop’s history and from what was being typed.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/session/guarding.py"></location>
            <source>Removed for good from {n} text, and from all of this workshop’s history.</source>
            <extracomment>For several: Removed for good from {n} texts, and from all of this workshop’s history.</extracomment>
            <translation>
                <numerusform>Removed for good from {n} text, and from all of this workshop’s history.</numerusform>
                <numerusform>Removed for good from {n} texts, and from all of this workshop’s history.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/exercise_page.py"></location>
            <source>Rename the exercise</source>
            <translation>Rename the exercise</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/exercise_page.py"></location>
            <source>Rename this exercise…</source>
            <translation>Rename this exercise…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/chart_commands.py"></location>
            <source>Rename “{name}”…</source>
            <translation>Rename “{name}”…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/safe_keeping/workshop_repair.py"></location>
            <source>Repaired</source>
            <translation>Repaired</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/backups_card.py"></location>
            <source>Restore a backup</source>
            <translation>Restore a backup</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/backups_card.py"></location>
            <source>Restore it</source>
            <translation>Restore it</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/backups_card.py"></location>
            <source>Restore one workshop…</source>
            <translation>Restore one workshop…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/rescue.py"></location>
            <source>Restore the newest backup</source>
            <translation>Restore the newest backup</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/safe_keeping/putting_back.py"></location>
            <source>Restored the backup of {moment}. What was there before is kept as “{name}”.</source>
            <translation>Restored the backup of {moment}. What was there before is kept as “{name}”.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli_restore.py"></location>
            <source>Restored the backup “{name}”.</source>
            <translation>Restored the backup “{name}”.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/backups_card.py"></location>
            <source>Restore…</source>
            <translation>Restore…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/room.py"></location>
            <source>Reveal</source>
            <translation>Reveal</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/voices.py"></location>
            <location filename="../../dip_workshop/ui/desks/voices.py"></location>
            <location filename="../../dip_workshop/ui/pages/silence.py"></location>
            <source>Reveal all</source>
            <translation>Reveal all</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/voices.py"></location>
            <location filename="../../dip_workshop/ui/desks/voices.py"></location>
            <location filename="../../dip_workshop/ui/pages/silence.py"></location>
            <source>Reveal one</source>
            <translation>Reveal one</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/commands.py"></location>
            <source>Reveal the medians</source>
            <translation>Reveal the medians</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/sample.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/commands.py"></location>
            <source>Reveal the result</source>
            <translation>Reveal the result</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/tie_commands.py"></location>
            <source>Reveal the result of a vote first: until then no rank is known.</source>
            <translation>Reveal the result of a vote first: until then no rank is known.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/voices.py"></location>
            <source>Revealed. Nothing is hidden here any more.</source>
            <translation>Revealed. Nothing is hidden here any more.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/desks/voices.py"></location>
            <source>Revealed. {n} is still hidden.</source>
            <extracomment>For several: Revealed. {n} are still hidden.</extracomment>
            <translation>
                <numerusform>Revealed. {n} is still hidden.</numerusform>
                <numerusform>Revealed. {n} are still hidden.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/run_sheet/bar.py"></location>
            <source>Review</source>
            <translation>Review</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/review_actions.py"></location>
            <location filename="../../dip_workshop/ui/drafts/places.py"></location>
            <source>Review old actions</source>
            <translation>Review old actions</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/thread.py"></location>
            <source>Review the team's old actions…</source>
            <translation>Review the team's old actions…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/old_actions.py"></location>
            <source>Review them</source>
            <translation>Review them</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/review_actions.py"></location>
            <source>Review: done</source>
            <translation>Review: done</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/review_actions.py"></location>
            <source>Review: drop</source>
            <translation>Review: drop</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/review_actions.py"></location>
            <source>Review: still open</source>
            <translation>Review: still open</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/commands.py"></location>
            <source>Rewords the selected cause, bone or effect.</source>
            <translation>Rewords the selected cause, bone or effect.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>Rewords what is selected, or the aim.</source>
            <translation>Rewords what is selected, or the aim.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/table.py"></location>
            <source>Rib</source>
            <translation>Rib</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Right click</source>
            <translation>Right click</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/score_sheet.py"></location>
            <source>Ring an impact and an effort for each option, from {low} for little to {high} for much. Leave open what you cannot judge; no name.</source>
            <translation>Ring an impact and an effort for each option, from {low} for little to {high} for much. Leave open what you cannot judge; no name.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/tags.py"></location>
            <source>Risk</source>
            <translation>Risk</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/run_sheet_page.py"></location>
            <source>Room must be free at</source>
            <translation>Room must be free at</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/room/strip.py"></location>
            <source>Room…</source>
            <translation>Room…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/why_forms.py"></location>
            <source>Root cause {number}</source>
            <translation>Root cause {number}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/catalogue.py"></location>
            <source>Round</source>
            <translation>Round</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/kind.py"></location>
            <source>Round of scores</source>
            <translation>Round of scores</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/table.py"></location>
            <source>Row {number} names no option, so no row was added.</source>
            <translation>Row {number} names no option, so no row was added.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/table.py"></location>
            <source>Row {number}: no group of the table has the letter “{letter}”, so nothing was added.</source>
            <translation>Row {number}: no group of the table has the letter “{letter}”, so nothing was added.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/table.py"></location>
            <location filename="../../dip_workshop/exercises/driver_diagram/table.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/table.py"></location>
            <source>Row {number}: {reason}</source>
            <translation>Row {number}: {reason}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/table.py"></location>
            <source>Row {row} names no cause, so nothing was added.</source>
            <translation>Row {row} names no cause, so nothing was added.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/table.py"></location>
            <source>Row {row}: {problem}</source>
            <translation>Row {row}: {problem}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/table.py"></location>
            <source>Row {row}: “{cause}” would be below itself, so nothing was added.</source>
            <translation>Row {row}: “{cause}” would be below itself, so nothing was added.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/table.py"></location>
            <source>Row {row}: “{words}” is no state, so nothing was added. Take possible, likely root cause, needs evidence or ruled out.</source>
            <translation>Row {row}: “{words}” is no state, so nothing was added. Take possible, likely root cause, needs evidence or ruled out.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Rows copied from a spreadsheet, each column in its place, after a preview.</source>
            <translation>Rows copied from a spreadsheet, each column in its place, after a preview.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/finding_commands.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/sample.py"></location>
            <source>Ruled out</source>
            <translation>Ruled out</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/coach.py"></location>
            <source>Rules</source>
            <translation>Rules</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/coach.py"></location>
            <source>Rules of the coach</source>
            <translation>Rules of the coach</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Rules of the coach…</source>
            <translation>Rules of the coach…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/coach.py"></location>
            <source>Rules…</source>
            <translation>Rules…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli_parsing.py"></location>
            <source>Run improvement workshops offline. Without a command, the window opens.</source>
            <translation>Run improvement workshops offline. Without a command, the window opens.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/catalogue.py"></location>
            <location filename="../../dip_workshop/ui/action_rows/plan.py"></location>
            <location filename="../../dip_workshop/ui/page_stack.py"></location>
            <location filename="../../dip_workshop/ui/pages/help_page.py"></location>
            <location filename="../../dip_workshop/ui/pages/run_sheet_card.py"></location>
            <location filename="../../dip_workshop/ui/pages/run_sheet_page.py"></location>
            <location filename="../../dip_workshop/ui/places/run_sheet.py"></location>
            <source>Run sheet</source>
            <translation>Run sheet</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/help_page.py"></location>
            <source>Run sheet: how to plan a workshop</source>
            <translation>Run sheet: how to plan a workshop</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/run_sheet_card.py"></location>
            <source>Run sheet: {plan}</source>
            <translation>Run sheet: {plan}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/window_action.py"></location>
            <source>Run the room</source>
            <translation>Run the room</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/home_page.py"></location>
            <source>Run your first workshop</source>
            <translation>Run your first workshop</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/help_page.py"></location>
            <source>Running a workshop by its run sheet</source>
            <translation>Running a workshop by its run sheet</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/clock_words.py"></location>
            <source>Running since {moment}</source>
            <translation>Running since {moment}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/actions.py"></location>
            <source>S</source>
            <translation>S</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <location filename="../../dip_workshop/ui/app.py"></location>
            <location filename="../../dip_workshop/ui/page_stack.py"></location>
            <location filename="../../dip_workshop/ui/pages/safe_keeping_page.py"></location>
            <location filename="../../dip_workshop/ui/safe_keeping/backups.py"></location>
            <location filename="../../dip_workshop/ui/sidebar.py"></location>
            <source>Safe keeping</source>
            <translation>Safe keeping</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Safety culture</source>
            <translation>Safety culture</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/weighing.py"></location>
            <source>Same total and still equal; {criteria} parted others from it</source>
            <translation>Same total and still equal; {criteria} parted others from it</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/weighing.py"></location>
            <source>Same total; decided by {criteria}</source>
            <translation>Same total; decided by {criteria}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/due_days.py"></location>
            <source>Sat</source>
            <translation>Sat</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <location filename="../../dip_workshop/ui/dialogs/pdf_choice.py"></location>
            <location filename="../../dip_workshop/ui/pages/actions_page.py"></location>
            <location filename="../../dip_workshop/ui/pages/exercise_page.py"></location>
            <source>Save PDF</source>
            <translation>Save PDF</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <location filename="../../dip_workshop/ui/pages/outputs_page.py"></location>
            <location filename="../../dip_workshop/ui/pages/workshop_page.py"></location>
            <source>Save all as PDF</source>
            <translation>Save all as PDF</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/saving_csv.py"></location>
            <source>Save as CSV</source>
            <translation>Save as CSV</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/table_form.py"></location>
            <location filename="../../dip_workshop/ui/pages/actions_page.py"></location>
            <location filename="../../dip_workshop/ui/pages/all_actions_page.py"></location>
            <source>Save as CSV…</source>
            <translation>Save as CSV…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/picture.py"></location>
            <source>Save as a picture</source>
            <translation>Save as a picture</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/pdf.py"></location>
            <source>Save the PDF</source>
            <translation>Save the PDF</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/actions.py"></location>
            <source>Save the actions</source>
            <translation>Save the actions</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/thread.py"></location>
            <source>Save the actions as PDF</source>
            <translation>Save the actions as PDF</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/thread.py"></location>
            <source>Save the actions as a table…</source>
            <translation>Save the actions as a table…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Save the board as a picture…</source>
            <translation>Save the board as a picture…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/picture.py"></location>
            <source>Save the picture</source>
            <translation>Save the picture</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <location filename="../../dip_workshop/ui/pages/recorder_page.py"></location>
            <source>Save the short report</source>
            <translation>Save the short report</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/workbench.py"></location>
            <source>Saved on this laptop {time}</source>
            <translation>Saved on this laptop {time}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/sidebar.py"></location>
            <source>Saved state</source>
            <translation>Saved state</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/picture.py"></location>
            <location filename="../../dip_workshop/ui/desks/saving_csv.py"></location>
            <source>Saved “{file}” in {folder}.</source>
            <translation>Saved “{file}” in {folder}.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/pdf.py"></location>
            <source>Saved “{name}”</source>
            <translation>Saved “{name}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/pdf.py"></location>
            <source>Saved “{name}” on {paper}</source>
            <translation>Saved “{name}” on {paper}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/session_bridge.py"></location>
            <source>Saved: {act}</source>
            <translation>Saved: {act}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/turns.py"></location>
            <source>Say first who is here, or how many: then everyone has a turn.</source>
            <translation>Say first who is here, or how many: then everyone has a turn.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/parking_page.py"></location>
            <source>Say what became of a parked point</source>
            <translation>Say what became of a parked point</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Say what each symbol stands for in this room, a line for each.</source>
            <translation>Say what each symbol stands for in this room, a line for each.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/workshop_page.py"></location>
            <source>Say who is present</source>
            <translation>Say who is present</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/commands.py"></location>
            <source>Says how many dots one person may put on one option; say so before they begin.</source>
            <translation>Says how many dots one person may put on one option; say so before they begin.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_commands.py"></location>
            <source>Says whether a high rating on the selected criterion is good, or a low one.</source>
            <translation>Says whether a high rating on the selected criterion is good, or a low one.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/chart_commands.py"></location>
            <source>Scale (scores are converted)…</source>
            <translation>Scale (scores are converted)…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_commands.py"></location>
            <source>Scale of the criterion…</source>
            <translation>Scale of the criterion…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Scheduling and bed management</source>
            <translation>Scheduling and bed management</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/chart_commands.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/commands.py"></location>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/commands.py"></location>
            <source>Score again on some…</source>
            <translation>Score again on some…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/score_sheet.py"></location>
            <source>Score sheet</source>
            <translation>Score sheet</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/kind.py"></location>
            <source>Score sheets</source>
            <translation>Score sheets</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/commands.py"></location>
            <source>Score the effort</source>
            <translation>Score the effort</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/commands.py"></location>
            <source>Score the impact, or rate</source>
            <translation>Score the impact, or rate</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/handout.py"></location>
            <source>Scored by</source>
            <translation>Scored by</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/chart_commands.py"></location>
            <source>Scores are converted, to the nearest tenth</source>
            <translation>Scores are converted, to the nearest tenth</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/words.py"></location>
            <source>Scores from everybody</source>
            <translation>Scores from everybody</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/coaching.py"></location>
            <source>Scores from everybody that lie far apart</source>
            <translation>Scores from everybody that lie far apart</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/commands.py"></location>
            <source>Scores from everybody…</source>
            <translation>Scores from everybody…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/scoring.py"></location>
            <source>Scores here go from {scale}, so {score} was not taken. Nothing was changed.</source>
            <translation>Scores here go from {scale}, so {score} was not taken. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/kind.py"></location>
            <source>Scores on a sheet</source>
            <translation>Scores on a sheet</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/chart_commands.py"></location>
            <source>Score…</source>
            <translation>Score…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Scroll; with Ctrl larger and smaller at the pointer</source>
            <translation>Scroll; with Ctrl larger and smaller at the pointer</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/search_everything.py"></location>
            <source>Search all workshops and commands</source>
            <translation>Search all workshops and commands</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/search_everything.py"></location>
            <location filename="../../dip_workshop/ui/pages/home_page.py"></location>
            <source>Search everything</source>
            <translation>Search everything</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Search everything…</source>
            <translation>Search everything…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/turns.py"></location>
            <source>Seat {n}</source>
            <translation>Seat {n}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/mind_map.py"></location>
            <location filename="../../dip_workshop/exercises/driver_diagram/table.py"></location>
            <source>Secondary driver</source>
            <translation>Secondary driver</translation>
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
            <location filename="../../dip_workshop/exercises/affinity/seldom.py"></location>
            <source>Section</source>
            <translation>Section</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/home_page.py"></location>
            <source>See Safe keeping</source>
            <translation>See Safe keeping</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>See which notes may say the same, and why. Merge a pair if the room agrees.</source>
            <translation>See which notes may say the same, and why. Merge a pair if the room agrees.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>See which notes use the same words as this one, and why; bring one to it.</source>
            <translation>See which notes use the same words as this one, and why; bring one to it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_pages.py"></location>
            <source>Select a cell and press a digit; the arrow keys go from cell to cell.</source>
            <translation>Select a cell and press a digit; the arrow keys go from cell to cell.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/actions.py"></location>
            <source>Select a note, a cause, an option or another idea first.</source>
            <translation>Select a note, a cause, an option or another idea first.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/board_finder.py"></location>
            <source>Select a place first: F8 shows it alone with all that belongs to it.</source>
            <translation>Select a place first: F8 shows it alone with all that belongs to it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Select all in a frame</source>
            <translation>Select all in a frame</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/commands.py"></location>
            <source>Select an option first. Nothing was changed.</source>
            <translation>Select an option first. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Select; with Ctrl one more, with Shift all between</source>
            <translation>Select; with Ctrl one more, with Shift all between</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Selected branch alone</source>
            <translation>Selected branch alone</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Send all notes of a group back to the tray. A supergroup lets its groups go.</source>
            <translation>Send all notes of a group back to the tray. A supergroup lets its groups go.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/moments.py"></location>
            <source>September</source>
            <translation>September</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <location filename="../../dip_workshop/exercises/affinity/gestures.py"></location>
            <source>Set aside</source>
            <translation>Set aside</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/clusters.py"></location>
            <location filename="../../dip_workshop/exercises/affinity/handout.py"></location>
            <source>Set aside to talk about later</source>
            <translation>Set aside to talk about later</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/commands.py"></location>
            <source>Set effort to {score}</source>
            <translation>Set effort to {score}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/run_sheet_page.py"></location>
            <source>Set every clock of this run sheet back to nothing?</source>
            <translation>Set every clock of this run sheet back to nothing?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/sample.py"></location>
            <source>Set impact and effort</source>
            <translation>Set impact and effort</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/commands.py"></location>
            <source>Set impact, rating or hands to {score}</source>
            <translation>Set impact, rating or hands to {score}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Set notes aside to talk about them later. T brings them back.</source>
            <translation>Set notes aside to talk about them later. T brings them back.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/commands.py"></location>
            <source>Sets how many ballots are waited for, when somebody is called away or comes in.</source>
            <translation>Sets how many ballots are waited for, when somebody is called away or comes in.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/commands.py"></location>
            <source>Sets how many sheets are waited for, when somebody is called away or comes in.</source>
            <translation>Sets how many sheets are waited for, when somebody is called away or comes in.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_commands.py"></location>
            <source>Sets how much the selected criterion counts beside the others.</source>
            <translation>Sets how much the selected criterion counts beside the others.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/commands.py"></location>
            <source>Sets the dots of a vote in which nobody has voted yet.</source>
            <translation>Sets the dots of a vote in which nobody has voted yet.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_commands.py"></location>
            <source>Sets the weights of all criteria at once, for example 100 points shared out.</source>
            <translation>Sets the weights of all criteria at once, for example 100 points shared out.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/report/pdf_document.py"></location>
            <source>Setting the pages</source>
            <translation>Setting the pages</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <location filename="../../dip_workshop/ui/page_stack.py"></location>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <location filename="../../dip_workshop/ui/sidebar.py"></location>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Seven levels from institution to patient</source>
            <translation>Seven levels from institution to patient</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/import_file.py"></location>
            <source>Sheet</source>
            <translation>Sheet</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/kind.py"></location>
            <source>Sheet of scores</source>
            <translation>Sheet of scores</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/commands.py"></location>
            <source>Sheet {number} of {all}: {option}</source>
            <translation>Sheet {number} of {all}: {option}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/words.py"></location>
            <source>Sheet {number}, begun</source>
            <translation>Sheet {number}, begun</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/words.py"></location>
            <source>Sheet {number}, in</source>
            <translation>Sheet {number}, in</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Sheffield Health and Social Care: four bones for a short session</source>
            <translation>Sheffield Health and Social Care: four bones for a short session</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Shift+Enter</source>
            <translation>Shift+Enter</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Short 4</source>
            <translation>Short 4</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/run.py"></location>
            <location filename="../../dip_workshop/ui/desks/run.py"></location>
            <source>Shorten the steps ahead</source>
            <translation>Shorten the steps ahead</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/clock_words.py"></location>
            <source>Shorten {steps} and {n} more?</source>
            <translation>Shorten {steps} and {n} more?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/clock_words.py"></location>
            <source>Shorten {steps}?</source>
            <translation>Shorten {steps}?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Show a group's header and its count alone, or its notes again. Paper shows every note.</source>
            <translation>Show a group's header and its count alone, or its notes again. Paper shows every note.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Show a note in a second group. It stays one note: both places change together.</source>
            <translation>Show a note in a second group. It stays one note: both places change together.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/run.py"></location>
            <source>Show a step first: choose it in the side bar.</source>
            <translation>Show a step first: choose it in the side bar.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Show also in which group?</source>
            <translation>Show also in which group?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <location filename="../../dip_workshop/exercises/affinity/sample.py"></location>
            <source>Show also in…</source>
            <translation>Show also in…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/commands.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/sample.py"></location>
            <source>Show also on…</source>
            <translation>Show also on…</translation>
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
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Show every note of every group in narrow columns to talk about; then the wall.</source>
            <translation>Show every note of every group in narrow columns to talk about; then the wall.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/run_sheet/bar.py"></location>
            <source>Show how it went</source>
            <translation>Show how it went</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/voices.py"></location>
            <location filename="../../dip_workshop/ui/drafts/waiting_texts.py"></location>
            <location filename="../../dip_workshop/ui/going_on.py"></location>
            <source>Show it</source>
            <translation>Show it</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/commands.py"></location>
            <source>Show it on which bone, or below which cause, as well?</source>
            <translation>Show it on which bone, or below which cause, as well?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Show notes that say the same on the card of the first. Every text is kept.</source>
            <translation>Show notes that say the same on the card of the first. Every text is kept.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/home_page.py"></location>
            <source>Show older workshops</source>
            <translation>Show older workshops</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_commands.py"></location>
            <source>Show only…</source>
            <translation>Show only…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/workbench.py"></location>
            <source>Show the bin</source>
            <translation>Show the bin</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Show the board as a list that can do all that the board can.</source>
            <translation>Show the board as a list that can do all that the board can.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/place_card.py"></location>
            <source>Show the folder</source>
            <translation>Show the folder</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Show the headers alone, to talk about them.</source>
            <translation>Show the headers alone, to talk about them.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Show the notes of every group again.</source>
            <translation>Show the notes of every group again.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/run.py"></location>
            <source>Show the present step</source>
            <translation>Show the present step</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/room.py"></location>
            <location filename="../../dip_workshop/ui/pages/exercise_page.py"></location>
            <location filename="../../dip_workshop/ui/pages/room_links.py"></location>
            <location filename="../../dip_workshop/ui/pages/step_page.py"></location>
            <source>Show to room</source>
            <translation>Show to room</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/going_on.py"></location>
            <source>Show to room again</source>
            <translation>Show to room again</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/board_editor.py"></location>
            <source>Show what was found</source>
            <translation>Show what was found</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/sidebar.py"></location>
            <source>Show words</source>
            <translation>Show words</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_view.py"></location>
            <source>Showing {shown} of {all} options: {which}.</source>
            <translation>Showing {shown} of {all} options: {which}.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/places/side_entry.py"></location>
            <source>Shown now</source>
            <translation>Shown now</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>Shown on this screen</source>
            <translation>Shown on this screen</translation>
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
            <location filename="../../dip_workshop/exercises/prioritisation/voting/commands.py"></location>
            <source>Shows everybody at once where the dots went, with ranks and ties.</source>
            <translation>Shows everybody at once where the dots went, with ranks and ties.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/commands.py"></location>
            <source>Shows in place of the chart how many gave each option which score, and the chart again.</source>
            <translation>Shows in place of the chart how many gave each option which score, and the chart again.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>Shows questions on your own screen where the aim lacks how much or by when, or a change idea reads like a task; never on paper or in the room.</source>
            <translation>Shows questions on your own screen where the aim lacks how much or by when, or a change idea reads like a task; never on paper or in the room.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_commands.py"></location>
            <source>Shows some of the options on the board; paper always has all of them.</source>
            <translation>Shows some of the options on the board; paper always has all of them.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/view_commands.py"></location>
            <source>Shows the causes that have a count, the largest first, with running shares; the same key goes back.</source>
            <translation>Shows the causes that have a count, the largest first, with running shares; the same key goes back.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/view_commands.py"></location>
            <source>Shows the chain that the cause stands in, why below why, with evidence.</source>
            <translation>Shows the chain that the cause stands in, why below why, with evidence.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/commands.py"></location>
            <source>Shows the impact and effort chart, the criteria grid or the votes; all that was entered for any of them is kept.</source>
            <translation>Shows the impact and effort chart, the criteria grid or the votes; all that was entered for any of them is kept.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/voices.py"></location>
            <source>Shows the room all that is hidden on this exercise.</source>
            <translation>Shows the room all that is hidden on this exercise.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/voices.py"></location>
            <source>Shows the room one of the hidden texts of this exercise, by chance.</source>
            <translation>Shows the room one of the hidden texts of this exercise, by chance.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/commands.py"></location>
            <source>Shows the same cause in a second place; it is edited and counted once.</source>
            <translation>Shows the same cause in a second place; it is edited and counted once.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Shows what is selected with all that belongs to it; F8 or Escape shows all again.</source>
            <translation>Shows what is selected with all that belongs to it; F8 or Escape shows all again.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Side bar as icons</source>
            <translation>Side bar as icons</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Similar notes…</source>
            <translation>Similar notes…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Skills</source>
            <translation>Skills</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/run.py"></location>
            <source>Skip a step</source>
            <translation>Skip a step</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/voices.py"></location>
            <source>Skip a turn</source>
            <translation>Skip a turn</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/run.py"></location>
            <location filename="../../dip_workshop/ui/desks/run.py"></location>
            <source>Skip this step</source>
            <translation>Skip this step</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/voices.py"></location>
            <source>Skip this turn</source>
            <translation>Skip this turn</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/round_page.py"></location>
            <source>Skip, and come back at the end</source>
            <translation>Skip, and come back at the end</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/point_commands.py"></location>
            <source>Slip {number} of {all}: {points} points shared out over {criteria}</source>
            <translation>Slip {number} of {all}: {points} points shared out over {criteria}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/point_words.py"></location>
            <source>Slip {number}, in</source>
            <translation>Slip {number}, in</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/point_commands.py"></location>
            <source>Slip {number}: {points} points shared out over {criteria}</source>
            <translation>Slip {number}: {points} points shared out over {criteria}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <location filename="../../dip_workshop/ui/pages/zoom_bar.py"></location>
            <source>Smaller</source>
            <translation>Smaller</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/hand_over.py"></location>
            <source>Somebody began to type them and never entered them. They stand on no board, so they are left out unless you include them.</source>
            <translation>Somebody began to type them and never entered them. They stand on no board, so they are left out unless you include them.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/drafts/homeless_texts.py"></location>
            <location filename="../../dip_workshop/ui/pages/people_page.py"></location>
            <source>Somebody came</source>
            <translation>Somebody came</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/people_page.py"></location>
            <source>Somebody came back</source>
            <translation>Somebody came back</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/people_page.py"></location>
            <source>Somebody left</source>
            <translation>Somebody left</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/coaching.py"></location>
            <source>Somebody’s name in a cause</source>
            <translation>Somebody’s name in a cause</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/session_bridge.py"></location>
            <source>Something else was done since, so nothing was undone. Undo on its own page goes back step by step.</source>
            <translation>Something else was done since, so nothing was undone. Undo on its own page goes back step by step.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/faults.py"></location>
            <source>Something went wrong in the program. All that was saved is safe on this laptop; please try again, and if it comes back, close the window and open it again.</source>
            <translation>Something went wrong in the program. All that was saved is safe on this laptop; please try again, and if it comes back, close the window and open it again.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Sort by text</source>
            <translation>Sort by text</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_commands.py"></location>
            <source>Sort the options…</source>
            <translation>Sort the options…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_commands.py"></location>
            <source>Sorts the rows of the criteria grid, on the board and on paper.</source>
            <translation>Sorts the rows of the criteria grid, on the board and on paper.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>Sound when the time of a step is up</source>
            <translation>Sound when the time of a step is up</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Space and drag</source>
            <translation>Space and drag</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/time_lapse.py"></location>
            <source>Speed</source>
            <translation>Speed</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Staff</source>
            <translation>Staff</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/people_page.py"></location>
            <source>Staff group of whoever comes</source>
            <translation>Staff group of whoever comes</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/people_page.py"></location>
            <source>Staff group, if they wish</source>
            <translation>Staff group, if they wish</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>Staff groups</source>
            <translation>Staff groups</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/people_page.py"></location>
            <source>Staff group…</source>
            <translation>Staff group…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Staff workload</source>
            <translation>Staff workload</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Staffing</source>
            <translation>Staffing</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/about_page.py"></location>
            <source>Stands on</source>
            <translation>Stands on</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/run_sheet/bar.py"></location>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/gestures.py"></location>
            <source>Start a group in {supergroup}</source>
            <translation>Start a group in {supergroup}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/gestures.py"></location>
            <source>Start a group of these notes</source>
            <translation>Start a group of these notes</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/gestures.py"></location>
            <source>Start a new group</source>
            <translation>Start a new group</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/run.py"></location>
            <source>Start or pause the clock</source>
            <translation>Start or pause the clock</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/run.py"></location>
            <source>Start the clock</source>
            <translation>Start the clock</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/run_sheet/bar.py"></location>
            <source>Start the clock of “{step}”</source>
            <translation>Start the clock of “{step}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/home_page.py"></location>
            <source>Start with this plan</source>
            <translation>Start with this plan</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/step_page.py"></location>
            <source>Start with this step</source>
            <translation>Start with this step</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/table.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/groups_table.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/table.py"></location>
            <location filename="../../dip_workshop/session/action_plan.py"></location>
            <location filename="../../dip_workshop/session/agreeing.py"></location>
            <location filename="../../dip_workshop/ui/pages/actions_page.py"></location>
            <location filename="../../dip_workshop/ui/pages/all_actions_page.py"></location>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/groups_table.py"></location>
            <source>State of the note</source>
            <translation>State of the note</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/gestures.py"></location>
            <source>Stay in the tray</source>
            <translation>Stay in the tray</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/view.py"></location>
            <source>Stays ({count})</source>
            <translation>Stays ({count})</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/short_report.py"></location>
            <location filename="../../dip_workshop/ui/dialogs/time_lapse.py"></location>
            <location filename="../../dip_workshop/ui/pages/recorder_page.py"></location>
            <source>Step</source>
            <translation>Step</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Step 1</source>
            <translation>Step 1</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Step 2</source>
            <translation>Step 2</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Step 3</source>
            <translation>Step 3</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Step 4</source>
            <translation>Step 4</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Step 5</source>
            <translation>Step 5</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Step 6</source>
            <translation>Step 6</translation>
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
            <location filename="../../dip_workshop/ui/pages/step_name.py"></location>
            <source>Step now: {step}</source>
            <translation>Step now: {step}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/catalogue.py"></location>
            <source>Step of the run sheet</source>
            <translation>Step of the run sheet</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/time_lapse.py"></location>
            <source>Step on</source>
            <translation>Step on</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Steps of the process</source>
            <translation>Steps of the process</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/step_panel.py"></location>
            <source>Steps of the run sheet</source>
            <translation>Steps of the run sheet</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/history.py"></location>
            <source>Steps of this page, the newest first</source>
            <translation>Steps of this page, the newest first</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/plan.py"></location>
            <source>Steps that have begun stay, and so do all exercises. Undo brings the steps back.</source>
            <translation>Steps that have begun stay, and so do all exercises. Undo brings the steps back.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/seldom.py"></location>
            <source>Sticky</source>
            <translation>Sticky</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/seldom.py"></location>
            <source>Sticky note</source>
            <translation>Sticky note</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/dialogs/review_actions.py"></location>
            <source>Still open for {n} day</source>
            <extracomment>For several: Still open for {n} days</extracomment>
            <translation>
                <numerusform>Still open for {n} day</numerusform>
                <numerusform>Still open for {n} days</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/review_actions.py"></location>
            <source>Still open until</source>
            <translation>Still open until</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/check_card.py"></location>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/run.py"></location>
            <location filename="../../dip_workshop/ui/desks/run.py"></location>
            <source>Stop a clock that was left on</source>
            <translation>Stop a clock that was left on</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/review_actions.py"></location>
            <source>Stop here</source>
            <translation>Stop here</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/run_sheet/bar.py"></location>
            <source>Stop it where the last work was saved</source>
            <translation>Stop it where the last work was saved</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/clock_words.py"></location>
            <source>Stop it where the last work was saved?</source>
            <translation>Stop it where the last work was saved?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/voices.py"></location>
            <location filename="../../dip_workshop/ui/desks/voices.py"></location>
            <location filename="../../dip_workshop/ui/pages/round_page.py"></location>
            <source>Stop the round</source>
            <translation>Stop the round</translation>
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
            <location filename="../../dip_workshop/ui/desks/file.py"></location>
            <source>Stopped. Nothing was changed and no file was left behind.</source>
            <translation>Stopped. Nothing was changed and no file was left behind.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/run.py"></location>
            <source>Stops every clock and saves the short report; the next start goes on from there.</source>
            <translation>Stops every clock and saves the short report; the next start goes on from there.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/finding_commands.py"></location>
            <source>Strikes causes through that proved not to be any, or takes the stroke off.</source>
            <translation>Strikes causes through that proved not to be any, or takes the stroke off.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/people.py"></location>
            <source>Students</source>
            <translation>Students</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/skeleton.py"></location>
            <source>Sub-cause {rank} of {of} below “{parent}” on {bone}, level {level}: {text}</source>
            <translation>Sub-cause {rank} of {of} below “{parent}” on {bone}, level {level}: {text}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/step_form.py"></location>
            <source>Such as: One cause a note</source>
            <translation>Such as: One cause a note</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/due_days.py"></location>
            <source>Sun</source>
            <translation>Sun</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/group_sheets.py"></location>
            <location filename="../../dip_workshop/exercises/affinity/model.py"></location>
            <location filename="../../dip_workshop/exercises/affinity/paper.py"></location>
            <source>Supergroup {code}</source>
            <translation>Supergroup {code}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/affinity/clusters.py"></location>
            <source>Supergroup {code}, {header}, {n} group</source>
            <extracomment>For several: Supergroup {code}, {header}, {n} groups</extracomment>
            <translation>
                <numerusform>Supergroup {code}, {header}, {n} group</numerusform>
                <numerusform>Supergroup {code}, {header}, {n} groups</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/mind_map.py"></location>
            <location filename="../../dip_workshop/exercises/affinity/table.py"></location>
            <source>Superheader</source>
            <translation>Superheader</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Supervision and leadership</source>
            <translation>Supervision and leadership</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Suppliers</source>
            <translation>Suppliers</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Support from central functions</source>
            <translation>Support from central functions</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Surroundings</source>
            <translation>Surroundings</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/room.py"></location>
            <source>Swap the screens</source>
            <translation>Swap the screens</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Systems</source>
            <translation>Systems</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Systems Engineering Initiative for Patient Safety</source>
            <translation>Systems Engineering Initiative for Patient Safety</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/saving_csv.py"></location>
            <source>Tables (*.csv)</source>
            <translation>Tables (*.csv)</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Tag {symbol}</source>
            <translation>Tag {symbol}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <location filename="../../dip_workshop/exercises/affinity/table.py"></location>
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/asking_on.py"></location>
            <source>Take</source>
            <translation>Take</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/run.py"></location>
            <source>Take a minute away</source>
            <translation>Take a minute away</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/parking_page.py"></location>
            <source>Take a point out</source>
            <translation>Take a point out</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/rules_page.py"></location>
            <source>Take a rule out</source>
            <translation>Take a rule out</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Take back the last change here; how the board is shown stays as it is.</source>
            <translation>Take back the last change here; how the board is shown stays as it is.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Take groups out of their supergroup; its superheader and the others stay.</source>
            <translation>Take groups out of their supergroup; its superheader and the others stay.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/workshop_file.py"></location>
            <source>Take it in</source>
            <translation>Take it in</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/outputs_page.py"></location>
            <source>Take it off the list</source>
            <translation>Take it off the list</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/parking_page.py"></location>
            <location filename="../../dip_workshop/ui/pages/private_notes_page.py"></location>
            <location filename="../../dip_workshop/ui/pages/rules_page.py"></location>
            <source>Take it out</source>
            <translation>Take it out</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Take notes out of their group, or back from those set aside.</source>
            <translation>Take notes out of their group, or back from those set aside.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/outputs_page.py"></location>
            <source>Take off the list</source>
            <translation>Take off the list</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/outputs_page.py"></location>
            <source>Take off the list…</source>
            <translation>Take off the list…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <location filename="../../dip_workshop/exercises/affinity/gestures.py"></location>
            <source>Take out of the supergroup</source>
            <translation>Take out of the supergroup</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/layout.py"></location>
            <source>Take out what is there twice, then begin the vote: Ctrl+Shift+T. What is typed after that waits for the next vote.</source>
            <translation>Take out what is there twice, then begin the vote: Ctrl+Shift+T. What is typed after that waits for the next vote.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/people_page.py"></location>
            <source>Take somebody off the list</source>
            <translation>Take somebody off the list</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/tie_commands.py"></location>
            <source>Take the decision on a tie back</source>
            <translation>Take the decision on a tie back</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/merge_decisions.py"></location>
            <source>Take the other answer</source>
            <translation>Take the other answer</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/gestures.py"></location>
            <source>Take the place of {group}</source>
            <translation>Take the place of {group}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/commands.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/gestures.py"></location>
            <source>Take the scores back</source>
            <translation>Take the scores back</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/table.py"></location>
            <source>Take the table</source>
            <translation>Take the table</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/workbench.py"></location>
            <source>Take them away</source>
            <translation>Take them away</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Take what was found here to another exercise, with the tie kept.</source>
            <translation>Take what was found here to another exercise, with the tie kept.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/outputs_page.py"></location>
            <source>Take {title} off the list</source>
            <translation>Take {title} off the list</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/outputs_page.py"></location>
            <source>Take “{name}” off the list?</source>
            <translation>Take “{name}” off the list?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/table_form.py"></location>
            <source>Take “{text}” as {what}</source>
            <translation>Take “{text}” as {what}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/people_page.py"></location>
            <source>Taken off the list.</source>
            <translation>Taken off the list.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/merge_decisions.py"></location>
            <source>Taken: {subject}
Holds now: {now}
Held before: {before}</source>
            <translation>Taken: {subject}
Holds now: {now}
Held before: {before}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/commands.py"></location>
            <source>Takes a cause off this place with what is below it; shown elsewhere, it stays there.</source>
            <translation>Takes a cause off this place with what is below it; shown elsewhere, it stays there.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>Takes a link away, or a text with what is below it; what is linked elsewhere stays.</source>
            <translation>Takes a link away, or a text with what is below it; what is linked elsewhere stays.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/tie_commands.py"></location>
            <source>Takes away what was decided about the tie of the selected option.</source>
            <translation>Takes away what was decided about the tie of the selected option.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>Takes it off the diagram to wait below the aim; no word is lost.</source>
            <translation>Takes it off the diagram to wait below the aim; no word is lost.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/commands.py"></location>
            <source>Takes one ballot after another, each without a name; one with too many dots is not taken. Escape ends it.</source>
            <translation>Takes one ballot after another, each without a name; one with too many dots is not taken. Escape ends it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>Takes one link away; with the last of them, the text waits to be placed.</source>
            <translation>Takes one link away; with the last of them, the text waits to be placed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/point_commands.py"></location>
            <source>Takes one person's 10 or 100 points after another, each slip without a name; a sum that is off is not taken. Nothing of them is shown until they are added up.</source>
            <translation>Takes one person's 10 or 100 points after another, each slip without a name; a sum that is off is not taken. Nothing of them is shown until they are added up.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/commands.py"></location>
            <source>Takes one person’s scores after another’s, without a name: an impact and an effort for each option in turn, and a dash for what was left open. Escape ends it.</source>
            <translation>Takes one person’s scores after another’s, without a name: an impact and an effort for each option in turn, and a dash for what was left open. Escape ends it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/commands.py"></location>
            <source>Takes the bone away; its causes go to a bone called Unsorted.</source>
            <translation>Takes the bone away; its causes go to a bone called Unsorted.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/commands.py"></location>
            <source>Takes the selected options, criteria, ballots, votes, sheets or rounds of scores, decisions or people's points off the matrix, or empties the selected ratings; an option's number is not given again.</source>
            <translation>Takes the selected options, criteria, ballots, votes, sheets or rounds of scores, decisions or people's points off the matrix, or empties the selected ratings; an option's number is not given again.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/tags.py"></location>
            <source>Takes time</source>
            <translation>Takes time</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/commands.py"></location>
            <source>Takes what everybody gave one option, then the next, where the slips are collected after each.</source>
            <translation>Takes what everybody gave one option, then the next, where the slips are collected after each.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/file.py"></location>
            <source>Taking the workshop in, after a backup…</source>
            <translation>Taking the workshop in, after a backup…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/run_sheet/words.py"></location>
            <source>Talk</source>
            <translation>Talk</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/step_form.py"></location>
            <source>Talk, no exercise</source>
            <translation>Talk, no exercise</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Task</source>
            <translation>Task</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Task characteristics</source>
            <translation>Task characteristics</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Tasks</source>
            <translation>Tasks</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <location filename="../../dip_workshop/report/page_frame.py"></location>
            <location filename="../../dip_workshop/session/agreeing.py"></location>
            <location filename="../../dip_workshop/ui/pages/workshop_page.py"></location>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Team factors</source>
            <translation>Team factors</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/why_forms.py"></location>
            <source>Test</source>
            <translation>Test</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/findings.py"></location>
            <source>Test: {text}</source>
            <translation>Test: {text}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/seldom.py"></location>
            <location filename="../../dip_workshop/textio/tables.py"></location>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>Text size</source>
            <translation>Text size</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>Text size for the room</source>
            <translation>Text size for the room</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/model.py"></location>
            <source>Thankless tasks</source>
            <translation>Thankless tasks</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/moving.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/moving.py"></location>
            <source>That cannot be moved, so nothing was changed.</source>
            <translation>That cannot be moved, so nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/carrying.py"></location>
            <source>That exercise takes no texts from another one. Nothing was changed.</source>
            <translation>That exercise takes no texts from another one. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/model.py"></location>
            <source>That has no words of this map, so nothing was changed.</source>
            <translation>That has no words of this map, so nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/model.py"></location>
            <source>That is an impact and an effort {count} times, and {room} are waited for: look at it again. Nothing was taken.</source>
            <translation>That is an impact and an effort {count} times, and {room} are waited for: look at it again. Nothing was taken.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/nesting.py"></location>
            <source>That is no group of this map, so nothing was changed.</source>
            <translation>That is no group of this map, so nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/board.py"></location>
            <location filename="../../dip_workshop/core/merging.py"></location>
            <location filename="../../dip_workshop/exercises/driver_diagram/drivers.py"></location>
            <location filename="../../dip_workshop/session/merging.py"></location>
            <source>That is no longer on the board. Nothing was changed.</source>
            <translation>That is no longer on the board. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/voting/model.py"></location>
            <source>That is no number of dots, so nothing was changed.</source>
            <translation>That is no number of dots, so nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/gestures.py"></location>
            <source>That is no quadrant of this matrix, so nothing was changed.</source>
            <translation>That is no quadrant of this matrix, so nothing was changed.</translation>
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
            <location filename="../../dip_workshop/exercises/prioritisation/model.py"></location>
            <source>That is not a set of names, so the old ones were kept.</source>
            <translation>That is not a set of names, so the old ones were kept.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/commands.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_commands.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/again.py"></location>
            <source>That is not one of the choices, so nothing was changed.</source>
            <translation>That is not one of the choices, so nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_commands.py"></location>
            <source>That is not one of the directions, so nothing was changed.</source>
            <translation>That is not one of the directions, so nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/commands.py"></location>
            <source>That is not one of the limits, so nothing was changed.</source>
            <translation>That is not one of the limits, so nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/commands.py"></location>
            <source>That is not one of the methods, so nothing was changed.</source>
            <translation>That is not one of the methods, so nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_commands.py"></location>
            <source>That is not one of the orders, so nothing was changed.</source>
            <translation>That is not one of the orders, so nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/chart_commands.py"></location>
            <source>That is not one of the orientations, so nothing was changed.</source>
            <translation>That is not one of the orientations, so nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/commands.py"></location>
            <source>That is not one of the rules, so nothing was changed.</source>
            <translation>That is not one of the rules, so nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/chart_commands.py"></location>
            <source>That is not one of the scales, so nothing was changed.</source>
            <translation>That is not one of the scales, so nothing was changed.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/run_sheet/words.py"></location>
            <source>That is {n} minute longer than the room is free.</source>
            <extracomment>For several: That is {n} minutes longer than the room is free.</extracomment>
            <translation>
                <numerusform>That is {n} minute longer than the room is free.</numerusform>
                <numerusform>That is {n} minutes longer than the room is free.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/workshop_session.py"></location>
            <source>That point is no longer in the history. Nothing was changed.</source>
            <translation>That point is no longer in the history. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/recorder.py"></location>
            <source>That question is not asked here. Nothing was changed.</source>
            <translation>That question is not asked here. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/rules.py"></location>
            <source>That rule is not there any more. Nothing was changed.</source>
            <translation>That rule is not there any more. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/voting/model.py"></location>
            <source>That would be {given} hands in all, and {voters} people with {dots} each have {most}: count again. Nothing was changed.</source>
            <translation>That would be {given} hands in all, and {voters} people with {dots} each have {most}: count again. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/pdf.py"></location>
            <source>The PDF could not be made because of a fault in the program. Your workshop is safe; the list of texts can still be read in the outline.</source>
            <translation>The PDF could not be made because of a fault in the program. Your workshop is safe; the list of texts can still be read in the outline.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/outputs_page.py"></location>
            <source>The PDF itself, wherever it is now, is not touched. Only its entry goes, with what was proved when it was made; this cannot be undone.</source>
            <translation>The PDF itself, wherever it is now, is not touched. Only its entry goes, with what was proved when it was made; this cannot be undone.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli.py"></location>
            <source>The PDFs are in {folder}</source>
            <translation>The PDFs are in {folder}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/gestures.py"></location>
            <location filename="../../dip_workshop/exercises/driver_diagram/moving.py"></location>
            <source>The aim</source>
            <translation>The aim</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/copies/backup_files.py"></location>
            <source>The backup did not read back as it was written, so it was thrown away; your workshops and the older backups are safe: try again, or try another disk.</source>
            <translation>The backup did not read back as it was written, so it was thrown away; your workshops and the older backups are safe: try again, or try another disk.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/safe_keeping/restoring.py"></location>
            <source>The backup “{name}” is damaged, so nothing was restored; your workshops are as they were: choose another backup.</source>
            <translation>The backup “{name}” is damaged, so nothing was restored; your workshops are as they were: choose another backup.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/history.py"></location>
            <source>The beginning, before the first step</source>
            <translation>The beginning, before the first step</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/bin_card.py"></location>
            <source>The bin is empty.</source>
            <translation>The bin is empty.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>The board alone, full screen and large; Right and Left show one part of it at a time. Escape or F11 comes back.</source>
            <translation>The board alone, full screen and large; Right and Left show one part of it at a time. Escape or F11 comes back.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/time_lapse.py"></location>
            <source>The board as it stood</source>
            <translation>The board as it stood</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/picture.py"></location>
            <source>The board is on the clipboard as a picture: paste it into a document.</source>
            <translation>The board is on the clipboard as a picture: paste it into a document.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/moving.py"></location>
            <source>The cause above is at home on another bone, so nothing was moved. Use Move to… instead.</source>
            <translation>The cause above is at home on another bone, so nothing was moved. Use Move to… instead.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/check_card.py"></location>
            <source>The check could not be done. {why}</source>
            <translation>The check could not be done. {why}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/check_card.py"></location>
            <source>The check was stopped.</source>
            <translation>The check was stopped.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/clock_words.py"></location>
            <source>The clock of “{step}” has been running since {moment}; it seems to have been left on.</source>
            <translation>The clock of “{step}” has been running since {moment}; it seems to have been left on.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/run.py"></location>
            <source>The clock of “{step}” stands still since {time}; Start goes on from there.</source>
            <translation>The clock of “{step}” stands still since {time}; Start goes on from there.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>The clock says so in any case, by its sign, its words and its colour.</source>
            <translation>The clock says so in any case, by its sign, its words and its colour.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/coach.py"></location>
            <source>The coach has asked nothing since you came here.</source>
            <translation>The coach has asked nothing since you came here.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>The coach’s questions</source>
            <translation>The coach’s questions</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/safe_keeping/restoring.py"></location>
            <source>The copy of the backup did not read back as it was written, so nothing was restored; your workshops are as they were: try again.</source>
            <translation>The copy of the backup did not read back as it was written, so nothing was restored; your workshops are as they were: try again.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/merging.py"></location>
            <source>The copy of this workshop on this laptop was deleted, so nothing was merged; bring it back first, or take the file in as a separate copy.</source>
            <translation>The copy of this workshop on this laptop was deleted, so nothing was merged; bring it back first, or take the file in as a separate copy.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/people.py"></location>
            <source>The count stays between those who are named and {n}.</source>
            <translation>The count stays between those who are named and {n}.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/health.py"></location>
            <source>The counts</source>
            <translation>The counts</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/table.py"></location>
            <source>The diagram has another aim already, so nothing was added.</source>
            <translation>The diagram has another aim already, so nothing was added.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/table.py"></location>
            <source>The diagram has another outcome measure, so nothing was added.</source>
            <translation>The diagram has another outcome measure, so nothing was added.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/workshop_session.py"></location>
            <source>The disk did not answer at the end of saving this change, so it may not last, though it stands in the file now; all before it is safe: check the disk, and look whether it is there when you start again.</source>
            <translation>The disk did not answer at the end of saving this change, so it may not last, though it stands in the file now; all before it is safe: check the disk, and look whether it is there when you start again.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/errors.py"></location>
            <source>The disk did not answer, so this last change was not saved; all before it is safe: check the disk and try again.</source>
            <translation>The disk did not answer, so this last change was not saved; all before it is safe: check the disk and try again.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/errors.py"></location>
            <source>The disk is full, so this last change was not saved; all before it is safe: free some space and try again.</source>
            <translation>The disk is full, so this last change was not saved; all before it is safe: free some space and try again.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/database.py"></location>
            <source>The end of {name} is missing, so it was left untouched; make a copy of it before anything else, then run: dip-workshop doctor</source>
            <translation>The end of {name} is missing, so it was left untouched; make a copy of it before anything else, then run: dip-workshop doctor</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/table_form.py"></location>
            <source>The exercise as a table</source>
            <translation>The exercise as a table</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/health.py"></location>
            <source>The file</source>
            <translation>The file</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/exchanging.py"></location>
            <source>The file holds nothing that is not here already.</source>
            <translation>The file holds nothing that is not here already.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/hand_over.py"></location>
            <source>The file holds this one workshop with all its history, also what was deleted and can still be brought back. It holds no name of yours, of this laptop or of a folder.</source>
            <translation>The file holds this one workshop with all its history, also what was deleted and can still be brought back. It holds no name of yours, of this laptop or of a folder.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/health.py"></location>
            <source>The file is damaged: {verdict}.</source>
            <translation>The file is damaged: {verdict}.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/place_card.py"></location>
            <source>The file is {path}</source>
            <translation>The file is {path}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/about_file_page.py"></location>
            <source>The file of all workshops, and its copies</source>
            <translation>The file of all workshops, and its copies</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/safe_keeping/backups.py"></location>
            <source>The file of workshops itself has a fault.</source>
            <translation>The file of workshops itself has a fault.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/rescue.py"></location>
            <source>The file of workshops, {name}, cannot be opened: it is damaged or cut short, or another program wrote over it. Nothing in it was changed.</source>
            <translation>The file of workshops, {name}, cannot be opened: it is damaged or cut short, or another program wrote over it. Nothing in it was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/errors.py"></location>
            <source>The file that holds the workshops cannot be opened, so nothing was changed; check that its folder is there and may be written.</source>
            <translation>The file that holds the workshops cannot be opened, so nothing was changed; check that its folder is there and may be written.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/errors.py"></location>
            <source>The file that holds the workshops cannot be written, so nothing was changed; ask for the right to write in its folder.</source>
            <translation>The file that holds the workshops cannot be written, so nothing was changed; ask for the right to write in its folder.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/errors.py"></location>
            <source>The file that holds the workshops is damaged, so it was left untouched; make a copy of it before anything else, then run: dip-workshop doctor</source>
            <translation>The file that holds the workshops is damaged, so it was left untouched; make a copy of it before anything else, then run: dip-workshop doctor</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/database.py"></location>
            <source>The file that holds the workshops is damaged, so it was not brought up to date; it was left untouched, and a copy is in {name}.</source>
            <translation>The file that holds the workshops is damaged, so it was not brought up to date; it was left untouched, and a copy is in {name}.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/errors.py"></location>
            <source>The file that holds the workshops may not be opened, so nothing was changed; ask for the right to write in its folder.</source>
            <translation>The file that holds the workshops may not be opened, so nothing was changed; ask for the right to write in its folder.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/tables.py"></location>
            <source>The file was read as UTF-16.</source>
            <translation>The file was read as UTF-16.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/tables.py"></location>
            <source>The file was read as Windows-1252, an older way to keep letters: please check signs such as é, £ and ’.</source>
            <translation>The file was read as Windows-1252, an older way to keep letters: please check signs such as é, £ and ’.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/report/publication.py"></location>
            <source>The file “{name}” could not be written ({reason}). {safe} Choose another folder.</source>
            <translation>The file “{name}” could not be written ({reason}). {safe} Choose another folder.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/report/read_back.py"></location>
            <source>The finished PDF could not be read back, so it was not kept. Your workshop is safe; please try once more.</source>
            <translation>The finished PDF could not be read back, so it was not kept. Your workshop is safe; please try once more.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/firmness.py"></location>
            <source>The first place holds whichever single weight is changed by a fifth. {when}</source>
            <translation>The first place holds whichever single weight is changed by a fifth. {when}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/firmness.py"></location>
            <source>The first place is firm: no change of a single weight would end it.</source>
            <translation>The first place is firm: no change of a single weight would end it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/firmness.py"></location>
            <source>The first place is not firm. {when}</source>
            <translation>The first place is not firm. {when}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/firmness.py"></location>
            <source>The first place is not firm: totals are equal there.</source>
            <translation>The first place is not firm: totals are equal there.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/table_form.py"></location>
            <source>The first row named the columns, so it is not added.</source>
            <translation>The first row named the columns, so it is not added.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/column_meanings.py"></location>
            <source>The first row names the columns</source>
            <translation>The first row names the columns</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/outputs_page.py"></location>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/place_card.py"></location>
            <source>The folder could not be opened. It is {folder}.</source>
            <translation>The folder could not be opened. It is {folder}.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/copies/backup_files.py"></location>
            <source>The folder {folder} did not answer, so no backup was made; your workshops are safe: check that its disk or stick is still there, or choose another place.</source>
            <translation>The folder {folder} did not answer, so no backup was made; your workshops are safe: check that its disk or stick is still there, or choose another place.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/copies/backup_files.py"></location>
            <source>The folder {folder} does not let files be written, so no backup was made; your workshops are safe: choose another place.</source>
            <translation>The folder {folder} does not let files be written, so no backup was made; your workshops are safe: choose another place.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/report/publication.py"></location>
            <source>The folder “{folder}” does not let files be written, so the file was not made. {safe} Choose another folder.</source>
            <translation>The folder “{folder}” does not let files be written, so the file was not made. {safe} Choose another folder.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/report/publication.py"></location>
            <source>The folder “{folder}” is not there any more, so the file was not made. {safe} Choose another folder.</source>
            <translation>The folder “{folder}” is not there any more, so the file was not made. {safe} Choose another folder.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/voices.py"></location>
            <source>The ground rules of this workshop and your trust’s values.</source>
            <translation>The ground rules of this workshop and your trust’s values.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/hands.py"></location>
            <source>The hands for every option are counted. Nothing was changed.</source>
            <translation>The hands for every option are counted. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/bones.py"></location>
            <source>The head can be at the right or at the left. Nothing was changed.</source>
            <translation>The head can be at the right or at the left. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/health.py"></location>
            <source>The history</source>
            <translation>The history</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/health.py"></location>
            <source>The history of workshop {workshop_id} leads to another board than its rows.</source>
            <translation>The history of workshop {workshop_id} leads to another board than its rows.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/safe_keeping/repair.py"></location>
            <source>The index of the search was made anew.</source>
            <translation>The index of the search was made anew.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/fishbone/pareto.py"></location>
            <source>The largest of {of} causes alone reaches {goal}: {part} of {total}, {share} %.</source>
            <extracomment>For several: It takes {n} of {of} causes to reach {goal}: {part} of {total}, {share} %.</extracomment>
            <translation>
                <numerusform>The largest of {of} causes alone reaches {goal}: {part} of {total}, {share} %.</numerusform>
                <numerusform>It takes {n} of {of} causes to reach {goal}: {part} of {total}, {share} %.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/fishbone/pareto.py"></location>
            <source>The largest of {of} causes alone reaches {goal}: {part} of {total}, {share} %; another has the same count.</source>
            <extracomment>For several: It takes {n} of {of} causes to reach {goal}: {part} of {total}, {share} %; the last of them shares its count with others.</extracomment>
            <translation>
                <numerusform>The largest of {of} causes alone reaches {goal}: {part} of {total}, {share} %; another has the same count.</numerusform>
                <numerusform>It takes {n} of {of} causes to reach {goal}: {part} of {total}, {share} %; the last of them shares its count with others.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/about_page.py"></location>
            <source>The log holds no word that anybody typed.</source>
            <translation>The log holds no word that anybody typed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>The menu of everything that can be done to what is selected.</source>
            <translation>The menu of everything that can be done to what is selected.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>The menu of what can be done here now</source>
            <translation>The menu of what can be done here now</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/coaching.py"></location>
            <source>The method of Jiro Kawakita: sort first, name afterwards</source>
            <translation>The method of Jiro Kawakita: sort first, name afterwards</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/coaching.py"></location>
            <source>The method of Jiro Kawakita: word for word the same headers become one</source>
            <translation>The method of Jiro Kawakita: word for word the same headers become one</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/view.py"></location>
            <source>The most dots come first. Equal dots are parted by how many different people gave them; what is still equal shares a rank, marked =, and can be voted on again.</source>
            <translation>The most dots come first. Equal dots are parted by how many different people gave them; what is still equal shares a rank, marked =, and can be voted on again.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/save_points.py"></location>
            <source>The name of a point can have {most} letters at most.</source>
            <translation>The name of a point can have {most} letters at most.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/report/publication.py"></location>
            <source>The name “{name}” is too long for this folder, so the file was not made. {safe} Choose a shorter name, or another folder.</source>
            <translation>The name “{name}” is too long for this folder, so the file was not made. {safe} Choose a shorter name, or another folder.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/search_everything.py"></location>
            <source>The nearest {n} places; another word finds fewer.</source>
            <translation>The nearest {n} places; another word finds fewer.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/rescue.py"></location>
            <source>The newest whole backup is that of {moment} ({reason}). It holds:</source>
            <translation>The newest whole backup is that of {moment} ({reason}). It holds:</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/gestures.py"></location>
            <source>The next option goes to the middle of “{name}”</source>
            <translation>The next option goes to the middle of “{name}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/gestures.py"></location>
            <source>The next option waits under “Not yet scored”</source>
            <translation>The next option waits under “Not yet scored”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/gestures.py"></location>
            <source>The next text becomes a criterion, after “{name}”</source>
            <translation>The next text becomes a criterion, after “{name}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/gestures.py"></location>
            <source>The next text becomes an option</source>
            <translation>The next text becomes an option</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/capture_control.py"></location>
            <source>The next text is {what}</source>
            <translation>The next text is {what}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/private_notes_page.py"></location>
            <source>The note was deleted.</source>
            <translation>The note was deleted.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/spread_sheet.py"></location>
            <source>The number above a bar is how many people gave this score; the mark below the line stands at the median.</source>
            <translation>The number above a bar is how many people gave this score; the mark below the line stands at the median.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/workshop_page.py"></location>
            <source>The one question the room will answer</source>
            <translation>The one question the room will answer</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>The open workshop with its history, locked with a passphrase if you wish.</source>
            <translation>The open workshop with its history, locked with a passphrase if you wish.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/safe_keeping/repair.py"></location>
            <source>The order in which rows are found was made anew.</source>
            <translation>The order in which rows are found was made anew.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/run.py"></location>
            <source>The page of the step that the clock is at.</source>
            <translation>The page of the step that the clock is at.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/about_page.py"></location>
            <source>The part of Qt that could connect has been loaded into this program.</source>
            <translation>The part of Qt that could connect has been loaded into this program.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/about_page.py"></location>
            <source>The part of Qt that could connect is not loaded in this program.</source>
            <translation>The part of Qt that could connect is not loaded in this program.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/bundles/sealing.py"></location>
            <source>The passphrase does not open this file, or the file is damaged; nothing was taken in: type the passphrase again, or ask for the file again.</source>
            <translation>The passphrase does not open this file, or the file is damaged; nothing was taken in: type the passphrase again, or ask for the file again.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli.py"></location>
            <source>The passphrase of the file: </source>
            <translation>The passphrase of the file: </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/copies/backup_files.py"></location>
            <source>The path to {folder} is too long, so no backup was made; your workshops and the older backups are safe: choose a folder with a shorter name, or one that lies in fewer other folders.</source>
            <translation>The path to {folder} is too long, so no backup was made; your workshops and the older backups are safe: choose a folder with a shorter name, or one that lies in fewer other folders.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/plan_files.py"></location>
            <source>The plan could not be removed; is its file open in another program?</source>
            <translation>The plan could not be removed; is its file open in another program?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/plan_files.py"></location>
            <source>The plan could not be written, and nothing else was changed; check the disk, then try again.</source>
            <translation>The plan could not be written, and nothing else was changed; check the disk, then try again.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/plan.py"></location>
            <source>The plan “{title}” was kept.</source>
            <translation>The plan “{title}” was kept.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/parking_page.py"></location>
            <source>The point was taken out of the parking lot.</source>
            <translation>The point was taken out of the parking lot.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/table.py"></location>
            <source>The primary driver has another process measure, so nothing was added.</source>
            <translation>The primary driver has another process measure, so nothing was added.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/faults.py"></location>
            <source>The program ended of itself the last time. All that was saved is here; what went wrong can be read, and sent by you to whoever looks after the program.</source>
            <translation>The program ended of itself the last time. All that was saved is here; what went wrong can be read, and sent by you to whoever looks after the program.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/fault_report.py"></location>
            <source>The program ended of itself, at no known place.</source>
            <translation>The program ended of itself, at no known place.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>The program's own faults, to be read before you send them to anyone.</source>
            <translation>The program's own faults, to be read before you send them to anyone.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/round_page.py"></location>
            <source>The question of the round</source>
            <translation>The question of the round</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/tie_commands.py"></location>
            <source>The ranks stay shared; what the room decided stands beside them, with the reason.</source>
            <translation>The ranks stay shared; what the room decided stands beside them, with the reason.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/tie_commands.py"></location>
            <source>The reason, in one sentence without names</source>
            <translation>The reason, in one sentence without names</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/fault_report.py"></location>
            <source>The report was deleted.</source>
            <translation>The report was deleted.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/actions.py"></location>
            <source>The review is kept, each answer in its own workshop.</source>
            <translation>The review is kept, each answer in its own workshop.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/room.py"></location>
            <location filename="../../dip_workshop/ui/room/strip.py"></location>
            <source>The room</source>
            <translation>The room</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/room.py"></location>
            <source>The room keeps its picture while you go on here; once more lets it follow again.</source>
            <translation>The room keeps its picture while you go on here; once more lets it follow again.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>The room reads it only once it is revealed. On your own screen you may choose.</source>
            <translation>The room reads it only once it is revealed. On your own screen you may choose.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/step_page.py"></location>
            <source>The room sees</source>
            <translation>The room sees</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/room.py"></location>
            <source>The room sees nothing</source>
            <translation>The room sees nothing</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/room.py"></location>
            <source>The room sees nothing yet. F5 opens its window.</source>
            <translation>The room sees nothing yet. F5 opens its window.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/room.py"></location>
            <source>The room sees the question alone</source>
            <translation>The room sees the question alone</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/room.py"></location>
            <source>The room sees the question alone; once more shows the board again.</source>
            <translation>The room sees the question alone; once more shows the board again.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/room.py"></location>
            <source>The room sees the whole board already.</source>
            <translation>The room sees the whole board already.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/room.py"></location>
            <source>The room’s picture is frozen. Unfreeze it first.</source>
            <translation>The room’s picture is frozen. Unfreeze it first.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/room.py"></location>
            <source>The room’s window is closed: the room sees nothing.</source>
            <translation>The room’s window is closed: the room sees nothing.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/room.py"></location>
            <source>The room’s window is on this screen: nothing to swap.</source>
            <translation>The room’s window is on this screen: nothing to swap.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/going_on.py"></location>
            <source>The room’s window was open when the program ended.</source>
            <translation>The room’s window was open when the program ended.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/core/room/turns.py"></location>
            <source>The round ended with the step, before {n} person had a turn.</source>
            <extracomment>For several: The round ended with the step, before {n} people had a turn.</extracomment>
            <translation>
                <numerusform>The round ended with the step, before {n} person had a turn.</numerusform>
                <numerusform>The round ended with the step, before {n} people had a turn.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/voices.py"></location>
            <source>The round is over.</source>
            <translation>The round is over.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/rules_page.py"></location>
            <source>The rule was taken out.</source>
            <translation>The rule was taken out.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/run_sheet.py"></location>
            <source>The run sheet has no step yet. Add one, then start.</source>
            <translation>The run sheet has no step yet. Add one, then start.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/carrying.py"></location>
            <source>The same goes with nothing selected: {what}.</source>
            <translation>The same goes with nothing selected: {what}.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli_parsing.py"></location>
            <source>The same once more: </source>
            <translation>The same once more: </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/hand_over.py"></location>
            <source>The same passphrase again</source>
            <translation>The same passphrase again</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/chart_commands.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_commands.py"></location>
            <source>The scale in use</source>
            <translation>The scale in use</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/health.py"></location>
            <source>The search</source>
            <translation>The search</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/store/health.py"></location>
            <source>The search would miss {n} text; the text itself is safe.</source>
            <extracomment>For several: The search would miss {n} texts; the texts themselves are safe.</extracomment>
            <translation>
                <numerusform>The search would miss {n} text; the text itself is safe.</numerusform>
                <numerusform>The search would miss {n} texts; the texts themselves are safe.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/voices.py"></location>
            <source>The silence has ended. Nothing is hidden.</source>
            <translation>The silence has ended. Nothing is hidden.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/desks/voices.py"></location>
            <source>The silence has ended. {n} text is still hidden until you reveal it.</source>
            <extracomment>For several: The silence has ended. {n} texts are still hidden until you reveal them.</extracomment>
            <translation>
                <numerusform>The silence has ended. {n} text is still hidden until you reveal it.</numerusform>
                <numerusform>The silence has ended. {n} texts are still hidden until you reveal them.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/page_stack.py"></location>
            <source>The step</source>
            <translation>The step</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/recorder_page.py"></location>
            <source>The steps</source>
            <translation>The steps</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/run.py"></location>
            <source>The steps ahead are shorter now: all ends at {time}.</source>
            <translation>The steps ahead are shorter now: all ends at {time}.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/plan.py"></location>
            <source>The steps of the workshop, to be planned and changed.</source>
            <translation>The steps of the workshop, to be planned and changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/plan.py"></location>
            <source>The steps of this workshop, offered for the next one.</source>
            <translation>The steps of this workshop, offered for the next one.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/tables.py"></location>
            <source>The table has {count:,} columns and the most is {most:,}, so nothing was imported.</source>
            <translation>The table has {count:,} columns and the most is {most:,}, so nothing was imported.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/run_sheet_page.py"></location>
            <source>The texts on the boards stay as they are. Undo brings the times back.</source>
            <translation>The texts on the boards stay as they are. Undo brings the times back.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/health.py"></location>
            <source>The ties between rows</source>
            <translation>The ties between rows</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/short_report.py"></location>
            <source>The time</source>
            <translation>The time</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/clock_words.py"></location>
            <source>The time of “{step}” is up</source>
            <translation>The time of “{step}” is up</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/exchanging.py"></location>
            <source>The two copies show the same; their histories are put together.</source>
            <translation>The two copies show the same; their histories are put together.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli_parsing.py"></location>
            <source>The two passphrases differ, so no file was written.</source>
            <translation>The two passphrases differ, so no file was written.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/hand_over.py"></location>
            <source>The two passphrases differ.</source>
            <translation>The two passphrases differ.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/commands.py"></location>
            <source>The usual limit of multivoting</source>
            <translation>The usual limit of multivoting</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/weighing.py"></location>
            <source>The weights add up to {sum}.</source>
            <translation>The weights add up to {sum}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/prioritisation/point_words.py"></location>
            <source>The weights are {n} person's points.</source>
            <extracomment>For several: The weights are {n} people's points, added up.</extracomment>
            <translation>
                <numerusform>The weights are {n} person's points.</numerusform>
                <numerusform>The weights are {n} people's points, added up.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_commands.py"></location>
            <source>The weights in the order of the columns, such as 4 3 2 1</source>
            <translation>The weights in the order of the columns, such as 4 3 2 1</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/room/picture.py"></location>
            <source>The whole board</source>
            <translation>The whole board</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>The whole diagram</source>
            <translation>The whole diagram</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/commands.py"></location>
            <source>The whole fishbone</source>
            <translation>The whole fishbone</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/pdf_choice.py"></location>
            <source>The whole workshop, every exercise in one file</source>
            <translation>The whole workshop, every exercise in one file</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/help_page.py"></location>
            <source>The window for the room</source>
            <translation>The window for the room</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/app.py"></location>
            <source>The window takes one workshop file and no command from outside, so nothing was opened. Start it by itself and choose “Open a workshop file…”; commands belong to the program dip-workshop in the same folder.</source>
            <translation>The window takes one workshop file and no command from outside, so nothing was opened. Start it by itself and choose “Open a workshop file…”; commands belong to the program dip-workshop in the same folder.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/writer_thread.py"></location>
            <source>The window was closed before this was done; all that was saved is safe.</source>
            <translation>The window was closed before this was done; all that was saved is safe.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/page_stack.py"></location>
            <source>The workshop</source>
            <translation>The workshop</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/run_sheet/planning.py"></location>
            <source>The workshop has its run sheet. Give it a title and the question of the day.</source>
            <translation>The workshop has its run sheet. Give it a title and the question of the day.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/bundles/exchange.py"></location>
            <source>The workshop was changed while the two copies were being put together, so nothing was merged; merge again.</source>
            <translation>The workshop was changed while the two copies were being put together, so nothing was merged; merge again.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/health.py"></location>
            <source>The workshops</source>
            <translation>The workshops</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/writer_lock.py"></location>
            <source>The workshops are already open in another window{holder}; use that window, or close it and open them here again.</source>
            <translation>The workshops are already open in another window{holder}; use that window, or close it and open them here again.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/path_risk.py"></location>
            <source>The workshops lie in a folder that is copied to the cloud while they are being written: copies can clash, and the words leave this laptop. Keep them in another folder.</source>
            <translation>The workshops lie in a folder that is copied to the cloud while they are being written: copies can clash, and the words leave this laptop. Keep them in another folder.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/path_risk.py"></location>
            <source>The workshops lie in a profile that Windows copies from laptop to laptop: keep them in a folder of this laptop alone.</source>
            <translation>The workshops lie in a profile that Windows copies from laptop to laptop: keep them in a folder of this laptop alone.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/path_risk.py"></location>
            <source>The workshops lie on a network drive: a broken connection can stop saving, and two people must not open them at once. Keep them on this laptop and copy them to the network.</source>
            <translation>The workshops lie on a network drive: a broken connection can stop saving, and two people must not open them at once. Keep them on this laptop and copy them to the network.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/path_risk.py"></location>
            <source>The workshops lie on a stick: close the window before it is pulled out, and keep a backup on this laptop.</source>
            <translation>The workshops lie on a stick: close the window before it is pulled out, and keep a backup on this laptop.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/place_card.py"></location>
            <source>The workshops lie on this laptop.</source>
            <translation>The workshops lie on this laptop.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/dialogs/list_preview.py"></location>
            <source>The {n} text</source>
            <extracomment>For several: The {n} texts</extracomment>
            <translation>
                <numerusform>The {n} text</numerusform>
                <numerusform>The {n} texts</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/seldom.py"></location>
            <source>Theme</source>
            <translation>Theme</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/step_page.py"></location>
            <source>Then: {step}</source>
            <translation>Then: {step}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/people.py"></location>
            <source>Therapists</source>
            <translation>Therapists</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli.py"></location>
            <source>There are no backups yet.</source>
            <translation>There are no backups yet.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_handout.py"></location>
            <source>There are no criteria yet, so there is no ranking.</source>
            <translation>There are no criteria yet, so there is no ranking.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/database.py"></location>
            <source>There are no workshops at {path}; nothing was made.</source>
            <translation>There are no workshops at {path}; nothing was made.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli.py"></location>
            <source>There are no workshops yet.</source>
            <translation>There are no workshops yet.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/note_acts.py"></location>
            <source>There are only {count} tags, so the old words were kept.</source>
            <translation>There are only {count} tags, so the old words were kept.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/table_text.py"></location>
            <source>There are {count:,} rows and the most is {most:,}, so none was added; please divide them.</source>
            <translation>There are {count:,} rows and the most is {most:,}, so none was added; please divide them.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/pasted.py"></location>
            <source>There are {count:,} texts and the most is {most:,}, so none was added; please divide them.</source>
            <translation>There are {count:,} texts and the most is {most:,}, so none was added; please divide them.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/coaching.py"></location>
            <source>There are {count} groups. Which of them belong together?</source>
            <translation>There are {count} groups. Which of them belong together?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/tags.py"></location>
            <source>There are {count} tags and more words than that, so the old words were kept.</source>
            <translation>There are {count} tags and more words than that, so the old words were kept.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/plan_files.py"></location>
            <source>There are {most} plans already; remove one, then keep this.</source>
            <translation>There are {most} plans already; remove one, then keep this.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/bones.py"></location>
            <source>There is a bone called “{name}” already.</source>
            <translation>There is a bone called “{name}” already.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/plan.py"></location>
            <source>There is a plan of that name already.</source>
            <translation>There is a plan of that name already.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli_restore.py"></location>
            <source>There is no backup {name!r}, so nothing was done; `dip-workshop backups` tells their numbers.</source>
            <translation>There is no backup {name!r}, so nothing was done; `dip-workshop backups` tells their numbers.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/moving.py"></location>
            <source>There is no cause above this one that it could be a reason for.</source>
            <translation>There is no cause above this one that it could be a reason for.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/tables.py"></location>
            <source>There is no column “{name}”, so nothing was imported; there are: {known}.</source>
            <translation>There is no column “{name}”, so nothing was imported; there are: {known}.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/model.py"></location>
            <source>There is no option to score yet. Nothing was changed.</source>
            <translation>There is no option to score yet. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/commands.py"></location>
            <source>There is no option to score yet: type the options below first.</source>
            <translation>There is no option to score yet: type the options below first.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/casting.py"></location>
            <source>There is no option {number} in this vote: look again.</source>
            <translation>There is no option {number} in this vote: look again.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/commands.py"></location>
            <source>There is no place further that way, so the bone stayed.</source>
            <translation>There is no place further that way, so the bone stayed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/report/publication.py"></location>
            <source>There is no room left on the disk, so the file was not made. {safe} Free some space, or choose another folder.</source>
            <translation>There is no room left on the disk, so the file was not made. {safe} Free some space, or choose another folder.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/run.py"></location>
            <source>There is no run sheet here yet. Open a workshop that has one, or choose a plan.</source>
            <translation>There is no run sheet here yet. Open a workshop that has one, or choose a plan.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/plan.py"></location>
            <source>There is no run sheet with steps yet, so there is no plan to keep.</source>
            <translation>There is no run sheet with steps yet, so there is no plan to keep.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/recorder_page.py"></location>
            <source>There is no run sheet, so no step has a time. Ideas are counted all the same.</source>
            <translation>There is no run sheet, so no step has a time. Ideas are counted all the same.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/__main__.py"></location>
            <source>There is no screen here to open the window on; `dip-workshop demo --to FOLDER` plays the sample workshop without one.</source>
            <translation>There is no screen here to open the window on; `dip-workshop demo --to FOLDER` plays the sample workshop without one.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/run.py"></location>
            <source>There is no step before this one.</source>
            <translation>There is no step before this one.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/table_form.py"></location>
            <source>There is no such column here, so it is left out: {names}.</source>
            <translation>There is no such column here, so it is left out: {names}.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/drivers.py"></location>
            <source>There is no such link, so nothing was changed.</source>
            <translation>There is no such link, so nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/planning.py"></location>
            <source>There is no such way to work, so nothing was changed.</source>
            <translation>There is no such way to work, so nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/table.py"></location>
            <source>There is no table on the clipboard, so nothing was added. {hint}</source>
            <translation>There is no table on the clipboard, so nothing was added. {hint}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/copies/backup_files.py"></location>
            <source>There is not enough room in {folder}, so no backup was made; your workshops and the older backups are safe: free some space, or choose another place.</source>
            <translation>There is not enough room in {folder}, so no backup was made; your workshops and the older backups are safe: free some space, or choose another place.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/safe_keeping/restoring.py"></location>
            <source>There is not enough room on the disk to restore a backup, so nothing was changed: free some space and try again.</source>
            <translation>There is not enough room on the disk to restore a backup, so nothing was changed: free some space and try again.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/moving.py"></location>
            <source>There is nothing above this one that it could hang on.</source>
            <translation>There is nothing above this one that it could hang on.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/carrying.py"></location>
            <source>There is nothing to carry forward yet, so nothing was changed. Mark or select something first.</source>
            <translation>There is nothing to carry forward yet, so nothing was changed. Mark or select something first.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/choosing.py"></location>
            <source>There is nothing to choose from yet</source>
            <translation>There is nothing to choose from yet</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/report/pdf_document.py"></location>
            <source>There is nothing to print yet, so no PDF was made.</source>
            <translation>There is nothing to print yet, so no PDF was made.</translation>
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
            <location filename="../../dip_workshop/ui/desks/room.py"></location>
            <source>There is one screen. Plug the projector in; the room’s window then goes there.</source>
            <translation>There is one screen. Plug the projector in; the room’s window then goes there.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/fishbone/coaching.py"></location>
            <source>There is {n} bone. Which kinds of cause have no bone yet?</source>
            <extracomment>For several: There are {n} bones. Which kinds of cause have no bone yet?</extracomment>
            <translation>
                <numerusform>There is {n} bone. Which kinds of cause have no bone yet?</numerusform>
                <numerusform>There are {n} bones. Which kinds of cause have no bone yet?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/affinity/coaching.py"></location>
            <source>There is {n} idea so far. What has nobody said yet?</source>
            <extracomment>For several: There are {n} ideas so far. What has nobody said yet?</extracomment>
            <translation>
                <numerusform>There is {n} idea so far. What has nobody said yet?</numerusform>
                <numerusform>There are {n} ideas so far. What has nobody said yet?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/model.py"></location>
            <source>There were no scores in that, so nothing was taken.</source>
            <translation>There were no scores in that, so nothing was taken.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/model.py"></location>
            <source>There were no words in that, so no criterion was added.</source>
            <translation>There were no words in that, so no criterion was added.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/model.py"></location>
            <source>There were no words in that, so no option was added.</source>
            <translation>There were no words in that, so no option was added.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/point_sets.py"></location>
            <source>These add up to {sum}: {more} more than {aim}. Not taken.</source>
            <translation>These add up to {sum}: {more} more than {aim}. Not taken.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/point_sets.py"></location>
            <source>These add up to {sum}: {more} short of {aim}. Not taken.</source>
            <translation>These add up to {sum}: {more} short of {aim}. Not taken.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/list_preview.py"></location>
            <source>These are rows of a table; as texts, the cells of each are joined.</source>
            <translation>These are rows of a table; as texts, the cells of each are joined.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/import_file.py"></location>
            <source>These are the columns of a table of this exercise; as a table, each keeps its place.</source>
            <translation>These are the columns of a table of this exercise; as a table, each keeps its place.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/model.py"></location>
            <source>These scores have been revealed, so they stay as they are: open them again first.</source>
            <translation>These scores have been revealed, so they stay as they are: open them again first.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/merging.py"></location>
            <location filename="../../dip_workshop/session/merging.py"></location>
            <source>These two copies cannot be put together, so nothing was changed; take the file in as a separate copy.</source>
            <translation>These two copies cannot be put together, so nothing was changed; take the file in as a separate copy.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/guard.py"></location>
            <source>These words stand nowhere in this workshop. Nothing was changed.</source>
            <translation>These words stand nowhere in this workshop. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/guard.py"></location>
            <source>They become “[removed]” everywhere in this workshop: on the boards, in the history, in the search. No undo brings them back.</source>
            <translation>They become “[removed]” everywhere in this workshop: on the boards, in the history, in the search. No undo brings them back.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>Things may move</source>
            <translation>Things may move</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/dialogs/list_preview.py"></location>
            <source>This adds {n:,} text to the {kind}</source>
            <extracomment>For several: This adds {n:,} texts to the {kind}</extracomment>
            <translation>
                <numerusform>This adds {n:,} text to the {kind}</numerusform>
                <numerusform>This adds {n:,} texts to the {kind}</numerusform>
            </translation>
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
            <location filename="../../dip_workshop/core/voting/model.py"></location>
            <source>This ballot has no dots, so it was not taken.</source>
            <translation>This ballot has no dots, so it was not taken.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/voting/model.py"></location>
            <source>This ballot has {count} dots on option {number}, and {most} may be on one: look at it again. It was not taken.</source>
            <translation>This ballot has {count} dots on option {number}, and {most} may be on one: look at it again. It was not taken.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/voting/model.py"></location>
            <source>This ballot has {total} dots, and each person has {most}: look at it again. It was not taken.</source>
            <translation>This ballot has {total} dots, and each person has {most}: look at it again. It was not taken.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/taking_back.py"></location>
            <source>This cannot be undone or redone on its own, for later work builds on it; nothing was changed: take back the later work first.</source>
            <translation>This cannot be undone or redone on its own, for later work builds on it; nothing was changed: take back the later work first.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/file.py"></location>
            <source>This could not be done because of a fault in the program. Your workshops are safe on this laptop and nothing was changed in them.</source>
            <translation>This could not be done because of a fault in the program. Your workshops are safe on this laptop and nothing was changed in them.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/output_card.py"></location>
            <source>This file cannot be shown here</source>
            <translation>This file cannot be shown here</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/merging.py"></location>
            <source>This hangs on something that is not there any more, so nothing was changed; bring that back first.</source>
            <translation>This hangs on something that is not there any more, so nothing was changed; bring that back first.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/import_file.py"></location>
            <source>This is a mind map: as a table, each topic stays below another as it does there; as texts, their words come alone.</source>
            <translation>This is a mind map: as a table, each topic stays below another as it does there; as texts, their words come alone.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/run_sheet/planning.py"></location>
            <source>This is a new workshop like the last, without its notes. Give it a title.</source>
            <translation>This is a new workshop like the last, without its notes. Give it a title.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/fault_report.py"></location>
            <source>This is all there is: the program sends it to nobody. Copy it into a message to whoever looks after the program, or delete it.</source>
            <translation>This is all there is: the program sends it to nobody. Copy it into a message to whoever looks after the program, or delete it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/bundles/errors.py"></location>
            <source>This is not a workshop file of DIP Workshop, so nothing was taken in from it.</source>
            <translation>This is not a workshop file of DIP Workshop, so nothing was taken in from it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/moving.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/moving.py"></location>
            <source>This is the first one already.</source>
            <translation>This is the first one already.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/moving.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/moving.py"></location>
            <source>This is the last one already.</source>
            <translation>This is the last one already.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/run.py"></location>
            <source>This is the last step. “Finish now” stops the clock.</source>
            <translation>This is the last step. “Finish now” stops the clock.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/guard.py"></location>
            <source>This looks like {sign} ({where}). Is it needed here?</source>
            <translation>This looks like {sign} ({where}). Is it needed here?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/review_actions.py"></location>
            <source>This may identify somebody: {signs}. Leave it out.</source>
            <translation>This may identify somebody: {signs}. Leave it out.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/moving.py"></location>
            <source>This one is in the first column already, or waits.</source>
            <translation>This one is in the first column already, or waits.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/moving.py"></location>
            <source>This one is on its bone directly already.</source>
            <translation>This one is on its bone directly already.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/plan_files.py"></location>
            <source>This plan comes with the program, so it stays.</source>
            <translation>This plan comes with the program, so it stays.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/stepping.py"></location>
            <source>This program has no exercise “{kind}”, which the step asks for; choose another one in the run sheet.</source>
            <translation>This program has no exercise “{kind}”, which the step asks for; choose another one in the run sheet.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/handout.py"></location>
            <source>This round is still going on, so its scores are not printed.</source>
            <translation>This round is still going on, so its scores are not printed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/system/keeping_awake.py"></location>
            <source>This system does not let a program do that. Set the screen to stay on in the system's own power settings.</source>
            <translation>This system does not let a program do that. Set the screen to stay on in the system's own power settings.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/workbench.py"></location>
            <source>This takes away {gone} of {of} texts.</source>
            <translation>This takes away {gone} of {of} texts.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/clean_text.py"></location>
            <source>This text has {count:,} characters and the most is {most:,}, so it was not added; share it out over several.</source>
            <translation>This text has {count:,} characters and the most is {most:,}, so it was not added; share it out over several.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/rows.py"></location>
            <source>This text holds an invisible character that cannot be stored, so nothing was changed; type it again rather than pasting it.</source>
            <translation>This text holds an invisible character that cannot be stored, so nothing was changed; type it again rather than pasting it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/errors.py"></location>
            <source>This text holds characters that cannot be stored, so nothing was changed; type it again rather than pasting it.</source>
            <translation>This text holds characters that cannot be stored, so nothing was changed; type it again rather than pasting it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/voting/model.py"></location>
            <source>This vote has been revealed, so it stays as it is: Undo, or vote again.</source>
            <translation>This vote has been revealed, so it stays as it is: Undo, or vote again.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/voting/model.py"></location>
            <source>This vote is not about that option, so nothing was counted.</source>
            <translation>This vote is not about that option, so nothing was counted.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/voting/model.py"></location>
            <source>This vote is not about {n} of them. Nothing was changed.</source>
            <translation>This vote is not about {n} of them. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/handout.py"></location>
            <source>This vote is still going on, so where its dots went is not printed.</source>
            <translation>This vote is still going on, so where its dots went is not printed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/bundles/errors.py"></location>
            <source>This workshop file has {what}, so nothing was taken in from it.</source>
            <translation>This workshop file has {what}, so nothing was taken in from it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/bundles/errors.py"></location>
            <source>This workshop file is damaged or was changed after it was written, so nothing was taken in; ask for it again, on another stick if need be.</source>
            <translation>This workshop file is damaged or was changed after it was written, so nothing was taken in; ask for it again, on another stick if need be.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/bundles/files.py"></location>
            <source>This workshop file is locked with a passphrase, so nothing was taken in yet.</source>
            <translation>This workshop file is locked with a passphrase, so nothing was taken in yet.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/run_sheet.py"></location>
            <source>This workshop has no run sheet yet. Choose a plan first.</source>
            <translation>This workshop has no run sheet yet. Choose a plan first.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/rows.py"></location>
            <source>This workshop holds an exercise that this release does not know, so it was left untouched; open it with the release that made it.</source>
            <translation>This workshop holds an exercise that this release does not know, so it was left untouched; open it with the release that made it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/redaction.py"></location>
            <source>This workshop holds what this release does not know, so nothing was removed; remove it with the release that made it.</source>
            <translation>This workshop holds what this release does not know, so nothing was removed; remove it with the release that made it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/safe_keeping/restoring.py"></location>
            <source>This workshop is damaged in the backup “{name}”, so it was not taken out of it; your workshops are as they were: choose another backup.</source>
            <translation>This workshop is damaged in the backup “{name}”, so it was not taken out of it; your workshops are as they were: choose another backup.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/workshop_file.py"></location>
            <source>This workshop is not on this laptop yet. A backup is made first.</source>
            <translation>This workshop is not on this laptop yet. A backup is made first.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/exchanging.py"></location>
            <location filename="../../dip_workshop/store/bundles/exchange.py"></location>
            <source>This workshop is on this laptop already, so nothing was taken in; merge the two, or take it in as a separate copy.</source>
            <translation>This workshop is on this laptop already, so nothing was taken in; merge the two, or take it in as a separate copy.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/safe_keeping/removals.py"></location>
            <source>This workshop was deleted for good on this laptop {moment}.</source>
            <translation>This workshop was deleted for good on this laptop {moment}.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/workshop.py"></location>
            <source>This workshop was deleted. Nothing was changed.</source>
            <translation>This workshop was deleted. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/commands.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/again.py"></location>
            <source>Those that are selected</source>
            <translation>Those that are selected</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/again.py"></location>
            <source>Those that multivoting keeps</source>
            <translation>Those that multivoting keeps</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/again.py"></location>
            <source>Those that share the first place</source>
            <translation>Those that share the first place</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/commands.py"></location>
            <source>Those to be talked about</source>
            <translation>Those to be talked about</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/commands.py"></location>
            <source>Three</source>
            <translation>Three</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/due_days.py"></location>
            <source>Thu</source>
            <translation>Thu</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/actions_page.py"></location>
            <source>Tie an action</source>
            <translation>Tie an action</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/kind.py"></location>
            <source>Tie decided by the room</source>
            <translation>Tie decided by the room</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/kind.py"></location>
            <source>Tie in a vote decided by the room</source>
            <translation>Tie in a vote decided by the room</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/tie_commands.py"></location>
            <source>Ties</source>
            <translation>Ties</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/round_page.py"></location>
            <source>Time for each</source>
            <translation>Time for each</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/catalogue.py"></location>
            <source>Time of a step</source>
            <translation>Time of a step</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/step_form.py"></location>
            <location filename="../../dip_workshop/ui/pages/workshop_page.py"></location>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/gestures.py"></location>
            <source>To be scored later</source>
            <translation>To be scored later</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>To choose from as people arrive, a line each or a comma between them.</source>
            <translation>To choose from as people arrive, a line each or a comma between them.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/outputs_page.py"></location>
            <source>To print before the workshop</source>
            <translation>To print before the workshop</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/gestures.py"></location>
            <source>To test…? Adds a change idea to “{name}”</source>
            <translation>To test…? Adds a change idea to “{name}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/gestures.py"></location>
            <source>To the place of {bone}</source>
            <translation>To the place of {bone}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/gestures.py"></location>
            <source>To the place of “{name}”</source>
            <translation>To the place of “{name}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/recorder_page.py"></location>
            <source>To think over, for yourself</source>
            <translation>To think over, for yourself</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/run_sheet.py"></location>
            <source>Together</source>
            <translation>Together</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/recorder_page.py"></location>
            <source>Told from what is saved already: the clock, the texts and the people.</source>
            <translation>Told from what is saved already: the clock, the texts and the people.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/short_report.py"></location>
            <location filename="../../dip_workshop/ui/pages/recorder_page.py"></location>
            <source>Took</source>
            <translation>Took</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Tools and technology</source>
            <translation>Tools and technology</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/mind_map_files.py"></location>
            <source>Topic</source>
            <translation>Topic</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_handout.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/handout.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/panel.py"></location>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/ranking.py"></location>
            <source>Total = impact + ease, and ease = {turned} − effort (scale {scale}). Highest total first; equal totals share a rank, marked =.</source>
            <translation>Total = impact + ease, and ease = {turned} − effort (scale {scale}). Highest total first; equal totals share a rank, marked =.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/weighing.py"></location>
            <source>Total = weight × rating, added up over the criteria. The highest total comes first; equal totals are parted by the higher rating on the heaviest criterion, then on the next (criteria of one weight together). What is still equal shares a rank, marked =. An option with ratings missing shows its total so far and has no rank.</source>
            <translation>Total = weight × rating, added up over the criteria. The highest total comes first; equal totals are parted by the higher rating on the heaviest criterion, then on the next (criteria of one weight together). What is still equal shares a rank, marked =. An option with ratings missing shows its total so far and has no rank.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Training and education</source>
            <translation>Training and education</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/report/page_frame.py"></location>
            <location filename="../../dip_workshop/ui/pages/workshop_page.py"></location>
            <source>True north</source>
            <translation>True north</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/due_days.py"></location>
            <source>Tue</source>
            <translation>Tue</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/catalogue.py"></location>
            <source>Turn</source>
            <translation>Turn</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/commands.py"></location>
            <source>Turn the head round</source>
            <translation>Turn the head round</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/chart_commands.py"></location>
            <source>Turns the chart another way round; no score changes.</source>
            <translation>Turns the chart another way round; no score changes.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/commands.py"></location>
            <source>Two</source>
            <translation>Two</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/table.py"></location>
            <source>Two columns are enough: the parent, which is a bone or a cause, and the cause. A parent that is not there yet becomes a bone.</source>
            <translation>Two columns are enough: the parent, which is a bone or a cause, and the cause. A parent that is not there yet becomes a bone.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/kind.py"></location>
            <source>Two criteria compared</source>
            <translation>Two criteria compared</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/coaching.py"></location>
            <source>Two groups are called “{header}”. Are they one?</source>
            <translation>Two groups are called “{header}”. Are they one?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/coaching.py"></location>
            <source>Two groups with the same header</source>
            <translation>Two groups with the same header</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/tags.py"></location>
            <source>Two tags would have one word, so the old words were kept.</source>
            <translation>Two tags would have one word, so the old words were kept.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/pairs.py"></location>
            <source>Type A or B with 1 to 3, such as A2, or 0 for no difference. Nothing was taken.</source>
            <translation>Type A or B with 1 to 3, such as A2, or 0 for no difference. Nothing was taken.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/gestures.py"></location>
            <source>Type a cause and press Enter</source>
            <translation>Type a cause and press Enter</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/gestures.py"></location>
            <source>Type a driver or a change idea and press Enter</source>
            <translation>Type a driver or a change idea and press Enter</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_commands.py"></location>
            <source>Type a number such as 3 or 2.5. Nothing was changed.</source>
            <translation>Type a number such as 3 or 2.5. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/chart_commands.py"></location>
            <source>Type a number such as 3.5, or nothing for the middle of the scale.</source>
            <translation>Type a number such as 3.5, or nothing for the middle of the scale.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/criteria.py"></location>
            <source>Type a number such as 4, or nothing to empty the cell.</source>
            <translation>Type a number such as 4, or nothing to empty the cell.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_commands.py"></location>
            <source>Type a scale such as 1 to 5. Nothing was changed.</source>
            <translation>Type a scale such as 1 to 5. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/hands.py"></location>
            <source>Type a whole number such as 12. Nothing was changed.</source>
            <translation>Type a whole number such as 12. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/layout.py"></location>
            <source>Type an idea in the bar below. Each one becomes a note here.</source>
            <translation>Type an idea in the bar below. Each one becomes a note here.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/gestures.py"></location>
            <source>Type an idea…</source>
            <translation>Type an idea…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_pages.py"></location>
            <source>Type an option below: it becomes a row, with a cell for each criterion.</source>
            <translation>Type an option below: it becomes a row, with a cell for each criterion.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/layout.py"></location>
            <source>Type an option below: it waits here until it is scored.</source>
            <translation>Type an option below: it waits here until it is scored.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/people.py"></location>
            <source>Type initials or a first name, or take the person off the list.</source>
            <translation>Type initials or a first name, or take the person off the list.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/people.py"></location>
            <source>Type initials or a first name, then press Enter.</source>
            <translation>Type initials or a first name, then press Enter.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/prioritisation/criteria.py"></location>
            <source>Type one number, for there is one criterion. Nothing was changed.</source>
            <extracomment>For several: Type {n} numbers, one for each criterion in their order. Nothing was changed.</extracomment>
            <translation>
                <numerusform>Type one number, for there is one criterion. Nothing was changed.</numerusform>
                <numerusform>Type {n} numbers, one for each criterion in their order. Nothing was changed.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/casting.py"></location>
            <source>Type the number of an option for each dot, such as {example}. Nothing was taken.</source>
            <translation>Type the number of an option for each dot, such as {example}. Nothing was taken.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/tie_commands.py"></location>
            <source>Type the numbers in the order decided, a colon, then the reason, such as {numbers}: it can start on Monday.</source>
            <translation>Type the numbers in the order decided, a colon, then the reason, such as {numbers}: it can start on Monday.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/layout.py"></location>
            <source>Type the options below, one by one: each gets a number.</source>
            <translation>Type the options below, one by one: each gets a number.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/parking.py"></location>
            <source>Type the point in a few words, so that it is not lost.</source>
            <translation>Type the point in a few words, so that it is not lost.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/choosing.py"></location>
            <source>Type to find</source>
            <translation>Type to find</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/chart_commands.py"></location>
            <source>Type two numbers, such as 4.5 2: the impact, then the effort.</source>
            <translation>Type two numbers, such as 4.5 2: the impact, then the effort.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/reading.py"></location>
            <source>Type whole numbers, the impact and then the effort, such as 4 2, and a dash for what was left open. Nothing was taken.</source>
            <translation>Type whole numbers, the impact and then the effort, such as 4 2, and a dash for what was left open. Nothing was taken.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/point_sets.py"></location>
            <source>Type {count} numbers, one for each criterion in their order: {criteria}. Nothing was taken.</source>
            <translation>Type {count} numbers, one for each criterion in their order: {criteria}. Nothing was taken.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/capture_control.py"></location>
            <source>Type {what}</source>
            <translation>Type {what}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/tags.py"></location>
            <source>Unclear</source>
            <translation>Unclear</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <location filename="../../dip_workshop/ui/desks/run.py"></location>
            <location filename="../../dip_workshop/ui/main_window.py"></location>
            <location filename="../../dip_workshop/ui/other_workshops.py"></location>
            <location filename="../../dip_workshop/ui/pages/actions_page.py"></location>
            <location filename="../../dip_workshop/ui/pages/exercise_page.py"></location>
            <location filename="../../dip_workshop/ui/pages/outputs_page.py"></location>
            <location filename="../../dip_workshop/ui/pages/room_page.py"></location>
            <location filename="../../dip_workshop/ui/pages/run_sheet_page.py"></location>
            <location filename="../../dip_workshop/ui/pages/workshop_page.py"></location>
            <location filename="../../dip_workshop/ui/workbench.py"></location>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/session_bridge.py"></location>
            <source>Undone: {act}</source>
            <translation>Undone: {act}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/time_lapse.py"></location>
            <source>Undone: {step}, {when}</source>
            <translation>Undone: {step}, {when}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/drafts/forms.py"></location>
            <source>Unfinished in “{line}”: “{words}”</source>
            <translation>Unfinished in “{line}”: “{words}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/unfinished_offer.py"></location>
            <source>Unfinished: “{words}”</source>
            <translation>Unfinished: “{words}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/room.py"></location>
            <source>Unfreeze</source>
            <translation>Unfreeze</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Ungroup</source>
            <translation>Ungroup</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>Unlink…</source>
            <translation>Unlink…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Unmerge</source>
            <translation>Unmerge</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/model.py"></location>
            <source>Unsorted</source>
            <translation>Unsorted</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/actions_page.py"></location>
            <source>Untie an action</source>
            <translation>Untie an action</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/action_head.py"></location>
            <source>Untie…</source>
            <translation>Untie…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>Until 30 minutes after the last use</source>
            <translation>Until 30 minutes after the last use</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>Until two hours after the last use</source>
            <translation>Until two hours after the last use</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/workshop.py"></location>
            <source>Untitled workshop</source>
            <translation>Untitled workshop</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Up</source>
            <translation>Up</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/plan.py"></location>
            <source>Up and Down</source>
            <translation>Up and Down</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/capture_aims.py"></location>
            <source>Up mends the last</source>
            <translation>Up mends the last</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/outputs_page.py"></location>
            <source>Up to date</source>
            <translation>Up to date</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/plan.py"></location>
            <location filename="../../dip_workshop/ui/pages/run_sheet_page.py"></location>
            <source>Use a plan…</source>
            <translation>Use a plan…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/plan.py"></location>
            <source>Use another plan</source>
            <translation>Use another plan</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/drafts/forms.py"></location>
            <source>Use it</source>
            <translation>Use it</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/plan.py"></location>
            <source>Use the plan</source>
            <translation>Use the plan</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/run_sheet/planning.py"></location>
            <source>Use the plan “{title}”</source>
            <translation>Use the plan “{title}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_commands.py"></location>
            <source>Use the scale</source>
            <translation>Use the scale</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/unfinished_offer.py"></location>
            <source>Use them ({key})</source>
            <translation>Use them ({key})</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/plan_cards.py"></location>
            <source>Use this plan</source>
            <translation>Use this plan</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/about_page.py"></location>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_commands.py"></location>
            <source>View</source>
            <translation>View</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_menu.py"></location>
            <source>View and more</source>
            <translation>View and more</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/kind.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/commands.py"></location>
            <source>Vote</source>
            <translation>Vote</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/commands.py"></location>
            <source>Vote again on some…</source>
            <translation>Vote again on some…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/layout.py"></location>
            <source>Vote {number}</source>
            <translation>Vote {number}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/gestures.py"></location>
            <source>Waits under “Not yet placed”</source>
            <translation>Waits under “Not yet placed”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/report/page_frame.py"></location>
            <source>Ward</source>
            <translation>Ward</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/people.py"></location>
            <source>Ward clerks and administration</source>
            <translation>Ward clerks and administration</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/workshop_page.py"></location>
            <source>Ward or place</source>
            <translation>Ward or place</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/due_days.py"></location>
            <source>Wed</source>
            <translation>Wed</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/kind.py"></location>
            <source>Weigh options by impact and effort, by your own criteria or by dots, and rank them by a plain rule</source>
            <translation>Weigh options by impact and effort, by your own criteria or by dots, and rank them by a plain rule</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/commands.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/handout.py"></location>
            <source>Weighted criteria</source>
            <translation>Weighted criteria</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_commands.py"></location>
            <source>Weight…</source>
            <translation>Weight…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/pdf_choice.py"></location>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>What a PDF is made for at first; each PDF can still be given another paper.</source>
            <translation>What a PDF is made for at first; each PDF can still be given another paper.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/catalogue.py"></location>
            <source>What an action comes from</source>
            <translation>What an action comes from</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/drafts/places.py"></location>
            <source>What became of a parked point</source>
            <translation>What became of a parked point</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/parking_page.py"></location>
            <source>What became of it?</source>
            <translation>What became of it?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/parking_page.py"></location>
            <source>What became of it…</source>
            <translation>What became of it…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/coaching.py"></location>
            <source>What came last in a vote</source>
            <translation>What came last in a vote</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/check_card.py"></location>
            <source>What could not be mended was left as it is. A whole backup from before the damage brings it back: see Backups above.</source>
            <translation>What could not be mended was left as it is. A whole backup from before the damage brings it back: see Backups above.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/prompts.py"></location>
            <source>What could we test?</source>
            <translation>What could we test?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>What did you expect here that nobody wrote?</source>
            <translation>What did you expect here that nobody wrote?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>What do the tags stand for?</source>
            <translation>What do the tags stand for?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>What do these notes say together?</source>
            <translation>What do these notes say together?</translation>
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
            <location filename="../../dip_workshop/ui/pages/action_head.py"></location>
            <source>What does it not come from after all?</source>
            <translation>What does it not come from after all?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/rules_page.py"></location>
            <source>What else shall we agree on?</source>
            <translation>What else shall we agree on?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/prompts.py"></location>
            <source>What few things would have to be different to reach the aim?</source>
            <translation>What few things would have to be different to reach the aim?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/step_form.py"></location>
            <source>What happens in this step?</source>
            <translation>What happens in this step?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/drivers.py"></location>
            <source>What is below “{text}” would come after the change ideas, so nothing was moved.</source>
            <translation>What is below “{text}” would come after the change ideas, so nothing was moved.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/about_page.py"></location>
            <source>What is deleted can be brought back, until you remove it for good.</source>
            <translation>What is deleted can be brought back, until you remove it for good.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/thread.py"></location>
            <source>What is due, what is late, and who has it.</source>
            <translation>What is due, what is late, and who has it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/round_page.py"></location>
            <source>What is each asked? Or leave it empty</source>
            <translation>What is each asked? Or leave it empty</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/drafts/kept_texts.py"></location>
            <source>What is half-typed cannot be kept until then; what was entered is safe.</source>
            <translation>What is half-typed cannot be kept until then; what was entered is safe.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/finding_commands.py"></location>
            <source>What is known</source>
            <translation>What is known</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>What is missing…</source>
            <translation>What is missing…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/rules.py"></location>
            <source>What is said here stays here; what we decide goes out.</source>
            <translation>What is said here stays here; what we decide goes out.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/commands.py"></location>
            <source>What is scored again?</source>
            <translation>What is scored again?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/gestures.py"></location>
            <source>What is the aim? Type it and press Enter</source>
            <translation>What is the aim? Type it and press Enter</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/commands.py"></location>
            <source>What is the next vote about?</source>
            <translation>What is the next vote about?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/plan.py"></location>
            <source>What is the plan called?</source>
            <translation>What is the plan called?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/parking_page.py"></location>
            <source>What is the point?</source>
            <translation>What is the point?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/arrangement.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/handout.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/ladder.py"></location>
            <source>What is the problem?</source>
            <translation>What is the problem?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/commands.py"></location>
            <source>What is the problem? Say what, where, when and how much</source>
            <translation>What is the problem? Say what, where, when and how much</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/coaching.py"></location>
            <source>What is the problem? The head is still empty.</source>
            <translation>What is the problem? The head is still empty.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/gestures.py"></location>
            <source>What is the problem? Type it and press Enter</source>
            <translation>What is the problem? Type it and press Enter</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/backups_card.py"></location>
            <source>What is there now is backed up first and then set aside in the same folder; nothing is deleted, and it can be brought back from this list. PDFs stay as they are.</source>
            <translation>What is there now is backed up first and then set aside in the same folder; nothing is deleted, and it can be brought back from this list. PDFs stay as they are.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/exercise_page.py"></location>
            <source>What is this exercise called?</source>
            <translation>What is this exercise called?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/history.py"></location>
            <source>What is this point called? Such as Before the vote</source>
            <translation>What is this point called? Such as Before the vote</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/chart_commands.py"></location>
            <source>What is this quadrant called?</source>
            <translation>What is this quadrant called?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/workshop_page.py"></location>
            <source>What is this workshop about?</source>
            <translation>What is this workshop about?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/orientation.py"></location>
            <source>What is worth doing at once lies at the bottom right</source>
            <translation>What is worth doing at once lies at the bottom right</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/orientation.py"></location>
            <source>What is worth doing at once lies at the top left</source>
            <translation>What is worth doing at once lies at the top left</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/orientation.py"></location>
            <source>What is worth doing at once lies at the top right</source>
            <translation>What is worth doing at once lies at the top right</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/voices.py"></location>
            <source>What is written from now on is hidden from the room until you reveal it.</source>
            <translation>What is written from now on is hidden from the room until you reveal it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>What is written in silence</source>
            <translation>What is written in silence</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/about_page.py"></location>
            <source>What it connects to</source>
            <translation>What it connects to</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>What it connects to, what it promises, its version and its licences.</source>
            <translation>What it connects to, what it promises, its version and its licences.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/about_file_page.py"></location>
            <source>What it holds</source>
            <translation>What it holds</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/about_page.py"></location>
            <source>What it is made of</source>
            <translation>What it is made of</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/about_page.py"></location>
            <source>What it promises</source>
            <translation>What it promises</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_commands.py"></location>
            <source>What makes one option better than another?</source>
            <translation>What makes one option better than another?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/finding_commands.py"></location>
            <source>What makes us say so? Seen, counted or told, when and where</source>
            <translation>What makes us say so? Seen, counted or told, when and where</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/coaching.py"></location>
            <source>What makes you say “{cause}”? No evidence is noted.</source>
            <translation>What makes you say “{cause}”? No evidence is noted.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_handout.py"></location>
            <source>What matters more</source>
            <translation>What matters more</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/guard.py"></location>
            <location filename="../../dip_workshop/ui/dialogs/identifiable.py"></location>
            <location filename="../../dip_workshop/ui/pages/about_file_page.py"></location>
            <source>What may identify somebody</source>
            <translation>What may identify somebody</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>What may identify somebody…</source>
            <translation>What may identify somebody…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>What might be missing, by plain rules; only on your own screen.</source>
            <translation>What might be missing, by plain rules; only on your own screen.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/view_commands.py"></location>
            <source>What might we be missing?</source>
            <translation>What might we be missing?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/view_commands.py"></location>
            <source>What might we be missing? Questions to put to the room</source>
            <translation>What might we be missing? Questions to put to the room</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/coaching.py"></location>
            <source>What nobody has scored is never ranked</source>
            <translation>What nobody has scored is never ranked</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/voices.py"></location>
            <source>What shall be parked?</source>
            <translation>What shall be parked?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/finding_commands.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/commands.py"></location>
            <source>What should be remembered about it?</source>
            <translation>What should be remembered about it?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/commands.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/commands.py"></location>
            <source>What should it say?</source>
            <translation>What should it say?</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/textio/map_topics.py"></location>
            <source>What stands below {n:,} topic has a password and is left out.</source>
            <extracomment>For several: What stands below {n:,} topics has a password and is left out.</extracomment>
            <translation>
                <numerusform>What stands below {n:,} topic has a password and is left out.</numerusform>
                <numerusform>What stands below {n:,} topics has a password and is left out.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/holders.py"></location>
            <source>What still holds it</source>
            <translation>What still holds it</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/import_file.py"></location>
            <source>What the column holds</source>
            <translation>What the column holds</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/column_meanings.py"></location>
            <source>What the column “{name}” is</source>
            <translation>What the column “{name}” is</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/merge_decisions.py"></location>
            <source>What the merge decided</source>
            <translation>What the merge decided</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/step_form.py"></location>
            <location filename="../../dip_workshop/ui/room/window.py"></location>
            <source>What the room sees</source>
            <translation>What the room sees</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>What the workshop holds, where it lies, and what may identify somebody.</source>
            <translation>What the workshop holds, where it lies, and what may identify somebody.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/run.py"></location>
            <source>What the workshop is late is taken from them, each in proportion to its minutes.</source>
            <translation>What the workshop is late is taken from them, each in proportion to its minutes.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/backup_preview.py"></location>
            <source>What this backup holds cannot be read.</source>
            <translation>What this backup holds cannot be read.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/identifiable.py"></location>
            <source>What was found</source>
            <translation>What was found</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>What was found, decided and parked so far, on a page or two.</source>
            <translation>What was found, decided and parked so far, on a page or two.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/table_text.py"></location>
            <location filename="../../dip_workshop/ui/desks/table.py"></location>
            <source>What was pasted</source>
            <translation>What was pasted</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/pasted.py"></location>
            <source>What was pasted has {count:,} characters and the most is {most:,}, so nothing was added; paste it in parts, or save it as a file and import that.</source>
            <translation>What was pasted has {count:,} characters and the most is {most:,}, so nothing was added; paste it in parts, or save it as a file and import that.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/table_text.py"></location>
            <source>What was pasted is too long to be read, so nothing was added; please divide it.</source>
            <translation>What was pasted is too long to be read, so nothing was added; please divide it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/room_sheets.py"></location>
            <source>What was put aside so that the room could go on, and what became of it.</source>
            <translation>What was put aside so that the room could go on, and what became of it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/action_plan.py"></location>
            <location filename="../../dip_workshop/ui/dialogs/review_actions.py"></location>
            <location filename="../../dip_workshop/ui/pages/action_form.py"></location>
            <source>What was seen since</source>
            <translation>What was seen since</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/review_actions.py"></location>
            <source>What was seen since (may stay empty)</source>
            <translation>What was seen since (may stay empty)</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli_doctor.py"></location>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/check_card.py"></location>
            <source>What was taken out is written in {path}</source>
            <translation>What was taken out is written in {path}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli_restore.py"></location>
            <source>What was there before is kept in {path}</source>
            <translation>What was there before is kept in {path}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/recorder.py"></location>
            <source>What went well, and what made it go well?</source>
            <translation>What went well, and what made it go well?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/fault_report.py"></location>
            <source>What went wrong</source>
            <translation>What went wrong</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>What went wrong…</source>
            <translation>What went wrong…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/action_form.py"></location>
            <source>What will be different, and where will you see it?</source>
            <translation>What will be different, and where will you see it?</translation>
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
            <location filename="../../dip_workshop/core/room/recorder.py"></location>
            <source>What will you try differently next time, and how will you tell whether it helped?</source>
            <translation>What will you try differently next time, and how will you tell whether it helped?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/table_form.py"></location>
            <source>What would be added</source>
            <translation>What would be added</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/step_form.py"></location>
            <source>What you ask</source>
            <translation>What you ask</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/hand_over.py"></location>
            <source>What you wrote for yourself alone, about a step or afterwards. It is left out, of the history too, unless you include it.</source>
            <translation>What you wrote for yourself alone, about a step or afterwards. It is left out, of the history too, unless you include it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>What your trust’s own patient numbers look like</source>
            <translation>What your trust’s own patient numbers look like</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/rescue.py"></location>
            <source>Whatever you choose, the file is kept: to restore a backup or to begin anew sets it aside in the same folder. PDFs stay as they are.</source>
            <translation>Whatever you choose, the file is kept: to restore a backup or to begin anew sets it aside in the same folder. PDFs stay as they are.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Wheel</source>
            <translation>Wheel</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/help_page.py"></location>
            <source>When something goes wrong</source>
            <translation>When something goes wrong</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/room.py"></location>
            <source>Where a board is too large to be read from the last row it is shown in parts; by itself the room sees the part that is selected or was just added to.</source>
            <translation>Where a board is too large to be read from the last row it is shown in parts; by itself the room sees the part that is selected or was just added to.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/merge_decisions.py"></location>
            <source>Where both copies had changed the same thing, a fixed rule chose, the same on every laptop: mostly the answer before which more steps had been made. It does not know which is right or which came later by the clock. Space takes the other answer of the chosen line; undo on the workshop's page takes that back.</source>
            <translation>Where both copies had changed the same thing, a fixed rule chose, the same on every laptop: mostly the answer before which more steps had been made. It does not know which is right or which came later by the clock. Space takes the other answer of the chosen line; undo on the workshop's page takes that back.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/recorder.py"></location>
            <source>Where did the time go that the plan did not foresee?</source>
            <translation>Where did the time go that the plan did not foresee?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/chart_commands.py"></location>
            <source>Where do the selected options belong?</source>
            <translation>Where do the selected options belong?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/action_plan.py"></location>
            <source>Where each comes from</source>
            <translation>Where each comes from</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/actions.py"></location>
            <source>Where it comes from and leads to</source>
            <translation>Where it comes from and leads to</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/about_file_page.py"></location>
            <source>Where it lies</source>
            <translation>Where it lies</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/weighing.py"></location>
            <source>Where lower is better, a rating is turned round on its scale first: lowest + highest − rating.</source>
            <translation>Where lower is better, a rating is turned round on its scale first: lowest + highest − rating.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/coaching.py"></location>
            <source>Where people differ they know different things; talk first, and score again</source>
            <translation>Where people differ they know different things; talk first, and score again</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/room.py"></location>
            <source>Where the room’s window came up on the wrong one.</source>
            <translation>Where the room’s window came up on the wrong one.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping_page.py"></location>
            <source>Where the workshops lie</source>
            <translation>Where the workshops lie</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/handout.py"></location>
            <source>Where these came from and went to</source>
            <translation>Where these came from and went to</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/about_page.py"></location>
            <source>Where things are</source>
            <translation>Where things are</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/thread.py"></location>
            <source>Where this comes from and leads to…</source>
            <translation>Where this comes from and leads to…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/run.py"></location>
            <source>Where work was last saved ahead of the long silence, such as the night between.</source>
            <translation>Where work was last saved ahead of the long silence, such as the night between.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/workshop_page.py"></location>
            <source>Where?</source>
            <translation>Where?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/room.py"></location>
            <source>Whether the room sees what you go to, or stays with what it sees now.</source>
            <translation>Whether the room sees what you go to, or stays with what it sees now.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>Whether things may move by themselves, such as the time-lapse of a board.</source>
            <translation>Whether things may move by themselves, such as the time-lapse of a board.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/all_actions_page.py"></location>
            <source>Which actions</source>
            <translation>Which actions</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/commands.py"></location>
            <source>Which bones should it have?</source>
            <translation>Which bones should it have?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/import_file.py"></location>
            <source>Which column holds the texts?</source>
            <translation>Which column holds the texts?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>Which driver does it feed as well?</source>
            <translation>Which driver does it feed as well?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <source>Which link should be taken away?</source>
            <translation>Which link should be taken away?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/pair_commands.py"></location>
            <source>Which matters more, and by how much? Such as A2, B1 or 0</source>
            <translation>Which matters more, and by how much? Such as A2, B1 or 0</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/chart_commands.py"></location>
            <source>Which names should the four quadrants have?</source>
            <translation>Which names should the four quadrants have?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/workshop_page.py"></location>
            <source>Which of the trust's true norths does it serve?</source>
            <translation>Which of the trust's true norths does it serve?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Which of these belongs with it?</source>
            <translation>Which of these belongs with it?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/commands.py"></location>
            <source>Which options have dots?</source>
            <translation>Which options have dots?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_commands.py"></location>
            <source>Which options should the board show?</source>
            <translation>Which options should the board show?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/plan.py"></location>
            <source>Which plan does this workshop use?</source>
            <translation>Which plan does this workshop use?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/plan.py"></location>
            <source>Which plan is the new workshop made from?</source>
            <translation>Which plan is the new workshop made from?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Which question do the notes answer?</source>
            <translation>Which question do the notes answer?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/recorder.py"></location>
            <source>Which question opened the room, and which one closed it?</source>
            <translation>Which question opened the room, and which one closed it?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_commands.py"></location>
            <source>Which rating? Leave it empty to clear the cell</source>
            <translation>Which rating? Leave it empty to clear the cell</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_commands.py"></location>
            <source>Which ratings are good ones?</source>
            <translation>Which ratings are good ones?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/chart_commands.py"></location>
            <source>Which scale should the scores have?</source>
            <translation>Which scale should the scores have?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/room.py"></location>
            <source>Which screen does the room see?</source>
            <translation>Which screen does the room see?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/import_file.py"></location>
            <source>Which sheet?</source>
            <translation>Which sheet?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/people_page.py"></location>
            <source>Which staff group?</source>
            <translation>Which staff group?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/run.py"></location>
            <source>Which step does the room go to?</source>
            <translation>Which step does the room go to?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Which two say the same? They become one note.</source>
            <translation>Which two say the same? They become one note.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/chart_commands.py"></location>
            <source>Which way round should the chart be?</source>
            <translation>Which way round should the chart be?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/guard.py"></location>
            <source>Which words shall be removed for good?</source>
            <translation>Which words shall be removed for good?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/backups_card.py"></location>
            <source>Which workshop shall come back as a copy?</source>
            <translation>Which workshop shall come back as a copy?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>While a workshop is open here and in use, and always in the room view.</source>
            <translation>While a workshop is open here and in use, and always in the room view.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>While a workshop runs</source>
            <translation>While a workshop runs</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/copies/backup_names.py"></location>
            <source>While working</source>
            <translation>While working</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/recorder_page.py"></location>
            <source>Who came and left</source>
            <translation>Who came and left</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/people_page.py"></location>
            <source>Who comes</source>
            <translation>Who comes</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/thread.py"></location>
            <source>Who does what until when, and how the team shall know.</source>
            <translation>Who does what until when, and how the team shall know.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/voices.py"></location>
            <source>Who is here, who came late, who left; and the question who is missing.</source>
            <translation>Who is here, who came late, who left; and the question who is missing.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/workshop_page.py"></location>
            <source>Who is it for?</source>
            <translation>Who is it for?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/people_page.py"></location>
            <source>Who is missing?</source>
            <translation>Who is missing?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/about_file_page.py"></location>
            <source>Who wrote what</source>
            <translation>Who wrote what</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/rules.py"></location>
            <source>Whoever has spoken twice waits until others have spoken.</source>
            <translation>Whoever has spoken twice waits until others have spoken.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/voices.py"></location>
            <source>Whoever is skipped comes back at the end.</source>
            <translation>Whoever is skipped comes back at the end.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/guard.py"></location>
            <source>Whoever looks after information governance reads the reason on “About this file”.</source>
            <translation>Whoever looks after information governance reads the reason on “About this file”.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/room.py"></location>
            <source>Whole board, however small</source>
            <translation>Whole board, however small</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/time_lapse.py"></location>
            <source>Whole screen</source>
            <translation>Whole screen</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/all_actions_page.py"></location>
            <source>Whose actions</source>
            <translation>Whose actions</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/recorder.py"></location>
            <source>Whose voice was not heard, and what could invite it next time?</source>
            <translation>Whose voice was not heard, and what could invite it next time?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/people_page.py"></location>
            <source>Whose work or life does the question touch, and who of them is not here?</source>
            <translation>Whose work or life does the question touch, and who of them is not here?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/commands.py"></location>
            <source>Why does this happen?</source>
            <translation>Why does this happen?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/guard.py"></location>
            <source>Why may it stay?</source>
            <translation>Why may it stay?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/ladder.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/why_forms.py"></location>
            <source>Why {step}</source>
            <translation>Why {step}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/ladder.py"></location>
            <source>Why {step} · {bone}</source>
            <translation>Why {step} · {bone}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/gestures.py"></location>
            <source>Why? Adds below “{cause}”</source>
            <translation>Why? Adds below “{cause}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Wider outline</source>
            <translation>Wider outline</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>With a reason, which “About this file” shows.</source>
            <translation>With a reason, which “About this file” shows.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/kind.py"></location>
            <source>With dots on ballots, or by hands; the votes come back to where each text is from</source>
            <translation>With dots on ballots, or by hands; the votes come back to where each text is from</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/plan.py"></location>
            <source>With its question, run sheet, bones, criteria and rules, and without its notes.</source>
            <translation>With its question, run sheet, bones, criteria and rules, and without its notes.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/plan.py"></location>
            <source>With its steps, their minutes and the questions to ask.</source>
            <translation>With its steps, their minutes and the questions to ask.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>With the keyboard on the board or the outline: a command, a moment later</source>
            <translation>With the keyboard on the board or the outline: a command, a moment later</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/voices.py"></location>
            <source>With the values, for the wall.</source>
            <translation>With the values, for the wall.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/model.py"></location>
            <source>Without words it would be lost, so the old text was kept.</source>
            <translation>Without words it would be lost, so the old text was kept.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Words of the tags…</source>
            <translation>Words of the tags…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/coaching.py"></location>
            <source>Words that blame people, or a grade of staff</source>
            <translation>Words that blame people, or a grade of staff</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/safe_keeping/removals.py"></location>
            <source>Words were removed for good from this workshop on this laptop {moment}: the file may still hold them, so if it comes in, remove them again.</source>
            <translation>Words were removed for good from this workshop on this laptop {moment}: the file may still hold them, so if it comes in, remove them again.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/actions.py"></location>
            <source>Words, tags and states; Enter goes to the next match, Escape shows all again.</source>
            <translation>Words, tags and states; Enter goes to the next match, Escape shows all again.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Work environment</source>
            <translation>Work environment</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/category_sets.py"></location>
            <source>Work system (SEIPS)</source>
            <translation>Work system (SEIPS)</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/search_everything.py"></location>
            <source>Worked on last</source>
            <translation>Worked on last</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/catalogue.py"></location>
            <location filename="../../dip_workshop/report/page_frame.py"></location>
            <location filename="../../dip_workshop/session/agreeing.py"></location>
            <location filename="../../dip_workshop/ui/pages/all_actions_page.py"></location>
            <source>Workshop</source>
            <translation>Workshop</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/file.py"></location>
            <source>Workshop files (*{suffix})</source>
            <translation>Workshop files (*{suffix})</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/health.py"></location>
            <source>Workshop {workshop_id}</source>
            <translation>Workshop {workshop_id}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/health.py"></location>
            <source>Workshop {workshop_id} should have {wanted} rows of {name} and has {there}.</source>
            <translation>Workshop {workshop_id} should have {wanted} rows of {name} and has {there}.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/health.py"></location>
            <source>Workshop {workshop_id}: {fault}.</source>
            <translation>Workshop {workshop_id}: {fault}.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/home_page.py"></location>
            <location filename="../../dip_workshop/ui/sidebar.py"></location>
            <source>Workshops</source>
            <translation>Workshops</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/plan_cards.py"></location>
            <source>Workshops that were made from it stay as they are.</source>
            <translation>Workshops that were made from it stay as they are.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/about_page.py"></location>
            <source>Workshops, backups and log</source>
            <translation>Workshops, backups and log</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/private_notes_page.py"></location>
            <source>Write a note…</source>
            <translation>Write a note…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/voices.py"></location>
            <location filename="../../dip_workshop/ui/drafts/homeless_texts.py"></location>
            <source>Write a private note</source>
            <translation>Write a private note</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/voices.py"></location>
            <location filename="../../dip_workshop/ui/drafts/places.py"></location>
            <source>Write a private note…</source>
            <translation>Write a private note…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Write down the one question that the room is asked.</source>
            <translation>Write down the one question that the room is asked.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Write down what is noticeably absent. It stands in a group of its own.</source>
            <translation>Write down what is noticeably absent. It stands in a group of its own.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/run_sheet.py"></location>
            <location filename="../../dip_workshop/ui/desks/voices.py"></location>
            <source>Write in silence</source>
            <translation>Write in silence</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/action_rows/voices.py"></location>
            <source>Write in silence, or end it</source>
            <translation>Write in silence, or end it</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/ballot_paper.py"></location>
            <source>Write into the boxes how many dots you give; no name.</source>
            <translation>Write into the boxes how many dots you give; no name.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/kind.py"></location>
            <source>Write notes, sort them in silence, then name the groups</source>
            <translation>Write notes, sort them in silence, then name the groups</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/commands.py"></location>
            <location filename="../../dip_workshop/exercises/driver_diagram/sample.py"></location>
            <source>Write the aim…</source>
            <translation>Write the aim…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/commands.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/sample.py"></location>
            <source>Write the effect…</source>
            <translation>Write the effect…</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/commands.py"></location>
            <source>Write the header of a group or supergroup: a short sentence says more than one word.</source>
            <translation>Write the header of a group or supergroup: a short sentence says more than one word.</translation>
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
            <location filename="../../dip_workshop/exercises/driver_diagram/gestures.py"></location>
            <source>Writes the aim: how much better, for whom, by when</source>
            <translation>Writes the aim: how much better, for whom, by when</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/commands.py"></location>
            <source>Writes what is to be explained into the head.</source>
            <translation>Writes what is to be explained into the head.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/pages/silence.py"></location>
            <source>Writing in silence: {n} hidden</source>
            <extracomment>For several: Writing in silence: {n} hidden</extracomment>
            <translation>
                <numerusform>Writing in silence: {n} hidden</numerusform>
                <numerusform>Writing in silence: {n} hidden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/file.py"></location>
            <source>Writing the file and reading it back…</source>
            <translation>Writing the file and reading it back…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/session/exchanging.py"></location>
            <source>Wrote “{name}”{lock}, and read {n} record back from it.</source>
            <extracomment>For several: Wrote “{name}”{lock}, and read {n} records back from it.</extracomment>
            <translation>
                <numerusform>Wrote “{name}”{lock}, and read {n} record back from it.</numerusform>
                <numerusform>Wrote “{name}”{lock}, and read {n} records back from it.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/step_page.py"></location>
            <source>You ask</source>
            <translation>You ask</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/prioritisation/voting/ballot_paper.py"></location>
            <source>You have {n} dot.</source>
            <extracomment>For several: You have {n} dots.</extracomment>
            <translation>
                <numerusform>You have {n} dot.</numerusform>
                <numerusform>You have {n} dots.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/recorder_page.py"></location>
            <source>Your answers stay with this workshop: on no PDF, and never before a room.</source>
            <translation>Your answers stay with this workshop: on no PDF, and never before a room.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/plan_cards.py"></location>
            <source>Your own</source>
            <translation>Your own</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>Your trust</source>
            <translation>Your trust</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>Your trust’s values</source>
            <translation>Your trust’s values</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/report/publication.py"></location>
            <source>Your workshop is safe.</source>
            <translation>Your workshop is safe.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/identifiable.py"></location>
            <source>[removed]</source>
            <translation>[removed]</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli.py"></location>
            <source>a CSV or Excel file with headings</source>
            <translation>a CSV or Excel file with headings</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/handout.py"></location>
            <source>a cause</source>
            <translation>a cause</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/kind.py"></location>
            <source>a cause needs a count first</source>
            <translation>a cause needs a count first</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/handout.py"></location>
            <source>a change idea</source>
            <translation>a change idea</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/identifiable.py"></location>
            <source>a date of birth</source>
            <translation>a date of birth</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/actions.py"></location>
            <source>a due date</source>
            <translation>a due date</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/handout.py"></location>
            <source>a link</source>
            <translation>a link</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/similar.py"></location>
            <source>a little alike</source>
            <translation>a little alike</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/identifiable.py"></location>
            <source>a name on your list of people</source>
            <translation>a name on your list of people</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/handout.py"></location>
            <source>a note</source>
            <translation>a note</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/identifiable.py"></location>
            <source>a number of your trust</source>
            <translation>a number of your trust</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/bundles/packing.py"></location>
            <source>a part larger than any that is allowed</source>
            <translation>a part larger than any that is allowed</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/bundles/packing.py"></location>
            <source>a part that swells more than is allowed</source>
            <translation>a part that swells more than is allowed</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/identifiable.py"></location>
            <source>a patient’s bed</source>
            <translation>a patient’s bed</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/identifiable.py"></location>
            <source>a person’s name</source>
            <translation>a person’s name</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/identifiable.py"></location>
            <source>a postcode</source>
            <translation>a postcode</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/handout.py"></location>
            <source>a primary driver</source>
            <translation>a primary driver</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/prioritisation/voting/commands.py"></location>
            <source>a quarter of the options: {n} dot</source>
            <extracomment>For several: a quarter: {n} dots</extracomment>
            <translation>
                <numerusform>a quarter of the options: {n} dot</numerusform>
                <numerusform>a quarter: {n} dots</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli.py"></location>
            <source>a second place, such as a stick</source>
            <translation>a second place, such as a stick</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/handout.py"></location>
            <source>a secondary driver</source>
            <translation>a secondary driver</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/identifiable.py"></location>
            <source>a telephone number</source>
            <translation>a telephone number</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/handout.py"></location>
            <location filename="../../dip_workshop/kinds.py"></location>
            <source>a text</source>
            <translation>a text</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/handout.py"></location>
            <source>a text that waits</source>
            <translation>a text that waits</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/prioritisation/voting/commands.py"></location>
            <source>a third: {n} dot; all are used, and the lowest drop out</source>
            <extracomment>For several: a third: {n} dots; all are used, and the lowest drop out</extracomment>
            <translation>
                <numerusform>a third: {n} dot; all are used, and the lowest drop out</numerusform>
                <numerusform>a third: {n} dots; all are used, and the lowest drop out</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli_parsing.py"></location>
            <source>a workshop file for the window to look at</source>
            <translation>a workshop file for the window to look at</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli.py"></location>
            <source>add to this workshop</source>
            <translation>add to this workshop</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/found_acts.py"></location>
            <source>agenda schedule programme timetable</source>
            <translation>agenda schedule programme timetable</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/handout.py"></location>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>aim</source>
            <translation>aim</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/similar.py"></location>
            <source>alike in part</source>
            <translation>alike in part</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_view.py"></location>
            <source>all options</source>
            <translation>all options</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/ties.py"></location>
            <source>also in {letters}</source>
            <translation>also in {letters}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/skeleton.py"></location>
            <source>also on {bones}</source>
            <translation>also on {bones}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/identifiable.py"></location>
            <source>an NHS number</source>
            <translation>an NHS number</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/identifiable.py"></location>
            <source>an e-mail address</source>
            <translation>an e-mail address</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/score_sheet.py"></location>
            <source>an option is needed first</source>
            <translation>an option is needed first</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/actions.py"></location>
            <source>an owner</source>
            <translation>an owner</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/session/short_report.py"></location>
            <location filename="../../dip_workshop/ui/pages/due_card.py"></location>
            <source>and {n} more</source>
            <extracomment>For several: and {n} more</extracomment>
            <translation>
                <numerusform>and {n} more</numerusform>
                <numerusform>and {n} more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/pages/due_card.py"></location>
            <source>and {n} more action due</source>
            <extracomment>For several: and {n} more actions due</extracomment>
            <translation>
                <numerusform>and {n} more action due</numerusform>
                <numerusform>and {n} more actions due</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/merging.py"></location>
            <source>another place</source>
            <translation>another place</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli.py"></location>
            <source>another sheet than the first</source>
            <translation>another sheet than the first</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/view.py"></location>
            <source>any number on one option</source>
            <translation>any number on one option</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/moving.py"></location>
            <source>as a primary driver</source>
            <translation>as a primary driver</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/choosing.py"></location>
            <source>as it is now</source>
            <translation>as it is now</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/recorder_page.py"></location>
            <source>as planned</source>
            <translation>as planned</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/backups_card.py"></location>
            <source>as the file was, with its fault</source>
            <translation>as the file was, with its fault</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli.py"></location>
            <source>ask for a passphrase and lock it</source>
            <translation>ask for a passphrase and lock it</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/handout.py"></location>
            <source>at home as {number}</source>
            <translation>at home as {number}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/clock_words.py"></location>
            <source>at {time}</source>
            <translation>at {time}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/found_acts.py"></location>
            <source>attendance participants names initials</source>
            <translation>attendance participants names initials</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/found_acts.py"></location>
            <source>back revert</source>
            <translation>back revert</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli.py"></location>
            <source>back up the store and read the backup back</source>
            <translation>back up the store and read the backup back</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/found_acts.py"></location>
            <source>backup copy restore</source>
            <translation>backup copy restore</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/outline.py"></location>
            <source>ballot {number}</source>
            <translation>ballot {number}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/moving.py"></location>
            <source>below {number} on {bone}</source>
            <translation>below {number} on {bone}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_handout.py"></location>
            <source>beside</source>
            <translation>beside</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/moving.py"></location>
            <source>bone {number}</source>
            <translation>bone {number}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/similar.py"></location>
            <source>both say {words}</source>
            <translation>both say {words}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/room/lists.py"></location>
            <source>by {day}</source>
            <translation>by {day}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/people_page.py"></location>
            <source>came {time}</source>
            <translation>came {time}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/kind.py"></location>
            <source>change idea</source>
            <translation>change idea</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/kind.py"></location>
            <source>change ideas</source>
            <translation>change ideas</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli.py"></location>
            <source>check the store and every word in it</source>
            <translation>check the store and every word in it</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/command_words.py"></location>
            <source>choose it again</source>
            <translation>choose it again</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/rounds.py"></location>
            <source>comes back at the end</source>
            <translation>comes back at the end</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/action_plan.py"></location>
            <source>comes from what stands above</source>
            <translation>comes from what stands above</translation>
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
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>count</source>
            <translation>count</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/found_acts.py"></location>
            <source>create start</source>
            <translation>create start</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli.py"></location>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/backups_card.py"></location>
            <source>damaged</source>
            <translation>damaged</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>date</source>
            <translation>date</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/action_form.py"></location>
            <source>days</source>
            <translation>days</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/ranks.py"></location>
            <source>decided: place {place}</source>
            <translation>decided: place {place}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/merging.py"></location>
            <source>deleted</source>
            <translation>deleted</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>dividing line</source>
            <translation>dividing line</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/point_words.py"></location>
            <source>does not fit the criteria or the other sums</source>
            <translation>does not fit the criteria or the other sums</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/action_plan.py"></location>
            <location filename="../../dip_workshop/ui/room/lists.py"></location>
            <source>done</source>
            <translation>done</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/clock.py"></location>
            <source>done in under 1 min</source>
            <translation>done in under 1 min</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/clock.py"></location>
            <source>done in {n} min</source>
            <translation>done in {n} min</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/action_plan.py"></location>
            <source>done on {day}</source>
            <translation>done on {day}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/clock.py"></location>
            <source>done, {n} min over</source>
            <translation>done, {n} min over</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>dots for each person</source>
            <translation>dots for each person</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/handout.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/outline.py"></location>
            <source>drops out</source>
            <translation>drops out</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>due date</source>
            <translation>due date</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/found_acts.py"></location>
            <source>duplicate copy template again</source>
            <translation>duplicate copy template again</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/handout.py"></location>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>effect</source>
            <translation>effect</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/words.py"></location>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>effort</source>
            <translation>effort</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/ranking.py"></location>
            <source>effort {score}</source>
            <translation>effort {score}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/handout.py"></location>
            <source>empty</source>
            <translation>empty</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/clock_words.py"></location>
            <source>ends {time}</source>
            <translation>ends {time}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/clock_words.py"></location>
            <source>ends {time} if you start now</source>
            <translation>ends {time} if you start now</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/clock_words.py"></location>
            <source>ends {time}, {n} min in hand</source>
            <translation>ends {time}, {n} min in hand</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/clock_words.py"></location>
            <source>ends {time}, {n} min late</source>
            <translation>ends {time}, {n} min late</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>evidence</source>
            <translation>evidence</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/voting/model.py"></location>
            <source>exactly {dots}</source>
            <translation>exactly {dots}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/clock_words.py"></location>
            <source>finished</source>
            <translation>finished</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/room.py"></location>
            <source>following</source>
            <translation>following</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/pareto.py"></location>
            <source>four fifths</source>
            <translation>four fifths</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/ties.py"></location>
            <source>from {source}</source>
            <translation>from {source}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/handout.py"></location>
            <source>from {title}</source>
            <translation>from {title}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/handout.py"></location>
            <source>from {title}: “{text}”</source>
            <translation>from {title}: “{text}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/room.py"></location>
            <source>frozen</source>
            <translation>frozen</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/room/seats.py"></location>
            <source>gather within {n} m of this screen</source>
            <translation>gather within {n} m of this screen</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/kind.py"></location>
            <source>group</source>
            <translation>group</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/sheets.py"></location>
            <source>group {letter}, {header}</source>
            <translation>group {letter}, {header}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/kind.py"></location>
            <source>groups</source>
            <translation>groups</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/sheets.py"></location>
            <source>groups {first} to {last}</source>
            <translation>groups {first} to {last}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/rounds.py"></location>
            <source>had a turn</source>
            <translation>had a turn</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/pareto.py"></location>
            <source>half</source>
            <translation>half</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/found_acts.py"></location>
            <source>handout PDF documents files pictures print</source>
            <translation>handout PDF documents files pictures print</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/found_acts.py"></location>
            <source>handout print export minutes report</source>
            <translation>handout print export minutes report</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/found_acts.py"></location>
            <source>handout print picture export poster share</source>
            <translation>handout print picture export poster share</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/found_acts.py"></location>
            <source>handout print poster picture</source>
            <translation>handout print poster picture</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/outline.py"></location>
            <source>hands counted</source>
            <translation>hands counted</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/view.py"></location>
            <source>hands counted for {counted} of {all} options</source>
            <translation>hands counted for {counted} of {all} options</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>head-count</source>
            <translation>head-count</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/hidden_marks.py"></location>
            <source>hidden from the room</source>
            <translation>hidden from the room</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>highest score</source>
            <translation>highest score</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/kind.py"></location>
            <source>highest-ranked option</source>
            <translation>highest-ranked option</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/kind.py"></location>
            <source>highest-ranked options</source>
            <translation>highest-ranked options</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>how far the room believes in it</source>
            <translation>how far the room believes in it</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>how it was tested</source>
            <translation>how it was tested</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>how many score</source>
            <translation>how many score</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>how many vote</source>
            <translation>how many vote</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>how much more one of them matters</source>
            <translation>how much more one of them matters</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>how the room works</source>
            <translation>how the room works</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/actions.py"></location>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>how we shall know</source>
            <translation>how we shall know</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/words.py"></location>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>impact</source>
            <translation>impact</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/words.py"></location>
            <source>impact and effort</source>
            <translation>impact and effort</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/words.py"></location>
            <source>impact {impacts}, effort {efforts}</source>
            <translation>impact {impacts}, effort {efforts}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/ranking.py"></location>
            <source>impact {score}</source>
            <translation>impact {score}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/due_days.py"></location>
            <source>in a week</source>
            <translation>in a week</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/help_page.py"></location>
            <source>in the menu</source>
            <translation>in the menu</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/ties.py"></location>
            <source>in {title}</source>
            <translation>in {title}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/merging.py"></location>
            <source>in “{name}”</source>
            <translation>in “{name}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/plans.py"></location>
            <source>it could not be opened</source>
            <translation>it could not be opened</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/plans.py"></location>
            <source>it has no step</source>
            <translation>it has no step</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/plans.py"></location>
            <source>it has no title</source>
            <translation>it has no title</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/plans.py"></location>
            <source>it is nested too deep</source>
            <translation>it is nested too deep</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/plans.py"></location>
            <source>it is not UTF-8 text</source>
            <translation>it is not UTF-8 text</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/plans.py"></location>
            <source>it is too large</source>
            <translation>it is too large</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/plans.py"></location>
            <source>its end or a value in it is not as TOML should be</source>
            <translation>its end or a value in it is not as TOML should be</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli.py"></location>
            <source>its number or file</source>
            <translation>its number or file</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/room.py"></location>
            <source>its own view</source>
            <translation>its own view</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/merging.py"></location>
            <source>kept</source>
            <translation>kept</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/merging.py"></location>
            <source>kept, as “{text}”</source>
            <translation>kept, as “{text}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/found_acts.py"></location>
            <source>later car park</source>
            <translation>later car park</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/people_page.py"></location>
            <source>left {time}</source>
            <translation>left {time}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/findings.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/kind.py"></location>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>likely root cause</source>
            <translation>likely root cause</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/kind.py"></location>
            <source>likely root causes</source>
            <translation>likely root causes</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/plans.py"></location>
            <source>line {line} is not as TOML should be</source>
            <translation>line {line} is not as TOML should be</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/handout.py"></location>
            <source>link</source>
            <translation>link</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli.py"></location>
            <source>list the backups, each looked through</source>
            <translation>list the backups, each looked through</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli.py"></location>
            <source>list the workshops in the store</source>
            <translation>list the workshops in the store</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>lowest score</source>
            <translation>lowest score</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli.py"></location>
            <source>make the texts of a file's column an exercise</source>
            <translation>make the texts of a file's column an exercise</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli.py"></location>
            <source>mend what can be mended, after a backup</source>
            <translation>mend what can be mended, after a backup</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli.py"></location>
            <source>merge it into the copy that is here</source>
            <translation>merge it into the copy that is here</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/table.py"></location>
            <source>merged into the note above</source>
            <translation>merged into the note above</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/run_sheet/words.py"></location>
            <source>min {n}</source>
            <translation>min {n}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>minutes given since</source>
            <translation>minutes given since</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>minutes planned</source>
            <translation>minutes planned</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli.py"></location>
            <source>missing: {text}</source>
            <translation>missing: {text}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/bundles/packing.py"></location>
            <location filename="../../dip_workshop/store/bundles/reader.py"></location>
            <source>more in it than a workshop can hold</source>
            <translation>more in it than a workshop can hold</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/bundles/packing.py"></location>
            <source>more parts than the {most} allowed</source>
            <translation>more parts than the {most} allowed</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/bundles/reader.py"></location>
            <source>more than {most:,} cards on one board</source>
            <translation>more than {most:,} cards on one board</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/bundles/files.py"></location>
            <source>more than {n} MB</source>
            <translation>more than {n} MB</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>most dots on one option</source>
            <translation>most dots on one option</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/words.py"></location>
            <source>moved from the median: {medians}</source>
            <translation>moved from the median: {medians}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/similar.py"></location>
            <source>much alike</source>
            <translation>much alike</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/similar.py"></location>
            <source>nearly the same</source>
            <translation>nearly the same</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/findings.py"></location>
            <source>needs evidence</source>
            <translation>needs evidence</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/merging.py"></location>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli.py"></location>
            <source>no date</source>
            <translation>no date</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/action_plan.py"></location>
            <location filename="../../dip_workshop/ui/dialogs/review_actions.py"></location>
            <location filename="../../dip_workshop/ui/pages/actions_page.py"></location>
            <location filename="../../dip_workshop/ui/pages/all_actions_page.py"></location>
            <source>no date yet</source>
            <translation>no date yet</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_handout.py"></location>
            <source>no difference</source>
            <translation>no difference</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/tie_words.py"></location>
            <source>no longer holds: the order {order}, “{reason}”</source>
            <translation>no longer holds: the order {order}, “{reason}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/handout.py"></location>
            <source>no longer marked</source>
            <translation>no longer marked</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/outline.py"></location>
            <source>not in this vote</source>
            <translation>not in this vote</translation>
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
            <location filename="../../dip_workshop/session/short_report.py"></location>
            <location filename="../../dip_workshop/ui/pages/recorder_page.py"></location>
            <source>not reached</source>
            <translation>not reached</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/clock_words.py"></location>
            <source>not started</source>
            <translation>not started</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/ladder.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/strokes.py"></location>
            <source>not written yet</source>
            <translation>not written yet</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/clusters.py"></location>
            <source>not yet named</source>
            <translation>not yet named</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/outline.py"></location>
            <source>not yet rated</source>
            <translation>not yet rated</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/handout.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/layout.py"></location>
            <source>not yet scored</source>
            <translation>not yet scored</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/option_row.py"></location>
            <source>note: {note}</source>
            <translation>note: {note}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/merging.py"></location>
            <source>nothing</source>
            <translation>nothing</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/clock.py"></location>
            <location filename="../../dip_workshop/core/room/rounds.py"></location>
            <source>now</source>
            <translation>now</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/clock.py"></location>
            <source>now, {n} min over</source>
            <translation>now, {n} min over</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/chart.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/outline.py"></location>
            <source>on the line</source>
            <translation>on the line</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/view.py"></location>
            <source>one on an option at most</source>
            <translation>one on an option at most</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli.py"></location>
            <source>only this one, as a copy beside what there is</source>
            <translation>only this one, as a copy beside what there is</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/option_row.py"></location>
            <source>option {number}</source>
            <translation>option {number}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/found_acts.py"></location>
            <source>options preferences theme dark font language</source>
            <translation>options preferences theme dark font language</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/workshop_page.py"></location>
            <source>or initials, such as: AK BL CM (never tied to ideas)</source>
            <translation>or initials, such as: AK BL CM (never tied to ideas)</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>outcome measure</source>
            <translation>outcome measure</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/clock_words.py"></location>
            <source>over</source>
            <translation>over</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/room/surface.py"></location>
            <source>over time</source>
            <translation>over time</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/clock_words.py"></location>
            <source>over, paused</source>
            <translation>over, paused</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/core/due_days.py"></location>
            <source>overdue {n} day</source>
            <extracomment>For several: overdue {n} days</extracomment>
            <translation>
                <numerusform>overdue {n} day</numerusform>
                <numerusform>overdue {n} days</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>owner</source>
            <translation>owner</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/due_card.py"></location>
            <source>owner to confirm</source>
            <translation>owner to confirm</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/report/page_frame.py"></location>
            <source>page {number} of {count}</source>
            <translation>page {number} of {count}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/overview.py"></location>
            <location filename="../../dip_workshop/exercises/affinity/paper.py"></location>
            <source>part of {supergroup}</source>
            <translation>part of {supergroup}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/similar.py"></location>
            <source>parts of words are the same</source>
            <translation>parts of words are the same</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/rounds.py"></location>
            <source>passed</source>
            <translation>passed</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/clock_words.py"></location>
            <source>paused</source>
            <translation>paused</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli.py"></location>
            <source>play the invented sample workshop and write its PDFs</source>
            <translation>play the invented sample workshop and write its PDFs</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/findings.py"></location>
            <source>possible</source>
            <translation>possible</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/command_words.py"></location>
            <source>press {key}</source>
            <translation>press {key}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli.py"></location>
            <source>print texts too that are still hidden from the room</source>
            <translation>print texts too that are still hidden from the room</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/found_acts.py"></location>
            <source>privacy information governance GDPR personal data</source>
            <translation>privacy information governance GDPR personal data</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>process measure</source>
            <translation>process measure</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/found_acts.py"></location>
            <source>projector present slide share screen beamer</source>
            <translation>projector present slide share screen beamer</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli.py"></location>
            <source>put a backup in the store's place, which is set aside</source>
            <translation>put a backup in the store's place, which is set aside</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>question</source>
            <translation>question</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/ranks.py"></location>
            <source>rank {rank}</source>
            <translation>rank {rank}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/ranks.py"></location>
            <source>rank {rank} equal</source>
            <translation>rank {rank} equal</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>rating</source>
            <translation>rating</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/found_acts.py"></location>
            <source>review summary evaluation</source>
            <translation>review summary evaluation</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/findings.py"></location>
            <source>ruled out</source>
            <translation>ruled out</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/view.py"></location>
            <source>same dots as others; parted by the number of people</source>
            <translation>same dots as others; parted by the number of people</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/spread_sheet.py"></location>
            <source>scores from everybody must be revealed first</source>
            <translation>scores from everybody must be revealed first</translation>
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
            <location filename="../../dip_workshop/exercises/affinity/table.py"></location>
            <source>set aside</source>
            <translation>set aside</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/found_acts.py"></location>
            <source>share send e-mail export copy</source>
            <translation>share send e-mail export copy</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/outline.py"></location>
            <source>sheet {number}</source>
            <translation>sheet {number}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/found_acts.py"></location>
            <source>shortcuts manual how to</source>
            <translation>shortcuts manual how to</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/action_plan.py"></location>
            <source>since removed</source>
            <translation>since removed</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/clock_words.py"></location>
            <source>since {time}</source>
            <translation>since {time}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/clock.py"></location>
            <location filename="../../dip_workshop/session/short_report.py"></location>
            <location filename="../../dip_workshop/ui/pages/recorder_page.py"></location>
            <source>skipped</source>
            <translation>skipped</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/point_words.py"></location>
            <source>slip {number}</source>
            <translation>slip {number}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/outputs_page.py"></location>
            <source>smallest {size:.1f} pt</source>
            <translation>smallest {size:.1f} pt</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid.py"></location>
            <source>so far</source>
            <translation>so far</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/recorder_page.py"></location>
            <source>somebody</source>
            <translation>somebody</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>staff group</source>
            <translation>staff group</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/handout.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/outline.py"></location>
            <source>stays</source>
            <translation>stays</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/plans.py"></location>
            <source>step {number}: {fault}</source>
            <translation>step {number}: {fault}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/room_sheets.py"></location>
            <location filename="../../dip_workshop/ui/pages/parking_page.py"></location>
            <source>still open</source>
            <translation>still open</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/found_acts.py"></location>
            <source>summary minutes handout</source>
            <translation>summary minutes handout</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>tags</source>
            <translation>tags</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli.py"></location>
            <source>take a workshop in from such a file</source>
            <translation>take a workshop in from such a file</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli.py"></location>
            <source>take along text that is still being typed</source>
            <translation>take along text that is still being typed</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli.py"></location>
            <source>take it in as another workshop</source>
            <translation>take it in as another workshop</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/words.py"></location>
            <source>taken from the median: {medians}</source>
            <translation>taken from the median: {medians}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/words.py"></location>
            <source>talk about it</source>
            <translation>talk about it</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/found_acts.py"></location>
            <source>tasks to do list next steps owners</source>
            <translation>tasks to do list next steps owners</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>team</source>
            <translation>team</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli.py"></location>
            <source>tell the versions of the program and of what it stands on</source>
            <translation>tell the versions of the program and of what it stands on</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/found_acts.py"></location>
            <source>template</source>
            <translation>template</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/found_acts.py"></location>
            <source>template agenda</source>
            <translation>template agenda</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/kinds.py"></location>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>text</source>
            <translation>text</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/kinds.py"></location>
            <source>texts</source>
            <translation>texts</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/gestures.py"></location>
            <location filename="../../dip_workshop/exercises/driver_diagram/handout.py"></location>
            <source>the aim</source>
            <translation>the aim</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/report/publication.py"></location>
            <source>the disk gave no reason</source>
            <translation>the disk gave no reason</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/handout.py"></location>
            <source>the effect</source>
            <translation>the effect</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli_parsing.py"></location>
            <source>the file of workshops, if not the usual one</source>
            <translation>the file of workshops, if not the usual one</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli.py"></location>
            <source>the file that was handed over</source>
            <translation>the file that was handed over</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli.py"></location>
            <source>the file to write</source>
            <translation>the file to write</translation>
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
            <location filename="../../dip_workshop/cli.py"></location>
            <source>the heading of the column</source>
            <translation>the heading of the column</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/handout.py"></location>
            <source>the name of a bone</source>
            <translation>the name of a bone</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/outline.py"></location>
            <source>the name of a criterion</source>
            <translation>the name of a criterion</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/outline.py"></location>
            <source>the name of a quadrant</source>
            <translation>the name of a quadrant</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/handout.py"></location>
            <source>the name of group {letter}</source>
            <translation>the name of group {letter}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/handout.py"></location>
            <source>the name of supergroup {code}</source>
            <translation>the name of supergroup {code}</translation>
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
            <location filename="../../dip_workshop/exercises/fishbone/gestures.py"></location>
            <source>the problem, which is the effect in the head</source>
            <translation>the problem, which is the effect in the head</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/outline.py"></location>
            <source>the rating of option {number} by “{criterion}”</source>
            <translation>the rating of option {number} by “{criterion}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/tie_words.py"></location>
            <source>the reason of a decision</source>
            <translation>the reason of a decision</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/similar.py"></location>
            <source>the same words</source>
            <translation>the same words</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli.py"></location>
            <source>the sheet; {usual} unless you say so</source>
            <translation>the sheet; {usual} unless you say so</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/action_plan.py"></location>
            <source>theme {theme}</source>
            <translation>theme {theme}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/table.py"></location>
            <source>there is no note above to merge it into, so nothing was added.</source>
            <translation>there is no note above to merge it into, so nothing was added.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/table.py"></location>
            <source>there is no tag “{tag}”, so nothing was added.</source>
            <translation>there is no tag “{tag}”, so nothing was added.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/writer_lock.py"></location>
            <source>this laptop</source>
            <translation>this laptop</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_view.py"></location>
            <source>those with ratings missing</source>
            <translation>those with ratings missing</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/found_acts.py"></location>
            <source>timer stopwatch countdown</source>
            <translation>timer stopwatch countdown</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/action_plan.py"></location>
            <source>to be agreed</source>
            <translation>to be agreed</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/rounds.py"></location>
            <source>to come</source>
            <translation>to come</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/action_plan.py"></location>
            <location filename="../../dip_workshop/session/agreeing.py"></location>
            <location filename="../../dip_workshop/ui/dialogs/review_actions.py"></location>
            <location filename="../../dip_workshop/ui/pages/actions_page.py"></location>
            <location filename="../../dip_workshop/ui/pages/all_actions_page.py"></location>
            <source>to confirm</source>
            <translation>to confirm</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/due_days.py"></location>
            <location filename="../../dip_workshop/core/typed_days.py"></location>
            <source>today</source>
            <translation>today</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/moments.py"></location>
            <source>today {time}</source>
            <translation>today {time}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/due_days.py"></location>
            <location filename="../../dip_workshop/core/typed_days.py"></location>
            <source>tomorrow</source>
            <translation>tomorrow</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/outline.py"></location>
            <source>total {total}</source>
            <translation>total {total}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>true north</source>
            <translation>true north</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/ballot_paper.py"></location>
            <source>two options are needed first</source>
            <translation>two options are needed first</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/short_report.py"></location>
            <source>under 1 min</source>
            <translation>under 1 min</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/history.py"></location>
            <source>undone</source>
            <translation>undone</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/found_acts.py"></location>
            <source>upload load CSV</source>
            <translation>upload load CSV</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/prioritisation/voting/view.py"></location>
            <source>vote {number}: {n} dot</source>
            <extracomment>For several: vote {number}: {n} dots</extracomment>
            <translation>
                <numerusform>vote {number}: {n} dot</numerusform>
                <numerusform>vote {number}: {n} dots</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>ward or place</source>
            <translation>ward or place</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_blank.py"></location>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>weight</source>
            <translation>weight</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid.py"></location>
            <source>weight {weight} · {share}</source>
            <translation>weight {weight} · {share}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>what became of it</source>
            <translation>what became of it</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>what the facilitator says</source>
            <translation>what the facilitator says</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>what the room sees</source>
            <translation>what the room sees</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli.py"></location>
            <source>what the texts become; a note of an affinity map unless you say so</source>
            <translation>what the texts become; a note of an affinity map unless you say so</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>when it was done</source>
            <translation>when it was done</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>when the room must be free</source>
            <translation>when the room must be free</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>when the workshop begins</source>
            <translation>when the workshop begins</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>when they came</source>
            <translation>when they came</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>when they left</source>
            <translation>when they left</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli.py"></location>
            <source>where the PDFs go</source>
            <translation>where the PDFs go</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>whether all dots are used and the lowest drop out</source>
            <translation>whether all dots are used and the lowest drop out</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>whether it is skipped</source>
            <translation>whether it is skipped</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>whether less is better</source>
            <translation>whether less is better</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>whether the result was revealed</source>
            <translation>whether the result was revealed</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli.py"></location>
            <source>which workshop, as “list” tells it</source>
            <translation>which workshop, as “list” tells it</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/room/lists.py"></location>
            <source>who is to be agreed</source>
            <translation>who is to be agreed</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli.py"></location>
            <source>whole</source>
            <translation>whole</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/gestures.py"></location>
            <location filename="../../dip_workshop/exercises/fishbone/ladder.py"></location>
            <source>why?</source>
            <translation>why?</translation>
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
            <location filename="../../dip_workshop/session/action_plan.py"></location>
            <source>without a name</source>
            <translation>without a name</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>words of the tags</source>
            <translation>words of the tags</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli.py"></location>
            <source>write a workshop with its history to one file to hand over</source>
            <translation>write a workshop with its history to one file to hand over</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli.py"></location>
            <source>write a workshop's PDFs</source>
            <translation>write a workshop's PDFs</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/merging.py"></location>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/history.py"></location>
            <source>you are here</source>
            <translation>you are here</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/due_card.py"></location>
            <source>{action}, {owner}, {day}</source>
            <translation>{action}, {owner}, {day}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/telling.py"></location>
            <source>{act} “{text}”</source>
            <translation>{act} “{text}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/exercise_page.py"></location>
            <source>{act}: {step}</source>
            <translation>{act}: {step}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/plan_cards.py"></location>
            <source>{act}: {title}</source>
            <translation>{act}: {title}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/words.py"></location>
            <source>{axis} {figures}</source>
            <translation>{axis} {figures}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/words.py"></location>
            <source>{axis} {score}</source>
            <translation>{axis} {score}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/fishbone/coaching.py"></location>
            <source>{bone} has {n} cause, less than half of what the others have. What else is there?</source>
            <extracomment>For several: {bone} has {n} causes, less than half of what the others have. What else is there?</extracomment>
            <translation>
                <numerusform>{bone} has {n} cause, less than half of what the others have. What else is there?</numerusform>
                <numerusform>{bone} has {n} causes, less than half of what the others have. What else is there?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/coaching.py"></location>
            <source>{bone} holds {size} of {total} causes. Is it two bones?</source>
            <translation>{bone} holds {size} of {total} causes. Is it two bones?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/skeleton.py"></location>
            <source>{causes}, {likely}</source>
            <translation>{causes}, {likely}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/review_actions.py"></location>
            <source>{code} is done.</source>
            <translation>{code} is done.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/review_actions.py"></location>
            <source>{code} is still open until {day}.</source>
            <translation>{code} is still open until {day}.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/other_workshops.py"></location>
            <source>{code} of “{workshop}” is done.</source>
            <translation>{code} of “{workshop}” is done.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/other_workshops.py"></location>
            <source>{code} of “{workshop}” is open again.</source>
            <translation>{code} of “{workshop}” is open again.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/review_actions.py"></location>
            <source>{code} was dropped.</source>
            <translation>{code} was dropped.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/actions_page.py"></location>
            <source>{code} “{text}” was deleted.</source>
            <translation>{code} “{text}” was deleted.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/coaching.py"></location>
            <source>{count} causes are marked as likely. Which would you test first?</source>
            <translation>{count} causes are marked as likely. Which would you test first?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/coaching.py"></location>
            <source>{count} options share the first place. Talk about them, or vote again on them?</source>
            <translation>{count} options share the first place. Talk about them, or vote again on them?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/coaching.py"></location>
            <source>{count} options share the first place. What would tell them apart?</source>
            <translation>{count} options share the first place. What would tell them apart?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/paper.py"></location>
            <source>{count}, in {code}</source>
            <translation>{count}, in {code}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/all_actions_page.py"></location>
            <source>{count}: {states}</source>
            <translation>{count}: {states}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/outline.py"></location>
            <source>{criterion}: {rating}</source>
            <translation>{criterion}: {rating}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/moments.py"></location>
            <source>{date} {time}</source>
            <translation>{date} {time}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/action_form.py"></location>
            <source>{day} has passed already.</source>
            <translation>{day} has passed already.</translation>
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
            <location filename="../../dip_workshop/exercises/prioritisation/voting/rows.py"></location>
            <source>{dots} from {people}</source>
            <translation>{dots} from {people}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/safe_keeping/backups.py"></location>
            <source>{fault} The newest whole backup is of {moment}.</source>
            <translation>{fault} The newest whole backup is of {moment}.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/point_commands.py"></location>
            <source>{few} or {many}</source>
            <translation>{few} or {many}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/merging.py"></location>
            <source>{field}: {value}</source>
            <translation>{field}: {value}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/words.py"></location>
            <source>{figures} ({n} scored)</source>
            <translation>{figures} ({n} scored)</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/tables.py"></location>
            <source>{file_name} is not a table that can be read ({error}). Nothing was imported.</source>
            <translation>{file_name} is not a table that can be read ({error}). Nothing was imported.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/report/content.py"></location>
            <location filename="../../dip_workshop/ui/pages/outputs_page.py"></location>
            <source>{found} of {n} text</source>
            <extracomment>For several: {found} of {n} texts</extracomment>
            <translation>
                <numerusform>{found} of {n} text</numerusform>
                <numerusform>{found} of {n} texts</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/board_finder.py"></location>
            <source>{found} of {total} texts</source>
            <translation>{found} of {total} texts</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/report/content.py"></location>
            <source>{found}, smallest {size:.1f} pt</source>
            <translation>{found}, smallest {size:.1f} pt</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/sheets.py"></location>
            <source>{groups}, {panels}</source>
            <translation>{groups}, {panels}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/coaching.py"></location>
            <source>{group} holds one note. Does it stand alone on purpose?</source>
            <translation>{group} holds one note. Does it stand alone on purpose?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/coaching.py"></location>
            <source>{group} holds {count} notes. Is it two groups?</source>
            <translation>{group} holds {count} notes. Is it two groups?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/sorting.py"></location>
            <source>{group} shows that already. Nothing was changed.</source>
            <translation>{group} shows that already. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/overview.py"></location>
            <location filename="../../dip_workshop/exercises/affinity/sheets.py"></location>
            <source>{header} (continued)</source>
            <translation>{header} (continued)</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/safe_keeping/holdings.py"></location>
            <source>{held}. It is not among the workshops now.</source>
            <translation>{held}. It is not among the workshops now.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/safe_keeping/holdings.py"></location>
            <source>{held}. It is the same now.</source>
            <translation>{held}. It is the same now.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/safe_keeping/holdings.py"></location>
            <source>{held}. Now it has {texts}, {steps}.</source>
            <translation>{held}. Now it has {texts}, {steps}.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/run_sheet/plan_words.py"></location>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/run_sheet/plan_words.py"></location>
            <source>{hours} h {n} min</source>
            <translation>{hours} h {n} min</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/command_words.py"></location>
            <source>{keys} or {more}</source>
            <translation>{keys} or {more}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/list_card.py"></location>
            <source>{key}: {act}</source>
            <translation>{key}: {act}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/board_editor.py"></location>
            <source>{kind} board</source>
            <translation>{kind} board</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/help_page.py"></location>
            <source>{kind}: how to run it</source>
            <translation>{kind}: how to run it</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/home_page.py"></location>
            <source>{kind}: {description}</source>
            <translation>{kind}: {description}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/commands.py"></location>
            <source>{label} (as now)</source>
            <translation>{label} (as now)</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/model.py"></location>
            <source>{least} have scored already, so the number was left as it is.</source>
            <translation>{least} have scored already, so the number was left as it is.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/voting/model.py"></location>
            <source>{least} have voted already, so the number was left as it is.</source>
            <translation>{least} have voted already, so the number was left as it is.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/room.py"></location>
            <source>{letters} on a wall; {gather}. Right and Left show one part at a time, large.</source>
            <translation>{letters} on a wall; {gather}. Right and Left show one part at a time, large.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/suggestions.py"></location>
            <source>{likeness}: {reason}</source>
            <translation>{likeness}: {reason}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/ballot_paper.py"></location>
            <source>{limit}.</source>
            <translation>{limit}.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/scale.py"></location>
            <source>{low} to {high}</source>
            <translation>{low} to {high}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/about_file_page.py"></location>
            <source>{made} made, {there} still in their folder</source>
            <translation>{made} made, {there} still in their folder</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>{metres} m</source>
            <translation>{metres} m</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/clock.py"></location>
            <source>{minutes} · {state}</source>
            <translation>{minutes} · {state}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid_handout.py"></location>
            <source>{missing}, total so far</source>
            <translation>{missing}, total so far</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/rows.py"></location>
            <source>{most} at most from one</source>
            <translation>{most} at most from one</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/point_sets.py"></location>
            <source>{most} slips are in, which is as many as can be.</source>
            <translation>{most} slips are in, which is as many as can be.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/textio/tables.py"></location>
            <source>{n:,} character is broken in the file and shown as {mark}.</source>
            <extracomment>For several: {n:,} characters are broken in the file and shown as {mark}.</extracomment>
            <translation>
                <numerusform>{n:,} character is broken in the file and shown as {mark}.</numerusform>
                <numerusform>{n:,} characters are broken in the file and shown as {mark}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/textio/map_topics.py"></location>
            <location filename="../../dip_workshop/textio/pasted.py"></location>
            <source>{n:,} character that cannot be kept was replaced or left out.</source>
            <extracomment>For several: {n:,} characters that cannot be kept were replaced or left out.</extracomment>
            <translation>
                <numerusform>{n:,} character that cannot be kept was replaced or left out.</numerusform>
                <numerusform>{n:,} characters that cannot be kept were replaced or left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/textio/workbooks.py"></location>
            <source>{n:,} formula has no result in the file and is blank here; open and save it in Excel.</source>
            <extracomment>For several: {n:,} formulas have no result in the file and are blank here; open and save it in Excel.</extracomment>
            <translation>
                <numerusform>{n:,} formula has no result in the file and is blank here; open and save it in Excel.</numerusform>
                <numerusform>{n:,} formulas have no result in the file and are blank here; open and save it in Excel.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/core/mind_maps.py"></location>
            <source>{n:,} note written to a topic has no place here and is left out.</source>
            <extracomment>For several: {n:,} notes written to topics have no place here and are left out.</extracomment>
            <translation>
                <numerusform>{n:,} note written to a topic has no place here and is left out.</numerusform>
                <numerusform>{n:,} notes written to topics have no place here and are left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/textio/tables.py"></location>
            <source>{n:,} row has nothing in this column.</source>
            <extracomment>For several: {n:,} rows have nothing in this column.</extracomment>
            <translation>
                <numerusform>{n:,} row has nothing in this column.</numerusform>
                <numerusform>{n:,} rows have nothing in this column.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/store/safe_keeping/holdings.py"></location>
            <source>{n:,} step</source>
            <extracomment>For several: {n:,} steps</extracomment>
            <translation>
                <numerusform>{n:,} step</numerusform>
                <numerusform>{n:,} steps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/store/safe_keeping/holdings.py"></location>
            <source>{n:,} text</source>
            <extracomment>For several: {n:,} texts</extracomment>
            <translation>
                <numerusform>{n:,} text</numerusform>
                <numerusform>{n:,} texts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/core/mind_maps.py"></location>
            <source>{n:,} topic stands deeper than there are levels here, and comes to the last of them.</source>
            <extracomment>For several: {n:,} topics stand deeper than there are levels here, and come to the last of them.</extracomment>
            <translation>
                <numerusform>{n:,} topic stands deeper than there are levels here, and comes to the last of them.</numerusform>
                <numerusform>{n:,} topics stand deeper than there are levels here, and come to the last of them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/textio/map_topics.py"></location>
            <source>{n:,} topic without words is left out; what stands below it has moved up.</source>
            <extracomment>For several: {n:,} topics without words are left out; what stands below them has moved up.</extracomment>
            <translation>
                <numerusform>{n:,} topic without words is left out; what stands below it has moved up.</numerusform>
                <numerusform>{n:,} topics without words are left out; what stands below them has moved up.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/carrying.py"></location>
            <source>{named} and {n} more.</source>
            <translation>{named} and {n} more.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/trails.py"></location>
            <source>{names} and {last}</source>
            <translation>{names} and {last}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/trails.py"></location>
            <source>{names} of theme {themes}</source>
            <translation>{names} of theme {themes}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/trails.py"></location>
            <source>{names}, from {origin}</source>
            <translation>{names}, from {origin}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/import_file.py"></location>
            <source>{name} (hidden)</source>
            <translation>{name} (hidden)</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/trails.py"></location>
            <source>{name} (since removed)</source>
            <translation>{name} (since removed)</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/tables.py"></location>
            <source>{name} could not be read ({reason}). Nothing was imported.</source>
            <translation>{name} could not be read ({reason}). Nothing was imported.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/xmind.py"></location>
            <source>{name} has a password, so nothing was imported. Open it in XMind, take the password away and save it.</source>
            <translation>{name} has a password, so nothing was imported. Open it in XMind, take the password away and save it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/map_topics.py"></location>
            <source>{name} has more than {most:,} topics, so nothing was imported; please divide it.</source>
            <translation>{name} has more than {most:,} topics, so nothing was imported; please divide it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/files.py"></location>
            <source>{name} has no sheet “{sheet}”, so nothing was imported; there are: {known}.</source>
            <translation>{name} has no sheet “{sheet}”, so nothing was imported; there are: {known}.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/map_topics.py"></location>
            <source>{name} has topics more than {most} levels deep, so nothing was imported; please divide it.</source>
            <translation>{name} has topics more than {most} levels deep, so nothing was imported; please divide it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/mind_map_files.py"></location>
            <source>{name} holds no mindmap and no ishikawa of Mermaid’s, so nothing was imported.</source>
            <translation>{name} holds no mindmap and no ishikawa of Mermaid’s, so nothing was imported.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/no_text.py"></location>
            <source>{name} holds no text that can be read, so nothing was imported. If a program made it, save it there as .csv or .txt.</source>
            <translation>{name} holds no text that can be read, so nothing was imported. If a program made it, save it there as .csv or .txt.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/tables.py"></location>
            <source>{name} holds no text, so nothing was imported.</source>
            <translation>{name} holds no text, so nothing was imported.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/map_topics.py"></location>
            <source>{name} holds no topics, so nothing was imported.</source>
            <translation>{name} holds no topics, so nothing was imported.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/report/page_frame.py"></location>
            <source>{name} in full</source>
            <translation>{name} in full</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/no_text.py"></location>
            <source>{name} is a PDF, so nothing was imported. Copy the texts out of it and paste them.</source>
            <translation>{name} is a PDF, so nothing was imported. Copy the texts out of it and paste them.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/no_text.py"></location>
            <source>{name} is a ZIP folder, so nothing was imported. Take the file out of it and import that.</source>
            <translation>{name} is a ZIP folder, so nothing was imported. Take the file out of it and import that.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/no_text.py"></location>
            <source>{name} is a document with formatting (RTF), so nothing was imported. Open it, and save it as .txt, or copy the texts and paste them.</source>
            <translation>{name} is a document with formatting (RTF), so nothing was imported. Open it, and save it as .txt, or copy the texts and paste them.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/no_text.py"></location>
            <source>{name} is a picture, so nothing was imported. Type what it says.</source>
            <translation>{name} is a picture, so nothing was imported. Type what it says.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/no_text.py"></location>
            <source>{name} is an Excel workbook of a kind that cannot be read, so nothing was imported. Open it, and save it as .xlsx or .csv.</source>
            <translation>{name} is an Excel workbook of a kind that cannot be read, so nothing was imported. Open it, and save it as .xlsx or .csv.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/no_text.py"></location>
            <source>{name} is an Office document, so nothing was imported. Open it, and copy the texts and paste them, or save a table as .xlsx or .csv.</source>
            <translation>{name} is an Office document, so nothing was imported. Open it, and copy the texts and paste them, or save a table as .xlsx or .csv.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/no_text.py"></location>
            <source>{name} is an old Excel or Word file, or has a password, so nothing was imported. Open it, and save it without a password as .xlsx or .csv.</source>
            <translation>{name} is an old Excel or Word file, or has a password, so nothing was imported. Open it, and save it without a password as .xlsx or .csv.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/mind_map_files.py"></location>
            <source>{name} is damaged, or no mind map that can be read, so nothing was imported. Open it in the program it is from, and save it anew, without a password.</source>
            <translation>{name} is damaged, or no mind map that can be read, so nothing was imported. Open it in the program it is from, and save it anew, without a password.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/workbooks.py"></location>
            <source>{name} is damaged, or no workbook that can be read, so nothing was imported. Open it in Excel, and save it anew as .xlsx or .csv.</source>
            <translation>{name} is damaged, or no workbook that can be read, so nothing was imported. Open it in Excel, and save it anew as .xlsx or .csv.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/tables.py"></location>
            <source>{name} is larger than {size} MB, so it was not read; please divide it.</source>
            <translation>{name} is larger than {size} MB, so it was not read; please divide it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/workbooks.py"></location>
            <source>{name} is too large inside to be read, so nothing was imported. Open it, and save the sheet that is wanted as .csv.</source>
            <translation>{name} is too large inside to be read, so nothing was imported. Open it, and save the sheet that is wanted as .csv.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/map_topics.py"></location>
            <source>{name} is too large inside to be read, so nothing was imported; please divide it.</source>
            <translation>{name} is too large inside to be read, so nothing was imported; please divide it.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/trails.py"></location>
            <source>{name} on “{title}”</source>
            <translation>{name} on “{title}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/database.py"></location>
            <source>{name} was not made by DIP Workshop, so it was left untouched; choose another file or move this one elsewhere.</source>
            <translation>{name} was not made by DIP Workshop, so it was left untouched; choose another file or move this one elsewhere.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/pdf_bin_card.py"></location>
            <source>{name} · removed {moment}</source>
            <translation>{name} · removed {moment}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/trails.py"></location>
            <source>{name} “{text}”</source>
            <translation>{name} “{text}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/holders.py"></location>
            <source>{name}, in {folder}</source>
            <translation>{name}, in {folder}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/room.py"></location>
            <source>{name}: {width} × {height}</source>
            <translation>{name}: {width} × {height}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/sheets.py"></location>
            <source>{number}. {bone}</source>
            <translation>{number}. {bone}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/pages/outputs_page.py"></location>
            <source>{n} PDF in the folder is in no list, as after a restore: it stands last.</source>
            <extracomment>For several: {n} PDFs in the folder are in no list, as after a restore: they stand last.</extracomment>
            <translation>
                <numerusform>{n} PDF in the folder is in no list, as after a restore: it stands last.</numerusform>
                <numerusform>{n} PDFs in the folder are in no list, as after a restore: they stand last.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/pages/all_actions_page.py"></location>
            <source>{n} action</source>
            <extracomment>For several: {n} actions</extracomment>
            <translation>
                <numerusform>{n} action</numerusform>
                <numerusform>{n} actions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/pages/old_actions.py"></location>
            <source>{n} action of earlier workshops of “{team}” is still open</source>
            <extracomment>For several: {n} actions of earlier workshops of “{team}” are still open</extracomment>
            <translation>
                <numerusform>{n} action of earlier workshops of “{team}” is still open</numerusform>
                <numerusform>{n} actions of earlier workshops of “{team}” are still open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/desks/carry.py"></location>
            <source>{n} action was made: say in words what will be done, by whom and until when.</source>
            <extracomment>For several: {n} actions were made: say in words what will be done, by whom and until when.</extracomment>
            <translation>
                <numerusform>{n} action was made: say in words what will be done, by whom and until when.</numerusform>
                <numerusform>{n} actions were made: say in words what will be done, by whom and until when.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/affinity/ties.py"></location>
            <source>{n} alike</source>
            <extracomment>For several: {n} alike</extracomment>
            <translation>
                <numerusform>{n} alike</numerusform>
                <numerusform>{n} alike</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/pages/safe_keeping/backups_card.py"></location>
            <source>{n} backup is damaged: it does not count, and it was not deleted.</source>
            <extracomment>For several: {n} backups are damaged: they do not count, and they were not deleted.</extracomment>
            <translation>
                <numerusform>{n} backup is damaged: it does not count, and it was not deleted.</numerusform>
                <numerusform>{n} backups are damaged: they do not count, and they were not deleted.</numerusform>
            </translation>
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
            <location filename="../../dip_workshop/exercises/fishbone/pareto.py"></location>
            <source>{n} cause has no count and is not shown here.</source>
            <extracomment>For several: {n} causes have no count and are not shown here.</extracomment>
            <translation>
                <numerusform>{n} cause has no count and is not shown here.</numerusform>
                <numerusform>{n} causes have no count and are not shown here.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/fishbone/bones.py"></location>
            <source>{n} cause moved to Unsorted with all that is below; Undo brings the bones back.</source>
            <extracomment>For several: {n} causes moved to Unsorted with all that is below; Undo brings the bones back.</extracomment>
            <translation>
                <numerusform>{n} cause moved to Unsorted with all that is below; Undo brings the bones back.</numerusform>
                <numerusform>{n} causes moved to Unsorted with all that is below; Undo brings the bones back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/fishbone/coaching.py"></location>
            <source>{n} cause waits on Unsorted. Which bone is it for?</source>
            <extracomment>For several: {n} causes wait on Unsorted. Which bones are they for?</extracomment>
            <translation>
                <numerusform>{n} cause waits on Unsorted. Which bone is it for?</numerusform>
                <numerusform>{n} causes wait on Unsorted. Which bones are they for?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/fishbone/commands.py"></location>
            <source>{n} cause was deleted.</source>
            <extracomment>For several: {n} causes were deleted.</extracomment>
            <translation>
                <numerusform>{n} cause was deleted.</numerusform>
                <numerusform>{n} causes were deleted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/driver_diagram/gestures.py"></location>
            <location filename="../../dip_workshop/exercises/driver_diagram/handout.py"></location>
            <location filename="../../dip_workshop/exercises/driver_diagram/sheets.py"></location>
            <source>{n} change idea</source>
            <extracomment>For several: {n} change ideas</extracomment>
            <translation>
                <numerusform>{n} change idea</numerusform>
                <numerusform>{n} change ideas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/pages/exercise_page.py"></location>
            <source>{n} character that cannot be kept: left out, or shown as “�” where half was missing. All else is as you typed it.</source>
            <extracomment>For several: {n} characters that cannot be kept: left out, or shown as “�” where half was missing. All else is as you typed it.</extracomment>
            <translation>
                <numerusform>{n} character that cannot be kept: left out, or shown as “�” where half was missing. All else is as you typed it.</numerusform>
                <numerusform>{n} characters that cannot be kept: left out, or shown as “�” where half was missing. All else is as you typed it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/pages/about_page.py"></location>
            <source>{n} connection since start</source>
            <extracomment>For several: {n} connections since start</extracomment>
            <translation>
                <numerusform>{n} connection since start</numerusform>
                <numerusform>{n} connections since start</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/pages/about_file_page.py"></location>
            <source>{n} counted</source>
            <extracomment>For several: {n} counted</extracomment>
            <translation>
                <numerusform>{n} counted</numerusform>
                <numerusform>{n} counted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/fishbone/pareto.py"></location>
            <source>{n} counted cause lies below another: it is a part of that count, so it is not added again.</source>
            <extracomment>For several: {n} counted causes lie below others: they are parts of those counts, so they are not added again.</extracomment>
            <translation>
                <numerusform>{n} counted cause lies below another: it is a part of that count, so it is not added again.</numerusform>
                <numerusform>{n} counted causes lie below others: they are parts of those counts, so they are not added again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/store/safe_keeping/repair.py"></location>
            <source>{n} damaged entry of a PDF was written to a file and taken out; the PDF itself stays.</source>
            <extracomment>For several: {n} damaged entries of PDFs were written to a file and taken out; the PDFs themselves stay.</extracomment>
            <translation>
                <numerusform>{n} damaged entry of a PDF was written to a file and taken out; the PDF itself stays.</numerusform>
                <numerusform>{n} damaged entries of PDFs were written to a file and taken out; the PDFs themselves stay.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/store/safe_keeping/repair.py"></location>
            <source>{n} damaged text that was still being typed was written to a file and taken out.</source>
            <extracomment>For several: {n} damaged texts that were still being typed were written to a file and taken out.</extracomment>
            <translation>
                <numerusform>{n} damaged text that was still being typed was written to a file and taken out.</numerusform>
                <numerusform>{n} damaged texts that were still being typed were written to a file and taken out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/pages/safe_keeping/bin_card.py"></location>
            <source>{n} deleted workshop</source>
            <extracomment>For several: {n} deleted workshops</extracomment>
            <translation>
                <numerusform>{n} deleted workshop</numerusform>
                <numerusform>{n} deleted workshops</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/session/agreeing.py"></location>
            <source>{n} done</source>
            <extracomment>For several: {n} done</extracomment>
            <translation>
                <numerusform>{n} done</numerusform>
                <numerusform>{n} done</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/prioritisation/voting/commands.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/rows.py"></location>
            <source>{n} dot</source>
            <extracomment>For several: {n} dots</extracomment>
            <translation>
                <numerusform>{n} dot</numerusform>
                <numerusform>{n} dots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/prioritisation/voting/view.py"></location>
            <source>{n} dot each</source>
            <extracomment>For several: {n} dots each</extracomment>
            <translation>
                <numerusform>{n} dot each</numerusform>
                <numerusform>{n} dots each</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/places/side_entry.py"></location>
            <source>{n} due this week or overdue</source>
            <extracomment>For several: {n} due this week or overdue</extracomment>
            <translation>
                <numerusform>{n} due this week or overdue</numerusform>
                <numerusform>{n} due this week or overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/pages/home_page.py"></location>
            <source>{n} exercise</source>
            <extracomment>For several: {n} exercises</extracomment>
            <translation>
                <numerusform>{n} exercise</numerusform>
                <numerusform>{n} exercises</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/pages/safe_keeping/check_card.py"></location>
            <source>{n} fault was found. Nothing was changed.</source>
            <extracomment>For several: {n} faults were found. Nothing was changed.</extracomment>
            <translation>
                <numerusform>{n} fault was found. Nothing was changed.</numerusform>
                <numerusform>{n} faults were found. Nothing was changed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/dialogs/holders.py"></location>
            <source>{n} file made earlier still holds it</source>
            <extracomment>For several: {n} files made earlier still hold it</extracomment>
            <translation>
                <numerusform>{n} file made earlier still holds it</numerusform>
                <numerusform>{n} files made earlier still hold it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/session/guarding.py"></location>
            <source>{n} file made earlier still holds it.</source>
            <extracomment>For several: {n} files made earlier still hold it.</extracomment>
            <translation>
                <numerusform>{n} file made earlier still holds it.</numerusform>
                <numerusform>{n} files made earlier still hold it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/desks/guard.py"></location>
            <source>{n} file was deleted.</source>
            <extracomment>For several: {n} files were deleted.</extracomment>
            <translation>
                <numerusform>{n} file was deleted.</numerusform>
                <numerusform>{n} files were deleted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/affinity/group_acts.py"></location>
            <location filename="../../dip_workshop/exercises/affinity/handout.py"></location>
            <source>{n} group</source>
            <extracomment>For several: {n} groups</extracomment>
            <translation>
                <numerusform>{n} group</numerusform>
                <numerusform>{n} groups</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/affinity/coaching.py"></location>
            <source>{n} group has no header yet. What would a stranger read on it?</source>
            <extracomment>For several: {n} groups have no header yet. What would a stranger read on them?</extracomment>
            <translation>
                <numerusform>{n} group has no header yet. What would a stranger read on it?</numerusform>
                <numerusform>{n} groups have no header yet. What would a stranger read on them?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/pages/silence.py"></location>
            <source>{n} hidden</source>
            <extracomment>For several: {n} hidden</extracomment>
            <translation>
                <numerusform>{n} hidden</numerusform>
                <numerusform>{n} hidden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/pages/recorder_page.py"></location>
            <source>{n} idea was written in all.</source>
            <extracomment>For several: {n} ideas were written in all.</extracomment>
            <translation>
                <numerusform>{n} idea was written in all.</numerusform>
                <numerusform>{n} ideas were written in all.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/fishbone/pareto.py"></location>
            <source>{n} in all.</source>
            <extracomment>For several: {n} in all.</extracomment>
            <translation>
                <numerusform>{n} in all.</numerusform>
                <numerusform>{n} in all.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/pages/about_file_page.py"></location>
            <source>{n} is listed, by initials or a first name</source>
            <extracomment>For several: {n} are listed, by initials or first names</extracomment>
            <translation>
                <numerusform>{n} is listed, by initials or a first name</numerusform>
                <numerusform>{n} are listed, by initials or first names</numerusform>
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
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/affinity/handout.py"></location>
            <source>{n} merged into others</source>
            <extracomment>For several: {n} merged into others</extracomment>
            <translation>
                <numerusform>{n} merged into others</numerusform>
                <numerusform>{n} merged into others</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/clock.py"></location>
            <location filename="../../dip_workshop/session/short_report.py"></location>
            <location filename="../../dip_workshop/ui/pages/recorder_page.py"></location>
            <location filename="../../dip_workshop/ui/run_sheet/plan_words.py"></location>
            <source>{n} min</source>
            <translation>{n} min</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/clock.py"></location>
            <source>{n} min instead of {planned}</source>
            <translation>{n} min instead of {planned}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/clock_words.py"></location>
            <source>{n} min late</source>
            <translation>{n} min late</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/pages/round_page.py"></location>
            <source>{n} minute each</source>
            <extracomment>For several: {n} minutes each</extracomment>
            <translation>
                <numerusform>{n} minute each</numerusform>
                <numerusform>{n} minutes each</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/core/room/clock_words.py"></location>
            <source>{n} minute left of “{step}”</source>
            <extracomment>For several: {n} minutes left of “{step}”</extracomment>
            <translation>
                <numerusform>{n} minute left of “{step}”</numerusform>
                <numerusform>{n} minutes left of “{step}”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/run_sheet/words.py"></location>
            <source>{n} minute to spare.</source>
            <extracomment>For several: {n} minutes to spare.</extracomment>
            <translation>
                <numerusform>{n} minute to spare.</numerusform>
                <numerusform>{n} minutes to spare.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/session/trails.py"></location>
            <source>{n} more</source>
            <extracomment>For several: {n} more</extracomment>
            <translation>
                <numerusform>{n} more</numerusform>
                <numerusform>{n} more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/pages/outputs_page.py"></location>
            <source>{n} more is there: filter to see it.</source>
            <extracomment>For several: {n} more are there: filter to see them.</extracomment>
            <translation>
                <numerusform>{n} more is there: filter to see it.</numerusform>
                <numerusform>{n} more are there: filter to see them.</numerusform>
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
            <location filename="../../dip_workshop/exercises/affinity/handout.py"></location>
            <source>{n} not yet grouped</source>
            <extracomment>For several: {n} not yet grouped</extracomment>
            <translation>
                <numerusform>{n} not yet grouped</numerusform>
                <numerusform>{n} not yet grouped</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/driver_diagram/handout.py"></location>
            <source>{n} not yet placed</source>
            <extracomment>For several: {n} not yet placed</extracomment>
            <translation>
                <numerusform>{n} not yet placed</numerusform>
                <numerusform>{n} not yet placed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/affinity/cards.py"></location>
            <location filename="../../dip_workshop/exercises/affinity/handout.py"></location>
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
            <location filename="../../dip_workshop/ui/dialogs/list_preview.py"></location>
            <source>{n} of these may identify somebody; once it is added, Ctrl+Alt+R removes that part.</source>
            <extracomment>For several: {n} of these may identify somebody; once they are added, Ctrl+Alt+R removes those parts.</extracomment>
            <translation>
                <numerusform>{n} of these may identify somebody; once it is added, Ctrl+Alt+R removes that part.</numerusform>
                <numerusform>{n} of these may identify somebody; once they are added, Ctrl+Alt+R removes those parts.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/view.py"></location>
            <source>{n} of {all} ballots are in</source>
            <translation>{n} of {all} ballots are in</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/words.py"></location>
            <source>{n} of {all} sheets are in</source>
            <translation>{n} of {all} sheets are in</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/view.py"></location>
            <source>{n} of {all} voted</source>
            <translation>{n} of {all} voted</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/review_actions.py"></location>
            <source>{n} of {of}</source>
            <translation>{n} of {of}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/view.py"></location>
            <source>{n} on an option at most</source>
            <translation>{n} on an option at most</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/session/agreeing.py"></location>
            <source>{n} open</source>
            <extracomment>For several: {n} open</extracomment>
            <translation>
                <numerusform>{n} open</numerusform>
                <numerusform>{n} open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/commands.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/kind.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/again.py"></location>
            <source>{n} option</source>
            <extracomment>For several: {n} options</extracomment>
            <translation>
                <numerusform>{n} option</numerusform>
                <numerusform>{n} options</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/prioritisation/coaching.py"></location>
            <source>{n} option has no place yet. Who knows most about it?</source>
            <extracomment>For several: {n} options have no place yet. Who knows most about them?</extracomment>
            <translation>
                <numerusform>{n} option has no place yet. Who knows most about it?</numerusform>
                <numerusform>{n} options have no place yet. Who knows most about them?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/commands.py"></location>
            <source>{n} option is at its median.</source>
            <extracomment>For several: {n} options are at their medians.</extracomment>
            <translation>
                <numerusform>{n} option is at its median.</numerusform>
                <numerusform>{n} options are at their medians.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/session/carrying.py"></location>
            <source>{n} other is not carried.</source>
            <extracomment>For several: {n} others are not carried.</extracomment>
            <translation>
                <numerusform>{n} other is not carried.</numerusform>
                <numerusform>{n} others are not carried.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/pages/about_file_page.py"></location>
            <source>{n} owner of actions is named</source>
            <extracomment>For several: {n} owners of actions are named</extracomment>
            <translation>
                <numerusform>{n} owner of actions is named</numerusform>
                <numerusform>{n} owners of actions are named</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/session/handing_out.py"></location>
            <location filename="../../dip_workshop/ui/pages/outputs_page.py"></location>
            <source>{n} page</source>
            <extracomment>For several: {n} pages</extracomment>
            <translation>
                <numerusform>{n} page</numerusform>
                <numerusform>{n} pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/words.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/rows.py"></location>
            <location filename="../../dip_workshop/ui/pages/home_page.py"></location>
            <source>{n} person</source>
            <extracomment>For several: {n} people</extracomment>
            <translation>
                <numerusform>{n} person</numerusform>
                <numerusform>{n} people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/sidebar.py"></location>
            <source>{n} person in the room</source>
            <extracomment>For several: {n} people in the room</extracomment>
            <translation>
                <numerusform>{n} person in the room</numerusform>
                <numerusform>{n} people in the room</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/pages/people_page.py"></location>
            <source>{n} person is here</source>
            <extracomment>For several: {n} people are here</extracomment>
            <translation>
                <numerusform>{n} person is here</numerusform>
                <numerusform>{n} people are here</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/words.py"></location>
            <source>{n} person scores in silence, from {scale}</source>
            <extracomment>For several: {n} people score in silence, from {scale}</extracomment>
            <translation>
                <numerusform>{n} person scores in silence, from {scale}</numerusform>
                <numerusform>{n} people score in silence, from {scale}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/prioritisation/voting/view.py"></location>
            <source>{n} person votes</source>
            <extracomment>For several: {n} people vote</extracomment>
            <translation>
                <numerusform>{n} person votes</numerusform>
                <numerusform>{n} people vote</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/prioritisation/point_words.py"></location>
            <source>{n} person's points are in; they count once all are added up.</source>
            <extracomment>For several: {n} people's points are in; they count once all are added up.</extracomment>
            <translation>
                <numerusform>{n} person's points are in; they count once all are added up.</numerusform>
                <numerusform>{n} people's points are in; they count once all are added up.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/prioritisation/point_words.py"></location>
            <source>{n} person's points were the weights, which have been changed since.</source>
            <extracomment>For several: {n} people's points were added up; the weights have been changed since.</extracomment>
            <translation>
                <numerusform>{n} person's points were the weights, which have been changed since.</numerusform>
                <numerusform>{n} people's points were added up; the weights have been changed since.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/pages/round_page.py"></location>
            <source>{n} person, by name.</source>
            <extracomment>For several: {n} people, by name.</extracomment>
            <translation>
                <numerusform>{n} person, by name.</numerusform>
                <numerusform>{n} people, by name.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/dialogs/search_everything.py"></location>
            <source>{n} place</source>
            <extracomment>For several: {n} places</extracomment>
            <translation>
                <numerusform>{n} place</numerusform>
                <numerusform>{n} places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/session/exchanging.py"></location>
            <location filename="../../dip_workshop/ui/desks/guard.py"></location>
            <source>{n} place in the unfinished texts may identify somebody.</source>
            <extracomment>For several: {n} places in the unfinished texts may identify somebody.</extracomment>
            <translation>
                <numerusform>{n} place in the unfinished texts may identify somebody.</numerusform>
                <numerusform>{n} places in the unfinished texts may identify somebody.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/desks/guard.py"></location>
            <source>{n} place in this may identify somebody ({where}). Is it needed here?</source>
            <extracomment>For several: {n} places in this may identify somebody ({where}). Are they needed here?</extracomment>
            <translation>
                <numerusform>{n} place in this may identify somebody ({where}). Is it needed here?</numerusform>
                <numerusform>{n} places in this may identify somebody ({where}). Are they needed here?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/cli.py"></location>
            <source>{n} place in this workshop may identify somebody: look at it in the window, under “What may identify somebody”.</source>
            <extracomment>For several: {n} places in this workshop may identify somebody: look at them in the window, under “What may identify somebody”.</extracomment>
            <translation>
                <numerusform>{n} place in this workshop may identify somebody: look at it in the window, under “What may identify somebody”.</numerusform>
                <numerusform>{n} places in this workshop may identify somebody: look at them in the window, under “What may identify somebody”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/dialogs/identifiable.py"></location>
            <source>{n} place may identify somebody</source>
            <extracomment>For several: {n} places may identify somebody</extracomment>
            <translation>
                <numerusform>{n} place may identify somebody</numerusform>
                <numerusform>{n} places may identify somebody</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/pages/parking_page.py"></location>
            <source>{n} point is open</source>
            <extracomment>For several: {n} points are open</extracomment>
            <translation>
                <numerusform>{n} point is open</numerusform>
                <numerusform>{n} points are open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/driver_diagram/handout.py"></location>
            <source>{n} primary driver</source>
            <extracomment>For several: {n} primary drivers</extracomment>
            <translation>
                <numerusform>{n} primary driver</numerusform>
                <numerusform>{n} primary drivers</numerusform>
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
            <location filename="../../dip_workshop/exercises/prioritisation/commands.py"></location>
            <source>{n} rating went with it; Undo brings it back.</source>
            <extracomment>For several: {n} ratings went with it; Undo brings them back.</extracomment>
            <translation>
                <numerusform>{n} rating went with it; Undo brings it back.</numerusform>
                <numerusform>{n} ratings went with it; Undo brings them back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/cli_doctor.py"></location>
            <source>{n} record</source>
            <extracomment>For several: {n} records</extracomment>
            <translation>
                <numerusform>{n} record</numerusform>
                <numerusform>{n} records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/pages/safe_keeping/pdf_bin_card.py"></location>
            <source>{n} removed PDF</source>
            <extracomment>For several: {n} removed PDFs</extracomment>
            <translation>
                <numerusform>{n} removed PDF</numerusform>
                <numerusform>{n} removed PDFs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/dialogs/table_form.py"></location>
            <source>{n} row is here already: add it once more</source>
            <extracomment>For several: {n} rows are here already: add them once more</extracomment>
            <translation>
                <numerusform>{n} row is here already: add it once more</numerusform>
                <numerusform>{n} rows are here already: add them once more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/desks/table.py"></location>
            <source>{n} row is on the clipboard: paste it into a spreadsheet.</source>
            <extracomment>For several: {n} rows are on the clipboard: paste them into a spreadsheet.</extracomment>
            <translation>
                <numerusform>{n} row is on the clipboard: paste it into a spreadsheet.</numerusform>
                <numerusform>{n} rows are on the clipboard: paste them into a spreadsheet.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/words.py"></location>
            <source>{n} scored: {listed}</source>
            <translation>{n} scored: {listed}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/pages/round_page.py"></location>
            <source>{n} seat: not everyone is named.</source>
            <extracomment>For several: {n} seats: not everyone is named.</extracomment>
            <translation>
                <numerusform>{n} seat: not everyone is named.</numerusform>
                <numerusform>{n} seats: not everyone is named.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/pages/round_page.py"></location>
            <source>{n} second each</source>
            <extracomment>For several: {n} seconds each</extracomment>
            <translation>
                <numerusform>{n} second each</numerusform>
                <numerusform>{n} seconds each</numerusform>
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
            <location filename="../../dip_workshop/session/carrying.py"></location>
            <source>{n} selected text</source>
            <extracomment>For several: {n} selected texts</extracomment>
            <translation>
                <numerusform>{n} selected text</numerusform>
                <numerusform>{n} selected texts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/affinity/handout.py"></location>
            <source>{n} set aside</source>
            <extracomment>For several: {n} set aside</extracomment>
            <translation>
                <numerusform>{n} set aside</numerusform>
                <numerusform>{n} set aside</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/words.py"></location>
            <source>{n} sheet from {people}, scores from {scale}</source>
            <extracomment>For several: {n} sheets from {people}, scores from {scale}</extracomment>
            <translation>
                <numerusform>{n} sheet from {people}, scores from {scale}</numerusform>
                <numerusform>{n} sheets from {people}, scores from {scale}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/prioritisation/point_sets.py"></location>
            <source>{n} slip does not fit the criteria as they are now, or shares out another number of points than the first: put it right, or delete it. Nothing was added up.</source>
            <extracomment>For several: {n} slips do not fit the criteria as they are now, or share out another number of points than the first: put them right, or delete them. Nothing was added up.</extracomment>
            <translation>
                <numerusform>{n} slip does not fit the criteria as they are now, or shares out another number of points than the first: put it right, or delete it. Nothing was added up.</numerusform>
                <numerusform>{n} slips do not fit the criteria as they are now, or share out another number of points than the first: put them right, or delete them. Nothing was added up.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/pages/safe_keeping/check_card.py"></location>
            <source>{n} step</source>
            <extracomment>For several: {n} steps</extracomment>
            <translation>
                <numerusform>{n} step</numerusform>
                <numerusform>{n} steps</numerusform>
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
            <location filename="../../dip_workshop/ui/desks/guard.py"></location>
            <source>{n} step of its history</source>
            <extracomment>For several: {n} steps of its history</extracomment>
            <translation>
                <numerusform>{n} step of its history</numerusform>
                <numerusform>{n} steps of its history</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/pages/about_file_page.py"></location>
            <source>{n} step since {day}</source>
            <extracomment>For several: {n} steps since {day}</extracomment>
            <translation>
                <numerusform>{n} step since {day}</numerusform>
                <numerusform>{n} steps since {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/desks/history.py"></location>
            <source>{n} step was done again.</source>
            <extracomment>For several: {n} steps were done again.</extracomment>
            <translation>
                <numerusform>{n} step was done again.</numerusform>
                <numerusform>{n} steps were done again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/desks/history.py"></location>
            <source>{n} step was undone. The history still lists it.</source>
            <extracomment>For several: {n} steps were undone. The history still lists them.</extracomment>
            <translation>
                <numerusform>{n} step was undone. The history still lists it.</numerusform>
                <numerusform>{n} steps were undone. The history still lists them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/run_sheet/words.py"></location>
            <source>{n} step, {length}</source>
            <extracomment>For several: {n} steps, {length}</extracomment>
            <translation>
                <numerusform>{n} step, {length}</numerusform>
                <numerusform>{n} steps, {length}</numerusform>
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
            <location filename="../../dip_workshop/exercises/affinity/handout.py"></location>
            <source>{n} supergroup</source>
            <extracomment>For several: {n} supergroups</extracomment>
            <translation>
                <numerusform>{n} supergroup</numerusform>
                <numerusform>{n} supergroups</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/core/room/telling.py"></location>
            <location filename="../../dip_workshop/ui/desks/guard.py"></location>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/check_card.py"></location>
            <source>{n} text</source>
            <extracomment>For several: {n} texts</extracomment>
            <translation>
                <numerusform>{n} text</numerusform>
                <numerusform>{n} texts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/session/exchanging.py"></location>
            <source>{n} text changes</source>
            <extracomment>For several: {n} texts change</extracomment>
            <translation>
                <numerusform>{n} text changes</numerusform>
                <numerusform>{n} texts change</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/session/exchanging.py"></location>
            <source>{n} text comes</source>
            <extracomment>For several: {n} texts come</extracomment>
            <translation>
                <numerusform>{n} text comes</numerusform>
                <numerusform>{n} texts come</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/session/exchanging.py"></location>
            <source>{n} text finds another place</source>
            <extracomment>For several: {n} texts find another place</extracomment>
            <translation>
                <numerusform>{n} text finds another place</numerusform>
                <numerusform>{n} texts find another place</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/session/exchanging.py"></location>
            <source>{n} text goes</source>
            <extracomment>For several: {n} texts go</extracomment>
            <translation>
                <numerusform>{n} text goes</numerusform>
                <numerusform>{n} texts go</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/textio/pasted.py"></location>
            <source>{n} text is longer than {long:,} characters; all of it is kept.</source>
            <extracomment>For several: {n} texts are longer than {long:,} characters; all of it is kept.</extracomment>
            <translation>
                <numerusform>{n} text is longer than {long:,} characters; all of it is kept.</numerusform>
                <numerusform>{n} texts are longer than {long:,} characters; all of it is kept.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/desks/carry.py"></location>
            <source>{n} text is now on “{title}”, tied to where it came from.</source>
            <extracomment>For several: {n} texts are now on “{title}”, each tied to where it came from.</extracomment>
            <translation>
                <numerusform>{n} text is now on “{title}”, tied to where it came from.</numerusform>
                <numerusform>{n} texts are now on “{title}”, each tied to where it came from.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/session/hidden_texts.py"></location>
            <source>{n} text is still hidden from the room and was printed without its words; --with-hidden prints it too.</source>
            <extracomment>For several: {n} texts are still hidden from the room and were printed without their words; --with-hidden prints them too.</extracomment>
            <translation>
                <numerusform>{n} text is still hidden from the room and was printed without its words; --with-hidden prints it too.</numerusform>
                <numerusform>{n} texts are still hidden from the room and were printed without their words; --with-hidden prints them too.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/desks/pdf.py"></location>
            <source>{n} text is still hidden from the room: print it too?</source>
            <extracomment>For several: {n} texts are still hidden from the room: print them too?</extracomment>
            <translation>
                <numerusform>{n} text is still hidden from the room: print it too?</numerusform>
                <numerusform>{n} texts are still hidden from the room: print them too?</numerusform>
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
        <message numerus="yes">
            <location filename="../../dip_workshop/session/exchanging.py"></location>
            <source>{n} text with all its history</source>
            <extracomment>For several: {n} texts with all their history</extracomment>
            <translation>
                <numerusform>{n} text with all its history</numerusform>
                <numerusform>{n} texts with all their history</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/dialogs/merge_decisions.py"></location>
            <source>{n} thing had two answers</source>
            <extracomment>For several: {n} things had two answers</extracomment>
            <translation>
                <numerusform>{n} thing had two answers</numerusform>
                <numerusform>{n} things had two answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/session/exchanging.py"></location>
            <source>{n} thing was decided between two answers</source>
            <extracomment>For several: {n} things were decided between two answers</extracomment>
            <translation>
                <numerusform>{n} thing was decided between two answers</numerusform>
                <numerusform>{n} things were decided between two answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/session/exchanging.py"></location>
            <source>{n} unfinished text was left out; --with-unfinished takes it along.</source>
            <extracomment>For several: {n} unfinished texts were left out; --with-unfinished takes them along.</extracomment>
            <translation>
                <numerusform>{n} unfinished text was left out; --with-unfinished takes it along.</numerusform>
                <numerusform>{n} unfinished texts were left out; --with-unfinished takes them along.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/core/ties.py"></location>
            <source>{n} vote</source>
            <extracomment>For several: {n} votes</extracomment>
            <translation>
                <numerusform>{n} vote</numerusform>
                <numerusform>{n} votes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/cli_doctor.py"></location>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/check_card.py"></location>
            <source>{n} workshop</source>
            <extracomment>For several: {n} workshops</extracomment>
            <translation>
                <numerusform>{n} workshop</numerusform>
                <numerusform>{n} workshops</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/cli.py"></location>
            <source>{n} workshop has an id that begins with {wanted!r}, so nothing was done; `dip-workshop list` tells the ids.</source>
            <extracomment>For several: {n} workshops have an id that begins with {wanted!r}, so nothing was done; `dip-workshop list` tells the ids.</extracomment>
            <translation>
                <numerusform>{n} workshop has an id that begins with {wanted!r}, so nothing was done; `dip-workshop list` tells the ids.</numerusform>
                <numerusform>{n} workshops have an id that begins with {wanted!r}, so nothing was done; `dip-workshop list` tells the ids.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/store/safe_keeping/repair.py"></location>
            <source>{n} workshop was entered again that the list lacked.</source>
            <extracomment>For several: {n} workshops were entered again that the list lacked.</extracomment>
            <translation>
                <numerusform>{n} workshop was entered again that the list lacked.</numerusform>
                <numerusform>{n} workshops were entered again that the list lacked.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/about_file_page.py"></location>
            <source>{open} not looked at, {kept} kept with a reason, {removed} removed</source>
            <translation>{open} not looked at, {kept} kept with a reason, {removed} removed</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/agreeing.py"></location>
            <source>{open}, {late} late</source>
            <translation>{open}, {late} late</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/kind.py"></location>
            <source>{options}, {progress}</source>
            <translation>{options}, {progress}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/kind.py"></location>
            <source>{options}, {waiting} not yet scored</source>
            <translation>{options}, {waiting} not yet scored</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/due_card.py"></location>
            <source>{owner} · {day}</source>
            <translation>{owner} · {day}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli.py"></location>
            <source>{package} is missing</source>
            <translation>{package} is missing</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/handing_out.py"></location>
            <source>{pages}, {found}</source>
            <translation>{pages}, {found}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/sheets.py"></location>
            <source>{panel} and {groups}</source>
            <translation>{panel} and {groups}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/cli_doctor.py"></location>
            <source>{path} has {n} fault: {checked}</source>
            <extracomment>For several: {path} has {n} faults: {checked}</extracomment>
            <translation>
                <numerusform>{path} has {n} fault: {checked}</numerusform>
                <numerusform>{path} has {n} faults: {checked}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli_doctor.py"></location>
            <source>{path} is sound: {checked}</source>
            <translation>{path} is sound: {checked}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/about_file_page.py"></location>
            <source>{people}, initials of {initials}</source>
            <translation>{people}, initials of {initials}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/board_finder.py"></location>
            <source>{place} of {found} found</source>
            <translation>{place} of {found} found</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/time_lapse.py"></location>
            <source>{place} of {last}</source>
            <translation>{place} of {last}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/tie_words.py"></location>
            <source>{place}, in the order {order}: “{reason}”</source>
            <translation>{place}, in the order {order}: “{reason}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/clock.py"></location>
            <source>{planned} + {extra} min</source>
            <translation>{planned} + {extra} min</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/pdf_choice.py"></location>
            <source>{poster}, to be glued together, with its list of texts</source>
            <translation>{poster}, to be glued together, with its list of texts</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/handout.py"></location>
            <source>{quadrant} (on the line)</source>
            <translation>{quadrant} (on the line)</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/pareto_picture.py"></location>
            <source>{rank}=</source>
            <translation>{rank}=</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/field_words.py"></location>
            <source>{record}: {field}</source>
            <translation>{record}: {field}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/handout.py"></location>
            <source>{rule} The dividing lines stand at {line}. A score exactly on a line counts as high, and is marked “on the line”.</source>
            <translation>{rule} The dividing lines stand at {line}. A score exactly on a line counts as high, and is marked “on the line”.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/point_words.py"></location>
            <source>{said} What got no point keeps a weight of {least}.</source>
            <translation>{said} What got no point keeps a weight of {least}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/desks/pdf.py"></location>
            <source>{saved}, but its one text could not be read back from it: look at its pages before you hand it out. The workshop itself is whole.</source>
            <extracomment>For several: {saved}, but {missing} of its {n} texts could not be read back from it: look at its pages before you hand it out. The workshop itself is whole.</extracomment>
            <translation>
                <numerusform>{saved}, but its one text could not be read back from it: look at its pages before you hand it out. The workshop itself is whole.</numerusform>
                <numerusform>{saved}, but {missing} of its {n} texts could not be read back from it: look at its pages before you hand it out. The workshop itself is whole.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/pdf.py"></location>
            <source>{saved}, to print before the workshop.</source>
            <translation>{saved}, to print before the workshop.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/pdf.py"></location>
            <source>{saved}: {found}.</source>
            <translation>{saved}: {found}.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/grid.py"></location>
            <source>{scale}, lower is better</source>
            <translation>{scale}, lower is better</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/commands.py"></location>
            <source>{score} is not on this scale, which goes from {scale}.</source>
            <translation>{score} is not on this scale, which goes from {scale}.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/model.py"></location>
            <source>{score} is not on this scale, which goes from {scale}: look at it again. Nothing was taken.</source>
            <translation>{score} is not on this scale, which goes from {scale}: look at it again. Nothing was taken.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/panel.py"></location>
            <source>{score} so far</source>
            <translation>{score} so far</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/pareto_picture.py"></location>
            <source>{share} %</source>
            <translation>{share} %</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/pdf_choice.py"></location>
            <source>{sheet}, to print before the workshop</source>
            <translation>{sheet}, to print before the workshop</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/pdf_choice.py"></location>
            <source>{sheet}, with its list of texts</source>
            <translation>{sheet}, with its list of texts</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/pdf_choice.py"></location>
            <source>{sheet}: {lacking}</source>
            <translation>{sheet}: {lacking}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/identifiable.py"></location>
            <source>{sign} ({where}): “{around}”</source>
            <translation>{sign} ({where}): “{around}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/words.py"></location>
            <source>{sign} {talk}</source>
            <translation>{sign} {talk}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/words.py"></location>
            <source>{sign} {talk}: {axes}</source>
            <translation>{sign} {talk}: {axes}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/guard.py"></location>
            <source>{sign}: “{words}”</source>
            <translation>{sign}: “{words}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/action_head.py"></location>
            <source>{state} on {day}</source>
            <translation>{state} on {day}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/review_actions.py"></location>
            <source>{state} · {owner} · due {day}</source>
            <translation>{state} · {owner} · due {day}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/review_actions.py"></location>
            <source>{state} · {owner} · {day}</source>
            <translation>{state} · {owner} · {day}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/action_head.py"></location>
            <source>{state}: needs {what}</source>
            <translation>{state}: needs {what}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/run_sheet/words.py"></location>
            <source>{steps}: began {begins}, finished {ends}.</source>
            <translation>{steps}: began {begins}, finished {ends}.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/run_sheet/words.py"></location>
            <source>{steps}: began {begins}, {left} left, ends {ends}.</source>
            <translation>{steps}: began {begins}, {left} left, ends {ends}.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/run_sheet/words.py"></location>
            <source>{steps}: {begins} to {ends}.</source>
            <translation>{steps}: {begins} to {ends}.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/clock_words.py"></location>
            <source>{step} {n} → {shorter} min</source>
            <translation>{step} {n} → {shorter} min</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/time_lapse.py"></location>
            <source>{step}, {when}</source>
            <translation>{step}, {when}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/private_notes_page.py"></location>
            <source>{step}: {note}</source>
            <translation>{step}: {note}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/time_lapse.py"></location>
            <source>{step}: “{text}”</source>
            <translation>{step}: “{text}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/merge_decisions.py"></location>
            <source>{subject}
Holds now: {kept}
The other answer: {other}</source>
            <translation>{subject}
Holds now: {kept}
The other answer: {other}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli.py"></location>
            <source>{subject}: {kept}; not {lost}</source>
            <translation>{subject}: {kept}; not {lost}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/turns.py"></location>
            <source>{time} left</source>
            <translation>{time} left</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/turns.py"></location>
            <source>{time} over</source>
            <translation>{time} over</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/recorder_page.py"></location>
            <source>{time} {name} came</source>
            <translation>{time} {name} came</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/recorder_page.py"></location>
            <source>{time} {name} left</source>
            <translation>{time} {name} left</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/why_forms.py"></location>
            <source>{titles} and {title}</source>
            <translation>{titles} and {title}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/frames.py"></location>
            <source>{title} (again)</source>
            <translation>{title} (again)</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/restoring_one.py"></location>
            <source>{title} (backup of {moment})</source>
            <translation>{title} (backup of {moment})</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/handout.py"></location>
            <source>{title} ({count})</source>
            <translation>{title} ({count})</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/widgets/command_words.py"></location>
            <source>{title} and {n} more</source>
            <extracomment>For several: {title} and {n} more</extracomment>
            <translation>
                <numerusform>{title} and {n} more</numerusform>
                <numerusform>{title} and {n} more</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/bin_card.py"></location>
            <source>{title} · deleted {moment}</source>
            <translation>{title} · deleted {moment}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/score_sheet.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/spread_sheet.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/panel.py"></location>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/ballot_paper.py"></location>
            <source>{title}, continued</source>
            <translation>{title}, continued</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/posters.py"></location>
            <source>{title}, poster: row {row} of {down}, column {column} of {across}</source>
            <translation>{title}, poster: row {row} of {down}, column {column} of {across}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/handout.py"></location>
            <source>{title}, round {number}</source>
            <translation>{title}, round {number}</translation>
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
            <location filename="../../dip_workshop/exercises/prioritisation/layout.py"></location>
            <source>{title}: ranking, continued</source>
            <translation>{title}: ranking, continued</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/layout.py"></location>
            <source>{title}: vote, continued</source>
            <translation>{title}: vote, continued</translation>
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
            <location filename="../../dip_workshop/exercises/prioritisation/voting/view.py"></location>
            <source>{used} of {all} dots were used</source>
            <translation>{used} of {all} dots were used</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/writer_lock.py"></location>
            <source>{user} on {host}, {since}</source>
            <translation>{user} on {host}, {since}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/unfinished_offer.py"></location>
            <source>{use} uses them, {forget} forgets them.</source>
            <translation>{use} uses them, {forget} forgets them.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/voting/model.py"></location>
            <source>{voters} people vote, so {hands} hands cannot be.</source>
            <translation>{voters} people vote, so {hands} hands cannot be.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/view.py"></location>
            <source>{voters}, {each}, {limit}</source>
            <translation>{voters}, {each}, {limit}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli_restore.py"></location>
            <source>{wanted!r} is not the beginning of the id of one workshop in this backup, so nothing was done; it holds: {held}</source>
            <translation>{wanted!r} is not the beginning of the id of one workshop in this backup, so nothing was done; it holds: {held}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/guard.py"></location>
            <source>{warning} {keys}</source>
            <translation>{warning} {keys}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/guard.py"></location>
            <source>{what} as it is</source>
            <translation>{what} as it is</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/health.py"></location>
            <source>{what} cannot be read to the end: {error}</source>
            <translation>{what} cannot be read to the end: {error}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/telling.py"></location>
            <source>{what} from “{start}” to “{end}”</source>
            <translation>{what} from “{start}” to “{end}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/telling.py"></location>
            <source>{what} out of “{start}”</source>
            <translation>{what} out of “{start}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/telling.py"></location>
            <source>{what} to “{end}”</source>
            <translation>{what} to “{end}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/merging.py"></location>
            <source>{what} “{name}”</source>
            <translation>{what} “{name}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/exchanging.py"></location>
            <source>{what}.</source>
            <translation>{what}.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/short_report.py"></location>
            <source>{what}:</source>
            <translation>{what}:</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/capture_bar.py"></location>
            <source>{where}. {keys}</source>
            <translation>{where}. {keys}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/room.py"></location>
            <source>{where}: {state}</source>
            <translation>{where}: {state}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/room.py"></location>
            <source>{where}: {state} · {part}</source>
            <translation>{where}: {state} · {part}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/turn_bar.py"></location>
            <source>{whose}: {time}</source>
            <translation>{whose}: {time}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/suggestions.py"></location>
            <source>{why} · in {group}</source>
            <translation>{why} · in {group}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/suggestions.py"></location>
            <source>{why} · not yet grouped</source>
            <translation>{why} · not yet grouped</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/suggestions.py"></location>
            <source>{why} · set aside</source>
            <translation>{why} · set aside</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/commands.py"></location>
            <source>{words} Alt+R reveals the medians.</source>
            <translation>{words} Alt+R reveals the medians.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/commands.py"></location>
            <source>{words} Ctrl+Shift+U reveals the result.</source>
            <translation>{words} Ctrl+Shift+U reveals the result.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/commands.py"></location>
            <source>{words} Talk about {n} of them: Alt+H shows how everybody scored.</source>
            <translation>{words} Talk about {n} of them: Alt+H shows how everybody scored.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/outline_model.py"></location>
            <source>{words}, level {level}</source>
            <translation>{words}, level {level}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/old_actions.py"></location>
            <source>{words}, {late} late.</source>
            <translation>{words}, {late} late.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/words.py"></location>
            <source>{words}, {n} more begun</source>
            <translation>{words}, {n} more begun</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/ordering.py"></location>
            <source>{words}: {place} of {all}</source>
            <translation>{words}: {place} of {all}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/voting/view.py"></location>
            <source>{words}; all dots are used</source>
            <translation>{words}; all dots are used</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/agreeing.py"></location>
            <source>{word} ({letter})</source>
            <translation>{word} ({letter})</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/cli_doctor.py"></location>
            <source>{workshops}, {records} checked</source>
            <translation>{workshops}, {records} checked</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/actions.py"></location>
            <source>{workshop} - actions</source>
            <translation>{workshop} - actions</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/findings.py"></location>
            <source>× {count}</source>
            <translation>× {count}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/settings_page.py"></location>
            <source>“A” stands for any letter and “9” for any digit, such as A999999. Texts that hold one are pointed out, as NHS numbers are; nothing is ever blocked.</source>
            <translation>“A” stands for any letter and “9” for any digit, such as A999999. Texts that hold one are pointed out, as NHS numbers are; nothing is ever blocked.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/bones.py"></location>
            <source>“Unsorted” still holds causes, so it was kept. Move them to a bone first.</source>
            <translation>“Unsorted” still holds causes, so it was kept. Move them to a bone first.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/plans.py"></location>
            <source>“minutes” should be a whole number from {least} to {most}</source>
            <translation>“minutes” should be a whole number from {least} to {most}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/causes.py"></location>
            <source>“{cause}” is on “{home}” already, so nothing was changed.</source>
            <translation>“{cause}” is on “{home}” already, so nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/coaching.py"></location>
            <source>“{cause}” may be a remedy in disguise. What happens because it is not there?</source>
            <translation>“{cause}” may be a remedy in disguise. What happens because it is not there?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/coaching.py"></location>
            <source>“{cause}” points at people. What makes it likely to happen?</source>
            <translation>“{cause}” points at people. What makes it likely to happen?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/coaching.py"></location>
            <source>“{cause}” seems to name somebody. What about the way the work is done?</source>
            <translation>“{cause}” seems to name somebody. What about the way the work is done?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/driver_diagram/coaching.py"></location>
            <source>“{change}”: does it read well after “to test…”? What would be done differently?</source>
            <translation>“{change}”: does it read well after “to test…”? What would be done differently?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/command_words.py"></location>
            <source>“{command}” does not go with what is selected: click something else, then {again}.</source>
            <translation>“{command}” does not go with what is selected: click something else, then {again}.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/command_words.py"></location>
            <source>“{command}” needs something selected first: click it, then {again}.</source>
            <translation>“{command}” needs something selected first: click it, then {again}.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/coaching.py"></location>
            <source>“{effect}” may be a remedy in disguise. What happens to patients because of it?</source>
            <translation>“{effect}” may be a remedy in disguise. What happens to patients because of it?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/table_text.py"></location>
            <location filename="../../dip_workshop/ui/desks/picture.py"></location>
            <source>“{file}” could not be written ({reason}). The workshop is safe; choose another place and try again.</source>
            <translation>“{file}” could not be written ({reason}). The workshop is safe; choose another place and try again.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/table_text.py"></location>
            <source>“{file}” could not be written: it is open in another program, or it may not be changed. The workshop is safe; close it there, or choose another name.</source>
            <translation>“{file}” could not be written: it is open in another program, or it may not be changed. The workshop is safe; close it there, or choose another name.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/suggestions.py"></location>
            <source>“{first}” and “{second}”</source>
            <translation>“{first}” and “{second}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/coaching.py"></location>
            <source>“{header}” is one word. What do these notes say about it?</source>
            <translation>“{header}” is one word. What do these notes say about it?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/plans.py"></location>
            <source>“{key}” has more than {most}</source>
            <translation>“{key}” has more than {most}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/plans.py"></location>
            <source>“{key}” is longer than {most} characters</source>
            <translation>“{key}” is longer than {most} characters</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/plans.py"></location>
            <source>“{key}” is not one of {known}</source>
            <translation>“{key}” is not one of {known}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/plans.py"></location>
            <source>“{key}” is “{value}”, and not one of {known}</source>
            <translation>“{key}” is “{value}”, and not one of {known}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/plans.py"></location>
            <source>“{key}” should be a list</source>
            <translation>“{key}” should be a list</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/plans.py"></location>
            <source>“{key}” should be text</source>
            <translation>“{key}” should be text</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/mind_maps.py"></location>
            <source>“{middle}”, the middle of the map, is left out.</source>
            <translation>“{middle}”, the middle of the map, is left out.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/table_form.py"></location>
            <source>“{name}”</source>
            <translation>“{name}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/found_pdfs.py"></location>
            <source>“{name}” cannot be read, so it was not added to the list; it was left as it is. Make the PDF anew if it is needed.</source>
            <translation>“{name}” cannot be read, so it was not added to the list; it was left as it is. Make the PDF anew if it is needed.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/bundles/files.py"></location>
            <source>“{name}” cannot be read, so nothing was taken in; check that the stick is still there and that the file may be opened.</source>
            <translation>“{name}” cannot be read, so nothing was taken in; check that the stick is still there and that the file may be opened.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/textio/plans.py"></location>
            <source>“{name}” cannot be used as a plan: {fault}.</source>
            <translation>“{name}” cannot be used as a plan: {fault}.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/guard.py"></location>
            <source>“{name}” could not be deleted, perhaps because it is open in another program. Close it there and delete it in its folder.</source>
            <translation>“{name}” could not be deleted, perhaps because it is open in another program. Close it there and delete it in its folder.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/output_bin.py"></location>
            <source>“{name}” could not be moved, so it is safe where it was: close it if another program has it open, or ask for the right to write in its folder.</source>
            <translation>“{name}” could not be moved, so it is safe where it was: close it if another program has it open, or ask for the right to write in its folder.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/system/opened_files.py"></location>
            <source>“{name}” could not be opened. It is safe in {folder}.</source>
            <translation>“{name}” could not be opened. It is safe in {folder}.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/bundles/files.py"></location>
            <source>“{name}” could not be replaced, perhaps because it is open in another program; it is as it was, and the workshop is safe on this laptop: close it there, or choose another name.</source>
            <translation>“{name}” could not be replaced, perhaps because it is open in another program; it is as it was, and the workshop is safe on this laptop: close it there, or choose another name.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/bundles/files.py"></location>
            <source>“{name}” could not be written there, so there is no file; the workshop is safe on this laptop: choose another folder, or free some space.</source>
            <translation>“{name}” could not be written there, so there is no file; the workshop is safe on this laptop: choose another folder, or free some space.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/safe_keeping/pdf_bin_card.py"></location>
            <source>“{name}” is back in {folder}.</source>
            <translation>“{name}” is back in {folder}.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/outputs_page.py"></location>
            <source>“{name}” is in the bin of PDFs on Safe keeping; the workshop is as it was.</source>
            <translation>“{name}” is in the bin of PDFs on Safe keeping; the workshop is as it was.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/dialogs/hand_over.py"></location>
            <source>“{name}” is locked with a passphrase</source>
            <translation>“{name}” is locked with a passphrase</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/output_bin.py"></location>
            <source>“{name}” is not there any more, so nothing was moved; your workshops are safe: look for it in its folder.</source>
            <translation>“{name}” is not there any more, so nothing was moved; your workshops are safe: look for it in its folder.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/outputs_page.py"></location>
            <source>“{name}” is off the list; no file was touched.</source>
            <translation>“{name}” is off the list; no file was touched.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/output_bin.py"></location>
            <source>“{name}” lies on another drive than the bin, so it stays where it is, unharmed: move it in its folder.</source>
            <translation>“{name}” lies on another drive than the bin, so it stays where it is, unharmed: move it in its folder.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/safe_keeping/workshop_repair.py"></location>
            <source>“{name}”: its history led to another board; a step was added that leads to this one.</source>
            <translation>“{name}”: its history led to another board; a step was added that leads to this one.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/store/safe_keeping/repair.py"></location>
            <source>“{name}”: {n} count of rows was put right.</source>
            <extracomment>For several: “{name}”: {n} counts of rows were put right.</extracomment>
            <translation>
                <numerusform>“{name}”: {n} count of rows was put right.</numerusform>
                <numerusform>“{name}”: {n} counts of rows were put right.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/store/safe_keeping/workshop_repair.py"></location>
            <source>“{name}”: {n} damaged or missing row was brought back from the history.</source>
            <extracomment>For several: “{name}”: {n} damaged or missing rows were brought back from the history.</extracomment>
            <translation>
                <numerusform>“{name}”: {n} damaged or missing row was brought back from the history.</numerusform>
                <numerusform>“{name}”: {n} damaged or missing rows were brought back from the history.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/store/safe_keeping/workshop_repair.py"></location>
            <source>“{name}”: {n} step of its history from a damaged one on was written to a file and taken out. The board is as it was; what came before can still be undone.</source>
            <extracomment>For several: “{name}”: {n} steps of its history from a damaged one on were written to a file and taken out. The board is as it was; what came before can still be undone.</extracomment>
            <translation>
                <numerusform>“{name}”: {n} step of its history from a damaged one on was written to a file and taken out. The board is as it was; what came before can still be undone.</numerusform>
                <numerusform>“{name}”: {n} steps of its history from a damaged one on were written to a file and taken out. The board is as it was; what came before can still be undone.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/store/safe_keeping/workshop_repair.py"></location>
            <source>“{name}”: {n} text hung on something that is not there; it has another place now.</source>
            <extracomment>For several: “{name}”: {n} texts hung on something that is not there; they have other places now.</extracomment>
            <translation>
                <numerusform>“{name}”: {n} text hung on something that is not there; it has another place now.</numerusform>
                <numerusform>“{name}”: {n} texts hung on something that is not there; they have other places now.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/coaching.py"></location>
            <source>“{note}” is one word. What happens there?</source>
            <translation>“{note}” is one word. What happens there?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/coaching.py"></location>
            <source>“{note}” points at people. What makes it likely to happen?</source>
            <translation>“{note}” points at people. What makes it likely to happen?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/coaching.py"></location>
            <source>“{note}” says much. Is it more than one idea?</source>
            <translation>“{note}” says much. Is it more than one idea?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/coaching.py"></location>
            <source>“{note}” seems to name somebody. What about the work?</source>
            <translation>“{note}” seems to name somebody. What about the work?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/alike.py"></location>
            <source>“{note}” was merged into it and now stands in its place.</source>
            <translation>“{note}” was merged into it and now stands in its place.</translation>
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
            <location filename="../../dip_workshop/exercises/prioritisation/firmness.py"></location>
            <source>“{option}” would come first if “{criterion}” weighed less than {weight} in place of {now}.</source>
            <translation>“{option}” would come first if “{criterion}” weighed less than {weight} in place of {now}.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/firmness.py"></location>
            <source>“{option}” would come first if “{criterion}” weighed more than {weight} in place of {now}.</source>
            <translation>“{option}” would come first if “{criterion}” weighed more than {weight} in place of {now}.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/coaching.py"></location>
            <source>“{question}” is no question yet. What do you want to know?</source>
            <translation>“{question}” is no question yet. What do you want to know?</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/prioritisation/everybody/words.py"></location>
            <source>“{sign} talk about it” stands where the scores lie half the scale apart or more.</source>
            <translation>“{sign} talk about it” stands where the scores lie half the scale apart or more.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/table.py"></location>
            <source>“{state}” is no state of a note, so nothing was added.</source>
            <translation>“{state}” is no state of a note, so nothing was added.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/core/room/planning.py"></location>
            <source>“{step}” has begun, so it stays in the run sheet; skip it, or plan the day anew.</source>
            <translation>“{step}” has begun, so it stays in the run sheet; skip it, or plan the day anew.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/core/room/clock_words.py"></location>
            <source>“{step}” is {n} minute over</source>
            <extracomment>For several: “{step}” is {n} minutes over</extracomment>
            <translation>
                <numerusform>“{step}” is {n} minute over</numerusform>
                <numerusform>“{step}” is {n} minutes over</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/step_panel.py"></location>
            <source>“{step}” was removed from the run sheet.</source>
            <translation>“{step}” was removed from the run sheet.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/trails.py"></location>
            <source>“{text}”</source>
            <translation>“{text}”</translation>
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
            <location filename="../../dip_workshop/ui/dialogs/pdf_choice.py"></location>
            <source>“{title}” as it is now, with its list of texts</source>
            <translation>“{title}” as it is now, with its list of texts</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/restoring_one.py"></location>
            <source>“{title}” is here again, beside all that was there.</source>
            <translation>“{title}” is here again, beside all that was there.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/exchanging.py"></location>
            <source>“{title}” is here as a separate copy, with all its history.</source>
            <translation>“{title}” is here as a separate copy, with all its history.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/session/exchanging.py"></location>
            <source>“{title}” is here now, with all its history.</source>
            <translation>“{title}” is here now, with all its history.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/textio/tables.py"></location>
            <source>“{title}” stands above the headings, so that row was left out.</source>
            <extracomment>For several: “{title}” and what follows stand above the headings, so {n} rows were left out.</extracomment>
            <translation>
                <numerusform>“{title}” stands above the headings, so that row was left out.</numerusform>
                <numerusform>“{title}” and what follows stand above the headings, so {n} rows were left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/desks/plan.py"></location>
            <source>“{title}” takes the place of {n} step that has not begun. Shall it?</source>
            <extracomment>For several: “{title}” takes the place of {n} steps that have not begun. Shall it?</extracomment>
            <translation>
                <numerusform>“{title}” takes the place of {n} step that has not begun. Shall it?</numerusform>
                <numerusform>“{title}” takes the place of {n} steps that have not begun. Shall it?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/workbench.py"></location>
            <source>“{title}” was deleted. Undo on this page brings it back.</source>
            <translation>“{title}” was deleted. Undo on this page brings it back.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/safe_keeping/holdings.py"></location>
            <source>“{title}” was made since and is not in this backup.</source>
            <translation>“{title}” was made since and is not in this backup.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/workshop_page.py"></location>
            <source>“{title}” was removed. Undo brings it back, whole.</source>
            <translation>“{title}” was removed. Undo brings it back, whole.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/about_file_page.py"></location>
            <source>“{title}”, for information governance</source>
            <translation>“{title}”, for information governance</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/store/safe_keeping/holdings.py"></location>
            <source>“{title}”: {texts}, {steps}</source>
            <translation>“{title}”: {texts}, {steps}</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/widgets/date_field.py"></location>
            <source>“{typed}” is no date. Type one such as 10/12/2026, 10 December, Friday or 2 weeks.</source>
            <translation>“{typed}” is no date. Type one such as 10/12/2026, 10 December, Friday or 2 weeks.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/drafts/homeless_texts.py"></location>
            <source>“{what}” was not finished, and its row is gone.</source>
            <translation>“{what}” was not finished, and its row is gone.</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/drafts/homeless_texts.py"></location>
            <source>“{what}” was not finished, and its row is gone: “{words}”</source>
            <translation>“{what}” was not finished, and its row is gone: “{words}”</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/desks/guard.py"></location>
            <source>“{words}” stands in {texts} and {steps}.</source>
            <translation>“{words}” stands in {texts} and {steps}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/dialogs/list_preview.py"></location>
            <source>… and {n:,} more, which is added too</source>
            <extracomment>For several: … and {n:,} more, which are added too</extracomment>
            <translation>
                <numerusform>… and {n:,} more, which is added too</numerusform>
                <numerusform>… and {n:,} more, which are added too</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/dialogs/import_file.py"></location>
            <source>… and {n:,} more.</source>
            <extracomment>For several: … and {n:,} more.</extracomment>
            <translation>
                <numerusform>… and {n:,} more.</numerusform>
                <numerusform>… and {n:,} more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/ui/pages/safe_keeping/lines.py"></location>
            <source>… and {n} more.</source>
            <extracomment>For several: … and {n} more.</extracomment>
            <translation>
                <numerusform>… and {n} more.</numerusform>
                <numerusform>… and {n} more.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/clusters.py"></location>
            <source>… {count} folded</source>
            <translation>… {count} folded</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dip_workshop/exercises/affinity/parking.py"></location>
            <source>⇄ moved to and fro {n} time</source>
            <extracomment>For several: ⇄ moved to and fro {n} times</extracomment>
            <translation>
                <numerusform>⇄ moved to and fro {n} time</numerusform>
                <numerusform>⇄ moved to and fro {n} times</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/affinity/handout.py"></location>
            <source>≈ merged into the note above</source>
            <translation>≈ merged into the note above</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/recorder_page.py"></location>
            <source>▲ {n} min over</source>
            <translation>▲ {n} min over</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/pages/recorder_page.py"></location>
            <source>▼ {n} min under</source>
            <translation>▼ {n} min under</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/why_forms.py"></location>
            <source>☐ No</source>
            <translation>☐ No</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/why_forms.py"></location>
            <source>☐ Not known yet</source>
            <translation>☐ Not known yet</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/why_forms.py"></location>
            <source>☐ Yes</source>
            <translation>☐ Yes</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/room/seats.py"></location>
            <source>✓ readable from {n} m</source>
            <translation>✓ readable from {n} m</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/ui/room/seats.py"></location>
            <source>✗ readable from {n} m only</source>
            <translation>✗ readable from {n} m only</translation>
        </message>
        <message>
            <location filename="../../dip_workshop/exercises/fishbone/findings.py"></location>
            <source>✗ ruled out</source>
            <translation>✗ ruled out</translation>
        </message>
    </context>
</TS>
