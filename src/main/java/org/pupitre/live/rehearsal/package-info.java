/** A session played on the screen on a copy that is thrown away. */
package org.pupitre.live.rehearsal;
