package org.hemeroteca.entities.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.validation.HttpValidationProblem;
import io.quarkiverse.resteasy.problem.validation.Violation;
import io.quarkiverse.resteasy.problem.validation.Violation.In;
import jakarta.annotation.Priority;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Says which parameter or field breaks its rule, and where it stands. The problem library takes every member of a parameter
 * object for a field of the body.
 */
@Provider
@Priority(ViolationMapper.AHEAD_OF_THE_LIBRARY)
public class ViolationMapper extends ExceptionMapperBase<ConstraintViolationException> {
    /** The problem library's own mappers have 999. */
    static final int AHEAD_OF_THE_LIBRARY = 900;

    private static final int UNPROCESSABLE = 422;
    /** The steps of a path that name the operation and its parameter, before the field. */
    private static final int METHOD_AND_PARAMETER = 2;

    @Override
    protected HttpProblem toProblem(ConstraintViolationException broken) {
        var violations = broken.getConstraintViolations().stream()
                .map(ViolationMapper::violation)
                .sorted(Comparator.comparing(violation -> violation.field))
                .toList();
        return new HttpValidationProblem(UNPROCESSABLE, "Unprocessable Content", violations);
    }

    private static Violation violation(ConstraintViolation<?> broken) {
        var steps = StreamSupport.stream(broken.getPropertyPath().spliterator(), false)
                .toList();
        var last = steps.get(steps.size() - 1);
        if (last.getKind() == ElementKind.PARAMETER) {
            // Only a body may be asked for at all; parameters have rules for what they say.
            boolean missingBody = broken.getConstraintDescriptor().getAnnotation() instanceof NotNull;
            return missingBody
                    ? In.body.field("").message(broken.getMessage())
                    : In.query.field(last.getName()).message(broken.getMessage());
        }
        String field = steps.stream()
                .skip(METHOD_AND_PARAMETER)
                .map(Path.Node::toString)
                .collect(Collectors.joining("."))
                .replace(".<list element>", "");
        return (isQuery(broken, field) ? In.query : In.body).field(field).message(broken.getMessage());
    }

    private static boolean isQuery(ConstraintViolation<?> broken, String field) {
        return Arrays.stream(broken.getLeafBean().getClass().getDeclaredFields())
                .anyMatch(member -> member.getName().equals(field) && member.isAnnotationPresent(QueryParam.class));
    }
}
