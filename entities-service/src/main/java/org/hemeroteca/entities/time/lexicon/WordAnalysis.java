package org.hemeroteca.entities.time.lexicon;

import java.util.List;
import org.hemeroteca.entities.time.chart.Chart;
import org.hemeroteca.entities.time.token.TimeToken;
import org.hemeroteca.entities.time.token.TimeToken.Shape;

/** The first step over a text: looks up its words, composes its numbers, reads its digits. */
public final class WordAnalysis {
    private WordAnalysis() {}

    public static Chart chart(List<TimeToken> tokens, Lexicon lexicon) {
        var chart = new Chart(tokens);
        int digitsEnd = 0;
        for (int i = 0; i < chart.size(); i++) {
            TimeToken token = chart.token(i);
            if (token.shape() == Shape.DIGITS) {
                if (i >= digitsEnd) {
                    digitsEnd = NumericForms.add(chart, i);
                }
            }
            lexicon.lookUp(chart, i);
            misread(chart, i);
        }
        for (int i = 0; i < chart.size(); i++) {
            NumberWords.add(chart, i);
        }
        chart.index();
        return chart;
    }

    private static void misread(Chart chart, int at) {
        if (chart.token(at).end() - chart.token(at).start() < 4) {
            MisreadYears.add(chart, at);
        }
    }
}
