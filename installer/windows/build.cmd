@echo off
rem Makes the MSI and the portable archive for this Windows in target\installer: installer\windows\build.cmd
rem Only the image, in target\image\pupitre: installer\windows\build.cmd image
rem Needs Maven, a JDK 25 (Maven finds it) and WiX 3, 4 or 5 for the MSI. It has not been run: everything but what is named in
rem Build.java as Windows' own is run and tested on Linux.
setlocal
cd /d "%~dp0..\.."
set "PARTS=%~1"
if not defined PARTS set "PARTS=all"
call mvn -B -q -DskipTests package exec:exec@installer "-Dinstaller.parts=%PARTS%"
exit /b %ERRORLEVEL%
