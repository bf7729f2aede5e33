package com.duebook.operator;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.ScreenTest;
import com.duebook.tenancy.Role;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** To members, owners too, the console is an address that leads nowhere. */
class HiddenConsoleTest extends ScreenTest {

    @Override
    protected Role role() {
        return Role.OWNER;
    }

    @ParameterizedTest
    @ValueSource(strings = {"operator", "operator/jobs", "operator/installation"})
    void leadsNowhere(String path) {
        UI.getCurrent().navigate("nowhere-at-all");
        var nothing = titles();

        UI.getCurrent().navigate(path);

        assertThat(titles()).isEqualTo(nothing).containsExactly("Nothing here");
    }

    @Test
    void noticesAPageThatIsThere() {
        UI.getCurrent().navigate("profile");

        assertThat(titles()).doesNotContain("Nothing here");
    }

    private List<String> titles() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }
}
