package com.duebook.identity.factor;

import java.util.UUID;

/** A kind of second factor that people may have, such as an authenticator app. Each kind is one bean. */
public interface SecondFactor {

    Factor factor();

    /** Whether this person has confirmed one: what is half set up counts for nothing. Within any transaction. */
    boolean isSetUp(UUID person);

    /**
     * In the caller's transaction, of whoever lost it.
     *
     * @return whether there was any
     * @throws UnsupportedOperationException when there is one and this kind cannot do that: it must not seem gone
     */
    default boolean remove(UUID person) {
        if (isSetUp(person)) {
            throw new UnsupportedOperationException("a " + factor() + " cannot be taken away");
        }
        return false;
    }
}
