package org.chapterhouse.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The Keycloak server, run by Java itself: its own script would stand between us and the process. */
record Keycloak(Path home) {
    static final String ADMIN = "admin";

    /** Compiled once and quickly, with little memory: a handful of people sign in here. */
    private static final List<String> SMALL = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m");

    /** As in Keycloak's own script. */
    private static final List<String> LIKE_ITS_SCRIPT = List.of(
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true",
            "-Dquarkus-log-max-startup-records=10000",
            "-Duser.language=en",
            "-Dfile.encoding=UTF-8",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED");

    /** Starts it; the realm and the demo's people are imported where the realm does not exist yet. */
    static Child start(Installation installation, Folder folder, Ports ports, Secrets secrets, Children children)
            throws IOException, Trouble {
        Files.copy(
                installation.realm(),
                folder.keycloak().resolve("chapterhouse-realm.json"),
                StandardCopyOption.REPLACE_EXISTING);
        Files.copy(
                installation.demoPeople(),
                folder.keycloak().resolve("chapterhouse-users-0.json"),
                StandardCopyOption.REPLACE_EXISTING);
        Keycloak keycloak = new Keycloak(installation.keycloak());
        List<String> words = List.of(
                "start",
                "--optimized",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.keycloak(),
                "--hostname=" + ports.signInAddress(),
                "--db-url=" + new Databases(ports, secrets).addressOf("keycloak"),
                "--db-username=" + Databases.KEYCLOAK,
                "--db-pool-max-size=10",
                "--spi-theme--folder--dir=" + installation.themes(),
                // A changed theme shows after an hour at most, and the pages still need few requests.
                "--spi-theme--static-max-age=3600");
        return children.start(
                Server.KEYCLOAK,
                keycloak.command(List.of("-Dkeycloak.migration.dir=" + folder.keycloak()), words),
                environment(ports, secrets));
    }

    /** The command line that hands Keycloak these words. */
    List<String> command(List<String> properties, List<String> words) {
        List<String> command = new ArrayList<>();
        command.add(Installation.java());
        command.addAll(SMALL);
        command.addAll(LIKE_ITS_SCRIPT);
        command.addAll(properties);
        command.add("-Dkc.home.dir=" + home);
        command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        command.addAll(List.of("-cp", home.resolve("lib/quarkus-run.jar").toString()));
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(words);
        return command;
    }

    private static Map<String, String> environment(Ports ports, Secrets secrets) {
        return Map.of(
                "KC_DB_PASSWORD", secrets.get(Secret.KEYCLOAK_PASSWORD),
                "KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN,
                "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get(Secret.KEYCLOAK_ADMIN_PASSWORD),
                "CHAPTERHOUSE_CLIENT_SECRET", secrets.get(Secret.CLIENT_SECRET),
                "CHAPTERHOUSE_ADDRESS", ports.address(),
                "CHAPTERHOUSE_SMTP_HOST", "127.0.0.1",
                "CHAPTERHOUSE_SMTP_PORT", String.valueOf(ports.smtp()));
    }
}
