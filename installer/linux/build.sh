#!/bin/sh
# Makes the Debian package and the portable archive for this Linux in target/installer: installer/linux/build.sh
# Only the image, in target/image/pupitre: installer/linux/build.sh image
# Needs Maven, a JDK 25 (Maven finds it), dpkg-deb; a display or xvfb-run makes the ahead-of-time cache better.
set -eu
cd "$(dirname "$0")/../.."
exec mvn -B -q -DskipTests package exec:exec@installer "-Dinstaller.parts=${1:-all}"
