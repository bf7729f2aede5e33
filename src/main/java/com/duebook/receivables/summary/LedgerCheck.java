package com.duebook.receivables.summary;

import com.duebook.ledger.check.BookedSums;
import com.duebook.ledger.check.BooksAgree;
import com.duebook.ledger.check.BooksAgree.WrongBookings;
import com.duebook.ledger.check.BooksAgree.WrongCustomer;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proves the stored amounts equal to the ledger that they are kept from. */
@Service
public class LedgerCheck {

    private static final int AT_ONCE = 2_000;
    private static final int MOST = 1_000;

    private final BooksAgree books;
    private final BookedSums booked;
    private final StoredSums stored;
    private final DayCheck days;
    private final Access access;

    LedgerCheck(BooksAgree books, BookedSums booked, StoredSums stored, DayCheck days, Access access) {
        this.books = books;
        this.booked = booked;
        this.stored = stored;
        this.days = days;
        this.access = access;
    }

    /**
     * An invoice, or a charge, whose stored amount, open or settled by credit notes and write-offs, is not what its entries or items sum
     * to, in minor units; or whose due date is not that of its items.
     */
    public record WrongInvoice(UUID invoice, long stored, long booked) {}

    /** A due date whose summary is not what its items and invoices sum to, in items and minor units. */
    public record WrongDay(
            String currency, LocalDate dueOn, long storedItems, long items, long storedOpen, long open) {}

    /** What does not agree, a thousand of each at most; all lists are empty in a sound workspace. */
    public record Differences(
            List<WrongInvoice> invoices, List<WrongCustomer> customers, List<WrongDay> days,
            List<WrongBookings> bookings) {

        public boolean none() {
            return invoices.isEmpty() && customers.isEmpty() && days.isEmpty() && bookings.isEmpty();
        }
    }

    @Transactional(readOnly = true)
    public Differences differences() {
        access.require(Right.READ);
        var wrong = new ArrayList<WrongInvoice>();
        books.wrongItems().forEach(item -> wrong.add(new WrongInvoice(item.debt(), item.stored(), item.booked())));
        addInvoices(wrong);
        return new Differences(List.copyOf(wrong), books.wrongCustomers(), days.wrong(MOST), books.wrongBookings());
    }

    /** So many at a time by id that neither side is read as a whole. */
    private void addInvoices(List<WrongInvoice> wrong) {
        var most = wrong.size() + MOST;
        @Nullable UUID last = null;
        List<StoredSums.Invoice> page;
        do {
            page = stored.after(last, AT_ONCE);
            compare(page, wrong);
            last = page.isEmpty() ? null : page.getLast().id();
        } while (page.size() == AT_ONCE && wrong.size() < most);
    }

    private void compare(List<StoredSums.Invoice> page, List<WrongInvoice> wrong) {
        if (page.isEmpty()) {
            return;
        }
        var ids = page.stream().map(StoredSums.Invoice::id).toList();
        var items = booked.items(ids);
        var settled = booked.settled(ids);
        for (var invoice : page) {
            var owed = items.get(invoice.id());
            var open = owed == null ? 0 : owed.open();
            if (invoice.open() != open || owed != null && !Objects.equals(invoice.dueOn(), owed.dueOn())) {
                wrong.add(new WrongInvoice(invoice.id(), invoice.open(), open));
            }
            var by = settled.getOrDefault(invoice.id(), new BookedSums.Settled(0, 0));
            if (invoice.credited() != by.credited() || invoice.writtenOff() != by.writtenOff()) {
                wrong.add(new WrongInvoice(invoice.id(), invoice.credited() + invoice.writtenOff(),
                        by.credited() + by.writtenOff()));
            }
        }
    }
}
