package org.attune.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/**
 * What was refused beside its fields, for the top of a page that loads anew with each answer: whoever reads it on a phone
 * does not see the fields there.
 */
@Named
@RequestScoped
public class PageFaults {

    /**
     * @param place id of the field on the page
     * @param text what is wrong and what to do
     */
    public record Fault(String place, String text) {}

    /** In the order in which they were told; none when all was well. */
    public List<Fault> getAtFields() {
        var faces = FacesContext.getCurrentInstance();
        var found = new ArrayList<Fault>();
        faces.getClientIdsWithMessages().forEachRemaining(place -> {
            if (place != null) {
                faces.getMessageList(place).forEach(message -> found.add(new Fault(place, message.getSummary())));
            }
        });
        return found;
    }
}
