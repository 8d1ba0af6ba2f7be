#!/usr/bin/env bash
# Builds, checks, installs, starts by a double click, uses, breaks, closes, upgrades and removes the package; stops at
# the first thing that is not right, and then exits with 1. Debian or Ubuntu, as root. Its pictures: build/try/*.png.
# Nothing of a user is touched: the home folder is one of its own. SKIP_BUILD=1 takes the .deb that is there.
set -euo pipefail
cd "$(dirname "$0")/../.."
here=$PWD out=$PWD/build/try
say() { echo "try: $*"; }
stop() { echo "try: NOT RIGHT: $*" >&2; exit 1; }
trap 'stop "line $LINENO"' ERR

[ "$(id -u)" = 0 ] || stop "installing takes root"
export DEBIAN_FRONTEND=noninteractive
tools=(desktop-file-utils appstream lintian xvfb openbox xdotool imagemagick libgtk-3-bin dbus sqlite3 x11-utils
  pcmanfm gvfs libglib2.0-bin)
dpkg-query -W "${tools[@]}" >/dev/null 2>&1 || { apt-get -qq update; apt-get -qq install -y --no-install-recommends "${tools[@]}"; }
! dpkg-query -W netwerkapp >/dev/null 2>&1 || stop "netwerkapp is installed already; remove it first"

rm -rf "$out"; mkdir -p "$out/home"
[ -n "${SKIP_BUILD:-}" ] || nice -n 10 make package
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' netwerkapp/__init__.py)
arch=$(dpkg --print-architecture)
deb=$here/dist/netwerkapp_${version}_$arch.deb
[ -f "$deb" ] || stop "no $deb"

