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
 * @param unlock how much of them ends a hold on credit, where the link is for that
 * @param typed the part as it was typed, right or wrong
 * @param part of what is open of them
 */
record PayChoice(Currency currency, List<PayerItem> items, @Nullable UnlockAsk unlock, String typed, @Nullable Money part) {

    /** What the link asks for, before the payer chooses; of all that is open without what is disputed. */
    static PayChoice first(PayPage page) {
        var wanted = switch (page.purpose()) {
            case INVOICE -> page.wanted();
            case STATEMENT -> page.wanted().stream().filter(item -> !item.disputed()).toList();
            case UNLOCK -> page.unlock() != null && page.unlock().isPayable() ? page.wanted() : List.<PayerItem>of();
        };
        return new PayChoice(page.currency(), wanted, page.unlock(), "", null);
    }

    PayChoice only(@Nullable Money somePart) {
        return new PayChoice(currency, items, unlock, typed, somePart);
    }

    List<UUID> ids() {
        return items.stream().map(PayerItem::id).toList();
    }

    /** Of the invoices that they are of, or come of, each once. */
    List<String> numbers() {
        return items.stream().map(item -> item.name().number()).filter(number -> !number.isEmpty()).distinct().toList();
    }

    Money total() {
        return Money.sum(items.stream().map(this::ofItem).toList(), currency);
    }

    Money ofItem(PayerItem item) {
        return unlock == null ? item.open() : unlock.of(item);
    }

    /** What ends a hold may be paid with more, and the rest is kept. */
    Money asked() {
        return part == null ? total() : unlock == null ? part.min(total()) : part;
    }
}
