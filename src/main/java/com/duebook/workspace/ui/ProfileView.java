package com.duebook.workspace.ui;

import com.duebook.identity.PasswordChange;
import com.duebook.identity.People;
import com.duebook.identity.Theme;
import com.duebook.tenancy.Tenancy;
import com.duebook.text.Texts;
import com.duebook.ui.Card;
import com.duebook.ui.Page;
import com.duebook.ui.form.FieldRefusals;
import com.duebook.workspace.login.ui.SignInSession;
import com.duebook.workspace.ui.profile.ProfileSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What a member says about themselves, and their password. */
@Route("profile")
@Uses(Badge.class)
@Uses(Dialog.class)
@Uses(Grid.class)
class ProfileView extends Page {

    private final transient People people;
    private final transient PasswordChange passwords;
    private final transient Tenancy tenancy;
    private final transient SignInSession signIn;
    private final transient UUID identity;

    ProfileView(People people, PasswordChange passwords, Tenancy tenancy, SignInSession signIn, List<ProfileSection> more) {
        super("");
        this.people = people;
        this.passwords = passwords;
        this.tenancy = tenancy;
        this.signIn = signIn;
        this.identity = signIn.session().orElseThrow().identity();
        var person = tenancy.onPlatform(() -> people.person(identity));
        title(getTranslation("workspace.profile.title"));
        context(person.email());
        add(profile(person.name(), person.language(), person.theme()), password());
        more.stream().sorted(Comparator.comparingInt(ProfileSection::order))
                .forEach(part -> add(section(part.title(), part.create())));
    }

    private Component profile(String currentName, Locale currentLanguage, Theme currentTheme) {
        var name = new TextField(getTranslation("workspace.profile.name"), currentName, "");
        var language = new Select<Locale>();
        language.setLabel(getTranslation("workspace.profile.language"));
        language.setItems(Texts.LOCALES);
        language.setItemLabelGenerator(locale -> locale.getDisplayLanguage(locale));
        language.setValue(Texts.supported(currentLanguage));
        var theme = new Select<Theme>();
        theme.setLabel(getTranslation("workspace.profile.theme"));
        theme.setItems(Theme.values());
        theme.setItemLabelGenerator(value -> getTranslation("workspace.profile.theme." + value));
        theme.setValue(currentTheme);
        var refusals = new FieldRefusals().needed("identity.name", name);
        var save = new Button(getTranslation("ui.action.save"), clicked -> refusals.run(this, () -> signIn.showAs(
                tenancy.onPlatform(() -> people.changeProfile(
                        identity, name.getValue(), language.getValue(), theme.getValue())))));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        return section("workspace.profile.you", new FormLayout(name, language, theme), save);
    }

    private Component password() {
        var old = new PasswordField(getTranslation("workspace.profile.oldPassword"));
        var fresh = new PasswordField(getTranslation("workspace.newPassword.password"));
        fresh.setHelperText(getTranslation("workspace.newPassword.help"));
        var refusals = new FieldRefusals()
                .needed("identity.password.wrong", old)
                .needed("identity.password", fresh);
        var save = new Button(getTranslation("workspace.profile.changePassword"), clicked -> refusals.run(
                this, () -> signIn.goOnAs(passwords.change(identity, old.getValue(), fresh.getValue()))));
        return section("workspace.profile.passwordTitle", new FormLayout(old, fresh), save);
    }

    private Component section(String title, Component... parts) {
        var section = new Card(getTranslation(title), parts);
        section.addClassName("settings");
        return section;
    }
}
