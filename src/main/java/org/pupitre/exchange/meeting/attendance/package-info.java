/** Who was at a session, and how long, as the meeting tool reports it. */
package org.pupitre.exchange.meeting.attendance;
