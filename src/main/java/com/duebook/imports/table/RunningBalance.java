package com.duebook.imports.table;

import com.duebook.money.AmountReader;
import com.duebook.money.DecimalMark;
import com.duebook.money.Reading;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A balance beside debit and credit that goes on from row to row says what the customer owes, not what is open of the row. */
final class RunningBalance {

    private RunningBalance() {}

    /** @param mark of the file's amounts, as far as it is known */
    static boolean is(List<List<String>> rows, Map<ImportField, Integer> columns, @Nullable DecimalMark mark) {
        var before = BigDecimal.ZERO;
        var goesOn = 0;
        for (var row : rows) {
            var balance = amount(row, columns.get(ImportField.OPEN), mark);
            var own = amount(row, columns.get(ImportField.DEBIT), mark).subtract(amount(row, columns.get(ImportField.CREDIT), mark));
            if (own.signum() == 0) {
                continue;
            }
            if (balance.compareTo(before.add(own)) == 0) {
                goesOn += before.signum() == 0 ? 0 : 1;
            } else if (balance.compareTo(own) != 0) {
                return false;
            }
            before = balance;
        }
        return goesOn > 0;
    }

    private static BigDecimal amount(List<String> row, @Nullable Integer column, @Nullable DecimalMark mark) {
        return column != null && column < row.size() && AmountReader.file(mark, null).read(row.get(column)) instanceof Reading.Amount amount
                ? amount.value() : BigDecimal.ZERO;
    }
}
