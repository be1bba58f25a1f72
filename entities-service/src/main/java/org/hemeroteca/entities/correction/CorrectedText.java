package org.hemeroteca.entities.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.mention.Meaning;
import org.hemeroteca.entities.text.Span;

/** Finds in a text that has been annotated anew the mentions of which people have spoken. */
@ApplicationScoped
public class CorrectedText {
    private final Ledger ledger;
    private final Meanings meanings;

    CorrectedText(Ledger ledger, Meanings meanings) {
        this.ledger = ledger;
        this.meanings = meanings;
    }

    /** What people have said of the mentions of an article and still holds; of one mention the last word counts. */
    public SaidMentions in(UUID articleId, AnnotatedText text) {
        Map<Span, Meaning> said = new HashMap<>();
        for (var correction : ledger.inForceIn(articleId)) {
            var meaning = meanings.of(correction);
            correction.anchors.stream()
                    .filter(anchor -> anchor.articleId.equals(articleId))
                    .flatMap(anchor -> find(anchor, text).stream())
                    .forEach(span -> said.put(span, meaning));
        }
        return new SaidMentions(said);
    }

    private static Optional<Span> find(StoredAnchor anchor, AnnotatedText text) {
        int from = anchor.inTitle ? 0 : text.bodyStart();
        String part = anchor.inTitle
                ? text.text().substring(0, text.titleEnd())
                : text.text().substring(from);
        int near = part.offsetByCodePoints(0, Math.min(anchor.start, part.codePointCount(0, part.length())));
        return anchor.anchor().find(part, near).map(span -> new Span(span.start() + from, span.end() + from));
    }
}
