package org.hemeroteca.launcher.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.hemeroteca.launcher.archive.ArchiveClient;
import org.hemeroteca.launcher.outcome.StopRequest;
import org.hemeroteca.launcher.testsupport.StubApi;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final String NOTHING = "{\"items\": [], \"next\": null}";

    @Test
    void print_filledArchive_showsWhoWhereAndWhen() throws IOException {
        try (var api = new StubApi()) {
            api.on("GET timeline?limit=60", 200, TIMELINE)
                    .on("GET articles/a1", 200, ARTICLE)
                    .on("GET articles/a2", 200, "{\"id\": \"a2\", \"text\": \"Otra noticia\"}")
                    .on("GET actors?sort=mentions&limit=12", 200, ACTORS)
                    .on("GET places?sort=mentions&limit=12", 200, PLACES);
            assertThat(print(api, 100)).isEqualTo(EXPECTED);
        }
    }

    @Test
    void print_emptyArchive_saysSo() throws IOException {
        try (var api = new StubApi()) {
            api.on("GET timeline?limit=60", 200, NOTHING)
                    .on("GET actors?sort=mentions&limit=12", 200, NOTHING)
                    .on("GET places?sort=mentions&limit=12", 200, NOTHING);
            assertThat(print(api, 100))
                    .isEqualTo("TIMELINE\n  none yet\n\nACTORS, the most mentioned first\n  none yet\n\n"
                            + "PLACES, the most mentioned first\n  none yet");
        }
    }

    private static String print(StubApi api, int width) {
        return new Report(new ArchiveClient(api.address(), new StopRequest()), width).print();
    }

    private static final String TIMELINE = """
            {"items": [{"value": "2022-01-10",
              "actors": [{"id": "1", "name": "Rusia", "type": "STATE"}, {"id": "2", "name": "Departamento de Estado", "type": "ORGANIZATION"}],
              "places": [{"id": "3", "name": "Ginebra", "countryCode": "CH"}],
              "evidence": [{"articleId": "a1", "sentence": {"start": 0, "end": 22, "text": "La cumbre se llevará a cabo el 10 de enero."}},
                {"articleId": "a2", "sentence": {"start": 0, "end": 22, "text": "Rusia y EE.UU. hablarán en Ginebra."}}]}],
             "next": "more"}""";
    private static final String ARTICLE = """
            {"id": "a1", "source": "CNN", "publishedOn": "2022-01-12", "text": "(CNN) –– Representantes de Rusia y la OTAN"}""";
    private static final String ACTORS = """
            {"items": [{"id": "1", "name": "Rusia", "type": "STATE", "countryCode": "RU", "mentions": 31, "articles": 5}], "next": null}""";
    private static final String PLACES = """
            {"items": [{"id": "3", "name": "Ginebra", "placeType": "city", "countryCode": "CH", "latitude": 46.20222,
              "longitude": 6.14569, "mentions": 4, "articles": 3}], "next": null}""";
    private static final String EXPECTED = """
            TIMELINE
              WHEN        WHO                             WHERE                   SENTENCE                        ARTICLE
              2022-01-10  Rusia, Departamento de Estado   Ginebra                 Rusia y EE.UU. hablarán en      [1] [2]
                                                                                  Ginebra.
              … and more

            ARTICLES IN THE TIMELINE
                    PUBLISHED   SOURCE        BEGINS                        ID
              [1]   2022-01-12  CNN           (CNN) –– Representantes de…   a1
              [2]   undated     –             Otra noticia                  a2

            ACTORS, the most mentioned first
              NAME                                          TYPE          COUNTRY  MENTIONS  ARTICLES
              Rusia                                         STATE         RU             31         5

            PLACES, the most mentioned first
              NAME                            TYPE          COUNTRY  LATITUDE  LONGITUDE  MENTIONS  ARTICLES
              Ginebra                         city          CH        46.2022     6.1457         4         3""";
}
