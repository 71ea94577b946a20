"""What in a text may say who somebody is: found by plain rules that anybody can read.

A hit is a reason to look, never a proof: a tenth of all ten-digit numbers pass
for an NHS number. So nothing here refuses or changes a text by itself.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from typing import Final

from dip_workshop.core.errors import DomainError
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.ward_words import is_ward_word
from dip_workshop.core.wording import tr

REMOVED_MARK: Final = tr("[removed]")
LONGEST_OWN_PATTERN: Final = 40


class Sign(StrEnum):
    """What a stretch of text looks like; the values are kept in the store."""

    NHS_NUMBER = "nhs number"
    OWN_PATTERN = "own pattern"
    EMAIL = "email"
    PHONE = "phone"
    BIRTH = "date of birth"
    POSTCODE = "postcode"
    NAME = "name"
    BED = "bed"
    PRESENT = "somebody present"


SIGN_NAMES: Final = {
    Sign.NHS_NUMBER: tr("an NHS number"),
    Sign.OWN_PATTERN: tr("a number of your trust"),
    Sign.EMAIL: tr("an e-mail address"),
    Sign.PHONE: tr("a telephone number"),
    Sign.BIRTH: tr("a date of birth"),
    Sign.POSTCODE: tr("a postcode"),
    Sign.NAME: tr("a person’s name"),
    Sign.BED: tr("a patient’s bed"),
    Sign.PRESENT: tr("a name on your list of people"),
}


@dataclass(frozen=True, slots=True)
class Finding:
    """A stretch of a text, `text[start:end]`, and what it looks like."""

    sign: Sign
    start: int
    end: int


def find_identifiable(
    text: str,
    own_pattern: re.Pattern[str] | None = None,
    present: re.Pattern[str] | None = None,
) -> tuple[Finding, ...]:
    """Return what may identify somebody, in the order of the text and without overlaps.

    `present` finds the names of those in the room (`people_named`). Where two signs
    overlap the one that `Sign` names first stands.
    """
    plain = _with_plain_digits(text)
    kept: list[Finding] = []
    for finding in _all_signs(plain, own_pattern, present):
        at = bisect_left(kept, finding.start, key=lambda other: other.start)
        is_behind = at == 0 or kept[at - 1].end <= finding.start
        if is_behind and (at == len(kept) or finding.end <= kept[at].start):
            kept.insert(at, finding)
    return tuple(kept)


def is_nhs_number(digits: str) -> bool:
    """Return whether ten digits end in the right check digit.

    Modulus 11 with the weights 10 to 2 (NHS Data Dictionary, NHS NUMBER).
    """
    if len(digits) != 10 or not (digits.isascii() and digits.isdigit()):
        return False
    total = sum(
        weight * int(digit) for weight, digit in zip(range(10, 1, -1), digits, strict=False)
    )
    return (11 - total % 11) % 11 == int(digits[9])  # a check digit of 10 equals no digit


def own_pattern_from(example: str) -> re.Pattern[str] | None:
    """Return the pattern of a trust's own numbers: "A" any letter, "9" any digit, the rest itself.

    None where the example is blank; DomainError where it is too long or could
    mean any word. It is no regular expression, so none can make the program hang.
    """
    signs = example.strip()
    if not signs:
        return None
    if len(signs) > LONGEST_OWN_PATTERN or signs.count("9") < 3:
        raise DomainError(
            tr(
                "A number’s pattern needs at least three 9s and at most {most} signs, such as "
                "A999999, so the old one was kept.",
                most=LONGEST_OWN_PATTERN,
            )
        )
    meanings = {"A": "[A-Za-z]", "9": "[0-9]", " ": r"\s?"}
    body = "".join(meanings.get(sign, re.escape(sign)) for sign in signs)
    return re.compile(rf"(?<!\w){body}(?!\w)", re.IGNORECASE)


# Every sign but the trust's own and the names of those present has a digit, an @ or a title.
_TITLES: Final = r"(?:Mr|Mrs|Miss|Ms|Mx|Master|Dr|Prof|Professor)"
_MAY_HOLD_ANY: Final = re.compile(rf"\d|@|\b{_TITLES}\b", re.IGNORECASE)

# Spaces of any width, a line break, hyphens and dashes, a full stop.
_GAP: Final = r"[\s.\-\u2010-\u2015]{0,3}"
_TEN_DIGITS: Final = re.compile(
    rf"(?:(?<![\w/])|(?<=\bNHS)|(?<=\bNo))(\d{{3}})({_GAP})(\d{{3}})({_GAP})(\d{{4}})(?![\w/])",
    re.IGNORECASE,
)
# The first nine digits, in millions, that have been given out in England and Wales; 999 never
# is, so it stands in every example and is what people try the guard with.
_ISSUED: Final = ((400, 499), (600, 799), (999, 999))
_SAYS_NHS: Final = re.compile(r"\bNHS\b.{0,16}$", re.IGNORECASE | re.DOTALL)

_EMAIL: Final = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}(?!\w)")
_PHONE: Final = re.compile(
    r"(?<![\w/.])(?:(?:\+|00)44[\s\-]?(?:\(0\))?|\(?0)[\s\-]?[1-3578](?:[\s\-()]{0,2}\d){7,9}(?![\w/])"
)
_PHONE_DIGITS: Final = (9, 10)  # behind the 0 or the +44

_MONTHS: Final = (
    "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    "sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
_DATE: Final = re.compile(
    rf"(?<![\w/.-])(?:(?P<day>\d{{1,2}})(?P<cut>[./\- ])(?P<month>\d{{1,2}})(?P=cut)"
    rf"(?P<year>\d{{4}}|\d{{2}})"
    rf"|(?P<iso_year>\d{{4}})-(?P<iso_month>\d{{2}})-(?P<iso_day>\d{{2}})"
    rf"|(?P<word_day>\d{{1,2}})(?:st|nd|rd|th)?[ ](?:of[ ])?(?:{_MONTHS})\.?,?[ ]"
    rf"(?P<word_year>\d{{4}}))(?![\w/-]|\.\d)",
    re.IGNORECASE,
)
_SAYS_BORN: Final = re.compile(
    r"(?:\bd\.?\s?o\.?\s?b\b\.?|\bborn\b|\bdate of birth\b|\bbirthday\b).{0,12}$",
    re.IGNORECASE | re.DOTALL,
)
# A workshop talks of this year and the last; a whole date before this one is most often a birth.
_LAST_YEAR_OF_A_BIRTH: Final = 2015

_AREAS: Final = (
    "AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E"
    " EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL"
    " LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM"
    " SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE"
)
_POSTCODE: Final = re.compile(
    rf"(?<!\w)(?:{_AREAS.replace(' ', '|')})\d[\dA-HJKMNP-Y]?\s{{0,2}}"
    r"(?!1ST|2ND|3RD|[4-90]TH)\d[ABD-HJLNP-UW-Z]{2}(?!\w)",
    re.IGNORECASE,
)

# What follows MR, MS, Miss and Dr without being anybody's name.
_NO_NAMES: Final = (
    "and angiogram angiography appointment appointments clinic doses dose excel foster imaging in"
    " is mri of office on or out outlook patient patients powerpoint project scan scanner scanning"
    " scans sharepoint suite teams the their them to treatment was who will with word"
)
_TITLE_AND_NAME: Final = re.compile(
    rf"(?<![\w-])(?P<title>{_TITLES})\.?[ \u00a0]{{1,2}}(?:[A-Z]\.?[ ])?"
    rf"(?!(?:{_NO_NAMES.replace(' ', '|')})\b)(?P<name>[^\W\d_][\w'’\-]{{1,40}})",
    re.IGNORECASE,
)
_BED: Final = re.compile(
    r"(?<!\w)bed(?:space)?[ ]?(?:no\.?[ ]?)?\d{1,3}[a-z]?(?!\w)", re.IGNORECASE
)
_PLACE: Final = re.compile(
    r"(?<!\w)(?:bay|ward|room|side[ -]?room|cubicle)[ ]?[a-z]?\d{1,3}[a-z]?(?!\w)", re.IGNORECASE
)
# A day, for a bed: "3/11" and "on Tuesday" are enough.
_DAY: Final = re.compile(
    rf"(?<![\w/])(?:\d{{1,2}}[./-]\d{{1,2}}(?:[./-]\d{{2,4}})?"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?[ ](?:of[ ])?(?:{_MONTHS}))(?![\w/])"
    r"|\b(?:today|yesterday|last night|this morning|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b",
    re.IGNORECASE,
)
_NEAR: Final = 60
# A surname right beside a bed or a bay, with a forename or without; not "Staff Nurse, bed 9". In
# small letters or in capitals alone it is not told from any other word.
_BED_OR_BAY: Final = re.compile(
    r"(?<!\w)(?:bed(?:space)?|bay)[ ]?(?:no\.?[ ]?)?\d{1,3}[a-z]?(?!\w)", re.IGNORECASE
)
_NO_FORENAMES: Final = (
    "acute|assessment|bay|cardiac|care|charge|chief|children|clinical|consultant|day|deputy|"
    "discharge|doctor|duty|elderly|emergency|every|first|general|head|healthcare|high|hospital|"
    "intensive|junior|lead|matron|medical|medicine|night|nurse|nursing|occupational|orthopaedic|"
    "patient|physio|registered|registrar|respiratory|senior|side|sister|site|specialist|staff|"
    "stroke|student|surgical|the|therapy|trauma|unit|ward"
)
_NAME: Final = (
    rf"(?P<beside>(?<![\w’'\-])(?:(?!(?i:{_NO_FORENAMES})\b)[A-Z][a-z’'\-]{{1,20}}[ ])?"
    rf"(?!(?i:{_NO_FORENAMES})\b)[A-Z][A-Za-z’'\-]{{1,30}}(?<=[a-z])(?![\w’'\-]))"
)
_NAME_BEFORE: Final = re.compile(rf"{_NAME}(?=(?:,? (?:in|at|from|of) |[ ]?[,:(\-–][ ]?| )$)")
_NAME_BEHIND: Final = re.compile(rf"(?:[ ]?[,:)\-–][ ]?| ){_NAME}")


def _with_plain_digits(text: str) -> str:
    """Return a text of the same length with the digits of every script as 0 to 9."""
    if text.isascii():
        return text
    return "".join(
        str(int(sign)) if not sign.isascii() and sign.isdecimal() else sign for sign in text
    )


def _all_signs(
    text: str, own_pattern: re.Pattern[str] | None, present: re.Pattern[str] | None
) -> Iterator[Finding]:
    finders = dict(_FINDERS) if _MAY_HOLD_ANY.search(text) else {}
    if own_pattern is not None:
        finders[Sign.OWN_PATTERN] = own_pattern.finditer
    if present is not None:
        finders[Sign.PRESENT] = present.finditer
    for sign in Sign:
        if sign in finders:
            yield from (Finding(sign, *_span(match)) for match in finders[sign](text))


def _span(match: re.Match[str]) -> tuple[int, int]:
    return match.span("beside" if "beside" in match.re.groupindex else 0)


def _nhs_numbers(text: str) -> Iterator[re.Match[str]]:
    for match in _TEN_DIGITS.finditer(text):
        digits = match[1] + match[3] + match[5]
        if is_nhs_number(digits) and (
            any(first <= int(digits[:3]) <= last for first, last in _ISSUED)
            or (match[2] and match[4])  # nothing else is written in threes and a four
            or _SAYS_NHS.search(text, max(match.start() - 20, 0), match.start())
        ):
            yield match


def _phones(text: str) -> Iterator[re.Match[str]]:
    for match in _PHONE.finditer(text):
        digits = re.sub(r"\D", "", match[0])
        digits = re.sub(r"^(?:00)?44", "", digits) if match[0][:2] in ("+4", "00") else digits
        if len(digits.removeprefix("0")) in _PHONE_DIGITS:
            yield match


def _births(text: str) -> Iterator[re.Match[str]]:
    for match in _DATE.finditer(text):
        if _is_a_day(match):
            year = match["year"] or match["iso_year"] or match["word_year"]
            is_old = len(year) == 4 and 1900 <= int(year) <= _LAST_YEAR_OF_A_BIRTH
            before = max(match.start() - 30, 0)
            if is_old or _SAYS_BORN.search(text, before, match.start()):
                yield match


def _is_a_day(match: re.Match[str]) -> bool:
    day = match["day"] or match["iso_day"] or match["word_day"]
    month = match["month"] or match["iso_month"] or "1"
    return 1 <= int(day) <= 31 and 1 <= int(month) <= 12


def _names(text: str) -> Iterator[re.Match[str]]:
    for match in _TITLE_AND_NAME.finditer(text):
        name, title = match["name"], match["title"]
        is_title = title[1:].islower() or title.lower() in ("mr", "mrs")
        # "mrs jones" is typed in a hurry; "miss lunch" and "dr round" are words.
        is_name = name[0].isupper() or title.lower() in ("mr", "mrs")
        if is_title and is_name:
            yield match
    yield from _names_beside(text)


def _names_beside(text: str) -> Iterator[re.Match[str]]:
    """Yield the names that stand right before or behind a bed or a bay."""
    for place in _BED_OR_BAY.finditer(text):
        start, end = place.span()
        before = _NAME_BEFORE.search(text, max(start - _NEAR, 0), start)
        for match in (before, _NAME_BEHIND.match(text, end)):
            if match and not all(map(is_ward_word, match["beside"].split())):
                yield match


def _beds(text: str) -> Iterator[re.Match[str]]:
    """Yield the beds that have a place, a day or a name near them."""
    finders = (_PLACE.finditer, _DAY.finditer, _names)
    near = sorted(end for find in finders for match in find(text) for end in _span(match))
    for match in _BED.finditer(text):
        at = bisect_left(near, match.start() - _NEAR)
        if at < len(near) and near[at] <= match.end() + _NEAR:
            yield match


_FINDERS: Final[dict[Sign, Callable[[str], Iterable[re.Match[str]]]]] = {
    Sign.NHS_NUMBER: _nhs_numbers,
    Sign.EMAIL: _EMAIL.finditer,
    Sign.PHONE: _phones,
    Sign.BIRTH: _births,
    Sign.POSTCODE: _POSTCODE.finditer,
    Sign.NAME: _names,
    Sign.BED: _beds,
}
