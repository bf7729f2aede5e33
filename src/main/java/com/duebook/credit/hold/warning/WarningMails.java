package com.duebook.credit.hold.warning;

import com.duebook.checkout.link.PaymentLinks;
import com.duebook.credit.hold.Holds;
import com.duebook.customers.CustomerBrief;
import com.duebook.customers.Customers;
import com.duebook.ledger.open.OwedItem;
import com.duebook.ledger.open.OwedItems;
import com.duebook.messaging.OutgoingMail;
import com.duebook.messaging.Outbox;
import com.duebook.money.Money;
import com.duebook.money.MoneyFormat;
import com.duebook.receivables.DebtName;
import com.duebook.receivables.Payables;
import com.duebook.text.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes to customers before they are held, each time once; who has no address is left out. */
@Service
class WarningMails {

    private final Holds holds;
    private final Customers customers;
    private final PaymentLinks links;
    private final OwedItems owed;
    private final Payables debts;
    private final Outbox outbox;
    private final Texts texts;

    WarningMails(Holds holds, Customers customers, PaymentLinks links, OwedItems owed, Payables debts, Outbox outbox, Texts texts) {
        this.holds = holds;
        this.customers = customers;
        this.links = links;
        this.owed = owed;
        this.debts = debts;
        this.outbox = outbox;
        this.texts = texts;
    }

    /** @param ids of items of one due day and currency. @param day on which they hold the customer */
    @Transactional
    public void soonHeld(UUID customer, List<UUID> ids, LocalDate day) {
        var items = owed.of(ids).stream().filter(OwedItem::isOpen).toList();
        var to = customers.brief(customer);
        if (to.email() == null || items.isEmpty()) {
            return;
        }
        var currency = items.getFirst().open().currency();
        var key = "hold-warning:" + customer + ":" + items.getFirst().dueOn() + ":" + currency;
        if (outbox.find(key).isPresent()) {
            return;
        }
        var language = to.language();
        var sum = Money.sum(items.stream().map(OwedItem::open).toList(), currency);
        var names = debts.names(items.stream().map(OwedItem::debt).toList());
        outbox.add(OutgoingMail.of(key, to.email(), language, "hold-warning", Map.ofEntries(
                Map.entry("customer", to.name()), Map.entry("contact", contact(to)),
                Map.entry("amount", MoneyFormat.format(sum, language)),
                Map.entry("code", currency.getCurrencyCode()), Map.entry("figure", MoneyFormat.plain(sum, language)),
                Map.entry("day", day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language))),
                Map.entry("rows", items.stream().map(item -> Map.of("name", name(names.get(item.debt()), language),
                        "amount", MoneyFormat.format(item.open(), language))).toList()),
                Map.entry("link", links.issueForItems(ids).toString()))).about(customer));
    }

    /** @param event that began it */
    @Transactional
    public void watched(UUID customer, UUID event) {
        var to = customers.brief(customer);
        var limit = holds.offer(customer).limit();
        var key = "hold-watch:" + event;
        if (to.email() == null || limit == null || limit.isCash() || outbox.find(key).isPresent()) {
            return;
        }
        var language = to.language();
        outbox.add(OutgoingMail.of(key, to.email(), language, "limit-near", Map.of(
                "customer", to.name(), "contact", contact(to),
                "code", limit.used().currency().getCurrencyCode(), "figure", MoneyFormat.plain(limit.used(), language),
                "limit", MoneyFormat.format(limit.limit(), language),
                "used", MoneyFormat.format(limit.used(), language))).about(customer));
    }

    private static String contact(CustomerBrief to) {
        return Objects.requireNonNullElse(to.contact(), "");
    }

    private String name(@Nullable DebtName name, Locale language) {
        return name == null ? "" : texts.get(name.key(), language, name.number());
    }
}
