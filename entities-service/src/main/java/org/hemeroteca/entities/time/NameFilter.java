package org.hemeroteca.entities.time;

import java.util.Set;
import org.hemeroteca.entities.time.chart.Chart;
import org.hemeroteca.entities.time.chart.Item;
import org.hemeroteca.entities.time.token.TimeToken;
import org.hemeroteca.entities.time.token.TimeToken.Shape;

/** Tells time words that are parts of names: Julio Iglesias, Santo Domingo, calle Dos de Mayo, Agenda 2030. */
final class NameFilter {
    private static final String SET_ADJECTIVE = "set-adjective";
    private static final Set<String> NAME_HEADS = Set.of(
            "calle",
            "avenida",
            "av",
            "plaza",
            "paseo",
            "colonia",
            "barrio",
            "estadio",
            "hospital",
            "colegio",
            "instituto",
            "movimiento",
            "agenda",
            "mundial",
            "canal",
            "estacion",
            "parque",
            "ruta",
            "glorieta",
            "puente",
            "aeropuerto",
            "santo",
            "san",
            "santa",
            "don",
            "doña",
            "boeing",
            "airbus",
            "expo",
            "plan",
            "horizonte",
            "objetivo",
            "eurocopa",
            "copa",
            "windows",
            "general",
            "radio",
            "grupo",
            "viernes");
    private static final Set<String> LAWS = Set.of(
            "ley",
            "decreto",
            "resolucion",
            "sentencia",
            "acuerdo",
            "expediente",
            "circular",
            "ordenanza",
            "auto",
            "reglamento");
    /** Capital where a sentence begins, and no name for that. */
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "de", "del", "la", "el", "los", "las", "en", "por", "tras", "hasta", "desde", "para", "durante", "cada",
            "esta", "este", "a", "al", "y", "pero", "ni", "con", "sin", "entre", "antes", "pasada", "pasado");

    /** Whether the words are rather (a part of) a name than a time. */
    boolean isName(Chart chart, int start, Item item) {
        if (chart.token(start).shape().isCapital() && !isWholeLine(chart, start)) {
            return isCapitalName(chart, start, item);
        }
        return chart.continues(start) && (isHeaded(chart, start, item) || isOfLaw(chart, start));
    }

    /** {@code Ley 1070 de 2006}, {@code Ley 10/2022, de 6 de septiembre}: the date belongs to the name of the law. */
    private static boolean isOfLaw(Chart chart, int start) {
        boolean contracted = chart.key(start).equals("del");
        if (!contracted && !chart.key(start - 1).equals("de")) {
            return false;
        }
        int before = contracted ? start - 1 : start - 2;
        int number = chart.key(before).equals(",") ? before - 1 : before;
        if (number < 1 || chart.token(number).shape() != Shape.DIGITS) {
            return false;
        }
        boolean ofYear = chart.key(number - 1).equals("/") && number > 2;
        return LAWS.contains(chart.key(number - 1)) || ofYear && isLaw(chart, number - 3);
    }

    /** {@code ley}, {@code Ley Orgánica}, {@code Real Decreto Ley}. */
    private static boolean isLaw(Chart chart, int last) {
        return LAWS.contains(chart.key(last)) || LAWS.contains(chart.key(last - 1));
    }

    private static boolean isHeaded(Chart chart, int start, Item item) {
        String before = chart.key(start - 1);
        if (!NAME_HEADS.contains(before)) {
            return false;
        }
        TimeToken first = chart.token(start);
        boolean number = first.shape() == Shape.DIGITS;
        return number && chart.token(start - 1).shape().isCapital() && item.end() - start <= 3
                || before.equals("calle")
                || before.equals("avenida");
    }

    /** A capital is none by itself where a sentence begins; elsewhere a neighbouring capital makes a name of it. */
    private static boolean isCapitalName(Chart chart, int start, Item item) {
        boolean initial = !chart.continues(start) || chart.token(start - 1).shape() == Shape.SIGN;
        if (!initial && isNamePart(chart, start - 1, item)) {
            return true;
        }
        boolean oneWord = item.end() - start == 1;
        return oneWord
                && chart.continues(item.end())
                && isSurname(chart.token(item.end()))
                && isFirstName(chart, start);
    }

    private static boolean isNamePart(Chart chart, int before, Item item) {
        TimeToken token = chart.token(before);
        boolean oneWord = item.end() - before == 2;
        return oneWord
                        && token.shape().isCapital()
                        && !FUNCTION_WORDS.contains(token.key())
                        && chart.at(before).isEmpty()
                || NAME_HEADS.contains(token.key());
    }

    private static boolean isSurname(TimeToken token) {
        return token.shape() == Shape.CAPITALISED;
    }

    private static boolean isFirstName(Chart chart, int at) {
        return Set.of("julio", "abril", "domingo", "marzo", "agosto", "noche", "tarde", "enero", "mayo")
                .contains(chart.key(at));
    }

    /** Headlines all in capitals say nothing about names. */
    private static boolean isWholeLine(Chart chart, int start) {
        return chart.token(start).shape() == Shape.CAPITALS
                && chart.continues(start)
                && chart.token(start - 1).shape() == Shape.CAPITALS;
    }
}
