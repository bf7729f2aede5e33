package com.duebook.portal;

import com.duebook.money.Money;
import com.duebook.receivables.payer.PayerItem;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a payer is about to pay.
 *
 * @param items open ones of the page
 * @param typed the part as it was typed, right or wrong
 * @param part of a single item
 */
record PayChoice(Currency currency, List<PayerItem> items, String typed, @Nullable Money part) {

    /** What the link asks for, before the payer chooses. */
    static PayChoice first(PayPage page) {
        return new PayChoice(page.currency(), page.wanted(), "", null);
    }

    PayChoice only(@Nullable Money somePart) {
        return new PayChoice(currency, items, typed, somePart);
    }

    List<UUID> ids() {
        return items.stream().map(PayerItem::id).toList();
    }

    /** Of the invoices that they are of, or come of, each once. */
    List<String> numbers() {
        return items.stream().map(item -> item.name().number()).filter(number -> !number.isEmpty()).distinct().toList();
    }

    Money total() {
        return Money.sum(items.stream().map(PayerItem::open).toList(), currency);
    }

    Money asked() {
        return part == null ? total() : part.min(total());
    }
}
