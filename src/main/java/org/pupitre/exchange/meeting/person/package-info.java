/** Finds the people whom files of the meeting tool name, and makes keys by which their rows are known again. */
package org.pupitre.exchange.meeting.person;
