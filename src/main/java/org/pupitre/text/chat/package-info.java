/** The lines of a chat as meeting tools save and copy them: who wrote what to whom, and when. Pure text; no session and no file. */
package org.pupitre.text.chat;
