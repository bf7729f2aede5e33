package com.duebook.credit.ui.file;

import com.duebook.credit.evidence.EvidenceFiles;
import com.duebook.credit.statement.Ratio;
import com.duebook.credit.statement.RatioKind;
import com.duebook.credit.statement.SheetLine;
import com.duebook.credit.statement.StatementView;
import com.duebook.money.MoneyFormat;
import com.duebook.ui.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The latest years beside each other, the newest first: what was reported, and what that comes to. */
class StatementTable extends FileTable {

    /** What can be done with one. */
    interface Deeds {

        void change(StatementView statement);

        void withdraw(StatementView statement);
    }

    private static final int YEARS = 5;

    private final transient List<StatementView> years;
    private final transient EvidenceFiles files;
    private final transient Words words;

    /** @param known at least one, the newest first. @param deeds null for whoever may not */
    StatementTable(List<StatementView> known, EvidenceFiles files, Words words, @Nullable Deeds deeds) {
        super(words.get("credit.statement.title"), Stream.concat(Stream.of(words.get("credit.statement.yearEnd")),
                known.stream().limit(YEARS).map(statement -> head(statement, words))).toList(),
                IntStream.rangeClosed(1, YEARS).boxed().collect(Collectors.toSet()));
        this.years = known.stream().limit(YEARS).toList();
        this.files = files;
        this.words = words;
        addClassName("years");
        for (var line : SheetLine.values()) {
            of(words.get("credit.statement.line." + line), statement -> amount(statement, line));
        }
        for (var kind : RatioKind.values()) {
            each(words.get("facts." + kind), (statement, at) -> new Span(said(kind, kind.of(statement.sheet(),
                    at + 1 < known.size() ? known.get(at + 1).sheet() : null))));
        }
        of(words.get("credit.statement.source"), this::source);
        if (deeds != null) {
            of(words.get("credit.statement.deeds"), statement -> deeds(statement, deeds));
        }
    }

    /** With the currency of all the figures below it. */
    private static String head(StatementView statement, Words words) {
        return words.get("credit.statement.head", words.dates().date(statement.sheet().yearEnd()),
                statement.sheet().currency().getCurrencyCode());
    }

    private void of(String label, Function<StatementView, Component> cell) {
        each(label, (statement, at) -> cell.apply(statement));
    }

    private void each(String label, BiFunction<StatementView, Integer, Component> cell) {
        var cells = new ArrayList<Component>(List.of(new Span(label)));
        for (var at = 0; at < years.size(); at++) {
            cells.add(cell.apply(years.get(at), at));
        }
        row(false, cells.toArray(Component[]::new));
    }

    private Component amount(StatementView statement, SheetLine line) {
        var amount = statement.sheet().of(line);
        return amount == null ? tiny(words.get("credit.statement.untold")) : new Span(MoneyFormat.plain(amount, words.locale()));
    }

    private String said(RatioKind kind, Ratio ratio) {
        var percent = ratio.percent();
        return percent == null ? words.get(ratio.isMeaningful() ? "credit.statement.untold" : "credit.statement.meaningless")
                : words.get(kind == RatioKind.EQUITY_GROWTH ? "credit.statement.growth" : "credit.statement.percent", percent);
    }

    private Component source(StatementView statement) {
        var source = new Div(tiny(statement.source()), new Div(tiny(statement.recordedBy() + " · "
                + words.dates().date(words.dates().day(statement.recordedAt())))));
        var file = statement.file();
        if (file != null) {
            source.add(new Div(new EvidenceLink(file, files)));
        }
        return source;
    }

    private Component deeds(StatementView statement, Deeds deeds) {
        return new Div(button("credit.statement.change", statement, () -> deeds.change(statement)),
                button("credit.statement.withdraw", statement, () -> deeds.withdraw(statement)));
    }

    private Button button(String key, StatementView statement, Runnable deed) {
        var button = new Button(words.get(key), clicked -> deed.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(words.get(key + ".of", statement.sheet().yearEnd()));
        return button;
    }
}
