#!/usr/bin/env bash
# A package for Debian, Ubuntu and their like, which a double click installs:
#
#     packaging/linux/deb.sh PROGRAM ICONS VERSION FOLDER PICTURES
#
# PROGRAM is the one-folder program, ICONS the theme that packaging/icons.py has made. root also tries
# it out: installs it into a folder that plays the system, does there what packaging/smoke.py does with
# PICTURES, and removes it.
set -euo pipefail

program=$1 icons=$2 version=$3 out=$4 pictures=$5
here=$(cd "$(dirname "$0")" && pwd)
id=org.photoclip.Photoclip
architecture=$(dpkg --print-architecture)
package=$out/photoclip_${version}_$architecture.deb
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tree=$work/tree

mkdir -m 755 "$tree"
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

dpkg-deb --root-owner-group -Zxz -z3 --build "$tree" "$package" > /dev/null

if [ "$(id -u)" = 0 ]; then
    system=$work/system
    mkdir -p "$system"/var/lib/dpkg/{info,updates,triggers}
    touch "$system/var/lib/dpkg/status"
    # What it depends on is not in there, but here.
    in_there=(dpkg "--root=$system" "--log=$work/log" --force-depends)
    "${in_there[@]}" --install "$package" > "$work/said" 2>&1 || { cat "$work/said"; exit 1; }
    python3 "$here/../smoke.py" "$system$(readlink "$system/usr/bin/photoclip")" "$pictures" \
        --version "$version"
    "${in_there[@]}" --purge photoclip > "$work/said" 2>&1 || { cat "$work/said"; exit 1; }
    left=$(find "$system" -not -path "$system/var*" -type f)
    if [ -n "$left" ]; then
        echo "error: the package leaves behind: $left" >&2
        exit 1
    fi
fi
