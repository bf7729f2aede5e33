package com.duebook.stripe;

import com.duebook.checkout.gateway.CheckoutRequest;
import com.duebook.checkout.gateway.GatewayPayment;
import com.duebook.checkout.gateway.GatewayRefund;
import com.duebook.checkout.gateway.GatewayRefused;
import com.duebook.checkout.gateway.OpenedCheckout;
import com.duebook.checkout.gateway.PaymentGateway;
import com.duebook.installation.Installation;
import com.duebook.money.Money;
import com.duebook.payments.CardRefund;
import com.stripe.StripeClient;
import com.stripe.model.Dispute;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.DisputeListParams;
import com.stripe.param.RefundListParams;
import com.stripe.param.checkout.SessionListParams;
import com.stripe.param.checkout.SessionRetrieveParams;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;

/** Hosted checkout pages of Stripe, in payment mode. */
@Component
class StripeGateway implements PaymentGateway {

    /** Clocks differ, and a first try may have been late. */
    private static final Duration BEFORE = Duration.ofMinutes(10);
    private static final Duration AFTER = Duration.ofHours(25);

    private final StripeAccounts accounts;
    private final StripeClients clients;
    private final Installation installation;
    private final StripeSettings settings;

    StripeGateway(StripeAccounts accounts, StripeClients clients, Installation installation, StripeSettings settings) {
        this.accounts = accounts;
        this.clients = clients;
        this.installation = installation;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "stripe";
    }

    @Override
    public List<String> pages() {
        return settings.checkoutPages();
    }

    @Override
    public boolean isConnected() {
        return accounts.current().isPresent() && !isPaused();
    }

    @Override
    public boolean isPaused() {
        return installation.isInQuarantine();
    }

    @Override
    public boolean takes(Money amount) {
        return StripeLimits.allow(amount);
    }

    @Override
    public OpenedCheckout open(CheckoutRequest request) {
        var client = clients.current();
        var parameters = StripeRequests.session(request);
        return StripeTruth.opened(StripeCall.of(
                () -> client.v1().checkout().sessions().create(parameters, keyed(request.idempotencyKey()))), request);
    }

    @Override
    public Optional<OpenedCheckout> find(CheckoutRequest request) {
        var client = clients.reachable();
        var around = SessionListParams.builder().setLimit(100L).setCreated(SessionListParams.Created.builder()
                .setGte(request.createdAt().minus(BEFORE).getEpochSecond())
                .setLte(request.createdAt().plus(AFTER).getEpochSecond())
                .build()).build();
        var attempt = request.attempt().toString();
        return StripeCall.of(() -> StreamSupport
                .stream(client.v1().checkout().sessions().list(around).autoPagingIterable().spliterator(), false)
                .filter(session -> attempt.equals(session.getClientReferenceId()))
                .findFirst()
                .map(session -> StripeTruth.opened(session, request)));
    }

    @Override
    public GatewayPayment read(String session) {
        return read(clients.reachable(), session);
    }

    /** Of the checkout that a payment intent came from; empty when it came from none of ours. */
    Optional<GatewayPayment> readByIntent(String intent) {
        var client = clients.reachable();
        var of = SessionListParams.builder().setPaymentIntent(intent).build();
        return StripeCall.of(() -> client.v1().checkout().sessions().list(of)).getData().stream().findFirst()
                .map(session -> read(client, session.getId()));
    }

    @Override
    public GatewayPayment expire(String session) {
        var client = clients.reachable();
        try {
            StripeCall.of(() -> client.v1().checkout().sessions().expire(StripeIds.checked(session)));
        } catch (GatewayRefused notOpenAnyMore) {
            // The payer was quicker, or it expired by itself: the truth below says which.
        }
        return read(client, session);
    }

    @Override
    public GatewayRefund refund(CardRefund request) {
        var client = clients.reachable();
        var parameters = StripeRequests.refund(request);
        return StripeTruth.refund(StripeCall.of(
                () -> client.v1().refunds().create(parameters, keyed(request.idempotencyKey()))));
    }

    @Override
    public Optional<GatewayRefund> find(CardRefund request) {
        var client = clients.reachable();
        var of = RefundListParams.builder().setPaymentIntent(request.reference()).setLimit(100L).build();
        var refund = request.refund().toString();
        return StripeCall.of(() -> StreamSupport
                .stream(client.v1().refunds().list(of).autoPagingIterable().spliterator(), false)
                .filter(found -> refund.equals(found.getMetadata().get(StripeRequests.REFUND)))
                .findFirst()
                .map(StripeTruth::refund));
    }

    private static GatewayPayment read(StripeClient client, String id) {
        var expanded = SessionRetrieveParams.builder()
                .addAllExpand(List.of("payment_intent", "payment_intent.latest_charge"))
                .build();
        var session = StripeCall.of(() -> client.v1().checkout().sessions().retrieve(StripeIds.checked(id), expanded));
        return StripeTruth.payment(session, isDisputed(session) ? newestDispute(client, session) : Optional.empty());
    }

    private static boolean isDisputed(Session session) {
        return StripeTruth.charge(session).filter(charge -> Boolean.TRUE.equals(charge.getDisputed())).isPresent();
    }

    private static Optional<Dispute> newestDispute(StripeClient client, Session session) {
        var of = DisputeListParams.builder().setPaymentIntent(session.getPaymentIntent()).build();
        return StripeCall.of(() -> client.v1().disputes().list(of)).getData().stream()
                .max(Comparator.comparing(Dispute::getCreated));
    }

    private static RequestOptions keyed(String idempotencyKey) {
        return RequestOptions.builder().setIdempotencyKey(idempotencyKey).build();
    }
}
