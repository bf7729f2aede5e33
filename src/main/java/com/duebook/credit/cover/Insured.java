package com.duebook.credit.cover;

import com.duebook.credit.limit.LimitScope;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What of an insured limit says which invoices it covers, and how soon its insurer has to be told of those that are late. */
record Insured(
        UUID id, UUID holder, LimitScope scope, String giver, LocalDate from, @Nullable LocalDate to, @Nullable Integer longestTerms,
        int notifyDays) {

    /** Whether it stands for what this customer owes. @param head of the customer's group */
    boolean isFor(UUID customer, UUID head) {
        return holder.equals(scope == LimitScope.GROUP ? head : customer);
    }

    /** Whether it covers an invoice that was issued on one day and is due on the other. */
    boolean covers(LocalDate issued, LocalDate due) {
        return !issued.isBefore(from) && (to == null || !issued.isAfter(to))
                && (longestTerms == null || ChronoUnit.DAYS.between(issued, due) <= longestTerms);
    }

    NotifyBy notifyBy(UUID customer, LocalDate due) {
        return new NotifyBy(id, customer, giver, due, due.plusDays(notifyDays));
    }
}
