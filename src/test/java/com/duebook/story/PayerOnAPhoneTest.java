package com.duebook.story;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PayerOnAPhoneTest extends Story {

    @Test
    void paysByTheMailedLinkAndGetsAReceipt() {
        signInToDemo();
        open("invoices?state=open&currency=GBP");
        page.locator("a.row-link").first().click();
        var number = heading();
        var address = send();

        somebody(phone());
        followMail(address, number, "Pay");
        sees(page.getByText("invoice " + number));
        Pictures.take(page, "pay");
        payByCard();
        openMail(address, "Receipt");
    }

    private String heading() {
        var heading = page.getByRole(AriaRole.HEADING,
                new Page.GetByRoleOptions().setLevel(1).setName(Pattern.compile("INV-")));
        sees(heading);
        return Pattern.compile("INV-[0-9-]+").matcher(heading.textContent()).results().findFirst().orElseThrow().group();
    }
}
