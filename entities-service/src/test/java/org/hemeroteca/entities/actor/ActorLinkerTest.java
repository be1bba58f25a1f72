package org.hemeroteca.entities.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.hemeroteca.entities.annotation.MentionType;
import org.junit.jupiter.api.Test;

class ActorLinkerTest {
    private static final ActorLinker LINKER = new ActorLinker();

    @Test
    void link_sameFullName_links() {
        var decision = link(person("Kirill Dmitriev"), person("Kirill Dmitriev"));
        assertThat(decision.id()).contains("known-0");
        assertThat(decision.reasons()).contains("same-name");
    }

    @Test
    void link_otherTransliteration_links() {
        assertThat(link(person("Volodymyr Zhelensky"), person("Volodímir Zelenski"))
                        .id())
                .isPresent();
    }

    @Test
    void link_sameAuthorityEntry_linksWhateverTheNames() {
        var decision = link(known("Jorge Bergoglio", "person:francisco"), known("Francisco", "person:francisco"));
        assertThat(decision.score()).isEqualTo(1);
    }

    @Test
    void link_twoAuthorityEntriesOfOneName_staysApart() {
        assertThat(link(known("Luis Arce", "person:1"), known("Luis Arce", "person:2"))
                        .id())
                .isEmpty();
    }

    @Test
    void link_nothingAlike_saysSo() {
        var decision = link(person("Steve Witkoff"), person("Jared Kushner"));
        assertThat(decision.id()).isEmpty();
        assertThat(decision.reasons()).containsExactly("no-name-agrees");
    }

    @Test
    void link_loneSurnameWithoutContext_makesANewActor() {
        assertThat(link(person("Grushko"), person("Alexander Grushko")).id()).isEmpty();
    }

    @Test
    void link_loneSurnameInTheSameCompanyAndOffice_links() {
        var grushko = person("Grushko").office("viceministro").country("RU").company("person:stoltenberg");
        var known = person("Alexander Grushko")
                .office("viceministro de Rusia")
                .country("RU")
                .company("person:stoltenberg");
        assertThat(link(grushko, known).id()).isPresent();
    }

    @Test
    void link_loneSurnameThatFitsTwo_makesANewActor() {
        var obama = person("Obama").country("US").company("person:biden", "person:trump", "person:clinton");
        var barack = person("Barack Obama").country("US").company("person:biden", "person:trump", "person:clinton");
        var michelle = person("Michelle Obama").country("US").company("person:biden", "person:trump", "person:clinton");
        var decision = link(obama, barack, michelle);
        assertThat(decision.id()).isEmpty();
        assertThat(decision.reasons()).startsWith("several-fit");
    }

    @Test
    void link_namesakesOfOtherCountryAndOffice_stayApart() {
        var mayor = person("Luis Gómez").office("alcalde").country("CO");
        var judge = person("Luis Gómez").office("juez").country("ES");
        assertThat(link(mayor, judge).id()).isEmpty();
    }

    @Test
    void link_promotedPersonOfTheSameCountry_links() {
        var minister = person("Nadia Calviño").office("ministra de Economía").country("ES");
        var banker = person("Nadia Calviño").office("presidenta").country("ES");
        assertThat(link(minister, banker).id()).isPresent();
    }

    @Test
    void link_partOfANameThatTwoBear_makesANewActor() {
        var decision = link(person("Daniel Quintero"), person("Daniel Quintero Calle"), person("Daniel Quintero Ruiz"));
        assertThat(decision.id()).isEmpty();
        assertThat(decision.alsoSame()).isEmpty();
    }

    @Test
    void link_sharedNameOfABody_takesTheCountry() {
        var here = body("Ministerio de Salud").country("PE");
        assertThat(link(here, body("Ministerio de Salud").country("PE")).id()).isPresent();
        assertThat(link(here, body("Ministerio de Salud").country("CL")).id()).isEmpty();
        assertThat(link(here, body("Ministerio de Salud")).id()).isEmpty();
    }

    @Test
    void link_acronymWithItsLongName_joinsTheTwoThatWereApart() {
        var both = body("Comunidad Andina de Naciones").form("CANA");
        var decision = link(both, body("CANA"), body("Comunidad Andina de Naciones"));
        assertThat(decision.id()).contains("known-1");
        assertThat(decision.alsoSame()).containsExactly("known-0");
    }

    @Test
    void link_candidatesInAnotherOrder_decidesTheSame() {
        var incoming = person("Kirill Dmitriev").build();
        var one = new KnownActor("a", person("Kirill Dmitriev").build());
        var two = new KnownActor("b", person("Kirill Dmitriev").build());
        assertThat(LINKER.link(incoming, List.of(one, two))).isEqualTo(LINKER.link(incoming, List.of(two, one)));
    }

    @Test
    void keys_ofActorsThatMayBeOne_areShared() {
        assertShared(person("Volodymyr Zhelensky"), person("Volodímir Zelenski"));
        assertShared(person("Agustín Cartens"), person("Agustín Carstens"));
        assertShared(person("Daniel Quintero"), person("Daniel Quintero Calle"));
        assertShared(person("Zelensky"), person("Volodímir Zelenski"));
        assertShared(body("OSCE"), body("Organización para la Seguridad y la Cooperación en Europa"));
        assertShared(body("Contraloría General"), body("Contraloría General de la República"));
    }

    @Test
    void keys_ofFullName_doNotFetchEverybodyOfThatSurname() {
        assertThat(ActorKeys.lookUp(person("Ana García").build()))
                .doesNotContainAnyElementsOf(
                        ActorKeys.file(person("Luis García").build()));
    }

    private static void assertShared(ActorProfile incoming, ActorProfile known) {
        assertThat(ActorKeys.lookUp(incoming.build())).containsAnyElementsOf(ActorKeys.file(known.build()));
    }

    private static LinkDecision link(ActorProfile incoming, ActorProfile... known) {
        var ids = new TreeSet<KnownActor>((one, other) -> one.id().compareTo(other.id()));
        Arrays.stream(known).forEach(profile -> ids.add(new KnownActor("known-" + ids.size(), profile.build())));
        return LINKER.link(incoming.build(), ids);
    }

    private static ActorProfile person(String name) {
        return new ActorProfile(MentionType.PERSON, name, Optional.empty());
    }

    private static ActorProfile known(String name, String authorityId) {
        return new ActorProfile(MentionType.PERSON, name, Optional.of(authorityId));
    }

    private static ActorProfile body(String name) {
        return new ActorProfile(MentionType.ORGANIZATION, name, Optional.empty());
    }
}
