package org.hemeroteca.articles.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.hibernate.exception.GenericJDBCException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoreUnavailableTest {
    @ParameterizedTest
    @CsvSource({
        "57P03, 503",
        "57P01, 503",
        "08006, 503",
        "53300, 503",
        "55P03, 503",
        ", 503",
        "23514, 500",
        "42601, 500"
    })
    void toProblem_stateOfTheDatabase_tellsWhetherToTryAgain(String state, int status) {
        var failure = new GenericJDBCException("failed", new SQLException("reason", state));

        var problem = new StoreUnavailable().toProblem(failure);

        assertThat(problem.getStatusCode()).isEqualTo(status);
        assertThat(problem.getHeaders().containsKey("Retry-After")).isEqualTo(status == 503);
        assertThat(StoreUnavailable.isCauseOf(new IllegalStateException(failure)))
                .isEqualTo(status == 503);
    }
}
