#!/usr/bin/env bash
# Proves that the package and the archive in target/installer install, start, keep what was done, and go: as root, on a Debian that
# may be thrown away. It makes a user for it and takes it away again.
set -euo pipefail
cd "$(dirname "$0")/../.."

user=pupitre-proof
home=/home/$user
library=$home/.local/share/pupitre/library.pupitre
package=$(ls "$PWD"/target/installer/pupitre_*.deb)
archive=$(ls "$PWD"/target/installer/pupitre-*-linux-*.tar.gz)
work=$(mktemp -d)
current=
display=
children=()

step() { current=$*; printf '\n-- %s (after %d s)\n' "$*" "$SECONDS"; }
fail() { echo "$*" >&2; exit 1; }
trap 'echo "line $LINENO: $BASH_COMMAND" >&2' ERR

finish() {
    [ "$?" -eq 0 ] || echo "FAILED: $current" >&2
    for child in "${children[@]}"; do kill "$child" 2> /dev/null || true; done
    [ ! -e /opt/pupitre ] || dpkg --purge pupitre > /dev/null 2>&1 || true
    find /tmp -maxdepth 1 -user "$user" -exec rm -rf {} + 2> /dev/null || true
    userdel --remove "$user" > /dev/null 2>&1 || true
    rm -rf "$work"
}
trap finish EXIT
rm -rf /tmp/pupitre-pictures

# Runs something as the user, in an environment of its own, without any network.
as_user() {
    (cd "$home" && unshare --net runuser --user "$user" -- env --ignore-environment HOME="$home" USER="$user" \
        PATH=/usr/local/bin:/usr/bin:/bin LANG=C.UTF-8 "$@")
}

# Waits up to two minutes until something is so.
until_so() {
    local i
    for ((i = 0; i < 600; i++)); do
        "$@" > /dev/null 2>&1 && return 0
        sleep 0.2
    done
    fail "waited in vain for: $*"
}

window_shown() { xwininfo -display "$display" -root -tree | grep '"Pupitre"' > /dev/null; }
has_an_icon() {
    xprop -display "$display" -id "$(xwininfo -display "$display" -root -tree | awk '/"Pupitre"/ { print $1; exit }')" \
        _NET_WM_ICON | grep 'Icon (' > /dev/null
}
window_gone() { ! window_shown; }
program_gone() { ! pgrep --uid "$user" --full 'lib/app|bin/pupitre'; }
session_kept() { grep -aq eu-iom-lessons-2022-1 "$1"*; }

# Opens a window with these words on the command line, waits for the window, for the frame that can be used and for whatever
# awaited holds, and kills it.
awaited=(true)
opens_a_window() {
    local report=$home/report.json log=$work/window.log starter
    rm -f "$report"
    as_user DISPLAY="$display" JAVA_TOOL_OPTIONS="-Dpupitre.start.report=$report" "$@" > "$log" 2>&1 &
    starter=$!
    children+=("$starter")
    until_so test -s "$report"
    until_so window_shown
    until_so has_an_icon
    until_so "${awaited[@]}"
    pkill -TERM --uid "$user" --full 'lib/app|bin/pupitre' || true
    wait "$starter" || true
    until_so window_gone
    until_so program_gone
    grep -v '^Picked up JAVA_TOOL_OPTIONS' "$log" > "$work/said" || true
    [ ! -s "$work/said" ] || fail "it said: $(cat "$work/said")"
    cat "$report"
    echo
}

# What a session is like now, asked for from outside.
state() { echo '{"id":"q","ask":"state","at":"2022-05-24T11:00:00Z"}' | as_user "$1" drive --sample --clock virtual --library "$2"; }

step "The package tells what it needs"
dpkg-deb --field "$package" Package Version Depends Maintainer Installed-Size
dpkg-deb --field "$package" Depends | grep 'libgtk-3-0t64 | libgtk-3-0' > /dev/null || fail "GTK is not named"

