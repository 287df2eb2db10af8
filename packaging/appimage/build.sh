#!/usr/bin/env bash
# An AppImage: one file that runs when it is clicked, on any Linux.
#
#     packaging/appimage/build.sh PROGRAM ICONS VERSION FOLDER
#
# PROGRAM is the one-folder program, ICONS the theme that packaging/icons.py has made. An AppImage is
# a small program followed by a file system. The former is compiled from runtime.c; APPIMAGE_RUNTIME
# may name another one, as of https://github.com/AppImage/type2-runtime. On Debian this needs: gcc
# libc6-dev libsquashfuse-dev libfuse3-dev libzstd-dev squashfs-tools binutils.
set -euo pipefail

program=$1 icons=$2 version=$3 out=$4
here=$(cd "$(dirname "$0")" && pwd)
id=org.photoclip.Photoclip
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tree=$work/photoclip.AppDir
image=$out/photoclip-$version-$(uname -m).AppImage
about=$tree/usr/share/doc/photoclip

mkdir -p "$tree"/usr/{bin,lib,share/{applications,metainfo,icons}} "$about/runtime"
cp -a "$program" "$tree/usr/lib/photoclip"
ln -s ../lib/photoclip/photoclip "$tree/usr/bin/photoclip"
cp "$here/../linux/$id.desktop" "$tree/usr/share/applications/"
cp "$here/../linux/$id.metainfo.xml" "$tree/usr/share/metainfo/"
cp -r "$icons/hicolor" "$tree/usr/share/icons/"
cp "$here/../../LICENSE" "$about/copyright"

# What the AppImage specification wants on top: the program, its desktop file, its icon.
ln -s usr/bin/photoclip "$tree/AppRun"
ln -s "usr/share/applications/$id.desktop" "$tree/$id.desktop"
ln -s "usr/share/icons/hicolor/256x256/apps/$id.png" "$tree/$id.png"
ln -s "$id.png" "$tree/.DirIcon"

runtime=${APPIMAGE_RUNTIME:-}
if [ -z "$runtime" ]; then
    runtime=$work/runtime
    "$here/runtime.sh" "$version" "$runtime"
    cp "$here"/runtime.{c,sh} "$about/runtime/"  # The LGPL wants that it can be linked anew.
    for library in libsquashfuse-dev libfuse3-dev libzstd-dev libc6-dev; do
        if [ -r "/usr/share/doc/$library/copyright" ]; then
            cp "/usr/share/doc/$library/copyright" "$about/runtime/$library.copyright"
        fi
    done
fi

mksquashfs "$tree" "$work/files" -root-owned -noappend -quiet -no-progress -no-xattrs \
    -comp zstd -Xcompression-level 15 -b 128K
cat "$runtime" "$work/files" > "$image"
chmod +x "$image"
if [ "$("$image" --appimage-offset)" != "$(stat -c %s "$runtime")" ]; then
    echo "error: $runtime does not say where it ends." >&2
    exit 1
fi
du -h --apparent-size "$image"
