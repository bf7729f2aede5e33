package com.duebook.workspace.ui;

import com.duebook.ui.ShellItem;
import com.duebook.ui.place.Places;
import com.duebook.workspace.Logos;
import com.duebook.workspace.login.Choice;
import com.duebook.workspace.login.ui.Entrance;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;

/** The workspace at the top of the drawer, and the others that one may go to. */
@org.springframework.stereotype.Component
class WorkspaceSwitcher implements ShellItem {

    private final Entrance entrance;
    private final Logos logos;

    WorkspaceSwitcher(Entrance entrance, Logos logos) {
        this.entrance = entrance;
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
        entrance.session().map(session -> session.workspace()).ifPresent(workspace -> logos.changedAt().ifPresent(
                at -> top.addComponentAsFirst(new LogoImage(workspace, at))));
        return top;
    }

    private Component name() {
        var choices = entrance.choices();
        var here = entrance.session().map(session -> session.workspace()).flatMap(
                id -> choices.stream().filter(choice -> choice.workspace().equals(id)).findFirst());
        if (choices.size() < 2) {
            var name = new Span(here.map(Choice::name).orElse(""));
            name.addClassName("workspace-name");
            return name;
        }
        var select = new Select<Choice>();
        select.setAriaLabel(select.getTranslation("workspace.menu.switch"));
        select.setItems(choices);
        select.setItemLabelGenerator(Choice::name);
        select.setWidthFull();
        here.ifPresent(select::setValue);
        select.addValueChangeListener(chosen -> entrance.switchTo(chosen.getValue().workspace()));
        return select;
    }
}
