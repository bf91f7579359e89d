package org.attune.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;

/** Has every page written in the language of its reader. */
public class ReaderLanguageViews extends ViewHandlerWrapper {

    public ReaderLanguageViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return CDI.current().select(ReaderLanguage.class).get().get();
    }
}
