package org.chapterhouse.domain;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** An entity with a key made by the app: a UUID of version 7 (RFC 9562), so keys sort by the time they were made. */
@MappedSuperclass
public abstract class Keyed extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @SuppressWarnings("NullAway.Init") // Hibernate gives the key when the entity is persisted
    protected Keyed() {}
}
