/**
 * What a file makes of a session: each of its rows beside what is there, as new, changed, unchanged, duplicate or rejected, and the
 * command that takes in the rows a person chose (rules of imports, sections 1 and 2). Nothing is written here.
 */
package org.pupitre.exchange.intake;
