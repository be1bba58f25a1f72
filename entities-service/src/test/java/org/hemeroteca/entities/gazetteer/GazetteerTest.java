package org.hemeroteca.entities.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hemeroteca.entities.gazetteer.GazetteerMatch.NameKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
    private static final String HEADER =
            "id\ttype\tname\taliases\tcountry\tadmin1\tlat\tlon\tpopulation\trank\tgeonames_id\twikidata_id\tsource";
    private static final Gazetteer GAZETTEER = GazetteerReader.of(List.of(
            HEADER,
            "admin1:ES-TE\tadmin1\tTeruel\tTerol\tES\tES-TE\t40.6\t-0.8\t134000\t5.1\t\tQ54955\tx",
            "city:1\tcity\tTeruel\t~Tirwal\tES\tES-TE\t40.3\t-1.1\t35000\t4.5\t1\t\tx",
            "city:2\tcity\tLa Habana\t\tCU\t\t23.1\t-82.4\t2100000\t7.9\t2\t\tx"));

    @Test
    void find_nameOfTwoPlaces_answersTheHigherRankedFirst() {
        assertThat(ids("TERUEL")).containsExactly("admin1:ES-TE", "city:1");
    }

    @Test
    void find_genericWord_forcesTheType() {
        assertThat(ids("provincia de Teruel")).containsExactly("admin1:ES-TE");
        assertThat(ids("ciudad de Teruel")).containsExactly("city:1");
    }

    @Test
    void find_nameWithStrangeArticle_findsThePlaceWithoutIt() {
        assertThat(ids("el Teruel")).containsExactly("admin1:ES-TE", "city:1");
        assertThat(ids("La Habana")).containsExactly("city:2");
    }

    @Test
    void find_nameOfAnotherLanguage_isMarkedFar() {
        assertThat(GAZETTEER.find("Tirwal")).extracting(GazetteerMatch::name).containsExactly(NameKind.FAR);
        assertThat(GAZETTEER.find("Terol")).extracting(GazetteerMatch::name).containsExactly(NameKind.ALIAS);
        assertThat(GAZETTEER.byId("city:1").orElseThrow().aliases()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "provincia de Málaga, admin1:ES-MA",
        "Comunidad Foral de Navarra, admin1:ES-NA",
        "isla de Tenerife, region:tenerife",
        "río Ebro, water:ebro",
        "estado de Israel, country:IL",
        "EE. UU., country:US",
        "ciudad de Puebla, city:3521081"
    })
    void find_shippedNameWithGenericWord_findsThePlace(String name, String id) {
        assertThat(GazetteerReader.shipped().find(name).get(0).entry().id()).isEqualTo(id);
    }

    @Test
    void of_otherColumns_isRefused() {
        assertThatThrownBy(() -> GazetteerReader.of(List.of("id\tname", "a\tb")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("columns");
    }

    @Test
    void find_unknownName_isEmpty() {
        assertThat(ids("Villanada")).isEmpty();
        assertThat(ids("ciudad de")).isEmpty();
    }

    private static List<String> ids(String name) {
        return GAZETTEER.find(name).stream().map(match -> match.entry().id()).toList();
    }
}
