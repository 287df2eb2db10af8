"""What Windows shows of the program: its name and version under Properties → Details."""

from pathlib import Path

_TEMPLATE = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004,
                    fileType=0x1, subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "photoclip"),
      StringStruct("FileDescription", {description!r}),
      StringStruct("FileVersion", {version!r}),
      StringStruct("InternalName", {name!r}),
      StringStruct("LegalCopyright", "Apache License 2.0"),
      StringStruct("OriginalFilename", "{name}.exe"),
      StringStruct("ProductName", "photoclip"),
      StringStruct("ProductVersion", {version!r}),
    ])]),
    VarFileInfo([VarStruct("Translation", [0x0409, 1200])]),
  ],
)
"""
_DESCRIPTIONS = {"photoclip": "photoclip", "photoclip-cli": "photoclip for the command line"}


def text(version: str, name: str) -> str:
    """The version of a program, as PyInstaller reads it.

    :param version: Numbers and dots; Windows has room for four numbers.
    """
    numbers = tuple([*(int(number) for number in version.split(".")), 0, 0, 0, 0][:4])
    return _TEMPLATE.format(
        numbers=numbers, version=version, name=name, description=_DESCRIPTIONS[name]
    )


def write(folder: Path, version: str, name: str) -> Path:
    """A file of it, for PyInstaller's `version`."""
    file = folder / f"{name}-version.txt"
    file.write_text(text(version, name), encoding="utf-8")
    return file
