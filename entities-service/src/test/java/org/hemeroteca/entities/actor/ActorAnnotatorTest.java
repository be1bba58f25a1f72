package org.hemeroteca.entities.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hemeroteca.entities.annotation.ActorMention;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.annotation.Office;
import org.hemeroteca.entities.gazetteer.ActorAuthority;
import org.hemeroteca.entities.gazetteer.AuthorityActor;
import org.hemeroteca.entities.gazetteer.Demonyms;
import org.junit.jupiter.api.Test;

class ActorAnnotatorTest {
    private static final Demonyms DEMONYMS = Demonyms.shipped();
    private static final ActorAnnotator WITHOUT_AUTHORITY = new ActorAnnotator(new ActorAuthority(List.of()), DEMONYMS);
    private static final ActorAnnotator WITH_AUTHORITY = new ActorAnnotator(
            new ActorAuthority(List.of(
                    person("person:zelenski", "Volodímir Zelenski", List.of("Zelenski")),
                    person("person:obama", "Barack Obama", List.of("Obama")),
                    person("person:sanchez", "Pedro Sánchez", List.of("Sánchez")))),
            DEMONYMS);

    @Test
    void annotate_surnameAfterFullName_isTheSameActor() {
        assertThat(actors("[Alexander Grushko] llegó con [Jens Stoltenberg]. [Grushko] habló; [Stoltenberg] no."))
                .containsExactly("Alexander Grushko", "Jens Stoltenberg", "Alexander Grushko", "Jens Stoltenberg");
    }

    @Test
    void annotate_surnameBeforeFullName_isTheSameActor() {
        assertThat(actors("[Grushko] llega a Bruselas\n\nEl viceministro [Alexander Grushko] llegó."))
                .containsOnly("Alexander Grushko");
    }

    @Test
    void annotate_spanishDoubleSurnames_areOneActor() {
        assertThat(actors("[Pedro Sánchez Pérez-Castejón] habló. [Sánchez] calló. [Pérez-Castejón] volvió."))
                .containsOnly("Pedro Sánchez Pérez-Castejón");
        assertThat(actors("[Andrés Manuel López Obrador] habló. [López Obrador] calló. [Obrador] volvió."))
                .containsOnly("Andrés Manuel López Obrador");
    }

    @Test
    void annotate_particlesAndHyphens_areNoObstacle() {
        assertThat(actors("[Ursula von der Leyen] habló. [Von der Leyen] calló. [Leyen] volvió."))
                .containsOnly("Ursula von der Leyen");
        assertThat(actors("[José María Ruiz-Mateos] habló. [Ruiz Mateos] calló."))
                .containsOnly("José María Ruiz-Mateos");
        assertThat(actors("[Mohamed bin Salman] habló. [Bin Salman] calló.")).containsOnly("Mohamed bin Salman");
    }

    @Test
    void annotate_twoPeopleWithOneSurname_stayTwo() {
        assertThat(actors("[Barack Obama] y [Michelle Obama] llegaron. [Michelle] saludó."))
                .containsExactly("Barack Obama", "Michelle Obama", "Michelle Obama");
    }

    @Test
    void annotate_surnameOfTwoPeople_goesToTheOneNamedLast() {
        assertThat(actors("[Ana Botín] habló. [Botín] siguió. [Emilio Botín] murió. [Botín] fundó el banco."))
                .containsExactly("Ana Botín", "Ana Botín", "Emilio Botín", "Emilio Botín");
    }

    @Test
    void annotate_surnameOfTwoPeopleOfWhomOneIsKnown_goesToTheKnownOne() {
        assertThat(names(
                        WITH_AUTHORITY, "[Michelle Obama] llegó con [Barack Obama] y [Michelle Obama]. [Obama] habló."))
                .containsExactly("Michelle Obama", "Barack Obama", "Michelle Obama", "Barack Obama");
    }

