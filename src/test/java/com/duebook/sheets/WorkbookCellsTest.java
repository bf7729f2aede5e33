package com.duebook.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.sheets.SheetReader.Letters;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of a workbook's cells is what somebody sees who opens it, and never less. */
class WorkbookCellsTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // numbers, with the noise of their binary form, as a power, with all their digits
        "<c r='A1' s='2'><v>59.849999999999994</v></c> | 59.85", "<c r='A1'><v>121.00000000000001</v></c> | 121",
        "<c r='A1'><v>1.2345E5</v></c> | 123450", "<c r='A1' s='2'><v>-1234.5</v></c> | -1234.5",
        "<c r='A1'><v>125.125</v></c> | 125.125", "<c r='A1' s='7'><v>30</v></c> | 30", "<c r='A1' s='3'><v>1234.5</v></c> | 1234.5",
        // numbers that are shown as something else
        "<c r='A1' s='4'><v>0.19</v></c> | 19%", "<c r='A1' s='5'><v>1234</v></c> | 001234",
        // days
        "<c r='A1' s='1'><v>46266</v></c> | 2026-09-01", "<c r='A1' s='1'><v>46266.75</v></c> | 2026-09-01T18:00",
        "<c r='A1' s='6'><v>46266</v></c> | 2026-09-01", "<c r='A1' s='1'><f>B1+30</f><v>46266</v></c> | 2026-09-01",
        // texts
        "<c r='A1' t='s'><v>0</v></c> | Harbor Foods", "<c r='A1' t='s'><v>1</v></c> | Rich text",
        "<c r='A1' t='inlineStr'><is><t>inline</t></is></c> | inline", "<c r='A1' t='str'><f>B1</f><v>worked out</v></c> | worked out",
        // truth, errors, and formulas that nobody worked out
        "<c r='A1' t='b'><v>1</v></c> | true", "<c r='A1' t='e'><v>#N/A</v></c> | #N/A",
        "<c r='A1' t='e'><f>1/0</f><v>#DIV/0!</v></c> | #DIV/0!", "<c r='A1' s='1'><f>C2+30</f></c> | =C2+30"
    })
    void readAsTheyAreSeen(String cell, String text) throws IOException {
        var file = Workbooks.write(folder.resolve("in.xlsx"), false, "Sheet1", "visible", "<row r='1'>" + cell + "</row>");

        assertThat(rows(file, 0).getFirst().getFirst().text()).isEqualTo(text);
    }

    @Test
    void tellNumbersFromTexts() throws IOException {
        var cells = rows(Workbooks.write(folder.resolve("in.xlsx"), false, "Sheet1", "visible",
                "<row r='1'><c r='A1' s='2'><v>12.5</v></c><c r='C1' t='inlineStr'><is><t>12.500</t></is></c></row>"), 0).getFirst();

        assertThat(cells.get(0)).isEqualTo(new SheetCell("12.5", true, 2, LocalDate.of(1900, 1, 11)));
        assertThat(cells.get(1)).isEqualTo(SheetCell.EMPTY);
        assertThat(cells.get(2)).isEqualTo(SheetCell.text("12.500"));
    }

    @Test
    void countDaysAsTheWorkbookDoes() throws IOException {
        var cells = rows(Workbooks.write(folder.resolve("in.xlsx"), true, "Sheet1", "visible",
                "<row r='1'><c r='A1' s='1'><v>44804</v></c><c r='B1'><v>44804</v></c></row>"), 0).getFirst();

        assertThat(cells.get(0).text()).isEqualTo("2026-09-01");
        assertThat(cells.get(1).serial()).isEqualTo("2026-09-01");
    }

    @Test
    void areThoseOfTheVisibleSheetsWithTheRowsThatAFilterHides() throws IOException {
        var file = Workbooks.write(folder.resolve("in.xlsx"), false,
                "Lists", "hidden", "<row r='1'><c r='A1'><v>1</v></c></row>",
                "Readme", "visible", "<row r='1'><c r='A1'><v>2</v></c></row>",
                "Invoices", "visible", "<row r='3'><c r='A3'><v>3</v></c></row><row r='5' hidden='1'><c r='A5'><v>5</v></c></row>");

        assertThat(SheetReader.open(file, "in.xlsx", new Letters(List.of(), null)).sheets()).containsExactly("Readme", "Invoices");
        assertThat(rows(file, 1)).hasSize(2);
        assertThat(SheetReader.open(file, "in.xlsx", new Letters(List.of(), null)).top(1, 9)).extracting(SheetRow::line).containsExactly(3L,
                5L);
    }

    /** As "Strict Open XML" workbooks have them, which the library does not know. */
    @Test
    void areRefusedInWordsWhereDaysAreWrittenInLetters() throws IOException {
        var file = Workbooks.write(folder.resolve("in.xlsx"), false, "Sheet1", "visible",
                "<row r='1'><c r='A1' t='d'><v>2026-09-01</v></c></row>");

        assertThatThrownBy(() -> rows(file, 0)).isInstanceOf(SheetFault.class).hasMessage("sheets.strict");
    }

    private static List<List<SheetCell>> rows(Path file, int sheet) {
        var rows = new ArrayList<List<SheetCell>>();
        SheetReader.open(file, "in.xlsx", new Letters(List.of(), null)).rows(sheet, (line, cells) -> rows.add(cells));
        return rows;
    }
}
