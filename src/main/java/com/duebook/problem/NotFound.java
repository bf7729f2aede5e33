package com.duebook.problem;

/** Nothing of that id here: the same answer whether it never existed or belongs to someone else. */
public class NotFound extends Refusal {

    public NotFound() {
        super("problem.notFound");
    }
}
