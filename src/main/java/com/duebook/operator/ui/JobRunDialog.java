package com.duebook.operator.ui;

import com.duebook.operator.JobRun.Stage;
import com.duebook.operator.JobRun;
import com.duebook.operator.OperatorDesk;
import com.duebook.problem.Refusal;
import com.duebook.ui.Notices;
import com.duebook.ui.form.FieldRefusals;
import com.duebook.ui.form.FormDialog;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

/** One job with the whole of its last error, and what an operator can do about it. */
class JobRunDialog extends Dialog {

    private final transient JobRun run;
    private final JobRunList list;
    private final transient OperatorDesk desk;
    private final DescriptionList facts = new DescriptionList();

    JobRunDialog(JobRun run, JobRunList list, OperatorDesk desk) {
        this.run = run;
        this.list = list;
        this.desk = desk;
        setHeaderTitle(list.kind(run));
        setWidth("min(40rem, 96vw)");
        facts.addClassName("facts");
        fact("operator.name", list.workspace(run));
        fact("operator.run.stage", list.stage(run.stage()));
        fact("operator.run.progress", list.progress(run));
        fact("operator.run.begun", list.begun(run));
        fact("operator.run.tries", String.valueOf(run.tries()));
        fact("operator.work.error", run.failure() == null ? "–" : run.failure());
        add(facts);
        if (run.stage() != Stage.DONE) {
            getFooter().add(delete());
        }
        getFooter().add(new Button(getTranslation("ui.action.close"), clicked -> close()));
        if (run.stage() == Stage.FAILED || run.stage() == Stage.LATER) {
            getFooter().add(again());
        }
    }

    private void fact(String key, String value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }

    private Button again() {
        var button = new Button(getTranslation("operator.tryAgain"), clicked -> {
            try {
                desk.tryAgain(run);
                Notices.done(getTranslation("operator.triedAgain"));
            } catch (Refusal refusal) {
                Notices.refused(getTranslation(refusal.key(), refusal.arguments()));
            }
            leave();
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Button delete() {
        var button = new Button(getTranslation("operator.delete"), clicked -> because().dangerous().open());
        button.addThemeVariants(ButtonVariant.ERROR);
        return button;
    }

    private FormDialog because() {
        var reason = new TextArea(getTranslation("operator.reason.label"));
        reason.setWidthFull();
        reason.setMaxLength(500);
        var form = new Div(new Paragraph(getTranslation("operator.delete.text")), reason);
        form.addClassName("section");
        var refusals = new FieldRefusals().needed("operator.reason", reason);
        return new FormDialog(getTranslation("operator.delete.title"), form, getTranslation("operator.delete"),
                () -> refusals.run(this, () -> {
                    desk.delete(run, reason.getValue());
                    Notices.done(getTranslation("operator.deleted"));
                    leave();
                }));
    }

    private void leave() {
        close();
        list.read();
    }
}
