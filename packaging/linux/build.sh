#!/usr/bin/env bash
# The program for Linux, from a fresh virtual environment to files to hand out:
#
#     packaging/linux/build.sh [FOLDER]
#
# FOLDER (dist) gets photoclip/ (the one-folder program), photoclip-VERSION-linux-ARCH.tar.xz, and
# with their tools photoclip_VERSION_ARCH.deb and photoclip-VERSION-ARCH.AppImage. The program is tried
# out before it is packed, the packages after. Takes about ten minutes and 5 GB of disk. PYTHON names
# the Python to freeze (python3); set pip up so that torch is its CPU build.
set -euo pipefail

root=$(cd "$(dirname "$0")/../.." && pwd)
out=$(mkdir -p "${1:-$root/dist}" && cd "${1:-$root/dist}" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export PIP_DISABLE_PIP_VERSION_CHECK=1

step() { printf '\n== %s\n' "$1"; }

step "What the window needs of the system, which is packed along"
missing=() here=$(ldconfig -p)  # Not through a pipe: it would break where grep has seen enough.
for library in libxcb-cursor.so.0 libxcb-icccm.so.4 libxcb-image.so.0 libxcb-keysyms.so.1 \
    libxcb-render-util.so.0 libxkbcommon-x11.so.0 libEGL.so.1; do
    [[ $here == *"$library "* ]] || missing+=("$library")
done
if [ ${#missing[@]} -gt 0 ]; then
    echo "error: missing here: ${missing[*]}" >&2
    echo "hint: apt-get install libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1" \
        "libxcb-render-util0 libxkbcommon-x11-0 libegl1" >&2
    exit 1
fi

step "A fresh environment"
"${PYTHON:-python3}" -m venv "$work/venv"
python=$work/venv/bin/python
"$python" -m pip install --quiet "$root" -r "$root/packaging/pyinstaller/requirements.txt"
if ! "$python" -c 'import sys, torch; sys.exit(torch.version.cuda is not None)'; then
    echo "error: this torch is built for CUDA; the program would be gigabytes larger." >&2
    echo "hint: give pip the index of torch's CPU builds (PIP_EXTRA_INDEX_URL)." >&2
    exit 1
fi
version=$("$work/venv/bin/photoclip" --version | sed 's/.* //')

step "Freezing photoclip $version"
"$work/venv/bin/pyinstaller" --noconfirm --log-level WARN --distpath "$out" \
    --workpath "$work/build" "$root/packaging/pyinstaller/photoclip.spec"

step "Pictures and models to try it with"
"$python" -m pip install --quiet --no-deps --target "$work/skimage" scikit-image
"$python" -m pip install --quiet pytest
mkdir "$work/pictures"
for name in astronaut.png chelsea.png coffee.png rocket.jpg; do
    cp "$work/skimage/skimage/data/$name" "$work/pictures/"
done
# One that runs in networks of our own, and one in transformers' classes.
(cd "$root" && "$python" - "$work/models" <<'PYTHON'
import sys
from pathlib import Path

from tests.models.tiny_clip import make_tiny_clip
from tests.models.tiny_like import make_tiny_altclip

make_tiny_clip(Path(sys.argv[1]) / "clip")
make_tiny_altclip(Path(sys.argv[1]) / "altclip")
PYTHON
) > "$work/models.log" 2>&1 || { cat "$work/models.log"; exit 1; }

step "Trying it out, without Python"
x11=()
if command -v Xvfb > /dev/null; then x11=(--x11); else echo "no Xvfb: no real window is opened"; fi
mv "$work/venv" "$work/venv-out-of-reach"
# In a folder such as people have, with a name that Qt, shells and URLs read in ways of their own.
somewhere="$out/Büro & Fotos #1 (neu)"
rm -rf "$somewhere" && mkdir "$somewhere" && mv "$out/photoclip" "$somewhere/"
python3 "$root/packaging/smoke.py" "$somewhere/photoclip/photoclip" "$work/pictures" \
    --version "$version" --model "$work/models/clip" --model "$work/models/altclip" "${x11[@]}"
mv "$somewhere/photoclip" "$out/" && rmdir "$somewhere"
mv "$work/venv-out-of-reach" "$work/venv"

step "Packing"
"$python" "$root/packaging/icons.py" "$work/icons" > /dev/null
archive=$out/photoclip-$version-linux-$(uname -m).tar.xz
tar -C "$out" --owner=0 --group=0 --sort=name -cf - photoclip | xz -T0 -3 > "$archive"
if command -v dpkg-deb > /dev/null; then
    step "Packing for Debian, and trying out what was installed, without Python"
    mv "$work/venv" "$work/venv-out-of-reach"
    "$root/packaging/linux/deb.sh" "$out/photoclip" "$work/icons/theme" "$version" "$out" \
        "$work/pictures"
    mv "$work/venv-out-of-reach" "$work/venv"
else
    echo "no dpkg-deb: no Debian package is made"
fi
if command -v mksquashfs > /dev/null && command -v gcc > /dev/null; then
    step "Packing as an AppImage"
    "$root/packaging/appimage/build.sh" "$out/photoclip" "$work/icons/theme" "$version" "$out"
    step "Trying out the AppImage, without Python"
    mv "$work/venv" "$work/venv-out-of-reach"
    image=$out/photoclip-$version-$(uname -m).AppImage
    python3 "$root/packaging/smoke.py" "$image" "$work/pictures" --version "$version" "${x11[@]}"
    if [ "$(TMPDIR=$work "$image" --appimage-extract-and-run --version)" != \
        "$("$out/photoclip/photoclip" --version)" ]; then
        echo "error: it does not run unpacked." >&2
        exit 1
    fi
    mv "$work/venv-out-of-reach" "$work/venv"
else
    echo "no mksquashfs or no gcc: no AppImage is made"
fi

step "Sizes"
du -h --apparent-size -s "$out/photoclip" "$out"/photoclip*"$version"*
echo "The largest parts of the program, in MB:"
(cd "$out/photoclip" && du -m --apparent-size -d 2 . | sort -rn | sed -n '2,13p')
