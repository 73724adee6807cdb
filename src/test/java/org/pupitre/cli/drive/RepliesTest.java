package org.pupitre.cli.drive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.Outcome;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.TimelineEvent.ItemSkipped;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.json.Json;
import tools.jackson.databind.node.ObjectNode;

/** Each outcome has a line of its own, and only what is in the library is answered with a seq. */
class RepliesTest {
    private static final CommandId ID = new CommandId("c1");
    private static final SessionState STATE = SessionState.empty(new SessionId("s1"), People.NOBODY);
    private static final ItemSkipped SKIPPED = new ItemSkipped(new ItemId("i1"));

    private static ObjectNode line(Outcome outcome) throws Exception {
        ObjectNode line = Json.object(Replies.line(outcome));
        assertThat(line.get("id").stringValue()).isEqualTo("c1");
        return line;
    }

    @Test
    void whatIsInTheLibraryHasItsSeqAndEvents() throws Exception {
        ObjectNode line = line(new Outcome.Done(ID, 12, List.of(SKIPPED), STATE));
        assertThat(line.propertyNames()).containsExactlyInAnyOrder("id", "seq", "events");
        assertThat(line.get("seq").longValue()).isEqualTo(12);
        assertThat(line.get("events").get(0).stringValue()).isEqualTo("ItemSkipped");
    }

    @Test
    void whatIsSetAsideHasItsPlaceAndNoSeq() throws Exception {
        ObjectNode line = line(new Outcome.SetAside(ID, List.of(SKIPPED), STATE, "/stick/aside"));
        assertThat(line.has("seq")).isFalse();
        assertThat(line.toString()).contains("/stick/aside");
    }

    @Test
    void whatWasNotSavedSaysSoInBothLanguages() throws Exception {
        ObjectNode line = line(new Outcome.NotSaved(ID, "FULL"));
        assertThat(line.propertyNames()).containsExactlyInAnyOrder("id", "notSaved", "message");
        assertThat(line.get("notSaved").stringValue()).isEqualTo("FULL");
        assertThat(line.get("message").get("en").stringValue()).isNotBlank()
                .isNotEqualTo(line.get("message").get("fr").stringValue());
    }

    @Test
    void whatWasRefusedNamesTheReason() throws Exception {
        ObjectNode line = line(new Outcome.Refused(ID, new Rejection.NoSuchItem(new ItemId("i9"))));
        assertThat(line.get("rejected").stringValue()).isEqualTo("NoSuchItem");
        assertThat(line.has("seq")).isFalse();
    }
}
