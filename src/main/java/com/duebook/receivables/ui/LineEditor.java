package com.duebook.receivables.ui;

import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import com.duebook.receivables.InvoiceTotals;
import com.duebook.receivables.LineDetails;
import com.duebook.ui.Symbol;
import com.duebook.ui.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The lines of a draft: Enter goes on to a new one, Alt with an arrow moves a line; the sums follow at once. */
class LineEditor extends Div {

    private final transient Words words;
    private final BigDecimal taxRate;
    private final List<BigDecimal> taxRates;
    private final List<LineRow> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Paragraph sums = new Paragraph();
    private final Paragraph below = new Paragraph(getTranslation("receivables.negative"));
    private transient Runnable whenTyped = () -> {};
    private transient Consumer<@Nullable Money> whenSummed = total -> {};
    private Currency currency;

    /**
     * @param taxRate of the first line, in per cent
     * @param taxRates to choose from
     */
    LineEditor(Currency currency, BigDecimal taxRate, List<BigDecimal> taxRates, Words words) {
        this.taxRates = taxRates;
        this.currency = currency;
        this.taxRate = taxRate;
        this.words = words;
        addClassName("section");
        list.addClassName("line-list");
        sums.addClassName("line-sums");
        sums.getElement().setAttribute("aria-live", "polite");
        below.addClassNames("line-sums", "refused");
        below.getElement().setAttribute("role", "alert");
        var add = new Button(getTranslation("receivables.line.add"), Symbol.PLUS.create(), clicked -> append());
        add.addThemeVariants(ButtonVariant.TERTIARY);
        add(new H2(getTranslation("receivables.page.lines")), list, add, sums, below);
        insert(first());
    }

    List<BigDecimal> taxRates() {
        return taxRates;
    }

    void whenTyped(Runnable listener) {
        whenTyped = listener;
    }

    /** Told each total, also the one so far; null where it is more than an amount can be. */
    void whenSummed(Consumer<@Nullable Money> listener) {
        whenSummed = listener;
        showSums();
    }

    Currency currency() {
        return currency;
    }

    void currency(Currency other) {
        currency = other;
        rows.forEach(row -> row.currency(other));
        showSums();
    }

    void load(List<LineDetails> details, Currency theirs) {
        show(details, LineRow::show, theirs);
    }

    /** What was typed before, right or wrong. */
    void type(List<TypedLine> typed, Currency theirs) {
        show(typed, LineRow::type, theirs);
    }

    private <L> void show(List<L> lines, BiConsumer<LineRow, L> how, Currency theirs) {
        rows.clear();
        list.removeAll();
        currency = theirs;
        lines.forEach(line -> {
            var row = new LineRow(this);
            how.accept(row, line);
            insert(row);
        });
        if (rows.isEmpty()) {
            insert(first());
        }
    }

    /** Marks what is missing; lines that nobody began are passed over. */
    boolean check() {
        var filled = rows.stream().filter(row -> !row.isUntouched()).map(LineRow::check).reduce(true, Boolean::logicalAnd);
        return filled && !below.isVisible();
    }

    List<TypedLine> typed() {
        return rows.stream().filter(row -> !row.isUntouched()).map(LineRow::typed).toList();
    }

    List<LineDetails> details() {
        return rows.stream().filter(row -> !row.isUntouched()).map(LineRow::details).toList();
    }

    /** With the tax rate of the line above, which is mostly the same. */
    void append() {
        var row = first();
        if (!rows.isEmpty()) {
            row.taxRate(rows.getLast().details().taxRate());
        }
        insert(row);
        row.focus();
    }

    void remove(LineRow row) {
        rows.remove(row);
        list.remove(row);
        if (rows.isEmpty()) {
            append();
        }
        showSums();
    }

    /** @param by one up or one down */
    void move(LineRow row, int by) {
        var from = rows.indexOf(row);
        var to = from + by;
        if (to >= 0 && to < rows.size()) {
            Collections.swap(rows, from, to);
            list.removeAll();
            rows.forEach(list::add);
            row.focus();
            whenTyped.run();
        }
    }

    boolean isLast(LineRow row) {
        return rows.getLast() == row;
    }

    void showSums() {
        try {
            rows.forEach(row -> row.showNet(words.money(row.details().net(currency))));
            show(InvoiceTotals.of(details(), currency));
        } catch (Refusal tooMuch) {
            rows.forEach(row -> row.showNet(""));
            sums.setText(getTranslation(tooMuch.key(), tooMuch.arguments()));
            below.setVisible(false);
            whenSummed.accept(null);
        }
        whenTyped.run();
    }

    private void show(InvoiceTotals totals) {
        var taxes = totals.taxes().stream()
                .filter(tax -> tax.rate().compareTo(BigDecimal.ZERO) > 0)
                .map(tax -> getTranslation("receivables.sum.taxShort", tax.rate(), words.money(tax.tax())))
                .collect(Collectors.joining(" + "));
        sums.setText(getTranslation("receivables.sum.live", words.money(totals.net()),
                taxes.isEmpty() ? words.money(totals.tax()) : taxes, words.money(totals.total())));
        below.setVisible(totals.total().isNegative());
        whenSummed.accept(totals.total());
    }

    private LineRow first() {
        var row = new LineRow(this);
        row.taxRate(taxRate);
        return row;
    }

    private void insert(LineRow row) {
        rows.add(row);
        list.add(row);
        showSums();
    }
}
