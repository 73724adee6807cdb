/**
 * Who has spoken beside who waits, and what could be done about it: told of a state and an instant, and nothing needs it to
 * decide.
 */
package org.pupitre.domain.outlook.balance;
