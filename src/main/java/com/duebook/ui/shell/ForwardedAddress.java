package com.duebook.ui.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * Shows the address of the page that is shown. Vaadin's own router puts back the one that was asked for when the server
 * forwards while a page loads.
 */
@Component
class ForwardedAddress implements VaadinServiceInitListener {

    private static final String SHOW = """
            setTimeout(() => {
              const shown = new URL($0, document.baseURI);
              if (location.pathname !== shown.pathname) history.replaceState(history.state, '', shown);
            })""";

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addUIInitListener(opened -> opened.getUI().addAfterNavigationListener(entered -> {
            var address = entered.getLocation().getPathWithQueryParameters();
            // Nothing forwards to a payer's page, which runs only what it came with.
            if (!address.startsWith("pay/")) {
                opened.getUI().getPage().executeJs(SHOW, address);
            }
        }));
    }
}
