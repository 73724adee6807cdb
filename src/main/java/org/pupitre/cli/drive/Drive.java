package org.pupitre.cli.drive;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.Instant;

import org.pupitre.cli.answers.Topic;
import org.pupitre.domain.Outcome;
import org.pupitre.journal.json.Json;
import org.pupitre.live.Envelope;
import org.pupitre.live.SessionLoop;
import org.pupitre.text.Messages;

/** Drives one session by lines: each line is answered before the next is read. */
public final class Drive {
    private static final String ACTOR = "moderator";

    private final SessionLoop loop;
    private final DriveTime time;
    private final String device;
    private final Messages messages;

    /**
     * Ready to read.
     *
     * @param device   the machine as it is in the journal
     * @param messages language of the errors in lines
     */
    public Drive(SessionLoop loop, DriveTime time, String device, Messages messages) {
        this.loop = loop;
        this.time = time;
        this.device = device;
        this.messages = messages;
    }

    /**
     * Reads to the end.
     *
     * @param out gets one line for each, written through at once; it must be in UTF-8
     * @throws IOException if the input cannot be read
     */
    public void run(InputStream in, PrintStream out) throws IOException {
        Lines lines = new Lines(in);
        for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
            out.print(answer(line));
            out.print('\n');
            if (out.checkError()) {
                return; // No one reads the answers any more.
            }
        }
    }

    private String answer(Lines.Line line) {
        try {
            if (line.text() == null) {
                throw new BadLine(line.fault(), String.valueOf(Lines.MAX_BYTES));
            }
            return answer(OrderReader.read(line.text()));
        } catch (BadLine e) {
            return Json.write(new Replies.Faulty(line.number(), e.sentence(messages)));
        }
    }

    private String answer(Order order) throws BadLine {
        return switch (order) {
            case Order.Ask ask -> Topic.answer(ask.id(), ask.topic(), loop.state(), time.of(ask.at()));
            case Order.Act act -> answer(act);
        };
    }

    /** A command that came before is answered again, whatever time it comes with now. */
    private String answer(Order.Act act) throws BadLine {
        Instant at;
        try {
            at = time.of(act.at());
        } catch (BadLine e) {
            Outcome first = loop.answerOf(act.id()).orElse(null);
            if (first == null) {
                throw e;
            }
            return Replies.line(first);
        }
        return Replies.line(loop.submit(new Envelope(act.id(), act.command(), ACTOR, device, at)).join());
    }
}
