"""Write the software bill of materials (CycloneDX 1.6, JSON): what is shipped, and what needs it.

`make build` runs this with the file to write as its argument. The bill says
nothing of when or where it was made: the same sources give the same bytes.
"""

import json
import sys
from pathlib import Path
from typing import Any

from collect_licences import OTHERS, Part, needs_of, parts

from dip_workshop import __version__

PROGRAM = f"pkg:generic/dip-workshop@{__version__}"


def bill() -> dict[str, Any]:
    """Return the bill of all packages of the lock that are shipped, and of what is no package."""
    found = parts()
    refs = {part.name: reference(part) for part in found}
    packages = [part.name for part in found if part.name not in OTHERS]
    needed = [
        {"ref": refs[name], "dependsOn": sorted({refs[need] for need in needs_of(name)})}
        for name in packages
    ]
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": PROGRAM,
                "name": "dip-workshop",
                "version": __version__,
                "licenses": [{"license": {"id": "MIT"}}],
            }
        },
        "components": [component(part) for part in found],
        "dependencies": [{"ref": PROGRAM, "dependsOn": sorted(refs.values())}, *needed],
    }


def component(part: Part) -> dict[str, Any]:
    """Return a part as the bill names it."""
    told = {
        "type": "library",
        "bom-ref": reference(part),
        "name": part.name,
        "licenses": [{"expression": part.licence}],
        "purl": reference(part),
    }
    return told | ({"version": part.version} if part.version else {})


def reference(part: Part) -> str:
    """Return the package address of a part."""
    place = "generic" if part.name in OTHERS else "pypi"
    version = f"@{part.version}" if part.version else ""
    return f"pkg:{place}/{part.name.lower().replace(' ', '-')}{version}"


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(json.dumps(bill(), indent=1) + "\n", encoding="utf-8")
