/** The console left running for an hour: what it shows is compared with the journal once a minute. */
package org.pupitre.ui.hour;
