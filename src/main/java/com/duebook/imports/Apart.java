package com.duebook.imports;

import com.duebook.imports.table.ImportField;
import com.duebook.imports.table.RowCells;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Items whose rows do not follow each other in their file, as in one that is sorted by product: held until all have come. */
final class Apart {

    /** Of a dozen columns they take about a kilobyte each. */
    static final int MOST_ROWS = 100_000;

    /** The rows of an item so far, and where such cells were seen first. */
    private record Held(List<RowCells> rows, Map<List<String>, Long> seen) {}

    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Held> held = new HashMap<>();
    private Optional<String> before = Optional.empty();
    private final Map<String, Boolean> isApart = new HashMap<>();
    private long rows;

    /** Told each row of the file in order, before any is asked about. */
    void count(Optional<String> group) {
        group.ifPresent(its -> {
            var isNew = counts.merge(its, 1, Integer::sum) == 1;
            isApart.merge(its, !isNew && !group.equals(before), Boolean::logicalOr);
        });
        before = group;
    }

    /** Forgets all whose rows follow each other. */
    void counted() {
        counts.keySet().removeIf(group -> !Boolean.TRUE.equals(isApart.get(group)));
        isApart.clear();
        rows = counts.values().stream().mapToLong(Integer::longValue).sum();
    }

    boolean has(Optional<String> group) {
        return group.filter(counts::containsKey).isPresent();
    }

    /** All rows of the item when this is the last; none before. Where there are too many to hold, each is a fault of its own. */
    List<RowCells> add(String group, RowCells row) {
        if (rows > MOST_ROWS) {
            row.fault(ImportField.NUMBER, "imports.fault.tooFarApart", MOST_ROWS);
            return List.of(row);
        }
        var item = held.computeIfAbsent(group, its -> new Held(new ArrayList<>(), new HashMap<>()));
        var first = item.seen().putIfAbsent(row.values(), row.line());
        if (first != null && item.rows().getLast().line() != row.line() - 1) {
            row.fault(ImportField.NUMBER, "imports.fault.sameLine", first);
        }
        item.rows().add(row);
        return item.rows().size() < counts.getOrDefault(group, 0) ? List.of() : done(group, item);
    }

    private List<RowCells> done(String group, Held item) {
        held.remove(group);
        return item.rows();
    }
}
