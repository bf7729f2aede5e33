package com.duebook.credit.ui;

import com.duebook.credit.order.CreditWords;
import com.duebook.credit.order.OrderList;
import com.duebook.credit.order.OrderState;
import com.duebook.credit.order.OrderView;
import com.duebook.credit.order.Orders;
import com.duebook.credit.policy.CreditPolicies;
import com.duebook.customers.CustomerList;
import com.duebook.customers.Customers;
import com.duebook.tenancy.Ids;
import com.duebook.time.Today;
import com.duebook.ui.Notices;
import com.duebook.ui.Symbol;
import com.duebook.ui.Words;
import com.duebook.ui.form.FormDialog;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Opens the dialogs in which orders ask for credit and are answered, and says what came of it. */
@Component
class OrderDialogs {

    private final Orders orders;
    private final OrderList list;
    private final CreditPolicies policies;
    private final CreditWords reasons;
    private final Customers customers;
    private final CustomerList customerList;
    private final Words words;
    private final Today today;

    OrderDialogs(Orders orders, OrderList list, CreditPolicies policies, CreditWords reasons, Customers customers,
            CustomerList customerList, Words words, Today today) {
        this.orders = orders;
        this.list = list;
        this.policies = policies;
        this.reasons = reasons;
        this.customers = customers;
        this.customerList = customerList;
        this.words = words;
        this.today = today;
    }

    /** Opens the form of an order; its customer is chosen in it. */
    Button asker() {
        return button(form -> form);
    }

    Button asker(UUID customer) {
        return button(form -> {
            form.ofCustomer(customer);
            return form;
        });
    }

    private Button button(UnaryOperator<OrderForm> filled) {
        var button = new Button(words.get("credit.order.new"), Symbol.PLUS.create(), clicked -> ask(filled.apply(form())).open());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private FormDialog ask(OrderForm form) {
        var intention = Ids.next();
        return new FormDialog(words.get("credit.order.new"), form, words.get("credit.order.ask"), () -> form.save(wanted -> {
            var order = orders.ask(intention, wanted);
            UI.getCurrent().navigate(OrdersNavigation.order(order.id()));
            tell(order);
        }));
    }

    void change(OrderView order, Runnable done) {
        new OrderEdit(order, orders, list, form(), words, answered -> told(answered, done)).open();
    }

    void reopen(OrderView order, Runnable done) {
        told(orders.reopen(order.id()), done);
    }

    void release(OrderView order, Runnable done) {
        note("release", order, false, note -> told(orders.release(order.id(), note), done)).open();
    }

    void refuse(OrderView order, Runnable done) {
        note("refuse", order, true, note -> {
            orders.refuse(order.id(), note);
            done.run();
        }).dangerous().open();
    }

    void cancel(OrderView order, Runnable done) {
        note("cancel", order, false, note -> {
            orders.cancel(order.id(), note);
            done.run();
        }).dangerous().open();
    }

    /** @param deed such as {@code release}, as the texts have it */
    private FormDialog note(String deed, OrderView order, boolean isNeeded, Consumer<String> done) {
        var hint = words.get("credit.order." + deed + ".hint", order.reference(), words.money(order.remaining()));
        var note = new TextArea(words.get(isNeeded ? "credit.order.reason" : "credit.order.note"));
        return new OrderNoteDialog(words.get("credit.order." + deed), hint, words.get("credit.order." + deed), note, isNeeded, done);
    }

    private OrderForm form() {
        return new OrderForm(customers, customerList, today.date(), policies.current().orderDays());
    }

    private void told(OrderView order, Runnable done) {
        done.run();
        tell(order);
    }

    private void tell(OrderView order) {
        var text = words.get("credit.order.answer." + order.state(), order.reference());
        if (order.state() == OrderState.REFUSED) {
            Notices.refused(text + reason(order));
        } else {
            Notices.done(text);
        }
    }

    private String reason(OrderView order) {
        var last = list.steps(order.id()).getLast().shortfall();
        return last == null ? "" : " " + reasons.reason(last, words.locale());
    }
}
