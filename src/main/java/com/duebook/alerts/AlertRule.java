package com.duebook.alerts;

import com.duebook.alerts.telling.Telling;
import com.duebook.alerts.telling.Whom;
import com.duebook.facts.condition.ConditionJson;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.sql.Types;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.jspecify.annotations.Nullable;

/** Conditions that somebody set, for whom they matter, and whom to tell. */
@Entity
@Table(name = "alert_rule")
class AlertRule extends TenantOwned {

    @Column(nullable = false, length = RuleDetails.NAME_LENGTH) private String name;

    /** The name of the fact that its alerts are listed by. */
    @Column(nullable = false, length = 40) private String indicator;

    /** As {@link ConditionJson} writes it. */
    @Column(nullable = false, length = 65_535) private String conditions;

    @Column(name = "segment_id") private @Nullable UUID segment;

    @Enumerated(EnumType.STRING) @JdbcTypeCode(Types.VARCHAR) @Column(nullable = false, length = 9) private Whom tell;

    @Enumerated(EnumType.STRING) @JdbcTypeCode(Types.VARCHAR) @Column(length = 14) private @Nullable Role tellRole;

    @Column(length = Telling.ADDRESS_LENGTH) private @Nullable String tellAddress;

    @Column(nullable = false) private boolean atOnce;

    @Enumerated(EnumType.STRING) @JdbcTypeCode(Types.VARCHAR) @Column(nullable = false, length = 8) private Severity severity;

    @Column(nullable = false) private boolean active;

    protected AlertRule() {}

    AlertRule(RuleDetails details) {
        revise(details);
    }

    final void revise(RuleDetails details) {
        name = details.name();
        indicator = details.indicator().name();
        conditions = ConditionJson.write(details.condition());
        segment = details.segment();
        tell = details.telling().whom();
        tellRole = details.telling().role();
        tellAddress = details.telling().address();
        atOnce = details.telling().atOnce();
        severity = details.severity();
        active = details.active();
    }

    RuleDetails details(ConditionJson json) {
        return new RuleDetails(name, json.read(conditions), segment, new Telling(tell, tellRole, tellAddress, atOnce), severity, active);
    }

    String name() {
        return name;
    }
}
