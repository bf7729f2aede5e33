package com.duebook.receivables.ui;

import static com.duebook.receivables.Books.details;
import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.receivables.Books;
import com.duebook.receivables.Receivables;
import com.duebook.support.ScreenTest;
import com.duebook.support.Typing;
import com.duebook.ui.Preferences;
import com.duebook.ui.form.DecimalField;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** A session ends, with its node or by itself, while somebody types. */
class KeptInvoiceTest extends ScreenTest {

    @Autowired Books books;
    @Autowired Receivables receivables;
    @Autowired Preferences preferences;
    @Autowired JsonMapper json;

    UUID harbor = UUID.randomUUID();

    @BeforeEach
    void aCustomer() {
        harbor = books.customer(acme, "Harbor Ltd");
    }

    @Test
    void keepsWhatWasTypedIntoANewInvoice() {
        typeIntoNew();

        comeBack("invoices/new");

        assertThat(field("Customer’s order number").getValue()).isEqualTo("PO 7");
        assertThat(field("Description").getValue()).isEqualTo("Sails");
    }

    /** An unreadable price came back as 0.00. */
    @Test
    void keepsWhatCouldNotBeReadAndStillAsksAboutIt() {
        typeIntoNew();
        Typing.into(price(), "1.250");

        comeBack("invoices/new");

        assertThat(Typing.shown(price())).isEqualTo("1.250");
        assertThat(price().isInvalid()).isTrue();
        press("Save draft");
        assertThat(price().isInvalid()).isTrue();
        assertThat(field("Description").getValue()).isEqualTo("Sails");
    }

    private DecimalField price() {
        return find(DecimalField.class).all().stream()
                .filter(field -> "Unit price".equals(field.getLabel())).findFirst().orElseThrow();
    }

    @Test
    void keepsWhatWasTypedIntoADraftOverTheVersionThatIsStored() {
        var draft = workspaces.in(acme, () -> receivables.draft(details(harbor, eur(4_200))));
        UI.getCurrent().navigate("invoices/" + draft + "/edit");
        test(field("Customer’s order number")).setValue("PO 8");
        workspaces.in(acme, () -> {
            receivables.revise(draft, receivables.view(draft).version(), details(harbor, eur(5_000)));
            return true;
        });

        comeBack("invoices/" + draft + "/edit");
        press("Save draft");

        assertThat(find(Button.class).withText("Save mine").all()).as("their change is not overwritten in silence").isNotEmpty();
        assertThat(field("Customer’s order number").getValue()).isEqualTo("PO 8");
    }

    @Test
    void beginsEmptyWhenItWasIssuedAndNobodyLivedToForgetIt() {
        typeIntoNew();
        var intention = new KeptInvoice(preferences, json, null).find().orElseThrow().intention();
        workspaces.in(acme, () -> receivables.issueNew(Objects.requireNonNull(intention), details(harbor, eur(4_200))));

        comeBack("invoices/new");

        assertThat(field("Customer’s order number").getValue()).isEmpty();
    }

    @Test
    void beginsAnewWhenAsked() {
        typeIntoNew();
        comeBack("invoices/new");

        press("Undo");

        assertThat(field("Customer’s order number").getValue()).isEmpty();
        comeBack("invoices/new");
        assertThat(field("Customer’s order number").getValue()).isEmpty();
    }

    @Test
    void takesTheOfferToBeginAnewAwayWithThePage() {
        typeIntoNew();
        comeBack("invoices/new");
        var offer = find(Notification.class).single();

        UI.getCurrent().navigate("invoices");
        test(find(ConfirmDialog.class).single()).confirm();

        roundTrip();
        assertThat(offer.isOpened()).isFalse();
    }

    @Test
    void forgetsItOnceItIsLeftOnPurpose() {
        typeIntoNew();
        UI.getCurrent().navigate("invoices");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(find(H1.class).single().getText()).isEqualTo("Invoices");

        UI.getCurrent().navigate("invoices/new");

        assertThat(field("Customer’s order number").getValue()).isEmpty();
    }

    /** Everything was taken away again: there is nothing to go on with. */
    @Test
    void saysNothingWhereNothingIsLeftOfWhatWasTyped() {
        typeIntoNew();
        test(field("Customer’s order number")).setValue("");
        test(field("Description")).setValue("");
        roundTrip();

        comeBack("invoices/new");

        assertThat(find(Notification.class).all()).isEmpty();
    }

    @Test
    void saysNothingOfADraftThatWasThrownAway() {
        typeIntoNew();
        var kept = new KeptInvoice(preferences, json, null).find().orElseThrow();
        var draft = workspaces.in(acme, () -> receivables.draft(Objects.requireNonNull(kept.intention()), details(harbor, eur(4_200))));

        workspaces.in(acme, () -> {
            receivables.discard(draft);
            return true;
        });
        KeptInvoice.discarded(preferences, json, draft);
        comeBack("invoices/new");

        assertThat(find(Notification.class).all()).isEmpty();
        assertThat(field("Customer’s order number").getValue()).isEmpty();
    }

    private void typeIntoNew() {
        UI.getCurrent().navigate("invoices/new");
        test(field("Customer’s order number")).setValue("PO 7");
        test(field("Description")).setValue("Sails");
        roundTrip();
    }

    private void comeBack(String path) {
        roundTrip();
        signInAgain();
        UI.getCurrent().navigate(path);
    }

    private TextField field(String caption) {
        return find(TextField.class).withCaption(caption).single();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
