package com.duebook.customers.ui;

import com.duebook.customers.CustomerRow;
import com.duebook.ui.list.Exports.Column;
import com.duebook.workspace.Colleagues;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an export of customers holds; an import recognises the headers again. */
final class CustomerColumns {

    private CustomerColumns() {}

    static List<Column<CustomerRow>> all(Colleagues colleagues) {
        return List.of(
                column("name", CustomerRow::name),
                column("reference", CustomerRow::reference),
                column("email", CustomerRow::email),
                column("phone", CustomerRow::phone),
                column("city", CustomerRow::city),
                column("country", CustomerRow::country),
                column("industry", CustomerRow::industry),
                column("owner", row -> colleagues.name(row.owner())),
                column("taxNumber", CustomerRow::taxNumber),
                column("currency", row -> row.currency().getCurrencyCode()),
                column("termsDays", CustomerRow::termsDays),
                column("tags", row -> String.join(", ", row.tags())));
    }

    private static Column<CustomerRow> column(String field, Function<CustomerRow, @Nullable Object> value) {
        return new Column<>(I18NProvider.translate("customers.field." + field), value);
    }
}
