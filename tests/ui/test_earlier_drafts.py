"""A half-typed answer is offered again though its command is called otherwise today."""

from dip_workshop.catalogue import KINDS
from dip_workshop.core.ids import RecordId
from dip_workshop.ui.drafts.earlier import _NOW_CALLED, brought_up_to_date
from dip_workshop.widgets.asking import place_of, place_of_edit

CAUSE = RecordId("a-cause")


def test_a_text_waits_at_the_place_of_today_and_no_more_at_the_earlier_one() -> None:
    kept = {"/ask/fishbone.why/a-cause": "Nobody kn", "/left/ask/edit/a-cause": "The porter"}
    assert brought_up_to_date(kept) == {
        "/ask/fishbone.why/a-cause": "",
        place_of("ask_why", CAUSE): "Nobody kn",
        "/left/ask/edit/a-cause": "",
        f"/left{place_of_edit(CAUSE)}": "The porter",
    }


def test_what_waits_at_the_place_of_today_already_is_kept_with_it() -> None:
    kept = {"/ask/weight/": "12", place_of("set_weight", None): "30"}
    assert brought_up_to_date(kept)[place_of("set_weight", None)] == "30\n12"


def test_what_waits_where_it_should_is_left_alone() -> None:
    assert brought_up_to_date({"": "Late bl", "/aim": ";", place_of_edit(CAUSE): "Beds"}) == {}


def test_every_earlier_name_leads_to_a_command_and_is_no_commands_own() -> None:
    ids = {command.id for kind in KINDS for command in kind.commands}
    assert set(_NOW_CALLED.values()) <= ids
    assert not ids & set(_NOW_CALLED)
