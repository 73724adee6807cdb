package org.pupitre.live;

/** Ends what was subscribed to; further calls change nothing. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {
    @Override
    void close();
}
