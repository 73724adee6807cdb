/**
 * Snapshots of a session on their way to all that show it: the latest wins, each on the thread it is asked for. It knows the
 * domain, and never a library or a screen.
 */
package org.pupitre.live.feed;
