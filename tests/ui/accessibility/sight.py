"""How colours look to people who tell fewer of them apart, and on a printer without colours.

The matrices are those of Machado, Oliveira and Fernandes, "A Physiologically-based Model for
Simulation of Color Vision Deficiency", IEEE Transactions on Visualization and Computer Graphics
15(6), 2009, at severity 1.0: the colour blindness itself. They hold for linear light.
"""

from dataclasses import dataclass

Light = tuple[float, float, float]
_GREY: Light = (0.2126, 0.7152, 0.0722)


@dataclass(frozen=True, slots=True)
class Sight:
    """A way of seeing: what reaches the eye of linear red, green and blue."""

    name: str
    rows: tuple[Light, Light, Light]

    def seen(self, pixel: int) -> Light:
        """Return a 0xRRGGBB as linear light, after what this way of seeing makes of it."""
        light = tuple(_LINEAR[pixel >> shift & 0xFF] for shift in (16, 8, 0))
        mixed = (sum(a * b for a, b in zip(row, light, strict=True)) for row in self.rows)
        red, green, blue = (min(max(part, 0.0), 1.0) for part in mixed)
        return red, green, blue

    def luminance(self, pixel: int) -> float:
        """Return the relative luminance of what is seen."""
        return sum(a * b for a, b in zip(_GREY, self.seen(pixel), strict=True))

    def hex(self, colour: str) -> str:
        """Return how a `#RRGGBB` looks."""
        parts = (round(255 * _encoded(part)) for part in self.seen(int(colour[1:], 16)))
        return "#" + "".join(f"{part:02X}" for part in parts)


def _encoded(part: float) -> float:
    return part * 12.92 if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055


_LINEAR = [
    v / 255 / 12.92 if v / 255 <= 0.04045 else ((v / 255 + 0.055) / 1.055) ** 2.4
    for v in range(256)
]

USUAL = Sight("usual", ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)))
SIGHTS = (
    Sight(
        "protanopia",
        (
            (0.152286, 1.052583, -0.204868),
            (0.114503, 0.786281, 0.099216),
            (-0.003882, -0.048116, 1.051998),
        ),
    ),
    Sight(
        "deuteranopia",
        (
            (0.367322, 0.860646, -0.227968),
            (0.280085, 0.672501, 0.047413),
            (-0.011820, 0.042940, 0.968881),
        ),
    ),
    Sight(
        "tritanopia",
        (
            (1.255528, -0.076749, -0.178779),
            (-0.078411, 0.930809, 0.147602),
            (0.004733, 0.691367, 0.303900),
        ),
    ),
    Sight("grey", (_GREY, _GREY, _GREY)),
)
