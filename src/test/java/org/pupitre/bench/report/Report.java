package org.pupitre.bench.report;

import java.util.List;
import java.util.Map;

/**
 * All that was measured in one run.
 *
 * @param date   when, in UTC
 * @param broken the benches that could not be measured, and why
 */
public record Report(
        String date,
        String commit,
        Map<String, String> machine,
        List<Section> sections,
        Map<String, String> broken) {
    public Report {
        sections = List.copyOf(sections);
    }
}
