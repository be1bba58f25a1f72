package org.hemeroteca.entities.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrfTeacherTest {
    private static final String MODELS = "models";

    @TempDir
    Path folder;

    @Test
    void main_newText_isLabelledSoThatTheTrainerReadsIt() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "😀 El presidente Vladimir Putin llegó ayer a Ginebra.");
        CrfTeacher.main(new String[] {MODELS, folder.toString()});
        assertThat(new LabelledTextReader().read(folder))
                .singleElement()
                .satisfies(labelled -> assertThat(labelled.names())
                        .extracting(name -> name.nameClass() + " " + name.span().in(labelled.text()))
                        .containsExactly("PERSON Vladimir Putin", "PLACE Ginebra"));
    }

    @Test
    void main_textWithLabels_keepsThem() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Llegó Putin.");
        Files.writeString(folder.resolve("a.json"), "{\"mentions\": []}");
        CrfTeacher.main(new String[] {MODELS, folder.toString()});
        assertThat(folder.resolve("a.json")).hasContent("{\"mentions\": []}");
    }
}
