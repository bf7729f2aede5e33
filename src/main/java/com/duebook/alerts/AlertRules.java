package com.duebook.alerts;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.facts.condition.ConditionJson;
import com.duebook.jobs.WorkQueue;
import com.duebook.payments.credit.CreditFacts;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.text.NameKey;
import com.duebook.time.Today;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules of a workspace. Every change is followed by an evaluation, so that alerts and rules agree in seconds. */
@Service
public class AlertRules {

    /** What the rule watches that a workspace has of its own accord, and that no file names. */
    public static final String BUILT_IN = CreditFacts.UNUSED_CREDIT.name();

    private final Rules rules;
    private final ConditionJson json;
    private final TenantJdbc jdbc;
    private final WorkQueue queue;
    private final Today today;
    private final Access access;
    private final Journal journal;

    AlertRules(Rules rules, ConditionJson json, TenantJdbc jdbc, WorkQueue queue, Today today, Access access, Journal journal) {
        this.rules = rules;
        this.json = json;
        this.jdbc = jdbc;
        this.queue = queue;
        this.today = today;
        this.access = access;
        this.journal = journal;
    }

    /** All of them, the worst first. */
    @Transactional(readOnly = true)
    public List<RuleView> list() {
        access.require(Right.READ);
        var live = live();
        return rules.findAll().stream()
                .map(rule -> view(rule, live.getOrDefault(rule.id(), 0)))
                .sorted(Comparator.comparing((RuleView rule) -> rule.details().severity()).reversed()
                        .thenComparing(rule -> rule.details().name()))
                .toList();
    }

    @Transactional(readOnly = true)
    public RuleView view(UUID id) {
        access.require(Right.READ);
        return view(required(id), live().getOrDefault(id, 0));
    }

    @Transactional
    public UUID create(RuleDetails details) {
        access.require(Right.EDIT_RULES);
        details.check();
        var id = save(new AlertRule(details));
        journal.record(AuditEvent.RULE_CREATED, id, Details.none().with(Fact.KIND, details.indicator().name()));
        return id;
    }

    /**
     * @param version the edit that the new details were made from
     * @throws OptimisticLockingFailureException when somebody else's edit is newer
     */
    @Transactional
    public void revise(UUID id, long version, RuleDetails details) {
        access.require(Right.EDIT_RULES);
        details.check();
        var rule = required(id);
        if (!Objects.equals(rule.version(), version)) {
            throw new OptimisticLockingFailureException("alert rule " + id + " was changed meanwhile");
        }
        var old = rule.details(json);
        rule.revise(details);
        save(rule);
        journal.record(AuditEvent.RULE_CHANGED, id, Details.changes(old, details));
    }

    /** The names of the rules whose alerts this one would take the place of. @param own its id; null while it is new */
    @Transactional(readOnly = true)
    public List<String> replaced(RuleDetails draft, @Nullable UUID own) {
        access.require(Right.READ);
        var strict = new RuleInForce(own == null ? Ids.next() : own, draft, null);
        return rules.findByActiveTrue().stream().filter(rule -> !rule.id().equals(own))
                .map(rule -> new RuleInForce(rule.id(), rule.details(json), null))
                .filter(strict::replaces)
                .map(milder -> milder.details().name()).sorted().toList();
    }

    /** Gives a workspace its first rules, from its template; one that has any keeps them as they are. */
    @Transactional
    public void applyDefaults(Collection<RuleDetails> defaults) {
        access.require(Right.EDIT_RULES);
        if (rules.countByIndicatorNot(BUILT_IN) == 0 && !defaults.isEmpty()) {
            rules.saveAll(defaults.stream().map(AlertRule::new).toList());
            recheck();
            journal.record(AuditEvent.RULES_APPLIED, null, Details.none().with(Fact.COUNT, defaults.size()));
        }
    }

    private UUID save(AlertRule rule) {
        var name = rule.name();
        try {
            rules.saveAndFlush(rule);
        } catch (DataIntegrityViolationException sameName) {
            throw new Refusal("alerts.rule.nameTaken", name);
        }
        var key = NameKey.of(name);
        if (rules.findAll().stream().filter(each -> NameKey.of(each.name()).equals(key)).count() > 1) {
            throw new Refusal("alerts.rule.nameTaken", name);
        }
        recheck();
        return rule.id();
    }

    private void recheck() {
        queue.add(Rechecks.RULES, today.date().toString());
    }

    private AlertRule required(UUID id) {
        return rules.findById(id).orElseThrow(NotFound::new);
    }

    private RuleView view(AlertRule rule, int live) {
        return new RuleView(rule.id(), Objects.requireNonNull(rule.version()), rule.details(json), live);
    }

    private Map<UUID, Integer> live() {
        var live = new HashMap<UUID, Integer>();
        jdbc.sql("select a.rule_id, count(*) from alert a where a.tenant_id = :tenant and a.live = 1 group by a.rule_id")
                .query(row -> {
                    live.put(Columns.id(row, 1), row.getInt(2));
                });
        return live;
    }
}
