"""Why a bundle is not taken in: one plain sentence each, made in one place."""

from dip_workshop.core.wording import tr
from dip_workshop.store.errors import StoreError


class BundleRefused(StoreError):
    """The file was not taken in, or not written; the store is as it was."""


class PassphraseWanted(BundleRefused):
    """The file can be read with its passphrase only."""


class PassphraseWrong(PassphraseWanted):
    """The file does not open with the passphrase that was typed."""


def not_a_bundle() -> BundleRefused:
    """Return the refusal of a file that no release of ours has written."""
    return BundleRefused(
        tr("This is not a workshop file of DIP Workshop, so nothing was taken in from it.")
    )


def damaged() -> BundleRefused:
    """Return the refusal of a file that is not as it was written."""
    return BundleRefused(
        tr(
            "This workshop file is damaged or was changed after it was written, so nothing was"
            " taken in; ask for it again, on another stick if need be."
        )
    )


def too_large(what: str) -> BundleRefused:
    """Return the refusal of a file beyond a bound; `what` says which, in words."""
    return BundleRefused(
        tr("This workshop file has {what}, so nothing was taken in from it.", what=what)
    )


def too_new() -> BundleRefused:
    """Return the refusal of a file in a form, or with an exercise, that is not known yet."""
    return BundleRefused(
        tr(
            "A newer release of DIP Workshop wrote this workshop file, so nothing was taken in;"
            " open it with that release."
        )
    )
