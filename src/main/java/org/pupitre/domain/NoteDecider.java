package org.pupitre.domain;

import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.CopyMark;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.NoteAbout;
import org.pupitre.domain.act.NoteCommand;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.act.NoteCommand.EditNote;
import org.pupitre.domain.act.NoteCommand.GiveNotes;
import org.pupitre.domain.act.NoteCommand.KeepVersion;
import org.pupitre.domain.act.NoteCommand.RemoveNote;
import org.pupitre.domain.act.NoteCommand.TakeInNotes;
import org.pupitre.domain.act.PeopleEvent.PersonProposed;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.notes.NoteRules;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;

/** What a session makes of a command about notes: what is filled in, and who is proposed (rules of the notes, section 2). */
final class NoteDecider {
    private NoteDecider() {}

    static Decision decide(SessionState state, NoteCommand command, Instant now) {
        return switch (command) {
            case AddNote c -> add(state, c, now);
            case TakeInNotes c -> takeIn(state, c);
            case EditNote c -> rule(state, c, now);
            case RemoveNote c -> rule(state, c, now);
            case KeepVersion c -> rule(state, c, now);
            case GiveNotes c -> rule(state, c, now);
        };
    }

    private static Decision rule(SessionState state, NoteCommand command, Instant now) {
        NoteRules.Surroundings nothing = new NoteRules.Surroundings(null, null, null, null);
        return NoteRules.decide(state.notes(), command, new NoteRules.Place(nothing, null), now);
    }

    private static Decision takeIn(SessionState state, TakeInNotes command) {
        List<Event> events = new ArrayList<>();
        List<Person> people = Planning.proposed(state.people(), command.proposed(), events);
        Decision notes = NoteRules.takeIn(state.notes(), command);
        return switch (notes) {
            case Decision.Accepted accepted -> {
                events.addAll(accepted.events());
                yield new Decision.Accepted(events, people);
            }
            case Decision.Refused refused -> refused.reason() instanceof Rejection.NothingToTakeIn && !events.isEmpty()
                    ? new Decision.Accepted(events, people)
                    : refused;
        };
    }

    private static Decision add(SessionState state, AddNote command, Instant now) {
        NoteAbout about = command.about();
        Rejection unknown = about == null ? null : unknown(state, about);
        String name = command.speakerName();
        if (unknown != null) {
            return Decision.refuse(unknown);
        }
        if (name == null) {
            return taken(state, command, now);
        }
        if (about != null && about.speaker() != null) {
            return Decision.refuse(new Rejection.BadValue("speakerName", "null"));
        }
        PersonId known = named(state, name).orElse(null);
        PersonId id = known == null ? state.freshPerson() : known;
        AddNote named = new AddNote(command.note(), command.text(), command.tags(), command.language(),
                command.listening(), (about == null ? NoteAbout.NOTHING : about).withSpeaker(id), null,
                command.begun());
        Decision taken = taken(state, named, now);
        if (known != null || !(taken instanceof Decision.Accepted accepted)) {
            return taken;
        }
        CopyMark copy = state.core().copy();
        List<Event> events = new ArrayList<>(accepted.events());
        events.add(new PersonProposed(id, copy == null ? null : copy.device()));
        return new Decision.Accepted(events, List.of(new Person(id, PersonDetails.named(name))));
    }

    private static @Nullable Rejection unknown(SessionState state, NoteAbout about) {
        ItemId item = about.item();
        if (item != null && state.timeline().item(item).isEmpty()) {
            return new Rejection.NoSuchItem(item);
        }
        PersonId speaker = about.speaker();
        return speaker == null || state.people().knows(speaker) ? null : new Rejection.NoSuchPerson(speaker);
    }

    /** The only person of that name, whatever its capitals and accents. */
    private static Optional<PersonId> named(SessionState state, String name) {
        List<PersonId> same = state.people().all().stream().filter(p -> folded(p.name()).equals(folded(name)))
                .map(Person::id).toList();
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .toLowerCase(java.util.Locale.ROOT);
    }

    private static Decision taken(SessionState state, AddNote command, Instant now) {
        CopyMark copy = state.core().copy();
        Instant begun = NoteRules.begun(command, now);
        NoteRules.Surroundings around = copy == null
                ? atHome(state, command.about(), begun)
                : onCopy(state, command.about(), begun);
        return NoteRules.decide(state.notes(), command,
                new NoteRules.Place(around, state.mark()), now);
    }

    private static NoteRules.Surroundings atHome(SessionState state, @Nullable NoteAbout about, Instant begun) {
        Moment then = Moment.of(state, begun, null);
        boolean another = about != null && about.speaker() != null && !about.speaker().equals(then.speaker());
        LanguageTag usual = another ? language(state, about) : null;
        return new NoteRules.Surroundings(then.item(), then.turn(), then.speaker(),
                usual == null ? then.floorLanguage() : usual);
    }

    /**
     * A copy has no clock of the moderator's: as far as its bundle knows, the session goes on as it was expected to then;
     * else the item is the one planned for now, and the language that of the person who is named.
     */
    private static NoteRules.Surroundings onCopy(SessionState state, @Nullable NoteAbout about, Instant begun) {
        Expected expected = Expected.of(state, begun);
        LanguageTag usual = language(state, about);
        boolean named = about != null && about.speaker() != null && !about.speaker().equals(expected.speaker());
        return new NoteRules.Surroundings(expected.item().map(AgendaItem::id).orElse(null), null, expected.speaker(),
                named || expected.floorLanguage() == null ? usual : expected.floorLanguage());
    }

    private static @Nullable LanguageTag language(SessionState state, @Nullable NoteAbout about) {
        return about == null ? null : state.people().person(about.speaker()).map(Person::language).orElse(null);
    }
}
