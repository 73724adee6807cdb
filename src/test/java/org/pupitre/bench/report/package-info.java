/**
 * Figures, what was aimed at, and the report they are written in. It knows nothing of what is measured.
 */
package org.pupitre.bench.report;
