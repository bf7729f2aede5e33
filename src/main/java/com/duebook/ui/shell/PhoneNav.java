package com.duebook.ui.shell;

import com.duebook.ui.Symbol;
import com.duebook.ui.place.Places;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.stream.Stream;

/** At the foot of a screen that is touched: the places that thumbs go to, and the whole menu. */
class PhoneNav extends Nav {

    private static final int PLACES = 4;

    PhoneNav(Stream<MenuEntry> entries, AppLayout frame) {
        addClassName("phone-nav");
        setAriaLabel(getTranslation("ui.shell.navPhone"));
        entries.limit(PLACES).forEach(entry -> add(link(entry)));
        var more = new NativeButton("", clicked -> frame.setDrawerOpened(true));
        more.add(Symbol.LINES.create(), new Span(getTranslation("ui.shell.menu")));
        add(more);
    }

    private Component link(MenuEntry entry) {
        var link = new RouterLink(entry.menuClass());
        link.add(Symbol.of(entry.icon()).create(), new Span(getTranslation(entry.title())));
        link.setHighlightCondition((one, here) -> here.getLocation().getPath().startsWith(one.getHref())
                || here.getLocation().getPath().isEmpty() && entry.order() == Places.Menu.HOME);
        link.setHighlightAction(PhoneNav::mark);
        return link;
    }

    private static void mark(RouterLink link, boolean isHere) {
        if (isHere) {
            link.getElement().setAttribute("aria-current", "page");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }
}
