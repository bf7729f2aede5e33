package com.duebook.smtp;

import com.duebook.problem.Refusal;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/** One plain address: no name, no list, no control character, nothing that could become a second header. */
public final class MailAddress {

    private static final int LONGEST = 254;

    private MailAddress() {}

    public static void check(String address) {
        if (!isOne(address)) {
            throw new Refusal("smtp.badAddress", HeaderText.of(address));
        }
    }

    static boolean isOne(String address) {
        if (address.length() > LONGEST || !address.contains("@") || !address.chars().allMatch(c -> c > ' ' && c < 127)) {
            return false;
        }
        try {
            return new InternetAddress(address, true).getAddress().equals(address) && !address.startsWith("<");
        } catch (AddressException e) {
            return false;
        }
    }
}
