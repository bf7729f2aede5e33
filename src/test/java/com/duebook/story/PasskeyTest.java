package com.duebook.story;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;

/** A device of the browser's own: it has a chip that keeps keys, and its owner always agrees. */
class PasskeyTest extends Story {

    /** Nobody else's story begins with this person, who is asked for the passkey from now on. */
    private static final String AUDITOR = "auditor@demo.duebook.example";
    private static final String KNOWN = "duebook-demo";

    private String id = "";

    @Test
    void somebodyAddsAPasskeySignsInWithItAndRemovesIt() {
        open("login");
        var device = device();
        fill("Email address", AUDITOR);
        fill("Password", KNOWN);
        button("Sign in").click();
        page.waitForURL(address -> !address.contains("login"));

        open("profile");
        button("Add a passkey").click();
        inDialog("text", "Work laptop");
        inDialog("password", KNOWN);
        button("Go on").click();
        sees(page.getByText("The passkey was added."));
        sees(page.getByText("Your recovery codes"));
        var code = page.locator(".recovery-codes li").first().innerText();
        button("I have kept them").click();
        sees(page.getByText("10 recovery codes are left."));
        sees(page.getByText("Work laptop"));

        asNobody("invoices?state=overdue");
        button("Sign in with a passkey").click();
        title("Invoices");

        asNobody("login");
        fill("Email address", AUDITOR);
        fill("Password", KNOWN);
        button("Sign in").click();
        button("Use a passkey").click();
        page.waitForURL(address -> !address.contains("second-step"));

        asNobody("login");
        fill("Email address", AUDITOR);
        fill("Password", KNOWN);
        button("Sign in").click();
        button("Use a recovery code").click();
        fill("Recovery code", code);
        button("Continue").click();
        page.waitForURL(address -> !address.contains("second-step"));

        open("profile");
        sees(page.getByText("9 recovery codes are left."));
        sees(page.getByText("Last used"));
        button("Remove Work laptop").click();
        inDialog("password", KNOWN);
        button("Remove").last().click();
        page.getByText("Work laptop").first().waitFor(new Locator.WaitForOptions()
                .setState(WaitForSelectorState.HIDDEN));

        asNobody("login");
        button("Sign in with a passkey").click();
        sees(page.getByText("Duebook does not know this passkey."));

        forget(device);
        button("Sign in with a passkey").click();
        sees(page.getByText("No passkey was used"));
    }

    /** The screen is left first: a message of its own, still under way, would begin another session. */
    private void asNobody(String path) {
        page.navigate("about:blank");
        page.context().clearCookies();
        open(path);
    }

    /** @param kind of the field, such as text */
    private void inDialog(String kind, String text) {
        page.locator("vaadin-dialog vaadin-" + kind + "-field input").fill(text);
    }

    private CDPSession device() {
        var tools = page.context().newCDPSession(page);
        tools.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var wanted = new JsonObject();
        wanted.add("options", options);
        id = tools.send("WebAuthn.addVirtualAuthenticator", wanted).get("authenticatorId").getAsString();
        return tools;
    }

    /** Its owner has lost it. */
    private void forget(CDPSession tools) {
        var which = new JsonObject();
        which.addProperty("authenticatorId", id);
        tools.send("WebAuthn.clearCredentials", which);
    }
}
