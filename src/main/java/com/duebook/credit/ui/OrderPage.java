package com.duebook.credit.ui;

import com.duebook.credit.exposure.CreditStandings;
import com.duebook.credit.hold.HoldState;
import com.duebook.credit.limit.LimitTexts;
import com.duebook.credit.order.CreditWords;
import com.duebook.credit.order.OrderList;
import com.duebook.credit.order.OrderState;
import com.duebook.credit.order.OrderView;
import com.duebook.credit.order.Orders;
import com.duebook.credit.ui.policy.GrantedNote;
import com.duebook.customers.CustomerNames;
import com.duebook.customers.ui.CustomersNavigation;
import com.duebook.database.PageReads;
import com.duebook.problem.NotFound;
import com.duebook.receivables.draft.OrderDrafts.OrderDraft;
import com.duebook.receivables.ui.ReceivablesNavigation;
import com.duebook.text.Listing;
import com.duebook.ui.Card;
import com.duebook.ui.Live;
import com.duebook.ui.Page;
import com.duebook.ui.StatusBadge;
import com.duebook.ui.Words;
import com.duebook.ui.figure.KeyFigure;
import com.duebook.ui.figure.SummaryStrip;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;

/** One order: what it was answered and why, how the customer's credit is used today, and what became of the order. */
@Route(OrdersNavigation.LIST + "/:order")
@PermitAll
class OrderPage extends Page implements BeforeEnterObserver {

    private final transient OrderList list;
    private final transient Orders orders;
    private final transient OrderDeeds deeds;
    private final transient CreditStandings standings;
    private final transient LimitTexts limits;
    private final transient GrantedNote granted;
    private final transient CreditWords reasons;
    private final transient CustomerNames names;
    private final transient PageReads reads;
    private final transient Words words;
    private final Div waits = new Div();
    private final Div content = new Div();
    private UUID id = new UUID(0, 0);

    OrderPage(OrderList list, Orders orders, OrderDeeds deeds, CreditStandings standings, LimitTexts limits, GrantedNote granted,
            CreditWords reasons,
            CustomerNames names,
            PageReads reads, Words words, Live live) {
        super(I18NProvider.translate("credit.order.one"));
        this.list = list;
        this.orders = orders;
        this.deeds = deeds;
        this.standings = standings;
        this.limits = limits;
        this.granted = granted;
        this.reasons = reasons;
        this.names = names;
        this.reads = reads;
        this.words = words;
        waits.addClassName("waiting-notes");
        content.addClassName("section");
        add(waits, content);
        live.onChange(this, Orders.TOPIC, this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            id = UUID.fromString(event.getRouteParameters().get("order").orElse(""));
        } catch (IllegalArgumentException damaged) {
            throw new NotFound();
        }
        orders.see(id);
        show();
    }

    private void show() {
        reads.together(this::read);
    }

    private void read() {
        var order = list.view(id);
        var answers = OrderAnswer.read(order, list.steps(id), names);
        title(order.reference());
        beside(new StatusBadge(words.get("credit.order.state." + order.state()), OrderWords.tone(order.state())));
        context(words.get("credit.order.context", order.askedName(), words.dates().moment(order.askedAt())));
        clearActions();
        var drafts = list.drafts(order);
        offer(order, drafts);
        note(answers, drafts);
        var left = new Div(new OrderAnswerCard(answers, reasons, words), standing(order));
        left.addClassName("cards");
        var columns = new Div(left, new OrderHistory(answers, reasons, words));
        columns.addClassName("columns");
        content.removeAll();
        content.add(strip(order, answers.customer()), columns);
    }

    /** Two as buttons, the likeliest last where it is the primary one and else first; the rest behind the dots. */
    private void offer(OrderView order, List<OrderDraft> drafts) {
        var all = deeds.of(order, drafts, this::show);
        var beside = all.stream().limit(2).map(OrderDeeds.Deed::button).toList();
        if (deeds.isToDecide(order)) {
            beside.stream().limit(1).forEach(button -> button.addThemeVariants(ButtonVariant.PRIMARY));
            beside.stream().skip(1).forEach(this::secondary);
            beside.stream().limit(1).forEach(this::primary);
        } else {
            beside.reversed().forEach(this::secondary);
        }
        all.stream().skip(2).forEach(deed -> more(deed.label(), deed.run()));
    }

    private void note(OrderAnswer answer, List<OrderDraft> drafts) {
        var order = answer.order();
        waits.removeAll();
        if (order.state() == OrderState.WAITING) {
            waits.add(new Span(words.get("credit.order.waits" + (answer.isForPrepayment() ? ".prepay" : deeds.isOwn(order) ? ".own" : ""),
                    words.dates().date(order.lapsesOn()))));
        }
        if (!drafts.isEmpty()) {
            waits.add(drafted(drafts));
        }
        var held = order.state() == OrderState.WAITING || order.state() == OrderState.RELEASED ? list.held(order) : HoldState.NONE;
        if (held == HoldState.HOLD || held == HoldState.STOP) {
            var stops = new Span(words.get("credit.order.held." + held));
            stops.addClassName("act");
            waits.add(stops);
        }
        waits.setVisible(waits.getElement().getChildCount() > 0);
    }

    private Span drafted(List<OrderDraft> drafts) {
        var drafted = new Span(words.get("credit.order.drafted", drafts.size()) + " ");
        var around = Listing.around(drafts.size(), words.locale());
        for (var at = 0; at < drafts.size(); at++) {
            drafted.add(new Text(around.get(at)),
                    new Anchor(ReceivablesNavigation.invoice(drafts.get(at).id()), words.money(drafts.get(at).total())));
        }
        drafted.add(new Text(around.getLast()));
        return drafted;
    }

    private SummaryStrip strip(OrderView order, String customer) {
        var dates = words.dates();
        return new SummaryStrip()
                .figure(OrderForm.label("customer"), new KeyFigure(customer), null,
                        CustomersNavigation.customer(order.customer(), "credit"))
                .figure(OrderForm.label("amount"), words.figure(order.amount()))
                .figure(OrderForm.label("remaining"), words.figure(order.remaining()))
                .figure(OrderForm.label("orderedOn"), dates.date(order.orderedOn()))
                .figure(OrderForm.label("lapsesOn"), dates.date(order.lapsesOn()));
    }

    private Card standing(OrderView order) {
        var card = new Card(words.get("credit.order.standing"));
        var all = standings.of(order.customer());
        if (all.isEmpty()) {
            card.add(new Span(granted.of(order.customer(), false).orElseGet(() -> words.get("credit.order.unlimited"))));
        }
        all.forEach(standing -> card.add(new LimitBar(standing, limits, words)));
        return card;
    }
}
