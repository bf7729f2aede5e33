package com.duebook.credit.ui;

import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.credit.hold.HoldDecisions;
import com.duebook.credit.limit.CreditLimits;
import com.duebook.credit.limit.LimitScope;
import com.duebook.credit.limit.NewLimit;
import com.duebook.credit.score.Assessments;
import com.duebook.jobs.WorkQueue;
import com.duebook.payments.PaymentFixture;
import com.duebook.receivables.Books;
import com.duebook.support.ScreenTest;
import com.duebook.tenancy.Ids;
import com.duebook.ui.Timeline;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What happened with a customer's credit stands beside its tabs, and what is over is folded. */
class CreditHistoryTest extends ScreenTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Autowired Books books;
    @Autowired PaymentFixture fixture;
    @Autowired CreditLimits limits;
    @Autowired HoldDecisions decisions;
    @Autowired Assessments assessments;
    @Autowired WorkQueue queue;

    @Test
    void tellsOfLimitsHoldsClassesAndMoney() {
        var customer = books.customer(acme, "Harbor Ltd");
        books.issued(acme, customer, eur(95_00));
        fixture.paid(acme, customer, eur(12_00));
        workspaces.in(acme, () -> {
            limits.set(Ids.next(), customer, NewLimit.own(eur(100_00), DAY, "agreed"));
            assessments.assess(customer);
            return true;
        });
        queue.drain();
        workspaces.in(acme, () -> {
            decisions.stop(customer, LimitScope.CUSTOMER, "insolvency");
            return true;
        });

        UI.getCurrent().navigate("customers/" + customer);

        var told = find(Timeline.class).all().getLast().getElement().getTextRecursively();
        assertThat(told)
                .contains("EUR\u00a0100.00", "agreed", "Stopped", "insolvency", "No class: too little known", "EUR\u00a012.00 received")
                .as("that it was watched is left to the tab").doesNotContain("Watch");
    }

    @Test
    void foldsLimitsThatAreOver() {
        var customer = books.customer(acme, "Harbor Ltd");
        var first = workspaces.in(acme, () -> limits.set(Ids.next(), customer, NewLimit.own(eur(100_00), DAY, "first")));
        workspaces.in(acme, () -> {
            limits.end(first, DAY.minusDays(1), "instead");
            return limits.set(Ids.next(), customer, NewLimit.own(eur(200_00), DAY, "second"));
        });

        UI.getCurrent().navigate("customers/" + customer, QueryParameters.of("tab", "credit"));

        var fold = find(NativeDetails.class).all().stream().filter(it -> it.getSummaryText().startsWith("Show ended")).findFirst()
                .orElseThrow();
        assertThat(fold.getSummaryText()).isEqualTo("Show ended (1)");
        assertThat(fold.isOpen()).isFalse();
        assertThat(fold.getElement().getTextRecursively()).contains("first").doesNotContain("second");
        assertThat(find(NativeTable.class).all()).anySatisfy(table -> assertThat(table.getElement().getTextRecursively()).contains("second")
                .doesNotContain("first"));
    }

    @Test
    void isOfItsOwnWorkspace() {
        var customer = books.customer(acme, "Harbor Ltd");
        var stranger = books.customer(bolt, "Stranger");
        fixture.paid(bolt, stranger, eur(12_00));

        UI.getCurrent().navigate("customers/" + customer);

        assertThat(find(Timeline.class).all().getLast().getElement().getTextRecursively()).doesNotContain("12.00");
    }
}
