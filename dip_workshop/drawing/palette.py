"""Which colour a role has in a theme; what is written on what must contrast 4.5 to 1."""

from collections.abc import Mapping
from types import MappingProxyType

from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.drawing.roles import Role


@dataclass(frozen=True, slots=True)
class Palette:
    """A theme: `#RRGGBB` for every role."""

    name: str
    colours: Mapping[Role, str]

    def __getitem__(self, role: Role) -> str:
        return self.colours[role]

    @property
    def is_dark(self) -> bool:
        """Return whether it is light text that stands on a dark ground."""
        return _luminance(self[Role.WALL]) < _luminance(self[Role.INK])


LIGHT = Palette(
    "light",
    MappingProxyType(
        {
            Role.INK: "#212B32",
            Role.SECONDARY: "#4C6272",
            Role.LINE: "#D8DDE0",
            Role.WALL: "#F0F4F5",
            Role.CARD: "#FFFFFF",
            Role.ACCENT: "#005EB8",
            Role.DEEP: "#003087",
            Role.ON_ACCENT: "#FFFFFF",
            Role.SIDE: "#003087",
            Role.ON_SIDE: "#FFFFFF",
            Role.MARK: "#FFB81C",
            Role.MARK_EDGE: "#212B32",
            Role.GOOD: "#00783A",
            Role.BAD: "#B42318",
            Role.NOTE_YELLOW: "#FFF1B8",
            Role.NOTE_SKY: "#D3E8FA",
            Role.NOTE_GREEN: "#CDEFD9",
            Role.NOTE_PINK: "#FBD9E7",
            Role.NOTE_VIOLET: "#E4DAF7",
            Role.NOTE_ORANGE: "#FFE0BF",
            Role.FIELD_GREEN: "#E3F4E8",
            Role.FIELD_BLUE: "#E4F0FB",
            Role.FIELD_GREY: "#F6F8F9",
            Role.FIELD_RED: "#FCE9E7",
        }
    ),
)

DARK = Palette(
    "dark",
    MappingProxyType(
        {
            Role.INK: "#EAF0F4",
            Role.SECONDARY: "#B4C3CE",
            Role.LINE: "#3A4753",
            Role.WALL: "#12181D",
            Role.CARD: "#1C252D",
            Role.ACCENT: "#83BFF5",
            Role.DEEP: "#B3D7FA",
            Role.ON_ACCENT: "#08131C",
            Role.SIDE: "#0A1F3D",
            Role.ON_SIDE: "#FFFFFF",
            Role.MARK: "#FFC642",
            Role.MARK_EDGE: "#0B0F12",
            Role.GOOD: "#63D68F",
            Role.BAD: "#FF9A8C",
            Role.NOTE_YELLOW: "#463B0E",
            Role.NOTE_SKY: "#173A57",
            Role.NOTE_GREEN: "#17412A",
            Role.NOTE_PINK: "#4D2239",
            Role.NOTE_VIOLET: "#382C5C",
            Role.NOTE_ORANGE: "#52330F",
            Role.FIELD_GREEN: "#152C1F",
            Role.FIELD_BLUE: "#15293B",
            Role.FIELD_GREY: "#1A2229",
            Role.FIELD_RED: "#381E1B",
        }
    ),
)

# White letters on a note are 7 to 1, so that the note itself is nearly 3 to 1 on black: the two
# ratios multiply to the 21 of white on black.
HIGH_CONTRAST = Palette(
    "high contrast",
    MappingProxyType(
        {
            Role.INK: "#FFFFFF",
            Role.SECONDARY: "#FFFFFF",
            Role.LINE: "#B4BDC4",
            Role.WALL: "#000000",
            Role.CARD: "#000000",
            Role.ACCENT: "#A8F0FF",
            Role.DEEP: "#FFFFFF",
            Role.ON_ACCENT: "#000000",
            Role.SIDE: "#000000",
            Role.ON_SIDE: "#FFFFFF",
            Role.MARK: "#FFE600",
            Role.MARK_EDGE: "#000000",
            Role.GOOD: "#7DFFA0",
            Role.BAD: "#FFB0A6",
            Role.NOTE_YELLOW: "#6B5600",
            Role.NOTE_SKY: "#0D5A9E",
            Role.NOTE_GREEN: "#0B672D",
            Role.NOTE_PINK: "#9F2867",
            Role.NOTE_VIOLET: "#653FBD",
            Role.NOTE_ORANGE: "#8A4407",
            Role.FIELD_GREEN: "#03190B",
            Role.FIELD_BLUE: "#041726",
            Role.FIELD_GREY: "#101316",
            Role.FIELD_RED: "#210907",
        }
    ),
)

