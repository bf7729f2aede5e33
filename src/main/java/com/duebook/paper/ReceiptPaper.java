package com.duebook.paper;

import com.duebook.text.Texts;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfPTable;

/** Draws one receipt. */
final class ReceiptPaper {

    private final ReceiptDocument paper;
    private final Sheet sheet;

    ReceiptPaper(ReceiptDocument paper, Texts texts, PaperText type) {
        this.paper = paper;
        this.sheet = new Sheet(paper.language(), paper.sender(), texts, type);
    }

    byte[] draw() {
        sheet.open("receipt", null);
        sheet.add(sheet.parties(paper.recipient(), facts()));
        var thanks = new Paragraph(sheet.type().wide(
                sheet.text("received", sheet.money(paper.amount()), paper.recipient().name()), 10));
        thanks.setSpacingAfter(16);
        sheet.add(thanks);
        if (!paper.parts().isEmpty()) {
            sheet.add(parts());
        }
        sheet.add(sums());
        return sheet.close();
    }

    private PdfPTable facts() {
        var facts = Cells.table(2, 3);
        sheet.pair(facts, "receivedOn", sheet.date(paper.receivedOn()));
        sheet.pair(facts, "method", paper.method());
        sheet.pair(facts, "paymentReference", paper.reference());
        sheet.pair(facts, "ourTaxNumber", paper.sender().taxNumber());
        return facts;
    }

    private PdfPTable parts() {
        var table = Cells.table(3, 2);
        table.addCell(Cells.ruled(Cells.plain(sheet.type().faint(sheet.text("invoice"), 8))));
        table.addCell(Cells.ruled(Cells.right(sheet.type().faint(sheet.text("paid"), 8))));
        table.setHeaderRows(1);
        for (var part : paper.parts()) {
            table.addCell(Cells.ruled(Cells.plain(sheet.type().text(part.invoice(), Sheet.SIZE))));
            table.addCell(Cells.ruled(Cells.right(sheet.type().text(sheet.money(part.amount()), Sheet.SIZE))));
        }
        return table;
    }

    private PdfPTable sums() {
        var sums = sheet.sums();
        if (paper.credit().isPositive()) {
            sheet.sum(sums, sheet.text("credit"), paper.credit(), false);
        }
        if (paper.refunded().isPositive()) {
            sheet.sum(sums, sheet.text("refunded"), paper.refunded(), false);
        }
        sheet.sum(sums, sheet.text("receivedTotal"), paper.amount(), true);
        return sums;
    }
}
