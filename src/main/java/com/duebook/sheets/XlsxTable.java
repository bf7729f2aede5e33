package com.duebook.sheets;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The first sheet of a workbook. */
record XlsxTable(Path file) implements SheetReader {

    static XlsxTable open(Path file) throws IOException {
        ZipLimits.check(file);
        return new XlsxTable(file);
    }

    @Override
    public void rows(RowReader reader) {
        try (var workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
                var rows = workbook.getFirstSheet().openStream()) {
            var each = rows.iterator();
            for (var count = 0; each.hasNext(); count++) {
                var row = each.next();
                if (count > MOST_ROWS) {
                    throw new SheetFault("sheets.tooManyRows", MOST_ROWS);
                }
                if (row.getCellCount() > MOST_COLUMNS) {
                    throw new SheetFault("sheets.tooManyColumns", MOST_COLUMNS);
                }
                if (!reader.read(row.getRowNum(), cells(row))) {
                    return;
                }
            }
        } catch (IOException | ExcelReaderException damaged) {
            throw new SheetFault("sheets.damaged");
        }
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>(row.getCellCount());
        for (var column = 0; column < row.getCellCount(); column++) {
            cells.add(text(row.getCell(column)));
        }
        return cells;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            return isDate(cell) ? date(cell) : cell.asNumber().toPlainString();
        }
        return Objects.requireNonNullElse(cell.getText(), "");
    }

    /** A number whose format has days or years in it, outside quotes and brackets. */
    private static boolean isDate(Cell cell) {
        var format = cell.getDataFormatString();
        return format != null && format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "").matches("(?i).*[dy].*");
    }

    private static String date(Cell cell) {
        var moment = cell.asDate();
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? moment.toLocalDate().toString() : moment.toString();
    }
}
