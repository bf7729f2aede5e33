package com.duebook.operator.ui;

import com.duebook.tenancy.Tenancy;
import com.duebook.ui.Brand;
import com.duebook.ui.Symbol;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;

/** The frame of the console: as everywhere in Duebook, with a menu of its own. */
@PermitAll
class OperatorLayout extends AppLayout implements RouterLayout {

    OperatorLayout(Tenancy tenancy, AuthenticationContext authentication) {
        setPrimarySection(Section.DRAWER);
        var top = new Div(new Brand("operator", getTranslation("operator.console")));
        top.addClassName("shell-top");
        var menu = new SideNav();
        menu.getElement().setAttribute("aria-label", getTranslation("operator.console"));
        menu.addItem(
                new SideNavItem(getTranslation("operator.workspaces"), "operator", Symbol.GRID.create()),
                new SideNavItem(getTranslation("operator.jobs"), "operator/jobs", Symbol.HOURGLASS.create()),
                new SideNavItem(getTranslation("operator.installation"), "operator/installation", Symbol.COG.create()));
        if (tenancy.workspace().isPresent()) {
            menu.addItem(new SideNavItem(getTranslation("operator.back"), "", Symbol.ARROW_LEFT.create()));
        }
        var scroller = new Scroller(new Div(menu));
        scroller.addClassName("menu");
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("ui.shell.menu"));
        var leave = new Button(getTranslation("ui.signOut"), clicked -> authentication.logout());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        var bottom = new Div(leave);
        bottom.addClassName("shell-bottom");
        addToDrawer(top, scroller, bottom);
        addToNavbar(toggle, new Brand("operator", getTranslation("operator.console")));
    }
}
