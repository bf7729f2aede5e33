package com.duebook.credit.statement;

import static com.duebook.receivables.Books.EUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.problem.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir Path folder;

    @Test
    void isReadAsItWasWritten() throws IOException {
        var sheets = List.of(Sheets.of(LocalDate.of(2025, 12, 31), 1_234_567_00), Sheets.of(LocalDate.of(2024, 12, 31),
                Map.of(SheetLine.TOTAL_ASSETS, 10L, SheetLine.EQUITY, -5L, SheetLine.TOTAL_LIABILITIES, 15L)));

        var read = read(new String(StatementFile.write(sheets)));

        assertThat(read.faults()).isEmpty();
        assertThat(read.sheets()).isEqualTo(sheets);
    }

    @Test
    void saysWhatIsWrongInWhichRow() throws IOException {
        var read = read("""
                Year End,currency,total assets,equity,total_liabilities,sales
                2025-12-31,EUR,100,60,40,
                2024-12-31,EUR,100,60,39,
                31.12.2023,EUR,100,60,40,
                2022-12-31,EURO,100,60,40,
                2021-12-31,,100,60,40,lots
                2020-12-31,,100,60,,
                """);

        assertThat(read.sheets()).singleElement().satisfies(sheet -> assertThat(sheet.yearEnd()).isEqualTo("2025-12-31"));
        assertThat(read.faults()).extracting(fault -> fault.line() + " " + fault.refusal().key()).containsExactly(
                "3 credit.statement.refusal.sum.over", "4 credit.statement.refusal.day", "5 credit.statement.refusal.currency",
                "6 credit.statement.refusal.number.SALES", "7 credit.statement.refusal.missing.TOTAL_LIABILITIES");
    }

    @Test
    void needsItsColumns() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> read("a,b\n1,2\n"))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("credit.statement.refusal.columns"));
    }

    private StatementFile.Read read(String text) throws IOException {
        var file = folder.resolve("sheets.csv");
        Files.writeString(file, text);
        return StatementFile.read(file, "sheets.csv", EUR, TODAY);
    }
}
