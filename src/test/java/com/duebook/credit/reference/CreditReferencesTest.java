package com.duebook.credit.reference;

import static com.duebook.credit.reference.ReferenceFacts.REFERENCES;
import static com.duebook.credit.reference.ReferenceFacts.REPUTATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.facts.CustomerFacts;
import com.duebook.facts.FactQuery;
import com.duebook.facts.Facts;
import com.duebook.problem.Denied;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.receivables.Books;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Role;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class CreditReferencesTest extends TwoWorkspaces {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired CreditReferences references;
    @Autowired ReferenceFacts source;
    @Autowired Facts facts;
    @Autowired Books books;

    private UUID customer;

    @BeforeEach
    void aCustomer() {
        customer = books.customer(acme, "Harbor Ltd");
    }

    @Test
    void tellTheAverageGrade() {
        record(5, "pays ahead");
        record(3, "slow in summer");
        record(4, "fine");

        assertThat(of(TODAY).number(REPUTATION)).hasValue(75);
        assertThat(of(TODAY).number(REFERENCES)).hasValue(3);
    }

    @Test
    void tellTheWorstOfThoseWithBadGradesOnly() {
        record(1, "never paid");

        assertThat(of(TODAY).number(REPUTATION)).hasValue(0);
        assertThat(of(TODAY.minusDays(1)).knows(REPUTATION)).isFalse();
    }

    @Test
    void stayKnownAsTheyWereThen() {
        record(1, "never paid");
        clock.advance(Duration.ofDays(2));
        workspaces.in(acme, () -> withdrawn(all().getFirst().id()));
        record(5, "that was another one");

        assertThat(of(TODAY.plusDays(1)).number(REPUTATION)).hasValue(0);
        assertThat(of(TODAY.plusDays(2)).number(REPUTATION)).hasValue(100);
        assertThat(all()).hasSize(2);
    }

    @Test
    void refuseWhatIsNone() {
        refused("credit.reference.refusal.grade", () -> record(0, "why"));
        refused("credit.reference.refusal.grade", () -> record(6, "why"));
        refused("credit.reference.refusal.reason", () -> record(3, " "));
        refused("credit.reference.refusal.day", () -> workspaces.in(acme,
                () -> recorded(new NewReference(ReferenceKind.BANK, "Bank", TODAY.plusDays(1), 3, "why"))));
        assertThat(all()).isEmpty();
    }

    @Test
    void areEnteredByThoseWhoDecideOnCredit() {
        var sales = workspaces.member(acme, Role.SALES);
        var reference = new NewReference(ReferenceKind.TRADE, "A supplier", TODAY, 3, "why");

        assertThatExceptionOfType(Denied.class).isThrownBy(() -> workspaces.as(acme, sales, () -> recorded(reference)));
        record(3, "why");
        assertThat(workspaces.as(acme, sales, () -> references.of(customer))).hasSize(1);
    }

    @Test
    void areNobodyElses() {
        record(3, "why");
        var id = all().getFirst().id();

        assertThat(workspaces.in(bolt, () -> references.of(customer))).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> workspaces.in(bolt, () -> withdrawn(id)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> workspaces.in(bolt,
                () -> recorded(new NewReference(ReferenceKind.TRADE, "A supplier", TODAY, 3, "why"))));
    }

    private void record(int grade, String reason) {
        workspaces.in(acme, () -> recorded(new NewReference(ReferenceKind.TRADE, "A supplier", TODAY, grade, reason)));
    }

    private boolean recorded(NewReference reference) {
        references.record(Ids.next(), customer, reference);
        return true;
    }

    private boolean withdrawn(UUID id) {
        references.withdraw(id);
        return true;
    }

    private List<ReferenceView> all() {
        return workspaces.in(acme, () -> references.of(customer));
    }

    private CustomerFacts of(LocalDate day) {
        return workspaces.in(acme, () -> facts.read(FactQuery.on(day, source.keys()).of(List.of(customer)))).stream().findFirst()
                .orElseGet(() -> new CustomerFacts(customer, day, List.of()));
    }

    private static void refused(String key, Runnable deed) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(deed::run).satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
