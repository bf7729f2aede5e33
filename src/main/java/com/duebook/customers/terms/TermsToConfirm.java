package com.duebook.customers.terms;

import com.duebook.problem.Refusal;

/** Longer terms that somebody else can be asked to confirm. */
public class TermsToConfirm extends Refusal {

    private final String command;

    /** @param command whose subject is the customer, and whose details are the days */
    public TermsToConfirm(String command, String key, Object... arguments) {
        super(key, arguments);
        this.command = command;
    }

    public String command() {
        return command;
    }
}
