package org.attune.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.attune.curriculum.model.ContentImport;
import org.attune.curriculum.model.ContentMove;
import org.attune.curriculum.model.Edition;
import org.attune.curriculum.store.Editions;
import org.attune.curriculum.store.Imports;
import org.attune.identity.Permitted;
import org.attune.shared.PersonalData;
import org.attune.shared.PersonalRecord;
import org.attune.shared.Subject;

/**
 * What a person published for their organization and which new versions they went over to. An edition belongs to the
 * organization and stays, with the number of a person who is no more.
 */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class OwnContentData implements PersonalData {

    @Inject
    Editions editions;

    @Inject
    Imports imports;

    @Override
    public Set<Class<?>> entities() {
        return Set.of(Edition.class, ContentImport.class, ContentMove.class);
    }

    @Override
    public String part() {
        return "own-content";
    }

    @Override
    public JsonObject exportOf(Subject subject) {
        if (subject.isClient()) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
        return new PersonalRecord()
                .each("published", editions.by(subject.id()), OwnContentData::exportOf)
                .each("offered", imports.by(subject.id()), OwnContentData::exportOf)
                .each("wentOver", imports.movesOf(subject.id()), OwnContentData::exportOf)
                .build();
    }

    @Override
    public void erase(Subject subject) {
        if (!subject.isClient()) {
            imports.removeAllOf(subject.id());
        }
    }

    private static PersonalRecord exportOf(Edition edition) {
        return new PersonalRecord()
                .with("content", edition.getContentId())
                .with("title", edition.getTitle())
                .with("publishedAt", edition.getPublishedAt())
                .with("retiredAt", edition.getRetiredAt());
    }

    private static PersonalRecord exportOf(ContentImport offered) {
        return new PersonalRecord().with("name", offered.getName()).with("uploadedAt", offered.getUploadedAt());
    }

    private static PersonalRecord exportOf(ContentMove move) {
        return new PersonalRecord()
                .with("module", move.getModuleId())
                .with("from", move.getFromDigest())
                .with("to", move.getToDigest())
                .with("at", move.getMovedAt());
    }
}
