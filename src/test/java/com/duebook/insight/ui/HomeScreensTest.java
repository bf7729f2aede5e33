package com.duebook.insight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.ageing.OverdueFacts;
import com.duebook.alerts.Debtors;
import com.duebook.alerts.Finding;
import com.duebook.alerts.Severity;
import com.duebook.alerts.desk.AlertRow;
import com.duebook.alerts.desk.AlertState;
import com.duebook.alerts.telling.BuiltInNames;
import com.duebook.facts.CustomerFacts;
import com.duebook.support.ScreenTest;
import com.duebook.ui.Words;
import com.duebook.ui.figure.KeyFigure;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HomeScreensTest extends ScreenTest {

    static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Autowired Debtors debtors;
    @Autowired BuiltInNames builtIn;
    @Autowired Words words;

    @Test
    void leadsThroughTheFirstStepsUntilSomethingIsInvoiced() {
        UI.getCurrent().navigate("");

        assertThat($(H2.class).all()).extracting(H2::getText).containsExactly("Welcome to Duebook");
    }

    @Test
    void showsTheFiguresOfTheCurrencyWithTheMostInvoices() {
        owe();

        UI.getCurrent().navigate("");

        assertThat(figures()).contains("EUR 60.00", "EUR 30.00", "EUR 10.00").doesNotContain("USD 70.00");
    }

    @Test
    void showsTheCurrencyOfTheAddress() {
        owe();

        UI.getCurrent().navigate("", QueryParameters.fromString("currency=USD"));

        assertThat(figures()).contains("USD 70.00");
    }

    /** The part as wide as it is of the whole, and what it leads to. */
    @Test
    void drawsABarOfEachCurrencyByAge() {
        owe();

        UI.getCurrent().navigate("");

        var parts = $(Anchor.class).all().stream().filter(link -> link.hasClassName("age")).toList();
        assertThat(parts).extracting(part -> part.getAriaLabel().orElseThrow().replace('\u00a0', ' ')).containsExactly(
                "Not due: EUR 30.00, 2 invoices", "31–60 days: EUR 30.00, 1 invoice", "Not due: USD 70.00, 1 invoice");
        assertThat(parts).extracting(part -> part.getStyle().get("flex")).containsExactly("3000", "3000", "7000");
        assertThat(parts).extracting(Anchor::getHref).contains("invoices?state=open&currency=USD&dueFrom=2026-11-21");
    }

    /** As the list of alerts does. */
    @Test
    void namesBuiltInRulesInTheReadersLanguage() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        var customer = UUID.randomUUID();
        var found = new Finding(OverdueFacts.DAYS_OVERDUE, new CustomerFacts(customer, DAY, List.of()));
        var alert = new AlertRow(UUID.randomUUID(), customer, "Harbor Ltd", UUID.randomUUID(), "More than 30 days late", Severity.WARNING,
                AlertState.OPEN, DAY, found, found, new AlertRow.SortKey("", 0), null, null, null);

        var card = new NewestAlertsCard(List.of(alert), 6, builtIn, words);

        assertThat(card.getElement().getTextRecursively()).contains("Harbor Ltd", "逾期超过 30 天").doesNotContain("More than");
    }

    /** Without rules nobody is within them. */
    @Test
    void saysOfAlertsNoMoreThanThatThereAreNone() {
        owe();

        UI.getCurrent().navigate("");

        assertThat($(Paragraph.class).all()).extracting(Paragraph::getText)
                .contains("No unresolved alerts. A customer is listed here once it reaches the threshold of an alert rule.");
    }

    @Test
    void leadsFromEachFigureToItsInvoices() {
        owe();

        UI.getCurrent().navigate("");

        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains(
                "invoices?state=open&currency=EUR",
                "invoices?state=open&currency=EUR&dueTo=2026-11-20",
                "invoices?state=open&currency=EUR&dueFrom=2026-11-21&dueTo=2026-11-27");
    }

    @Test
    void openReportsInAWorkspaceWithoutInvoices() {
        UI.getCurrent().navigate("reports");

        assertThat($(H1.class).single().getText()).isEqualTo("Reports");
    }

    @Test
    void drawsNoLineOfZerosWhereNothingWasInvoiced() {
        UI.getCurrent().navigate("reports");

        assertThat($(Paragraph.class).all()).extracting(Paragraph::getText)
                .contains("The line begins with the first month in which something was invoiced.");
    }

    private void owe() {
        workspaces.in(acme, () -> {
            var customer = debtors.customer("Slow Ltd");
            debtors.owes(customer, "EUR", 3_000, DAY.minusDays(31));
            debtors.owes(customer, "EUR", 1_000, DAY.plusDays(6));
            debtors.owes(customer, "EUR", 2_000, DAY.plusDays(7));
            return debtors.owes(customer, "USD", 7_000, DAY.plusDays(7));
        });
        workspaces.in(bolt, () -> debtors.owes(debtors.customer("Somebody Else’s"), "EUR", 9_900, DAY));
    }

    private List<String> figures() {
        return $(KeyFigure.class).all().stream().map(figure -> figure.getElement().getTextRecursively().replace('\u00a0', ' ')).toList();
    }
}
