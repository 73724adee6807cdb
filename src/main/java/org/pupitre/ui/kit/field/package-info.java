/**
 * What a person types and sends, and what became of it: fields, drafts, waiting texts, the answer to a command. Nothing that was
 * typed is lost here. It knows the kit, its keys and layers, and never a desk.
 */
package org.pupitre.ui.kit.field;
