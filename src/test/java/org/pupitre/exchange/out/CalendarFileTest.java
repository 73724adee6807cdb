package org.pupitre.exchange.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.TimelineCommand.SkipItem;
import org.pupitre.domain.outlook.released.ReleasePurpose;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;

/** Calendars, read again by a library that did not write them. */
class CalendarFileTest {
    private static String text(Play play, LanguageTag language, int sequence) {
        return new String(
                CalendarFile.write(SampleCopies.of(play, ReleasePurpose.RECORD, language), sequence,
                        SampleCopies.now()),
                StandardCharsets.UTF_8);
    }

    private static List<VEvent> events(String text) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            assertThat(calendar.validate().getEntries()).isEmpty();
            return calendar.getComponents(Component.VEVENT);
        } catch (Exception e) {
            throw new AssertionError(text, e);
        }
    }

    private static String value(VEvent event, String property) {
        return event.<Property>getProperty(property).orElseThrow().getValue();
    }

    private static List<String> ids(String text) {
        return events(text).stream().map(e -> value(e, Property.UID)).toList();
    }

    @Test
    void anItemIsAnEventInUtc() {
        String text = text(SampleCopies.planned(), LanguageTag.FR, 7);
        List<VEvent> events = events(text);
        assertThat(events).hasSize(4);
        assertThat(value(events.get(1), Property.SUMMARY)).isEqualTo("B");
        assertThat(value(events.get(1), Property.DTSTART)).isEqualTo("20270114T171000Z");
        assertThat(value(events.get(1), Property.DTEND)).isEqualTo("20270114T172200Z");
        assertThat(value(events.get(1), Property.SEQUENCE)).isEqualTo("7");
        assertThat(value(events.get(1), Property.DTSTAMP)).isEqualTo("20270114T164500Z");
        assertThat(text).contains("SUMMARY;LANGUAGE=fr:B").doesNotContain("TZID", "\n ical");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(events).allSatisfy(event -> {
            assertThat(event.getProperties(Property.SUMMARY)).hasSize(1);
            assertThat(event.getProperties(Property.DESCRIPTION)).hasSize(1);
        });
    }

    @Test
    void idsAreOfOneLanguageAndStayFromFileToFile() {
        Play play = SampleCopies.planned();
        List<String> french = ids(text(play, LanguageTag.FR, 1));
        List<String> english = ids(text(play, LanguageTag.EN, 1));
        assertThat(french).allMatch(id -> id.contains("-fr"));
        Set<String> all = new HashSet<>(french);
        all.addAll(english);
        assertThat(all).hasSize(8);
        assertThat(ids(text(play.at("19:00"), LanguageTag.FR, 9))).isEqualTo(french);
        assertThat(french).noneMatch(id -> id.contains(play.state().id().value() + "/"));
    }

    @Test
    void whatIsLeftOutIsCancelled() {
        List<VEvent> events = events(text(SampleCopies.planned(new SkipItem(new ItemId("B"))), LanguageTag.EN, 2));
        assertThat(events).extracting(e -> value(e, Property.STATUS)).containsExactly("CONFIRMED", "CANCELLED",
                "CONFIRMED", "CONFIRMED");
    }

    @Test
    void linesAreFoldedByOctetsAndNoCharacterIsCut() {
        String title =
                "Réintégration, durable; à travers \\ des partenariats 🤝".repeat(4) + "\nأول سطر " + "ع".repeat(90);
        ItemPlan item = new ItemPlan(new ItemId("i1"), LocalText.of(title, title), ItemKind.PANEL,
                Play.details().plannedStart(), 600, null, false, 120, 60, 0, 2, List.of());
        String text = text(SampleCopies.played(Play.plan(List.of(item))), LanguageTag.FR, 1);
        assertThat(text.lines()).allSatisfy(
                line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(text).doesNotContain("\uFFFD").contains("\\,", "\\;", "\\n", "\\\\");
        assertThat(value(events(text).getFirst(), Property.SUMMARY)).isEqualTo(title);
    }
}
