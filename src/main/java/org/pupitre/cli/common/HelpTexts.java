package org.pupitre.cli.common;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.pupitre.text.Messages;
import picocli.CommandLine;

/**
 * The help of all commands in one language, in the form that picocli asks for. A command, a parameter or an option names its
 * sentence itself, by its key.
 */
public final class HelpTexts extends ResourceBundle {
    private final Messages messages;
    private final Set<String> sentences;
    private final Map<String, String> texts = new HashMap<>();

    private HelpTexts(Messages messages) {
        this.messages = messages;
        sentences = messages.keys();
        texts.put("usage.synopsisHeading", messages.text("cli.help.synopsis") + " ");
        texts.put("usage.parameterListHeading", "%n" + messages.text("cli.help.parameters") + "%n");
        texts.put("usage.optionListHeading", "%n" + messages.text("cli.help.options") + "%n");
        texts.put("usage.commandListHeading", "%n" + messages.text("cli.help.commands") + "%n");
        texts.put("usage.footer", "%n" + messages.text("cli.help.exitCodes"));
        texts.put("pupitre.rehearse.cli.help.library", messages.text("cli.help.rehearsalLibrary"));
    }

    /** Gives a command with all that are below it its help in one language. */
    public static void give(CommandLine command, Messages messages) {
        command.setResourceBundle(new HelpTexts(messages));
        describe(command, messages);
    }

    private static void describe(CommandLine command, Messages messages) {
        String[] keys = command.getCommandSpec().usageMessage().description();
        command.getCommandSpec().usageMessage().description(messages.text(keys[0]));
        command.getSubcommands().values().forEach(below -> describe(below, messages));
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return !texts.containsKey(key) && sentences.contains(key) ? messages.text(key) : texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(Stream.concat(texts.keySet().stream(), sentences.stream()).toList());
    }
}
