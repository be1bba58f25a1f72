package org.hemeroteca.entities.actor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.hemeroteca.entities.annotation.ActorMention;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Annotation;
import org.hemeroteca.entities.annotation.Candidate;
import org.hemeroteca.entities.annotation.Evidence;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.annotation.Referent;
import org.hemeroteca.entities.annotation.TextContext;
import org.hemeroteca.entities.segment.SentenceAnnotator;
import org.hemeroteca.entities.segment.TokenAnnotator;
import org.hemeroteca.entities.text.Span;

/**
 * A seed with the names that people marked in it.
 *
 * @param name of the file, without its ending
 * @param text with sentences, tokens, the states that act, and a candidate for every person and organisation
 * @param entities canonical names of the persons and organisations, by where they stand
 */
record GoldText(String name, AnnotatedText text, TreeMap<Span, String> entities) {
    private static final Path SEEDS = Path.of("..", "seeds");

    static List<GoldText> seeds() {
        try (var files = Files.list(SEEDS.resolve("gold"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(GoldText::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldText read(Path gold) {
        String name = gold.getFileName().toString().replace(".json", "");
        try {
            var mentions = new ObjectMapper().readTree(gold.toFile()).get("mentions");
            return of(name, Files.readString(SEEDS.resolve(name + ".txt")), mentions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldText of(String name, String text, JsonNode mentions) {
        var annotations = new ArrayList<Annotation>();
        var entities = new TreeMap<Span, String>();
        StreamSupport.stream(mentions.spliterator(), false)
                .filter(mention -> mention.get("kind").asText().equals("ACTOR"))
                .filter(mention -> !mention.path("ambiguous").asBoolean())
                .forEach(mention -> add(mention, text, annotations, entities));
        var plain = AnnotatedText.of(text, TextContext.NONE);
        var sentences = plain.with(new SentenceAnnotator().annotate(plain));
        var tokens = sentences.with(new TokenAnnotator().annotate(sentences));
        return new GoldText(name, tokens.with(annotations), entities);
    }

    private static void add(
            JsonNode mention, String text, List<Annotation> annotations, TreeMap<Span, String> entities) {
        var span = new Span(
                text.offsetByCodePoints(0, mention.get("start").asInt()),
                text.offsetByCodePoints(0, mention.get("end").asInt()));
        var type = MentionType.valueOf(mention.get("type").asText());
        String entity = mention.get("entity").asText();
        if (type == MentionType.STATE) {
            annotations.add(
                    new ActorMention(span, type, Referent.named(entity), Optional.empty(), 0.9, Evidence.of("gold")));
        } else {
            annotations.add(new Candidate(
                    span, Candidate.Type.valueOf(type.name()), 0.9, OptionalDouble.empty(), Evidence.of("gold")));
            entities.put(span, entity);
        }
    }
}
