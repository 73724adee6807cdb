package org.pupitre;

/** The entry point of the program. */
public final class Main {

    private Main() {}

    /**
     * Starts the program.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        String version = Main.class.getPackage().getImplementationVersion();
        System.out.println("Pupitre " + (version == null ? "(development)" : version));
        if (args.length > 0) {
            System.out.println(String.join(" ", args));
        }
    }
}
