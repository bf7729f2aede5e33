package com.duebook.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.problem.Refusal;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Role;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who answers a mail reaches somebody. */
@IntegrationTest
class AnswersTest {

    @Autowired TestWorkspaces workspaces;
    @Autowired Workspaces settings;
    @Autowired WorkspaceLetterhead letterhead;
    @Autowired Members members;
    UUID acme;

    @BeforeEach
    void open() {
        acme = workspaces.open("Acme");
        workspaces.open("Bolt");
    }

    @Test
    void comeToTheOwnerFromTheFirstDay() {
        assertThat(workspaces.in(acme, settings::settings).email()).isEqualTo(owner()).contains("@");
        assertThat(replyTo()).isEqualTo(owner());
    }

    @Test
    void comeToTheOwnerWhereNoAddressIsNamedAndToThatWhichIs() {
        keep(null);
        assertThat(replyTo()).isEqualTo(owner());

        keep("fragen@müller-test.example ");
        assertThat(replyTo()).isEqualTo("fragen@müller-test.example");
    }

    @Test
    void needAnAddressThatEveryServerKnows() {
        assertThatThrownBy(() -> keep("用户@例子.example")).isInstanceOf(Refusal.class)
                .hasMessage("workspace.settings.email.letters");
        assertThatThrownBy(() -> keep("ap..team@dots.example")).isInstanceOf(Refusal.class)
                .hasMessage("workspace.settings.email");
    }

    private void keep(@Nullable String email) {
        workspaces.in(acme, () -> {
            var now = settings.settings();
            settings.update(now.company(now.name(), now.address(), now.taxNumber(), email));
            return true;
        });
    }

    private @Nullable String replyTo() {
        return workspaces.in(acme, () -> letterhead.current(Locale.ENGLISH)).replyTo();
    }

    private String owner() {
        return workspaces.in(acme, members::list).stream().filter(it -> it.role() == Role.OWNER).findFirst().orElseThrow().email();
    }
}
