package com.duebook.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.ScreenTest;
import com.duebook.support.Typing;
import com.duebook.tenancy.Role;
import com.duebook.ui.Card;
import com.duebook.ui.form.CurrencyField;
import com.duebook.ui.form.DecimalField;
import com.duebook.workspace.BankDetails;
import com.duebook.workspace.LegalAddress;
import com.duebook.workspace.Workspaces;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Currency;
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
    void takesAColourByItsCodeAndNothingElse() {
        navigate(SettingsView.class);
        var colour = $(TextField.class).withLabel("Colour").single();
        test(colour).setValue("purple");
        test($(Button.class).withText("Save").atIndex(1)).click();
        assertThat(colour.getErrorMessage()).startsWith("A colour is a code");
        assertThat(workspaces.in(acme, settings::settings).colour()).isNull();

        test(colour).setValue("5A3468");
        test($(Button.class).withText("Save").atIndex(1)).click();
        assertThat(colour.isInvalid()).isFalse();
        assertThat(workspaces.in(acme, settings::settings).colour()).isEqualTo("#5a3468");

        test(colour).setValue("");
        test($(Button.class).withText("Save").atIndex(1)).click();
        assertThat(workspaces.in(acme, settings::settings).colour()).isNull();
    }

    @Test
    void saysWhatAnAccountIsKeptInOnlyWhereItsCountryDoesNot() {
        navigate(SettingsView.class);
        var currency = $(CurrencyField.class).withLabel("Currency of the account").single();
        test($(TextField.class).withLabel("IBAN or account number").single()).setValue("CH9300762011623852957");
        assertThat(currency.getValue()).as("follows the account").isEqualTo(Currency.getInstance("CHF"));
        test($(Button.class).withText("Save").atIndex(3)).click();
        assertThat(bank()).isEqualTo(new BankDetails(null, "CH9300762011623852957", null, null));

        currency.setValue(Currency.getInstance("EUR"));
        test($(Button.class).withText("Save").atIndex(3)).click();
        assertThat(bank().currency()).isEqualTo(Currency.getInstance("EUR"));
        assertThat(bank().takes(Currency.getInstance("EUR"), "DE")).isTrue();
        assertThat(bank().takes(Currency.getInstance("CHF"), "DE")).isFalse();
    }

    private BankDetails bank() {
        return workspaces.in(acme, settings::settings).bank();
    }

    @Test
    void judgesAnIbanAsItsFieldIsLeftAndShowsARightOneInGroups() {
        navigate(SettingsView.class);
        var account = $(TextField.class).withLabel("IBAN or account number").single();

        test(account).setValue("DE89370400440532013001");
        assertThat(account.isInvalid()).isTrue();

        test(account).setValue("iban de89370400440532013000");
        assertThat(account.isInvalid()).isFalse();
        assertThat(account.getValue()).isEqualTo("DE89 3704 0044 0532 0130 00");
    }

    @Test
    void showsAStoredIbanInGroups() {
        workspaces.in(acme, () -> {
            settings.update(settings.settings().bank(new BankDetails(null, "DE89370400440532013000", null, null)));
            return true;
        });
        navigate(SettingsView.class);

        assertThat($(TextField.class).withLabel("IBAN or account number").single().getValue())
                .isEqualTo("DE89 3704 0044 0532 0130 00");
    }

    @Test
    void marksABicOfAnotherCountryThanTheAccounts() {
        navigate(SettingsView.class);
        test($(TextField.class).withLabel("IBAN or account number").single()).setValue("DE89370400440532013000");
        var bic = $(TextField.class).withLabel("BIC").single();

        test(bic).setValue("BNPAFRPP");
        assertThat(bic.getErrorMessage()).isEqualTo("This BIC is that of a bank in FR, and the IBAN begins with DE. One of them is wrong.");
        test($(Button.class).withText("Save").atIndex(3)).click();
        assertThat(workspaces.in(acme, settings::settings).bank().isGiven()).isFalse();

        test(bic).setValue("cobadeff xxx");
        assertThat(bic.isInvalid()).isFalse();
        assertThat(bic.getValue()).isEqualTo("COBADEFFXXX");
    }

    @Test
    void keepsATaxRateThatIsOne() {
        navigate(SettingsView.class);
        var rate = $(DecimalField.class).withLabel("Usual tax rate").single();
        assertThat(rate.getValue()).isEqualByComparingTo("19");

        Typing.into(rate, "119");
        test($(Button.class).withText("Save").atIndex(2)).click();
        assertThat(rate.isInvalid()).isTrue();

        Typing.into(rate, "8,1 %");
        test($(Button.class).withText("Save").atIndex(2)).click();
        assertThat(workspaces.in(acme, settings::settings).taxRate()).isEqualByComparingTo("8.1");
        assertThat(workspaces.in(bolt, settings::settings).taxRate()).isEqualByComparingTo("19");
    }

    @Test
    void saysWhatWasChangedInTheSectionMeanwhileInsteadOfOverwritingIt() {
        navigate(SettingsView.class);
        changedMeanwhile("1 Other Street");
        test($(TextField.class).withLabel("City").single()).setValue("Hamburg");
        test($(Button.class).withText("Save").atIndex(1)).click();

        assertThat($(DescriptionList.Description.class).all()).extracting(DescriptionList.Description::getText)
                .containsExactly("— → 1 Other Street");
        assertThat(address().city()).isNull();

        test($(Button.class).withText("Save mine").single()).click();
        assertThat(address()).extracting(LegalAddress::street, LegalAddress::city).containsExactly(null, "Hamburg");
    }

    @Test
    void loadsTheSectionAsItWasSavedMeanwhile() {
        navigate(SettingsView.class);
        changedMeanwhile("1 Other Street");
        test($(Button.class).withText("Save").atIndex(1)).click();

        test($(Button.class).withText("Load the saved version").single()).click();

        assertThat($(TextField.class).withLabel("Street").single().getValue()).isEqualTo("1 Other Street");
    }

    @Test
    void saysWhatWasChangedOfTheBankDetailsMeanwhile() {
        navigate(SettingsView.class);
        workspaces.in(acme, () -> {
            settings.update(settings.settings().bank(new BankDetails(null, "DE89370400440532013000", null, null)));
            return true;
        });
        test($(TextField.class).withLabel("Bank").single()).setValue("Elbe Bank");
        test($(Button.class).withText("Save").atIndex(3)).click();

        assertThat($(DescriptionList.Description.class).single().getText()).isEqualTo("— → DE89 3704 0044 0532 0130 00");
        assertThat($(TextField.class).withLabel("Bank").single().getValue()).isEqualTo("Elbe Bank");
    }

    @Test
    void savesASectionAfterAnotherWasSavedMeanwhile() {
        navigate(SettingsView.class);
        changedMeanwhile("1 Other Street");
        test($(TextField.class).withLabel("Bank").single()).setValue("Elbe Bank");
        test($(Button.class).withText("Save").atIndex(3)).click();

        assertThat(workspaces.in(acme, settings::settings).bank().bank()).isEqualTo("Elbe Bank");
        assertThat(address().street()).isEqualTo("1 Other Street");
    }

    @Test
    void leadsToEachOfItsParts() {
        navigate(SettingsView.class);

        var index = $(Nav.class).all().stream().filter(nav -> nav.hasClassName("settings-index")).findFirst().orElseThrow();
        var parts = $(Card.class).all().stream().filter(card -> card.hasClassName("settings")).toList();
        assertThat(parts).hasSizeGreaterThan(10);
        assertThat(index.getChildren().map(link -> ((Anchor) link).getHref())).doesNotHaveDuplicates()
                .containsExactlyElementsOf(parts.stream().map(part -> "settings#" + part.getId().orElseThrow()).toList())
                .contains("settings#credit-policy");
        assertThat(index.getChildren().map(link -> ((Anchor) link).getText())).contains("Credit policy", "Exchange rates");
    }

    @Test
    void showsTheMembers() {
        navigate(MembersView.class);

        assertThat($(H1.class).single().getText()).isEqualTo("Members");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath()).isEqualTo("settings/members");
    }

    private void changedMeanwhile(String street) {
        workspaces.in(acme, () -> {
            var now = settings.settings();
            settings.update(now.company(now.name(), new LegalAddress(street, null, null, null, "DE"), null, now.email()));
            return true;
        });
    }

    private LegalAddress address() {
        return workspaces.in(acme, settings::settings).address();
    }
}
