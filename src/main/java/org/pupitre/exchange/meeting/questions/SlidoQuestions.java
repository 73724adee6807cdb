package org.pupitre.exchange.meeting.questions;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.ToolState;
import org.pupitre.exchange.meeting.person.MeetingName;
import org.pupitre.exchange.table.Decoded;
import org.pupitre.exchange.table.RawTable;
import org.pupitre.exchange.table.Said;
import org.pupitre.exchange.table.Unfit;
import org.pupitre.journal.json.Json;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads the questions that Slido exports as JSON: a list of objects of which those of the type Question count. */
public final class SlidoQuestions {
    private SlidoQuestions() {}

    /** Whether a text is a list of such objects. */
    public static boolean looksLikeOne(Decoded decoded) {
        return decoded.text().contains("\"event_question_id\"");
    }

    /**
     * Reads a text.
     *
     * @throws Unfit if it is no JSON, or holds no list of questions
     */
    public static SlidoFound read(Decoded decoded) throws Unfit {
        JsonNode root;
        try {
            root = Json.mapper().readTree(decoded.text());
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw new Unfit("intake.jsonBroken", at == null ? 1 : Math.max(1, at.getLineNr()),
                    at == null ? 1 : Math.max(1, at.getColumnNr()));
        }
        if (root.size() > RawTable.MOST_RECORDS) {
            throw new Unfit("intake.tooManyRows", RawTable.MOST_RECORDS);
        }
        List<ToldQuestion> questions = new ArrayList<>();
        int record = 0;
        int deleted = 0;
        int others = 0;
        for (JsonNode each : root.values()) {
            record++;
            if (!text(each, "type").equalsIgnoreCase("question")) {
                others++;
            } else if (!text(each, "date_deleted").isEmpty()) {
                deleted++;
            } else {
                questions.add(question(record, each));
            }
        }
        if (questions.isEmpty() && deleted == 0) {
            throw new Unfit("intake.slidoNone");
        }
        return new SlidoFound(questions, deleted, others, decoded);
    }

    private static ToldQuestion question(int record, JsonNode each) {
        String text = text(each, "text");
        if (text.isBlank()) {
            return ToldQuestion.faulty(record, "", Said.of("intake.noQuestion"));
        }
        if (text.length() > RawTable.LONGEST_CELL) {
            return ToldQuestion.faulty(record, text.substring(0, 80),
                    Said.of("intake.longCell", 1, RawTable.LONGEST_CELL));
        }
        List<Said> flags = new ArrayList<>();
        JsonNode shown = each.get("is_public");
        if (shown != null && shown.isBoolean() && !shown.booleanValue()) {
            flags.add(Said.of("intake.notPublic"));
        }
        String asker = text(each, "author_name");
        MeetingName name = MeetingName.of(asker.isEmpty() ? text(each, "author") : asker);
        JsonNode answered = each.get("is_answered");
        boolean live = answered != null && answered.isBoolean() && answered.booleanValue();
        JsonNode score = each.get("score");
        return new ToldQuestion(record, key(each), 0, text, null, name.anonymous() ? null : name, "",
                instant(text(each, "date_created")), live ? ToolState.LIVE : ToolState.OPEN, null, null, null,
                score == null || !score.isNumber() ? 0 : Math.clamp(score.longValue(), 0, 1_000_000), flags,
                null);
    }

    private static String key(JsonNode each) {
        JsonNode id = each.get("event_question_id");
        return id == null || id.isNull() ? "" : "slido-" + (id.isString() ? id.stringValue() : id.toString());
    }

    private static @Nullable Instant instant(String text) {
        try {
            return text.isEmpty() ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String text(JsonNode object, String field) {
        JsonNode value = object.get(field);
        return value == null || !value.isString() ? "" : value.stringValue();
    }
}
