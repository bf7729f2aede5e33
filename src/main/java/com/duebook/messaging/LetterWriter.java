package com.duebook.messaging;

import com.duebook.smtp.Letter;
import com.duebook.smtp.Letterhead;
import com.duebook.smtp.MailAttachment;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Makes the letter: words from the template, files from whoever owns them. */
@Component
class LetterWriter {

    private static final long MOST_BYTES = 10_000_000;

    private final MailTemplates templates;
    private final SingletonSupplier<Map<String, MailAttachmentSource>> sources;

    LetterWriter(MailTemplates templates, ObjectProvider<MailAttachmentSource> sources) {
        this.templates = templates;
        this.sources =
                SingletonSupplier.of(() -> sources.stream().collect(Collectors.toMap(MailAttachmentSource::key, Function.identity())));
    }

    Letter write(MailRow mail, Letterhead from) {
        var written = templates.write(mail, from);
        var files = mail.attachments().stream().map(reference -> make(reference, mail)).toList();
        checkSize(files);
        return new Letter(mail.id(), mail.to(), from, written.title(), written.text(), written.html(), files);
    }

    private MailAttachment make(MailAttachmentRef reference, MailRow mail) {
        var source = sources.obtain().get(reference.source());
        if (source == null) {
            throw new IllegalStateException("nobody makes " + reference.source());
        }
        return source.make(reference.subject(), mail.language());
    }

    private static void checkSize(List<MailAttachment> files) {
        var bytes = files.stream().mapToLong(file -> file.bytes().length).sum();
        if (bytes > MOST_BYTES) {
            throw new AttachmentsTooLarge(bytes);
        }
    }
}
