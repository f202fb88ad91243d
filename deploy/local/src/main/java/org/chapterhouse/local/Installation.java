package org.chapterhouse.local;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;

/** Where a built checkout keeps what a house is made of. */
record Installation(Path root, String keycloakFolder, String postgresFolder) {
    private static final String FIRST_BUILD = " is missing: build first, as deploy/local/start does.";

    /** The checkout that this class was built in: it lies in {@code deploy/local/target}, in a jar or in a folder. */
    static Installation ofThisBuild() throws IOException {
        try {
            Path here = Path.of(Installation.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path target = Objects.requireNonNull(here.getParent());
            return in(target.resolve("../../..").normalize());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Installation in(Path root) throws IOException {
        Properties servers = new Properties();
        try (InputStream in = Installation.class.getResourceAsStream("/servers.properties")) {
            servers.load(Objects.requireNonNull(in));
        }
        return new Installation(root, servers.getProperty("keycloak"), servers.getProperty("postgresql"));
    }

    /** @throws Trouble naming what is not built */
    void requireBuilt(boolean withApp) throws Trouble {
        require(keycloak().resolve(Prepare.STAMP));
        require(postgres().resolve("bin/postgres"));
        if (withApp) {
            require(app());
        }
    }

    Path app() {
        return root.resolve("app/target/quarkus-app/quarkus-run.jar");
    }

    Path keycloak() {
        return root.resolve("deploy/local/target/dist").resolve(keycloakFolder);
    }

    Path postgres() {
        return root.resolve("deploy/local/target/dist").resolve(postgresFolder);
    }

    /** As old as the last build; {@code deploy/local/start} compares it with the sources. */
    Path built() {
        return root.resolve("deploy/local/target/built");
    }

    Path realm() {
        return root.resolve("deploy/keycloak/chapterhouse-realm.json");
    }

    Path demoPeople() {
        return root.resolve("deploy/keycloak/demo-people.json");
    }

    Path themes() {
        return root.resolve("deploy/keycloak/theme");
    }

    Path seeds() {
        return root.resolve("seeds");
    }

    /** Quarkus reads this file in dev mode. */
    Path devSettings() {
        return root.resolve("app/.env");
    }

    Path defaultData() {
        return root.resolve("data");
    }

    /** The Java that runs this, for the servers too. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static void require(Path file) throws Trouble {
        if (!Files.exists(file)) {
            throw new Trouble(file + FIRST_BUILD);
        }
    }
}
