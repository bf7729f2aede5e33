package com.duebook.isolation;

import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.checkout.link.PaymentLinks;
import com.duebook.payments.PaymentFixture;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.support.Visitor;
import com.duebook.tenancy.Ids;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** T-06 over HTTP: every mapping with an id answers alike, and as fast, for what belongs to others and what never was. */
@IntegrationTest
class ForeignAddressTimesTest {

    private static final int IDS = 10;
    private static final int CALLS = 200;
    private static final double MOST_MILLIS = 5;

    /** What the variables of an address are. A secret belongs to no workspace before it is found. */
    private static final Set<String> SECRETS = Set.of("token", "link", "endpoint");
    /** What is nobody's. */
    private static final Set<String> PLAIN = Set.of("colour");
    private static final Set<String> ROWS = Set.of("invoice");
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings;
    @Autowired PaymentFixture fixture;
    @Autowired PaymentLinks links;
    @Autowired TestWorkspaces workspaces;
    @Autowired TestClock clock;
    @LocalServerPort int port;

    private UUID acme;
    private UUID invoice;
    private String page = "";
    private Visitor payer;
    private List<UUID> foreign = List.of();

    @BeforeEach
    void aPayerWithALinkAndInvoicesNextDoor() {
        clock.later();
        acme = workspaces.open("Acme");
        var bolt = workspaces.open("Bolt");
        invoice = fixture.invoice(acme, fixture.customer(acme, "Harbor Foods"), eur(100_00));
        var neighbour = fixture.customer(bolt, "Zanzibar");
        foreign = IntStream.range(0, IDS).mapToObj(i -> fixture.invoice(bolt, neighbour, eur(1_00))).toList();
        payer = new Visitor(port);
        page = payer.get(workspaces.in(acme, () -> links.issue(invoice)).getPath()).headers()
                .firstValue("Location").orElseThrow().split("/")[2];
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void knowsWhatEveryVariableOfAMappingNames() {
        assertThat(variables()).isNotEmpty().allSatisfy((address, names) -> assertThat(names).as(address).isSubsetOf(union()));
        assertThat(withRows()).contains("/pay/{link}/invoice/{invoice}");
    }

    @Test
    void answersAlikeForWhatBelongsToOthersAndWhatNeverWas() {
        for (var address : withRows()) {
            var answers = Stream.concat(foreign.stream(), missing().stream())
                    .map(id -> answer(address, id))
                    .collect(Collectors.toSet());
            assertThat(answers).as(address).hasSize(1);
            assertThat(answers.iterator().next()).startsWith("404").doesNotContain("Zanzibar");
            assertThat(ask(address, invoice).statusCode()).as("one's own at " + address).isEqualTo(200);
        }
    }

    /** Turn by turn, so that a busy machine slows both alike; the median of many leaves out its worst moments. */
    @Test
    void answersAsFastForWhatBelongsToOthersAsForWhatNeverWas() {
        for (var address : withRows()) {
            var never = missing();
            var others = new long[CALLS];
            var missing = new long[CALLS];
            for (var call = 0; call < CALLS; call++) {
                var theirs = foreign.get(call % IDS);
                var nobodys = never.get(call % IDS);
                others[call] = nanos(() -> ask(address, theirs));
                missing[call] = nanos(() -> ask(address, nobodys));
            }
            assertThat(Math.abs(median(others) - median(missing))).as(address).isLessThan(MOST_MILLIS);
        }
    }

    private Map<String, Set<String>> variables() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream())
                .filter(address -> !address.startsWith("/sandbox/"))
                .distinct()
                .collect(Collectors.toMap(address -> address, ForeignAddressTimesTest::variables));
    }

    private static Set<String> variables(String address) {
        return VARIABLE.matcher(address).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> union() {
        var all = new TreeSet<>(SECRETS);
        all.addAll(ROWS);
        all.addAll(PLAIN);
        return all;
    }

    private List<String> withRows() {
        return variables().entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(ROWS::contains))
                .map(Map.Entry::getKey).toList();
    }

    private static List<UUID> missing() {
        return Stream.generate(Ids::next).limit(IDS).toList();
    }

    private String answer(String address, UUID id) {
        var answer = ask(address, id);
        return answer.statusCode() + answer.body() + answer.headers().map().keySet();
    }

    private HttpResponse<String> ask(String address, UUID id) {
        // Whoever tries many out at once has to wait.
        clock.advance(Duration.ofSeconds(10));
        return payer.get(address.replace("{link}", page).replace("{invoice}", id.toString()));
    }

    private static long nanos(Supplier<?> work) {
        var began = System.nanoTime();
        work.get();
        return System.nanoTime() - began;
    }

    private static double median(long[] nanos) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2] / 1e6;
    }
}
