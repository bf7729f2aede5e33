package com.duebook.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {

    @TempDir Path folder;

    @Test
    void readsWhatABenchmarkWrites() {
        var table = new Table();
        table.add("R1 list", "14 ms, p95 18 ms", "≤ 28 ms", "0.1 ms SQL", true);
        table.add("R5 issuing", "129/s, no error, gap or double", "≥ 180/s", "", false);
        table.add("import", "6,513/s", "≥ 5,000/s", "", true);
        table.add("export", "-8.1 MB", "flat", "", true);
        table.add("first page", "no Chromium on this machine", "≤ 400 kB", "", false);
        table.effort("R1 list", new Effort(120.4, 7.25, OptionalDouble.of(12_340_000)));

        assertThat(WrittenTable.read(table.markdown())).containsExactly(
                Map.entry("R1 list", new Quantity(14, "ms")),
                Map.entry("R5 issuing", new Quantity(129, "/s")),
                Map.entry("import", new Quantity(6_513, "/s")),
                Map.entry("export", new Quantity(-8.1, "MB")),
                Map.entry("R1 list, page faults", new Quantity(120, "")),
                Map.entry("R1 list, context switches", new Quantity(7.3, "")),
                Map.entry("R1 list, instructions", new Quantity(12.3, "M")));
    }

    @Test
    void saysWhereInstructionsAreNotCounted() {
        var table = new Table();
        table.effort("R1 list", new Effort(120, 7, OptionalDouble.empty()));

        assertThat(table.markdown()).contains("Instructions are left out", "| R1 list | 120 | 7.0 |  |");
        assertThat(WrittenTable.read(table.markdown())).doesNotContainKey("R1 list, instructions");
    }

    @Test
    void comparesMediansAndPairs() {
        var comparison = new Comparison(runs(10, 30, 20), runs(20, 24, 30));

        assertThat(comparison.row("list")).containsExactly("list", "20 ms", "24 ms", "1.20", "0.80 to 2.00");
    }

    @Test
    void takesTheMiddleOfTwo() {
        assertThat(new Comparison(runs(10, 20), runs(30, 30)).row("list"))
                .containsExactly("list", "15 ms", "30 ms", "2.00", "1.50 to 3.00");
    }

    @Test
    void leavesOpenWhatOneBuildDoesNotMeasure() {
        var old = List.of(Map.of("gone", new Quantity(1, "s")));
        var fresh = List.of(Map.of("new", new Quantity(2_000, "kB")));

        assertThat(new Comparison(old, fresh).row("gone")).containsExactly("gone", "1 s", "–", "–", "–");
        assertThat(new Comparison(old, fresh).row("new")).containsExactly("new", "–", "2,000 kB", "–", "–");
        assertThat(new Comparison(old, fresh).markdown()).contains("| gone |", "| new |");
    }

    @Test
    void hasNoRatioToNothing() {
        assertThat(new Comparison(runs(0), runs(3)).row("list")).containsExactly("list", "0 ms", "3 ms", "–", "–");
    }

    @Test
    void takesNeitherAFolderWithoutABenchmarkNorAWord() {
        assertThatIllegalArgumentException().isThrownBy(() -> Build.of(folder.toString(), folder)).withMessageContaining("neither");
        assertThatIllegalArgumentException().isThrownBy(() -> Build.of("no-such-branch", folder)).withMessageContaining("neither");
    }

    @Test
    void takesAtLeastOnePair() {
        assertThat(Compare.pairs("5")).isEqualTo(5);
        assertThatIllegalArgumentException().isThrownBy(() -> Compare.pairs("0")).withMessageContaining("\"0\"");
        assertThatIllegalArgumentException().isThrownBy(() -> Compare.pairs("few")).withMessageContaining("\"few\"");
    }

    private static List<Map<String, Quantity>> runs(int... milliseconds) {
        return IntStream.of(milliseconds).mapToObj(time -> Map.of("list", new Quantity(time, "ms"))).toList();
    }
}
