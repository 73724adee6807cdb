package org.pupitre.ui.looks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.ApplicationExtension;

/**
 * Every screen looks as it was approved. What differs is left in {@code target/pictures}: {@code beside.png} shows
 * expected, actual and difference. {@code mvn test -Dtest=ApprovedPicturesTest -Dpictures.approve=true} approves
 * the new pictures and writes only what differs; look at each picture it wrote before it is committed.
 */
@ExtendWith({ApplicationExtension.class, Screenwork.class})
class ApprovedPicturesTest {
    private static final Path APPROVED = Path.of("src", "test", "resources", "approved");
    private static final Path LEFT = Path.of("target", "pictures");
    private static final boolean APPROVE = Boolean.getBoolean("pictures.approve");

    static Stream<Picture> pictures() {
        return Stream.of(Gallery.SCREENS, Gallery.ALIKE, Gallery.MOMENTS).flatMap(List::stream);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pictures")
    void looksAsApproved(Picture picture) throws Exception {
        BufferedImage actual = Screenwork.onScreen(() -> Png.of(picture.draw()));
        Path file = APPROVED.resolve(picture.name() + ".png");
        Path left = LEFT.resolve(picture.name());
        if (!Files.exists(file)) {
            approveOrFail(actual, file, left, "was never approved");
            return;
        }
        BufferedImage expected = Png.read(file);
        PictureCheck.Found found = PictureCheck.compare(expected, actual);
        if (!found.same()) {
            Png.write(expected, left.resolve("expected.png"));
            Png.write(found.difference(), left.resolve("difference.png"));
            Png.write(found.beside(), left.resolve("beside.png"));
            approveOrFail(actual, file, left, found.why());
        }
    }

    private static void approveOrFail(BufferedImage actual, Path file, Path left, String why) {
        Png.write(actual, left.resolve("actual.png"));
        if (APPROVE) {
            Png.write(actual, file);
        } else {
            fail("%s %s. See %s; if it is meant: mvn test -Dtest=ApprovedPicturesTest -Dpictures.approve=true",
                    file.getFileName(), why, left);
        }
    }

    @Test
    void nothingIsApprovedThatIsNoLongerDrawn() throws IOException {
        Set<String> drawn = pictures().map(p -> p.name() + ".png").collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.list(APPROVED)) {
            assertThat(files.map(f -> f.getFileName().toString())).isNotEmpty().allMatch(drawn::contains);
        }
    }
}
