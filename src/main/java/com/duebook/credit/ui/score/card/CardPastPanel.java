package com.duebook.credit.ui.score.card;

import com.duebook.credit.score.Scorecard;
import com.duebook.credit.score.backtest.CardBacktest;
import com.duebook.credit.score.backtest.CardBacktests;
import com.duebook.credit.score.backtest.ClassOutcome;
import com.duebook.ui.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The draft on the left, tried on the workspace's own past when somebody asks for it. */
class CardPastPanel extends Div {

    private final transient Words words;

    /** @param written hands over the card on the left, or says what is wrong with it */
    CardPastPanel(CardBacktests backtests, Background background, Words words, Consumer<Consumer<Scorecard>> written) {
        this.words = words;
        addClassName("section");
        add(new H2(getTranslation("credit.score.past.title")), new Paragraph(getTranslation("credit.score.past.text")),
                new Trial<>(background, backtests::start, backtests::result, this::shown)
                        .startedBy(getTranslation("credit.score.past.start"), written));
    }

    private Component shown(CardBacktest result, Scorecard draft) {
        var content = new Div(new Paragraph(words.get("credit.score.past.draft")),
                table("credit.score.past.draft", result.draft(), result.days()),
                new Paragraph(words.get("credit.score.past.live")), table("credit.score.past.live", result.live(), result.days()),
                new Paragraph(words.get("credit.score.past.note", words.dates().date(result.from()), words.dates().date(result.to()),
                        result.customers())));
        content.addClassName("cards");
        return content;
    }

    private NativeTable table(String caption, List<ClassOutcome> outcomes, int days) {
        var table = new NativeTable();
        table.addClassName("ledger");
        table.setCaptionText(words.get(caption));
        var head = table.getHead().addRow();
        Stream.of("class", "customers", "bad", "rate").forEach(column -> {
            var cell = new NativeTableHeaderCell(words.get("credit.score.past." + column));
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("num", !column.equals("class"));
            head.add(cell);
        });
        outcomes.forEach(each -> {
            var name = new NativeTableHeaderCell(
                    each.className().isEmpty() ? words.get("credit.score.withheld") : each.className());
            name.getElement().setAttribute("scope", "row");
            table.getBody().add(new NativeTableRow(name, number(String.valueOf(Math.round((double) each.seen() / days))),
                    number(words.get("credit.score.past.of", each.bad(), each.decided())),
                    number(each.badRate().isEmpty() ? "–" : words.get("credit.score.past.percent", each.badRate().getAsInt()))));
        });
        return table;
    }

    private static NativeTableCell number(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("num");
        return cell;
    }
}
