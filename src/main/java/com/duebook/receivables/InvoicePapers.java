package com.duebook.receivables;

import com.duebook.customers.CustomerBrief;
import com.duebook.customers.Customers;
import com.duebook.money.Money;
import com.duebook.paper.InvoiceDocument;
import com.duebook.paper.InvoiceDocument.Line;
import com.duebook.paper.InvoiceDocument.Party;
import com.duebook.paper.InvoiceDocument.Tax;
import com.duebook.paper.Papers;
import com.duebook.workspace.WorkspaceSettings;
import com.duebook.workspace.Workspaces;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invoices and credit notes on paper, in the customer's language. Asks for no right: a payer may have the paper that
 * his link names, and callers know who asks.
 */
@Service
public class InvoicePapers {

    private final InvoicePages pages;
    private final Customers customers;
    private final Workspaces workspaces;
    private final Papers papers;

    InvoicePapers(InvoicePages pages, Customers customers, Workspaces workspaces, Papers papers) {
        this.pages = pages;
        this.customers = customers;
        this.workspaces = workspaces;
        this.papers = papers;
    }

    @Transactional(readOnly = true)
    public byte[] pdf(UUID invoice) {
        return pdf(invoice, null);
    }

    /** @param payLink printed as a QR code */
    @Transactional(readOnly = true)
    public byte[] pdf(UUID invoice, @Nullable URI payLink) {
        var view = pages.required(invoice);
        return papers.draw(document(view, customers.brief(view.customer()), workspaces.settings(), payLink));
    }

    private static InvoiceDocument document(
            InvoiceView view, CustomerBrief customer, WorkspaceSettings settings, @Nullable URI payLink) {
        var totals = view.totals();
        var corrects = view.corrects();
        return new InvoiceDocument(
                customer.language(), view.kind() == InvoiceKind.CREDIT_NOTE, sender(settings, customer.language()),
                recipient(customer), view.number(), corrects == null ? null : corrects.number(), view.issuedOn(),
                view.dueOn(), view.customerOrder(), lines(view), totals.net(),
                totals.taxes().stream().map(tax -> new Tax(tax.rate(), tax.net(), tax.tax())).toList(), totals.total(),
                open(view), view.note(), bank(settings), payLink);
    }

    private static @Nullable Money open(InvoiceView view) {
        return view.isDraft() || view.kind() == InvoiceKind.CREDIT_NOTE ? null : view.open();
    }

    private static Party sender(WorkspaceSettings settings, Locale reader) {
        return new Party(settings.name(), settings.address().lines(reader), settings.taxNumber(),
                given(settings.email(), settings.phone()), null);
    }

    private static Party recipient(CustomerBrief customer) {
        var address = customer.address();
        var place = String.join(" ", given(address.postalCode(), address.city()));
        return new Party(customer.name(),
                given(address.street(), place, address.region(), address.countryName(customer.language())),
                customer.taxNumber(), List.of(), null);
    }

    private static List<Line> lines(InvoiceView view) {
        return view.lines().stream()
                .map(line -> new Line(line.text(), line.quantity(), line.unitPrice(), line.discount(), line.taxRate(),
                        line.net(view.open().currency())))
                .toList();
    }

    private static List<String> bank(WorkspaceSettings settings) {
        var bank = settings.bank();
        return bank.isGiven()
                ? given(Optional.ofNullable(bank.holder()).orElse(settings.name()), bank.account(), bank.bic(), bank.bank())
                : List.of();
    }

    private static List<String> given(@Nullable String... parts) {
        return Stream.of(parts)
                .map(part -> part == null ? "" : part)
                .filter(part -> !part.isBlank())
                .toList();
    }
}
