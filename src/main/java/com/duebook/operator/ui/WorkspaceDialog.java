package com.duebook.operator.ui;

import com.duebook.operator.OperatorDesk;
import com.duebook.operator.WorkspaceHealth;
import com.duebook.operator.WorkspaceOverview;
import com.duebook.ui.Dates;
import com.duebook.ui.Notices;
import com.duebook.ui.StatusBadge;
import com.duebook.ui.form.FieldRefusals;
import com.duebook.ui.form.FormDialog;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;

/** One workspace's figures, and what an operator can do about it. */
class WorkspaceDialog extends Dialog {

    private final UUID workspace;
    private final transient WorkspaceOverview overview;
    private final transient OperatorDesk desk;
    private final transient Dates dates;
    private final transient Runnable changed;
    private final Div body = new Div();

    WorkspaceDialog(UUID workspace, WorkspaceOverview overview, OperatorDesk desk, Dates dates, Runnable changed) {
        this.workspace = workspace;
        this.overview = overview;
        this.desk = desk;
        this.dates = dates;
        this.changed = changed;
        setWidth("min(40rem, 96vw)");
        body.addClassName("section");
        add(body);
        show();
    }

    private void show() {
        var row = overview.one(workspace);
        setHeaderTitle(row.name());
        body.removeAll();
        body.add(new Div(new StatusBadge(
                getTranslation("operator.health." + WorkspacesView.word(row)), WorkspacesView.tone(row))), figures(row));
        getFooter().removeAll();
        getFooter().add(new Button(getTranslation("operator.measure"), clicked -> {
            desk.measure(workspace);
            again();
        }), row.suspendedAt() == null ? suspend(row) : resume(row),
                new Button(getTranslation("ui.action.close"), clicked -> close()));
    }

    private DescriptionList figures(WorkspaceHealth row) {
        var list = new DescriptionList();
        list.addClassName("facts");
        fact(list, "opened", dates.moment(row.createdAt()));
        fact(list, "members", number(row.members()));
        fact(list, "customers", number(row.customers()));
        fact(list, "invoices", number(row.invoices()));
        fact(list, "open", number(row.openItems()));
        fact(list, "mails", number(row.mails()));
        fact(list, "failedMails", number(row.failedMails()));
        fact(list, "parked", number(row.parked()));
        fact(list, "documents", getTranslation("operator.documents", row.documents(),
                String.format(getLocale(), "%,.1f", row.documentBytes() / 1_000_000.0)));
        fact(list, "deeds", number(row.deeds()));
        fact(list, "stripe", getTranslation("operator.stripe." + (row.stripe() == null ? "NONE" : row.stripe())));
        fact(list, "night", row.nightDoneOn() == null ? "–" : dates.near(row.nightDoneOn()));
        fact(list, "lastDeed", row.lastDeedAt() == null ? "–" : dates.moment(row.lastDeedAt()));
        fact(list, "measured", row.measuredAt() == null
                ? getTranslation("operator.neverMeasured") : dates.moment(row.measuredAt()));
        if (row.suspendedAt() != null) {
            fact(list, "suspended", dates.moment(row.suspendedAt()));
        }
        return list;
    }

    private void fact(DescriptionList list, String key, String value) {
        list.add(new DescriptionList.Term(getTranslation("operator.column." + key)),
                new DescriptionList.Description(value));
    }

    private String number(long number) {
        return String.format(getLocale(), "%,d", number);
    }

    private Button suspend(WorkspaceHealth row) {
        var button = new Button(getTranslation("operator.suspend"), clicked -> ask("operator.suspend", row, reason -> {
            desk.suspend(workspace, reason);
            Notices.done(getTranslation("operator.suspended", row.name()));
        }).dangerous().open());
        button.addThemeVariants(ButtonVariant.ERROR);
        return button;
    }

    private Button resume(WorkspaceHealth row) {
        var button = new Button(getTranslation("operator.resume"), clicked -> ask("operator.resume", row, reason -> {
            desk.resume(workspace, reason);
            Notices.done(getTranslation("operator.resumed", row.name()));
        }).open());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private interface Deed {

        void because(String reason);
    }

    private FormDialog ask(String key, WorkspaceHealth row, Deed deed) {
        var reason = new TextArea(getTranslation("operator.reason.label"));
        reason.setWidthFull();
        reason.setMaxLength(500);
        var form = new Div(new Paragraph(getTranslation(key + ".text", row.name())), reason);
        form.addClassName("section");
        var refusals = new FieldRefusals().needed("operator.reason", reason);
        return new FormDialog(getTranslation(key + ".title", row.name()), form, getTranslation(key),
                () -> refusals.run(this, () -> {
                    deed.because(reason.getValue());
                    again();
                }));
    }

    private void again() {
        show();
        changed.run();
    }
}