    @Test
    void annotate_knownSurnameOfAnotherPersonInTheText_goesToThatPerson() {
        assertThat(names(WITH_AUTHORITY, "[Celia Sánchez] nació en Cuba. [Sánchez] luchó."))
                .containsOnly("Celia Sánchez");
    }

    @Test
    void annotate_commonSurnameAlone_pointsToNobodyKnownWhereItsCountryIsNotNamed() {
        assertThat(names(WITH_AUTHORITY, "[Sánchez] marcó dos goles.")).containsExactly("Sánchez");
    }

    @Test
    void annotate_givenNameOfTwoPeople_standsAlone() {
        assertThat(actors("[Pablo Iglesias] y [Pablo Casado] debatieron. [Pablo] sonrió."))
                .containsExactly("Pablo Iglesias", "Pablo Casado", "Pablo");
    }

    @Test
    void annotate_doubleGivenNameOfTwoPeople_standsAlone() {
        assertThat(actors("[Juan Carlos Oxom] y [Juan Carlos Monedero] debatieron. [Juan Carlos] sonrió."))
                .endsWith("Juan Carlos");
    }

    @Test
    void annotate_otherTransliteration_isTheSameActor() {
        assertThat(actors("[Dmitri Peskov] habló. Según [Dmitry Peskov], no.")).containsOnly("Dmitri Peskov");
        assertThat(names(WITH_AUTHORITY, "El presidente [Volodymyr Zhelensky] habló."))
                .containsExactly("Volodímir Zelenski");
    }

    @Test
    void annotate_namesThatDifferInGender_stayTwo() {
        assertThat(actors("[Daniela Rojas] y [Daniel Rojas] llegaron."))
                .containsExactly("Daniela Rojas", "Daniel Rojas");
    }

    @Test
    void annotate_nicknameInQuotes_isTheSameActor() {
        assertThat(actors("[Jorge 'Tuto' Quiroga] ganó. [Tuto] celebró. [Quiroga] habló.").stream()
                        .distinct())
                .hasSize(1);
        assertThat(actors("[Nemesio Oseguera], alias [El Mencho], huyó. A [El Mencho] lo buscan."))
                .containsOnly("Nemesio Oseguera");
    }

    @Test
    void annotate_personWithTitle_givesOfficeAndAffiliation() {
        var putin = annotate(WITHOUT_AUTHORITY, "El presidente ruso, [Vladímir Putin], llegó.")
                .get(0);
        assertThat(putin.office()).map(Office::title).contains("presidente ruso");
        assertThat(putin.evidence().details()).containsEntry("affiliationCountry", "RU");
    }

    @Test
    void annotate_titleInsideCandidate_isNoPartOfTheName() {
        var text = "El [Presidente Donald Trump] llegó.";
        var trump = annotate(WITHOUT_AUTHORITY, text).get(0);
        assertThat(trump.referent().name()).isEqualTo("Donald Trump");
        assertThat(trump.office()).map(Office::title).contains("Presidente");
    }

    @Test
    void annotate_shoutedName_isCalledCalmly() {
        assertThat(actors("[ELKIN DAVID BUENO] ganó.")).containsExactly("Elkin David Bueno");
    }

    @Test
    void annotate_candidatesInAnyOrder_givesTheSame() {
        var text = NameText.marked(
                "[Ana Botín] y [Emilio Botín] con [Botín], [Jesús David] y [Jesús David Gil], {SAT}, {Servicio de Agua} y {PP}.");
        var expected = WITH_AUTHORITY.annotate(text.annotated());
        var shuffled = new ArrayList<>(text.candidates());
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(WITH_AUTHORITY.annotate(new NameText(text.text(), shuffled).annotated()))
                    .isEqualTo(expected);
        }
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

    private static AuthorityActor person(String id, String name, List<String> aliases) {
        return new AuthorityActor(
                id,
                MentionType.PERSON,
                name,
                aliases,
                Optional.empty(),
                Optional.of("ES"),
                Optional.empty(),
                Optional.empty());
    }
}
