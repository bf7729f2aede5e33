package com.duebook.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.Menus;
import com.duebook.support.ScreenTest;
import com.duebook.tenancy.Role;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a member makes of a list is there again for them, and for nobody else. */
class ListToolsTest extends ScreenTest {

    @Test
    void hidesAColumnForThisMemberUntilItIsShownAgain() {
        invoices("");
        test(columns()).clickItem("Issued");
        assertThat(isShown("issued")).isFalse();

        invoices("");
        assertThat(isShown("issued")).isFalse();
        assertThat(test(columns()).isItemChecked("Issued")).isFalse();

        test(columns()).clickItem("Issued");
        invoices("");
        assertThat(isShown("issued")).isTrue();
    }

    @Test
    void showsOthersAllColumns() {
        invoices("");
        test(columns()).clickItem("Issued");

        somebodyElse();

        invoices("");
        assertThat(isShown("issued")).isTrue();
    }

    @Test
    void comesBackToAFilterThatWasSaved() {
        save("Paid by Harbor", "state=paid&q=harbor");

        invoices("");
        test(filters()).clickItem("Paid by Harbor");

        assertThat(address()).contains("state=paid", "q=harbor");
    }

    @Test
    void forgetsASavedFilter() {
        save("Paid by Harbor", "state=paid&q=harbor");

        test(filters()).clickItem("Forget", "Paid by Harbor");

        invoices("");
        assertThat(items(filters())).doesNotContain("Paid by Harbor");
    }

    @Test
    void keepsSavedFiltersFromOthers() {
        save("Paid by Harbor", "state=paid&q=harbor");
        assertThat(items(filters())).contains("Paid by Harbor");

        somebodyElse();

        invoices("");
        assertThat(items(filters())).doesNotContain("Paid by Harbor");
    }

    private void save(String name, String filter) {
        invoices(filter);
        test(filters()).clickItem("Save this filter");
        test(find(TextField.class).withCaption("Name").single()).setValue(name);
        test(find(Button.class).withText("Save").single()).click();
    }

    private void somebodyElse() {
        signIn(workspaces.member(acme, Role.FINANCE));
    }

    private void invoices(String filter) {
        UI.getCurrent().navigate("customers");
        UI.getCurrent().navigate("invoices", QueryParameters.fromString(filter));
    }

    private String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    private boolean isShown(String column) {
        return find(Grid.class).single().getColumnByKey(column).isVisible();
    }

    private ContextMenu columns() {
        return menu("Columns");
    }

    private ContextMenu filters() {
        return menu("Saved filters");
    }

    private ContextMenu menu(String name) {
        return Menus.open(find(Button.class).withCondition(button -> button.getAriaLabel().filter(name::equals).isPresent())
                .single());
    }

    private static List<String> items(ContextMenu menu) {
        return menu.getItems().stream().map(MenuItem::getText).toList();
    }
}
