package com.duebook.ledger;

import com.duebook.ledger.course.OpenCourse;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LedgerEntries extends Repository<LedgerEntry, UUID> {

    /** In minor units. */
    record AllocatedShare(UUID invoice, Currency currency, long minor) {}

    LedgerEntry save(LedgerEntry entry);

    @Query("""
            select new com.duebook.ledger.LedgerEntries$AllocatedShare(e.invoice, e.currency,
              sum(case when e.credit = RECEIVABLE then e.amountMinor else -e.amountMinor end))
            from LedgerEntry e where e.payment = :payment and e.kind = ALLOCATED
            group by e.invoice, e.currency order by e.invoice""")
    List<AllocatedShare> allocatedOf(UUID payment);

    /** Those that nothing has reversed yet, the newest first. */
    @Query("""
            select e from LedgerEntry e
            where e.invoice = :invoice and e.payment = :payment and e.kind = ALLOCATED and e.reverses is null
              and not exists (select r.id from LedgerEntry r where r.reverses = e.id)
            order by e.id desc""")
    List<LedgerEntry> standingAllocations(UUID payment, UUID invoice);

    /** Write-offs before money, and the newest money first. */
    @Query("""
            select e from LedgerEntry e
            where e.invoice = :invoice and e.kind in (WRITTEN_OFF, ALLOCATED) and e.reverses is null
              and not exists (select r.id from LedgerEntry r where r.reverses = e.id)
            order by case when e.kind = WRITTEN_OFF then 0 else 1 end, e.id desc""")
    List<LedgerEntry> standingSettlements(UUID invoice);

    /** By value date, which the index has. */
    @Query("""
            select new com.duebook.ledger.course.OpenCourse$Change(e.bookedOn,
              sum(case when e.debit = RECEIVABLE then e.amountMinor when e.credit = RECEIVABLE then -e.amountMinor else 0 end))
            from LedgerEntry e where e.item = :item group by e.bookedOn""")
    List<OpenCourse.Change> courseOf(UUID item);

    @Query("select e from LedgerEntry e where e.invoice = :invoice and e.kind = ISSUED and e.reverses is null")
    List<LedgerEntry> issuesOf(UUID invoice);
}
