package org.pupitre.cli;

import java.util.concurrent.Callable;

import org.pupitre.cli.common.CommonOptions;
import org.pupitre.cli.common.Context;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Does by itself what people do in the first minutes, and leaves nothing behind. The build of an image runs it to train
 * the ahead-of-time cache; for anybody else it is of no use, hence it is left out of the help.
 */
@Command(name = "warm-up", description = "cli.help.warmUp", hidden = true, sortOptions = false)
final class WarmUpCommand implements Callable<Integer> {
    private final Context context;

    @SuppressWarnings("UnusedVariable")
    @Mixin private final CommonOptions common = new CommonOptions();

    WarmUpCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        return context.services().warmUp().getAsInt();
    }
}
