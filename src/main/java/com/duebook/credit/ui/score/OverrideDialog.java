package com.duebook.credit.ui.score;

import com.duebook.credit.score.AssessmentView;
import com.duebook.credit.score.ClassOverrides;
import com.duebook.credit.score.ScoreClass;
import com.duebook.credit.score.override.NewOverride;
import com.duebook.dualcontrol.Wish;
import com.duebook.dualcontrol.ui.ActionConfirmation;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.ui.Notices;
import com.duebook.ui.Words;
import com.duebook.ui.form.DateField;
import com.duebook.ui.form.FieldRefusals;
import com.duebook.ui.form.FormDialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;

/** Sets a customer's class by hand; asks somebody else where the rules of the workspace say so. */
class OverrideDialog {

    private static final int USUAL_MONTHS = 3;

    private final UUID intention = Ids.next();
    private final FormDialog dialog;

    OverrideDialog(UUID customer, AssessmentView view, ActionConfirmation confirmation, Words words, Runnable done) {
        var name = new Select<String>();
        name.setLabel(words.get("facts.CREDIT_CLASS"));
        name.setItems(view.version().card().classes().stream().map(ScoreClass::name).toList());
        var today = words.dates().today();
        var to = new DateField(words.get("credit.limit.toDay"));
        to.setMin(today);
        to.setMax(today.plusYears(1));
        to.setValue(today.plusMonths(USUAL_MONTHS));
        var reason = new TextField(words.get("credit.limit.column.reason"));
        reason.setMaxLength(ClassOverrides.LONGEST_REASON);
        var about = new Paragraph(words.get("credit.score.override.about", view.now().score(),
                view.now().withheld() ? words.get("credit.score.withheld") : view.now().className()));
        var form = new FormLayout(about, name, to, reason);
        form.setColspan(about, 2);
        form.setColspan(reason, 2);
        var refusals = new FieldRefusals().needed("credit.score.refusal.noClass", name).needed("credit.score.refusal.until", to)
                .needed("credit.score.refusal.reason", reason);
        var asks = confirmation.asks(Right.DECIDE_CREDIT, null);
        if (asks) {
            reason.setHelperText(confirmation.hint());
        }
        dialog = new FormDialog(words.get("credit.score.override.title"), form,
                confirmation.action(asks, words.get("credit.score.override.title")), () -> refusals.run(form, () -> {
                    var wanted = new NewOverride(name.getValue(), reason.getValue().strip(), to.getValue());
                    confirmation.run(new Wish(intention, "creditClass", customer, wanted, wanted.reason()), made -> {
                        Notices.done(words.get("credit.score.override.done", wanted.className()));
                        done.run();
                    });
                }));
    }

    void open() {
        dialog.open();
    }
}
