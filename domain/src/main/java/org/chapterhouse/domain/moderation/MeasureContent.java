package org.chapterhouse.domain.moderation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a measure found and what it left: apart from its record, so that erasing a person can empty it. */
@Entity
@Table(name = "measure_content")
@IdClass(MeasureContent.Key.class)
public class MeasureContent extends PanacheEntityBase {
    @Id
    @Column(name = "group_id")
    public UUID group;

    @Id
    @Column(name = "measure_id")
    public UUID measure;

    public @Nullable String before;
    public @Nullable String after;

    /** The key of a measure's content. */
    public record Key(UUID group, UUID measure) {}

    @SuppressWarnings("NullAway.Init")
    protected MeasureContent() {}

    MeasureContent(Measure measure, @Nullable String before, @Nullable String after) {
        this.group = measure.group.id;
        this.measure = measure.id;
        this.before = before;
        this.after = after;
    }
}
