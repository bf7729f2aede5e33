package com.duebook.approvals.ui;

import com.duebook.dualcontrol.ApprovalList;
import com.duebook.dualcontrol.ApprovalView;
import com.duebook.dualcontrol.Approvals;
import com.duebook.dualcontrol.RequestState;
import com.duebook.tenancy.Right;
import com.duebook.text.Listing;
import com.duebook.ui.EmptyState;
import com.duebook.ui.Live;
import com.duebook.ui.Needs;
import com.duebook.ui.Notices;
import com.duebook.ui.Page;
import com.duebook.ui.Words;
import com.duebook.ui.form.Confirm;
import com.duebook.ui.form.FormDialog;
import com.duebook.ui.place.Places;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;

/** What waits for a second person, and what became of it. */
@Route(ApprovalsView.PATH)
@Menu(title = "approvals.title", icon = "check-circle", order = Places.Menu.APPROVALS)
@Needs({Right.CREDIT, Right.WRITE_OFF, Right.REFUND, Right.EDIT_BANK, Right.DISPUTE})
class ApprovalsView extends Page {

    static final String PATH = "approvals";

    private final transient ApprovalList list;
    private final transient Approvals approvals;
    private final transient Words words;
    private final Div content = new Div();

    ApprovalsView(ApprovalList list, Approvals approvals, Words words, Live live) {
        super(I18NProvider.translate("approvals.title"));
        this.list = list;
        this.approvals = approvals;
        this.words = words;
        context(getTranslation("approvals.context"));
        content.addClassName("section");
        add(content);
        live.onChange(this, Approvals.TOPIC, this::show);
        show();
    }

    private void show() {
        content.removeAll();
        var waiting = list.waiting();
        var over = list.over();
        part("approvals.forYou", waiting.stream().filter(ApprovalView::decidable).toList());
        part("approvals.yours", waiting.stream().filter(ApprovalView::mine).toList());
        part("approvals.others", waiting.stream().filter(it -> !it.decidable() && !it.mine()).toList());
        part("approvals.over", over);
        if (waiting.isEmpty() && over.isEmpty()) {
            content.add(new EmptyState(getTranslation("approvals.empty"), getTranslation("approvals.emptyText")));
        }
    }

    private void part(String title, List<ApprovalView> requests) {
        if (!requests.isEmpty()) {
            content.add(new H2(getTranslation(title)));
            requests.forEach(request -> content.add(new RequestCard(request, words, this::approve, this::refuse, this::takeBack)));
        }
    }

    private void approve(ApprovalView request) {
        Confirm.ask(getTranslation("approvals.approve.ask"),
                Listing.of(List.of(RequestCard.title(request, words), request.label()), getLocale()),
                getTranslation("approvals.approve"), () -> {
                    if (approvals.approve(request.id()) == RequestState.OUTDATED) {
                        Notices.refused(getTranslation("dualcontrol.decided.OUTDATED"));
                    } else {
                        Notices.done(getTranslation("approvals.approved"));
                    }
                    show();
                });
    }

    private void refuse(ApprovalView request) {
        var why = new TextField(getTranslation("approvals.why"));
        why.setMaxLength(500);
        why.setWidthFull();
        why.setRequiredIndicatorVisible(true);
        new FormDialog(getTranslation("approvals.refuse.ask"), new Div(why), getTranslation("approvals.refuse"), () -> {
            why.setErrorMessage(getTranslation("ui.form.required"));
            why.setInvalid(why.getValue().isBlank());
            if (why.isInvalid()) {
                return false;
            }
            approvals.refuse(request.id(), why.getValue().strip());
            show();
            return true;
        }).open();
    }

    private void takeBack(ApprovalView request) {
        approvals.takeBack(request.id());
        Notices.done(getTranslation("approvals.takenBack"));
        show();
    }
}
