package com.duebook.credit.behaviour;

import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.disputes.DisputeDetails;
import com.duebook.disputes.DisputeEnd;
import com.duebook.disputes.DisputeState;
import com.duebook.disputes.Disputes;
import com.duebook.facts.Facts;
import com.duebook.receivables.Books;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class DisputeFactsTest extends TwoWorkspaces {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Autowired Disputes disputes;
    @Autowired Facts facts;
    @Autowired Books books;

    private UUID customer;
    private UUID invoice;

    @BeforeEach
    void anInvoice() {
        customer = books.customer(acme, "Harbor Ltd");
        invoice = books.issued(acme, customer, eur(300_00));
    }

    @Test
    void countWhatWasRejectedInTheYearToTheDay() {
        raise();
        assertThat(lost(DAY)).isZero();
        end(DisputeState.REJECTED);
        raise();
        end(DisputeState.REJECTED);

        assertThat(lost(DAY)).isEqualTo(2);
        assertThat(lost(DAY.minusDays(1))).isZero();
        assertThat(lost(DAY.plusYears(1).minusDays(1))).isEqualTo(2);
        assertThat(lost(DAY.plusYears(1))).isZero();
        assertThat(workspaces.in(bolt, () -> facts.read(Set.of(DisputeFacts.DISPUTES_LOST), DAY))).isEmpty();
    }

    @Test
    void leaveOutWhatTheCustomerWasRightAboutOrWithdrew() {
        raise();
        end(DisputeState.WITHDRAWN);
        raise();
        end(DisputeState.ACCEPTED);

        assertThat(lost(DAY)).isZero();
    }

    private long lost(LocalDate day) {
        var all = workspaces.in(acme, () -> facts.read(Set.of(DisputeFacts.DISPUTES_LOST), day)).stream()
                .mapToLong(it -> it.number(DisputeFacts.DISPUTES_LOST).orElse(0)).sum();
        var one = workspaces.in(acme, () -> facts.read(Set.of(DisputeFacts.DISPUTES_LOST), Set.of(customer), day)).stream()
                .mapToLong(it -> it.number(DisputeFacts.DISPUTES_LOST).orElse(0)).sum();
        assertThat(one).isEqualTo(all);
        return all;
    }

    private void raise() {
        workspaces.in(acme, () -> {
            disputes.raise(invoice, new DisputeDetails("broken", null));
            return true;
        });
    }

    private void end(DisputeState how) {
        workspaces.in(acme, () -> {
            disputes.end(invoice, new DisputeEnd(how, ""));
            return true;
        });
    }
}
