package com.duebook.receivables.numbering;

/**
 * How a kind of document is numbered today.
 *
 * @param next the count of the next one
 * @param example the next number as it will be printed
 */
public record NumberSeries(InvoiceKind kind, String pattern, long next, String example) {}
