package com.duebook.receivables.ui;

import com.duebook.customers.ui.panel.CustomerFigure;
import com.duebook.customers.ui.panel.CustomerFigures;
import com.duebook.money.Money;
import com.duebook.money.MoneyFormat;
import com.duebook.receivables.InvoiceFilter;
import com.duebook.receivables.InvoiceList;
import com.duebook.receivables.InvoiceSet;
import com.duebook.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a customer owes, and what of it is late, in one statement. */
@Component
class OpenFigures implements CustomerFigures {

    private final InvoiceList list;
    private final Texts texts;

    OpenFigures(InvoiceList list, Texts texts) {
        this.list = list;
        this.texts = texts;
    }

    @Override
    public List<CustomerFigure> of(UUID customer, Locale reader) {
        var counts = list.counts(InvoiceFilter.ofCustomer(customer));
        var path = ReceivablesNavigation.ofCustomer(customer);
        return List.of(
                new CustomerFigure("receivables.set.OPEN", 10, amounts(counts.open(), reader),
                        texts.get("receivables.ageing.count", reader, counts.of(InvoiceSet.OPEN)), path + "&state=open"),
                new CustomerFigure("receivables.set.OVERDUE", 20, amounts(counts.overdue(), reader),
                        texts.get("receivables.ageing.count", reader, counts.of(InvoiceSet.OVERDUE)),
                        path + "&state=overdue"));
    }

    private static String amounts(List<Money> amounts, Locale reader) {
        return amounts.isEmpty() ? "0" : amounts.stream()
                .map(amount -> MoneyFormat.format(amount, reader))
                .collect(Collectors.joining(" + "));
    }
}
