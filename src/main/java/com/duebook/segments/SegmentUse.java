package com.duebook.segments;

import com.duebook.facts.condition.Group;
import com.duebook.problem.Refusal;
import com.duebook.text.Worded;
import java.util.List;
import java.util.UUID;

/** What is limited to segments, by whoever knows. */
public interface SegmentUse {

    record Use(UUID segment, Worded name) {}

    /** Of all segments, in one statement. */
    List<Use> uses();

    /**
     * Others may belong to it now; told in the transaction that changes it.
     *
     * @throws Refusal when what uses it cannot go by that condition
     */
    void changed(UUID segment, Group condition);
}
