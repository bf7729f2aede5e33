package com.duebook.identity.factor;

import java.util.Optional;
import java.util.UUID;

/** Knows who may not be without a second factor, such as members of a workspace that wants one. */
public interface KeepsFactor {

    /** Its name, for the person; empty when they may do without. */
    Optional<String> wantedBy(UUID person);
}
