package org.hemeroteca.gateway.document;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
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
import org.hemeroteca.gateway.reprocessing.ReprocessingResource;
import org.hemeroteca.gateway.search.SearchResource;
import org.hemeroteca.gateway.stats.StatsResource;
import org.hemeroteca.gateway.timeline.TimelineResource;
import org.hemeroteca.gateway.transfer.ExportResource;
import org.hemeroteca.gateway.transfer.ImportResource;

/** What the API can be asked, as its resources say. */
final class Routes {
    private static final List<Route> ALL = Stream.of(
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
            .flatMap(Routes::of)
            .toList();

    private Routes() {}

    /** Those that lead to {@code path}, whatever the method. */
    static List<Route> at(String path) {
        var segments = Route.segments(path);
        return ALL.stream().filter(route -> route.leadsTo(segments)).toList();
    }

    private static Stream<Route> of(Class<?> resource) {
        return Arrays.stream(resource.getMethods())
                .flatMap(method -> methodOf(method).stream().map(name -> route(name, resource, method)));
    }

    private static Route route(String name, Class<?> resource, Method method) {
        return new Route(
                name,
                Route.template(pathOf(resource) + "/" + pathOf(method)),
                mediaTypes(method.getAnnotation(Consumes.class), Consumes::value),
                mediaTypes(
                        Optional.ofNullable(method.getAnnotation(Produces.class))
                                .orElseGet(() -> resource.getAnnotation(Produces.class)),
                        Produces::value));
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

    /** Without parameters, which say how much the server likes a type. */
    private static <T> List<String> mediaTypes(T annotation, Function<T, String[]> types) {
        return Stream.ofNullable(annotation)
                .flatMap(given -> Arrays.stream(types.apply(given)))
                .map(type -> type.split(";")[0])
                .toList();
    }
}
