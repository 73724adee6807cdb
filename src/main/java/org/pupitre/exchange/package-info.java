/**
 * Files in and out, one folder a family of formats: files become commands of the domain, a session's state becomes
 * files. These rooms know the domain and the library's desk, never the journal's tables and no screen.
 */
package org.pupitre.exchange;
