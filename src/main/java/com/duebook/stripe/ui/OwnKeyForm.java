package com.duebook.stripe.ui;

import com.duebook.dualcontrol.ui.ActionConfirmation;
import com.duebook.site.Site;
import com.duebook.tenancy.Right;
import com.duebook.ui.form.FieldRefusals;
import com.duebook.workspace.connection.StripeConnections;
import com.duebook.workspace.connection.StripeSecrets;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;

/** For a workspace that brings a key of its own: where Stripe shall call, and with what Stripe is called. */
class OwnKeyForm extends Div {

    private final PasswordField key = new PasswordField();
    private final PasswordField secret = new PasswordField();

    /** @param connected what follows once the key is kept */
    OwnKeyForm(StripeConnections connections, ActionConfirmation door, Site site, String endpoint, Runnable connected) {
        var address = new TextField(getTranslation("stripe.settings.address"));
        address.setValue(site.uri("webhooks/stripe/" + endpoint).toString());
        address.setReadOnly(true);
        address.setHelperText(getTranslation("stripe.settings.addressHelp"));
        label(key, "stripe.settings.key");
        label(secret, "stripe.settings.secret");
        var refusals = new FieldRefusals().needed("workspace.stripe.key", key).needed("workspace.stripe.webhook", secret);
        var save = new Button(getTranslation("stripe.settings.save"), clicked -> refusals.run(this, () -> {
            StripeConnections.check(secrets());
            door.open(Right.OWN, () -> {
                connections.connect(secrets());
                connected.run();
            });
        }));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var fields = new FormLayout(address, key, secret);
        fields.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("30em", 2));
        fields.setColspan(address, 2);
        add(fields, save);
    }

    private StripeSecrets secrets() {
        return new StripeSecrets(key.getValue().strip(), secret.getValue().strip());
    }

    private void label(PasswordField field, String text) {
        field.setLabel(getTranslation(text));
        field.setHelperText(getTranslation(text + "Help"));
    }
}
