package com.duebook.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.checkout.link.LinkTokens;
import com.duebook.client.Answer;
import com.duebook.client.Browser;
import com.duebook.client.FormTab;
import com.duebook.credit.ask.AskedField;
import com.duebook.credit.ask.DataAnswers;
import com.duebook.credit.ask.DataRequestView;
import com.duebook.credit.ask.DataRequests;
import com.duebook.credit.evidence.EvidenceFiles;
import com.duebook.customers.ContactDetails;
import com.duebook.customers.ContactRole;
import com.duebook.customers.Customers;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Ids;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A customer confirms what is known of it, or says what is otherwise, without signing in. */
class DataPageTest extends PayerTest {

    private static final byte[] PDF = "%PDF-1.7 accounts".getBytes(StandardCharsets.ISO_8859_1);

    @Autowired DataRequests requests;
    @Autowired DataAnswers answers;
    @Autowired LinkTokens tokens;
    @Autowired EvidenceFiles evidence;
    @Autowired Customers customers;

    private UUID request = UUID.randomUUID();
    private String asked = "";

    @BeforeEach
    void anAskedCustomer() {
        request = ask();
        asked = token(request);
    }

    private UUID ask() {
        var id = Ids.next();
        workspaces.in(acme, () -> {
            requests.ask(id, customer, "");
            return true;
        });
        return id;
    }

    private String token(UUID id) {
        return workspaces.in(acme, () -> tokens.issue(id)).getPath().substring("/pay/".length());
    }

    @Test
    void confirmsOnceAndSaysSoAtTheSecondVisit() {
        var tab = arrive(asked);
        assertThat(title(tab)).isEqualTo("Harbor Foods: is this still right?");
        assertThat(tab.page().select("input[name=name]").val()).isEqualTo("Harbor Foods");
        assertThat(tab.page().select("script, [onclick]")).isEmpty();

        assertThat(tab.press("Send").status()).isEqualTo(303);

        assertThat(title(arrive(asked))).isEqualTo("Thank you, your answer has arrived");
        assertThat(newest()).satisfies(view -> {
            assertThat(view.isEnded()).isTrue();
            assertThat(view.proposals()).isEmpty();
        });
        assertThat(tab.back().press("Send").status()).isEqualTo(303);
        assertThat(all()).hasSize(1);
    }

