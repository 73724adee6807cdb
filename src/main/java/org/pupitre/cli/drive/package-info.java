/** One JSON object a line in, one a line out. It knows the form of lines and answers; it never knows the command line. */
package org.pupitre.cli.drive;
