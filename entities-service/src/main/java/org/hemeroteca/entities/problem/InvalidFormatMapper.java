package org.hemeroteca.entities.problem;

import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;

/** As {@link MismatchedBodyMapper}, for the one mismatch that the problem library maps more narrowly. */
@Provider
@Priority(ViolationMapper.AHEAD_OF_THE_LIBRARY)
public class InvalidFormatMapper extends ExceptionMapperBase<InvalidFormatException> {
    private final MismatchedBodyMapper mismatches = new MismatchedBodyMapper();

    @Override
    protected HttpProblem toProblem(InvalidFormatException mismatch) {
        return mismatches.toProblem(mismatch);
    }
}
