package org.hemeroteca.entities.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.TextContext;
import org.hemeroteca.entities.annotation.Zone;
import org.hemeroteca.entities.annotation.ZoneSpan;
import org.hemeroteca.entities.testsupport.CpuTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneAnnotatorTest {
    private static final String PARAGRAPH =
            "El consejo aprobó ayer por amplia mayoría la ampliación del puerto, que empezará"
                    + " en enero y costará 12 millones, según informó el alcalde al salir de la sesión.";
    private static final String OTHER =
            "Los vecinos protestaron a la puerta. Dicen que nadie los escuchó y que la obra les quitará la playa"
                    + " en la que sus hijos aprendieron a nadar.";

    private final ZoneAnnotator annotator = new ZoneAnnotator();

    @Test
    void annotate_plainParagraphs_findsBodyOnly() {
        assertThat(zones(PARAGRAPH + "\n\n" + OTHER)).isEmpty();
    }

    @Test
    void annotate_shortOpenFirstLine_isHeadline() {
        assertThat(zones("El puerto crece\n\n" + PARAGRAPH)).containsExactly("HEADLINE El puerto crece");
    }

    @Test
    void annotate_titleGivenApart_isHeadlineAndFirstLineIsNot() {
        var context = new TextContext(Optional.empty(), Optional.of("El puerto crece."), Optional.empty(), List.of());
        var text = AnnotatedText.of("Sin marcha atrás\n" + PARAGRAPH, context);
        assertThat(annotator.annotate(text))
                .singleElement()
                .satisfies(zone -> assertThat(zone.span().end()).isEqualTo(text.titleEnd()))
                .extracting(ZoneSpan::zone)
                .isEqualTo(Zone.HEADLINE);
    }

    @Test
    void annotate_lineBetweenHeadlineAndItsRepeat_isBoilerplate() {
        assertThat(zones("El puerto crece\n\nMunicipio\nEl puerto crece\n" + PARAGRAPH))
                .containsExactly("HEADLINE El puerto crece", "BOILERPLATE Municipio", "HEADLINE El puerto crece");
    }

    @Test
    void annotate_captionAsFirstLine_isCaption() {
        assertThat(zones("FOTO DE ARCHIVO. El puerto de Gijón\n\n" + PARAGRAPH))
                .containsExactly("CAPTION FOTO DE ARCHIVO. El puerto de Gijón");
    }

    @Test
    void annotate_agencyInOpeningDateline_isBody() {
        assertThat(zones("(CNN) –– " + PARAGRAPH + "\n\n" + OTHER)).isEmpty();
    }

    @Test
    void annotate_linkBetweenParagraphs_isBoilerplate() {
        assertThat(zones(PARAGRAPH + "\nLos pescadores de la costa llevan su protesta al Congreso\n" + OTHER))
                .containsExactly("BOILERPLATE Los pescadores de la costa llevan su protesta al Congreso");
    }

    @Test
    void annotate_subheadingBetweenParagraphs_isBody() {
        assertThat(zones(PARAGRAPH + "\nVecinos en contra\n" + OTHER)).isEmpty();
    }

    @Test
    void annotate_linksUnderTheirHeading_areBoilerplateUpToTheNextParagraph() {
        assertThat(zones(PARAGRAPH + "\nTE PUEDE INTERESAR\n- La playa se queda\n- El alcalde calla\n" + OTHER))
                .containsExactly("BOILERPLATE TE PUEDE INTERESAR\n- La playa se queda\n- El alcalde calla");
    }

    @Test
    void annotate_embeddedPost_isBoilerplateWithAllItsLines() {
        String post = "La obra empieza ya.\nGracias a todos pic.twitter.com/a1B2\n— Ana Ruiz (@anaruiz) April 14, 2025";
        assertThat(zones(PARAGRAPH + "\n" + post + "\n" + OTHER)).containsExactly("BOILERPLATE " + post);
    }

    @Test
    void annotate_commentForm_isBoilerplateToTheEnd() {
        String form = "Deja una respuesta\n\nTu dirección de correo electrónico no será publicada.\nNombre";
        assertThat(zones(PARAGRAPH + "\n\n" + form)).containsExactly("BOILERPLATE " + form);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\n", "A\n", "Aa, a", "Foto: ", "periodismo libre ", "a la derecha, ", "— a (@a) b\n", "Lea: a\n"
            })
    void annotate_hostileMebibyte_takesFourTimesAQuarter(String unit) {
        assertThat(CpuTime.growth((1 << 18) / unit.length(), times -> zones(unit.repeat(times))))
                .isLessThan(CpuTime.LINEAR);
    }

    private List<String> zones(String text) {
        return annotator.annotate(AnnotatedText.of(text, TextContext.NONE)).stream()
                .map(zone -> zone.zone() + " " + zone.span().in(text))
                .toList();
    }
}
