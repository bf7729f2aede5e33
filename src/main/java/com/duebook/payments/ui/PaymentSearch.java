package com.duebook.payments.ui;

import com.duebook.payments.PaymentFilter;
import com.duebook.payments.PaymentList;
import com.duebook.ui.SearchSource;
import com.duebook.ui.Words;
import com.duebook.ui.place.Places;
import java.util.List;
import org.springframework.stereotype.Component;

/** Payments in the command palette, by the beginning of their reference or by who paid. */
@Component
class PaymentSearch implements SearchSource {

    private final PaymentList list;
    private final Words words;

    PaymentSearch(PaymentList list, Words words) {
        this.list = list;
        this.words = words;
    }

    @Override
    public int order() {
        return Places.Search.PAYMENTS;
    }

    @Override
    public List<Hit> find(String text, int most) {
        return list.page(new PaymentFilter(text, null, false), 0, most).stream()
                .map(row -> new Hit("payments.one", words.money(row.amount()),
                        row.customerName() + " · " + words.dates().date(row.receivedOn()),
                        PaymentsNavigation.payment(row.id())))
                .toList();
    }
}
