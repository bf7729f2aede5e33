package com.duebook.paper;

import com.duebook.money.Money;
import com.duebook.money.MoneyFormat;
import com.duebook.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** Draws one invoice or credit note. */
final class InvoicePaper {

    private static final float SIZE = 9;
    private static final float QR_SIZE = 84;

    private final InvoiceDocument paper;
    private final Texts texts;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Document document = new Document(PageSize.A4, 50, 50, 48, 64);
    private final PdfWriter writer = PdfWriter.getInstance(document, bytes);

    InvoicePaper(InvoiceDocument paper, Texts texts) {
        this.paper = paper;
        this.texts = texts;
    }

    byte[] draw() {
        var kind = text(paper.creditNote() ? "creditNote" : "invoice");
        document.addTitle(paper.number() == null ? kind : kind + " " + paper.number());
        document.addAuthor(paper.sender().name());
        writer.setPageEvent(new PageFooter(footer(), page -> text("page", page)));
        document.open();
        document.add(letterhead(kind));
        document.add(parties());
        document.add(lines());
        document.add(sums());
        if (!paper.note().isBlank()) {
            document.add(spaced(new Paragraph(PaperFonts.text(paper.note(), SIZE))));
        }
        if (isToPay()) {
            document.add(payment());
        }
        document.close();
        return bytes.toByteArray();
    }

    private PdfPTable letterhead(String kind) {
        var head = Cells.table(1, 1);
        var logo = paper.sender().logo();
        head.addCell(logo == null ? Cells.plain(PaperFonts.bold(paper.sender().name(), 14)) : picture(logo));
        head.addCell(Cells.right(PaperFonts.bold(kind, 20)));
        head.setSpacingAfter(26);
        return head;
    }

    private PdfPTable parties() {
        var recipient = Cells.table(1);
        recipient.addCell(Cells.plain(PaperFonts.faint(senderLine(), 7)));
        recipient.addCell(Cells.plain(PaperFonts.bold(paper.recipient().name(), 10)));
        paper.recipient().address().forEach(line -> recipient.addCell(Cells.plain(PaperFonts.text(line, SIZE))));
        fact(recipient, "taxNumber", paper.recipient().taxNumber());
        var facts = Cells.table(1, 1);
        pair(facts, "number", paper.number() == null ? text("draft") : paper.number());
        pair(facts, "corrects", paper.corrects());
        pair(facts, "issued", date(paper.issuedOn()));
        pair(facts, "due", paper.creditNote() ? null : date(paper.dueOn()));
        pair(facts, "order", paper.customerOrder());
        pair(facts, "ourTaxNumber", paper.sender().taxNumber());
        var both = Cells.table(5, 4);
        both.addCell(recipient);
        both.addCell(facts);
        both.setSpacingAfter(24);
        return both;
    }

