/**
 * A panel of the console: name, view, model and keys, in the form in which each desk gives it to the console. It knows the kit and
 * never a desk.
 */
package org.pupitre.ui.kit.panel;
