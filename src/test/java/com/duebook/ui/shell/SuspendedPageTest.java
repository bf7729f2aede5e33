package com.duebook.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.ScreenTest;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Ids;
import com.duebook.workspace.Workspaces;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SuspendedPageTest extends ScreenTest {

    private static final String TITLE = "This workspace is suspended";

    @Autowired Workspaces keeper;

    @Test
    void isAllThatMembersSeeUntilItIsOver() {
        asOperator(Workspaces::suspend);
        UI.getCurrent().navigate("invoices");
        assertThat(title()).isEqualTo(TITLE);
        UI.getCurrent().navigate("");
        assertThat(title()).isEqualTo(TITLE);

        asOperator(Workspaces::resume);
        UI.getCurrent().navigate("invoices");
        assertThat(title()).isEqualTo("Invoices");
    }

    private String title() {
        return find(H1.class).single().getText();
    }

    private void asOperator(Consumer<Workspaces> deed) {
        workspaces.as(acme, Actor.operator(Ids.next(), "Opa Operator"), () -> {
            deed.accept(keeper);
            return true;
        });
    }
}
