package com.duebook.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.identity.Passwords;
import com.duebook.identity.People;
import com.duebook.identity.Personal;
import com.duebook.problem.Refusal;
import com.duebook.secrets.MasterKeys;
import com.duebook.support.IntegrationTest;
import com.duebook.support.Phone;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.workspace.Members;
import com.duebook.workspace.login.Colleague;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cora, who works in two workspaces, and the app on her phone. */
@IntegrationTest
abstract class AppOwner {

    @Autowired AuthenticatorApp apps;
    @Autowired FactorCheck check;
    @Autowired TotpSecrets secrets;
    @Autowired RecoveryCodes recovery;
    @Autowired MasterKeys keys;
    @Autowired Personal personal;
    @Autowired People people;
    @Autowired Passwords passwords;
    @Autowired Members members;
    @Autowired Tenancy tenancy;
    @Autowired TestWorkspaces workspaces;
    @Autowired TestClock clock;
    @Autowired JdbcClient client;
    @Autowired TenantJdbc jdbc;

    @Value("${duebook.master-key}") String key;
    @Value("${duebook.previous-master-key}") String formerKey;

    UUID acme;
    UUID bolt;
    Colleague cora;
    final NewSecret secret = new NewSecret();
    final Phone phone = Phone.typed(secret.text());

    @BeforeEach
    void somebodyInBoth() {
        clock.later();
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
        cora = Colleague.in(acme, workspaces, members, people, passwords, tenancy);
        workspaces.in(bolt, () -> {
            members.add(cora.id(), Role.SALES);
            return true;
        });
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    Totp totp() {
        return new Totp(secrets, keys, personal, clock);
    }

    FactorAdded setUp() {
        return apps.setUp(cora.id(), secret, now(), Colleague.PASSWORD, "");
    }

    String now() {
        return phone.code(clock.instant());
    }

    /** Right neither now nor a step away. */
    String wrong() {
        var near = List.of(phone.code(clock.instant()), phone.code(clock.instant().plusSeconds(30)),
                phone.code(clock.instant().minusSeconds(30)));
        return List.of("000000", "111111", "222222", "333333").stream().filter(it -> !near.contains(it)).findFirst().orElseThrow();
    }

    int epoch() {
        return personal.work(() -> people.person(cora.id())).sessionEpoch();
    }

    byte[] row(UUID person) {
        return client.sql("select secret from identity_totp where id = :id").param("id", Ids.bytes(person))
                .query((row, number) -> row.getBytes(1)).single();
    }

    List<String> told(UUID workspace) {
        return workspaces.in(workspace, () -> jdbc.sql("select e.deed from audit_entry e where e.tenant_id = :tenant")
                .query(String.class).list());
    }

    static void refuses(String key, Callable<?> deed) {
        assertThatThrownBy(deed::call).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
