package org.pupitre.exchange.out;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.outlook.released.Released;
import org.pupitre.domain.outlook.released.ReleasedItem;
import org.pupitre.domain.outlook.released.ReleasedName;
import org.pupitre.domain.outlook.released.ReleasedSession;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.Span;
import org.pupitre.exchange.column.Cells;
import org.pupitre.text.Cities;
import org.pupitre.text.Messages;

/**
 * The agenda as a page to print or to send, in one language: one file that needs no other, nothing from a network and no
 * script. What is left out and what has no length is not on it.
 */
public final class AgendaPage {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final String RIGHT_TO_LEFT = "ar,fa,he,ur";

    private final Released copy;
    private final ReleasedSession session;
    private final LanguageTag language;
    private final Instant changed;
    private final Messages messages;
    private final StringBuilder page = new StringBuilder();

    private AgendaPage(Released copy, Instant changed, Messages messages) {
        this.copy = copy;
        this.changed = changed;
        this.messages = messages;
        session = copy.session();
        language = copy.language();
    }

    /**
     * The bytes of a page in the language of the copy.
     *
     * @param changed when something changed last
     */
    public static byte[] write(Released copy, Instant changed, Messages messages) {
        AgendaPage page = new AgendaPage(copy, changed, messages);
        page.whole();
        return page.page.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void whole() {
        String direction = RIGHT_TO_LEFT.contains(language.primary()) ? "rtl" : "ltr";
        line("<!DOCTYPE html>");
        line("<html lang=\"" + language + "\" dir=\"" + direction + "\">");
        line("<head>");
        line("<meta charset=\"utf-8\">");
        line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        line("<title>" + in(session.title()) + "</title>");
        line("<style>\n" + PageStyle.text() + "</style>");
        line("</head>");
        line("<body>");
        line("<main>");
        head();
        table();
        foot();
        line("</main>");
        line("</body>");
        line("</html>");
    }

    private void head() {
        line("<header>");
        line("<p class=\"seminar\">" + in(session.seminarTitle()) + "</p>");
        line("<h1>" + in(session.title()) + "</h1>");
        Span span = new Span(session.plannedStart(), session.hardStop());
        line("<p class=\"when\"><time datetime=\"" + Cells.moment(span.start(), session.zone()) + "\">"
                + escaped(day(span.start())) + "</time></p>");
        line("<p class=\"hours\"><b>" + hours(span, session.zone()) + "</b> " + city(session.zone()) + "</p>");
        ZoneId second = session.secondZone();
        if (second != null && !second.equals(session.zone())) {
            line("<p class=\"hours second\">" + hours(span, second) + " " + city(second) + "</p>");
        }
        paragraph("notice", session.notice());
        line("</header>");
        section("out.page.objectives", session.objectives());
        section("out.page.format", session.format());
    }

    private void section(String heading, @Nullable LocalText text) {
        if (text != null) {
            line("<section>");
            line("<h2>" + escaped(messages.text(heading)) + "</h2>");
            text.in(language).lines().filter(l -> !l.isBlank()).forEach(l -> line("<p>" + escaped(l) + "</p>"));
            line("</section>");
        }
    }

    private void paragraph(String kind, @Nullable LocalText text) {
        if (text != null) {
            line("<p class=\"" + kind + "\">" + in(text) + "</p>");
        }
    }

    private void table() {
        line("<section>");
        line("<h2>" + escaped(messages.text("out.page.agenda")) + "</h2>");
        line("<table>");
        line("<thead><tr><th scope=\"col\">" + escaped(messages.text("out.page.time")) + "</th><th scope=\"col\">"
                + escaped(messages.text("out.page.item")) + "</th><th scope=\"col\" class=\"minutes\">"
                + escaped(messages.text("out.page.minutes")) + "</th></tr></thead>");
        line("<tbody>");
        copy.items().stream().filter(item -> !item.leftOut() && item.kind() != ItemKind.MARKER).forEach(this::row);
        line("</tbody>");
        line("</table>");
        line("</section>");
    }

    private void row(ReleasedItem item) {
        String kind = item.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        String part = item.block() == null ? "" : " part";
        line("<tr class=\"" + kind + part + "\">");
        line("<td class=\"time\">" + times(item) + "</td>");
        line("<td><p class=\"title\" dir=\"auto\">" + in(item.title()) + "</p>" + otherTitles(item) + speakers(item)
                + "</td>");
        boolean group = item.kind() == ItemKind.BLOCK;
        line("<td class=\"minutes\">"
                + (group ? "" : escaped(Cells.minutes(item.durationSeconds()).toPlainString())) + "</td>");
        line("</tr>");
    }

    private String times(ReleasedItem item) {
        String first = "<b>" + hour(item.planned().start(), session.zone()) + "</b>";
        ZoneId second = session.secondZone();
        return second == null || second.equals(session.zone())
                ? first
                : first + "<span class=\"second\">" + hour(item.planned().start(), second) + "</span>";
    }

    private String otherTitles(ReleasedItem item) {
        String shown = item.title().in(language);
        StringBuilder others = new StringBuilder();
        for (LanguageTag tag : session.languages()) {
            String wording = item.title().wordings().get(tag);
            if (wording != null && !tag.covers(language) && !wording.equals(shown)) {
                others.append("<p class=\"other\" lang=\"").append(tag).append("\" dir=\"auto\">")
                        .append(escaped(wording)).append("</p>");
            }
        }
        return others.toString();
    }

    private static String speakers(ReleasedItem item) {
        if (item.speakers().isEmpty()) {
            return "";
        }
        StringBuilder list = new StringBuilder("<ul>");
        item.speakers().forEach(speaker -> list.append("<li dir=\"auto\">").append(name(speaker.name()))
                .append("</li>"));
        return list.append("</ul>").toString();
    }

    private static String name(ReleasedName name) {
        String affiliation = name.affiliation();
        return "<b>" + escaped(name.text()) + "</b>" + (affiliation == null ? "" : ", " + escaped(affiliation));
    }

    private void foot() {
        line("<footer><p>" + escaped(messages.text("out.page.foot", city(session.zone(), messages),
                day(changed), HOUR.format(changed.atZone(session.zone())))) + "</p></footer>");
    }

    private String day(Instant at) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", messages.locale()).format(at.atZone(session.zone()));
    }

    private String hours(Span span, ZoneId zone) {
        return hour(span.start(), zone) + " – " + hour(span.end(), zone);
    }

    /** The hour, and by how many days its date is another than that of the session. */
    private String hour(Instant at, ZoneId zone) {
        LocalDate first = session.plannedStart().atZone(session.zone()).toLocalDate();
        long days = ChronoUnit.DAYS.between(first, at.atZone(zone).toLocalDate());
        String more = days == 0 ? "" : (days > 0 ? " +" : " −") + Math.abs(days);
        return HOUR.format(at.atZone(zone)) + more;
    }

    private String city(ZoneId zone) {
        return escaped(city(zone, messages));
    }

    private static String city(ZoneId zone, Messages messages) {
        return Cities.of(zone.getId(), messages);
    }

    private String in(LocalText text) {
        return escaped(text.in(language));
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(Character.isISOControl(c) && c != '\n' && c != '\t' ? ' ' : c);
            }
        });
        return safe.toString();
    }
}
