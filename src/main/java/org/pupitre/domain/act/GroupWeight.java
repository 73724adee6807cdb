package org.pupitre.domain.act;

/**
 * How large a group is beside the others when a debate is divided (rules of the queue, section 3.13).
 *
 * @param weight 0 to 10 000, such as its number of seats
 */
public record GroupWeight(Group group, int weight) {}
