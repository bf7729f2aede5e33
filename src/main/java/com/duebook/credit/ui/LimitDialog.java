package com.duebook.credit.ui;

import com.duebook.credit.limit.CreditLimits;
import com.duebook.credit.limit.LimitKind;
import com.duebook.credit.limit.LimitScope;
import com.duebook.credit.limit.LimitTexts;
import com.duebook.credit.limit.LimitView;
import com.duebook.credit.limit.NewLimit;
import com.duebook.dualcontrol.Wish;
import com.duebook.dualcontrol.ui.ActionConfirmation;
import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.ui.Notices;
import com.duebook.ui.Words;
import com.duebook.ui.form.Confirm;
import com.duebook.ui.form.CurrencyField;
import com.duebook.ui.form.DateField;
import com.duebook.ui.form.FieldRefusals;
import com.duebook.ui.form.FormDialog;
import com.duebook.ui.form.MoneyField;
import com.duebook.ui.form.Required;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new limit of a customer, or of the group that it heads; asks somebody else where the rules of the workspace say so. */
class LimitDialog {

    private final UUID intention = Ids.next();
    private final UUID customer;
    private final transient CreditLimits limits;
    private final transient List<LimitView> seen;
    private final transient LimitTexts texts;
    private final transient ActionConfirmation confirmation;
    private final transient Words words;
    private final transient Runnable done;
    private final Select<LimitScope> scope = new Select<>();
    private final Select<LimitKind> kind = new Select<>();
    private final CurrencyField currency = new CurrencyField();
    private final MoneyField amount;
    private final Checkbox unlimited = new Checkbox();
    private final DateField from = new DateField();
    private final DateField to = new DateField();
    private final TextField reason = new TextField();
    private final FieldRefusals refusals = new FieldRefusals();
    private final FormDialog dialog;

    LimitDialog(UUID customer, CreditLimits limits, LimitTexts texts, ActionConfirmation confirmation, Words words, Runnable done) {
        this.customer = customer;
        this.limits = limits;
        this.seen = limits.history(customer);
        this.texts = texts;
        this.confirmation = confirmation;
        this.words = words;
        this.done = done;
        this.amount = new MoneyField(words.get("credit.limit.column.amount"));
        var form = new FormLayout(scope, kind, currency, amount, unlimited, from, to, reason);
        form.setColspan(unlimited, 2);
        form.setColspan(reason, 2);
        fields(limits.ownCurrency());
        refusals.needed("credit.limit.refusal.reason", reason).at("credit.limit.refusal.amount", amount)
                .at("credit.limit.refusal.until", to).at("credit.limit.refusal.over", to)
                .at("credit.limit.refusal.overlap", from).at("credit.limit.refusal.nothingToRaise", from)
                .at("credit.limit.refusal.notHead", scope).at("rates.refusal", currency);
        var asks = confirmation.asks(Right.DECIDE_CREDIT, null);
        if (asks) {
            reason.setHelperText(confirmation.hint());
        }
        dialog = new FormDialog(words.get("credit.limit.set"), form, confirmation.action(asks, words.get("credit.limit.set")),
                () -> isComplete() && save(form));
    }

    /** A limit that comes to an end in place of one that would have run on leaves none behind it. */
    private boolean save(FormLayout form) {
        var cut = outlasting();
        if (cut.isEmpty()) {
            return refusals.run(form, this::save);
        }
        Confirm.ask(words.get("credit.limit.cut.title"),
                words.get("credit.limit.cut.text", texts.amount(cut.get().amount(), words.locale()), words.dates().date(to.getValue())),
                words.get("credit.limit.set"), () -> {
                    if (refusals.run(form, this::save)) {
                        dialog.close();
                    }
                });
        return false;
    }

    private Optional<LimitView> outlasting() {
        var last = to.getValue();
        return last == null ? Optional.empty()
                : seen.stream().filter(LimitView::isCurrent)
                        .filter(limit -> limit.scope() == scope.getValue() && limit.kind() == kind.getValue())
                        .filter(limit -> limit.to() == null || limit.to().isAfter(last))
                        .findFirst();
    }

    private boolean isComplete() {
        var lacks = !unlimited.getValue() && amount.isEmpty();
        amount.setErrorMessage(words.get("ui.form.required"));
        amount.setInvalid(lacks);
        return !lacks;
    }

    /** Filled in with what is proposed. */
    LimitDialog with(Money proposed, String why) {
        currency.setValue(proposed.currency());
        amount.setValue(proposed);
        reason.setValue(why);
        return this;
    }

    void open() {
        dialog.open();
    }

    private void fields(Currency usual) {
        scope.setLabel(words.get("credit.limit.scope"));
        scope.setItems(LimitScope.values());
        scope.setItemLabelGenerator(it -> words.get("credit.limit.scope." + it));
        scope.setValue(LimitScope.CUSTOMER);
        kind.setLabel(words.get("credit.limit.column.kind"));
        kind.setItems(Arrays.stream(LimitKind.values()).filter(it -> !it.isCover()).toList());
        kind.setItemLabelGenerator(it -> words.get("credit.limit.kind.CUSTOMER." + it));
        kind.setValue(LimitKind.OWN);
        kind.addValueChangeListener(chosen -> showUnlimited());
        currency.setLabel(words.get("receivables.field.currency"));
        currency.setValue(usual);
        currency.addValueChangeListener(chosen -> amount.setCurrency(chosen.getValue()));
        amount.setCurrency(usual);
        amount.setHelperText(words.get("credit.limit.amount.hint"));
        unlimited.setLabel(words.get("credit.limit.unlimited"));
        unlimited.addValueChangeListener(chosen -> {
            amount.setEnabled(!chosen.getValue());
            Required.mark(amount, !chosen.getValue());
        });
        Required.mark(amount, true);
        from.setLabel(words.get("credit.limit.fromDay"));
        from.setValue(words.dates().today());
        to.setLabel(words.get("credit.limit.toDay"));
        to.setHelperText(words.get("credit.limit.toDay.hint"));
        reason.setLabel(words.get("credit.limit.column.reason"));
        reason.setMaxLength(NewLimit.LONGEST);
    }

    private void showUnlimited() {
        unlimited.setVisible(kind.getValue() == LimitKind.OWN);
        if (!unlimited.isVisible()) {
            unlimited.setValue(false);
        }
    }

    /** What somebody else set meanwhile is not replaced without a word. */
    private void save() {
        if (!limits.history(customer).equals(seen)) {
            throw new Refusal("credit.limit.refusal.meanwhile");
        }
        var wanted = new NewLimit(scope.getValue(), kind.getValue(), Objects.requireNonNull(currency.getValue()), minor(),
                Objects.requireNonNullElse(from.getValue(), words.dates().today()), to.getValue(), reason.getValue().strip(), true);
        confirmation.run(new Wish(intention, "creditLimit", customer, wanted, wanted.reason()), made -> {
            Notices.done(words.get("credit.limit.done"));
            done.run();
        });
    }

    /** An empty field is no amount, which is refused, and not unlimited. */
    private @Nullable Long minor() {
        if (unlimited.getValue()) {
            return null;
        }
        var typed = amount.getValue();
        return typed == null ? Long.valueOf(-1) : Long.valueOf(typed.minor());
    }
}
