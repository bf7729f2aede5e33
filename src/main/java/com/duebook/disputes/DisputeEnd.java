package com.duebook.disputes;

/**
 * How somebody ends a dispute.
 *
 * @param how anything but open or overtaken, which the books decide
 * @param note may be empty; at most 500 characters
 */
public record DisputeEnd(DisputeState how, String note) {

    public DisputeEnd {
        if (how == DisputeState.OPEN || how == DisputeState.OVERTAKEN) {
            throw new IllegalArgumentException("nobody ends a dispute as " + how);
        }
    }
}
