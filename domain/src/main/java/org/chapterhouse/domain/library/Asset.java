package org.chapterhouse.domain.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Optional;
import org.chapterhouse.domain.Keyed;
import org.chapterhouse.domain.group.Viewer;

/** A picture that the text of an edition shows. */
@Entity
public class Asset extends Keyed {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    public Edition edition;

    /** Unique within the edition. */
    public String name;

    @Column(name = "media_type")
    public String mediaType;

    public byte[] content;

    @SuppressWarnings("NullAway.Init")
    protected Asset() {}

    Asset(Edition edition, String name, String mediaType, byte[] content) {
        this.edition = edition;
        this.name = name;
        this.mediaType = mediaType;
        this.content = content;
    }

    /** A picture as it is sent to a browser. */
    public record Picture(String mediaType, byte[] content) {}

    /** The picture of an edition, by its name, where the viewer may read the reading. */
    public static Optional<Picture> findReadable(Viewer viewer, String slug, int edition, String name) {
        return Reading.bound(viewer, getEntityManager().createQuery("""
                        select new org.chapterhouse.domain.library.Asset$Picture(a.mediaType, a.content)
                        from Asset a join a.edition e join e.reading r
                        where r.slug = :slug and e.number = :edition and a.name = :name and
                        """ + Reading.READABLE, Picture.class))
                .setParameter("slug", slug)
                .setParameter("edition", edition)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }
}
