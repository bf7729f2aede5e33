package com.duebook.receivables.ui;

import static com.duebook.receivables.Books.details;
import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.receivables.Books;
import com.duebook.receivables.InvoiceView;
import com.duebook.receivables.Receivables;
import com.duebook.support.ScreenTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people edit one draft, or one leaves it half written. */
class StaleDraftTest extends ScreenTest {

    @Autowired Books books;
    @Autowired Receivables receivables;

    UUID harbor = UUID.randomUUID();
    UUID draft = UUID.randomUUID();

    @BeforeEach
    void anOpenDraft() {
        harbor = books.customer(acme, "Harbor Ltd");
        draft = workspaces.in(acme, () -> receivables.draft(details(harbor, eur(4_200))));
        UI.getCurrent().navigate("invoices/" + draft + "/edit");
        test(find(TextField.class).withCaption("Customer’s order number").single()).setValue("PO 7");
    }

    @Test
    void saysWhatSomebodyElseChangedAndKeepsWhatWasTyped() {
        somebodyElseSaves();

        press("Save draft");

        assertThat(find(DescriptionList.Description.class).all()).extracting(text -> text.getText().replace('\u00a0', ' '))
                .containsExactly("EUR 42.00 → EUR 50.00");
        assertThat(order()).isEqualTo("PO 7");
    }

    @Test
    void savesOverTheirVersionWhenAskedTo() {
        somebodyElseSaves();
        press("Save draft");

        press("Save mine");

        assertThat(stored().customerOrder()).isEqualTo("PO 7");
        assertThat(stored().totals().total()).isEqualTo(eur(4_200));
    }

    @Test
    void loadsTheirVersionWhenAskedTo() {
        somebodyElseSaves();
        press("Save draft");

        press("Load the saved version");

        assertThat(order()).isEmpty();
    }

    @Test
    void asksBeforeItIsLeftUnsaved() {
        UI.getCurrent().navigate("invoices");
        assertThat(find(H1.class).single().getText()).isEqualTo("Edit draft");

        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(find(H1.class).single().getText()).isEqualTo("Invoices");
    }

    @Test
    void asksNothingOnceItIsSaved() {
        press("Save draft");
        UI.getCurrent().navigate("invoices");

        assertThat(find(H1.class).single().getText()).isEqualTo("Invoices");
    }

    private void somebodyElseSaves() {
        workspaces.in(acme, () -> {
            receivables.revise(draft, receivables.view(draft).version(), details(harbor, eur(5_000)));
            return draft;
        });
    }

    private InvoiceView stored() {
        return workspaces.in(acme, () -> receivables.view(draft));
    }

    private String order() {
        return find(TextField.class).withCaption("Customer’s order number").single().getValue();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
