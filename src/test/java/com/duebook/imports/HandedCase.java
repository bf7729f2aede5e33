package com.duebook.imports;

import static java.util.stream.Collectors.toMap;

import com.duebook.imports.table.ImportField;
import com.duebook.imports.table.ImportKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a file of {@code ../shared/data/cases} must become, in {@code src/test/resources/cases}, one such file each:
 *
 * <pre>
 * # anything
 * kind: CUSTOMERS                                      (invoices, unless said)
 * columns: i.number, c.name, i.issued_on, i.total_minor (what is compared of each row taken, by its column)
 * choose: NUMBER = Num                                 (a field that the guess leaves to the user)
 * currency: USD                                        (an answer to what the file leaves open: dates, decimals, currency)
 * asked: CURRENCY                                      (that it was asked)
 * refused: The file is empty.
 * fault: 3 | Amount | 12x | is no amount
 * credit: EUR 1250.00                                  (what no invoice has taken of payments and credit notes)
 * taken: A-1 | Harbor Foods | 2026-09-01 | EUR 100.00
 * </pre>
 */
record HandedCase(
        String file, ImportKind kind, List<String> columns, Map<ImportField, String> chosen, Map<String, String> answers,
        List<String> expected) {

    private static final Path HANDED = Path.of("src/test/resources/cases");
    /** Files as other programs write them, made up by their documentation, each with what it must become beside it. */
    static final Path PROGRAMS = Path.of("src/test/resources/programs");
    private static final String INVOICE = "i.number, c.name, i.issued_on, i.due_on, i.total_minor";
    private static final String CUSTOMER = "c.reference, c.name";

    static List<HandedCase> handed() throws IOException {
        return all(HANDED);
    }

    static List<HandedCase> ofPrograms() throws IOException {
        return all(PROGRAMS);
    }

    private static List<HandedCase> all(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> folder.equals(HANDED) || Files.exists(Path.of(file.toString().replaceAll("\\.txt$", "")))
                    && file.toString().matches(".*\\.(csv|txt|xlsx)\\.txt")).sorted().map(HandedCase::read).toList();
        }
    }

    private static HandedCase read(Path file) {
        try {
            var lines = Files.readAllLines(file).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
            var kind = all(lines, "kind: ").stream().findFirst().map(ImportKind::valueOf).orElse(ImportKind.INVOICES);
            var columns = all(lines, "columns: ").stream().findFirst()
                    .orElse(kind == ImportKind.INVOICES ? INVOICE : CUSTOMER);
            var chosen = all(lines, "choose: ").stream().map(it -> it.split(" = ", 2))
                    .collect(toMap(it -> ImportField.valueOf(it[0]), it -> it[1]));
            var name = String.valueOf(file.getFileName());
            return new HandedCase(name.substring(0, name.length() - ".txt".length()), kind,
                    Arrays.asList(columns.split(", ")), chosen, answers(lines),
                    lines.stream().filter(line -> line.matches("(refused|asked|fault|credit|taken): .*")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T> Optional<T> answer(String question, Function<String, T> meaning) {
        return Optional.ofNullable(answers.get(question)).map(meaning);
    }

    private static Map<String, String> answers(List<String> lines) {
        return lines.stream().filter(line -> line.matches("(dates|decimals|currency): .*")).map(it -> it.split(": ", 2))
                .collect(toMap(it -> it[0], it -> it[1]));
    }

    private static List<String> all(List<String> lines, String start) {
        return lines.stream().filter(line -> line.startsWith(start)).map(line -> line.substring(start.length())).toList();
    }

    @Override
    public String toString() {
        return file;
    }
}
