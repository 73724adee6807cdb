package org.pupitre.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.pupitre.cli.common.CommonOptions;
import org.pupitre.cli.common.Context;
import org.pupitre.cli.common.Refused;
import org.pupitre.domain.act.Person;
import org.pupitre.exchange.table.PeopleLines;
import org.pupitre.live.LibraryDesk;
import org.pupitre.text.Fold;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the people of the library by name, a line each. */
@Command(name = "people", description = "cli.help.people", sortOptions = false)
final class ListPeopleCommand implements Callable<Integer> {
    private final Context context;

    @Mixin private final CommonOptions common = new CommonOptions();

    ListPeopleCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Refused {
        Path file = common.existing(context);
        try (LibraryDesk library = context.open(file)) {
            List<Person> people = library.people().all().stream()
                    .sorted(Comparator.comparing((Person p) -> Fold.of(p.name())).thenComparing(p -> p.id().value()))
                    .toList();
            PeopleLines.of(people).forEach(context.out()::println);
            context.say("safety.people.count", people.size());
        }
        return 0;
    }
}
