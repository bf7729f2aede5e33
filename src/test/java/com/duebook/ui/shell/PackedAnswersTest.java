package com.duebook.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.client.UiClient;
import com.duebook.identity.Passwords;
import com.duebook.identity.People;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Tenancy;
import com.duebook.workspace.Members;
import com.duebook.workspace.login.Colleague;
import com.vaadin.flow.component.UI;
import java.net.URI;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A browser that missed an answer gets the same one again, however it was kept meanwhile. */
@IntegrationTest
class PackedAnswersTest {

    @Autowired TestWorkspaces workspaces;
    @Autowired Members members;
    @Autowired People people;
    @Autowired Passwords passwords;
    @Autowired Tenancy tenancy;
    @LocalServerPort int port;

    @Test
    void areRepeatedToABrowserThatMissedThem() {
        var acme = workspaces.open("成都天府");
        var cora = Colleague.in(acme, workspaces, members, people, passwords, tenancy);
        var client = UiClient.signIn(URI.create("http://127.0.0.1:" + port), 1, cora.address(), Colleague.PASSWORD);
        var heard = new ArrayList<String>();
        client.heardBy(heard::add);
        client.list("customers");
        var answer = heard.getLast();

        assertThat(answer).hasSizeGreaterThan(20_000).contains("成都天府");
        assertThat(client.again()).endsWith(answer);
        assertThat(client.again()).as("as often as it is asked for").endsWith(answer);
        assertThat(client.navigate("invoices")).as("and goes on").isPositive();
    }

    @Test
    void areUnpackedForWhoTakesThemSoOnly() {
        var acme = workspaces.open("Acme");
        var cora = Colleague.in(acme, workspaces, members, people, passwords, tenancy);
        var client = UiClient.signIn(URI.create("http://127.0.0.1:" + port), 1, cora.address(), Colleague.PASSWORD);
        client.browser().takeUnpacked();
        var heard = new ArrayList<String>();
        client.heardBy(heard::add);

        client.list("customers");

        assertThat(heard.getLast()).hasSizeGreaterThan(20_000).contains("vaadin-grid");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 8_192, 8_193, 200_000})
    void areTheSameWhenTheyAreUnpacked(int length) {
        var ui = new UI();
        var answer = "成".repeat(length);
        ui.getInternals().setLastRequestResponse(answer);

        PackedAnswer.pack(ui);
        assertThat(ui.getInternals().getLastRequestResponse()).isEqualTo(length > 8_192 ? null : answer);
        PackedAnswer.unpack(ui);
        assertThat(ui.getInternals().getLastRequestResponse()).isEqualTo(answer);
    }

    @Test
    void areNotThoseOfBefore() {
        var ui = new UI();
        ui.getInternals().setLastRequestResponse("long".repeat(10_000));
        PackedAnswer.pack(ui);
        ui.getInternals().setLastRequestResponse("short");

        PackedAnswer.pack(ui);
        PackedAnswer.unpack(ui);
        assertThat(ui.getInternals().getLastRequestResponse()).isEqualTo("short");
    }
}
