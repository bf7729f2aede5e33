package com.duebook.problem;

/** The acting person lacks the right for this. */
public class Denied extends Refusal {

    public Denied() {
        super("problem.denied");
    }
}
