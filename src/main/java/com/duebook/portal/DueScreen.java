package com.duebook.portal;

import com.duebook.checkout.link.PaymentPurpose;
import com.duebook.receivables.payer.PayerItem;
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
 * @param rows the open items where there are several to choose from
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

    record Row(UUID id, @Nullable UUID invoice, String number, String name, String due, @Nullable String late, PayWords.Sum open,
            boolean ticked) {}

    static DueScreen of(PayPage page, PayChoice choice, boolean payable, PayWords words) {
        var chosen = choice.items();
        var one = chosen.size() == 1 ? chosen.getFirst() : page.lead();
        var nothing = chosen.isEmpty();
        var amount = !nothing ? choice.asked() : one.isOpen() ? one.open() : one.total();
        var several = chosen.size() > 1;
        return new DueScreen(
                title(page, several ? null : one, words),
                words.sum(amount),
                !several && one.isOpen() && !one.open().equals(one.total())
                        ? words.get("payments.portal.ofTotal", words.money(one.total())) : null,
                several ? words.get(areInvoices(chosen) ? "payments.portal.several" : "payments.portal.severalItems", chosen.size(),
                        words.day(oldest(chosen)))
                        : one.isOpen() ? words.get("payments.portal.due", words.day(one.dueOn())) : "",
                several ? null : late(one, words),
                one.isOpen() ? null : words.get("payments.portal.closed." + one.status()),
                page.open().size() > 1 ? page.open().stream().map(item -> row(item, chosen, words)).toList() : List.of(),
                payable && !nothing,
                nothing || page.paused() || page.transfer().isEmpty() ? null : TransferLines.of(page, choice, words));
    }

    private static String title(PayPage page, @Nullable PayerItem one, PayWords words) {
        if (page.purpose() == PaymentPurpose.STATEMENT) {
            return words.get("payments.portal.statement", page.customer());
        }
        if (one == null) {
            return page.customer();
        }
        return one.invoice() != null && !one.isInstalment()
                ? words.get("payments.portal.for", page.customer(), one.name().number())
                : words.get("payments.portal.forItem", page.customer(), words.name(one));
    }

    private static Row row(PayerItem item, List<PayerItem> chosen, PayWords words) {
        return new Row(item.id(), item.invoice(), item.name().number(), words.name(item),
                words.get("payments.portal.due", words.day(item.dueOn())),
                late(item, words), words.sum(item.open()), chosen.contains(item));
    }

    private static @Nullable String late(PayerItem item, PayWords words) {
        return item.isOpen() && item.daysLate() > 0 ? words.get("payments.portal.late", item.daysLate()) : null;
    }

    private static boolean areInvoices(List<PayerItem> items) {
        return items.stream().allMatch(item -> item.invoice() != null && !item.isInstalment());
    }

    private static LocalDate oldest(List<PayerItem> items) {
        return items.stream().map(PayerItem::dueOn).min(Comparator.naturalOrder()).orElseThrow();
    }
}
