package com.duebook.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.ScreenTest;
import com.duebook.tenancy.Role;
import com.duebook.workspace.Workspaces;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SettingsViewTest extends ScreenTest {

    @Autowired Workspaces settings;

    @Override
    protected Role role() {
        return Role.OWNER;
    }

    @Test
    void changesTheNameOfThisWorkspaceOnly() {
        navigate(SettingsView.class);
        test($(TextField.class).withLabel("Name").single()).setValue("Acme Renamed");
        test($(Button.class).withText("Save").atIndex(1)).click();

        assertThat(workspaces.in(acme, settings::settings).name()).isEqualTo("Acme Renamed");
        assertThat(workspaces.in(bolt, settings::settings).name()).isEqualTo("Bolt");
    }

    @Test
    void marksAnIbanWithAWrongDigitAndKeepsWhatWasTyped() {
        navigate(SettingsView.class);
        var account = $(TextField.class).withLabel("IBAN or account number").single();
        test(account).setValue("DE89370400440532013001");
        test($(Button.class).withText("Save").atIndex(3)).click();

        assertThat(account.isInvalid()).isTrue();
        assertThat(account.getValue()).isEqualTo("DE89370400440532013001");
        assertThat(workspaces.in(acme, settings::settings).bank().isGiven()).isFalse();
    }

    @Test
    void keepsATaxRateThatIsOne() {
        navigate(SettingsView.class);
        var rate = $(BigDecimalField.class).withLabel("Usual tax rate").single();
        assertThat(rate.getValue()).isEqualByComparingTo("19");

        test(rate).setValue(new BigDecimal("119"));
        test($(Button.class).withText("Save").atIndex(2)).click();
        assertThat(rate.isInvalid()).isTrue();

        test(rate).setValue(new BigDecimal("8.1"));
        test($(Button.class).withText("Save").atIndex(2)).click();
        assertThat(workspaces.in(acme, settings::settings).taxRate()).isEqualByComparingTo("8.1");
        assertThat(workspaces.in(bolt, settings::settings).taxRate()).isEqualByComparingTo("19");
    }

    @Test
    void showsTheMembers() {
        navigate(MembersView.class);

        assertThat($(H1.class).single().getText()).isEqualTo("Members");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath()).isEqualTo("settings/members");
    }
}
