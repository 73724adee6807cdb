#!/bin/sh
# Starts Pupitre with the Java it brings. PUPITRE_JAVA_OPTS adds options for Java.
here=$0
if [ -L "$here" ]; then here=$(readlink -f "$here"); fi
case $here in
    */*) folder=${here%/*} ;;
    *) folder=. ;;
esac
home=$(cd "$folder/.." && pwd -P)
APPDIR=$home/lib/app

# Without a graphics card, OpenGL would be done by software that takes 45 MB and compiles its own code at each start. The
# toolkit's own software drawing takes neither, and GTK need not look for OpenGL either.
card=
for file in /dev/dri/renderD* /dev/dri/card* /dev/nvidia0; do
    if [ -e "$file" ]; then card=$file; fi
done
drawing=
if [ -z "$card" ]; then
    drawing=-Dprism.order=sw
    export GDK_GL="${GDK_GL:-disable}"
fi

# The toolkit sets these two itself, while other threads read the environment; that could end the program with an error. Where
# they are set already, the environment stays where it is.
export GDK_BACKEND=x11 IBUS_ENABLE_SYNC_MODE="${IBUS_ENABLE_SYNC_MODE:-1}"

. "$APPDIR/locale.sh"

# Large pages, where Linux has them to give, spare a start three in ten of its page faults.
# PUPITRE_JAVA_OPTS and locale_options are split into words on purpose.
# shellcheck disable=SC2086
exec "$home/lib/runtime/bin/java" @options@ \
    -XX:+UseTransparentHugePages ${drawing:+"$drawing"} $locale_options ${PUPITRE_JAVA_OPTS:-} -cp "@classpath@" org.pupitre.Main "$@"
