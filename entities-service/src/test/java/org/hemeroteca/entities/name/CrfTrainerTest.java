package org.hemeroteca.entities.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.entities.name.NameTexts.described;
import static org.hemeroteca.entities.name.NameTexts.segmented;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrfTrainerTest {
    private static final List<String> PERSONS = List.of("Ana Ruiz", "Luis Gil", "Eva Mora", "Juan Soto");
    private static final List<String> CITIES = List.of("Lima", "Quito", "Madrid", "Cuenca");

    @TempDir
    Path folder;

    @Test
    void main_smallCorpus_learnsToTagUnseenText() throws IOException {
        var tagger = new CrfTagger(train("model.gz"), WordClusters.load());
        String text = "La ministra Rosa Díaz vive en Bogotá.";
        assertThat(described(text, tagger.tag(segmented(text)))).containsExactly("PERSON Rosa Díaz", "PLACE Bogotá");
    }

    @Test
    void main_sameCorpusTwice_writesTheSameBytes() throws IOException {
        train("one.gz");
        train("two.gz");
        assertThat(folder.resolve("one.gz")).hasSameBinaryContentAs(folder.resolve("two.gz"));
    }

    private CrfModel train(String name) throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        for (int i = 0; i < PERSONS.size(); i++) {
            for (int j = 0; j < CITIES.size(); j++) {
                write(corpus, "text" + i + j, PERSONS.get(i), CITIES.get(j));
            }
        }
        Path model = folder.resolve(name);
        CrfTrainer.main(new String[] {model.toString(), corpus + "=2"});
        try (var in = Files.newInputStream(model)) {
            return CrfModel.read(in);
        }
    }

    private static void write(Path corpus, String name, String person, String city) throws IOException {
        String text = "La ministra %s vive en %s.".formatted(person, city);
        String mention = "{\"start\": %d, \"end\": %d, \"kind\": \"%s\", \"type\": \"%s\"}";
        int start = text.indexOf(person);
        int place = text.indexOf(city);
        Files.writeString(corpus.resolve(name + ".txt"), text);
        Files.writeString(
                corpus.resolve(name + ".json"),
                "{\"mentions\": [%s, %s]}"
                        .formatted(
                                mention.formatted(start, start + person.length(), "ACTOR", "PERSON"),
                                mention.formatted(place, place + city.length(), "PLACE", "GPE")));
    }
}
