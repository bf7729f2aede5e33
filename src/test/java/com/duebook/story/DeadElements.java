package com.duebook.story;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.List;

/**
 * Elements that no script has brought to life: their part of the browser bundle did not come with the page. They show
 * nothing and no log tells of them.
 */
final class DeadElements {

    private static final int PATIENCE = 5_000;

    /** A grid's cells and what Vaadin puts a page into are names only. */
    private static final String DEAD = """
            () => [...new Set([...document.querySelectorAll(':not(:defined)')].map(it => it.localName))]
              .filter(it => it !== 'vaadin-grid-cell-content' && !it.startsWith('flow-container-root-'))""";

    private DeadElements() {}

    /** Their names, none twice; parts that are still on their way are waited for. */
    @SuppressWarnings("unchecked")
    static List<String> on(Page page) {
        try {
            page.waitForFunction("() => !(" + DEAD + ")().length", null, new Page.WaitForFunctionOptions().setTimeout(PATIENCE));
            return List.of();
        } catch (TimeoutError stillThere) {
            return (List<String>) page.evaluate(DEAD);
        }
    }
}
