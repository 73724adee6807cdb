package org.pupitre.domain.act;

/**
 * Speaking time that a group has in the debate (rules of the queue, section 3.12).
 *
 * @param seconds 0 to 86 400
 */
public record GroupBudget(Group group, int seconds) {}
