/**
 * The measurements behind the figures of the page on performance: {@code mvn -Pbench verify}. Each bench knows the part
 * of the program it measures; nothing of the program knows a bench.
 */
package org.pupitre.bench;
