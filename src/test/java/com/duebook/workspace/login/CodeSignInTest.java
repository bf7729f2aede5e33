package com.duebook.workspace.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.client.Browser;
import com.duebook.client.UiClient;
import com.duebook.identity.EmailAddress;
import com.duebook.identity.PasswordReset;
import com.duebook.identity.factor.AuthenticatorApp;
import com.duebook.identity.factor.NewSecret;
import com.duebook.support.IntegrationTest;
import com.duebook.support.Phone;
import com.duebook.support.PlatformMailbox;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the password over the code to the page that was wanted, as a browser goes. */
@IntegrationTest
class CodeSignInTest extends OneColleague {

    @Autowired AuthenticatorApp apps;
    @Autowired PasswordReset resets;
    @Autowired PlatformMailbox mailbox;
    @Autowired JdbcClient client;

    private Browser browser;
    private Phone phone;
    private List<String> recovery;
    private final AtomicReference<String> heard = new AtomicReference<>("");

    @BeforeEach
    void withAnApp() {
        var secret = new NewSecret();
        phone = Phone.typed(secret.text());
        recovery = apps.setUp(cora.id(), secret, phone.code(clock.instant()), Colleague.PASSWORD, "").codes();
        clock.advance(Duration.ofSeconds(60));
        browser = new Browser(URI.create("http://127.0.0.1:" + port), 1);
    }

    @Test
    void opensWithTheCodeUnderANewSessionId() {
        var step = half();
        assertThat(step.tree().texts()).anyMatch(text -> text.contains(cora.address())).doesNotContain("Customers");
        var before = browser.cookie("duebook");
        enter(step, "Code", phone.code(clock.instant()));

        assertThat(isIn()).isTrue();
        assertThat(browser.cookie("duebook")).isNotEqualTo(before);
    }

    @Test
    void opensWithARecoveryCodeOnce() {
        var step = half();
        step.press("Use a recovery code");
        enter(step, "Recovery code", recovery.getFirst().toLowerCase(Locale.ROOT));
        assertThat(isIn()).isTrue();

        browser = new Browser(URI.create("http://127.0.0.1:" + port), 2);
        var again = half();
        again.press("Use a recovery code");
        enter(again, "Recovery code", recovery.getFirst());
        assertThat(isIn()).isFalse();
    }

    @Test
    void staysShutAfterAWrongCodeAndAfterTheSameCodeAgain() {
        var code = phone.code(clock.instant());
        enter(half(), "Code", "12345a");
        assertThat(isIn()).isFalse();
        enter(half(), "Code", code);
        assertThat(isIn()).isTrue();

        browser = new Browser(URI.create("http://127.0.0.1:" + port), 2);
        enter(half(), "Code", code);
        assertThat(isIn()).isFalse();
    }

    @Test
    void opensThePageThatWasWanted() {
        browser.get("/invoices?status=overdue");
        enter(half(), "Code", phone.code(clock.instant()));

        assertThat(heard.get()).contains("/invoices?status=overdue");
    }

    @Test
    void isOverAfterTenMinutes() {
        var step = half();
        clock.advance(Duration.ofMinutes(10));
        enter(step, "Code", phone.code(clock.instant()));
        assertThat(isIn()).isFalse();

        assertThat(page("second-step").tree().texts()).contains("Forgot your password?");
    }

    @Test
    void isOverWhenThePasswordWasChangedMeanwhile() {
        var step = half();
        var hash = passwords.choose("another quiet sentence", new EmailAddress(cora.address()));
        tenancy.onPlatform(() -> people.choosePassword(cora.id(), hash));

        enter(step, "Code", phone.code(clock.instant()));

        assertThat(isIn()).isFalse();
    }

    /** Whoever reads the mail has one factor, not two. */
    @Test
    void isAskedForAfterANewPasswordByMailToo() {
        tenancy.onPlatform(() -> {
            resets.request(new EmailAddress(cora.address()), Locale.ENGLISH);
            return true;
        });
        var page = page("reset/" + mailbox.tokenTo(cora.address())).heardBy(heard::set);
        page.type(page.tree().one("vaadin-password-field", "New password"), "a third quiet sentence");
        page.press("Save and sign in");

        assertThat(heard.get()).contains("second-step");
        assertThat(isIn()).isFalse();
        enter(page("second-step"), "Code", phone.code(clock.instant()));
        assertThat(isIn()).isTrue();
    }

    @Test
    void makesWayForSomebodyElse() {
        var bob = Colleague.in(acme, workspaces, members, people, passwords, tenancy);
        half().press("Sign in as somebody else");
        browser.signIn(bob.address(), Colleague.PASSWORD);

        assertThat(isIn()).isTrue();
    }

    @Test
    void finishesOnlyOnce() {
        var one = half();
        var other = page("second-step");
        enter(one, "Code", phone.code(clock.instant()));
        clock.advance(Duration.ofSeconds(30));

        assertThatThrownBy(() -> enter(other, "Code", phone.code(clock.instant()))).hasMessageContaining("This tab is out of date");
    }

    /** Counted once, whatever providers Spring Security asks: else ten tries were five. */
    @Test
    void countsAWrongPasswordOnce() {
        var before = count();
        browser.signIn(cora.address(), "not her password");

        assertThat(count()).isEqualTo(before + 1);
    }

    private int count() {
        return client.sql("select coalesce(sum(failures), 0) from login_failure").query(Integer.class).single();
    }

    private UiClient half() {
        browser.signIn(cora.address(), Colleague.PASSWORD);
        return page("second-step");
    }

    private UiClient page(String path) {
        var tab = UiClient.visit(browser, path);
        tab.navigate(path);
        return tab;
    }

    private void enter(UiClient step, String field, String code) {
        step.heardBy(heard::set);
        step.type(step.tree().one("vaadin-text-field", field), code);
        step.press("Continue");
    }

    private boolean isIn() {
        return page("").tree().texts().contains("Customers");
    }
}
