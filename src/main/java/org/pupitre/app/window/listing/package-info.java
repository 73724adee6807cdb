/** The list of sessions as the program keeps it: its acts, done in the library. */
package org.pupitre.app.window.listing;
