package com.duebook.credit.ui;

import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.credit.limit.CreditLimits;
import com.duebook.credit.limit.LimitKind;
import com.duebook.credit.limit.LimitScope;
import com.duebook.credit.limit.LimitView;
import com.duebook.credit.limit.NewLimit;
import com.duebook.customers.ui.CustomersNavigation;
import com.duebook.jobs.WorkQueue;
import com.duebook.receivables.Books;
import com.duebook.support.ScreenTest;
import com.duebook.tenancy.Ids;
import com.duebook.ui.StatusBadge;
import com.duebook.ui.form.MoneyField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CreditPanelTest extends ScreenTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Autowired Books books;
    @Autowired CreditLimits limits;
    @Autowired WorkQueue queue;

    UUID customer = UUID.randomUUID();

    @BeforeEach
    void oneOverdue() {
        customer = books.customer(acme, "Harbor Ltd");
        books.issued(acme, customer, eur(300_00));
        clock.advance(Duration.ofDays(40));
        books.issued(acme, customer, eur(200_00));
    }

    @Test
    void saysThatThereIsNoLimitAndHowTheCustomerPays() {
        open();

        assertThat(said()).contains("No limit is set", "Promptness index", "Belongs to no group", "EUR 300.00",
                "Average days late by month", ", so far");
    }

    @Test
    void showsALimitWithWhatUsesItUp() {
        set(NewLimit.own(eur(450_00), DAY, "agreed"));

        open();

        assertThat(said()).contains("EUR 500.00of EUR 450.00", "Overdue EUR 300.00", "Not due EUR 200.00",
                "Over the limit by EUR 50.00");
        assertThat(partsOfTheLine()).isEqualTo(List.of("late", "open"));
    }

    /** Though it is done elsewhere, and the hold follows it by itself. */
    @Test
    void showsWhatBecameOfTheLimitAndTheHoldMeanwhile() {
        open();

        set(NewLimit.own(eur(450_00), DAY, "agreed"));
        queue.drain();
        await(() -> said().contains("Over the limit by EUR 50.00"));
        await(() -> find(StatusBadge.class).all().stream().anyMatch(badge -> badge.getText().equals("On hold")));
    }

    private void await(BooleanSupplier seen) {
        Awaitility.await().pollInSameThread().until(() -> {
            roundTrip();
            return seen.getAsBoolean();
        });
    }

    /** It was left an empty part at its end, and a stroke that said nothing. */
    @Test
    void fillsItsWholeLengthWhereTheLimitIsUsedUp() {
        set(NewLimit.own(eur(450_00), DAY, "agreed"));

        open();

        assertThat(widths()).isEqualTo(100);
        assertThat(ticks()).singleElement().satisfies(tick -> {
            assertThat(tick.getElement().getStyle().get("inset-inline-start")).isEqualTo("90.0%");
            assertThat(tick.getElement().getTextRecursively().replace('\u00a0', ' ')).isEqualTo("Limit EUR 450.00");
        });
    }

    @Test
    void endsAtTheLimitWithinIt() {
        set(NewLimit.own(eur(500_00), DAY, "agreed"));

        open();

        assertThat(widths()).isEqualTo(100);
        assertThat(ticks()).isEmpty();
    }

    @Test
    void saysUnlimitedInWords() {
        set(new NewLimit(LimitScope.CUSTOMER, LimitKind.OWN, eur(0).currency(), null, DAY, null, "known well", true));

        open();

        assertThat(said()).contains("Unlimited").doesNotContain("of Unlimited");
        test(find(Button.class).withText("End…").single()).click();
        assertThat(find(Dialog.class).single().isOpened()).isTrue();
    }

    @Test
    void setsALimitOnceItSaysHowMuchAndWhy() {
        open();
        test(find(Button.class).withText("Set a limit").all().getFirst()).click();
        var save = find(Button.class).withText("Set a limit").all().getLast();

        test(save).click();
        assertThat(find(MoneyField.class).single().isInvalid()).isTrue();
        assertThat(current()).isEmpty();

        find(MoneyField.class).single().setValue(eur(700_00));
        field("Reason").setValue("agreed");
        test(save).click();

        assertThat(current()).singleElement().satisfies(limit -> assertThat(limit.amount()).isEqualTo(eur(700_00)));
        assertThat(find(Dialog.class).all()).noneMatch(Dialog::isOpened);
    }

    /** Ten thousand without an end gave way to nine until the twentieth, and then there was none. */
    @Test
    void asksBeforeALimitThatEndsTakesThePlaceOfOneThatDoesNot() {
        set(NewLimit.own(eur(450_00), DAY, "agreed"));
        open();
        test(find(Button.class).withText("Set a limit").all().getFirst()).click();
        find(MoneyField.class).single().setValue(eur(400_00));
        field("Reason").setValue("over Christmas");
        var to = find(DatePicker.class).all().getLast();
        to.setValue(LocalDate.of(2027, 1, 20));

        test(find(Button.class).withText("Set a limit").all().getLast()).click();

        assertThat(current()).singleElement().satisfies(limit -> assertThat(limit.amount()).isEqualTo(eur(450_00)));
        var question = find(ConfirmDialog.class).single();
        assertThat(question.getElement().getProperty("message")).contains("450.00", "2027");
        test(question).confirm();
        assertThat(current()).anySatisfy(limit -> assertThat(limit.amount()).isEqualTo(eur(400_00)));
        assertThat(find(Dialog.class).all()).noneMatch(Dialog::isOpened);
    }

    /** The first of two was replaced without a word. */
    @Test
    void doesNotReplaceWhatSomebodyElseSetMeanwhile() {
        open();
        test(find(Button.class).withText("Set a limit").all().getFirst()).click();
        find(Checkbox.class).all().stream().filter(box -> "Unlimited".equals(box.getLabel())).forEach(box -> box.setValue(true));
        field("Reason").setValue("mine");
        set(NewLimit.own(eur(450_00), DAY, "theirs"));

        test(find(Button.class).withText("Set a limit").all().getLast()).click();

        assertThat(current()).singleElement().satisfies(limit -> assertThat(limit.reason()).isEqualTo("theirs"));
        assertThat(find(Dialog.class).single().isOpened()).isTrue();
    }

    private void open() {
        UI.getCurrent().navigate(CustomersNavigation.customer(customer), QueryParameters.of("tab", "credit"));
    }

    private void set(NewLimit limit) {
        workspaces.in(acme, () -> limits.set(Ids.next(), customer, limit));
    }

    private List<LimitView> current() {
        return workspaces.in(acme, () -> limits.history(customer)).stream().filter(LimitView::isCurrent).toList();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream().filter(it -> label.equals(it.getLabel())).findFirst().orElseThrow();
    }

    private String said() {
        return Stream.of(LimitSection.class, BehaviourSection.class, GroupSection.class)
                .map(part -> find(part).single().getElement().getTextRecursively().replace('\u00a0', ' ')).collect(Collectors.joining(" "));
    }

    private double widths() {
        return parts().stream().map(part -> part.getElement().getStyle().get("width")).filter(Objects::nonNull)
                .mapToDouble(width -> Double.parseDouble(width.replace("%", ""))).sum();
    }

    private List<Component> ticks() {
        return parts().stream().filter(part -> part.getElement().getClassList().contains("tick")).toList();
    }

    private List<Component> parts() {
        return find(Div.class).all().stream().filter(div -> div.hasClassName("limit")).flatMap(Component::getChildren).toList();
    }

    private List<String> partsOfTheLine() {
        return parts().stream()
                .flatMap(part -> part.getElement().getClassList().stream()).filter(name -> !name.equals("tick")).toList();
    }
}
