package org.attune.launcher;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.attune.curriculum.model.files.ContentReader;
import org.attune.curriculum.model.files.ContentTree;

/** The command for authors: names every fault of the content folder with file and line, and dates that have passed. */
public final class Lint {

    private static final PrintStream TERMINAL = System.out;

    private Lint() {}

    /** The folder is the system property attune.modules.folder, or {@code modules}. */
    public static void main(String[] arguments) {
        var folder = Path.of(System.getProperty("attune.modules.folder", "modules"));
        var result = ContentReader.read(ContentTree.read(folder), LocalDate.now(Clock.systemDefaultZone()));
        result.faults()
                .forEach(fault -> TERMINAL.println(folder.resolve(fault.file()) + ":" + fault.line() + " "
                        + fault.message() + (result.wrong().contains(fault) ? "" : " (overdue)")));
        if (!result.faults().isEmpty()) {
            throw new IllegalStateException(result.faults().size() + " faults in " + folder);
        }
        TERMINAL.println(folder + " has no fault");
    }
}
