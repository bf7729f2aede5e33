package com.duebook.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a benchmark wrote down, of whichever version it is: the tables of its Markdown. */
final class WrittenTable {

    /** A table with such a column says in the others what is wanted; one without it has a figure in each. */
    private static final String MEASURED = "measured";

    private WrittenTable() {}

    /** @return by what was measured, in order; what could not be measured is left out */
    static Map<String, Quantity> read(String markdown) {
        var figures = new LinkedHashMap<String, Quantity>();
        var header = List.<String>of();
        for (var line : markdown.lines().toList()) {
            var cells = cells(line);
            if (cells.isEmpty() || header.isEmpty()) {
                header = cells;
            } else {
                keep(header, cells, figures);
            }
        }
        return figures;
    }

    private static void keep(List<String> header, List<String> cells, Map<String, Quantity> figures) {
        for (var column = 1; column < Math.min(header.size(), cells.size()); column++) {
            var name = header.get(column);
            if (!header.contains(MEASURED) || name.equals(MEASURED)) {
                var what = cells.getFirst() + (name.equals(MEASURED) ? "" : ", " + name);
                Quantity.read(cells.get(column)).ifPresent(figure -> figures.putIfAbsent(what, figure));
            }
        }
    }

    /** Empty for a line that belongs to no table. */
    private static List<String> cells(String line) {
        return line.startsWith("|") ? Stream.of(line.substring(1).split("\\|")).map(String::strip).toList() : List.of();
    }
}
