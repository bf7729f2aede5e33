package com.duebook.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail as its delivery sees it.
 *
 * @param version of the claim; a worker with an older one changes nothing any more
 * @param attempts begun so far
 * @param unsure how often nobody could tell whether it left
 */
record MailRow(
        UUID id,
        long version,
        String to,
        Locale language,
        String template,
        Map<String, Object> model,
        List<MailAttachmentRef> attachments,
        WhenUnsure whenUnsure,
        MailState state,
        int attempts,
        int unsure,
        @Nullable Instant claimedAt) {

    boolean mayBeSentAgain() {
        return whenUnsure == WhenUnsure.SEND_AGAIN && unsure == 0;
    }

    /** A text of this mail as people may read it later: whoever has one of its links could use it. */
    String withoutSecrets(String text) {
        return model.entrySet().stream()
                .filter(value -> value.getKey().endsWith("ink") && !value.getValue().toString().isEmpty())
                .map(value -> value.getValue().toString())
                .reduce(text, (said, link) -> said.replace(link, "[…]"));
    }

    MailRow claimed(int unsure) {
        return new MailRow(id, version + 1, to, language, template, model, attachments, whenUnsure, MailState.SENDING,
                attempts + 1, unsure, claimedAt);
    }
}
