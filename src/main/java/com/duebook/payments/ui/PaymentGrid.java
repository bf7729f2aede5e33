package com.duebook.payments.ui;

import com.duebook.payments.PaymentRow;
import com.duebook.ui.Dates;
import com.duebook.ui.Tone;
import com.duebook.ui.list.ListGrid;

/** Payments as rows; the customer's name is left out on the customer's own page. */
class PaymentGrid extends ListGrid<PaymentRow> {

    PaymentGrid(Dates dates, boolean withCustomer) {
        super(PaymentRow.class);
        link("receivedOn", getTranslation("payments.field.receivedOn"), row -> dates.date(row.receivedOn()),
                row -> PaymentsNavigation.payment(row.id()));
        if (withCustomer) {
            text("customer", getTranslation("payments.field.customer"), PaymentRow::customerName).setFlexGrow(3);
        }
        money("amount", getTranslation("payments.field.amount"), PaymentRow::amount);
        badge("state", getTranslation("payments.field.state"), this::state, PaymentGrid::tone);
        text("method", getTranslation("payments.field.method"), row -> getTranslation("payments.method." + row.method()))
                .setWidth("7.25rem").setFlexGrow(0);
        text("reference", getTranslation("payments.field.reference"), PaymentRow::reference).setFlexGrow(3);
        money("unallocated", getTranslation("payments.field.credit"),
                row -> row.unallocated().isPositive() ? row.unallocated() : null).setWidth("7.5rem");
        onPhone(withCustomer ? "customer" : "receivedOn", "amount", "state", withCustomer ? "receivedOn" : "method", "reference");
    }

    private String state(PaymentRow row) {
        return getTranslation("payments.state." + PaymentColumns.key(row));
    }

    static Tone tone(PaymentRow row) {
        return switch (PaymentColumns.key(row)) {
            case "chargedBack", "chargebackOpen" -> Tone.ACT;
            case "credit" -> Tone.SOON;
            case "allocated" -> Tone.QUIET;
            default -> Tone.NEUTRAL;
        };
    }
}
