/**
 * What no one expected: its short code, its trace without messages, the log file, and who is told. This room knows
 * no one of the house, and is alone in knowing the logger behind the interface; nothing it writes holds names or texts.
 */
package org.pupitre.failure;
