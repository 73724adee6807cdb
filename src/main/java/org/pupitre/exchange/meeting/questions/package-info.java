/** Questions and answers as the meeting tool reports them. */
package org.pupitre.exchange.meeting.questions;
