package com.duebook.credit.limit;

import com.duebook.problem.Refusal;
import java.util.Collection;
import java.util.UUID;

/**
 * Tries out what many customers are given, one after the other, by the rules of the dialogs; nothing is written or locked.
 *
 * @param <T> what they are given
 */
public interface CreditTrial<T> {

    /** Reads of these customers what is here, all at once; of each once. */
    void learn(Collection<UUID> customers);

    /**
     * To a customer that was learned; from then on it counts as there.
     *
     * @return false where it is here already
     * @throws Refusal when it could not be given, or not by whoever acts alone
     */
    boolean add(UUID customer, T wanted);
}
