package com.duebook.receivables;

import com.duebook.ledger.Debt;
import com.duebook.ledger.summary.InvoiceFigures;
import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import com.duebook.receivables.gate.IssueRequest;
import com.duebook.receivables.numbering.InvoiceKind;
import com.duebook.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An invoice, or the credit note that corrects one. Only {@link Ledger} changes what is open of it. */
@Entity
class Invoice extends TenantOwned implements Debt {

    @Column(name = "customer_id") private UUID customer;

    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private InvoiceKind kind;

    @Column(name = "corrects_id") private @Nullable UUID corrects;

    @Embedded private InvoiceStanding standing = new InvoiceStanding();

    private @Nullable String number;
    private @Nullable String customerOrder;

    @JdbcTypeCode(SqlTypes.CHAR) private Currency currency;

    private long netMinor;
    private long taxMinor;
    private long totalMinor;
    private int termsDays;
    private @Nullable LocalDate issuedOn;
    private @Nullable LocalDate dueOn;

    @Column(length = 65_535) private @Nullable String note;

    @Column(updatable = false) private Instant createdAt;

    private @Nullable Instant sentAt;

    protected Invoice() {}

    private Invoice(UUID id, InvoiceKind kind, UUID customer, Currency currency, Instant now) {
        super(id);
        this.kind = kind;
        this.customer = customer;
        this.currency = currency;
        this.createdAt = now;
    }

    static Invoice draft(UUID id, InvoiceDetails details, Instant now) {
        var draft = new Invoice(id, InvoiceKind.INVOICE, details.customer(), details.currency(), now);
        draft.say(details);
        return draft;
    }

    /** Becomes final by {@link #credit(String, LocalDate)}. */
    static Invoice creditNote(UUID id, Invoice corrected, InvoiceTotals totals, String reason, Instant now) {
        var note = new Invoice(id, InvoiceKind.CREDIT_NOTE, corrected.customer, corrected.currency, now);
        note.corrects = corrected.id();
        note.note = reason;
        note.sum(totals);
        return note;
    }

    void revise(InvoiceDetails details) {
        require(InvoiceState.DRAFT);
        say(details);
    }

    boolean isDraft() {
        return number == null;
    }

    /** @throws Refusal when it is in another state */
    void require(InvoiceState wanted) {
        standing.require(wanted);
    }

    /** @throws Refusal when there is nothing to issue, whoever agrees */
    IssueRequest toIssue(LocalDate on) {
        require(InvoiceState.DRAFT);
        if (totalMinor <= 0) {
            throw new Refusal("receivables.issue.nothing");
        }
        return new IssueRequest(id(), customer(), on, on.plusDays(termsDays), Objects.requireNonNullElse(customerOrder, ""), total());
    }

    void issue(String itsNumber, LocalDate today) {
        var request = toIssue(today);
        number = itsNumber;
        issuedOn = request.on();
        dueOn = request.dueOn();
        standing.issue(totalMinor);
    }

    void credit(String itsNumber, LocalDate today) {
        require(InvoiceState.DRAFT);
        number = itsNumber;
        issuedOn = today;
        dueOn = today;
        standing.credit();
    }

    /** Whether it was issued, whatever has become of it, and is no credit note. */
    boolean isPayable() {
        return kind == InvoiceKind.INVOICE && number != null;
    }

    void checkCreditable() {
        standing.requireIssued();
    }

    /** Whether this credit note is the one that took this back. */
    boolean takesBack(Invoice corrected) {
        return corrected.id().equals(corrects);
    }

    @Override
    public void cancel() {
        standing.cancel(totalMinor);
    }

    @Override
    public Money writeOff(LocalDate on) {
        return Money.of(standing.writeOff(on), currency);
    }

    @Override
    public void credited(Money amount) {
        standing.credited(amount.minor());
    }

    @Override
    public void writeOffLess(Money amount) {
        standing.writeOffLess(amount.minor());
    }

    @Override
    public Money settle(Money upTo, LocalDate on) {
        return Money.of(standing.settle(upTo.min(open()).minor(), on), currency);
    }

    @Override
    public void reopen(Money amount) {
        standing.reopen(open().plus(amount).minor());
    }

    @Override
    public void dispute(boolean isDisputed) {
        standing.dispute(isDisputed);
    }

    void markSent(Instant at) {
        sentAt = at;
    }

    InvoiceKind kind() {
        return kind;
    }

    @Override
    public UUID customer() {
        return customer;
    }

    @Override
    public Currency currency() {
        return currency;
    }

    @Override
    public Money total() {
        return Money.of(totalMinor, currency);
    }

    @Override
    public Money open() {
        return Money.of(standing.openMinor(), currency);
    }

    String number() {
        return Objects.requireNonNull(number);
    }

    LocalDate issuedOn() {
        return Objects.requireNonNull(issuedOn);
    }

    @Override
    public LocalDate dueOn() {
        return Objects.requireNonNull(dueOn);
    }

    @Override
    public void due(LocalDate next) {
        dueOn = next;
    }

    @Override
    public InvoiceFigures figures() {
        return standing.figures(total());
    }

    private void say(InvoiceDetails details) {
        customer = details.customer();
        currency = details.currency();
        termsDays = details.termsDays();
        customerOrder = details.customerOrder();
        note = details.note();
        sum(details.totals());
    }

    private void sum(InvoiceTotals totals) {
        netMinor = totals.net().minor();
        taxMinor = totals.tax().minor();
        totalMinor = totals.total().minor();
    }
}
