package com.duebook.paper;

import com.duebook.money.Money;
import com.duebook.money.MoneyFormat;
import com.duebook.text.Texts;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** What all papers share: page, letterhead, columns of facts, and how figures and dates are written. */
final class Sheet {

    static final float SIZE = 9.4f;
    static final float SMALL = 8.2f;

    private static final float SIDE = 51;
    static final float WIDTH = PageSize.A4.getWidth() - 2 * SIDE;
    private static final float GAP = 16;
    private static final float FIGURE = 14.2f;

    private final Locale language;
    private final Party sender;
    private final Texts texts;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Document document = new Document(PageSize.A4, SIDE, SIDE, 48, 72);
    private final PdfWriter writer;
    private final PaperText type;

    Sheet(Locale language, Party sender, Texts texts, PaperText type) {
        this.language = language;
        this.sender = sender;
        this.texts = texts;
        this.type = type;
        document.setGlyphLayoutManager(type.shaper());
        this.writer = PdfWriter.getInstance(document, bytes);
    }

    /** @param kind the key of what it is, which stands at its head */
    void open(String kind, String number) {
        document.addTitle((text(kind) + " " + number).strip());
        document.addAuthor(sender.name());
        writer.setPageEvent(new PageFooter(type, footer(), (page, pages) -> text("page", page, pages)));
        document.open();
        document.add(letterhead(text(kind), number));
    }

    void add(Element part) {
        document.add(part);
    }

    /** Where the last page ends, on another where this one is full. */
    void addAtFoot(PdfPTable part) {
        part.setTotalWidth(WIDTH);
        part.setLockedWidth(true);
        var top = document.bottom() + part.getTotalHeight();
        if (writer.getVerticalPosition(true) - GAP < top) {
            document.newPage();
        }
        part.writeSelectedRows(0, -1, document.left(), top, writer.getDirectContent());
    }

    byte[] close() {
        document.close();
        return bytes.toByteArray();
    }

    PaperText type() {
        return type;
    }

    PdfWriter writer() {
        return writer;
    }

    /** The workspace's, for very few words. */
    Color colour() {
        return sender.colour() == null ? PaperText.INK : Color.decode(sender.colour());
    }

    /** Whom it is for, and two columns of facts. */
    PdfPTable parties(String label, Party to, PdfPTable first, PdfPTable second) {
        var recipient = Cells.table(1);
        recipient.addCell(Cells.plain(type.faint(text(label), SMALL)));
        recipient.addCell(Cells.plain(type.narrow(to.name(), SIZE, true)));
        to.address().forEach(line -> recipient.addCell(Cells.plain(type.narrow(line, SIZE, false))));
        var taxNumber = to.taxNumber();
        if (taxNumber != null && !taxNumber.isBlank()) {
            recipient.addCell(Cells.plain(type.faint(text("taxNumber") + " " + taxNumber, SIZE)));
        }
        var all = Cells.table(1, 1, 1);
        Stream.of(recipient, first, second).forEach(column -> all.addCell(Cells.of(column, GAP)));
        all.setSpacingAfter(21);
        return all;
    }

    /** A small label and what it names below it; left out where there is no value. */
    void fact(PdfPTable column, String label, @Nullable String value) {
        fact(column, label, value, SIZE, false);
    }

    void fact(PdfPTable column, String label, @Nullable String value, float size, boolean strong) {
        if (value != null && !value.isBlank()) {
            var small = Cells.plain(type.faint(text(label), SMALL));
            small.setPaddingTop(column.size() == 0 ? 1 : 5);
            column.addCell(small);
            column.addCell(Cells.plain(type.narrow(value, size, strong)));
        }
    }

    PdfPTable sums() {
        var table = Cells.table(140, 130);
        table.setTotalWidth(270);
        table.setLockedWidth(true);
        table.setHorizontalAlignment(Element.ALIGN_RIGHT);
        table.setSpacingBefore(8);
        table.setKeepTogether(true);
        return table;
    }

    void sum(PdfPTable table, String label, Money amount) {
        table.addCell(Cells.airy(Cells.plain(type.text(label, SIZE))));
        table.addCell(Cells.airy(Cells.right(type.text(MoneyFormat.plain(amount, language), SIZE))));
    }

    /** The last one, which all of the others come to. */
    void closingSum(PdfPTable table, String label, Money amount) {
        var words = Cells.plain(type.bold(label, SIZE));
        words.setPaddingTop(8);
        table.addCell(words);
        table.addCell(Cells.closed(Cells.right(
                type.figure(amount.currency().getCurrencyCode(), MoneyFormat.plain(amount, language), FIGURE))));
    }

    String text(String key, Object... arguments) {
        return texts.get("paper." + key, language, arguments);
    }

    String money(Money amount) {
        return MoneyFormat.format(amount, language);
    }

    @Nullable
    String date(@Nullable LocalDate date) {
        return date == null ? null : date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language));
    }

    /** @param currency of a price; null of any other number */
    String number(BigDecimal value, @Nullable Currency currency) {
        return MoneyFormat.number(value, currency, language);
    }

    private PdfPTable letterhead(String kind, String number) {
        var logo = sender.logo() == null ? null : picture(sender.logo());
        var logoWidth = logo == null ? 0 : logo.getScaledWidth() + 9;
        var head = logo == null ? Cells.table(WIDTH - 160, 160) : Cells.table(logoWidth, WIDTH - 160 - logoWidth, 160);
        if (logo != null) {
            var cell = new PdfPCell(logo);
            cell.setBorder(PdfPCell.NO_BORDER);
            cell.setPadding(0);
            head.addCell(cell);
        }
        var from = Cells.table(1);
        from.addCell(Cells.plain(type.bold(sender.name(), 11.2f)));
        from.addCell(Cells.plain(type.faint(String.join(", ", sender.address()), SIZE)));
        head.addCell(Cells.of(from, GAP));
        var what = Cells.table(1);
        what.addCell(Cells.right(type.coloured(kind, 16.5f, colour())));
        what.addCell(Cells.right(type.faint(number, SIZE)));
        head.addCell(Cells.of(what, 0));
        head.setSpacingAfter(30);
        return head;
    }

    private static Image picture(byte[] logo) {
        try {
            var image = Image.getInstance(logo);
            image.scaleToFit(130, 34);
            return image;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String footer() {
        var taxNumber = sender.taxNumber();
        var company = taxNumber == null || taxNumber.isBlank() ? sender.name()
                : sender.name() + ", " + text("taxNumber") + " " + taxNumber;
        var contact = sender.contact().stream().collect(Collectors.joining(", "));
        return contact.isEmpty() ? company : company + "\n" + text("questions", contact);
    }
}
