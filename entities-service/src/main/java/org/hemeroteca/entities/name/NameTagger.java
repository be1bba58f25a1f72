package org.hemeroteca.entities.name;

import java.util.List;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Candidate;

/**
 * Finds names of persons, organisations and places. Reads the sentences and tokens of the text; gives the same answer for the
 * same text, and is safe to share between threads.
 */
public interface NameTagger {
    /** The names of {@code text}; their spans do not overlap. */
    List<Candidate> tag(AnnotatedText text);

    /** Engine and model version, {@code crf-1}; it becomes part of the pipeline version. */
    String version();
}
