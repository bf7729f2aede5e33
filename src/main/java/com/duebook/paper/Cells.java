package com.duebook.paper;

import java.awt.Color;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** The few kinds of cells that papers are laid out with. */
final class Cells {

    static final float LINE = 0.75f;

    private static final Color HAIRLINE = new Color(0xe4, 0xe1, 0xdc);

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
        cell.setPadding(1);
        cell.setPaddingLeft(0);
        return cell;
    }

    static PdfPCell right(Phrase phrase) {
        var cell = plain(phrase);
        cell.setHorizontalAlignment(Element.ALIGN_RIGHT);
        cell.setPaddingRight(0);
        return cell;
    }

    /** Of a list, with a hairline below. */
    static PdfPCell row(PdfPCell cell) {
        return lined(cell, HAIRLINE, 6);
    }

    /** At the head of a list, with a black line below. */
    static PdfPCell head(PdfPCell cell) {
        return lined(cell, PaperText.INK, 4);
    }

    /** Of a list without lines. */
    static PdfPCell airy(PdfPCell cell) {
        cell.setPaddingTop(1);
        cell.setPaddingBottom(4);
        return cell;
    }

    /** A final sum: a line above, and the double rule with which book-keepers close an account. */
    static PdfPCell closed(PdfPCell cell) {
        cell.setPaddingTop(5);
        cell.setPaddingBottom(9);
        cell.setCellEvent((self, box, canvases) -> {
            var canvas = canvases[PdfPTable.LINECANVAS];
            canvas.setLineWidth(LINE);
            canvas.setColorStroke(PaperText.INK);
            for (var y : new float[] {box.getTop(), box.getBottom() + 2, box.getBottom()}) {
                canvas.moveTo(box.getLeft(), y);
                canvas.lineTo(box.getRight(), y);
            }
            canvas.stroke();
        });
        return cell;
    }

    /** A cell of other cells. */
    static PdfPCell of(PdfPTable inner, float gap) {
        var cell = new PdfPCell(inner);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        cell.setPaddingRight(gap);
        return cell;
    }

    private static PdfPCell lined(PdfPCell cell, Color color, float space) {
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(color);
        cell.setBorderWidth(LINE);
        cell.setPaddingTop(space);
        cell.setPaddingBottom(space + 1);
        return cell;
    }
}
