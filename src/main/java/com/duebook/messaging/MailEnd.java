package com.duebook.messaging;

import org.jspecify.annotations.Nullable;

/**
 * How one try ended.
 *
 * @param unsure how often by now nobody could tell whether the mail left
 * @param said once it was written
 */
record MailEnd(
        MailState state, @Nullable MailProblem problem, @Nullable String detail, int unsure, @Nullable Said said) {

    /**
     * What the mail said.
     *
     * @param title the subject line
     * @param text without the secrets of its links
     */
    record Said(String title, String text) {}
}
