/**
 * Tools of the tests of reliability: reading recorded system calls, and the disk they leave when the power goes. Knows
 * nothing of the program.
 */
package org.pupitre.proof;
