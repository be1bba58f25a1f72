package org.hemeroteca.systemtests.reach;

import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;

/**
 * Articles made of invented Spanish-looking words, of which few are frequent and most are rare (Zipf's law), as in real texts. The same
 * number makes the same article.
 */
final class InventedArticles {
    private static final int VOCABULARY = 60_000;
    private static final String[] SYLLABLES = {
        "ca", "de", "pro", "ta", "lu", "mi", "ron", "se", "bra", "go", "ni", "fe", "rez", "du", "pla", "jo", "vi",
        "cha", "ter", "lon"
    };
    private static final String[] ENDINGS = {"ción", "mente", "dad", "ado", "ar", "es", "o", "a", "ista", "ero"};

    private final int words;

    /** @param words in each article */
    InventedArticles(int words) {
        this.words = words;
    }

    static UUID id(long number) {
        return new UUID(0x4000L, 0x8000_0000_0000_0000L | number);
    }

    /** The article as a line of an import. */
    String line(long number) {
        return "{\"id\":\"%s\",\"externalId\":\"%d\",\"source\":\"fuente-%d\",\"publishedOn\":\"%s\",\"text\":\"%s\"}"
                .formatted(id(number), number, number % 40, day(number), text(number));
    }

    String text(long number) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder("Noticia ").append(number);
        for (int i = 0; i < words; i++) {
            text.append(i % 12 == 11 ? ". " : " ").append(word(rank(random)));
        }
        return text.append('.').toString();
    }

    private static String day(long number) {
        return LocalDate.of(2010, 1, 1).plusDays(number % 5000).toString();
    }

    /** The word of a rank, from 0: the most frequent. */
    static String word(int rank) {
        StringBuilder word = new StringBuilder();
        int rest = rank;
        do {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
            rest /= SYLLABLES.length;
        } while (rest > 0);
        return word.append(ENDINGS[rank % 7 + rank % 4]).toString();
    }

    /** Frequency falls with the rank. */
    private static int rank(Random random) {
        return (int) Math.pow(VOCABULARY, random.nextDouble()) - 1;
    }
}
