package org.hemeroteca.gateway.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.validation.HttpValidationProblem;
import io.quarkiverse.resteasy.problem.validation.Violation.In;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Names the field of a JSON body that holds a value of the wrong type, without the class names of Jackson's message. */
@Provider
@Priority(Problems.AHEAD_OF_THE_LIBRARY)
public class MismatchedBodyMapper extends ExceptionMapperBase<MismatchedInputException> {
    @Override
    protected HttpProblem toProblem(MismatchedInputException mismatch) {
        var violation = In.body.field(path(mismatch)).message(expectation(mismatch));
        return new HttpValidationProblem(
                Status.BAD_REQUEST.getStatusCode(), Status.BAD_REQUEST.getReasonPhrase(), List.of(violation));
    }

    private static String expectation(MismatchedInputException mismatch) {
        Class<?> expected = mismatch.getTargetType();
        if (expected == String.class) {
            return "must be a text";
        }
        return expected != null && Collection.class.isAssignableFrom(expected)
                ? "must be a list"
                : "has a value of the wrong type";
    }

    private static String path(JsonMappingException mismatch) {
        return mismatch.getPath().stream().map(MismatchedBodyMapper::step).collect(Collectors.joining("."));
    }

    private static String step(JsonMappingException.Reference step) {
        return step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName();
    }
}
