package com.duebook.workspace.login.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.ScreenTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LoginViewTest extends ScreenTest {

    @Test
    void asksForAddressAndPasswordAndShowsTheOtherWaysIn() {
        navigate(LoginView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("Sign in to Duebook");
        assertThat(find(LoginForm.class).single().isError()).isFalse();
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("reset", "signup");
    }

    @Test
    void saysThatItDidNotWorkWithoutSayingWhy() {
        UI.getCurrent().navigate("login", QueryParameters.fromString("error"));

        assertThat(find(LoginForm.class).single().isError()).isTrue();
    }

    @Test
    void speaksChinese() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        navigate(LoginView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("登录 Duebook");
    }
}
