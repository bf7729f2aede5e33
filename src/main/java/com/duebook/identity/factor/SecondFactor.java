package com.duebook.identity.factor;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** A kind of second factor that people may have, such as an authenticator app. Each kind is one bean. */
public interface SecondFactor {

    Factor factor();

    /** Whether this person has confirmed one: what is half set up counts for nothing. Within any transaction. */
    boolean isSetUp(UUID person);

    /** Which of these people have confirmed one, by one question. */
    Set<UUID> among(Collection<UUID> people);

    /** All of this kind, of whoever lost them, in the caller's transaction. @return whether there was any */
    boolean remove(UUID person);
}
