package com.duebook.workspace.login.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.ScreenTest;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SessionStartTest extends ScreenTest {

    @Test
    void takesTheLanguageFromTheMemberAndTheHabitsFromTheWorkspacesCountry() {
        assertThat(VaadinSession.getCurrent().getLocale()).isEqualTo(Locale.of("en", "DE"));
    }
}
