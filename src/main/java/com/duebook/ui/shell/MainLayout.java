package com.duebook.ui.shell;

import com.duebook.ui.Brand;
import com.duebook.ui.ShellItem;
import com.duebook.ui.Symbol;
import com.duebook.ui.place.Places;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/**
 * The frame around every signed-in screen: menu on the left with search and bell, or a bar that opens it. It is a route for the bundle alone,
 * which is cut by routes: no address leads here, and a stranger's first page comes without its parts.
 */
@org.springframework.stereotype.Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Route(value = "frame", autoLayout = false, registerAtStartup = false)
@Uses(Avatar.class)
@Uses(Badge.class)
@Uses(MenuBar.class)
@Uses(Select.class)
class MainLayout extends AppLayout implements Frame {

    private final transient ViewRights rights;
    private final transient List<ShellItem> items;

    MainLayout(ViewRights rights, List<ShellItem> items, CommandPalette palette) {
        this.rights = rights;
        this.items = items.stream().sorted(Comparator.comparingInt(ShellItem::order)).toList();
        setPrimarySection(Section.DRAWER);
        var beside = new Div();
        var above = new Div();
        items(ShellItem.Place.BAR).forEach(item -> {
            var first = item.create();
            beside.add(first);
            above.add(item.again(first));
        });
        addToDrawer(top(beside, palette), menu(), holder("shell-bottom", ShellItem.Place.BOTTOM));
        addToNavbar(bar(above, palette));
        addToNavbar(true, new PhoneNav(entries().filter(entry -> entry.order() < Places.Menu.APPROVALS), this));
        addAttachListener(attached -> {
            palette.listen(attached.getUI());
            push(attached.getUI());
        });
        getElement().insertChild(0, skipLink().getElement());
    }

    /**
     * Only signed-in screens are pushed to, so that the first page stays small. Requests go by XHR: each passes the
     * security filters.
     */
    private static void push(UI ui) {
        ui.getPushConfiguration().setTransport(Transport.WEBSOCKET_XHR);
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
    }

    private Component toggle() {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("ui.shell.menu"));
        return toggle;
    }

    private Component skipLink() {
        var skip = new Anchor("#content", getTranslation("ui.shell.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        return skip;
    }

    private Component top(Div notices, CommandPalette palette) {
        notices.addClassName("shell-bar");
        var head = new Div(new Brand(), notices);
        head.addClassName("shell-brand");
        var top = new Header(head, holder("shell-workspace", ShellItem.Place.TOP), palette.opener());
        top.addClassName("shell-top");
        return top;
    }

    /** Where the menu does not stand beside the page. */
    private Component bar(Div notices, CommandPalette palette) {
        notices.addClassName("shell-bar");
        var bar = new Header(toggle(), new Brand(), notices, palette.shortOpener());
        bar.addClassName("phone-bar");
        return bar;
    }

    private Component menu() {
        var main = new SideNav();
        var apart = new SideNav();
        main.getElement().setAttribute("aria-label", getTranslation("ui.shell.nav"));
        apart.getElement().setAttribute("aria-label", getTranslation("ui.shell.navMore"));
        apart.addClassName("menu-apart");
        entries().forEach(entry -> (entry.order() < Places.Menu.SETTINGS ? main : apart).addItem(item(entry)));
        var scroller = new Scroller(new Div(main, apart));
        scroller.addClassName("menu");
        return scroller;
    }

    private Stream<MenuEntry> entries() {
        return MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> entry.menuClass() != null && rights.mayOpen(entry.menuClass()));
    }

    private SideNavItem item(MenuEntry entry) {
        var item = new SideNavItem(getTranslation(entry.title()), entry.menuClass(), Symbol.of(entry.icon()).create());
        item.setMatchNested(!entry.path().isEmpty() && !entry.path().equals("/"));
        return item;
    }

    private Stream<ShellItem> items(ShellItem.Place place) {
        return items.stream().filter(item -> item.place() == place);
    }

    private Component holder(String style, ShellItem.Place place) {
        var holder = new Div();
        holder.addClassName(style);
        items(place).forEach(item -> holder.add(item.create()));
        return holder;
    }
}
