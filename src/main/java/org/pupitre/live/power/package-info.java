/**
 * The computer under a session: keeping it awake, its battery; each system in its own way, a file for each. It knows
 * neither sessions nor screens.
 */
package org.pupitre.live.power;
