package com.duebook.alerts;

import com.duebook.alerts.facts.CustomerFacts;
import com.duebook.alerts.facts.Finding;
import com.duebook.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.sql.Types;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.jspecify.annotations.Nullable;

/** A threshold that somebody set, and the question it asks of each customer: a pure predicate over facts. */
@Entity
@Table(name = "alert_rule")
class AlertRule extends TenantOwned {

    @Column(nullable = false, length = RuleDetails.NAME_LENGTH)
    private String name;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(Types.VARCHAR)
    @Column(nullable = false, length = 14)
    private Indicator indicator;

    @Column(nullable = false)
    private long threshold;

    @JdbcTypeCode(Types.CHAR)
    @Column(length = 3)
    private @Nullable Currency currency;

    @Column(length = 40)
    private @Nullable String tag;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(Types.VARCHAR)
    @Column(nullable = false, length = 8)
    private Severity severity;

    @Column(nullable = false)
    private boolean active;

    protected AlertRule() {}

    AlertRule(RuleDetails details) {
        revise(details);
    }

    void revise(RuleDetails details) {
        name = details.name();
        indicator = details.indicator();
        threshold = details.threshold();
        currency = details.currency();
        tag = details.tag();
        severity = details.severity();
        active = details.active();
    }

    RuleDetails details() {
        return new RuleDetails(name, indicator, threshold, currency, tag, severity, active);
    }

    /** The facts that reach this rule's threshold; empty when the customer is fine, or not this rule's business. */
    Optional<Finding> flags(CustomerFacts facts) {
        if (!active || tag != null && !facts.tags().contains(tag)) {
            return Optional.empty();
        }
        return switch (indicator) {
            case DAYS_OVERDUE -> finding(facts.days() >= threshold, facts);
            case ITEMS_OVERDUE -> finding(facts.items() >= threshold, facts);
            case AMOUNT_OVERDUE -> facts.standing(Objects.requireNonNull(currency))
                    .filter(standing -> standing.overdue().minor() >= threshold)
                    .map(facts::finding);
            case UNUSED_CREDIT ->
                facts.paymentsWithCredit() >= threshold ? Optional.of(facts.ofCredit()) : Optional.empty();
        };
    }

    private static Optional<Finding> finding(boolean reached, CustomerFacts facts) {
        return reached ? Optional.of(facts.finding()) : Optional.empty();
    }

    String name() {
        return name;
    }

    boolean isActive() {
        return active;
    }

    Severity severity() {
        return severity;
    }

    @Nullable String tag() {
        return tag;
    }
}
