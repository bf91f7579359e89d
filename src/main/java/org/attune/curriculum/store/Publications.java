package org.attune.curriculum.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.attune.curriculum.model.ContentVersion;
import org.attune.curriculum.model.Publication;
import org.attune.curriculum.model.files.ContentTree;

/** Every version of content that was ever published. */
@ApplicationScoped
public class Publications {

    private static final long SHIPPED = 0;

    @PersistenceContext
    EntityManager em;

    /** Keeps a version unless it is kept already; two servers that start together do not disturb each other. */
    public void keep(String contentId, ContentTree files, Instant now) {
        keep(SHIPPED, contentId, files, now);
    }

    /** Keeps a version of an organization's own. */
    public void keep(long organizationId, String contentId, ContentTree files, Instant now) {
        em.createNativeQuery(
                        "INSERT INTO curriculum_content_version (organization_id, content_id, digest, files, published_at)"
                                + " VALUES (?1, ?2, ?3, ?4, ?5) ON DUPLICATE KEY UPDATE id = id")
                .setParameter(1, organizationId)
                .setParameter(2, contentId)
                .setParameter(3, files.digest())
                .setParameter(4, FilesJson.of(files.files()))
                .setParameter(5, Timestamp.from(now))
                .executeUpdate();
    }

    /** A version that was shipped. */
    public Optional<ContentTree> version(String contentId, String digest) {
        return version(SHIPPED, contentId, digest);
    }

    /** A version that was shipped or belongs to this organization; what others wrote is not there for it. */
    public Optional<ContentTree> version(long organizationId, String contentId, String digest) {
        return em.createQuery(
                        "SELECT v FROM ContentVersion v WHERE v.contentId = :content AND v.digest = :digest"
                                + " AND (v.organizationId = :shipped OR v.organizationId = :organization)"
                                + " ORDER BY v.organizationId",
                        ContentVersion.class)
                .setParameter("shipped", SHIPPED)
                .setParameter("organization", organizationId)
                .setParameter("content", contentId)
                .setParameter("digest", digest)
                .getResultStream()
                .findFirst()
                .map(Publications::treeOf);
    }

    /** Several of them in one statement: by content id those of the wanted digest that are there. */
    public Map<String, ContentTree> versions(long organizationId, Map<String, String> digests) {
        if (digests.isEmpty()) {
            return Map.of();
        }
        var found = new TreeMap<String, ContentTree>();
        em.createQuery(
                        "SELECT v FROM ContentVersion v WHERE v.contentId IN :contents AND v.digest IN :digests"
                                + " AND (v.organizationId = :shipped OR v.organizationId = :organization)",
                        ContentVersion.class)
                .setParameter("shipped", SHIPPED)
                .setParameter("organization", organizationId)
                .setParameter("contents", digests.keySet())
                .setParameter("digests", Set.copyOf(digests.values()))
                .getResultStream()
                .filter(version -> version.getDigest().equals(digests.get(version.getContentId())))
                .forEach(version -> found.put(version.getContentId(), treeOf(version)));
        return found;
    }

    /** The first version ever kept under this id; for what carries its version in its name that is the only one. */
    public Optional<ContentTree> first(String contentId) {
        return em.createQuery(
                        "SELECT v FROM ContentVersion v WHERE v.contentId = :content"
                                + " AND v.organizationId = :shipped ORDER BY v.id",
                        ContentVersion.class)
                .setParameter("shipped", SHIPPED)
                .setParameter("content", contentId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(Publications::treeOf);
    }

    /** Digest by content id of what was published last; empty before the first time. */
    public Map<String, String> latest() {
        return em.createQuery("SELECT p FROM Publication p ORDER BY p.id DESC", Publication.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(publication -> FilesJson.read(publication.getVersions()))
                .orElse(Map.of());
    }

    public void publish(Map<String, String> versions, Instant now) {
        em.persist(new Publication(FilesJson.of(versions), now));
    }

    private static ContentTree treeOf(ContentVersion version) {
        return ContentTree.of(FilesJson.read(version.getFiles()));
    }
}
