/**
 * A session while it runs: the one loop (decide, append, evolve, publish), its recovery from the journal, clocks and
 * ticks. This room knows the domain and the journal, never a screen or the network.
 */
package org.pupitre.live;
