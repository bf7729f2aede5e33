package com.duebook.workspace.ui.profile;

import com.duebook.identity.factor.Factor;
import com.duebook.identity.factor.SecondFactors;
import com.duebook.identity.passkey.PasskeyView;
import com.duebook.identity.passkey.Passkeys;
import com.duebook.ui.Dates;
import com.duebook.ui.Notices;
import com.duebook.ui.form.FieldRefusals;
import com.duebook.ui.form.FormDialog;
import com.duebook.workspace.login.ui.BrowserPasskeys;
import com.duebook.workspace.login.ui.SignInSession;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.UUID;

/** One's passkeys: adds, renames and removes them. */
class PasskeyList extends Div {

    private final transient Passkeys passkeys;
    private final transient SecondFactors factors;
    private final transient SignInSession signIn;
    private final transient Dates dates;
    private final transient Clock clock;
    private final transient UUID me;
    private final Grid<PasskeyView> list = new Grid<>();

    PasskeyList(Passkeys passkeys, SecondFactors factors, SignInSession signIn, Dates dates, Clock clock) {
        this.passkeys = passkeys;
        this.factors = factors;
        this.signIn = signIn;
        this.dates = dates;
        this.clock = clock;
        this.me = signIn.session().orElseThrow().identity();
        addClassName("section");
        addAttachListener(attached -> BrowserPasskeys.prepare(attached.getUI()));
        list.setAllRowsVisible(true);
        list.addThemeVariants(GridVariant.NO_BORDER);
        list.addComponentColumn(this::which).setHeader(getTranslation("workspace.passkeys.name"));
        list.addComponentColumn(this::actions).setFlexGrow(0).setAutoWidth(true);
        add(new Paragraph(getTranslation("workspace.passkeys.lead")), list,
                new Button(getTranslation("workspace.passkeys.add"), clicked -> askToAdd()));
        refresh();
    }

    private Component which(PasskeyView key) {
        var used = key.usedAt() == null ? getTranslation("workspace.passkeys.unused", dates.moment(key.addedAt()))
                : getTranslation("workspace.passkeys.used", dates.moment(key.addedAt()), dates.moment(key.usedAt()));
        var more = new Span(used);
        more.addClassName("member-email");
        var which = new Div(new Span(key.label()), more);
        which.addClassName("member-who");
        return which;
    }

    private Component actions(PasskeyView key) {
        return new Div(small("workspace.passkeys.rename", key, () -> askToRename(key)),
                small("workspace.passkeys.remove", key, () -> askToRemove(key)));
    }

    private Button small(String action, PasskeyView key, Runnable work) {
        var button = new Button(getTranslation(action), clicked -> work.run());
        button.setAriaLabel(getTranslation(action + ".which", key.label()));
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return button;
    }

    private void askToAdd() {
        var label = label(getTranslation("workspace.passkeys.usual"));
        var password = password();
        var refusals = refusals(password).needed("identity.passkey.label", label);
        new FormDialog(getTranslation("workspace.passkeys.add"), new FormLayout(label, password),
                getTranslation("workspace.passkeys.goOn"), () -> refusals.run(this, () -> {
                    signIn.countAttempt();
                    var name = label.getValue();
                    var question = passkeys.ask(me, name, password.getValue());
                    BrowserPasskeys.create(this, question.json(), answer -> {
                        var added = passkeys.add(me, question, answer, name);
                        signIn.goOnAs(added.person(), it -> it.and(Factor.PASSKEY, clock.instant()));
                        Notices.done(getTranslation("workspace.passkeys.added"));
                        refresh();
                        if (!added.codes().isEmpty()) {
                            new CodesDialog(added.codes(), signIn::resume).open();
                        }
                    });
                })).open();
    }

    private void askToRename(PasskeyView key) {
        var label = label(key.label());
        var refusals = new FieldRefusals().needed("identity.passkey.label", label);
        new FormDialog(getTranslation("workspace.passkeys.rename.which", key.label()), new FormLayout(label),
                getTranslation("ui.action.save"),
                () -> refusals.run(this, () -> {
                    passkeys.rename(me, key.id(), label.getValue());
                    refresh();
                })).open();
    }

    private void askToRemove(PasskeyView key) {
        var password = password();
        var form = new Div(new Paragraph(getTranslation("workspace.passkeys.remove.text", key.label())), password);
        form.addClassName("section");
        var refusals = refusals(password);
        new FormDialog(getTranslation("workspace.passkeys.remove.which", key.label()), form, getTranslation("workspace.passkeys.remove"),
                () -> refusals.run(this, () -> {
                    signIn.countAttempt();
                    var after = passkeys.remove(me, key.id(), password.getValue());
                    signIn.goOnAs(after, it -> factors.has(me) ? it : it.passwordOnly());
                    // The recovery codes go with the last of them.
                    UI.getCurrent().refreshCurrentRoute(false);
                })).dangerous().open();
    }

    private TextField label(String value) {
        return new TextField(getTranslation("workspace.passkeys.name"), value, "");
    }

    private PasswordField password() {
        return new PasswordField(getTranslation("workspace.profile.oldPassword"));
    }

    private static FieldRefusals refusals(PasswordField password) {
        return new FieldRefusals().needed("identity.password", password);
    }

    private void refresh() {
        var keys = passkeys.of(me);
        list.setItems(keys);
        list.setVisible(!keys.isEmpty());
    }
}
