package com.duebook.receivables.ui;

import static com.duebook.receivables.Books.details;
import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.customers.CustomerList;
import com.duebook.customers.ui.CustomerField;
import com.duebook.problem.Refusal;
import com.duebook.receivables.Books;
import com.duebook.receivables.Receivables;
import com.duebook.receivables.list.InvoiceRow;
import com.duebook.support.ScreenTest;
import com.duebook.support.Typing;
import com.duebook.tenancy.Ids;
import com.duebook.ui.form.DecimalField;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class InvoiceScreensTest extends ScreenTest {

    @Autowired Books books;
    @Autowired Receivables receivables;
    @Autowired CustomerList list;

    UUID harbor = UUID.randomUUID();
    UUID late = UUID.randomUUID();

    @BeforeEach
    void invoicesOfTwoWorkspaces() {
        harbor = books.customer(acme, "Harbor Ltd");
        late = books.issued(acme, harbor, eur(10_000));
        clock.advance(Duration.ofDays(40));
        books.issued(acme, harbor, eur(5_000));
        books.issued(bolt, books.customer(bolt, "Somebody Else"), eur(999));
    }

    @Test
    void listsTheWorkspacesInvoicesWithWhatIsOpen() {
        UI.getCurrent().navigate("invoices");

        assertThat(numbers()).containsExactly("INV-2026-00002", "INV-2026-00001");
        assertThat(find(Paragraph.class).all()).extracting(Paragraph::getText)
                .anyMatch(text -> text.replace('\u00a0', ' ').contains("Open EUR 150.00 · Overdue EUR 100.00"));
    }

    @Test
    void showsTheFilterOfTheAddress() {
        UI.getCurrent().navigate("invoices", QueryParameters.fromString("state=overdue"));

        assertThat(numbers()).containsExactly("INV-2026-00001");
    }

    @Test
    void narrowsByDueDateCurrencyAndDamagedValuesNotAtAll() {
        UI.getCurrent().navigate("invoices", QueryParameters.fromString("state=open&currency=EUR&dueFrom=2026-12-25"));
        assertThat(numbers()).containsExactly("INV-2026-00002");

        UI.getCurrent().navigate("invoices", QueryParameters.fromString("dueTo=soon&customer=x&sort=y"));
        assertThat(numbers()).hasSize(2);
    }

    @Test
    void opensAnInvoice() {
        UI.getCurrent().navigate("invoices/" + late);

        assertThat(find(H1.class).single().getText()).isEqualTo("INV-2026-00001");
    }

    /** It asked for a new customer of that name. */
    @Test
    void takesTheOnlyCustomerThatAPartOfANameMeans() {
        books.customer(acme, "Harmony Inc");
        UI.getCurrent().navigate("invoices/new");
        var picker = find(CustomerPicker.class).single();

        typed(picker, "Harbor");
        assertThat(picker.chosen()).contains(harbor);
        assertThat(find(Dialog.class).all()).isEmpty();

        typed(picker, "Har");
        assertThat(find(Dialog.class).single().isOpened()).as("two match").isTrue();
    }

    /** Orders, payments and groups have it. */
    @Test
    void takesTheOnlyCustomerInEveryFieldOfOne() {
        var field = new CustomerField("Customer", list);
        UI.getCurrent().add(field);

        typed(field, "arbo");
        assertThat(field.getValue().id()).isEqualTo(harbor);
        typed(field, "nobody");
        assertThat(field.isEmpty()).isTrue();
    }

    private static <T> void typed(ComboBox<T> field, String text) {
        ComponentUtil.fireEvent(field, new ComboBoxBase.CustomValueSetEvent<>(field, true, text));
    }

    @Test
    void writesADraftWithLiveSumsAndIssuesIt() {
        UI.getCurrent().navigate("invoices/new", QueryParameters.fromString("customer=" + harbor));
        test(find(TextField.class).withCaption("Description").single()).setValue("Consulting service");
        Typing.into(number("Quantity"), "4");
        Typing.into(number("Unit price"), "125.50");
        Typing.into(number("Tax %"), "20");
        assertThat(find(Paragraph.class).all()).extracting(text -> text.getText().replace('\u00a0', ' '))
                .contains("Net EUR 502.00 · Tax 20 %: EUR 100.40 · Total EUR 602.40");

        press("Save draft");
        assertThat(find(H1.class).single().getText()).isEqualTo("Draft");
        press("Issue");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(find(H1.class).single().getText()).isEqualTo("INV-2026-00003");
    }

    /** In another tab: the page went on saying that it is a draft. */
    @Test
    void showsWhatBecameOfADraftThatWasIssuedElsewhere() {
        var draft = workspaces.in(acme, () -> receivables.draft(Ids.next(), Books.details(harbor, eur(10_000))));
        UI.getCurrent().navigate("invoices/" + draft);
        workspaces.in(acme, () -> receivables.issue(draft));

        test(find(Button.class).withText("Issue").single()).click();
        assertThatThrownBy(() -> test(find(ConfirmDialog.class).single()).confirm()).isInstanceOf(Refusal.class);

        assertThat(find(Button.class).withText("Issue").all()).isEmpty();
    }

    @Test
    void issuesStraightFromTheForm() {
        write("125.50");

        press("Issue");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(find(H1.class).single().getText()).isEqualTo("INV-2026-00003");
    }

    @Test
    void asksNothingAboutWhatCannotBeIssued() {
        write("0");
        press("Issue");
        assertThat(find(ConfirmDialog.class).exists()).isFalse();
        assertThat(test(find(Notification.class).single()).getText())
                .isEqualTo("An invoice needs at least one line and a total above zero before it can be issued.");

        Typing.into(number("Unit price"), "-5");
        assertThat(saysNegative()).isTrue();
        press("Issue");
        press("Save draft");
        assertThat(find(ConfirmDialog.class).exists()).isFalse();
        assertThat(find(H1.class).single().getText()).isEqualTo("New invoice");

        Typing.into(number("Unit price"), "5");
        assertThat(saysNegative()).isFalse();
        press("Issue");
        assertThat(find(ConfirmDialog.class).exists()).isTrue();
    }

    @Test
    void saysAtOnceWhatALineCannotHold() {
        write("5");
        Typing.into(number("Quantity"), "0.1234567");
        assertThat(number("Quantity").getErrorMessage()).isEqualTo("At most 6 decimals.");

        Typing.into(number("Quantity"), "99999999999999");
        Typing.into(number("Unit price"), "99999999999999");
        assertThat(find(Notification.class).exists()).isFalse();
        assertThat(find(Paragraph.class).all()).extracting(Paragraph::getText)
                .contains("These amounts come to more than an invoice can be for.")
                .noneMatch(text -> text.contains("Total"));
    }

    private boolean saysNegative() {
        return find(Paragraph.class).withText("The total must not be negative. To take money off an invoice, write a credit note.")
                .exists();
    }

    @Test
    void leavesNoDraftBehindWhenTheQuestionIsCancelled() {
        write("125.50");

        press("Issue");
        test(find(ConfirmDialog.class).single()).cancel();

        assertThat(find(TextField.class).withCaption("Description").single().getValue()).isEqualTo("Consulting service");
        UI.getCurrent().navigate("invoices", QueryParameters.fromString("state=draft"));
        test(find(ConfirmDialog.class).all().getLast()).confirm();
        assertThat(numbers()).isEmpty();
    }

    @Test
    void beginsWithTheUsualTaxRateMarksWhatIsMissingAndKeepsWhatWasTyped() {
        UI.getCurrent().navigate("invoices/new");
        assertThat(number("Tax %").getValue()).isEqualByComparingTo("19");
        test(find(TextField.class).withCaption("Description").single()).setValue("Half a line");

        press("Save draft");

        assertThat(number("Unit price").isInvalid()).isTrue();
        assertThat(find(TextField.class).withCaption("Description").single().getValue()).isEqualTo("Half a line");
    }

    @Test
    void opensADraftForEditing() {
        var draft = workspaces.in(acme, () -> receivables.draft(details(harbor, eur(4_200))));

        UI.getCurrent().navigate("invoices/" + draft + "/edit");

        assertThat(number("Quantity").getValue()).isEqualByComparingTo("42");
    }

    private DecimalField number(String caption) {
        return find(DecimalField.class).all().stream().filter(field -> caption.equals(field.getLabel())).findFirst().orElseThrow();
    }

    private void write(String price) {
        UI.getCurrent().navigate("invoices/new", QueryParameters.fromString("customer=" + harbor));
        test(find(TextField.class).withCaption("Description").single()).setValue("Consulting service");
        Typing.into(number("Unit price"), price);
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    @SuppressWarnings("unchecked")
    private List<String> numbers() {
        var grid = (Grid<InvoiceRow>) find(Grid.class).single();
        return IntStream.range(0, test(grid).size()).mapToObj(row -> String.valueOf(test(grid).getRow(row).number()))
                .toList();
    }
}
