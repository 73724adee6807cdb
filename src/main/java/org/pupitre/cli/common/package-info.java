/**
 * What every command of the command line has in common: its options, what it is given, how it refuses and tells how far work is.
 * It knows no command and no screen.
 */
package org.pupitre.cli.common;
