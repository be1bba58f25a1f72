package org.hemeroteca.entities.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Candidate;
import org.hemeroteca.entities.annotation.TextContext;
import org.hemeroteca.entities.segment.SentenceAnnotator;
import org.hemeroteca.entities.segment.TokenAnnotator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The committed model; skipped, and said so, where the folder with the model was left out of the checkout. */
class BertTaggerTest {
    private static final Path MODELS = Path.of("models");
    private static final String SENTENCE =
            "El ministro de Exteriores de Noruega, Espen Barth Eide, viajará mañana a Bogotá, informó la agencia EFE.";

    private static BertTagger tagger;

    @BeforeAll
    static void load() throws IOException {
        if (Files.isDirectory(MODELS)) {
            tagger = BertTagger.load(BertModelFiles.in(MODELS), 1);
        }
    }

    @BeforeEach
    void requireModel() {
        assumeTrue(
                tagger != null,
                () -> "NOT TESTED: the accurate engine, because there is no folder " + MODELS.toAbsolutePath());
    }

    @Test
    void tag_sentence_findsNamesOfEveryType() {
        assertThat(tagger.tag(read(SENTENCE)))
                .extracting(candidate -> candidate.span().in(SENTENCE), Candidate::type)
                .containsExactly(
                        tuple("Noruega", Candidate.Type.PLACE),
                        tuple("Espen Barth Eide", Candidate.Type.PERSON),
                        tuple("Bogotá", Candidate.Type.PLACE),
                        tuple("EFE", Candidate.Type.ORGANIZATION));
    }

    @Test
    void tag_stateAndCity_tellsWhoActs() {
        Map<String, Candidate> found = byName(SENTENCE);
        assertThat(found.get("Noruega").acts().getAsDouble()).isGreaterThan(0.5);
        assertThat(found.get("Bogotá").acts().getAsDouble()).isLessThan(0.5);
        assertThat(found.get("EFE").acts()).isEmpty();
    }

    @Test
    void tag_sameTextInManyThreads_answersTheSame() {
        var text = read(SENTENCE);
        var expected = tagger.tag(text);
        assertThat(IntStream.range(0, 8).parallel().mapToObj(i -> tagger.tag(text)))
                .allMatch(expected::equals);
    }

    @Test
    void tag_textWithoutWords_findsNothing() {
        assertThat(tagger.tag(read(" \n "))).isEmpty();
    }

    @Test
    void tag_megabyteWithoutSpaces_ends() {
        var text = read("A".repeat(1 << 20));
        assertThat(assertTimeoutPreemptively(Duration.ofMinutes(3), () -> tagger.tag(text)))
                .hasSizeLessThan(2);
    }

    @Test
    void of_wordsCutByAnotherImplementation_givesTheSamePieces() throws IOException {
        var vocabulary = BertVocabulary.read(MODELS.resolve(BertModelFiles.VOCABULARY));
        var wordPieces = new BertWordPieces(vocabulary);
        for (String line : Files.readAllLines(Path.of("src/test/resources/name/word-pieces.tsv"))) {
            String[] columns = line.split("\t");
            int[] expected = Arrays.stream(columns[1].split(" "))
                    .mapToInt(piece -> vocabulary.number(piece).orElseThrow())
                    .toArray();
            assertThat(wordPieces.of(columns[0])).as(columns[0]).isEqualTo(expected);
        }
    }

    @Test
    void tag_seeds_keepsItsFloors() throws IOException {
        var score = NameScore.of(Path.of("../seeds"), Path.of("../seeds/gold"), text -> tagger.tag(read(text)));
        System.out.println("Accurate engine on the seeds: " + score);
        assertThat(score.named()).isGreaterThan(0.93);
        assertThat(score.states()).isGreaterThan(0.93);
        assertThat(score.actorOrPlace()).isGreaterThan(0.91);
    }

    private static Map<String, Candidate> byName(String text) {
        return tagger.tag(read(text)).stream()
                .collect(Collectors.toMap(candidate -> candidate.span().in(text), candidate -> candidate));
    }

    private static AnnotatedText read(String text) {
        var bare = AnnotatedText.of(text, TextContext.NONE);
        var sentences = bare.with(new SentenceAnnotator().annotate(bare));
        return sentences.with(new TokenAnnotator().annotate(sentences));
    }
}
