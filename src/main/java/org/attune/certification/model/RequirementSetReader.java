package org.attune.certification.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads a requirement set from its file, {@code modules/programme/<programme>/v<version>.yaml}. Any fault stops the
 * reading and names file and line; nothing is half-loaded.
 */
public final class RequirementSetReader {

    private static final String[] TOP = {
        "id",
        "version",
        "name",
        "summary",
        "body",
        "level",
        "rubric",
        "modules",
        "order",
        "language",
        "author",
        "licence",
        "review_date",
        "valid_from",
        "valid_to",
        "award",
        "renewal",
        "stages",
        "requirements"
    };

    private static final int RENEWAL_OPENS_MONTHS = 10;
    private static final int GRACE_DAYS = 60;
    private static final int LATE_MONTHS = 12;

    private RequirementSetReader() {}

    /**
     * @param file the name used in faults
     * @param text the whole content of the file
     */
    public static RequirementSet read(String file, String text) {
        YamlPart root = YamlPart.root(file, text).allowing(TOP);
        Map<String, String> stageOf = new LinkedHashMap<>();
        List<Stage> stages = root.get("stages").list().stream()
                .map(part -> stage(part.allowing("id", "title", "requirements"), stageOf))
                .toList();
        return new RequirementSet(
                new SetVersion(root.get("id").text(), root.get("version").number(1), digest(text)),
                root.get("name").text(),
                Term.of(root.get("valid_from").day(), root.find("valid_to").map(YamlPart::day)),
                stages,
                new RequirementSet.Plan(
                        requirements(root.get("requirements"), stageOf),
                        root.find("order").map(YamlPart::list).orElse(List.of()).stream()
                                .map(RequirementSetReader::step)
                                .toList()),
                award(root.get("award")));
    }

    private static Stage stage(YamlPart part, Map<String, String> stageOf) {
        String id = part.get("id").text();
        for (String requirement : part.get("requirements").texts()) {
            if (stageOf.put(requirement, id) != null) {
                throw part.get("requirements").fault("\"" + requirement + "\" stands in two stages");
            }
        }
        return new Stage(id, part.get("title").text());
    }

    private static List<Requirement> requirements(YamlPart part, Map<String, String> stageOf) {
        var predicates = new RequirementReader(
                part.list().stream().map(one -> one.get("id").text()).toList());
        Set<String> ids = new HashSet<>();
        List<Requirement> requirements = new ArrayList<>();
        for (YamlPart one : part.list()) {
            String id = one.get("id").text();
            if (!ids.add(id)) {
                throw one.get("id").fault("\"" + id + "\" is used twice");
            }
            if (!stageOf.containsKey(id)) {
                throw one.get("id").fault("\"" + id + "\" stands in no stage");
            }
            requirements.add(predicates.read(one, stageOf.get(id)));
        }
        if (!ids.containsAll(stageOf.keySet())) {
            throw part.fault("the stages name requirements that are not here: " + missing(stageOf.keySet(), ids));
        }
        return requirements;
    }

    private static ModuleStep step(YamlPart part) {
        part.allowing("open", "needs");
        return new ModuleStep(
                List.copyOf(part.get("open").texts()),
                List.copyOf(part.get("needs").texts()));
    }

    private static Set<String> missing(Set<String> named, Set<String> given) {
        Set<String> missing = new TreeSet<>(named);
        missing.removeAll(given);
        return missing;
    }

    private static AwardTerms award(YamlPart part) {
        part.allowing("name", "valid_months", "renewal_opens_months", "grace_days", "late_months", "endorsements");
        return new AwardTerms(
                part.get("name").text(),
                part.get("valid_months").number(1),
                part.find("renewal_opens_months")
                        .map(months -> months.number(0))
                        .orElse(RENEWAL_OPENS_MONTHS),
                part.find("grace_days").map(days -> days.number(0)).orElse(GRACE_DAYS),
                part.find("late_months").map(months -> months.number(0)).orElse(LATE_MONTHS),
                part.find("endorsements")
                        .map(modules -> List.copyOf(modules.texts()))
                        .orElse(List.of()));
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
