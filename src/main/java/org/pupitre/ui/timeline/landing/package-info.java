/**
 * How the session can still end at its hard stop, as it is proposed on the console and adjusted minute by minute. It knows the
 * landing of the domain, and nothing of what else shows the agenda.
 */
package org.pupitre.ui.timeline.landing;
