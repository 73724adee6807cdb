package org.pupitre.cli;

import org.pupitre.cli.common.CommonOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes files from the library; each kind of file is a subcommand. */
@Command(name = "export", description = "cli.help.export", sortOptions = false)
final class ExportCommand {
    @SuppressWarnings("UnusedVariable")
    @Mixin private final CommonOptions common = new CommonOptions();
}
