/** The calls that import tables into a session. */
package org.pupitre.cli.intake;
