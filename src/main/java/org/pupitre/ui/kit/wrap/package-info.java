/**
 * Text that goes on in further lines: the one place where a control may break lines, since the toolkit cannot break those
 * that hold letters written from right to left. It knows nothing but texts, fonts and widths.
 */
package org.pupitre.ui.kit.wrap;
