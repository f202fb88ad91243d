package org.chapterhouse.app.notification;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Hears what the other copies of the app tell, on a thread and a connection of its own: a pool would take back a
 * connection that only listens. While it is away, polling finds what happens.
 */
@ApplicationScoped
class ListeningToCopies {
    private static final Logger LOG = Logger.getLogger(ListeningToCopies.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    /** How long to listen before asking whether anybody is still there. */
    private static final Duration TURN = Duration.ofSeconds(30);

    private static final int ANSWER_SECONDS = 5;

    private final OpenStreams streams;
    private final String url;
    private final Properties properties = new Properties();
    private final Thread thread = new Thread(this::run, "live-updates-in");
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable Connection connection;

    @Inject
    ListeningToCopies(
            OpenStreams streams,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") Optional<String> user,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
        this.streams = streams;
        this.url = url;
        user.ifPresent(name -> properties.setProperty("user", name));
        password.ifPresent(secret -> properties.setProperty("password", secret));
        properties.setProperty("ApplicationName", "chapterhouse live updates");
        properties.setProperty("tcpKeepAlive", "true");
    }

    void start(@Observes StartupEvent start) {
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        while (stopped.getCount() > 0) {
            try (Connection opened = new Driver().connect(url, properties)) {
                connection = opened;
                listen(opened);
            } catch (SQLException lost) {
                pauseAfter(lost);
            }
        }
    }

    private void listen(Connection opened) throws SQLException {
        try (Statement statement = opened.createStatement()) {
            statement.execute("listen " + Notification.CHANNEL);
        }
        PGConnection listening = opened.unwrap(PGConnection.class);
        while (stopped.getCount() > 0 && opened.isValid(ANSWER_SECONDS)) {
            for (PGNotification notification : listening.getNotifications((int) TURN.toMillis())) {
                Notification.read(notification.getParameter()).forEach(streams::reached);
            }
        }
    }

    private void pauseAfter(SQLException lost) {
        if (stopped.getCount() > 0) {
            LOG.warnf("Not listening to the other copies of the app: %s", lost.getMessage());
        }
        try {
            stopped.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            stopped.countDown();
        }
    }

    void stop(@Observes ShutdownEvent shutdown) throws SQLException {
        stopped.countDown();
        Connection open = connection;
        if (open != null) {
            open.abort(Runnable::run);
        }
    }
}
