package org.hemeroteca.entities.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.gazetteer.ActorAuthority;
import org.hemeroteca.entities.gazetteer.AuthorityActor;
import org.junit.jupiter.api.Test;

class IdentificationTest {
    private static final CountryContext NOWHERE = new CountryContext(Map.of());
    private static final Identification IDENTIFICATION = new Identification(new ActorAuthority(List.of(
            person("Volodímir Zelenski", "UA"),
            person("Melania Trump", "US"),
            person("Donald Trump", "US", "Trump"),
            person("Bill Clinton", "US"),
            person("Hillary Clinton", "US"),
            person("Pedro Sánchez", "ES"),
            person("Papa Francisco", "VA"),
            body("Tribunal Constitucional de España", "ES", "Tribunal Constitucional"),
            body("Tribunal Constitucional del Perú", "PE", "Tribunal Constitucional"))));

    @Test
    void identify_otherSpellingOfAFullName_isThePerson() {
        assertThat(person("Volodymyr Zhelensky", NOWHERE)).contains("Volodímir Zelenski");
    }

    @Test
    void identify_rareSurname_isThePersonWhereItsCountryIsNamed() {
        assertThat(person("Zelensky", naming("UA"))).contains("Volodímir Zelenski");
        assertThat(person("Zelensky", naming("ES"))).isEmpty();
    }

    @Test
    void identify_surnameOfTwo_isTheOneWhoIsKnownByItAlone() {
        assertThat(person("Trump", naming("US"))).contains("Donald Trump");
        assertThat(person("Clinton", naming("US"))).isEmpty();
    }

    @Test
    void identify_commonSurname_isNobody() {
        assertThat(person("Sánchez", naming("ES"))).isEmpty();
    }

    @Test
    void identify_givenNameWithTitle_isWhoeverIsKnownByBoth() {
        assertThat(person("papa Francisco", NOWHERE)).contains("Papa Francisco");
        assertThat(person("Francisco", naming("VA"))).isEmpty();
    }

    @Test
    void identify_nameThatBodiesOfSeveralCountriesHave_takesTheCountryNamedMost() {
        assertThat(body("Tribunal Constitucional", naming("PE"))).contains("Tribunal Constitucional del Perú");
        assertThat(body("Tribunal Constitucional", new CountryContext(Map.of("PE", 1, "ES", 3))))
                .contains("Tribunal Constitucional de España");
        assertThat(body("Tribunal Constitucional", NOWHERE)).isEmpty();
    }

    private static CountryContext naming(String country) {
        return new CountryContext(Map.of(country, 1));
    }

    private static Optional<String> person(String form, CountryContext context) {
        return identified(MentionType.PERSON, form, context);
    }

    private static Optional<String> body(String form, CountryContext context) {
        return identified(MentionType.ORGANIZATION, form, context);
    }

    private static Optional<String> identified(MentionType type, String form, CountryContext context) {
        return IDENTIFICATION
                .identify(ActorName.of(type, form), List.of(form), context)
                .map(AuthorityActor::name);
    }

    private static AuthorityActor person(String name, String country, String... aliases) {
        return actor(MentionType.PERSON, name, country, aliases);
    }

    private static AuthorityActor body(String name, String country, String... aliases) {
        return actor(MentionType.ORGANIZATION, name, country, aliases);
    }

    private static AuthorityActor actor(MentionType type, String name, String country, String... aliases) {
        return new AuthorityActor(
                name,
                type,
                name,
                List.of(aliases),
                Optional.empty(),
                Optional.of(country),
                Optional.empty(),
                Optional.empty());
    }
}
