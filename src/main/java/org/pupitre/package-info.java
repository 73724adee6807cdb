/** The way in: starts the program and puts its long-lived parts together. Knows every room; no room knows it. */
package org.pupitre;
