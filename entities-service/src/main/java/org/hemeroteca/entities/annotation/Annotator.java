package org.hemeroteca.entities.annotation;

import java.util.List;

/**
 * One step of the pipeline. It reads the text and what the steps before it found, changes nothing, and returns what it adds.
 * The same text always gives the same answer; implementations are safe to share between threads.
 */
@FunctionalInterface
public interface Annotator {
    /** What this step adds to {@code text}, in any order; empty when there is nothing. */
    List<? extends Annotation> annotate(AnnotatedText text);
}
