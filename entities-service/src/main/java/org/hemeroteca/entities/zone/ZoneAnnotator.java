package org.hemeroteca.entities.zone;

import java.util.ArrayList;
import java.util.List;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Annotator;
import org.hemeroteca.entities.annotation.Zone;
import org.hemeroteca.entities.annotation.ZoneSpan;
import org.hemeroteca.entities.text.Span;

/**
 * Adds a {@link ZoneSpan} for each stretch of lines that is no body: headline, captions, bylines, boilerplate. It goes line by
 * line, by rules, by the marks of embedded posts and by the look of links between paragraphs; it knows no outlet.
 */
public final class ZoneAnnotator implements Annotator {
    private final List<ZoneRule> rules = ZoneRuleReader.read();

    @Override
    public List<ZoneSpan> annotate(AnnotatedText text) {
        List<Line> lines = Line.of(text.text());
        Zone[] zones = new LineZones(rules, lines, text.titleEnd()).decide();
        var spans = new ArrayList<ZoneSpan>();
        int first = 0;
        for (int index = 1; index <= zones.length; index++) {
            if (index == zones.length || zones[index] != zones[first]) {
                if (zones[first] != Zone.BODY) {
                    spans.add(new ZoneSpan(between(lines.get(first), lines.get(index - 1)), zones[first]));
                }
                first = index;
            }
        }
        return spans;
    }

    private static Span between(Line first, Line last) {
        return new Span(first.span().start(), last.span().end());
    }
}
