"""The command line as a table: each command a row with its word, help, arguments and act."""

import argparse
import getpass
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from dip_workshop.core.errors import DomainError
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.wording import tr

Options = argparse.Namespace


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a command, as argparse takes it."""

    name: str
    options: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Verb:
    """One command: its word, its sentence of help, what it takes and what it does."""

    name: str
    help: str
    run: Callable[[Options], int]
    arguments: tuple[Argument, ...] = ()


def argument(name: str, words: str, **options: Any) -> Argument:
    """Return an argument with its sentence of help and whatever else argparse takes of it."""
    return Argument(name, {"help": words, **options})


def parsed(verbs: Sequence[Verb], arguments: Sequence[str] | None) -> Options:
    """Return what the command line asks for; `run` is None where that is the window."""
    parser = argparse.ArgumentParser(
        prog="dip-workshop",
        description=tr("Run improvement workshops offline. Without a command, the window opens."),
    )
    parser.add_argument(
        "--store", type=Path, metavar="PATH", help=tr("the file of workshops, if not the usual one")
    )
    parser.add_argument(
        "--open", type=Path, metavar="FILE", help=tr("a workshop file for the window to look at")
    )
    parser.set_defaults(run=None)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for verb in verbs:
        verb_parser = commands.add_parser(verb.name, help=verb.help, description=verb.help)
        verb_parser.set_defaults(run=verb.run)
        for taken in verb.arguments:
            verb_parser.add_argument(taken.name, **taken.options)
    return parser.parse_args(arguments)


def new_passphrase() -> str:
    """Ask twice for a passphrase, which nobody can find again."""
    passphrase = getpass.getpass(tr("A passphrase for the file: "))
    if getpass.getpass(tr("The same once more: ")) != passphrase:
        raise DomainError(tr("The two passphrases differ, so no file was written."))
    if not passphrase:
        raise DomainError(tr("No passphrase was typed, so no file was written."))
    return passphrase
