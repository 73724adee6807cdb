package org.pupitre.domain.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.NoteContent;
import org.pupitre.domain.act.NoteRevision;
import org.pupitre.domain.act.NoteTag;
import org.pupitre.domain.value.RevisionId;

/**
 * The note that a set of revisions makes. Text, each tag, and all the rest are looked at apart: a change of only the
 * one does not conflict with a change of only the other (rules of the notes, section 4).
 */
final class NoteView {
    /** Orders what no one replaced: by the clocks of the machines, then by id. It decides nothing but what is shown first. */
    private static final Comparator<NoteRevision> LATER =
            Comparator.comparing(NoteRevision::at).thenComparing(NoteRevision::id);

    private final NoteHistory history;
    private final Map<RevisionId, NoteRevision> byId = new HashMap<>();
    private final Lineage lineage;

    private NoteView(NoteHistory history) {
        this.history = history;
        lineage = new Lineage(history.revisions());
        history.revisions().forEach(r -> byId.put(r.id(), r));
    }

    static @Nullable Note of(NoteHistory history) {
        List<NoteRevision> heads = history.heads();
        List<NoteRevision> live = heads.stream().filter(r -> !r.removes()).toList();
        if (live.isEmpty()) {
            return null;
        }
        if (heads.size() == 1) {
            return Note.of(history.id(), content(live.getFirst()), List.of());
        }
        return new NoteView(history).merged(heads);
    }

    private Note merged(List<NoteRevision> heads) {
        List<NoteRevision> texts = setters(NoteContent::text);
        List<NoteRevision> rests = setters(NoteContent::around);
        NoteContent text = content(latest(texts));
        NoteContent rest = content(latest(rests));
        TreeSet<NoteRevision> versions = new TreeSet<>(LATER);
        versions.addAll(different(texts, NoteContent::text));
        versions.addAll(different(rests, NoteContent::around));
        heads.stream().filter(NoteRevision::removes).max(LATER).ifPresent(versions::add);
        if (versions.size() == 1) {
            // Only a removal conflicts with what is there.
            versions.add(latest(heads.stream().filter(r -> !r.removes()).toList()));
        }
        NoteContent shown = rest.saying(text.text(), tags());
        return Note.of(history.id(), shown, versions.stream().map(r -> version(r, shown, texts, rests)).toList());
    }

    /** A version as it would be if it was kept: what is not in question is as it is shown. */
    private static Version version(NoteRevision revision, NoteContent shown, List<NoteRevision> texts,
            List<NoteRevision> rests) {
        NoteContent own = revision.content();
        if (own == null) {
            return new Version(revision.id(), null, revision.by(), revision.at());
        }
        NoteContent around = rests.contains(revision) ? own : shown;
        String text = texts.contains(revision) ? own.text() : shown.text();
        return new Version(revision.id(), around.saying(text, shown.tags()), revision.by(), revision.at());
    }

    /** The latest of each different value; none where all say the same. */
    private static <T> List<NoteRevision> different(List<NoteRevision> setters, Function<NoteContent, T> field) {
        Map<T, NoteRevision> latest = new HashMap<>();
        setters.stream().sorted(LATER).forEach(r -> latest.put(field.apply(content(r)), r));
        return latest.size() == 1 ? List.of() : List.copyOf(latest.values());
    }

    /** Where only some of them have it, the tag stays. */
    private Set<NoteTag> tags() {
        Set<NoteTag> tags = EnumSet.noneOf(NoteTag.class);
        for (NoteTag tag : NoteTag.values()) {
            if (setters(c -> c.tags().contains(tag)).stream().anyMatch(r -> content(r).tags().contains(tag))) {
                tags.add(tag);
            }
        }
        return tags;
    }

    /** The revisions that set a field and that no other that set it has replaced. */
    private <T> List<NoteRevision> setters(Function<NoteContent, T> field) {
        return lineage.unreplaced(r -> sets(r, field));
    }

    /** Whether a revision changed a field: some parent has another value, or it is not known what was there before, as in a circle. */
    private <T> boolean sets(NoteRevision revision, Function<NoteContent, T> field) {
        if (revision.removes()) {
            return false;
        }
        T value = field.apply(content(revision));
        for (RevisionId id : revision.parents()) {
            NoteRevision parent = byId.get(id);
            if (parent == null || parent.removes() || lineage.circular(revision, id)
                    || !Objects.equals(field.apply(content(parent)), value)) {
                return true;
            }
        }
        return revision.parents().isEmpty();
    }

    private static NoteRevision latest(List<NoteRevision> some) {
        return new ArrayList<>(some).stream().max(LATER).orElseThrow();
    }

    private static NoteContent content(NoteRevision revision) {
        return Objects.requireNonNull(revision.content());
    }
}
