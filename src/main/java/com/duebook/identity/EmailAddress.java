package com.duebook.identity;

import com.duebook.identifiers.MailAddress;
import com.duebook.problem.Refusal;
import java.util.Locale;

/** A person's address in one form and in lower case, so that one person stays one person. */
public record EmailAddress(String value) {

    /** @throws Refusal when it cannot be an address */
    public EmailAddress {
        value = MailAddress.read(value).orElseThrow(() -> new Refusal("identity.email.malformed"))
                .value().toLowerCase(Locale.ROOT);
    }
}