step "Install"
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --reinstall --no-install-recommends "$package" > "$work/apt.log" 2>&1 || {
    cat "$work/apt.log"
    fail "apt"
}
useradd --create-home --home-dir "$home" --shell /bin/sh "$user"
touch "$work/before"
as_user pupitre --version | tee "$work/version"

step "Menu, icon, kinds of files, licences"
desktop-file-validate /usr/share/applications/pupitre.desktop
for edge in 16 32 48 128 256 512; do test -s "/usr/share/icons/hicolor/${edge}x$edge/apps/pupitre.png"; done
as_user sh -c 'printf "SQLite format 3\0" > a.pupitre; printf "PK\003\004" > a.pupitre-bundle'
kind() { as_user env LANG="$2" gio info --attributes standard::content-type "$1" | grep -o 'application/.*'; }
[ "$(kind a.pupitre C.UTF-8)" = application/vnd.pupitre.library ] || fail "kind of a library: $(kind a.pupitre C.UTF-8)"
[ "$(kind a.pupitre-bundle C.UTF-8)" = application/vnd.pupitre.bundle+zip ] || fail "kind of a bundle"
as_user gio mime application/vnd.pupitre.bundle+zip | grep pupitre.desktop > /dev/null || fail "nothing opens a bundle"
for text in "Copyright 2026 Pupitre contributors" GPL-2.0 Apache-2.0 EPL-2.0 OFL-1.1 SQLite; do
    grep -q "$text" /usr/share/doc/pupitre/copyright || fail "no $text"
done
for part in CycloneDX javafx-controls jackson-core SQLite Feather; do
    grep -q "\"$part" /usr/share/doc/pupitre/parts.cdx.json || fail "no $part in the list of parts"
done
# Sound is not used: that library of Java may miss its own.
for file in /opt/pupitre/lib/runtime/lib/*.so /opt/pupitre/lib/app/native/*/*.so; do
    case $file in */libjsound.so) continue ;; esac
    ! LD_LIBRARY_PATH=/opt/pupitre/lib/runtime/lib:/opt/pupitre/lib/runtime/lib/server ldd "$file" | grep 'not found' \
        || fail "$file needs what is not named as a dependency"
done

step "The ahead-of-time cache is used"
as_user JAVA_TOOL_OPTIONS=-XX:AOTMode=on pupitre --version > "$work/said" 2>&1 || fail "$(cat "$work/said")"

step "A window"
exec 3> "$work/display"
Xvfb -displayfd 3 -screen 0 1920x1080x24 -nolisten tcp > "$work/xvfb.log" 2>&1 &
children+=($!)
until_so test -s "$work/display"
display=:$(cat "$work/display")
opens_a_window pupitre console --sample

step "Killed and opened again"
as_user pupitre check
opens_a_window pupitre
as_user pupitre check

