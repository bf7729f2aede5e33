package com.duebook.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.sheets.SheetReader.Letters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormulaInjectionTest {

    /** What spreadsheets take for the beginning of a formula. */
    private static final Pattern FORMULA = Pattern.compile("\\A[\\s\"]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*|\\A[\\t\\r\\n].*",
            Pattern.DOTALL);

    @TempDir Path folder;

    /** 10 beginnings x 20 ways to bring them in front of a cell. */
    static List<String> attacks() {
        var triggers = List.of("=", "+", "-", "@", "\t", "\r", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20");
        var covers = List.of("", " ", "\t", "\"", "'", "\"\"", "' ", "\" ", "x;", "x;\"", "x\t", "x|", "x\n", "x\r\n", "x;'",
                "'x\n\"", ";", "\n", "\u00a0", "a\";");
        var attacks = new ArrayList<String>();
        for (var cover : covers) {
            for (var trigger : triggers) {
                attacks.add(cover + trigger + "cmd|' /C calc'!A1");
            }
        }
        return attacks;
    }

    @Test
    void noneOfTwoHundredAttacksBeginsACellOfACsvFileAndAllComeBackAsTheyWere() throws IOException {
        var attacks = attacks();
        assertThat(attacks).hasSize(200);
        var file = folder.resolve("export.csv");
        try (var out = Files.newOutputStream(file); var sheet = SheetWriter.of(SheetFormat.CSV, out, "export")) {
            for (var attack : attacks) {
                sheet.row(List.of("plain", attack, "=1+1"));
            }
        }

        assertThat(raw(file)).allSatisfy(cell -> assertThat(pieces(cell)).noneMatch(FORMULA.asMatchPredicate()));
        var back = read(file);
        for (var i = 0; i < attacks.size(); i++) {
            assertThat(back.get(i).get(1)).as("attack %d", i).isEqualTo(attacks.get(i));
        }
    }

    @Test
    void aNegativeNumberStaysANumberAndADateADate() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = SheetWriter.of(SheetFormat.CSV, out, "export")) {
            sheet.row(List.of(new BigDecimal("-12.30"), LocalDate.of(2013, 1, 31), "-12.30"));
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFF-12.30,2013-01-31,'-12.30\r\n");
    }

    @Test
    void aWorkbookHoldsAttacksAsTextAndNumbersAsNumbers() throws IOException {
        var file = folder.resolve("export.xlsx");
        var attacks = attacks().stream().filter(attack -> !attack.contains("\r")).toList();
        try (var out = Files.newOutputStream(file); var sheet = SheetWriter.of(SheetFormat.XLSX, out, "export")) {
            for (var attack : attacks) {
                sheet.row(List.of(attack, new BigDecimal("-12.30"), LocalDate.of(2013, 1, 31)));
            }
        }

        try (var workbook = new ReadableWorkbook(file.toFile()); var rows = workbook.getFirstSheet().openStream()) {
            assertThat(rows).allSatisfy(row -> {
                assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
                assertThat(row.getCell(1).getType()).isEqualTo(CellType.NUMBER);
            });
        }
        assertThat(read(file)).extracting(row -> row.get(0)).isEqualTo(attacks);
        assertThat(read(file)).allSatisfy(row -> assertThat(row.subList(1, 3)).containsExactly("-12.30", "2013-01-31"));
    }

    /** As a spreadsheet that splits at another separator would see the cell. */
    private static List<String> pieces(String cell) {
        return List.of(cell.split("[;\\t\\r\\n|]"));
    }

    private static List<String> raw(Path file) throws IOException {
        try (var csv = CsvTable.reader(CsvTable.text(file, StandardCharsets.UTF_8), ',')) {
            return csv.stream().flatMap(row -> row.getFields().stream()).toList();
        }
    }

    private static List<List<String>> read(Path file) {
        var rows = new ArrayList<List<String>>();
        SheetReader.open(file, "export", new Letters(List.of(), null)).rows(0,
                (line, cells) -> rows.add(cells.stream().map(SheetCell::text).toList()));
        return rows;
    }
}
