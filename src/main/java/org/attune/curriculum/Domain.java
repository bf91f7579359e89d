package org.attune.curriculum;

import java.util.List;

/** A field of competency, the modules that train it and how it is assessed. */
public record Domain(
        String id, String name, String about, boolean core, List<String> modules, List<String> assessedBy) {}
