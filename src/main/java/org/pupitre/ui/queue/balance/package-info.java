/** Who has spoken beside who waits, on a sheet at the side: shown and suggested, never moved by itself. */
package org.pupitre.ui.queue.balance;
