package org.hemeroteca.entities.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hemeroteca.entities.annotation.ActorMention;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.gazetteer.ActorAuthority;
import org.hemeroteca.entities.gazetteer.AuthorityActor;
import org.hemeroteca.entities.gazetteer.Demonyms;
import org.junit.jupiter.api.Test;

class OrganizationGroupingTest {
    private static final Demonyms DEMONYMS = Demonyms.shipped();
    private static final ActorAnnotator WITHOUT_AUTHORITY = new ActorAnnotator(new ActorAuthority(List.of()), DEMONYMS);
    private static final ActorAnnotator WITH_AUTHORITY = new ActorAnnotator(
            new ActorAuthority(List.of(new AuthorityActor(
                    "org:pp",
                    MentionType.ORGANIZATION,
                    "PP",
                    List.of("Partido Popular"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()))),
            DEMONYMS);

    @Test
    void annotate_acronymInBrackets_isTheSameActor() {
        assertThat(actors(
                                "La {Organización para la Seguridad y la Cooperación en Europa} ({OSCE}) calló. La {OSCE} espera.")
                        .stream()
                        .distinct())
                .hasSize(1);
        assertThat(actors("El {Consejo de la OTAN y Rusia} ({NRC}, por sus siglas en inglés) ocurre.").stream()
                        .distinct())
                .hasSize(1);
        assertThat(actors("El {Ministerio de Salud} ({Minsa}) informó.").stream()
                        .distinct())
                .hasSize(1);
    }

    @Test
    void annotate_looseAcronymInBrackets_isTheSameActor() {
        for (String text : List.of(
                "La {Mutualidad General de Funcionarios Civiles del Estado} ({Muface}) calló.",
                "La {Mara Salvatrucha} ({MS-13}) calló.",
                "El movimiento {Pachakutik} ({PK}) calló.",
                "El {Servicio de Inmigración y Control de Aduanas} ({ICE}, en inglés) calló.",
                "El {Departamento de Prosperidad Social} {DPS} calló.")) {
            assertThat(actors(text).stream().distinct()).as(text).hasSize(1);
        }
    }

    @Test
    void annotate_shortFormOfSeveralBodies_goesToTheOneNamedMost() {
        assertThat(
                        actors(
                                "El {Ministerio de Salud} y el {Ministerio de Hacienda}. El {Ministerio de Salud} calló. El {Ministerio} espera."))
                .endsWith("Ministerio de Salud");
    }

    @Test
    void annotate_bracketsThatDoNotAbbreviate_areAnotherActor() {
        assertThat(actors("El {Real Madrid} ({ACB}) ganó.")).containsExactly("Real Madrid", "ACB");
    }

    @Test
    void annotate_knownAcronymAndLongName_areOneActorWithItsId() {
        var mentions = annotate(WITH_AUTHORITY, "El {Partido Popular} votó. El {PP} ganó.");
        assertThat(mentions).extracting(mention -> mention.referent().id()).containsOnly(Optional.of("org:pp"));
    }

    @Test
    void annotate_shortenedOrganization_isTheSameActor() {
        assertThat(actors("La {Contraloría General de la República} informó. La {Contraloría} calló."))
                .containsOnly("Contraloría General de la República");
        assertThat(actors("La {Dirección de Persecución de la Procuraduría General} y la {Procuraduría General}."))
                .containsExactly("Dirección de Persecución de la Procuraduría General", "Procuraduría General");
    }

    private static List<String> actors(String marked) {
        return names(WITHOUT_AUTHORITY, marked);
    }

    private static List<String> names(ActorAnnotator annotator, String marked) {
        return annotate(annotator, marked).stream()
                .map(mention -> mention.referent().name())
                .toList();
    }

    private static List<ActorMention> annotate(ActorAnnotator annotator, String marked) {
        return annotator.annotate(NameText.marked(marked).annotated());
    }
}
