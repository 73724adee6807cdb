package org.pupitre.domain.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.value.PersonId;

/** How many people want a question with its members asked (rules of the board, section 5). */
class VoteRangeTest {
    private static Votes votes(String known, int unnamed) {
        Set<PersonId> people = known.chars().mapToObj(c -> new PersonId(String.valueOf((char) c)))
                .collect(Collectors.toSet());
        return new Votes(people, unnamed);
    }

    private static String range(Votes... votes) {
        VoteRange range = VoteRange.of(List.of(votes));
        return range.least() + " to " + range.most();
    }

    @Test
    void knownVotersCountOnce() {
        assertThat(range(votes("abcde", 0), votes("def", 0))).isEqualTo("6 to 6");
    }

    @Test
    void votersWithoutNamesMayBeTheSame() {
        assertThat(range(votes("abcde", 0), votes("", 3))).isEqualTo("5 to 8");
        assertThat(range(votes("ab", 0), votes("", 5))).isEqualTo("5 to 7");
        assertThat(range(votes("abc", 0), votes("ab", 3))).as("three beside a and b").isEqualTo("5 to 6");
    }
}
