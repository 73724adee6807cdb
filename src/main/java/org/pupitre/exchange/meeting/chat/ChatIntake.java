package org.pupitre.exchange.meeting.chat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.AsideLine;
import org.pupitre.domain.act.IntakeKind;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.ToolFact;
import org.pupitre.domain.value.TypedText;
import org.pupitre.exchange.column.HeaderFold;
import org.pupitre.exchange.intake.IntakeReading;
import org.pupitre.exchange.intake.Known;
import org.pupitre.exchange.intake.Preview;
import org.pupitre.exchange.intake.PreviewRow;
import org.pupitre.exchange.intake.RowChange;
import org.pupitre.exchange.intake.RowState;
import org.pupitre.exchange.meeting.person.MeetingName;
import org.pupitre.exchange.meeting.questions.QuestionMatch;
import org.pupitre.exchange.table.DayOrder;
import org.pupitre.exchange.table.Decoded;
import org.pupitre.exchange.table.Facts;
import org.pupitre.exchange.table.Header;
import org.pupitre.exchange.table.OrderFound;
import org.pupitre.exchange.table.RawTable;
import org.pupitre.exchange.table.ReadChoices;
import org.pupitre.exchange.table.Said;
import org.pupitre.exchange.table.Unfit;
import org.pupitre.journal.value.Progress;
import org.pupitre.text.chat.AsideWords;
import org.pupitre.text.chat.ChatLine;
import org.pupitre.text.chat.ChatLine.Audience;
import org.pupitre.text.chat.ChatLog;
import org.pupitre.text.chat.LineKey;
import org.pupitre.text.chat.Transcript;

/**
 * What the lines of a chat make of a session: those that ask something are suggested as questions, the others are set aside and
 * kept (rules of imports, section 5).
 */
public final class ChatIntake {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    /** So many lines are looked at to tell a chat from a table. */
    private static final int LOOKED_AT = 20_000;

    private final Known known;
    private final ReadChoices choices;
    private final QuestionMatch match;
    private final ChatTimes times;
    private final List<PreviewRow> rows = new ArrayList<>();
    private final Map<Audience, Integer> left = new EnumMap<>(Audience.class);
    private int empty;

    private ChatIntake(Known known, ReadChoices choices, Instant recording) {
        this.known = known;
        this.choices = choices;
        match = new QuestionMatch(known, choices.meeting().emails());
        times = new ChatTimes(zone(), known.plan().plannedStart(), recording);
    }

    private ZoneId zone() {
        return Objects.requireNonNullElse(choices.zone(), known.zone());
    }

    /** Whether a text is a chat or a transcript. */
    public static boolean looksLikeOne(String text) {
        return Transcript.looksLikeOne(text) || !ChatLog
                .read(text.substring(0, Math.min(text.length(), LOOKED_AT))).lines().isEmpty();
    }

    /**
     * Reads a chat.
     *
     * @throws Unfit if no line of it is a message
     */
    public static IntakeReading read(@Nullable String name, Decoded decoded, Known known, ReadChoices choices,
            Progress progress) throws Unfit {
        String text = decoded.text();
        boolean transcript = Transcript.looksLikeOne(text);
        Progress reading = progress.part(0, 0.4);
        ChatLog log = transcript
                ? new ChatLog(Transcript.read(text), List.of())
                : ChatLog.read(text, at -> reading.at(at, Math.max(1, text.length())));
        if (log.lines().isEmpty()) {
            throw new Unfit(transcript ? "intake.noCues" : "intake.noChat");
        }
        if (log.lines().size() > RawTable.MOST_RECORDS) {
            throw new Unfit("intake.tooManyRows", RawTable.MOST_RECORDS);
        }
        Instant said = choices.meeting().recordingStart() == null
                ? known.recordingStart()
                : choices.meeting().recordingStart();
        Instant recording = said == null ? known.plan().plannedStart() : said;
        ChatIntake intake = new ChatIntake(known, choices, recording);
        intake.lines(log.lines(), progress.part(0.4, 1));
        List<Said> remarks = intake.remarks(log);
        if (log.lines().stream().anyMatch(ChatLine::elapsed)) {
            remarks.add(Said.of(said == null ? "intake.recordingTaken" : "intake.recordingKnown",
                    HOUR.format(recording.atZone(intake.zone()))));
        }
        if (transcript) {
            remarks.add(Said.of("intake.floorOnly"));
        }
        return new IntakeReading.Ready(new Preview(IntakeKind.CHAT, name,
                new Facts(decoded.encoding(), null, decoded.nuls(), 0, 0, List.of()),
                new Header(0, List.of(), List.of()), new OrderFound(DayOrder.DAY_FIRST, false, false), intake.rows,
                null, Set.of(), remarks), List.of());
    }

