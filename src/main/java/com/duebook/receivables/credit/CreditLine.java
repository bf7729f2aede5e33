package com.duebook.receivables.credit;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How much of a line of an invoice is to be taken back.
 *
 * @param position of the line on the invoice, from 1
 * @param quantity with the sign that the line has
 */
public record CreditLine(int position, BigDecimal quantity) {

    private static final Comparator<CreditLine> ORDER = Comparator.comparing(CreditLine::position);

    public CreditLine {
        quantity = quantity.stripTrailingZeros();
    }

    /** Empty for a line that does not say what it corrects. */
    public static Optional<CreditLine> of(BilledLine line) {
        return Optional.ofNullable(line.corrects()).map(at -> new CreditLine(at, line.details().quantity()));
    }

    /** In the order of the invoice. */
    public static List<CreditLine> sorted(List<CreditLine> lines) {
        return lines.stream().sorted(ORDER).toList();
    }
}
