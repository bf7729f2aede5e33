package com.duebook.credit.ui.cover;

import com.duebook.credit.cover.CoverFilter;
import com.duebook.credit.cover.CoverList;
import com.duebook.credit.cover.CoverRow;
import com.duebook.credit.cover.CoverSort;
import com.duebook.credit.cover.CoverState;
import com.duebook.credit.cover.CoverTexts;
import com.duebook.exports.ListExport;
import com.duebook.text.Texts;
import com.duebook.time.Today;
import com.duebook.ui.Query;
import com.duebook.ui.list.Exports.Column;
import com.duebook.ui.list.Exports.Rows;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an export of guarantees and insured limits holds. */
@Component
class CoverColumns implements ListExport<CoverRow> {

    private final CoverList list;
    private final CoverTexts covers;
    private final Today today;
    private final Texts texts;

    CoverColumns(CoverList list, CoverTexts covers, Today today, Texts texts) {
        this.list = list;
        this.covers = covers;
        this.today = today;
        this.texts = texts;
    }

    @Override
    public String list() {
        return "covers";
    }

    @Override
    public List<Column<CoverRow>> columns(Locale language) {
        return List.of(
                column(language, "customer", CoverRow::name),
                column(language, "reference", CoverRow::reference),
                column(language, "scope", row -> texts.get("credit.limit.scope." + row.cover().terms().scope(), language)),
                column(language, "kind", row -> covers.kind(row.cover().terms().kind(), language)),
                column(language, "giver", row -> row.cover().terms().giver()),
                column(language, "number", row -> row.cover().terms().reference()),
                column(language, "currency", row -> row.cover().terms().currency().getCurrencyCode()),
                column(language, "amount", row -> row.cover().terms().amount()),
                column(language, "percent", row -> row.cover().terms().percent()),
                column(language, "raises", row -> row.cover().raises()),
                column(language, "from", row -> row.cover().terms().from()),
                column(language, "to", row -> row.cover().terms().to()),
                column(language, "longestTerms", row -> row.cover().terms().longestTerms()),
                column(language, "notifyDays", row -> row.cover().terms().notifyDays()),
                column(language, "discretionary", row -> texts.get(row.cover().terms().discretionary() ? "ui.yes" : "ui.no", language)),
                column(language, "notifyBy", row -> row.tellBy() == null ? null : row.tellBy().last()),
                column(language, "state", row -> texts.get("credit.cover.list.state." + row.on(today.date()), language)),
                column(language, "note", row -> row.cover().terms().note()));
    }

    @Override
    public Rows<CoverRow> rows(Query query) {
        var filter = filter(query);
        var read = new AtomicInteger();
        return (last, most) -> {
            var page = list.page(filter, last == null ? 0 : read.get(), most);
            read.set((last == null ? 0 : read.get()) + page.size());
            return page;
        };
    }

    static CoverFilter filter(Query query) {
        var state = Stream.of(CoverState.values()).filter(it -> word(it).equals(query.get("state"))).findFirst().orElse(null);
        return new CoverFilter(query.get("q"), state, CoverSort.of(query.get("sort")), "desc".equals(query.get("order")));
    }

    /** As the address has it. */
    static String word(CoverState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private Column<CoverRow> column(Locale language, String field, Function<CoverRow, @Nullable Object> value) {
        return new Column<>(texts.get("credit.cover.list." + field, language), value);
    }
}
