package com.duebook.credit.ui;

import com.duebook.credit.order.OrderList;
import com.duebook.credit.order.OrderRow;
import com.duebook.exports.ListExport;
import com.duebook.text.Texts;
import com.duebook.ui.Query;
import com.duebook.ui.list.Exports.Column;
import com.duebook.ui.list.Exports.Rows;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an export of orders holds. */
@Component
class OrderColumns implements ListExport<OrderRow> {

    private final OrderList list;
    private final Texts texts;

    OrderColumns(OrderList list, Texts texts) {
        this.list = list;
        this.texts = texts;
    }

    @Override
    public String list() {
        return "orders";
    }

    @Override
    public List<Column<OrderRow>> columns(Locale language) {
        return List.of(
                column(language, "reference", row -> row.order().reference()),
                column(language, "customer", OrderRow::customer),
                column(language, "state", row -> OrderWords.state(row.order().state(), texts, language)),
                column(language, "currency", row -> row.order().amount().currency().getCurrencyCode()),
                column(language, "amount", row -> row.order().amount()),
                column(language, "remaining", row -> row.order().remaining()),
                column(language, "why", row -> OrderWords.why(row, texts, language)),
                column(language, "orderedOn", row -> row.order().orderedOn()),
                column(language, "lapsesOn", row -> row.order().lapsesOn()),
                column(language, "askedBy", row -> row.order().askedName()));
    }

    @Override
    public Rows<OrderRow> rows(Query filter) {
        var narrowed = OrdersView.filter(filter);
        return (last, most) -> list.after(narrowed, last, most);
    }

    private Column<OrderRow> column(Locale language, String field, Function<OrderRow, @Nullable Object> value) {
        return new Column<>(texts.get("credit.order.field." + field, language), value);
    }
}
