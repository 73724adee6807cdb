package org.pupitre.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.pupitre.cli.common.CommonOptions;
import org.pupitre.cli.common.Context;
import org.pupitre.cli.common.Refused;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.people.People;
import org.pupitre.journal.value.ErasePreview;
import org.pupitre.journal.value.Passage;
import org.pupitre.journal.value.Progress;
import org.pupitre.journal.value.Traces;
import org.pupitre.live.LibraryDesk;
import org.pupitre.task.ErasePerson;
import org.pupitre.text.Fold;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Erases a person from the library and its copies; without {@code --yes} says what would go. */
@Command(name = "erase", description = "cli.help.erase", sortOptions = false)
final class EraseCommand implements Callable<Integer> {
    private static final int MOST_PASSAGES = 20;

    private final Context context;

    @Parameters(paramLabel = "PERSON", descriptionKey = "cli.help.person") private String person = "";

    @Option(names = "--yes", descriptionKey = "cli.help.yes") private boolean yes;

    @Option(names = "--also", paramLabel = "TEXT", descriptionKey = "cli.help.also") private List<String> also =
            new ArrayList<>();

    @Option(names = "--not", paramLabel = "TEXT", descriptionKey = "cli.help.not") private List<String> not =
            new ArrayList<>();

    @Mixin private final CommonOptions common = new CommonOptions();

    EraseCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Refused {
        Path file = common.existing(context);
        try (LibraryDesk library = context.open(file)) {
            Person found = find(library.people());
            ErasePreview preview = library.erasing().preview(found.id(), also, not).orElseThrow();
            tell(preview);
            if (yes) {
                context.tell(new ErasePerson(library, preview, context.now()).run(Progress.NONE));
            } else {
                context.say("safety.erase.notYet");
            }
        }
        return 0;
    }

    private Person find(People people) throws Refused {
        List<Person> found = people.all().stream()
                .filter(p -> p.id().value().equals(person) || Fold.of(p.name()).equals(Fold.of(person))).toList();
        if (found.isEmpty()) {
            throw new Refused(context.messages().text("safety.erase.noOne", person));
        }
        if (found.size() > 1) {
            throw new Refused(context.messages().text("safety.erase.several", person,
                    found.stream().map(p -> p.id().value()).collect(Collectors.joining(", "))));
        }
        return found.getFirst();
    }

    private void tell(ErasePreview preview) {
        context.print("safety.erase.person", preview.person().name(), preview.person().id());
        context.print("safety.erase.by",
                preview.by().all().stream().map(Traces.Trace::text).collect(Collectors.joining(", ")));
        context.print("safety.erase.entries", preview.entries(), preview.passages().size(),
                preview.drafts() + preview.refusals());
        for (Passage passage : preview.passages().stream().limit(MOST_PASSAGES).toList()) {
            context.print("safety.erase.passage", passage.seq(), passage.text());
        }
        if (preview.passages().size() > MOST_PASSAGES) {
            context.print("safety.erase.more", preview.passages().size() - MOST_PASSAGES);
        }
        preview.copies().forEach(copy -> context.print("safety.erase.copy", copy));
        preview.absent().forEach(place -> context.print("safety.erase.absent", place));
        ErasePerson.exported(preview.exported(), context.messages()).forEach(context.out()::println);
    }
}
