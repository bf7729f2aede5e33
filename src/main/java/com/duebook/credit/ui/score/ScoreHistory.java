package com.duebook.credit.ui.score;

import com.duebook.credit.score.StoredAssessment;
import com.duebook.ui.Words;
import com.duebook.ui.figure.DayCell;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** Each assessment that said something new, the latest first. */
class ScoreHistory extends NativeDetails {

    private static final int MOST = 24;

    ScoreHistory(List<StoredAssessment> history, ScoreWords scores, Words words) {
        addClassName("score-history");
        setSummaryText(getTranslation("credit.score.history", history.size()));
        var table = new NativeTable();
        table.addClassName("ledger");
        var head = table.getHead().addRow();
        List.of("day", "score", "class", "card").forEach(column -> {
            var cell = new NativeTableHeaderCell(getTranslation("credit.score.history." + column));
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("num", "score".equals(column));
            head.add(cell);
        });
        history.stream().limit(MOST).forEach(each -> {
            var score = new NativeTableCell(String.valueOf(each.score()));
            score.addClassName("num");
            table.getBody().add(new NativeTableRow(new DayCell(words.dates().date(each.day())), score,
                    new NativeTableCell(scores.className(each.className())), new NativeTableCell(String.valueOf(each.card()))));
        });
        setContent(table);
    }
}
