package com.duebook.smtp;

/** The mail server's answer to one mail. */
public sealed interface Posted {

    record Accepted() implements Posted {}

    /** Try again later: a 4xx, a time-out, no connection; the mail certainly did not leave. */
    record Busy(String reason) implements Posted {}

    /** @param ofAddress whether it was the receiver's address that was refused for good */
    record Refused(String reason, boolean ofAddress) implements Posted {}

    /** The server does not speak SMTPUTF8 (RFC 6531), which the address needs; nothing was sent. */
    record NotSpoken() implements Posted {}

    /** The line broke after the last dot. */
    record Unconfirmed(String reason) implements Posted {}
}
