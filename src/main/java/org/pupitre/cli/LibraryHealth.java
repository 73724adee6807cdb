package org.pupitre.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pupitre.cli.common.Context;
import org.pupitre.cli.common.ProgressLines;
import org.pupitre.cli.common.Refused;
import org.pupitre.disk.RealPath;
import org.pupitre.journal.Backups;
import org.pupitre.journal.Repair;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.Findings;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Offer;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.Settings;

/** What the commands for a library's health have in common: its backups, and its report. */
final class LibraryHealth {
    private final Context context;
    private final Path library;
    private final List<Backups> places;

    LibraryHealth(Context context, Path library) {
        this.context = context;
        this.library = RealPath.of(library);
        this.places = Repair.places(this.library, Settings.read(this.library).second());
    }

    Path library() {
        return library;
    }

    DamageReport report() {
        return new DamageReport(context.messages(), context.services().clock(), ZoneId.systemDefault());
    }

    /** All backups that hold what they should, newest first. */
    List<Backup> backups() {
        return Backups.whole(named(), new ProgressLines(context));
    }

    /** Says which files have the name of a backup and do not hold what was saved. */
    void tellBad(List<Backup> whole) {
        named().stream().filter(backup -> !whole.contains(backup))
                .forEach(backup -> context.say("library.problem.BAD_BACKUP", backup.file()));
    }

    private List<Backup> named() {
        return places.stream().flatMap(p -> p.list().stream())
                .sorted(java.util.Comparator.comparing(Backup::at).reversed()).toList();
    }

    /** Examines the library and whatever helps. */
    Repair examine() {
        return Repair.examine(library, places, context.services().clock(), new ProgressLines(context));
    }

    /** Opens the library; empty if it is damaged or gone. */
    Optional<LibraryDesk> open() throws Refused {
        if (!Files.exists(library) && named().isEmpty()
                && !Files.exists(library.resolveSibling(library.getFileName() + ".witness"))) {
            throw new Refused(context.messages().text("cli.noLibrary", library));
        }
        if (!Files.exists(library)) {
            return Optional.empty();
        }
        try {
            return Optional.of(context.open(library));
        } catch (LibraryException e) {
            if (e.kind() == LibraryException.Kind.DAMAGED) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** The refusal that tells all that is wrong, and what can be done. */
    Refused damaged(Repair repair) {
        Offer offer = repair.offer();
        List<String> lines = new ArrayList<>();
        lines.add(Files.exists(library)
                ? context.messages().text("safety.damaged", library)
                : context.messages().text("safety.gone", library));
        lines.addAll(report().findings(offer.findings()));
        lines.add(report().help(offer));
        if (offer.mendable()) {
            lines.add(context.messages().text("safety.do.repair"));
        } else {
            lines.add(context.messages().text("safety.do.salvage", offer.saved(), offer.readable()));
        }
        if (!offer.backups().isEmpty()) {
            lines.add(context.messages().text("safety.do.restore"));
        }
        return new Refused(String.join("\n", lines));
    }

    /** Names the entries of which not everything can be proven. */
    void tellUnproven(Findings findings) {
        if (!findings.unproven().isEmpty()) {
            context.print("safety.done.unproven", report().ranges(findings.unproven()));
        }
    }

    /** Says what a repair did. */
    void tell(Repair.Done done) {
        context.print("safety.done.entries", library, done.entries());
        if (!done.lost().isEmpty()) {
            context.print("safety.done.lost", report().ranges(done.lost()));
        }
        done.aside().ifPresent(aside -> context.print("safety.done.aside", aside));
    }
}
