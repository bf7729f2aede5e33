package com.duebook.disputes.ui;

import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.disputes.DisputeState;
import com.duebook.disputes.DisputeView;
import com.duebook.disputes.Disputes;
import com.duebook.receivables.Books;
import com.duebook.support.Menus;
import com.duebook.support.ScreenTest;
import com.duebook.ui.StatusBadge;
import com.duebook.ui.Timeline;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An objection as people raise and end it on the invoice's page. */
class DisputeScreensTest extends ScreenTest {

    @Autowired Books books;
    @Autowired Disputes disputes;

    UUID invoice = UUID.randomUUID();

    @BeforeEach
    void anInvoice() {
        invoice = books.issued(acme, books.customer(acme, "Harbor Ltd"), eur(10_000));
        UI.getCurrent().navigate("invoices/" + invoice);
    }

    @Test
    void isRaisedWithItsReasonAndShownWithTheDayOfTheAnswer() {
        choose("Mark as disputed");
        test(find(TextArea.class).single()).setValue("Two pallets were broken");
        press("Mark as disputed");

        assertThat(find(StatusBadge.class).all()).extracting(StatusBadge::getText).contains("Disputed");
        assertThat(find(Span.class).all()).extracting(Span::getText)
                .anyMatch(text -> text.startsWith("Disputed since Nov 21, 2026 · ") && text.endsWith(" · answer by Dec 5, 2026"));
        assertThat(history()).contains("Disputed").contains("Two pallets were broken");
    }

    @Test
    void isNotRaisedWithoutAReason() {
        choose("Mark as disputed");
        press("Mark as disputed");

        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        assertThat(all()).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void endsInTheWayThatSomebodyChooses() {
        choose("Mark as disputed");
        test(find(TextArea.class).single()).setValue("The price is wrong");
        press("Mark as disputed");

        choose("End the dispute");
        press("End the dispute");
        RadioButtonGroup<DisputeState> how = find(RadioButtonGroup.class).single();
        assertThat(how.isInvalid()).isTrue();
        how.setValue(DisputeState.ACCEPTED);
        press("End the dispute");

        assertThat(all()).singleElement().extracting(DisputeView::state).isEqualTo(DisputeState.ACCEPTED);
        assertThat(history()).contains("Dispute ended: the customer is right");
        assertThat(find(StatusBadge.class).all()).extracting(StatusBadge::getText).doesNotContain("Disputed");
    }

    private List<DisputeView> all() {
        return workspaces.in(acme, () -> disputes.of(invoice));
    }

    private String history() {
        return find(Timeline.class).single().getElement().getTextRecursively();
    }

    private void press(String label) {
        test(find(Button.class).withText(label).all().getLast()).click();
    }

    private void choose(String action) {
        var dots = find(Button.class).withCondition(button -> button.getAriaLabel().filter("More"::equals).isPresent());
        test(Menus.open(dots.single())).clickItem(action);
    }
}
