package com.duebook.credit.cover;

import com.duebook.credit.evidence.Evidence;
import com.duebook.credit.limit.LimitScope;
import com.duebook.money.Money;
import com.duebook.money.MoneyFormat;
import com.duebook.problem.Refusal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A guarantee, collateral or insured limit that somebody enters.
 *
 * @param giver the guarantor or the insurer, at most 120 characters
 * @param reference of the policy or the deed, at most 60 characters; a policy needs one
 * @param minor of the whole, in minor units
 * @param percent of it that counts: what the insurer covers, or what collateral is thought to bring; 1 to 100
 * @param to the last day; null for no end
 * @param longestTerms of an insured limit: the days to which terms may be extended at most; null for none
 * @param notifyDays of an insured limit: days beyond the due date by which the insurer has to be told; null for none
 * @param discretionary whether the policy lets the workspace set it without asking the insurer
 * @param note at most 500 characters
 */
public record NewCover(
        LimitScope scope, CoverKind kind, String giver, String reference, Currency currency, long minor, int percent, LocalDate from,
        @Nullable LocalDate to, @Nullable Integer longestTerms, @Nullable Integer notifyDays, boolean discretionary, String note,
        @Nullable Evidence file) {

    public static final int LONGEST_GIVER = 120;
    public static final int LONGEST_REFERENCE = 60;
    public static final int LONGEST_NOTE = 500;
    public static final int MOST_DAYS = 999;
    private static final long MOST = 1_000_000_000_000_000L;

    public Money amount() {
        return Money.of(minor, currency);
    }

    /** What it adds to the limit, rounded down. */
    public Money raises() {
        return Money.of(minor * percent / 100, currency);
    }

    /** Whether both are of one giver under one reference, and there is a day on which both would hold. */
    boolean overlaps(NewCover other) {
        var last = other.to();
        return isOfOne(other) && (last == null || !last.isBefore(from)) && (to == null || !to.isBefore(other.from()));
    }

    private boolean isOfOne(NewCover other) {
        return scope == other.scope() && kind == other.kind() && giver.equalsIgnoreCase(other.giver())
                && reference.equalsIgnoreCase(other.reference());
    }

    /** Whether it is what is wanted, but for the note and the file. */
    boolean isAsGood(NewCover wanted) {
        return isOfOne(wanted) && amount().equals(wanted.amount()) && percent == wanted.percent() && from.equals(wanted.from())
                && Objects.equals(to, wanted.to()) && Objects.equals(longestTerms, wanted.longestTerms())
                && Objects.equals(notifyDays, wanted.notifyDays()) && discretionary == wanted.discretionary();
    }

    /** Whether the insurer does not pay for what is due after so many days. */
    boolean isShorterThan(long days) {
        return longestTerms != null && longestTerms < days;
    }

    void check(LocalDate today) {
        if (giver.isBlank() || giver.length() > LONGEST_GIVER) {
            throw new Refusal("credit.cover.refusal.giver", LONGEST_GIVER);
        }
        if (reference.length() > LONGEST_REFERENCE || reference.isBlank() && kind.isInsurance()) {
            throw new Refusal("credit.cover.refusal.reference", LONGEST_REFERENCE);
        }
        if (minor < 1 || minor > MOST) {
            throw new Refusal("credit.cover.refusal.amount", MoneyFormat.worded(Money.of(MOST, currency)));
        }
        if (!isPercent(percent)) {
            throw new Refusal("credit.cover.refusal.percent");
        }
        if (to != null && to.isBefore(from)) {
            throw new Refusal("credit.cover.refusal.turned", from, to);
        }
        if (to != null && to.isBefore(today)) {
            throw new Refusal("credit.cover.refusal.past");
        }
        if (Stream.of(longestTerms, notifyDays).anyMatch(days -> days != null && (days < 0 || days > MOST_DAYS))) {
            throw new Refusal("credit.cover.refusal.days", MOST_DAYS);
        }
        if (!kind.isInsurance() && (longestTerms != null || notifyDays != null || discretionary)) {
            throw new Refusal("credit.cover.refusal.insurance");
        }
        checkNote(note);
    }

    public static boolean isPercent(int percent) {
        return percent >= 1 && percent <= 100;
    }

    static void checkNote(String note) {
        if (note.length() > LONGEST_NOTE) {
            throw new Refusal("credit.cover.refusal.note", LONGEST_NOTE);
        }
    }
}
