package com.duebook.credit.ui.hold;

import com.duebook.credit.hold.HoldState;
import com.duebook.credit.hold.list.HoldFilter;
import com.duebook.credit.hold.list.HoldList;
import com.duebook.credit.hold.list.HoldRow;
import com.duebook.credit.hold.list.HoldSort;
import com.duebook.credit.limit.LimitBook.Holder;
import com.duebook.credit.limit.LimitTexts;
import com.duebook.exports.ListExport;
import com.duebook.text.Texts;
import com.duebook.ui.Query;
import com.duebook.ui.list.Exports.Column;
import com.duebook.ui.list.Exports.Rows;
import com.duebook.workspace.Colleagues;
import com.duebook.workspace.Members;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an export of limits and holds holds. */
@Component
class HoldColumns implements ListExport<HoldRow> {

    private final HoldList list;
    private final LimitTexts limits;
    private final Members members;
    private final Texts texts;

    HoldColumns(HoldList list, LimitTexts limits, Members members, Texts texts) {
        this.list = list;
        this.limits = limits;
        this.members = members;
        this.texts = texts;
    }

    @Override
    public String list() {
        return "holds";
    }

    @Override
    public List<Column<HoldRow>> columns(Locale language) {
        var people = new Colleagues(members);
        return List.of(
                column(language, "customer", HoldRow::name),
                column(language, "reference", HoldRow::reference),
                column(language, "scope", row -> texts.get("credit.limit.scope." + row.scope(), language)),
                column(language, "state", row -> texts.get("credit.hold.state." + row.state(), language)),
                column(language, "limit", row -> HoldTexts.limit(row, limits, language)),
                column(language, "currency", row -> row.credit() == null ? null : row.credit().currency().getCurrencyCode()),
                column(language, "used", HoldRow::used),
                column(language, "free", HoldRow::free),
                column(language, "percent", row -> row.usedPercent() < 0 ? null : row.usedPercent()),
                column(language, "late", row -> row.daysLate() == 0 ? null : row.daysLate()),
                column(language, "since", row -> row.since() == null ? null : row.since()),
                column(language, "until", HoldRow::until),
                column(language, "owner", row -> people.name(row.owner())));
    }

    /** Who it is about is read once; each page is measured when it is written. */
    @Override
    public Rows<HoldRow> rows(Query query) {
        var left = new ArrayDeque<Holder>();
        return (last, most) -> {
            if (last == null) {
                left.clear();
                left.addAll(list.all(filter(query)));
            }
            return list.measured(Stream.generate(left::poll).limit(Math.min(most, left.size())).toList());
        };
    }

    static HoldFilter filter(Query query) {
        var state = Stream.of(HoldState.values()).filter(it -> word(it).equals(query.get("state"))).findFirst().orElse(null);
        return new HoldFilter(query.get("q"), state, HoldSort.of(query.get("sort")), isDescending(query));
    }

    /** By state the strictest are first until somebody says otherwise. */
    private static boolean isDescending(Query query) {
        return query.get("sort").isEmpty() || "desc".equals(query.get("order"));
    }

    /** As the address has it. */
    static String word(HoldState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private Column<HoldRow> column(Locale language, String field, Function<HoldRow, @Nullable Object> value) {
        return new Column<>(texts.get("credit.hold.list." + field, language), value);
    }
}
