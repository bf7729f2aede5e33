package com.duebook.messaging;

/** How far a mail is. */
public enum MailState {
    /** Waits for its first or next try. */
    PENDING,
    /** Claimed by a worker, which may have died since. */
    SENDING,
    /** The receiver's server has taken it over. */
    SENT,
    FAILED,
    /** The line broke when nobody could tell any more whether it left. */
    UNKNOWN
}
