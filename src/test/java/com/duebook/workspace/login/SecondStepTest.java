package com.duebook.workspace.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.identity.factor.Factor;
import com.duebook.identity.factor.SecondFactor;
import com.duebook.support.HttpTest;
import com.duebook.support.Visitor;
import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** After a right password of whoever has a second factor the session is still nobody's. */
@HttpTest
@Import(SecondStepTest.Keys.class)
class SecondStepTest extends OneColleague {

    @TestConfiguration
    static class Keys {

        @Bean
        Set<UUID> owners() {
            return ConcurrentHashMap.newKeySet();
        }

        @Bean
        SecondFactor key(Set<UUID> owners) {
            return new SecondFactor() {

                @Override
                public Factor factor() {
                    return Factor.PASSKEY;
                }

                @Override
                public boolean isSetUp(UUID person) {
                    return owners.contains(person);
                }

                @Override
                public Set<UUID> among(Collection<UUID> people) {
                    return people.stream().filter(owners::contains).collect(Collectors.toSet());
                }

                @Override
                public boolean remove(UUID person) {
                    return owners.remove(person);
                }
            };
        }
    }

    @Autowired Set<UUID> owners;

    @Test
    void isOwedByWhoeverHasASecondFactorAndNobodyElse() {
        var visitor = new Visitor(port);
        assertThat(location(visitor.signIn(cora.address(), Colleague.PASSWORD))).endsWith("/");
        owners.add(cora.id());

        assertThat(location(visitor.signIn(cora.address(), Colleague.PASSWORD))).endsWith("/second-step");

        assertThat(visitor.isIn()).as("not as who was signed in before either").isFalse();
        assertThat(visitor.get("/second-step").statusCode()).isEqualTo(200);
        assertThat(location(visitor.get("/invoices"))).endsWith("/login");
        assertThat(location(visitor.get("/workspace/logo?of=" + acme))).endsWith("/login");
    }

    @Test
    void changesTheIdOfTheSession() {
        owners.add(cora.id());
        var visitor = new Visitor(port);
        visitor.get("/login");
        var before = visitor.session().getValue();

        visitor.signIn(cora.address(), Colleague.PASSWORD);

        assertThat(visitor.session().getValue()).isNotEqualTo(before);
    }

    @Test
    void isNotOfferedAfterAWrongPassword() {
        owners.add(cora.id());

        assertThat(location(new Visitor(port).signIn(cora.address(), "not her password"))).endsWith("/login?error");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("none, but " + answer.statusCode());
    }
}
