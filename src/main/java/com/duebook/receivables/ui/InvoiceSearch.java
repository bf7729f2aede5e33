package com.duebook.receivables.ui;

import com.duebook.receivables.list.InvoiceList;
import com.duebook.ui.SearchSource;
import com.duebook.ui.Words;
import com.duebook.ui.place.Places;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Invoices in the command palette, by the beginning of their number. */
@Component
class InvoiceSearch implements SearchSource {

    private final InvoiceList list;
    private final Words words;

    InvoiceSearch(InvoiceList list, Words words) {
        this.list = list;
        this.words = words;
    }

    @Override
    public int order() {
        return Places.Search.INVOICES;
    }

    @Override
    public List<Hit> find(String text, int most) {
        return list.byNumber(text, most).stream()
                .map(row -> new Hit("receivables.one",
                        Objects.requireNonNullElse(row.number(), words.get("receivables.status.DRAFT")),
                        row.customerName() + " · " + words.money(row.total()),
                        ReceivablesNavigation.invoice(row.id())))
                .toList();
    }
}
