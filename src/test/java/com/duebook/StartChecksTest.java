package com.duebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.problem.CannotStart;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.mock.env.MockEnvironment;

class StartChecksTest {

    @Test
    void asksForEverySecretInProduction() {
        var environment = production();
        var asked = new ArrayList<String>();
        for (var property : List.of("duebook.database.url", "duebook.database.user", "duebook.database.password",
                "duebook.installation", "duebook.public-url", "duebook.master-key", "duebook.mail.host", "duebook.mail.from",
                "duebook.stripe.secret-key",
                "duebook.stripe.webhook-secret", "duebook.stripe.endpoint")) {
            assertThatThrownBy(() -> check(environment))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining(ProductionCheck.variable(property));
            environment.setProperty(property, property.endsWith("-url") ? "https://duebook.example" : "given");
            asked.add(property);
        }

        assertThatCode(() -> check(environment)).doesNotThrowAnyException();
        assertThat(asked).hasSize(11);
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "test"})
    void refusesToMixProductionWithWhatIsMadeUp(String other) {
        var environment = production();
        environment.addActiveProfile(other);

        assertThatThrownBy(() -> check(environment)).isInstanceOf(CannotStart.class).hasMessageContaining("alone");
    }

    @Test
    void namesTheVariableAsItIsSet() {
        assertThat(ProductionCheck.variable("duebook.public-url")).isEqualTo("DUEBOOK_PUBLIC_URL");
    }

    @Test
    void saysThatThePortIsTaken() throws IOException {
        try (var taken = new ServerSocket(0)) {
            var environment = new MockEnvironment().withProperty("server.port", "" + taken.getLocalPort());

            assertThatThrownBy(() -> check(environment))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage("Port " + taken.getLocalPort()
                            + " is taken by another program; stop it, or set SERVER_PORT to another port.");
        }
    }

    private static MockEnvironment production() {
        var environment = new MockEnvironment().withProperty("server.port", "0");
        environment.setActiveProfiles("production");
        return environment;
    }

    private static void check(MockEnvironment environment) {
        new StartChecks().onApplicationEvent(new ApplicationEnvironmentPreparedEvent(
                new DefaultBootstrapContext(), new SpringApplication(), new String[0], environment));
    }
}
