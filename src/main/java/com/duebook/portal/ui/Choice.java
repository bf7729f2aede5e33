package com.duebook.portal.ui;

import com.duebook.money.Money;
import com.duebook.money.MoneyFormat;
import com.duebook.portal.PayPage;
import com.duebook.receivables.DueInvoice;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Ticks for the open invoices that can be paid together; the one that was asked for is ticked. */
class Choice extends Div {

    private final Map<DueInvoice, Checkbox> ticks = new LinkedHashMap<>();

    Choice(PayPage page, Runnable changed) {
        addClassName("pay-choice");
        page.open().forEach(invoice -> {
            var tick = new Checkbox(invoice.number(), invoice.equals(page.invoice()));
            tick.addValueChangeListener(ticked -> changed.run());
            var amount = new Span(MoneyFormat.format(invoice.open(), getLocale()));
            if (invoice.daysLate() > 0) {
                amount.setTitle(getTranslation("payments.portal.late", invoice.daysLate()));
            }
            ticks.put(invoice, tick);
            add(new Div(tick, amount));
        });
    }

    List<UUID> ids() {
        return chosen().stream().map(DueInvoice::id).toList();
    }

    Money total() {
        var currency = ticks.keySet().iterator().next().open().currency();
        return Money.sum(chosen().stream().map(DueInvoice::open).toList(), currency);
    }

    private List<DueInvoice> chosen() {
        return ticks.entrySet().stream().filter(entry -> entry.getValue().getValue()).map(Map.Entry::getKey).toList();
    }
}
