package com.duebook.portal;

import com.duebook.credit.hold.HoldState;
import com.duebook.credit.hold.UnlockOffer;
import com.duebook.credit.hold.UnlockQuote.Part;
import com.duebook.money.Money;
import com.duebook.receivables.payer.PayerItem;
import java.util.Currency;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a page asks for that ends a hold on credit, as things stand now.
 *
 * @param parts how much of which due item, in the page's currency; none where nothing has to be paid, or paying does not help
 * @param alone whether nothing has to be paid in another currency as well
 */
record UnlockAsk(UnlockOffer offer, Money least, Map<UUID, Money> parts, boolean alone) {

    static UnlockAsk of(UnlockOffer offer, Currency currency) {
        var parts = offer.quote().parts().stream().filter(part -> part.amount().currency().equals(currency))
                .collect(Collectors.toMap(Part::item, Part::amount));
        return new UnlockAsk(offer, Money.sum(parts.values(), currency), parts, parts.size() == offer.quote().parts().size());
    }

    boolean isPayable() {
        return least.isPositive();
    }

    boolean isHeld() {
        return offer.state().compareTo(HoldState.UNLOCKED) >= 0;
    }

    /** How much is asked for of an item: what unlocks, or all of what it does not need. */
    Money of(PayerItem item) {
        return parts.getOrDefault(item.id(), item.open());
    }
}
