package org.chapterhouse.app.web;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;

/** A PostgreSQL of the tests' own, with the two roles that an installation has. */
public class Postgres implements QuarkusTestResourceLifecycleManager {
    private static final String PASSWORD = "only-for-tests";

    private EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        try {
            server = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("encoding", "UTF8")
                    .start();
            createRoles();
        } catch (IOException | SQLException broken) {
            throw new IllegalStateException("PostgreSQL did not start for the tests", broken);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url",
                "jdbc:postgresql://localhost:" + server.getPort() + "/chapterhouse",
                "quarkus.datasource.username",
                "chapterhouse_app",
                "quarkus.datasource.password",
                PASSWORD,
                "quarkus.flyway.username",
                "chapterhouse_owner",
                "quarkus.flyway.password",
                PASSWORD);
    }

    private void createRoles() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role chapterhouse_owner login password '" + PASSWORD + "'");
            statement.execute("create role chapterhouse_app login password '" + PASSWORD + "'");
            statement.execute("create database chapterhouse owner chapterhouse_owner");
        }
    }

    @Override
    public void stop() {
        try {
            Objects.requireNonNull(server).close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
