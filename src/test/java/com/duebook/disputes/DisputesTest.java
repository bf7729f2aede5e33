package com.duebook.disputes;

import static com.duebook.receivables.Books.eur;
import static com.duebook.receivables.Books.part;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.receivables.Books;
import com.duebook.receivables.CreditDetails;
import com.duebook.receivables.InvoiceView;
import com.duebook.receivables.LineDetails;
import com.duebook.receivables.Receivables;
import com.duebook.receivables.takeover.IssuedInvoice;
import com.duebook.receivables.takeover.IssuedInvoices;
import com.duebook.receivables.takeover.TakeoverOutcome;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.TenantJdbc;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class DisputesTest extends TwoWorkspaces {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final DisputeDetails BROKEN = new DisputeDetails("Two pallets were broken", TODAY.plusDays(14));

    @Autowired Disputes disputes;
    @Autowired Receivables receivables;
    @Autowired IssuedInvoices takeover;
    @Autowired Books books;
    @Autowired TenantJdbc jdbc;

    private UUID customer;
    private UUID invoice;

    @BeforeEach
    void anInvoice() {
        customer = books.customer(acme, "Harbor Ltd");
        invoice = books.issued(acme, customer, eur(10_000));
    }

    @Test
    void holdBackWhatIsOpen() {
        raise(BROKEN);

        assertThat(view().disputed()).isTrue();
        assertThat(held()).isEqualTo(10_000);
        var dispute = only();
        assertThat(dispute.state()).isEqualTo(DisputeState.OPEN);
        assertThat(dispute.reason()).isEqualTo("Two pallets were broken");
        assertThat(dispute.answerBy()).isEqualTo(TODAY.plusDays(14));
        assertThat(dispute.endedAt()).isNull();
    }

    @ParameterizedTest
    @EnumSource(value = DisputeState.class, names = {"ACCEPTED", "REJECTED", "WITHDRAWN"})
    void endAsSomebodyDecides(DisputeState how) {
        raise(BROKEN);

        end(how, "They sent new ones");

        assertThat(view().disputed()).isFalse();
        assertThat(held()).isZero();
        assertThat(only()).satisfies(dispute -> {
            assertThat(dispute.state()).isEqualTo(how);
            assertThat(dispute.note()).isEqualTo("They sent new ones");
            assertThat(dispute.endedAt()).isNotNull();
        });
    }

    @Test
    void mayBeRaisedAgain() {
        raise(BROKEN);
        end(DisputeState.REJECTED, "");
        raise(new DisputeDetails("The price is wrong", null));

        assertThat(in(() -> disputes.of(invoice))).extracting(DisputeView::state)
                .containsExactly(DisputeState.REJECTED, DisputeState.OPEN);
    }

    @Test
    void areNotRaisedTwice() {
        raise(BROKEN);

        refused("disputes.refusal.already", () -> raise(BROKEN));
    }

    @Test
    void endOnce() {
        raise(BROKEN);
        end(DisputeState.REJECTED, "");

        refused("disputes.refusal.ended", () -> end(DisputeState.ACCEPTED, ""));
        assertThat(only().state()).isEqualTo(DisputeState.REJECTED);
    }

    @Test
    void wantAReasonAndADayThatIsToCome() {
        refused("disputes.refusal.reason", () -> raise(new DisputeDetails(" ", null)));
        refused("disputes.refusal.length", () -> raise(new DisputeDetails("x".repeat(501), null)));
        refused("disputes.refusal.answerBy", () -> raise(new DisputeDetails("late", TODAY.minusDays(1))));
        assertThat(in(() -> disputes.of(invoice))).isEmpty();
    }

    @Test
    void areOvertakenOnceNothingIsOwed() {
        raise(BROKEN);
        in(() -> receivables.credit(invoice, part(40)));
        assertThat(only().state()).isEqualTo(DisputeState.OPEN);

        in(() -> receivables.credit(invoice, CreditDetails.all("all broken")));

        assertThat(only().state()).isEqualTo(DisputeState.OVERTAKEN);
        assertThat(view().disputed()).isFalse();
    }

    @Test
    void areRefusedWhereNothingIsOpen() {
        in(() -> receivables.credit(invoice, CreditDetails.all("all broken")));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> raise(BROKEN));
        assertThat(in(() -> disputes.of(invoice))).isEmpty();
    }

    @Test
    void comeWithInvoicesThatWereDisputedElsewhere() {
        var taken = in(() -> takeover.add(List.of(issued("OLD-1", true), issued("OLD-2", false))));

        var all = taken.stream().map(id -> in(() -> disputes.of(id))).toList();
        assertThat(all.getFirst()).singleElement().satisfies(dispute -> {
            assertThat(dispute.state()).isEqualTo(DisputeState.OPEN);
            assertThat(dispute.reason()).isEmpty();
        });
        assertThat(all.getLast()).isEmpty();
    }

    @Test
    void areNobodyElses() {
        raise(BROKEN);

        assertThat(workspaces.in(bolt, () -> disputes.of(invoice))).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> workspaces.in(bolt, () -> {
            disputes.raise(invoice, BROKEN);
            return true;
        }));
    }

    private IssuedInvoice issued(String number, boolean disputed) {
        return new IssuedInvoice(customer, number, Books.EUR, TODAY.minusDays(40), TODAY.minusDays(10),
                List.of(new LineDetails("Consulting", BigDecimal.ONE, BigDecimal.TEN, BigDecimal.ZERO)), disputed,
                TakeoverOutcome.OPEN);
    }

    private void raise(DisputeDetails details) {
        in(() -> {
            disputes.raise(invoice, details);
            return true;
        });
    }

    private void end(DisputeState how, String note) {
        in(() -> {
            disputes.end(invoice, new DisputeEnd(how, note));
            return true;
        });
    }

    private InvoiceView view() {
        return in(() -> receivables.view(invoice));
    }

    private DisputeView only() {
        var all = in(() -> disputes.of(invoice));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private long held() {
        return in(() -> jdbc.sql("select sum(d.held_minor) from due_item d where d.tenant_id = :tenant").query(Long.class).single());
    }

    private <T> T in(Supplier<T> work) {
        return workspaces.in(acme, work);
    }

    private static void refused(String key, Runnable deed) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(deed::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
