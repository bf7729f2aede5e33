package com.duebook.payments.ui;

import com.duebook.customers.ui.CustomersNavigation;
import com.duebook.database.PageReads;
import com.duebook.dualcontrol.ApprovalList;
import com.duebook.dualcontrol.Approvals;
import com.duebook.dualcontrol.ui.WaitingNotes;
import com.duebook.payments.PaymentList;
import com.duebook.payments.PaymentMethod;
import com.duebook.payments.PaymentView;
import com.duebook.payments.PaymentView.Allocated;
import com.duebook.payments.Payments;
import com.duebook.payments.ReceiptFile;
import com.duebook.payments.Share;
import com.duebook.problem.NotFound;
import com.duebook.receivables.OpenItems;
import com.duebook.receivables.ui.ReceivablesNavigation;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.ui.Card;
import com.duebook.ui.Live;
import com.duebook.ui.Notices;
import com.duebook.ui.Page;
import com.duebook.ui.StatusBadge;
import com.duebook.ui.figure.KeyFigure;
import com.duebook.ui.figure.SummaryStrip;
import com.duebook.ui.Words;
import com.duebook.ui.form.FormDialog;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;

/** One payment: where it went, what is left of it, and what happened to it. */
@Route(PaymentsNavigation.LIST + "/:payment")
@PermitAll
class PaymentPage extends Page implements BeforeEnterObserver {

    private final transient PaymentList list;
    private final transient Payments payments;
    private final transient RefundOffer refunds;
    private final transient ApprovalList approvals;
    private final transient ApprovalHistory approved;
    private final transient OpenItems openItems;
    private final transient ReceiptFile receipts;
    private final transient PageReads reads;
    private final transient Words words;
    private final boolean editor;
    private final boolean refunder;
    private final WaitingNotes waits = new WaitingNotes();
    private final Div content = new Div();
    private UUID id = new UUID(0, 0);

    PaymentPage(PaymentList list, Payments payments, RefundOffer refunds, ApprovalList approvals, ApprovalHistory approved,
            OpenItems openItems, ReceiptFile receipts, PageReads reads, Words words, Access access, Live live) {
        super(I18NProvider.translate("payments.one"));
        this.list = list;
        this.payments = payments;
        this.refunds = refunds;
        this.approvals = approvals;
        this.approved = approved;
        this.openItems = openItems;
        this.receipts = receipts;
        this.reads = reads;
        this.words = words;
        this.editor = access.may(Right.EDIT_PAYMENTS);
        this.refunder = access.mayAsk(Right.REFUND);
        content.addClassName("section");
        add(waits, content);
        live.onChange(this, "payments", this::show);
        live.onChange(this, Approvals.TOPIC, this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            id = UUID.fromString(event.getRouteParameters().get("payment").orElse(""));
        } catch (IllegalArgumentException damaged) {
            throw new NotFound();
        }
        show();
    }

    private void show() {
        reads.together(this::read);
    }

    private void read() {
        var view = list.view(id);
        var payment = view.payment();
        title(words.money(payment.amount()));
        beside(new StatusBadge(getTranslation("payments.state." + PaymentColumns.key(payment)), PaymentGrid.tone(payment)));
        context(getTranslation("payments.page.context", getTranslation("payments.method." + payment.method()),
                words.dates().date(payment.receivedOn()), payment.customerName()));
        clearActions();
        if (payment.method() != PaymentMethod.CREDIT) {
            secondary(new Anchor(receipt(), AttachmentType.DOWNLOAD, getTranslation("payments.page.receipt")));
        }
        var waiting = approvals.about(id);
        waits.show(waiting, words);
        if (view.isRefundable()) {
            offer(view, !waiting.isEmpty());
        }
        var columns = new Div(allocations(view), new PaymentHistory(view, approved, words));
        columns.addClassName("columns");
        content.removeAll();
        content.add(strip(view), columns);
    }

    /** A refund that waits for a second person is not offered a second time. */
    private void offer(PaymentView view, boolean isAsked) {
        if (editor) {
            var allocate = new Button(getTranslation("payments.allocate"), clicked -> allocate(view));
            allocate.addThemeVariants(ButtonVariant.PRIMARY);
            primary(allocate);
        }
        if (refunder && !isAsked) {
            more(getTranslation("payments.refund"), () -> refunds.open(view, this::show));
        }
    }

    private DownloadHandler receipt() {
        return DownloadHandler.fromInputStream(request -> {
            var file = receipts.of(id);
            return new DownloadResponse(new ByteArrayInputStream(file.bytes()), file.fileName(), file.contentType(),
                    file.bytes().length);
        });
    }

    private SummaryStrip strip(PaymentView view) {
        var payment = view.payment();
        var strip = new SummaryStrip()
                .figure(getTranslation("payments.field.customer"), new KeyFigure(payment.customerName()), null,
                        CustomersNavigation.customer(payment.customer()))
                .figure(getTranslation("payments.field.credit"), words.figure(payment.unallocated()));
        if (payment.refunded().isPositive()) {
            strip.figure(getTranslation("payments.state.refunded"), words.figure(payment.refunded()));
        }
        return payment.reference().isBlank()
                ? strip : strip.figure(getTranslation("payments.field.reference"), payment.reference());
    }

    private Card allocations(PaymentView view) {
        var section = new Card(getTranslation("payments.page.allocations"));
        if (view.allocations().isEmpty()) {
            section.add(new Paragraph(getTranslation("payments.page.unallocated")));
        }
        view.allocations().forEach(allocated -> section.add(row(allocated)));
        return section;
    }

    private Div row(Allocated allocated) {
        var name = name(allocated);
        var row = new Div(allocated.name().isInvoice()
                ? new Anchor(ReceivablesNavigation.invoice(allocated.debt()), name) : new Span(name),
                new Span(words.money(allocated.amount())));
        row.addClassName("pay-line");
        if (editor) {
            var undo = new Button(getTranslation("ui.action.undo"), clicked -> undo(allocated));
            undo.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            undo.setAriaLabel(getTranslation("payments.page.undo", name));
            row.add(undo);
        }
        return row;
    }

    private String name(Allocated allocated) {
        return getTranslation(allocated.name().key(), allocated.name().number());
    }

    /** Can be taken back by the same means, so it does not ask. */
    private void undo(Allocated allocated) {
        payments.reverseAllocation(id, allocated.debt());
        show();
        Notices.undoable(getTranslation("payments.page.undone", name(allocated)), () -> {
            payments.allocate(id, List.of(new Share(allocated.debt(), allocated.amount())));
            show();
        });
    }

    private void allocate(PaymentView view) {
        var left = view.payment().unallocated();
        var fields = new ShareFields();
        fields.show(openItems.of(view.payment().customer()).stream()
                .filter(item -> item.open().currency().equals(left.currency())).toList());
        fields.propose(left);
        new FormDialog(getTranslation("payments.allocate"), fields, getTranslation("ui.action.save"), () -> {
            if (!fields.isWithin(left)) {
                return false;
            }
            payments.allocate(id, fields.chosen());
            show();
            return true;
        }).open();
    }
}
