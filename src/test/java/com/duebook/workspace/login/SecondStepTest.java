package com.duebook.workspace.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.identity.factor.GivenApp;
import com.duebook.support.IntegrationTest;
import com.duebook.support.Visitor;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** After a right password of whoever has a second factor the session is still nobody's. */
@IntegrationTest
class SecondStepTest extends OneColleague {

    @Autowired ApplicationContext application;

    @Test
    void isOwedByWhoeverHasASecondFactorAndNobodyElse() {
        var visitor = new Visitor(port);
        assertThat(location(visitor.signIn(cora.address(), Colleague.PASSWORD))).endsWith("/");
        GivenApp.to(cora.id(), application);

        assertThat(location(visitor.signIn(cora.address(), Colleague.PASSWORD))).endsWith("/second-step");

        assertThat(visitor.isIn()).as("not as who was signed in before either").isFalse();
        assertThat(visitor.get("/second-step").statusCode()).isEqualTo(200);
        assertThat(location(visitor.get("/invoices"))).endsWith("/login");
        assertThat(location(visitor.get("/workspace/logo?of=" + acme))).endsWith("/login");
    }

    @Test
    void changesTheIdOfTheSession() {
        GivenApp.to(cora.id(), application);
        var visitor = new Visitor(port);
        visitor.get("/login");
        var before = visitor.session().getValue();

        visitor.signIn(cora.address(), Colleague.PASSWORD);

        assertThat(visitor.session().getValue()).isNotEqualTo(before);
    }

    @Test
    void isNotOfferedAfterAWrongPassword() {
        GivenApp.to(cora.id(), application);

        assertThat(location(new Visitor(port).signIn(cora.address(), "not her password"))).endsWith("/login?error");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("none, but " + answer.statusCode());
    }
}
