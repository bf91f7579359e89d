package org.attune.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.attune.curriculum.model.EarlierWording;
import org.attune.curriculum.model.NotebookPage;
import org.attune.curriculum.store.Notebooks;
import org.attune.identity.Permitted;
import org.attune.shared.PersonalData;
import org.attune.shared.PersonalRecord;
import org.attune.shared.Subject;

/** A person's notebook: handed over whole, and gone with the account. */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class NotebookData implements PersonalData {

    @Inject
    Notebooks notebooks;

    @Override
    public Set<Class<?>> entities() {
        return Set.of(NotebookPage.class);
    }

    @Override
    public String part() {
        return "notebook";
    }

    @Override
    public JsonObject exportOf(Subject subject) {
        return subject.isClient()
                ? JsonObject.EMPTY_JSON_OBJECT
                : new PersonalRecord()
                        .each("pages", notebooks.of(subject.id()), NotebookData::exportOf)
                        .build();
    }

    @Override
    public void erase(Subject subject) {
        if (!subject.isClient()) {
            notebooks.removeAllOf(subject.id());
        }
    }

    private static PersonalRecord exportOf(NotebookPage page) {
        return new PersonalRecord()
                .with("kind", page.getKind() == NotebookPage.Kind.NOTE ? "note" : "ownWords")
                .with("module", page.getModuleId())
                .with("about", page.getSubjectId())
                .with("text", page.getBody())
                .with("writtenAt", page.getWrittenAt())
                .each("earlier", page.getEarlier(), NotebookData::exportOf);
    }

    private static PersonalRecord exportOf(EarlierWording wording) {
        return new PersonalRecord().with("text", wording.getBody()).with("writtenAt", wording.getWrittenAt());
    }
}
