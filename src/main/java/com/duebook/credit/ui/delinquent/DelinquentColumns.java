package com.duebook.credit.ui.delinquent;

import com.duebook.credit.delinquent.DelinquentRow;
import com.duebook.credit.delinquent.Delinquents;
import com.duebook.exports.ListExport;
import com.duebook.text.Texts;
import com.duebook.ui.Query;
import com.duebook.ui.list.Exports.Column;
import com.duebook.ui.list.Exports.Rows;
import com.duebook.workspace.Colleagues;
import com.duebook.workspace.Members;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an export of the register holds. */
@Component
class DelinquentColumns implements ListExport<DelinquentRow> {

    private final Delinquents delinquents;
    private final Members members;
    private final Texts texts;

    DelinquentColumns(Delinquents delinquents, Members members, Texts texts) {
        this.delinquents = delinquents;
        this.members = members;
        this.texts = texts;
    }

    @Override
    public String list() {
        return "delinquents";
    }

    @Override
    public List<Column<DelinquentRow>> columns(Locale language) {
        var colleagues = new Colleagues(members);
        var all = new ArrayList<>(List.of(
                column(language, "customer", DelinquentRow::name),
                column(language, "class", DelinquentRow::creditClass),
                column(language, "byHand", row -> row.byHand() == null ? null : row.byHand().to()),
                column(language, "since", DelinquentRow::since),
                column(language, "late", DelinquentRow::daysLate),
                column(language, "currency", row -> row.overdue().currency().getCurrencyCode())));
        for (var band = 0; band < 4; band++) {
            var at = band;
            all.add(column(language, "band" + band, row -> row.bands().get(at)));
        }
        all.addAll(List.of(
                column(language, "overdue", DelinquentRow::overdue),
                column(language, "disputed", DelinquentRow::disputed),
                column(language, "stage", row -> texts.get(DelinquentWords.STAGE + row.stage(), language)),
                column(language, "next", row -> texts.get(DelinquentWords.NEXT + row.next(), language)),
                column(language, "owner", row -> colleagues.name(row.owner()))));
        return all;
    }

    @Override
    public Rows<DelinquentRow> rows(Query filter) {
        var narrowed = DelinquentsView.filter(filter);
        return (last, most) -> last == null ? delinquents.page(narrowed, 0, Integer.MAX_VALUE) : List.of();
    }

    private Column<DelinquentRow> column(Locale language, String field, Function<DelinquentRow, @Nullable Object> value) {
        return new Column<>(texts.get("credit.delinquent.field." + field, language), value);
    }
}
