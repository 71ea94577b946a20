"""Whether a value from a stranger is one that a field of a record may hold."""

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from types import NoneType
from typing import Any, Final, get_args, get_type_hints

from dip_workshop.core.changes import RecordTypes
from dip_workshop.core.ids import RecordId
from dip_workshop.core.limits import LONGEST_TEXT
from dip_workshop.core.order_keys import is_order_key
from dip_workshop.core.records import Record
from dip_workshop.store.bundles.strict_json import is_whole_text

IsValue = Callable[[object], bool]

_ID: Final = re.compile(r"[0-9a-z]{26}")
_REPLICA: Final = re.compile(r"[0-9a-z]{16}")
_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,63}")
_DECIMAL: Final = re.compile(r"-?[0-9]{1,20}(\.[0-9]{1,20})?(E[+-]?[0-9]{1,2})?")
# The letter says how many digits follow; the last two letters would leave no room beyond them.


def is_id(value: object) -> bool:
    """Return whether a value is an id of a record or a step."""
    return isinstance(value, str) and _ID.fullmatch(value) is not None


def is_replica(value: object) -> bool:
    """Return whether a value is an id of an installation."""
    return isinstance(value, str) and _REPLICA.fullmatch(value) is not None


def is_name(value: object) -> bool:
    """Return whether a value could be the name of a class or a field."""
    return isinstance(value, str) and _NAME.fullmatch(value) is not None


class FieldChecks:
    """What every field of every known record type may hold, read from the types themselves."""

    def __init__(self, types: RecordTypes) -> None:
        self._checks = {name: _checks_of(record_type) for name, record_type in types.items()}

    def knows(self, type_name: str) -> bool:
        """Return whether this release has the type."""
        return type_name in self._checks

    def may_hold(self, type_name: str, field: str, value: object) -> bool:
        """Return whether a field may hold a value; any plain one where the field is not ours.

        A later release may have dropped a field that an old history still mentions.
        """
        check = self._checks[type_name].get(field)
        return _is_plain(value) if check is None else check(value)


def _checks_of(record_type: type[Record]) -> Mapping[str, IsValue]:
    hints = get_type_hints(record_type)
    checks = {name: _check_of(hint) for name, hint in hints.items() if name != "id"}
    return {**checks, "order_key": is_order_key}


def _check_of(hint: Any) -> IsValue:
    checks = [_CHECKS[part] for part in get_args(hint) or (hint,)]
    return lambda value: any(check(value) for check in checks)


def _is_plain(value: object) -> bool:
    return value is None or type(value) in (bool, int) or is_whole_text(value, LONGEST_TEXT)


_CHECKS: Final[Mapping[Any, IsValue]] = {
    NoneType: lambda value: value is None,
    bool: lambda value: type(value) is bool,
    int: lambda value: type(value) is int,
    str: lambda value: is_whole_text(value, LONGEST_TEXT),
    RecordId: is_id,
    Decimal: lambda value: isinstance(value, str) and _DECIMAL.fullmatch(value) is not None,
}
