package com.duebook.segments;

import java.util.List;
import java.util.UUID;

/** What is limited to segments, by whoever knows. */
public interface SegmentUse {

    record Use(UUID segment, String name) {}

    /** Of all segments, in one statement. */
    List<Use> uses();

    /** Others may belong to it now; told in the transaction that changes it. */
    void changed(UUID segment);
}
