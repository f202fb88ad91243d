package org.chapterhouse.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that runs on one machine, from the database to the app. */
final class House {
    /** Far beyond the slowest machine that the house is meant for. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final long LOOK_MILLIS = 250;

    private final Installation installation;
    private final Folder folder;
    private final Ports ports;
    private final boolean withApp;
    private final Progress progress;
    private final Children children;
    private final Http http = new Http();
    private @Nullable MailCatcher mails;
    private @Nullable HttpServer mailPages;

    House(Installation installation, Folder folder, Options options, Progress progress) {
        this.installation = installation;
        this.folder = folder;
        this.ports = new Ports(options.port());
        this.withApp = !options.services();
        this.progress = progress;
        this.children = new Children(folder);
    }

    /** Ends what a killed start left behind, so that its data can be started over or thrown away. */
    void recover() throws IOException, InterruptedException {
        children.endLeftOvers(progress);
    }

    void requirePorts() throws Trouble {
        ports.requireFree();
    }

    /** Brings everything up; returns when people can sign in. */
    void open() throws IOException, InterruptedException, SQLException, Trouble {
        boolean isFirst = folder.isEmpty();
        Secrets secrets = Secrets.keptIn(folder);
        openDatabase(secrets);
        openMail();
        Map<String, String> settings = App.settings(installation, ports, secrets);
        if (withApp) {
            App.start(installation, settings, children);
        }
        Keycloak.start(installation, folder, ports, secrets, children);
        progress.step("Keycloak is starting" + (isFirst ? ", for the first time: that takes longest" : ""));
        if (withApp) {
            waiting().until("The app", () -> http.isReady(appAddress() + "/q/health/ready"));
            progress.step("The first page is there: " + ports.address());
        }
        waiting().until("Keycloak", () -> http.isReady(keycloakAddress() + "/.well-known/openid-configuration"));
        new RealmAddresses(http, ports).follow(folder, secrets);
        progress.step("Sign-in is ready");
        if (!withApp) {
            devSettings().write(settings);
        }
    }

    /** Says where the house is and who can sign in. */
    void announce() throws IOException {
        progress.say("");
        progress.say(withApp ? "Chapterhouse is open: " + ports.address() : servicesSentence());
        progress.say("");
        progress.say("People of the demo, for this machine only:");
        DemoPeople.in(installation.demoPeople()).lines().forEach(progress::say);
        progress.say("");
        progress.say("Mails leave nobody's machine here: ines reads all of them at " + ports.address() + "/mail.");
        progress.say("");
        progress.say("Kept in " + folder.path() + ". Ctrl-C stops everything.");
        progress.say("");
    }

    /** Follows the app's log until the house closes. */
    void stay() throws IOException, InterruptedException, Trouble {
        LogFile log = LogFile.at(folder.log(Server.APP.file()));
        while (!children.areClosing()) {
            if (withApp) {
                progress.show(log);
            }
            children.requireAllAlive();
            Thread.sleep(LOOK_MILLIS);
        }
    }

    /** Stops everything that runs; safe to call at any time, and twice. */
    void close() throws IOException, InterruptedException {
        children.close();
        if (mailPages != null) {
            mailPages.stop(0);
        }
        if (mails != null) {
            mails.stop();
        }
        if (!withApp) {
            devSettings().remove();
        }
    }

    boolean isClosing() {
        return children.areClosing();
    }

    private void openDatabase(Secrets secrets) throws IOException, InterruptedException, SQLException, Trouble {
        Postgres postgres = new Postgres(installation.postgres(), folder);
        if (folder.isEmpty()) {
            postgres.create(secrets.get(Secret.POSTGRES_PASSWORD));
            progress.step("PostgreSQL has a new database in " + folder.postgres());
        }
        postgres.start(ports.postgres(), children);
        Databases databases = new Databases(ports, secrets);
        waiting().until("PostgreSQL", databases::answer);
        databases.complete();
        progress.step("PostgreSQL is up");
    }

    private void openMail() throws IOException {
        KeptMails kept = new KeptMails(folder.mails());
        mails = MailCatcher.start(ports.smtp(), kept);
        mailPages = MailPages.start(ports.mails(), kept);
    }

    private String servicesSentence() {
        return "The services are up; \"mvn quarkus:dev\" takes their addresses from "
                + relative(devSettings().file()) + ".";
    }

    private Path relative(Path file) {
        return installation.root().relativize(file);
    }

    private DevSettings devSettings() {
        return new DevSettings(installation.devSettings());
    }

    private String appAddress() {
        return "http://127.0.0.1:" + ports.app();
    }

    private String keycloakAddress() {
        return "http://127.0.0.1:" + ports.keycloak() + "/realms/chapterhouse";
    }

    private Waiting waiting() {
        return new Waiting(children, PATIENCE);
    }
}
