/** Describes lines and answers as JSON Schema, drawn from the records themselves. It never knows a session. */
package org.pupitre.cli.describe;