    @Test
    void proposesAndWritesNothingBeforeSomebodyAccepts() {
        arrive(asked).type("name", "Harbor Foods SE").type("city", "Bremen").type("contact", "Ada Payne").press("Send");

        assertThat(name()).isEqualTo("Harbor Foods");
        var said = newest();
        assertThat(said.isToDo()).isTrue();
        assertThat(said.proposals()).extracting(DataRequestView.Proposal::field)
                .containsExactly(AskedField.NAME, AskedField.CITY, AskedField.CONTACT);

        decide(() -> requests.accept(said.proposals().getFirst().id()));
        decide(() -> requests.accept(said.proposals().getLast().id()));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> decide(() -> requests.end(said.head().id())))
                .extracting(Refusal::key).isEqualTo("credit.ask.refusal.undecided");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> decide(() -> requests.reject(said.proposals().getFirst().id())))
                .extracting(Refusal::key).isEqualTo("credit.ask.refusal.decided");
        decide(() -> requests.reject(said.proposals().get(1).id()));

        var now = workspaces.in(acme, () -> customers.view(customer));
        assertThat(now.details().name()).isEqualTo("Harbor Foods SE");
        assertThat(now.details().billing().city()).isNull();
        assertThat(now.contacts()).singleElement().satisfies(person -> assertThat(person.name()).isEqualTo("Ada Payne"));
        assertThat(newest().isEnded()).isTrue();
    }

    @Test
    void marksWhatCannotBeAndKeepsWhatWasTyped() {
        var tab = arrive(asked);
        tab.type("name", "").type("email", "nobody at all").type("city", "Bremen");

        assertThat(tab.press("Send").status()).isEqualTo(422);

        assertThat(tab.page().select("#email-fault, #name-fault").eachText()).hasSize(2);
        assertThat(tab.page().select("input[name=city]").val()).isEqualTo("Bremen");
        assertThat(newest().isAnswered()).isFalse();
    }

    /** It is no confirmation, and there is nobody else to write to. */
    @Test
    void asksForSomebodyWhereAContactIsErased() {
        workspaces.in(acme, () -> {
            customers.keepContact(customer, new ContactDetails(null, "Hanna Brook", ContactRole.ACCOUNTS, null, null, null));
            return true;
        });
        var tab = arrive(asked).type("contact", "");

        assertThat(tab.press("Send").status()).isEqualTo(422);
        assertThat(tab.page().select("[id$=-fault]").eachAttr("id")).containsExactly("contact-fault");
        tab.type("contact", "x".repeat(121)).press("Send");
        assertThat(tab.page().select("[id$=-fault]").eachAttr("id")).containsExactly("contact-fault");
        assertThat(newest().isAnswered()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"call me maybe", "12", "+49 abc", "-----"})
    void takesNoPhoneNumberThatNobodyCanDial(String nonsense) {
        var tab = arrive(asked).type("phone", nonsense);

        assertThat(tab.press("Send").status()).isEqualTo(422);
        assertThat(tab.page().select("#phone-fault").text()).isEqualTo("This does not look like a phone number");
        tab.type("phone", "+49 (0)30 123456").press("Send");
        assertThat(newest().proposals()).singleElement().satisfies(said -> assertThat(said.proposed()).isEqualTo("+49 (0)30 123456"));
    }

    @Test
    void takesNoCountryAway() {
        country(arrive(asked), "DE").press("Send");
        decide(() -> requests.accept(newest().proposals().getFirst().id()));
        var tab = country(arrive(token(ask())), "").type("city", "Bremen");

        assertThat(tab.press("Send").status()).isEqualTo(422);
        assertThat(tab.page().select("#country-fault").text()).isEqualTo("Please fill this in");
        country(tab, "AT").press("Send");
        assertThat(newest().proposals()).extracting(DataRequestView.Proposal::proposed).containsExactly("Bremen", "AT");
    }

    private static FormTab country(FormTab tab, String code) {
        var options = tab.page().select("select[name=country] option");
        options.removeAttr("selected");
        options.stream().filter(option -> option.val().equals(code)).forEach(option -> option.attr("selected", true));
        return tab;
    }

    /** What somebody of the workspace wrote since the page was opened is newer than what the page shows. */
    @Test
    void proposesOnlyWhatTheCustomerChangedOfWhatItSaw() {
        var tab = arrive(asked).type("city", "Bremen");
        workspaces.in(acme, () -> {
            var view = customers.view(customer);
            customers.update(customer, view.version(), view.details().withEmail("new@harbor.example"));
            return true;
        });

        assertThat(tab.type("phone", "none").press("Send").status()).isEqualTo(422);
        tab.type("phone", "").press("Send");

        assertThat(newest().proposals()).singleElement().satisfies(said -> assertThat(said.field()).isEqualTo(AskedField.CITY));
        assertThat(workspaces.in(acme, () -> customers.view(customer)).details().email()).isEqualTo("new@harbor.example");
    }

    @Test
    void takesAnnualAccountsThatAMemberCanRead() {
        assertThat(upload(asked, Map.of("accounts.pdf", PDF)).status()).isEqualTo(303);

        var file = newest().files().getFirst();
        assertThat(file.name()).isEqualTo("accounts.pdf");
        assertThat(workspaces.outside(acme, () -> evidence.read(file)).bytes()).isEqualTo(PDF);
        assertThat(newest().isToDo()).isTrue();
        decide(() -> requests.end(request));
        assertThat(newest().isEnded()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tool.exe", "accounts.pdf", "accounts.csv"})
    void refusesAnExecutableUnderWhicheverName(String name) {
        var answer = upload(asked, Map.of("good.pdf", PDF, name, "MZ\u0090 program".getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains(name + " is not taken");
        assertThat(newest().isAnswered()).isFalse();
        assertThat(newest().files()).isEmpty();
    }

    @Test
    void saysThatFortyMegabytesAreTooManyAndThatElevenAreToo() {
        var huge = upload(asked, Map.of("accounts.pdf", Arrays.copyOf(PDF, 40_000_000)));
        assertThat(huge.status()).isEqualTo(413);
        assertThat(huge.body()).contains("This is too large", "at most 25 MB");

        var large = upload(asked, Map.of("accounts.pdf", Arrays.copyOf(PDF, 11_000_000)));
        assertThat(large.status()).isEqualTo(422);
        assertThat(large.body()).contains("accounts.pdf has 11 MB; at most 10 MB are taken.");
        assertThat(newest().isAnswered()).isFalse();
    }

    @Test
    void makesWhoeverSendsFilesAgainAndAgainWait() {
        for (var time = 0; time < PayLimits.UPLOADS_A_MINUTE; time++) {
            assertThat(upload(asked, Map.of("tool.exe", PDF)).status()).isEqualTo(422);
        }
        assertThat(upload(asked, Map.of("accounts.pdf", PDF)).status()).isEqualTo(429);
        clock.advance(Duration.ofMinutes(1));
        assertThat(upload(asked, Map.of("accounts.pdf", PDF)).status()).isEqualTo(303);
    }

    @Test
    void takesOneOfTwoAnswersAtOnce() throws Exception {
        var open = answers.open(asked).orElseThrow();
        List<Callable<Boolean>> both = List.of(() -> answers.answer(open, Map.of(AskedField.CITY, "Bremen"), List.of()),
                () -> answers.answer(open, Map.of(AskedField.CITY, "Kiel"), List.of()));
        try (var threads = Executors.newFixedThreadPool(2)) {
            var taken = 0;
            for (var result : threads.invokeAll(both)) {
                taken += result.get() ? 1 : 0;
            }
            assertThat(taken).isEqualTo(1);
        }
        assertThat(newest().proposals()).hasSize(1);
    }

    @Test
    void opensNothingOnceItHasExpiredOrANewerWasSent() {
        var newer = token(ask());
        assertThat(title(arrive(asked))).isEqualTo("This link opens nothing");
        assertThat(title(arrive(newer))).startsWith("Harbor Foods");

        clock.advance(Duration.ofDays(30));
        assertThat(title(arrive(newer))).isEqualTo("This link opens nothing");
        assertThat(answers.open(newer)).isEmpty();
    }

    @Test
    void isNoPayPageAndItsFormIsNobodyElses() {
        var tab = arrive(asked);
        var stranger = new Browser(URI.create("http://127.0.0.1:" + port), 62);

        assertThat(links.open(asked)).isEmpty();
        assertThat(answers.open(token)).isEmpty();
        assertThat(stranger.send("/pay/" + request + "/data", "_csrf=" + tab.page().select("input[name=_csrf]").val() + "&name=X")
                .status()).isEqualTo(403);
        assertThat(title(FormTab.visit(stranger, "/pay/" + request + "/data"))).isEqualTo("This link opens nothing");
        assertThat(browser.send("/pay/" + request + "/data", "_csrf=guess&name=X").status()).isEqualTo(403);
        assertThat(newest().isAnswered()).isFalse();
    }

    @Test
    void speaksChinese() {
        assertThat(title(arrive(asked).go("/pay/" + request + "/data?language=zh"))).isEqualTo("Harbor Foods：资料是否仍然正确？");
    }

    private Answer upload(String token, Map<String, byte[]> files) {
        var form = arrive(token).page().select("input[name=_csrf]").val();
        var body = new ByteArrayOutputStream();
        body.writeBytes(part("name=\"_csrf\"", form.getBytes(StandardCharsets.UTF_8)));
        files.forEach((name, bytes) -> body.writeBytes(part("name=\"file\"; filename=\"" + name + "\"", bytes)));
        body.writeBytes("--edge--\r\n".getBytes(StandardCharsets.UTF_8));
        return browser.send("/pay/" + request + "/data", "multipart/form-data; boundary=edge",
                BodyPublishers.ofByteArray(body.toByteArray()));
    }

    private static byte[] part(String disposition, byte[] bytes) {
        var part = new ByteArrayOutputStream();
        part.writeBytes(("--edge\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        part.writeBytes(bytes);
        part.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return part.toByteArray();
    }

    private void decide(Runnable decision) {
        workspaces.in(acme, () -> {
            decision.run();
            return true;
        });
    }

    private List<DataRequestView> all() {
        return workspaces.in(acme, () -> requests.of(customer));
    }

    private DataRequestView newest() {
        return all().getFirst();
    }

    private String name() {
        return workspaces.in(acme, () -> customers.view(customer)).details().name();
    }
}
