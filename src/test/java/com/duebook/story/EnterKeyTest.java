package com.duebook.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Enter saves a form from its fields, and only where it has no other meaning. */
class EnterKeyTest extends Story {

    @Test
    void savesADialogOnlyWhereItHasNoMeaningOfItsOwn() {
        signInToDemo();
        open("customers");
        button("New customer").first().click();
        fill("Legal name", "Enter Ltd");

        var notes = page.getByLabel("Notes");
        notes.click();
        page.keyboard().type("one");
        page.keyboard().press("Enter");
        page.keyboard().type("two");
        assertThat(notes.inputValue()).isEqualTo("one\ntwo");

        page.locator("vaadin-dialog vaadin-select").first().locator("vaadin-select-value-button").focus();
        page.keyboard().press("Enter");
        sees(page.getByRole(AriaRole.LISTBOX));
        page.keyboard().press("Escape");
        assertThat(dialog().count()).as("nothing was saved so far").isPositive();

        page.getByLabel("Legal name", new Page.GetByLabelOptions().setExact(true)).first().press("Enter");
        title("Enter Ltd");
    }

    private Locator dialog() {
        return page.locator("vaadin-dialog[opened]");
    }
}
