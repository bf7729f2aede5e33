package com.duebook.dualcontrol;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Confirmation.Kind;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.Tenancy;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The workspace's rules. An owner can always change them, so that nobody is locked out when colleagues leave. */
@Service
public class RuleBook {

    private static final int MOST = 40;

    private record Written(@Nullable Role role, Right right, @Nullable Long minor, @Nullable String currency,
            @Nullable Kind by) {}

    private final RuleRows rows;
    private final Deciders deciders;
    private final OwnerNotices notices;
    private final Access access;
    private final Tenancy tenancy;
    private final JsonMapper json;
    private final Journal journal;

    RuleBook(RuleRows rows, Deciders deciders, OwnerNotices notices, Access access, Tenancy tenancy,
            JsonMapper json, Journal journal) {
        this.rows = rows;
        this.deciders = deciders;
        this.notices = notices;
        this.access = access;
        this.tenancy = tenancy;
        this.json = json;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public ApprovalRules current() {
        return rows.findAll().stream().findFirst().map(this::read).orElse(ApprovalRules.NONE);
    }

    /**
     * @param before what the edit began with
     * @throws OptimisticLockingFailureException when somebody else changed them since
     * @throws Refusal when a member's rule binds everybody and fewer than two people could decide
     */
    @Transactional
    public void replace(ApprovalRules before, ApprovalRules after) {
        access.require(Right.OWN);
        var stored = rows.findAll().stream().findFirst();
        if (!stored.map(this::read).orElse(ApprovalRules.NONE).equals(before)) {
            throw new OptimisticLockingFailureException("the rules were changed by somebody else");
        }
        if (after.equals(before)) {
            return;
        }
        checkEach(after);
        if (tenancy.actor().kind() == Actor.Kind.MEMBER) {
            requireDeciders(after);
        }
        var row = stored.orElseGet(() -> new StoredRules(tenancy.tenant()));
        row.replace(json.writeValueAsString(after.all().stream().map(RuleBook::written).toList()));
        try {
            rows.saveAndFlush(row);
        } catch (DataIntegrityViolationException atOnce) {
            throw new OptimisticLockingFailureException("somebody else has set the first rules", atOnce);
        }
        journal.record(AuditEvent.SECOND_PERSON_RULES_CHANGED, null, Details.none().with(Fact.COUNT, after.all().size()));
        notices.tell("settings", after.all().isEmpty() ? "dualcontrol.told.none" : "dualcontrol.told.rules");
    }

    /** As {@link #replace} would, without looking at who could decide. @throws Refusal when a rule cannot be one */
    public static void checkEach(ApprovalRules rules) {
        var seen = new HashSet<>();
        for (var rule : rules.all()) {
            var upTo = rule.upTo();
            if (!Rule.RIGHTS.contains(rule.right()) || rule.role() == Role.OWNER
                    || upTo != null && (upTo.minor() < 0 || rule.right() == Right.EDIT_BANK)
                    || rule.by() == Kind.SECOND_FACTOR && rule.right() != Right.EDIT_BANK
                    || rules.all().size() > MOST) {
                throw new Refusal("dualcontrol.rules.impossible");
            }
            if (!seen.add(List.of(String.valueOf(rule.role()), rule.right(), upTo == null ? "" : upTo.currency()))) {
                throw new Refusal("dualcontrol.rules.twice");
            }
        }
    }

    /** Where a file says so they may still be on their way; until then an owner can switch the rule off. */
    private void requireDeciders(ApprovalRules rules) {
        for (var right : Rule.RIGHTS) {
            if (rules.bindEverybody(right) && deciders.active().stream()
                    .filter(member -> member.role().may(right) && !rules.limit(member.role(), right)).count() < 2) {
                throw new Refusal("dualcontrol.rules.tooFew");
            }
        }
    }

    private ApprovalRules read(StoredRules stored) {
        return new ApprovalRules(json.readValue(stored.rules(), new TypeReference<List<Written>>() {}).stream()
                .map(it -> new Rule(it.role(), it.right(), it.minor() == null || it.currency() == null
                        ? null : Money.of(it.minor(), Currency.getInstance(it.currency())),
                        it.by() == null ? Kind.SECOND_PERSON : it.by()))
                .toList());
    }

    private static Written written(Rule rule) {
        var upTo = rule.upTo();
        return new Written(rule.role(), rule.right(), upTo == null ? null : upTo.minor(),
                upTo == null ? null : upTo.currency().getCurrencyCode(), rule.by());
    }
}
