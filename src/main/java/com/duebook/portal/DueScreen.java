package com.duebook.portal;

import com.duebook.checkout.link.PaymentPurpose;
import com.duebook.money.Money;
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
 * @param disputed whether its customer objects to the only one that is to be paid
 * @param closed why there is nothing to pay, or null
 * @param rows the open items where there are several to choose from
 * @param notes what is said about a hold on credit; none where the link is not for that
 * @param payable whether the amount on the button can be paid here
 * @param transfer null where there is nothing to transfer, or no account for it
 */
record DueScreen(
        String title,
        PayWords.Sum amount,
        @Nullable String ofTotal,
        String until,
        @Nullable String late,
        boolean disputed,
        @Nullable String closed,
        List<Row> rows,
        List<String> notes,
        boolean payable,
        @Nullable TransferLines transfer) {

    record Row(UUID id, @Nullable UUID invoice, String number, String name, String due, @Nullable String late,
            boolean disputed, PayWords.Sum open, @Nullable String ofTotal, boolean ticked) {}

    static DueScreen of(PayPage page, PayChoice choice, boolean payable, PayWords words) {
        var chosen = choice.items();
        var one = chosen.size() == 1 ? chosen.getFirst() : page.lead();
        var nothing = chosen.isEmpty();
        var amount = !nothing ? choice.asked() : unasked(page, one);
        var several = chosen.size() > 1;
        var toChoose = nothing && one.isOpen();
        return new DueScreen(
                title(page, several || toChoose ? null : one, words),
                words.sum(amount),
                page.unlock() == null && !several && !toChoose && one.isOpen() && !one.open().equals(one.total())
                        ? words.get("payments.portal.ofTotal", words.money(one.total())) : null,
                several ? words.get(areInvoices(chosen) ? "payments.portal.several" : "payments.portal.severalItems", chosen.size(),
                        words.day(oldest(chosen)))
                        : toChoose ? words.get("payments.portal.none")
                        : one.isOpen() ? words.get("payments.portal.due", words.day(one.dueOn())) : "",
                several || toChoose ? null : late(one, words),
                !several && !toChoose && one.isOpen() && one.disputed(),
                one.isOpen() ? null : words.get("payments.portal.closed." + one.status()),
                page.open().size() > 1 || page.unlock() != null ? page.open().stream().map(item -> row(item, choice, words)).toList()
                        : List.of(),
                UnlockNotes.of(page, choice, words),
                payable && !nothing,
                nothing || page.paused() ? null
                        : page.transfer().map(account -> TransferLines.of(page, account, choice, words)).orElse(null));
    }

    /** Of an invoice that is closed its total is told, for what became of it. */
    private static Money unasked(PayPage page, PayerItem one) {
        return one.isOpen() || page.purpose() != PaymentPurpose.INVOICE ? Money.zero(page.currency()) : one.total();
    }

    private static String title(PayPage page, @Nullable PayerItem one, PayWords words) {
        if (page.purpose() == PaymentPurpose.STATEMENT) {
            return words.get("payments.portal.statement", page.customer());
        }
        if (page.purpose() == PaymentPurpose.UNLOCK) {
            return UnlockNotes.title(page, words);
        }
        if (one == null) {
            return page.customer();
        }
        return one.invoice() != null && !one.isInstalment()
                ? words.get("payments.portal.for", page.customer(), one.name().number())
                : words.get("payments.portal.forItem", page.customer(), words.name(one));
    }

    private static Row row(PayerItem item, PayChoice choice, PayWords words) {
        var asked = choice.ofItem(item);
        return new Row(item.id(), item.invoice(), item.name().number(), words.name(item),
                words.get("payments.portal.due", words.day(item.dueOn())),
                late(item, words), item.disputed(), words.sum(asked),
                asked.equals(item.open()) ? null : words.get("payments.portal.unlock.part", words.money(item.open())),
                choice.items().contains(item));
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
