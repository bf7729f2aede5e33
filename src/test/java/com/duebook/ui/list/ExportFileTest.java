package com.duebook.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.sheets.SheetCell;
import com.duebook.sheets.SheetFormat;
import com.duebook.sheets.SheetReader;
import com.duebook.text.Texts;
import com.duebook.time.HeavyWork;
import com.duebook.ui.list.ExportFile.About;
import com.duebook.ui.list.Exports.Column;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportFileTest {

    static final LocalDate DAY = LocalDate.of(2026, 8, 31);
    static final About ABOUT = new About("Acme", new Exported("invoices-open", "state=open; dueTo=2026-12-01", DAY), DAY,
            Instant.parse("2026-11-29T08:00:00Z"), "Ada");
    static final List<Column<Integer>> COLUMNS = List.of(new Column<>("Number", row -> "INV-" + row), new Column<>("Items", row -> row));

    @TempDir Path folder;

    final HeavyWork work = new HeavyWork("export", 1, 10);

    @Test
    void aCsvSaysInItsLastColumnsWhatItIs() throws IOException {
        assertThat(csv(Locale.ENGLISH, COLUMNS, 2)).isEqualTo("""
                \uFEFFNumber,Items,As of,Workspace,Filter
                INV-0,0,2026-08-31,Acme,state=open; dueTo=2026-12-01
                INV-1,1,2026-08-31,Acme,state=open; dueTo=2026-12-01
                """.replace("\n", "\r\n"));
        assertThat(csv(Locale.SIMPLIFIED_CHINESE, COLUMNS, 0)).isEqualTo("\uFEFFNumber,Items,截至日期,工作区,筛选\r\n");
    }

    @Test
    void saysItsDayOnce() throws IOException {
        var ageing = List.of(new Column<Integer>("As of", row -> DAY), new Column<Integer>("Items", row -> row));

        assertThat(csv(Locale.ENGLISH, ageing, 0)).isEqualTo("\uFEFFAs of,Items,Workspace,Filter\r\n");
    }

    @Test
    void aWorkbookSaysItOnASecondSheetAndItsTableStaysOne() throws IOException {
        var file = folder.resolve("export.xlsx");
        try (var out = Files.newOutputStream(file)) {
            write(out, SheetFormat.XLSX, Locale.ENGLISH, COLUMNS, 4_500);
        }

        var reader = SheetReader.open(file, "export.xlsx", new SheetReader.Letters(List.of(), null));
        assertThat(reader.sheets()).containsExactly("invoices-open", "About");
        assertThat(rows(reader, 0)).hasSize(4_501).startsWith(List.of("Number", "Items"), List.of("INV-0", "0"));
        assertThat(rows(reader, 1)).containsExactly(List.of("Workspace", "Acme"), List.of("Export", "invoices-open"),
                List.of("Filter", "state=open; dueTo=2026-12-01"), List.of("As of", "2026-08-31"), List.of("Rows", "4500"),
                List.of("Exported at", "2026-11-29T08:00:00Z"), List.of("Exported by", "Ada"));
    }

    /** Letters and packing are computing; whoever reads the file slowly must not keep that thread. */
    @Test
    void isPackedByOtherThreadsAndHandedOutByItsOwn() throws Exception {
        Set<String> packing = ConcurrentHashMap.newKeySet();
        var cell = new Object() {
            @Override
            public String toString() {
                packing.add(Thread.currentThread().getName());
                return "x";
            }
        };
        var reading = new CountDownLatch(1);
        var finished = new CountDownLatch(1);
        var slow = new OutputStream() {
            @Override
            public void write(int one) {
                waitFor(finished);
            }

            @Override
            public void write(byte[] some, int from, int length) {
                reading.countDown();
                waitFor(finished);
            }
        };
        var columns = List.of(new Column<Integer>("A", row -> cell));
        var slowly = Thread.ofVirtual().start(() -> quietly(slow, columns));
        reading.await();

        write(new ByteArrayOutputStream(), SheetFormat.XLSX, Locale.ENGLISH, columns, 3_000);

        finished.countDown();
        slowly.join();
        assertThat(packing).containsExactly("export-0");
    }

    private void quietly(OutputStream out, List<Column<Integer>> columns) {
        try {
            write(out, SheetFormat.CSV, Locale.ENGLISH, columns, 3_000);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String csv(Locale language, List<Column<Integer>> columns, int count) throws IOException {
        var out = new ByteArrayOutputStream();
        write(out, SheetFormat.CSV, language, columns, count);
        return out.toString(StandardCharsets.UTF_8);
    }

    private void write(OutputStream out, SheetFormat format, Locale language, List<Column<Integer>> columns, int count)
            throws IOException {
        new ExportFile(format, ABOUT, key -> new Texts().get(key, language), work).write(out, columns,
                (last, most) -> IntStream.range(last == null ? 0 : last + 1, count).limit(most).boxed().toList());
    }

    private static List<List<String>> rows(SheetReader reader, int sheet) {
        var rows = new ArrayList<List<String>>();
        reader.rows(sheet, (line, cells) -> rows.add(cells.stream().map(SheetCell::text).toList()));
        return rows;
    }
}
