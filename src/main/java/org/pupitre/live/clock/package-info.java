/**
 * Time while a session runs: ticks, the one clock of a session that survives sleep and changed clocks, the pace of a rehearsal.
 * It knows no session, no library and no screen.
 */
package org.pupitre.live.clock;
