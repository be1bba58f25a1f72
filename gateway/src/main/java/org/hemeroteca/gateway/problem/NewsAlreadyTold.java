package org.hemeroteca.gateway.problem;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.hemeroteca.gateway.neighbour.NeighbourFailure;
import org.hemeroteca.gateway.neighbour.NeighbourProblem;

/**
 * Drops what the problem library logs about a failing neighbour. The mappers have told it in one line; the stack trace, which
 * says nothing more, would come with every request as long as a neighbour is down.
 */
@LoggingFilter(name = "told")
public final class NewsAlreadyTold implements Filter {
    @Override
    public boolean isLoggable(LogRecord news) {
        return !(news.getThrown() instanceof NeighbourFailure || news.getThrown() instanceof NeighbourProblem);
    }
}
