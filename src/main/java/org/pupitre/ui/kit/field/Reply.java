package org.pupitre.ui.kit.field;

import java.util.function.Supplier;

/**
 * One answer to what is asked beside a field.
 *
 * @param key  letter or digit pressed together with Alt in the field, a capital
 * @param name what the answer says, in the language of the screen
 * @param act  what becomes of the text that was asked about
 */
public record Reply(char key, Supplier<String> name, Runnable act) {}
