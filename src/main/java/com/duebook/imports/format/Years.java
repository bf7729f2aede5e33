package com.duebook.imports.format;

import java.util.OptionalInt;

/** What a file's years are counted from. */
public enum Years {
    GREGORIAN,
    /** 2569 is 2026. */
    BUDDHIST,
    /** Of the Republic of China: 115 is 2026. */
    MINGUO;

    static final int FIRST = 1900;
    static final int LAST = 2199;

    private static final int BUDDHIST_AHEAD = 543;
    private static final int BEFORE_MINGUO = 1911;

    /** @param digits as written; two of them lie between 1980 and 2079; @return empty when it is no year of money owed today */
    OptionalInt year(String digits) {
        var number = Integer.parseInt(digits);
        var year = switch (digits.length()) {
            case 4 -> this == BUDDHIST && number > LAST ? number - BUDDHIST_AHEAD : number;
            case 3 -> this == MINGUO ? number + BEFORE_MINGUO : 0;
            case 2 -> this == BUDDHIST ? number + 2500 - BUDDHIST_AHEAD : number + (number < 80 ? 2000 : 1900);
            default -> 0;
        };
        return year >= FIRST && year <= LAST ? OptionalInt.of(year) : OptionalInt.empty();
    }
}
