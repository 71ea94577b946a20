"""The image that a view draws from, while another one may be in the making."""

from dip_workshop.drawing.picture import Picture
from dip_workshop.widgets.board_image import BoardImage, Sight


class KeptImage:
    """Keep one image sharp for what is seen, or stretched until a sharp one has been drawn."""

    def __init__(self) -> None:
        self.image: BoardImage | None = None
        self._coming: BoardImage | None = None

    def is_sharp_for(self, sight: Sight) -> bool:
        """Return whether the image is sharp for what is seen."""
        return _is_sharp(self.image, sight)

    def for_sight(self, sight: Sight, *, may_stretch: bool) -> BoardImage:
        """Return an image to draw from; where it may not be stretched it is sharp."""
        image = self.image
        if image is not None and image.is_as_large_as(sight):
            is_good = may_stretch or image.is_sharp_for(sight.view)
            if is_good or image.pan_to(sight.view):
                return image
        self._coming = None
        self.image = BoardImage(sight)
        self.image.draw_all()
        return self.image

    def sharpen(self, sight: Sight, milliseconds: float) -> bool:
        """Draw for so long on a sharp image; return whether it is whole and stands in."""
        if self.is_sharp_for(sight):
            return True
        if self._coming is None or not _is_sharp(self._coming, sight):
            self._coming = BoardImage(sight)
        if not self._coming.draw_some(milliseconds):
            return False
        self.image, self._coming = self._coming, None
        return True

    def follow(self, sight: Sight, before: Picture) -> None:
        """Paint where another picture differs from the one before, or let the image go."""
        image, self.image, self._coming = self.image, None, None
        if image is None or not image.is_as_large_as(sight):
            return
        # Not imported before a picture that was painted has become another.
        from dip_workshop.widgets.picture_difference import changed_areas

        areas = changed_areas(before, sight.index.picture)
        if areas is not None:
            image.show(sight.index, areas)
            self.image = image


def _is_sharp(image: BoardImage | None, sight: Sight) -> bool:
    return image is not None and image.is_as_large_as(sight) and image.is_sharp_for(sight.view)
