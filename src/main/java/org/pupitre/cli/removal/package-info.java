/** The command that deletes a session. */
package org.pupitre.cli.removal;
