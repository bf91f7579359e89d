package org.attune.curriculum.model.files;

import java.util.Map;
import org.attune.curriculum.Instrument;
import org.attune.curriculum.LibraryPage;
import org.attune.curriculum.Persona;
import org.attune.curriculum.SafetyProtocol;

/** What stands ready beside the modules; protocols by language. All maps keep the order of the files. */
public record Library(
        Map<String, LibraryPage> pages,
        Map<String, Persona> personas,
        Map<String, Instrument> instruments,
        Map<String, SafetyProtocol> protocols) {

    static Library none() {
        return new Library(Map.of(), Map.of(), Map.of(), Map.of());
    }
}
