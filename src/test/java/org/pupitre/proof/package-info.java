/**
 * Tools of the tests of reliability: recorded system calls, the disk they leave when the power goes, files of earlier programs. Knows
 * nothing of the program.
 */
package org.pupitre.proof;
