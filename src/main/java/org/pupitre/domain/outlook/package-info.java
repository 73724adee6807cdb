/**
 * What follows from several topics together, told of a state and an instant: the lines for the meeting tool with their
 * figures, what was planned against what was held. Nothing here is kept, and no rule needs it to decide.
 */
package org.pupitre.domain.outlook;
