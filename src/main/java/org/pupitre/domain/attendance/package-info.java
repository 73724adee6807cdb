/** Who was at a session, and how long, as files of the meeting tool say. Pure; it knows values, the vocabulary and people. */
package org.pupitre.domain.attendance;
