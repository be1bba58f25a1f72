package org.hemeroteca.articles.testsupport;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hibernate.exception.JDBCConnectionException;

/** Fails as nothing should; there in tests only. */
@Path("/failing")
public class FailingResource {
    public static final String SECRET = "jdbc:postgresql://store/articles";
    public static final String FAILURE = "/failing/unexpectedly";
    public static final String LOST_STORE = "/failing/store";

    @GET
    @Path("/unexpectedly")
    @Operation(hidden = true)
    public String fail() {
        throw new IllegalStateException(SECRET);
    }

    @GET
    @Path("/store")
    @Operation(hidden = true)
    public String loseStore() {
        throw new JDBCConnectionException(SECRET, new SQLException(SECRET));
    }
}
