package org.pupitre.exchange.meeting.questions;

import java.util.List;

import org.pupitre.exchange.table.Decoded;

/**
 * What a file of Slido holds.
 *
 * @param deleted questions that were deleted there and are left out
 * @param others  objects that are no questions
 */
public record SlidoFound(List<ToldQuestion> questions, int deleted, int others, Decoded decoded) {
    public SlidoFound {
        questions = List.copyOf(questions);
    }
}
