package com.duebook.credit.ui.file;

import com.duebook.credit.evidence.EvidenceFiles;
import com.duebook.credit.report.AgencyScore;
import com.duebook.credit.report.CreditReports;
import com.duebook.credit.report.NewReport;
import com.duebook.tenancy.Ids;
import com.duebook.ui.Notices;
import com.duebook.ui.Words;
import com.duebook.ui.form.CurrencyField;
import com.duebook.ui.form.DateField;
import com.duebook.ui.form.FieldRefusals;
import com.duebook.ui.form.FormDialog;
import com.duebook.ui.form.MoneyField;
import com.duebook.ui.form.WholeField;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Currency;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a report says, and the report itself. */
class ReportDialog {

    /** Whether insolvency proceedings are told of. */
    private enum Told { UNTOLD, NO, YES }

    private final UUID intention = Ids.next();
    private final transient Words words;
    private final TextField agency = new TextField();
    private final DateField day = new DateField();
    private final WholeField score = new WholeField();
    private final WholeField worst = new WholeField();
    private final WholeField best = new WholeField();
    private final CurrencyField currency = new CurrencyField();
    private final MoneyField limit;
    private final WholeField cases = new WholeField();
    private final Select<Told> insolvency = new Select<>();
    private final TextField note = new TextField();
    private final EvidenceField file;
    private final FormDialog dialog;

    ReportDialog(UUID customer, CreditReports reports, EvidenceFiles files, Currency usual, Words words, Runnable done) {
        this.words = words;
        limit = new MoneyField(words.get("credit.report.limit"), usual);
        file = new EvidenceField(files);
        fields(usual);
        var form = new FormLayout(agency, day, score, worst, best, cases, currency, limit, insolvency, note, file);
        form.setColspan(file, 2);
        var refusals = new FieldRefusals().needed("credit.report.refusal.agency", agency).needed("credit.report.refusal.day", day)
                .at("credit.report.refusal.scale", best).at("credit.report.refusal.score", score)
                .at("credit.report.refusal.limit", limit).at("credit.report.refusal.cases", cases)
                .at("credit.report.refusal.empty", note).at("credit.report.refusal.note", note);
        dialog = new FormDialog(words.get("credit.report.new"), form, words.get("credit.report.save"),
                () -> refusals.run(form, () -> {
                    reports.record(intention, customer, report());
                    file.saved();
                    Notices.done(words.get("credit.report.done"));
                    done.run();
                }));
    }

    void open() {
        dialog.open();
    }

    private void fields(Currency usual) {
        agency.setLabel(words.get("credit.report.agency"));
        agency.setMaxLength(NewReport.LONGEST_AGENCY);
        day.setLabel(words.get("credit.report.day"));
        day.setValue(words.dates().today());
        score.setLabel(words.get("credit.report.column.score"));
        worst.setLabel(words.get("credit.report.worst"));
        worst.setHelperText(words.get("credit.report.scale.hint"));
        worst.setValue(0);
        best.setLabel(words.get("credit.report.best"));
        best.setValue(100);
        cases.setLabel(words.get("credit.report.courtCases"));
        currency.setLabel(words.get("receivables.field.currency"));
        currency.setValue(usual);
        currency.addValueChangeListener(chosen -> limit.setCurrency(chosen.getValue()));
        insolvency.setLabel(words.get("credit.report.insolvency"));
        insolvency.setItems(Told.values());
        insolvency.setItemLabelGenerator(it -> words.get("credit.report.told." + it));
        insolvency.setValue(Told.UNTOLD);
        note.setLabel(words.get("credit.report.note"));
        note.setMaxLength(NewReport.LONGEST_NOTE);
    }

    private NewReport report() {
        var told = insolvency.getValue();
        return new NewReport(agency.getValue().strip(), day.getValue(), scored(), limit.getValue(), cases.getValue(),
                told == Told.UNTOLD ? null : Boolean.valueOf(told == Told.YES), note.getValue().strip(), file.kept());
    }

    private @Nullable AgencyScore scored() {
        var number = score.getValue();
        return number == null ? null : new AgencyScore(number, Objects.requireNonNullElse(worst.getValue(), 0),
                Objects.requireNonNullElse(best.getValue(), 0));
    }
}
