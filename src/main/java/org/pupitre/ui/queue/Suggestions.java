package org.pupitre.ui.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.SpeechType;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.text.Isolated;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.LanguageChip;
import org.pupitre.ui.kit.OptionBox;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.LanguagePicker;
import org.pupitre.ui.kit.wrap.OneLineText;
import org.pupitre.ui.queue.typed.ClassPicker;
import org.pupitre.ui.queue.typed.EntryWords;
import org.pupitre.ui.queue.typed.TypedPerson;

/** What Enter would add: known people who fit, best first, and last the typed one as a new person. */
final class Suggestions extends VBox {
    private static final EntryWords WORDS = new EntryWords();
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final QueueModel model;
    private final Words words;
    private final Consumer<Choice> taken;
    private final VBox lines = new VBox();
    private final LanguagePicker language;
    private final OptionBox<Group> group;
    private final ClassPicker type;
    private final HBox controls;
    private List<Person> known = List.of();
    /** At which place each of them waits; 0 for who does not. */
    private List<Integer> places = List.of();
    private Optional<TypedPerson> typed = Optional.empty();
    private Optional<LanguageTag> saidLanguage = Optional.empty();
    private Optional<LanguageTag> languageBefore = Optional.empty();
    private Optional<Group> saidGroup = Optional.empty();
    private @Nullable SpeechType saidType;
    private @Nullable Integer saidRank;
    private Optional<Group> groupBefore = Optional.empty();
    private int chosen;
    private boolean moved;

    /** What is added. */
    sealed interface Choice {
        /** The request to send. */
        AddToQueue request();

        record Known(Person person, AddToQueue request) implements Choice {}

        record New(PersonDetails details, AddToQueue request) implements Choice {}

        /** No one yet; who asks is said later. */
        record Unnamed(AddToQueue request) implements Choice {}
    }

    Suggestions(QueueModel model, Words words, Consumer<Choice> taken) {
        this.model = model;
        this.words = words;
        this.taken = taken;
        language = new LanguagePicker(words, words.bind("queue.language"), words.bind("queue.languageUnknown"));
        group = OptionBox.ofGroup(words);
        type = new ClassPicker(words, () -> {
        });
        Label hint = new Label();
        hint.textProperty().bind(words.bind("queue.newHint"));
        hint.getStyleClass().addAll(Styles.MUTED);
        hint.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        controls = new HBox(language, group, type, gap, hint);
        controls.setAlignment(Pos.CENTER_LEFT);
        controls.getStyleClass().add("suggestion-controls");
        language.setOnPicked(l -> draw());
        Follow.each(words.localeProperty(), this::draw);
        getChildren().addAll(lines, controls);
        getStyleClass().addAll("bubble", "suggestions");
        setMaxHeight(USE_PREF_SIZE);
        setVisible(false);
    }

    /** Shows people who fit and the person as typed; a line that was marked by hand stays so while the text does. */
    void show(List<Person> people, Optional<TypedPerson> asTyped) {
        List<Integer> waiting = people.stream().map(model::placeOf).toList();
        if (people.equals(known) && waiting.equals(places) && asTyped.equals(typed) && isVisible()) {
            return;
        }
        Optional<PersonId> marked = moved && asTyped.equals(typed) && chosen < known.size()
                ? Optional.of(known.get(chosen).id())
                : Optional.empty();
        boolean asNew = moved && asTyped.equals(typed) && marked.isEmpty();
        known = people;
        places = waiting;
        typed = asTyped;
        List<PersonId> ids = known.stream().map(Person::id).toList();
        chosen = asNew ? known.size() : Math.max(0, marked.map(ids::indexOf).orElse(0));
        moved = asNew || marked.isPresent();
        language.setLanguages(model.languagesProperty().get());
        followLanguage(asTyped.map(TypedPerson::language));
        followGroup(asTyped.map(TypedPerson::group));
        followClass(asTyped);
        setVisible(!people.isEmpty() || asTyped.isPresent());
        draw();
    }

    /** The buttons press what the line says once it says it, and what they pressed before where it no longer does. */
    private void followLanguage(Optional<LanguageTag> said) {
        if (!said.equals(saidLanguage)) {
            if (saidLanguage.isEmpty()) {
                languageBefore = language.valueProperty().get();
            }
            language.valueProperty().set(said.or(() -> languageBefore));
            saidLanguage = said;
        }
    }

    private void followGroup(Optional<Group> said) {
        if (!said.equals(saidGroup)) {
            if (saidGroup.isEmpty()) {
                groupBefore = group.chosen();
            }
            group.choose(said.or(() -> groupBefore));
            saidGroup = said;
        }
    }

    private void followClass(Optional<TypedPerson> said) {
        SpeechType now = said.map(TypedPerson::type).orElse(null);
        Integer rank = said.map(TypedPerson::rank).orElse(null);
        if (now != saidType || !Objects.equals(rank, saidRank)) {
            type.choose(now, rank);
            saidType = now;
            saidRank = rank;
        }
    }

