package com.duebook.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.money.Money;
import com.duebook.paper.InvoiceDocument.Line;
import com.duebook.paper.InvoiceDocument.Settled;
import com.duebook.paper.InvoiceDocument.Tax;
import com.duebook.paper.InvoiceDocument.Transfer;
import com.duebook.text.Texts;
import com.duebook.time.HeavyWork;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class InvoicePaperTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Transfer TRANSFER = new Transfer(
            List.of("Acme Tools GmbH", "DE89 3704 0044 0532 0130 00", "COBADEFFXXX"), "INV-2026-00042", "BCD\n002\n1\nSCT");
    private static final byte[] LOGO = logo();

    private final Papers papers = new Papers(new Texts(), new HeavyWork("paper", 1, 10), "");

    @Test
    void saysWhoOwesWhatUntilWhen() throws IOException {
        var text = textOf(draw("invoice-en", document(Locale.ENGLISH, 3, false)), 1);

        assertThat(text).contains("Invoice", "INV-2026-00042", "Harbor Ltd", "Please pay until", "December 21, 2026", "30 days", "357.00",
                "Tax 19 % on 300.00", "57.00", "DE89 3704 0044 0532 0130 00", "Pay online", "Scan the code or open",
                "By bank transfer", "Reference INV-2026-00042", "Tax number DE123456789", "Page 1 of 1");
    }

    @Test
    void writesChineseAndMixedScriptsWithEmbeddedFonts() throws IOException {
        var bytes = draw("invoice-zh", document(Locale.SIMPLIFIED_CHINESE, 3, false));

        assertThat(textOf(bytes, 1)).contains("发票", "请于此日前付款", "应付金额", "在线付款", "第 1 页，共 1 页", "北京枫叶软件有限公司", "Ωmega Łódź Жизнь");
        assertThat(bytes.length).isLessThan(200_000);
    }

    @Test
    void repeatsTheHeaderOfTheLinesOnEachPage() throws IOException {
        var bytes = draw("invoice-long", document(Locale.ENGLISH, 120, false));

        var pages = new PdfReader(bytes).getNumberOfPages();
        assertThat(pages).isGreaterThan(2);
        assertThat(textOf(bytes, 2)).contains("Description", "Page 2 of " + pages);
    }

    @Test
    void creditNoteNamesItsInvoiceAndAsksForNoMoney() throws IOException {
        var text = textOf(draw("credit-note", document(Locale.ENGLISH, 1, true)), 1);

        assertThat(text).contains("Credit note", "Corrects invoice", "INV-2026-00041").doesNotContain("Pay online", "By bank transfer",
                "pay until");
    }

    @Test
    void groupsRupeesByLakhInPricesAndSums() throws IOException {
        var rupees = document(Locale.of("en", "IN"), 1, false, Money.of(12_500_050, Currency.getInstance("INR")));

        assertThat(textOf(draw("invoice-in", rupees), 1)).contains("1,25,000.50", "5,00,002");
    }

    @Test
    void opensItsPageWhereItIsTapped() throws IOException {
        var page = new PdfReader(draw("invoice-en", document(Locale.ENGLISH, 3, false))).getPageN(1);

        assertThat(page.getAsArray(PdfName.ANNOTS).getElements()).isNotEmpty().allSatisfy(link -> assertThat(
                ((PdfDictionary) PdfReader.getPdfObject(link)).getAsDict(PdfName.A).getAsString(PdfName.URI).toString())
                .isEqualTo("https://pay.example/pay/kJ3f9sLQ2xYb7Vn0aTq8RzWcE5uHmP1d"));
    }

    @Test
    void carriesACodeForBankingAppsWhereItHasNoPage() throws IOException {
        var text = textOf(draw("invoice-bank", paid(document(Locale.ENGLISH, 3, false), null, TRANSFER, null)), 1);

        assertThat(text).contains("By bank transfer", "Scan the code with your banking app").doesNotContain("Pay online");
    }

    @Test
    void namesNoAccountWhereNoneTakesItsCurrency() throws IOException {
        var pounds = document(Locale.UK, 1, false, Money.of(50_00, Currency.getInstance("GBP")));

        assertThat(textOf(draw("invoice-gbp", paid(pounds, null, null, pounds.payLink())), 1))
                .contains("Pay online").doesNotContain("By bank transfer", "DE89");
        assertThat(textOf(draw("invoice-bare", paid(pounds, null, null, null)), 1))
                .contains("200.00").doesNotContain("Pay online", "By bank transfer");
    }

    @Test
    void saysWhatIsPaidAndAsksForTheRestOnly() throws IOException {
        var all = document(Locale.ENGLISH, 3, false);

        var text = textOf(draw("invoice-part", paid(all, Money.of(57_00, EUR), TRANSFER, all.payLink())), 1);
        assertThat(text).containsSubsequence("Total", "357.00", "Already paid", "300.00", "Amount due", "EUR", "57.00");
        assertThat(textOf(draw("invoice-paid", paid(all, Money.zero(EUR), TRANSFER, all.payLink())), 1))
                .contains("Due date", "0.00").doesNotContain("Pay online", "Please pay until");
    }

    /** However full the last page is: never over a line, and on a page of its own rather than in the way. */
    @ParameterizedTest
    @ValueSource(ints = {8, 12, 14, 16, 18, 20, 22, 24, 26})
    void keepsItsPayBlockInOnePieceAtTheFoot(int lines) throws IOException {
        var pdf = new PdfReader(draw("invoice-" + lines, document(Locale.ENGLISH, lines, false)));

        var last = textOf(pdf, pdf.getNumberOfPages());
        assertThat(last).contains("Pay online", "pay.example/pay/", "By bank transfer", "COBADEFFXXX", "Reference INV-2026-00042");
        assertThat(IntStream.rangeClosed(1, pdf.getNumberOfPages()).mapToObj(page -> textOf(pdf, page))
                .filter(text -> text.contains("By bank transfer"))).hasSize(1);
    }

    @Test
    void wearsItsSendersColourInThreePlacesOnly() throws IOException {
        var page = new PdfReader(draw("invoice-en", document(Locale.ENGLISH, 3, false)));
        var drawn = new String(page.getPageContent(1), StandardCharsets.ISO_8859_1);

        assertThat(drawn.split("0.35294 0.20392 0.40784 rg", -1)).as("Invoice, Pay online, By bank transfer").hasSize(4);
    }

    @Test
    void fitsNamesAndSumsThatAreLong() throws IOException {
        var huge = document(Locale.ENGLISH, 2, false, Money.of(24_999_999_999_00L, Currency.getInstance("IDR")));
        var named = new InvoiceDocument(huge.language(), false,
                new Party("Nordrhein-Westfälische Gesellschaft für Wiederverwertung und Kreislaufwirtschaft mbH & Co. KG",
                        List.of("Am Alten Güterbahnhof 1-17, Gebäude C, 4. Obergeschoss", "40227 Düsseldorf", "Germany"), "DE123456789",
                        List.of("buchhaltung.forderungen@kreislaufwirtschaft-duesseldorf.example", "+49 211 0000 1234"), LOGO, "#5a3468"),
                new Party("Wexholm Foods Co-operative Society of Growers, Millers and Bakers Limited",
                        List.of("Rindfleischetikettierungsüberwachungsaufgabenweg 12", "Wexholm", "Ireland"), "IE0000118WX", List.of(),
                        null, null),
                huge.number(), null, huge.issuedOn(), huge.dueOn(), "WX/20331-2026-11-Kitchen-and-Canteen-Supplies", huge.lines(),
                huge.net(), huge.taxes(), huge.total(), null, List.of(), huge.note(), TRANSFER, huge.payLink());

        assertThat(textOf(draw("invoice-wide", named), 1)).contains("Kreislaufwirtschaft mbH", "237,999,999,990.48", "Bakers Limited");
    }

    /** The same with so much open; all of it where that is null. */
    private static InvoiceDocument paid(InvoiceDocument it, @Nullable Money open, @Nullable Transfer transfer, @Nullable URI link) {
        return new InvoiceDocument(it.language(), it.creditNote(), it.sender(), it.recipient(), it.number(), it.corrects(), it.issuedOn(),
                it.dueOn(), it.customerOrder(), it.lines(), it.net(), it.taxes(), it.total(), open,
                open == null ? List.of() : List.of(new Settled(Settled.By.PAID, it.total().minus(open))), it.note(), transfer, link);
    }

    private static byte[] logo() {
        var picture = new BufferedImage(160, 160, BufferedImage.TYPE_INT_ARGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.decode("#5a3468"));
        pen.fillOval(4, 4, 152, 152);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private byte[] draw(String name, InvoiceDocument document) throws IOException {
        var bytes = papers.draw(document);
        Files.createDirectories(Path.of("target/papers"));
        Files.write(Path.of("target/papers", name + ".pdf"), bytes);
        return bytes;
    }

    private static String textOf(byte[] pdf, int page) throws IOException {
        return textOf(new PdfReader(pdf), page);
    }

    private static String textOf(PdfReader pdf, int page) {
        try {
            return new PdfTextExtractor(pdf).getTextFromPage(page).replace('\u00a0', ' ');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InvoiceDocument document(Locale language, int lines, boolean creditNote) {
        return document(language, lines, creditNote, Money.of(25_00, EUR));
    }

    private static InvoiceDocument document(Locale language, int lines, boolean creditNote, Money price) {
        var net = Money.of(lines * 4 * price.minor(), price.currency());
        var tax = Money.of(net.minor() * 19 / 100, price.currency());
        return new InvoiceDocument(language, creditNote,
                new Party("Acme Tools GmbH", List.of("Torstraße 1", "10115 Berlin", "Germany"), "DE123456789",
                        List.of("billing@acme.example", "+49 30 1234"), LOGO, "#5a3468"),
                new Party(language.equals(Locale.ENGLISH) ? "Harbor Ltd" : "北京枫叶软件有限公司",
                        List.of("1 Quay Street", "Ωmega Łódź Жизнь", "London"), "GB999 9999 73", List.of(), null, null),
                "INV-2026-00042", creditNote ? "INV-2026-00041" : null, LocalDate.of(2026, 11, 21),
                LocalDate.of(2026, 12, 21), "PO-77",
                IntStream.rangeClosed(1, lines)
                        .mapToObj(number -> new Line("Consulting service 咨询服务 " + number, new BigDecimal("4"),
                                price.amount(), number == 2 ? new BigDecimal("2.5") : BigDecimal.ZERO,
                                BigDecimal.valueOf(19), Money.of(4 * price.minor(), price.currency())))
                        .toList(),
                net, List.of(new Tax(BigDecimal.valueOf(19), net, tax)), net.plus(tax), null, List.of(),
                "Thank you for your order.", TRANSFER,
                creditNote ? null : URI.create("https://pay.example/pay/kJ3f9sLQ2xYb7Vn0aTq8RzWcE5uHmP1d"));
    }
}
