package org.pupitre.exchange.out;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.outlook.released.Released;
import org.pupitre.domain.outlook.released.ReleasedBooth;
import org.pupitre.domain.outlook.released.ReleasedChannel;
import org.pupitre.domain.outlook.released.ReleasedItem;
import org.pupitre.domain.outlook.released.ReleasedPerson;
import org.pupitre.domain.outlook.released.ReleasedQuestion;
import org.pupitre.domain.outlook.released.ReleasedSession;
import org.pupitre.domain.outlook.released.ReleasedSpeaker;
import org.pupitre.domain.outlook.released.ReleasedTerm;
import org.pupitre.domain.value.LocalText;
import org.pupitre.exchange.column.Cells;

/**
 * Working copies of sessions as a seminar file (site page "The seminar file"), from which they can be planned again without
 * loss. It names everyone, and says so in its first lines.
 */
public final class SeminarText {
    private static final int VERSION = 1;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter DISTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ssxxx", Locale.ROOT);

    private final List<Released> copies;
    private final String remark;

    private SeminarText(List<Released> copies, String remark) {
        this.copies = copies;
        this.remark = remark;
    }

    /**
     * The bytes of a file.
     *
     * @param copies sessions of one seminar; at least one
     * @param remark what a person who opens the file should know first
     */
    public static byte[] write(List<Released> copies, String remark) {
        return JsonFile.write(new SeminarText(copies, remark).whole());
    }

    private Map<String, Object> whole() {
        ReleasedSession first = copies.getFirst().session();
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("pupitreSeminar", VERSION);
        whole.put("remark", remark);
        whole.put("id", first.seminar().value());
        whole.put("title", text(first.seminarTitle()));
        whole.put("languages", first.languages().stream().map(Object::toString).toList());
        whole.put("zone", first.zone().getId());
        whole.put("people", people());
        boolean shared = copies.stream().map(Released::terms).distinct().count() == 1;
        if (shared && !copies.getFirst().terms().isEmpty()) {
            whole.put("glossary", glossary(copies.getFirst()));
        }
        List<Map<String, Object>> sessions = copies.stream().map(SeminarText::session).toList();
        for (int i = 0; !shared && i < sessions.size(); i++) {
            sessions.get(i).put("glossary", glossary(copies.get(i)));
        }
        whole.put("sessions", sessions);
        return whole;
    }

    private List<Object> people() {
        Map<String, Object> byId = new TreeMap<>();
        for (Released copy : copies) {
            for (ReleasedPerson person : copy.people()) {
                if (person.id() != null) {
                    byId.put(person.id(), person(person));
                }
            }
        }
        return List.copyOf(byId.values());
    }

