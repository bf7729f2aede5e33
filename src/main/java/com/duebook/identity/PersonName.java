package com.duebook.identity;

import com.duebook.problem.Refusal;

/** Checks what people call themselves: shown everywhere, and put into mail headers. */
final class PersonName {

    private static final int LONGEST = 120;

    private PersonName() {}

    static String of(String typed) {
        var name = typed.strip();
        if (name.isEmpty()) {
            throw new Refusal("identity.name.empty");
        }
        if (name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl)) {
            throw new Refusal("identity.name.malformed");
        }
        return name;
    }
}
