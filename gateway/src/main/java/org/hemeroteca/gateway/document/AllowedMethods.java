package org.hemeroteca.gateway.document;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemeroteca.gateway.actor.ActorResource;
import org.hemeroteca.gateway.analysis.AnalysisResource;
import org.hemeroteca.gateway.analysis.AnnotationResource;
import org.hemeroteca.gateway.articles.ArticleResource;
import org.hemeroteca.gateway.articles.CountResource;
import org.hemeroteca.gateway.articles.HistoryResource;
import org.hemeroteca.gateway.articles.IndexResource;
import org.hemeroteca.gateway.articles.IntegrityResource;
import org.hemeroteca.gateway.articles.RestoreResource;
import org.hemeroteca.gateway.articles.SimilarResource;
import org.hemeroteca.gateway.correction.ActorCorrectionResource;
import org.hemeroteca.gateway.correction.ActorHistoryResource;
import org.hemeroteca.gateway.correction.CorrectionResource;
import org.hemeroteca.gateway.correction.MentionCorrectionResource;
import org.hemeroteca.gateway.correction.MentionHistoryResource;
import org.hemeroteca.gateway.correction.MentionResource;
import org.hemeroteca.gateway.network.NetworkResource;
import org.hemeroteca.gateway.place.PlaceResource;
import org.hemeroteca.gateway.problem.Problems;
import org.hemeroteca.gateway.reprocessing.ReprocessingResource;
import org.hemeroteca.gateway.search.SearchResource;
import org.hemeroteca.gateway.stats.StatsResource;
import org.hemeroteca.gateway.timeline.TimelineResource;
import org.hemeroteca.gateway.transfer.ExportResource;
import org.hemeroteca.gateway.transfer.ImportResource;

/**
 * Refuses methods that a path does not know, and says which it knows, as RFC 9110 demands. The framework does not say so, and
 * answers 404 where another resource knows the beginning of the path.
 */
@Provider
@PreMatching
public class AllowedMethods implements ContainerRequestFilter {
    private static final List<Route> ROUTES = Stream.of(
                    AnalysisResource.class,
                    ArticleResource.class,
                    HistoryResource.class,
                    RestoreResource.class,
                    SimilarResource.class,
                    CountResource.class,
                    IndexResource.class,
                    IntegrityResource.class,
                    ImportResource.class,
                    ExportResource.class,
                    AnnotationResource.class,
                    ActorResource.class,
                    ActorCorrectionResource.class,
                    ActorHistoryResource.class,
                    MentionResource.class,
                    MentionCorrectionResource.class,
                    MentionHistoryResource.class,
                    CorrectionResource.class,
                    PlaceResource.class,
                    TimelineResource.class,
                    NetworkResource.class,
                    ReprocessingResource.class,
                    SearchResource.class,
                    StatsResource.class)
            .flatMap(AllowedMethods::routes)
            .toList();

    @Override
    public void filter(ContainerRequestContext request) {
        var allowed = allowed(request.getUriInfo().getPath());
        if (!allowed.isEmpty() && request.getMethod().equals(HttpMethod.OPTIONS)) {
            request.abortWith(Response.noContent()
                    .header(HttpHeaders.ALLOW, String.join(", ", allowed))
                    .build());
        } else if (!allowed.isEmpty() && !allowed.contains(request.getMethod())) {
            throw Problems.notAllowed(allowed);
        }
    }

    private static Set<String> allowed(String path) {
        var segments = segments(path);
        return ROUTES.stream()
                .filter(route -> route.matches(segments))
                .flatMap(Route::methods)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Route> routes(Class<?> resource) {
        return Arrays.stream(resource.getMethods())
                .flatMap(method -> methodOf(method).stream()
                        .map(name -> new Route(name, template(pathOf(resource) + "/" + pathOf(method)))));
    }

    private static Optional<String> methodOf(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String pathOf(AnnotatedElement element) {
        var path = element.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }

    private static List<String> segments(String path) {
        return Arrays.stream(path.split("/"))
                .filter(segment -> !segment.isEmpty())
                .toList();
    }

    private static List<Pattern> template(String path) {
        return segments(path).stream().map(AllowedMethods::pattern).toList();
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

    /** A method and the path on which it is known. */
    private record Route(String method, List<Pattern> template) {
        boolean matches(List<String> path) {
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
    }
}
