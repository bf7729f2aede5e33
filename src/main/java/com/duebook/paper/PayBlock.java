package com.duebook.paper;

import com.duebook.paper.InvoiceDocument.Transfer;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpdf.text.Chunk;
import org.openpdf.text.Image;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.jspecify.annotations.Nullable;

/** How to pay, between two black lines: a code, a page, an account. */
final class PayBlock {

    private static final float CODE = 78;
    private static final float GAP = 16;

    private final Sheet sheet;
    private final @Nullable URI link;
    private final @Nullable Transfer transfer;

    PayBlock(Sheet sheet, @Nullable URI link, @Nullable Transfer transfer) {
        this.sheet = sheet;
        this.link = link;
        this.transfer = transfer;
    }

    /** Empty where it can be paid in no way that a paper could say. */
    Optional<PdfPTable> draw() {
        var code = code();
        var words = Stream.of(online(), account()).flatMap(Optional::stream).toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var each = (Sheet.WIDTH - (code.isPresent() ? CODE + GAP : 0)) / words.size();
        var columns = Stream.concat(code.stream(), words.stream()).toList();
        var widths = new float[columns.size()];
        Arrays.fill(widths, each);
        if (code.isPresent()) {
            widths[0] = CODE + GAP;
        }
        var block = Cells.table(widths);
        columns.forEach(column -> block.addCell(framed(column)));
        return Optional.of(block);
    }

    /** Of the page, where there is one; else of the transfer, where a banking app can read it. */
    private Optional<PdfPTable> code() {
        var text = link != null ? link.toString() : transfer == null ? null : transfer.code();
        return Optional.ofNullable(text).map(it -> {
            var template = sheet.writer().getDirectContent().createTemplate(CODE, CODE);
            QrCode.draw(it, template);
            var picture = new PdfPCell(Image.getInstance(template));
            picture.setBorder(Rectangle.NO_BORDER);
            picture.setPadding(0);
            var column = Cells.table(1);
            column.addCell(picture);
            return column;
        });
    }

    private Optional<PdfPTable> online() {
        return Optional.ofNullable(link).map(page -> {
            var column = headed("payOnline");
            column.addCell(words(sheet.text("scan")));
            var address = new Phrase();
            sheet.type().narrow(page.toString().replaceFirst("^https?://", ""), Sheet.SIZE, true).getChunks()
                    .forEach(chunk -> address.add(new Chunk((Chunk) chunk).setAnchor(page.toString())));
            column.addCell(Cells.plain(address));
            return column;
        });
    }

    private Optional<PdfPTable> account() {
        return Optional.ofNullable(transfer).map(to -> {
            var column = headed("byTransfer");
            to.lines().forEach(line -> column.addCell(words(line)));
            if (!to.reference().isEmpty()) {
                var reference = sheet.type().text(sheet.text("reference") + " ", Sheet.SIZE);
                reference.addAll(sheet.type().bold(to.reference(), Sheet.SIZE));
                column.addCell(Cells.plain(reference));
            }
            if (link == null && to.code() != null) {
                column.addCell(Cells.plain(sheet.type().faint(sheet.text("scanBank"), Sheet.SIZE)));
            }
            return column;
        });
    }

    private PdfPTable headed(String title) {
        var column = Cells.table(1);
        column.addCell(Cells.plain(sheet.type().coloured(sheet.text(title), Sheet.SIZE, sheet.colour())));
        return column;
    }

    private PdfPCell words(String text) {
        return Cells.plain(sheet.type().narrow(text, Sheet.SIZE, false));
    }

    private static PdfPCell framed(PdfPTable part) {
        var cell = Cells.of(part, GAP);
        cell.setBorder(Rectangle.TOP | Rectangle.BOTTOM);
        cell.setBorderColor(PaperText.INK);
        cell.setBorderWidth(Cells.LINE);
        cell.setPaddingTop(13);
        cell.setPaddingBottom(13);
        return cell;
    }
}