    void move(int by) {
        moved = true;
        chosen = Math.floorMod(chosen + by, known.size() + (typed.isPresent() ? 1 : 0));
        draw();
    }

    /** Leads the keyboard to the class, and to what a new person gets beside the name; false where nothing is offered. */
    boolean focusControls() {
        if (isVisible() && controls.isVisible()) {
            if (language.isVisible()) {
                language.lookup(".toggle-button").requestFocus();
            } else {
                type.enter();
            }
            return true;
        }
        return false;
    }

    /** The marked line; empty where nothing is offered. */
    Optional<Choice> chosen() {
        return choice(chosen);
    }

    /** Nothing is marked or pressed any more. */
    void reset() {
        moved = false;
        chosen = 0;
        saidLanguage = Optional.empty();
        saidGroup = Optional.empty();
        saidType = null;
        saidRank = null;
        type.choose(null, null);
        language.valueProperty().set(Optional.empty());
        group.choose(Optional.empty());
    }

    private Optional<Choice> choice(int line) {
        return line < known.size()
                ? Optional.of(new Choice.Known(known.get(line), request(known.get(line).id())))
                : typed.map(this::fresh);
    }

    /** A class alone is a request whose person is said later. */
    private Choice fresh(TypedPerson person) {
        Optional<EntryWords.Classified> alone =
                WORDS.type(person.name()).filter(c -> c.type() == SpeechType.INTERJECTION
                        || c.type() == SpeechType.INTERVENTION);
        return alone.<Choice>map(c -> new Choice.Unnamed(new AddToQueue(null, null, c.type(), null, person.language(),
                person.note(), null)))
                .orElseGet(() -> new Choice.New(details(person), new AddToQueue(null, details(person), chosenType(),
                        type.rank(), null, person.note(), null)));
    }

    private AddToQueue request(PersonId person) {
        return new AddToQueue(person, null, chosenType(), type.rank(), typed.map(TypedPerson::language).orElse(null),
                typed.map(TypedPerson::note).orElse(null), null);
    }

    private @Nullable SpeechType chosenType() {
        return type.type() == SpeechType.NORMAL ? null : type.type();
    }

    /** What is pressed counts: it follows the line, and another one that is pressed counts instead. */
    private PersonDetails details(TypedPerson person) {
        return person.details(language.valueProperty().get().orElse(null), group.chosen().orElse(null));
    }

    private void draw() {
        List<HBox> drawn = new ArrayList<>();
        for (Person person : known) {
            int place = places.get(drawn.size());
            drawn.add(line(person.name(), person.language(), told(person),
                    place > 0 ? words.text("queue.waitsAt", place) : "", drawn.size()));
        }
        typed.ifPresent(t -> {
            PersonDetails details = details(t);
            boolean unnamed = fresh(t) instanceof Choice.Unnamed;
            drawn.add(line(details.name(), details.language(),
                    unnamed ? words.text("queue.unnamed") : beside(details),
                    unnamed ? "" : words.text("queue.newPerson"), drawn.size()));
        });
        lines.getChildren().setAll(drawn);
        boolean adds = typed.isPresent() && chosen == known.size();
        for (Node control : List.of(language, group)) {
            control.setVisible(adds);
            control.setManaged(adds);
        }
    }

    /** How a new name is said aloud, and whom the person speaks for. */
    private @Nullable String beside(PersonDetails details) {
        List<String> told = new ArrayList<>();
        Optional.ofNullable(details.saidAs()).ifPresent(said -> told.add(words.text("queue.saidAs", said)));
        Optional.ofNullable(details.affiliation()).ifPresent(told::add);
        return told.isEmpty() ? null : Isolated.joined(" · ", told);
    }

    private @Nullable String told(Person person) {
        List<String> told = model.told(person, words);
        return told.isEmpty() ? null : Isolated.joined(" · ", told);
    }

    private HBox line(String name, @Nullable LanguageTag tag, @Nullable String affiliation, String remark, int index) {
        Label who = new OneLineText(name);
        who.getStyleClass().add(Styles.STRONG);
        Label about = new OneLineText(affiliation == null ? "" : words.following(Isolated.of(affiliation)));
        about.getStyleClass().add(Styles.MUTED);
        about.setMinWidth(0);
        about.setPrefWidth(0);
        about.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(about, Priority.ALWAYS);
        Label right = new Label(remark);
        right.getStyleClass().addAll(Styles.MUTED);
        right.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(LanguageChip.of(tag, words.locale()), who, about, right);
        line.getStyleClass().addAll(Styles.ROW, "suggestion");
        line.pseudoClassStateChanged(CHOSEN, index == chosen);
        line.setAccessibleRole(AccessibleRole.LIST_ITEM);
        line.setAccessibleText(Isolated.joined(", ", List.of(name, affiliation == null ? "" : affiliation, remark)));
        line.setOnMouseClicked(e -> choice(index).ifPresent(taken));
        return line;
    }
}
