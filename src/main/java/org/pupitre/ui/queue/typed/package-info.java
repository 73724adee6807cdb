/** What is typed and chosen of a person and a request in the line that adds a speaker. */
package org.pupitre.ui.queue.typed;
