"""What a facilitator can do to an affinity map: one table for menu, keys and help page."""

from dip_workshop.core.board import Board
from dip_workshop.core.wording import tr
from dip_workshop.exercises.affinity import acts, gaps, group_acts, note_acts, sorting, suggestions
from dip_workshop.exercises.affinity.alike import told_of_heirs
from dip_workshop.exercises.affinity.parking import told_of_contention
from dip_workshop.exercises.affinity.tags import TAGS, Tag
from dip_workshop.kinds import (
    EDIT_TEXT,
    AskChoice,
    AskText,
    Command,
    Selection,
    always,
    nothing_yet,
    something_selected,
)

ON_THE_WALL = tr("How the wall shows it")


def _told_of_deletion(before: Board, after: Board) -> str:
    return sorting.told_of_tray(before, after) or told_of_heirs(before, after)


def _tag_command(number: int, tag: Tag) -> Command:
    def run(board: Board, selection: Selection, _answer: str) -> Board:
        return note_acts.toggle_tag(board, selection, tag.key)

    return Command(
        f"tag_{tag.key}",
        tr("Tag {symbol}", symbol=tag.symbol),
        run,
        keys=(f"Alt+{number}",),
        enabled=acts.has_notes,
        section=tr("Tags"),
        help=tr(
            "Put the tag {symbol} ({word}) on notes, or take it off.",
            symbol=tag.symbol,
            word=tag.word,
        ),
    )


_TAG_COMMANDS = tuple(_tag_command(number, tag) for number, tag in enumerate(TAGS, 1))

