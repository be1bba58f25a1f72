package org.hemeroteca.gateway.document;

import jakarta.ws.rs.HttpMethod;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A method and the path on which it is known.
 *
 * @param template what each segment of the path is like
 * @param read media types that the body may have; none where there is no body, or nobody said
 * @param written media types that the answer can have
 */
record Route(String method, List<Pattern> template, List<String> read, List<String> written) {
    boolean leadsTo(List<String> path) {
        return path.size() == template.size()
                && IntStream.range(0, path.size())
                        .allMatch(i -> template.get(i).matcher(path.get(i)).matches());
    }

    /** What can be read can be asked for its headers alone, which the framework does, and whatever is there for its methods. */
    Stream<String> methods() {
        return method.equals(HttpMethod.GET)
                ? Stream.of(method, HttpMethod.HEAD, HttpMethod.OPTIONS)
                : Stream.of(method, HttpMethod.OPTIONS);
    }

    static List<String> segments(String path) {
        return Arrays.stream(path.split("/"))
                .filter(segment -> !segment.isEmpty())
                .toList();
    }

    static List<Pattern> template(String path) {
        return segments(path).stream().map(Route::pattern).toList();
    }

    /** A segment in braces stands for any, or for those of the form behind its colon. */
    private static Pattern pattern(String segment) {
        if (!segment.startsWith("{")) {
            return Pattern.compile(Pattern.quote(segment));
        }
        int colon = segment.indexOf(':');
        return Pattern.compile(
                colon < 0
                        ? ".+"
                        : segment.substring(colon + 1, segment.length() - 1).strip());
    }
}
