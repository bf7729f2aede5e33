package com.duebook.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.imports.table.ImportField;
import com.duebook.imports.table.ImportKind;
import com.duebook.imports.table.Mapping;
import com.duebook.imports.table.RowCells;
import com.duebook.sheets.SheetCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rows that are held until their item is whole, and no more of them than memory has room for. */
class ApartTest {

    private static final Mapping MAPPING = new Mapping(ImportKind.INVOICES, Map.of(ImportField.NUMBER, 0), null, null);

    @Test
    void holdsAHundredThousandRowsInLittleMemory() {
        var apart = new Apart();
        count(apart, Apart.MOST_ROWS);
        var before = used();
        var whole = 0;
        for (var at = 0; at < Apart.MOST_ROWS; at++) {
            if (at == Apart.MOST_ROWS / 2) {
                assertThat(used() - before).as("bytes held").isLessThan(120_000_000);
            }
            whole += apart.add(group(at, Apart.MOST_ROWS), row(at)).size();
        }

        assertThat(whole).isEqualTo(Apart.MOST_ROWS);
    }

    @Test
    void saysSoForEachRowWhereThereAreMore() {
        var apart = new Apart();
        count(apart, Apart.MOST_ROWS + 2);

        var row = apart.add(group(0, Apart.MOST_ROWS + 2), row(0));

        assertThat(row).singleElement().satisfies(cells -> assertThat(cells.faults()).hasSize(1));
    }

    /** Every item has one row in the first half of the file and one in the second. */
    private static void count(Apart apart, int rows) {
        IntStream.range(0, rows).forEach(at -> apart.count(Optional.of(group(at, rows))));
        apart.counted();
    }

    private static String group(int at, int rows) {
        return "a-" + at % (rows / 2);
    }

    private static RowCells row(int at) {
        var cells = new ArrayList<SheetCell>();
        for (var column = 0; column < 12; column++) {
            cells.add(SheetCell.text("cell " + at + " " + column));
        }
        return new RowCells(MAPPING, List.of("Number"), at + 1, cells, null);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
