package org.pupitre.ui.kit;

import java.util.concurrent.Callable;
import javafx.beans.Observable;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WritableValue;

/**
 * Follows values so that no change is missed. A value of the toolkit tells a listener for its invalidation of the first
 * change, and of no further one until the value was read. Whatever is followed here is read at each change. Nothing else
 * on the screen listens for invalidation.
 */
public final class Follow {
    private Follow() {}

    /** Does something at each change of a value or a list from now on; not at once. */
    public static void each(Observable value, Runnable act) {
        read(value);
        value.addListener(changed -> {
            read(value);
            act.run();
        });
    }

    /** A text that is made again whenever one of these has changed. */
    public static StringBinding text(Callable<String> made, Observable... from) {
        return new Text(made, from);
    }

    /** Whether something holds, asked again whenever one of these has changed. */
    public static BooleanBinding flag(Callable<Boolean> holds, Observable... from) {
        return new Flag(holds, from);
    }

    /** Sets a value only where the next differs, so that what follows it is told of real changes alone. */
    public static <T> void set(WritableValue<T> value, T next) {
        if (!next.equals(value.getValue())) {
            value.setValue(next);
        }
    }

    private static void read(Observable... all) {
        for (Observable one : all) {
            if (one instanceof ObservableValue<?> value) {
                value.getValue();
            }
        }
    }

    private static <T> T asked(Callable<T> question) {
        try {
            return question.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Text extends StringBinding {
        private final Callable<String> made;
        private final Observable[] from;

        Text(Callable<String> made, Observable... from) {
            this.made = made;
            this.from = from;
            bind(from);
        }

        @Override
        protected String computeValue() {
            read(from);
            return asked(made);
        }
    }

    private static final class Flag extends BooleanBinding {
        private final Callable<Boolean> holds;
        private final Observable[] from;

        Flag(Callable<Boolean> holds, Observable... from) {
            this.holds = holds;
            this.from = from;
            bind(from);
        }

        @Override
        protected boolean computeValue() {
            read(from);
            return asked(holds);
        }
    }
}
