package com.duebook.credit.ui;

import com.duebook.credit.order.OrderList;
import com.duebook.credit.order.OrderView;
import com.duebook.credit.order.Orders;
import com.duebook.ui.Words;
import com.duebook.ui.form.FormDialog;
import com.duebook.ui.form.StaleEdit;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.dao.OptimisticLockingFailureException;

/** An order that is changed, and so asks again. */
final class OrderEdit {

    private final Orders orders;
    private final OrderList list;
    private final OrderForm form;
    private final Words words;
    private final Consumer<OrderView> done;
    private final FormDialog dialog;
    private OrderView before;

    OrderEdit(OrderView order, Orders orders, OrderList list, OrderForm form, Words words, Consumer<OrderView> done) {
        this.orders = orders;
        this.list = list;
        this.form = form;
        this.words = words;
        this.done = done;
        before = order;
        form.read(order);
        dialog = new FormDialog(words.get("credit.order.change"), form, words.get("credit.order.ask"), this::save);
    }

    void open() {
        dialog.open();
    }

    private boolean save() {
        try {
            return form.save(wanted -> done.accept(orders.change(before.id(), before.version(), wanted)));
        } catch (OptimisticLockingFailureException stale) {
            tell(before.id());
            return false;
        }
    }

    /** What is saved from here on is an edit of their version. */
    private void tell(UUID id) {
        var began = before;
        var theirs = list.view(id);
        before = theirs;
        new StaleEdit()
                .field(OrderForm.label("reference"), began.reference(), theirs.reference())
                .field(OrderForm.label("amount"), words.money(began.amount()), words.money(theirs.amount()))
                .field(OrderForm.label("orderedOn"), words.dates().date(began.orderedOn()), words.dates().date(theirs.orderedOn()))
                .field(OrderForm.label("lapsesOn"), words.dates().date(began.lapsesOn()), words.dates().date(theirs.lapsesOn()))
                .field(OrderForm.label("state"), words.get("credit.order.state." + began.state()),
                        words.get("credit.order.state." + theirs.state()))
                .ask(dialog::submit, () -> form.read(theirs));
    }
}
