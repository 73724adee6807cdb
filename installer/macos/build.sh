#!/bin/sh
# Makes the DMG for this Mac in target/installer: installer/macos/build.sh
# Only the image, in target/image/Pupitre.app: installer/macos/build.sh image
# Needs Maven and a JDK 25 (Maven finds it). It has not been run: everything but what is named in Build.java as macOS's
# own is run and tested on Linux.
set -eu
cd "$(dirname "$0")/../.."
exec mvn -B -q -DskipTests package exec:exec@installer "-Dinstaller.parts=${1:-all}"
