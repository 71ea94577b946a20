"""Commands that need no window: `dip-workshop` followed by a word."""

import errno
import getpass
import os
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from dip_workshop import __version__
from dip_workshop.catalogue import KIND_NAMES, RECORD_TYPES, kind_named
from dip_workshop.cli_doctor import examine
from dip_workshop.cli_parsing import Argument, Options, Verb, argument, new_passphrase, parsed
from dip_workshop.cli_restore import put_back
from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.room.masking import masked
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.core.workshop import new_workshop
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.media import PAPERS
from dip_workshop.file_names import is_workshop_file
from dip_workshop.kinds import Selection
from dip_workshop.session.handing_out import USUAL_PAPER, Wish, hand_out, wishes
from dip_workshop.session.hidden_texts import count_hidden, told_of_hidden
from dip_workshop.session.samples import create_sample
from dip_workshop.session.workshop_session import WorkshopSession
from dip_workshop.store.copies.backup_files import told_of
from dip_workshop.store.copies.backup_names import Reason
from dip_workshop.store.errors import StoreError
from dip_workshop.store.installation import replica_id
from dip_workshop.store.locations import data_folder, default_store_path
from dip_workshop.store.safe_keeping.backups import Backups
from dip_workshop.store.workshop_store import WorkshopStore

DONE = 0
FAULTS_FOUND = 1
CANNOT = 2


def parse(arguments: Sequence[str] | None = None) -> Options:
    """Return what the command line asks for; `run` is None where that is the window.

    A workshop file alone is what a desktop names when somebody opens it there.
    """
    if arguments and len(arguments) == 1 and is_workshop_file(Path(arguments[0])):
        arguments = ("--open", *arguments)
    return parsed(VERBS, arguments)


def run(options: Options) -> int:
    """Run a command and return its exit code; what the user must hear is one sentence."""
    if sys.stdout is not None:
        # A console that lacks a character shall not stop a command.
        sys.stdout.reconfigure(errors="replace")  # type: ignore[union-attr]
    try:
        exit_code: int = options.run(options)
        if sys.stdout is not None:
            sys.stdout.flush()
    except (DomainError, StoreError) as refusal:
        _complain(str(refusal))
        return CANNOT
    except OSError as error:
        if not _nobody_reads_on(error):
            raise
        # Whoever reads along has read enough, as `head` has. Python would complain at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CANNOT
    return exit_code


def _nobody_reads_on(error: OSError) -> bool:
    """Return whether printing failed as its reader has gone; Windows says it in another way."""
    is_other_way = sys.platform == "win32" and error.errno == errno.EINVAL
    return isinstance(error, BrokenPipeError) or is_other_way


def _say(text: str) -> None:
    print(text)


def _complain(sentence: str) -> None:
    print(sentence, file=sys.stderr)


@contextmanager
def _to_write(path: Path | None) -> Iterator[WorkshopStore]:
    writer = replica_id(data_folder())
    store = WorkshopStore.open(path or default_store_path(), RECORD_TYPES, writer)
    try:
        yield store
    finally:
        store.close()


@contextmanager
def _to_read(path: Path | None) -> Iterator[WorkshopStore]:
    store = WorkshopStore.open_read_only(path or default_store_path(), RECORD_TYPES)
    try:
        yield store
    finally:
        store.close()


def _demo(options: Options) -> int:
    """Play the sample workshop, in a store of its own unless one is named, and print all of it."""
    with ExitStack() as stack:
        store_path = options.store
        if store_path is None:
            # Where a virus scanner still has a file of it the system clears it another time.
            folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
            store_path = Path(stack.enter_context(folder)) / "sample.dip"
        store = stack.enter_context(_to_write(store_path))
        board = store.load_board(create_sample(store))
        exit_code = _print_all(store, board, wishes(board, options.paper), options.to)
    _say(tr("The PDFs are in {folder}", folder=options.to.resolve()))
    return exit_code


def _print_all(store: WorkshopStore, board: Board, wanted: Iterable[Wish], folder: Path) -> int:
    """Make PDFs, telling of each what was found on it; a text that is missing is a fault."""
    exit_code = DONE
    _warn_of_identities(board)
    for wish in wanted:
        made = hand_out(store, board, bundled_metrics(), wish, folder)
        _say(f"{made.report.path.name}: {made.words}")
        for text in made.report.missing:
            _say("  " + tr("missing: {text}", text=text))
            exit_code = FAULTS_FOUND
    return exit_code


def _warn_of_identities(board: Board) -> None:
    """Say how much of a board may identify somebody, and never what it is."""
    from dip_workshop.core.sightings import open_spots

    found = len(open_spots(board))
    if found:
        _say(
            tr_count(
                "{n} place in this workshop may identify somebody: look at it in the window, "
                "under “What may identify somebody”.",
                "{n} places in this workshop may identify somebody: look at them in the window, "
                "under “What may identify somebody”.",
                found,
            )
        )


