package com.duebook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.HasDynamicTitle;
import org.jspecify.annotations.Nullable;

/** A signed-in page: one header with title, one line of context and at most one primary action, then the content. */
public abstract class Page extends Main implements HasDynamicTitle {

    private final H1 title = new H1();
    private final Paragraph context = new Paragraph();
    private final Div actions = new Div();
    private final MenuBar more = new MenuBar();
    private @Nullable MenuItem moreItem;

    /** @param title already in the reader's language */
    protected Page(String title) {
        addClassName("page");
        setId("content");
        actions.addClassName("page-actions");
        context.addClassName("page-context");
        context.setVisible(false);
        more.addThemeVariants(MenuBarVariant.TERTIARY);
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

    /** A further action in the menu behind the three dots. */
    protected final MenuItem more(String label, Runnable action) {
        if (moreItem == null) {
            moreItem = more.addItem(VaadinIcon.ELLIPSIS_DOTS_H.create());
            moreItem.setAriaLabel(getTranslation("ui.action.more"));
            actions.addComponentAsFirst(more);
        }
        return moreItem.getSubMenu().addItem(new Text(label), clicked -> action.run());
    }

    protected final void clearActions() {
        actions.removeAll();
        more.removeAll();
        moreItem = null;
    }

    @Override
    public String getPageTitle() {
        return title.getText() + " · Duebook";
    }
}
