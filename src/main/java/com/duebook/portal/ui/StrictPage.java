package com.duebook.portal.ui;

import com.duebook.portal.PortalPolicy;
import com.duebook.site.PagePolicy;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Makes Vaadin's page one that {@link PortalPolicy} lets run. */
@Component
class StrictPage implements VaadinServiceInitListener {

    /** Stands in the page itself: it has to come before Vaadin's client, and a kept copy would not fit a newer one. */
    static final String KNOWN_FUNCTIONS = "pages/payer.js";

    private final String script = script();

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addIndexHtmlRequestListener(this::fit);
    }

    private void fit(IndexHtmlResponse page) {
        if (page.getVaadinRequest() instanceof VaadinServletRequest request && PortalPolicy.covers(request)) {
            var document = page.getDocument();
            document.head().prependChild(new Element("script")
                    .attr("nonce", Objects.requireNonNull(PagePolicy.nonce(request)))
                    .appendChild(new DataNode(script)));
            // No number can be put to it; styles.css says the same.
            document.select("html").removeAttr("style");
        }
    }

    private static String script() {
        try {
            return new ClassPathResource(KNOWN_FUNCTIONS).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
