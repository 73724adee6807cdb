package org.pupitre.exchange.seminar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pupitre.domain.act.BoothPlan;
import org.pupitre.domain.act.ChannelPlan;
import org.pupitre.domain.act.Direction;
import org.pupitre.domain.act.InterpreterPlan;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.ChannelId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;

/** Reads channels, booths and interpreters of a session. */
final class BoothReader {
    static final List<String> CHANNEL = List.of("id", "language", "originalPasses");
    static final List<String> BOOTH = List.of("id", "name", "directions", "interpreters");
    static final List<String> INTERPRETER = List.of("person", "languages");

    private static final Pattern DIRECTION = Pattern.compile("\\s*([A-Za-z0-9-]+)\\s*>\\s*([A-Za-z0-9-]+)\\s*");
    private static final String PLACEHOLDER = "";
    private static final Direction NO_DIRECTION = new Direction(LanguageTag.EN, LanguageTag.FR);

    private final PeopleAndLanguages known;

    BoothReader(PeopleAndLanguages known) {
        this.known = known;
    }

    /** The channels as given; where none is given, one a language that lets the original pass. */
    List<ChannelPlan> channels(Value list) {
        if (!list.given()) {
            return known.languages().stream().map(l -> new ChannelPlan(new ChannelId(l.value()), l, true)).toList();
        }
        List<ChannelPlan> channels = new ArrayList<>();
        Set<ChannelId> seen = new HashSet<>();
        for (Value value : list.list()) {
            Fields fields = value.fields(CHANNEL);
            LanguageTag language = fields.get("language").languageOf(known);
            ChannelId id = fields.get("id").orElse(new ChannelId(language.value()), v -> v.id(ChannelId::new));
            if (!seen.add(id)) {
                value.wrong("exchange.idTwice", id.value());
            }
            channels.add(new ChannelPlan(id, language, fields.get("originalPasses").orElse(true, Value::truth)));
        }
        return channels;
    }

    Booths booths(Value list) {
        List<BoothPlan> booths = new ArrayList<>();
        List<InterpreterPlan> interpreters = new ArrayList<>();
        Set<BoothId> seen = new HashSet<>();
        for (Value value : list.list()) {
            Fields fields = value.fields(BOOTH);
            BoothId id = fields.get("id").id(BoothId::new);
            if (!seen.add(id)) {
                fields.get("id").wrong("exchange.idTwice", id.value());
            }
            List<Direction> directions = fields.get("directions").someList().stream().map(this::direction).toList();
            booths.add(new BoothPlan(id, fields.get("name").orElse(id.value(), v -> v.text(FileValues.SHORT)),
                    directions.isEmpty() ? List.of(NO_DIRECTION) : directions));
            interpreters.addAll(team(fields.get("interpreters"), id));
        }
        return new Booths(booths, interpreters);
    }

    private List<InterpreterPlan> team(Value list, BoothId booth) {
        List<InterpreterPlan> team = new ArrayList<>();
        Set<PersonId> seen = new HashSet<>();
        for (Value value : list.list()) {
            Fields fields = value.fields(INTERPRETER);
            PersonId person = known.person(fields.get("person"));
            if (!seen.add(person)) {
                fields.get("person").wrong("exchange.idTwice", person.value());
            }
            team.add(new InterpreterPlan(person, booth,
                    fields.get("languages").list().stream().map(Value::language).toList()));
        }
        return team;
    }

    private Direction direction(Value value) {
        return value.word(text -> text.equals(PLACEHOLDER) ? NO_DIRECTION : direction(text), PLACEHOLDER,
                "exchange.expectedDirection");
    }

    private Direction direction(String text) {
        Matcher matcher = DIRECTION.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no direction: " + text);
        }
        LanguageTag from = Value.tag(matcher.group(1));
        LanguageTag to = Value.tag(matcher.group(2));
        if (!known.works(from) || !known.works(to)) {
            throw new IllegalArgumentException("not a language of the session: " + text);
        }
        return new Direction(from, to);
    }

    /** Booths with their interpreters. */
    record Booths(List<BoothPlan> plans, List<InterpreterPlan> interpreters) {}
}
