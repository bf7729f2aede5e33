package com.duebook.ui.list;

import com.duebook.ui.Query;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an export is asked for.
 *
 * @param name what the file is called; the workspace and the day are added
 * @param filter what it is narrowed to, as the address writes it; may be empty
 * @param day whose figures it has; null for the day it is made
 */
public record Exported(String name, String filter, @Nullable LocalDate day) {

    public static Exported of(String list, Query query) {
        return new Exported(ExportName.of(list, query), query.values().entrySet().stream()
                .filter(value -> !ExportName.ORDER.contains(value.getKey()) && !value.getValue().isBlank())
                .map(value -> value.getKey() + "=" + value.getValue())
                .collect(Collectors.joining("; ")), null);
    }

    /** As it is. */
    public static Exported named(String name) {
        return new Exported(name, "", null);
    }
}
