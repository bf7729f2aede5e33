package com.duebook.workspace.factor;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.dualcontrol.OwnerNotices;
import com.duebook.identity.factor.SecondFactors;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Changed;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.Roles;
import com.duebook.tenancy.Tenancy;
import com.duebook.workspace.Members;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The workspace's rule; {@code Sessions} asks it at every message. */
@Service
public class FactorRules {

    private final FactorRuleRows rows;
    private final SecondFactors factors;
    private final Roles roles;
    private final Access access;
    private final Tenancy tenancy;
    private final TransactionTemplate transaction;
    private final OwnerNotices notices;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    FactorRules(FactorRuleRows rows, SecondFactors factors, Roles roles, Access access, Tenancy tenancy,
            TransactionTemplate transaction, OwnerNotices notices, Journal journal,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.factors = factors;
        this.roles = roles;
        this.access = access;
        this.tenancy = tenancy;
        this.transaction = transaction;
        this.notices = notices;
        this.journal = journal;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public FactorRule current() {
        access.require(Right.READ);
        return rows.findById(tenancy.tenant()).map(StoredFactorRule::rule).orElse(FactorRule.NOBODY);
    }

    /** @throws Refusal for no role at all: that would look like a rule and be none */
    public static FactorRule some(Set<Role> roles) {
        if (roles.isEmpty()) {
            throw new Refusal("workspace.factorRule.roles.none");
        }
        return FactorRule.of(roles);
    }

    /**
     * @param before what the edit began with
     * @throws OptimisticLockingFailureException when somebody else changed it since
     * @throws Refusal when it binds whoever acts and they have no second factor themselves: they would be locked out
     */
    public void replace(FactorRule before, FactorRule after) {
        access.require(Right.OWN);
        if (tenancy.actor().kind() == Actor.Kind.MEMBER) {
            requireOwn(after);
        }
        transaction.executeWithoutResult(status -> store(before, after));
    }

    /** Before the transaction of the workspace: a person's factors are no workspace's. */
    private void requireOwn(FactorRule after) {
        var me = Objects.requireNonNull(tenancy.actor().id());
        var binds = roles.of(tenancy.tenant(), me).filter(after::binds).isPresent();
        if (binds && !factors.has(me)) {
            throw new Refusal("workspace.factorRule.yours");
        }
    }

    private void store(FactorRule before, FactorRule after) {
        var stored = rows.findById(tenancy.tenant());
        if (!stored.map(StoredFactorRule::rule).orElse(FactorRule.NOBODY).equals(before)) {
            throw new OptimisticLockingFailureException("the rule was changed by somebody else");
        }
        if (after.equals(before)) {
            return;
        }
        var row = stored.orElseGet(() -> new StoredFactorRule(tenancy.tenant()));
        row.replace(after);
        try {
            rows.save(row);
            rows.flush();
        } catch (DataIntegrityViolationException atOnce) {
            throw new OptimisticLockingFailureException("somebody else has set the first rule", atOnce);
        }
        journal.record(AuditEvent.SECOND_FACTOR_RULE_CHANGED, null, Details.none().with(Fact.KIND, kind(after))
                .with(Fact.COUNT, after.roles().size()));
        notices.tell("settings", "workspace.told.factorRule." + kind(after), after.roles().size());
        events.publishEvent(new Changed(tenancy.tenant(), Members.SIGN_INS));
    }

    private static String kind(FactorRule rule) {
        return rule.everybody() ? "EVERYBODY" : rule.isNobody() ? "NOBODY" : "ROLES";
    }
}
