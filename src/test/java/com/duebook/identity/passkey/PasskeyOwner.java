package com.duebook.identity.passkey;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.JournalFilter;
import com.duebook.audit.JournalPages;
import com.duebook.identity.Passwords;
import com.duebook.identity.People;
import com.duebook.identity.Person;
import com.duebook.identity.Personal;
import com.duebook.identity.factor.FactorAdded;
import com.duebook.identity.factor.FactorCheck;
import com.duebook.identity.factor.FactorReset;
import com.duebook.identity.factor.SecondFactors;
import com.duebook.problem.Refusal;
import com.duebook.site.Site;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Tenancy;
import com.duebook.workspace.Members;
import com.duebook.workspace.login.Colleague;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Cora, a phone that may become her key, and what she does with it. */
@IntegrationTest
abstract class PasskeyOwner {

    @Autowired Passkeys passkeys;
    @Autowired PasskeySignIn signIn;
    @Autowired SecondFactors factors;
    @Autowired FactorReset reset;
    @Autowired Site site;
    @Autowired TestWorkspaces workspaces;
    @Autowired Members members;
    @Autowired People people;
    @Autowired Personal personal;
    @Autowired Passwords passwords;
    @Autowired Tenancy tenancy;
    @Autowired TestClock clock;
    @Autowired FactorCheck check;
    @Autowired JournalPages journal;

    UUID acme;
    Colleague cora;
    SoftwareKey phone;

    @BeforeEach
    void somebody() {
        acme = workspaces.open("Acme");
        workspaces.open("Bolt");
        cora = another();
        phone = new SoftwareKey(origin());
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    FactorAdded added(Colleague who, SoftwareKey key) {
        var question = passkeys.ask(who.id(), "My phone", Colleague.PASSWORD);
        return passkeys.add(who.id(), question, key.create(question.json()), "My phone");
    }

    Person add(Colleague who, SoftwareKey key) {
        return added(who, key).person();
    }

    Person signIn(SoftwareKey key) {
        var question = signIn.ask(null);
        return signIn.check(question, key.get(question.json()));
    }

    static void refused(String why, ThrowingCallable deed) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(deed)
                .matches(refusal -> refusal.key().equals("identity.passkey." + why), "because of " + why);
    }

    Colleague another() {
        return Colleague.in(acme, workspaces, members, people, passwords, tenancy);
    }

    Person person(Colleague who) {
        return personal.work(() -> people.person(who.id()));
    }

    AuditEvent newest() {
        return workspaces.in(acme, () -> journal.page(JournalFilter.EVERYTHING, 0, 10)).getFirst().event();
    }

    String origin() {
        return Ceremonies.origin(site.uri("login"));
    }
}
