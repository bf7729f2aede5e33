package com.duebook.receivables;

import com.duebook.receivables.credit.BilledLine;
import com.duebook.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Written with its invoice's draft and never changed: a revision replaces all lines. */
@Entity
class InvoiceLine extends TenantOwned {

    @Column(name = "invoice_id", updatable = false) private UUID invoice;

    private int position;

    @Column(length = 500) private String text;

    @Column(precision = 19, scale = 6) private BigDecimal quantity;

    @Column(precision = 19, scale = 6) private BigDecimal unitPrice;

    @Column(precision = 7, scale = 4) private BigDecimal discount;

    @Column(precision = 7, scale = 4) private BigDecimal taxRate;

    private long netMinor;
    private @Nullable Long taxMinor;
    private @Nullable Integer correctsPosition;

    protected InvoiceLine() {}

    InvoiceLine(UUID invoice, int position, LineDetails details, Currency currency) {
        this.invoice = invoice;
        this.position = position;
        text = details.text();
        quantity = details.quantity();
        unitPrice = details.unitPrice();
        discount = details.discount();
        taxRate = details.taxRate();
        netMinor = details.net(currency).minor();
    }

    InvoiceLine(UUID note, int position, BilledLine billed) {
        this(note, position, billed.details(), billed.net().currency());
        netMinor = billed.net().minor();
        taxMinor = billed.tax() == null ? null : billed.tax().minor();
        correctsPosition = billed.corrects();
    }

    LineDetails details() {
        return new LineDetails(text, quantity, unitPrice, discount, taxRate);
    }
}
