package org.attune;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import org.attune.identity.Permitted;
import org.attune.shared.security.SealedUnderMaster;
import org.attune.shared.security.Secrets;

@AnalyzeClasses(
        packages = "org.attune",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.OnlyTheArchive.class})
class ArchitectureTest {

    private static final String ROOT = "org.attune.";

    /** Who may call whom. A new edge is a decision, so it shows up as a diff here. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("shared", Set.of()),
            entry("identity", Set.of()),
            entry("organization", Set.of("identity")),
            entry("evidence", Set.of("identity", "organization")),
            entry("privacy", Set.of("identity", "organization")),
            entry("curriculum", Set.of("identity", "organization", "evidence")),
            entry("practice", Set.of("identity", "organization", "evidence", "privacy", "curriculum")),
            entry("recording", Set.of("identity", "organization", "privacy", "practice")),
            entry(
                    "review",
                    Set.of("identity", "organization", "evidence", "privacy", "curriculum", "practice", "recording")),
            entry("logbook", Set.of("identity", "organization", "evidence", "privacy", "curriculum")),
            entry("certification", Set.of("identity", "organization", "evidence", "curriculum")),
            entry("today", Set.of("identity", "certification", "curriculum")),
            entry(
                    "demo",
                    Set.of(
                            "identity",
                            "organization",
                            "evidence",
                            "privacy",
                            "curriculum",
                            "practice",
                            "logbook",
                            "certification")));

    /** The launcher lives beside the tests and is not part of the archive. */
    static class OnlyTheArchive implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/");
        }
    }

    @ArchTest
    static void everyFeatureIsListed(JavaClasses all) {
        assertThat(all.stream().map(ArchitectureTest::feature).collect(toSet())).isSubsetOf(MAY_USE.keySet());
    }

    @ArchTest
    static final ArchRule onlyFrontDoorsOfAllowedFeaturesAreUsed = classes()
            .should(new ArchCondition<>("use only the root package of features listed in MAY_USE") {
                @Override
                public void check(JavaClass user, ConditionEvents events) {
                    user.getDirectDependenciesFromSelf().stream()
                            .filter(used ->
                                    used.getTargetClass().getPackageName().startsWith(ROOT))
                            .filter(used -> !isAllowed(user, used.getTargetClass()))
                            .forEach(used -> events.add(SimpleConditionEvent.violated(used, used.getDescription())));
                }
            });

    @ArchTest
    static final ArchRule featuresFormNoCycle =
            slices().matching(ROOT + "(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule modelsKnowNoDelivery = noClasses()
            .that()
            .resideInAPackage("..model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..web..",
                    "..rest..",
                    "..store..",
                    "jakarta.faces..",
                    "jakarta.servlet..",
                    "jakarta.ws.rs..",
                    "org.primefaces..")
            .because("the rules of coaching must be testable without a server");

    @ArchTest
    static final ArchRule onlyStoresUseTheEntityManager = noClasses()
            .that()
            .resideOutsideOfPackage("..store..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.persistence.EntityManager");

    @ArchTest
    static final ArchRule whoeverWrapsUnderTheMasterKeyNamesTheColumns = noClasses()
            .that()
            .areNotAssignableTo(SealedUnderMaster.class)
            .and()
            .resideOutsideOfPackage(ROOT + "shared.security..")
            .should()
            .callMethod(Secrets.class, "wrap", byte[].class, String.class)
            .because("what nobody names is lost when the master key is changed");

    @ArchTest
    static final ArchRule servicesStateWhoMayCallThem = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(areServicesOfFeatures())
            .should(new ArchCondition<JavaMethod>("be @Permitted, or their class") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    if (!method.isAnnotatedWith(Permitted.class)
                            && !method.getOwner().isAnnotatedWith(Permitted.class)) {
                        events.add(SimpleConditionEvent.violated(method, method.getDescription()));
                    }
                }
            })
            .because("a service that forgets to ask lets everybody in");

    private static DescribedPredicate<JavaClass> areServicesOfFeatures() {
        return DescribedPredicate.describe(
                "are transactional services in a feature's root",
                type -> type.isAnnotatedWith(Transactional.class)
                        && type.getPackageName().equals(ROOT + feature(type))
                        && !feature(type).equals("shared")
                        && type.getInterfaces().isEmpty());
    }

    private static boolean isAllowed(JavaClass user, JavaClass used) {
        var from = feature(user);
        var to = feature(used);
        boolean frontDoor = used.getPackageName().equals(ROOT + to);
        return from.equals(to)
                || to.equals("shared")
                || frontDoor && MAY_USE.get(from).contains(to);
    }

    private static String feature(JavaClass type) {
        return type.getPackageName().substring(ROOT.length()).split("\\.")[0];
    }
}
