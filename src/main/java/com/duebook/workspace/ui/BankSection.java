package com.duebook.workspace.ui;

import static com.duebook.workspace.ui.SettingsForm.typed;

import com.duebook.ui.form.FieldRefusals;
import com.duebook.workspace.BankDetails;
import com.duebook.workspace.Workspaces;
import com.duebook.workspace.ui.settings.SettingsSection;
import com.vaadin.flow.component.Component;
import java.util.Map;

/** Where customers send a transfer to. */
@org.springframework.stereotype.Component
class BankSection implements SettingsSection {

    private final Workspaces workspaces;

    BankSection(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    public int order() {
        return 30;
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
        var account = form.text("bankAccount", now.account());
        var bic = form.text("bankBic", now.bic());
        var bank = form.text("bankName", now.bank());
        var refusals = new FieldRefusals().at("workspace.settings.iban", account).at("workspace.settings.bic", bic);
        refusals.run(form, () -> Workspaces.check(now));
        var edit = new SectionEdit(workspaces, form, settings -> said(settings.bank()), this::create);
        form.save(() -> refusals.run(form, () -> edit.save(stored -> stored.bank(
                new BankDetails(typed(holder), typed(account), typed(bic), typed(bank))))));
        return form;
    }

    private static Map<String, Object> said(BankDetails bank) {
        return SettingsForm.said("bankHolder", bank.holder(), "bankAccount", bank.account(), "bankBic", bank.bic(),
                "bankName", bank.bank());
    }
}
