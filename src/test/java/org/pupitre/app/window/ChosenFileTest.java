package org.pupitre.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChosenFileTest {
    @Test
    void aNameThatCannotBeReadIsSaid() {
        List<String> said = new ArrayList<>();
        assertThat(ChosenFile.of(new File("Éléonore"), said::add)).contains(Path.of("Éléonore"));
        assertThat(ChosenFile.of(null, said::add)).isEmpty();
        assertThat(said).isEmpty();
        // Java refuses it under any charset.
        assertThat(ChosenFile.of(new File("a\0b"), said::add)).isEmpty();
        assertThat(said).containsExactly("a\0b");
    }
}
