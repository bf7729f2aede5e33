package com.duebook.receivables.ui;

import com.duebook.money.MoneyFormat;
import com.duebook.receivables.InvoiceStatus;
import com.duebook.receivables.list.InvoiceRow;
import com.duebook.ui.Dates;
import com.duebook.ui.list.ListGrid;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The columns of a list of invoices. */
class InvoiceGrid extends ListGrid<InvoiceRow> {

    private final transient Dates dates;

    /** @param withCustomer false on a customer's own page */
    InvoiceGrid(Dates dates, boolean withCustomer) {
        super(InvoiceRow.class);
        this.dates = dates;
        link("number", header("number"), this::number, row -> ReceivablesNavigation.invoice(row.id()))
                .setFlexGrow(0);
        if (withCustomer) {
            text("customer", header("customer"), InvoiceRow::customerName).setFlexGrow(3);
        }
        badge("status", header("status"), this::status, row -> StatusTones.of(row.status()));
        aged("due", header("due"), this::due, row -> date(row.dueOn()), this::daysLate);
        money("open", header("open"), InvoiceRow::open);
        money("total", header("total"), InvoiceRow::charged);
        hinted("issued", header("issued"), row -> date(row.issuedOn()), row -> date(row.issuedOn()));
        phoneOnly("figure", this::figure);
        onPhone(withCustomer ? "customer" : "number", "figure", "status", withCustomer ? "number" : "issued", "due");
        addItemClickListener(
                clicked -> UI.getCurrent().navigate(ReceivablesNavigation.invoice(clicked.getItem().id())));
    }

    private String figure(InvoiceRow row) {
        return MoneyFormat.format(row.status() == InvoiceStatus.DRAFT ? row.total() : row.open(), getLocale());
    }

    private String number(InvoiceRow row) {
        return Objects.requireNonNullElse(row.number(), getTranslation("receivables.status.DRAFT"));
    }

    private String status(InvoiceRow row) {
        var word = getTranslation(StatusTones.key(row.status()));
        return row.disputed() ? word + " · " + getTranslation("receivables.disputed") : word;
    }

    private String due(InvoiceRow row) {
        var due = row.dueOn();
        if (due == null) {
            return "";
        }
        return switch (row.status()) {
            case OVERDUE -> dates.due(due);
            case OPEN, PARTLY_PAID -> dates.near(due);
            case CREDIT_NOTE -> "";
            case DRAFT, PAID, CREDITED, WRITTEN_OFF, VOID -> date(due);
        };
    }

    private @Nullable Long daysLate(InvoiceRow row) {
        return row.status() == InvoiceStatus.OVERDUE && row.dueOn() != null ? dates.today().toEpochDay() - row.dueOn().toEpochDay() : null;
    }

    private String date(@Nullable LocalDate date) {
        return date == null ? "" : dates.date(date);
    }

    private String header(String field) {
        return getTranslation("receivables.field." + field);
    }
}
