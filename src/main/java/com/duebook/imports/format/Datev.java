package com.duebook.imports.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The first line of a DATEV file of entries, above its header: what the file is and which period it covers, from which its
 * dates take their year (DATEV format, header fields 13 "beginning of the fiscal year" and 15 "date from").
 */
public final class Datev {

    private static final Set<String> MARKS = Set.of("EXTF", "DTVF");

    private Datev() {}

    /** The first day that an entry of the file can have; empty when it is no line of DATEV's. */
    public static Optional<LocalDate> period(List<String> firstLine) {
        if (firstLine.size() < 15 || !MARKS.contains(firstLine.getFirst())) {
            return Optional.empty();
        }
        return Stream.of(firstLine.get(14), firstLine.get(12))
                .flatMap(text -> DateForm.PLAIN.read(DateOrder.YEAR_FIRST, text).stream())
                .findFirst();
    }
}
