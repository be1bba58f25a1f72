package org.hemeroteca.gateway.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.validation.Violation;
import io.quarkiverse.resteasy.problem.validation.Violation.In;
import jakarta.annotation.Priority;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Names the parameters that break their rules. The problem library takes every member of a parameter object for a field of the
 * body; in the gateway all of them are query parameters.
 */
@Provider
@Priority(Problems.AHEAD_OF_THE_LIBRARY)
public class ViolationMapper extends ExceptionMapperBase<ConstraintViolationException> {
    @Override
    protected HttpProblem toProblem(ConstraintViolationException broken) {
        List<Violation> violations = broken.getConstraintViolations().stream()
                .map(ViolationMapper::violation)
                .sorted(Comparator.comparing(violation -> violation.field))
                .toList();
        return Problems.invalid(violations);
    }

    private static Violation violation(ConstraintViolation<?> broken) {
        Path.Node leaf = leaf(broken.getPropertyPath());
        return leaf.getKind() == ElementKind.PROPERTY
                ? (isOfBody(broken) ? In.body : In.query).field(leaf.getName()).message(broken.getMessage())
                : In.body.field("").message("must be a JSON object");
    }

    /** Bodies are records; parameter objects, which the framework fills, are not. */
    private static boolean isOfBody(ConstraintViolation<?> broken) {
        return broken.getLeafBean() instanceof Record;
    }

    private static Path.Node leaf(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .reduce((first, second) -> second)
                .orElseThrow();
    }
}
