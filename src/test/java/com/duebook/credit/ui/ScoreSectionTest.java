package com.duebook.credit.ui;

import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.credit.limit.CreditLimits;
import com.duebook.credit.report.CreditReports;
import com.duebook.credit.report.NewReport;
import com.duebook.credit.score.Assessments;
import com.duebook.credit.score.ClassOverrides;
import com.duebook.customers.ui.CustomersNavigation;
import com.duebook.receivables.Books;
import com.duebook.support.ScreenTest;
import com.duebook.tenancy.Ids;
import com.duebook.ui.form.MoneyField;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** On 31 December 2026, by the scorecard of general business. */
class ScoreSectionTest extends ScreenTest {

    @Autowired Books books;
    @Autowired Assessments assessments;
    @Autowired ClassOverrides overrides;
    @Autowired CreditLimits limits;
    @Autowired CreditReports reports;

    UUID customer = UUID.randomUUID();

    @BeforeEach
    void twoOverdue() {
        customer = books.customer(acme, "Harbor Ltd");
        books.issued(acme, customer, eur(35_000_00));
        books.issued(acme, customer, eur(1_000_00));
        clock.advance(Duration.ofDays(2));
        books.issued(acme, customer, eur(1_200_00));
        clock.advance(Duration.ofDays(38));
    }

    @Test
    void saysWhyWhatIsProposedAndWhatWouldChangeIt() {
        open();

        assertThat(said()).contains("as of Dec 31, 2026 · scorecard 1", "Nothing is known: half of the points", "Days overdue",
                "Proposed limit", "EUR 3,100.00", "Proposed terms", "30 days", "What would change it",
                "Pays the 3 oldest overdue invoices, EUR 37,200.00")
                .doesNotContain("assessments", "set the class");
    }

    /** A name is no ground to propose anything. */
    @Test
    void saysThatTooLittleIsKnownOfSomebodyNew() {
        customer = books.customer(acme, "Newcomer Ltd");
        open();

        assertThat(said()).contains("Too little known", "15 % of the scorecard, and it takes at least 50 %", "Known of the scorecard15 %",
                "Nothing is known: left out").doesNotContain("Proposed limit", "Does not pay within a year", "Ordinary", "class Good");
    }

    @Test
    void saysWhatPutsItIntoTheWorstClass() {
        workspaces.in(acme, () -> {
            reports.record(Ids.next(), customer, new NewReport("Agency", LocalDate.of(2026, 12, 1), null, null, null, true, "", null));
            return true;
        });
        open();

        assertThat(said()).contains("Insolvency proceedings: yes – worst class, whatever the score",
                "Insolvency proceedings: whatever the score, the class is High risk.", "Insolvency proceedings: no", "class Ordinary")
                .doesNotContain("facts.unit");
        assertThat(probability()).as("not the band of those whom the score puts there")
                .isEqualTo("No estimate: the class comes from “Insolvency proceedings”, not from the score");
    }

    @Test
    void theFactorsAddUpToTheScore() {
        open();

        var view = workspaces.in(acme, () -> assessments.of(customer));
        assertThat(said()).contains("Score" + view.now().score() + " / 100");
        assertThat(view.now().points().stream().mapToInt(it -> it.points()).sum()).isEqualTo(view.now().score());
    }

    @Test
    void assessesNowAndShowsTheHistory() {
        open();
        test(find(Button.class).withText("Assess now").single()).click();
        clock.advance(Duration.ofDays(60));
        open();

        assertThat(said()).contains("1 assessment", "Good from 70");
        assertThat(section().getElement().toString()).as("a line that falls").contains("<path d=");
    }

    @Test
    void takesTheProposedLimitOver() {
        open();
        test(find(Button.class).withText("Take over…").single()).click();

        assertThat(find(MoneyField.class).single().getValue()).isEqualTo(eur(3_100_00));
        test(find(Button.class).withText("Set a limit").all().getLast()).click();

        assertThat(workspaces.in(acme, () -> limits.history(customer))).singleElement().satisfies(limit -> {
            assertThat(limit.amount()).isEqualTo(eur(3_100_00));
            assertThat(limit.reason()).startsWith("Proposed by assessment: score ");
        });
    }

    @Test
    void setsTheClassByHandAndLetsTheScorecardDecideAgain() {
        open();
        var assessed = probability();
        test(find(Button.class).withText("Set class…").single()).click();
        var save = find(Button.class).withText("Set the class by hand").single();
        test(save).click();
        assertThat(find(Dialog.class).single().isOpened()).as("wants a class and a reason").isTrue();

        choose("Good");
        find(TextField.class).all().stream().filter(it -> "Reason".equals(it.getLabel())).findFirst().orElseThrow().setValue("known well");
        test(save).click();

        assertThat(said()).contains("set the class Good until Mar 31, 2027", "Reason: known well", "by hand");
        assertThat(probability()).as("that of the score").isEqualTo(assessed.replace(" % of such customers",
                " % by the score, which says " + workspaces.in(acme, () -> assessments.of(customer)).now().scoreClass().name()
                        + "; the class was set by hand"));
        test(find(Button.class).withText("End…").single()).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(said()).doesNotContain("set the class");
    }

    @Test
    void sayALimitOfTheDayAtItsField() {
        open();
        test(find(Button.class).withText("Set class…").single()).click();
        choose("Good");
        find(TextField.class).all().stream().filter(it -> "Reason".equals(it.getLabel())).findFirst().orElseThrow().setValue("known well");
        var last = find(com.vaadin.flow.component.datepicker.DatePicker.class).single();
        last.setValue(LocalDate.of(2026, 1, 1));
        test(find(Button.class).withText("Set the class by hand").single()).click();

        assertThat(last.isInvalid()).isTrue();
        assertThat(workspaces.in(acme, () -> assessments.of(customer)).override()).isEmpty();
    }

    private void open() {
        UI.getCurrent().navigate(CustomersNavigation.customer(customer), QueryParameters.of("tab", "credit"));
    }

    @SuppressWarnings("unchecked")
    private void choose(String name) {
        find(Select.class).all().stream().filter(it -> "Credit class".equals(it.getLabel())).findFirst().orElseThrow().setValue(name);
    }

    private Section section() {
        return find(Section.class).all().stream().filter(it -> it.getElement().getTextRecursively().startsWith("Assessment")).findFirst()
                .orElseThrow();
    }

    private String probability() {
        return said().replaceAll("(?s).*Does not pay within a year(.*?)Proposed limit.*", "$1");
    }

    private String said() {
        return section().getElement().getTextRecursively().replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
