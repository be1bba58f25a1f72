package org.hemeroteca.entities.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hemeroteca.entities.annotation.Candidate;
import org.hemeroteca.entities.text.Span;

/**
 * Completes the names of bodies that a tagger cuts short, where the text gives an acronym for the whole:
 * {@code Coordinadora Nacional} and {@code para la Reducción de Desastres (Conred)}.
 */
final class ExplainedNames {
    private static final int REACH = 120;
    /** The words up to a bracketed acronym, and the acronym. */
    private static final Pattern REST =
            Pattern.compile("((?:[ \u00A0-]\\p{L}++){1,7}) ?\\((\\p{Lu}[\\p{L}.]{1,11})(?=[ \u00A0]?[),;–-])");

    private final String text;
    private final List<Candidate> found;

    private ExplainedNames(String text, List<Candidate> found) {
        this.text = text;
        this.found = found;
    }

    /** @param found in text order, without overlaps; the answer is so, too */
    static List<Candidate> complete(String text, List<Candidate> found) {
        return new ExplainedNames(text, found).complete();
    }

    private List<Candidate> complete() {
        var complete = new ArrayList<Candidate>();
        int covered = 0;
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).span().start() >= covered) {
                complete.add(complete(i));
                covered = complete.get(complete.size() - 1).span().end();
            }
        }
        return complete;
    }

    private Candidate complete(int index) {
        var candidate = found.get(index);
        int end = candidate.span().end();
        var rest = REST.matcher(text).region(end, Math.min(text.length(), end + REACH));
        if (candidate.type() != Candidate.Type.ORGANIZATION || !rest.lookingAt()) {
            return candidate;
        }
        var whole = new Span(candidate.span().start(), rest.end(1));
        return isMeant(rest.group(2), whole, index) ? candidate.completed(whole, text) : candidate;
    }

    /** The acronym is that of the whole, and of no name that ends earlier or begins later. */
    private boolean isMeant(String acronym, Span whole, int index) {
        return Character.toLowerCase(acronym.charAt(0)) == Character.toLowerCase(text.charAt(whole.start()))
                && Acronyms.abbreviates(acronym, whole.in(text))
                && found.subList(index, found.size()).stream()
                        .takeWhile(name -> name.span().start() < whole.end())
                        .noneMatch(name ->
                                Acronyms.abbreviates(acronym, name.span().in(text)));
    }
}
