package com.duebook.receivables.gate;

import java.util.List;
import java.util.Locale;

/**
 * Has to agree before an invoice is issued: by hand, in a batch or by itself; not when one is taken over from another
 * program, which issued it long ago. Asked in the transaction that issues, while the draft is locked and before its
 * number is taken, so that whoever refuses leaves no gap. What it locks stands in the order of locks before the series
 * of numbers.
 */
public interface IssueGate {

    /** @throws com.duebook.problem.Refusal when the invoice must not be issued, in words for whoever wanted to */
    void check(IssueRequest request);

    /** What it would say as things stand now; it locks nothing, and binds nobody. */
    default List<IssueAdvice> advise(IssueRequest request, Locale reader) {
        return List.of();
    }
}
