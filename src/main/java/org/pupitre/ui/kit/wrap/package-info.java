/**
 * Text in any direction: the one place where a control may break lines, and where a line from right to left is put in its
 * order, since the toolkit does neither. It knows nothing but texts, fonts and widths.
 */
package org.pupitre.ui.kit.wrap;
