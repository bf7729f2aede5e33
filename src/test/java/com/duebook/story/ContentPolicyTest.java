package com.duebook.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** S-16: a payer's page stops what it did not come with, and the stories hear of it. */
class ContentPolicyTest extends Story {

    @Test
    void stopsWhatIsPlantedOnAPayersPage() {
        open("pay/no-such-token");
        title("This link opens nothing");

        plant("document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.planted = 1' }))");
        hears("script-src-elem inline");
        plant("Function('window.planted = 2')()");
        hears("script-src eval");
        plant("document.body.insertAdjacentHTML('beforeend', '<style>h1 { display: none }</style>')");
        hears("style-src-elem inline");

        assertThat(page.evaluate("window.planted")).isNull();
    }

    @Test
    void watchesThePagesOfMembersToo() {
        open("login");
        title("Sign in");

        plant("document.body.insertAdjacentHTML('beforeend', '<object data=\"images/icon.svg\">')");
        hears("object-src");
        runsNoPlantedScript();
    }

    @Test
    void stopsScriptsPlantedOnAMembersScreen() {
        signInToDemo();
        open("reports");
        sees(page.locator("duebook-chart svg, duebook-chart canvas"));

        runsNoPlantedScript();
        plant("document.body.insertAdjacentHTML('beforeend', '<img src=\"none\" onerror=\"window.planted = 3\">')");
        hears("script-src-attr inline");
        assertThat(page.evaluate("window.planted")).isNull();
    }

    private void runsNoPlantedScript() {
        plant("document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.planted = 1' }))");
        hears("script-src-elem inline");
        assertThat(page.evaluate("window.planted")).isNull();
    }

    /** What else is stopped on the way fails this like every story. */
    @Test
    void letsAMemberSeeChartsListsPapersAndThePayPage() {
        signInToDemo();
        open("reports");
        sees(page.locator("duebook-chart svg, duebook-chart canvas"));
        open("invoices?state=open&currency=GBP");
        page.locator("a.row-link").first().click();
        paper(link("View PDF"));
        followMail(send(), "Invoice", "Pay");
        paper(page.locator("a[href*='/invoice/']").first());
    }

    private void paper(Locator link) {
        var paper = page.waitForPopup(link::click);
        paper.waitForLoadState();
        assertThat(paper.content()).doesNotContain("<h1>");
        paper.close();
    }

    /** As the page itself, which is held to the policy; the browser's tools are not. */
    private void plant(String script) {
        page.evaluate("() => { setTimeout(() => { " + script + " }) }");
    }

    private void hears(String rule) {
        page.waitForCondition(() -> !violations.heard().isEmpty());
        assertThat(violations.forgotten()).singleElement().asString().contains(rule);
    }
}
