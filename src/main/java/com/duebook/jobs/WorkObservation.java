package com.duebook.jobs;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;

/** How long one piece of work takes and how it ends, whoever runs it. */
public final class WorkObservation {

    private WorkObservation() {}

    /** @param kind of which there are few */
    public static Observation of(String kind, ObservationRegistry observations) {
        return Observation.createNotStarted("duebook.work", observations)
                .contextualName("work " + kind)
                .lowCardinalityKeyValue("kind", kind);
    }
}
