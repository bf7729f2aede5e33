package com.duebook.messaging;

/** When the line breaks after the last dot, SMTP cannot tell whether the mail left. */
public enum WhenUnsure {
    /** Once more, with the same Message-ID, so that good mailboxes fold the copies into one. */
    SEND_AGAIN,
    /** Leave it at {@link MailState#UNKNOWN} until somebody decides. */
    ASK
}
