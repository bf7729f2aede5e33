package com.duebook.credit.ui.file;

import com.duebook.credit.cover.CoverKind;
import com.duebook.credit.cover.CoverTexts;
import com.duebook.credit.cover.NewCover;
import com.duebook.credit.evidence.EvidenceFiles;
import com.duebook.credit.limit.LimitScope;
import com.duebook.dualcontrol.Wish;
import com.duebook.dualcontrol.ui.ActionConfirmation;
import com.duebook.money.Money;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.ui.Notices;
import com.duebook.ui.Words;
import com.duebook.ui.form.CurrencyField;
import com.duebook.ui.form.DateField;
import com.duebook.ui.form.FieldRefusals;
import com.duebook.ui.form.FormDialog;
import com.duebook.ui.form.MoneyField;
import com.duebook.ui.form.WholeField;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Currency;
import java.util.Objects;
import java.util.UUID;

/** A new guarantee, collateral or insured limit; asks somebody else where the rules of the workspace say so. */
class CoverDialog {

    private final UUID intention = Ids.next();
    private final UUID customer;
    private final transient ActionConfirmation confirmation;
    private final transient Words words;
    private final transient Runnable done;
    private final Select<CoverKind> kind = new Select<>();
    private final Select<LimitScope> scope = new Select<>();
    private final TextField giver = new TextField();
    private final TextField reference = new TextField();
    private final CurrencyField currency = new CurrencyField();
    private final MoneyField amount;
    private final WholeField percent = new WholeField();
    private final DateField from = new DateField();
    private final DateField to = new DateField();
    private final WholeField longestTerms = new WholeField();
    private final WholeField notifyDays = new WholeField();
    private final Checkbox discretionary = new Checkbox();
    private final TextField note = new TextField();
    private final EvidenceField file;
    private final FieldRefusals refusals = new FieldRefusals();
    private final FormDialog dialog;

    CoverDialog(UUID customer, EvidenceFiles files, Currency usual, ActionConfirmation confirmation,
            CoverTexts texts, Words words, Runnable done) {
        this.customer = customer;
        this.confirmation = confirmation;
        this.words = words;
        this.done = done;
        amount = new MoneyField(words.get("credit.cover.amount"), usual);
        file = new EvidenceField(files);
        var form = new FormLayout(kind, scope, giver, reference, currency, amount, percent, from, to, longestTerms, notifyDays,
                discretionary, note, file);
        form.setColspan(discretionary, 2);
        form.setColspan(note, 2);
        form.setColspan(file, 2);
        currency.setValue(usual);
        fields(texts);
        refusals.needed("credit.cover.refusal.giver", giver).at("credit.cover.refusal.reference", reference)
                .needed("credit.cover.refusal.amount", amount).needed("credit.cover.refusal.percent", percent)
                .needed("credit.cover.refusal.overlap", from).at("credit.cover.refusal.turned", to)
                .at("credit.cover.refusal.past", to).at("credit.cover.refusal.days", longestTerms)
                .at("credit.cover.refusal.note", note).at("rates.refusal", currency).at("credit.limit.refusal.notHead", scope);
        var asks = confirmation.asks(Right.DECIDE_CREDIT, null);
        if (asks) {
            note.setHelperText(confirmation.hint());
        }
        dialog = new FormDialog(words.get("credit.cover.new"), form, confirmation.action(asks, words.get("credit.cover.save")),
                () -> refusals.run(form, this::save));
    }

    void open() {
        dialog.open();
    }

    private void fields(CoverTexts texts) {
        kind.setLabel(words.get("credit.cover.kind"));
        kind.setItems(CoverKind.values());
        kind.setItemLabelGenerator(it -> texts.kind(it, words.locale()));
        kind.addValueChangeListener(chosen -> suit(chosen.getValue()));
        kind.setValue(CoverKind.INSURANCE);
        scope.setLabel(words.get("credit.limit.scope"));
        scope.setItems(LimitScope.values());
        scope.setItemLabelGenerator(it -> words.get("credit.limit.scope." + it));
        scope.setValue(LimitScope.CUSTOMER);
        giver.setMaxLength(NewCover.LONGEST_GIVER);
        reference.setMaxLength(NewCover.LONGEST_REFERENCE);
        currency.setLabel(words.get("receivables.field.currency"));
        currency.addValueChangeListener(chosen -> amount.setCurrency(chosen.getValue()));
        percent.addValueChangeListener(changed -> tellRaise());
        amount.addValueChangeListener(changed -> tellRaise());
        from.setLabel(words.get("credit.limit.fromDay"));
        from.setValue(words.dates().today());
        to.setLabel(words.get("credit.limit.toDay"));
        to.setHelperText(words.get("credit.limit.toDay.hint"));
        longestTerms.setLabel(words.get("credit.cover.longestTerms"));
        longestTerms.setMax(NewCover.MOST_DAYS);
        notifyDays.setLabel(words.get("credit.cover.notifyDays"));
        notifyDays.setMax(NewCover.MOST_DAYS);
        discretionary.setLabel(words.get("credit.cover.discretionary"));
        note.setLabel(words.get("credit.cover.note"));
        note.setMaxLength(NewCover.LONGEST_NOTE);
    }

    private void suit(CoverKind chosen) {
        var insured = chosen.isInsurance();
        giver.setLabel(words.get(insured ? "credit.cover.insurer" : "credit.cover.giver"));
        reference.setLabel(words.get(insured ? "credit.cover.policy" : "credit.cover.reference"));
        reference.setRequiredIndicatorVisible(insured);
        percent.setLabel(words.get(insured ? "credit.cover.covers" : "credit.cover.percent"));
        percent.setHelperText(insured ? "" : words.get("credit.cover.percent.hint"));
        percent.setValue(insured ? 90 : 100);
        longestTerms.setVisible(insured);
        notifyDays.setVisible(insured);
        discretionary.setVisible(insured);
    }

    private void tellRaise() {
        amount.setHelperText(amount.getValue() == null || percent.getValue() == null || !NewCover.isPercent(percent.getValue()) ? ""
                : words.get("credit.cover.raises", words.money(wanted().raises())));
    }

    private NewCover wanted() {
        var insured = kind.getValue().isInsurance();
        Money whole = Objects.requireNonNull(amount.getValue());
        return new NewCover(scope.getValue(), kind.getValue(), giver.getValue().strip(), reference.getValue().strip(), whole.currency(),
                whole.minor(), Objects.requireNonNull(percent.getValue()),
                Objects.requireNonNullElse(from.getValue(), words.dates().today()), to.getValue(),
                insured ? longestTerms.getValue() : null, insured ? notifyDays.getValue() : null,
                insured && discretionary.getValue(), note.getValue().strip(), file.kept());
    }

    private void save() {
        var wanted = wanted();
        var reason = wanted.note().isEmpty() ? wanted.giver() : wanted.note();
        confirmation.run(new Wish(intention, "creditCover", customer, wanted, reason), made -> {
            Notices.done(words.get("credit.cover.done"));
            done.run();
        });
        file.saved();
    }
}
