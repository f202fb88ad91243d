package org.chapterhouse.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The built house as its people start it, on free ports and on data of its own under {@code target}. {@link #shared}
 * is started once for all tests that only visit it.
 */
public final class RunningHouse {
    private static final long PATIENCE_SECONDS = 180;

    private static @Nullable RunningHouse shared;
    private static @Nullable Process copy;

    private final Ports ports;
    private final Path data;
    private final Process launcher;
    private final Path output;

    private RunningHouse(Ports ports, Path data, Process launcher, Path output) {
        this.ports = ports;
        this.data = data;
        this.launcher = launcher;
        this.output = output;
    }

    /** The house that all visiting tests share; it is started by the first and stopped when the tests end. */
    public static synchronized RunningHouse shared() throws IOException, InterruptedException {
        if (shared == null) {
            RunningHouse house = begin(FreePorts.find(), newData());
            Runtime.getRuntime().addShutdownHook(new Thread(house::stopAtTheEnd, "stopping"));
            house.awaitOpen();
            shared = house;
        }
        return shared;
    }

    /** Starts a second copy of the app over the shared house's database, beside the first; its address. */
    public static synchronized String copyOfTheApp() throws IOException, InterruptedException, Trouble {
        RunningHouse house = shared();
        Ports ports = FreePorts.find();
        Path log = house.data.resolve("copy.log");
        ProcessBuilder app = new ProcessBuilder(
                        Installation.java(),
                        "-Xmx256m",
                        "-jar",
                        Installation.ofThisBuild().app().toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        Secrets secrets = Secrets.keptIn(new Folder(house.data));
        app.environment().putAll(App.settings(Installation.ofThisBuild(), house.ports, secrets));
        app.environment().put("QUARKUS_HTTP_PORT", String.valueOf(ports.app()));
        copy = app.start();
        Http http = new Http();
        await(copy, () -> http.isReady(ports.address() + "/q/health/ready"), () -> Files.readString(log));
        return ports.address();
    }

    /** Starts the launcher and returns at once. */
    static RunningHouse begin(Ports ports, Path data) throws IOException {
        Path output = Files.createTempFile(data.getParent(), "launcher", ".log");
        Process launcher = launcher(ports, data)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new RunningHouse(ports, data, launcher, output);
    }

    static ProcessBuilder launcher(Ports ports, Path data) throws IOException {
        Path jar = Installation.ofThisBuild().root().resolve("deploy/local/target/local.jar");
        return new ProcessBuilder(
                Installation.java(),
                "-jar",
                jar.toString(),
                "--port",
                String.valueOf(ports.app()),
                "--data",
                data.toString());
    }

    static Path newData() throws IOException {
        Path target = Installation.ofThisBuild().root().resolve("deploy/local/target/houses");
        Files.createDirectories(target);
        return Files.createTempDirectory(target, "house").resolve("data");
    }

    /** The app's address, without a slash at the end. */
    public String address() {
        return ports.address();
    }

    /** The realm's address at Keycloak, without a slash at the end. */
    public String realmAddress() {
        return ports.realmAddress();
    }

    /** Where the caught mails are as JSON. */
    public String mailsAddress() {
        return ports.mailAddress() + "/mails";
    }

    Path data() {
        return data;
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    /** Waits until people can sign in. */
    void awaitOpen() throws IOException, InterruptedException {
        await(launcher, () -> output().contains("Chapterhouse is open"), this::output);
    }

    private interface Look<T> {
        T take() throws IOException, InterruptedException;
    }

    private static void await(Process process, Look<Boolean> isUp, Look<String> said)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!isUp.take()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new AssertionError("It does not open:\n" + said.take());
            }
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
    }

    /** Sends SIGTERM and waits for the end. */
    void stop() throws InterruptedException {
        launcher.destroy();
        launcher.waitFor();
    }

    /** Sends SIGKILL, which leaves the servers running. */
    void kill() throws InterruptedException {
        launcher.destroyForcibly().waitFor();
    }

    /** Stops it and throws its database away; its logs stay. */
    void leave() throws IOException, InterruptedException {
        stop();
        Folder.remove(new Folder(data).postgres());
    }

    /** The processes that the data folder knows of. */
    Stream<ProcessHandle> servers() throws IOException {
        Folder folder = new Folder(data);
        Stream.Builder<ProcessHandle> running = Stream.builder();
        for (Server server : Server.values()) {
            ChildRecord.of(server, folder).leftOver().ifPresent(running::add);
        }
        return running.build();
    }

    private void stopAtTheEnd() {
        try {
            if (copy != null) {
                copy.destroyForcibly().waitFor();
            }
            leave();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException nobodyWaits) {
            Thread.currentThread().interrupt();
        }
    }
}
