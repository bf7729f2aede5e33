package com.duebook.payments;

import com.duebook.money.Money;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface StoredRefunds extends CrudRepository<PaymentRefund, UUID> {

    Optional<PaymentRefund> findByIntention(UUID intention);

    List<PaymentRefund> findByPaymentId(UUID payment);

    /** What of a payment went back or is on its way: what limits are held against. */
    default Money goneOrGoing(Payment payment) {
        return payment.refunded().plus(pendingOf(payment));
    }

    /** What of a payment is on its way back: it is still its credit, and promised to nobody else. */
    default Money pendingOf(Payment payment) {
        return Money.sum(
                findByPaymentId(payment.id()).stream()
                        .filter(PaymentRefund::isPending)
                        .map(PaymentRefund::amount)
                        .toList(),
                payment.amount().currency());
    }
}
