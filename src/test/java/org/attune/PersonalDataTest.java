package org.attune;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attune.shared.NoPersonalData;
import org.attune.shared.PersonalData;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whoever keeps something about a person must be able to hand it over and to erase it. */
@DisplayName("R11 R22: what is kept about a person can be handed over and erased")
class PersonalDataTest {

    private final Set<JavaClass> classes = Set.copyOf(new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.attune"));

    @Test
    void everyEntityIsAnsweredForOrHoldsNothingPersonal() {
        assertThat(unanswered())
                .as("name the entity in a PersonalData bean of its feature, or mark it @NoPersonalData")
                .isEmpty();
    }

    private Set<String> unanswered() {
        var names = entities().stream()
                .filter(entity -> !entity.isAnnotationPresent(NoPersonalData.class))
                .map(Class::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        names.removeAll(answeredFor());
        return names;
    }

    private Set<Class<?>> entities() {
        return classes.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .map(JavaClass::reflect)
                .collect(Collectors.toSet());
    }

    private Set<String> answeredFor() {
        return classes.stream()
                .filter(type -> type.isAssignableTo(PersonalData.class) && !type.isInterface())
                .flatMap(type -> beanOf(type).entities().stream())
                .map(Class::getName)
                .collect(Collectors.toSet());
    }

    private static PersonalData beanOf(JavaClass type) {
        try {
            return (PersonalData) type.reflect().getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.getName() + " needs a constructor without parameters", e);
        }
    }
}
