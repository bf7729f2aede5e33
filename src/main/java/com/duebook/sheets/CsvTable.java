package com.duebook.sheets;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Text whose letters and separator were found out by looking at it. */
record CsvTable(Path file, Charset charset, char separator) implements SheetReader {

    private static final int LONGEST_FIELD = 32_768;

    static CsvTable open(Path file) throws IOException {
        var charset = Charsets.of(file);
        return new CsvTable(file, charset, Separators.of(file, charset));
    }

    @Override
    public void rows(RowReader reader) {
        try (var csv = reader(text(file, charset), separator)) {
            var count = 0;
            for (var row : csv) {
                if (++count > MOST_ROWS + 1) {
                    throw new SheetFault("sheets.tooManyRows", MOST_ROWS);
                }
                if (row.getFieldCount() > MOST_COLUMNS) {
                    throw new SheetFault("sheets.tooManyColumns", MOST_COLUMNS);
                }
                if (!reader.read(row.getStartingLineNumber(), cells(row.getFields()))) {
                    return;
                }
            }
        } catch (CsvParseException | IOException | UncheckedIOException damaged) {
            throw new SheetFault("sheets.damaged");
        }
    }

    static CsvReader<CsvRecord> reader(Reader text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(1 << 20)
                .ofCsvRecord(text);
    }

    static Reader text(Path file, Charset charset) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset));
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    private static List<String> cells(List<String> fields) {
        return fields.stream().map(field -> {
            if (field.length() > LONGEST_FIELD) {
                throw new SheetFault("sheets.longField", LONGEST_FIELD);
            }
            return FormulaGuard.original(field);
        }).toList();
    }
}
