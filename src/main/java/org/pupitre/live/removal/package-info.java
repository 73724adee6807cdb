/** Taking whole sessions out of a library. */
package org.pupitre.live.removal;
