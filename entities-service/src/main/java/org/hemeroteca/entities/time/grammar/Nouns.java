package org.hemeroteca.entities.time.grammar;

import java.util.Set;

/** Tells nouns and adjectives by their spelling, well enough to know that a number counts something. */
final class Nouns {
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "para",
            "pero",
            "como",
            "cuando",
            "donde",
            "desde",
            "hasta",
            "entre",
            "sobre",
            "segun",
            "aunque",
            "porque",
            "mientras",
            "tras",
            "antes",
            "despues",
            "ademas",
            "entonces",
            "mas",
            "menos",
            "unos",
            "unas",
            "las",
            "los",
            "sus",
            "mis",
            "tus",
            "nos",
            "les",
            "dos",
            "tres",
            "seis",
            "pues",
            "apenas",
            "ellos",
            "ellas",
            "estas",
            "estos",
            "este",
            "esta",
            "esos",
            "esas",
            "quienes",
            "cuales",
            "quien",
            "cual",
            "ante",
            "bajo",
            "contra",
            "durante",
            "hacia",
            "mediante",
            "sino",
            "tambien",
            "cada",
            "todo",
            "toda",
            "quizas",
            "jamas",
            "atras",
            "detras",
            "todas",
            "todos",
            "ambos",
            "ambas",
            "varios",
            "varias",
            "muchos",
            "muchas",
            "algunos",
            "algunas",
            "otros",
            "otras",
            "unicamente",
            "habia",
            "haya",
            "estan",
            "fue",
            "fueron",
            "sera",
            "seran",
            "tiene",
            "tienen");
    private static final Set<String> OF_TIME =
            Set.of("dias", "meses", "semanas", "años", "lunes", "martes", "miercoles", "jueves", "viernes");
    private static final int SHORTEST = 4;

    private Nouns() {}

    static boolean mayBe(String key) {
        return key.length() >= SHORTEST && !FUNCTION_WORDS.contains(key);
    }

    static boolean mayBePlural(String key) {
        return mayBe(key) && key.charAt(key.length() - 1) == 's' && !OF_TIME.contains(key) && !key.endsWith("mos");
    }
}
