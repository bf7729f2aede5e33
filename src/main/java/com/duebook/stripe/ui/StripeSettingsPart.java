package com.duebook.stripe.ui;

import com.duebook.site.Site;
import com.duebook.stripe.StripeProbe;
import com.duebook.ui.Confirm;
import com.duebook.ui.FieldRefusals;
import com.duebook.ui.Notices;
import com.duebook.workspace.StripeConnection;
import com.duebook.workspace.StripeConnections;
import com.duebook.workspace.StripeSecrets;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;

/** The state of the connection, a test of it, and the form of a workspace that brings its own key. */
class StripeSettingsPart extends Div {

    private final transient StripeConnections connections;
    private final transient StripeProbe probe;
    private final transient Site site;
    private final boolean mayConnect;

    StripeSettingsPart(StripeConnections connections, StripeProbe probe, Site site, boolean mayConnect) {
        this.connections = connections;
        this.probe = probe;
        this.site = site;
        this.mayConnect = mayConnect;
        addClassName("section");
        show();
    }

    private void show() {
        removeAll();
        var connection = connections.find();
        var isOwn = connection.filter(StripeConnection::ownKey).isPresent();
        var buttons = new HorizontalLayout();
        buttons.setWrap(true);
        if (probe.isConnected()) {
            add(new Paragraph(getTranslation(isOwn ? "stripe.settings.own" : "stripe.settings.platform")));
            buttons.add(button("stripe.settings.test", this::test));
        } else {
            add(new Paragraph(getTranslation("stripe.settings.none")));
        }
        add(buttons);
        if (mayConnect) {
            if (isOwn) {
                buttons.add(button("stripe.settings.disconnect", this::askToDisconnect));
            }
            connection.map(found -> form(found.endpoint())).ifPresentOrElse(this::add,
                    () -> buttons.add(button("stripe.settings.connect", this::reserve)));
        }
    }

    private Component form(String endpoint) {
        var address = new TextField(getTranslation("stripe.settings.address"));
        address.setValue(site.uri("webhooks/stripe/" + endpoint).toString());
        address.setReadOnly(true);
        address.setHelperText(getTranslation("stripe.settings.addressHelp"));
        var key = new PasswordField(getTranslation("stripe.settings.key"));
        key.setHelperText(getTranslation("stripe.settings.keyHelp"));
        var secret = new PasswordField(getTranslation("stripe.settings.secret"));
        secret.setHelperText(getTranslation("stripe.settings.secretHelp"));
        var refusals = new FieldRefusals().needed("workspace.stripe.key", key).needed("workspace.stripe.webhook", secret);
        var save = button("stripe.settings.save", () -> {
            if (refusals.run(this, () -> connections.connect(
                    new StripeSecrets(key.getValue().strip(), secret.getValue().strip())))) {
                show();
                test();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var fields = new FormLayout(address, key, secret);
        fields.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("30em", 2));
        fields.setColspan(address, 2);
        return new Div(fields, save);
    }

    private void reserve() {
        connections.reserveEndpoint();
        show();
    }

    private void test() {
        var answer = probe.probe();
        var found = getTranslation("stripe.settings.finding." + answer.finding());
        var words = answer.account().isEmpty()
                ? found : getTranslation("stripe.settings.answered", answer.account()) + " " + found;
        if (answer.works()) {
            Notices.done(words);
        } else {
            Notices.refused(words);
        }
    }

    private void askToDisconnect() {
        Confirm.destruction(getTranslation("stripe.settings.disconnectTitle"), getTranslation("stripe.settings.disconnectText"),
                getTranslation("stripe.settings.disconnect"), () -> {
                    connections.disconnect();
                    show();
                });
    }

    private Button button(String text, Runnable action) {
        return new Button(getTranslation(text), clicked -> action.run());
    }
}
