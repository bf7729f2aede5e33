package com.duebook.smtp;

import com.duebook.identifiers.MailAddress;
import com.duebook.problem.Refusal;

/** Who a mail goes to. */
public final class Receiver {

    private Receiver() {}

    /** @throws Refusal when mail cannot be sent there */
    public static MailAddress of(String address) {
        return MailAddress.read(address).orElseThrow(() -> new Refusal("smtp.badAddress", HeaderText.of(address)));
    }
}
