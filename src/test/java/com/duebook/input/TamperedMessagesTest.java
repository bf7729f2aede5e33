package com.duebook.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.client.UiClient;
import com.duebook.identity.Passwords;
import com.duebook.identity.People;
import com.duebook.money.Money;
import com.duebook.payments.OnePayer;
import com.duebook.support.IntegrationTest;
import com.duebook.support.Size;
import com.duebook.support.WholeDatabase;
import com.duebook.tenancy.Role;
import com.duebook.workspace.Members;
import com.duebook.workspace.login.Colleague;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** S-12: messages that no browser would send, of somebody who may only look. Nothing changes, and the tab goes on. */
@IntegrationTest
class TamperedMessagesTest extends OnePayer {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> EVENTS = List.of("click", "change", "confirm", "opened-changed", "value-changed",
            "selected-changed", "item-click", "dblclick", "keydown", "closed", "drop", "ui-navigate", "no-such-event");
    private static final List<String> ODD = List.of("true", "false", "null", "-1", "1e309", "9999999999999999999999", "\"\"",
            "\"9.9.9\"", "\"2026-02-31\"", "[]", "{}", "\"\\u0000\"", "\"<img src=x>\"");
    private static final List<String> PROPERTIES = List.of("value", "disabled", "hidden", "readonly", "opened", "checked",
            "invalid", "selected", "items", "min");
    private static final List<String> BODIES = List.of("", "{", "[]", "null", "{\"rpc\":1}", "{\"csrfToken\":\"x\",\"rpc\":[]}",
            "{\"syncId\":-5}", "{\"clientId\":1e99}", "\u0000", "{\"rpc\":[{\"type\":\"event\",\"node\":\"a\"}]}");

    @Autowired Members members;
    @Autowired People people;
    @Autowired Passwords passwords;
    @Autowired WholeDatabase database;
    @LocalServerPort int port;

    private static final int NODES = Size.of(10_000, 30);

    private final Random random = new Random(20261122);
    private List<String> pages = List.of();
    private UiClient client;
    private String page = "";
    private final AtomicInteger sent = new AtomicInteger();

    @BeforeEach
    void lookAsAnAuditor() {
        var invoice = fixture.invoice(acme, customer, Money.of(11_900, Currency.getInstance("EUR")));
        pages = List.of("", "invoices", "invoices/" + invoice, "customers", "customers/" + customer, "orders", "payments", "alerts",
                "reports", "settings");
        var cora = Colleague.in(acme, workspaces, members, people, passwords, tenancy);
        workspaces.in(acme, () -> {
            members.changeRole(cora.id(), Role.AUDITOR);
            return true;
        });
        client = UiClient.signIn(URI.create("http://127.0.0.1:" + port), 2, cora.address(), Colleague.PASSWORD);
    }

    @Test
    void changesNothingWhateverIsClickedSetOrCalled() {
        var before = rows();
        for (var each : pages) {
            page = each;
            client.navigate(page);
            var nodes = new ArrayList<>(client.tree().nodes());
            Collections.shuffle(nodes, random);
            for (var node : nodes.subList(0, Math.min(NODES, nodes.size()))) {
                send(event(node, EVENTS.get(random.nextInt(EVENTS.size()))));
                send(property(node, PROPERTIES.get(random.nextInt(PROPERTIES.size())), odd()));
            }
            for (var foreign : List.of(-1, 0, 999_999, Integer.MAX_VALUE)) {
                send(event(foreign, "click"));
                send(property(foreign, "value", odd()));
                send(call(foreign, "setViewportRange"));
            }
            answersSoon();
        }
        assertThat(rows()).isEqualTo(before);
        assertThat(sent).as("messages").hasValueGreaterThan(pages.size() * NODES);
    }

    @Test
    void goesOnAfterMessagesThatAreNone() {
        var before = rows();
        for (var body : BODIES) {
            try {
                client.browser().post("/?v-r=uidl&v-uiId=0", "application/json", BodyPublishers.ofString(body));
            } catch (IllegalStateException refused) {
                assertThat(refused.getMessage()).as(body).matches("[4]\\d\\d for .*|500 for .*");
            }
            answersSoon();
        }
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void noticesWhatSomebodyWhoMayDoes() {
        var before = rows();
        fixture.invoice(acme, customer, Money.of(100, Currency.getInstance("EUR")));
        assertThat(rows()).as("the comparison sees a change").isNotEqualTo(before);
    }

    /** The tamperer may be told of a fault, in general words, and has to load the page again. */
    private void send(JsonNode message) {
        sent.incrementAndGet();
        try {
            client.send(message);
        } catch (IllegalStateException fault) {
            assertThat(fault.getMessage()).doesNotContain("Exception", "com.duebook", "select ");
            client = client.tab();
            client.navigate(page);
        }
    }

    private void answersSoon() {
        var start = System.nanoTime();
        assertThat(client.navigate("customers")).isPositive();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
    }

    /** What people keep for themselves, when they were last here, and their signing out, is theirs to change. */
    private TreeMap<String, Long> rows() {
        var sums = new TreeMap<>(database.sums());
        sums.keySet().removeAll(List.of("member_preference", "alert_reader", "identity", "login_failure", "sign_in_session"));
        return sums;
    }

    private JsonNode odd() {
        return JSON.readTree(ODD.get(random.nextInt(ODD.size())));
    }

    private static ObjectNode event(int node, String name) {
        var event = JSON.createObjectNode().put("type", "event").put("node", node).put("event", name);
        event.putObject("data");
        return event;
    }

    private static ObjectNode property(int node, String name, JsonNode value) {
        var change = JSON.createObjectNode().put("type", "mSync").put("node", node).put("feature", 1).put("property", name);
        change.set("value", value);
        return change;
    }

    private static ObjectNode call(int node, String method) {
        var call = JSON.createObjectNode().put("type", "publishedEventHandler").put("node", node)
                .put("templateEventMethodName", method).put("promise", 0);
        call.putArray("templateEventMethodArgs").add("x").add(-1);
        return call;
    }
}
