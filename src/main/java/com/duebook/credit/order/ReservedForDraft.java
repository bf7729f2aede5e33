package com.duebook.credit.order;

import com.duebook.money.Money;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.time.Today;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What released orders have reserved for an invoice that is being written. Callers have checked the right to. */
@Repository
public class ReservedForDraft {

    private final TenantJdbc jdbc;
    private final Today today;

    ReservedForDraft(TenantJdbc jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /**
     * @param order the number that the invoice names; empty for none
     * @param draft the invoice as it is stored; null while it is new
     */
    @Transactional(readOnly = true)
    public List<Money> of(UUID customer, String order, @Nullable UUID draft) {
        return order.isEmpty() && draft == null ? List.of() : jdbc.sql("""
                        select o.remaining_minor, o.currency from credit_order o
                        where o.tenant_id = :tenant and o.customer_id = :customer and o.state = 'RELEASED' and o.lapses_on >= :day
                        and (o.billed_by = :draft or o.billed_by is null and o.reference = :order)""")
                .param("customer", customer).param("draft", draft).param("order", order).param("day", today.date())
                .query((row, number) -> Money.of(row.getLong(1), Currency.getInstance(row.getString(2))))
                .list();
    }

    /** How much of it needs room of its own. */
    public static Money beyond(List<Money> reserved, Money total) {
        var left = total;
        for (var amount : reserved) {
            if (amount.currency().equals(left.currency()) && left.isPositive()) {
                left = left.minus(left.min(amount));
            }
        }
        return left;
    }
}
