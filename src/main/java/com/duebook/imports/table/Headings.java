package com.duebook.imports.table;

import com.duebook.imports.format.HeaderRow;
import com.duebook.imports.format.TotalRow;
import com.duebook.sheets.SheetCell;
import com.duebook.text.NameKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Customers that stand alone above their rows, as in reports of QuickBooks Desktop, and end with a row "Total" and their name.
 * A heading further right, before that, is a job of the customer and named as that program does: {@code Customer:Job}.
 */
public final class Headings {

    private static final Pattern AGE = Pattern.compile("current|(?=.*\\d).*\\b(days?|tage|jours|d[ií]as|giorni|dagen)\\b.*|.*\\d.*天");

    private record Level(int column, String name) {}

    private final List<Level> levels = new ArrayList<>();

    /** Whose the rows below are; null where no customer stands above. */
    public @Nullable String name() {
        return levels.isEmpty() ? null : levels.stream().map(Level::name).collect(Collectors.joining(":"));
    }

    /** Whether it is a heading or the sum below one, and so says whose rows come rather than holding one. */
    public boolean take(List<SheetCell> cells) {
        var texts = HeaderRow.texts(cells);
        var filled = BetweenRows.filled(texts);
        if (filled.isEmpty()) {
            return false;
        }
        var label = filled.getFirst();
        if (TotalRow.is(label)) {
            return end(label);
        }
        if (!isHeading(label, filled.size())) {
            return false;
        }
        var column = texts.indexOf(label);
        levels.removeIf(level -> level.column() >= column);
        levels.add(new Level(column, label));
        return true;
    }

    /** Whether a table has customers so: some end with their sum. */
    static boolean areIn(List<List<String>> rows) {
        var headings = new Headings();
        return rows.stream().anyMatch(row -> {
            var open = headings.levels.size();
            headings.take(row.stream().map(SheetCell::text).toList());
            return headings.levels.size() < open;
        });
    }

    private boolean end(String label) {
        var key = NameKey.of(label);
        for (var at = levels.size() - 1; at >= 0; at--) {
            if (key.endsWith(" " + NameKey.of(levels.get(at).name()))) {
                levels.subList(at, levels.size()).clear();
                return true;
            }
        }
        levels.clear();
        return false;
    }

    private static boolean isHeading(String label, int filled) {
        return filled == 1 && label.codePoints().anyMatch(Character::isLetter) && !AGE.matcher(label.toLowerCase(Locale.ROOT)).matches();
    }
}
