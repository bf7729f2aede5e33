package com.duebook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page without the shell: one calm column in the middle, for signing in and the like. */
public abstract class CenterPage extends Main implements HasDynamicTitle {

    private final H1 title = new H1();
    private final Div below = new Div();
    private final Div card = new Div(title, below);

    protected CenterPage(String title) {
        addClassName("center-page");
        this.title.setText(title);
        card.addClassName("center-card");
        below.addClassName("center-below");
        below.setVisible(false);
        super.add(new Brand(), card, new LanguageSwitch());
    }

    protected final void title(String text) {
        title.setText(text);
    }

    @Override
    public void add(Component... parts) {
        for (var part : parts) {
            card.addComponentAtIndex(card.indexOf(below), part);
        }
    }

    /** Below a line at the end, such as "forgot the password?". */
    protected final void below(Component... parts) {
        below.add(parts);
        below.setVisible(true);
    }

    @Override
    public String getPageTitle() {
        return title.getText() + " · Duebook";
    }
}
