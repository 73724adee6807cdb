/**
 * What is laid over the screen and goes away again: sheets, bubbles, confirmations, and where the focus returns to. It knows the
 * kit and never a desk.
 */
package org.pupitre.ui.kit.layer;
