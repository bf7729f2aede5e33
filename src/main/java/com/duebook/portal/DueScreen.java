package com.duebook.portal;

import com.duebook.receivables.DueInvoice;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the page of what is due says: who asks, for what, how much, until when, and one button.
 *
 * @param amount what is to be paid now, or what was asked for where nothing is
 * @param until when it is due
 * @param late how late, or null
 * @param closed why there is nothing to pay, or null
 * @param rows the open invoices where there are several to choose from
 * @param payable whether the amount on the button can be paid here
 * @param transfer null where there is nothing to transfer, or no account for it
 */
record DueScreen(
        String title,
        PayWords.Sum amount,
        @Nullable String ofTotal,
        String until,
        @Nullable String late,
        @Nullable String closed,
        List<Row> rows,
        boolean payable,
        @Nullable TransferLines transfer) {

    record Row(UUID id, String number, String due, @Nullable String late, PayWords.Sum open, boolean ticked) {}

    static DueScreen of(PayPage page, PayChoice choice, boolean payable, PayWords words) {
        var chosen = choice.invoices();
        var one = chosen.size() == 1 ? chosen.getFirst() : page.invoice();
        var nothing = chosen.isEmpty();
        var amount = !nothing ? choice.asked() : one.isOpen() ? one.open() : one.total();
        var several = chosen.size() > 1;
        return new DueScreen(
                several ? page.customer() : words.get("payments.portal.for", page.customer(), one.number()),
                words.sum(amount),
                !several && one.isOpen() && !one.open().equals(one.total())
                        ? words.get("payments.portal.ofTotal", words.money(one.total())) : null,
                several ? words.get("payments.portal.several", chosen.size(), words.day(oldest(chosen)))
                        : one.isOpen() ? words.get("payments.portal.due", words.day(one.dueOn())) : "",
                several ? null : late(one, words),
                one.isOpen() ? null : words.get("payments.portal.closed." + one.status()),
                page.open().size() > 1 ? page.open().stream().map(invoice -> row(invoice, chosen, words)).toList() : List.of(),
                payable && !nothing,
                nothing || page.paused() || page.transfer().isEmpty() ? null : TransferLines.of(page, choice, words));
    }

    private static Row row(DueInvoice invoice, List<DueInvoice> chosen, PayWords words) {
        return new Row(invoice.id(), invoice.number(), words.get("payments.portal.due", words.day(invoice.dueOn())),
                late(invoice, words), words.sum(invoice.open()), chosen.contains(invoice));
    }

    private static @Nullable String late(DueInvoice invoice, PayWords words) {
        return invoice.isOpen() && invoice.daysLate() > 0 ? words.get("payments.portal.late", invoice.daysLate()) : null;
    }

    private static LocalDate oldest(List<DueInvoice> invoices) {
        return invoices.stream().map(DueInvoice::dueOn).min(Comparator.naturalOrder()).orElseThrow();
    }
}
