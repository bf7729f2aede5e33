package com.duebook.alerts;

import com.duebook.customers.Tags;
import com.duebook.facts.CustomerFacts;
import com.duebook.facts.FactKey;
import com.duebook.facts.FactKeys;
import com.duebook.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.sql.Types;
import java.util.Currency;
import java.util.OptionalLong;
import org.hibernate.annotations.JdbcTypeCode;
import org.jspecify.annotations.Nullable;

/** A threshold that somebody set, and the question it asks of each customer: a pure predicate over facts. */
@Entity
@Table(name = "alert_rule")
class AlertRule extends TenantOwned {

    @Column(nullable = false, length = RuleDetails.NAME_LENGTH) private String name;

    /** The name of a fact. */
    @Column(nullable = false, length = 40) private String indicator;

    @Column(nullable = false) private long threshold;

    @JdbcTypeCode(Types.CHAR) @Column(length = 3) private @Nullable Currency currency;

    @Column(length = 40) private @Nullable String tag;

    @Enumerated(EnumType.STRING) @JdbcTypeCode(Types.VARCHAR) @Column(nullable = false, length = 8) private Severity severity;

    @Column(nullable = false) private boolean active;

    protected AlertRule() {}

    AlertRule(RuleDetails details) {
        revise(details);
    }

    void revise(RuleDetails details) {
        name = details.name();
        indicator = details.indicator().name();
        threshold = details.threshold();
        currency = details.currency();
        tag = details.tag();
        severity = details.severity();
        active = details.active();
    }

    RuleDetails details(FactKeys keys) {
        return new RuleDetails(name, keys.of(indicator), threshold, currency, tag, severity, active);
    }

    /** Whether the customer is this rule's business, and what it watches has reached the threshold. */
    boolean flags(FactKey watched, CustomerFacts facts) {
        return active && (tag == null || facts.has(Tags.TAG, tag)) && number(watched, facts).orElse(0) >= threshold;
    }

    /** @param facts that explain what it watches */
    Finding finding(FactKey watched, CustomerFacts facts) {
        return new Finding(watched, currency == null ? facts : facts.in(currency));
    }

    private OptionalLong number(FactKey watched, CustomerFacts facts) {
        if (watched.isMoney()) {
            return currency == null ? OptionalLong.empty() : facts.number(watched, currency);
        }
        return watched.unit().isMeasured() ? facts.number(watched) : OptionalLong.empty();
    }

    String indicator() {
        return indicator;
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

    @Nullable
    String tag() {
        return tag;
    }
}
