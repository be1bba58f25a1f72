package org.hemeroteca.systemtests;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;

/** An article made up from its number: no two are alike, and each tells who, where and when. */
public record GeneratedArticle(int number) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> FIRST_NAMES =
            List.of("Lucía", "Andrés", "Marta", "Íñigo", "Carmen", "Óscar", "Elena", "Raúl", "Pilar", "Tomás", "Inés");
    private static final List<String> SURNAMES = List.of(
            "Ibáñez", "Carrasco", "Peñalver", "Quiroga", "Montoya", "Zubizarreta", "Olmedo", "Salvatierra", "Ferrer");
    private static final List<String> CITIES =
            List.of("Quito", "Bogotá", "Sevilla", "Lima", "Ginebra", "Montevideo", "Zaragoza", "Caracas", "Bruselas");
    private static final List<String> BODIES =
            List.of("la OTAN", "la Unión Europea", "la ONU", "el Banco Mundial", "la OEA");
    private static final List<String> MONTHS =
            List.of("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre");

    String externalId() {
        return "noticia-" + number;
    }

    public LocalDate day() {
        return LocalDate.of(2000 + number % 20, 1 + number % MONTHS.size(), 1 + number % 28);
    }

    public String text() {
        var who = "%s %s".formatted(pick(FIRST_NAMES, 1), pick(SURNAMES, 3));
        var when = "%d de %s de %d"
                .formatted(day().getDayOfMonth(), MONTHS.get(day().getMonthValue() - 1), day().getYear());
        return """
            La ministra de Economía, %1$s, viajó el %2$s a %3$s para reunirse con %4$s. «Hemos hablado de %5$d asuntos»,
            dijo %1$s al llegar. Fuentes de %4$s confirmaron en %6$s que habrá otra reunión antes de que acabe el año.
            """.formatted(who, when, pick(CITIES, 1), pick(BODIES, 2), number, pick(CITIES, 5));
    }

    private String pick(List<String> from, int stride) {
        return from.get((number / stride) % from.size());
    }

    public String json() {
        return JSON.createObjectNode()
                .put("text", text())
                .put("source", "Prueba")
                .put("externalId", externalId())
                .put("publishedOn", day().plusDays(1).toString())
                .toString();
    }
}
