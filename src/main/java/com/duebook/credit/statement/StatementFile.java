package com.duebook.credit.statement;

import com.duebook.money.AmountReader;
import com.duebook.money.Currencies;
import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import com.duebook.sheets.SheetCell;
import com.duebook.sheets.SheetFormat;
import com.duebook.sheets.SheetReader;
import com.duebook.sheets.SheetWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Balance sheets as a table: a row for each year end, with the columns {@code year_end} (2025-12-31), {@code currency} (EUR)
 * and one for each line of the sheet, such as {@code total_assets}, in major units. Columns of other names are left alone.
 */
public final class StatementFile {

    private static final String YEAR_END = "year_end";
    private static final String CURRENCY = "currency";
    private static final int MOST_ROWS = 50;

    private StatementFile() {}

    /** @param line of the file, counted from 1 */
    public record Fault(long line, Refusal refusal) {}

    /** @param faults of rows that are not among the sheets */
    public record Read(List<BalanceSheet> sheets, List<Fault> faults) {}

    public static byte[] write(List<BalanceSheet> sheets) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var csv = SheetWriter.of(SheetFormat.CSV, bytes, "")) {
            csv.row(Stream.concat(Stream.of(YEAR_END, CURRENCY), Arrays.stream(SheetLine.values()).map(SheetLine::column)).toList());
            for (var sheet : sheets) {
                var cells = new ArrayList<@Nullable Object>(List.of(sheet.yearEnd(), sheet.currency().getCurrencyCode()));
                for (var line : SheetLine.values()) {
                    cells.add(sheet.of(line));
                }
                csv.row(cells);
            }
        }
        return bytes.toByteArray();
    }

    /**
     * @param usual where a row says no currency
     * @throws Refusal when it is no table, has no column of year ends, or too many rows
     */
    public static Read read(Path file, String name, Currency usual, LocalDate today) {
        var reader = SheetReader.open(file, name, new SheetReader.Letters(List.of(), null));
        var rows = reader.top(0, MOST_ROWS + 2);
        var columns = rows.isEmpty() ? Map.<String, Integer>of() : columns(rows.getFirst().cells());
        if (!columns.containsKey(YEAR_END)) {
            throw new Refusal("credit.statement.refusal.columns");
        }
        if (rows.size() > MOST_ROWS + 1) {
            throw new Refusal("credit.statement.refusal.rows", MOST_ROWS);
        }
        var sheets = new ArrayList<BalanceSheet>();
        var faults = new ArrayList<Fault>();
        rows.stream().skip(1).forEach(row -> {
            try {
                var sheet = sheet(row.cells(), columns, usual);
                sheet.check(today);
                sheets.add(sheet);
            } catch (Refusal refusal) {
                faults.add(new Fault(row.line(), refusal));
            }
        });
        return new Read(sheets, faults);
    }

    private static Map<String, Integer> columns(List<SheetCell> head) {
        var columns = new HashMap<String, Integer>();
        for (var at = 0; at < head.size(); at++) {
            columns.putIfAbsent(head.get(at).text().strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_"), at);
        }
        return columns;
    }

    private static BalanceSheet sheet(List<SheetCell> cells, Map<String, Integer> columns, Currency usual) {
        var code = text(cells, columns, CURRENCY);
        var currency = code.isEmpty() ? usual
                : Currencies.find(code).orElseThrow(() -> new Refusal("credit.statement.refusal.currency", code));
        var lines = new EnumMap<SheetLine, Long>(SheetLine.class);
        for (var line : SheetLine.values()) {
            var cell = cell(cells, columns, line.column());
            if (!cell.isBlank()) {
                lines.put(line, minor(cell, line, currency));
            }
        }
        return new BalanceSheet(day(text(cells, columns, YEAR_END)), currency, lines);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            throw new Refusal("credit.statement.refusal.day", text);
        }
    }

    private static long minor(SheetCell cell, SheetLine line, Currency currency) {
        var text = cell.text().strip();
        try {
            var number = cell.isNumber() ? AmountReader.machine(new BigDecimal(text))
                    : AmountReader.file(null, currency).read(text).clear()
                            .orElseThrow(() -> new Refusal("credit.statement.refusal.number." + line, text));
            return Money.exactly(number, currency).minor();
        } catch (ArithmeticException | NumberFormatException unfit) {
            throw new Refusal("credit.statement.refusal.number." + line, text);
        }
    }

    private static String text(List<SheetCell> cells, Map<String, Integer> columns, String name) {
        return cell(cells, columns, name).text().strip();
    }

    private static SheetCell cell(List<SheetCell> cells, Map<String, Integer> columns, String name) {
        var at = columns.get(name);
        return at == null || at >= cells.size() ? SheetCell.EMPTY : cells.get(at);
    }
}
