package org.pupitre.exchange.out;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Description;
import biweekly.property.RawProperty;
import biweekly.property.Status;
import biweekly.property.Summary;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.outlook.released.Released;
import org.pupitre.domain.outlook.released.ReleasedItem;
import org.pupitre.domain.outlook.released.ReleasedName;
import org.pupitre.domain.outlook.released.ReleasedSpeaker;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.exchange.calendar.EventId;

/**
 * The agenda as a calendar in one language: an event an item, with times in UTC. The id of an event says nothing of the
 * session, is another one in each language and stays the same from file to file; its sequence is raised.
 */
public final class CalendarFile {
    private static final int MOST_OCTETS = 75;
    private static final String END = "\r\n";

    private final Released copy;
    private final int sequence;
    private final Instant changed;

    private CalendarFile(Released copy, int sequence, Instant changed) {
        this.copy = copy;
        this.sequence = sequence;
        this.changed = changed;
    }

    /**
     * The bytes of a calendar in the language of the copy.
     *
     * @param sequence never less than that of an earlier file of the session, and more once something has changed
     * @param changed  when something changed last
     */
    public static byte[] write(Released copy, int sequence, Instant changed) {
        return folded(new CalendarFile(copy, sequence, changed).text()).getBytes(StandardCharsets.UTF_8);
    }

    private String text() {
        ICalendar calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId("-//Pupitre//Pupitre//" + copy.language().label());
        calendar.addProperty(new RawProperty("X-WR-CALNAME", copy.session().title().in(copy.language())));
        copy.items().stream().filter(item -> item.kind() != ItemKind.MARKER && item.kind() != ItemKind.BLOCK)
                .forEach(item -> calendar.addEvent(event(item)));
        return unfolded(calendar);
    }

    private VEvent event(ReleasedItem item) {
        VEvent event = new VEvent();
        event.setUid(id(item));
        event.setDateTimeStamp(Date.from(changed));
        event.setSequence(sequence);
        event.setDateStart(Date.from(item.planned().start()), true);
        event.setDateEnd(Date.from(item.planned().end()), true);
        Summary summary = new Summary(item.title().in(copy.language()));
        summary.setLanguage(written(item.title()).value());
        event.setSummary(summary);
        Description description = new Description(description(item));
        description.setLanguage(copy.language().value());
        event.setDescription(description);
        // An event that is no longer in the file would stay in the calendars that have it.
        event.setStatus(item.leftOut() ? Status.cancelled() : Status.confirmed());
        return event;
    }

    /** The language of a title that goes into the file: another one, where there is none in that of the file. */
    private LanguageTag written(LocalText title) {
        String wording = title.in(copy.language());
        return wording.equals(title.wordings().get(copy.language()))
                ? copy.language()
                : title.wordings().entrySet().stream().filter(e -> e.getValue().equals(wording)).map(Map.Entry::getKey)
                        .findFirst().orElse(copy.language());
    }

    private String description(ReleasedItem item) {
        List<String> speakers = item.speakers().stream().map(ReleasedSpeaker::name).map(ReleasedName::line).toList();
        String session = copy.session().seminarTitle().in(copy.language()) + "\n"
                + copy.session().title().in(copy.language());
        return speakers.isEmpty() ? session : String.join("\n", speakers) + "\n\n" + session;
    }

    private String id(ReleasedItem item) {
        return EventId.of(copy.session().id(), item.id()) + "-" + copy.language() + "@pupitre";
    }

    /** The library folds by characters; so it is asked not to fold. */
    private static String unfolded(ICalendar calendar) {
        java.io.StringWriter out = new java.io.StringWriter();
        try (ICalWriter writer = new ICalWriter(out, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toString();
    }

    /** Lines of at most 75 octets; what goes on begins with a space, and no character is cut. */
    static String folded(String text) {
        return text.lines().map(CalendarFile::line).collect(Collectors.joining(END, "", END));
    }

    private static String line(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int at = 0; at < line.length();) {
            int next = line.offsetByCodePoints(at, 1);
            int size = line.substring(at, next).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                folded.append(END).append(' ');
                octets = 1;
            }
            folded.append(line, at, next);
            octets += size;
            at = next;
        }
        return folded.toString();
    }
}
