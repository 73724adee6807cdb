/**
 * Notices on the screen: those that need an answer, in a strip above the desks, and those that do not, in a corner. It knows
 * notices and the kit, never the session or a desk.
 */
package org.pupitre.ui.notice;
