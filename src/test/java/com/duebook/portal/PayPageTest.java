package com.duebook.portal;

import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.checkout.gateway.GatewayPayment;
import com.duebook.client.Browser;
import com.duebook.client.FormTab;
import com.duebook.identifiers.Colour;
import com.duebook.money.Money;
import com.duebook.payments.Share;
import com.duebook.problem.Refusal;
import com.duebook.receivables.CreditDetails;
import com.duebook.receivables.Receivables;
import com.duebook.workspace.BankDetails;
import com.duebook.workspace.Workspaces;
import java.net.URI;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PayPageTest extends PayerTest {

    private static final String UPDATE = "Show the new total";

    @Autowired Receivables receivables;
    @Autowired PayerDesk desk;
    @Autowired Workspaces settings;

    @Test
    void saysWhoWantsHowMuchAndLeadsToTheProvider() {
        var tab = arrive(token);

        assertThat(amount(tab)).isEqualTo("EUR 100,00");
        assertThat(title(tab)).startsWith("Harbor Foods, invoice ");
        assertThat(tab.page().title()).isEqualTo("Acme");
        assertThat(tab.page().select("a:contains(as PDF)").attr("href")).isEqualTo(page(token, "invoice/" + invoice));
        var sent = tab.press(PAY);
        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.location()).isEqualTo("https://pay.example/" + gateway.newest());
        assertThat(gateway.asked(gateway.newest())).isEqualTo(eur(100_00));
    }

    @Test
    void opensOneCheckoutForADoubleClick() {
        var tab = arrive(token);
        var again = arrive(token);
        var sessions = gateway.sessions();

        assertThat(tab.press(PAY)).isEqualTo(again.press(PAY));
        assertThat(gateway.sessions()).isEqualTo(sessions + 1);
    }

    @Test
    void needsNothingThatRuns() {
        var page = arrive(token).page();

        assertThat(page.select("script, style, [style], iframe, object")).isEmpty();
        assertThat(page.getAllElements()).allSatisfy(it -> assertThat(it.attributes().asList())
                .noneMatch(attribute -> attribute.getKey().startsWith("on")));
    }

    @Test
    void thanksOnlyForMoney() {
        var written = fixture.invoice(acme, customer, eur(20_00));
        workspaces.in(acme, () -> {
            receivables.credit(invoice, CreditDetails.all("damaged"));
            receivables.writeOff(written, "gone");
            return true;
        });

        assertThat(closed(arrive(token))).isEqualTo("Credited: there is nothing to pay.");
        assertThat(closed(arrive(tokenTo(written)))).isEqualTo("Closed: there is nothing to pay.");
        assertThat(arrive(token).page().select("button, .transfer")).isEmpty();
    }

    @Test
    void addsUpWhatIsTickedAndSendsNobodyOnToPayWhatNoButtonSaid() {
        var other = fixture.invoice(acme, customer, eur(20_00));
        fixture.invoice(acme, fixture.customer(acme, "Somebody else"), eur(5_00));
        var tab = arrive(token);
        assertThat(tab.page().select("input[type=checkbox]")).extracting(it -> it.hasAttr("checked")).containsExactly(true, false);

        tick(tab, other, true);
        assertThat(tab.press(PAY).status()).isEqualTo(200);
        assertThat(tab.text()).contains("The amount has changed");
        assertThat(amount(tab)).isEqualTo("EUR 120,00");
        assertThat(tab.press("Pay EUR 120,00").status()).isEqualTo(303);
        assertThat(gateway.asked(gateway.newest())).isEqualTo(eur(120_00));
    }

    @Test
    void showsTheTotalOfWhatIsTickedOnRequest() {
        fixture.invoice(acme, customer, eur(20_00));
        var tab = arrive(token);
        tick(tab, invoice, false);

        tab.press(UPDATE);
        assertThat(tab.page().select("button").eachText()).containsExactly(UPDATE);
        tick(tab, invoice, true);
        tab.press(UPDATE);

        assertThat(tab.page().select("button").eachText()).containsExactly(PAY, UPDATE);
        assertThat(tab.text()).doesNotContain("The amount has changed");
    }

    @Test
    void noticesThatSomethingWasPaidMeanwhile() {
        var tab = arrive(token);
        fixture.paid(acme, customer, eur(40_00), new Share(invoice, eur(40_00)));

        assertThat(tab.press(PAY).status()).isEqualTo(200);

        assertThat(amount(tab)).isEqualTo("EUR 60,00");
        assertThat(tab.text()).contains("is still open of EUR 100,00");
        assertThat(tab.press("Pay EUR 60,00").status()).isEqualTo(303);
    }

    @Test
    void takesAPartWhereTheWorkspaceAllowsIt() {
        var tab = arrive(token);

        tab.type("part", "a lot").press(PAY);
        assertThat(tab.answer().status()).isEqualTo(422);
        assertThat(tab.page().select("[role=alert]").text()).isEqualTo("“a lot” is not part of a number. Write it like 1.234,50.");
        tab.type("part", "30,5").press(PAY);
        assertThat(tab.press("Pay EUR 30,50").status()).isEqualTo(303);

        assertThat(gateway.asked(gateway.newest())).isEqualTo(eur(30_50));
        assertThat(arrive(token).type("part", "-1").press(UPDATE).status()).isEqualTo(422);
        assertThat(arrive(token).type("part", "1,234").press(UPDATE).status()).isEqualTo(422);
        assertThat(amount(arrive(token))).isEqualTo("EUR 100,00");
    }

    @Test
    void offersATransferWhereTheProviderDoesNotTakeTheAmount() {
        var tab = arrive(tokenTo(fixture.invoice(acme, customer, Money.of(8_375, Currency.getInstance("KWD")))));

        assertThat(amount(tab)).isEqualTo("KWD 8,375");
        assertThat(tab.text()).contains("This amount cannot be paid online. Please pay it by bank transfer.");
        assertThat(tab.page().select("button").eachText()).containsExactly(UPDATE);

        tab.type("part", "8,37").press(UPDATE);
        assertThat(tab.press("Pay KWD 8,370").status()).isEqualTo(303);
    }

    @Test
    void refusesWhatTheProviderDoesNotTakeHoweverItIsAsked() {
        var fils = fixture.invoice(acme, customer, Money.of(8_375, Currency.getInstance("KWD")));
        var theirs = tokenTo(fils);

        assertThatThrownBy(() -> desk.pay(theirs, fixture.items(acme, fils), null, Locale.ENGLISH))
                .isInstanceOf(Refusal.class).hasMessageContaining("notOnline");
    }

    @Test
    void saysInWordsThatTheProviderDoesNotAnswer() {
        var tab = arrive(token);
        gateway.loseAnswers(() -> true);

        assertThat(tab.press(PAY).status()).isEqualTo(503);
        assertThat(tab.page().select("[role=alert]").text()).contains("not answering right now", "Reference ");

        gateway.loseAnswers(() -> false);
        assertThat(tab.press(PAY).status()).isEqualTo(303);
    }

    @Test
    void showsTheAccountInGroupsAndGivesItAsOne() {
        bank();
        var transfer = Objects.requireNonNull(arrive(token).page().selectFirst(".transfer"));

        assertThat(transfer.select(".copy").get(1).select("span > span")).extracting(it -> it.text())
                .startsWith("DE89", "3704");
        assertThat(transfer.select("dd")).extracting(it -> it.text())
                .contains("Acme", "EUR 100,00", "COBADEFFXXX", "Acme’s bank");
        assertThat(transfer.select("img").attr("src")).startsWith("data:image/svg+xml;base64,");
    }

    /** An account takes its own currency: an Irish one under a sum in pounds would cost the payer, and us. */
    @Test
    void namesNoAccountOfAnotherCurrency() {
        bank();
        var pounds = tokenTo(fixture.invoice(acme, customer, Money.of(50_00, Currency.getInstance("GBP"))));
        assertThat(amount(arrive(pounds))).isEqualTo("GBP 50,00");
        assertThat(arrive(pounds).page().select(".transfer")).isEmpty();

        workspaces.in(acme, () -> {
            settings.update(settings.settings().bank(new BankDetails("Acme", "DE89370400440532013000", null, null,
                    Currency.getInstance("GBP"))));
            return true;
        });

        assertThat(arrive(pounds).page().select(".transfer").text()).contains("DE89", "GBP 50,00");
        assertThat(arrive(token).page().select(".transfer")).isEmpty();
    }

    @Test
    void wearsTheColourOfWhoAsks() {
        assertThat(arrive(token).page().select("link[rel=stylesheet]")).extracting(it -> it.attr("href")).containsExactly("/pay.css");
        workspaces.in(acme, () -> {
            settings.update(settings.settings().colour("#FFCC00"));
            return true;
        });

        var sheet = arrive(token).page().select("link[rel=stylesheet]").last();
        assertThat(Objects.requireNonNull(sheet).attr("href")).isEqualTo("/pay/colour/ffcc00");
        var tones = browser.visit("/pay/colour/ffcc00");
        assertThat(tones.body()).isEqualTo(":root { --accent: light-dark(%s, %s); }",
                new Colour("#ffcc00").onWhite().hex(), new Colour("#ffcc00").onBlack().hex());
        assertThat(browser.visit("/pay/colour/red;x").status()).isIn(400, 404);
        assertThat(browser.visit("/pay/colour/ffcc0").status()).isEqualTo(404);
    }

    @Test
    void speaksTheLanguageThatThePayerChooses() {
        arrive(token);
        var chinese = FormTab.visit(browser, page(token, "due") + "?language=zh");
        assertThat(chinese.page().select("html").attr("lang")).isEqualTo("zh-CN");

        var later = FormTab.visit(browser, page(token, "due"));
        assertThat(later.page().select("button.pay").text()).startsWith("支付");
        assertThat(FormTab.visit(browser, page(token, "due") + "?language=%3Cb%3E").page().select("html").attr("lang")).isEqualTo("zh-CN");
        assertThat(FormTab.visit(browser, page(token, "due") + "?language=en").page().select("button.pay").text()).startsWith("Pay ");
    }

    @Test
    void paysWhatItsOwnLinkIsForWhenAnotherWasOpenedMeanwhile() {
        var other = fixture.invoice(acme, fixture.customer(acme, "Somebody else"), eur(7_00));
        var tab = arrive(token);

        assertThat(arrive(tokenTo(other)).page().select("button.pay").text()).isEqualTo("Pay EUR 7,00");

        assertThat(tab.press(PAY).status()).isEqualTo(303);
        assertThat(gateway.asked(gateway.newest())).isEqualTo(eur(100_00));
    }

    @Test
    void opensACheckoutOfItsOwnForEachLink() {
        var second = tokenTo(invoice);
        arrive(token).press(PAY);
        var opened = gateway.newest();

        arrive(second).press(PAY);

        assertThat(gateway.newest()).isNotEqualTo(opened);
        assertThat(gateway.read(opened).state()).isEqualTo(GatewayPayment.State.EXPIRED);
        assertThat(title(comeBack(second))).isEqualTo("Your payment is being confirmed");
    }

    @Test
    void takesNoFormButItsOwn() {
        var mine = arrive(token);
        var csrf = mine.page().select("input[name=_csrf]").val();
        var other = fixture.invoice(acme, fixture.customer(acme, "Somebody else"), eur(7_00));
        var theirs = tokenTo(other);
        arrive(theirs);
        var form = "act=pay&shown=10000&item=" + item(invoice);
        var sessions = gateway.sessions();

        assertThat(browser.send(page(token, "due"), form).status()).isEqualTo(403);
        assertThat(browser.send(page(token, "due"), form + "&_csrf=x").status()).isEqualTo(403);
        assertThat(browser.send(page(theirs, "due"), form + "&_csrf=" + csrf).status()).isEqualTo(403);
        var nobody = new Browser(URI.create("http://127.0.0.1:" + port), 62);
        var stale = nobody.send(page(token, "due"), form + "&_csrf=" + csrf);
        assertThat(stale.status()).isEqualTo(403);
        assertThat(stale.body()).contains("This link opens nothing");
        assertThat(gateway.sessions()).isEqualTo(sessions);
        assertThat(mine.press(PAY).status()).isEqualTo(303);
    }

    /** A number that no form of ours sends is no fault of ours. */
    @Test
    void refusesOddForms() {
        var csrf = "&_csrf=" + arrive(token).page().select("input[name=_csrf]").val();

        for (var form : List.of("shown=x", "item=x", "shown=99999999999999999999")) {
            assertThat(browser.send(page(token, "due"), form + csrf).status()).as(form).isEqualTo(400);
        }
        assertThat(browser.send(page(token, "due"), "act=pay&shown=0" + csrf).status()).isEqualTo(422);
        assertThat(browser.send(page(token, "due"), "act=pay&shown=100&item=" + UUID.randomUUID() + csrf).status()).isEqualTo(200);
    }

    @Test
    void showsOneCalmPageForEveryLinkThatIsNotGood() {
        var words = List.of(
                calm("damaged"),
                calm(token.substring(0, 42) + (token.endsWith("A") ? "B" : "A")),
                calm(revoked()),
                calm(ofAVoidInvoice()),
                calm(expired()));

        assertThat(words).allMatch(words.getFirst()::equals);
        assertThat(words.getFirst()).contains("This link opens nothing");
    }

    private String calm(String someToken) {
        var tab = arrive(someToken);
        assertThat(tab.page().select("button, form")).isEmpty();
        return tab.text();
    }

    private String expired() {
        var old = tokenTo(fixture.invoice(acme, customer, eur(1_00)));
        clock.advance(Duration.ofDays(181));
        return old;
    }

    private String ofAVoidInvoice() {
        var mistake = fixture.invoice(acme, customer, eur(1_00));
        var link = tokenTo(mistake);
        workspaces.in(acme, () -> {
            receivables.voidInvoice(mistake, "typo");
            return true;
        });
        return link;
    }

    private String revoked() {
        workspaces.in(acme, () -> {
            links.revoke(invoice);
            return true;
        });
        return token;
    }

    private void bank() {
        workspaces.in(acme, () -> {
            settings.update(settings.settings()
                    .bank(new BankDetails("Acme", "DE89370400440532013000", "COBADEFFXXX", "Acme’s bank")));
            return true;
        });
    }

    private UUID item(UUID ofInvoice) {
        return fixture.items(acme, ofInvoice).getFirst();
    }

    private void tick(FormTab tab, UUID itsInvoice, boolean ticked) {
        var box = Objects.requireNonNull(tab.page().selectFirst("input[value=" + item(itsInvoice) + "]"));
        tab.tick(box.attr("aria-label"), ticked);
    }

    private static String closed(FormTab tab) {
        return tab.page().select(".closed").text();
    }
}
