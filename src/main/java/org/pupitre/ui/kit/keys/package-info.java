/**
 * Keys: what is typed, what it does, which sentence the F1 sheet says of it, and where a key means something else. It knows
 * the kit and never a desk.
 */
package org.pupitre.ui.kit.keys;