    private List<Said> remarks(ChatLog log) {
        List<Said> remarks = new ArrayList<>();
        int direct = left.getOrDefault(Audience.DIRECT, 0);
        int group = left.getOrDefault(Audience.GROUP, 0);
        if (direct > 0) {
            remarks.add(Said.of("intake.directLeft", direct));
        }
        if (group > 0) {
            remarks.add(Said.of("intake.groupLeft", group));
        }
        if (!log.before().isEmpty()) {
            remarks.add(Said.of("intake.beforeChat", log.before().size(), shortened(log.before().getFirst())));
        }
        if (empty > 0) {
            remarks.add(Said.of("intake.emptyMessages", empty));
        }
        return remarks;
    }

    private void lines(List<ChatLine> lines, Progress progress) {
        ChatThreads threads = new ChatThreads(lines);
        int read = 0;
        for (ChatLine line : lines) {
            Instant at = times.of(line);
            Audience audience = line.audience();
            if (audience == Audience.DIRECT || (audience == Audience.GROUP && !choices.meeting().group())) {
                left.merge(audience, 1, Integer::sum);
            } else if (TypedText.text(line.text()).isEmpty()) {
                empty++;
            } else {
                rows.add(row(line, at, threads));
            }
            read++;
            progress.at(read, lines.size());
        }
    }

    private PreviewRow row(ChatLine line, Instant at, ChatThreads threads) {
        String sign = line.reaction();
        String key = LineKey.ofMessage(line.text(), line.sender());
        AsideLine.Kind kind = kind(line);
        // What asks is the same question whenever it is sent; thanks are counted each time.
        AsideLine aside = new AsideLine(asks(line)
                ? key
                : LineKey.of(line.text(), HeaderFold.of(line.sender()), String.valueOf(line.second())), kind,
                TypedText.text(line.text()), at);
        if (sign != null) {
            ChatLine quoted = threads.quotedBy(line);
            return aside(line, aside, Said.of(quoted == null ? "intake.reaction" : "intake.reactionTo",
                    quoted == null ? "" : shortened(quoted.text())), new RowChange.OfQuestion(null, List.of(), aside));
        }
        if (!match.knows(key) && (!asks(line) || known.intake().aside().containsKey(key))) {
            return aside(line, aside, Said.of("intake.aside." + kind), kind == AsideLine.Kind.REMARK
                    ? otherwise(line, key, at, aside)
                    : new RowChange.OfQuestion(null, List.of(), aside));
        }
        ToolFact votes = ToolFact.ASKED.voted(0, threads.reacting(line).stream().map(MeetingName::of)
                .filter(voter -> !voter.anonymous()).map(voter -> match.people().of(voter, "").id()).toList());
        return match.row(line.line(), key, line.text(), null, asker(line), at, votes, reply(line, threads), aside);
    }

    private boolean asks(ChatLine line) {
        return line.asks() || (line.audience() == Audience.GROUP && line.text().indexOf('?') >= 0);
    }

    private @Nullable Person asker(ChatLine line) {
        MeetingName name = MeetingName.of(line.sender());
        return name.anonymous() ? null : match.people().of(name, "");
    }

    private static List<Said> reply(ChatLine line, ChatThreads threads) {
        ChatLine quoted = threads.quotedBy(line);
        return quoted == null ? List.of() : List.of(Said.of("intake.replyTo", shortened(quoted.text())));
    }

    /** A line that is set aside becomes a question where a person ticks it. */
    private RowChange otherwise(ChatLine line, String key, Instant at, AsideLine aside) {
        PreviewRow asQuestion =
                match.row(line.line(), key, line.text(), null, asker(line), at, ToolFact.ASKED, List.of(), aside);
        return asQuestion.change() instanceof RowChange.OfQuestion of && of.question() != null
                && of.question().question() == null ? of : new RowChange.OfQuestion(null, List.of(), aside);
    }

    private PreviewRow aside(ChatLine line, AsideLine aside, Said why, RowChange change) {
        boolean kept = known.intake().aside().containsKey(aside.key());
        return new PreviewRow(line.line(), kept ? RowState.UNCHANGED : RowState.ASIDE, aside.text(), null,
                List.of(why), List.of(), change, false);
    }

    private static AsideLine.Kind kind(ChatLine line) {
        if (line.reaction() != null) {
            return AsideLine.Kind.REACTION;
        }
        return AsideWords.thanks(line.text())
                ? AsideLine.Kind.THANKS
                : AsideWords.greets(line.text()) ? AsideLine.Kind.GREETING : AsideLine.Kind.REMARK;
    }

    private static String shortened(String text) {
        String line = TypedText.line(text);
        return line.length() <= 40 ? line : line.substring(0, 39) + "…";
    }
}
