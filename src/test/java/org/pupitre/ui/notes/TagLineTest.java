package org.pupitre.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pupitre.domain.act.NoteTag.CHALLENGE;
import static org.pupitre.domain.act.NoteTag.DECISION;
import static org.pupitre.domain.act.NoteTag.FOLLOW_UP;
import static org.pupitre.domain.act.NoteTag.LESSON;
import static org.pupitre.domain.act.NoteTag.RECOMMENDATION;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pupitre.domain.act.NoteTag;

class TagLineTest {
    private final TagWords words = TagWords.ofAll();

    @ParameterizedTest
    @CsvSource({"#lesson, LESSON", "#leçon, LESSON", "#lecon, LESSON", "#LES, LESSON", "#défi, CHALLENGE",
            "#defi, CHALLENGE", "#chall, CHALLENGE", "#rec, RECOMMENDATION", "#suivi, FOLLOW_UP",
            "#follow-up, FOLLOW_UP", "#followup, FOLLOW_UP", "#citation, QUOTE", "#o, OPPORTUNITY", "#prat, PRACTICE",
            "#sol, SOLUTION", "#dec, DECISION", "#act, ACTION"})
    void understandsBothLanguagesWithoutAccentsAndByTheirBeginning(String typed, NoteTag tag) {
        TagLine line = TagLine.read(typed + " text", words);

        assertThat(line.tags()).containsExactly(tag);
        assertThat(line.text()).isEqualTo("text");
    }

    @Test
    void takesSeveralTagsFromAnywhere() {
        TagLine line = TagLine.read("  #lesson Money   ends #rec early. #suivi", words);

        assertThat(line.tags()).containsExactlyInAnyOrder(LESSON, RECOMMENDATION, FOLLOW_UP);
        assertThat(line.text()).isEqualTo("Money ends early.");
    }

    @Test
    void leavesWhatIsAmbiguousOrUnknownInTheText() {
        TagLine line = TagLine.read("#s and #c and #zebra, not a#lesson nor #1", words);

        assertThat(line.tags()).isEmpty();
        assertThat(line.unknown()).containsExactly("s", "c", "zebra");
        assertThat(line.text()).isEqualTo("#s and #c and #zebra, not a#lesson nor #1");
    }

    @Test
    void readsASignThatEndsATag() {
        assertThat(TagLine.read("#défi: budgets", words).tags()).containsExactly(CHALLENGE);
        assertThat(TagLine.read("(#décision) taken", words).tags()).containsExactly(DECISION);
    }
}
