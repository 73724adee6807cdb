/**
 * Backups and damage: the list of backups, checking, putting back and repairing. It knows the kit and the tasks, never tables or
 * another desk.
 */
package org.pupitre.ui.safety;
