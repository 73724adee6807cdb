package org.pupitre.ui.library.acts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.SessionCommand.PlaceSession;
import org.pupitre.domain.act.SessionCommand.RenameSession;
import org.pupitre.domain.listing.CopyDay;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.text.Messages;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.layer.Layers;
import org.pupitre.ui.library.draft.TitleFields;
import org.pupitre.ui.library.draft.WhenFields;
import org.pupitre.ui.library.draft.WhenModel;

/**
 * The sheets that ask for a title or a day. A sheet that was left with Escape comes again with what was typed, as long as its
 * session is the same.
 */
public final class ActSheets {
    private final SessionDoor door;
    private final Words words;
    private final Layers layers;
    private @Nullable Left left;

    /** A sheet that was shown. */
    private record Left(String key, SheetSession session, AskSheet sheet) {}

    public ActSheets(SessionDoor door, Words words, Layers layers) {
        this.door = door;
        this.words = words;
        this.layers = layers;
    }

    /** Asks for other titles. */
    public void rename(SheetSession session) {
        cover("library.rename", session, () -> renaming(session));
    }

    /** Asks for another day, start, hard stop and zone. */
    public void move(SheetSession session) {
        cover("library.move", session, () -> moving(session));
    }

    /** Asks for the day and start of a session like this one. */
    public void copy(SheetSession session, ListDoor list) {
        cover("library.copy", session, () -> copying(session, list));
    }

    private void cover(String key, SheetSession session, Supplier<AskSheet> made) {
        Left before = left;
        boolean again = before != null && before.key().equals(key) && before.session().equals(session)
                && !before.sheet().done();
        AskSheet sheet = before != null && again ? before.sheet() : made.get();
        left = new Left(key, session, sheet);
        layers.cover(sheet);
    }

    private AskSheet renaming(SheetSession session) {
        List<LanguageTag> languages =
                Stream.concat(Messages.LOCALES.stream().map(l -> new LanguageTag(l.getLanguage())),
                        session.languages().stream()).distinct().toList();
        Map<LanguageTag, StringProperty> title = TitleFields.texts(languages, session.title());
        Map<LanguageTag, StringProperty> seminar = TitleFields.texts(languages, session.seminarTitle());
        AskSheet sheet = new AskSheet("library.rename", "library.rename.do", session,
                List.of(new TitleFields("library.new.title", title, words),
                        new TitleFields("library.rename.seminar", seminar, words)),
                words, layers);
        sheet.onDo(() -> {
            Optional<LocalText> typed = TitleFields.read(title);
            Optional<LocalText> ofSeminar = TitleFields.read(seminar);
            if (typed.isEmpty() || ofSeminar.isEmpty()) {
                sheet.say(words.text("library.rename.noTitle"));
            } else {
                door.change(session.id(), new RenameSession(typed.get(), ofSeminar.get()),
                        why -> sheet.answered(why, layers));
            }
        });
        return sheet;
    }

    private AskSheet moving(SheetSession session) {
        WhenModel form = WhenModel.of(session.start(), session.hardStop(), session.zone());
        AskSheet sheet = asking("library.move", "library.move.do", session, form, true);
        sheet.onDo(() -> read(form, sheet).ifPresent(when -> door.change(session.id(),
                new PlaceSession(when.start(), when.hardStop(), when.zone()), why -> sheet.answered(why, layers))));
        return sheet;
    }

    private AskSheet copying(SheetSession session, ListDoor list) {
        Instant start = CopyDay.start(session.start(), session.zone(), list.now());
        WhenModel form = WhenModel.ofStart(start, session.zone());
        AskSheet sheet = asking("library.copy", "library.copy.do", session, form, false);
        sheet.onDo(() -> read(form, sheet).ifPresent(
                when -> list.copy(session.id(), when.start(), why -> sheet.answered(why, layers))));
        return sheet;
    }

    private AskSheet asking(String key, String act, SheetSession session, WhenModel form, boolean whole) {
        WhenFields fields = new WhenFields(form, words, whole);
        AskSheet sheet = new AskSheet(key, act, session, List.of(fields), words, layers);
        sheet.beforeDoing(fields::commit);
        return sheet;
    }

    /** What was typed; what is wrong with it is said. */
    private Optional<WhenModel.When> read(WhenModel form, AskSheet sheet) {
        form.wrongs().findFirst().ifPresent(wrong -> sheet.say(wrong.said(words)));
        return form.read();
    }
}
