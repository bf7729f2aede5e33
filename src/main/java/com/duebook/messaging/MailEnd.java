package com.duebook.messaging;

import org.jspecify.annotations.Nullable;

/**
 * How one try ended.
 *
 * @param unsure how often by now nobody could tell whether the mail left
 * @param title the subject line, once it was written
 */
record MailEnd(
        MailState state, @Nullable MailProblem problem, @Nullable String detail, int unsure, @Nullable String title) {}
