package com.duebook.story;

import org.junit.jupiter.api.Test;

class AlertRuleTest extends Story {

    @Test
    void anAdminSetsARuleAndSeesItsAlerts() {
        signInToDemo();
        sees(page.getByText("Newest alerts"));
        Pictures.take(page, "home");
        var before = page.locator(".shell-top .bell[href='alerts']").getAttribute("title");

        open("alert-rules/new");
        fill("Name", "Late at all");
        fill("With", "1");
        sees(page.getByText("Would be flagged today"));
        button("Save").click();
        title("Late at all");

        sees(page.locator(".shell-top .bell[href='alerts']:not([title='" + before + "'])"));
        open("alerts");
        sees(page.getByText("Late at all"));
    }
}
