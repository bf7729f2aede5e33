package com.duebook.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.identity.passkey.GivenPasskey;
import com.duebook.support.ScreenTest;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Role;
import com.duebook.ui.form.CodeField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever has a passkey and no app is asked for the passkey: a code they could never show. */
class BankPasskeyTest extends ScreenTest {

    @Autowired ApplicationContext context;

    @Override
    protected Role role() {
        return Role.OWNER;
    }

    @Override
    protected Actor reader() {
        var reader = super.reader();
        GivenPasskey.to(Objects.requireNonNull(reader.id()), context);
        return reader;
    }

    @Test
    void asksForWhatTheyHave() {
        navigate(SettingsView.class);
        test($(TextField.class).withLabel("IBAN or account number").single()).setValue("DE89370400440532013000");
        test($(Button.class).withText("Save").atIndex(3)).click();

        assertThat($(Dialog.class).exists()).isTrue();
        assertThat($(CodeField.class).exists()).isFalse();
        assertThat($(Button.class).withText("Use a passkey").exists()).isTrue();
    }
}
