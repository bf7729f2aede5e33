package com.duebook.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.identity.EmailAddress;
import com.duebook.identity.People;
import com.duebook.identity.Theme;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.workspace.connection.StripeConnections;
import com.duebook.workspace.connection.StripeSecrets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Each owner is told by mail, once, when members, bank details or Stripe's account change. */
@IntegrationTest
class OwnerNoticesTest extends TwoWorkspaces {

    @Autowired Members members;
    @Autowired Invitations invitations;
    @Autowired Joining joining;
    @Autowired Workspaces settings;
    @Autowired StripeConnections stripe;
    @Autowired People people;
    @Autowired TransactionTemplate transaction;
    @Autowired TenantJdbc jdbc;

    Actor olga;
    Actor ann;
    Actor sam;

    @BeforeEach
    void twoOwnersAndAnAdmin() {
        olga = workspaces.member(acme, Role.OWNER);
        ann = workspaces.member(acme, Role.ADMIN);
        sam = workspaces.member(acme, Role.SALES);
        assertThat(notices()).isEmpty();
    }

    @Test
    void ofMembers() {
        as(ann, () -> members.changeRole(id(sam), Role.FINANCE));
        assertToldBothOwners("was Sales and is Finance now", "Test ADMIN", "21 November 2026, 13:00");
        as(ann, () -> members.disable(id(sam)));
        assertToldBothOwners("can no longer sign in here");
        as(ann, () -> members.enable(id(sam)));
        assertToldBothOwners("can sign in here again");
        as(ann, () -> invitations.invite(new EmailAddress("new@person.example"), Role.SERVICE, Locale.ENGLISH));
        assertToldBothOwners("new@person.example was invited as Service.");
    }

    @Test
    void ofSomebodyWhoJoins() {
        as(ann, () -> invitations.invite(new EmailAddress("joe@person.example"), Role.ADMIN, Locale.ENGLISH));
        var token = workspaces.in(acme, () -> jdbc.sql("""
                        select m.model from mail m where m.tenant_id = :tenant and m.template = 'invitation'""")
                .query(String.class).single()).replaceAll(".*/invitation/([^\"]+)\".*", "$1");

        joining.joinAsNew(token, "Joe Person", "a long enough password", Locale.ENGLISH);

        assertToldBothOwners("Joe Person (joe@person.example) joined as Admin, invited by Test ADMIN.", "\"who\":\"Joe Person\"");
    }

    @Test
    void ofBankDetailsWithoutTheWholeAccount() {
        as(ann, () -> settings.update(settings.settings().bank(
                new BankDetails("Acme", "DE89370400440532013000", null, null))));

        assertToldBothOwners("from — to DE89…3000");
        assertThat(notices()).noneMatch(mail -> mail.contains("DE89370400440532013000"));
        as(ann, () -> settings.update(settings.settings().bank(
                new BankDetails("Acme", "GB82WEST12345698765432", null, null))));
        assertToldBothOwners("from DE89…3000 to GB82…5432");
    }

    @Test
    void ofStripesAccountWithoutItsKey() {
        as(olga, () -> stripe.connect(new StripeSecrets("sk_test_0123456789abcdef", "whsec_0123456789abcdef")));
        assertToldBothOwners("A Stripe key was connected");
        assertThat(notices()).noneMatch(mail -> mail.contains("0123456789abcdef"));
        as(olga, () -> stripe.disconnect());
        assertToldBothOwners("Stripe was disconnected");
    }

    @Test
    void inTheOwnersLanguage() {
        tenancy.onPlatform(
                () -> transaction.execute(status -> people.changeProfile(id(olga), "Olga", Locale.SIMPLIFIED_CHINESE, Theme.SYSTEM)));

        as(ann, () -> members.changeRole(id(sam), Role.FINANCE));

        assertThat(notices()).hasSize(2).anyMatch(mail -> mail.contains("的角色已由销售变为财务"))
                .anyMatch(mail -> mail.contains("was Sales and is Finance now"));
    }

    @Test
    void notOfWhatWasRolledBackOrOfOtherSettings() {
        tenancy.runAs(acme, ann, () -> transaction.executeWithoutResult(status -> {
            members.disable(id(sam));
            status.setRollbackOnly();
        }));
        as(ann, () -> settings.update(settings.settings()
                .company("Acme Tools", settings.settings().address(), null, "ask@acme.example")));

        assertThat(notices()).isEmpty();
    }

    private void assertToldBothOwners(String... words) {
        var newest = notices().stream().filter(mail -> mail.contains(words[0])).toList();
        assertThat(newest).as(words[0]).hasSize(2).allSatisfy(mail -> assertThat(mail).contains(words));
    }

    private List<String> notices() {
        return workspaces.in(acme, () -> jdbc.sql("""
                        select m.model from mail m where m.tenant_id = :tenant and m.template = 'owner-notice'""")
                .query(String.class).list());
    }

    private void as(Actor actor, Runnable deed) {
        workspaces.as(acme, actor, () -> {
            deed.run();
            return true;
        });
    }

    private static UUID id(Actor actor) {
        return Objects.requireNonNull(actor.id());
    }
}
