package com.duebook.payments.ui;

import com.duebook.dualcontrol.Wish;
import com.duebook.dualcontrol.ui.ActionConfirmation;
import com.duebook.money.Money;
import com.duebook.payments.PaymentMethod;
import com.duebook.payments.PaymentView;
import com.duebook.payments.RefundWish;
import com.duebook.tenancy.Right;
import com.duebook.time.Today;
import com.duebook.ui.Words;
import com.duebook.ui.form.FormDialog;

/** The form by which money of a payment goes back, alone or with a second person. */
@org.springframework.stereotype.Component
class RefundOffer {

    private final ActionConfirmation door;
    private final Today today;
    private final Words words;

    RefundOffer(ActionConfirmation door, Today today, Words words) {
        this.door = door;
        this.today = today;
        this.words = words;
    }

    void open(PaymentView view, Runnable done) {
        var payment = view.payment();
        var form = new RefundForm(payment.id(), payment.unallocated(), today.date(), payment.method() == PaymentMethod.CARD, words.dates(),
                money -> door.asks(Right.REFUND, gone(view).plus(money)) ? door.hint() : "");
        new FormDialog(words.get("payments.refund"), form, words.get("payments.refund.save"), () -> {
            var details = form.details();
            details.ifPresent(it -> door.run(
                    new Wish(it.intention(), "refund", payment.id(), RefundWish.of(it), form.reason()), made -> {}));
            done.run();
            return details.isPresent();
        }).open();
    }

    /** What went back and is on its way back. */
    private static Money gone(PaymentView view) {
        return view.refunds().stream().filter(it -> it.state().equals("PENDING")).map(PaymentView.Refunded::amount)
                .reduce(view.payment().refunded(), Money::plus);
    }
}
