package com.duebook.workspace.ui;

import static com.duebook.workspace.ui.SettingsForm.typed;

import com.duebook.dualcontrol.Wish;
import com.duebook.dualcontrol.ui.ActionConfirmation;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import com.duebook.ui.form.CurrencyField;
import com.duebook.ui.form.FieldRefusals;
import com.duebook.ui.place.Places;
import com.duebook.workspace.BankDetails;
import com.duebook.workspace.WorkspaceSettings;
import com.duebook.workspace.Workspaces;
import com.duebook.workspace.ui.settings.SettingsSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Where customers send a transfer to. */
@org.springframework.stereotype.Component
class BankSection implements SettingsSection {

    private final Workspaces workspaces;
    private final ActionConfirmation door;
    private final Tenancy tenancy;

    BankSection(Workspaces workspaces, ActionConfirmation door, Tenancy tenancy) {
        this.workspaces = workspaces;
        this.door = door;
        this.tenancy = tenancy;
    }

    @Override
    public int order() {
        return Places.Settings.BANK;
    }

    @Override
    public String title() {
        return "workspace.settings.bank";
    }

    @Override
    public Component create() {
        var settings = workspaces.settings();
        var now = settings.bank();
        var country = settings.address().country();
        var form = new SettingsForm();
        var holder = form.text("bankHolder", now.holder());
        var account = form.text("bankAccount", now.shownAccount());
        var bic = form.text("bankBic", now.bic());
        var bank = form.text("bankName", now.bank());
        var currency = form.add("bankCurrency", new CurrencyField());
        now.currency(country).ifPresent(currency::setValue);
        currency.setHelperText(form.getTranslation("workspace.settings.bankCurrency.help"));
        Supplier<BankDetails> details = () -> details(typed(holder), typed(account), typed(bic), typed(bank), currency.getValue(), country);
        follow(account, currency, country);
        var refusals = refusals(account, bic);
        refusals.run(form, () -> Workspaces.check(now));
        judgeWhenLeft(form, refusals(account, bic), account, bic);
        var reason = form.text("bankReason", null);
        var asks = door.asks(Right.EDIT_BANK, null);
        reason.setVisible(asks);
        reason.setMaxLength(500);
        if (asks) {
            refusals.needed("dualcontrol.reason", reason);
            form.add(new Paragraph(door.hint()));
        }
        var edit = new SectionEdit[1];
        UnaryOperator<WorkspaceSettings> typed = stored -> stored.bank(details.get());
        Runnable save = () -> edit[0].save(typed);
        edit[0] = new SectionEdit(workspaces, form, BankSection::said, this::create,
                wanted -> isStored(wanted, reason.getValue().strip(), save));
        form.save(door.action(asks, form.getTranslation("ui.action.save")), () -> refusals.run(form, save));
        return form;
    }

    private static FieldRefusals refusals(TextField account, TextField bic) {
        return new FieldRefusals().at("workspace.settings.iban", account).at("workspace.settings.bic", bic);
    }

    /** What is right is shown as it is kept; what is wrong stays as it was typed. */
    private static void judgeWhenLeft(SettingsForm form, FieldRefusals refusals, TextField account, TextField bic) {
        for (var field : List.of(account, bic)) {
            field.addValueChangeListener(left -> {
                var given = new BankDetails(null, typed(account), typed(bic), null);
                account.setValue(Objects.requireNonNullElse(given.shownAccount(), ""));
                bic.setValue(Objects.requireNonNullElse(given.bic(), ""));
                refusals.run(form, () -> Workspaces.check(given));
            });
        }
    }

    /**
     * Other details go through the door that may ask somebody else; the same ones need nobody. A code is asked for once
     * they can be right, and then all is looked at again.
     */
    private boolean isStored(WorkspaceSettings settings, String reason, Runnable again) {
        if (settings.bank().equals(workspaces.settings().bank())) {
            return true;
        }
        if (door.wantsCode(Right.EDIT_BANK)) {
            Workspaces.check(settings);
            door.confirm(Right.EDIT_BANK, again);
            return false;
        }
        var isDone = new AtomicBoolean();
        door.run(new Wish(Ids.next(), "bank", tenancy.tenant(), settings.bank(), reason), made -> isDone.set(true));
        return isDone.get();
    }

    /** What the account's country says already is not said once more. */
    private static BankDetails details(@Nullable String holder, @Nullable String account, @Nullable String bic, @Nullable String bank,
            @Nullable Currency currency, String country) {
        var usual = new BankDetails(holder, account, bic, bank);
        return currency == null || usual.currency(country).filter(currency::equals).isPresent() ? usual
                : new BankDetails(holder, account, bic, bank, currency);
    }

    /** An account of another country is kept in its currency until somebody says otherwise. */
    private static void follow(TextField account, CurrencyField currency, String country) {
        account.addValueChangeListener(changed -> {
            var before = new BankDetails(null, changed.getOldValue(), null, null).currency(country);
            if (before.filter(it -> it.equals(currency.getValue())).isPresent()) {
                new BankDetails(null, changed.getValue(), null, null).currency(country).ifPresent(currency::setValue);
            }
        });
    }

    private static Map<String, Object> said(WorkspaceSettings settings) {
        var bank = settings.bank();
        return SettingsForm.said("bankHolder", bank.holder(), "bankAccount", bank.shownAccount(), "bankBic", bank.bic(),
                "bankName", bank.bank(),
                "bankCurrency", bank.currency(settings.address().country()).map(Currency::getCurrencyCode).orElse(""));
    }
}
