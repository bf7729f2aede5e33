package com.duebook.paper;

import com.duebook.money.MoneyFormat;
import com.duebook.text.Texts;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** Draws one invoice or credit note. */
final class InvoicePaper {

    private static final float QR_SIZE = 84;

    private final InvoiceDocument paper;
    private final Sheet sheet;

    InvoicePaper(InvoiceDocument paper, Texts texts, PaperText type) {
        this.paper = paper;
        this.sheet = new Sheet(paper.language(), paper.sender(), texts, type);
    }

    byte[] draw() {
        sheet.open(paper.creditNote() ? "creditNote" : "invoice", paper.number());
        sheet.add(sheet.parties(paper.recipient(), facts()));
        sheet.add(lines());
        sheet.add(sums());
        if (!paper.note().isBlank()) {
            sheet.add(spaced(new Paragraph(sheet.type().wide(paper.note(), Sheet.SIZE))));
        }
        if (isToPay()) {
            sheet.add(payment());
        }
        return sheet.close();
    }

    private PdfPTable facts() {
        var facts = Cells.table(1, 1);
        sheet.pair(facts, "number", paper.number() == null ? sheet.text("draft") : paper.number());
        sheet.pair(facts, "corrects", paper.corrects());
        sheet.pair(facts, "issued", sheet.date(paper.issuedOn()));
        sheet.pair(facts, "due", paper.creditNote() ? null : sheet.date(paper.dueOn()));
        sheet.pair(facts, "order", paper.customerOrder());
        sheet.pair(facts, "ourTaxNumber", paper.sender().taxNumber());
        return facts;
    }

    private PdfPTable lines() {
        var discounts = paper.hasDiscounts();
        var table = discounts ? Cells.table(9, 2.2f, 3, 2.2f, 2, 3.2f) : Cells.table(11, 2.2f, 3, 2, 3.2f);
        var columns = Stream.of("text", "quantity", "price", "discount", "tax", "net")
                .filter(column -> discounts || !column.equals("discount"));
        columns.forEach(column -> {
            var label = sheet.type().faint(sheet.text("column." + column), 8);
            table.addCell(Cells.ruled(column.equals("text") ? Cells.plain(label) : Cells.right(label)));
        });
        table.setHeaderRows(1);
        for (var line : paper.lines()) {
            table.addCell(Cells.ruled(Cells.plain(sheet.type().text(line.text(), Sheet.SIZE))));
            row(table, number(line.quantity()));
            row(table, price(line.unitPrice()));
            if (discounts) {
                row(table, line.discount().signum() == 0 ? "" : number(line.discount()) + " %");
            }
            row(table, number(line.taxRate()) + " %");
            row(table, MoneyFormat.plain(line.net(), paper.language()));
        }
        return table;
    }

    private PdfPTable sums() {
        var table = sheet.sums();
        sheet.sum(table, sheet.text("net"), paper.net(), false);
        paper.taxes().forEach(tax -> sheet.sum(table,
                sheet.text("taxOf", number(tax.rate()) + " %", MoneyFormat.plain(tax.net(), paper.language())), tax.tax(), false));
        sheet.sum(table, sheet.text("total"), paper.total(), true);
        var open = paper.open();
        if (open != null && !open.equals(paper.total())) {
            paper.settled().forEach(part -> sheet.sum(table, sheet.text("settled." + part.by()), part.amount(), false));
            sheet.sum(table, sheet.text("open"), open, true);
        }
        return table;
    }

    private PdfPTable payment() {
        var words = Cells.table(1);
        words.addCell(Cells.plain(sheet.type().bold(sheet.text("howToPay"), 10)));
        var due = sheet.date(paper.dueOn());
        if (due != null) {
            words.addCell(Cells.plain(sheet.type().text(sheet.text("payUntil",
                    sheet.money(Objects.requireNonNullElse(paper.open(), paper.total())), due), Sheet.SIZE)));
        }
        paper.bank().forEach(line -> words.addCell(Cells.plain(sheet.type().text(line, Sheet.SIZE))));
        if (paper.number() != null && !paper.bank().isEmpty()) {
            words.addCell(Cells.plain(sheet.type().text(sheet.text("reference", paper.number()), Sheet.SIZE)));
        }
        var table = Cells.table(4, 1.4f);
        table.setSpacingBefore(24);
        table.setKeepTogether(true);
        table.addCell(words);
        table.addCell(qrCode());
        return table;
    }

    private PdfPCell qrCode() {
        var link = paper.payLink();
        if (link == null) {
            return Cells.plain(new Phrase(" "));
        }
        var template = sheet.writer().getDirectContent().createTemplate(QR_SIZE, QR_SIZE);
        QrCode.draw(link.toString(), template);
        var cell = Cells.table(1);
        var picture = new PdfPCell(Image.getInstance(template));
        picture.setBorder(PdfPCell.NO_BORDER);
        picture.setHorizontalAlignment(Element.ALIGN_RIGHT);
        cell.addCell(picture);
        cell.addCell(Cells.right(sheet.type().faint(sheet.text("scan"), 7.5f)));
        var outer = new PdfPCell(cell);
        outer.setBorder(PdfPCell.NO_BORDER);
        return outer;
    }

    private void row(PdfPTable table, String text) {
        table.addCell(Cells.ruled(Cells.right(sheet.type().text(text, Sheet.SIZE))));
    }

    private static Paragraph spaced(Paragraph paragraph) {
        paragraph.setSpacingBefore(16);
        return paragraph;
    }

    private boolean isToPay() {
        return !paper.creditNote() && (paper.open() == null || paper.open().isPositive());
    }

    private String number(BigDecimal value) {
        return sheet.number(value, null);
    }

    private String price(BigDecimal value) {
        return sheet.number(value, paper.total().currency());
    }
}
