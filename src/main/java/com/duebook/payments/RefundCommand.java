package com.duebook.payments;

import com.duebook.customers.Customers;
import com.duebook.dualcontrol.ControlledCommand;
import com.duebook.dualcontrol.Look;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Right;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Money that goes back, of one payment. */
@Component
class RefundCommand implements ControlledCommand<RefundWish> {

    private final StoredPayments payments;
    private final StoredRefunds stored;
    private final Refunds refunds;
    private final Customers customers;

    RefundCommand(StoredPayments payments, StoredRefunds stored, Refunds refunds, Customers customers) {
        this.payments = payments;
        this.stored = stored;
        this.refunds = refunds;
        this.customers = customers;
    }

    @Override
    public String kind() {
        return "refund";
    }

    @Override
    public Right right() {
        return Right.REFUND;
    }

    @Override
    public Class<RefundWish> details() {
        return RefundWish.class;
    }

    @Override
    public Look look(UUID id, RefundWish wish) {
        var payment = payments.locked(id).orElseThrow(NotFound::new);
        var pending = stored.pendingOf(payment);
        if (pending.plus(wish.amount()).compareTo(payment.unallocated()) > 0) {
            throw new Refusal("payments.refusal.refund");
        }
        var reference = wish.reference();
        return new Look(customers.brief(payment.customer()).name(), payment.customer(), "payments/" + id,
                reader -> Stream.ofNullable(reference).toList(), wish.amount(),
                stored.goneOrGoing(payment).plus(wish.amount()),
                payment.unallocated().minor() + " " + payment.refunded().minor() + " " + pending.minor());
    }

    @Override
    public @Nullable UUID perform(UUID intention, UUID payment, RefundWish wish) {
        return refunds.refund(wish.details(intention, payment));
    }
}