say "validate"
tree=$out/tree; dpkg-deb -x "$deb" "$tree"
desktop-file-validate "$tree/usr/share/applications/netwerkapp.desktop"
appstreamcli validate --no-net --pedantic "$tree"/usr/share/metainfo/*.xml
nice -n 10 lintian --allow-root --fail-on error,warning "$deb"
bytes=$(stat -c %s "$deb"); [ "$bytes" -le 26000000 ] || stop "the package has $bytes bytes"
size=$(du -sb --apparent-size "$tree/usr/lib/netwerkapp" | cut -f1); [ "$size" -le 92000000 ] || stop "the bundle has $size bytes"
say "package $bytes bytes, bundle $size bytes"

say "install"
apt-get -qq install -y --no-install-recommends "$deb" >"$out/apt.log" 2>&1 || stop "apt: $(tail -3 "$out/apt.log")"
processes() { { find /proc -maxdepth 2 -name exe -lname /usr/lib/netwerkapp/netwerkapp 2>/dev/null || true; } | cut -d/ -f3 | sort; }
clean() {
  kill $(processes) $files $session $screen 2>/dev/null || true
  ! dpkg-query -W netwerkapp >/dev/null 2>&1 || apt-get -qq purge -y netwerkapp >/dev/null 2>&1 || true
}
trap clean EXIT
session="" screen="" files=""
! ldd /usr/lib/netwerkapp/_internal/PySide6/Qt/plugins/platforms/libqxcb.so | grep "not found" || stop "a library is missing"
[ "$(netwerkapp --version)" = "netwerkapp $version" ] || stop "netwerkapp --version"
man -w netwerkapp >/dev/null 2>&1 || [ -f /usr/share/man/man1/netwerkapp.1.gz ] || stop "no man page"

say "start by a double click on its desktop entry"
export HOME=$out/home XDG_DATA_HOME=$out/home/share XDG_RUNTIME_DIR=$out/run LANG=nl_NL.UTF-8 LC_ALL=C.UTF-8 LANGUAGE=nl
export XDG_DATA_DIRS=/usr/local/share:/usr/share XDG_CONFIG_HOME=$out/home/config XDG_CACHE_HOME=$out/home/cache
unset QT_QPA_PLATFORM WAYLAND_DISPLAY PYTHONPATH
mkdir -m 700 -p "$XDG_RUNTIME_DIR"
coproc SCREEN { exec Xvfb -displayfd 1 -screen 0 1280x860x24 2>/dev/null; }
screen=$SCREEN_PID; read -r number <&"${SCREEN[0]}"; export DISPLAY=:$number
openbox >/dev/null 2>&1 & session=$!
data=$XDG_DATA_HOME/netwerkapp; base=$data/netwerkapp.sqlite3
picture() { import -window root "$out/$1.png"; }
within() { local seconds=$1 begin=$SECONDS; shift; until "$@"; do [ $((SECONDS - begin)) -lt "$seconds" ] || return 1; sleep 0.1; done; }
window() { id=$(xdotool search --onlyvisible --class '^netwerkapp$' 2>/dev/null | tail -1); [ -n "$id" ]; }
in_front() { window && [ "$(xdotool getactivewindow 2>/dev/null)" = "$id" ]; }
gone() { [ -z "$(processes)" ]; }
kept() { sqlite3 "file:$base?mode=ro" .dump 2>/dev/null | grep -F "$1" >/dev/null; }
double_click() { xdotool windowactivate --sync "$folder" mousemove "$1" 180 click --repeat 2 --delay 120 1; }
press() { for key in "$@"; do xdotool key "$key"; sleep 0.4; done; }
entry=306 people=403 archive=500 # where the file manager shows them, in px from the left
mkdir -p "$out/folder" "$XDG_CONFIG_HOME/libfm"
printf '[config]\nquick_exec=1\nsingle_click=0\n' >"$XDG_CONFIG_HOME/libfm/libfm.conf" # else it asks first
install -m 755 /usr/share/applications/netwerkapp.desktop "$out/folder/"
printf 'BEGIN:VCARD\nVERSION:3.0\nFN:Karel Jansen\nN:Jansen;Karel;;;\nEND:VCARD\n' >"$out/folder/people.vcf"
netwerkapp demo "$out/demo" >/dev/null; netwerkapp --data "$out/demo" export "$out/folder/work.netwerk" >/dev/null
for kind in text/vcard application/x-netwerkapp; do
  gio mime "$kind" | grep netwerkapp.desktop >/dev/null || stop "not among what opens $kind"
done
dbus-run-session -- pcmanfm --no-desktop "$out/folder" >/dev/null 2>&1 & files=$!
folder=$(timeout 30 xdotool search --sync --onlyvisible --class pcmanfm | tail -1) || stop "no file manager"
xdotool windowactivate --sync "$folder" windowmove --sync "$folder" 100 60 windowsize --sync "$folder" 700 500
sleep 2; picture 0-folder
begin=$(date +%s%N); double_click $entry
within 30 window || stop "no window within 30 seconds of the double click"
say "window after $(( ($(date +%s%N) - begin) / 1000000 )) ms"
xprop -id "$id" WM_CLASS | grep '"netwerkapp"' >/dev/null || stop "the window has another class than the desktop entry says"
within 10 in_front || stop "the window is not in front"
sleep 1; picture 1-first

say "the main job: a name on the list, and a sheet for a talk"
press ctrl+3 ctrl+n; sleep 1; xdotool type --delay 30 "Sanne de Vries"; press Return; picture 2-contact
press ctrl+4 ctrl+n; sleep 1; xdotool type --delay 30 "Sanne"; sleep 1; press Down Return Tab Tab Return; sleep 1
xdotool type --delay 20 "Ik wil horen hoe een werkdag daar gaat"; sleep 1; picture 3-sheet
kept "Sanne" || stop "the name that was typed is not kept"
kept "hoe een werkdag daar gaat" || stop "what was typed on the sheet is not kept"

say "a second double click raises the window; one on a file leads to its preview"
first=$(processes); xdotool windowactivate --sync "$folder"
double_click $entry; within 10 in_front || stop "a second double click does not raise the window"
[ "$(processes)" = "$first" ] || stop "a second double click starts the app twice"
double_click $people; within 10 in_front || stop "a double click on people.vcf does not raise the window"
sleep 2; picture 4-people; ! kept "Karel" || stop "people.vcf was brought in without a preview"
press Tab Tab Return; within 10 kept "Karel" || stop "the people in people.vcf cannot be brought in"
xdotool key alt+F4; within 20 gone || stop "it does not close"
double_click $archive; within 30 in_front || stop "a double click on an archive does not start the app"
sleep 3; picture 5-archive; ! kept "Saskia" || stop "the archive was brought in without a preview"
press Return; within 30 kept "Saskia" || stop "the archive cannot be brought in"
kept "Sanne" || stop "bringing in the archive lost a name"

say "something goes wrong inside: it is said, noted, and the app starts again"
lost=/usr/lib/netwerkapp/_internal/netwerkapp/resources/icons/hand-helping.svg
first=$(processes); mv "$lost" "$out/"; press alt+h n; sleep 2; picture 6-trouble; mv "$out/hand-helping.svg" "$lost"
grep FileNotFoundError "$data/netwerkapp.log" >/dev/null || stop "nothing was noted"
! grep -E "Sanne|werkdag" "$data/netwerkapp.log" || stop "the log tells what was written"
another() { [ -n "$(processes)" ] && [ "$(processes)" != "$first" ] && in_front; }
press Tab space; within 20 another || stop "it did not start again"
sleep 1; picture 7-again
xdotool key alt+F4; within 20 gone || stop "it does not close"
sum=$(sha256sum <"$base")

say "upgrade, remove, purge: the data stays"
higher=$version.1
dpkg-deb -R "$deb" "$out/higher"; sed -i "s/^Version: .*/Version: $higher/" "$out/higher/DEBIAN/control"
dpkg-deb --root-owner-group -Zgzip -z1 -b "$out/higher" "$out/netwerkapp_${higher}_$arch.deb" >/dev/null
apt-get -qq install -y --no-install-recommends "$out/netwerkapp_${higher}_$arch.deb" >>"$out/apt.log" 2>&1 || stop "no upgrade"
[ "$(dpkg-query -W -f '${Version}' netwerkapp)" = "$higher" ] || stop "the version did not rise"
netwerkapp --data "$data" check || stop "the data is not sound after the upgrade"
apt-get -qq remove -y netwerkapp >>"$out/apt.log" 2>&1; [ "$(sha256sum <"$base")" = "$sum" ] || stop "removing changed the data"
apt-get -qq install -y --no-install-recommends "$deb" >>"$out/apt.log" 2>&1 || stop "it cannot be installed again"
apt-get -qq purge -y netwerkapp >"$out/purge.log" 2>&1; [ "$(sha256sum <"$base")" = "$sum" ] || stop "purging changed the data"
grep "blijft staan" "$out/purge.log" || stop "it is not said that the data stays"
left=$(find /usr -name '*netwerkapp*' -not -path '*/src/*' 2>/dev/null | head -3); [ -z "$left" ] || stop "left behind: $left"
say "all right; pictures in $out; the data was kept in $data"
