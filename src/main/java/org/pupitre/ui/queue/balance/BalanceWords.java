package org.pupitre.ui.queue.balance;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Experience;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.Venue;
import org.pupitre.domain.outlook.balance.Attribute;
import org.pupitre.domain.outlook.balance.Suggestion;
import org.pupitre.domain.outlook.balance.Suggestion.Reason;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.Words;

/** Says values of attributes, and why something is suggested. */
final class BalanceWords {
    private final Words words;

    BalanceWords(Words words) {
        this.words = words;
    }

    /** A value as a row says it. */
    String value(Attribute attribute, @Nullable String value, @Nullable String shown) {
        if (value == null) {
            return words.text("balance.notKnown");
        }
        return switch (attribute) {
            case LANGUAGE -> new LanguageTag(value).nameIn(words.locale());
            case GROUP -> words.word("queue.group", Group.valueOf(value));
            case COUNTRY -> Objects.requireNonNullElse(shown, value);
            case FIRST_TIME -> words.word("person.experience", Experience.valueOf(value));
            case ON_SITE -> words.word("person.venue", Venue.valueOf(value));
        };
    }

    /** Who would be moved. */
    String name(Suggestion suggestion) {
        return suggestion.person() == null ? words.text("queue.unnamed") : suggestion.person().name();
    }

    /** The reason in words. */
    String reason(Suggestion suggestion) {
        return switch (suggestion.reason()) {
            case Reason.FirstFrom r -> r.most() == null
                    ? first(r)
                    : words.text("balance.firstAnd", first(r), r.times(), r.of(), from(r, r.most()));
            case Reason.NotSpoken r -> words.text("balance.notSpoken", r.ahead());
            case Reason.LanguageWaits r ->
                    words.text("balance.languageWaits", new LanguageTag(r.language()).nameIn(words.locale()),
                            r.minutes());
            case Reason.Grouped r -> words.text("balance.grouped",
                    new LanguageTag(r.language()).nameIn(words.locale()), r.fewerChanges());
        };
    }

    private String first(Reason.FirstFrom reason) {
        String key = reason.attribute() == Attribute.COUNTRY ? "balance.firstCountry" : "balance.first";
        return words.text(key, reason.attribute() == Attribute.COUNTRY ? reason.shown() : from(reason, reason.value()));
    }

    private String from(Reason.FirstFrom reason, String value) {
        return switch (reason.attribute()) {
            case GROUP -> words.word("balance.from", Group.valueOf(value));
            case FIRST_TIME -> words.word("balance.by", Experience.valueOf(value));
            case ON_SITE -> words.word("balance.at", Venue.valueOf(value));
            default -> value(reason.attribute(), value, reason.shown());
        };
    }
}
