package com.duebook.credit.ui.score.due;

import com.duebook.credit.score.due.DueList;
import com.duebook.credit.score.due.DueRow;
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

/** What an export of assessments due holds. */
@Component
class DueColumns implements ListExport<DueRow> {

    private final DueList list;
    private final DueWords words;
    private final Texts texts;

    DueColumns(DueList list, DueWords words, Texts texts) {
        this.list = list;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public String list() {
        return "assessments";
    }

    @Override
    public List<Column<DueRow>> columns(Locale language) {
        return List.of(column(language, "customer", DueRow::name), column(language, "class", DueRow::className),
                column(language, "score", DueRow::score), column(language, "day", DueRow::day),
                column(language, "valid", DueRow::validUntil), column(language, "card", DueRow::card),
                column(language, "missing", row -> words.missing(row, language)));
    }

    @Override
    public Rows<DueRow> rows(Query filter) {
        var narrowed = DueView.filter(filter);
        return (last, most) -> list.after(narrowed, last, most);
    }

    private Column<DueRow> column(Locale language, String field, Function<DueRow, @Nullable Object> value) {
        return new Column<>(texts.get("credit.score.due." + field, language), value);
    }
}
