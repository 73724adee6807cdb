package org.pupitre.failure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/**
 * Something no one expected.
 *
 * @param code  its short name, such as {@code P-7F3K}: the same wherever the same kind of exception comes from the same
 *              methods of ours, on every machine and at every run
 * @param trace classes and places, without messages
 * @param at    when it was logged
 */
public record Failure(String code, String trace, Instant at) {
    private static final String OURS = "org.pupitre.";
    private static final int METHODS = 3;
    /** Without I, L, O and U, which are misread and misheard. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LETTERS_IN_CODE = 4;

    /** The failure for an exception that was logged at this time. */
    static Failure of(Throwable e, Instant at) {
        Throwable itself = unwrapped(e);
        return new Failure(code(itself), Trace.of(itself), at);
    }

    /** The short name alone. */
    public static String code(Throwable e) {
        Throwable itself = unwrapped(e);
        StringBuilder kind = new StringBuilder(itself.getClass().getName());
        StackTraceElement[] places = itself.getStackTrace();
        boolean ours = Arrays.stream(places).anyMatch(Failure::isOurs);
        Arrays.stream(places).filter(place -> !ours || isOurs(place)).limit(METHODS)
                .forEach(place -> kind.append(' ').append(method(place)));
        return "P-" + letters(kind.toString());
    }

    /** What threads wrap around an exception says nothing about it. */
    private static Throwable unwrapped(Throwable e) {
        Throwable cause = e.getCause();
        return cause != null && (e instanceof CompletionException || e instanceof ExecutionException)
                ? unwrapped(cause)
                : e;
    }

    private static boolean isOurs(StackTraceElement place) {
        return place.getClassName().startsWith(OURS);
    }

    /** Class and method, without what the compiler numbers: lambdas and lines. */
    private static String method(StackTraceElement place) {
        String name = place.getMethodName();
        String plain = name.startsWith("lambda$") ? name.split("\\$", -1)[1] : name;
        return place.getClassName() + "." + plain;
    }

    private static String letters(String text) {
        byte[] hash;
        try {
            hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LETTERS_IN_CODE; i++) {
            code.append(LETTERS.charAt(Byte.toUnsignedInt(hash[i]) % LETTERS.length()));
        }
        return code.toString();
    }
}
