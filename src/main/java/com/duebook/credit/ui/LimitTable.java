package com.duebook.credit.ui;

import com.duebook.credit.limit.LimitTexts;
import com.duebook.credit.limit.LimitView;
import com.duebook.ui.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Limits as they were written down. */
class LimitTable extends NativeTable {

    private static final List<String> COLUMNS = List.of("kind", "amount", "days", "reason", "by");

    private final transient LimitTexts texts;
    private final transient Words words;
    private final transient @Nullable Consumer<LimitView> end;

    LimitTable(String caption, List<LimitView> limits, LimitTexts texts, Words words, @Nullable Consumer<LimitView> end) {
        this.texts = texts;
        this.words = words;
        this.end = end;
        addClassNames("ledger", "stack");
        setCaptionText(caption);
        var head = getHead().addRow();
        COLUMNS.forEach(column -> {
            var cell = new NativeTableHeaderCell(label(column));
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("num", "amount".equals(column));
            head.add(cell);
        });
        limits.forEach(this::row);
    }

    private void row(LimitView limit) {
        var locale = words.locale();
        var to = limit.to();
        var days = to == null ? words.get("credit.limit.from", limit.from()) : words.get("credit.limit.fromTo", limit.from(), to);
        var row = new NativeTableRow(cell("kind", new Span(texts.kind(limit.scope(), limit.kind(), locale))),
                cell("amount", new Span(texts.amount(limit.amount(), locale))), cell("days", new Span(days)),
                cell("reason", new Span(limit.reason())), cell("by", by(limit)));
        row.setClassName("soft", !limit.isCurrent());
        getBody().add(row);
    }

    private Component by(LimitView limit) {
        var dates = words.dates();
        var who = new Span(limit.recordedBy() + " · " + dates.moment(limit.recordedAt()));
        who.addClassName("tiny");
        var replacedAt = limit.replacedAt();
        if (replacedAt != null) {
            return new Span(who, small(getTranslation("credit.limit.replaced", dates.moment(replacedAt))));
        }
        var last = limit.to();
        var isOver = last != null && !last.isAfter(dates.today());
        return end == null || isOver ? who : new Span(who, ending(limit, end));
    }

    private Button ending(LimitView limit, Consumer<LimitView> act) {
        var button = new Button(getTranslation("credit.limit.end"), clicked -> act.accept(limit));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("credit.limit.end.of", texts.kind(limit.scope(), limit.kind(), words.locale())));
        return button;
    }

    private static Span small(String text) {
        var small = new Span(" · " + text);
        small.addClassName("tiny");
        return small;
    }

    private NativeTableCell cell(String column, Component content) {
        var cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", label(column));
        cell.setClassName("num", "amount".equals(column));
        return cell;
    }

    private String label(String column) {
        return getTranslation("credit.limit.column." + column);
    }
}
