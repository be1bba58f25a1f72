package org.hemeroteca.systemtests;

import java.util.Map;
import org.hemeroteca.launcher.database.DatabaseAccess;

/** How a person tells the launcher to use databases of another server. */
final class GivenDatabases {
    private GivenDatabases() {}

    static Map<String, String> of(DatabaseAccess articles, DatabaseAccess entities) {
        return Map.of(
                "ARTICLES_JDBC_URL", articles.jdbcUrl(),
                "ARTICLES_USERNAME", articles.username(),
                "ARTICLES_PASSWORD", articles.password(),
                "ENTITIES_JDBC_URL", entities.jdbcUrl(),
                "ENTITIES_USERNAME", entities.username(),
                "ENTITIES_PASSWORD", entities.password());
    }
}
