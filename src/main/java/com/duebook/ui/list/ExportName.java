package com.duebook.ui.list;

import com.duebook.ui.Query;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The name of a file that somebody finds again months later: what it is, narrowed to what, whose, and of which day. */
final class ExportName {

    private static final int LONGEST = 120;

    /** They put rows in order and leave none out. */
    static final Set<String> ORDER = Set.of("sort", "order");

    private ExportName() {}

    /** The list and the values that it is narrowed to. */
    static String of(String list, Query filter) {
        return Stream.concat(Stream.of(list), filter.values().entrySet().stream()
                .filter(value -> !ORDER.contains(value.getKey()) && !value.getValue().isBlank())
                .map(value -> value.getKey().equals("state") || value.getKey().equals("q") || value.getKey().equals("currency")
                        ? value.getValue() : value.getKey() + " " + value.getValue()))
                .collect(Collectors.joining("-"));
    }

    /** @return without an extension, and with nothing that a file system or a mail program stumbles over */
    static String file(String name, String workspace, LocalDate day) {
        var end = "-" + plain(workspace) + "-" + day;
        var start = plain(name);
        return start.substring(0, Math.min(start.length(), Math.max(0, LONGEST - end.length()))) + end;
    }

    private static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\p{M}\\p{N}._]+", "-").replaceAll("^[-.]+|[-.]+$", "");
    }
}
