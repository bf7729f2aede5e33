package com.duebook.credit.limit;

import java.util.UUID;

/** Whoever watches what customers may owe, or what is heard of them that bears on it; told in the transaction that changes it. */
public interface LimitWatch {

    /** @param customer of a limit of a group its head */
    void changed(UUID customer);
}
