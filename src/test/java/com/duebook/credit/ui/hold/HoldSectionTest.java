package com.duebook.credit.ui.hold;

import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.credit.hold.HoldDecisions;
import com.duebook.credit.hold.HoldState;
import com.duebook.credit.hold.HoldView;
import com.duebook.credit.hold.Holds;
import com.duebook.credit.hold.NewUnlock;
import com.duebook.credit.limit.LimitScope;
import com.duebook.credit.order.CreditBooks;
import com.duebook.credit.policy.HoldPolicy;
import com.duebook.customers.group.CustomerGroups;
import com.duebook.customers.ui.CustomersNavigation;
import com.duebook.jobs.WorkQueue;
import com.duebook.ledger.Instalment;
import com.duebook.receivables.Books;
import com.duebook.support.ScreenTest;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Role;
import com.duebook.ui.StatusBadge;
import com.duebook.ui.form.MoneyField;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Holds as who decides on credit sees and makes them, and as who sells sees them. */
class HoldSectionTest extends ScreenTest {

    @Autowired CreditBooks credit;
    @Autowired Books books;
    @Autowired Holds holds;
    @Autowired HoldDecisions decisions;
    @Autowired CustomerGroups groups;
    @Autowired WorkQueue queue;

    UUID customer = UUID.randomUUID();

    @BeforeEach
    void aCustomer() {
        customer = books.customer(acme, "Harbor Ltd");
    }

    @Test
    void saysThatNothingHoldsACustomer() {
        open();

        assertThat(said()).contains("Not held", "Nothing holds it.");
        assertThat(beside()).isEmpty();
        assertThat(labels()).contains("Stop…").doesNotContain("Unlock…", "End the stop…");
    }

    @Test
    void saysWhyACustomerIsHeldAndWhatEndsThat() {
        overTheLimit();
        open();

        assertThat(said()).contains("On hold", "EUR 12,345.67 of the credit limit of EUR 10,000.00 is used, EUR 2,345.67 too much.",
                "by itself", "a part of EUR 12,345.67", "Least sum that unlocks", "EUR 2,345.67", "On hold: Over the credit limit");
        assertThat(beside()).isEqualTo("On hold");
    }

    @Test
    void saysHowManyDaysItIsLateAndWhichItemsAreToBePaidWhole() {
        credit.holds(acme, new HoldPolicy(90, 1, Set.of()));
        books.issued(acme, customer, List.of(new Instalment(CreditBooks.TODAY.minusDays(2), eur(500))));
        queue.drain();
        open();

        assertThat(said()).contains("An item is 2 days late; the credit policy lets 1 day pass.", "2 days late, whole", "EUR 5.00");
    }

    @Test
    void warnsThatALimitIsNearlyUsed() {
        books.issued(acme, customer, eur(95_00));
        credit.limit(acme, customer, eur(100_00));
        open();

        assertThat(said()).contains("EUR 95.00 of the credit limit of EUR 100.00 is used; it is watched from 90 % on.");
        assertThat(beside()).isEqualTo("Watched");
    }

    @Test
    void unlocksForAWhileAndSaysHowMuchMayBeUsedThen() {
        overTheLimit();
        open();
        press("Unlock…");
        var amount = find(MoneyField.class).single();
        amount.setValue(eur(500_00));
        assertThat(amount.getHelperText().replace('\u00a0', ' '))
                .isEqualTo("EUR 12,345.67 is used today, so EUR 12,845.67 may be in all");
        test(find(TextField.class).withLabel("Reason").single()).setValue("Christmas season");
        press("Unlock for a while");

        assertThat(find(Dialog.class).all()).noneMatch(Dialog::isOpened);
        assertThat(view().state()).isEqualTo(HoldState.UNLOCKED);
        assertThat(said()).contains("Unlocked until Nov 21, 2026", "May use EUR 12,845.67 in all until then.", "“Christmas season”");
    }

