package com.duebook.dualcontrol;

import com.duebook.tenancy.Right;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A deed that can wait for a second person, contributed by the feature that does it.
 *
 * @param <D> what it needs to know, as JSON can keep it
 */
public interface ControlledCommand<D> {

    /** As requests are stored and as {@code dualcontrol.command.<kind>} names it; stays for ever. */
    String kind();

    Right right();

    Class<D> details();

    /**
     * What it is about as things stand, locked until the transaction ends.
     *
     * @throws com.duebook.problem.Refusal when it cannot be done
     */
    Look look(UUID subject, D details);

    /**
     * Through the feature's own service, which checks rights and confirmation.
     *
     * @param intention doing it again under the same changes nothing, where the service knows intentions
     * @return what it made, if anything
     */
    @Nullable
    UUID perform(UUID intention, UUID subject, D details);
}
