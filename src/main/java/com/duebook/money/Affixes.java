package com.duebook.money;

import com.duebook.money.Reading.Reason;
import com.duebook.money.Reading.Unreadable;
import java.util.Currency;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands around the digits: minus, brackets, debit and credit, per cent, currencies. Read one after the other. */
final class Affixes {

    private final Set<Currency> expected;
    private final boolean isPercent;
    private Set<Currency> currencies = Set.of();
    private int signs;
    private int open;
    private boolean negative;
    private @Nullable Unreadable fault;

    Affixes(@Nullable Currency expected, boolean isPercent) {
        this.expected = expected == null ? Set.of() : Set.of(expected);
        this.isPercent = isPercent;
    }

    Set<Currency> currencies() {
        return currencies;
    }

    boolean isNegative() {
        return negative;
    }

    @Nullable
    Unreadable fault() {
        if (fault == null && (signs > 1 || open != 0)) {
            fault = new Unreadable(Reason.SIGNS, "");
        }
        return fault;
    }

    void take(String affix) {
        var rest = affix.strip();
        while (!rest.isEmpty() && fault == null) {
            rest = rest.substring(first(rest)).strip();
        }
    }

    /** Whether a dot behind these letters is part of them, as in Rs. and S/. */
    boolean isSign(String text) {
        return !CurrencySigns.of(text, expected).isEmpty();
    }

    private int first(String rest) {
        switch (rest.charAt(0)) {
            case '-' -> sign(true);
            case '+' -> sign(false);
            case '(' -> {
                open++;
                sign(true);
            }
            case ')' -> open--;
            case '%' -> {
                if (!isPercent) {
                    fault = new Unreadable(Reason.WORDS, rest);
                }
            }
            default -> {
                return word(rest);
            }
        }
        return 1;
    }

    private void sign(boolean minus) {
        signs++;
        negative |= minus;
    }

    private int word(String rest) {
        for (var length = Math.min(rest.length(), CurrencySigns.longest()); length > 0; length--) {
            var word = rest.substring(0, length);
            if (endsInsideAWord(rest, length)) {
                continue;
            }
            if (isLedgerMark(word)) {
                sign(word.toLowerCase(Locale.ROOT).startsWith("cr"));
                return length;
            }
            var meant = CurrencySigns.of(word, expected);
            if (!meant.isEmpty()) {
                currency(word, meant);
                return length;
            }
        }
        fault = new Unreadable(Reason.WORDS, rest);
        return rest.length();
    }

    private void currency(String word, Set<Currency> meant) {
        var common = new HashSet<>(currencies.isEmpty() ? meant : currencies);
        common.retainAll(meant);
        if (common.isEmpty() || !expected.isEmpty() && !common.containsAll(expected)) {
            fault = new Unreadable(Reason.OTHER_CURRENCY, word);
        }
        currencies = expected.isEmpty() ? Set.copyOf(common) : expected;
    }

    private static boolean endsInsideAWord(String rest, int length) {
        return length < rest.length() && Character.isLetter(rest.charAt(length))
                && Character.isLetter(rest.charAt(length - 1));
    }

    /** Debit and credit as ledgers and SAP print them. */
    private static boolean isLedgerMark(String word) {
        return word.matches("(?i)(dr|cr)\\.?");
    }
}
