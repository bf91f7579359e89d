package org.attune.shared.web;

import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.view.ViewMetadata;
import org.attune.shared.NotFoundException;

/**
 * An address whose parameters cannot be read (letters for a number, a number beyond all numbers) leads nowhere. Without
 * this, Faces leaves out the page's action and shows an empty page as if all were well.
 */
public class UnreadableAddress implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.PROCESS_VALIDATIONS;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        if (!faces.isPostback() && faces.isValidationFailed()) {
            throw new NotFoundException(
                    "what the address of " + faces.getViewRoot().getViewId() + " asks for: " + unreadable(faces));
        }
    }

    private static String unreadable(FacesContext faces) {
        UIViewRoot root = faces.getViewRoot();
        return ViewMetadata.getViewParameters(root).stream()
                .filter(parameter -> !parameter.isValid())
                .map(UIViewParameter::getName)
                .toList()
                .toString();
    }
}
