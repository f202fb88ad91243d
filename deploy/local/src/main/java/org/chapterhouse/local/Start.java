package org.chapterhouse.local;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/** The command {@code deploy/local/start}, once everything is built. */
public final class Start {
    private final Options options;
    private final Progress progress;

    private Start(Options options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    /** Exits with 0 after a stop that was asked for, 2 for a wrong command line, 1 for any other trouble. */
    public static void main(String[] words) throws InterruptedException {
        int exit = 0;
        try {
            Options options = Options.parse(List.of(words));
            new Start(options, new Progress(terminal(FileDescriptor.out))).run();
        } catch (Trouble trouble) {
            exit = complain(trouble);
        } catch (IOException failure) {
            exit = complain(Trouble.with(failure));
        } catch (SQLException failure) {
            exit = complain(new Trouble("PostgreSQL refuses: " + failure.getMessage()));
        }
        System.exit(exit);
    }

    private void run() throws IOException, InterruptedException, SQLException, Trouble {
        if (options.help()) {
            progress.say(Options.usage());
            return;
        }
        Installation installation = Installation.ofThisBuild();
        installation.requireBuilt(!options.services());
        Folder folder = new Folder(Objects.requireNonNullElse(options.data(), installation.defaultData()));
        folder.open();
        FolderLock lock = FolderLock.on(folder);
        House house = new House(installation, folder, options, progress);
        house.recover();
        house.requirePorts();
        if (options.fresh() && !empty(folder)) {
            return;
        }
        live(house, lock);
    }

    private void live(House house, FolderLock lock) throws IOException, InterruptedException, SQLException, Trouble {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(house, lock), "closing"));
        try {
            house.open();
            house.announce();
            house.stay();
        } catch (IOException | SQLException | Trouble failure) {
            // A server that is being stopped takes the steps with it that still waited for it.
            if (!house.isClosing()) {
                throw failure;
            }
        }
    }

    private void close(House house, FolderLock lock) {
        try {
            progress.step("Stopping");
            house.close();
            lock.close();
            progress.step("Stopped");
        } catch (IOException failure) {
            complain(Trouble.with(failure));
        } catch (InterruptedException nobodyWaits) {
            Thread.currentThread().interrupt();
        }
    }

    /** Throws away what is kept, if the person at the terminal agrees. */
    private boolean empty(Folder folder) throws IOException, Trouble {
        if (!folder.isEmpty() && !options.yes() && !agrees(folder)) {
            progress.say("Nothing was thrown away.");
            return false;
        }
        folder.empty();
        folder.open();
        progress.step("Starting over in " + folder.path());
        return true;
    }

    private boolean agrees(Folder folder) throws IOException {
        progress.say("Everything kept in " + folder.path() + " will be gone: people, groups, texts, threads.");
        progress.say("Start over? Type yes to do it:");
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        return "yes".equals(Objects.requireNonNullElse(in.readLine(), "").strip());
    }

    private static int complain(Trouble trouble) {
        PrintStream terminal = terminal(FileDescriptor.err);
        terminal.println(trouble.getMessage());
        terminal.flush();
        return trouble.exitCode();
    }

    private static PrintStream terminal(FileDescriptor which) {
        return new PrintStream(new FileOutputStream(which), true, StandardCharsets.UTF_8);
    }
}
