/** Between the sheet for deleting a session and the library. */
package org.pupitre.app.window.removal;
