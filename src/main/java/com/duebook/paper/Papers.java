package com.duebook.paper;

import com.duebook.text.Texts;
import com.duebook.time.HeavyWork;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Draws papers as PDF. */
@Component
public class Papers {

    private final Texts texts;
    private final HeavyWork work;
    private final PaperText type;

    /** @param fonts a folder with more fonts than the shipped ones, or blank */
    Papers(Texts texts, HeavyWork work, @Value("${duebook.fonts.folder:}") String fonts) {
        this.texts = texts;
        this.work = work;
        this.type = new PaperText(new PaperFonts(fonts.isBlank() ? null : Path.of(fonts)));
    }

    public byte[] draw(InvoiceDocument document) {
        return work.call(() -> new InvoicePaper(document, texts, type).draw());
    }

    public byte[] draw(ReceiptDocument document) {
        return work.call(() -> new ReceiptPaper(document, texts, type).draw());
    }

    /**
     * The letters that no font has. A paper shows a question mark in a box for each.
     *
     * @param texts as they would stand on a paper
     */
    public Set<String> missing(Iterable<String> texts) {
        var missing = new LinkedHashSet<String>();
        texts.forEach(text -> missing.addAll(type.missing(text)));
        return missing;
    }
}
