/**
 * The columns of our own tables: agenda, people, glossary. Readers and writers know the same columns by the same names, so
 * that what was written can be read again without loss.
 */
package org.pupitre.exchange.column;
