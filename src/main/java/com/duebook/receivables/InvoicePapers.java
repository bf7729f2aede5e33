package com.duebook.receivables;

import com.duebook.customers.CustomerBrief;
import com.duebook.customers.Customers;
import com.duebook.identifiers.tax.IntraCommunity;
import com.duebook.identifiers.tax.SellerNumber;
import com.duebook.money.Money;
import com.duebook.paper.InvoiceDocument;
import com.duebook.paper.InvoiceDocument.Line;
import com.duebook.paper.InvoiceDocument.Settled;
import com.duebook.paper.InvoiceDocument.Settled.By;
import com.duebook.paper.InvoiceDocument.Tax;
import com.duebook.paper.Papers;
import com.duebook.receivables.credit.BilledLine;
import com.duebook.receivables.numbering.InvoiceKind;
import com.duebook.time.Today;
import com.duebook.workspace.WorkspaceSettings;
import com.duebook.workspace.Workspaces;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Draws invoices and credit notes, in the customer's language and with the parties of the day of issue. Asks for no right: a payer may have the paper that
 * his link names, and callers know who asks.
 */
@Service
public class InvoicePapers {

    private final InvoicePages pages;
    private final Customers customers;
    private final Workspaces workspaces;
    private final PaperParties parties;
    private final Papers papers;
    private final Today today;

    InvoicePapers(InvoicePages pages, Customers customers, Workspaces workspaces, PaperParties parties, Papers papers, Today today) {
        this.pages = pages;
        this.customers = customers;
        this.workspaces = workspaces;
        this.parties = parties;
        this.papers = papers;
        this.today = today;
    }

    @Transactional(readOnly = true)
    public byte[] pdf(UUID invoice) {
        return pdf(invoice, null);
    }

    /** @param payLink printed as a QR code */
    @Transactional(readOnly = true)
    public byte[] pdf(UUID invoice, @Nullable URI payLink) {
        var view = pages.required(invoice);
        var issuedAt = view.history().isEmpty() ? today.now() : view.history().getFirst().recordedAt();
        return papers.draw(document(view, parties.of(view.customer(), issuedAt), payLink));
    }

    /**
     * What would be wrong with a paper.
     *
     * @param unprintable letters of its names, addresses and texts that no font has; it would show a question mark in a box
     *     for each
     * @param numberTo the country that it goes to without tax and without the VAT number that this takes; null where all is well
     * @param number what is given instead of that number; may be empty
     * @param noAddress whether nothing is known of where the customer is
     * @param lacking what the workspace's settings lack for it
     * @param customer who gets it
     */
    public record Doubts(
            Set<String> unprintable, @Nullable String numberTo, String number, boolean noAddress, Set<Own> lacking, String customer) {

        /** Nothing that is about this invoice and not about all of them. */
        public boolean none() {
            return unprintable.isEmpty() && numberTo == null;
        }
    }

    /** What a paper says of the company that issues it. */
    public enum Own { ADDRESS, TAX_NUMBER }

    @Transactional(readOnly = true)
    public Doubts doubts(InvoiceDetails details) {
        var recipient = customers.brief(details.customer());
        var country = recipient.address().country();
        var number = recipient.taxNumber();
        var own = workspaces.settings();
        var untaxed = details.lines().stream().anyMatch(line -> line.taxRate().signum() == 0 && line.net(details.currency()).isPositive());
        var lacks = untaxed && IntraCommunity.lacksNumber(own.address().country(), country, number);
        return new Doubts(unprintable(details, own, recipient), lacks ? country : null, Objects.requireNonNullElse(number, ""),
                recipient.address().street() == null && recipient.address().city() == null, lacking(own, details), recipient.name());
    }

    private static Set<Own> lacking(WorkspaceSettings own, InvoiceDetails details) {
        var taxed = details.lines().stream().anyMatch(line -> line.taxRate().signum() > 0);
        var lacking = EnumSet.noneOf(Own.class);
        if (!own.address().isComplete()) {
            lacking.add(Own.ADDRESS);
        }
        if (own.taxNumber() == null && SellerNumber.isNeeded(own.address().country(), taxed)) {
            lacking.add(Own.TAX_NUMBER);
        }
        return lacking;
    }

    private Set<String> unprintable(InvoiceDetails details, WorkspaceSettings own, CustomerBrief recipient) {
        var texts = PaperParties.ofToday(own, recipient)
                .flatMap(party -> Stream.concat(Stream.of(party.name()), party.address().stream()));
        return papers.missing(Stream.of(texts, details.lines().stream().map(LineDetails::text),
                Stream.of(details.customerOrder(), details.note()))
                .flatMap(part -> part)
                .toList());
    }

    private static InvoiceDocument document(InvoiceView view, PaperParties.Both parties, @Nullable URI payLink) {
        var totals = view.totals();
        var corrects = view.corrects();
        return new InvoiceDocument(
                parties.language(), view.kind() == InvoiceKind.CREDIT_NOTE, parties.sender(), parties.recipient(), view.number(),
                corrects == null ? null : corrects.number(), view.issuedOn(), view.dueOn(), view.customerOrder(), lines(view), totals.net(),
                totals.taxes().stream().map(tax -> new Tax(tax.rate(), tax.net(), tax.tax())).toList(), totals.total(),
                open(view), settled(view), view.note(),
                parties.transfer(Objects.requireNonNullElse(open(view), totals.total()), Objects.requireNonNullElse(view.number(), "")),
                payLink);
    }

    private static @Nullable Money open(InvoiceView view) {
        return view.isDraft() || view.kind() == InvoiceKind.CREDIT_NOTE ? null : view.open();
    }

    private static List<Settled> settled(InvoiceView view) {
        var voided = view.status() == InvoiceStatus.VOID ? view.totals().total() : Money.zero(view.open().currency());
        return Stream.of(new Settled(By.PAID, view.paid()), new Settled(By.CREDITED, view.credited()),
                new Settled(By.WRITTEN_OFF, view.writtenOff()), new Settled(By.VOIDED, voided))
                .filter(part -> part.amount().isPositive())
                .toList();
    }

    private static List<Line> lines(InvoiceView view) {
        return view.billed().stream().map(InvoicePapers::line).toList();
    }

    private static Line line(BilledLine billed) {
        var line = billed.details();
        return new Line(line.text(), line.quantity(), line.unitPrice(), line.discount(), line.taxRate(), billed.net());
    }
}
