package com.duebook.ageing.ui;

import com.duebook.customers.ui.panel.CustomerFigure;
import com.duebook.customers.ui.panel.CustomerFigures;
import com.duebook.money.Money;
import com.duebook.money.MoneyFormat;
import com.duebook.receivables.list.InvoiceFilter;
import com.duebook.receivables.list.InvoiceList;
import com.duebook.receivables.list.InvoiceSet;
import com.duebook.receivables.list.Punctuality;
import com.duebook.receivables.ui.ReceivablesNavigation;
import com.duebook.text.Texts;
import com.duebook.ui.place.Places;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a customer owes, what of it is late, and how late it usually pays. */
@Component
class OpenFigures implements CustomerFigures {

    private final InvoiceList list;
    private final Punctuality punctuality;
    private final Texts texts;

    OpenFigures(InvoiceList list, Punctuality punctuality, Texts texts) {
        this.list = list;
        this.punctuality = punctuality;
        this.texts = texts;
    }

    @Override
    public List<CustomerFigure> of(UUID customer, Locale reader) {
        var counts = list.counts(InvoiceFilter.ofCustomer(customer));
        var path = ReceivablesNavigation.ofCustomer(customer);
        return List.of(
                new CustomerFigure("receivables.set.OPEN", Places.CustomerFigures.OPEN, amounts(counts.open(), reader),
                        texts.get("ageing.count", reader, counts.of(InvoiceSet.OPEN)), path + "&state=open"),
                new CustomerFigure("receivables.set.OVERDUE", Places.CustomerFigures.OVERDUE, amounts(counts.overdue(), reader),
                        texts.get("ageing.count", reader, counts.of(InvoiceSet.OVERDUE)),
                        path + "&state=overdue"),
                daysLate(customer, reader, path));
    }

    private CustomerFigure daysLate(UUID customer, Locale reader, String path) {
        var known = punctuality.daysLate(customer);
        return new CustomerFigure("ageing.figure.daysLate", Places.CustomerFigures.DAYS_LATE,
                known.map(late -> texts.get("ageing.figure.days", reader, late.mean())).orElse("–"),
                known.filter(Punctuality.DaysLate::isEnough).isPresent()
                        ? texts.get("ageing.figure.daysLate.hint", reader)
                        : texts.get("ageing.figure.daysLate.few", reader, known.map(Punctuality.DaysLate::items).orElse(0)),
                path);
    }

    private static String amounts(List<Money> amounts, Locale reader) {
        return amounts.isEmpty() ? "0" : amounts.stream()
                .map(amount -> MoneyFormat.format(amount, reader))
                .collect(Collectors.joining(" + "));
    }
}
