package com.duebook.workspace.login;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.dualcontrol.OwnerNotices;
import com.duebook.identity.factor.FactorChanged;
import com.duebook.identity.factor.FactorChanged.What;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Tenancy;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What became of a factor is told in every workspace that it opens; a reset by the operator to the owners too. */
@Component
class FactorNews {

    private final Sessions sessions;
    private final Journal journal;
    private final OwnerNotices notices;
    private final Tenancy tenancy;
    private final TransactionTemplate transaction;

    FactorNews(Sessions sessions, Journal journal, OwnerNotices notices, Tenancy tenancy, TransactionTemplate transaction) {
        this.sessions = sessions;
        this.journal = journal;
        this.notices = notices;
        this.tenancy = tenancy;
        this.transaction = transaction;
    }

    @EventListener
    void changed(FactorChanged event) {
        sessions.choices(event.person()).forEach(choice -> tell(choice.workspace(), event));
        sessions.changed(event.person());
    }

    private void tell(UUID workspace, FactorChanged event) {
        var details = Details.none().with(Fact.KIND, event.factor());
        if (event.what() == What.RESET) {
            tenancy.runAs(workspace, Actor.SYSTEM, () -> transaction.executeWithoutResult(status -> {
                journal.record(AuditEvent.SECOND_FACTOR_RESET, event.person(), details);
                notices.tellOf("settings/members", "workspace.told.factorReset." + event.factor(), event.name());
            }));
        } else {
            tenancy.runAs(workspace, Actor.member(event.person(), event.name()),
                    () -> journal.note(deed(event.what()), null, details));
        }
    }

    private static AuditEvent deed(What what) {
        return switch (what) {
            case ADDED -> AuditEvent.SECOND_FACTOR_ADDED;
            case REMOVED -> AuditEvent.SECOND_FACTOR_REMOVED;
            case USED -> AuditEvent.RECOVERY_CODE_USED;
            case RENEWED -> AuditEvent.RECOVERY_CODES_RENEWED;
            case RESET -> AuditEvent.SECOND_FACTOR_RESET;
            case BLOCKED -> AuditEvent.SECOND_STEP_BLOCKED;
        };
    }
}
