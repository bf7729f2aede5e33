package com.duebook.imports.table;

/**
 * What is wrong with one cell.
 *
 * @param line of the file, counted from 1
 * @param column its header
 * @param key of the message bundles
 */
public record RowFault(long line, String column, String value, String key, Object... arguments) {

    /** An insurer does not cover the terms, which somebody may choose to do without. */
    public static final String UNCOVERED = "imports.fault.uncovered";
}
