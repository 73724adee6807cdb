/** A change of a session that no desk has open. */
package org.pupitre.task.listing;
