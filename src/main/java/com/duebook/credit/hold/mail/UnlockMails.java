package com.duebook.credit.hold.mail;

import com.duebook.checkout.link.PaymentLinks;
import com.duebook.credit.hold.Holds;
import com.duebook.credit.hold.LimitUse;
import com.duebook.credit.hold.UnlockOffer;
import com.duebook.credit.hold.UnlockQuote.Part;
import com.duebook.customers.CustomerBrief;
import com.duebook.customers.Customers;
import com.duebook.messaging.OutgoingMail;
import com.duebook.messaging.Outbox;
import com.duebook.money.Money;
import com.duebook.money.MoneyFormat;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.text.Listing;
import com.duebook.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes to a customer what unlocks its credit, with a link to pay that; one mail for each currency of it. */
@Service
public class UnlockMails {

    private final Holds holds;
    private final PaymentLinks links;
    private final Customers customers;
    private final PartTexts parts;
    private final Texts texts;
    private final Outbox outbox;
    private final Access access;

    UnlockMails(Holds holds, PaymentLinks links, Customers customers, PartTexts parts, Texts texts, Outbox outbox, Access access) {
        this.holds = holds;
        this.links = links;
        this.customers = customers;
        this.parts = parts;
        this.texts = texts;
        this.outbox = outbox;
        this.access = access;
    }

    /** Whether whoever acts may ask a customer for money at all. */
    public boolean maySend() {
        return access.may(Right.DECIDE_CREDIT) || access.may(Right.EDIT_INVOICES);
    }

    /**
     * @param intention made when the form opens; sending the form twice sends one mail
     * @param message of the sender above the figures; may be empty
     * @throws Refusal when the customer has no address, or paying does not unlock it
     */
    @Transactional
    public void send(UUID customer, UUID intention, String message) {
        if (!maySend()) {
            access.require(Right.EDIT_INVOICES);
        }
        var offer = holds.offer(customer);
        if (!offer.quote().isPayable()) {
            throw new Refusal("credit.hold.refusal.nothingToPay");
        }
        var to = customers.brief(customer);
        if (to.email() == null) {
            throw new Refusal("payments.refusal.noAddress", to.name());
        }
        for (var amount : offer.quote().amounts()) {
            var key = "unlock:" + customer + ":" + intention + ":" + amount.currency();
            if (outbox.find(key).isEmpty()) {
                outbox.add(OutgoingMail.of(key, to.email(), to.language(), "unlock", model(to, customer, amount, offer, message))
                        .about(customer));
            }
        }
    }

    private Map<String, Object> model(CustomerBrief to, UUID customer, Money amount, UnlockOffer offer, String message) {
        var language = to.language();
        var asked = offer.quote().parts().stream().filter(part -> part.amount().currency().equals(amount.currency())).toList();
        var limit = offer.limit();
        return Map.ofEntries(
                Map.entry("customer", to.name()),
                Map.entry("contact", Objects.requireNonNullElse(to.contact(), "")),
                Map.entry("amount", MoneyFormat.format(amount, language)),
                Map.entry("code", amount.currency().getCurrencyCode()),
                Map.entry("figure", MoneyFormat.plain(amount, language)),
                Map.entry("rows", parts.rows(asked, language)),
                Map.entry("limit", limit == null ? "" : texts.get(LimitUse.key("messaging.mail.unlock.limit", limit), language,
                        MoneyFormat.format(limit.limit(), language), MoneyFormat.format(limit.used(), language))),
                Map.entry("room", room(offer, language)),
                Map.entry("others", others(offer.quote().amounts(), amount, language)),
                Map.entry("message", message),
                Map.entry("link", links.unlock(customer, asked.stream().map(Part::item).toList()).toString()));
    }

    /** A sentence; empty where nothing is known of it, or other mails ask for a part of it. */
    private String room(UnlockOffer offer, Locale language) {
        var room = offer.room();
        return room == null || offer.quote().amounts().size() > 1 ? ""
                : room.isZero() ? texts.get(LimitUse.key("messaging.mail.unlock.full", offer.limit()), language)
                : texts.get("messaging.mail.unlock.room", language, MoneyFormat.format(room, language));
    }

    /** What has to be paid in other currencies as well; empty for nothing. */
    private static String others(List<Money> all, Money amount, Locale language) {
        return Listing.of(all.stream().filter(other -> !other.equals(amount)).map(other -> MoneyFormat.format(other, language)).toList(),
                language);
    }
}
