"""What goes into the frozen program, and what Windows is told of its two executables.

`build.spec` asks here, so that the answers for Windows can be tried on any system.
"""

import re
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Final

ICON_SIZES: Final = (16, 20, 24, 32, 40, 48, 64, 128, 256)
_LEFT_OUT: Final = re.compile(
    r"""
      plugins/(tls|networkinformation|qmltooling|sqldrivers|printsupport|generic)/
    | plugins/(egldeviceintegrations|vectorimageformats|wayland|xcbglintegrations/libqxcb-egl)
    | platformthemes/
    | platforms/(lib)?(qeglfs|qlinuxfb|qminimal|qminimalegl|qvkkhrdisplay|qvnc|qwayland|qdirect2d)
    | platforminputcontexts/(lib)?qtvirtualkeyboard
    | imageformats/(lib)?q(gif|icns|tga|tiff|wbmp|webp|pdf)
    | Qt6?(Qml|Quick|Network|OpenGL|Pdf|VirtualKeyboard|Wayland|Egl|Lottie)
    | ^lib(gtk-3|gdk-3|atk|cairo|pango|harfbuzz|gdk_pixbuf|epoxy|rsvg|cups|pixman)
    | opengl32sw
    """,
    re.VERBOSE,
)
# Run as whoever starts it, without administrator rights; sharp on each of two screens that are
# scaled differently; paths as long as the laptop allows.
MANIFEST: Final = """\
<assembly xmlns="urn:schemas-microsoft-com:asm.v1" manifestVersion="1.0">
  <trustInfo xmlns="urn:schemas-microsoft-com:asm.v3">
    <security>
      <requestedPrivileges>
        <requestedExecutionLevel level="asInvoker" uiAccess="false"/>
      </requestedPrivileges>
    </security>
  </trustInfo>
  <compatibility xmlns="urn:schemas-microsoft-com:compatibility.v1">
    <application>
      <supportedOS Id="{8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a}"/>
    </application>
  </compatibility>
  <application xmlns="urn:schemas-microsoft-com:asm.v3">
    <windowsSettings>
      <dpiAware xmlns="http://schemas.microsoft.com/SMI/2005/WindowsSettings">true/pm</dpiAware>
      <dpiAwareness
        xmlns="http://schemas.microsoft.com/SMI/2016/WindowsSettings">PerMonitorV2</dpiAwareness>
      <longPathAware
        xmlns="http://schemas.microsoft.com/SMI/2016/WindowsSettings">true</longPathAware>
    </windowsSettings>
  </application>
</assembly>
"""


def is_kept(destination: str, languages: Sequence[str]) -> bool:
    """Return whether a file goes into the folder; Qt's own words only of the languages we have."""
    name = destination.replace("\\", "/")
    if "/translations/" in name:
        codes = "|".join(("en", *languages))
        return bool(re.search(rf"translations/(dip_workshop_.*\.qm|qtbase_({codes})\.qm)", name))
    return not _LEFT_OUT.search(name)


def version_text(program: str, version: str) -> str:
    """Return what Windows shows among an executable's details, as PyInstaller reads it."""
    told = {
        "ProductName": "DIP Workshop",
        "FileDescription": "DIP Workshop",
        "OriginalFilename": f"{program}.exe",
        "InternalName": program,
        "LegalCopyright": "MIT licence",
        "ProductVersion": version,
        "FileVersion": version,
    }
    numbers = (*map(int, version.split(".")[:3]), 0)
    strings = ", ".join(f"StringStruct({name!r}, {words!r})" for name, words in told.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}),"
        # British English, in Unicode.
        f" kids=[StringFileInfo([StringTable('080904B0', [{strings}])]),"
        " VarFileInfo([VarStruct('Translation', [0x0809, 1200])])])\n"
    )


def icon_bytes(drawing: Path) -> bytes:
    """Return a drawing as an icon of Windows, drawn anew for each size."""
    from PIL import Image
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(QByteArray(drawing.read_bytes()))
    images = []
    for size in ICON_SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        held = QBuffer()
        held.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(held, "PNG")
        images.append(Image.open(BytesIO(bytes(held.data()))))
    made = BytesIO()
    sizes = [(size, size) for size in ICON_SIZES]
    images[-1].save(made, "ICO", sizes=sizes, append_images=images[:-1])
    return made.getvalue()
