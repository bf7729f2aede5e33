package com.duebook.imports;

import com.duebook.imports.table.ImportField;
import com.duebook.imports.table.Mapping;
import com.duebook.imports.table.RowCells;
import com.duebook.money.Money;
import com.duebook.receivables.LineDetails;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What rows of one invoice come to. Some programs write the amount of a line into each, others the total of the invoice,
 * and it is told from the quantities and prices, or asked.
 */
final class LineSums {

    private record Line(RowCells cells, @Nullable Money whole, @Nullable Money line, @Nullable BigDecimal quantity,
            @Nullable BigDecimal price, String text) {

        Optional<Money> product(Currency currency) {
            return quantity == null || price == null
                    ? Optional.empty() : Optional.of(Money.rounded(quantity.multiply(price), currency));
        }

        Optional<Money> net(Currency currency) {
            return Optional.ofNullable(line).or(() -> product(currency));
        }

        LineDetails details(Money net) {
            var fits = product(net.currency()).filter(net::equals).isPresent() && quantity != null && quantity.signum() != 0;
            return new LineDetails(text, fits ? Objects.requireNonNull(quantity) : BigDecimal.ONE,
                    fits ? Objects.requireNonNull(price) : net.amount(), BigDecimal.ZERO);
        }
    }

    private static final int LONGEST = 500;
    /** Percent; the highest value added tax is Hungary's 27 %. */
    private static final int WITH_MOST_TAX = 130;

    private final Mapping mapping;
    private final Currency currency;
    private final String usualText;
    private final String restText;
    private final RowCells first;
    private final List<Line> lines;

    /**
     * @param usualText of a line that has none
     * @param restText of what the lines do not come to
     */
    LineSums(Mapping mapping, List<RowCells> rows, Currency currency, String usualText, String restText) {
        this.mapping = mapping;
        this.currency = currency;
        this.usualText = usualText;
        this.restText = restText;
        this.first = rows.getFirst();
        this.lines = rows.stream().map(this::line).toList();
    }

    /** Some programs write what is of the whole invoice into its first row only. */
    private boolean isBelow(RowCells cells) {
        return cells != first && first.words(ImportField.AMOUNT) != null;
    }

    private Line line(RowCells cells) {
        var text = Objects.requireNonNullElse(cells.words(ImportField.LINE_TEXT), usualText);
        return new Line(cells,
                isBelow(cells) && cells.words(ImportField.AMOUNT) == null ? null : cells.amount(ImportField.AMOUNT, currency),
                cells.amount(ImportField.LINE_AMOUNT, currency),
                cells.number(ImportField.QUANTITY), cells.number(ImportField.UNIT_PRICE),
                text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text);
    }

    /** Null when it cannot be known, which is noted at the cells. */
    @Nullable
    Money total() {
        if (lines.stream().anyMatch(line -> !line.cells().faults().isEmpty())) {
            return null;
        }
        var first = lines.getFirst().whole();
        if (first == null) {
            return sumOfLines();
        }
        if (lines.size() == 1) {
            return first;
        }
        if (areLineAmounts()) {
            return Money.sum(lines.stream().map(Line::whole).map(Objects::requireNonNull).toList(), currency);
        }
        return isOneTotal(first) ? first : null;
    }

    private @Nullable Money sumOfLines() {
        for (var line : lines) {
            if (line.net(currency).isEmpty()) {
                line.cells().fault(ImportField.LINE_AMOUNT, "imports.fault.missing");
                return null;
            }
        }
        return Money.sum(nets(), currency);
    }

    /** They add up to the total. */
    List<LineDetails> details(Money total) {
        var nets = areLineAmounts() ? lines.stream().map(Line::whole).map(Objects::requireNonNull).toList() : nets();
        if (nets.size() < lines.size() || total.isNegative()) {
            return List.of(new LineDetails(lines.getFirst().text(), BigDecimal.ONE, abs(total).amount(), BigDecimal.ZERO));
        }
        var details = new ArrayList<LineDetails>();
        for (var i = 0; i < lines.size(); i++) {
            details.add(lines.get(i).details(nets.get(i)));
        }
        var rest = total.minus(Money.sum(nets, currency));
        if (!rest.isZero()) {
            details.add(new LineDetails(restText, BigDecimal.ONE, rest.amount(), BigDecimal.ZERO));
        }
        return details;
    }

    /** Of the lines that have one. */
    private List<Money> nets() {
        return lines.stream().flatMap(line -> line.net(currency).stream()).toList();
    }

    /** Whether the amount of each row is its own: there is no other, and they are what the quantities come to, or differ. */
    private boolean areLineAmounts() {
        if (lines.size() == 1 || mapping.has(ImportField.LINE_AMOUNT) || lines.stream().anyMatch(line -> line.whole() == null)) {
            return false;
        }
        return lines.stream().allMatch(line -> line.product(currency).filter(it -> it.equals(line.whole())).isPresent())
                || lines.stream().map(Line::whole).distinct().count() > 1 && lines.stream().allMatch(this::canBeItsOwn);
    }

    /** Not more than its quantity and price come to with tax, or the rows contradict each other. */
    private boolean canBeItsOwn(Line line) {
        var whole = Objects.requireNonNull(line.whole());
        return line.product(currency).filter(Money::isPositive)
                .map(product -> whole.minor() * 100 <= product.minor() * WITH_MOST_TAX).orElse(true);
    }

    private boolean isOneTotal(Money first) {
        for (var line : lines) {
            if (line.whole() != null && !first.equals(line.whole())) {
                line.cells().fault(ImportField.AMOUNT, "imports.fault.otherTotal", lines.getFirst().cells().line());
                return false;
            }
        }
        var isOfFirst = lines.stream().skip(1).allMatch(line -> line.whole() == null)
                && lines.getFirst().product(currency).filter(first::equals).isPresent();
        if (nets().size() < lines.size() || isOfFirst) {
            lines.getLast().cells().fault(ImportField.AMOUNT, "imports.fault.lineOrTotal", lines.getFirst().cells().line());
            return false;
        }
        return true;
    }

    private static Money abs(Money money) {
        return money.isNegative() ? money.negated() : money;
    }
}
