#!/usr/bin/env bash
# The program for macOS: packaging/macos/build.sh [FOLDER]
#
# FOLDER (dist) gets photoclip.app and photoclip-VERSION-macos-ARCH.dmg, for the kind of processor
# it is run on. With SIGNING_IDENTITY (“Developer ID Application: …”) the program is signed, and with
# NOTARY_PROFILE (of `xcrun notarytool store-credentials`) notarized; without them a person must
# allow it once, in System Settings → Privacy & Security.
set -euo pipefail

root=$(cd "$(dirname "$0")/../.." && pwd)
out=$(mkdir -p "${1:-$root/dist}" && cd "${1:-$root/dist}" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"${PYTHON:-python3}" -m venv "$work/venv"
python=$work/venv/bin/python
# PyPI's torch for macOS is without CUDA.
"$python" -m pip install --quiet "$root" -r "$root/packaging/pyinstaller/requirements.txt"
version=$("$work/venv/bin/photoclip" --version | sed 's/.* //')

"$work/venv/bin/pyinstaller" --noconfirm --log-level WARN --distpath "$out" \
    --workpath "$work/build" "$root/packaging/pyinstaller/photoclip.spec"
rm -rf "$out/photoclip"  # The same once more; the .app has all.
app=$out/photoclip.app

if [ -n "${SIGNING_IDENTITY:-}" ]; then
    # Inside out: a signature covers those below it.
    find "$app/Contents" -type f \( -name '*.so' -o -name '*.dylib' \) -print0 |
        xargs -0 -n 50 codesign --force --timestamp --options runtime --sign "$SIGNING_IDENTITY"
    codesign --force --deep --timestamp --options runtime --sign "$SIGNING_IDENTITY" \
        --entitlements "$root/packaging/macos/entitlements.plist" "$app"
    codesign --verify --deep --strict "$app"
fi

"$python" -m pip install --quiet --no-deps --target "$work/skimage" scikit-image
mkdir "$work/pictures"
for name in astronaut.png chelsea.png coffee.png rocket.jpg; do
    cp "$work/skimage/skimage/data/$name" "$work/pictures/"
done
"$python" "$root/packaging/smoke.py" "$app/Contents/MacOS/photoclip" "$work/pictures" \
    --version "$version"

image=$out/photoclip-$version-macos-$(uname -m).dmg
mkdir "$work/image"
cp -R "$app" "$work/image/"
ln -s /Applications "$work/image/Applications"
hdiutil create -quiet -ov -volname photoclip -srcfolder "$work/image" -format ULFO "$image"
if [ -n "${SIGNING_IDENTITY:-}" ]; then
    codesign --timestamp --sign "$SIGNING_IDENTITY" "$image"
    if [ -n "${NOTARY_PROFILE:-}" ]; then
        xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
        xcrun stapler staple "$image"
    fi
fi
du -h "$image"