step "Without a display"
as_user pupitre console --sample > "$work/said" 2>&1 || fail "$(cat "$work/said")"
cat "$work/said" | tail -2
grep -q 'display' "$work/said" || fail "it does not say that there is no display"
ls /tmp/pupitre-pictures/*.png > /dev/null || fail "no pictures"

step "Rehearse"
as_user pupitre rehearse --speed 1000000 --library "$home/rehearsed.pupitre" | tail -1

step "Drive, end, ask again"
head -20 assets/seminar/rehearsal-session-1.jsonl | as_user pupitre drive --sample --clock virtual --library "$home/driven.pupitre" > "$work/answers"
[ "$(grep -c '"seq"' "$work/answers")" -ge 15 ] || fail "$(cat "$work/answers")"
state pupitre "$home/driven.pupitre" > "$work/state"
grep -q '"state"' "$work/state" || fail "$(cat "$work/state")"
as_user pupitre check --library "$home/driven.pupitre"
state pupitre "$home/driven.pupitre" | cmp - "$work/state"

step "A bundle, by double click"
bundle="$home/Séance du matin.pupitre-bundle"
given=$home/given
# That a bundle was given is in the journal, at the time of this computer; the library that is asked again stays as it is.
head -20 assets/seminar/rehearsal-session-1.jsonl | as_user pupitre drive --sample --clock virtual --library "$home/giver.pupitre" > /dev/null
as_user pupitre export bundle --session eu-iom-lessons-2022-1 --library "$home/giver.pupitre" --output "$bundle"
! as_user pupitre --lang fr "$bundle" > "$work/said" 2>&1 || fail "it opened a bundle without a display"
grep -q "Aucun écran pour ouvrir" "$work/said" || fail "$(cat "$work/said")"
# What a file manager does with the entry of the menu, for someone who has no library yet.
awaited=(session_kept "$given/pupitre/library.pupitre")
opens_a_window XDG_DATA_HOME="$given" gio launch /usr/share/applications/pupitre.desktop "$bundle"
awaited=(true)
as_user XDG_DATA_HOME="$given" pupitre check > "$work/said" || fail "$(cat "$work/said")"
grep -q '1 session' "$work/said" || fail "$(cat "$work/said")"
head -1 "$work/said"

step "A library, by double click"
opens_a_window gio launch /usr/share/applications/pupitre.desktop "$home/driven.pupitre"
as_user pupitre check --library "$home/driven.pupitre"

step "Nothing is written outside the user's home but what the program said, Java's counters and JavaFX's copies of fonts"
find / -xdev -user "$user" -newer "$work/before" ! -path "$home*" ! -path '/proc/*' ! -path '/tmp/pupitre-*' ! -path '/tmp/hsperfdata_*' ! -path '/tmp/+JXF*' > "$work/strays"
[ ! -s "$work/strays" ] || fail "$(cat "$work/strays")"
[ ! -e "$home/.openjfx" ] || fail "JavaFX unpacked its libraries"

step "Names that are not plain, where the locale is plain or not installed"
odd="$home/Éléonore"
as_user mkdir -p "$odd"
for locale in C fr_FR.ISO-8859-1; do
    as_user HOME="$odd" LANG="$locale" pupitre check --library "$bundle" > "$work/said" 2>&1 && fail "a bundle is no library"
    ! grep -q 'UTF-8' "$work/said" || fail "$(cat "$work/said")"
    as_user HOME="$odd" LANG="$locale" pupitre drive --sample < /dev/null
    as_user HOME="$odd" LANG="$locale" pupitre check > "$work/said" || fail "$(cat "$work/said")"
    grep -qF "$odd/.local/share/pupitre/library.pupitre" "$work/said" || fail "$(cat "$work/said")"
done
grep -q 'bibliothèque\|séance' "$work/said" || fail "the language that was asked for is lost: $(cat "$work/said")"
as_user LANG=fr_FR.ISO-8859-1 JAVA_TOOL_OPTIONS=-XX:AOTMode=on pupitre --version > "$work/said" 2>&1 || fail "$(cat "$work/said")"

step "A cache that does not fit costs time only"
cp -a /opt/pupitre "$work/foreign"
chmod 755 "$work"
says_its_version_alone() {
    as_user "$work/foreign/bin/pupitre" --version > "$work/said" 2>&1
    cmp "$work/said" "$work/version" || fail "$1: $(cat "$work/said")"
}
head -c 1000000 /dev/urandom > "$work/foreign/lib/app/app.aot"
says_its_version_alone "a file of something else"
head -c 5000000 /opt/pupitre/lib/app/app.aot > "$work/foreign/lib/app/app.aot"
says_its_version_alone "half a cache"
rm "$work/foreign/lib/app/app.aot"
says_its_version_alone "no cache"
state "$work/foreign/bin/pupitre" "$home/driven.pupitre" | cmp - "$work/state"
rm -rf "$work/foreign"

step "An upgrade and a removal while a session runs: both are refused, and the session goes on"
version=$(dpkg-deb --field "$package" Version)
is_installed() { [ "$(dpkg-query --show --showformat '${db:Status-Status} ${Version}' pupitre)" = "installed $1" ]; }
# The version to come: its number is higher, and its jar has another name.
dpkg-deb --raw-extract "$package" "$work/next"
sed -i "s/^Version: .*/Version: $version.1/" "$work/next/DEBIAN/control"
jar=$(basename "$work"/next/opt/pupitre/lib/app/pupitre-*.jar)
mv "$work/next/opt/pupitre/lib/app/$jar" "$work/next/opt/pupitre/lib/app/pupitre-next.jar"
sed -i "s/$jar/pupitre-next.jar/" "$work/next/opt/pupitre/bin/pupitre"
rm "$work/next/opt/pupitre/lib/app/app.aot"
dpkg-deb --root-owner-group -Znone --build "$work/next" "$work/next.deb" > /dev/null
rm -rf "$work/next"
mkfifo "$work/asked"
as_user pupitre drive --sample --library "$home/upgraded.pupitre" < "$work/asked" > "$work/answers" 2>&1 &
driver=$!
children+=("$driver")
exec 4> "$work/asked"
goes_on() {
    echo "{\"id\":\"$1\",\"command\":\"NextItem\"}" >&4
    until_so grep "\"id\":\"$1\",\"seq\"" "$work/answers"
}
refused() {
    LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@" > "$work/said" 2>&1 && fail "it was not refused: $*"
    for words in "Pupitre is running" "user $user" "Nothing was changed" "run the same command again" \
        "Pupitre est en cours d’utilisation" "compte $user" "Rien n’a été modifié" "relancez la même commande"; do
        grep -qF "$words" "$work/said" || fail "it does not say “$words”: $(cat "$work/said")"
    done
    is_installed "$version" && dpkg --verify pupitre || fail "something was changed"
}
goes_on before
refused dpkg --install "$work/next.deb"
grep 'Pupitre\|Close\|Fermez' "$work/said"
goes_on during
refused apt-get remove -y -qq pupitre
goes_on after
exec 4>&-
wait "$driver"
until_so program_gone
LC_ALL=C.UTF-8 dpkg --install "$work/next.deb" > "$work/said" 2>&1 || fail "$(cat "$work/said")"
is_installed "$version.1" || fail "it was not upgraded"
as_user pupitre check --library "$home/upgraded.pupitre"
rm "$work/next.deb"

