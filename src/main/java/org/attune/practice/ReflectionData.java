package org.attune.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.attune.identity.Permitted;
import org.attune.practice.model.reflection.EnergyNote;
import org.attune.practice.model.reflection.Reflection;
import org.attune.practice.model.reflection.ReflectionComment;
import org.attune.practice.model.reflection.ReflectionOpening;
import org.attune.practice.model.reflection.ReflectionReader;
import org.attune.practice.store.EnergyNoteStore;
import org.attune.practice.store.ReflectionStore;
import org.attune.shared.PersonalData;
import org.attune.shared.PersonalRecord;
import org.attune.shared.Subject;

/**
 * Reflections and energy notes go with their author, with every word in them. What an erased reader left for somebody
 * else is that author's and stays, without a name.
 */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class ReflectionData implements PersonalData {

    @Inject
    ReflectionStore reflections;

    @Inject
    EnergyNoteStore notes;

    @Inject
    ReflectionSeal seal;

    @Override
    public Set<Class<?>> entities() {
        return Set.of(
                Reflection.class,
                ReflectionReader.class,
                ReflectionOpening.class,
                ReflectionComment.class,
                EnergyNote.class);
    }

    @Override
    public String part() {
        return "reflections";
    }

    @Override
    public JsonObject exportOf(Subject subject) {
        if (subject.isClient()) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
        return new PersonalRecord()
                .each("reflections", reflections.allOf(subject.id()), this::exportOf)
                .each("leftForOthers", reflections.everyCommentBy(subject.id()), this::exportOf)
                .each("energy", notes.allOf(subject.id()), this::exportOf)
                .build();
    }

    @Override
    public void erase(Subject subject) {
        if (!subject.isClient()) {
            reflections.allOf(subject.id()).forEach(reflections::remove);
            reflections.forgetAsReader(subject.id());
            notes.allOf(subject.id()).forEach(notes::remove);
        }
    }

    private PersonalRecord exportOf(Reflection one) {
        var words = new PersonalRecord();
        seal.open(one).getByField().forEach(words::with);
        return new PersonalRecord()
                .with("form", one.getForm().getKey())
                .with("prompt", one.getPrompt())
                .with("about", one.getAboutKind())
                .with("privacy", one.getPrivacy())
                .with("words", words.build())
                .with("beganAt", one.getBeganAt())
                .with("changedAt", one.getChangedAt())
                .with("doneAt", one.getDoneAt())
                .each(
                        "openedBy",
                        reflections.openingsOf(one.getId()),
                        opening -> new PersonalRecord()
                                .with("account", opening.getReaderId())
                                .with("at", opening.getOpenedAt()))
                .each("comments", reflections.commentsOn(one.getId()), this::exportOf);
    }

    private PersonalRecord exportOf(ReflectionComment comment) {
        return new PersonalRecord().with("words", seal.open(comment)).with("at", comment.getWrittenAt());
    }

    private PersonalRecord exportOf(EnergyNote note) {
        return new PersonalRecord()
                .with("energy", note.getEnergy())
                .with("line", seal.open(note))
                .with("at", note.getNotedAt());
    }
}
