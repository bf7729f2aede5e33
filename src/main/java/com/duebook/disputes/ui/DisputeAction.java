package com.duebook.disputes.ui;

import com.duebook.disputes.DisputeDetails;
import com.duebook.disputes.DisputeEnd;
import com.duebook.dualcontrol.Wish;
import com.duebook.dualcontrol.ui.ActionConfirmation;
import com.duebook.receivables.InvoiceView;
import com.duebook.receivables.ui.action.InvoiceAction;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.time.Today;
import com.duebook.ui.Notices;
import com.duebook.ui.Words;
import com.duebook.ui.place.Places;
import org.springframework.stereotype.Component;

/** Raises an objection to an invoice, or ends it. */
@Component
class DisputeAction implements InvoiceAction {

    private final ActionConfirmation confirmation;
    private final Access access;
    private final Today today;
    private final Words words;

    DisputeAction(ActionConfirmation confirmation, Access access, Today today, Words words) {
        this.confirmation = confirmation;
        this.access = access;
        this.today = today;
        this.words = words;
    }

    @Override
    public int order() {
        return Places.InvoiceActions.DISPUTE;
    }

    @Override
    public boolean leads() {
        return false;
    }

    @Override
    public String labelKey() {
        return "disputes.raise";
    }

    @Override
    public String labelKey(InvoiceView invoice) {
        return invoice.disputed() ? "disputes.end" : labelKey();
    }

    @Override
    public String command(InvoiceView invoice) {
        return invoice.disputed() ? "endDispute" : "dispute";
    }

    @Override
    public boolean isFor(InvoiceView invoice) {
        return invoice.isOpen() && access.mayAsk(Right.DISPUTE);
    }

    @Override
    public void run(InvoiceView invoice, Runnable done) {
        var asks = confirmation.asks(Right.DISPUTE, null);
        var title = words.get(labelKey(invoice));
        var hint = asks ? confirmation.hint() : "";
        var action = confirmation.action(asks, title);
        var dialog = invoice.disputed()
                ? new EndDialog(title, hint, action, words, end -> end(invoice, end, done))
                : new RaiseDialog(title, hint, action, today.date(), words, details -> raise(invoice, details, done));
        dialog.open();
    }

    private void raise(InvoiceView invoice, DisputeDetails details, Runnable done) {
        run(invoice, details, details.reason(), "disputes.raised", done);
    }

    private void end(InvoiceView invoice, DisputeEnd end, Runnable done) {
        run(invoice, end, end.note().isEmpty() ? words.get("disputes.state." + end.how()) : end.note(), "disputes.ended", done);
    }

    private void run(InvoiceView invoice, Object details, String reason, String saidKey, Runnable done) {
        confirmation.run(new Wish(Ids.next(), command(invoice), invoice.id(), details, reason), made -> {
            Notices.done(words.get(saidKey));
            done.run();
        });
    }
}
