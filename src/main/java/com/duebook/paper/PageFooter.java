package com.duebook.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** Who sends it, whom to ask, and which page this is of how many, at the foot of each. */
class PageFooter extends PdfPageEventHelper {

    private static final float SIZE = 7.9f;
    private static final float PLACE = 100;

    private final PaperText type;
    private final String left;
    private final BiFunction<Integer, Integer, String> page;
    private final List<PdfTemplate> places = new ArrayList<>();

    /** @param page how the reader's language says a page's number, of how many */
    PageFooter(PaperText type, String left, BiFunction<Integer, Integer, String> page) {
        this.type = type;
        this.left = left;
        this.page = page;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        var canvas = writer.getDirectContent();
        var words = new ColumnText(canvas);
        words.setSimpleColumn(document.left(), 6, document.right() - PLACE, document.bottom() - 8);
        words.setLeading(SIZE * 1.4f);
        words.addText(type.faint(left, SIZE));
        words.go();
        var place = canvas.createTemplate(PLACE, 2 * SIZE);
        canvas.addTemplate(place, document.right() - PLACE, document.bottom() - 8 - 2 * SIZE + 1);
        places.add(place);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        for (var number = 1; number <= places.size(); number++) {
            ColumnText.showTextAligned(places.get(number - 1), Element.ALIGN_RIGHT,
                    type.faint(page.apply(number, places.size()), SIZE), PLACE, SIZE * 0.6f, 0);
        }
    }
}
