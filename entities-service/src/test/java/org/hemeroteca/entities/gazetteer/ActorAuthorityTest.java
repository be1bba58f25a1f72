package org.hemeroteca.entities.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hemeroteca.entities.annotation.MentionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorAuthorityTest {
    private static final ActorAuthority ACTORS = ActorAuthority.shipped();

    @ParameterizedTest
    @CsvSource({
        "OTAN, org:otan",
        "Organización del Tratado del Atlántico Norte, org:otan",
        "EE.UU., state:US",
        "EE. UU., state:US",
        "Vladimir Putin, person:vladimir-putin",
        "Rusia, state:RU"
    })
    void find_anyName_answersTheActor(String name, String id) {
        assertThat(ACTORS.find(name)).extracting(AuthorityActor::id).containsExactly(id);
    }

    @Test
    void find_unknownName_isEmpty() {
        assertThat(ACTORS.find("Fulano Mengano Zutano")).isEmpty();
    }

    @Test
    void state_ofACountry_knowsItsPlace() {
        assertThat(ACTORS.state("UA").flatMap(AuthorityActor::placeId)).contains("country:UA");
    }

    @Test
    void seatedIn_aSeatOfGovernment_answersWhoGoverns() {
        assertThat(ACTORS.seatedIn("city:524901").map(AuthorityActor::id)).contains("state:RU");
        assertThat(ACTORS.seatedIn("city:2800866").map(AuthorityActor::id)).contains("org:union-europea");
        assertThat(ACTORS.seatedIn("city:3128760")).isEmpty();
    }

    @Test
    void shipped_everyState_hasItsTerritoryInTheGazetteer() {
        Gazetteer gazetteer = GazetteerReader.shipped();
        assertThat(ACTORS.all())
                .filteredOn(actor -> actor.type() == MentionType.STATE)
                .hasSizeGreaterThan(190)
                .allSatisfy(state ->
                        assertThat(state.placeId().flatMap(gazetteer::byId)).isPresent());
    }

    @Test
    void new_twoActorsWithOneId_isRefused() {
        AuthorityActor actor = ACTORS.byId("org:otan").orElseThrow();
        assertThatThrownBy(() -> new ActorAuthority(List.of(actor, actor)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("org:otan");
    }
}
