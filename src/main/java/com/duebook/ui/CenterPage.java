package com.duebook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page without the shell: one calm card in the middle, for signing in and the like. */
public abstract class CenterPage extends Main implements HasDynamicTitle {

    private final H1 title = new H1();
    private final Div card = new Div(title);

    protected CenterPage(String title) {
        addClassName("center-page");
        this.title.setText(title);
        card.addClassName("center-card");
        var logo = new Image("images/icon.svg", "");
        logo.addClassName("brand-logo");
        var brand = new Anchor("", logo, new Span("Duebook"));
        brand.addClassName("brand");
        super.add(brand, card, new LanguageSwitch());
    }

    protected final void title(String text) {
        title.setText(text);
    }

    @Override
    public void add(Component... parts) {
        card.add(parts);
    }

    /** Below the card, such as "forgot the password?". */
    protected final void below(Component... parts) {
        var below = new Div(parts);
        below.addClassName("center-below");
        card.getElement().getParent().insertChild(2, below.getElement());
    }

    @Override
    public String getPageTitle() {
        return title.getText() + " · Duebook";
    }
}
