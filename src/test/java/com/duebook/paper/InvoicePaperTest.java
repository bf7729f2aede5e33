package com.duebook.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.money.Money;
import com.duebook.paper.InvoiceDocument.Line;
import com.duebook.paper.InvoiceDocument.Tax;
import com.duebook.text.Texts;
import com.duebook.time.HeavyWork;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class InvoicePaperTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    private final Papers papers = new Papers(new Texts(), new HeavyWork("paper", 1, 10), "");

    @Test
    void saysWhoOwesWhatUntilWhen() throws IOException {
        var text = textOf(draw("invoice-en", document(Locale.ENGLISH, 3, false)), 1);

        assertThat(text).contains("Invoice", "INV-2026-00042", "Harbor Ltd", "Dec 21, 2026", "357.00",
                "Tax 19 % on 300.00", "57.00", "DE89 3704 0044 0532 0130 00", "Scan to pay online");
    }

    @Test
    void writesChineseAndMixedScriptsWithEmbeddedFonts() throws IOException {
        var bytes = draw("invoice-zh", document(Locale.SIMPLIFIED_CHINESE, 3, false));

        assertThat(textOf(bytes, 1)).contains("发票", "到期日", "合计", "北京枫叶软件有限公司", "Ωmega Łódź Жизнь");
        assertThat(bytes.length).isLessThan(200_000);
    }

    @Test
    void repeatsTheHeaderOfTheLinesOnEachPage() throws IOException {
        var bytes = draw("invoice-long", document(Locale.ENGLISH, 120, false));

        var pages = new PdfReader(bytes).getNumberOfPages();
        assertThat(pages).isGreaterThan(2);
        assertThat(textOf(bytes, 2)).contains("Description", "Page 2");
    }

    @Test
    void creditNoteNamesItsInvoiceAndAsksForNoMoney() throws IOException {
        var text = textOf(draw("credit-note", document(Locale.ENGLISH, 1, true)), 1);

        assertThat(text).contains("Credit note", "Corrects invoice", "INV-2026-00041").doesNotContain("How to pay");
    }

    @Test
    void groupsRupeesByLakhInPricesAndSums() throws IOException {
        var rupees = document(Locale.of("en", "IN"), 1, false, Money.of(12_500_050, Currency.getInstance("INR")));

        assertThat(textOf(draw("invoice-in", rupees), 1)).contains("1,25,000.50", "5,00,002");
    }

    private byte[] draw(String name, InvoiceDocument document) throws IOException {
        var bytes = papers.draw(document);
        Files.createDirectories(Path.of("target/papers"));
        Files.write(Path.of("target/papers", name + ".pdf"), bytes);
        return bytes;
    }

    private static String textOf(byte[] pdf, int page) throws IOException {
        return new PdfTextExtractor(new PdfReader(pdf)).getTextFromPage(page).replace('\u00a0', ' ');
    }

    private static InvoiceDocument document(Locale language, int lines, boolean creditNote) {
        return document(language, lines, creditNote, Money.of(25_00, EUR));
    }

    private static InvoiceDocument document(Locale language, int lines, boolean creditNote, Money price) {
        var net = Money.of(lines * 4 * price.minor(), price.currency());
        var tax = Money.of(net.minor() * 19 / 100, price.currency());
        return new InvoiceDocument(language, creditNote,
                new Party("Acme Tools GmbH", List.of("Torstraße 1", "10115 Berlin", "Germany"), "DE123456789",
                        List.of("billing@acme.example", "+49 30 1234"), null),
                new Party(language.equals(Locale.ENGLISH) ? "Harbor Ltd" : "北京枫叶软件有限公司",
                        List.of("1 Quay Street", "Ωmega Łódź Жизнь", "London"), "GB999 9999 73", List.of(), null),
                "INV-2026-00042", creditNote ? "INV-2026-00041" : null, LocalDate.of(2026, 11, 21),
                LocalDate.of(2026, 12, 21), "PO-77",
                IntStream.rangeClosed(1, lines)
                        .mapToObj(number -> new Line("Consulting service 咨询服务 " + number, new BigDecimal("4"),
                                price.amount(), number == 2 ? new BigDecimal("2.5") : BigDecimal.ZERO,
                                BigDecimal.valueOf(19), Money.of(4 * price.minor(), price.currency())))
                        .toList(),
                net, List.of(new Tax(BigDecimal.valueOf(19), net, tax)), net.plus(tax), null, List.of(),
                "Thank you for your order.", List.of("Acme Tools GmbH", "IBAN DE89 3704 0044 0532 0130 00",
                        "BIC COBADEFFXXX"),
                creditNote ? null : URI.create("https://pay.example/pay/kJ3f9sLQ2xYb7Vn0aTq8RzWcE5uHmP1d"));
    }
}
