package com.duebook.time;

import com.duebook.problem.Refusal;

/** More asked at once for what takes the machine than it can do in a few seconds; whoever asks again later gets it. */
public final class TooBusy extends Refusal {

    public TooBusy() {
        super("problem.busy");
    }
}
