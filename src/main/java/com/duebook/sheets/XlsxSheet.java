package com.duebook.sheets;

import com.duebook.money.Money;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** One typed sheet, sent off every thousand rows. */
final class XlsxSheet implements SheetWriter {

    private static final int BETWEEN_FLUSHES = 1_000;

    private final Workbook workbook;
    private Worksheet sheet;
    private int row;
    private String other = "";
    private List<? extends List<? extends @Nullable Object>> otherRows = List.of();

    XlsxSheet(OutputStream out, String name) {
        workbook = new Workbook(out, "Duebook", "1.0");
        sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        var column = 0;
        for (var cell : cells) {
            put(column++, cell);
        }
        if (++row % BETWEEN_FLUSHES == 0) {
            sheet.flush();
        }
    }

    @Override
    public void about(String name, List<? extends List<? extends @Nullable Object>> rows) {
        other = name;
        otherRows = rows;
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        if (!otherRows.isEmpty()) {
            sheet = workbook.newWorksheet(other);
            row = 0;
            for (var cells : otherRows) {
                row(cells);
            }
            sheet.finish();
        }
        workbook.finish();
    }

    /** Texts go inline: a table of shared ones would be held in memory until the end. */
    private void put(int column, @Nullable Object cell) {
        switch (cell) {
            case null -> {}
            case Money money -> sheet.value(row, column, money.amount());
            case Number number -> sheet.value(row, column, number);
            case Boolean yes -> sheet.value(row, column, yes);
            case LocalDate date -> {
                sheet.value(row, column, date);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case Instant moment -> {
                sheet.value(row, column, moment.atOffset(ZoneOffset.UTC).toLocalDateTime());
                sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
            }
            default -> sheet.inlineString(row, column, cell.toString());
        }
    }
}
