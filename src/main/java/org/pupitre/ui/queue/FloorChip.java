package org.pupitre.ui.queue;

import java.util.Optional;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.LanguageChip;
import org.pupitre.ui.kit.Words;

/** The chip beside what has the floor: the language of who speaks, or of the question that is read out. */
public final class FloorChip {
    private FloorChip() {}

    /** A chip that follows the floor, and is away while the floor is empty. */
    public static LanguageChip of(FloorModel model, Words words) {
        LanguageChip chip = new LanguageChip().ofFloor();
        Runnable show = () -> show(chip, model, words);
        Follow.each(model.speakerProperty(), show);
        Follow.each(model.questionProperty(), show);
        Follow.each(words.localeProperty(), show);
        show.run();
        return chip;
    }

    private static void show(LanguageChip chip, FloorModel model, Words words) {
        Optional<SpeakerLine> speaker = model.speakerProperty().get();
        Optional<Question> question = model.questionProperty().get();
        boolean taken = speaker.isPresent() || question.isPresent();
        chip.setVisible(taken);
        chip.setManaged(taken);
        Optional<LanguageTag> language = speaker.isPresent()
                ? speaker.get().language()
                : question.map(Question::language);
        chip.show(language.orElse(null), words.locale());
    }
}
