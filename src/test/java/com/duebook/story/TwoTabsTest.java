package com.duebook.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Tabs of one browser that have a session in common. What changes it in one goes on in that one, and all tabs that show
 * somebody else's or another workspace's page say so by themselves and do nothing any more.
 */
class TwoTabsTest extends Story {

    private static final String HALF = "Half-filled & Sons";
    private static final String ADA = "ada@two-tabs.example";
    private static final String BEN = "ben@two-tabs.example";
    private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

    private static boolean isReady;

    private Page first;

    /** Ada works in Alpha, her own, and in Beta, which is Ben's; her first tab shows a form of Alpha. */
    @BeforeEach
    void aFormOfAlpha() {
        if (!isReady) {
            twoWorkspaces();
            isReady = true;
        }
        signIn(ADA, PASSWORD);
        if (!workspace(page).textContent().contains("Alpha")) {
            switchTo("Alpha");
        }
        open("customers");
        button("New customer").first().click();
        fill("Legal name", HALF);
        first = page;
        next();
    }

    private void twoWorkspaces() {
        signUp(ADA, "Alpha");
        somebody(desktop());
        signUp(BEN, "Beta");
        invite(ADA);
        followMail(ADA, "You are invited to Beta", "Accept invitation");
        button("Join").click();
        page.waitForURL("**/login");
        somebody(desktop());
    }

    @Test
    void nothingIsSavedAfterASwitch() {
        open("customers");
        switchTo("Beta");

        saysThatItIsOver(first);
        pressAll(first);
        first.reload();
        assertThat(workspace(first)).containsText("Beta");
        sawNothingOf("Beta");
        switchTo("Alpha");
        sawNothingOf("Alpha");
    }

    @Test
    void nothingIsSavedAfterSomebodyElseSignedIn() {
        next();
        var second = page;
        open("customers");
        sees(button("New customer"));
        next();
        signIn(BEN, PASSWORD);

        saysThatItIsOver(first);
        saysThatItIsOver(second);
        pressAll(first);
        first.reload();
        sawNothingOf("Beta");
    }

    @Test
    void signingUpGoesOnWhereItWasDone() {
        next();
        open("customers");
        sees(button("New customer"));
        var second = page;
        next();
        signUp("cleo@two-tabs.example", "Gamma");

        title("First steps");
        saysThatItIsOver(first);
        saysThatItIsOver(second);
        pressAll(first);
        sawNothingOf("Gamma");
    }

    @Test
    void anInvitationGoesOnWhereItWasTaken() {
        var dora = "dora@two-tabs.example";
        open("customers");
        invite(dora);
        followMail(dora, "You are invited to Alpha", "Accept invitation");
        fill("Your name", "Dora");
        fill("Password", PASSWORD);
        button("Join").click();
        page.waitForURL(url -> !url.contains("invitation"));

        sees(page.getByText("Dora"));
        saysThatItIsOver(first);
        pressAll(first);
        sawNothingOf("Alpha");
    }

    @Test
    void aNewPasswordGoesOnWhereItWasChosen() {
        open("reset");
        fill("Email address", BEN);
        page.keyboard().press("Enter");
        followMail(BEN, "Choose a new password", "Choose a new password");
        fill("New password", PASSWORD);
        button("Save and sign in").click();
        page.waitForURL(url -> !url.contains("reset"));

        sees(page.locator(".workspace-name").filter(having("Beta")));
        saysThatItIsOver(first);
        pressAll(first);
        sawNothingOf("Beta");
    }

    @Test
    void signingOutEndsAllTabs() {
        open("customers");
        page.locator("vaadin-menu-bar-button").filter(having("Ada Owner")).click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Sign out")).last().click();

        page.waitForURL("**/login");
        assertThat(first.locator(".v-system-error")).isVisible(PATIENTLY);
        pressAll(first);
        signIn(ADA, PASSWORD);
        sawNothingOf("Alpha");
    }

    @Test
    void anotherLanguageEndsNoTab() {
        open("profile");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Language")).click();
        page.getByRole(AriaRole.OPTION).filter(having("中文")).click();
        button("Save").first().click();
        title("个人资料");

        page = first;
        button("Cancel").click();
        sees(button("New customer"));
    }

    private void next() {
        page = page.context().newPage();
    }

    private void saysThatItIsOver(Page tab) {
        assertThat(tab.locator(".v-system-error").filter(having("This tab is out of date"))).isVisible(PATIENTLY);
    }

    private void invite(String email) {
        open("settings/members");
        button("Invite").click();
        fill("Email", email);
        button("Send the invitation").click();
        sees(page.getByText("Invitation sent to " + email));
    }

    private void switchTo(String workspace) {
        page.evaluate("window.isBefore = true");
        workspace(page).click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(workspace)).click();
        page.waitForFunction("!window.isBefore");
        sees(workspace(page).filter(having(workspace)));
    }

    private static Locator workspace(Page tab) {
        return tab.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Workspace"));
    }

    private void sawNothingOf(String workspace) {
        open("customers");
        sees(page.locator("vaadin-app-layout").filter(having(workspace)));
        sees(button("New customer"));
        assertThat(page.getByText(HALF)).hasCount(0);
    }

    /** However it stands, with what lies over it. */
    private static void pressAll(Page tab) {
        tab.evaluate("document.querySelectorAll('vaadin-button').forEach(it => it.click())");
        tab.waitForTimeout(500);
    }
}
