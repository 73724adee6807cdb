package org.pupitre.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pupitre.exchange.intake.Intakes.states;
import static org.pupitre.exchange.intake.Intakes.why;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.Play;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.SessionId;
import org.pupitre.exchange.calendar.EventId;
import org.pupitre.exchange.column.OwnTable;
import org.pupitre.exchange.table.Said;

/** The events of a calendar become items, in order, with their reasons where not (rules of imports, section 1.6). */
class CalendarIntakeTest {
    private final Play play = Play.session("");

    private static String calendar(String... events) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n"
                + "BEGIN:VTIMEZONE\r\nTZID:Somewhere\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
                + "TZOFFSETFROM:+0500\r\nTZOFFSETTO:+0500\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
                + String.join("", events) + "END:VCALENDAR\r\n";
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\r\nDTSTAMP:20220101T000000Z\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
    }

    private Preview read(String text) {
        return Intakes.preview(text, OwnTable.AGENDA, play.state());
    }

    @Test
    void eventsOfAllZonesComeInTheirOrderAndAgainWithoutChange() {
        String file = calendar(event("UID:c", "DTSTART;TZID=Somewhere:20220524T214500", "DURATION:PT15M",
                "SUMMARY;LANGUAGE=fr:Clôture\\, enfin"),
                event("UID:b", "DTSTART;TZID=America/New_York:20220524T121000",
                        "DTEND;TZID=America/New_York:20220524T124500",
                        "SUMMARY:Panel", "DESCRIPTION:Bring\\nwater"),
                event("UID:a", "DTSTART:20220524T160000Z", "DTEND:20220524T161000Z", "SUMMARY;LANGUAGE=en:Welcome"),
                event("UID:d", "DTSTART;TZID=Mars/Base:20220524T190000", "DTEND;TZID=Mars/Base:20220524T191000",
                        "SUMMARY:Unknown zone"));
        Preview preview = read(file);
        play.does(preview.takeIn());

        assertThat(play.state().timeline().items()).extracting(item -> item.title().in(LanguageTag.EN))
                .containsExactly("Welcome", "Panel", "Clôture, enfin", "Unknown zone");
        assertThat(play.state().timeline().items()).extracting(AgendaItem::plannedStart).isSorted();
        assertThat(play.state().timeline().items()).extracting(item -> item.plan().durationSeconds())
                .containsExactly(600, 2100, 900, 600);
        assertThat(play.state().timeline().items().get(1).plan().note()).isEqualTo("Bring\nwater");
        assertThat(said(preview.remarks())).anyMatch(remark -> remark.contains("Mars/Base"));
        assertThat(states(read(file))).containsOnly(RowState.UNCHANGED);
    }

    private static List<String> said(List<Said> all) {
        return all.stream().map(said -> said.text(Intakes.ENGLISH)).toList();
    }

    @Test
    void repeatingEventsComeOnceAndThoseWithoutATimeAreRejectedWithTheReason() {
        Preview preview = read(calendar(
                event("UID:r", "DTSTART:20220524T160000Z", "DTEND:20220524T161000Z", "RRULE:FREQ=DAILY",
                        "SUMMARY:Daily"),
                event("UID:r", "RECURRENCE-ID:20220525T160000Z", "DTSTART:20220525T170000Z", "SUMMARY:Daily, later"),
                event("UID:w", "DTSTART;VALUE=DATE:20220524", "SUMMARY:Whole day"),
                event("UID:x", "DTSTART:20220524T160000Z", "STATUS:CANCELLED", "SUMMARY:Off"),
                event("UID:n", "SUMMARY:None")));

        assertThat(preview.counts()).containsEntry(RowState.NEW, 1).containsEntry(RowState.REJECTED, 4);
        assertThat(preview.rows()).filteredOn(row -> row.state() == RowState.REJECTED).extracting(Intakes::why)
                .allSatisfy(reason -> assertThat(reason).isNotEmpty());
        assertThat(said(preview.remarks())).anyMatch(remark -> remark.contains("“Daily” repeats"));
        assertThat(preview.rows().stream().map(row -> why(row))).anyMatch(reason -> reason.contains("lasts all day"));
    }

    @Test
    void ourOwnCalendarsAreTheItemsTheyCameFrom() {
        Play given = Play.session(Play.S1);
        String uid = EventId.of(new SessionId("s"), "B");
        AgendaItem item = given.state().timeline().item(new ItemId("B")).orElseThrow();
        String file = calendar(event("UID:" + uid + "-fr@pupitre", "DTSTART:" + utc(item.plannedStart()),
                "DTEND:" + utc(item.plannedEnd()), "SUMMARY;LANGUAGE=fr:Le point B", "DESCRIPTION:Séance"));
        Preview preview = Intakes.preview(file, OwnTable.AGENDA, given.state());

        assertThat(preview.rows().getFirst().change()).isInstanceOf(RowChange.ChangedItem.class);
        assertThat(preview.rows().getFirst().differs()).as("the title alone").hasSize(1);
    }

    private static String utc(Instant at) {
        return at.toString().replaceAll("[:-]", "");
    }

    @Test
    void aCalendarIsNoListOfPeopleAndAnEmptyOneIsSaid() {
        assertThat(Intakes.refusal(calendar().getBytes(StandardCharsets.UTF_8), OwnTable.PEOPLE, play.state()))
                .contains("as an agenda");
        assertThat(Intakes.refusal(calendar().getBytes(StandardCharsets.UTF_8), OwnTable.AGENDA, play.state()))
                .contains("no event");
    }
}
