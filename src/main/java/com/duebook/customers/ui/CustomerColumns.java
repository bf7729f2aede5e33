package com.duebook.customers.ui;

import com.duebook.customers.CustomerRow;
import com.duebook.customers.search.CustomerSets;
import com.duebook.exports.ListExport;
import com.duebook.text.Texts;
import com.duebook.ui.Query;
import com.duebook.ui.list.Exports.Column;
import com.duebook.ui.list.Exports.Rows;
import com.duebook.workspace.Colleagues;
import com.duebook.workspace.Members;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an export of customers holds; an import recognises the headers again. */
@Component
class CustomerColumns implements ListExport<CustomerRow> {

    private final ClassedCustomers list;
    private final Members members;
    private final CustomerSets sets;
    private final Texts texts;

    CustomerColumns(ClassedCustomers list, Members members, CustomerSets sets, Texts texts) {
        this.list = list;
        this.members = members;
        this.sets = sets;
        this.texts = texts;
    }

    @Override
    public String list() {
        return "customers";
    }

    @Override
    public List<Column<CustomerRow>> columns(Locale language) {
        return all(key -> texts.get(key, language), new Colleagues(members));
    }

    @Override
    public Rows<CustomerRow> rows(Query filter) {
        var narrowed = new CustomersState(filter, new Colleagues(members), sets).filter();
        return (last, most) -> list.after(narrowed, last, most);
    }

    static List<Column<CustomerRow>> all(UnaryOperator<String> words, Colleagues colleagues) {
        return List.of(
                column(words, "name", CustomerRow::name),
                column(words, "reference", CustomerRow::reference),
                column(words, "email", CustomerRow::email),
                column(words, "phone", CustomerRow::phone),
                column(words, "city", CustomerRow::city),
                column(words, "country", CustomerRow::country),
                column(words, "industry", CustomerRow::industry),
                column(words, "parent", CustomerRow::parent),
                column(words, "creditClass", CustomerRow::creditClass),
                column(words, "owner", row -> colleagues.name(row.owner())),
                column(words, "taxNumber", CustomerRow::taxNumber),
                column(words, "currency", row -> row.currency().getCurrencyCode()),
                column(words, "termsDays", CustomerRow::termsDays),
                column(words, "tags", row -> String.join(", ", row.tags())));
    }

    private static Column<CustomerRow> column(UnaryOperator<String> words, String field, Function<CustomerRow, @Nullable Object> value) {
        return new Column<>(words.apply("customers.field." + field), value);
    }
}
