package org.pupitre.cli;

import org.pupitre.cli.common.CommonOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Takes files into the library; each kind of file is a subcommand. */
@Command(name = "import", description = "cli.help.import", sortOptions = false)
final class ImportCommand {
    @SuppressWarnings("UnusedVariable")
    @Mixin private final CommonOptions common = new CommonOptions();
}
