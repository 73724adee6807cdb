package org.pupitre.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The build, the change log and the pages that name packages speak of the same version. */
class VersionTest {
    /** Names of packages and archives as the installers write them; macOS refuses a version that begins with 0. */
    private static final Pattern PACKAGE = Pattern
            .compile("[Pp]upitre[-_](\\d+\\.\\d+\\.\\d+)(_amd64\\.deb|-linux|-windows|\\.msi|\\.dmg)");
    private static final Pattern HEADING = Pattern.compile("(?m)^## (.*)$");

    private static String read(String file) throws IOException {
        return Files.readString(Path.of(file));
    }

    /** As in the pom, where the project's own version is the first. */
    private static String version() throws IOException {
        String pom = read("pom.xml");
        return pom.substring(pom.indexOf("<version>") + "<version>".length(), pom.indexOf("</version>"));
    }

    @Test
    void theChangeLogBeginsWithThisVersionOrWithWhatIsNotReleased() throws IOException {
        List<String> headings = HEADING.matcher(read("CHANGELOG.md")).results().map(found -> found.group(1)).toList();
        assertThat(headings.getFirst()).isEqualTo("Unreleased");
        assertThat(headings.get(1)).matches(Pattern.quote(version()) + ", \\d{1,2} [A-Z][a-z]+ \\d{4}");
        assertThat(headings.stream().skip(1).map(heading -> heading.replaceFirst(",.*", ""))).doesNotHaveDuplicates();
    }

    @Test
    void thePagesNameThePackagesOfThisVersion() throws IOException {
        String onMacOs = version().replaceFirst("^0", "1");
        for (String page : List.of("README.md", "src/site/markdown/installing.md")) {
            List<MatchResult> named = PACKAGE.matcher(read(page)).results().toList();
            assertThat(named).as(page).hasSizeGreaterThan(1);
            for (MatchResult found : named) {
                assertThat(found.group(1)).as("%s in %s", found.group(), page)
                        .isEqualTo(found.group().endsWith(".dmg") ? onMacOs : version());
            }
        }
    }
}
