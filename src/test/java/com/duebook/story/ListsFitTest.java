package com.duebook.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import java.util.List;
import org.junit.jupiter.api.Test;

/** At 1280 pixels every column of a list is in sight, or the list's edge shows that there is more. */
class ListsFitTest extends Story {

    private static final List<String> WHOLE = List.of("invoices", "payments", "customers", "orders", "credit", "delinquents");
    private static final List<String> AT_LEAST_SAID = List.of("alerts", "ageing");

    private static final String CUT_OFF = """
            () => [...document.querySelectorAll('vaadin-grid')].filter(grid => {
                const table = grid.shadowRoot.querySelector('#table');
                return table.scrollWidth > table.clientWidth;
            }).length""";

    private static final String UNSAID = """
            () => [...document.querySelectorAll('vaadin-grid')].filter(grid => {
                const table = grid.shadowRoot.querySelector('#table');
                return table.scrollWidth > table.clientWidth && getComputedStyle(grid).maskImage === 'none';
            }).length""";

    @Test
    void inEnglish() {
        somebody(desktop().setViewportSize(1280, 720));
        signInToDemo();

        look();
        assertThat(counted("alert-rules", CUT_OFF)).as("only owners see it").isZero();
    }

    @Test
    void inChinese() {
        somebody(desktop().setViewportSize(1280, 720).setLocale("zh-CN"));
        open("login");
        page.locator("input[name=username]").fill("sales@demo.duebook.example");
        page.locator("input[type=password]").fill("duebook-demo");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("login"));

        look();
    }

    private void look() {
        assertThat(WHOLE).allSatisfy(list -> assertThat(counted(list, CUT_OFF)).as(list).isZero());
        assertThat(AT_LEAST_SAID).allSatisfy(list -> assertThat(counted(list, UNSAID)).as(list).isZero());
    }

    private int counted(String list, String lists) {
        open(list);
        sees(page.locator("vaadin-grid a.row-link"));
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return (Integer) page.evaluate(lists);
    }
}
