package org.chapterhouse.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The two databases of a house and the roles that may use them. */
final class Databases {
    static final String OWNER = "chapterhouse_owner";
    static final String APP = "chapterhouse_app";
    static final String KEYCLOAK = "keycloak";

    private static final String WRONG_PASSWORD = "28P01";

    private final Ports ports;
    private final Secrets secrets;

    Databases(Ports ports, Secrets secrets) {
        this.ports = ports;
        this.secrets = secrets;
        Logger.getLogger("org.postgresql").setLevel(Level.OFF);
    }

    String addressOf(String database) {
        return "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + database;
    }

    /** Whether PostgreSQL takes connections yet. */
    boolean answer() throws Trouble {
        try (Connection connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            if (WRONG_PASSWORD.equals(notYet.getSQLState())) {
                throw new Trouble("The passwords in the data folder do not fit its database;"
                        + " bring secrets.properties back, or start over with --fresh.");
            }
            return false;
        }
    }

    /** Makes what is missing, so that a first start that was cut off is finished by the next. */
    void complete() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            role(statement, OWNER, Secret.OWNER_PASSWORD);
            role(statement, APP, Secret.APP_PASSWORD);
            role(statement, KEYCLOAK, Secret.KEYCLOAK_PASSWORD);
            database(statement, "chapterhouse", OWNER);
            database(statement, "keycloak", KEYCLOAK);
            statement.execute("grant connect on database chapterhouse to " + APP);
        }
    }

    private void role(Statement statement, String name, Secret password) throws SQLException {
        if (!exists(statement, "select 1 from pg_roles where rolname = ?", name)) {
            statement.execute("create role " + name + " login");
        }
        // The secret is base64 for addresses, so it needs no escaping.
        statement.execute("alter role " + name + " password '" + secrets.get(password) + "'");
    }

    private static void database(Statement statement, String name, String owner) throws SQLException {
        if (!exists(statement, "select 1 from pg_database where datname = ?", name)) {
            statement.execute("create database " + name + " owner " + owner);
            statement.execute("revoke connect, temporary on database " + name + " from public");
        }
    }

    private static boolean exists(Statement any, String query, String name) throws SQLException {
        try (PreparedStatement statement = any.getConnection().prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                addressOf("postgres"), Postgres.SUPERUSER, secrets.get(Secret.POSTGRES_PASSWORD));
    }
}
