/**
 * Notices: what the program has to say by itself while a session is open, such as a full disk, with the choices that answer it.
 * Everything below {@code live} may raise them, screens show them. It knows no library and no screen.
 */
package org.pupitre.live.notice;
