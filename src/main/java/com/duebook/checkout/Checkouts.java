package com.duebook.checkout;

import com.duebook.checkout.gateway.CheckoutRequest;
import com.duebook.checkout.gateway.GatewayPayment;
import com.duebook.checkout.gateway.GatewayRefused;
import com.duebook.checkout.gateway.OpenedCheckout;
import com.duebook.checkout.gateway.PaymentGateway;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantProfiles;
import com.duebook.time.Today;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Checkouts at the provider, from the click on "Pay" to the truth about it. Nothing here runs in a transaction; each
 * step that must be remembered is one of its own in {@link AttemptBook}.
 */
@Service
public class Checkouts {

    private static final int ROUNDS = 4;

    private final AttemptBook book;
    private final Settlement settlement;
    private final PaymentGateway gateway;
    private final Access access;
    private final Tenancy tenancy;
    private final TenantProfiles profiles;
    private final Today today;

    Checkouts(AttemptBook book, Settlement settlement, PaymentGateway gateway, Access access, Tenancy tenancy,
            TenantProfiles profiles, Today today) {
        this.book = book;
        this.settlement = settlement;
        this.gateway = gateway;
        this.access = access;
        this.tenancy = tenancy;
        this.profiles = profiles;
        this.today = today;
    }

    /** @param page where the payer goes on */
    public record Begun(UUID attempt, URI page) {}

    /** Saves the attempt, then opens its checkout. Older checkouts of the same invoices end before. */
    public Begun begin(Basket basket) {
        if (isPaused()) {
            throw new Refusal("payments.refusal.paused");
        }
        for (var round = 0; round < ROUNDS; round++) {
            switch (book.claim(basket, gateway.name())) {
                case CheckoutClaim.Granted(var attempt) -> {
                    return open(attempt);
                }
                case CheckoutClaim.AlreadyOpen(var attempt, var page) -> {
                    return new Begun(attempt, page);
                }
                case CheckoutClaim.Taken(var attempts) -> attempts.forEach(this::end);
            }
        }
        throw new Refusal("payments.refusal.busy");
    }

    /** Re-reads the truth about an attempt and settles it. Whoever has heard any news calls this: webhook, payer, sweep. */
    public AttemptView refresh(UUID attempt) {
        access.require(Right.EDIT_PAYMENTS);
        var view = book.view(attempt);
        view.session().map(gateway::read).or(() -> lost(attempt)).ifPresent(truth -> settlement.settle(attempt, truth));
        return book.view(attempt);
    }

    /** Whether the workspace can take payments through the provider at all. */
    public boolean isPossible() {
        return gateway.isConnected() && !isPaused();
    }

    /** Nobody can pay by card just now, and nobody needs to know why: the workspace is suspended, or a copy in quarantine. */
    public boolean isPaused() {
        return profiles.of(tenancy.tenant()).suspended() || gateway.isPaused();
    }

    public Optional<AttemptView> newestThrough(UUID link) {
        access.require(Right.READ);
        return book.newestThrough(link);
    }

    /** The payment that came of an attempt through this link, the newest of several. */
    public Optional<UUID> paidThrough(UUID link) {
        access.require(Right.READ);
        return book.newestPaymentThrough(link);
    }

    /** For news that name only the provider's checkout. Empty when it is none of this workspace's. */
    public Optional<UUID> attemptOf(String session) {
        access.require(Right.EDIT_PAYMENTS);
        return book.ofSession(gateway.name(), session);
    }

    void refreshPaid(UUID payment) {
        book.ofPayment(payment).ifPresent(this::refresh);
    }

    /** Makes it unpayable, or finds out that it was paid. */
    void end(UUID attempt) {
        var view = book.view(attempt);
        if (view.session().isEmpty()) {
            open(attempt);
            view = book.view(attempt);
        }
        view.session().map(gateway::expire).ifPresent(truth -> believe(attempt, truth));
        if (book.view(attempt).state().isLive()) {
            throw new Refusal("payments.refusal.processing");
        }
    }

    /** It is the provider who says so, even where a payer's click made us ask. */
    private void believe(UUID attempt, GatewayPayment truth) {
        tenancy.runAs(tenancy.tenant(), () -> settlement.settle(attempt, truth));
    }

    private Begun open(UUID attempt) {
        var request = book.request(attempt);
        if (!gateway.takes(request.amount())) {
            book.givenUp(attempt);
            throw new Refusal("payments.refusal.notOnline");
        }
        try {
            var checkout = answer(request);
            if (book.opened(attempt, checkout)) {
                return new Begun(attempt, checkout.page());
            }
            throw new Refusal("payments.refusal.superseded");
        } catch (GatewayRefused e) {
            book.givenUp(attempt);
            throw e;
        }
    }

    private OpenedCheckout answer(CheckoutRequest request) {
        return IdempotencyKeys.mayBeForgotten(request.createdAt(), today.now())
                ? gateway.find(request).orElseGet(() -> gateway.open(request))
                : gateway.open(request);
    }

    /** A checkout whose opening was answered unclearly may exist, and may even be paid. */
    private Optional<GatewayPayment> lost(UUID attempt) {
        var request = book.request(attempt);
        var found = gateway.find(request).map(OpenedCheckout::session).map(gateway::read);
        if (found.isEmpty() && today.now().isAfter(request.expiresAt())) {
            book.givenUp(attempt);
        }
        return found;
    }
}
