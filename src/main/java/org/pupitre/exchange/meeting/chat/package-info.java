/** Chats of the meeting tool: which of their lines may be questions, and who wants them asked. */
package org.pupitre.exchange.meeting.chat;
