package org.hemeroteca.entities.time.grammar;

import java.util.Set;

/** Tells plural nouns by their spelling, well enough to know that a number counts something. */
final class PluralNouns {
    private static final Set<String> OTHERS = Set.of(
            "tras",
            "antes",
            "ademas",
            "mientras",
            "despues",
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
            "esos",
            "esas",
            "dias",
            "meses",
            "semanas",
            "aunque",
            "lunes",
            "martes",
            "miercoles",
            "jueves",
            "viernes",
            "quienes",
            "cuales",
            "hubimos",
            "somos",
            "vamos",
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
            "otras");
    private static final int SHORTEST = 4;

    private PluralNouns() {}

    static boolean mayBe(String key) {
        return key.length() >= SHORTEST
                && key.charAt(key.length() - 1) == 's'
                && !OTHERS.contains(key)
                && !key.endsWith("mos");
    }
}
