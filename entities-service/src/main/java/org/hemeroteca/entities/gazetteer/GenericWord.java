package org.hemeroteca.entities.gazetteer;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hemeroteca.entities.annotation.PlaceType;

/** Words before a name that say what sort of place it is. They work on look-up keys. */
enum GenericWord {
    REGION("region", PlaceType.ADMIN1, PlaceType.REGION),
    PROVINCE("provincia", PlaceType.ADMIN1),
    OBLAST("oblast", PlaceType.ADMIN1),
    STATE("estado", PlaceType.ADMIN1, PlaceType.COUNTRY),
    DEPARTMENT("departamento", PlaceType.ADMIN1),
    AUTONOMOUS_COMMUNITY("comunidad autonoma", PlaceType.ADMIN1),
    CHARTERED_COMMUNITY("comunidad foral", PlaceType.ADMIN1),
    PRINCIPALITY("principado", PlaceType.ADMIN1, PlaceType.COUNTRY),
    COUNTY("condado", PlaceType.ADMIN1),
    CANTON("canton", PlaceType.ADMIN1),
    PREFECTURE("prefectura", PlaceType.ADMIN1),
    GOVERNORATE("gobernacion", PlaceType.ADMIN1),
    REPUBLIC("republica", PlaceType.COUNTRY, PlaceType.ADMIN1),
    KINGDOM("reino", PlaceType.COUNTRY),
    CITY("ciudad", PlaceType.CITY),
    TOWN("villa", PlaceType.CITY),
    MUNICIPALITY("municipio", PlaceType.CITY),
    BOROUGH("alcaldia", PlaceType.CITY, PlaceType.SUBREGION),
    DISTRICT("distrito", PlaceType.CITY, PlaceType.SUBREGION, PlaceType.ADMIN1),
    COMMUNE("comuna", PlaceType.CITY, PlaceType.SUBREGION),
    LOCALITY("localidad", PlaceType.CITY, PlaceType.SUBREGION),
    PARISH("parroquia", PlaceType.CITY, PlaceType.SUBREGION),
    QUARTER("barrio", PlaceType.SUBREGION),
    COLONY("colonia", PlaceType.SUBREGION),
    SHIRE("comarca", PlaceType.REGION),
    ISLAND("isla", PlaceType.REGION, PlaceType.ADMIN1, PlaceType.COUNTRY),
    ISLANDS("islas", PlaceType.REGION, PlaceType.ADMIN1, PlaceType.COUNTRY),
    ARCHIPELAGO("archipielago", PlaceType.REGION, PlaceType.ADMIN1, PlaceType.COUNTRY),
    VALLEY("valle", PlaceType.REGION),
    RANGE("sierra", PlaceType.REGION),
    DESERT("desierto", PlaceType.REGION),
    PENINSULA("peninsula", PlaceType.REGION),
    RIVER("rio", PlaceType.WATER),
    LAKE("lago", PlaceType.WATER),
    STRAIT("estrecho", PlaceType.WATER),
    SEA("mar", PlaceType.SEA),
    OCEAN("oceano", PlaceType.SEA),
    VOLCANO("volcan", PlaceType.SITE),
    MOUNT("monte", PlaceType.SITE);

    private static final String[] ARTICLES = {"el ", "la ", "los ", "las "};
    private static final String[] LINKS = {"de ", "del ", ""};

    private final String word;
    private final Set<PlaceType> types;

    GenericWord(String word, PlaceType first, PlaceType... more) {
        this.word = word;
        this.types = EnumSet.of(first, more);
    }

    /** The generic word with which {@code key} begins, the longest if several do. */
    static Optional<GenericWord> of(String key) {
        return Arrays.stream(values())
                .filter(generic ->
                        key.startsWith(generic.word + " ") && !generic.rest(key).isEmpty())
                .max((a, b) -> Integer.compare(a.word.length(), b.word.length()));
    }

    /** What stands behind the generic word, its preposition and an article. */
    String rest(String key) {
        String behind = key.substring(word.length() + 1);
        return Arrays.stream(LINKS)
                .filter(behind::startsWith)
                .findFirst()
                .map(link -> withoutArticle(behind.substring(link.length())))
                .orElse("");
    }

    boolean names(PlaceType found) {
        return types.contains(found);
    }

    static String withoutArticle(String key) {
        return Arrays.stream(ARTICLES)
                .filter(key::startsWith)
                .findFirst()
                .map(article -> key.substring(article.length()))
                .orElse(key);
    }
}
