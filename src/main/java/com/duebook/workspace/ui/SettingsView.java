package com.duebook.workspace.ui;

import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.ui.Card;
import com.duebook.ui.Needs;
import com.duebook.ui.Page;
import com.duebook.ui.place.Places;
import com.duebook.workspace.ui.settings.SettingsSection;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.Comparator;
import java.util.List;

/** Everything about the workspace that its admins may set; others read of it what is theirs to know. */
@Route(SettingsView.PATH)
@Menu(title = "workspace.settings.title", icon = "cog", order = Places.Menu.SETTINGS)
@Needs(Right.READ)
@Uses(Checkbox.class)
@Uses(CheckboxGroup.class)
@Uses(ComboBox.class)
@Uses(ConfirmDialog.class)
@Uses(Dialog.class)
@Uses(FormLayout.class)
@Uses(HorizontalLayout.class)
@Uses(Notification.class)
@Uses(PasswordField.class)
@Uses(RadioButtonGroup.class)
@Uses(Select.class)
@Uses(TextArea.class)
@Uses(TextField.class)
@Uses(Upload.class)
@Uses(DatePicker.class)
class SettingsView extends Page {

    static final String PATH = "settings";

    private final Nav index = new Nav();
    private final Div all = new Div();

    SettingsView(List<SettingsSection> sections, Access access) {
        super("");
        title(getTranslation("workspace.settings.title"));
        if (access.may(Right.EDIT_MEMBERS)) {
            primary(new Anchor("settings/members", getTranslation("workspace.members.title")));
        }
        index.addClassName("settings-index");
        index.setAriaLabel(getTranslation("workspace.settings.index"));
        all.addClassName("settings-sections");
        sections.stream().filter(section -> access.may(section.needs())).sorted(Comparator.comparingInt(SettingsSection::order))
                .forEach(this::show);
        var both = new Div(index, all);
        both.addClassName("settings-page");
        add(both);
    }

    private void show(SettingsSection section) {
        var title = getTranslation(section.title());
        var card = new Card(title, section.create());
        card.addClassName("settings");
        card.setId(section.title().replaceFirst("\\.(title|section)$", "").replace('.', '-'));
        var link = new Anchor(PATH + "#" + card.getId().orElseThrow(), title);
        link.setRouterIgnore(true);
        index.add(link);
        all.add(card);
    }
}
