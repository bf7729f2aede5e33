package com.duebook.credit.ui.hold;

import com.duebook.credit.hold.HoldView;
import com.duebook.credit.hold.HoldView.Standing;
import com.duebook.credit.hold.Holds;
import com.duebook.credit.hold.NewUnlock;
import com.duebook.credit.limit.LimitScope;
import com.duebook.credit.ui.hold.StopDialog.ScopeSelect;
import com.duebook.dualcontrol.Wish;
import com.duebook.dualcontrol.ui.ActionConfirmation;
import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.ui.Notices;
import com.duebook.ui.Words;
import com.duebook.ui.form.DateField;
import com.duebook.ui.form.FieldRefusals;
import com.duebook.ui.form.FormDialog;
import com.duebook.ui.form.MoneyField;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How much more a held customer may have until a day; asks somebody else where the rules of the workspace say so. */
class UnlockDialog {

    private final UUID intention = Ids.next();
    private final UUID customer;
    private final transient HoldView seen;
    private final transient List<Standing> held;
    private final transient Holds holds;
    private final transient ActionConfirmation confirmation;
    private final Currency usual;
    private final transient Words words;
    private final transient Runnable done;
    private final Select<LimitScope> scope;
    private final MoneyField amount;
    private final DateField until;
    private final TextField reason;
    private final FormDialog dialog;

    /** @param usual in which it is where there is no limit */
    UnlockDialog(UUID customer, HoldView seen, List<Standing> held, Holds holds, ActionConfirmation confirmation, Currency usual,
            Words words, Runnable done) {
        this.customer = customer;
        this.seen = seen;
        this.held = held;
        this.holds = holds;
        this.confirmation = confirmation;
        this.usual = usual;
        this.words = words;
        this.done = done;
        scope = ScopeSelect.of(held, words);
        amount = new MoneyField(words.get("credit.hold.unlock.amount"), currency());
        until = new DateField(words.get("credit.hold.unlock.until"));
        reason = new TextField(words.get("credit.hold.reason"));
        fields();
        var about = new Paragraph(words.get("credit.hold.unlock.about"));
        var form = new FormLayout(about, scope, amount, until, reason);
        form.setColspan(about, 2);
        form.setColspan(scope, 2);
        form.setColspan(reason, 2);
        var refusals = new FieldRefusals().needed("credit.hold.refusal.amount", amount).needed("credit.hold.refusal.until", until)
                .at("rates.refusal", amount).needed("credit.hold.refusal", reason).at("dualcontrol", reason);
        dialog = new FormDialog(words.get("credit.hold.unlock.title"), form,
                confirmation.action(confirmation.asks(Right.DECIDE_CREDIT, null), words.get("credit.hold.unlock.title")),
                () -> refusals.run(form, this::save));
        hint();
    }

    void open() {
        dialog.open();
    }

    private void fields() {
        scope.addValueChangeListener(chosen -> {
            amount.setCurrency(currency());
            hint();
        });
        amount.addValueChangeListener(typed -> hint());
        var today = words.dates().today();
        until.setMin(today);
        until.setMax(today.plusYears(1));
        until.setValue(today);
        until.setHelperText(words.get("credit.hold.unlock.until.hint"));
        reason.setMaxLength(NewUnlock.LONGEST);
    }

    /** What may be used in all then, and whether somebody else has to confirm that. */
    private void hint() {
        var limit = standing().limit();
        var more = amount.getValue();
        if (limit == null) {
            amount.setHelperText("");
            askedFor(null);
        } else if (more == null || !more.currency().equals(limit.used().currency())) {
            amount.setHelperText(words.get("credit.hold.unlock.used", words.money(limit.used())));
            askedFor(null);
        } else {
            var ceiling = limit.used().plus(more);
            amount.setHelperText(words.get("credit.hold.unlock.ceiling", words.money(limit.used()), words.money(ceiling)));
            askedFor(ceiling);
        }
    }

    private void askedFor(@Nullable Money ceiling) {
        reason.setHelperText(confirmation.asks(Right.DECIDE_CREDIT, ceiling) ? confirmation.hint() : "");
    }

    private Standing standing() {
        return held.stream().filter(it -> it.scope() == scope.getValue()).findFirst().orElseThrow();
    }

    private Currency currency() {
        var limit = standing().limit();
        return limit == null ? usual : limit.limit().currency();
    }

    /** What somebody else decided meanwhile is not replaced without a word. */
    private void save() {
        if (!holds.of(customer).history().equals(seen.history())) {
            throw new Refusal("credit.hold.refusal.meanwhile");
        }
        var wanted = new NewUnlock(scope.getValue(), given(amount.getValue()), until.getValue(), reason.getValue().strip());
        confirmation.run(new Wish(intention, "creditUnlock", customer, wanted, wanted.reason()), made -> {
            Notices.done(words.get("credit.hold.unlock.done"));
            done.run();
        });
    }

    private static Money given(@Nullable Money amount) {
        return Objects.requireNonNull(amount);
    }
}
