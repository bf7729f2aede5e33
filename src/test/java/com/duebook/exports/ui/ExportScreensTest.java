package com.duebook.exports.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.exports.LongExports;
import com.duebook.jobs.WorkQueue;
import com.duebook.payments.PaymentFixture;
import com.duebook.support.ScreenTest;
import com.duebook.tenancy.Role;
import com.duebook.ui.Bell;
import com.duebook.ui.TaskProgress;
import com.duebook.ui.list.ExportMenu;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a long list's menu to the file. */
class ExportScreensTest extends ScreenTest {

    @Autowired PaymentFixture fixture;
    @Autowired WorkQueue queue;

    @Override
    protected Role role() {
        return Role.FINANCE;
    }

    @Test
    void aShortListIsALinkAndALongOneIsAskedFor() {
        UI.getCurrent().navigate("invoices");
        assertThat(offered()).hasSize(2).allMatch(item -> item.getChildren().anyMatch(Anchor.class::isInstance));

        menu().rows(LongExports.STREAMED);
        assertThat(offered()).allMatch(item -> item.getChildren().anyMatch(Anchor.class::isInstance));
        menu().rows(LongExports.STREAMED + 1);

        assertThat(offered()).extracting(MenuItem::getText).containsExactly("As CSV", "As XLSX");
    }

    @Test
    void theBellTellsOnceTheFileIsThereAndThePageHasItsLink() {
        fixture.invoice(acme, fixture.customer(acme, "Harbor Foods"), PaymentFixture.eur(100_00));
        UI.getCurrent().navigate("invoices", QueryParameters.of("state", "open"));
        assertThat(bells()).isEmpty();
        ask();
        UI.getCurrent().navigate("exports");
        assertThat(find(TaskProgress.class).all()).hasSize(1);

        // Whoever has the page open is told there.
        UI.getCurrent().navigate("customers");
        queue.drain();
        assertThat(bellOfANewTab().getElement().getAttribute("aria-label")).isEqualTo("1 export has ended");
        UI.getCurrent().navigate("exports");

        assertThat(find(Div.class).withClassName("export-order").all()).singleElement().satisfies(row -> {
            assertThat(row.getElement().getTextRecursively()).contains("invoices-open", "CSV", "Done", "kept until");
            assertThat(row.getChildren()).hasAtLeastOneElementOfType(Anchor.class);
        });
    }

    @Test
    void isSaidInChineseToo() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().navigate("exports");

        assertThat(find(H2.class).all()).extracting(H2::getText).containsExactly("没有导出文件");
    }

    private void ask() {
        menu().rows(LongExports.STREAMED + 1);
        var csv = offered().getFirst();
        ComponentUtil.fireEvent(csv, new ClickEvent<>(csv));
    }

    private Bell.Link bell() {
        return bells().getFirst();
    }

    /** Those that are seen. */
    private List<Bell.Link> bells() {
        return find(Bell.Link.class).all().stream().filter(link -> link.getHref().equals("exports")).toList();
    }

    private Bell.Link bellOfANewTab() {
        signInAgain();
        UI.getCurrent().navigate("customers");
        return bell();
    }

    private ExportMenu menu() {
        return find(ExportMenu.class).all().getFirst();
    }

    private List<MenuItem> offered() {
        return menu().getItems().getFirst().getSubMenu().getItems().stream().filter(MenuItem::isVisible).toList();
    }
}
