package org.hemeroteca.entities.name;

import java.util.List;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Candidate;
import org.hemeroteca.entities.annotation.Token;

/**
 * Leaves texts that would keep an accurate tagger busy for minutes to a quick one. The evidence of each name says which of the
 * two found it; {@link LongTextWarning} tells the reader.
 */
public final class LengthBoundTagger implements NameTagger {
    /** Forty articles: about 15 seconds of processor time for the accurate engine. In tokens. */
    static final int MOST_WORDS = 30_000;
    /** As much again, for words that are no words are cut into many pieces. In UTF-16 units. */
    static final int MOST_CHARACTERS = 200_000;

    private final NameTagger usual;
    private final NameTagger quick;

    public LengthBoundTagger(NameTagger usual, NameTagger quick) {
        this.usual = usual;
        this.quick = quick;
    }

    static boolean isTooLong(AnnotatedText text) {
        return text.text().length() > MOST_CHARACTERS || text.all(Token.class).size() > MOST_WORDS;
    }

    @Override
    public List<Candidate> tag(AnnotatedText text) {
        return isTooLong(text) ? quick.tag(text) : usual.tag(text);
    }

    @Override
    public String version() {
        return usual.version();
    }
}
