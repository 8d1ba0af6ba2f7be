#!/usr/bin/env bash
# Makes dist/netwerkapp-VERSION.dmg of dist/Netwerkapp.app, on macOS.
# Signed when IDENTITY is set ("Developer ID Application: ..."); notarised when PROFILE is set as well (the name under
# which `xcrun notarytool store-credentials` keeps the account). Without them the first start takes a right click.
set -euo pipefail
cd "$(dirname "$0")/../.."
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' netwerkapp/__init__.py)
app=dist/Netwerkapp.app image=dist/netwerkapp-$version.dmg
[ -d "$app" ] || { echo "no $app; run make package first" >&2; exit 2; }
if [ -n "${IDENTITY:-}" ]; then
  find "$app" -type f \( -name '*.so' -o -name '*.dylib' \) -print0 |
    xargs -0 codesign --force --timestamp --options runtime --sign "$IDENTITY"
  codesign --force --deep --timestamp --options runtime --entitlements packaging/macos/entitlements.plist \
    --sign "$IDENTITY" "$app"
  codesign --verify --strict "$app"
fi
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
cp -R "$app" "$folder/"; ln -s /Applications "$folder/Applications"
hdiutil create -quiet -ov -volname Netwerkapp -srcfolder "$folder" -fs HFS+ -format UDZO "$image"
if [ -n "${IDENTITY:-}" ] && [ -n "${PROFILE:-}" ]; then
  codesign --timestamp --sign "$IDENTITY" "$image"
  xcrun notarytool submit "$image" --keychain-profile "$PROFILE" --wait
  xcrun stapler staple "$image"
fi
echo "$image"
