package org.hemeroteca.entities.name;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hemeroteca.entities.text.Span;

/**
 * Reads a folder of {@code NAME.txt} with {@code NAME.json}: {@code mentions} with {@code start} and {@code end} in code points,
 * {@code kind}, {@code type} and {@code ambiguous}.
 */
final class LabelledTextReader {
    private static final String TEXT = ".txt";

    private final ObjectMapper json = new ObjectMapper();

    /** All texts of {@code folder} in the order of their names, so that training on them is repeatable. */
    List<LabelledText> read(Path folder) throws IOException {
        var texts = new ArrayList<LabelledText>();
        for (String name : names(folder)) {
            texts.add(readOne(folder.resolve(name + TEXT), folder.resolve(name + ".json")));
        }
        return texts;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(TEXT))
                    .map(name -> name.substring(0, name.length() - TEXT.length()))
                    .sorted()
                    .toList();
        }
    }

    private LabelledText readOne(Path file, Path labels) throws IOException {
        String text = Files.readString(file);
        var names = new ArrayList<LabelledText.Name>();
        for (JsonNode mention : json.readTree(labels.toFile()).path("mentions")) {
            if (!mention.path("kind").asText().equals("DATE")) {
                names.add(name(text, mention));
            }
        }
        return new LabelledText(text, names);
    }

    private static LabelledText.Name name(String text, JsonNode mention) {
        int start = text.offsetByCodePoints(0, mention.path("start").asInt());
        int end = text.offsetByCodePoints(0, mention.path("end").asInt());
        boolean ambiguous = mention.path("ambiguous").asBoolean();
        return new LabelledText.Name(
                new Span(start, end),
                ambiguous ? null : nameClass(mention.path("type").asText()));
    }

    private static NameClass nameClass(String type) {
        return switch (type) {
            case "PERSON" -> NameClass.PERSON;
            case "ORGANIZATION" -> NameClass.ORGANIZATION;
            case "STATE" -> NameClass.STATE;
            case "GPE", "LOCATION" -> NameClass.PLACE;
            default -> throw new IllegalArgumentException("No type of a name: " + type);
        };
    }
}
