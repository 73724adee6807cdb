/**
 * Search in a session: items, people, questions and notes by any part of their text. It knows the state of a session and the kit,
 * never a desk.
 */
package org.pupitre.ui.search;