_CALM_PAPER, _CALM_FIELD = "#E9EDEE", "#F6F8F8"

# For whom many colours at once are too much: one paper for all notes and fields, nothing bright.
# Groups have letters and marks have words, so that no colour is missed.
CALM = Palette(
    "calm",
    MappingProxyType(
        {
            **LIGHT.colours,
            Role.ACCENT: "#3A5568",
            Role.DEEP: "#2B404F",
            Role.SIDE: "#2E3B43",
            Role.MARK: "#D9CFA8",
            Role.NOTE_YELLOW: _CALM_PAPER,
            Role.NOTE_SKY: _CALM_PAPER,
            Role.NOTE_GREEN: _CALM_PAPER,
            Role.NOTE_PINK: _CALM_PAPER,
            Role.NOTE_VIOLET: _CALM_PAPER,
            Role.NOTE_ORANGE: _CALM_PAPER,
            Role.FIELD_GREEN: _CALM_FIELD,
            Role.FIELD_BLUE: _CALM_FIELD,
            Role.FIELD_GREY: _CALM_FIELD,
            Role.FIELD_RED: _CALM_FIELD,
        }
    ),
)

PALETTES: Mapping[str, Palette] = MappingProxyType(
    {palette.name: palette for palette in (LIGHT, CALM, DARK, HIGH_CONTRAST)}
)

# What a room sees on its wall: light whatever the console's theme, and all that is written 7 to 1,
# for a projector in daylight takes half of that away.
FOR_A_ROOM = Palette(
    "room",
    MappingProxyType(
        {
            **LIGHT.colours,
            Role.SECONDARY: "#33454F",
            Role.LINE: "#AEB7BD",
            Role.WALL: "#FFFFFF",
            Role.ACCENT: "#004586",
            Role.GOOD: "#00562A",
            Role.BAD: "#8C1A12",
        }
    ),
)

NOTE_ROLES = (
    Role.NOTE_YELLOW,
    Role.NOTE_SKY,
    Role.NOTE_GREEN,
    Role.NOTE_PINK,
    Role.NOTE_VIOLET,
    Role.NOTE_ORANGE,
)
FIELD_ROLES = (Role.FIELD_GREEN, Role.FIELD_BLUE, Role.FIELD_GREY, Role.FIELD_RED)

# What is written on what: the pairs that a theme must keep readable.
TEXT_ON: Mapping[Role, tuple[Role, ...]] = MappingProxyType(
    {
        Role.INK: (Role.WALL, Role.CARD, *NOTE_ROLES, *FIELD_ROLES),
        Role.SECONDARY: (Role.WALL, Role.CARD, *NOTE_ROLES, *FIELD_ROLES),
        Role.ACCENT: (Role.WALL, Role.CARD, *NOTE_ROLES, *FIELD_ROLES),
        Role.DEEP: (Role.WALL, Role.CARD, *NOTE_ROLES, *FIELD_ROLES),
        Role.GOOD: (Role.WALL, Role.CARD, Role.FIELD_GREEN),
        Role.BAD: (Role.WALL, Role.CARD, Role.FIELD_RED),
        Role.ON_ACCENT: (Role.ACCENT, Role.DEEP, Role.GOOD, Role.BAD),
        Role.ON_SIDE: (Role.SIDE,),
    }
)

# What must be seen to be understood, and on what it is drawn: 3 to 1, in every theme.
SEEN_ON: Mapping[Role, tuple[Role, ...]] = MappingProxyType(
    {
        Role.SECONDARY: (Role.WALL, Role.CARD, *FIELD_ROLES),
        Role.DEEP: (Role.WALL, Role.CARD, Role.NOTE_YELLOW, *FIELD_ROLES),
        Role.ACCENT: (Role.WALL, Role.CARD, *NOTE_ROLES, *FIELD_ROLES),
        Role.MARK_EDGE: (Role.MARK,),
    }
)


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two `#RRGGBB` colours, from 1 to 21.

    The formula is that of the Web Content Accessibility Guidelines 2.2.
    """
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(share: float) -> float:
    return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)
