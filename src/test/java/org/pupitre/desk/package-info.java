/**
 * A desk to try the program at: a screen of its own, a window manager, real keys and a real pointer, pictures. It knows the
 * program as a person does, from outside; what a session holds is read from its library afterwards.
 */
package org.pupitre.desk;
