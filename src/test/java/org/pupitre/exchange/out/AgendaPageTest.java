package org.pupitre.exchange.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.TimelineCommand.SkipItem;
import org.pupitre.domain.outlook.released.ReleasePurpose;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;

/** The page to print: whole in itself, in one language, and safe whatever a title holds. */
class AgendaPageTest {
    private static String page(Play play, LanguageTag language) {
        return new String(AgendaPage.write(SampleCopies.of(play, ReleasePurpose.RECORD, language), SampleCopies.now(),
                language.equals(LanguageTag.FR) ? SampleCopies.FRENCH : SampleCopies.ENGLISH), StandardCharsets.UTF_8);
    }

    @Test
    void theSampleInBothLanguages() {
        Play sample = SampleCopies.played(SampleCopies.sample());
        assertThat(page(sample, LanguageTag.FR)).contains("<html lang=\"fr\" dir=\"ltr\">", "mardi 24 mai 2022",
                "Déroulé", "Les heures sont celles de Bruxelles", "<b>Awa Exemple</b>, ministère (exemple)",
                "class=\"second\"", "Dakar");
        assertThat(page(sample, LanguageTag.EN)).contains("<html lang=\"en\"", "Tuesday 24 May 2022",
                "Times are those of Brussels");
    }

    @Test
    void itNeedsNothingFromElsewhereAndRunsNothing() {
        assertThat(page(SampleCopies.played(SampleCopies.sample()), LanguageTag.EN)).doesNotContain("http", "src=",
                "<script",
                "@import", "url(", "<link");
    }

    @Test
    void whatIsInATitleIsText() {
        String title = "<script>alert('x')</script> & \"more\"";
        ItemPlan item = new ItemPlan(new ItemId("i1"), LocalText.of(title, title), ItemKind.PANEL,
                Play.details().plannedStart(), 600, null, false, 120, 60, 0, 2, List.of());
        assertThat(page(SampleCopies.played(Play.plan(List.of(item))), LanguageTag.EN))
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;more&quot;")
                .doesNotContain("<script");
    }

    @Test
    void whatIsLeftOutIsNotOnIt() {
        assertThat(page(SampleCopies.planned(new SkipItem(new ItemId("B"))), LanguageTag.EN))
                .contains("<p class=\"title\" dir=\"auto\">A</p>")
                .doesNotContain("<p class=\"title\" dir=\"auto\">B</p>");
    }
}
