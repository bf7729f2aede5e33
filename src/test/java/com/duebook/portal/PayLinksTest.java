package com.duebook.portal;

import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.checkout.link.PaymentLinks;
import com.duebook.delivery.Invoicing;
import com.duebook.jobs.WorkQueue;
import com.duebook.payments.PaymentFixture;
import com.duebook.receivables.Receivables;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.support.Visitor;
import com.duebook.support.WholeDatabase;
import com.duebook.tenancy.Ids;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** S-01 and S-02 over HTTP: what a payment link gives away, opens and cannot do. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class PayLinksTest {

    private static final String PAGE = "/pay/[0-9a-f-]{36}/due";

    @Autowired PaymentFixture fixture;
    @Autowired PaymentLinks links;
    @Autowired Invoicing invoicing;
    @Autowired Receivables receivables;
    @Autowired WorkQueue queue;
    @Autowired WholeDatabase database;
    @Autowired TestWorkspaces workspaces;
    @Autowired TestClock clock;
    @LocalServerPort int port;

    UUID acme;
    UUID bolt;
    UUID customer;
    UUID invoice;
    String link = "";

    @BeforeEach
    void aLink() {
        clock.later();
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
        customer = fixture.customer(acme, "Harbor Foods");
        invoice = fixture.invoice(acme, customer, eur(100_00));
        link = linkTo(acme, invoice);
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void movesItsTokenFromTheAddressIntoACookie() {
        var token = link.substring("/pay/".length());
        var visitor = new Visitor(port);

        var arrival = visitor.get(link);

        assertThat(arrival.statusCode()).isEqualTo(303);
        assertThat(pageOf(arrival)).matches(PAGE).doesNotContain(token);
        assertThat(arrival.headers().firstValue("Set-Cookie").orElseThrow())
                .contains(token, "HttpOnly", "SameSite=Lax", "Path=/");
        var page = visitor.get(pageOf(arrival));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain(token);
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    }

    @Test
    void leavesItsTokenNowhereOnceTheMailHasGone(CapturedOutput output) {
        workspaces.in(acme, () -> invoicing.send(invoice, Ids.next(), ""));
        var token = workspaces.in(acme, () -> tokenInMail());
        assertThat(database.placesOf(token)).containsExactly("mail.model");

        queue.drain();
        var visitor = new Visitor(port);
        visitor.get(pageOf(visitor.get("/pay/" + token)));
        visitor.get("/pay/" + token + "x");

        assertThat(database.placesOf(token)).isEmpty();
        assertThat(output.getAll()).doesNotContain(token);
    }

    @Test
    void doesNotDisturbAnotherLinkInTheSameBrowser() {
        var other = fixture.invoice(acme, fixture.customer(acme, "Somebody else"), eur(7_00));
        var visitor = new Visitor(port);

        var one = pageOf(visitor.get(link));
        var two = pageOf(visitor.get(linkTo(acme, other)));

        assertThat(visitor.get(paper(one, invoice)).statusCode()).isEqualTo(200);
        assertThat(visitor.get(paper(two, other)).statusCode()).isEqualTo(200);
        assertThat(visitor.get(paper(one, other)).statusCode()).isEqualTo(404);
    }

    @Test
    void leavesNoMoreThanADozenCookies() {
        var visitor = new Visitor(port);
        var first = pageOf(visitor.get(link));
        for (var more = 0; more < 15; more++) {
            visitor.get(linkTo(acme, invoice));
        }
        var last = pageOf(visitor.get(linkTo(acme, invoice)));

        assertThat(visitor.get(paper(last, invoice)).statusCode()).isEqualTo(200);
        assertThat(visitor.get(paper(first, invoice)).statusCode()).isEqualTo(404);
    }

    @Test
    void arrivesAlikeWhateverIsWrongWithIt() {
        var revoked = fixture.invoice(acme, customer, eur(1_00));
        var voided = fixture.invoice(acme, customer, eur(2_00));
        var bad = Stream.of(linkTo(acme, revoked), linkTo(acme, voided), "/pay/damaged", link + "x",
                link.substring(0, link.length() - 1), "/pay/%00", "/pay/" + "a".repeat(2_000)).toList();
        change(() -> links.revoke(revoked));
        change(() -> receivables.voidInvoice(voided, "typo"));

        assertThat(bad).allSatisfy(path -> {
            var answer = new Visitor(port).get(path);
            assertThat(answer.statusCode()).as(path).isIn(303, 400);
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(answer.body()).doesNotContain("Exception");
            answer.headers().firstValue("Location").ifPresent(page -> assertThat(page).matches(PAGE));
        });
        clock.advance(Duration.ofDays(181));
        assertThat(new Visitor(port).get(link).headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void isClosedFromTheNextRequestOn() {
        for (var end : Map.<String, Runnable>of(
                "revoked", () -> change(() -> links.revoke(invoice)),
                "void", () -> change(() -> receivables.voidInvoice(invoice, "typo")),
                "expired", () -> clock.advance(Duration.ofDays(181))).entrySet()) {
            invoice = fixture.invoice(acme, customer, eur(100_00));
            var visitor = new Visitor(port);
            var page = pageOf(visitor.get(linkTo(acme, invoice)));
            assertThat(visitor.get(paper(page, invoice)).statusCode()).isEqualTo(200);

            end.getValue().run();

            assertThat(visitor.get(paper(page, invoice)).statusCode()).as(end.getKey()).isEqualTo(404);
        }
    }

    @Test
    void isNotUsedUpByScannersAndChangesNothing() {
        var visitor = new Visitor(port);
        var seen = pageOf(visitor.get(link));
        visitor.get(seen);
        // Whoever is first shown the paper has it kept.
        visitor.get(paper(seen, invoice));
        var before = database.sums();

        for (var call = 0; call < 10; call++) {
            var scanner = new Visitor(port);
            scanner.head(link);
            var page = pageOf(scanner.get(link));
            scanner.head(page);
            scanner.get(page);
            scanner.get(paper(page, invoice));
        }

        assertThat(database.sums()).isEqualTo(before);
        assertThat(new Visitor(port).get(link).headers().firstValue("Set-Cookie")).isPresent();
    }

    @Test
    void neitherSignsInNorChangesAnything() {
        var visitor = new Visitor(port);
        var page = pageOf(visitor.get(link));
        visitor.get(page);
        var before = database.sums();

        for (var inside : List.of("/", "/invoices", "/customers", "/settings", "/invoices/" + invoice)) {
            assertThat(visitor.get(inside).headers().firstValue("Location").orElse("")).as(inside).endsWith("/login");
        }
        for (var target : List.of(link, page, paper(page, invoice), "/invoices/" + invoice)) {
            assertThat(visitor.post(target, "amount=1").statusCode()).as(target).isIn(302, 403, 405);
        }
        assertThat(database.sums()).isEqualTo(before);
    }

    /** Of T-06: the papers behind a link. */
    @Test
    void showsNobodyElsesPapers() {
        var visitor = new Visitor(port);
        var page = pageOf(visitor.get(link));
        var neighbour = fixture.customer(bolt, "Zanzibar");
        var strangers = IntStream.range(0, 10).mapToObj(i -> fixture.invoice(bolt, neighbour, eur(1_00)));
        var others = IntStream.range(0, 10).mapToObj(i -> fixture.invoice(acme, fixture.customer(acme, "Other"), eur(1_00)));
        var missing = Stream.generate(Ids::next).limit(10);

        var answers = Stream.of(strangers, others, missing).flatMap(ids -> ids)
                .map(id -> {
                    // Whoever tries many out at once has to wait.
                    clock.advance(Duration.ofMinutes(1));
                    return visitor.get(paper(page, id));
                })
                .map(answer -> answer.statusCode() + answer.body() + answer.headers().map().keySet());

        assertThat(answers.distinct()).hasSize(1).first().asString().startsWith("404").doesNotContain("Zanzibar");
        assertThat(visitor.get(paper(page, invoice)).statusCode()).isEqualTo(200);
    }

    private String linkTo(UUID workspace, UUID itsInvoice) {
        return workspaces.in(workspace, () -> links.issue(itsInvoice)).getPath();
    }

    private String tokenInMail() {
        return fixture.newestMail().replaceFirst("(?s).*/pay/([A-Za-z0-9_-]{43}).*", "$1");
    }

    private void change(Runnable work) {
        workspaces.in(acme, () -> {
            work.run();
            return true;
        });
    }

    private static String pageOf(HttpResponse<String> arrival) {
        return arrival.headers().firstValue("Location").orElseThrow();
    }

    private static String paper(String page, UUID invoice) {
        return page.replace("/due", "/invoice/" + invoice);
    }
}
