package org.pupitre.exchange.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pupitre.domain.act.GlossaryCommand.WriteTerm;
import org.pupitre.domain.act.ItemChange;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.PeopleCommand.AddPerson;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.PlanCommand.EditItem;
import org.pupitre.domain.act.PlanCommand.InsertItem;
import org.pupitre.domain.act.Term;
import org.pupitre.domain.act.TermWording;
import org.pupitre.domain.outlook.released.ReleasePurpose;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.TermId;
import org.pupitre.exchange.column.OwnTable;
import org.pupitre.exchange.intake.Preview;
import org.pupitre.exchange.intake.RowState;
import org.pupitre.exchange.out.Format;
import org.pupitre.exchange.out.Kind;

/** What goes out as a table comes in again: without a change where it is from, and whole where there is nothing yet. */
class TablesComeInAgainTest {
    private static final Map<Kind, OwnTable> TABLES =
            Map.of(Kind.AGENDA, OwnTable.AGENDA, Kind.PEOPLE, OwnTable.PEOPLE, Kind.GLOSSARY, OwnTable.GLOSSARY);

    @TempDir private Path folder;
    private RoundLibrary from;
    private @Nullable RoundLibrary fresh;

    /** A form in which a table goes out. */
    record Form(Kind kind, Format format, Locale language, char separator, ReleasePurpose purpose) {
        byte[] of(RoundLibrary library) {
            return library.written(kind, format, language, separator, purpose);
        }
    }

