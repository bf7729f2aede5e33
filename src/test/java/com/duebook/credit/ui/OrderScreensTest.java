package com.duebook.credit.ui;

import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.credit.hold.HoldDecisions;
import com.duebook.credit.limit.CreditLimits;
import com.duebook.credit.limit.LimitScope;
import com.duebook.credit.limit.NewLimit;
import com.duebook.credit.order.NewOrder;
import com.duebook.credit.order.OrderFilter;
import com.duebook.credit.order.OrderList;
import com.duebook.credit.order.OrderRow;
import com.duebook.credit.order.OrderState;
import com.duebook.credit.order.OrderView;
import com.duebook.credit.order.Orders;
import com.duebook.money.Money;
import com.duebook.receivables.Books;
import com.duebook.receivables.InvoiceDetails;
import com.duebook.receivables.Receivables;
import com.duebook.support.Menus;
import com.duebook.support.ScreenTest;
import com.duebook.support.Typing;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Role;
import com.duebook.ui.Card;
import com.duebook.ui.EmptyState;
import com.duebook.ui.StatusBadge;
import com.duebook.ui.Timeline;
import com.duebook.ui.form.DateField;
import com.duebook.ui.form.MoneyField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Orders through the eyes of who asks, who decides, and who only reads. */
class OrderScreensTest extends ScreenTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Autowired Books books;
    @Autowired Receivables receivables;
    @Autowired CreditLimits limits;
    @Autowired Orders orders;
    @Autowired OrderList list;
    @Autowired HoldDecisions decisions;

    UUID customer = UUID.randomUUID();
    Actor sales = Actor.SYSTEM;

    @BeforeEach
    void aLimit() {
        customer = books.customer(acme, "Harbor Ltd");
        workspaces.in(acme, () -> limits.set(Ids.next(), customer, NewLimit.own(eur(1_000_00), DAY, "agreed")));
        sales = workspaces.member(acme, Role.SALES);
    }

    @Test
    void sayWhatBelongsIntoAnEmptyList() {
        UI.getCurrent().navigate("orders");

        assertThat(find(EmptyState.class).single().getElement().getTextRecursively()).contains("No orders yet", "New order");
    }

    @Test
    void areAskedForOnceAndReleasedWhereThereIsRoom() {
        newOrder("PO-7", eur(400_00));
        var ask = find(Button.class).withText("Ask for credit").single();
        test(ask).click();

        assertThat(only().state()).isEqualTo(OrderState.RELEASED);
        assertThat(find(Dialog.class).all()).noneMatch(Dialog::isOpened);
        assertThat(path()).isEqualTo("orders/" + only().id());
        assertThat(notices()).contains("PO-7 is released");
        assertThat(card()).contains("EUR 400.00 of it is reserved", "Dec 21, 2026");
    }

    @Test
    void areNotAskedForWhileSomethingIsMissing() {
        UI.getCurrent().navigate("customers/" + customer, QueryParameters.of("tab", "orders"));
        press("New order");
        press("Ask for credit");

        assertThat(find(MoneyField.class).single().isInvalid()).isTrue();
        assertThat(find(TextField.class).withLabel("Order number").single().isInvalid()).isTrue();
        assertThat(all()).isEmpty();
    }

    @Test
    void sayAtTheDayThatTheyCannotLapseBeforeToday() {
        newOrder("PO-7", eur(400_00));
        var lapses = find(DatePicker.class).withLabel("Lapses on").single();
        lapses.setValue(DAY.minusDays(1));
        press("Ask for credit");

        assertThat(lapses.isInvalid()).isTrue();
        assertThat(all()).isEmpty();
    }

    /** A day ahead it is tomorrow already where the order came from. */
    @Test
    void areOfNoDayInTheFuture() {
        newOrder("PO-7", eur(400_00));
        var day = find(DatePicker.class).withLabel("Ordered on").single();
        day.setValue(DAY.plusDays(2));
        press("Ask for credit");

        assertThat(day.isInvalid()).isTrue();
        assertThat(day.getErrorMessage()).isEqualTo("An order cannot be of a day in the future.");
        assertThat(all()).isEmpty();
        day.setValue(DAY.plusDays(1));
        press("Ask for credit");
        assertThat(all()).hasSize(1);
    }

    /** It said that the field is needed. */
    @Test
    void sayWhatIsNoDate() {
        newOrder("PO-7", eur(400_00));
        var day = find(DateField.class).withLabel("Ordered on").single();
        day.clear();
        press("Ask for credit");
        assertThat(day.getErrorMessage()).isEqualTo("Needed");
        Typing.into(day, "tomorrow");
        press("Ask for credit");

        assertThat(day.isInvalid()).isTrue();
        assertThat(day.getErrorMessage()).isEqualTo("Not a date");
        day.setValue(DAY);
        var lapses = find(DateField.class).withLabel("Lapses on").single();
        Typing.into(lapses, "never");
        press("Ask for credit");
        assertThat(lapses.getErrorMessage()).as("what need not be filled in as well").isEqualTo("Not a date");
        assertThat(all()).isEmpty();
    }

    @Test
    void waitForSomebodyElseAndSayWhatHelps() {
        newOrder("PO-8", eur(1_500_00));
        press("Ask for credit");

        assertThat(badge()).isEqualTo("Waiting");
        assertThat(page()).contains("You asked for this order, so somebody else decides it.");
        assertThat(card()).contains("Harbor Ltd has a credit limit of EUR 1,000.00", "EUR 500.00 too much",
                "It also fits once the limit is raised by EUR 500.00, and then asks again by itself.");
        assertThat(labels()).contains("Change").doesNotContain("Release", "Refuse");
    }

    @Test
    void areReleasedByWhoDecides() {
        open(asked(eur(1_500_00)));

        press("Release");
        test(find(TextArea.class).single()).setValue("Season");
        press("Release");

        assertThat(badge()).isEqualTo("Released");
        assertThat(history()).contains("Season", "EUR 500.00 too much");
        assertThat(only().state()).isEqualTo(OrderState.RELEASED);
    }

    @Test
    void areNotRefusedWithoutAReason() {
        open(asked(eur(1_500_00)));

        press("Refuse");
        press("Refuse");
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        assertThat(only().state()).isEqualTo(OrderState.WAITING);

        test(find(TextArea.class).single()).setValue("Pay first");
        press("Refuse");
        assertThat(badge()).isEqualTo("Refused");
        assertThat(card()).contains("“Pay first”", "EUR 500.00 too much", "then ask again");
    }

    @Test
    void keepSeveralRefusalsApart() {
        var order = asked(eur(1_500_00));
        refuse(order, "Pay first");
        workspaces.as(acme, sales, () -> orders.reopen(order.id()));
        refuse(order, "Nothing came since");

        open(order);

        assertThat(history()).containsSubsequence("Nothing came since", "EUR 500.00 too much", "Pay first", "EUR 500.00 too much");
        assertThat(card()).contains("“Nothing came since”").doesNotContain("Pay first");
    }

    @Test
    void askAgainWhenTheyAreChangedOrReopened() {
        var order = asked(eur(1_500_00));
        open(order);
        choose("Change");
        find(MoneyField.class).single().setValue(eur(900_00));
        press("Ask for credit");
        assertThat(only().state()).isEqualTo(OrderState.RELEASED);

        choose("Cancel the order");
        press("Cancel the order");
        assertThat(badge()).isEqualTo("Cancelled");

        press("Ask again");
        assertThat(badge()).isEqualTo("Released");
    }

    @Test
    void leadToTheDraftThatIsThereAlready() {
        var order = asked(eur(400_00));
        open(order);
        assertThat(labels()).contains("Make an invoice").doesNotContain("To the draft");
        var written = Books.details(customer, eur(120_00));
        var draft = workspaces.in(acme, () -> receivables.draft(new InvoiceDetails(customer, written.currency(), written.termsDays(),
                written.lines(), order.reference(), "")));

        open(order);
        assertThat(page()).contains("A draft invoice for this order is there already, of EUR 120.00");
        assertThat(labels()).contains("Make another invoice").doesNotContain("Make an invoice")
                .containsSubsequence("To the draft", "Make another invoice");
        workspaces.in(acme, () -> receivables.draft(new InvoiceDetails(customer, written.currency(), written.termsDays(),
                Books.details(customer, eur(80_00)).lines(), order.reference(), "")));
        open(order);
        assertThat(page()).contains("2 draft invoices for this order are there already, of EUR 120.00 and EUR 80.00");
        press("To the draft");
        assertThat(path()).isEqualTo("invoices/" + draft);
    }

    @Test
    void becomeTheInvoiceThatTheirNumberIsOn() {
        open(asked(eur(900_00)));
        assertThat(history()).contains("Credit policy, asked by");

        press("Make an invoice");

        assertThat(find(TextField.class).withLabel("Customer’s order number").single().getValue()).isEqualTo(only().reference());
        assertThat(find(ComboBox.class).all()).anyMatch(picker -> String.valueOf(picker.getValue()).contains("Harbor Ltd"));
    }

    /** What was released is not taken back, but nobody delivers unwarned. */
    @Test
    void sayThatTheCustomerWasStoppedSince() {
        var order = asked(eur(900_00));
        open(order);
        assertThat(page()).doesNotContain("do not deliver");

        workspaces.in(acme, () -> {
            decisions.stop(only().customer(), LimitScope.CUSTOMER, "insolvency");
            return true;
        });
        open(order);
        assertThat(page()).contains("The customer is stopped: do not deliver, whatever was released before.");
    }

    @Test
    void tellWhatSomebodyElseChangedMeanwhile() {
        var order = asked(eur(1_500_00));
        open(order);
        choose("Change");
        workspaces.as(acme, sales, () -> orders.change(order.id(), order.version(), order(eur(2_000_00))));
        find(MoneyField.class).single().setValue(eur(900_00));
        press("Ask for credit");

        assertThat(find(DescriptionList.class).all()).extracting(OrderScreensTest::plain)
                .anyMatch(text -> text.contains("EUR 1,500.00 \u2192 EUR 2,000.00"));
        assertThat(only().amount()).isEqualTo(eur(2_000_00));
        press("Save mine");
        assertThat(only().amount()).isEqualTo(eur(900_00));
    }

    @Test
    void areAskedForBySalesWhoDoNotDecide() {
        var order = asked(eur(1_500_00));
        signIn(workspaces.member(acme, Role.SALES));
        open(order);

        assertThat(labels()).contains("Change", "Cancel the order").doesNotContain("Release", "Refuse");
        UI.getCurrent().navigate("orders");
        assertThat(labels()).contains("New order");
    }

    @Test
    void areOnlyReadByAuditors() {
        var order = asked(eur(1_500_00));
        signIn(workspaces.member(acme, Role.AUDITOR));
        open(order);
        assertThat(labels()).doesNotContain("Change", "Cancel the order", "Release", "Refuse");

        UI.getCurrent().navigate("orders");
        assertThat(labels()).doesNotContain("New order");
        assertThat(rows()).extracting(OrderRow::customer).containsExactly("Harbor Ltd");
    }

    @Test
    void areDecidedByACreditManagerWhoDoesNotAsk() {
        var order = asked(eur(1_500_00));
        signIn(workspaces.member(acme, Role.CREDIT_MANAGER));
        open(order);

        assertThat(labels()).contains("Release", "Refuse").doesNotContain("Change", "Cancel the order");
    }

    @Test
    void areListedByStateAndFoundByNumberOrCustomer() {
        asked(eur(1_500_00));
        workspaces.as(acme, sales, () -> orders.ask(Ids.next(), new NewOrder(books.customer(acme, "Other"), "X-1", eur(1), DAY, null)));

        assertThat(shown("")).containsExactly("X-1", "PO-1");
        assertThat(shown("state=waiting")).containsExactly("PO-1");
        assertThat(find(Button.class).withCondition(button -> button.hasClassName("chip")).all())
                .extracting(chip -> chip.getElement().getTextRecursively()).contains("All2", "Waiting1", "Released1", "Refused0");
        assertThat(shown("q=x-")).containsExactly("X-1");
        assertThat(shown("q=arbo")).containsExactly("PO-1");
        assertThat(shown("state=refused")).isEmpty();
    }

    @Test
    void areSaidInChinese() {
        var order = asked(eur(1_500_00));
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        open(order);

        assertThat(badge()).isEqualTo("待审批");
        assertThat(labels()).contains("放行", "拒绝", "更改", "取消订单");
        assertThat(card()).contains("Harbor Ltd 的信用额度为", "可由有信用审批权限的人员放行");
    }

    private void newOrder(String reference, Money amount) {
        UI.getCurrent().navigate("customers/" + customer, QueryParameters.of("tab", "orders"));
        press("New order");
        find(TextField.class).withLabel("Order number").single().setValue(reference);
        find(MoneyField.class).single().setValue(amount);
    }

    private NewOrder order(Money amount) {
        return new NewOrder(customer, "PO-1", amount, DAY, null);
    }

    private OrderView asked(Money amount) {
        return workspaces.as(acme, sales, () -> orders.ask(Ids.next(), order(amount)));
    }

    private void refuse(OrderView order, String why) {
        workspaces.as(acme, workspaces.member(acme, Role.CREDIT_MANAGER), () -> orders.refuse(order.id(), why));
    }

    private void open(OrderView order) {
        UI.getCurrent().navigate("orders/" + order.id());
    }

    private List<OrderView> all() {
        return workspaces.in(acme, () -> list.page(OrderFilter.ALL, 0, 10)).stream().map(OrderRow::order).toList();
    }

    private OrderView only() {
        assertThat(all()).hasSize(1);
        return all().getFirst();
    }

    private List<String> shown(String query) {
        UI.getCurrent().navigate("orders", QueryParameters.fromString(query));
        return rows().stream().map(row -> row.order().reference()).toList();
    }

    private List<OrderRow> rows() {
        return find(OrderGrid.class).single().getGenericDataView().getItems().toList();
    }

    private String badge() {
        return find(StatusBadge.class).single().getText();
    }

    private String card() {
        return plain(find(Card.class).all().getFirst());
    }

    private String history() {
        return plain(find(Timeline.class).single());
    }

    private String page() {
        return plain(find(OrderPage.class).single());
    }

    private static String plain(Component part) {
        return part.getElement().getTextRecursively().replace('\u00a0', ' ');
    }

    private String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    private String notices() {
        return find(Notification.class).all().stream().map(notice -> test(notice).getText()).collect(Collectors.joining("|"));
    }

    /** Of buttons, and of what is behind the dots. */
    private List<String> labels() {
        var buttons = find(Button.class).all().stream().map(Button::getText).collect(Collectors.toList());
        find(Button.class).withCondition(OrderScreensTest::isDots).all()
                .forEach(dots -> Menus.open(dots).getItems().forEach(item -> buttons.add(item.getText())));
        return buttons;
    }

    private void press(String label) {
        test(find(Button.class).withText(label).all().getLast()).click();
    }

    private void choose(String action) {
        test(Menus.open(find(Button.class).withCondition(OrderScreensTest::isDots).single())).clickItem(action);
    }

    private static boolean isDots(Button button) {
        return button.getAriaLabel().filter(label -> List.of("More", "更多").contains(label)).isPresent();
    }
}
