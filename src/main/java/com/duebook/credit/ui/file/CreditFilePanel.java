package com.duebook.credit.ui.file;

import com.duebook.customers.ui.panel.CustomerPanel;
import com.duebook.ui.place.Places;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** All that is known of a customer besides how it pays, each part in a section of its own. */
@org.springframework.stereotype.Component
class CreditFilePanel implements CustomerPanel {

    private final List<CreditFilePart> parts;

    CreditFilePanel(List<CreditFilePart> parts) {
        this.parts = parts.stream().sorted(Comparator.comparingInt(CreditFilePart::order)).toList();
    }

    @Override
    public String name() {
        return "file";
    }

    @Override
    public String labelKey() {
        return "credit.file.title";
    }

    @Override
    public int order() {
        return Places.CustomerTabs.CREDIT_FILE;
    }

    @Override
    public Component contentFor(UUID customer) {
        var content = new Div();
        content.addClassName("cards");
        parts.forEach(part -> content.add(part.of(customer)));
        return content;
    }
}
