package com.duebook.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A customer that pays ever worse is noticed, held and refused; it pays what its unlock quote asks for and its order needs, and buys again. */
class HeldToReleasedTest extends Story {

    private static final String CUSTOMER = "Golden Vale Farmers Co-op";

    @Test
    void paysByTheUnlockQuoteAndItsOrderIsReleased() {
        signInToDemo();
        open("alerts");
        sees(page.getByText(CUSTOMER).first());
        holdsRefuseOrders();

        openCustomer();
        sees(page.locator("main").getByText("On hold").first());
        orderOf("75");
        sees(status("Refused"));
        var order = page.url();

        var address = sendUnlockLink();
        var office = page;
        followMail(address, "unlocks your credit", "Pay");
        sees(page.getByText("Credit is unlocked at once when this is paid"));
        page.getByText("Pay another amount").click();
        page.locator("#part").fill("3700");
        page.locator("button.update").click();
        sees(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Pay EUR 3,700.00")));
        payByCard();

        page = office;
        page.navigate(order);
        sees(status("Released"));
    }

    private void holdsRefuseOrders() {
        open("settings");
        page.getByLabel("Refuse to release orders").check();
        page.locator(".settings").filter(having("Credit policy")).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
        sees(page.getByText("The credit policy is saved"));
    }

    private void openCustomer() {
        open("customers?q=Golden");
        page.locator("a.row-link").first().click();
        title(CUSTOMER);
    }

    private void orderOf(String amount) {
        open("orders");
        button("New order").first().click();
        choose("Customer", CUSTOMER);
        fill("Order number", "SO-7001");
        fill("Amount", amount);
        button("Ask for credit").click();
        title("SO-7001");
    }

    private String sendUnlockLink() {
        openCustomer();
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Credit").setExact(true)).click();
        button("Send unlock link…").click();
        var said = page.getByRole(AriaRole.DIALOG).locator("p").filter(having("Mails to")).textContent();
        button("Send unlock link").last().click();
        var address = said.replaceFirst("Mails to ", "").replaceFirst(" what.*", "");
        sees(page.getByText("On its way to " + address));
        return address;
    }

    private Locator status(String text) {
        return page.locator("vaadin-badge").filter(having(text)).first();
    }
}
