package org.pupitre.journal.json;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import org.pupitre.domain.act.BoothPlan;
import org.pupitre.domain.act.Direction;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.ItemPlan.PlannedSpeaker;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.value.Id;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.journal.json.Expectation.Kind;

/** What a value of a type looks like in JSON. */
final class ExpectedJson {
    private static final Map<Class<?>, Kind> KINDS = Map.of(Instant.class, Kind.INSTANT, ZoneId.class, Kind.ZONE,
            LanguageTag.class, Kind.LANGUAGE, String.class, Kind.TEXT, int.class, Kind.WHOLE, Integer.class, Kind.WHOLE,
            long.class, Kind.WHOLE, Long.class, Kind.WHOLE, boolean.class, Kind.TRUTH, Boolean.class, Kind.TRUTH);
    private static final Map<Class<?>, Kind> RULES = Map.of(ItemPlan.class, Kind.ITEM_VALUES, PlannedSpeaker.class,
            Kind.SPEAKING_TIME, PersonDetails.class, Kind.PERSON_NAME, BoothPlan.class, Kind.DIRECTIONS,
            Direction.class,
            Kind.TWO_LANGUAGES, SessionPlan.class, Kind.SESSION_VALUES);

    private ExpectedJson() {}

    static Expectation of(Class<?> type) {
        Kind kind = KINDS.get(type);
        if (kind != null) {
            return Expectation.of(kind);
        }
        if (type == LocalText.class) {
            return Expectation.of(Kind.WORDINGS, "{\"en\": \"Welcome\", \"fr\": \"Accueil\"}");
        }
        if (type.isEnum()) {
            return new Expectation(Kind.ONE_OF,
                    Arrays.stream(type.getEnumConstants()).map(c -> ((Enum<?>) c).name()).toList());
        }
        if (Id.class.isAssignableFrom(type)) {
            return Expectation.of(Kind.ID);
        }
        return Expectation.of(Collection.class.isAssignableFrom(type) ? Kind.LIST : Kind.OBJECT);
    }

    /** What the values of a record must be among each other. */
    static Expectation rulesOf(Class<?> type) {
        return Expectation.of(RULES.getOrDefault(type, Kind.OTHER));
    }
}
