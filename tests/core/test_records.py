from dataclasses import FrozenInstanceError
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dip_workshop.core.ids import RecordId
from dip_workshop.core.records import (
    Placement,
    field_values,
    record_from_values,
    records_from_columns,
)
from tests.core.strategies import Scored

IDS = st.text("abc0", min_size=1, max_size=4).map(RecordId)
RECORDS = st.builds(
    Scored,
    id=IDS,
    parent_id=IDS | st.none(),
    order_key=st.text("aZ09", min_size=1, max_size=4),
    text=st.text(),
    deleted=st.booleans(),
    source_id=IDS | st.none(),
    value=st.decimals(allow_nan=False, allow_infinity=False) | st.none(),
    votes=st.integers(),
    is_agreed=st.booleans(),
)


@given(RECORDS)
def test_a_record_made_from_its_own_values_is_the_same(record):
    back = record_from_values(type(record), record.id, field_values(record))
    assert back == record
    assert type(back.value) is type(record.value)
    assert str(back.value) == str(record.value)


@given(st.lists(RECORDS), st.sets(st.sampled_from(["votes", "value", "is_agreed"])))
def test_records_made_column_by_column_are_those_made_one_by_one(records, unknown):
    values = [
        {name: value for name, value in field_values(record).items() if name not in unknown}
        for record in records
    ]
    columns = {name: [each[name] for each in values] for name in ("text", "parent_id")}
    ids = [record.id for record in records]
    made = records_from_columns(Scored, ids, columns, values)
    one_by_one = [record_from_values(Scored, i, v) for i, v in zip(ids, values, strict=True)]
    assert made == one_by_one
    assert list(map(field_values, made)) == list(map(field_values, one_by_one))


@given(RECORDS)
def test_values_are_plain(record):
    values = field_values(record)
    assert "id" not in values
    assert all(type(value) in (str, int, bool, type(None)) for value in values.values())


def test_a_decimal_stays_exact_with_its_zeros():
    record = Scored(id=RecordId("r"), parent_id=None, order_key="a0", value=Decimal("0.10"))
    values = field_values(record)
    assert values["value"] == "0.10"
    assert str(record_from_values(Scored, record.id, values).value) == "0.10"


def test_fields_that_are_not_named_take_their_default():
    record = record_from_values(Scored, RecordId("r"), {"parent_id": None, "order_key": "a0"})
    assert record == Scored(id=RecordId("r"), parent_id=None, order_key="a0")


def test_a_name_that_the_type_does_not_have_is_passed_over():
    values = {"parent_id": None, "order_key": "a0", "colour_of_a_later_release": "red"}
    assert record_from_values(Scored, RecordId("r"), values).order_key == "a0"


def test_a_record_cannot_be_changed_in_place():
    place = Placement(id=RecordId("p"), parent_id=None, order_key="a0", target_id=RecordId("r"))
    with pytest.raises(FrozenInstanceError):
        place.text = "other"
