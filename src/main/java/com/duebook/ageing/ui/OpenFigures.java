package com.duebook.ageing.ui;

import com.duebook.customers.ui.panel.CustomerFigure;
import com.duebook.customers.ui.panel.CustomerFigures;
import com.duebook.receivables.list.InvoiceFilter;
import com.duebook.receivables.list.InvoiceList;
import com.duebook.receivables.list.InvoiceSet;
import com.duebook.receivables.ui.ReceivablesNavigation;
import com.duebook.text.Texts;
import com.duebook.ui.figure.KeyFigure;
import com.duebook.ui.place.Places;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a customer owes, and what of it is late. */
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
                new CustomerFigure("receivables.set.OPEN", Places.CustomerFigures.OPEN, KeyFigure.of(counts.open(), reader),
                        texts.get("ageing.count", reader, counts.of(InvoiceSet.OPEN)), path + "&state=open"),
                new CustomerFigure("receivables.set.OVERDUE", Places.CustomerFigures.OVERDUE, KeyFigure.of(counts.overdue(), reader),
                        texts.get("ageing.count", reader, counts.of(InvoiceSet.OVERDUE)),
                        path + "&state=overdue"));
    }
}
