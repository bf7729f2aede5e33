package com.duebook.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.checkout.link.PaymentPurpose;
import com.duebook.identifiers.Colour;
import com.duebook.ledger.DueKind;
import com.duebook.money.Money;
import com.duebook.receivables.DebtName;
import com.duebook.receivables.payer.PayerItem;
import com.duebook.receivables.InvoiceStatus;
import com.duebook.text.Region;
import com.duebook.text.Texts;
import com.duebook.workspace.BankDetails;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The payers' templates by themselves: every word is there, and no word of anybody's becomes anything else. */
class PayTemplatesTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final LocalDate DUE = LocalDate.of(2026, 11, 20);
    private static final String EVIL = "<b>\"'${7000*7000}[[${7000*7000}]]#{problem.fault}";

    private final Texts texts = new Texts();
    private final PayTemplates templates = new PayTemplates(texts);

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void haveAWordForEverything(String language) {
        var locale = Locale.forLanguageTag(language);
        var drawn = new StringBuilder(templates.draw("closed", locale, frame("Acme", Map.of())));
        for (var state : List.of("paid", "confirming", "failed")) {
            drawn.append(templates.draw("done", locale, frame("Acme",
                    Map.of("state", state, "amount", "EUR 1", "receipt", true, "back", true, "again", "3; url=?look=1"))));
        }
        for (var many : List.of(1, 3)) {
            drawn.append(due("Acme", many, many, locale)).append(due("Acme", many, 0, locale));
        }

        assertThat(drawn).doesNotContain("??").doesNotContainPattern("(?:payments|money|problem)\\.[a-z]");
    }

    @Test
    void printWhatPeopleWroteAndEvaluateNothing() {
        var page = due(EVIL, 3, 3, Locale.ENGLISH);

        assertThat(page.title()).isEqualTo(EVIL);
        assertThat(page.select("h1").text()).isEqualTo(EVIL);
        assertThat(page.select("b")).isEmpty();
        assertThat(page.select("[aria-label]")).extracting(it -> it.attr("aria-label")).contains("Pay " + EVIL + 1);
        assertThat(page.html()).doesNotContain("49000000");
    }

    /** Beside the style sheet and its font: 15 kB for everything in the worst of cases. */
    @Test
    void areSmall() {
        assertThat(due("Acme", 1, 1, Locale.ENGLISH).html().length()).isLessThan(16_000);
        assertThat(due("Acme", 49, 49, Locale.ENGLISH).html().length()).isLessThan(64_000);
    }

    private Document due(String name, int open, int chosen, Locale locale) {
        var invoices = IntStream.rangeClosed(1, open).mapToObj(number -> new PayerItem(UUID.randomUUID(), UUID.randomUUID(),
                new DebtName(DueKind.PRINCIPAL, name + number), 1, 1, InvoiceStatus.OPEN, DUE, Money.of(100_00, EUR),
                Money.of(number * 10_00L, EUR), number - 1, number == 3)).toList();
        var page =
                new PayPage(new PayFrame(name, true, new Colour("#5a3468"), name, locale, new Region("DE")), name, PaymentPurpose.INVOICE,
                        invoices.getFirst(), List.of(),
                        invoices.subList(1, open),
                        true,
                        true, false, Optional.of(new BankDetails(name, "DE89370400440532013000", "COBADEFFXXX", name)), true, null);
        var choice = new PayChoice(EUR, invoices.subList(0, chosen), null, "", null);
        var words = new PayWords(texts, locale);
        var model = new HashMap<String, Object>(Map.of("page", page, "choice", choice, "csrf", "t", "shown", 1, "receipt", true,
                "screen", DueScreen.of(page, choice, true, words), "asked", words.money(choice.asked()), "trouble", name));
        return Jsoup.parse(templates.draw("due", locale, frame(name, model)));
    }

    private static Map<String, Object> frame(String name, Map<String, Object> model) {
        var all = new HashMap<>(model);
        all.putAll(Map.of("from", name, "logo", true, "base", "/pay/x", "language", "en", "chinese", false, "askAt", name, "colour",
                "5a3468"));
        return all;
    }
}
