package com.duebook.paper;

import java.awt.Color;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** The few kinds of cells that papers are laid out with. */
final class Cells {

    private static final Color RULE = new Color(0xd5, 0xda, 0xe1);

    private Cells() {}

    static PdfPTable table(float... widths) {
        var table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.getDefaultCell().setBorder(Rectangle.NO_BORDER);
        table.getDefaultCell().setPadding(0);
        return table;
    }

    static PdfPCell plain(Phrase phrase) {
        var cell = new PdfPCell(phrase);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setLeading(0, 1.3f);
        cell.setPadding(2);
        cell.setPaddingLeft(0);
        return cell;
    }

    static PdfPCell right(Phrase phrase) {
        var cell = plain(phrase);
        cell.setHorizontalAlignment(Element.ALIGN_RIGHT);
        cell.setPaddingRight(0);
        return cell;
    }

    /** With a thin rule below, as rows of a list have. */
    static PdfPCell ruled(PdfPCell cell) {
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(RULE);
        cell.setBorderWidth(0.6f);
        cell.setPaddingTop(5);
        cell.setPaddingBottom(6);
        return cell;
    }
}
