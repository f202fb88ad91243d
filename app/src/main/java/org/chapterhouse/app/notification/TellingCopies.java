package org.chapterhouse.app.notification;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.chapterhouse.domain.notification.GroupReached;
import org.jboss.logging.Logger;

/**
 * Wakes the open streams when a change is committed: those of this copy of the app at once, those of the other copies
 * by a notification of its own, since one inside the transaction takes a lock that all commits share.
 */
@ApplicationScoped
class TellingCopies {
    private static final Logger LOG = Logger.getLogger(TellingCopies.class);

    private final OpenStreams streams;
    private final AgroalDataSource database;
    private final Map<UUID, Long> gathered = new ConcurrentHashMap<>();
    private final AtomicBoolean awaiting = new AtomicBoolean();
    private final ExecutorService telling =
            Executors.newSingleThreadExecutor(task -> new Thread(task, "live-updates-out"));

    @Inject
    TellingCopies(OpenStreams streams, AgroalDataSource database) {
        this.streams = streams;
        this.database = database;
    }

    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) GroupReached reached) {
        streams.reached(reached);
        gathered.merge(reached.group(), reached.seq(), Math::max);
        if (!telling.isShutdown() && awaiting.compareAndSet(false, true)) {
            telling.execute(this::tell);
        }
    }

    private void tell() {
        awaiting.set(false);
        try (Connection connection = database.getConnection();
                PreparedStatement notify = connection.prepareStatement("select pg_notify(?, ?)")) {
            for (String payload : Notification.payloads(taken())) {
                notify.setString(1, Notification.CHANNEL);
                notify.setString(2, payload);
                notify.execute();
            }
        } catch (SQLException untold) {
            LOG.warn("The other copies of the app were not told; they will find out by themselves", untold);
        }
    }

    private List<GroupReached> taken() {
        List<GroupReached> taken = new ArrayList<>();
        for (UUID group : gathered.keySet()) {
            Long seq = gathered.remove(group);
            if (seq != null) {
                taken.add(new GroupReached(group, seq));
            }
        }
        return taken;
    }

    void close(@Observes ShutdownEvent shutdown) {
        telling.shutdown();
    }
}
