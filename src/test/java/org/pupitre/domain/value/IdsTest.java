package org.pupitre.domain.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be an id, and the ids that follow from others. */
class IdsTest {
    static Stream<Function<String, Id>> kinds() {
        return Stream.of(SessionId::new, SeminarId::new, ItemId::new, EntryId::new, PersonId::new, QuestionId::new,
                NoteId::new, BoothId::new, ChannelId::new, SignalId::new, IncidentId::new, CommandId::new,
                RevisionId::new);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anIdIsOneTo64PlainCharacters(Function<String, Id> kind) {
        for (String value : List.of("a", "Z", "0", "9", "z", "A", ".", ":", "_", "-", "q7", "x".repeat(64))) {
            assertThat(kind.apply(value).value()).isEqualTo(value);
            assertThat(kind.apply(value)).hasToString(value);
        }
        for (String value : List.of("", " ", "a b", "é", "@", "[", "`", "{", "/", ";", "x".repeat(65), "a\n")) {
            assertThatIllegalArgumentException().as(value).isThrownBy(() -> kind.apply(value))
                    .withMessageContaining("1 to 64").withMessageContaining("\"" + value + "\"");
        }
    }

    @Test
    void aCopyIsNamedInAtMost24Characters() {
        assertThat(new CopyId("c".repeat(24))).hasToString("c".repeat(24));
        assertThatIllegalArgumentException().isThrownBy(() -> new CopyId("c".repeat(25)))
                .withMessageContaining("at most 24");
        assertThatIllegalArgumentException().isThrownBy(() -> new CopyId("")).withMessageContaining("CopyId");
    }

    /** The figures are those of FNV-1a with 64 bits, of which test vectors are published. */
    @ParameterizedTest
    @ValueSource(strings = {"a=af63dc4c8601ec8c", "foobar=85944171f73967e8", "b=af63df4c8601f1a5"})
    void whatAnErasedPersonIsCalledFollowsFromTheIdAlone(String vector) {
        String[] parts = vector.split("=", -1);
        PersonId erased = new PersonId(parts[0]).erased();
        assertThat(erased.value()).isEqualTo("erased-" + parts[1]);
        assertThat(erased.erased()).isSameAs(erased);
        assertThat(new PersonId("erased-" + parts[1] + "0").erased().value()).as("one digit too many")
                .isNotEqualTo("erased-" + parts[1] + "0");
    }

    @Test
    void itAlwaysHas16Digits() {
        for (int i = 0; i < 5_000; i++) {
            assertThat(new PersonId("p" + i).erased().value()).matches("erased-[0-9a-f]{16}");
        }
    }

    @Test
    void aRevisionIsNamedAfterItsCommandAndItsCopy() {
        CopyId copy = new CopyId("k1");
        assertThat(RevisionId.of(null, new CommandId("c1"))).hasToString("c1");
        assertThat(RevisionId.of(copy, new CommandId("c1"))).hasToString("k1.c1");
        CommandId longest = new CommandId("c".repeat(64));
        assertThat(RevisionId.of(null, longest)).hasToString(longest.value());
        assertThat(RevisionId.of(copy, new CommandId("c".repeat(61)))).hasToString("k1." + "c".repeat(61));
        assertThat(RevisionId.of(copy, longest).value()).matches("k1\\.[0-9a-f]{16}")
                .isNotEqualTo(RevisionId.of(copy, new CommandId("d".repeat(64))).value());
    }
}
