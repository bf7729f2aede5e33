package com.duebook.payments;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.money.Money;
import com.duebook.problem.NotFound;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.TenantJdbc;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Customers' money that no invoice has taken, and how open invoices take it. */
@Service
public class Credits {

    private static final String SELECT = """
            select p.customer_id, p.currency, sum(p.unallocated_minor), count(*) from payment p
            where p.tenant_id = :tenant and p.unallocated_minor > 0 %s
            group by p.customer_id, p.currency order by p.customer_id, p.currency""";

    private final StoredPayments payments;
    private final Allocations allocations;
    private final TenantJdbc jdbc;
    private final CreditWatch watch;
    private final Access access;
    private final Journal journal;

    Credits(StoredPayments payments, Allocations allocations, TenantJdbc jdbc, CreditWatch watch, Access access,
            Journal journal) {
        this.payments = payments;
        this.allocations = allocations;
        this.jdbc = jdbc;
        this.watch = watch;
        this.access = access;
        this.journal = journal;
    }

    /** @param payments that have something left of that currency, at least 1 */
    public record Credit(UUID customer, Money amount, int payments) {}

    /** What an invoice took of a payment. */
    public record Taken(UUID payment, Share share) {}

    /** All credit of the workspace in one grouped query, the entries of a customer together. */
    @Transactional(readOnly = true)
    public List<Credit> all() {
        access.require(Right.READ);
        return read(jdbc.sql(SELECT.formatted("")));
    }

    /** One entry per customer and currency. */
    @Transactional(readOnly = true)
    public List<Credit> of(Collection<UUID> customers) {
        access.require(Right.READ);
        return customers.isEmpty() ? List.of() : read(jdbc.sql(SELECT.formatted("and p.customer_id in (:customers)"))
                .param("customers", customers.stream().distinct().map(Ids::bytes).toList()));
    }

    /**
     * Lets open invoices of a customer take from all its credit, the oldest money first.
     *
     * @return what was taken, for {@link #giveBack} to undo it
     */
    @Transactional
    public List<Taken> use(UUID customer, List<Share> shares) {
        access.require(Right.EDIT_PAYMENTS);
        allocations.lock(shares.stream().map(Share::invoice).toList());
        var taken = new ArrayList<Taken>();
        var wanted = shares;
        for (var payment : oldestFirst(payments.lockedWithCredit(customer))) {
            var given = allocations.give(payment, inCurrencyOf(payment, wanted));
            given.forEach(share -> taken.add(new Taken(payment.id(), share)));
            wanted = wanted.stream().map(share -> without(given, share)).filter(it -> it.amount().isPositive()).toList();
        }
        watch.changed(customer);
        journal.record(AuditEvent.CREDIT_USED, customer, Details.none().with(Fact.COUNT, taken.size()));
        return taken;
    }

    /** By new entries; it is credit again. */
    @Transactional
    public void giveBack(List<Taken> taken) {
        access.require(Right.EDIT_PAYMENTS);
        allocations.lock(taken.stream().map(it -> it.share().invoice()).toList());
        taken.stream().sorted(Comparator.comparing(Taken::payment)).forEach(it -> {
            var payment = payments.locked(it.payment()).orElseThrow(NotFound::new);
            allocations.takeBack(payment, it.share());
            watch.changed(payment.customer());
            journal.record(AuditEvent.ALLOCATION_REVERSED, it.payment(), Details.none().with(Fact.INVOICE, it.share().invoice()));
        });
    }

    private static List<Payment> oldestFirst(List<Payment> payments) {
        return payments.stream().sorted(Comparator.comparing(Payment::receivedOn)).toList();
    }

    private static List<Share> inCurrencyOf(Payment payment, List<Share> shares) {
        var currency = payment.amount().currency();
        return shares.stream().filter(share -> share.amount().currency().equals(currency)).toList();
    }

    private static Share without(List<Share> given, Share wanted) {
        return given.stream()
                .filter(share -> share.invoice().equals(wanted.invoice()))
                .findFirst()
                .map(share -> new Share(wanted.invoice(), wanted.amount().minus(share.amount())))
                .orElse(wanted);
    }

    private static List<Credit> read(JdbcClient.StatementSpec statement) {
        return statement
                .query((row, at) -> new Credit(
                        Ids.uuid(row.getBytes(1)),
                        Money.of(row.getLong(3), Currency.getInstance(row.getString(2))), row.getInt(4)))
                .list();
    }
}
