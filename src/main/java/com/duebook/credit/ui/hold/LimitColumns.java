package com.duebook.credit.ui.hold;

import com.duebook.credit.hold.list.HoldList;
import com.duebook.credit.limit.CreditLimits;
import com.duebook.credit.limit.LimitBook.Holder;
import com.duebook.credit.limit.LimitTexts;
import com.duebook.credit.limit.LimitView;
import com.duebook.customers.CustomerNames;
import com.duebook.customers.CustomerNames.Named;
import com.duebook.exports.ListExport;
import com.duebook.text.Texts;
import com.duebook.ui.Query;
import com.duebook.ui.list.Exports.Column;
import com.duebook.ui.list.Exports.Rows;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Each limit of the customers in the list, from when to when and why: what an import of limits takes in. */
@Component
class LimitColumns implements ListExport<LimitColumns.Row> {

    private static final int CUSTOMERS = 1_000;

    private final HoldList list;
    private final CreditLimits limits;
    private final CustomerNames names;
    private final LimitTexts words;
    private final Texts texts;

    LimitColumns(HoldList list, CreditLimits limits, CustomerNames names, LimitTexts words, Texts texts) {
        this.list = list;
        this.limits = limits;
        this.names = names;
        this.words = words;
        this.texts = texts;
    }

    record Row(LimitView limit, Named customer) {}

    @Override
    public String list() {
        return "limits";
    }

    @Override
    public List<Column<Row>> columns(Locale language) {
        return List.of(
                column(language, "hold.list.customer", row -> row.customer().name()),
                column(language, "hold.list.reference", row -> row.customer().reference()),
                column(language, "hold.list.scope", row -> texts.get("credit.limit.scope." + row.limit().scope(), language)),
                column(language, "limit.list.kind", row -> words.kind(row.limit().scope(), row.limit().kind(), language)),
                column(language, "hold.list.limit",
                        row -> row.limit().amount() == null ? words.amount(null, language) : row.limit().amount()),
                column(language, "hold.list.currency", row -> row.limit().currency().getCurrencyCode()),
                column(language, "limit.list.from", row -> row.limit().from()),
                column(language, "limit.list.to", row -> row.limit().to()),
                column(language, "limit.list.reason", row -> row.limit().reason()));
    }

    @Override
    public Rows<Row> rows(Query query) {
        var left = new ArrayDeque<Holder>();
        var ready = new ArrayDeque<Row>();
        return (last, most) -> {
            if (last == null) {
                left.addAll(list.all(HoldColumns.filter(query)));
            }
            while (ready.size() < most && !left.isEmpty()) {
                ready.addAll(rows(Stream.generate(left::poll).limit(Math.min(CUSTOMERS, left.size())).collect(Collectors.toSet())));
            }
            return Stream.generate(ready::poll).limit(Math.min(most, ready.size())).toList();
        };
    }

    private List<Row> rows(Collection<Holder> holders) {
        var customers = holders.stream().map(Holder::customer).distinct().toList();
        var named = names.of(customers);
        return limits.running(customers).stream().filter(limit -> holders.contains(new Holder(limit.customer(), limit.scope())))
                .map(limit -> new Row(limit, named.of(limit.customer()))).toList();
    }

    private Column<Row> column(Locale language, String key, Function<Row, @Nullable Object> value) {
        return new Column<>(texts.get("credit." + key, language), value);
    }
}
