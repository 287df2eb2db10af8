#!/usr/bin/env bash
# What an AppImage begins with: packaging/appimage/runtime.sh VERSION FILE
set -euo pipefail

version=$1 file=$2
here=$(cd "$(dirname "$0")" && pwd)
# Static, so that it starts on any system. The linker warns of what libfuse could load, and is never
# asked to.
gcc -std=gnu11 -O2 -Wall -Wextra -Werror -Wl,--no-warnings -static \
    -isystem /usr/include/squashfuse -DPHOTOCLIP_VERSION="\"$version\"" \
    -o "$file" "$here/runtime.c" -lsquashfuse_ll -lfuse3 -lzstd -lpthread
strip "$file"
printf 'AI\002' | dd of="$file" bs=1 seek=8 conv=notrunc status=none  # “AppImage, type 2”
