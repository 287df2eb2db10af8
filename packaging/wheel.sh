#!/usr/bin/env bash
# The wheel, built from the repository, installed into a fresh environment, and used from another
# folder: packaging/wheel.sh [FOLDER]. FOLDER, if named, gets the wheel.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export PIP_DISABLE_PIP_VERSION_CHECK=1

python3 -m venv "$work/venv"
pip=$work/venv/bin/pip
"$pip" wheel --quiet --no-deps --wheel-dir "$work/wheel" "$root"
wheel=$(ls "$work"/wheel/photoclip-*.whl)
"$pip" install --quiet "$wheel"
"$pip" install --quiet --no-deps --target "$work/skimage" scikit-image

mkdir "$work/pictures" "$work/elsewhere"
cp "$work"/skimage/skimage/data/{chelsea,coffee}.png "$work/pictures/"
cd "$work/elsewhere"
export PHOTOCLIP_LIBRARY=$work/library PHOTOCLIP_MODELS=$work/models
export PHOTOCLIP_SETTINGS=$work/settings.json HF_HUB_OFFLINE=1
photoclip=$work/venv/bin/photoclip
"$photoclip" --version
"$photoclip" doctor > /dev/null
"$photoclip" index "$work/pictures"
first=$("$photoclip" search --limit 1 "a cat")
echo "$first"
case $first in *chelsea.png*) ;; *) echo "error: the cat is not found" >&2; exit 1 ;; esac
"$photoclip" label pack add everyday > /dev/null
if [ -n "${1:-}" ]; then mkdir -p "$1" && cp "$wheel" "$1/"; fi
du -h --apparent-size "$wheel" | sed "s|$work/wheel/||"
