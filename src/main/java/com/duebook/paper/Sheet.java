package com.duebook.paper;

import com.duebook.money.Money;
import com.duebook.money.MoneyFormat;
import com.duebook.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** What all papers share: page, letterhead, parties, and how figures and dates are written. */
final class Sheet {

    static final float SIZE = 9;

    private static final float SIDE = 50;
    static final float WIDTH = PageSize.A4.getWidth() - 2 * SIDE;

    private final Locale language;
    private final Party sender;
    private final Texts texts;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Document document = new Document(PageSize.A4, SIDE, SIDE, 48, 64);
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
    void open(String kind, @Nullable String number) {
        document.addTitle(number == null ? text(kind) : text(kind) + " " + number);
        document.addAuthor(sender.name());
        writer.setPageEvent(new PageFooter(type, footer(), page -> text("page", page)));
        document.open();
        document.add(letterhead(text(kind)));
    }

    void add(Element part) {
        document.add(part);
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

    /** @param facts of the paper, beside its recipient */
    PdfPTable parties(Party to, PdfPTable facts) {
        var recipient = Cells.table(1);
        recipient.addCell(Cells.plain(type.faint(senderLine(), 7)));
        recipient.addCell(Cells.plain(type.bold(to.name(), 10)));
        to.address().forEach(line -> recipient.addCell(Cells.plain(type.text(line, SIZE))));
        var taxNumber = to.taxNumber();
        if (taxNumber != null && !taxNumber.isBlank()) {
            recipient.addCell(Cells.plain(type.text(text("taxNumber") + " " + taxNumber, SIZE)));
        }
        var both = Cells.table(5, 4);
        both.addCell(recipient);
        both.addCell(facts);
        both.setSpacingAfter(24);
        return both;
    }

    /** Left out where there is no value. */
    void pair(PdfPTable table, String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            table.addCell(Cells.plain(type.faint(text(label), SIZE)));
            table.addCell(Cells.right(type.text(value, SIZE)));
        }
    }

    PdfPTable sums() {
        var table = Cells.table(3, 2);
        table.setWidthPercentage(52);
        table.setHorizontalAlignment(Element.ALIGN_RIGHT);
        table.setSpacingBefore(10);
        table.setKeepTogether(true);
        return table;
    }

    void sum(PdfPTable table, String label, Money amount, boolean strong) {
        var value = money(amount);
        table.addCell(Cells.plain(strong ? type.bold(label, 10) : type.text(label, SIZE)));
        table.addCell(Cells.right(strong ? type.bold(value, 10) : type.text(value, SIZE)));
    }

    String text(String key, Object... arguments) {
        return texts.get("paper." + key, language, arguments);
    }

    String money(Money amount) {
        return MoneyFormat.format(amount, language);
    }

    @Nullable
    String date(@Nullable LocalDate date) {
        return date == null ? null : date.format(
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language));
    }

    /** @param currency of a price; null of any other number */
    String number(BigDecimal value, @Nullable Currency currency) {
        return MoneyFormat.number(value, currency, language);
    }

    private PdfPTable letterhead(String kind) {
        var head = Cells.table(1, 1);
        var logo = sender.logo();
        head.addCell(logo == null ? Cells.plain(type.bold(sender.name(), 14)) : picture(logo));
        head.addCell(Cells.right(type.bold(kind, 20)));
        head.setSpacingAfter(26);
        return head;
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

    private String senderLine() {
        return String.join(" · ", Stream.concat(Stream.of(sender.name()), sender.address().stream()).toList());
    }

    private String footer() {
        return String.join(" · ", Stream.of(List.of(sender.name()), sender.contact()).flatMap(List::stream).toList());
    }
}
