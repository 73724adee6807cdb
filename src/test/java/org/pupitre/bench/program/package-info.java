/**
 * What the benches need to run the program: processes, folders, a display. It knows no bench.
 */
package org.pupitre.bench.program;
