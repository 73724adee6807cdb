package org.pupitre.ui.kit;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.Observable;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.TypedText;
import org.pupitre.domain.value.WallTime;
import org.pupitre.text.Causes;
import org.pupitre.text.Cities;
import org.pupitre.text.Isolated;
import org.pupitre.text.Messages;

/** The sentences of the screen in the language that is chosen now; everything bound here follows a change at once. */
public final class Words {
    private static final String DOT = "·";
    /** Says that a line runs from right to left, whatever its first letter. */
    private static final char RIGHT_TO_LEFT_MARK = '\u200f';

    private final ObjectProperty<Locale> locale;

    public Words(Locale locale) {
        this.locale = new SimpleObjectProperty<>(this, "locale", Messages.of(locale).locale());
    }

    /** The language of the screen, one of {@link Messages#LOCALES}, or {@link Messages#ARABIC} where that was asked for. */
    public ObjectProperty<Locale> localeProperty() {
        return locale;
    }

    public Locale locale() {
        return locale.get();
    }

    /** To the next language of {@link Messages#LOCALES}, and from the last to the first. */
    public void next() {
        int now = Messages.LOCALES.indexOf(locale());
        locale.set(Messages.LOCALES.get((now + 1) % Messages.LOCALES.size()));
    }

    /** Lays a window out as its language is read, from now on: in Arabic all of it mirrors, with what opens from it. */
    public void direct(Scene scene) {
        WeakReference<Scene> window = new WeakReference<>(scene);
        locale.subscribe(chosen -> {
            Scene turned = window.get();
            NodeOrientation wanted = Messages.of(chosen).rightToLeft()
                    ? NodeOrientation.RIGHT_TO_LEFT
                    : NodeOrientation.LEFT_TO_RIGHT;
            // The toolkit styles the whole window at once, also where nothing turns.
            if (turned != null && turned.getEffectiveNodeOrientation() != wanted) {
                turned.setNodeOrientation(wanted);
            }
        });
    }

    /** The language of the screen as content names it. */
    public LanguageTag language() {
        return new LanguageTag(locale().getLanguage());
    }

    /** The sentence now; use {@link #bind} for what stays on the screen. */
    public String text(String key, Object... arguments) {
        return messages().text(key, shown(arguments));
    }

    /** The wording of a content text for a reader of the screen's language; empty for none. */
    public String text(@Nullable LocalText text) {
        return text == null ? "" : text.in(language());
    }

    /** A fact that follows another in its line, with the dot between them before it. */
    public String following(String fact) {
        return messages().rightToLeft() ? RIGHT_TO_LEFT_MARK + DOT + " " + Isolated.always(fact) : DOT + " " + fact;
    }

    /** A fact that another follows in its line, with the dot between them behind it. */
    public String followed(String fact) {
        return messages().rightToLeft() ? RIGHT_TO_LEFT_MARK + Isolated.always(fact) + " " + DOT : fact + " " + DOT;
    }

    /** The word for a constant, such as {@code queue.group.RESEARCH}. */
    public String word(String prefix, Enum<?> constant) {
        return messages().word(prefix, constant);
    }

    /** The sentence for a record under its simple name, its components being the arguments. */
    public String sentence(String prefix, Record value) {
        return messages().sentence(prefix, value);
    }

    /** Why the disk refused, from the short name of the cause; an unknown one is told in general words. */
    public String cause(String cause) {
        return Causes.text(Messages.of(locale()), cause);
    }

    /**
     * How late or early something is (rules of the timeline, section 3.2): {@code +2:10}; earliness in words, {@code 2:38
     * early}.
     */
    public String offset(Duration offset) {
        Duration length = offset.abs();
        boolean early = offset.isNegative() && length.toSeconds() > 0 && !Formats.beyondADay(length);
        return early ? text("common.early", Formats.elapsed(length)) : Formats.late(length);
    }

    /**
     * What is to be said of a time of day that a change of the clocks leaves out on its day, or brings twice, and which was
     * taken (rules of the timeline, section 6); empty of any other.
     *
     * @param typed the time as it was typed
     */
    public String hour(WallTime at, LocalTime typed, ZoneId zone) {
        if (at.leftOut()) {
            return text("timeline.timeLeftOut", typed.toString(), Formats.timeOfDay(at.taken(), zone));
        }
        return at.second() == null
                ? ""
                : text("timeline.timeFirst", typed.toString(), at.taken().atZone(zone).getOffset().getId());
    }

    /** The city a zone is named after, in the language of the screen. */
    public String city(ZoneId zone) {
        return Cities.of(zone.getId(), messages());
    }

    /** A sentence that follows the language. Arguments that are observable are followed too. */
    public StringBinding bind(String key, Object... arguments) {
        List<Observable> followed = new ArrayList<>(List.of(locale));
        for (Object argument : arguments) {
            if (argument instanceof Observable observable) {
                followed.add(observable);
            }
        }
        return Follow.text(() -> text(key, values(arguments)), followed.toArray(Observable[]::new));
    }

    private static Object[] shown(Object[] arguments) {
        Object[] values = arguments.clone();
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] instanceof String text ? TypedText.shown(text) : values[i];
        }
        return values;
    }

    private static Object[] values(Object[] arguments) {
        Object[] values = arguments.clone();
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof ObservableValue<?> observable) {
                values[i] = observable.getValue();
            }
        }
        return values;
    }

    private Messages messages() {
        return Messages.of(locale());
    }
}
