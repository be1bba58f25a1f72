package org.hemeroteca.entities.place;

import java.util.List;
import java.util.regex.Pattern;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Sentence;
import org.hemeroteca.entities.text.Span;

/**
 * What stands around a name in its sentence. Of several names in a row ({@code Madrid, Sevilla y Barcelona}) each has the
 * context of the row.
 *
 * @param left the text before, without the blank next to the name
 * @param right the text behind, with its blank
 */
record RoleContext(Standing standing, String left, String right) {
    private static final int WINDOW = 120;
    private static final Pattern JOINT =
            Pattern.compile("(?iU)(?:,| y| e| o| u| ni|, y|, e) (?:a |el |la |los |las |de |del )?");

    static RoleContext of(AnnotatedText text, Span name, List<Span> names, Standing standing) {
        Span row = row(text.text(), name, names);
        Span bounds = sentence(text, name);
        int from = Math.max(Math.min(bounds.start(), row.start()), row.start() - WINDOW);
        int to = Math.min(Math.max(bounds.end(), row.end()), row.end() + WINDOW);
        return new RoleContext(
                standing,
                text.text().substring(from, row.start()).stripTrailing(),
                text.text().substring(row.end(), to));
    }

    private static Span sentence(AnnotatedText text, Span name) {
        return text.all(Sentence.class).stream()
                .map(Sentence::span)
                .filter(span -> span.overlaps(name))
                .findFirst()
                .orElseGet(() -> new Span(0, text.text().length()));
    }

    /** From the first to the last of the names that are joined with this one. */
    private static Span row(String text, Span name, List<Span> names) {
        int at = names.indexOf(name);
        int first = at;
        while (first > 0 && joined(text, names.get(first - 1), names.get(first))) {
            first--;
        }
        int last = at;
        while (last >= 0 && last + 1 < names.size() && joined(text, names.get(last), names.get(last + 1))) {
            last++;
        }
        return at < 0
                ? name
                : new Span(names.get(first).start(), names.get(last).end());
    }

    private static boolean joined(String text, Span a, Span b) {
        return a.end() < b.start()
                && JOINT.matcher(text.substring(a.end(), b.start())).matches();
    }
}
