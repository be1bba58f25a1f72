package org.hemeroteca.entities.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Annotation;
import org.hemeroteca.entities.annotation.Annotator;
import org.hemeroteca.entities.annotation.Candidate;
import org.hemeroteca.entities.text.Span;

/**
 * Takes what a tagger calls a town for the club of the town where a text on sport gives it an article: {@code el Sevilla},
 * {@code al Monterrey}, {@code las Águilas}. Spanish names of towns have none, but for those that have it in their name.
 */
public final class ClubNames implements Annotator {
    private static final Pattern ARTICLE = Pattern.compile("(?:^|[^\\p{L}\\p{N}])(?:[Ee]l|[Aa]l|[Dd]el|[Ll][oa]s) $");
    private static final int WINDOW = 5;

    /** What is said of games, some of it of other things too. */
    private static final Pattern SPORT = Pattern.compile("(?iU)\\b(?:"
            + "f[úu]tbol|futbolistas?|goles|gol|golead(?:a|or|ora)|delanter[oa]s?|centrocampistas?|mediocampistas?|porter[oa]s?|[áa]rbitro"
            + "|entrenador(?:a|es)?|liguilla|liga|champions|semifinal(?:es)?|marcador|empat[eóa]|penaltis?|penales?|fichajes?|fichar"
            + "|cancha|estadio|torneo|jugador(?:a|es)?|baloncesto|b[áa]squet(?:bol)?|b[ée]isbol|balonmano|hinchas?|afici[óo]n|eliminatoria"
            + "|partidos?|club(?:es)?|equipos?|campe[óo]n(?:es)?|copa|cuadro|deportiv[oa]s?|medio tiempo"
            + ")\\b");
    /** One may be a comparison. */
    private static final int ENOUGH = 2;

    /** Continents, of which the article is another. */
    private static final Set<String> FEMININE = Set.of("América", "Europa");

    private final Annotator names;
    private final Predicate<String> isTown;

    /**
     * @param names proposes the candidates
     * @param isTown whether a name is that of a town that has no article by custom
     */
    public ClubNames(Annotator names, Predicate<String> isTown) {
        this.names = names;
        this.isTown = isTown;
    }

    @Override
    public List<? extends Annotation> annotate(AnnotatedText text) {
        List<Candidate> found =
                names.annotate(text).stream().map(Candidate.class::cast).toList();
        Predicate<Candidate> isClub = candidate -> isClub(candidate, text.text());
        // Few texts have such a name, so that few have to be read for what they are about.
        return found.stream().anyMatch(isClub) && isOnSport(text.text())
                ? found.stream()
                        .map(candidate ->
                                isClub.test(candidate) ? candidate.retyped(Candidate.Type.ORGANIZATION) : candidate)
                        .toList()
                : found;
    }

    private static boolean isOnSport(String text) {
        long words = SPORT.matcher(text)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .distinct()
                .limit(ENOUGH)
                .count();
        return words == ENOUGH;
    }

    private boolean isClub(Candidate candidate, String text) {
        return candidate.type() == Candidate.Type.PLACE
                && hasArticle(text, candidate.span())
                && isClub(candidate.span().in(text));
    }

    private boolean isClub(String name) {
        return FEMININE.contains(name) || isTown.test(name);
    }

    private static boolean hasArticle(String text, Span span) {
        return ARTICLE.matcher(text)
                .region(Math.max(0, span.start() - WINDOW), span.start())
                .find();
    }
}
