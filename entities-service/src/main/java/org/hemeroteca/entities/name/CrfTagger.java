package org.hemeroteca.entities.name;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Candidate;
import org.hemeroteca.entities.annotation.Evidence;
import org.hemeroteca.entities.text.Span;

/**
 * The fast engine: a linear-chain conditional random field over hashed features of words, in plain Java. Where the names stand is
 * the best label sequence; their type and confidence follow from the sum over all sequences.
 */
public final class CrfTagger implements NameTagger {
    private static final String MODEL = "/name/crf-model.gz";
    private static final String VERSION = "crf-2";

    private final CrfModel model;
    private final WordClusters clusters;

    CrfTagger(CrfModel model, WordClusters clusters) {
        this.model = model;
        this.clusters = clusters;
    }

    /** The tagger with the model that is shipped; takes some tenths of a second. */
    public static CrfTagger load() {
        try (var in = CrfTagger.class.getResourceAsStream(MODEL)) {
            return new CrfTagger(CrfModel.read(in), WordClusters.load());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public List<Candidate> tag(AnnotatedText text) {
        var document = WordDocument.of(text, clusters, model.names());
        var features = new Features(document);
        var buffer = new FeatureBuffer(model.bits());
        var candidates = new ArrayList<Candidate>();
        for (WordSequence sequence : document.sequences()) {
            var emissions = new float[sequence.size()][];
            for (int index = 0; index < emissions.length; index++) {
                features.collect(sequence, index, buffer);
                emissions[index] = model.score(buffer);
            }
            addNames(sequence, emissions, candidates);
        }
        return candidates;
    }

    private void addNames(WordSequence sequence, float[][] emissions, List<Candidate> candidates) {
        if (emissions.length == 0) {
            return;
        }
        int[] labels = BestPath.of(model, emissions);
        Lattice lattice = null;
        int start = 0;
        for (int index = 0; index < labels.length; index++) {
            if (Labels.opensName(labels[index])) {
                start = index;
            }
            if (Labels.closesName(labels[index])) {
                // Most sentences have no name and need no sums.
                lattice = lattice == null ? model.lattice(emissions) : lattice;
                candidates.add(candidate(sequence, lattice, start, index + 1));
            }
        }
    }

    private static Candidate candidate(WordSequence sequence, Lattice lattice, int start, int end) {
        double person = lattice.name(start, end, NameClass.PERSON);
        double organization = lattice.name(start, end, NameClass.ORGANIZATION);
        double state = lattice.name(start, end, NameClass.STATE);
        double geopolitical = state + lattice.name(start, end, NameClass.PLACE);
        double best = Math.max(geopolitical, Math.max(person, organization));
        var span = new Span(
                sequence.token(start).span().start(),
                sequence.token(end - 1).span().end());
        double acts = geopolitical > 0 ? state / geopolitical : 0;
        return new Candidate(
                span,
                type(best, person, organization),
                Math.min(1, best),
                OptionalDouble.of(acts),
                Evidence.of(VERSION));
    }

    private static Candidate.Type type(double best, double person, double organization) {
        if (best == person) {
            return Candidate.Type.PERSON;
        }
        return best == organization ? Candidate.Type.ORGANIZATION : Candidate.Type.PLACE;
    }
}
