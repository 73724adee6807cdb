# Sourced by the launchers. Java on Linux reads the names of files in the charset of the locale, SQLite always in UTF-8: with
# LANG=C, or with a locale that is not installed, Java could not read "Éléonore", and in another charset the two would not have the
# same file. Such a start gets C.UTF-8, and the language that was asked for goes to Java as options, in locale_options.
locale_options=
case $(locale charmap 2> /dev/null) in
    UTF-8) ;;
    *)
        # On macOS names are UTF-8 whatever the locale.
        if [ "$(uname)" != Darwin ]; then
            asked=${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}
            asked=${asked%%[.@]*}
            case $asked in
                [a-z][a-z] | [a-z][a-z][a-z]) locale_options=-Duser.language=$asked ;;
                [a-z][a-z]_[A-Z][A-Z] | [a-z][a-z][a-z]_[A-Z][A-Z])
                    locale_options="-Duser.language=${asked%_*} -Duser.country=${asked#*_}"
                    ;;
            esac
            export LC_ALL=C.UTF-8
        fi
        ;;
esac
