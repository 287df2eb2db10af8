#!/usr/bin/env bash
# An AppImage: one file that runs when it is clicked, on any Linux.
#
#     packaging/appimage/build.sh PROGRAM VERSION FOLDER
#
# PROGRAM is the one-folder program that packaging/linux/build.sh makes. FOLDER gets photoclip.AppDir
# and, with one of these, the AppImage: `appimagetool` on PATH, or `mksquashfs` and, named by
# APPIMAGE_RUNTIME, a runtime of https://github.com/AppImage/type2-runtime for this processor.
# Needs PySide6 and Pillow for the icons, in the Python that PYTHON names (python3).
set -euo pipefail

program=$1 version=$2 out=$3
here=$(cd "$(dirname "$0")" && pwd)
id=org.photoclip.Photoclip
tree=$out/photoclip.AppDir
image=$out/photoclip-$version-$(uname -m).AppImage

rm -rf "$tree"
mkdir -p "$tree"/usr/{bin,lib,share/{applications,metainfo,icons}}
cp -a "$program" "$tree/usr/lib/photoclip"
ln -s ../lib/photoclip/photoclip "$tree/usr/bin/photoclip"
cp "$here/../linux/$id.desktop" "$tree/usr/share/applications/"
cp "$here/../linux/$id.metainfo.xml" "$tree/usr/share/metainfo/"
icons=$(mktemp -d)
"${PYTHON:-python3}" "$here/../icons.py" "$icons" > /dev/null
cp -r "$icons/theme/hicolor" "$tree/usr/share/icons/"
rm -rf "$icons"

# What the AppImage specification wants on top: the program, its desktop file, its icon.
ln -s usr/bin/photoclip "$tree/AppRun"
ln -s "usr/share/applications/$id.desktop" "$tree/$id.desktop"
ln -s "usr/share/icons/hicolor/256x256/apps/$id.png" "$tree/$id.png"
ln -s "$id.png" "$tree/.DirIcon"

if command -v appimagetool > /dev/null; then
    VERSION=$version appimagetool --no-appstream "$tree" "$image"
elif command -v mksquashfs > /dev/null && [ -n "${APPIMAGE_RUNTIME:-}" ]; then
    mksquashfs "$tree" "$image.squashfs" -root-owned -noappend -quiet -no-progress -comp zstd
    cat "$APPIMAGE_RUNTIME" "$image.squashfs" > "$image"
    rm "$image.squashfs"
    chmod +x "$image"
else
    echo "$tree is made; there is no appimagetool to make an AppImage of it." >&2
    exit 0
fi
du -h --apparent-size "$image"
