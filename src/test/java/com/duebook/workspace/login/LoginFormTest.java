package com.duebook.workspace.login;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.IntegrationTest;
import com.duebook.support.Visitor;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S-06: nobody is signed in from a page of somebody else; and of where one lands. */
@IntegrationTest
class LoginFormTest extends OneColleague {

    /** Vaadin's own messages need no token; a sign-in that pretends to be one does. */
    @ParameterizedTest
    @ValueSource(strings = {"/login", "/login?v-r=uidl", "/login?v-r=heartbeat", "/login?v-r=push&_csrf=x"})
    void signsNobodyInWithoutTheTokenOfTheSession(String address) {
        var visitor = new Visitor(port);
        visitor.get("/login");

        var answer = visitor.post(address, filledIn());

        assertThat(location(answer)).endsWith("/login?again");
        assertThat(visitor.isIn()).isFalse();
    }

    @Test
    void takesTheTokenOfAnotherSessionForNone() {
        var visitor = new Visitor(port);
        visitor.get("/login");
        var stale = new Visitor(port).token();

        assertThat(location(visitor.post("/login", filledIn() + "&_csrf=" + stale))).endsWith("/login?again");
        assertThat(visitor.isIn()).isFalse();
    }

    @Test
    void isShownAgainToWhoeverWaitedTooLongAndTakesThemThen() {
        var visitor = new Visitor(port);
        var stale = visitor.token();
        visitor.forget();

        assertThat(location(visitor.post("/login", filledIn() + "&_csrf=" + stale))).endsWith("/login?again");
        assertThat(visitor.get("/login?again").statusCode()).isEqualTo(200);
        visitor.signIn(cora.address(), Colleague.PASSWORD);
        assertThat(visitor.isIn()).isTrue();
    }

    @Test
    void leadsToThePageThatWasWanted() {
        var visitor = new Visitor(port);
        assertThat(location(visitor.get("/invoices?status=overdue"))).endsWith("/login");

        assertThat(location(visitor.signIn(cora.address(), Colleague.PASSWORD))).contains("/invoices?status=overdue");
    }

    @Test
    void leadsHomeFromWhatIsNoPage() {
        var visitor = new Visitor(port);
        assertThat(visitor.get("/no/such/page").headers().firstValue("Set-Cookie")).isEmpty();

        assertThat(location(visitor.signIn(cora.address(), Colleague.PASSWORD))).endsWith("/");
    }

    private String filledIn() {
        return "username=" + URLEncoder.encode(cora.address(), UTF_8)
                + "&password=" + URLEncoder.encode(Colleague.PASSWORD, UTF_8);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("none, but " + answer.statusCode());
    }
}