    private static Map<String, Object> person(ReleasedPerson person) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", person.id());
        fields.put("name", person.name().text());
        put(fields, "saidAs", person.saidAs());
        put(fields, "affiliation", person.name().affiliation());
        put(fields, "group", person.group() == null ? null : person.group().name());
        put(fields, "language", person.language() == null ? null : person.language().value());
        put(fields, "country", person.country());
        put(fields, "languages",
                person.languages().isEmpty() ? null : person.languages().stream().map(Object::toString).toList());
        put(fields, "role", person.role());
        put(fields, "reach", person.reach());
        put(fields, "experience", person.experience() == null ? null : person.experience().name());
        put(fields, "venue", person.venue() == null ? null : person.venue().name());
        return fields;
    }

    private static List<Map<String, Object>> glossary(Released copy) {
        return copy.terms().stream().map(SeminarText::term).toList();
    }

    private static Map<String, Object> term(ReleasedTerm term) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", term.id());
        put(fields, "domain", term.field());
        List<Map<String, Object>> wordings = new ArrayList<>();
        for (ReleasedTerm.Wording wording : term.wordings()) {
            Map<String, Object> of = new LinkedHashMap<>();
            of.put("language", wording.language().value());
            of.put("text", wording.text());
            wordings.add(of);
        }
        fields.put("wordings", wordings);
        put(fields, "definition", term.definition() == null ? null : text(term.definition()));
        return fields;
    }

    private static Map<String, Object> session(Released copy) {
        ReleasedSession s = copy.session();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", s.id().value());
        fields.put("title", text(s.title()));
        fields.put("date", DAY.format(s.plannedStart().atZone(s.zone())));
        fields.put("start", time(s.plannedStart(), s.zone()));
        fields.put("hardStop", time(s.hardStop(), s.zone()));
        fields.put("languages", s.languages().stream().map(Object::toString).toList());
        fields.put("zone", s.zone().getId());
        put(fields, "secondZone", s.secondZone() == null ? null : s.secondZone().getId());
        put(fields, "objectives", s.objectives() == null ? null : List.of(text(s.objectives())));
        put(fields, "format", s.format() == null ? null : text(s.format()));
        put(fields, "notice", s.notice() == null ? null : text(s.notice()));
        fields.put("speakingMinutes", minutes(s.speakingSeconds()));
        fields.put("speakersReady", s.speakersReady());
        fields.put("channels", copy.channels().stream().map(SeminarText::channel).toList());
        fields.put("booths", copy.booths().stream().map(SeminarText::booth).toList());
        fields.put("items", copy.items().stream().map(item -> item(item, s.zone())).toList());
        fields.put("questions", copy.questions().stream().map(q -> question(q, s)).toList());
        return fields;
    }

    private static Map<String, Object> channel(ReleasedChannel channel) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", channel.id());
        fields.put("language", channel.language().value());
        fields.put("originalPasses", channel.originalPasses());
        return fields;
    }

    private static Map<String, Object> booth(ReleasedBooth booth) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", booth.id());
        fields.put("name", booth.name());
        fields.put("directions", booth.ways().stream().map(way -> way.from() + " > " + way.to()).toList());
        List<Map<String, Object>> team = new ArrayList<>();
        for (ReleasedBooth.Interpreter interpreter : booth.team()) {
            Map<String, Object> of = new LinkedHashMap<>();
            of.put("person", interpreter.person());
            of.put("languages", interpreter.languages().stream().map(Object::toString).toList());
            team.add(of);
        }
        fields.put("interpreters", team);
        return fields;
    }

    private static Map<String, Object> item(ReleasedItem item, ZoneId zone) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", item.id());
        fields.put("title", text(item.title()));
        fields.put("kind", item.kind().name());
        put(fields, "start", item.fixedStart() == null ? null : time(item.fixedStart(), zone));
        fields.put("minutes", minutes(item.durationSeconds()));
        put(fields, "end", item.lockedEnd() == null ? null : time(item.lockedEnd(), zone));
        fields.put("countToEnd", item.countToEnd());
        fields.put("warningMinutes", minutes(item.warningSeconds()));
        fields.put("dangerMinutes", minutes(item.dangerSeconds()));
        fields.put("minimumMinutes", minutes(item.minimumSeconds()));
        fields.put("priority", item.priority());
        fields.put("mayBeLeftOut", item.mayBeLeftOut());
        put(fields, "block", item.kind() == ItemKind.BLOCK ? null : item.block());
        put(fields, "note", item.note());
        fields.put("speakers", item.speakers().stream().map(SeminarText::speaker).toList());
        return fields;
    }

    private static Map<String, Object> speaker(ReleasedSpeaker speaker) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Duration allotted = speaker.allotted();
        fields.put("person", speaker.person());
        fields.put("minutes", minutes(allotted == null ? 0 : (int) allotted.toSeconds()));
        put(fields, "language", speaker.language() == null ? null : speaker.language().value());
        return fields;
    }

    /** A question whose language is not known is in the first language of the session: the form asks for one. */
    private static Map<String, Object> question(ReleasedQuestion question, ReleasedSession session) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("text", question.text());
        fields.put("language",
                (question.language() == null ? session.languages().getFirst() : question.language()).value());
        put(fields, "asker", question.person());
        List<Map<String, Object>> renditions = new ArrayList<>();
        question.renditions().forEach((tag, wording) -> {
            Map<String, Object> of = new LinkedHashMap<>();
            of.put("language", tag.value());
            of.put("text", wording.text());
            of.put("state", wording.state().name());
            renditions.add(of);
        });
        fields.put("renditions", renditions);
        return fields;
    }

    /** With seconds where there are some, and with its distance from UTC where its hour comes twice that day. */
    private static String time(Instant at, ZoneId zone) {
        boolean twice = zone.getRules().getValidOffsets(at.atZone(zone).toLocalDateTime()).size() > 1;
        boolean whole = at.getEpochSecond() % 60 == 0;
        return (twice ? DISTANT : whole ? MINUTE : SECOND).format(at.atZone(zone));
    }

    private static BigDecimal minutes(int seconds) {
        return Cells.minutes(seconds);
    }

    private static Map<String, String> text(LocalText text) {
        Map<String, String> wordings = new LinkedHashMap<>();
        text.wordings().forEach((tag, wording) -> wordings.put(tag.value(), wording));
        return wordings;
    }

    private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}
