package com.duebook.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.money.Money;
import com.duebook.paper.ReceiptDocument.Part;
import com.duebook.text.Texts;
import com.duebook.time.HeavyWork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class ReceiptPaperTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    private final Papers papers = new Papers(new Texts(), new HeavyWork("paper", 1, 10), "");

    @Test
    void saysWhatWasReceivedAndWhereItWent() throws IOException {
        assertThat(drawn("receipt-en", Locale.ENGLISH, "Harbor Ltd", "Card")).contains(
                "Receipt", "November 21, 2026", "Card", "pi_3PqX", "400.00 from Harbor Ltd", "INV-2026-00041",
                "357.00", "Kept as credit", "33.00", "Refunded", "10.00");
    }

    @Test
    void writesChineseWithAnEmbeddedFont() throws IOException {
        assertThat(drawn("receipt-zh", Locale.SIMPLIFIED_CHINESE, "北京枫叶软件有限公司", "银行卡")).contains(
                "收据", "收款日期", "银行卡", "我们已收到 北京枫叶软件有限公司 的付款", "留作余额", "实收金额");
    }

    private String drawn(String name, Locale language, String customer, String method) throws IOException {
        var bytes = papers.draw(new ReceiptDocument(language,
                new Party("Acme Tools GmbH", List.of("Torstraße 1", "10115 Berlin", "Germany"), "DE123456789",
                        List.of("billing@acme.example"), null, "#5a3468"),
                new Party(customer, List.of("1 Quay Street", "London"), null, List.of(), null, null),
                LocalDate.of(2026, 11, 21), method, "pi_3PqX8sLkdIwHu7ix0abcdefg", Money.of(40_000, EUR),
                List.of(new Part("INV-2026-00041", Money.of(35_700, EUR))), Money.of(3_300, EUR),
                Money.of(1_000, EUR)));
        Files.createDirectories(Path.of("target/papers"));
        Files.write(Path.of("target/papers", name + ".pdf"), bytes);
        return new PdfTextExtractor(new PdfReader(bytes)).getTextFromPage(1).replace('\u00a0', ' ');
    }
}
