package com.duebook.imports;

import java.util.List;

/**
 * The beginning of a file and what we make of it.
 *
 * @param datesUnclear whether all dates could as well be read with day and month swapped
 */
public record Preview(
        ImportKind kind, String fileName, List<String> header, List<List<String>> rows, Mapping guess,
        boolean datesUnclear) {}
