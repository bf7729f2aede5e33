package com.duebook.segments;

import com.duebook.facts.condition.ConditionJson;
import com.duebook.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A condition that somebody gave a name. */
@Entity
@Table(name = "segment")
class Segment extends TenantOwned {

    @Column(nullable = false, length = SegmentDetails.NAME_LENGTH) private String name;

    /** As {@link ConditionJson} writes it. */
    @Column(nullable = false, length = 65_535) private String conditions;

    protected Segment() {}

    Segment(SegmentDetails details) {
        revise(details);
    }

    final void revise(SegmentDetails details) {
        name = details.name();
        conditions = ConditionJson.write(details.condition());
    }

    SegmentDetails details(ConditionJson json) {
        return new SegmentDetails(name, json.read(conditions));
    }

    String name() {
        return name;
    }
}
