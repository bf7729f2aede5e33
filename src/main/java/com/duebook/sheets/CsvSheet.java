package com.duebook.sheets;

import com.duebook.money.Money;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** UTF-8 with a mark at its start, without which spreadsheets take Chinese for Western letters. */
final class CsvSheet implements SheetWriter {

    private final CsvWriter csv;

    CsvSheet(OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        csv = CsvWriter.builder().bufferSize(16_384).build(writer);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) {
        var texts = new ArrayList<String>(cells.size());
        for (var cell : cells) {
            texts.add(text(cell));
        }
        csv.writeRecord(texts);
    }

    /** A table is all that it holds. */
    @Override
    public void about(String sheet, List<? extends List<? extends @Nullable Object>> rows) {}

    @Override
    public void close() throws IOException {
        csv.flush();
    }

    private static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case Money money -> money.amount().toPlainString();
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            case Temporal date -> date.toString();
            default -> FormulaGuard.neutral(cell.toString());
        };
    }
}
