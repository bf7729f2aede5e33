package com.duebook.operator;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.identity.People;
import com.duebook.identity.factor.GivenApp;
import com.duebook.identity.factor.KeepsFactor;
import com.duebook.identity.factor.SecondFactors;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Role;
import com.duebook.workspace.Members;
import com.duebook.workspace.factor.FactorRule;
import com.duebook.workspace.factor.FactorRules;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who runs all workspaces is asked for more than a password, unless the installation says otherwise. */
@IntegrationTest
class OperatorFactorTest extends TwoWorkspaces {

    @Autowired SecondFactors factors;
    @Autowired List<KeepsFactor> keepers;
    @Autowired FactorRules rules;
    @Autowired Members members;
    @Autowired People people;
    @Autowired ApplicationContext context;

    private String address;
    private Actor ada;

    @BeforeEach
    void aNewOperator() {
        address = Ids.next() + "@test.example";
        ada = workspaces.known(address);
    }

    @Test
    void isNoOperatorBeforeThereIsASecondFactor() {
        assertThat(isLetIn(true)).isFalse();
        assertThat(isLed(true)).isTrue();
        assertThat(isLetIn(false)).isTrue();
        assertThat(isLed(false)).isFalse();

        GivenApp.to(Objects.requireNonNull(ada.id()), context);

        assertThat(isLetIn(true)).isTrue();
        assertThat(isLed(true)).isFalse();
    }

    /** Whatever the installation says: a workspace of theirs has asked for one. */
    @Test
    void isNoOperatorWhileHeldBeforeAWorkspace() {
        workspaces.in(acme, () -> {
            members.add(Objects.requireNonNull(ada.id()), Role.SALES);
            return true;
        });
        assertThat(isLetIn(false)).isTrue();
        tenancy.runAs(acme, () -> rules.replace(FactorRule.NOBODY, FactorRule.EVERYBODY));

        assertThat(isLetIn(false)).isFalse();

        GivenApp.to(Objects.requireNonNull(ada.id()), context);
        assertThat(isLetIn(false)).isTrue();
    }

    @Test
    void saysNothingToOthers() {
        var other = workspaces.known(Ids.next() + "@test.example");

        assertThat(tenancy.callAs(acme, other, operators(true)::isWithoutFactor)).isFalse();
    }

    private boolean isLetIn(boolean wantsFactor) {
        return tenancy.callAs(bolt, ada, () -> operators(wantsFactor).current().isPresent());
    }

    private boolean isLed(boolean wantsFactor) {
        return tenancy.callAs(bolt, ada, operators(wantsFactor)::isWithoutFactor);
    }

    private Operators operators(boolean wantsFactor) {
        return new Operators(address, wantsFactor, factors, keepers, people, tenancy);
    }
}
