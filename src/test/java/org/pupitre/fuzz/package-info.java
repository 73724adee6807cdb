/** Input that is made up by Jazzer; {@code mvn -Pfuzz verify} runs it, and no usual build does. */
package org.pupitre.fuzz;
