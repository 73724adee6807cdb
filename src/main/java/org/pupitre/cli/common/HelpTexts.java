package org.pupitre.cli.common;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.ResourceBundle;

import org.jspecify.annotations.Nullable;
import org.pupitre.text.Messages;

/** The help of all commands in one language, in the form that picocli asks for. */
public final class HelpTexts extends ResourceBundle {
    private final Map<String, String> texts;

    public HelpTexts(Messages m) {
        texts = Map.ofEntries(Map.entry("usage.synopsisHeading", m.text("cli.help.synopsis") + " "),
                Map.entry("usage.parameterListHeading", "%n" + m.text("cli.help.parameters") + "%n"),
                Map.entry("usage.optionListHeading", "%n" + m.text("cli.help.options") + "%n"),
                Map.entry("usage.commandListHeading", "%n" + m.text("cli.help.commands") + "%n"),
                Map.entry("usage.footer", "%n" + m.text("cli.help.exitCodes")),
                Map.entry("pupitre.usage.description", m.text("cli.help.pupitre")),
                Map.entry("pupitre.console.usage.description", m.text("cli.help.console")),
                Map.entry("pupitre.rehearse.usage.description", m.text("cli.help.rehearse")),
                Map.entry("pupitre.drive.usage.description", m.text("cli.help.drive")),
                Map.entry("pupitre.import.usage.description", m.text("cli.help.import")),
                Map.entry("pupitre.import.seminar.usage.description", m.text("cli.help.importSeminar")),
                Map.entry("pupitre.import.bundle.usage.description", m.text("cli.help.importBundle")),
                Map.entry("pupitre.export.usage.description", m.text("cli.help.export")),
                Map.entry("pupitre.export.bundle.usage.description", m.text("cli.help.exportBundle")),
                Map.entry("parameter.openedFile", m.text("cli.help.openedFile")),
                Map.entry("parameter.bundleFile", m.text("cli.help.bundleFile")),
                Map.entry("option.bundleSession", m.text("cli.help.bundleSession")),
                Map.entry("option.yesBundle", m.text("cli.help.yesBundle")),
                Map.entry("option.output", m.text("cli.help.output")),
                Map.entry("pupitre.check.usage.description", m.text("cli.help.check")),
                Map.entry("pupitre.people.usage.description", m.text("cli.help.people")),
                Map.entry("pupitre.erase.usage.description", m.text("cli.help.erase")),
                Map.entry("parameter.person", m.text("cli.help.person")),
                Map.entry("option.yes", m.text("cli.help.yes")), Map.entry("option.also", m.text("cli.help.also")),
                Map.entry("option.not", m.text("cli.help.not")),
                Map.entry("pupitre.backup.usage.description", m.text("cli.help.backup")),
                Map.entry("pupitre.restore.usage.description", m.text("cli.help.restore")),
                Map.entry("pupitre.repair.usage.description", m.text("cli.help.repair")),
                Map.entry("pupitre.salvage.usage.description", m.text("cli.help.salvage")),
                Map.entry("pupitre.warm-up.usage.description", m.text("cli.help.warmUp")),
                Map.entry("option.backupTo", m.text("cli.help.backupTo")),
                Map.entry("option.listBackups", m.text("cli.help.listBackups")),
                Map.entry("option.readable", m.text("cli.help.readable")),
                Map.entry("option.salvageTo", m.text("cli.help.salvageTo")),
                Map.entry("parameter.backup", m.text("cli.help.whichBackup")),
                Map.entry("option.library", m.text("cli.help.library")),
                Map.entry("pupitre.rehearse.option.library", m.text("cli.help.rehearsalLibrary")),
                Map.entry("option.lang", m.text("cli.help.lang")), Map.entry("option.help", m.text("cli.help.help")),
                Map.entry("option.version", m.text("cli.help.version")),
                Map.entry("option.sampleConsole", m.text("cli.help.sampleConsole")),
                Map.entry("option.sampleDrive", m.text("cli.help.sampleDrive")),
                Map.entry("option.session", m.text("cli.help.session")),
                Map.entry("option.clock", m.text("cli.help.clock")),
                Map.entry("option.resume", m.text("cli.help.resume")),
                Map.entry("option.describe", m.text("cli.help.describe")),
                Map.entry("option.speed", m.text("cli.help.speed")),
                Map.entry("option.script", m.text("cli.help.script")),
                Map.entry("option.pictures", m.text("cli.help.pictures")),
                Map.entry("parameter.session", m.text("cli.help.rehearsedSession")),
                Map.entry("parameter.seminarFile", m.text("cli.help.seminarFile")));
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }
}
