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

# PUPITRE_JAVA_OPTS is split into words on purpose.
# shellcheck disable=SC2086
exec "$home/lib/runtime/bin/java" @options@ \
    ${PUPITRE_JAVA_OPTS:-} -cp "@classpath@" org.pupitre.Main "$@"
