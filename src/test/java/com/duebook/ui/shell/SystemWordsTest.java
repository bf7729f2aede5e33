package com.duebook.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.client.Browser;
import com.duebook.client.SessionOver;
import com.duebook.client.UiClient;
import com.duebook.identity.Passwords;
import com.duebook.identity.People;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Tenancy;
import com.duebook.workspace.Members;
import com.duebook.workspace.login.Colleague;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page whose process is gone, or whose session: whoever looks at it is told to reload it. */
@IntegrationTest
class SystemWordsTest {

    @Autowired TestWorkspaces workspaces;
    @Autowired Members members;
    @Autowired People people;
    @Autowired Passwords passwords;
    @Autowired Tenancy tenancy;
    @LocalServerPort int port;

    @Test
    void bringsTheWordsWithThePage() {
        assertThat(words("").path("message").asString()).contains("Copy what you have not saved");
        assertThat(words("").path("caption").asString()).isEqualTo("Please reload this page");
    }

    @Test
    void tellsAPageOfAnotherProcessThatItsSessionIsOver() {
        var acme = workspaces.open("Acme");
        workspaces.open("Bolt");
        var cora = Colleague.in(acme, workspaces, members, people, passwords, tenancy);
        var client = UiClient.signIn(base(), 1, cora.address(), Colleague.PASSWORD);
        client.browser().outlive();

        assertThatThrownBy(() -> client.navigate("invoices")).isInstanceOf(SessionOver.class);
    }

    private JsonNode words(String location) {
        return JsonMapper.shared().readTree(new Browser(base(), 1).get("/?v-r=init&location=" + location + "&query="))
                .path("appConfig").path("sessExpMsg");
    }

    private URI base() {
        return URI.create("http://127.0.0.1:" + port);
    }
}
