package org.chapterhouse.domain.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PrePersist;
import java.util.UUID;

/** That the changes of a group have reached a number. Fired as an event in the transaction that records a change. */
public record GroupReached(UUID group, long seq) {
    @ApplicationScoped
    static class Announcing {
        private final Event<GroupReached> event;

        @Inject
        Announcing(Event<GroupReached> event) {
            this.event = event;
        }

        @PrePersist
        void recorded(GroupChange change) {
            event.fire(new GroupReached(change.group.id, change.seq));
        }
    }
}
