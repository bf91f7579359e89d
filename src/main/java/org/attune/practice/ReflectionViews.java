package org.attune.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import org.attune.identity.AccountService;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.practice.model.reflection.ReflectionComment;
import org.attune.practice.model.reflection.ReflectionReader;
import org.attune.practice.store.ReflectionStore;

/** A reflection as its author sees it, with everybody around it by name. */
@ApplicationScoped
@Transactional
@Permitted(Role.TRAINEE)
public class ReflectionViews {

    @Inject
    Reflections reflections;

    @Inject
    ReflectionStore store;

    @Inject
    ReflectionCircle circle;

    @Inject
    ReflectionSeal seal;

    @Inject
    AccountService accounts;

    /** All that an author sees of one of their own. */
    public ReflectionView view(Long id) {
        var one = reflections.mine(id);
        var named = store.readersOf(one.getId());
        var openings = store.openingsOf(one.getId());
        var comments = store.commentsOn(one.getId());
        var people = new HashSet<Long>();
        named.forEach(reader -> people.add(reader.getReaderId()));
        openings.forEach(opening -> people.add(opening.getReaderId()));
        comments.stream()
                .map(ReflectionComment::getReaderId)
                .filter(Objects::nonNull)
                .forEach(people::add);
        var beside = circle.beside(one.getAuthorId());
        people.addAll(beside.readers());
        Map<Long, String> names = people.isEmpty() ? Map.of() : accounts.namesOf(people);
        var readers = named.stream().map(ReflectionReader::getReaderId).toList();
        var able = circle.able(one, one.getPrivacy(), readers, beside);
        return new ReflectionView(
                one,
                seal.open(one),
                reflections.occasionOf(id),
                readers.stream()
                        .map(person -> new ReflectionView.Reader(
                                person, names.getOrDefault(person, ""), able.contains(person)))
                        .toList(),
                openings.stream()
                        .map(opening -> new ReflectionView.Opening(
                                names.getOrDefault(opening.getReaderId(), ""), opening.getOpenedAt()))
                        .toList(),
                comments.stream()
                        .map(comment -> new ReflectionView.Comment(
                                comment.getReaderId() == null ? "" : names.getOrDefault(comment.getReaderId(), ""),
                                seal.open(comment),
                                comment.getWrittenAt()))
                        .toList(),
                beside.readers().stream()
                        .map(person ->
                                new ReflectionView.Helper(names.getOrDefault(person, ""), accounts.emailOf(person)))
                        .toList());
    }
}
