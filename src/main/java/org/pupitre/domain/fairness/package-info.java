/**
 * Decides how the floor is shared out: closing, budgets of groups, and what comes next. This room belongs to the domain; it
 * is given the topics it needs.
 */
package org.pupitre.domain.fairness;
