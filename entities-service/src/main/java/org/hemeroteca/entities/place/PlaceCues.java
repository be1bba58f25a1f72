package org.hemeroteca.entities.place;

import java.util.regex.Pattern;
import org.hemeroteca.entities.annotation.Candidate;

/** What stands before a name that the tagger takes for a person or a body, and says that it is a place. */
final class PlaceCues {
    private static final int WINDOW = 40;
    private static final Pattern LOCATIVE = Pattern.compile(
            "(?iu)(?:^|[^\\p{L}])(?:(?:en|desde|hacia|hasta) (?:el |la )?|(?:vecin[oa]s?|habitantes?|empresari[oa]s?"
                    + "|alcalde|alcaldesa|gobernadora?|municipio|ciudad|localidad|provincia|departamento|pueblo|aeropuerto"
                    + "|natural|oriund[oa]|originari[oa]|procedentes?|diputad[oa]s?|concejal(?:es)?) del? (?:la )?)$");
    /** Bodies are seldom travelled to; persons are visited. */
    private static final Pattern MOTION = Pattern.compile(
            "(?iu)(?:viaj|lleg|regres|vol[vó]|traslad|vuelo|viaje|llegada|visita)\\p{L}*(?: \\p{L}+){0,3} a $");
    /** Persons have no article, mountains and rivers do. */
    private static final Pattern ARTICLE = Pattern.compile("(?iu)(?:^|[^\\p{L}])(?:el|del|al) $");
    /** Trust is put in persons, too. */
    private static final Pattern TRUST =
            Pattern.compile("(?iu)(?:conf\\p{L}+|cre\\p{L}+|pens\\p{L}+|piens\\p{L}+|fij\\p{L}+|bas\\p{L}+) en $");

    private PlaceCues() {}

    /** Whether it stands where one is or goes to. */
    static boolean isLocative(String text, Candidate candidate) {
        String left = left(text, candidate);
        boolean travelled = candidate.type() == Candidate.Type.ORGANIZATION
                && MOTION.matcher(left).find();
        return travelled
                || LOCATIVE.matcher(left).find() && !TRUST.matcher(left).find();
    }

    private static String left(String text, Candidate candidate) {
        int start = candidate.span().start();
        return text.substring(Math.max(0, start - WINDOW), start);
    }

    static boolean hasArticle(String text, Candidate candidate) {
        return ARTICLE.matcher(left(text, candidate)).find();
    }
}
