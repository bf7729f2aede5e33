package com.duebook.stripe;

import com.duebook.checkout.Settlement;
import com.duebook.checkout.gateway.GatewayPayment;
import com.duebook.checkout.gateway.GatewayUnclear;
import com.duebook.installation.Installation;
import com.duebook.jobs.TryLater;
import com.duebook.jobs.WorkHandler;
import com.duebook.problem.NotFound;
import com.duebook.workspace.connection.ConnectedAccounts;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes an event as a hint only: reads the checkout again from Stripe and hands that truth to {@link Settlement}. So
 * it does not matter in which order events come, or how often.
 */
@Component
class HandleStripeEvent implements WorkHandler {

    static final String KIND = "stripe.event";

    private static final Logger LOG = LoggerFactory.getLogger(HandleStripeEvent.class);
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final Duration IN_QUARANTINE = Duration.ofMinutes(5);

    private final StripeInbox inbox;
    private final StripeGateway gateway;
    private final Settlement settlement;
    private final StripeOnboarding onboarding;
    private final ConnectedAccounts accounts;
    private final Installation installation;
    private final WebhookLag lag;

    HandleStripeEvent(StripeInbox inbox, StripeGateway gateway, Settlement settlement, StripeOnboarding onboarding,
            ConnectedAccounts accounts, Installation installation, WebhookLag lag) {
        this.inbox = inbox;
        this.gateway = gateway;
        this.settlement = settlement;
        this.onboarding = onboarding;
        this.accounts = accounts;
        this.installation = installation;
        this.lag = lag;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String id) {
        if (installation.isInQuarantine()) {
            throw new TryLater("this database is in quarantine", IN_QUARANTINE);
        }
        var event = inbox.find(id);
        if (event.type().startsWith("account.")) {
            look(event);
        } else {
            truth(event).ifPresent(truth -> settle(id, truth));
        }
        inbox.handled(id);
        lag.applied(event.createdAt());
    }

    /** An account that shut us out can no longer be read. */
    private void look(InboxEvent event) {
        if (event.type().equals(StripeEvent.DEAUTHORIZED)) {
            accounts.disconnect();
        } else {
            onboarding.check();
        }
    }

    private Optional<GatewayPayment> truth(InboxEvent event) {
        try {
            if (event.session() != null) {
                return Optional.of(gateway.read(event.session()));
            }
            return Optional.ofNullable(event.intent()).flatMap(gateway::readByIntent);
        } catch (GatewayUnclear unclear) {
            throw new TryLater(String.valueOf(unclear.getMessage()), PAUSE);
        }
    }

    /** The account may be used by others too: what we did not begin is none of our business. */
    private void settle(String event, GatewayPayment truth) {
        if (truth.attempt() == null) {
            return;
        }
        try {
            settlement.settle(truth.attempt(), truth);
        } catch (NotFound notOurs) {
            LOG.info("{} is about {}, which is no attempt of this workspace", event, truth.session());
        }
    }
}
