package org.pupitre.bench;

import org.pupitre.bench.program.Setup;
import org.pupitre.bench.report.Sheet;

/** One measurement, run in a Java of its own. */
@FunctionalInterface
interface Bench {
    /**
     * Measures.
     *
     * @throws Exception if it cannot be measured, which fails the build
     */
    void run(Setup setup, Sheet sheet) throws Exception;
}
