package com.duebook.paper;

import com.duebook.money.MoneyFormat;
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
        sheet.open("receipt", "");
        sheet.add(sheet.parties("from", paper.recipient(), received(), reference()));
        var thanks = new Paragraph(sheet.type().wide(
                sheet.text("received", sheet.money(paper.amount()), paper.recipient().name()), Sheet.SIZE));
        thanks.setSpacingAfter(16);
        sheet.add(thanks);
        if (!paper.parts().isEmpty()) {
            sheet.add(parts());
        }
        sheet.add(sums());
        return sheet.close();
    }

    private PdfPTable received() {
        var column = Cells.table(1);
        sheet.fact(column, "receivedOn", sheet.date(paper.receivedOn()));
        sheet.fact(column, "method", paper.method());
        return column;
    }

    private PdfPTable reference() {
        var column = Cells.table(1);
        sheet.fact(column, "paymentReference", paper.reference());
        return column;
    }

    private PdfPTable parts() {
        var table = Cells.table(3, 2);
        table.addCell(Cells.head(Cells.plain(sheet.type().faint(sheet.text("invoice"), Sheet.SMALL))));
        table.addCell(Cells.head(Cells.right(sheet.type().faint(sheet.text("paid"), Sheet.SMALL))));
        table.setHeaderRows(1);
        for (var part : paper.parts()) {
            table.addCell(Cells.row(Cells.plain(sheet.type().text(part.invoice(), Sheet.SIZE))));
            table.addCell(Cells.row(Cells.right(sheet.type().text(MoneyFormat.plain(part.amount(), paper.language()), Sheet.SIZE))));
        }
        return table;
    }

    private PdfPTable sums() {
        var sums = sheet.sums();
        if (paper.credit().isPositive()) {
            sheet.sum(sums, sheet.text("credit"), paper.credit());
        }
        if (paper.refunded().isPositive()) {
            sheet.sum(sums, sheet.text("refunded"), paper.refunded());
        }
        sheet.closingSum(sums, sheet.text("receivedTotal"), paper.amount());
        return sums;
    }
}
