package com.duebook.credit.ui.file;

import com.duebook.credit.evidence.EvidenceFiles;
import com.duebook.credit.statement.BalanceSheet;
import com.duebook.credit.statement.CreditStatements;
import com.duebook.credit.statement.SheetLine;
import com.duebook.credit.statement.StatementView;
import com.duebook.ui.Notices;
import com.duebook.ui.Words;
import com.duebook.ui.form.CurrencyField;
import com.duebook.ui.form.DateField;
import com.duebook.ui.form.FieldRefusals;
import com.duebook.ui.form.FormDialog;
import com.duebook.ui.form.MoneyField;
import com.duebook.ui.form.Required;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One balance sheet, new or corrected. */
class StatementDialog {

    private final UUID customer;
    private final transient @Nullable StatementView before;
    private final transient CreditStatements statements;
    private final transient Words words;
    private final transient Runnable done;
    private final DateField yearEnd = new DateField();
    private final CurrencyField currency = new CurrencyField();
    private final Map<SheetLine, MoneyField> lines = new EnumMap<>(SheetLine.class);
    private final TextField source = new TextField();
    private final EvidenceField file;
    private final FieldRefusals refusals = new FieldRefusals();
    private final FormDialog dialog;

    /** @param before what is corrected; null for a new one */
    StatementDialog(UUID customer, @Nullable StatementView before, CreditStatements statements, EvidenceFiles files, Currency usual,
            Words words, Runnable done) {
        this.customer = customer;
        this.before = before;
        this.statements = statements;
        this.words = words;
        this.done = done;
        file = new EvidenceField(files);
        var form = new FormLayout(yearEnd, currency);
        fields(usual);
        for (var line : SheetLine.values()) {
            form.add(line(line, usual));
        }
        form.add(source, file);
        form.setColspan(source, 2);
        form.setColspan(file, 2);
        refusals.needed("credit.statement.refusal.yearEnd", yearEnd).at("credit.statement.refusal.there", yearEnd)
                .needed("credit.statement.refusal.source", source);
        if (before != null) {
            show(before);
        }
        dialog = new FormDialog(words.get(before == null ? "credit.statement.new" : "credit.statement.change.title"), form,
                words.get("credit.statement.save"), () -> refusals.run(form, this::save));
    }

    void open() {
        dialog.open();
    }

    private void fields(Currency usual) {
        yearEnd.setLabel(words.get("credit.statement.yearEnd"));
        yearEnd.setMax(words.dates().today());
        yearEnd.setLocale(words.locale());
        currency.setLabel(words.get("receivables.field.currency"));
        currency.setValue(usual);
        currency.addValueChangeListener(chosen -> lines.values().forEach(field -> field.setCurrency(chosen.getValue())));
        source.setLabel(words.get("credit.statement.source"));
        source.setHelperText(words.get("credit.statement.source.hint"));
        source.setMaxLength(CreditStatements.LONGEST_SOURCE);
    }

    private MoneyField line(SheetLine line, Currency usual) {
        var field = new MoneyField(words.get("credit.statement.line." + line), usual);
        lines.put(line, field);
        for (var kind : new String[] {"missing", "amount", "part"}) {
            refusals.at("credit.statement.refusal." + kind + "." + line, field);
        }
        if (line == SheetLine.TOTAL_ASSETS) {
            refusals.at("credit.statement.refusal.sum", field);
        } else if (line == SheetLine.CASH) {
            refusals.at("credit.statement.refusal.part.LIQUID", field);
        }
        Required.mark(field, line.isNeeded());
        return field;
    }

    private void show(StatementView known) {
        yearEnd.setValue(known.sheet().yearEnd());
        currency.setValue(known.sheet().currency());
        lines.forEach((line, field) -> {
            var amount = known.sheet().of(line);
            if (amount != null) {
                field.setValue(amount);
            }
        });
        source.setValue(known.source());
    }

    private void save() {
        var told = new EnumMap<SheetLine, Long>(SheetLine.class);
        lines.forEach((line, field) -> {
            var amount = field.getValue();
            if (amount != null) {
                told.put(line, amount.minor());
            }
        });
        var kept = file.kept();
        statements.record(customer, before == null ? null : before.id(),
                new BalanceSheet(yearEnd.getValue(), Objects.requireNonNull(currency.getValue()), told), source.getValue().strip(),
                kept != null || before == null ? kept : before.file());
        file.saved();
        Notices.done(words.get("credit.statement.done"));
        done.run();
    }
}