    static List<Form> forms() {
        List<Form> forms = new ArrayList<>();
        for (Kind kind : List.of(Kind.AGENDA, Kind.PEOPLE, Kind.GLOSSARY)) {
            for (Format format : kind.formats().stream().filter(format -> format != Format.HTML).toList()) {
                for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                    for (char separator : format == Format.CSV ? new char[]{',', ';', '\t'} : new char[]{','}) {
                        for (ReleasePurpose purpose : List.of(ReleasePurpose.RECORD, ReleasePurpose.WORKING)) {
                            forms.add(new Form(kind, format, language, separator, purpose));
                        }
                    }
                }
            }
        }
        return forms;
    }

    static Stream<Form> formsOfThoseWhoGoOn() {
        return forms().stream().filter(form -> form.purpose() == ReleasePurpose.WORKING);
    }

    static Stream<Form> formsOfThoseWhoAdd() {
        return forms().stream().filter(form -> form.kind() != Kind.PEOPLE && form.separator() == ','
                && form.language().equals(Locale.ENGLISH));
    }

    @BeforeEach
    void open() {
        from = RoundLibrary.in(folder, "from", FullSession.whole());
    }

    @AfterEach
    void close() {
        from.close();
        if (fresh != null) {
            fresh.close();
        }
    }

    private RoundLibrary fresh() {
        RoundLibrary opened = RoundLibrary.in(folder, "fresh", FullSession.empty());
        fresh = opened;
        return opened;
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whereItIsFromItChangesNothing(Form form) {
        Preview preview = from.read(form.of(from), TABLES.get(form.kind()));

        assertThat(preview.counts()).as(RoundLibrary.told(preview)).containsOnlyKeys(RowState.UNCHANGED);
    }

    @ParameterizedTest
    @MethodSource("formsOfThoseWhoGoOn")
    void inANewSessionItBecomesTheSameAndGoesOutTheSame(Form form) {
        RoundLibrary fresh = fresh();
        if (form.kind() == Kind.AGENDA) {
            fresh.takes(from.written(Kind.PEOPLE, Format.JSON, Locale.ENGLISH, ',', ReleasePurpose.WORKING),
                    OwnTable.PEOPLE);
        }
        byte[] file = form.of(from);
        fresh.takes(file, TABLES.get(form.kind()));

        if (form.kind() == Kind.AGENDA) {
            assertThat(fresh.items()).containsExactlyElementsOf(from.items());
        } else if (form.kind() == Kind.GLOSSARY) {
            assertThat(fresh.known().glossary().all()).isEqualTo(from.known().glossary().all());
        }
        assertThat(form.of(fresh)).isEqualTo(file);
        Preview again = fresh.read(file, TABLES.get(form.kind()));
        assertThat(again.counts()).as(RoundLibrary.told(again)).containsOnlyKeys(RowState.UNCHANGED);
    }

    @ParameterizedTest
    @MethodSource("formsOfThoseWhoAdd")
    void aLongerFileAddsWhatIsNewAndWhatWasWrittenByHandStays(Form form) {
        byte[] file = form.of(from);
        RoundLibrary fresh = fresh();
        fresh.takes(from.written(Kind.PEOPLE, Format.JSON, Locale.ENGLISH, ',', ReleasePurpose.WORKING),
                OwnTable.PEOPLE);
        fresh.takes(file, TABLES.get(form.kind()));
        from.does(new InsertItem(ItemPlan.linked(new ItemId("more"), LocalText.of("More", "Plus"), ItemKind.PANEL, 90),
                new ItemId("panel")));
        from.does(new WriteTerm(new Term(new TermId("t9"), null,
                List.of(new TermWording(LanguageTag.EN, "booth")), null)));
        fresh.does(new EditItemOrTerm(form.kind()).command());
        Preview same = fresh.read(file, TABLES.get(form.kind()));
        assertThat(same.counts()).as(RoundLibrary.told(same)).containsOnlyKeys(RowState.UNCHANGED);
        assertThat(fresh.items()).hasSize(form.kind() == Kind.AGENDA ? 9 : 0);

        Preview longer = fresh.takes(form.of(from), TABLES.get(form.kind()));
        assertThat(longer.counts()).as(RoundLibrary.told(longer)).containsEntry(RowState.NEW, 1)
                .doesNotContainKey(RowState.CHANGED);
        if (form.kind() == Kind.AGENDA) {
            assertThat(fresh.items().stream().map(item -> item.id().value())).containsExactlyElementsOf(
                    from.items().stream().map(item -> item.id().value()).toList());
            assertThat(fresh.items().getFirst().title().in(LanguageTag.EN)).isEqualTo("By hand");
        } else {
            assertThat(fresh.known().glossary().all().getFirst().preferred(LanguageTag.EN)).contains("by hand");
        }
    }

    @Test
    void peopleOfOneNameAreToldApartByTheirIds() {
        from.does(new AddPerson(new PersonId("ann2"), PersonDetails.named("Ann")));
        from.does(new AddPerson(new PersonId("ann3"), new PersonDetails("Ann", null, "other", null, null)));
        byte[] file = from.written(Kind.PEOPLE, Format.CSV, Locale.ENGLISH, ';', ReleasePurpose.WORKING);
        Preview preview = from.read(file, OwnTable.PEOPLE);
        assertThat(preview.counts()).as(RoundLibrary.told(preview)).containsOnlyKeys(RowState.UNCHANGED);

        RoundLibrary fresh = fresh();
        fresh.takes(file, OwnTable.PEOPLE);
        assertThat(fresh.written(Kind.PEOPLE, Format.CSV, Locale.ENGLISH, ';', ReleasePurpose.WORKING))
                .isEqualTo(file);
    }

    /** What a person changes between two imports. */
    private record EditItemOrTerm(Kind kind) {
        org.pupitre.domain.act.Command command() {
            return kind == Kind.AGENDA
                    ? new EditItem(new ItemId("welcome"), ItemChange.title(LanguageTag.EN, "By hand"))
                    : new WriteTerm(new Term(new TermId("t2"), "by hand",
                            Stream.concat(Stream.of(new TermWording(LanguageTag.EN, "by hand")),
                                    FullSession.terms().getFirst().wordings().stream().skip(1)).toList(),
                            FullSession.terms().getFirst().definition()));
        }
    }

    @Test
    void noCellOfACsvFileCanBeTakenForAFormula() {
        for (Form form : forms()) {
            if (form.format() == Format.CSV) {
                String text = new String(form.of(from), StandardCharsets.UTF_8);
                assertThat(text).doesNotContainPattern("(?m)[" + form.separator() + "\\n]\"?[=@]");
            }
        }
    }
}
