package org.pupitre.ui.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.domain.act.BoardOpening;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Words;

/**
 * Chooses which questions are shown by language, label, addressee, group, star and missing wordings, and says what is chosen;
 * below, whether suggestions are taken from the chat.
 */
final class SieveMenu extends MenuButton {
    private final BoardModel model;
    private final Words words;
    private final BoardActs acts;

    SieveMenu(BoardModel model, Words words, BoardActs acts) {
        this.acts = acts;
        this.model = model;
        this.words = words;
        setId("question-sieve");
        getStyleClass().add("act");
        setGraphic(Icons.of(Feather.FILTER));
        setMinWidth(USE_PREF_SIZE);
        textProperty().bind(Follow.text(this::chosen, model.sieveProperty(), model.panelistsProperty(),
                words.localeProperty()));
        accessibleTextProperty().bind(Follow.text(() -> words.text("board.sieve") + " " + chosen(),
                model.sieveProperty(), words.localeProperty()));
        fill();
        setOnShowing(_ -> fill());
    }

    private Sieve sieve() {
        return model.sieveProperty().get();
    }

    private String chosen() {
        Sieve now = sieve();
        String group = now.group() == null ? null : words.word("board.group", now.group());
        String star = now.starred() ? words.text("board.starred") : null;
        String unchecked = now.unchecked() ? words.text("board.unchecked") : null;
        String language = now.language() == null ? null : now.language().label();
        String addressee = now.addressee() == null
                ? null
                : model.people().person(now.addressee()).map(Person::name).orElse(now.addressee().value());
        return Stream.of(language, now.label(), addressee, group, star, unchecked).filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private void fill() {
        List<MenuItem> items = new ArrayList<>();
        for (LanguageTag tag : model.languagesProperty().get()) {
            items.add(check(tag.nameIn(words.locale()), tag.equals(sieve().language()),
                    on -> sieve().language(on ? tag : null)));
        }
        items.add(new SeparatorMenuItem());
        items.add(check(words.text("board.starred"), sieve().starred(), on -> sieve().starred(on)));
        items.add(check(words.text("board.unchecked"), sieve().unchecked(), on -> sieve().unchecked(on)));
        Menu labels = new Menu(words.text("board.labels"));
        model.labels().forEach(label -> labels.getItems().add(
                check(label, label.equals(sieve().label()), on -> sieve().label(on ? label : null))));
        Menu people = new Menu(words.text("board.addressees"));
        model.panelistsProperty().get().forEach(person -> people.getItems().add(check(person.name(),
                person.id().equals(sieve().addressee()), on -> sieve().addressee(on ? person.id() : null))));
        Menu groups = new Menu(words.text("board.groups"));
        for (Group group : Group.values()) {
            groups.getItems().add(check(words.word("board.group", group), group == sieve().group(),
                    on -> sieve().group(on ? group : null)));
        }
        Stream.of(labels, people, groups).filter(menu -> !menu.getItems().isEmpty()).forEach(items::add);
        MenuItem all = new MenuItem(words.text("board.sieveAll"));
        all.setOnAction(_ -> model.sieveProperty().set(Sieve.ALL));
        items.add(new SeparatorMenuItem());
        Menu opening = new Menu(words.text("board.opening"));
        for (BoardOpening each : BoardOpening.values()) {
            CheckMenuItem item = new CheckMenuItem(words.word("board.opening", each));
            item.setSelected(model.opening() == each);
            item.setOnAction(_ -> acts.opening(each, this));
            opening.getItems().add(item);
        }
        items.addAll(List.of(all, new SeparatorMenuItem(), opening));
        getItems().setAll(items);
    }

    private CheckMenuItem check(String text, boolean on, Function<Boolean, Sieve> choose) {
        CheckMenuItem item = new CheckMenuItem(text);
        item.setMnemonicParsing(false);
        item.setSelected(on);
        item.setOnAction(_ -> model.sieveProperty().set(choose.apply(item.isSelected())));
        return item;
    }
}
