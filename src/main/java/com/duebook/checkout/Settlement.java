package com.duebook.checkout;

import com.duebook.checkout.gateway.GatewayPayment;
import com.duebook.database.RetryDeadlocks;
import com.duebook.payments.CardMoney;
import com.duebook.payments.Payments;
import com.duebook.payments.RefundBook;
import com.duebook.problem.NotFound;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one way in which card money enters the books. Locks are taken in the order of {@link Payments}. */
@Service
@RetryDeadlocks
public class Settlement {

    private final Attempts attempts;
    private final AttemptShares wishes;
    private final Payments payments;
    private final RefundBook refunds;
    private final Access access;

    Settlement(Attempts attempts, AttemptShares wishes, Payments payments, RefundBook refunds, Access access) {
        this.attempts = attempts;
        this.wishes = wishes;
        this.payments = payments;
        this.refunds = refunds;
        this.access = access;
    }

    /**
     * Turns what the provider knows about a checkout into a payment, its allocations and its receipt. The provider's
     * word is taken as the whole truth of that moment, so it may be told late, twice, in any order and by anybody:
     * everything told before is a part of it.
     */
    @Transactional
    public void settle(UUID attemptId, GatewayPayment truth) {
        access.require(Right.EDIT_PAYMENTS);
        var attempt = attempts.locked(attemptId).orElseThrow(NotFound::new);
        attempt.hears(truth);
        if (truth.state() == GatewayPayment.State.PAID) {
            var money = truth.money(attempt.provider(), attempt.customer());
            refunds.settle(attempt.payment().orElseGet(() -> receive(attempt, money)), money);
        }
    }

    private UUID receive(PaymentAttempt attempt, CardMoney money) {
        var shares = wishes.findByAttemptId(attempt.id()).stream()
                .map(AttemptShare::share)
                .filter(share -> share.amount().currency().equals(money.received().currency()))
                .toList();
        var payment = payments.receive(money, shares);
        attempt.paidBy(payment);
        return payment;
    }
}
