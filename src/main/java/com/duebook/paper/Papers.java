package com.duebook.paper;

import com.duebook.text.Texts;
import org.springframework.stereotype.Component;

/** Draws papers as PDF. */
@Component
public class Papers {

    private final Texts texts;

    Papers(Texts texts) {
        this.texts = texts;
    }

    public byte[] draw(InvoiceDocument document) {
        return new InvoicePaper(document, texts).draw();
    }

    public byte[] draw(ReceiptDocument document) {
        return new ReceiptPaper(document, texts).draw();
    }
}
