package com.duebook.money;

/** What stands before the cents. */
public enum DecimalMark {
    POINT('.'),
    COMMA(',');

    private final char sign;

    DecimalMark(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }

    DecimalMark other() {
        return this == POINT ? COMMA : POINT;
    }
}
