package com.duebook.credit.order;

import com.duebook.credit.limit.CreditGroups;
import com.duebook.database.RetryDeadlocks;
import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.TenantJdbc;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders that come by the dozen, from files. */
@Service
@RetryDeadlocks
public class ImportedOrders {

    private final TenantJdbc jdbc;
    private final Orders orders;
    private final CreditRequest credit;
    private final CreditGroups groups;
    private final Access access;

    ImportedOrders(TenantJdbc jdbc, Orders orders, CreditRequest credit, CreditGroups groups, Access access) {
        this.jdbc = jdbc;
        this.orders = orders;
        this.credit = credit;
        this.groups = groups;
        this.access = access;
    }

    /** An order that is here, whatever became of it. */
    public record Known(UUID customer, String reference, Money amount) {}

    /** All with one of these references, of whichever customer. */
    @Transactional(readOnly = true)
    public List<Known> known(Collection<String> references) {
        access.require(Right.READ);
        return references.isEmpty() ? List.of() : jdbc.sql("""
                        select o.customer_id, o.reference, o.amount_minor, o.currency from credit_order o
                        where o.tenant_id = :tenant and o.reference in (:references)""")
                .param("references", references)
                .query((row, number) -> new Known(Columns.id(row, "customer_id"), row.getString("reference"),
                        Money.of(row.getLong("amount_minor"), Currency.getInstance(row.getString("currency")))))
                .list();
    }

    /** Of each why it cannot be measured, as where an exchange rate is missing; empty where it can. */
    @Transactional(readOnly = true)
    public List<Optional<Refusal>> unmeasurable(List<NewOrder> wanted) {
        access.require(Right.READ);
        return wanted.isEmpty() ? List.of() : credit.unmeasurable(wanted);
    }

    /**
     * In their order, as {@link Orders#ask} does for each; all or none.
     *
     * @param member in whose name; null where nobody is known
     */
    @Transactional
    public void ask(List<NewOrder> wanted, @Nullable UUID member, String name) {
        access.require(Right.EDIT_INVOICES);
        if (wanted.isEmpty()) {
            return;
        }
        groups.lock(wanted.stream().map(NewOrder::customer).toList());
        wanted.forEach(order -> orders.ask(Ids.next(), order, member, name));
    }
}
