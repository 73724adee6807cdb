package org.pupitre.live.feed;

/** A listener of a {@link StateFeed}, for any thread. */
public interface Subscription extends AutoCloseable {
    /** Has the listener called with the latest session, such as when time has passed; once for as many as come. */
    void again();

    /** Ends it; further calls change nothing. */
    @Override
    void close();
}
