package com.duebook.ui;

import java.util.Optional;

/** What somebody may do here who works in no workspace, such as running the installation. */
public interface OtherWork {

    /** Where it is done; empty for whoever has no such work. */
    Optional<String> path();
}
