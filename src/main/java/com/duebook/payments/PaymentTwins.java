package com.duebook.payments;

import com.duebook.tenancy.Access;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.time.Today;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the same payment, typed a few minutes before: two people on one bank statement, or one who is not sure any more.
 * It may be right, so it is asked about and not refused.
 */
@Repository
public class PaymentTwins {

    private static final Duration MINUTES = Duration.ofMinutes(10);

    private final TenantJdbc jdbc;
    private final Access access;
    private final Today today;

    PaymentTwins(TenantJdbc jdbc, Access access, Today today) {
        this.jdbc = jdbc;
        this.access = access;
        this.today = today;
    }

    /** When it was written down and by whom. */
    public record Twin(Instant at, String by) {}

    /** The newest of the same customer, amount, day and, where both have one, reference; of another form. */
    @Transactional(readOnly = true)
    public Optional<Twin> of(PaymentDetails details) {
        access.require(Right.READ);
        return jdbc.sql("""
                        select p.recorded_at, p.recorded_by from payment p
                        where p.tenant_id = :tenant and p.customer_id = :customer and p.received_on = :on
                          and p.currency = :currency and p.amount_minor = :amount and p.recorded_at > :since
                          and (p.intention is null or p.intention <> :intention)
                          and (:reference = '' or coalesce(p.reference, '') in ('', :reference))
                        order by p.recorded_at desc limit 1""")
                .param("customer", details.customer())
                .param("on", details.receivedOn())
                .param("currency", details.amount().currency().getCurrencyCode())
                .param("amount", details.amount().minor())
                .param("since", today.now().minus(MINUTES))
                .param("intention", details.intention())
                .param("reference", details.reference() == null ? "" : details.reference())
                .query((row, number) -> new Twin(Columns.moment(row, 1), row.getString(2)))
                .optional();
    }
}
