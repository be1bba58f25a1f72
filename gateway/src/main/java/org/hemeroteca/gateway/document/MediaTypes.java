package org.hemeroteca.gateway.document;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Function;

/** In which media types the operations of a path speak. */
final class MediaTypes {
    static final String ACCEPT_PATCH = "Accept-Patch";

    private MediaTypes() {}

    /** Those that the body of a request may have. */
    static List<String> read(String method, String path) {
        var said = of(method, path, Route::read);
        // What the framework takes where nothing is said.
        return said.isEmpty() ? List.of(MediaType.APPLICATION_JSON) : said;
    }

    /** Those that the answer can have. */
    static List<String> written(String method, String path) {
        // Whoever asks for the headers alone asks for those of the answer to GET.
        return of(method.equals(HttpMethod.HEAD) ? HttpMethod.GET : method, path, Route::written);
    }

    private static List<String> of(String method, String path, Function<Route, List<String>> types) {
        return Routes.at(path).stream()
                .filter(route -> route.method().equals(method))
                .flatMap(route -> types.apply(route).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