    @Test
    void marksWhatAnUnlockLacksAndSaysThatItCannotEndInThePast() {
        overTheLimit();
        open();
        press("Unlock…");
        press("Unlock for a while");
        assertThat(find(MoneyField.class).single().isInvalid()).isTrue();
        assertThat(find(TextField.class).withLabel("Reason").single().isInvalid()).isTrue();

        find(MoneyField.class).single().setValue(eur(500_00));
        test(find(TextField.class).withLabel("Reason").single()).setValue("season");
        var until = find(DatePicker.class).withLabel("Last day").single();
        until.setValue(CreditBooks.TODAY.minusDays(1));
        press("Unlock for a while");

        assertThat(until.isInvalid()).isTrue();
        assertThat(view().state()).isEqualTo(HoldState.HOLD);
    }

    @Test
    void doesNotDecideOverWhatSomebodyElseDecidedMeanwhile() {
        overTheLimit();
        open();
        press("Unlock…");
        find(MoneyField.class).single().setValue(eur(500_00));
        var reason = find(TextField.class).withLabel("Reason").single();
        test(reason).setValue("mine");
        workspaces.in(acme, () -> decisions.unlock(Ids.next(), customer,
                new NewUnlock(LimitScope.CUSTOMER, eur(1), CreditBooks.TODAY, "theirs")));
        press("Unlock for a while");

        assertThat(reason.isInvalid()).isTrue();
        assertThat(reason.getErrorMessage()).startsWith("Somebody else decided on this customer meanwhile.");
        assertThat(view().history().getFirst().note()).isEqualTo("theirs");
    }

    @Test
    void stopsAndGoesOnForAReason() {
        open();
        press("Stop…");
        press("Stop credit");
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        assertThat(view().state()).isEqualTo(HoldState.NONE);

        test(find(TextArea.class).single()).setValue("Insolvency asked for");
        press("Stop credit");
        assertThat(said()).contains("Stopped", "Stopped by hand, whatever is paid.", "“Insolvency asked for”",
                "Paying does not end a stop by hand");

        press("End the stop…");
        test(find(TextArea.class).single()).setValue("Withdrawn");
        press("End the stop");
        assertThat(view().state()).isEqualTo(HoldState.NONE);
        assertThat(said()).contains("Withdrawn", "Insolvency asked for");
    }

    @Test
    void stopsAGroupAtItsHeadOnly() {
        var head = books.customer(acme, "House");
        workspaces.in(acme, () -> {
            groups.place(customer, head);
            decisions.stop(head, LimitScope.GROUP, "insolvency");
            return true;
        });
        open();

        assertThat(said()).contains("This customer", "Not held", "The group of House", "Stopped");
        assertThat(labels()).contains("Stop…").doesNotContain("End the stop…");
        UI.getCurrent().navigate(CustomersNavigation.customer(head), QueryParameters.of("tab", "credit"));
        assertThat(labels()).contains("End the stop…");
    }

    @Test
    void letsSalesSeeAndAskButNotDecide() {
        overTheLimit();
        signIn(workspaces.member(acme, Role.SALES));
        open();

        assertThat(said()).contains("On hold");
        assertThat(labels()).contains("Unlock…").doesNotContain("Stop…", "End the stop…");
        press("Unlock…");
        assertThat(find(TextField.class).withLabel("Reason").single().getHelperText()).isNotEmpty();
        assertThat(labels()).contains("Ask for approval");
    }

    @Test
    void letsAuditorsReadAlone() {
        overTheLimit();
        signIn(workspaces.member(acme, Role.AUDITOR));
        open();

        assertThat(said()).contains("On hold");
        assertThat(labels()).doesNotContain("Stop…", "Unlock…");
    }

    private void overTheLimit() {
        books.issued(acme, customer, eur(12_345_67));
        credit.limit(acme, customer, eur(10_000_00));
        queue.drain();
    }

    private void open() {
        UI.getCurrent().navigate(CustomersNavigation.customer(customer), QueryParameters.of("tab", "credit"));
    }

    private HoldView view() {
        return workspaces.in(acme, () -> holds.of(customer));
    }

    private void press(String label) {
        test(find(Button.class).withText(label).all().getLast()).click();
    }

    private List<String> labels() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    private String said() {
        return find(HoldSection.class).single().getElement().getTextRecursively().replace('\u00a0', ' ');
    }

    /** The name's. */
    private String beside() {
        return find(Main.class).all().stream().flatMap(page -> find(H1.class).all().stream()).flatMap(title -> title.getChildren())
                .filter(StatusBadge.class::isInstance).map(badge -> badge.getElement().getText()).findFirst().orElse("");
    }
}
