package com.duebook.credit.policy;

import com.duebook.facts.condition.Group;
import com.duebook.segments.SegmentUse;
import com.duebook.tenancy.Tenancy;
import com.duebook.text.Texts;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Segments that the credit policy treats otherwise: they stay, and never come to depend on it. */
@Component
class PolicyOnSegments implements SegmentUse {

    private final PolicyRows rows;
    private final Texts texts;
    private final Tenancy tenancy;

    PolicyOnSegments(PolicyRows rows, Texts texts, Tenancy tenancy) {
        this.rows = rows;
        this.texts = texts;
        this.tenancy = tenancy;
    }

    @Override
    public List<Use> uses() {
        return treated().stream().map(segment -> new Use(segment, reader -> texts.get("credit.policy.title", reader))).toList();
    }

    @Override
    public void changed(UUID segment, Group condition) {
        if (treated().contains(segment)) {
            PolicySegments.check(condition);
        }
    }

    private Set<UUID> treated() {
        return rows.findById(tenancy.tenant()).map(row -> row.policy().segments().keySet()).orElse(Set.of());
    }
}
