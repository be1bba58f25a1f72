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
    /** Some 180 KB, forty articles: about 15 seconds of processor time for the accurate engine. In tokens. */
    public static final int LONGEST = 30_000;

    private final NameTagger usual;
    private final NameTagger quick;

    public LengthBoundTagger(NameTagger usual, NameTagger quick) {
        this.usual = usual;
        this.quick = quick;
    }

    static boolean isTooLong(AnnotatedText text) {
        return text.all(Token.class).size() > LONGEST;
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
