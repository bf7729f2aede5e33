package com.duebook.workspace.ui;

import com.duebook.ui.ShellItem;
import com.duebook.ui.place.Places;
import com.duebook.workspace.login.ui.SignInSession;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;

/** The member at the bottom of the drawer: profile and signing out. */
@org.springframework.stereotype.Component
class MemberMenu implements ShellItem {

    private final SignInSession signIn;
    private final AuthenticationContext authentication;

    MemberMenu(SignInSession signIn, AuthenticationContext authentication) {
        this.signIn = signIn;
        this.authentication = authentication;
    }

    @Override
    public Place place() {
        return Place.BOTTOM;
    }

    @Override
    public int order() {
        return Places.Shell.MEMBER;
    }

    @Override
    public Component create() {
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        menu.setWidthFull();
        var name = signIn.session().map(session -> session.name()).orElse("");
        var avatar = new Avatar(name);
        avatar.getElement().setAttribute("aria-hidden", "true");
        var top = menu.addItem(avatar);
        top.add(new Span(name));
        top.addClassName("member");
        var items = top.getSubMenu();
        items.addItem(new Text(menu.getTranslation("workspace.menu.profile")),
                clicked -> menu.getUI().ifPresent(ui -> ui.navigate("profile")));
        items.addItem(new Text(menu.getTranslation("workspace.menu.signOut")), clicked -> authentication.logout());
        return menu;
    }
}
