package com.duebook.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.alerts.AlertRules;
import com.duebook.identity.EmailAddress;
import com.duebook.identity.SignIn;
import com.duebook.jobs.WorkQueue;
import com.duebook.problem.Refusal;
import com.duebook.support.IntegrationTest;
import com.duebook.support.PlatformMailbox;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Ids;
import com.duebook.workspace.Countries;
import com.duebook.workspace.Workspaces;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class SignUpTest {

    static final String PASSWORD = "a quiet sentence";

    @Autowired SignUp signUp;
    @Autowired SignIn signIn;
    @Autowired Workspaces workspaces;
    @Autowired AlertRules rules;
    @Autowired TestWorkspaces tests;
    @Autowired PlatformMailbox mailbox;
    @Autowired WorkQueue queue;
    @Autowired TestClock clock;

    EmailAddress address;

    @BeforeEach
    void somebody() {
        clock.reset();
        address = new EmailAddress(Ids.next() + "@newcomer.example");
    }

    @Test
    void opensAWorkspaceWithTheDefaultsOfItsCountryAndIndustry() {
        signUp.request(address, Locale.ENGLISH);

        var owner = signUp.complete(token(), details("Shanghai Tools", "CN", "saas"));
        queue.drain();

        var workspace = Objects.requireNonNull(owner.lastWorkspace());
        var settings = tests.in(workspace, workspaces::settings);
        assertThat(settings.name()).isEqualTo("Shanghai Tools");
        assertThat(settings.currency().getCurrencyCode()).isEqualTo("CNY");
        assertThat(settings.zone().getId()).isEqualTo("Asia/Shanghai");
        assertThat(settings.language()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(settings.termsDays()).isEqualTo(14);
        assertThat(settings.taxRate()).isEqualByComparingTo("13");
        assertThat(tests.in(workspace, rules::list)).isNotEmpty();
        assertThat(signIn.check(address.value(), PASSWORD)).contains(owner);
    }

    @Test
    void sendsOneMailWhetherTheAddressIsKnownOrNot() {
        signUp.request(address, Locale.ENGLISH);
        signUp.complete(token(), details("Acme", "DE", "general"));

        signUp.request(address, Locale.ENGLISH);

        assertThat(mailbox.templatesTo(address.value())).containsExactly("confirm-sign-up", "known-address");
    }

    @Test
    void opensOnlyOneWorkspacePerLink() {
        signUp.request(address, Locale.ENGLISH);
        var token = token();
        signUp.complete(token, details("Acme", "DE", "general"));

        assertThat(signUp.address(token)).isEmpty();
        assertThatThrownBy(() -> signUp.complete(token, details("Bolt", "DE", "general")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void keepsTheLinkUsableWhenAValueIsRefused() {
        signUp.request(address, Locale.ENGLISH);
        var token = token();

        assertThatThrownBy(() -> signUp.complete(token, new SignUpDetails("Ada", "password123", "Acme",
                Countries.find("DE").orElseThrow(), "general", Locale.ENGLISH))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> signUp.complete(token, details("  ", "DE", "general"))).isInstanceOf(Refusal.class);

        assertThat(signUp.complete(token, details("Acme", "DE", "general")).name()).isEqualTo("Ada");
    }

    private String token() {
        return mailbox.tokenTo(address.value());
    }

    private static SignUpDetails details(String company, String country, String industry) {
        return new SignUpDetails("Ada", PASSWORD, company, Countries.find(country).orElseThrow(), industry,
                Locale.ENGLISH);
    }
}
