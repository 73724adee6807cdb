package org.pupitre.ui.prepare.people;

import org.pupitre.domain.act.BoothPlan;
import org.pupitre.domain.act.ChannelPlan;
import org.pupitre.domain.act.Person;

/** A row of the list of booths: a booth, one of its interpreters below it, or a channel into which no booth works. */
sealed interface BoothRow {
    /** By which the row is known again. */
    String key();

    /** A booth. */
    record Head(BoothPlan booth) implements BoothRow {
        @Override
        public String key() {
            return booth.id().value();
        }
    }

    /**
     * An interpreter.
     *
     * @param ready whether the booth said that it is
     */
    record Member(BoothPlan booth, Person person, boolean ready) implements BoothRow {
        @Override
        public String key() {
            return booth.id().value() + " " + person.id().value();
        }
    }

    /** A channel into which no booth works: its listeners hear the original, or nothing. */
    record Channel(ChannelPlan channel) implements BoothRow {
        @Override
        public String key() {
            return "channel " + channel.id().value();
        }
    }
}
