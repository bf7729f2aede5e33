package com.duebook.credit.check;

import com.duebook.problem.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What is checked of customers, and after how many days what is known of them is stale.
 *
 * @param items names of {@link UsualCheck} or the workspace's own words, each at most 120 characters
 */
public record FileRules(List<String> items, int statementDays, int reportDays, int checkDays, int referenceDays) {

    public static final FileRules USUAL = new FileRules(UsualCheck.all(), 400, 180, 365, 730);
    public static final int MOST_ITEMS = 15;
    public static final int LONGEST = 120;
    public static final int MOST_DAYS = 3_660;

    /** @throws Refusal for no or too many items, two alike, or days below 1 or beyond ten years */
    public FileRules {
        items = List.copyOf(items);
        if (items.isEmpty() || items.size() > MOST_ITEMS) {
            throw new Refusal("credit.check.refusal.items", MOST_ITEMS);
        }
        var seen = new HashSet<String>();
        for (var item : items) {
            if (item.isBlank() || item.length() > LONGEST || item.lines().count() > 1) {
                throw new Refusal("credit.check.refusal.item", LONGEST);
            }
            if (!seen.add(item.toLowerCase(Locale.ROOT))) {
                throw new Refusal("credit.check.refusal.twice", item);
            }
        }
        if (IntStream.of(statementDays, reportDays, checkDays, referenceDays).anyMatch(days -> days < 1 || days > MOST_DAYS)) {
            throw new Refusal("credit.check.refusal.days", MOST_DAYS);
        }
    }

    public int days(FileInput input) {
        return switch (input) {
            case STATEMENT -> statementDays;
            case REPORT -> reportDays;
            case CHECK -> checkDays;
            case REFERENCE -> referenceDays;
        };
    }
}
