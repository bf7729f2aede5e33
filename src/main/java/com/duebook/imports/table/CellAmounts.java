package com.duebook.imports.table;

import com.duebook.imports.format.CurrencyWords;
import com.duebook.money.AmountReader;
import com.duebook.money.Money;
import com.duebook.money.Reading;
import com.duebook.sheets.SheetCell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The amounts of a row and their currency; its faults are noted at the row. */
final class CellAmounts {

    private static final List<ImportField> AMOUNTS = List.of(ImportField.AMOUNT, ImportField.DEBIT, ImportField.CREDIT,
            ImportField.LINE_AMOUNT, ImportField.UNIT_PRICE, ImportField.OPEN, ImportField.PAID);

    private final RowCells cells;
    private final Mapping mapping;

    CellAmounts(RowCells cells, Mapping mapping) {
        this.cells = cells;
        this.mapping = mapping;
    }

    @Nullable
    Currency currency() {
        var own = ownCurrency();
        if (own != null || cells.words(ImportField.CURRENCY) != null) {
            return own;
        }
        var amount = AMOUNTS.stream().filter(field -> cells.words(field) != null).findFirst().orElse(ImportField.AMOUNT);
        if (mapping.currency() == null && cells.words(amount) instanceof String text
                && AmountReader.file(mapping.decimals(), null).read(text) instanceof Reading.Amount written) {
            own = written.currency().orElse(null);
        }
        if (own == null && mapping.currency() == null) {
            cells.fault(amount, cells.words(amount) == null ? "imports.fault.missing" : "imports.fault.noCurrency");
        }
        return own == null ? mapping.currency() : own;
    }

    @Nullable
    Currency ownCurrency() {
        var found = cells.read(ImportField.CURRENCY, text -> Optional.of(CurrencyWords.read(text)).filter(it -> !it.isEmpty()),
                "imports.fault.currency");
        if (found != null && found.size() > 1) {
            cells.fault(ImportField.CURRENCY, "imports.fault.currencyUnclear");
        }
        return found != null && found.size() == 1 ? found.iterator().next() : null;
    }

    @Nullable
    Money of(ImportField field, @Nullable Currency currency) {
        var cell = cells.cell(field);
        if (cell == null && mapping.requires(field)) {
            cells.fault(field, "imports.fault.missing");
        }
        if (cell == null || currency == null) {
            return null;
        }
        var number = cell.isNumber() ? shown(cell, currency) : read(field, cell.text(), currency);
        if (number == null) {
            return null;
        }
        if (number.stripTrailingZeros().scale() > currency.getDefaultFractionDigits()) {
            cells.fault(field, "imports.fault.decimals", currency.getCurrencyCode());
            return null;
        }
        try {
            return Money.exactly(number, currency);
        } catch (ArithmeticException tooLarge) {
            cells.fault(field, "imports.fault.tooMuch");
            return null;
        }
    }

    /** A document stands on one side; where both have an amount, nobody knows which it is. */
    @Nullable
    Money ofSides(@Nullable Currency currency) {
        var debit = of(ImportField.DEBIT, currency);
        var credit = of(ImportField.CREDIT, currency);
        if (currency == null || !cells.faults().isEmpty()) {
            return null;
        }
        if (debit != null && credit != null && !debit.isZero() && !credit.isZero()) {
            cells.fault(ImportField.CREDIT, "imports.fault.debitAndCredit");
            return null;
        }
        if (debit == null && credit == null) {
            cells.fault(ImportField.DEBIT, "imports.fault.missing");
            return null;
        }
        return credit == null || credit.isZero() && debit != null ? debit : credit.negated();
    }

    /** The column that has an amount. */
    ImportField side() {
        return cells.cell(ImportField.DEBIT) == null && cells.cell(ImportField.CREDIT) != null ? ImportField.CREDIT : ImportField.DEBIT;
    }

    private @Nullable BigDecimal read(ImportField field, String text, Currency currency) {
        if (RowCells.NOTHING.matcher(text).matches()) {
            return BigDecimal.ZERO;
        }
        switch (AmountReader.file(mapping.decimals(), currency).read(text)) {
            case Reading.Amount amount -> {
                return amount.value();
            }
            case Reading.Ambiguous unclear -> cells.fault(field, "imports.fault.amountUnclear",
                    unclear.group().toPlainString(), unclear.decimal().toPlainString());
            case Reading.Unreadable no when no.reason() == Reading.Reason.OTHER_CURRENCY ->
                    cells.fault(field, "imports.fault.otherCurrency", currency.getCurrencyCode());
            case Reading.Unreadable no -> cells.fault(field, "imports.fault.amount");
        }
        return null;
    }

    /** Of a number that has more decimals than its currency, what the sheet shows, if that has no more. */
    private static BigDecimal shown(SheetCell cell, Currency currency) {
        var number = new BigDecimal(cell.text());
        var most = Math.max(0, currency.getDefaultFractionDigits());
        return number.scale() > most && cell.decimals() != null && cell.decimals() <= most
                ? number.setScale(most, RoundingMode.HALF_UP) : number;
    }
}
