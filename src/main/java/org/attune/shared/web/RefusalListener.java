package org.attune.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.search.SearchExpressionContext;
import jakarta.faces.component.search.SearchExpressionHint;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import java.util.EnumSet;
import org.attune.shared.Refusal;

/**
 * Turns a {@link Refusal} thrown by an action, and those raised with it, into messages beside their fields; the page stays
 * as it was typed.
 */
public class RefusalListener implements ActionListener {

    private final ActionListener wrapped;

    public RefusalListener(ActionListener wrapped) {
        this.wrapped = wrapped;
    }

    @Override
    public void processAction(ActionEvent event) {
        try {
            wrapped.processAction(event);
        } catch (RuntimeException e) {
            refusalIn(e).all().forEach(refusal -> show(refusal, event.getComponent()));
        }
    }

    private static Refusal refusalIn(RuntimeException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        throw thrown;
    }

    private static void show(Refusal refusal, UIComponent source) {
        var faces = FacesContext.getCurrentInstance();
        var text = Texts.of(refusal);
        faces.addMessage(
                clientIdOf(refusal.field(), source, faces), new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        faces.validationFailed();
        faces.renderResponse();
    }

    private static String clientIdOf(String field, UIComponent source, FacesContext faces) {
        if (field == null) {
            return null;
        }
        var context = SearchExpressionContext.createSearchExpressionContext(
                faces, source, EnumSet.of(SearchExpressionHint.IGNORE_NO_RESULT), null);
        return faces.getApplication().getSearchExpressionHandler().resolveClientId(context, field);
    }
}