def _list(options: Options) -> int:
    with _to_read(options.store) as store:
        workshops = store.list_workshops()
    for workshop in workshops:
        exercises = ", ".join(exercise.title for exercise in workshop.exercises)
        held_on = workshop.held_on or f"{tr('no date'):<10}"
        _say(f"{workshop.id}  {held_on}  {workshop.title}  {exercises}")
    if not workshops:
        _say(tr("There are no workshops yet."))
    return DONE


def _import(options: Options) -> int:
    """Make the texts of a column an exercise, in a new workshop or in one that is there."""
    from dip_workshop.textio.files import read_texts  # for this command alone

    found = read_texts(options.file, options.sheet, options.column)
    for remark in found.remarks:
        _complain(remark)
    with _to_write(options.store) as store:
        Backups(store).make_if_changed(Reason.BEFORE_IMPORT)
        if options.workshop is None:
            board = _with_texts(options.exercise, found.items, new_workshop(options.file.stem))
            workshop_id = store.create_workshop(board)
        else:
            workshop_id = _workshop_id(store, options.workshop)
            WorkshopSession(store, workshop_id).perform(
                tr("Import {name}", name=options.file.name),
                workshop_id,
                lambda board: _with_texts(options.exercise, found.items, board),
            )
        _warn_of_identities(store.load_board(workshop_id))
    _say(
        tr_count(
            "Imported {n} text into workshop {id}",
            "Imported {n} texts into workshop {id}",
            len(found.items),
            id=workshop_id,
        )
    )
    return DONE


def _with_texts(kind_name: str, texts: tuple[str, ...], board: Board) -> Board:
    kind = kind_named(kind_name)
    board, exercise_id = kind.create(board)
    return kind.capture.add(board, Selection(exercise_id), texts).board


def _export(options: Options) -> int:
    with _to_write(options.store) as store:
        board = store.load_board(_workshop_id(store, options.id))
        wanted = [wish for wish in wishes(board, options.paper) if not wish.sheet]
        hidden = 0 if options.with_hidden else count_hidden(board)
        if hidden:
            _complain(told_of_hidden(hidden))
            board = masked(board)
        return _print_all(store, board, wanted, options.to)


def _workshop_id(store: WorkshopStore, wanted: str) -> RecordId:
    """Return the workshop whose id begins with what was typed."""
    found = [workshop.id for workshop in store.list_workshops() if workshop.id.startswith(wanted)]
    if len(found) != 1:
        raise DomainError(
            tr_count(
                "{n} workshop has an id that begins with {wanted!r}, so nothing was done;"
                " `dip-workshop list` tells the ids.",
                "{n} workshops have an id that begins with {wanted!r}, so nothing was done;"
                " `dip-workshop list` tells the ids.",
                len(found),
                wanted=wanted,
            )
        )
    return found[0]


def _backup(options: Options) -> int:
    """Back the store up beside itself, or into a folder elsewhere; a window may be open on it."""
    with _to_read(options.store) as store:
        backups = Backups(store)
        made = backups.make(Reason.BY_HAND) if options.to is None else backups.copy_to(options.to)
    _say(told_of(made))
    return FAULTS_FOUND if made.has_faults else DONE


def _backups(options: Options) -> int:
    """Tell of each backup when and why it was made, the newest first, and whether it is whole."""
    with _to_read(options.store) as store:
        backups = Backups(store)
        found = backups.all()
        for backup in found:
            whole = tr("whole") if backups.is_whole(backup) else tr("damaged")
            moment = f"{backup.made_at:%d/%m/%Y %H:%M}"
            _say("  ".join((f"{backup.number:06}", moment, whole, backup.reason_in_words)))
    if not found:
        _say(tr("There are no backups yet."))
    return DONE


def _pack(options: Options) -> int:
    from dip_workshop.session.exchanging import told_of_unfinished, told_of_written
    from dip_workshop.session.handing_over import hand_over, unfinished_texts

    with _to_read(options.store) as store:
        workshop_id = _workshop_id(store, options.id)
        passphrase = new_passphrase() if options.passphrase_prompt else ""
        unfinished = unfinished_texts(store.drafts(workshop_id))
        takes_all = options.with_unfinished
        bundle = hand_over(store, workshop_id, options.to, passphrase, with_unfinished=takes_all)
    if unfinished:
        _say(told_of_unfinished(unfinished, bundle.board, are_included=takes_all))
    _warn_of_identities(bundle.board)
    _say(told_of_written(options.to, bundle, is_locked=bool(passphrase)))
    return DONE


