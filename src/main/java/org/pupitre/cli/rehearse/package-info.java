/** The script of a rehearsal and its summary. It knows the form of scripts; it never knows the command line. */
package org.pupitre.cli.rehearse;
