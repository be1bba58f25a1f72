package org.hemeroteca.entities.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Annotation;
import org.hemeroteca.entities.annotation.Annotator;
import org.hemeroteca.entities.annotation.TextLanguage;
import org.hemeroteca.entities.annotation.Warning;
import org.hemeroteca.entities.text.Span;

/**
 * Adds the {@link TextLanguage}, and a {@link Warning} when the text is not Spanish. It counts frequent words and word endings;
 * where they are too few the language stays undetermined, where there are plenty of words but hardly a frequent one it is said to
 * be none that is known.
 */
public final class LanguageAnnotator implements Annotator {
    /** More than this tells nothing new. */
    private static final int LONGEST_SAMPLE = 20_000;
    /** With fewer words a text is too short to tell. */
    private static final int FEWEST_WORDS = 12;
    /** In running text at least this share of the words is frequent or has a telling ending. */
    private static final double SMALLEST_SHARE = 0.2;
    /** The share of the runner-up that Spanish, the language to be expected, may have and still win. */
    private static final double SPANISH_TOLERANCE = 0.97;

    private static final String UNKNOWN = TextLanguage.UNDETERMINED + "-Zyyy";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]++");

    private final LanguageProfiles profiles = LanguageProfiles.load();

    @Override
    public List<? extends Annotation> annotate(AnnotatedText text) {
        if (text.text().isBlank()) {
            return List.of();
        }
        var span = new Span(0, text.text().length());
        TextLanguage language = new Sample().read(text.text()).language(span);
        return language.readable() ? List.of(language) : List.of(language, warning(language));
    }

    private static Warning warning(TextLanguage language) {
        String name = Optional.of(Locale.forLanguageTag(language.tag()).getDisplayLanguage(Locale.ENGLISH))
                .filter(found -> !language.tag().startsWith(TextLanguage.UNDETERMINED))
                .map(found -> "in " + found)
                .orElse("in an unknown language");
        return new Warning(
                language.span(), "The text seems to be %s, not in Spanish; no names were looked for".formatted(name));
    }

    /** The words of a text's beginning, counted. */
    private final class Sample {
        private final double[] scores = new double[profiles.languages().size()];
        private int words;
        private int telling;
        private int foreign;

        Sample read(String text) {
            var found = WORD.matcher(text).region(0, Math.min(text.length(), LONGEST_SAMPLE));
            while (found.find()) {
                String word = found.group();
                words++;
                foreign += isLatin(word) ? 0 : 1;
                telling += profiles.score(word.toLowerCase(Locale.ROOT), scores) ? 1 : 0;
            }
            return this;
        }

        TextLanguage language(Span span) {
            if (words < FEWEST_WORDS) {
                return new TextLanguage(span, TextLanguage.UNDETERMINED, 0);
            }
            double share = (double) telling / words;
            if (2 * foreign > words || share < SMALLEST_SHARE) {
                return new TextLanguage(span, UNKNOWN, 1 - share);
            }
            int best = best();
            double sum = Arrays.stream(scores).sum();
            return new TextLanguage(span, profiles.languages().get(best), scores[best] / sum);
        }

        private int best() {
            int best = profiles.languages().indexOf(TextLanguage.SPANISH);
            double top = scores[best] / SPANISH_TOLERANCE;
            for (int language = 0; language < scores.length; language++) {
                if (scores[language] > top) {
                    top = scores[language];
                    best = language;
                }
            }
            return best;
        }

        private static boolean isLatin(String word) {
            return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN;
        }
    }
}
