package com.duebook.ledger;

import com.duebook.audit.Journal;
import com.duebook.ledger.LedgerEntry.Stamp;
import com.duebook.ledger.summary.Summaries;
import com.duebook.money.Money;
import com.duebook.tenancy.Tenancy;
import com.duebook.time.Today;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Entries as {@link Ledger} has them written down: each sealed, counted on its day, and never changed but by another that
 * reverses it.
 */
@Component
class LedgerBook {

    private final LedgerEntries entries;
    private final Summaries summaries;
    private final Tenancy tenancy;
    private final Today today;
    private final Journal journal;

    LedgerBook(LedgerEntries entries, Summaries summaries, Tenancy tenancy, Today today, Journal journal) {
        this.entries = entries;
        this.summaries = summaries;
        this.tenancy = tenancy;
        this.today = today;
        this.journal = journal;
    }

    void add(LedgerEntry entry) {
        entry.bookedWith(journal.seal(entry.words(tenancy.tenant())), entry.words(tenancy.tenant()).seal());
        entries.save(entry);
        summaries.booked(entry.amount().currency(), entry.bookedOn(), entry.booked());
    }

    LedgerEntry entry(EntryKind kind, UUID customer, Money amount, LocalDate on) {
        return new LedgerEntry(kind, customer, amount, on, stamp());
    }

    Stamp stamp() {
        return new Stamp(today.now(), tenancy.actor().name());
    }

    /** @return by how much: never more than the entry has */
    Money lower(LedgerEntry entry, Money upTo, LocalDate on) {
        var part = upTo.min(entry.amount());
        if (part.isPositive()) {
            add(split(entry, part).reversed(on, stamp()));
        }
        return part;
    }

    /** Only whole entries are reversed. Both parts keep the entry's day; what stays is the newer one. */
    private LedgerEntry split(LedgerEntry entry, Money part) {
        var rest = entry.amount().minus(part);
        if (!rest.isPositive()) {
            return entry;
        }
        add(entry.reversed(entry.bookedOn(), stamp()));
        var taken = entry.again(part, stamp());
        add(taken);
        add(entry.again(rest, stamp()));
        return taken;
    }
}
