/**
 * Files of the meeting tool: questions and their answers, chats, and who was there. Each becomes rows beside what the session
 * knows already (rules of imports, sections 5 and 6). Nothing is written here.
 */
package org.pupitre.exchange.meeting;
