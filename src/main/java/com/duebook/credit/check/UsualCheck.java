package com.duebook.credit.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is checked until a workspace has items of its own; each is kept by its name, and said in the reader's language. */
public enum UsualCheck {
    TRADE_REGISTER,
    TAX_NUMBER,
    OWNERS,
    SIGNATORIES,
    ADDRESS,
    SANCTIONS;

    static List<String> all() {
        return Arrays.stream(values()).map(Enum::name).toList();
    }

    /** Empty where a workspace has named it itself. */
    public static Optional<UsualCheck> of(String item) {
        return Arrays.stream(values()).filter(check -> check.name().equals(item)).findFirst();
    }
}
