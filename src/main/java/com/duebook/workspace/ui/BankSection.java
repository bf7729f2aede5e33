package com.duebook.workspace.ui;

import static com.duebook.workspace.ui.SettingsForm.typed;

import com.duebook.dualcontrol.Wish;
import com.duebook.dualcontrol.ui.ActionConfirmation;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import com.duebook.ui.form.FieldRefusals;
import com.duebook.ui.place.Places;
import com.duebook.workspace.BankDetails;
import com.duebook.workspace.WorkspaceSettings;
import com.duebook.workspace.Workspaces;
import com.duebook.workspace.ui.settings.SettingsSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;

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
        var now = workspaces.settings().bank();
        var form = new SettingsForm();
        var holder = form.text("bankHolder", now.holder());
        var account = form.text("bankAccount", now.shownAccount());
        var bic = form.text("bankBic", now.bic());
        var bank = form.text("bankName", now.bank());
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
        UnaryOperator<WorkspaceSettings> typed = stored -> stored.bank(
                new BankDetails(typed(holder), typed(account), typed(bic), typed(bank)));
        Runnable save = () -> edit[0].save(typed);
        edit[0] = new SectionEdit(workspaces, form, settings -> said(settings.bank()), this::create,
                settings -> isStored(settings, reason.getValue().strip(), save));
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

    private static Map<String, Object> said(BankDetails bank) {
        return SettingsForm.said("bankHolder", bank.holder(), "bankAccount", bank.shownAccount(), "bankBic", bank.bic(),
                "bankName", bank.bank());
    }
}
