"""Whether words stand in a PDF that was made earlier."""

from collections.abc import Iterable
from contextlib import closing
from pathlib import Path


def pdf_holds(path: Path, words: Iterable[str]) -> bool:
    """Return whether a PDF holds any of the words, wherever its lines break.

    A file that cannot be read is taken to hold them: better one look too many.
    """
    import pypdfium2

    wanted = [_without_blanks(word) for word in words]
    try:
        with closing(pypdfium2.PdfDocument(path)) as document:
            return any(
                word in text
                for text in (_text(document, number) for number in range(len(document)))
                for word in wanted
            )
    except (pypdfium2.PdfiumError, OSError):
        return True


def _text(document: object, number: int) -> str:
    with closing(document[number]) as page, closing(page.get_textpage()) as letters:  # type: ignore[index]
        return _without_blanks(letters.get_text_bounded())


def _without_blanks(text: str) -> str:
    # pdfium writes a hyphen at a line's end as U+FFFE.
    return "".join(text.replace("\ufffe", "-").split())
