package org.attune.shared.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlForm;
import jakarta.faces.component.html.HtmlOutputText;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import org.primefaces.context.PrimeFacesContext;

/**
 * Puts the page's script nonce into each form. PrimeFaces adds it by script and refuses a form without it; somebody who
 * presses a button before the scripts are there, or whose browser runs none, would end on an error page.
 */
public class FormNonce implements SystemEventListener {

    private static final String MARK = "attune.nonce";

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof HtmlForm;
    }

    @Override
    public void processEvent(SystemEvent event) {
        var form = ((ComponentSystemEvent) event).getComponent();
        var nonce =
                PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
        fieldIn(form).setValue("<input type=\"hidden\" name=\"primefaces.nonce\" value=\"" + nonce + "\" />");
    }

    /** The hidden field, told by its mark: an id would be written around it. It is no part of the page's kept state. */
    private static HtmlOutputText fieldIn(UIComponent form) {
        for (var child : form.getChildren()) {
            if (child.getAttributes().containsKey(MARK)) {
                return (HtmlOutputText) child;
            }
        }
        var field = new HtmlOutputText();
        field.getAttributes().put(MARK, true);
        field.setTransient(true);
        field.setEscape(false);
        form.getChildren().add(field);
        return field;
    }
}
