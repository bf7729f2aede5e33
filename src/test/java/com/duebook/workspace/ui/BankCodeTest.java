package com.duebook.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.identity.factor.GivenApp;
import com.duebook.identity.factor.NewSecret;
import com.duebook.support.Phone;
import com.duebook.support.ScreenTest;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Role;
import com.duebook.ui.form.CodeField;
import com.duebook.workspace.Workspaces;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever has a second factor is asked for a code in the form of the bank details, and loses nothing by a wrong one. */
class BankCodeTest extends ScreenTest {

    private static final String IBAN = "DE89370400440532013000";

    @Autowired Workspaces settings;
    @Autowired ApplicationContext context;

    private Phone phone = Phone.typed(new NewSecret().text());

    @Override
    protected Role role() {
        return Role.OWNER;
    }

    @Override
    protected Actor reader() {
        var reader = super.reader();
        phone = GivenApp.to(Objects.requireNonNull(reader.id()), context);
        return reader;
    }

    @Test
    void asksForACodeAndKeepsTheFormWhenItIsWrong() {
        navigate(SettingsView.class);
        var account = $(TextField.class).withLabel("IBAN or account number").single();
        test(account).setValue("DE89370400440532013001");
        test($(Button.class).withText("Save").atIndex(3)).click();
        assertThat($(Dialog.class).exists()).as("what cannot be right is not worth a code").isFalse();

        test(account).setValue(IBAN);
        test($(Button.class).withText("Save").atIndex(3)).click();
        var code = $(CodeField.class).single();
        code.setValue(phone.code(clock.instant().plusSeconds(600)));
        test($(Button.class).withText("Confirm").single()).click();
        assertThat(code.isInvalid()).isTrue();
        assertThat(stored()).isNull();
        assertThat(account.getValue()).isEqualTo("DE89 3704 0044 0532 0130 00");

        code.setValue(phone.code(clock.instant()));
        test($(Button.class).withText("Confirm").single()).click();
        assertThat($(Dialog.class).exists()).isFalse();
        assertThat(stored()).isEqualTo(IBAN);
    }

    @Test
    void asksNothingWhereNothingWasChanged() {
        navigate(SettingsView.class);
        test($(Button.class).withText("Save").atIndex(3)).click();

        assertThat($(Dialog.class).exists()).isFalse();
    }

    private @Nullable String stored() {
        return workspaces.in(acme, settings::settings).bank().account();
    }
}
