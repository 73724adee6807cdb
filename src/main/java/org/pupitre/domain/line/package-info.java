/**
 * Lines of history: on which machine a session was written from when on, and what was done on a machine after the session
 * had gone on elsewhere.
 */
package org.pupitre.domain.line;
