package com.duebook.ui.shell;

import com.duebook.site.PagePolicy;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

/** Puts the number of {@link PagePolicy} to what Vaadin's page brings along, so that it is let run. */
@Component
class NumberedPage implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addIndexHtmlRequestListener(NumberedPage::number);
    }

    private static void number(IndexHtmlResponse page) {
        if (page.getVaadinRequest() instanceof VaadinServletRequest request && PagePolicy.nonce(request) instanceof String nonce) {
            page.getDocument().select("script, style").attr("nonce", nonce);
        }
    }
}
