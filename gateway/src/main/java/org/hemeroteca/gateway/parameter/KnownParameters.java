package org.hemeroteca.gateway.parameter;

import io.quarkiverse.resteasy.problem.validation.Violation;
import io.quarkiverse.resteasy.problem.validation.Violation.In;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemeroteca.gateway.problem.Problems;

/**
 * Refuses query parameters that the operation does not have. Passed over, a filter with a slip of the pen would be answered with
 * everything, as if everything met it.
 */
@Provider
public class KnownParameters implements ContainerRequestFilter {
    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @Context
    ResourceInfo operation;

    @Override
    public void filter(ContainerRequestContext request) {
        var given = request.getUriInfo().getQueryParameters().keySet();
        if (given.isEmpty()) {
            return;
        }
        var parameters = known.computeIfAbsent(operation.getResourceMethod(), KnownParameters::of);
        List<Violation> violations = given.stream()
                .filter(name -> !parameters.contains(name))
                .sorted()
                .map(name -> In.query.field(name).message(message(parameters)))
                .toList();
        Problems.refuse(violations);
    }

    private static String message(Set<String> parameters) {
        return parameters.isEmpty()
                ? "is unknown: the operation has no query parameters"
                : "is unknown: the operation has " + String.join(", ", parameters);
    }

    private static Set<String> of(Method operation) {
        return Arrays.stream(operation.getParameters())
                .flatMap(KnownParameters::places)
                .map(place -> place.getAnnotation(QueryParam.class))
                .filter(Objects::nonNull)
                .map(QueryParam::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The parameter of the method itself, or the fields of the object that stands for several. */
    private static Stream<? extends AnnotatedElement> places(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Stream.<Class<?>>iterate(parameter.getType(), Objects::nonNull, Class::getSuperclass)
                        .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                : Stream.of(parameter);
    }
}