    private PdfPTable lines() {
        var discounts = paper.hasDiscounts();
        var table = discounts ? Cells.table(9, 2.2f, 3, 2.2f, 2, 3.2f) : Cells.table(11, 2.2f, 3, 2, 3.2f);
        var columns = Stream.of("text", "quantity", "price", "discount", "tax", "net")
                .filter(column -> discounts || !column.equals("discount"));
        columns.forEach(column -> {
            var label = PaperFonts.faint(text("column." + column), 8);
            table.addCell(Cells.ruled(column.equals("text") ? Cells.plain(label) : Cells.right(label)));
        });
        table.setHeaderRows(1);
        for (var line : paper.lines()) {
            table.addCell(Cells.ruled(Cells.plain(PaperFonts.text(line.text(), SIZE))));
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
        var table = Cells.table(3, 2);
        table.setWidthPercentage(52);
        table.setHorizontalAlignment(Element.ALIGN_RIGHT);
        table.setSpacingBefore(10);
        table.setKeepTogether(true);
        sum(table, text("net"), paper.net(), false);
        paper.taxes().forEach(tax -> sum(table,
                text("taxOf", number(tax.rate()) + " %", MoneyFormat.plain(tax.net(), paper.language())), tax.tax(), false));
        sum(table, text("total"), paper.total(), true);
        var open = paper.open();
        if (open != null && !open.equals(paper.total())) {
            sum(table, text("settled"), paper.total().minus(open), false);
            sum(table, text("open"), open, true);
        }
        return table;
    }

    private PdfPTable payment() {
        var words = Cells.table(1);
        words.addCell(Cells.plain(PaperFonts.bold(text("howToPay"), 10)));
        var due = date(paper.dueOn());
        if (due != null) {
            words.addCell(Cells.plain(PaperFonts.text(text("payUntil",
                    MoneyFormat.format(Objects.requireNonNullElse(paper.open(), paper.total()), paper.language()), due), SIZE)));
        }
        paper.bank().forEach(line -> words.addCell(Cells.plain(PaperFonts.text(line, SIZE))));
        if (paper.number() != null && !paper.bank().isEmpty()) {
            words.addCell(Cells.plain(PaperFonts.text(text("reference", paper.number()), SIZE)));
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
        var template = writer.getDirectContent().createTemplate(QR_SIZE, QR_SIZE);
        QrCode.draw(link.toString(), template);
        var cell = Cells.table(1);
        var picture = new PdfPCell(Image.getInstance(template));
        picture.setBorder(PdfPCell.NO_BORDER);
        picture.setHorizontalAlignment(Element.ALIGN_RIGHT);
        cell.addCell(picture);
        cell.addCell(Cells.right(PaperFonts.faint(text("scan"), 7.5f)));
        var outer = new PdfPCell(cell);
        outer.setBorder(PdfPCell.NO_BORDER);
        return outer;
    }

    private static PdfPCell picture(byte[] logo) {
        try {
            var image = Image.getInstance(logo);
            image.scaleToFit(180, 48);
            var cell = new PdfPCell(image);
            cell.setBorder(PdfPCell.NO_BORDER);
            return cell;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void row(PdfPTable table, String text) {
        table.addCell(Cells.ruled(Cells.right(PaperFonts.text(text, SIZE))));
    }

    private void sum(PdfPTable table, String label, Money amount, boolean strong) {
        var value = MoneyFormat.format(amount, paper.language());
        table.addCell(Cells.plain(strong ? PaperFonts.bold(label, 10) : PaperFonts.text(label, SIZE)));
        table.addCell(Cells.right(strong ? PaperFonts.bold(value, 10) : PaperFonts.text(value, SIZE)));
    }

    private void pair(PdfPTable table, String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            table.addCell(Cells.plain(PaperFonts.faint(text(label), SIZE)));
            table.addCell(Cells.right(PaperFonts.text(value, SIZE)));
        }
    }

    private void fact(PdfPTable table, String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            table.addCell(Cells.plain(PaperFonts.text(text(label) + " " + value, SIZE)));
        }
    }

    private static Paragraph spaced(Paragraph paragraph) {
        paragraph.setSpacingBefore(16);
        return paragraph;
    }

    private boolean isToPay() {
        return !paper.creditNote() && (paper.open() == null || paper.open().isPositive());
    }

    private String senderLine() {
        return String.join(" · ", Stream.concat(
                Stream.of(paper.sender().name()), paper.sender().address().stream()).toList());
    }

    private String footer() {
        return String.join(" · ", Stream.of(List.of(paper.sender().name()), paper.sender().contact())
                .flatMap(List::stream)
                .toList());
    }

    private String text(String key, Object... arguments) {
        return texts.get("paper." + key, paper.language(), arguments);
    }

    private @Nullable String date(@Nullable LocalDate date) {
        return date == null ? null : date.format(
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(paper.language()));
    }

    private String number(BigDecimal value) {
        var format = NumberFormat.getNumberInstance(paper.language());
        format.setMaximumFractionDigits(6);
        return format.format(value);
    }

    private String price(BigDecimal value) {
        var format = NumberFormat.getNumberInstance(paper.language());
        format.setMinimumFractionDigits(Math.max(0, paper.total().currency().getDefaultFractionDigits()));
        format.setMaximumFractionDigits(6);
        return format.format(value);
    }
}
