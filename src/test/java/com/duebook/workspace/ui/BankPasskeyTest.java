package com.duebook.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.dualcontrol.ApprovalRules;
import com.duebook.dualcontrol.Rule;
import com.duebook.dualcontrol.RuleBook;
import com.duebook.identity.factor.GivenApp;
import com.duebook.identity.passkey.GivenPasskey;
import com.duebook.support.ScreenTest;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Confirmation.Kind;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.Tenancy;
import com.duebook.ui.form.CodeField;
import com.duebook.workspace.Workspaces;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever has a passkey and no app is asked for the passkey: a code they could never show. */
class BankPasskeyTest extends ScreenTest {

    private static final String IBAN = "DE89370400440532013000";

    @Autowired ApplicationContext context;
    @Autowired Workspaces settings;
    @Autowired RuleBook rules;
    @Autowired Tenancy tenancy;

    private UUID me = UUID.randomUUID();

    @Override
    protected Role role() {
        return Role.OWNER;
    }

    @Override
    protected Actor reader() {
        var reader = super.reader();
        me = Objects.requireNonNull(reader.id());
        GivenPasskey.to(me, context);
        return reader;
    }

    @Test
    void takesARecoveryCodeInstead() {
        var codes = GivenApp.codes(me, context);
        asksForMoney();
        assertThat($(Button.class).withText("Use a passkey").exists()).isTrue();
        $(CodeField.class).withLabel("Recovery code").single().setValue(codes.getFirst());
        test($(Button.class).withText("Confirm").single()).click();

        assertThat(workspaces.in(acme, settings::settings).bank().account()).isEqualTo(IBAN);
    }

    /** Bo has no factor of any kind. */
    @Test
    void leadsWhoeverHasNoneToWhereTheyGetOne() {
        tenancy.runAs(acme, () -> rules.replace(ApprovalRules.NONE,
                new ApprovalRules(List.of(new Rule(null, Right.EDIT_BANK, null, Kind.SECOND_FACTOR)))));
        signIn(workspaces.member(acme, Role.OWNER));
        asksForMoney();

        assertThat($(Anchor.class).withText("Set up a second factor in your profile").single().getHref()).isEqualTo("profile");
        assertThat($(CodeField.class).exists()).isFalse();
        assertThat(workspaces.in(acme, settings::settings).bank().account()).isNull();
    }

    @Test
    void asksForWhatTheyHave() {
        asksForMoney();
        assertThat($(Dialog.class).exists()).isTrue();
        assertThat($(CodeField.class).exists()).isFalse();
        assertThat($(Paragraph.class).all()).as("in a browser that has none")
                .anyMatch(it -> it.getText().contains("does not know passkeys"));
        assertThat($(Button.class).withText("Use a passkey").exists()).isTrue();
    }

    private void asksForMoney() {
        navigate(SettingsView.class);
        test($(TextField.class).withLabel("IBAN or account number").single()).setValue(IBAN);
        test($(Button.class).withText("Save").atIndex(3)).click();
    }
}
