package com.duebook.segments;

import com.duebook.facts.condition.ConditionCheck;
import com.duebook.facts.condition.Group;
import com.duebook.problem.Refusal;
import com.duebook.text.NameKey;

/** What a segment is called, and who belongs to it. */
public record SegmentDetails(String name, Group condition) {

    static final int NAME_LENGTH = 80;

    public SegmentDetails {
        name = NameKey.tidy(name);
    }

    void check() {
        if (name.isEmpty()) {
            throw new Refusal("segments.name.missing");
        }
        if (name.length() > NAME_LENGTH) {
            throw new Refusal("segments.name.tooLong", NAME_LENGTH);
        }
        ConditionCheck.check(condition);
    }
}
