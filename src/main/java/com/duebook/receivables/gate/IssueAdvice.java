package com.duebook.receivables.gate;

import org.jspecify.annotations.Nullable;

/**
 * What a gate says of an invoice before it is issued.
 *
 * @param text in the reader's language
 * @param command by which somebody else can be asked to issue it; null where nobody has to be, or nobody can
 */
public record IssueAdvice(Kind kind, String text, @Nullable String command) {

    public enum Kind {
        /** It can be issued, and this is to be known before. */
        TELL,
        /** Somebody else has to confirm it. */
        ASK,
        REFUSE
    }

    public static IssueAdvice tell(String text) {
        return new IssueAdvice(Kind.TELL, text, null);
    }

    public static IssueAdvice ask(String text, String command) {
        return new IssueAdvice(Kind.ASK, text, command);
    }

    public static IssueAdvice refuse(String text) {
        return new IssueAdvice(Kind.REFUSE, text, null);
    }
}
