package com.duebook.paper;

import java.util.function.IntFunction;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/** Who sends it and which page this is, at the foot of each. */
class PageFooter extends PdfPageEventHelper {

    private final PaperText type;
    private final String left;
    private final IntFunction<String> page;

    /** @param page how the reader's language says the page's number */
    PageFooter(PaperText type, String left, IntFunction<String> page) {
        this.type = type;
        this.left = left;
        this.page = page;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        var canvas = writer.getDirectContent();
        var y = document.bottom() - 26;
        ColumnText.showTextAligned(canvas, Element.ALIGN_LEFT, type.faint(left, 7.5f), document.left(), y, 0);
        ColumnText.showTextAligned(canvas, Element.ALIGN_RIGHT,
                type.faint(page.apply(writer.getPageNumber()), 7.5f), document.right(), y, 0);
    }
}
