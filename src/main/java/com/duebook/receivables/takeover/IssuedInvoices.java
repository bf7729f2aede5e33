package com.duebook.receivables.takeover;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.customers.CustomerNames;
import com.duebook.ledger.DebtWatch;
import com.duebook.ledger.HoldWatch;
import com.duebook.ledger.LedgerBatch;
import com.duebook.ledger.summary.Summaries;
import com.duebook.money.Money;
import com.duebook.receivables.InvoiceState;
import com.duebook.receivables.takeover.ImportedPayments.ImportedPayment;
import com.duebook.receivables.takeover.ImportedPayments.Recorded;
import com.duebook.receivables.takeover.ImportedPayments.Source;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.text.NameKey;
import com.duebook.time.Today;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over invoices in batches, with the ledger entries and summaries that issuing them here would have made. */
@Service
public class IssuedInvoices {

    private final TenantJdbc jdbc;
    private final Summaries summaries;
    private final ImportedPayments payments;
    private final CustomerNames names;
    private final Access access;
    private final Tenancy tenancy;
    private final Today today;
    private final Journal journal;
    private final DebtWatch debts;
    private final HoldWatch holds;

    IssuedInvoices(
            TenantJdbc jdbc, Summaries summaries, ImportedPayments payments, CustomerNames names, Access access,
            Tenancy tenancy, Today today, Journal journal, DebtWatch debts, HoldWatch holds) {
        this.jdbc = jdbc;
        this.summaries = summaries;
        this.payments = payments;
        this.names = names;
        this.access = access;
        this.tenancy = tenancy;
        this.today = today;
        this.journal = journal;
        this.debts = debts;
        this.holds = holds;
    }

    /** Once after the last batch, in the transaction that ends the run: whoever watches debts looks at all customers. */
    public void added() {
        access.require(Right.ISSUE);
        debts.changedForMany();
    }

    /** What has these numbers here, by {@link NameKey}, so that an import can pass over it, or say that it is something else. */
    @Transactional(readOnly = true)
    public List<KnownInvoice> known(Collection<String> numbers) {
        access.require(Right.READ);
        var known = numbers.isEmpty() ? List.<KnownInvoice>of() : jdbc.sql("""
                        select i.number, i.customer_id, i.state, i.currency, i.total_minor, i.open_minor, i.issued_on, i.due_on
                        from invoice i where i.tenant_id = :tenant and i.number_key in (:numbers)""")
                .param("numbers", numbers.stream().map(NameKey::of).toList())
                .query((row, number) -> known(row))
                .list();
        var called = names.of(known.stream().map(KnownInvoice::customer).toList());
        return known.stream().map(invoice -> invoice.of(called.name(invoice.customer()))).toList();
    }

    /** Payments and credit notes' rests that came under these numbers and are no invoice's. */
    @Transactional(readOnly = true)
    public List<ImportedPayment> knownCredits(Collection<String> numbers) {
        access.require(Right.READ);
        var found = payments.credits(numbers);
        var invoices = invoices(found.stream().map(ImportedPayment::reference).toList());
        return found.stream().filter(payment -> !invoices.contains(NameKey.of(payment.reference()))).toList();
    }

    private Set<String> invoices(List<String> numbers) {
        return numbers.isEmpty() ? Set.of() : Set.copyOf(jdbc.sql("""
                        select i.number_key from invoice i
                        where i.tenant_id = :tenant and i.number_key in (:numbers) and i.kind = 'INVOICE'""")
                .param("numbers", numbers.stream().map(NameKey::of).toList())
                .query(String.class)
                .list());
    }

    /** Payments of these days and amounts in minor units, so that none is taken a second time. */
    @Transactional(readOnly = true)
    public List<Recorded> recorded(Collection<LocalDate> days, Collection<Long> minor) {
        access.require(Right.READ);
        return payments.recorded(days, minor);
    }

    /** Of which nobody knows any more how their money came; as {@link #add(List, Function)} otherwise. */
    @Transactional
    public List<UUID> add(List<IssuedInvoice> issued) {
        return add(issued, invoice -> Source.MONEY);
    }

    /**
     * Best in batches of some hundreds to a few thousands.
     *
     * @param means how the money of an invoice came
     * @return their ids, in the same order
     * @throws com.duebook.problem.Refusal for a line that no invoice may have
     * @throws org.springframework.dao.DuplicateKeyException when a number is taken
     */
    @Transactional
    public List<UUID> add(List<IssuedInvoice> issued, Function<IssuedInvoice, Source> means) {
        access.require(Right.ISSUE);
        var batch = batch();
        var ids = issued.stream().map(invoice -> batch.take(invoice, means.apply(invoice))).toList();
        payments.add(batch.payments());
        batch.write(holds);
        journal.record(AuditEvent.INVOICES_IMPORTED, null, Details.none().with(Fact.COUNT, ids.size()));
        return ids;
    }

    /**
     * Takes over what counts for customers and has no invoice.
     *
     * @throws org.springframework.dao.DuplicateKeyException when a credit note's number is taken
     */
    @Transactional
    public void addCredits(List<UnappliedCredit> credits) {
        access.require(Right.CREDIT);
        var batch = batch();
        credits.forEach(batch::take);
        payments.add(batch.payments());
        batch.write(holds);
        journal.record(AuditEvent.CREDITS_IMPORTED, null, Details.none().with(Fact.COUNT, credits.size()));
    }

    private static KnownInvoice known(ResultSet row) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        return new KnownInvoice(row.getString("number"), Columns.id(row, "customer_id"), "",
                InvoiceState.valueOf(row.getString("state")), Money.of(row.getLong("total_minor"), currency),
                Money.of(row.getLong("open_minor"), currency), row.getObject("issued_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class));
    }

    private IssuedBatch batch() {
        var now = today.now();
        return new IssuedBatch(jdbc, summaries, new LedgerBatch(summaries, journal, tenancy.tenant(), tenancy.actor().name(), now), now);
    }
}
