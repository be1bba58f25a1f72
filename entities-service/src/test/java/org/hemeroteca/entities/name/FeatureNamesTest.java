package org.hemeroteca.entities.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Candidate;
import org.hemeroteca.entities.annotation.Evidence;
import org.hemeroteca.entities.annotation.PlaceType;
import org.hemeroteca.entities.annotation.TextContext;
import org.hemeroteca.entities.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeatureNamesTest {
    private static final Pattern MARK = Pattern.compile("\\[(?:([PO]):)?([^\\]]+)]");
    private static final Map<String, PlaceType> KNOWN = Map.of(
            "Veracruz", PlaceType.CITY,
            "puerto de Veracruz", PlaceType.CITY,
            "puerto de Navacerrada", PlaceType.SITE,
            "Cazorla", PlaceType.CITY,
            "Chile", PlaceType.COUNTRY,
            "Sevilla", PlaceType.CITY,
            "Santiago de Cuba", PlaceType.CITY,
            "Caribe", PlaceType.REGION);

    @ParameterizedTest
    @CsvSource({
        "en la sierra de [Gredos] nevó, sierra de Gredos",
        "en la sierra de [Cazorla] nevó, sierra de Cazorla",
        "el mar [Negro], mar Negro",
        "la calle de [Sevilla], calle de Sevilla",
        "la avenida [P:Lázaro Cárdenas], avenida Lázaro Cárdenas",
        "en la [plaza] de la [Independencia], plaza de la Independencia",
        "el [hospital] [P:Fernández], hospital Fernández",
        "el puerto de [Navacerrada] cerró, puerto de Navacerrada",
        "nació en [Santa Elena de] [Uairén], Santa Elena de Uairén",
        "viajó a [Santiago] de [Cuba], Santiago de Cuba"
    })
    void annotate_nounThatBelongsToTheName_isPartOfIt(String marked, String whole) {
        assertThat(names(marked)).containsExactly(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "el puerto de [Veracruz], Veracruz",
        "una calle de [Sevilla], Sevilla",
        "la plaza de [Sevilla], Sevilla",
        "las calles de [Sevilla], Sevilla",
        "una isla de [Chile], Chile",
        "el mar de [Chile], Chile",
        "las islas del [Caribe], Caribe",
        "el canal [O:Caracol], Caracol",
        "el cabo [P:Pérez], Pérez",
        "en [los Valles Calchaquíes], Valles Calchaquíes",
        "el volcán [Nevado del Ruiz], Nevado del Ruiz"
    })
    void annotate_nounThatDoesNotBelongToIt_staysOutside(String marked, String name) {
        assertThat(names(marked)).containsExactly(name);
    }

    @Test
    void annotate_commonNounAlone_isNoName() {
        assertThat(names("cruzó la [sierra] de noche")).isEmpty();
    }

    @Test
    void annotate_personThatIsASquare_isAPlaceAndSaysSo() {
        var found = annotate("un hoyo en la [P:Glorieta Sánchez Taboada]").get(0);

        assertThat(found.type()).isEqualTo(Candidate.Type.PLACE);
        assertThat(found.evidence().details()).containsEntry("taggedAs", "PERSON");
    }

    @Test
    void annotate_completedName_saysWhatTheTaggerHad() {
        assertThat(annotate("el mar [Negro]").get(0).evidence().details()).containsEntry("completedFrom", "Negro");
    }

    private static List<String> names(String marked) {
        String text = MARK.matcher(marked).replaceAll("$2");
        return annotate(marked).stream()
                .map(candidate -> candidate.span().in(text))
                .toList();
    }

    private static List<Candidate> annotate(String marked) {
        var candidates = new ArrayList<Candidate>();
        var plain = new StringBuilder();
        Matcher mark = MARK.matcher(marked);
        while (mark.find()) {
            mark.appendReplacement(plain, "$2");
            var span = new Span(plain.length() - mark.group(2).length(), plain.length());
            candidates.add(new Candidate(span, type(mark.group(1)), 0.9, OptionalDouble.empty(), Evidence.of("test")));
        }
        mark.appendTail(plain);
        return new FeatureNames(any -> candidates, name -> Optional.ofNullable(KNOWN.get(name)))
                .annotate(AnnotatedText.of(plain.toString(), TextContext.NONE));
    }

    private static Candidate.Type type(String letter) {
        if (letter == null) {
            return Candidate.Type.PLACE;
        }
        return letter.equals("P") ? Candidate.Type.PERSON : Candidate.Type.ORGANIZATION;
    }
}
