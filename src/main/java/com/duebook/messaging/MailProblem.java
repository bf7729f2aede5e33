package com.duebook.messaging;

/** Why a mail is not sent, or not yet; its text is {@code messaging.problem.<name>}. */
public enum MailProblem {
    /** The mail server is away or asks to come back later. */
    BUSY,
    TOO_MANY_TRIES,
    /** The server refused the address for good; it is blocked since. */
    ADDRESS_REFUSED,
    /** The address has other letters than a to z before the @, and the server does not speak SMTPUTF8. */
    NEEDS_SMTPUTF8,
    /** The server refused this mail for good, not its address. */
    MAIL_REFUSED,
    /** An earlier mail was refused for good. */
    ADDRESS_BLOCKED,
    TOO_LARGE,
    /** It could not be written; the log says why. */
    NOT_WRITTEN,
    /** The line broke after the last dot. */
    UNCONFIRMED,
    /** The workspace has sent as many as it may today; it leaves tomorrow. */
    DAILY_LIMIT,
    /** The database is a copy that nobody has let loose; it leaves once somebody has. */
    QUARANTINE,
    /** The operator has suspended the workspace. */
    SUSPENDED
}
