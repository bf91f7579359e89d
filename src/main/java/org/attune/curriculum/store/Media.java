package org.attune.curriculum.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.attune.curriculum.model.MediumPart;

/** The bytes of clips, in pieces: a player asks for a few of them at a time, and every node finds them. */
@ApplicationScoped
public class Media {

    private static final long SHIPPED = 0;

    @PersistenceContext
    EntityManager em;

    /** Whether a shipped clip is kept already. All of its pieces come in one transaction. */
    public boolean isKept(String digest) {
        return em.createQuery(
                                "SELECT COUNT(p) FROM MediumPart p WHERE p.organizationId = :shipped AND p.digest = :digest",
                                Long.class)
                        .setParameter("shipped", SHIPPED)
                        .setParameter("digest", digest)
                        .getSingleResult()
                > 0;
    }

    /** Keeps a shipped clip; two servers that start together do not disturb each other. */
    public void keep(String digest, InputStream bytes) throws IOException {
        int place = 0;
        for (byte[] piece = bytes.readNBytes(MediumPart.BYTES);
                piece.length > 0;
                piece = bytes.readNBytes(MediumPart.BYTES)) {
            em.createNativeQuery("INSERT INTO curriculum_medium_part (organization_id, digest, place, content)"
                            + " VALUES (?1, ?2, ?3, ?4) ON DUPLICATE KEY UPDATE id = id")
                    .setParameter(1, SHIPPED)
                    .setParameter(2, digest)
                    .setParameter(3, place++)
                    .setParameter(4, piece)
                    .executeUpdate();
        }
    }

    /** A piece of a clip that was shipped or belongs to this organization. */
    public Optional<byte[]> piece(long organizationId, String digest, int place) {
        return em.createQuery(
                        "SELECT p.content FROM MediumPart p WHERE p.digest = :digest AND p.place = :place"
                                + " AND (p.organizationId = :shipped OR p.organizationId = :organization)"
                                + " ORDER BY p.organizationId",
                        byte[].class)
                .setParameter("shipped", SHIPPED)
                .setParameter("organization", organizationId)
                .setParameter("digest", digest)
                .setParameter("place", place)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
