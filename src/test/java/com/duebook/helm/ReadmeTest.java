package com.duebook.helm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The operator's documentation says what the chart does; what its table should be is left in target/values.md. */
class ReadmeTest {

    private static final Path README = Path.of("helm/README.md");
    private static final Pattern ENTRY = Pattern.compile("^( *)([A-Za-z]+):(?: (.*))?$");
    private static final Pattern METRIC = Pattern.compile("\\b(duebook|http|hikaricp|jvm|process)_[a-z_]+");

    @Test
    void tellsOfEveryValue() throws IOException {
        var table = table(Files.readAllLines(Chart.FOLDER.resolve("values.yaml")));
        Files.writeString(Path.of("target/values.md"), table);

        assertThat(README).content().contains("<!-- values -->\n" + table + "<!-- /values -->");
    }

    @Test
    void missesAValueThatNobodyExplained() throws IOException {
        var readme = Files.readString(README);

        assertThat(readme).doesNotContain(table(List.of("# -- what is new", "novelty: 1")));
        assertThat(table(List.of("a:", "  # -- needed: the first", "  # of two lines", "  b: \"\"", "  # -- a list", "  c: []")))
                .isEqualTo(
                        "| value | what it is | default |\n|---|---|---|\n| **`a.b`** | needed: the first of two lines | |\n| `a.c` | a list | `[]` |\n");
    }

    @Test
    void explainsEveryAlarmByMetricsThatThereAre() throws IOException {
        var rules = Files.readString(Chart.FOLDER.resolve("templates/monitoring.yaml"));
        var metrics = Files.readString(Path.of("src/docs/metrics.md"));
        var alarms = Pattern.compile("- alert: (\\w+)").matcher(rules).results().map(alarm -> alarm.group(1)).toList();

        assertThat(alarms).hasSizeGreaterThanOrEqualTo(10).allSatisfy(alarm -> {
            assertThat(README).content().contains("\n### " + alarm + "\n");
            assertThat(rules).contains("}}" + alarm.toLowerCase(Locale.ROOT));
        });
        assertThat(unknown(rules + Files.readString(README), metrics)).isEmpty();
        assertThat(unknown("max(duebook_wrok_items)", metrics)).containsExactly("duebook_wrok_items");
    }

    private static List<String> unknown(String text, String metrics) {
        return METRIC.matcher(text).results().map(metric -> metric.group().replaceFirst("_(count|bucket)$", ""))
                // The keyspace, and what comes with the metrics of the JVM that are told.
                .filter(name -> !name.equals("duebook_platform") && !name.equals("jvm_memory_max_bytes"))
                .filter(name -> !metrics.contains(name.replaceFirst("^hikaricp_connections", "")))
                .distinct().toList();
    }

    /** One row for each value that has a comment "# --" of its own. */
    private static String table(List<String> lines) {
        var path = new ArrayList<String>();
        var rows = new StringBuilder("| value | what it is | default |\n|---|---|---|\n");
        var comment = new StringBuilder();
        for (var line : lines) {
            var entry = ENTRY.matcher(line);
            var words = line.strip();
            if (words.startsWith("# -- ")) {
                comment.append(words.substring(5));
            } else if (words.startsWith("# ") && !comment.isEmpty()) {
                comment.append(words.substring(1));
            } else if (entry.matches()) {
                while (path.size() > entry.group(1).length() / 2) {
                    path.removeLast();
                }
                path.add(entry.group(2));
                if (!comment.isEmpty()) {
                    rows.append(row(String.join(".", path), comment.toString(), entry.group(3)));
                }
                comment.setLength(0);
            }
        }
        return rows.toString();
    }

    private static String row(String path, String comment, @Nullable String value) {
        var name = comment.startsWith("needed: ") ? "**`" + path + "`**" : "`" + path + "`";
        var shown = Stream.ofNullable(value).filter(text -> !text.equals("\"\"")).map(text -> " `" + text + "`").findFirst().orElse("");
        return "| %s | %s |%s |\n".formatted(name, comment.replace("|", "\\|"), shown);
    }
}
