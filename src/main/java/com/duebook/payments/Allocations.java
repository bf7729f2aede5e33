package com.duebook.payments;

import com.duebook.ledger.Allocated;
import com.duebook.ledger.Ledger;
import com.duebook.ledger.SettlementOrder;
import com.duebook.money.CurrencyMismatch;
import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import com.duebook.receivables.Payable;
import com.duebook.receivables.Payables;
import com.duebook.time.Today;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves money between a payment's credit and invoices or charges. Whoever calls has locked the payment, or has just made it, and
 * before that these.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Allocations {

    private final Payables invoices;
    private final Allocated allocated;
    private final StoredRefunds refunds;
    private final Ledger ledger;
    private final Today today;

    Allocations(Payables invoices, Allocated allocated, StoredRefunds refunds, Ledger ledger, Today today) {
        this.invoices = invoices;
        this.allocated = allocated;
        this.refunds = refunds;
        this.ledger = ledger;
        this.today = today;
    }

    void lock(Collection<UUID> ids) {
        invoices.lock(ids);
    }

    List<Share> of(UUID payment) {
        return Share.of(allocated.of(payment));
    }

    /**
     * Each debt takes at most its share, what it has open and what the payment has left beside refunds on their way, in the
     * order in which money settles. The rest stays credit.
     *
     * @return what was taken
     */
    List<Share> give(Payment payment, List<Share> shares) {
        var own = fitting(payment, shares);
        var given = new ArrayList<Share>();
        // Only the provider takes its time over a refund.
        var promised = payment.method().isManual() ? Money.zero(payment.amount().currency()) : refunds.pendingOf(payment);
        inOrder(shares, own).forEach(share -> {
            var upTo = share.amount().min(payment.unallocated().minus(promised));
            if (upTo.isPositive()) {
                var taken = ledger.allocate(payment.id(), share.debt(), share.item(), upTo, payment.receivedOn());
                payment.allocated(taken);
                if (taken.isPositive()) {
                    given.add(new Share(share.debt(), share.item(), taken));
                }
            }
        });
        return given;
    }

    private static List<Share> inOrder(List<Share> shares, List<Payable> own) {
        var order = SettlementOrder.of(own).stream().map(Payable::debt).toList();
        return shares.stream().sorted(Comparator.comparingInt(share -> order.indexOf(share.debt()))).toList();
    }

    /** Because it was a mistake. */
    void takeBack(Payment payment, Share share) {
        ledger.unallocate(payment.id(), share.debt(), share.amount());
        payment.unallocated(share.amount());
    }

    /** Makes so much of the payment credit again, because it has gone back today; the newest invoices give first. */
    void free(Payment payment, Money amount) {
        for (var share : of(payment.id()).reversed()) {
            var missing = amount.minus(payment.unallocated());
            if (missing.isPositive()) {
                var part = missing.min(share.amount());
                ledger.unallocate(payment.id(), share.debt(), part, today.date());
                payment.unallocated(part);
            }
        }
    }

    /** Also when nothing is left to give: a mistake is one whatever the payment has. */
    private List<Payable> fitting(Payment payment, List<Share> shares) {
        if (shares.stream().anyMatch(share -> share.amount().isNegative())) {
            throw new Refusal("payments.refusal.amount");
        }
        var ids = shares.stream().map(Share::debt).distinct().toList();
        var own = invoices.lock(ids).stream().filter(row -> row.customer().equals(payment.customer())).toList();
        if (own.size() != ids.size()) {
            throw new Refusal("payments.refusal.otherCustomer");
        }
        var currency = payment.amount().currency();
        own.stream().map(row -> row.open().currency()).filter(other -> !other.equals(currency)).findFirst()
                .ifPresent(other -> {
                    throw new CurrencyMismatch(currency, other);
                });
        return own;
    }
}
