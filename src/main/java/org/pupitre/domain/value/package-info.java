/**
 * Ids, language tags, spans of time and text in several languages: the small values everything else is made of.
 * This room knows nothing else of the program.
 */
package org.pupitre.domain.value;
