/**
 * Files and folders of this computer, for any part of the program: where they really are, whole or not there, names that can
 * be used, files of others in the way. This room knows paths alone, nothing of the program.
 */
package org.pupitre.disk;
