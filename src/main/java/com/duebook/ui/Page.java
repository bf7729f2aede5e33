package com.duebook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import org.jspecify.annotations.Nullable;

/** A signed-in page: one header with title, one line of context and at most one primary action, then the content. */
public abstract class Page extends Main implements HasDynamicTitle {

    private final H1 title = new H1();
    private final Paragraph context = new Paragraph();
    private final Div actions = new Div();
    private @Nullable ContextMenu more;

    /** @param title already in the reader's language */
    protected Page(String title) {
        addClassName("page");
        setId("content");
        actions.addClassName("page-actions");
        context.addClassName("page-context");
        context.setVisible(false);
        var titles = new Div(this.title, context);
        titles.addClassName("page-titles");
        var header = new Header(titles, actions);
        header.addClassName("page-header");
        add(header);
        title(title);
    }

    protected final void title(String text) {
        title.setText(text);
    }

    /** What stands beside the title, such as a status badge. */
    protected final void beside(Component... parts) {
        title.add(parts);
    }

    protected final void context(String text) {
        context.setText(text);
        context.setVisible(!text.isBlank());
    }

    protected final void primary(Component action) {
        action.getElement().setAttribute("data-key", "create");
        actions.add(action);
    }

    /** An action that deserves a button of its own beside the primary one. */
    protected final void secondary(Component action) {
        actions.addComponentAsFirst(action);
    }

    /** A further action in the menu behind the three dots. */
    protected final MenuItem more(String label, Runnable action) {
        if (more == null) {
            var dots = new Button(Symbol.MORE.create());
            dots.setAriaLabel(getTranslation("ui.action.more"));
            dots.addThemeVariants(ButtonVariant.TERTIARY);
            more = new ContextMenu(dots);
            more.setOpenOnClick(true);
            actions.addComponentAsFirst(dots);
        }
        return more.addItem(label, clicked -> action.run());
    }

    protected final void clearActions() {
        actions.removeAll();
        more = null;
    }

    @Override
    public String getPageTitle() {
        return title.getText() + " · Duebook";
    }
}
