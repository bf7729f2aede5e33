package com.duebook.sheets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The sheets of a workbook that somebody who opens it sees; of each all rows, also those that a filter hides. */
record XlsxTable(Path file) implements SheetReader {

    static XlsxTable open(Path file) throws IOException {
        ZipLimits.check(file);
        return new XlsxTable(file);
    }

    @Override
    public List<String> sheets() {
        try (var workbook = workbook()) {
            return visible(workbook).stream().map(Sheet::getName).toList();
        } catch (IOException | ExcelReaderException damaged) {
            throw new SheetFault("sheets.damaged");
        }
    }

    @Override
    public void rows(int sheet, RowReader reader) {
        try (var workbook = workbook();
                var rows = visible(workbook).get(sheet).openStream()) {
            var cells = new XlsxCells(workbook.isDate1904());
            var each = rows.iterator();
            for (var count = 0; hasNext(each); count++) {
                var row = each.next();
                if (count > MOST_ROWS) {
                    throw new SheetFault("sheets.tooManyRows", MOST_ROWS);
                }
                if (row.getCellCount() > MOST_COLUMNS) {
                    throw new SheetFault("sheets.tooManyColumns", MOST_COLUMNS);
                }
                if (!reader.read(row.getRowNum(), cells.of(row))) {
                    return;
                }
            }
        } catch (IOException | ExcelReaderException damaged) {
            throw new SheetFault("sheets.damaged");
        }
    }

    /** The library knows no cells with dates in letters, as "Strict Open XML" workbooks have, and says so in its own way. */
    private static boolean hasNext(Iterator<Row> rows) {
        try {
            return rows.hasNext();
        } catch (IllegalStateException unknownCells) {
            throw new SheetFault("sheets.strict");
        }
    }

    private ReadableWorkbook workbook() throws IOException {
        return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
    }

    private static List<Sheet> visible(ReadableWorkbook workbook) {
        var all = workbook.getSheets().toList();
        var visible = all.stream().filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE).toList();
        return visible.isEmpty() ? all : visible;
    }
}
