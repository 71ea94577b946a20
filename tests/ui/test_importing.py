"""Texts out of a file by Ctrl+I: what will come in is shown first, and what cannot be read said."""

from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QTableView

from dip_workshop.catalogue import kind_named
from dip_workshop.core.mind_maps import told_of_middle
from dip_workshop.core.workshop import new_workshop
from dip_workshop.exercises.affinity.model import AffinityMap, groups_of, tray_of
from dip_workshop.exercises.fishbone.model import Fishbone, categories_of, causes_of
from dip_workshop.textio.mind_map_files import map_of
from dip_workshop.ui.desks.table import offer_of_map
from dip_workshop.ui.dialogs.import_file import ColumnChoice
from dip_workshop.ui.dialogs.table_form import PastedTable
from tests.ui.hands import Hands, wait_until

HORIZONTAL = Qt.Orientation.Horizontal


@pytest.fixture
def wall(hands: Hands) -> Hands:
    """Hands at an empty affinity map."""
    hands.click("New workshop")
    hands.click("Add affinity map")
    return hands


def texts(hands: Hands) -> list[str]:
    return [note.text for note in tray_of(hands.board, hands.exercise(AffinityMap).id)]


@pytest.fixture
def choosing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A file that is chosen whenever a file is asked for."""
    path = tmp_path / "answers.xlsx"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(path), ""))
    return path


def test_a_sheet_and_its_column_are_chosen_by_keys(wall: Hands, choosing: Path) -> None:
    book = Workbook()
    book.active.append(("No", "Answer"))
    book.active.append((1, "Too late on the ward, and again"))
    book.create_sheet("Empty")
    book.create_sheet("Later & hidden").append(("Said", "By"))
    book["Later & hidden"].append(("We canâ€™t find it", "ward"))
    book["Later & hidden"].sheet_state = "hidden"
    book.save(choosing)
    seen: list[str] = []

    def choose(asked: QDialog) -> None:
        assert isinstance(asked, ColumnChoice)
        seen.append(asked.column.currentText())
        assert wall.button("Add 1 text").isEnabled()
        wall.press("Down")
        assert "Nothing stands on the sheet “Empty”." in wall_labels(asked)
        assert not wall.button("Add 0 texts").isEnabled()
        wall.press("Down")
        seen.extend((asked.sheet.currentText(), asked.column.currentText()))
        seen.extend(words for words in wall_labels(asked) if words.startswith("Garbled"))
        wall.press("Return")

    with wall.dialog(choose):
        wall.press("Ctrl+I")
    assert texts(wall) == ["We can’t find it"]
    assert seen == [
        "Answer",
        "Later & hidden (hidden)",
        "Said",
        "Garbled signs such as “â€™” were turned back in 1 line: please check.",
    ]


def wall_labels(asked: QDialog) -> list[str]:
    return [label.text() for label in asked.findChildren(QLabel) if label.isVisible()]


def columns_shown(asked: QDialog) -> list[str]:
    (view,) = asked.findChildren(QTableView)
    names = (view.model().headerData(n, HORIZONTAL) for n in range(view.model().columnCount()))
    return [name for n, name in enumerate(names) if not view.isColumnHidden(n)]


def test_a_table_of_the_exercise_is_offered_whole_and_keeps_its_groups(
    wall: Hands, choosing: Path
) -> None:
    """What another board wrote, with its own words for a note and a group."""
    book = Workbook()
    for row in (
        ("Sticky note", "Author", "Section"),
        ("None free", "A", "Beds"),
        ("Rang Mrs Ahmed", "B", ""),
    ):
        book.active.append(row)
    book.save(choosing)
    seen: list[str] = []

    def add_rows() -> None:
        asked = QApplication.activeModalWidget()
        if isinstance(asked, PastedTable):
            seen.extend(wall_labels(asked))
            wall.press("Return")
        else:
            QTimer.singleShot(5, add_rows)

    def choose(asked: QDialog) -> None:
        assert isinstance(asked, ColumnChoice)
        seen.extend(wall_labels(asked))
        QTimer.singleShot(5, add_rows)
        wall.press("Return")

    with wall.dialog(choose):
        wall.press("Ctrl+I")
    said = "\n".join(seen)
    assert "There is no such column here, so it is left out: “Author”." in said
    assert any(words.startswith("These are the columns of a table") for words in seen)
    assert said.count("1 of these may identify somebody") == 2
    (group,) = groups_of(wall.board, wall.exercise(AffinityMap).id)
    assert (group.text, texts(wall)) == ("Beds", ["Rang Mrs Ahmed"])
    wall.press("Ctrl+Z")
    assert (groups_of(wall.board, wall.exercise(AffinityMap).id), texts(wall)) == ((), [])


def test_one_column_of_such_a_table_can_be_taken_alone(wall: Hands, choosing: Path) -> None:
    choosing.write_text("Group,Note\nBeds,None free\n", encoding="utf-8")
    with wall.dialog(lambda _asked: wall.click("Add 1 text")):
        wall.press("Ctrl+I")
    assert texts(wall) == ["None free"]


def test_a_file_that_is_no_text_is_refused_in_a_sentence(wall: Hands, choosing: Path) -> None:
    choosing.write_bytes(b"%PDF-1.7\n")
    wall.press("Ctrl+I")
    assert texts(wall) == []
    assert wall.sees("answers.xlsx is a PDF, so nothing was imported.")


def test_mind_maps_come_to_a_fishbone_after_a_look_and_undo_takes_each_back(
    hands: Hands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    later = tmp_path / "later.txt"
    later.write_text("mindmap\n  Another problem\n    People\n      Late round\n", encoding="utf-8")
    files = [Path(__file__).parents[1] / "data" / "mind_maps" / "late.opml", later]
    filters: list[str] = []

    def chosen(*args: object) -> tuple[str, str]:
        filters.append(str(args[3]))
        return str(files.pop(0)), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", chosen)
    hands.click("New workshop")
    hands.click("Add fishbone")
    before = hands.board
    seen: list[str] = []
    shown: list[list[str]] = []

    def look(asked: QDialog) -> None:
        assert isinstance(asked, PastedTable)
        seen.extend(wall_labels(asked))
        shown.append(columns_shown(asked))
        hands.press("Return")

    with hands.dialog(look):
        hands.press("Ctrl+I")
    assert shown == [["Parent", "Cause", "Note"]]
    assert all(f"*{ending}" in filters[0] for ending in (".opml", ".mm", ".xmind", ".mmd"))
    assert "This adds 6 rows" in seen
    assert "2 notes written to topics have no place here and are left out." in seen
    fishbone = hands.exercise(Fishbone)
    assert fishbone.effect == "Late discharges"
    assert [bone.text for bone in categories_of(hands.board, fishbone.id)] == ["People", "Pharmacy"]
    causes = {cause.text: cause for cause in causes_of(hands.board, fishbone.id)}
    assert causes["Bank staff new to ward"].note == "Three of five shifts"
    assert causes["No induction"].parent_id == causes["Bank staff new to ward"].id
    with hands.dialog(look):
        hands.press("Ctrl+I")
    assert "“Another problem”, the middle of the map, is left out." in seen
    assert hands.exercise(Fishbone).effect == "Late discharges"
    assert len(list(causes_of(hands.board, fishbone.id))) == len(causes) + 1
    with hands.dialog(look):
        hands.paste("mindmap\n  Late discharges\n    Beds\n      None free")
    assert [bone.text for bone in categories_of(hands.board, fishbone.id)][-1] == "Beds"
    hands.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert [record for record in hands.board if not record.deleted] == list(before)


@pytest.mark.parametrize(
    ("kind_name", "what"), [("fishbone", "the effect"), ("driver_diagram", "the aim")]
)
def test_the_middle_of_a_map_is_offered_for_a_head_without_words(kind_name: str, what: str) -> None:
    kind, found = kind_named(kind_name), map_of("mindmap\n Late\n  Staff", "it")
    assert found is not None
    board, scope = kind.create(new_workshop("Ward 4"))
    offer = offer_of_map(kind, board, scope, found)
    assert offer is not None
    assert (offer.head, offer.what, offer.told) == ("Late", what, ())
    for written, told in (("Late", ()), ("Other", (told_of_middle("Late"),))):
        there = offer_of_map(kind, kind.edit(board, scope, written), scope, found)
        assert there is not None
        assert (there.head, there.told) == ("", told)


def test_a_map_without_a_head_keeps_its_own_name() -> None:
    kind, found = kind_named("affinity"), map_of("mindmap\n Late\n  Staff", "it")
    assert found is not None
    offer = offer_of_map(kind, *kind.create(new_workshop("Ward 4")), found)
    assert offer is not None
    assert (offer.head, offer.told) == ("", (told_of_middle("Late"),))


def test_of_a_table_with_strange_headings_each_column_can_be_chosen(
    wall: Hands, choosing: Path
) -> None:
    choosing.write_text(
        "Theme,Comment,Count\nBeds,None is free before noon,14\nStaff,Too few at night for us,6\n",
        encoding="utf-8",
    )

    def take(asked: QDialog) -> None:
        assert isinstance(asked, PastedTable)
        theme, comment, count = asked.meanings.choices
        assert [each.currentText() for each in (theme, comment, count)] == [
            "Group",
            "Note",
            "Leave out",
        ]
        theme.setFocus()
        wait_until(theme.hasFocus)
        wall.press("Home")
        assert theme.currentText() == "Leave out"
        wall.click("Add 2 rows")

    def choose(asked: QDialog) -> None:
        QTimer.singleShot(5, take_next)
        assert isinstance(asked, ColumnChoice)
        wall.click("Add as a table…")

    def take_next() -> None:
        asked = QApplication.activeModalWidget()
        if isinstance(asked, PastedTable):
            take(asked)
        else:
            QTimer.singleShot(5, take_next)

    with wall.dialog(choose):
        wall.press("Ctrl+I")
    assert texts(wall) == ["None is free before noon", "Too few at night for us"]
    assert groups_of(wall.board, wall.exercise(AffinityMap).id) == ()
