/**
 * The gate: what of a session may leave, and to whom. From a state, a purpose, a language and an instant follows a copy in
 * which everything that may not leave is gone, and a list of places that a person must decide. Writers of files, the room
 * window and pages get this copy and nothing else; own screens use the state.
 */
package org.pupitre.domain.outlook.gate;
