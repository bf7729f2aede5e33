package com.duebook.ui;

import java.util.Optional;

/** What a member likes their screens to be, kept per workspace; implemented by whoever keeps members. */
public interface Preferences {

    Optional<String> find(String name);

    /** @param value at most 16,000 characters; blank forgets it */
    void keep(String name, String value);
}
