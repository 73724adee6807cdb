/**
 * The whole session as one immutable value, the decider (command, state and now give events or a refusal) and the
 * evolver (state and event give state). Both are pure: no clock, no randomness, no logging, no file, no screen.
 */
package org.pupitre.domain;