def _unpack(options: Options) -> int:
    from dip_workshop.session.exchanging import Way, take_in, told_of_taken
    from dip_workshop.session.handing_over import read_over
    from dip_workshop.session.merging import loss_in_words
    from dip_workshop.store.bundles.errors import PassphraseWanted
    from dip_workshop.store.safe_keeping.removals import told_of_removed_here

    try:
        bundle = read_over(options.file)
    except PassphraseWanted:
        bundle = read_over(options.file, getpass.getpass(tr("The passphrase of the file: ")))
    with _to_write(options.store) as store:
        removed = told_of_removed_here(store.path, bundle.workshop_id, datetime.now())
        taken = take_in(store, bundle, Way(options.way or "new"))
        board = store.load_board(taken.workshop_id)
    _say(f"{taken.workshop_id}  {told_of_taken(taken, bundle.title)}")
    if removed:
        _say(removed)
    for loss in taken.plan.losses if taken.plan is not None else ():
        subject, kept, lost = loss_in_words(loss, board)
        _say("  " + tr("{subject}: {kept}; not {lost}", subject=subject, kept=kept, lost=lost))
    _warn_of_identities(board)
    return DONE


def _version(_options: Options) -> int:
    _say(f"DIP Workshop {__version__}")
    _say(f"Python {sys.version.split()[0]}")
    packages = ("PySide6_Essentials", "sqlite-utils", "reportlab", "pypdfium2", "cryptography")
    for package in packages:
        try:
            _say(f"{package} {version(package)}")
        except PackageNotFoundError:
            _say(tr("{package} is missing", package=package))
    return DONE


def _way(name: str, words: str) -> Argument:
    return argument(f"--{name}", words, action="store_const", dest="way", const=name)


_ID = argument("id", tr("which workshop, as “list” tells it"), metavar="ID")
_TO = argument("--to", tr("where the PDFs go"), type=Path, required=True, metavar="FOLDER")
_WITH_HIDDEN = argument(
    "--with-hidden",
    tr("print texts too that are still hidden from the room"),
    action="store_true",
)
_PAPER = argument(
    "--paper",
    tr("the sheet; {usual} unless you say so", usual=USUAL_PAPER),
    choices=tuple(PAPERS),
    default=USUAL_PAPER,
)

VERBS = (
    Verb("demo", tr("play the invented sample workshop and write its PDFs"), _demo, (_TO, _PAPER)),
    Verb("list", tr("list the workshops in the store"), _list),
    Verb(
        "import",
        tr("make the texts of a file's column an exercise"),
        _import,
        (
            argument("file", tr("a CSV or Excel file with headings"), type=Path, metavar="FILE"),
            argument(
                "--exercise",
                tr("what the texts become; a note of an affinity map unless you say so"),
                choices=KIND_NAMES,
                default="affinity",
            ),
            argument("--column", tr("the heading of the column"), required=True, metavar="NAME"),
            argument("--sheet", tr("another sheet than the first"), default="", metavar="NAME"),
            argument("--workshop", tr("add to this workshop"), metavar="ID"),
        ),
    ),
    Verb("export", tr("write a workshop's PDFs"), _export, (_ID, _TO, _PAPER, _WITH_HIDDEN)),
    Verb(
        "backup",
        tr("back up the store and read the backup back"),
        _backup,
        (argument("--to", tr("a second place, such as a stick"), type=Path, metavar="FOLDER"),),
    ),
    Verb("backups", tr("list the backups, each looked through"), _backups),
    Verb(
        "restore",
        tr("put a backup in the store's place, which is set aside"),
        put_back,
        (
            argument("name", tr("its number or file"), metavar="NAME"),
            argument(
                "--workshop", tr("only this one, as a copy beside what there is"), metavar="ID"
            ),
        ),
    ),
    Verb(
        "pack",
        tr("write a workshop with its history to one file to hand over"),
        _pack,
        (
            _ID,
            argument("--to", tr("the file to write"), type=Path, required=True, metavar="FILE"),
            argument(
                "--passphrase-prompt", tr("ask for a passphrase and lock it"), action="store_true"
            ),
            argument(
                "--with-unfinished",
                tr("take along text that is still being typed"),
                action="store_true",
            ),
        ),
    ),
    Verb(
        "unpack",
        tr("take a workshop in from such a file"),
        _unpack,
        (
            argument("file", tr("the file that was handed over"), type=Path, metavar="FILE"),
            _way("merge", tr("merge it into the copy that is here")),
            _way("copy", tr("take it in as another workshop")),
        ),
    ),
    Verb(
        "doctor",
        tr("check the store and every word in it"),
        examine,
        (argument("--repair", tr("mend what can be mended, after a backup"), action="store_true"),),
    ),
    Verb("version", tr("tell the versions of the program and of what it stands on"), _version),
)
