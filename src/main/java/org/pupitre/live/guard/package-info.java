/**
 * What watches over the library while it is used: writing, setting aside, backups, room on the disk, and the notices that say so.
 * It knows the journal and never a session or a screen.
 */
package org.pupitre.live.guard;
