package org.chapterhouse.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The part of the build that makes the unpacked servers ready to start; what is ready already is left as it is. */
public final class Prepare {
    static final String STAMP = "prepared.txt";

    /** Keycloak is compiled for what local start uses; all else would only be loaded. */
    private static final List<String> KEYCLOAK_BUILD = List.of(
            "build",
            "--db=postgres",
            "--features-disabled=ciba,device-flow,impersonation,kerberos,organization,par,twitter-broker");

    private Prepare() {}

    /**
     * Makes both servers ready.
     *
     * @throws IOException if one cannot be, so that the build fails
     */
    public static void main(String[] none) throws IOException, InterruptedException {
        Installation installation = Installation.ofThisBuild();
        unpackPostgres(installation.postgres());
        buildKeycloak(installation.keycloak());
        Files.writeString(installation.built(), "newer sources than this file call for a new build\n");
    }

    private static void unpackPostgres(Path home) throws IOException {
        Path stamp = home.resolve(STAMP);
        if (Files.exists(stamp)) {
            return;
        }
        try (Stream<Path> files = Files.list(home)) {
            Path archive = files.filter(file -> file.toString().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("No PostgreSQL for this platform in " + home));
            TarXz.unpack(archive, home);
            Files.delete(archive);
        }
        Files.writeString(stamp, "unpacked\n");
    }

    private static void buildKeycloak(Path home) throws IOException, InterruptedException {
        Path stamp = home.resolve(STAMP);
        String wanted = String.join("\n", KEYCLOAK_BUILD) + "\n";
        if (Files.exists(stamp) && Files.readString(stamp).equals(wanted)) {
            return;
        }
        File log = home.resolve("build.log").toFile();
        int exit = new ProcessBuilder(new Keycloak(home).command(List.of(), KEYCLOAK_BUILD))
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException("Keycloak cannot be built; why is in " + log);
        }
        Files.writeString(stamp, wanted);
    }
}
