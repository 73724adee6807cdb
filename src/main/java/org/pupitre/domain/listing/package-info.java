/** A session in the list of sessions: its day, whether it is hidden, and what it can be planned from. */
package org.pupitre.domain.listing;
