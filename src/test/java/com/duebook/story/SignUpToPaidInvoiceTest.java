package com.duebook.story;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

class SignUpToPaidInvoiceTest extends Story {

    private static final String PAYER = "books@moss-and-daughters.example";

    @Test
    void aNewcomerSignsUpAndIsPaid() {
        signUp("ada@harbour-works.example", "Harbour Works");
        title("First steps");

        link("Add your first customer").click();
        addCustomer();
        open("welcome");
        link("Issue your first invoice").click();
        issueInvoice();
        send();
        var invoice = page;

        somebody(phone());
        followMail(PAYER, "from Harbour Works", "Pay");
        payByCard();
        openMail(PAYER, "Receipt");

        page = invoice;
        page.reload();
        sees(page.getByText("Paid", new Page.GetByTextOptions().setExact(true)));
        open("welcome");
        sees(page.getByRole(AriaRole.LISTITEM).filter(having("Get it paid")).filter(having("Done")));
    }

    private void addCustomer() {
        button("New customer").first().click();
        fill("Legal name", "Moss & Daughters");
        fill("Email", PAYER);
        button("Save").click();
        title("Moss & Daughters");
    }

    private void issueInvoice() {
        open("invoices/new");
        choose("Customer", "Moss & Daughters");
        fill("Description", "Mooring, first quarter");
        fill("Unit price", "480");
        sees(page.getByText("Total EUR 571,20"));
        button("Issue").click();
        page.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]").click();
        title("INV-");
    }
}
