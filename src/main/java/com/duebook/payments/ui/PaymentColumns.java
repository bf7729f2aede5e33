package com.duebook.payments.ui;

import com.duebook.exports.ListExport;
import com.duebook.payments.Chargeback;
import com.duebook.payments.PaymentList;
import com.duebook.payments.PaymentRow;
import com.duebook.text.Texts;
import com.duebook.ui.Query;
import com.duebook.ui.list.Exports.Column;
import com.duebook.ui.list.Exports.Rows;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an export of payments holds; an import recognises the headers again. */
@Component
class PaymentColumns implements ListExport<PaymentRow> {

    private final PaymentList list;
    private final Texts texts;

    PaymentColumns(PaymentList list, Texts texts) {
        this.list = list;
        this.texts = texts;
    }

    @Override
    public String list() {
        return "payments";
    }

    @Override
    public List<Column<PaymentRow>> columns(Locale language) {
        return all(key -> texts.get(key, language));
    }

    @Override
    public Rows<PaymentRow> rows(Query filter) {
        var narrowed = PaymentsView.filter(filter);
        return (last, most) -> list.after(narrowed, last, most);
    }

    static List<Column<PaymentRow>> all(UnaryOperator<String> words) {
        return List.of(
                column(words, "receivedOn", PaymentRow::receivedOn),
                column(words, "customer", PaymentRow::customerName),
                column(words, "customerReference", PaymentRow::customerReference),
                column(words, "method", row -> words.apply("payments.method." + row.method())),
                column(words, "reference", PaymentRow::reference),
                column(words, "state", row -> words.apply("payments.state." + key(row))),
                column(words, "currency", row -> row.amount().currency().getCurrencyCode()),
                column(words, "amount", PaymentRow::amount),
                column(words, "credit", PaymentRow::unallocated),
                column(words, "refunded", PaymentRow::refunded));
    }

    private static Column<PaymentRow> column(UnaryOperator<String> words, String field, Function<PaymentRow, @Nullable Object> value) {
        return new Column<>(words.apply("payments.field." + field), value);
    }

    static String key(PaymentRow row) {
        if (row.chargeback() == Chargeback.OPEN) {
            return "chargebackOpen";
        }
        if (row.chargeback() == Chargeback.LOST) {
            return "chargedBack";
        }
        if (row.refunded().equals(row.amount())) {
            return "refunded";
        }
        return row.unallocated().isPositive() ? "credit" : "allocated";
    }
}
