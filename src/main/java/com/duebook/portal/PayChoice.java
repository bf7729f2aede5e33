package com.duebook.portal;

import com.duebook.money.Money;
import com.duebook.receivables.DueInvoice;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a payer is about to pay.
 *
 * @param invoices open ones of the page
 * @param typed the part as it was typed, right or wrong
 * @param part of a single invoice
 */
record PayChoice(Currency currency, List<DueInvoice> invoices, String typed, @Nullable Money part) {

    /** What the link asks for, before the payer chooses. */
    static PayChoice first(PayPage page) {
        return new PayChoice(page.currency(), page.wanted(), "", null);
    }

    PayChoice only(@Nullable Money somePart) {
        return new PayChoice(currency, invoices, typed, somePart);
    }

    List<UUID> ids() {
        return invoices.stream().map(DueInvoice::id).toList();
    }

    List<String> numbers() {
        return invoices.stream().map(DueInvoice::number).toList();
    }

    Money total() {
        return Money.sum(invoices.stream().map(DueInvoice::open).toList(), currency);
    }

    Money asked() {
        return part == null ? total() : part.min(total());
    }
}
