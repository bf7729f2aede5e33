package com.duebook.credit.hold.warning;

import static com.duebook.credit.order.CreditBooks.TODAY;
import static com.duebook.credit.order.CreditBooks.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.credit.hold.HoldDecisions;
import com.duebook.credit.limit.LimitScope;
import com.duebook.credit.order.CreditBooks;
import com.duebook.credit.policy.HoldPolicy;
import com.duebook.credit.policy.HoldWarning;
import com.duebook.customers.group.CustomerGroups;
import com.duebook.disputes.DisputeDetails;
import com.duebook.disputes.Disputes;
import com.duebook.facts.CustomerFacts;
import com.duebook.facts.FactQuery;
import com.duebook.facts.Facts;
import com.duebook.jobs.WorkQueue;
import com.duebook.ledger.Instalment;
import com.duebook.messaging.MailRecord;
import com.duebook.messaging.Outbox;
import com.duebook.payments.PaymentFixture;
import com.duebook.problem.Refusal;
import com.duebook.receivables.Books;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Customers are written to before they are held, once; the workspace learns by facts. Usual terms: later than 10 days holds. */
@IntegrationTest
class WarnOfHoldsTest extends TwoWorkspaces {

    static final HoldPolicy POLICY = new HoldPolicy(90, 10, Set.of(), new HoldWarning(3, true, true));

    @Autowired CreditBooks credit;
    @Autowired Books books;
    @Autowired PaymentFixture fixture;
    @Autowired WarnOfHolds night;
    @Autowired HoldDecisions decisions;
    @Autowired CustomerGroups groups;
    @Autowired Disputes disputes;
    @Autowired Facts facts;
    @Autowired Outbox outbox;
    @Autowired WorkQueue queue;

    private UUID customer = UUID.randomUUID();

    @BeforeEach
    void aCustomer() {
        customer = fixture.customer(acme, "Harbor Foods");
        credit.holds(acme, POLICY);
    }

    @Test
    void writesOnceSomeDaysBefore() {
        due(TODAY.minusDays(8), 20);
        run();
        run();
        clock.advance(Duration.ofDays(1));
        run();

        assertThat(sent()).containsExactly("hold-warning");
        queue.drain();
        var text = workspaces.in(acme, () -> outbox.text(outbox.about(customer).getFirst().id())).orElseThrow();
        assertThat(text).contains("To keep credit open for Harbor Foods", "0,20", "24 November 2026");
        assertThat(workspaces.in(bolt, () -> outbox.about(customer))).isEmpty();
    }

    @Test
    void writesNeitherTooEarlyNorTooLateNorOfWhatIsDisputed() {
        due(TODAY.minusDays(7), 20);
        run();
        assertThat(sent()).as("in four days").isEmpty();
        due(TODAY.minusDays(11), 20);
        queue.drain();
        clock.advance(Duration.ofDays(1));
        run();
        assertThat(sent()).as("held already").isEmpty();

        var other = fixture.customer(acme, "Bright Ltd");
        var invoice = books.issued(acme, other, List.of(new Instalment(TODAY.minusDays(8), eur(20))));
        workspaces.in(acme, () -> {
            disputes.raise(invoice, new DisputeDetails("broken", null));
            return true;
        });
        run();
        assertThat(workspaces.in(acme, () -> outbox.about(other))).isEmpty();
    }

    @Test
    void writesWhenWatchBegins() {
        books.issued(acme, customer, eur(95_00));
        credit.limit(acme, customer, eur(100_00));
        queue.drain();
        run();
        run();

        assertThat(sent()).containsExactly("limit-near");
    }

    @Test
    void isSilentAsUsual() {
        credit.holds(acme, new HoldPolicy(90, 10, Set.of()));
        due(TODAY.minusDays(8), 20);
        run();

        assertThat(sent()).isEmpty();
    }

    @Test
    void tellsTheWorkspaceByFacts() {
        due(TODAY.minusDays(8), 20);
        assertThat(known().orElseThrow().number(HoldStateFacts.CREDIT_HOLD_NEAR)).hasValue(1);
        assertThat(known().orElseThrow().words(HoldStateFacts.CREDIT_HOLD)).isEmpty();

        credit.holds(acme, POLICY.warning(new HoldWarning(3, true, false)));
        assertThat(known()).isEmpty();
    }

    @Test
    void tellsTheStricterStateOfACustomerAndItsGroupOnAnyDay() {
        var head = fixture.customer(acme, "House");
        workspaces.in(acme, () -> {
            groups.place(customer, head);
            decisions.stop(head, LimitScope.GROUP, "insolvency");
            return true;
        });
        clock.advance(Duration.ofDays(2));
        workspaces.in(acme, () -> {
            decisions.endStop(head, LimitScope.GROUP, "settled");
            return true;
        });

        assertThat(known()).isEmpty();
        assertThat(known(TODAY.plusDays(1)).orElseThrow().words(HoldStateFacts.CREDIT_HOLD)).containsExactly("STOP");
        assertThat(known(TODAY.minusDays(1))).isEmpty();
    }

    @Test
    void refusesDaysThatAreNone() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new HoldWarning(61, true, true)).extracting(Refusal::key)
                .isEqualTo("credit.policy.refusal.warning");
    }

    private void due(LocalDate day, long minor) {
        books.issued(acme, customer, List.of(new Instalment(day, eur(minor))));
    }

    private void run() {
        workspaces.outside(acme, () -> {
            night.run(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
            return true;
        });
    }

    private Optional<CustomerFacts> known() {
        return known(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private Optional<CustomerFacts> known(LocalDate day) {
        return workspaces.in(acme, () -> facts.read(FactQuery.on(day, List.of(HoldStateFacts.CREDIT_HOLD, HoldStateFacts.CREDIT_HOLD_NEAR))
                .of(List.of(customer)))).stream().filter(row -> !row.values().isEmpty()).findFirst();
    }

    private List<String> sent() {
        return workspaces.in(acme, () -> outbox.about(customer)).stream().map(MailRecord::template).toList();
    }
}
