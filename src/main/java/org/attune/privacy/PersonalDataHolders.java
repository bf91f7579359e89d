package org.attune.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Comparator;
import org.attune.shared.PersonalData;
import org.attune.shared.Subject;

/** All beans of all features that keep something about a person, asked one after the other. */
@ApplicationScoped
class PersonalDataHolders {

    @Inject
    @Any
    Instance<PersonalData> holders;

    JsonObject exportOf(Subject subject) {
        var parts = Json.createObjectBuilder();
        holders.stream().sorted(Comparator.comparing(PersonalData::part)).forEach(holder -> {
            var part = holder.exportOf(subject);
            if (!part.isEmpty()) {
                parts.add(holder.part(), part);
            }
        });
        return parts.build();
    }

    void erase(Subject subject) {
        holders.forEach(holder -> holder.erase(subject));
    }
}
