package com.duebook.alerts;

/** How much an alert matters; ordered, the worst last. */
public enum Severity {
    INFO(1),
    WARNING(2),
    CRITICAL(3);

    private final int level;

    Severity(int level) {
        this.level = level;
    }

    /** As stored: grows with the severity and never changes its meaning. */
    public int level() {
        return level;
    }

    public static Severity ofLevel(int level) {
        return switch (level) {
            case 1 -> INFO;
            case 2 -> WARNING;
            case 3 -> CRITICAL;
            default -> throw new IllegalArgumentException("no severity of level " + level);
        };
    }
}