step "Remove: the program goes, the libraries stay, and one is told where"
sum=$(sha256sum "$library")
LC_ALL=fr_FR.UTF-8 DEBIAN_FRONTEND=noninteractive apt-get remove -y -qq pupitre > "$work/removed" 2> "$work/removed.err"
grep -q "les bibliothèques restent" "$work/removed" || fail "$(cat "$work/removed")"
grep -qF "$library" "$work/removed" || fail "$(cat "$work/removed")"
[ ! -e /opt/pupitre ] && [ ! -e /usr/bin/pupitre ] && [ ! -e /usr/share/applications/pupitre.desktop ] || fail "files are left"
LC_ALL=C.UTF-8 dpkg --purge pupitre > "$work/purged" 2>&1
grep -q "the libraries stay" "$work/purged" || fail "$(cat "$work/purged")"
grep -qF "$library" "$work/purged"
[ "$sum" = "$(sha256sum "$library")" ] || fail "the library changed"
cat "$work/purged"

step "The portable archive, moved"
place="$home/Mes outils/Pupitre é"
as_user mkdir -p "$place"
tar --extract --gzip --file "$archive" --directory "$work"
mv "$work/pupitre" "$place/"
chown -R "$user": "$place"
program="$place/pupitre/bin/pupitre"
as_user JAVA_TOOL_OPTIONS=-XX:AOTMode=on "$program" --version > "$work/said" 2>&1 || fail "$(cat "$work/said")"
for file in READ-ME.txt LISEZ-MOI.txt LICENCES/LICENCES.txt LICENCES/NOTICE LICENCES/parts.cdx.json; do test -s "$place/pupitre/$file"; done
opens_a_window "$program" console --sample
state "$program" "$home/driven.pupitre" | cmp - "$work/state"
as_user "$program" check

printf '\nAll of it holds.\n'
