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
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Text whose letters and separator were found out by looking at it.
 *
 * @param isSaid whether the first line only says the separator, as Excel wants it: {@code sep=;}
 */
record CsvTable(Path file, Letters letters, Charset inUse, char separator, boolean isSaid) implements SheetReader {

    private static final int LONGEST_FIELD = 32_768;
    private static final Pattern SAID = Pattern.compile("\\s*\"?sep=(.)\"?[,;\\t]*\\s*", Pattern.CASE_INSENSITIVE);

    static CsvTable open(Path file, Letters letters) throws IOException {
        var charset = letters.chosen() == null ? Charsets.of(file, letters.likely()).charset() : Charset.forName(letters.chosen());
        try (var text = text(file, charset)) {
            var said = SAID.matcher(Objects.requireNonNullElse(text.readLine(), ""));
            return said.matches() ? new CsvTable(file, letters, charset, said.group(1).charAt(0), true)
                    : new CsvTable(file, letters, charset, Separators.of(file, charset), false);
        }
    }

    @Override
    public List<String> sheets() {
        return List.of("");
    }

    @Override
    public String charset() {
        return inUse.name();
    }

    @Override
    public List<TextReading> readings() {
        try {
            var readings = Charsets.of(file, letters.likely()).readings();
            return letters.chosen() == null ? readings : readings.stream().map(TextReading::settled).toList();
        } catch (IOException damaged) {
            throw new SheetFault("sheets.damaged");
        }
    }

    @Override
    public void rows(int sheet, RowReader reader) {
        try (var csv = reader(text(file, inUse), separator)) {
            var count = isSaid ? -1 : 0;
            for (var row : csv) {
                if (count < 0) {
                    count = 0;
                    continue;
                }
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

    static BufferedReader text(Path file, Charset charset) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset));
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    private static List<SheetCell> cells(List<String> fields) {
        return fields.stream().map(field -> {
            if (field.length() > LONGEST_FIELD) {
                throw new SheetFault("sheets.longField", LONGEST_FIELD);
            }
            return SheetCell.text(FormulaGuard.original(field));
        }).toList();
    }
}
