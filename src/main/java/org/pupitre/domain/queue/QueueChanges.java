package org.pupitre.domain.queue;

import org.pupitre.domain.act.QueueEvent;

/** What an event makes of the queue. */
final class QueueChanges {
    private QueueChanges() {
    }

    static SpeakerQueue apply(SpeakerQueue queue, QueueEvent event) {
        return queue;
    }
}
