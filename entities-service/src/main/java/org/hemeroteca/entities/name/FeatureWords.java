package org.hemeroteca.entities.name;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hemeroteca.entities.annotation.Candidate;
import org.hemeroteca.entities.annotation.PlaceType;
import org.hemeroteca.entities.text.Span;

/** The common nouns that belong to names of places, and where a name begins that one stands before. */
final class FeatureWords {
    private static final int WINDOW = 40;

    /** Landscape: named after whatever lies there, a town too ({@code sierra de Cazorla}). */
    private static final String LANDSCAPE =
            "sierra|valle|río|mar|océano|golfo|estrecho|canal|bahía|ría|volcán|cerro|lago|laguna"
                    + "|islas?|archipiélago|cordillera|desierto|cabo|península|embalse|pantano|montes?|nevado|pico|cañón|istmo|delta"
                    + "|cataratas|glaciar|macizo|arroyo|quebrada|barranco|ciénaga|salar|páramo|selva|estero|ensenada|caleta|fosa";

    /** Streets: named after towns without lying there. */
    private static final String STREET =
            "calle|avenida|av\\.|avda\\.|paseo|glorieta|bulevar|boulevard|jirón|callejón|carretera";

    /** Squares, quarters and buildings: {@code plaza de Sevilla} may be any square of Seville. */
    private static final String SITE =
            "plaza|plazuela|plazoleta|parque|barrio|colonia|urbanización|fraccionamiento|puente|palacio"
                    + "|castillo|estadio|hotel|teatro|mercado|torre|estación|hospital|penal|cárcel|mina|playa|aeropuerto|puerto|base";

    /** Of these only what is known: {@code puerto de Navacerrada}, but the town in {@code puerto de Bilbao}. */
    private static final String OTHERS =
            "autopista|refinería|central|represa|presa|catedral|basílica|mezquita|ópera|cruce|paso|condado";

    private static final String ANY = LANDSCAPE + "|" + STREET + "|" + SITE + "|" + OTHERS;
    private static final Pattern BESIDE =
            Pattern.compile("(?iu)(?<!\\p{L})(?:(" + LANDSCAPE + ")|" + STREET + "|" + SITE + "|" + OTHERS + ") $");
    private static final Pattern WITH_OF = Pattern.compile("(?iu)(?<!\\p{L})(?:(" + LANDSCAPE + ")|(" + STREET + ")|("
            + SITE + ")|" + OTHERS + ") de(?:l| la| los| las)? $");
    private static final Pattern COMMON_NOUN = Pattern.compile("(?:" + ANY + ")s?");
    private static final Pattern LANDSCAPE_FIRST = Pattern.compile("(?iu)(?:" + LANDSCAPE + ") .+");

    /** Leaves out what is a surname too, as {@code Castillo}. */
    private static final Pattern SITE_FIRST = Pattern.compile(
            "(?iu)(?:calle|avenida|av\\.|avda\\.|paseo|glorieta|bulevar|boulevard"
                    + "|jirón|plaza|plazoleta|parque|barrio|colonia|estadio|hospital|hotel|teatro|aeropuerto|estación) \\p{Lu}.*");

    private static final Pattern INDEFINITE =
            Pattern.compile("(?iu)(?<!\\p{L})(?:un|una|otr[oa]|cada|algún|alguna|ningún|ninguna|cualquier) $");
    private static final Pattern LINK = Pattern.compile(" (?:de(?:l| la| los| las)?|al|el) | ");
    private static final Pattern CUT_SHORT = Pattern.compile(".*\\p{L} (?:del?|de la|de los|de las)", Pattern.DOTALL);
    private static final Pattern ARTICLE = Pattern.compile("^(?:el|la|los|las) (?=\\p{Lu})");

    private final Function<String, Optional<PlaceType>> likeliest;

    FeatureWords(Function<String, Optional<PlaceType>> likeliest) {
        this.likeliest = likeliest;
    }

    /** Whether a "name" is such a noun and nothing else. */
    static boolean isCommonNoun(String name) {
        return COMMON_NOUN.matcher(name).matches();
    }

    static boolean beginsWithSite(String name) {
        return SITE_FIRST.matcher(name).matches();
    }

    /** UTF-16 units of the article, in small letters, with which a name begins, and its blank. */
    static int articleLength(String name) {
        Matcher article = ARTICLE.matcher(name);
        return article.find() ? article.end() : 0;
    }

    /** Whether two names in a row are one: cut short ({@code Santa Elena de}), or known together. */
    boolean areOneName(String text, Span first, Span second) {
        String between = text.substring(first.end(), second.start());
        return CUT_SHORT.matcher(first.in(text)).matches() && between.equals(" ")
                || LINK.matcher(between).matches()
                        && likeliest
                                .apply(text.substring(first.start(), second.end()))
                                .isPresent();
    }

    /** Where the name on {@code span} begins with the noun that belongs to it; empty when none stands before it. */
    OptionalInt start(String text, Span span, Candidate.Type type) {
        int from = Math.max(0, span.start() - WINDOW);
        String left = text.substring(from, span.start());
        Matcher beside = BESIDE.matcher(left);
        if (beside.find()) {
            boolean landscape = beside.group(1) != null;
            boolean belongs = landscape
                    ? type == Candidate.Type.PLACE && !beginsWithLandscape(span.in(text))
                    : type != Candidate.Type.ORGANIZATION;
            return belongs ? OptionalInt.of(from + beside.start()) : OptionalInt.empty();
        }
        Matcher withOf = WITH_OF.matcher(left);
        boolean belongs = type == Candidate.Type.PLACE
                && withOf.find()
                && belongs(withOf, left, text.substring(from + withOf.start(), span.end()), span.in(text));
        return belongs ? OptionalInt.of(from + withOf.start()) : OptionalInt.empty();
    }

    private boolean belongs(Matcher noun, String left, String whole, String name) {
        if (likeliest.apply(whole).filter(type -> !isGoverned(type)).isPresent()) {
            return true;
        }
        if (INDEFINITE.matcher(left.substring(0, noun.start())).find()) {
            return false;
        }
        Optional<PlaceType> known = likeliest.apply(name);
        boolean unknownOrTown = known.map(type -> type == PlaceType.CITY || type == PlaceType.ADMIN1)
                .orElse(true);
        return noun.group(1) != null && unknownOrTown
                || noun.group(2) != null
                || noun.group(3) != null && known.isEmpty();
    }

    /** The town in {@code puerto de Veracruz}, by whatever name it is known. */
    private static boolean isGoverned(PlaceType type) {
        return type == PlaceType.COUNTRY || type == PlaceType.ADMIN1 || type == PlaceType.CITY;
    }

    /** {@code volcán Nevado del Ruiz} has its noun already. */
    private static boolean beginsWithLandscape(String name) {
        return LANDSCAPE_FIRST.matcher(name).matches();
    }
}
