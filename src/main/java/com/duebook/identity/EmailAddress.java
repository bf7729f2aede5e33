package com.duebook.identity;

import com.duebook.problem.Refusal;
import java.util.Locale;
import java.util.regex.Pattern;

/** An address as people type it, trimmed and in lower case, so that one person stays one person. */
public record EmailAddress(String value) {

    /** Enough to catch slips; only a mail that arrives proves an address. */
    private static final Pattern SHAPE =
            Pattern.compile("[^\\s@<>\"(),:;\\\\\\[\\]\\p{Cntrl}]{1,64}@[^\\s@<>\"(),:;\\\\\\p{Cntrl}]+\\.[^\\s@.<>\"(),:;\\\\\\p{Cntrl}]{2,}");

    private static final int LONGEST = 254;

    /** @throws Refusal when it cannot be an address */
    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new Refusal("identity.email.malformed");
        }
    }
}
