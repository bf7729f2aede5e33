package com.duebook.story;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ImportTest extends Story {

    static final String FILE = """
            Invoice number,Customer name,Invoice date,Due date,Amount,Currency,Paid on
            OLD-1001,Quayside Chandlers,2026-01-05,2026-02-04,1250.00,EUR,2026-02-11
            OLD-1002,Quayside Chandlers,2026-03-05,2026-04-04,310.40,EUR,
            OLD-1003,Lighthouse Canteen,2026-03-09,2026-04-08,no amount,EUR,
            """;

    @Test
    void takesInTheGoodRowsOfAFileAndNamesTheBadOne() {
        signInToDemo();
        open("imports");
        page.locator("vaadin-upload input[type=file]").setInputFiles(
                new FilePayload("invoices.csv", "text/csv", FILE.getBytes(StandardCharsets.UTF_8)));
        title("invoices.csv");
        button("Try it out").click();
        sees(page.getByText("is no amount"));
        button("Import 2 entries").click();
        sees(link("Download the rows that were not taken"));
        link("See the invoices").click();
        open("invoices?q=OLD-1002");
        sees(page.getByText("OLD-1002"));
    }
}
