package org.attune.curriculum.model.files;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.attune.curriculum.model.files.Fault.Weight;

/**
 * Reads a package as the part of the whole it would become: the rules of the tree hold for it exactly as for what is
 * shipped. Faults that were there before and lie elsewhere are not the author's.
 */
public final class PackageLint {

    /** Cards of people in shipped scenes: an organization's scene may well give its client another name. */
    private static final Pattern PERSONA = Pattern.compile("library/personas/.*");

    private PackageLint() {}

    /**
     * What was found.
     *
     * @param units what changes, as far as it can be read
     * @param wrong what stands in the way of publishing
     * @param overdue dates that have passed; they stand in nobody's way
     */
    public record Result(List<PackageUnit> units, List<Fault> wrong, List<Fault> overdue) {}

    /** @param today the day by which dates in the files are judged */
    public static Result check(Overlay overlay, LocalDate today) {
        var read = read(overlay.whole(), today);
        var faults = new TreeSet<>(read.faults());
        if (!read.whole()) {
            faults.removeIf(fault -> !isOf(overlay, fault)); // It may only follow from what cannot be read.
        }
        if (faults.stream().anyMatch(fault -> !isOf(overlay, fault))) {
            var before = Set.copyOf(read(overlay.now(), today).faults());
            faults.removeIf(fault -> !isOf(overlay, fault) && before.contains(fault));
        }
        var units = overlay.changed().stream()
                .filter(PackageLint::isReadable)
                .map(PackageUnit::of)
                .toList();
        if (read.whole()) {
            units.forEach(unit -> keepsItsName(unit, faults));
        }
        return new Result(units, ofWeight(Weight.WRONG, faults), ofWeight(Weight.OVERDUE, faults));
    }

    /** What changes with a package that is known to be sound. */
    public static List<PackageUnit> units(Overlay overlay) {
        return overlay.changed().stream().map(PackageUnit::of).toList();
    }

    private static boolean isReadable(Overlay.Part part) {
        var main = part.isPage() ? part.place() : part.place() + "/" + ModuleFolder.MAIN;
        return part.after().text(main).isPresent()
                && part.after().files().entrySet().stream()
                        .noneMatch(file -> TextLint.isTooDeep(file.getKey(), file.getValue(), new Faults()));
    }

    private static boolean isOf(Overlay overlay, Fault fault) {
        return overlay.changed().stream().anyMatch(part -> part.holds(fault.file()));
    }

    /** Records of learners refer to the id; under another one the former content would still be there beside it. */
    private static void keepsItsName(PackageUnit unit, TreeSet<Fault> faults) {
        var part = unit.part();
        if (!part.isNew()) {
            var former = PackageUnit.of(new Overlay.Part(part.place(), part.before(), part.before()));
            if (!former.contentId().equals(unit.contentId())) {
                var file = part.isPage() ? part.place() : part.place() + "/" + ModuleFolder.MAIN;
                var id = former.contentId().replaceFirst("^page/", "");
                faults.add(new Fault(file, 1, Faults.words("the-id-must-stay", id), Weight.WRONG));
            }
        }
    }

    private static ContentReader.Result read(ContentTree tree, LocalDate today) {
        var personas = tree.files().keySet().stream()
                .filter(path -> PERSONA.matcher(path).matches())
                .collect(toSet());
        return ContentReader.read(tree.without(personas), today);
    }

    private static List<Fault> ofWeight(Weight weight, TreeSet<Fault> faults) {
        return faults.stream().filter(fault -> fault.weight() == weight).toList();
    }
}
