package com.duebook.receivables.summary;

import com.duebook.ledger.check.BookedSums;
import com.duebook.ledger.summary.InvoiceFigures;
import com.duebook.receivables.summary.LedgerCheck.WrongDay;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Due dates: what the summary says against items and invoices. */
@Component
class DayCheck {

    private record DueDate(String currency, LocalDate on) {

        private static final Comparator<DueDate> ORDER =
                Comparator.comparing(DueDate::currency).thenComparing(DueDate::on);
    }

    private final BookedSums booked;
    private final StoredSums stored;

    DayCheck(BookedSums booked, StoredSums stored) {
        this.booked = booked;
        this.stored = stored;
    }

    List<WrongDay> wrong(int most) {
        var days = new TreeMap<DueDate, BookedSums.Day>(DueDate.ORDER);
        var counted = new TreeMap<DueDate, InvoiceFigures>(DueDate.ORDER);
        booked.days().forEach(day -> days.put(new DueDate(day.currency(), day.dueOn()), day));
        stored.days().forEach(day -> counted.put(new DueDate(day.currency(), day.dueOn()), day.invoices()));
        counted.keySet().forEach(due -> days.putIfAbsent(due, nothing(due)));
        return days.entrySet().stream()
                .filter(day -> !agrees(day.getValue(), counted.getOrDefault(day.getKey(), InvoiceFigures.NONE)))
                .limit(most)
                .map(day -> wrong(day.getValue()))
                .toList();
    }

    private static boolean agrees(BookedSums.Day day, InvoiceFigures counted) {
        return day.storedItems() == day.items() && day.storedOpen() == day.open() && day.heldTooMuch() == 0 && day.chargedTooMuch() == 0
                && day.invoices().equals(counted);
    }

    private static BookedSums.Day nothing(DueDate due) {
        return new BookedSums.Day(due.currency(), due.on(), 0, 0, 0, 0, 0, 0, InvoiceFigures.NONE);
    }

    private static WrongDay wrong(BookedSums.Day day) {
        return new WrongDay(day.currency(), day.dueOn(), day.storedItems(), day.items(), day.storedOpen(), day.open());
    }
}
