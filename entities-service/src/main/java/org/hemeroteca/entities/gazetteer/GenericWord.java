package org.hemeroteca.entities.gazetteer;

import java.util.Arrays;
import java.util.Optional;
import org.hemeroteca.entities.annotation.PlaceType;

/** Words before a name that say what sort of place it is. They work on look-up keys. */
enum GenericWord {
    REGION("region", PlaceType.ADMIN1),
    PROVINCE("provincia", PlaceType.ADMIN1),
    OBLAST("oblast", PlaceType.ADMIN1),
    STATE("estado", PlaceType.ADMIN1),
    DEPARTMENT("departamento", PlaceType.ADMIN1),
    CITY("ciudad", PlaceType.CITY),
    MUNICIPALITY("municipio", PlaceType.CITY);

    private static final String[] ARTICLES = {"el ", "la ", "los ", "las "};

    private final String word;
    private final PlaceType type;

    GenericWord(String word, PlaceType type) {
        this.word = word;
        this.type = type;
    }

    /** The generic word with which {@code key} begins. */
    static Optional<GenericWord> of(String key) {
        return Arrays.stream(values())
                .filter(generic -> key.startsWith(generic.word + " de")
                        && !generic.rest(key).isEmpty())
                .findFirst();
    }

    /** What stands behind the generic word, its preposition and an article. */
    String rest(String key) {
        String behind = key.substring(word.length() + 1);
        if (behind.startsWith("del ")) {
            return behind.substring("del ".length());
        }
        return behind.startsWith("de ") ? withoutArticle(behind.substring("de ".length())) : "";
    }

    boolean names(PlaceType found) {
        return found == type;
    }

    static String withoutArticle(String key) {
        return Arrays.stream(ARTICLES)
                .filter(key::startsWith)
                .findFirst()
                .map(article -> key.substring(article.length()))
                .orElse(key);
    }
}
