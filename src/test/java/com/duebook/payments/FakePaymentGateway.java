package com.duebook.payments;

import com.duebook.checkout.gateway.CheckoutRequest;
import com.duebook.checkout.gateway.GatewayPayment;
import com.duebook.checkout.gateway.GatewayPayment.State;
import com.duebook.checkout.gateway.GatewayRefund;
import com.duebook.checkout.gateway.GatewayRefused;
import com.duebook.checkout.gateway.GatewayUnclear;
import com.duebook.checkout.gateway.OpenedCheckout;
import com.duebook.checkout.gateway.PaymentGateway;
import com.duebook.money.Money;
import java.net.URI;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

/** A provider in memory: keeps its word about idempotency keys, and loses answers when told to. */
public class FakePaymentGateway implements PaymentGateway {

    private final Map<String, GatewayPayment> payments = new ConcurrentHashMap<>();
    private final Map<String, CheckoutRequest> requests = new ConcurrentHashMap<>();
    private final Map<String, String> sessionsByKey = new ConcurrentHashMap<>();
    private final Map<String, GatewayRefund> refundsByKey = new ConcurrentHashMap<>();
    private final Map<UUID, GatewayRefund> refundsById = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();
    private volatile String newest = "";
    private volatile BooleanSupplier loseAnswer = () -> false;

    @Override
    public String name() {
        return "fake";
    }

    @Override
    public boolean isConnected() {
        return true;
    }

    /** As Stripe: three decimals end in 0. */
    @Override
    public boolean takes(Money amount) {
        return Money.decimals(amount.currency()) < 3 || amount.minor() % 10 == 0;
    }

    @Override
    public OpenedCheckout open(CheckoutRequest request) {
        var session = sessionsByKey.computeIfAbsent(request.idempotencyKey(), key -> {
            var id = "cs_" + count.incrementAndGet();
            requests.put(id, request);
            newest = id;
            var none = Money.zero(request.amount().currency());
            payments.put(id, new GatewayPayment(id, request.attempt(), State.OPEN, none, null, none, Chargeback.NONE));
            return id;
        });
        answer();
        return opened(session);
    }

    @Override
    public Optional<OpenedCheckout> find(CheckoutRequest request) {
        return payments.values().stream()
                .filter(payment -> request.attempt().equals(payment.attempt()))
                .findFirst()
                .map(payment -> opened(payment.session()));
    }

    @Override
    public GatewayPayment read(String session) {
        return Optional.ofNullable(payments.get(session)).orElseThrow(() -> new GatewayRefused("no " + session));
    }

    @Override
    public GatewayPayment expire(String session) {
        return change(session, payment -> payment.state() == State.OPEN ? in(payment, State.EXPIRED) : payment);
    }

    @Override
    public GatewayRefund refund(CardRefund request) {
        var refund = refundsByKey.computeIfAbsent(request.idempotencyKey(), key -> {
            var session = payments.values().stream()
                    .filter(payment -> request.reference().equals(payment.reference()))
                    .findFirst().orElseThrow(() -> new GatewayRefused("no " + request.reference())).session();
            refunded(session, request.amount());
            var made = new GatewayRefund("re_" + count.incrementAndGet(), request.amount(), GatewayRefund.State.DONE);
            refundsById.put(request.refund(), made);
            return made;
        });
        answer();
        return refund;
    }

    @Override
    public Optional<GatewayRefund> find(CardRefund request) {
        return Optional.ofNullable(refundsById.get(request.refund()));
    }

    /** From now on calls have their effect, but their answers get lost whenever this says so. */
    public void loseAnswers(BooleanSupplier when) {
        loseAnswer = when;
    }

    public void forgetIdempotencyKeys() {
        sessionsByKey.clear();
        refundsByKey.clear();
    }

    /** The payer pays what was asked for; refused when the checkout is not open any more. */
    public GatewayPayment pay(String session) {
        return change(session, payment -> {
            if (payment.state() != State.OPEN) {
                throw new GatewayRefused(session + " is " + payment.state());
            }
            return new GatewayPayment(session, payment.attempt(), State.PAID, asked(session),
                    "pi_" + count.incrementAndGet(), payment.refunded(), payment.chargeback());
        });
    }

    public GatewayPayment processing(String session) {
        return change(session, payment -> in(payment, State.PROCESSING));
    }

    public GatewayPayment failed(String session) {
        return change(session, payment -> in(payment, State.FAILED));
    }

    public GatewayPayment refunded(String session, Money amount) {
        return change(session, payment -> {
            var total = payment.refunded().plus(amount);
            if (total.compareTo(payment.received()) > 0) {
                throw new GatewayRefused("more than was paid");
            }
            return new GatewayPayment(session, payment.attempt(), payment.state(), payment.received(),
                    payment.reference(), total, payment.chargeback());
        });
    }

    public GatewayPayment disputed(String session, Chargeback dispute) {
        return change(session, payment -> new GatewayPayment(session, payment.attempt(), payment.state(),
                payment.received(), payment.reference(), payment.refunded(), dispute));
    }

    public Money asked(String session) {
        return Objects.requireNonNull(requests.get(session)).amount();
    }

    /** Checkouts of these attempts that a payer could pay now. */
    public List<String> payable(Collection<UUID> attempts) {
        return payments.values().stream()
                .filter(payment -> payment.state() == State.OPEN && attempts.contains(payment.attempt()))
                .map(GatewayPayment::session)
                .toList();
    }

    /** The checkout that was opened last. */
    public String newest() {
        return newest;
    }

    /** Whose checkouts were opened after so many others. */
    public List<UUID> attemptsAfter(int others) {
        return requests.values().stream()
                .sorted(Comparator.comparing(CheckoutRequest::attempt))
                .skip(others).map(CheckoutRequest::attempt).toList();
    }

    public int sessions() {
        return payments.size();
    }

    public int refunds() {
        return refundsById.size();
    }

    private GatewayPayment change(String session, UnaryOperator<GatewayPayment> change) {
        read(session);
        return payments.computeIfPresent(session, (id, payment) -> change.apply(payment));
    }

    private static GatewayPayment in(GatewayPayment payment, State state) {
        return new GatewayPayment(payment.session(), payment.attempt(), state, payment.received(),
                payment.reference(), payment.refunded(), payment.chargeback());
    }

    private void answer() {
        if (loseAnswer.getAsBoolean()) {
            throw new GatewayUnclear("the answer got lost", new IllegalStateException("connection reset"));
        }
    }

    private static OpenedCheckout opened(String session) {
        return new OpenedCheckout(session, URI.create("https://pay.example/" + session));
    }
}
