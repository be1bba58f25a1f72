package org.hemeroteca.entities.name;

import java.util.Comparator;
import java.util.List;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Annotator;
import org.hemeroteca.entities.annotation.Candidate;
import org.hemeroteca.entities.annotation.TextLanguage;

/**
 * Adds the {@link Candidate}s of a {@link NameTagger}, made consistent over the text. They do not overlap. A text in another
 * language than Spanish gets none.
 */
public final class NameAnnotator implements Annotator {
    private final NameTagger tagger;
    private final boolean votes;

    private NameAnnotator(NameTagger tagger, boolean votes) {
        this.tagger = tagger;
        this.votes = votes;
    }

    /** For a tagger that looks at one sentence at a time: the names of a text then vote on their types. */
    public static NameAnnotator voting(NameTagger tagger) {
        return new NameAnnotator(tagger, true);
    }

    /** For a tagger that has seen the whole text and is to be left its judgement. */
    public static NameAnnotator trusting(NameTagger tagger) {
        return new NameAnnotator(tagger, false);
    }

    @Override
    public List<Candidate> annotate(AnnotatedText text) {
        if (!text.first(TextLanguage.class).map(TextLanguage::readable).orElse(true)) {
            return List.of();
        }
        List<Candidate> found = NameEdges.trim(text.text(), tagger.tag(Recasing.of(text)));
        found = Nicknames.join(text.text(), found);
        found = ExplainedNames.complete(text.text(), found);
        found = HyphenatedPairs.split(text.text(), found);
        found = NamedHouses.join(text.text(), found);
        found = Acronyms.join(text.text(), found);
        found = NameRules.apply(text.text(), found);
        found = GivenNames.settle(text.text(), found);
        found = votes ? DocumentVote.settle(text, found) : found;
        return found.stream().sorted(Comparator.comparing(Candidate::span)).toList();
    }
}
