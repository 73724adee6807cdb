/**
 * The program as it is started and seen: starting the toolkit, and windows with what they show. It knows every room but the root,
 * and must never know rules, tables or formats.
 */
package org.pupitre.app;
