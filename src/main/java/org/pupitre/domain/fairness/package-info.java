/**
 * Decides how the floor is shared out: closing, budgets of groups, and what comes next. This room belongs to the domain, which
 * knows all topics.
 */
package org.pupitre.domain.fairness;
