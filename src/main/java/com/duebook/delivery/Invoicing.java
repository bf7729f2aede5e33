package com.duebook.delivery;

import static java.util.Map.entry;

import com.duebook.checkout.link.PaymentLinks;
import com.duebook.customers.Customers;
import com.duebook.messaging.Outbox;
import com.duebook.messaging.OutgoingMail;
import com.duebook.money.MoneyFormat;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.receivables.Payables;
import com.duebook.receivables.Receivables;
import com.duebook.receivables.issued.IssuedPapers;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.time.Today;
import com.duebook.workspace.Workspaces;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends invoices to their customers, with the paper and a link to pay. */
@Service
public class Invoicing {

    private final Payables invoices;
    private final Receivables receivables;
    private final Customers customers;
    private final PaymentLinks links;
    private final InvoiceFile paper;
    private final IssuedPapers papers;
    private final Workspaces workspaces;
    private final Outbox outbox;
    private final Access access;
    private final Today today;

    Invoicing(
            Payables invoices,
            Receivables receivables,
            Customers customers,
            PaymentLinks links,
            InvoiceFile paper,
            IssuedPapers papers,
            Workspaces workspaces,
            Outbox outbox,
            Access access,
            Today today) {
        this.invoices = invoices;
        this.receivables = receivables;
        this.customers = customers;
        this.links = links;
        this.paper = paper;
        this.papers = papers;
        this.workspaces = workspaces;
        this.outbox = outbox;
        this.access = access;
        this.today = today;
    }

    /**
     * @param intention made when the form opens; sending the form twice sends one mail
     * @param message of the sender above the figures; may be empty
     * @return the mail
     * @throws Refusal when the customer has no address, or nothing is open
     */
    @Transactional
    public UUID send(UUID invoice, UUID intention, String message) {
        access.require(Right.EDIT_INVOICES);
        var due = invoices.lock(List.of(invoice)).stream().findFirst().orElseThrow(NotFound::new);
        if (!due.open().isPositive()) {
            throw new Refusal("payments.refusal.nothingToSend");
        }
        var key = "invoice:" + invoice + ":" + intention;
        var known = outbox.find(key);
        if (known.isPresent()) {
            return known.get();
        }
        var customer = customers.brief(due.customer());
        if (customer.email() == null) {
            throw new Refusal("payments.refusal.noAddress", customer.name());
        }
        var language = customer.language();
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language);
        var mail = OutgoingMail.of(key, customer.email(), language, "invoice", Map.ofEntries(
                entry("customer", customer.name()),
                entry("contact", Objects.requireNonNullElse(customer.contact(), "")),
                entry("number", due.number()),
                entry("amount", MoneyFormat.format(due.open(), language)),
                entry("code", due.open().currency().getCurrencyCode()),
                entry("figure", MoneyFormat.plain(due.open(), language)),
                entry("due", due.dueOn().format(day)),
                entry("late", Math.max(0, ChronoUnit.DAYS.between(due.dueOn(), today.date()))),
                entry("message", message),
                entry("account", account(invoice, due.open().currency())),
                entry("link", links.issue(invoice).toString())))
                .about(invoice);
        var kept = outbox.add(paper.attachedTo(mail, invoice));
        receivables.markSent(invoice, today.now());
        return kept;
    }

    /** Where it is transferred to, in one line; empty where no account takes it, or its paper names another. */
    private String account(UUID invoice, Currency currency) {
        var settings = workspaces.settings();
        var bank = settings.bank();
        return bank.takes(currency, settings.address().country()) && !papers.namesAnotherAccount(invoice)
                ? String.join(", ", bank.lines(settings.name())) : "";
    }
}
