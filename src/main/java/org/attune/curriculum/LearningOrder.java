package org.attune.curriculum;

import java.util.List;
import java.util.Map;

/**
 * What a person's programmes say about the order of modules. Programmes live on a floor above; whoever keeps them answers
 * this question for the modules below.
 */
public interface LearningOrder {

    /** The course of a person as it stands now. */
    Course courseOf(long organizationId, long personId);

    /**
     * Modules in the order of the programmes that hold them, and what is still missing before some of them open. A module
     * for which nothing is missing is open, and so is one that no programme names.
     */
    record Course(List<String> modules, Map<String, List<Need>> heldBack) {

        public static final Course NONE = new Course(List.of(), Map.of());

        public Course {
            modules = List.copyOf(modules);
            heldBack = Map.copyOf(heldBack);
        }

        /** The place of a module in this order; modules of no programme come last. */
        public int placeOf(String moduleId) {
            int place = modules.indexOf(moduleId);
            return place < 0 ? modules.size() : place;
        }

        public List<Need> needsOf(String moduleId) {
            return heldBack.getOrDefault(moduleId, List.of());
        }
    }

    /**
     * Something that has to come first: a module to pass, or another requirement.
     *
     * @param href where it can be done, or null where no page is known
     */
    record Need(String id, boolean module, String title, String href) {

        /** Nothing the person can do: their school lets nobody begin with this module at present. */
        public static final Need CLOSED = new Need("closed", false, "", null);

        public boolean isModule() {
            return module;
        }

        public String getTitle() {
            return title;
        }

        public String getHref() {
            return href;
        }
    }
}
