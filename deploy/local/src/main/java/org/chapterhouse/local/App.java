package org.chapterhouse.local;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The app's process and the settings that it shares with dev mode. */
final class App {
    static final String MAIL_FROM = "chapterhouse@chapterhouse.example";

    private App() {}

    static Child start(Installation installation, Map<String, String> settings, Children children)
            throws IOException, Trouble {
        List<String> command = List.of(
                Installation.java(),
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-jar",
                installation.app().toString());
        return children.start(Server.APP, command, settings);
    }

    /** The app's settings as environment variables, in the order of their names. */
    static Map<String, String> settings(Installation installation, Ports ports, Secrets secrets) {
        Map<String, String> settings = new TreeMap<>(data(ports, secrets));
        settings.putAll(signIn(ports, secrets));
        // Here Keycloak always starts after the app, which is nothing to warn of.
        settings.put("QUARKUS_LOG_CATEGORY__IO_QUARKUS_OIDC__LEVEL", "ERROR");
        settings.put("QUARKUS_BANNER_ENABLED", "false");
        settings.putAll(Map.of(
                "QUARKUS_HTTP_HOST",
                "127.0.0.1",
                "QUARKUS_HTTP_PORT",
                String.valueOf(ports.app()),
                "QUARKUS_MAILER_MOCK",
                "false",
                "QUARKUS_MAILER_HOST",
                "127.0.0.1",
                "QUARKUS_MAILER_PORT",
                String.valueOf(ports.smtp()),
                "QUARKUS_MAILER_FROM",
                MAIL_FROM,
                "CHAPTERHOUSE_ADDRESS",
                ports.address(),
                "CHAPTERHOUSE_SEEDS",
                installation.seeds().toString(),
                "CHAPTERHOUSE_DEMO",
                "true",
                "CHAPTERHOUSE_MAIL_CATCHER",
                ports.mailAddress()));
        return settings;
    }

    private static Map<String, String> data(Ports ports, Secrets secrets) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", new Databases(ports, secrets).addressOf("chapterhouse"),
                "QUARKUS_DATASOURCE_USERNAME", Databases.APP,
                "QUARKUS_DATASOURCE_PASSWORD", secrets.get(Secret.APP_PASSWORD),
                "QUARKUS_FLYWAY_USERNAME", Databases.OWNER,
                "QUARKUS_FLYWAY_PASSWORD", secrets.get(Secret.OWNER_PASSWORD));
    }

    private static Map<String, String> signIn(Ports ports, Secrets secrets) {
        return Map.of(
                "QUARKUS_OIDC_AUTH_SERVER_URL", ports.realmAddress(),
                "QUARKUS_OIDC_CLIENT_ID", "chapterhouse",
                "QUARKUS_OIDC_CREDENTIALS_SECRET", secrets.get(Secret.CLIENT_SECRET),
                "QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET", secrets.get(Secret.SESSION_COOKIE_KEY),
                "QUARKUS_OIDC_AUTHENTICATION_STATE_SECRET", secrets.get(Secret.SIGN_IN_COOKIE_KEY));
    }
}
