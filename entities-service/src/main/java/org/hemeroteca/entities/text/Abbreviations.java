package org.hemeroteca.entities.text;

import java.util.Locale;
import java.util.Set;

/** Spanish abbreviations that are written with a full stop. */
final class Abbreviations {
    private static final int LONGEST = 7;

    /** What stands before a name or a number, so that no sentence ends with it. */
    private static final Set<String> BEFORE_NAMES = Set.of(
            "sr", "sra", "srta", "sres", "sras", "dr", "dra", "dres", "lic", "lcdo", "lcda", "licdo", "ing", "arq",
            "prof", "profa", "d", "dª", "dña", "gral", "cnel", "cmdte", "tte", "alfz", "sgto", "mons", "fr", "pbro",
            "rvdo", "sto", "sta", "st", "excmo", "excma", "ilmo", "ilma", "av", "avda", "avd", "ctra", "pza", "urb",
            "dpto", "núm", "num", "nro", "nº", "art", "arts", "pág", "págs", "pag", "p", "pp", "vol", "vols", "cap",
            "apdo", "tel", "tfno", "vs", "mr", "mrs", "jr", "ej", "cf", "aprox", "máx", "mín", "univ", "pdte", "pdta",
            "diag", "kra", "cra", "cll", "mzna", "esq");

    /** Words that seldom follow an abbreviation inside a sentence with a capital. */
    private static final Set<String> SENTENCE_STARTERS = Set.of(
            "el",
            "la",
            "los",
            "las",
            "un",
            "una",
            "unos",
            "unas",
            "lo",
            "en",
            "por",
            "para",
            "con",
            "sin",
            "desde",
            "hasta",
            "según",
            "sobre",
            "tras",
            "ante",
            "entre",
            "a",
            "al",
            "de",
            "del",
            "y",
            "e",
            "o",
            "pero",
            "aunque",
            "sino",
            "que",
            "como",
            "cuando",
            "donde",
            "si",
            "no",
            "ni",
            "ya",
            "también",
            "además",
            "así",
            "entonces",
            "luego",
            "después",
            "este",
            "esta",
            "esto",
            "estos",
            "estas",
            "ese",
            "esa",
            "eso",
            "esos",
            "esas",
            "aquel",
            "aquella",
            "él",
            "ella",
            "ellos",
            "ellas",
            "yo",
            "nosotros",
            "se",
            "su",
            "sus",
            "mi",
            "mis",
            "nuestro",
            "nuestra",
            "hay",
            "es",
            "son",
            "fue",
            "ha",
            "han",
            "había",
            "mientras",
            "durante",
            "porque",
            "pues",
            "más",
            "muchos",
            "muchas",
            "otro",
            "otra",
            "otros",
            "otras",
            "todo",
            "todos",
            "cada",
            "hoy",
            "ayer",
            "ahora",
            "allí",
            "aquí",
            "ambos",
            "ambas");

    private Abbreviations() {}

    /** Whether the word that ends at {@code end} is cut short and stands before a name or a number. */
    static boolean standsBeforeName(String text, int start, int end) {
        return end - start <= LONGEST
                && BEFORE_NAMES.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    /** Whether the word at {@code start} is one with which sentences begin. */
    static boolean startsSentence(String text, int start) {
        int end = start;
        while (end < text.length() && end - start <= LONGEST + 3 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean initial = end < text.length() && text.charAt(end) == '.';
        return !initial && SENTENCE_STARTERS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }
}
