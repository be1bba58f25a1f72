package org.hemeroteca.entities.place;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.entities.testsupport.Service.annotation;
import static org.hemeroteca.entities.testsupport.Service.problem;
import static org.hemeroteca.entities.testsupport.Service.read;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.hemeroteca.entities.testsupport.ArticlesStub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlaceResourceTest {
    private static final String VISIT =
            "El presidente de Francia viajó el jueves a Bruselas para hablar con la OTAN sobre la guerra en Ucrania.";
    private static final String BRUSSELS = "city:2800866";

    @BeforeEach
    void store() {
        annotation(ArticlesStub.store(VISIT, "2022-01-14"));
    }

    @Test
    void list_namePrefix_givesCoordinatesAndCounts() {
        var found = read("/places", Map.of("q", "brus"));

        assertThat(found.getString("items[0].id")).isEqualTo(BRUSSELS);
        assertThat(found.getFloat("items[0].latitude")).isBetween(50.5f, 51f);
        assertThat(found.getLong("items[0].articles")).isPositive();
    }

    @Test
    void list_box_keepsWhatLiesWithin() {
        assertThat(ids(Map.of("bbox", "4,50,5,51"))).contains(BRUSSELS);
        assertThat(ids(Map.of("bbox", "5,50,6,51"))).doesNotContain(BRUSSELS);
    }

    @Test
    void list_boxOverTheAntimeridian_isTheOtherSide() {
        assertThat(ids(Map.of("bbox", "170,-90,10,90"))).contains(BRUSSELS);
        assertThat(ids(Map.of("bbox", "10,-90,0,90"))).doesNotContain(BRUSSELS);
    }

    @Test
    void list_near_keepsWhatIsWithinTheRadius() {
        assertThat(ids(Map.of("near", "51.05,3.72", "radiusKm", "60"))).contains(BRUSSELS);
        assertThat(ids(Map.of("near", "51.05,3.72", "radiusKm", "40"))).doesNotContain(BRUSSELS);
    }

    @Test
    void list_asGeoJson_givesFeatures() {
        var map = given().accept("application/geo+json")
                .queryParam("q", "brus")
                .get("/places")
                .then()
                .statusCode(200)
                .contentType("application/geo+json")
                .extract()
                .jsonPath();

        assertThat(map.getString("type")).isEqualTo("FeatureCollection");
        assertThat(map.getString("features[0].geometry.type")).isEqualTo("Point");
        assertThat(map.getFloat("features[0].geometry.coordinates[0]")).isBetween(4f, 4.6f);
        assertThat(map.getString("features[0].properties.name")).isEqualTo("Bruselas");
    }

    @Test
    void read_city_showsWhatItLiesIn() {
        var place = read("/places/" + BRUSSELS, Map.of());

        assertThat(place.getList("hierarchy.id")).contains("country:BE");
        assertThat(place.getList("names.name")).contains("Bruselas");
        assertThat(place.getString("lastPublishedOn")).isNotNull();
    }

    @Test
    void related_city_namesWhoIsInItsSentences() {
        var related = read("/places/" + BRUSSELS + "/related", Map.of());

        assertThat(related.getList("actors.id")).contains("org:otan");
        assertThat(related.getList("places.id")).doesNotContain(BRUSSELS);
    }

    @Test
    void list_wrongAreas_areRefusedWithTheField() {
        assertThat(refused("bbox", "1,2,3")).isEqualTo("bbox");
        assertThat(refused("bbox", "1,60,3,50")).isEqualTo("bbox");
        assertThat(refused("near", "north")).isEqualTo("near");
        assertThat(refused("near", "91,0")).isEqualTo("near");
        assertThat(refused("radiusKm", "-1")).isEqualTo("radiusKm");
        assertThat(refused("type", "planet")).isEqualTo("type");
    }

    @Test
    void read_unknownPlace_isNotFound() {
        assertThat(problem(404, "/places/nowhere", Map.of()).getString("detail"))
                .contains("no place");
    }

    private static List<String> ids(Map<String, ?> parameters) {
        return read("/places", parameters).getList("items.id");
    }

    private static String refused(String parameter, String value) {
        return problem(422, "/places", Map.of(parameter, value)).getString("violations[0].field");
    }
}
