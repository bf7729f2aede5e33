package com.duebook.credit.ui;

import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.credit.score.AssessAll;
import com.duebook.credit.score.Assessments;
import com.duebook.credit.score.ScoreScale;
import com.duebook.credit.score.Scorecard;
import com.duebook.credit.score.Scorecards;
import com.duebook.credit.score.editor.CardDrafts;
import com.duebook.jobs.WorkQueue;
import com.duebook.receivables.Books;
import com.duebook.support.ScreenTest;
import com.duebook.ui.form.WholeField;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ScorecardViewTest extends ScreenTest {

    @Autowired Books books;
    @Autowired Scorecards cards;
    @Autowired CardDrafts drafts;
    @Autowired AssessAll all;
    @Autowired Assessments assessments;
    @Autowired WorkQueue queue;

    UUID customer = UUID.randomUUID();

    @BeforeEach
    void oneAssessed() {
        customer = books.customer(acme, "Harbor Ltd");
        for (var each = 0; each < 5; each++) {
            books.issued(acme, customer, eur(60_00));
        }
        clock.advance(Duration.ofDays(100));
        workspaces.in(acme, () -> all.on(clock.instant().atZone(java.time.ZoneOffset.UTC).toLocalDate()));
        UI.getCurrent().navigate("assessments/scorecard");
    }

    @Test
    void showsWhatIsInForceAndThatNobodyChanges() {
        assertThat(said()).contains("Version 1 is in force", "Promptness index", "was 15", "Good from 70");
        assertThat(panel()).contains("Try the card out to see who would change class");
        tryOut();
        assertThat(panel()).contains("Change0of 1");
    }

    @Test
    void triesOutInTheBackgroundAndCanBeStopped() {
        click("Try it out");
        assertThat(panel()).contains("Waiting", "Stop").doesNotContain("Change0");

        click("Stop");
        waitFor("Cancelled");
        assertThat(find(Button.class).withText("Try it out").single().isEnabled()).isTrue();
    }

    /** What was tried out is of the card without it, and leaving asks. */
    @Test
    void takesANewRowForAnEdit() {
        for (var more : List.of("Add a class", "Add a band")) {
            UI.getCurrent().navigate("imports");
            UI.getCurrent().navigate("assessments/scorecard");
            assertThat(panel()).doesNotContain("The card was changed since");
            click(more);
            assertThat(panel()).as(more).contains("The card was changed since");
            UI.getCurrent().navigate("imports");
            assertThat(find(ConfirmDialog.class).single().isOpened()).as(more).isTrue();
            test(find(ConfirmDialog.class).single()).confirm();
        }
    }

    @Test
    void saysWhichPointsThereCanBe() {
        var last = pointsOf("Promptness index").getLast();
        for (var typed : List.of("99999999999", "16", "-1")) {
            last.type(typed);
            assertThat(last.isInvalid()).as(typed).isTrue();
            assertThat(last.getErrorMessage()).isEqualTo("0 to 15, the weight of the factor");
        }
        last.type("15");
        assertThat(last.isInvalid()).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void keepsWhatPutsIntoTheWorstClass() {
        open("Court cases");
        var classes = find(Select.class).all().stream().filter(it -> "Class".equals(it.getLabel())).toList();
        assertThat(classes).extracting(Select::getValue).containsOnly(false);
        classes.getLast().setValue(true);
        click("Save draft");

        assertThat(workspaces.in(acme, drafts::current).orElseThrow().card().factors()).filteredOn(
                factor -> factor.scale() instanceof ScoreScale.OfNumbers numbers && numbers.bands().getLast().knockOut())
                .extracting(factor -> factor.fact().name()).containsExactly("INSOLVENCY", "COURT_CASES");
    }

    @Test
    void asksForHowMuchOfItMustBeKnown() {
        var least = find(WholeField.class).all().stream().filter(it -> "Known for a class, at least %".equals(it.getLabel())).findFirst()
                .orElseThrow();
        assertThat(least.getValue()).isEqualTo(50);
        least.type("101");
        click("Save draft");
        assertThat(least.getErrorMessage()).isEqualTo("At most 100.");
        assertThat(workspaces.in(acme, drafts::current)).isEmpty();

        least.type("40");
        click("Save draft");
        assertThat(workspaces.in(acme, drafts::current)).hasValueSatisfying(
                draft -> assertThat(draft.card().leastKnown()).isEqualTo(40));
    }

    @Test
    void saysAtTheSumWhatIsMissingAndSavesNothing() {
        weight("Days overdue").setValue(7);

        assertThat(said()).contains("95: 5 points are missing to 100");
        click("Save draft");
        assertThat(workspaces.in(acme, drafts::current)).isEmpty();
        assertThat(test(find(Notification.class).single()).getText()).contains("add up to 95, not to 100");
    }

    /** The bands kept their points, all marked as too many. */
    @Test
    void scalesTheBandsWithTheWeight() {
        var points = pointsOf("Promptness index");
        assertThat(points).extracting(WholeField::getValue).containsExactly(0, 5, 10, 15);

        weight("Promptness index").setValue(9);

        assertThat(points).extracting(WholeField::getValue).containsExactly(0, 3, 6, 9);
        assertThat(points).noneMatch(WholeField::isInvalid);
    }

    @Test
    void saysThatSomethingIsWrongWhenAButtonIsPressed() {
        open("Promptness index");
        pointsOf("Promptness index").getLast().setValue(16);

        for (var button : List.of("Save draft", "Put in force…", "Try it out")) {
            click(button);
            assertThat(find(Notification.class).all()).as(button).last().satisfies(notice -> assertThat(
                    test(notice).getText()).contains("Something on the card is marked as wrong"));
            find(Notification.class).all().forEach(Notification::close);
        }
        assertThat(find(WholeField.class).all()).filteredOn(WholeField::isInvalid).singleElement()
                .satisfies(field -> assertThat(field.getErrorMessage()).isEqualTo("0 to 15, the weight of the factor"));
    }

    @Test
    void refusesWeightsThatDoNotAddUp() {
        weight("Years as customer").setValue(7);
        pointsOf("Years as customer").getLast().setValue(7);

        click("Save draft");

        assertThat(said()).contains("add up to 101, not to 100");
        assertThat(workspaces.in(acme, drafts::current)).isEmpty();
    }

    @Test
    void saysAtTheBandThatItEndsBeforeItBegins() {
        open("Promptness index");
        var ends = find(WholeField.class).all().stream().filter(it -> "Up to".equals(it.getLabel())).toList();
        ends.get(1).setValue(10);

        click("Save draft");

        assertThat(ends.get(1).isInvalid()).isTrue();
        assertThat(ends.get(1).getErrorMessage()).contains("ends at 50 or later");
    }

    @Test
    void saysAtTheClassThatItOverlaps() {
        var begins = find(WholeField.class).all().stream().filter(it -> "From score".equals(it.getLabel())).toList();
        begins.get(1).setValue(75);

        click("Save draft");

        assertThat(begins.get(1).isInvalid()).isTrue();
        assertThat(workspaces.in(acme, drafts::current)).isEmpty();
    }

    @Test
    void keepsADraftShowsWhoChangesAndPutsItInForce() {
        var begins = find(WholeField.class).all().stream().filter(it -> "From score".equals(it.getLabel())).toList();
        begins.get(0).setValue(5);
        begins.get(1).setValue(3);
        tryOut();
        assertThat(panel()).contains("Better1", "Harbor Ltd", "↑ Good");

        click("Save draft");
        assertThat(workspaces.in(acme, drafts::current)).isPresent();
        assertThat(workspaces.in(acme, cards::current).number()).as("not in force").isEqualTo(1);
        assertThat(panel()).as("of the same card").contains("Better1");

        click("Put in force…");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(workspaces.in(acme, cards::current).number()).isEqualTo(2);
        assertThat(workspaces.in(acme, drafts::current)).isEmpty();
        queue.drain();
        assertThat(said()).contains("Version 2 is in force", "Version 1");
    }

    @Test
    void doesNotOverwriteWhatSomebodyElseSaved() {
        find(TextField.class).all().stream().filter(it -> "Name".equals(it.getLabel())).findFirst().orElseThrow().setValue("Excellent");
        var theirs = workspaces.in(acme, cards::current).card();
        workspaces.in(acme, () -> drafts.save(0, new Scorecard(theirs.factors(), List.of(theirs.classes().get(0), theirs.classes().get(1),
                theirs.classes().get(2)), theirs.leastKnown())));

        click("Save draft");

        assertThat(find(ConfirmDialog.class).single().isOpened()).isTrue();
        assertThat(workspaces.in(acme, drafts::current)).hasValueSatisfying(draft -> assertThat(draft.rev()).isEqualTo(1));
    }

    private void tryOut() {
        click("Try it out");
        queue.drain();
        waitFor("Better");
    }

    private void waitFor(String text) {
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(20)).until(() -> {
            pause();
            return panel().contains(text);
        });
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private void open(String factor) {
        click(factor);
    }

    private List<WholeField> pointsOf(String factor) {
        open(factor);
        return find(WholeField.class).all().stream().filter(it -> "Points".equals(it.getLabel())).toList();
    }

    private WholeField weight(String factor) {
        return find(WholeField.class).all().stream()
                .filter(it -> ("Weight of " + factor).equals(it.getElement().getProperty("accessibleName"))).findFirst().orElseThrow();
    }

    private String panel() {
        return find(Aside.class).all().stream().map(it -> it.getElement().getTextRecursively()).filter(it -> it.startsWith("Who changes"))
                .findFirst().orElseThrow();
    }

    private String said() {
        return find(Main.class).all().stream().map(it -> it.getElement().getTextRecursively()).reduce("", String::concat);
    }
}
