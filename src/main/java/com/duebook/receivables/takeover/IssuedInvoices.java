package com.duebook.receivables.takeover;

import com.duebook.audit.Deed;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.receivables.summary.Summaries;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.time.Today;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over invoices in batches, with the ledger entries and summaries that issuing them here would have made. */
@Service
public class IssuedInvoices {

    private final TenantJdbc jdbc;
    private final Summaries summaries;
    private final ImportedPayments payments;
    private final Access access;
    private final Tenancy tenancy;
    private final Today today;
    private final Journal journal;

    IssuedInvoices(
            TenantJdbc jdbc, Summaries summaries, ImportedPayments payments, Access access, Tenancy tenancy,
            Today today, Journal journal) {
        this.jdbc = jdbc;
        this.summaries = summaries;
        this.payments = payments;
        this.access = access;
        this.tenancy = tenancy;
        this.today = today;
        this.journal = journal;
    }

    /** Which of these numbers are taken, so that an import can pass over what is here already. */
    @Transactional(readOnly = true)
    public Set<String> known(Collection<String> numbers) {
        access.require(Right.READ);
        if (numbers.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(jdbc.sql("""
                        select i.number from invoice i where i.tenant_id = :tenant and i.number in (:numbers)""")
                .param("numbers", numbers)
                .query(String.class)
                .list());
    }

    /**
     * Best in batches of some hundreds to a few thousands.
     *
     * @return their ids, in the same order
     * @throws com.duebook.problem.Refusal for a line that no invoice may have
     * @throws org.springframework.dao.DuplicateKeyException when a number is taken
     */
    @Transactional
    public List<UUID> add(List<IssuedInvoice> issued) {
        access.require(Right.EDIT_INVOICES);
        var batch = new IssuedBatch(jdbc, summaries, tenancy.actor().name(), today.now());
        var ids = issued.stream().map(batch::take).toList();
        payments.add(batch.paid());
        batch.write();
        journal.record(Deed.INVOICES_IMPORTED, null, Details.none().with(Fact.COUNT, ids.size()));
        return ids;
    }
}
