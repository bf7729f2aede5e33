package com.duebook.workspace.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.client.Browser;
import com.duebook.client.UiClient;
import com.duebook.identity.factor.GivenApp;
import com.duebook.identity.passkey.GivenPasskey;
import com.duebook.support.IntegrationTest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever has passkeys alone, and lost them, comes in by a recovery code. */
@IntegrationTest
class PasskeyLostTest extends OneColleague {

    @Autowired ApplicationContext context;

    @Test
    void isNoReasonToStayOutsideForWhoeverKeptTheirCodes() {
        GivenPasskey.to(cora.id(), context);
        var codes = GivenApp.codes(cora.id(), context);
        var browser = new Browser(URI.create("http://127.0.0.1:" + port), 1);
        browser.signIn(cora.address(), Colleague.PASSWORD);
        var step = page(browser, "second-step");
        assertThat(step.tree().texts()).contains("Use a passkey").anyMatch(text -> text.contains("does not know passkeys"))
                .doesNotContain("Enter the code that your authenticator app shows now.");

        step.press("Use a recovery code");
        step.type(step.tree().one("vaadin-text-field", "Recovery code"), codes.getFirst());
        step.press("Continue");

        assertThat(page(browser, "").tree().texts()).contains("Customers");
    }

    private static UiClient page(Browser browser, String path) {
        var tab = UiClient.visit(browser, path);
        tab.navigate(path);
        return tab;
    }
}
