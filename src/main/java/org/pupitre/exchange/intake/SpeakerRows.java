package org.pupitre.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.ItemPlan.PlannedSpeaker;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.TypedText;
import org.pupitre.exchange.column.AgendaColumn;
import org.pupitre.exchange.column.HeaderFold;
import org.pupitre.exchange.column.SpeakerCell;
import org.pupitre.exchange.table.Unfit;

/** Finds who speaks in the items of a file. */
final class SpeakerRows {
    private static final int SECONDS_A_MINUTE = 60;

    private final Known known;
    private final SpeakerNames names;
    /** New people of this file, by folded name, so that two rows mean the same person. */
    private final Map<String, Person> made = new HashMap<>();

    SpeakerRows(Known known) {
        this.known = known;
        this.names = new SpeakerNames(known);
    }

    /**
     * Puts who speaks among the values of a row.
     *
     * @param there the item as it is, or null
     * @throws Unfit if a name is that of several people, or longer than one is
     */
    void read(ItemRow row, @Nullable ItemPlan there) throws Unfit {
        List<SpeakerCell> cells = row.speakers;
        if (cells == null) {
            return;
        }
        List<ItemFields.Speaker> speakers = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Person person = person(row, cells.get(i).name(),
                    row.speakerIds.size() == cells.size() ? row.speakerIds.get(i) : "");
            if (speakers.stream().noneMatch(other -> other.planned().person().equals(person.id()))) {
                speakers.add(speaker(cells.get(i), person, row, cells.size(), there));
            }
        }
        row.given.put(ItemFields.of(AgendaColumn.SPEAKERS), speakers);
    }

    private Person person(ItemRow row, String written, String id) throws Unfit {
        String name = TypedText.line(written);
        Optional<Person> byId = names.withId(id, name);
        if (byId.isPresent() && known.people().knows(byId.get().id())) {
            return byId.get();
        }
        if (name.length() > PersonDetails.LONGEST_NAME || name.isEmpty()) {
            throw RowCells.bad("intake.badName", ItemFields.of(AgendaColumn.SPEAKERS), written);
        }
        String folded = HeaderFold.of(name);
        Person person = made.get(folded);
        if (person == null) {
            Person there = byId.isPresent() ? null : names.named(name);
            if (there != null) {
                return there;
            }
            person = byId.orElseGet(() -> names.made(name));
            made.put(folded, person);
        }
        row.newPeople.add(person);
        return person;
    }

    private ItemFields.Speaker speaker(SpeakerCell cell, Person person, ItemRow row, int all,
            @Nullable ItemPlan there) {
        PlannedSpeaker before = there == null ? null : before(there, person.id());
        Integer seconds = cell.seconds();
        if (seconds == null) {
            seconds = before == null ? share(row, all, there) : before.allotmentSeconds();
        }
        LanguageTag language = cell.language() == null
                ? before == null ? null : before.language()
                : known.language(cell.language());
        return new ItemFields.Speaker(new PlannedSpeaker(person.id(), seconds, language), person.name());
    }

    private static @Nullable PlannedSpeaker before(ItemPlan there, PersonId person) {
        return there.speakers().stream().filter(speaker -> speaker.person().equals(person)).findFirst().orElse(null);
    }

    /** An equal share of the item in whole minutes, at least one; the usual speaking time where the item has no length. */
    private int share(ItemRow row, int all, @Nullable ItemPlan there) {
        Integer given = row.seconds();
        int seconds = given == null ? there == null ? 0 : there.durationSeconds() : given;
        return seconds == 0
                ? known.plan().speakingSeconds()
                : Math.max(1, seconds / all / SECONDS_A_MINUTE) * SECONDS_A_MINUTE;
    }
}
