package org.pupitre.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.act.BoardCommand.AddQuestion;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.shell.Scenes;
import org.pupitre.ui.shell.StagedSession;

/** A search finds by any wording and shows the one that holds what is sought. */
class SearchModelTest {
    private final Words words = new Words(Locale.ENGLISH);
    private final SearchModel model = new SearchModel(words);
    private final StagedSession session = Scenes.live();

    private List<SearchHit> find(String query) {
        model.begin(session.state());
        return model.find(query, session.state());
    }

    @Test
    void aQuestionIsFoundByItsNumberAndByEachOfItsWordings() {
        assertThat(find("2 authorities")).singleElement().satisfies(hit -> {
            assertThat(hit.number()).isEqualTo(2);
            assertThat(hit.text()).startsWith("How were local");
        });
        assertThat(find("associees depart")).singleElement()
                .satisfies(hit -> assertThat(hit.text()).startsWith("Comment les autorités"));
    }

    @Test
    void aSpeakerIsShownWithTheAffiliationThatWasFound() {
        assertThat(find("ngos")).singleElement()
                .satisfies(hit -> assertThat(hit.text()).isEqualTo("Clara Sample · network of NGOs (sample)"));
    }

    @Test
    void anItemIsInTheLanguageOfTheScreenWhereItHoldsWhatIsSought() {
        assertThat(find("discussion").getFirst().text()).isEqualTo("Discussion");
        assertThat(find("cloture").getFirst().text()).isEqualTo("Clôture");
        assertThat(find("welcome").getFirst().text()).isEqualTo("Welcome");
        words.next();
        assertThat(find("accueil").getFirst().text()).isEqualTo("Accueil");
        assertThat(find("discussion").getFirst().text()).isEqualTo("Discussion");
    }

    @Test
    void whatCameInSinceIsFoundToo() {
        assertThat(find("lighthouse")).isEmpty();
        session.did("14:28", new AddQuestion("Who keeps the lighthouse?", null, null));
        assertThat(model.find("lighthouse", session.state())).hasSize(1);
    }

    @Test
    void noMoreThanCanBeReadIsFound() {
        for (int i = 0; i < 50; i++) {
            session.did("14:28", new AddQuestion("Lighthouse " + i, null, null));
        }
        assertThat(find("lighthouse")).hasSize(SearchModel.MOST);
        assertThat(find(" ")).isEmpty();
    }
}
