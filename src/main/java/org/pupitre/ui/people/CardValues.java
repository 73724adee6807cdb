package org.pupitre.ui.people;

import java.util.Optional;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.value.LanguageTag;

/** What the fields of the card hold, as it is shown and typed; a text that is not there is empty. */
record CardValues(
        String name,
        String saidAs,
        String affiliation,
        Optional<Group> group,
        Optional<LanguageTag> language) {
    /** Between the values, where they are kept as one draft; no key types it. */
    private static final String SEPARATOR = "\u001f";
    private static final int PARTS = 5;

    static CardValues of(Person person) {
        return new CardValues(person.name(), text(person.saidAs()), text(person.affiliation()),
                Optional.ofNullable(person.group()), Optional.ofNullable(person.language()));
    }

    private static String text(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }

    /** As one text, to be kept while it is not saved. */
    String draft() {
        return String.join(SEPARATOR, name, saidAs, affiliation, group.map(Group::name).orElse(""),
                language.map(LanguageTag::value).orElse(""));
    }

    /** What was kept; empty for a text that no draft is. */
    static Optional<CardValues> read(String draft) {
        String[] parts = draft.split(SEPARATOR, -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        Optional<Group> group =
                java.util.Arrays.stream(Group.values()).filter(g -> g.name().equals(parts[3])).findFirst();
        return Optional.of(new CardValues(parts[0], parts[1], parts[2], group,
                parts[4].isEmpty() ? Optional.empty() : Optional.of(new LanguageTag(parts[4]))));
    }

    /** These values; each that is still as it was before a change of the person is as it is now. */
    CardValues following(CardValues before, CardValues now) {
        return new CardValues(name.equals(before.name) ? now.name : name,
                saidAs.equals(before.saidAs) ? now.saidAs : saidAs,
                affiliation.equals(before.affiliation) ? now.affiliation : affiliation,
                group.equals(before.group) ? now.group : group,
                language.equals(before.language) ? now.language : language);
    }
}
