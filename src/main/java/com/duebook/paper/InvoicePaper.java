package com.duebook.paper;

import com.duebook.money.MoneyFormat;
import com.duebook.text.Texts;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfPTable;

/** Draws one invoice or credit note. */
final class InvoicePaper {

    private final InvoiceDocument paper;
    private final Sheet sheet;

    InvoicePaper(InvoiceDocument paper, Texts texts, PaperText type) {
        this.paper = paper;
        this.sheet = new Sheet(paper.language(), paper.sender(), texts, type);
    }

    byte[] draw() {
        sheet.open(paper.creditNote() ? "creditNote" : "invoice", paper.number() == null ? sheet.text("draft") : paper.number());
        sheet.add(sheet.parties("for", paper.recipient(), dates(), until()));
        sheet.add(lines());
        sheet.add(sums());
        if (!paper.note().isBlank()) {
            sheet.add(spaced(new Paragraph(sheet.type().wide(paper.note(), Sheet.SIZE))));
        }
        if (isToPay()) {
            new PayBlock(sheet, paper.payLink(), paper.transfer()).draw().ifPresent(sheet::addAtFoot);
        }
        return sheet.close();
    }

    private PdfPTable dates() {
        var column = Cells.table(1);
        sheet.fact(column, "issued", sheet.date(paper.issuedOn()));
        sheet.fact(column, "order", paper.customerOrder());
        return column;
    }

    private PdfPTable until() {
        var column = Cells.table(1);
        sheet.fact(column, "corrects", paper.corrects());
        if (!paper.creditNote()) {
            sheet.fact(column, isToPay() ? "payUntil" : "due", sheet.date(paper.dueOn()), 11.2f, true);
            sheet.fact(column, "terms", terms());
        }
        return column;
    }

    private @Nullable String terms() {
        var from = paper.issuedOn();
        var until = paper.dueOn();
        return from == null || until == null ? null : sheet.text("days", ChronoUnit.DAYS.between(from, until));
    }

    private PdfPTable lines() {
        var discounts = paper.hasDiscounts();
        var table = discounts ? Cells.table(8, 2.2f, 3.4f, 2.2f, 1.9f, 3.7f) : Cells.table(10.2f, 2.2f, 3.4f, 1.9f, 3.7f);
        var columns = Stream.of("text", "quantity", "price", "discount", "tax", "net")
                .filter(column -> discounts || !column.equals("discount"));
        columns.forEach(column -> {
            var label = sheet.type().faint(sheet.text("column." + column), Sheet.SMALL);
            table.addCell(Cells.head(column.equals("text") ? Cells.plain(label) : Cells.right(label)));
        });
        table.setHeaderRows(1);
        for (var line : paper.lines()) {
            table.addCell(Cells.row(Cells.plain(sheet.type().text(line.text(), Sheet.SIZE))));
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
        sheet.sum(table, sheet.text("net"), paper.net());
        paper.taxes().forEach(tax -> sheet.sum(table,
                sheet.text("taxOf", number(tax.rate()) + " %", MoneyFormat.plain(tax.net(), paper.language())), tax.tax()));
        var open = paper.open();
        if (open != null && !open.equals(paper.total())) {
            sheet.sum(table, sheet.text("total"), paper.total());
            paper.settled().forEach(part -> sheet.sum(table, sheet.text("settled." + part.by()), part.amount()));
        }
        sheet.closingSum(table, sheet.text(paper.creditNote() ? "total" : "open"), Objects.requireNonNullElse(open, paper.total()));
        return table;
    }

    private void row(PdfPTable table, String text) {
        table.addCell(Cells.row(Cells.right(sheet.type().text(text, Sheet.SIZE))));
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