COMMANDS = (
    Command(
        EDIT_TEXT,
        tr("Edit text…"),
        acts.edit,
        keys=("F2",),
        enabled=acts.can_edit,
        ask=AskText(tr("What should it say?"), acts.text_of_last),
        section=tr("Notes"),
        help=tr("Change the words of a note or the name of a group."),
    ),
    Command(
        "group_notes",
        tr("Group selected notes"),
        acts.group,
        keys=("G",),
        enabled=acts.has_notes,
        section=tr("Notes"),
        help=tr(
            "Make a new group of the notes that are selected. Name it when the sorting is done."
        ),
        told=told_of_contention,
        then_name=True,
    ),
    Command(
        "move_to",
        tr("Move to…"),
        acts.move,
        keys=("M",),
        enabled=acts.has_notes,
        ask=AskChoice(tr("Move to which group?"), acts.move_targets, new_label=tr("New group")),
        section=tr("Notes"),
        help=tr("Pick a group by typing a part of its name, or type a name for a new one."),
        told=told_of_contention,
    ),
    Command(
        "show_also_in",
        tr("Show also in…"),
        acts.show_also,
        keys=("S",),
        enabled=acts.has_notes,
        ask=AskChoice(tr("Show also in which group?"), acts.all_groups),
        section=tr("Notes"),
        help=tr("Show a note in a second group. It stays one note: both places change together."),
    ),
    Command(
        "back_to_tray",
        tr("Back to the tray"),
        acts.to_tray,
        keys=("T",),
        enabled=acts.has_notes_off_the_tray,
        section=tr("Notes"),
        help=tr("Take notes out of their group, or back from those set aside."),
        told=told_of_contention,
    ),
    Command(
        "set_aside",
        tr("Set aside"),
        acts.set_aside,
        keys=("P",),
        enabled=acts.has_notes,
        section=tr("Notes"),
        help=tr("Set notes aside to talk about them later. T brings them back."),
    ),
    Command(
        "add_gap",
        tr("What is missing…"),
        gaps.add,
        keys=("W",),
        enabled=acts.has_any_group,
        ask=AskText(tr("What did you expect here that nobody wrote?"), nothing_yet),
        section=tr("Notes"),
        help=tr("Write down what is noticeably absent. It stands in a group of its own."),
    ),
    Command(
        "move_earlier",
        tr("Move earlier"),
        acts.earlier,
        keys=("Alt+Up",),
        enabled=acts.has_notes,
        section=tr("Notes"),
        help=tr("Move notes one place up in their group or in the tray."),
    ),
    Command(
        "move_later",
        tr("Move later"),
        acts.later,
        keys=("Alt+Down",),
        enabled=acts.has_notes,
        section=tr("Notes"),
        help=tr("Move notes one place down in their group or in the tray."),
    ),
    Command(
        "sort_by_text",
        tr("Sort by text"),
        acts.sort_by_text,
        enabled=acts.has_home_to_sort,
        section=tr("Notes"),
        help=tr("Put a group's or the tray's notes in the order of their texts and numbers."),
    ),
    Command(
        "merge_notes",
        tr("Merge notes alike"),
        note_acts.merge_alike,
        keys=("A",),
        enabled=note_acts.has_notes_to_merge,
        section=tr("Notes alike"),
        help=tr("Show notes that say the same on the card of the first. Every text is kept."),
    ),
    Command(
        "unmerge_notes",
        tr("Unmerge"),
        note_acts.unmerge,
        keys=("Shift+A",),
        enabled=note_acts.has_merged,
        section=tr("Notes alike"),
        help=tr("Give merged notes cards of their own again, where they stood before."),
    ),
    Command(
        "find_similar",
        tr("Similar notes…"),
        suggestions.bring_together,
        keys=("L",),
        enabled=suggestions.has_one_note,
        ask=AskChoice(
            tr("Which of these belongs with it?"),
            suggestions.similar_notes,
            nothing=tr("No other note is much like this one."),
        ),
        section=tr("Notes alike"),
        help=tr("See which notes use the same words as this one, and why; bring one to it."),
        told=told_of_contention,
    ),
    Command(
        "find_duplicates",
        tr("Likely duplicates…"),
        suggestions.merge_pair,
        enabled=suggestions.has_two_notes,
        ask=AskChoice(
            tr("Which two say the same? They become one note."),
            suggestions.duplicates,
            nothing=tr("No two notes are much alike."),
        ),
        again=suggestions.has_duplicates,
        section=tr("Notes alike"),
        help=tr("See which notes may say the same, and why. Merge a pair if the room agrees."),
    ),
    *_TAG_COMMANDS,
    Command(
        "set_tag_words",
        tr("Words of the tags…"),
        note_acts.set_tag_words,
        enabled=always,
        ask=AskText(tr("What do the tags stand for?"), note_acts.tag_words),
        section=tr("Tags"),
        help=tr("Say what each symbol stands for in this room, a line for each."),
    ),
    Command(
        "name_group",
        tr("Name the group…"),
        acts.name,
        keys=("N",),
        enabled=acts.stands_in_group,
        ask=AskText(tr("What do these notes say together?"), acts.header_of_last),
        section=tr("Groups"),
        help=tr(
            "Write the header of a group or supergroup: a short sentence says more than one word."
        ),
    ),
    Command(
        "move_group_left",
        tr("Move group left"),
        acts.left,
        keys=("Alt+Left",),
        enabled=acts.has_one_entry,
        section=tr("Groups"),
        help=tr("Let a group change places with the one before it."),
    ),
    Command(
        "move_group_right",
        tr("Move group right"),
        acts.right,
        keys=("Alt+Right",),
        enabled=acts.has_one_entry,
        section=tr("Groups"),
        help=tr("Let a group change places with the one after it."),
    ),
    Command(
        "merge_groups",
        tr("Merge group into…"),
        acts.merge_into,
        enabled=acts.has_mergeable,
        ask=AskChoice(tr("Merge into which group?"), acts.other_groups),
        section=tr("Groups"),
        help=tr("Pour a group's notes into another. Both headers are kept, joined by a stroke."),
    ),
    Command(
        "fold_group",
        tr("Fold or open the group"),
        group_acts.fold,
        keys=("C",),
        enabled=acts.has_group,
        section=tr("Groups"),
        help=tr(
            "Show a group's header and its count alone, or its notes again. Paper shows every note."
        ),
    ),
    Command(
        "fold_all",
        tr("Fold all groups"),
        group_acts.fold_all,
        enabled=group_acts.has_open_group,
        section=ON_THE_WALL,
        help=tr("Show the headers alone, to talk about them."),
    ),
    Command(
        "open_all",
        tr("Open all groups"),
        group_acts.open_all,
        enabled=group_acts.has_folded_group,
        section=ON_THE_WALL,
        help=tr("Show the notes of every group again."),
    ),
    Command(
        "toggle_overview",
        tr("Overview of all texts, or the wall"),
        group_acts.show_overview,
        enabled=always,
        section=ON_THE_WALL,
        help=tr("Show every note of every group in narrow columns to talk about; then the wall."),
    ),
    Command(
        "nest_groups",
        tr("Put into a supergroup"),
        group_acts.nest,
        keys=("Shift+G",),
        enabled=acts.has_group,
        section=tr("Groups"),
        help=tr("Frame the groups that are selected together; N writes the superheader over them."),
    ),
    Command(
        "move_to_supergroup",
        tr("Move to a supergroup…"),
        group_acts.move_to_super,
        keys=("I",),
        enabled=acts.has_group,
        ask=AskChoice(
            tr("Into which supergroup?"),
            group_acts.super_choices,
            new_label=tr("New supergroup"),
        ),
        section=tr("Groups"),
        help=tr(
            "Put groups into a supergroup that there is, or type the superheader of a new one."
        ),
    ),
    Command(
        "take_out",
        tr("Take out of the supergroup"),
        group_acts.take_out,
        keys=("O",),
        enabled=group_acts.has_nested_group,
        section=tr("Groups"),
        help=tr("Take groups out of their supergroup; its superheader and the others stay."),
    ),
    Command(
        "ungroup",
        tr("Ungroup"),
        acts.ungroup,
        keys=("U",),
        enabled=acts.has_entry,
        section=tr("Groups"),
        help=tr("Send all notes of a group back to the tray. A supergroup lets its groups go."),
        told=sorting.told_of_tray,
    ),
    Command(
        "delete",
        tr("Delete"),
        acts.delete,
        keys=("Del",),
        enabled=something_selected,
        section=tr("Edit"),
        help=tr("Delete notes. A deleted group sends its notes back to the tray."),
        told=_told_of_deletion,
    ),
    Command(
        "set_question",
        tr("Question…"),
        acts.set_question,
        enabled=always,
        ask=AskText(tr("Which question do the notes answer?"), acts.question_of),
        section=tr("Edit"),
        help=tr("Write down the one question that the room is asked."),
    ),
)
