package com.duebook.ledger;

import com.duebook.ledger.course.OpenCourse;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LedgerEntries extends Repository<LedgerEntry, UUID> {

    /** Of an invoice or a charge, in minor units. */
    record AllocatedShare(UUID debt, Currency currency, long minor) {}

    LedgerEntry save(LedgerEntry entry);

    @Query("""
            select new com.duebook.ledger.LedgerEntries$AllocatedShare(coalesce(e.invoice, e.item), e.currency,
              sum(case when e.credit = RECEIVABLE then e.amountMinor else -e.amountMinor end))
            from LedgerEntry e where e.payment = :payment and e.kind = ALLOCATED
            group by coalesce(e.invoice, e.item), e.currency order by coalesce(e.invoice, e.item)""")
    List<AllocatedShare> allocatedOf(UUID payment);

    /** Those that nothing has reversed yet, the newest first. */
    @Query("""
            select e from LedgerEntry e
            where e.item in :items and e.payment = :payment and e.kind = ALLOCATED and e.reverses is null
              and not exists (select r.id from LedgerEntry r where r.reverses = e.id)
            order by e.id desc""")
    List<LedgerEntry> standingAllocations(UUID payment, List<UUID> items);

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

    /** What the items began with. */
    @Query("select e from LedgerEntry e where e.item in :items and e.kind in (ISSUED, INTEREST, FEE, DEPOSIT) and e.reverses is null")
    List<LedgerEntry> beginningsOf(List<UUID> items);
}
