package com.duebook.messaging;

import com.duebook.identifiers.MailAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail to one person.
 *
 * @param dedupeKey says which mail this is, such as {@code receipt:<payment>}; the second of the same key is not sent
 * @param to one address without a name
 * @param template of {@code mail/<template>.html} and {@code .txt}
 * @param model what the template names: text, numbers, booleans, and lists and maps of these; amounts and dates as
 *     they read in the language. It is forgotten once the mail is sent, because links in it are secrets
 * @param subject what the mail is about, for that thing's timeline
 * @param whenUnsure what to do when nobody can tell whether the mail left
 */
public record OutgoingMail(
        String dedupeKey,
        String to,
        Locale language,
        String template,
        Map<String, Object> model,
        List<MailAttachmentRef> attachments,
        @Nullable UUID subject,
        WhenUnsure whenUnsure) {

    public OutgoingMail {
        to = MailAddress.read(to).map(MailAddress::value).orElse(to);
        model = Map.copyOf(model);
        attachments = List.copyOf(attachments);
    }

    public static OutgoingMail of(
            String dedupeKey, String to, Locale language, String template, Map<String, Object> model) {
        return new OutgoingMail(dedupeKey, to, language, template, model, List.of(), null, WhenUnsure.SEND_AGAIN);
    }

    public OutgoingMail about(UUID subject) {
        return new OutgoingMail(dedupeKey, to, language, template, model, attachments, subject, whenUnsure);
    }

    public OutgoingMail with(MailAttachmentRef attachment) {
        var all = new ArrayList<>(attachments);
        all.add(attachment);
        return new OutgoingMail(dedupeKey, to, language, template, model, all, subject, whenUnsure);
    }

    /** For a mail whose second copy would be worse than none: somebody decides. */
    public OutgoingMail neverTwice() {
        return new OutgoingMail(dedupeKey, to, language, template, model, attachments, subject, WhenUnsure.ASK);
    }
}
