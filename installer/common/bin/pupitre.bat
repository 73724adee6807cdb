@echo off
rem Starts Pupitre with a Java 25 or newer. PUPITRE_JAVA_OPTS adds options for Java.
rem Java's version is read from the file "release" of its folder: starting Java twice would double the wait.
setlocal
set "HOME_DIR=%~dp0.."
set "FOUND="

if defined JAVA_HOME call :consider "%JAVA_HOME%"
if not defined FOUND for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :consider "%%~dp$PATH:J.."
if not defined FOUND for %%V in ("Eclipse Adoptium" "Java" "Microsoft" "Zulu" "Amazon Corretto" "BellSoft") do (
    for /d %%D in ("%ProgramFiles%\%%~V\*") do call :consider "%%~D"
)
if not defined FOUND for /d %%D in ("%LOCALAPPDATA%\Programs\Eclipse Adoptium\*") do call :consider "%%~D"

if not defined FOUND (
    chcp 65001 >nul
    echo Pupitre needs Java 25 or newer: install Eclipse Temurin 25 from https://adoptium.net, then start Pupitre again. 1>&2
    echo Pupitre a besoin de Java 25 ou plus récent : installez Eclipse Temurin 25 depuis https://adoptium.net, puis relancez Pupitre. 1>&2
    exit /b 1
)

"%FOUND%\bin\java.exe" --module-path "%HOME_DIR%\lib\javafx" "@%HOME_DIR%\lib\java.options" "@%HOME_DIR%\lib\run.options" %PUPITRE_JAVA_OPTS% -cp "%HOME_DIR%\lib\*" org.pupitre.Main %*
exit /b %ERRORLEVEL%

rem Keeps the folder %1 where it holds a Java 25 or newer.
:consider
if defined FOUND exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==." %%R in ('findstr /b "JAVA_VERSION=" "%~1\release"') do call :compare "%~1" %%R
exit /b 0

:compare
set "MAJOR=%~2"
set "MAJOR=%MAJOR:"=%"
if %MAJOR% GEQ 25 set "FOUND=%~1"
exit /b 0
