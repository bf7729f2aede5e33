package com.duebook.credit.ui.score.due;

import com.duebook.credit.score.due.DueList;
import com.duebook.credit.score.due.DueRow;
import com.duebook.credit.score.due.DueRow.Assessed;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an export of assessments due holds. */
@Component
class DueColumns implements ListExport<DueRow> {

    private final DueList list;
    private final DueWords words;
    private final Members members;
    private final Texts texts;

    DueColumns(DueList list, DueWords words, Members members, Texts texts) {
        this.list = list;
        this.members = members;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public String list() {
        return "assessments";
    }

    @Override
    public List<Column<DueRow>> columns(Locale language) {
        var colleagues = new Colleagues(members);
        return List.of(column(language, "customer", DueRow::name), column(language, "owner", row -> colleagues.name(row.owner())),
                assessed(language, "class", each -> words.className(each, language)), assessed(language, "score", Assessed::score),
                assessed(language, "day", Assessed::day), assessed(language, "valid", Assessed::validUntil),
                assessed(language, "card", Assessed::card), column(language, "missing", row -> words.wanted(row, language)));
    }

    @Override
    public Rows<DueRow> rows(Query filter) {
        var narrowed = DueView.filter(filter);
        return (last, most) -> list.after(narrowed, last, most);
    }

    private Column<DueRow> assessed(Locale language, String field, Function<Assessed, @Nullable Object> value) {
        return column(language, field, row -> row.assessed() == null ? null : value.apply(row.assessed()));
    }

    private Column<DueRow> column(Locale language, String field, Function<DueRow, @Nullable Object> value) {
        return new Column<>(texts.get("credit.score.due." + field, language), value);
    }
}
