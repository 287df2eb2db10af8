#!/usr/bin/env bash
# A package for Debian, Ubuntu and their like, which a double click installs:
#
#     packaging/linux/deb.sh PROGRAM ICONS VERSION FOLDER
#
# PROGRAM is the one-folder program, ICONS the theme that packaging/icons.py has made.
set -euo pipefail

program=$1 icons=$2 version=$3 out=$4
here=$(cd "$(dirname "$0")" && pwd)
id=org.photoclip.Photoclip
architecture=$(dpkg --print-architecture)
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
chmod 755 "$tree"

mkdir -p "$tree"/{DEBIAN,opt,usr/bin,usr/share/{applications,metainfo,icons,doc/photoclip}}
cp -a "$program" "$tree/opt/photoclip"
ln -s /opt/photoclip/photoclip "$tree/usr/bin/photoclip"
cp "$here/$id.desktop" "$tree/usr/share/applications/"
cp "$here/$id.metainfo.xml" "$tree/usr/share/metainfo/"
cp -r "$icons/hicolor" "$tree/usr/share/icons/"
cp "$here/../../LICENSE" "$tree/usr/share/doc/photoclip/copyright"
chmod -R u=rwX,go=rX "$tree/usr" "$tree/opt"

cat > "$tree/DEBIAN/control" <<CONTROL
Package: photoclip
Version: $version
Architecture: $architecture
Maintainer: The photoclip developers <photoclip@localhost>
Section: graphics
Priority: optional
Installed-Size: $(du -k -s "$tree/opt" | cut -f1)
Depends: libc6 (>= $(getconf GNU_LIBC_VERSION | cut -d' ' -f2)), libstdc++6, libegl1, libgl1,
 libfontconfig1, libfreetype6, libx11-6, libx11-xcb1
Description: find, tag and sort photos by describing them
 Type what you are looking for in your own words, and the photos come. Name what
 you care about, and photos are suggested for it. Everything happens on your own
 computer, and your files are never changed.
CONTROL

dpkg-deb --root-owner-group -Zxz -z3 --build "$tree" \
    "$out/photoclip_${version}_$architecture.deb" > /dev/null
