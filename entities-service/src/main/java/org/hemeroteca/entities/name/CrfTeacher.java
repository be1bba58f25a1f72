package org.hemeroteca.entities.name;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Candidate;
import org.hemeroteca.entities.annotation.TextContext;
import org.hemeroteca.entities.segment.SentenceAnnotator;
import org.hemeroteca.entities.segment.TokenAnnotator;
import org.hemeroteca.entities.text.CodePoints;

/**
 * Labels texts with the accurate engine, so that the {@link CrfTagger} can learn from more than people annotated.
 *
 * <pre>CrfTeacher MODELS FOLDER</pre>
 *
 * Beside each {@code NAME.txt} of the folder that has no {@code NAME.json} yet it writes one, in the form that
 * {@link LabelledTextReader} reads.
 */
public final class CrfTeacher {
    /** Of a name below this confidence nothing is to be learnt; to leave out its sentence would leave out the hard names. */
    private static final double DOUBTFUL = 0.5;

    /** Below the 0.5 from which the place step takes a name for a state: so the tagger learns more of the rare states. */
    private static final double ACTS = 0.3;

    private final ObjectMapper json = new ObjectMapper();
    private final NameAnnotator annotator;

    private CrfTeacher(NameAnnotator annotator) {
        this.annotator = annotator;
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("Usage: CrfTeacher MODELS FOLDER");
        }
        var tagger = BertTagger.load(BertModelFiles.in(Path.of(args[0])), 1);
        new CrfTeacher(NameAnnotator.voting(tagger)).label(Path.of(args[1]));
    }

    private void label(Path folder) throws IOException {
        for (Path text : texts(folder)) {
            String name = text.getFileName().toString();
            Path labels = folder.resolve(name.substring(0, name.length() - ".txt".length()) + ".json");
            if (!Files.exists(labels)) {
                json.writeValue(labels.toFile(), labels(Files.readString(text)));
            }
        }
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private Object labels(String text) {
        var labels = json.createObjectNode();
        var mentions = labels.putArray("mentions");
        var offsets = CodePoints.of(text);
        annotator.annotate(segmented(text)).forEach(candidate -> add(mentions, offsets, candidate));
        return labels;
    }

    private static void add(ArrayNode mentions, CodePoints offsets, Candidate candidate) {
        boolean acts = candidate.acts().orElse(0) > ACTS;
        String type = candidate.type() == Candidate.Type.PLACE
                ? acts ? "STATE" : "GPE"
                : candidate.type().name();
        mentions.addObject()
                .put("start", offsets.fromUnits(candidate.span().start()))
                .put("end", offsets.fromUnits(candidate.span().end()))
                .put("kind", type.equals("GPE") ? "PLACE" : "ACTOR")
                .put("type", type)
                .put("confidence", candidate.confidence())
                .put("acts", candidate.acts().orElse(0))
                .put("ambiguous", candidate.confidence() < DOUBTFUL);
    }

    private static AnnotatedText segmented(String text) {
        var bare = AnnotatedText.of(text, TextContext.NONE);
        var cut = bare.with(new SentenceAnnotator().annotate(bare));
        return cut.with(new TokenAnnotator().annotate(cut));
    }
}
