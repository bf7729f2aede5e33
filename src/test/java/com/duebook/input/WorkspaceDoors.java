package com.duebook.input;

import com.duebook.ageing.OverdueFacts;
import com.duebook.alerts.AlertRules;
import com.duebook.alerts.RuleDetails;
import com.duebook.alerts.Severity;
import com.duebook.checkout.link.PaymentLinks;
import com.duebook.identity.EmailAddress;
import com.duebook.identity.SignIn;
import com.duebook.signup.SignUp;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.Tenancy;
import com.duebook.workspace.BankDetails;
import com.duebook.workspace.Invitations;
import com.duebook.workspace.LegalAddress;
import com.duebook.workspace.WorkspaceSettings;
import com.duebook.workspace.Workspaces;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is typed about the workspace and its people, into rules, and before anybody is known. */
@Component
class WorkspaceDoors implements TextInputs {

    private final AlertRules rules;
    private final Workspaces settings;
    private final Invitations invitations;
    private final SignUp signUp;
    private final SignIn signIn;
    private final PaymentLinks links;
    private final Tenancy tenancy;

    WorkspaceDoors(AlertRules rules, Workspaces settings, Invitations invitations, SignUp signUp, SignIn signIn,
            PaymentLinks links, Tenancy tenancy) {
        this.rules = rules;
        this.settings = settings;
        this.invitations = invitations;
        this.signUp = signUp;
        this.signIn = signIn;
        this.links = links;
        this.tenancy = tenancy;
    }

    @Override
    public Map<String, Consumer<String>> of(UUID customer) {
        var doors = new LinkedHashMap<String, Consumer<String>>();
        doors.put("rule name", text -> rules.create(rule(text, null)));
        doors.put("rule tag", text -> rules.create(rule("Late", text)));
        doors.put("company name", text -> change(old -> old.company(text, old.address(), null, null)));
        doors.put("company tax number", text -> change(old -> old.company("Acme", old.address(), text, null)));
        doors.put("company email", text -> change(old -> old.company("Acme", old.address(), null, text)));
        doors.put("company street", text -> change(old -> old.company("Acme", legal(text, null, null, null), null, null)));
        doors.put("company postal code", text -> change(old -> old.company("Acme", legal(null, text, null, null), null, null)));
        doors.put("company city", text -> change(old -> old.company("Acme", legal(null, null, text, null), null, null)));
        doors.put("company region", text -> change(old -> old.company("Acme", legal(null, null, null, text), null, null)));
        doors.put("company country",
                text -> change(old -> old.company("Acme", new LegalAddress(null, null, null, null, text), null, null)));
        doors.put("bank holder", text -> change(old -> old.bank(new BankDetails(text, "1", null, null))));
        doors.put("bank account", text -> change(old -> old.bank(new BankDetails(null, text, null, null))));
        doors.put("bank code", text -> change(old -> old.bank(new BankDetails(null, null, text, null))));
        doors.put("bank name", text -> change(old -> old.bank(new BankDetails(null, null, null, text))));
        doors.put("invitation", text -> invitations.invite(new EmailAddress(text), Role.SALES, Locale.ENGLISH));
        doors.put("sign-up address", text -> tenancy.onPlatform(() -> {
            signUp.request(new EmailAddress(text), Locale.ENGLISH);
            return true;
        }));
        doors.put("sign-up link", signUp::address);
        doors.put("sign-in address", text -> signIn.check(text, "x".repeat(401)));
        doors.put("payment link", links::open);
        return doors;
    }

    private static RuleDetails rule(String name, @Nullable String tag) {
        return new RuleDetails(name, OverdueFacts.DAYS_OVERDUE, 30, null, tag, Severity.INFO, true);
    }

    private static LegalAddress legal(
            @Nullable String street, @Nullable String postalCode, @Nullable String city, @Nullable String region) {
        return new LegalAddress(street, postalCode, city, region, "DE");
    }

    private void change(UnaryOperator<WorkspaceSettings> change) {
        settings.update(change.apply(settings.settings()));
    }
}
