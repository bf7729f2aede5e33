package com.duebook.workspace.ui;

import com.duebook.ui.ShellItem;
import com.duebook.ui.place.Places;
import com.duebook.workspace.Logos;
import com.duebook.workspace.login.WorkspaceChoice;
import com.duebook.workspace.login.ui.SignInSession;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;

/** The workspace at the top of the drawer, and the others that one may go to. */
@org.springframework.stereotype.Component
class WorkspaceSwitcher implements ShellItem {

    private final SignInSession signIn;
    private final Logos logos;

    WorkspaceSwitcher(SignInSession signIn, Logos logos) {
        this.signIn = signIn;
        this.logos = logos;
    }

    @Override
    public Place place() {
        return Place.TOP;
    }

    @Override
    public int order() {
        return Places.Shell.WORKSPACES;
    }

    @Override
    public Component create() {
        var top = new Div(name());
        signIn.session().map(session -> session.workspace()).ifPresent(workspace -> logos.changedAt().ifPresent(
                at -> top.addComponentAsFirst(new LogoImage(workspace, at))));
        return top;
    }

    private Component name() {
        var choices = signIn.choices();
        var here = signIn.session().map(session -> session.workspace()).flatMap(
                id -> choices.stream().filter(choice -> choice.workspace().equals(id)).findFirst());
        if (choices.size() < 2) {
            var name = new Span(here.map(WorkspaceChoice::name).orElse(""));
            name.addClassName("workspace-name");
            return name;
        }
        var select = new Select<WorkspaceChoice>();
        select.setAriaLabel(select.getTranslation("workspace.menu.switch"));
        select.setItems(choices);
        select.setItemLabelGenerator(WorkspaceChoice::name);
        select.setWidthFull();
        here.ifPresent(select::setValue);
        select.addValueChangeListener(chosen -> signIn.switchTo(chosen.getValue().workspace()));
        return select;
    }
}
