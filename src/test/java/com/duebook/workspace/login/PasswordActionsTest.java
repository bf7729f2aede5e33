package com.duebook.workspace.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.JournalFilter;
import com.duebook.audit.JournalPages;
import com.duebook.audit.JournalRow;
import com.duebook.identity.EmailAddress;
import com.duebook.identity.PasswordChange;
import com.duebook.identity.PasswordReset;
import com.duebook.problem.Refusal;
import com.duebook.support.IntegrationTest;
import com.duebook.support.PlatformMailbox;
import com.duebook.tenancy.Role;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever's password opens a workspace, that workspace is told of a new one. */
@IntegrationTest
class PasswordActionsTest extends OneColleague {

    @Autowired PasswordChange changes;
    @Autowired PasswordReset resets;
    @Autowired PlatformMailbox mailbox;
    @Autowired JournalPages journal;

    @Test
    void areToldWhereverThePersonWorks() {
        var third = workspaces.open("Third");
        workspaces.in(third, () -> {
            members.add(cora.id(), Role.SALES);
            return true;
        });

        changes.change(cora.id(), Colleague.PASSWORD, "another quiet sentence");

        assertThat(newest(acme).event()).isEqualTo(AuditEvent.PASSWORD_CHANGED);
        assertThat(newest(acme).actor()).isEqualTo(cora.id());
        assertThat(newest(third).event()).isEqualTo(AuditEvent.PASSWORD_CHANGED);
        assertThat(rows(bolt)).isEmpty();
    }

    @Test
    void tellALinkOfAMailApart() {
        resets.request(new EmailAddress(cora.address()), Locale.ENGLISH);
        resets.reset(mailbox.tokenTo(cora.address()), "another quiet sentence");

        assertThat(newest(acme).event()).isEqualTo(AuditEvent.PASSWORD_RESET);
    }

    @Test
    void areNotToldOfWhatWasRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> changes.change(cora.id(), "not my password", "another quiet sentence"));

        assertThat(newest(acme).event()).isNotEqualTo(AuditEvent.PASSWORD_CHANGED);
    }

    private JournalRow newest(UUID workspace) {
        return rows(workspace).getFirst();
    }

    private List<JournalRow> rows(UUID workspace) {
        return workspaces.in(workspace, () -> journal.page(JournalFilter.EVERYTHING, 0, 10));
    }
}
