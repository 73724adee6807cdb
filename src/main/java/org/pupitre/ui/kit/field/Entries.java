package org.pupitre.ui.kit.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Command;
import org.pupitre.ui.kit.Words;

/**
 * What was entered in a field and is not taken: texts that were refused, that something is asked about, or whose answer
 * has not come. They wait beside the field in the order in which they were entered, and are kept as drafts.
 */
public final class Entries {
    private static final String WAITING = ".waiting";
    /** Between texts that wait, where they are kept as one draft; no key types it. */
    private static final String SEPARATOR = "\u001e";
    /** Between a kept text and what it is for; no key types it. */
    private static final char MARK = '\u001f';
    private final String name;
    private final Words words;
    private final Sender sender;
    private final WaitingTexts waiting;
    private final List<Sent> sent = new ArrayList<>();
    private Consumer<WaitingText> back = text -> {
    };
    private BiPredicate<String, String> broughtBack = (mark, text) -> false;
    private Runnable afterRemoval = Entries::nothing;
    private @Nullable WaitingText removed;
    private long number;

    /** A text whose answer has not come; it counts as answered on whatever thread that comes. */
    private static final class Sent {
        private final WaitingText text;
        private volatile boolean answered;

        Sent(WaitingText text) {
            this.text = text;
        }
    }

    /** @param name under which the texts are kept, one of its own in the window */
    public Entries(String name, Words words, Sender sender) {
        this.name = name;
        this.words = words;
        this.sender = sender;
        waiting = new WaitingTexts(words);
        waiting.on(this::keep, this::takeBack, this::remove);
        sender.drafts().whenOpened(this::bringBack);
        sender.drafts().beforeLeaving(this::keep);
    }

    /** The texts that wait, to be laid beside the field. */
    public Region node() {
        return waiting;
    }

    /**
     * Sends a command made of an entered text; where it is not carried out, the text waits beside the field.
     *
     * @param text the text as it goes back into the field
     * @param done what follows once the command is on disk
     */
    public void send(String text, Command command, Runnable done, Purpose purpose) {
        Sent one = new Sent(new WaitingText(number++, text, () -> "", List.of(), purpose));
        sent.add(one);
        sender.send(command, () -> one.answered = true, () -> {
            sent.remove(one);
            done.run();
        }, reason -> {
            sent.remove(one);
            waiting.add(new WaitingText(one.text.number(), text, reason, List.of(), purpose));
        });
    }

    /** Asks about an entered text beside the field; the next text can be typed meanwhile. */
    public void ask(String text, Supplier<String> question, List<Reply> replies, String mark) {
        waiting.add(new WaitingText(number++, text, question, replies, new Purpose(mark, Entries::nothing)));
    }

    /** Puts a text beside the field that is not sent for now. */
    public void setAside(String text, Supplier<String> reason, Purpose purpose) {
        waiting.add(new WaitingText(number++, text, reason, List.of(), purpose));
    }

    /**
     * What lays a text that was kept beside the field again as it waited before. It is given the mark of its purpose and
     * the text, and answers false where that purpose is none any more: then the text comes back without one.
     */
    public void onBroughtBack(BiPredicate<String, String> action) {
        broughtBack = action;
    }

    /** What brings a text back into its field; it does not wait any more by then. */
    void onTakeBack(Consumer<WaitingText> action) {
        back = action;
    }

    /** What follows where a text was removed, such as leading the keyboard into its field. */
    void onRemoved(Runnable action) {
        afterRemoval = action;
    }

    /** Takes the oldest text back; false where none waits. */
    boolean takeFirstBack() {
        Optional<WaitingText> first = waiting.first();
        first.ifPresent(this::takeBack);
        return first.isPresent();
    }

    private static void nothing() {}

    /** Gives the reply with this key; false where nothing is asked that it answers. */
    boolean reply(char key) {
        Optional<Runnable> act = waiting.reply(key);
        act.ifPresent(Runnable::run);
        return act.isPresent();
    }

    /** Undoes the removal of a text, unless something was typed since; false where there is nothing to be undone. */
    boolean bringRemovedBack() {
        WaitingText text = removed;
        removed = null;
        if (text != null) {
            waiting.add(text);
        }
        return text != null;
    }

    /** What was removed can no longer be brought back by a key, which now undoes the typing. */
    void typed() {
        removed = null;
    }

    private void takeBack(WaitingText text) {
        Runnable takenBack = text.purpose().takenBack();
        if (takenBack == null) {
            copy(text);
        } else if (waiting.remove(text)) {
            back.accept(text);
            takenBack.run();
        }
    }

    /** It stays beside the field, since what is in the clipboard goes with the next copy. */
    private static void copy(WaitingText text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text.text());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void remove(WaitingText text) {
        if (waiting.remove(text)) {
            removed = text;
            afterRemoval.run();
        }
    }

    /** What was sent and not answered is kept as well: whether it is on disk is not known. */
    private void keep() {
        List<WaitingText> kept = new ArrayList<>(waiting.texts());
        sent.stream().filter(one -> !one.answered).forEach(one -> kept.add(one.text));
        kept.sort(Comparator.comparingLong(WaitingText::number));
        sender.drafts().keep(name + WAITING, String.join(SEPARATOR, kept.stream().map(Entries::kept).toList()));
    }

    private static String kept(WaitingText text) {
        String mark = text.purpose().mark();
        return mark.isEmpty() ? text.text() : text.text() + MARK + mark;
    }

    private void bringBack() {
        String kept = sender.drafts().text(name + WAITING);
        if (!kept.isEmpty()) {
            for (String each : kept.split(SEPARATOR, -1)) {
                int end = each.indexOf(MARK);
                bringBack(end < 0 ? each : each.substring(0, end), end < 0 ? "" : each.substring(end + 1));
            }
        }
    }

    private void bringBack(String text, String mark) {
        if (mark.isEmpty() || !broughtBack.test(mark, text)) {
            setAside(text, () -> words.text("field.leftOver"), Purpose.ENTERED);
        }
    }
}
