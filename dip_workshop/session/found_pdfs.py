"""PDFs that lie in the folder of outputs and are in no list, as after a restore."""

from pathlib import Path

from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId, new_id
from dip_workshop.core.wording import tr
from dip_workshop.store.output_files import digest_of
from dip_workshop.store.outputs import Output
from dip_workshop.store.workshop_store import WorkshopStore

FOUND = "found"


def add_to_list(store: WorkshopStore, workshop_id: RecordId, path: Path) -> None:
    """Enter a PDF in a workshop's list as it is; the file is not touched."""
    from dip_workshop.report.preview import pages_of

    pages, digest = pages_of(path), digest_of(path)
    if not pages or digest is None:
        raise DomainError(
            tr(
                "“{name}” cannot be read, so it was not added to the list; it was left as it is."
                " Make the PDF anew if it is needed.",
                name=path.name,
            )
        )
    store.record_output(
        Output(
            id=new_id(),
            workshop_id=workshop_id,
            exercise_id=None,
            kind=FOUND,
            title=path.stem,
            path=str(path),
            sha256=digest,
            made_at=path.stat().st_mtime,
            state="",
            paper="",
            pages=pages,
            texts_found=0,
            texts_total=0,
            smallest_print=None,
        )
    )
