package com.duebook.workspace.ui;

import com.duebook.site.Site;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.ui.FieldRefusals;
import com.duebook.ui.Notices;
import com.duebook.workspace.StripeConnection;
import com.duebook.workspace.StripeConnections;
import com.duebook.workspace.StripeSecrets;
import com.duebook.workspace.ui.settings.SettingsSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;

/** The workspace's own key at Stripe. What was saved is never shown again. */
@org.springframework.stereotype.Component
class StripeSection implements SettingsSection {

    private final StripeConnections connections;
    private final Access access;
    private final Site site;

    StripeSection(StripeConnections connections, Access access, Site site) {
        this.connections = connections;
        this.access = access;
        this.site = site;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String title() {
        return "workspace.settings.stripe";
    }

    @Override
    public Component create() {
        var form = new SettingsForm();
        var state = new Paragraph(state(form));
        form.addComponentAsFirst(state);
        if (access.may(Right.OWN)) {
            var key = form.add("stripeKey", new PasswordField());
            var webhook = form.add("stripeWebhook", new PasswordField());
            var refusals = new FieldRefusals()
                    .needed("workspace.stripe.key", key)
                    .needed("workspace.stripe.webhook", webhook);
            form.save(() -> refusals.run(form, () -> {
                connections.connect(new StripeSecrets(key.getValue().strip(), webhook.getValue().strip()));
                key.clear();
                webhook.clear();
                state.setText(state(form));
                Notices.done(form.getTranslation("workspace.settings.saved"));
            }));
        }
        return form;
    }

    private String state(SettingsForm form) {
        return connections.find()
                .map(connection -> form.getTranslation("workspace.stripe.connected", webhook(connection)))
                .orElseGet(() -> form.getTranslation("workspace.stripe.open"));
    }

    private String webhook(StripeConnection connection) {
        return site.uri("webhooks/stripe/" + connection.endpoint()).toString();
    }
}
