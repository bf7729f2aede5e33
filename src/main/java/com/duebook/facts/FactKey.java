package com.duebook.facts;

/**
 * What a fact is called wherever it is stored, and what it counts. Its text is {@code facts.NAME}; how values and
 * thresholds are said, {@code facts.NAME.value} and {@code facts.NAME.condition}, can be left out.
 *
 * @param name such as {@code DAYS_OVERDUE}, at most 40 characters; never changed once it is stored in rules
 */
public record FactKey(String name, FactUnit unit) {

    public FactKey {
        if (!name.matches("[A-Z][A-Z0-9_]{0,39}")) {
            throw new IllegalArgumentException("no name of a fact: " + name);
        }
    }

    public boolean isMoney() {
        return unit == FactUnit.MONEY;
    }

    public boolean isKnown() {
        return unit != FactUnit.UNKNOWN;
    }

    String text() {
        return "facts." + name;
    }
}
