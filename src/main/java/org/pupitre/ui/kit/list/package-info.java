/**
 * Lists that have rows to choose, to drag and to act on: focus, menu and places of a drop. It knows nothing of what is listed.
 */
package org.pupitre.ui.kit.list;
