package com.duebook.stripe.ui;

import com.duebook.dualcontrol.ui.ActionConfirmation;
import com.duebook.site.Site;
import com.duebook.stripe.StripeProbe;
import com.duebook.tenancy.Right;
import com.duebook.ui.Live;
import com.duebook.ui.Notices;
import com.duebook.ui.form.Confirm;
import com.duebook.workspace.connection.ConnectedAccounts;
import com.duebook.workspace.connection.StripeConnection;
import com.duebook.workspace.connection.StripeConnections;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import org.jspecify.annotations.Nullable;

/** The state of the connection, a test of it, and the two ways to connect: an account here, or a key of one's own. */
class StripeSettingsPart extends Div implements AfterNavigationObserver {

    private final transient StripeConnections connections;
    private final transient StripeProbe probe;
    private final transient Site site;
    private final transient AccountSetUp setUp;
    private final transient ActionConfirmation door;
    private final boolean mayConnect;

    StripeSettingsPart(
            StripeConnections connections, StripeProbe probe, AccountSetUp setUp, ActionConfirmation door, Site site,
            Live live, boolean mayConnect) {
        this.connections = connections;
        this.probe = probe;
        this.setUp = setUp;
        this.door = door;
        this.site = site;
        this.mayConnect = mayConnect;
        addClassName("section");
        live.onChange(this, ConnectedAccounts.TOPIC, this::show);
        show();
    }

    /** From Stripe's pages, or from a link of theirs that is over. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter(AccountSetUp.RETURNED).ifPresent(how -> {
            setUp.returned(how, mayConnect);
            show();
            scrollIntoView();
        });
    }

    private void show() {
        removeAll();
        var connection = connections.find();
        var account = connection.filter(found -> found.account() != null);
        var buttons = new HorizontalLayout();
        buttons.setWrap(true);
        add(new Paragraph(words(connection.orElse(null))), buttons);
        if (probe.isConnected()) {
            buttons.add(button("stripe.settings.test", this::test));
        }
        if (!mayConnect) {
            return;
        }
        if (connection.filter(StripeConnection::ownKey).isPresent()) {
            buttons.add(button("stripe.settings.disconnect", this::askToDisconnect));
        } else {
            setUp.buttons(account.orElse(null), probe.isConnected(), this::show).forEach(buttons::add);
        }
        if (account.isEmpty()) {
            connection.ifPresentOrElse(
                    found -> add(new OwnKeyForm(connections, door, site, found.endpoint(), () -> {
                        show();
                        test();
                    })),
                    () -> buttons.add(button("stripe.settings.connect", this::reserve)));
        }
    }

    private String words(@Nullable StripeConnection connection) {
        if (connection != null && connection.ownKey()) {
            return getTranslation("stripe.settings.own");
        }
        return connection != null && connection.account() != null
                ? getTranslation("stripe.connect.state." + connection.state(), connection.account())
                : getTranslation(probe.isConnected() ? "stripe.settings.platform" : "stripe.settings.none");
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
                getTranslation("stripe.settings.disconnect"), () -> door.open(Right.OWN, () -> {
                    connections.disconnect();
                    show();
                }));
    }

    private Button button(String text, Runnable action) {
        return new Button(getTranslation(text), clicked -> action.run());
    }
}
