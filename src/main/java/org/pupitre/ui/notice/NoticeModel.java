package org.pupitre.ui.notice;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pupitre.domain.SessionState;
import org.pupitre.live.notice.Notice;
import org.pupitre.ui.kit.DeskModel;
import org.pupitre.ui.kit.Follow;

/** The notices there are, the most severe first. */
public final class NoticeModel implements DeskModel {
    private static final Comparator<Notice> ORDER = Comparator.comparing((Notice n) -> n.kind().weight()).reversed()
            .thenComparing(Notice::kind);

    private final Supplier<List<Notice>> source;
    private final ReadOnlyObjectWrapper<List<Notice>> notices = new ReadOnlyObjectWrapper<>(this, "notices", List.of());

    public NoticeModel(Supplier<List<Notice>> source) {
        this.source = source;
    }

    @Override
    public void show(SessionState state, Instant now) {
        Follow.set(notices, source.get().stream().sorted(ORDER).toList());
    }

    /** The notices there are, the most severe first. */
    public ReadOnlyObjectProperty<List<Notice>> noticesProperty() {
        return notices.getReadOnlyProperty();
    }
}
