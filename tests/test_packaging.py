"""The wheel carries its resources and runs with no checkout in reach."""

import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

from dip_workshop import __version__

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def unpacked_wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel, with what is installed already, and unpack it far from the checkout."""
    built = tmp_path_factory.mktemp("built")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "-d", str(built)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=120)
    unpacked = tmp_path_factory.mktemp("unpacked")
    with zipfile.ZipFile(next(built.glob("*.whl"))) as wheel:
        wheel.extractall(unpacked)
    return unpacked


def run_from(wheel: Path, elsewhere: Path, *arguments: str) -> str:
    """Run Python on the unpacked wheel; -S keeps the checkout's own installation out of the way."""
    packages = sysconfig.get_path("purelib")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(wheel), packages))}
    done = subprocess.run(
        [sys.executable, "-S", *arguments],
        cwd=elsewhere,
        env=environment,
        check=True,
        capture_output=True,
        text=True,
        timeout=120,
    )
    return done.stdout


def test_the_wheel_tells_its_version_from_elsewhere(unpacked_wheel: Path, tmp_path: Path) -> None:
    assert __version__ in run_from(unpacked_wheel, tmp_path, "-m", "dip_workshop", "version")


def test_the_wheel_finds_its_own_resources_from_elsewhere(
    unpacked_wheel: Path, tmp_path: Path
) -> None:
    script = "from dip_workshop.resource_files import resource; print(resource('fonts'))"
    found = Path(run_from(unpacked_wheel, tmp_path, "-c", script).strip())
    assert found.is_relative_to(unpacked_wheel)
    assert (found / "NotoSans-Regular.ttf").is_file()


def test_the_wheel_plays_the_sample_workshop_from_elsewhere(
    unpacked_wheel: Path, tmp_path: Path
) -> None:
    said = run_from(unpacked_wheel, tmp_path, "-m", "dip_workshop", "demo", "--to", str(tmp_path))
    assert list(tmp_path.glob("*.pdf"))
    assert "texts" in said


def test_the_wheel_carries_its_licence_and_those_of_its_fonts(unpacked_wheel: Path) -> None:
    assert list(unpacked_wheel.glob("*.dist-info/licenses/LICENSE"))
    assert list((unpacked_wheel / "dip_workshop" / "resources" / "licences").iterdir())
