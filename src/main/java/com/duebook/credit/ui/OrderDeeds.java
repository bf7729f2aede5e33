package com.duebook.credit.ui;

import com.duebook.credit.order.OrderState;
import com.duebook.credit.order.OrderView;
import com.duebook.receivables.draft.OrderDrafts.OrderDraft;
import com.duebook.receivables.ui.ReceivablesNavigation;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import com.duebook.ui.Words;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What whoever reads may do with an order: decide it, where they decide on credit and have not asked; or go on with it. */
@Component
class OrderDeeds {

    private static final Set<OrderState> OVER = EnumSet.of(OrderState.REFUSED, OrderState.LAPSED, OrderState.CANCELLED);

    private final OrderDialogs dialogs;
    private final Access access;
    private final Tenancy tenancy;
    private final Words words;

    OrderDeeds(OrderDialogs dialogs, Access access, Tenancy tenancy, Words words) {
        this.dialogs = dialogs;
        this.access = access;
        this.tenancy = tenancy;
        this.words = words;
    }

    /** @param run does it, and {@code done} afterwards */
    record Deed(String label, Runnable run) {

        Button button() {
            return new Button(label, clicked -> run.run());
        }
    }

    /** The likeliest first. @param drafts of invoices that name the order */
    List<Deed> of(OrderView order, List<OrderDraft> drafts, Runnable done) {
        var deeds = new ArrayList<Deed>();
        if (isToDecide(order)) {
            deeds.add(deed("release", () -> dialogs.release(order, done)));
            deeds.add(deed("refuse", () -> dialogs.refuse(order, done)));
        }
        if (order.state() == OrderState.USED_UP || !access.may(Right.EDIT_INVOICES)) {
            return deeds;
        }
        if (order.state() == OrderState.RELEASED && order.billedBy() == null) {
            drafts.stream().limit(1).forEach(draft -> deeds.add(deed("draft", () -> UI.getCurrent()
                    .navigate(ReceivablesNavigation.invoice(draft.id())))));
            deeds.add(deed(drafts.isEmpty() ? "invoice" : "invoice.another",
                    () -> UI.getCurrent().navigate(ReceivablesNavigation.NEW, QueryParameters.simple(
                            Map.of("customer", order.customer().toString(), "order", order.reference())))));
        }
        if (OVER.contains(order.state())) {
            deeds.add(deed("reopen", () -> dialogs.reopen(order, done)));
        }
        deeds.add(deed("change", () -> dialogs.change(order, done)));
        if (order.state() != OrderState.CANCELLED && order.state() != OrderState.LAPSED) {
            deeds.add(deed("cancel", () -> dialogs.cancel(order, done)));
        }
        return deeds;
    }

    /** Waits for whoever reads. */
    boolean isToDecide(OrderView order) {
        return order.state() == OrderState.WAITING && access.may(Right.DECIDE_CREDIT) && !isOwn(order);
    }

    boolean isOwn(OrderView order) {
        return order.askedBy() != null && order.askedBy().equals(tenancy.actor().id());
    }

    private Deed deed(String name, Runnable run) {
        return new Deed(words.get("credit.order." + name), run);
    }
}
