package org.attune.shared.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import org.attune.shared.NotFoundException;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;

/**
 * Shows the error page also to who pressed a button, and tells the operator what was not there as {@link NothingThere}
 * does, which never hears of it: what fails in such a request is caught before any filter.
 */
public class AjaxFaults extends FullAjaxExceptionHandler {

    AjaxFaults(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    protected void logException(FacesContext context, Throwable exception, String location, LogReason reason) {
        if (exception instanceof NotFoundException notFound) {
            NothingThere.tell((HttpServletRequest) context.getExternalContext().getRequest(), notFound);
        } else {
            super.logException(context, exception, location, reason);
        }
    }

    /** Makes one for each request. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new AjaxFaults(getWrapped().getExceptionHandler());
        }
    }
}
